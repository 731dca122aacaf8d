"""Undo an earlier command by a new one that takes its changes back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Final

from app.commands.base import Command
from app.domain.evidence import PrintState
from app.domain.people import Permission
from app.errors import RuleBroken

if TYPE_CHECKING:
    from app.commands.base import Change, Stamp, Work


UNDER: Final = frozenset({"units", "proposals"})


class CannotUndo(RuleBroken):
    """``kind`` of command is not undone by a person: it reports what happened in the world."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class NotYours(RuleBroken):
    """Only supervisors undo what ``by`` did."""

    def __init__(self, by: str) -> None:
        super().__init__(by)
        self.by = by


@dataclass(frozen=True, slots=True)
class Undo(Command):
    """Goes strictly backwards: ``ChangedSince`` where something was built on the change.

    Undoing an undo does the thing again.  Labels that came out stay out: a queued one is
    cancelled, a printed one has to be destroyed by hand.
    """

    needs: ClassVar = Permission.UNDO

    undoes: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        kind = work.kind_of(self.undoes)
        if not work.is_undoable(kind):
            raise CannotUndo(kind)
        self._require_right(stamp, work)
        backwards = reversed(_by_row(work.changes_of(self.undoes)))
        # What everything rests on first: it tells that something was built on the change.
        for change in sorted(backwards, key=lambda one: one.kind not in UNDER):
            if change.kind == "print_jobs":
                _recall(change, work)
            else:
                work.records(change.kind).restore(change)

    def _require_right(self, stamp: Stamp, work: Work) -> None:
        by = work.actor_of(self.undoes)
        if by != stamp.by and not work.people.get(stamp.by).may(Permission.APPROVE):
            raise NotYours(by)


def _by_row(changes: tuple[Change, ...]) -> list[Change]:
    """One change a row, from before the command to after it."""
    rows: dict[tuple[str, str], Change] = {}
    for one in changes:
        first = rows.get((one.kind, one.id))
        if first is not None:
            before = {} if first.made else {**one.before, **first.before}
            one = replace(one, before=before, after={**first.after, **one.after})  # noqa: PLW2901
        rows[one.kind, one.id] = one
    return list(rows.values())


def _recall(change: Change, work: Work) -> None:
    job = work.print_jobs.find(change.id)
    if job is None:
        return
    if job.state is PrintState.QUEUED:
        work.print_jobs.save(replace(job, state=PrintState.CANCELLED))
    elif job.state is PrintState.CANCELLED and change.before.get("state") == PrintState.QUEUED:
        work.print_jobs.save(replace(job, state=PrintState.QUEUED))
