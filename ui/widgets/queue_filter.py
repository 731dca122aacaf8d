"""The line over a queue: what it is filtered by, how much that leaves, and the way back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.domain.ageing import ageing_of
from app.domain.disposition import Disposition
from app.domain.grading.facts import Grade
from app.queries.choosing import Choice
from ui.filter_memory import kept_choice, kept_text, waiting_since
from ui.formats import count
from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.answer_list import Answer
from ui.widgets.choice_dialog import ChoiceDialog
from ui.widgets.text import Text
from ui.words import goods_word, word_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from app.queries.choosing import Facet
    from ui.filter_memory import Keeper
    from ui.paging import Pages

FIND_AFTER_MS: Final = 120
MOST_VALUES: Final = 40  # the commonest; others are found by typing


class FindField(QLineEdit):
    """Typed words filter at once; Down and Enter go to the queue, Esc shows all again."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.left.emit()
            return
        super().keyPressEvent(event)


class QueueFilter(QWidget):
    """``chosen(Choice)`` when the person wants other rows; ``facets_wanted`` before it asks.

    With a ``find_key`` it has a field of its own; a screen whose scan field is the search hands
    what is typed there to ``type_words``.  ``queue`` is whose ageing counts, and under which name
    the filter is kept; ``fields`` are asked without looking what waits.  ``states`` names the
    states of rows that have no grade.  Over a ``wide`` list all of it is one line.
    """

    chosen = Signal(object)
    facets_wanted = Signal()
    left = Signal()

    def __init__(
        self,
        queue: str,
        *,
        find_key: str = "",
        fields: tuple[str, ...] = ("until", "mine"),
        states: Callable[[str], str] | None = None,
        wide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue, self._fields, self._states = queue, fields, states
        self._keeper: Keeper | None = None
        self.choice = Choice()
        icon = "" if find_key else "search"
        self.button = ActionButton(self.tr("Filter…"), "Ctrl+F", icon=icon, parent=self)
        self.told = Text("", "strong", wrap=True, parent=self)
        self.field = FindField(self)
        self.field.setPlaceholderText(self.tr("Find ({key})").format(key=find_key))
        self.field.setToolTip(self.tr("Find in this queue"))
        self.field.setMaxLength(200)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.field.setVisible(bool(find_key))
        if find_key:
            find = QShortcut(QKeySequence(find_key), self)
            find.activated.connect(self._on_find)
        self.field.textEdited.connect(self.type_words)
        self.field.left.connect(self.left)
        self.button.clicked.connect(self.facets_wanted)
        self._typing = QTimer(self, singleShot=True, interval=FIND_AFTER_MS)
        self._typing.timeout.connect(self._on_typed)
        self._text = self._person = ""
        self._facets: dict[str, list[Answer]] = {}
        self._all = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.parentWidget() or self)
        self._all.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._all.activated.connect(self.clear)
        self._all.setEnabled(False)
        self._row, self._column = QHBoxLayout(), QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._row)
        self._row.addWidget(self.field, 1)
        self._row.addWidget(self.button, 0 if find_key or wide else 1)
        if wide:
            self._row.addWidget(self.told, 1)
        else:
            self._column.addWidget(self.told)
        self._wide = wide
        self.told.hide()
        self._fit()

    @property
    def settled(self) -> bool:
        """Whether what is shown answers what was typed."""
        return not self._typing.isActive() and self._text == self.choice.text

    def clear_by_escape_in(self, widget: QWidget) -> None:
        """Esc shows all again wherever the focus is in there."""
        self._all.setParent(widget)

    def remember_in(self, keeper: Keeper) -> None:
        self._keeper = keeper

    def meet(self, person_id: str) -> None:
        """Whoever comes to the bench finds their own filter: another's would hide work."""
        before, self._person = self._person, person_id
        if before != person_id:
            kept = self._keeper.recall(f"filter {self._queue}") if self._keeper else ""
            late = ageing_of(self._queue).late if "until" in self._fields else timedelta()
            self._empty_field()
            self._show(kept_choice(kept, person_id, datetime.now(UTC), late))

    def type_words(self, text: str) -> None:
        self._text = text
        self._typing.start()

    def find_now(self, text: str) -> None:
        """A scan: it alone counts, whatever was filtered."""
        self._typing.stop()
        self._text = text
        before = self.choice
        self._choose(Choice(text))
        if self.choice == before:
            self.chosen.emit(self.choice)

    def clear(self) -> None:
        """All of the queue again."""
        self._empty_field()
        self._choose(Choice())

    def _empty_field(self) -> None:
        self._typing.stop()
        self._text = ""
        self.field.clear()

    def show_facets(self, facets: Sequence[Facet], *, complete: bool) -> None:
        """Ask what to filter by, then for which value of it."""
        self._facets = {
            name: [self._answer(one, complete=complete) for one in facets if one.name == name]
            for name in dict.fromkeys(one.name for one in facets)
        }
        alone = self._facets.pop("needs_seller", [])
        late = Answer(("until", ""), self.tr("Late ones only"))
        own = Answer(("mine", ""), self.tr("Only what I had in my hands"))
        fields = {
            "seller": self.tr("One seller"),
            "category": self.tr("One kind of goods"),
            "grade": self.tr("One state") if self._states else self.tr("One grade"),
            "route": self.tr("One proposed way"),
        }
        asking = [
            Answer(name, fields[name], count(len(self._facets[name])), "grey")
            for name in self._facets
        ]
        sentence = self.tr("Filters add up. Esc in the queue shows all again.")
        first = [late] if "until" in self._fields else []
        last = [own] if "mine" in self._fields else []
        self._ask(self.tr("Which of them?"), [*first, *asking, *alone, *last], sentence)

    def _ask(self, question: str, answers: list[Answer], sentence: str = "") -> None:
        dialog = ChoiceDialog(question, answers, sentence=sentence, parent=self.window())
        dialog.chosen.connect(self._on_answer)
        dialog.finished.connect(self.left)
        dialog.open()

    def show_state(self, *queues: Pages[Any]) -> None:
        """``12 of 340``, where not all are shown."""
        self.show_numbers(
            sum(pages.total for pages in queues),
            sum(pages.waiting for pages in queues),
            exact=all(pages.exact for pages in queues),
            complete=all(pages.complete for pages in queues),
        )

    def show_found(self, shown: int) -> None:
        """Of a list that is never counted as a whole."""
        self._all.setEnabled(not self.choice.empty)
        self.told.setVisible(not self.choice.empty)
        told = self.tr("Filtered: {shown} · Esc shows all").format(shown=count(shown))
        self._tell(told)

    def show_numbers(self, shown: int, whole: int, *, exact: bool, complete: bool) -> None:
        filtered = not self.choice.empty
        self._all.setEnabled(filtered)
        self.told.setVisible(filtered)
        if not filtered:
            return
        told = self.tr("Filtered: {shown} of {all} · Esc shows all").format(
            shown=count(shown) + ("" if exact else "+"),
            all=count(whole) + ("" if complete else "+"),
        )
        self._tell(told)

    def _tell(self, told: str) -> None:
        names = self._names()
        between = " · " if self._wide else "\n"
        self.told.setText(f"{names}{between}{told}" if names else told)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _on_find(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _on_typed(self) -> None:
        self._choose(replace(self.choice, text=self._text))

    def _on_answer(self, value: object) -> None:
        if isinstance(value, str):
            # After the question before it has gone: two at once would fight for the keys.
            question, values = self.tr("Which one?"), self._facets[value][:MOST_VALUES]
            QTimer.singleShot(0, self, partial(self._ask, question, values))
            return
        if not isinstance(value, tuple):
            return
        name, wanted = value
        if name == "until":
            since = waiting_since(datetime.now(UTC), ageing_of(self._queue).late)
            self._choose(replace(self.choice, until=since))
        elif name == "mine":
            self._choose(replace(self.choice, mine=self._person))
        elif name == "needs_seller":
            self._choose(replace(self.choice, needs_seller=True))
        else:
            self._choose(self.choice.having(name, wanted))

    def _choose(self, choice: Choice) -> None:
        if self._keeper is not None:
            name, text = f"filter {self._queue}", kept_text(choice, self._person)
            if text != self._keeper.recall(name):
                self._keeper.keep(name, text)
        self._show(choice)

    def _show(self, choice: Choice) -> None:
        if choice != self.choice:
            self.choice = choice
            self.chosen.emit(choice)

    def _answer(self, facet: Facet, *, complete: bool) -> Answer:
        note = count(facet.waiting) + ("" if complete else "+")
        return Answer((facet.name, facet.value), self._word(facet.name, facet.value), note, "grey")

    def _word(self, name: str, value: str) -> str:
        if name == "category":
            return self.tr("Goods: {what}").format(what=goods_word(value))
        if name == "grade" and self._states is not None:
            return self._states(value)
        if name == "grade":
            return word_of(Grade, value)
        if name == "route":
            return self.tr("Proposed: {what}").format(what=word_of(Disposition, value))
        if name == "needs_seller":
            return self.tr("Seller must agree")
        return self.tr("Seller: {what}").format(what=value)

    def _names(self) -> str:
        one = self.choice
        names = [
            self._word(name, getattr(one, name))
            for name in ("seller", "category", "grade", "route")
            if getattr(one, name)
        ]
        if one.until:
            names.append(self.tr("Late ones only"))
        if one.needs_seller:
            names.append(self.tr("Seller must agree"))
        if one.mine:
            names.append(self.tr("Only what I had in my hands"))
        return " · ".join(names)

    def _fit(self) -> None:
        for layout in (self._row, self._column):
            layout.setSpacing(current().px(8))
