"""Publish a version of a grading set, or retire one's own: what inspections ask from now on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.domain.grading.publishing import (
    PublishedSet,
    newest_version,
    publishable,
    require_retirable,
)
from app.domain.people import Permission

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class PublishGradingSet(Command):
    """``lines`` are the set's text as it is written in a file.

    Inspections that have begun go on with the version they were begun with.  It is not undone,
    because verdicts may rest on it by then: the former text is published again as a new version.
    """

    needs: ClassVar = Permission.MANAGE
    undoable: ClassVar = False

    lines: tuple[str, ...]

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        text = "\n".join(self.lines)
        one = publishable(text, work.house.grading)
        work.grading_sets.add(
            PublishedSet(
                id=stamp.new_id(),
                set_id=one.id,
                set_version=one.version,
                text=text,
                by=stamp.by,
                at=stamp.at,
            )
        )


@dataclass(frozen=True, slots=True)
class RetireGradingSet(Command):
    """The set that came with the program asks again; every version stays what it was.

    Inspections that have begun, and those that are done, keep the version they were made with.
    """

    needs: ClassVar = Permission.MANAGE

    set_id: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        sets = work.house.grading
        row = PublishedSet(
            id=stamp.new_id(),
            set_id=self.set_id,
            set_version=newest_version(sets, self.set_id) + 1,
            text="",
            by=stamp.by,
            at=stamp.at,
        )
        require_retirable(row, sets, work.grading_sets.where())
        work.grading_sets.add(row)
