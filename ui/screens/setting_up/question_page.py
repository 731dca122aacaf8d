"""A grading set's text and, beside it, the questions as they will be asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.domain.grading import GradingSetInvalid, InspectionContext
from app.domain.grading.publishing import LONGEST, NotPublishable, Why, file_name
from app.domain.money import Money, NotMoney
from app.domain.reasons import ReturnReason
from ui.messages import sentence_for
from ui.screens.setting_up.question_play import PlayView
from ui.screens.setting_up.section import Section
from ui.widgets.action_button import ActionButton
from ui.widgets.banner import Banner
from ui.widgets.form_field import FormField
from ui.widgets.toml_edit import TomlEdit
from ui.words import goods_word, word

if TYPE_CHECKING:
    from app.domain.grading import Walk
    from app.errors import StationError
    from ui.screens.setting_up.question_checks import Checked
    from ui.screens.setting_up.question_editing import QuestionEditing
    from ui.theme import Tone

translate = QCoreApplication.translate
CURRENCIES: Final = ("EUR", "USD", "GBP", "CNY", "JPY")
# The text is a set all the same; it only may not go out as it is.
QUIET: Final = frozenset({Why.UNCHANGED, Why.NOT_NEWER})


class QuestionPage(Section):
    """``left`` when somebody goes back to the list; the draft stays."""

    editing: QuestionEditing
    left = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self._name = ""
        self.edit = TomlEdit(LONGEST, self)
        self.banner = Banner(self.tr("Go there"), "F3", parent=self)
        self.sought = QLineEdit(self)
        self.sought.setPlaceholderText(self.tr("Find: Enter goes on, Shift+Enter back"))
        self.sought.hide()
        self.play = PlayView(self)
        self.publish = ActionButton(self.tr("Publish"), "F1", "primary", "check")
        self.again = ActionButton(self.tr("Play from the start"), "F2", icon="retry")
        self.write = ActionButton(self.tr("Write on"), "F4", icon="edit")
        self.drop = ActionButton(self.tr("Drop the draft"), "F7", "danger")
        self.leave = ActionButton(self.tr("To the list"), "Escape", icon="arrow-left")
        self._fields()
        self._lay_out()
        self._connect()

    def meet_editing(self, editing: QuestionEditing) -> None:
        self.editing = editing
        self.drop.clicked.connect(editing.drop_draft)
        self.play.answered.connect(editing.answer)
        self.play.given.connect(editing.give)
        self.play.back.connect(editing.back)

    # what the presenter shows

    def show_text(self, name: str, text: str, *, restored: bool) -> None:
        dropped = name == self._name  # Ctrl+Z brings the draft back
        self._name = name
        keys = self.tr("Ctrl+F finds · Ctrl+Z takes back")
        self.main.set_title(f"{file_name(name)} · {keys}")
        self.banner.clear()
        self.edit.show_text(text, undoable=dropped)
        self.drop.setVisible(restored)
        if restored:
            self._say(
                self.tr("Your draft is here again"),
                self.tr("Nothing of it is published. F7 drops it."),
                "act",
            )
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_checked(self, checked: Checked) -> None:
        problem = checked.problem
        quiet = isinstance(problem, NotPublishable) and problem.why in QUIET
        self.edit.show_wrong(0 if quiet else checked.line)
        self.publish.setEnabled(problem is None)
        self.play.setEnabled(checked.grading_set is not None)
        self._line = checked.line
        if problem is None:
            self._say(
                self.tr("Ready to publish"),
                self.tr("It counts from the next inspection on."),
                "go",
            )
        else:
            told = place_words(self._name, checked.line, problem)
            tone: Tone = "look" if checked.grading_set is not None else "stop"
            self._say(*told, tone, jump=checked.line > 0)

    def show_walk(self, walk: Walk | None) -> None:
        self.play.show_walk(walk)

    def show_categories(self, categories: tuple[str, ...], chosen: str) -> None:
        wanted = [one for one in dict.fromkeys((*categories, chosen)) if one != "*"]
        if wanted != [self.goods.itemData(n) for n in range(self.goods.count())]:
            self.goods.blockSignals(True)  # noqa: FBT003
            self.goods.clear()
            for one in wanted:
                self.goods.addItem(goods_word(one), one)
            self.goods.setCurrentIndex(max(0, self.goods.findData(chosen)))
            self.goods.blockSignals(False)  # noqa: FBT003

    # what the person presses

    def _on_written(self, text: str) -> None:
        self.drop.show()
        self.editing.written(text)

    def _on_write(self) -> None:
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_publish(self) -> None:
        self.edit.flush()
        self.editing.publish(self.edit.toPlainText())

    def _on_again(self) -> None:
        self.edit.flush()
        self.editing.restart()
        self.play.take_focus()

    def _on_leave(self) -> None:
        """Esc closes the search first."""
        if self.sought.isVisible():
            self.sought.hide()
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.edit.flush()
        self.editing.close()
        self.left.emit()

    def _on_go(self) -> None:
        if self._line:
            self.edit.go_to(self._line)

    def _on_find(self) -> None:
        self.sought.show()
        self.sought.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sought.selectAll()

    def _search(self, *, backwards: bool = False) -> None:
        wanted = self.sought.text()
        if wanted and not self.edit.find_next(wanted, backwards=backwards):
            nothing = self.tr("“{text}” is not in this text").format(text=wanted[:60])
            self._say(nothing, "", "look")

    def _on_too_long(self, length: int) -> None:
        told = sentence_for(NotPublishable(Why.TOO_LONG, str(length)))
        self._say(self.tr("Not pasted"), told, "stop")

    def _on_context(self) -> None:
        currency = self.currency.currentText()
        try:
            value = Money.parse(self.value.text() or "0", currency).minor
        except NotMoney:
            self.amount.show_hint(self.tr("An amount, such as 120.00"), "stop")
            return
        self.amount.show_hint("")
        self.editing.imagine(
            InspectionContext(
                category=str(self.goods.currentData() or "general"),
                reason=ReturnReason(self.reason.currentData()),
                value_minor=value,
                currency=currency,
                sold_serials=tuple(filter(None, [self.sold.text().strip()])),
                sold_lot=self.sold.text().strip(),
            )
        )

    # inside

    def _say(self, sentence: str, detail: str, tone: Tone, *, jump: bool = False) -> None:
        button = self.tr("Go there") if jump else ""
        self.banner.show_sentence(sentence, detail, tone, button)

    def _fields(self) -> None:
        self._line = 0
        self.goods, self.reason, self.currency = QComboBox(self), QComboBox(self), QComboBox(self)
        self.value, self.sold = QLineEdit("0", self), QLineEdit(self)
        for one in ReturnReason:
            self.reason.addItem(word(one), one.value)
        self.reason.setCurrentIndex(self.reason.findData(ReturnReason.NONE_GIVEN.value))
        self.currency.addItems(CURRENCIES)
        for box in (self.goods, self.reason, self.currency):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        price = QWidget(self)
        row = QHBoxLayout(price)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.value, 3)
        row.addWidget(self.currency, 2)
        self.amount = FormField(self.tr("Price paid"), price)

    def _lay_out(self) -> None:
        written = QWidget(self)
        column = QVBoxLayout(written)
        column.setContentsMargins(0, 0, 0, 0)
        for part, stretch in ((self.sought, 0), (self.edit, 1), (self.banner, 0)):
            column.addWidget(part, stretch)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(written)
        split.addWidget(self.play)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(0, 5)
        split.setStretchFactor(1, 4)
        split.setHandleWidth(18)
        split.setSizes([5000, 4000])
        self.main.add(split, 1)
        for button in (self.publish, self.again, self.write, self.drop, self.leave):
            self.side.add(button)
        self.side.add(FormField(self.tr("Imagine a unit: goods"), self.goods))
        self.side.add(FormField(self.tr("The buyer's reason"), self.reason))
        self.side.add(self.amount)
        self.side.add(FormField(self.tr("Serial or lot that was sold"), self.sold))
        self.side.add_stretch()

    def _connect(self) -> None:
        self.edit.paused.connect(self._on_written)
        self.edit.too_long.connect(self._on_too_long)
        self.banner.pressed.connect(self._on_go)
        self.publish.clicked.connect(self._on_publish)
        self.again.clicked.connect(self._on_again)
        self.write.clicked.connect(self._on_write)
        self.leave.clicked.connect(self._on_leave)
        for box in (self.goods, self.reason, self.currency):
            box.currentIndexChanged.connect(self._on_context)
        for line in (self.value, self.sold):
            line.textEdited.connect(self._on_context)
        search = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        search.activated.connect(self._on_find)
        self.sought.returnPressed.connect(self._search)
        back = QShortcut(QKeySequence("Shift+Return"), self.sought)
        back.setContext(Qt.ShortcutContext.WidgetShortcut)
        back.activated.connect(lambda: self._search(backwards=True))


def place_words(name: str, line: int, problem: StationError) -> tuple[str, str]:
    """``phones.toml, line 14`` and what is wrong there."""
    place = file_name(name)
    if line:
        place = translate("setting_up", "{file}, line {n}").format(file=place, n=line)
    if not isinstance(problem, GradingSetInvalid):
        return place, sentence_for(problem)
    where = f"{problem.where}: " if problem.where else ""
    detail = f" ({problem.detail[:160]})" if problem.detail else ""
    return place, f"{where}{word(problem.problem)}{detail}"
