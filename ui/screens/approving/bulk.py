"""Several alike ones at once: which they are, one command after the other, and what was refused."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from app.commands.decide_disposition import ApproveDisposition

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.errors import StationError
    from app.queries.approving import Decision
    from app.store.ledger import Done
    from ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Totals:
    """Of a list of alike ones; amounts by currency, as they must not be added."""

    count: int
    paid: dict[str, int]


def alike(
    waiting: Sequence[Decision], one: Decision, may: Callable[[Decision], bool]
) -> list[Decision]:
    """The same article, grade, way and seller, as far as this person may decide them alone."""
    return [
        other for other in waiting if other.kind == one.kind and may(other) and not _asks(other)
    ]


def totals(rows: Sequence[Decision]) -> Totals:
    paid: dict[str, int] = {}
    for one in rows:
        paid[one.currency] = paid.get(one.currency, 0) + one.price_minor
    return Totals(len(rows), paid)


def _asks(one: Decision) -> bool:
    """The seller's word for one is no word for another."""
    return one.held or (one.needs_seller and one.answer != "agreed")


class Bulk:
    """Approves them one by one, each a command of its own; ``refused`` tells which were not."""

    def __init__(
        self, desk: Desk, finished: Callable[[Bulk], None], rows: Sequence[Decision]
    ) -> None:
        self._desk = desk
        self._finished = finished
        self._left = list(rows)
        self.done: list[tuple[Decision, str]] = []
        self.refused: list[tuple[Decision, StationError]] = []

    def start(self) -> None:
        if not self._left:
            self._finished(self)
            return
        one = self._left.pop(0)
        self._desk.do(
            ApproveDisposition(one.id),
            done=partial(self._done, one),
            refused=partial(self._refused, one),
        )

    def _done(self, one: Decision, done: Done) -> None:
        self.done.append((one, done.id))
        self.start()

    def _refused(self, one: Decision, error: StationError) -> None:
        self.refused.append((one, error))
        self.start()
