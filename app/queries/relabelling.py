"""Which units of a queue can get their sales labels as one order, and which have to wait."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.disposition import Disposition, StepKind
from app.queries.choosable import WORKABLE
from app.queries.choosing import all_chosen
from app.queries.queues import QueuedWork

if TYPE_CHECKING:
    from app.queries.choosing import Choice
    from app.store.reading import Reader

MOST: Final = 1_000


@dataclass(frozen=True, slots=True)
class LabelRound:
    """``ready`` wait for their label, oldest first; of the others ``held`` stand still,
    ``unpacked`` are repackaged first, and ``labelled`` have theirs and wait for its scan.
    """

    ready: tuple[QueuedWork, ...]
    held: int
    unpacked: int
    labelled: int
    more: bool


def label_round(db: Reader, choice: Choice) -> LabelRound:
    """Of what is chosen, the units that are relabelled; of another route where one is chosen."""
    wanted = choice if choice.route else choice.having("route", Disposition.RELABEL.value)
    found = all_chosen(db, WORKABLE, wanted, MOST + 1)
    free = [one for one in found[:MOST] if not one.held]
    due = [one.step for one in free]
    return LabelRound(
        ready=tuple(one for one in free if one.step == StepKind.PRINT_LABEL),
        held=len(found[:MOST]) - len(free),
        unpacked=due.count(StepKind.REPACKAGE),
        labelled=due.count(StepKind.AFFIX_LABEL),
        more=len(found) > MOST,
    )
