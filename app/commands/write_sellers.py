"""The letters to sellers: asked for, and what their writer notes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Final

from app.commands.base import Command
from app.domain.agreements import LetterKind, LetterState, SellerLetter, WrongLetterState
from app.domain.people import Permission

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work

COMES_AFTER: Final = {
    LetterState.WRITING: frozenset({LetterState.QUEUED, LetterState.WRITING}),
    LetterState.DONE: frozenset({LetterState.WRITING}),
    LetterState.FAILED: frozenset({LetterState.QUEUED, LetterState.WRITING}),
    LetterState.CANCELLED: frozenset({LetterState.QUEUED, LetterState.WRITING}),
    LetterState.QUEUED: frozenset({LetterState.FAILED}),
}


@dataclass(frozen=True, slots=True)
class QueueSellerLetter(Command):
    """The writer's own: a question goes out, or one that went out is withdrawn.

    ``unit_id`` is whose question it is: one that was taken back is not found any more.
    """

    needs: ClassVar = Permission.STATION
    undoable: ClassVar = False  # what a seller has read stays read

    question_id: str
    unit_id: str
    kind: LetterKind

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        told = [
            one
            for one in work.seller_letters.where(question_id=self.question_id)
            if one.state is not LetterState.CANCELLED
        ]
        if told and told[-1].kind is self.kind:
            raise WrongLetterState(told[-1].name, told[-1].state)
        work.seller_letters.add(
            SellerLetter(
                id=stamp.new_id(),
                question_id=self.question_id,
                unit_id=self.unit_id,
                kind=self.kind,
                state=LetterState.QUEUED,
                at=stamp.at,
                by=stamp.by,
            )
        )


@dataclass(frozen=True, slots=True)
class NoteSellerLetter(Command):
    """The writer's own note: where a letter is."""

    needs: ClassVar = Permission.STATION
    undoable: ClassVar = False

    letter_id: str
    state: LetterState
    name: str = ""
    sha256: str = ""
    detail: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        letter = _moved(work, self.letter_id, self.state)
        name = self.name or letter.name
        told = replace(letter, name=name, sha256=self.sha256, detail=self.detail)
        work.seller_letters.save(told)


@dataclass(frozen=True, slots=True)
class RetrySellerLetter(Command):
    """Try again what failed, for instance because the folder was not there."""

    needs: ClassVar = Permission.ANSWER
    undoable: ClassVar = False

    letter_id: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        letter = _moved(work, self.letter_id, LetterState.QUEUED)
        work.seller_letters.save(replace(letter, detail=""))


def _moved(work: Work, letter_id: str, state: LetterState) -> SellerLetter:
    letter = work.seller_letters.get(letter_id)
    if letter.state not in COMES_AFTER[state]:
        raise WrongLetterState(letter.name or letter.id, letter.state)
    return replace(letter, state=state)
