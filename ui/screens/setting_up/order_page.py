"""One standing order: what the seller wants, of which goods, and when it counts; read back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.disposition import BadOrder, Disposition, Grade, Say
from ui.messages import sentence_for, title_for
from ui.messages.agreeing import bad_order_words
from ui.screens.setting_up.order_keeping import OrderDraft, draft_of, read_back
from ui.screens.setting_up.section import Section
from ui.widgets.action_button import ActionButton
from ui.widgets.banner import Banner
from ui.widgets.form_field import FormField
from ui.widgets.scroller import Scroller
from ui.widgets.text import Text
from ui.words import goods_word, word
from ui.words.goods import GOODS
from ui.words.ordering import order_words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.domain.disposition import StandingOrder
    from app.errors import StationError
    from ui.screens.setting_up.order_keeping import Ordered, OrderKeeping

LONGEST_NOTE: Final = 400
LONGEST_SKU: Final = 200


class OrderPage(Section):
    """``left`` when somebody goes back to the list without an order."""

    keeping: OrderKeeping
    left = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("A standing order"))
        self._instead_of = ""
        self._begun_with = OrderDraft()
        self.banner = Banner(parent=self)
        self.save = ActionButton(self.tr("Put in force"), "F1", "primary", "check")
        self.leave = ActionButton(self.tr("Leave it as it is"), "Escape", icon="arrow-left")
        self.told = Text("", "big", parent=self)
        self._fields()
        self._lay_out()
        self.offer(self.save, self.leave)
        self.side.add(
            Text(
                self.tr(
                    "What is left empty fits everything. It counts from the next decision; what"
                    " waits is asked again before it is carried out."
                ),
                "small",
            )
        )
        self.save.clicked.connect(self._on_save)
        self.leave.clicked.connect(self.left)

    def show_order(self, order: StandingOrder | None, standing: Ordered) -> None:
        self._instead_of = order.id if order is not None else ""
        draft = draft_of(order, standing.at) if order is not None else OrderDraft()
        self._begun_with = draft
        self.main.set_title(
            self.tr("Edition {n}").format(n=order.edition + 1)
            if order is not None
            else self.tr("A new standing order")
        )
        self.seller.clear()
        self.seller.addItem(self.tr("Choose…"), "")
        for one in standing.sellers:
            self.seller.addItem(one.name, one.id)
        self.seller.setEnabled(order is None)
        if draft.category and self.category.findData(draft.category) < 0:
            self.category.addItem(goods_word(draft.category), draft.category)
        for box, value in (
            (self.seller, draft.seller_id),
            (self.say, draft.say.value),
            (self.disposition, draft.disposition.value if draft.disposition else ""),
            (self.when_silent, draft.when_silent.value if draft.when_silent else ""),
            (self.category, draft.category),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.hours.setText(draft.hours)
        self.sku.setText(draft.sku)
        self.above.setText(draft.above)
        self.first.setText(draft.first)
        self.last.setText(draft.last)
        self.note.setText(draft.note)
        for code, tick in self.grades.items():
            tick.setChecked(code in draft.grades)
        self._clear_hints()
        self._on_edited()
        self.say.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_refused(self, error: StationError) -> None:
        """By the field that it is about; else over the buttons."""
        self._clear_hints()
        field = self._by_fault.get(error.what) if isinstance(error, BadOrder) else None
        if field is None or not isinstance(error, BadOrder):
            self.banner.show_sentence(title_for(error), sentence_for(error), "stop")
            return
        field.show_hint(bad_order_words(error), "stop")
        field.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def draft(self) -> OrderDraft:
        way, silent = self.disposition.currentData(), self.when_silent.currentData()
        return OrderDraft(
            seller_id=str(self.seller.currentData() or ""),
            say=Say(self.say.currentData()),
            disposition=Disposition(way) if way else None,
            when_silent=Disposition(silent) if silent else None,
            hours=self.hours.text(),
            sku=self.sku.text(),
            category=str(self.category.currentData() or ""),
            grades=frozenset(one for one, box in self.grades.items() if box.isChecked()),
            above=self.above.text(),
            first=self.first.text(),
            last=self.last.text(),
            note=self.note.text().strip(),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def _on_save(self) -> None:
        draft = self.draft()
        if self._instead_of and draft == self._begun_with:
            self.left.emit()  # nothing was changed
            return
        self.keeping.keep(draft, self._instead_of)

    def _on_edited(self) -> None:
        """The order in words, as it would be read at the bench."""
        if not self.say.count() or not self.disposition.count():
            return
        say = Say(self.say.currentData())
        self._wanted.setVisible(say is Say.DO)
        self._clock.setVisible(say is Say.ASK)
        self._silence.setVisible(say is Say.ASK)
        self._graded.setVisible(say in (Say.DO, Say.ASK))
        order = read_back(self.draft(), datetime.now(UTC))
        self.told.setText(order_words(order) if order else "")

    # inside

    def _clear_hints(self) -> None:
        self.banner.clear()
        for field in self._by_fault.values():
            field.show_hint("")

    def _fields(self) -> None:
        self.seller, self.say, self.category = QComboBox(), QComboBox(), QComboBox()
        self.disposition, self.when_silent = QComboBox(), QComboBox()
        self.hours, self.sku, self.above = QLineEdit(), QLineEdit(), QLineEdit()
        self.first, self.last, self.note = QLineEdit(), QLineEdit(), QLineEdit()
        for say in Say:
            words = word(say)
            self.say.addItem(words[:1].upper() + words[1:], say.value)
        self.when_silent.addItem(self.tr("Nothing: it goes on waiting"), "")
        self.disposition.addItem(self.tr("Choose…"), "")
        for way in Disposition:
            self.disposition.addItem(word(way), way.value)
            self.when_silent.addItem(word(way), way.value)
        self.category.addItem(self.tr("Any goods"), "")
        for code in GOODS:
            self.category.addItem(goods_word(code), code)
        self.grades = {one: QCheckBox(one.value) for one in Grade}
        self.note.setMaxLength(LONGEST_NOTE)
        self.sku.setMaxLength(LONGEST_SKU)
        for box in (self.seller, self.say, self.category, self.disposition, self.when_silent):
            box.currentIndexChanged.connect(self._on_edited)
        for entry in (self.hours, self.sku, self.above, self.first, self.last):
            entry.textEdited.connect(self._on_edited)
        for tick in self.grades.values():
            tick.toggled.connect(self._on_edited)

    def _lay_out(self) -> None:
        seller = FormField(self.tr("Goods of"), self.seller)
        self._wanted = FormField(self.tr("What to do"), self.disposition)
        self._clock = FormField(self.tr("Hours to answer"), self.hours, self.tr("48 are usual"))
        self._silence = FormField(self.tr("Without an answer"), self.when_silent)
        above = FormField(
            self.tr("Price above"), self.above, self.tr("Such as: EUR 50, GBP 45. Empty: any")
        )
        first = FormField(self.tr("First day"), self.first, self.tr("Empty: from now on"))
        last = FormField(self.tr("Last day"), self.last, self.tr("Empty: until it is ended"))
        self._by_fault = {
            "seller": seller, "whose": seller, "disposition": self._wanted, "hours": self._clock,
            "when_silent": self._silence, "above": above, "currency": above, "limits": above,
            "first": first, "begun": first, "last": last, "over": last, "valid_until": last,
        }  # fmt: skip
        left = QVBoxLayout()
        for part in (FormField(self.tr("They want us to"), self.say), self._wanted):
            left.addWidget(part)
        clock = QHBoxLayout()
        clock.addWidget(self._clock, 1, Qt.AlignmentFlag.AlignTop)
        clock.addWidget(self._silence, 2, Qt.AlignmentFlag.AlignTop)
        left.addLayout(clock)
        left.addWidget(seller)
        left.addWidget(FormField(self.tr("Why (others read it)"), self.note))
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(FormField(self.tr("SKU"), self.sku, self.tr("Empty: any")))
        right.addWidget(FormField(self.tr("Kind of goods"), self.category))
        self._graded = QWidget(self)
        grades = QVBoxLayout(self._graded)
        grades.setContentsMargins(0, 0, 0, 0)
        grades.addWidget(Text(self.tr("Grade (none ticked: any)"), "mute"))
        ticks = QHBoxLayout()
        for tick in self.grades.values():
            ticks.addWidget(tick)
        grades.addLayout(ticks)
        right.addWidget(self._graded)
        right.addWidget(above)
        days = QHBoxLayout()
        for part in (first, last):
            days.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        right.addLayout(days)
        right.addStretch(1)
        inside = QWidget(self)
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(28)
        row.addLayout(left, 1)
        row.addLayout(right, 1)
        self.main.add(self.told)
        self.main.add(Scroller(inside, self), 1)
        self.main.add(self.banner)
