"""The two queues one under the other, as one walk from top to bottom."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal

from app.domain.disposition import StepKind
from app.domain.holds import HoldReason
from ui.ageing import waited
from ui.formats import ago, count, exact
from ui.widgets.card import Card
from ui.widgets.queue_filter import QueueFilter
from ui.widgets.queue_list import QueueCard, QueueList
from ui.widgets.text import Rule, Text
from ui.words import word_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.queries.agreements import HoldRow
    from app.queries.queues import QueuedUnit, QueuedWork
    from ui.paging import Pages
    from ui.screens.disposing.queues import Queues
    from ui.theme import Tone

RED_AFTER_DAYS: Final = 7


class PartOfQueue(QueueList):
    """A list that can stand without a chosen card, because the other one has it."""

    def leave(self) -> None:
        self._told = None
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())

    def show_chosen(self, key: object) -> bool:
        """Mark the card without telling: it was not the person who chose it."""
        with QSignalBlocker(self):
            found = self.select(key)
            if not found:
                self.leave()
        return found


class QueuesCard(Card):
    """``chosen(unit id)`` when the person goes to a card."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(width=292, parent=parent)
        self._nothing = (
            self.tr("Every inspected unit has its proposal."),
            self.tr("What a supervisor approves comes here."),
        )
        self.proposing = PartOfQueue(empty=self._nothing[0], parent=self)
        self.working = PartOfQueue(empty=self._nothing[1], parent=self)
        self.held = PartOfQueue(parent=self)
        self.filter = QueueFilter("execute", find_key="F3", parent=self)
        self.add(self.filter)
        self._headings = tuple(Text("", "heading", parent=self) for _ in range(3))
        self._rule = Rule(self)
        for heading, part, stretch in zip(
            self._headings, (self.proposing, self.working, self.held), (3, 3, 2), strict=True
        ):
            if part is self.held:
                self.add(self._rule)
            self.add(heading)
            self.add(part, stretch)
            part.chosen.connect(self._on_chosen)
            if part is self.proposing:
                self.add(Rule(self))

    def show_queues(self, queues: Queues, chosen: str) -> None:
        filtered = not queues.choice.empty
        propose = self.tr("To propose · {count}").format(count=_told(queues.proposing))
        work = self.tr("To carry out · {count}").format(count=_told(queues.working))
        held = queues.held
        self._headings[0].setText(propose)
        self._headings[1].setText(work)
        self._headings[2].setText(self.tr("On hold · {count}").format(count=len(held)))
        for widget in (self._headings[2], self._rule, self.held):
            widget.setVisible(bool(held))
        nothing = self.tr("Nothing here fits the filter.")
        self.proposing.set_empty(nothing if filtered else self._nothing[0])
        self.working.set_empty(nothing if filtered else self._nothing[1])
        self.filter.show_state(queues.proposing, queues.working)
        with QSignalBlocker(self.held):
            self.held.leave()
            self.held.show_cards([self._hold(one) for one in held])
        self._fill(self.proposing, queues.proposing, self._unit)
        self._fill(self.working, queues.working, self._work)
        self.show_chosen(chosen)

    def show_chosen(self, unit_id: str) -> None:
        self.proposing.show_chosen(unit_id)
        self.working.show_chosen(unit_id)
        self.held.show_chosen(unit_id)

    def _fill(
        self, part: PartOfQueue, pages: Pages[Any], card_of: Callable[[Any], QueueCard]
    ) -> None:
        with QSignalBlocker(part):
            part.leave()
            part.show_pages(pages, card_of)

    def _unit(self, one: QueuedUnit) -> QueueCard:
        age = self.tr("Inspected {time}").format(time=exact(one.since))
        if one.started:
            return QueueCard(one.id, one.lpn, one.title, self.tr("rejected"), "stop", age)
        return QueueCard(one.id, one.lpn, one.title, *waited("propose", one.since), age)

    def _work(self, one: QueuedWork) -> QueueCard:
        step = word_of(StepKind, one.step)
        age = self.tr("Approved {time}").format(time=exact(one.since))
        chip = waited("execute", one.since)
        return QueueCard(one.id, one.lpn, f"{step} · {one.title}", *chip, age)

    def _hold(self, one: HoldRow) -> QueueCard:
        reason = word_of(HoldReason, one.reason)
        old = (datetime.now(UTC) - one.put_at).days
        tone: Tone = "stop" if old >= RED_AFTER_DAYS else "look" if old >= 1 else "grey"
        age = ago(one.put_at)
        return QueueCard(
            one.unit_id, one.lpn, f"{reason} · {one.title}", age, tone, exact(one.put_at)
        )

    def _on_chosen(self, key: object) -> None:
        self.chosen.emit(str(key))


def _told(pages: Pages[Any]) -> str:
    return count(pages.total) + ("" if pages.exact else "+")
