"""Where everything lies on the Inspect screen: the unit, one thing to do, sum and keys."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.formats import ago, exact
from ui.screen import Screen
from ui.screens.inspecting.column import scrolled
from ui.screens.inspecting.keys import Keys
from ui.screens.inspecting.photos_view import PhotosView
from ui.screens.inspecting.preview_view import PreviewView
from ui.screens.inspecting.question_view import QuestionView
from ui.screens.inspecting.queue_view import QueueView
from ui.screens.inspecting.so_far_view import SoFarView
from ui.screens.inspecting.unit_view import UnitView
from ui.screens.inspecting.verdict_view import VerdictView
from ui.screens.inspecting.words_view import WordsView
from ui.theme import current
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.fact_list import Fact, FactList
from ui.widgets.verdict_band import VerdictBand
from ui.words import goods_word

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.config import DataFolder
    from app.queries.queues import QueuedUnit
    from ui.paging import Pages

translate = QCoreApplication.translate
LEFT: Final = 288
RIGHT: Final = 272
FOLLOWING: Final = 6
TIGHT: Final = 1000
NARROW: Final = 230


class InspectingFrame(Screen):
    """The left card shows the queue or the open unit, the middle one page of several."""

    def __init__(self, folder: DataFolder) -> None:
        super().__init__()
        self._open_id = ""
        self._judged = False
        self._queued: list[QueuedUnit] = []
        self.band = VerdictBand(parent=self)
        self.band.hide()
        self.held = Banner(parent=self)
        self.queue = QueueView(self)
        self.unit = UnitView(folder, self)
        self.preview = PreviewView(folder, self)
        self.question = QuestionView(self)
        self.words = WordsView(self)
        self.photos = PhotosView(folder, self)
        self.verdict = VerdictView(folder, self)
        self.empty = EmptyState("inspect", parent=self)
        self.so_far = SoFarView(folder, self)
        self.keys = Keys(RIGHT, self)
        self._lay_out()

    def page(self) -> QWidget | None:
        """What the middle shows."""
        return self._middle.currentWidget()

    def at(self, view: QWidget) -> bool:
        """Whether this page is in front, in the middle or at the left."""
        return view in (self._middle.currentWidget(), self._left.currentWidget())

    def show_units(self, waiting: Pages[QueuedUnit], selected: str) -> None:
        self._queued = waiting.loaded()
        self.queue.show_units(waiting, selected)
        complete = len(self._queued) == waiting.waiting
        self._waiting.show_facts(waiting_facts(self._queued, complete=complete))
        self._fit_next()

    def show_sides(self, open_id: str, *, judged: bool = True) -> None:
        """The queue, or with ``open_id`` the unit, and what its answers add up to."""
        self._open_id = open_id
        self._left.setCurrentIndex(1 if open_id else 0)
        self._judged = bool(open_id) and judged
        self._fit_sides()
        self._spare.setVisible(bool(self._queued) and not (open_id and judged))
        self._fit_next()

    def show_page(self, view: QWidget) -> None:
        self._middle.setCurrentWidget(view)

    def take_focus(self) -> None:
        if self.at(self.queue):
            self.queue.take_focus()
        elif self.at(self.question):
            self.question.take_focus()
        elif self.at(self.words):
            self.words.field.setFocus()
        elif (page := self.page()) is not None:
            page.setFocus()

    def _lay_out(self) -> None:
        self._left_card = Card(width=LEFT, parent=self)
        self._left = QStackedWidget(self)
        self._left.addWidget(self.queue)
        self._left.addWidget(scrolled(self.unit, self))
        self._left_card.add(self._left, 1)
        self._next_card = Card(self.tr("After this"), width=LEFT, parent=self)
        self._next = FactList(parent=self)
        self._next_card.add(self._next)
        left = QVBoxLayout()
        left.addWidget(self._left_card, 1)
        left.addWidget(self._next_card)
        middle_card = Card(roomy=True, parent=self)
        self._middle = QStackedWidget(self)
        for view in (
            self.empty, self.preview, self.question, self.words, self.photos, self.verdict,
        ):  # fmt: skip
            self._middle.addWidget(view)
        middle_card.add(self._middle, 1)
        self.so_far_card = Card(self.tr("So far"), width=RIGHT, parent=self)
        self.so_far_card.add(scrolled(self.so_far, self), 1)
        self._spare = Card(self.tr("In this queue"), width=RIGHT, parent=self)
        self._waiting = FactList(beside=True, parent=self)
        self._spare.add(self._waiting)
        self._spare.add_stretch()
        self._right = QVBoxLayout()
        self._right.addWidget(self.keys)
        self._right.addWidget(self.so_far_card, 1)
        self._right.addWidget(self._spare, 1)
        self._columns = QHBoxLayout()
        self._columns.addLayout(left, 0)
        self._columns.addWidget(middle_card, 1)
        self._columns.addLayout(self._right, 0)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self.band)
        self._whole.addWidget(self.held)
        self._whole.addLayout(self._columns, 1)
        self._beside = (left, self._right, self._columns, self._whole)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_sides()
        self._fit_next()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        for layout in self._beside:
            layout.setSpacing(current().px(12))

    def _fit_sides(self) -> None:
        """In large type the middle is worth more than the sum so far."""
        look = current()
        tight = self.width() < look.px(TIGHT)
        self.so_far_card.setVisible(self._judged and not tight)
        self._left_card.setMaximumWidth(look.px(NARROW if tight else LEFT))

    def _fit_next(self) -> None:
        """Where there is room below the open unit: what comes after it."""
        look, inside = current(), self.unit.layout()
        taken = inside.totalHeightForWidth(look.px(LEFT - 36)) if inside is not None else 0
        free = self.height() - taken - look.px(34 + 12 + 56)
        room = max(0, min(FOLLOWING, free // look.px(48)))
        shown = following(self._queued, self._open_id)[:room]
        self._next.show_facts([Fact(unit.lpn, unit.title or unit.sku) for unit in shown])
        self._next_card.setVisible(bool(shown) and not self.at(self.queue))


def following(units: list[QueuedUnit], open_id: str) -> list[QueuedUnit]:
    """In the order in which they will open, beginning behind the open one."""
    at = next((number for number, unit in enumerate(units) if unit.id == open_id), -1)
    return units[at + 1 :] + units[: max(0, at)]


def waiting_facts(units: list[QueuedUnit], *, complete: bool = True) -> list[Fact]:
    """The queue in numbers: its oldest, what is begun, and how much of which goods.

    Where only a part of it is here, nothing is said of the whole but its oldest.
    """
    if not units:
        return []
    if not complete:
        since = units[0].since
        return [Fact(translate("inspecting", "Oldest"), ago(since), tooltip=exact(since))]
    begun = sum(unit.started for unit in units)
    kinds = Counter(unit.category for unit in units).most_common(8)
    return [
        Fact(translate("inspecting", "Oldest"), ago(units[0].since), tooltip=exact(units[0].since)),
        Fact(translate("inspecting", "Begun"), str(begun) if begun else ""),
        *(Fact(goods_word(kind).capitalize(), str(count)) for kind, count in kinds),
    ]
