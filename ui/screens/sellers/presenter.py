"""Sellers: the questions that wait, answers that are noted, and files of answers."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from app.commands.ask_seller import NoteSellerAnswer
from app.commands.base import UnknownRecord
from app.commands.write_sellers import RetrySellerLetter
from app.domain.agreements import LetterKind, SellerAnswer
from app.domain.evidence import AlreadyDecided
from app.imports.answers import Fault
from app.queries.asked import answerable, number_known, open_questions

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from app.domain.disposition import Disposition
    from app.errors import StationError
    from app.imports.answers import AnswerRow
    from app.queries.asked import Asked
    from app.station import Station
    from app.store.ledger import Done
    from app.workers.seller_texts import Letter
    from ui.desk import Desk

NEWS: Final = frozenset({"seller_questions", "seller_letters", "proposals", "standing_orders"})


class Matched(NamedTuple):
    """The rows of a file, each with the proposal it answers, "" for those that answer none."""

    rows: tuple[tuple[AnswerRow, str], ...]


class SellersView(Protocol):
    def is_in_front(self) -> bool: ...
    def show_questions(self, rows: list[Asked], now: datetime) -> None: ...
    def show_letter(self, asked: Asked, letter: Letter | None) -> None: ...
    def show_taken(self, name: str, taken: int, refused: list[AnswerRow]) -> None: ...
    def show_reading(self, name: str) -> None: ...
    def show_file_refused(self, name: str, error: StationError) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...
    def tell(self, what: str, asked: Asked, token: str) -> None: ...


class SellersPresenter:
    def __init__(self, view: SellersView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._busy = False
        self._waiting: deque[tuple[AnswerRow, str]] = deque()
        self._refused: list[AnswerRow] = []
        self._taken = 0
        self.language = ""

    def refresh(self) -> None:
        self._desk.ask(open_questions, done=self._listed, refused=self._view.show_refusal)

    def refresh_after(self, kinds: frozenset[str]) -> None:
        if kinds & NEWS and self._view.is_in_front():
            self.refresh()

    def look_at(self, asked: Asked) -> None:
        """The letter as it went out, or as it would be told where a person asked."""
        if not asked.number:
            self._view.show_letter(asked, None)
            return
        work = partial(_letter, asked, self.language)
        done = partial(self._view.show_letter, asked)
        self._desk.run(work, done=done, refused=self._view.show_refusal)

    def answer(
        self, asked: Asked, answer: SellerAnswer, words: str, instead: Disposition | None = None
    ) -> None:
        if self._busy:
            return
        self._busy = True
        command = NoteSellerAnswer(asked.proposal_id, answer, words, instead)
        self._desk.do(command, done=partial(self._noted, asked), refused=self._not_noted)

    def write_again(self, asked: Asked) -> None:
        command = RetrySellerLetter(asked.letter_id)
        done = partial(self._written_again, asked)
        self._desk.do(command, done=done, refused=self._view.show_refusal)

    def read_file(self, path: Path) -> None:
        if self._busy:
            return
        self._busy = True
        self._view.show_reading(path.name)
        self._desk.run(
            partial(_match, self._desk.station, path),
            done=partial(self._read, path.name),
            refused=partial(self._not_read, path.name),
        )

    # what comes back

    def _listed(self, rows: list[Asked]) -> None:
        self._view.show_questions(rows, self._desk.station.clock.now())

    def _noted(self, asked: Asked, done: Done) -> None:
        self._busy = False
        self._view.tell("noted", asked, done.id)
        self.refresh()

    def _written_again(self, asked: Asked, done: Done) -> None:
        self._view.tell("again", asked, done.id)

    def _not_noted(self, error: StationError) -> None:
        self._busy = False
        self._view.show_refusal(error)
        self.refresh()

    def _read(self, name: str, matched: Matched) -> None:
        self._refused = [row for row, _ in matched.rows if row.fault is not None]
        self._waiting = deque(pair for pair in matched.rows if pair[0].fault is None)
        self._taken = 0
        self._next(name)

    def _not_read(self, name: str, error: StationError) -> None:
        self._busy = False
        self._view.show_file_refused(name, error)

    def _next(self, name: str) -> None:
        """One answer after the other, each its own command: what one lacks stops no other."""
        if not self._waiting:
            self._busy = False
            refused = sorted(self._refused, key=lambda row: row.row)
            self._view.show_taken(name, self._taken, refused)
            self.refresh()
            return
        row, proposal_id = self._waiting.popleft()
        command = NoteSellerAnswer(proposal_id, row.answer, row.words, row.instead)
        self._desk.do(
            command,
            done=partial(self._one_taken, name),
            refused=partial(self._one_refused, name, row),
        )

    def _one_taken(self, name: str, _done: Done) -> None:
        self._taken += 1
        self._next(name)

    def _one_refused(self, name: str, row: AnswerRow, error: StationError) -> None:
        if not isinstance(error, AlreadyDecided | UnknownRecord):
            self._waiting.clear()
            self._not_read(name, error)  # the file can be read again: what was noted is left out
            self.refresh()
            return
        self._refused.append(replace(row, fault=Fault.CLOSED))
        self._next(name)


def _letter(asked: Asked, language: str) -> Letter:
    from app.workers.seller_texts import letter_for  # noqa: PLC0415 reads the texts the first time

    return letter_for(asked, LetterKind.QUESTION, language=language)


def _match(station: Station, path: Path) -> Matched:
    from app.imports.answers import read_answers  # noqa: PLC0415 with the first file

    found = []
    for row in read_answers(path):
        proposal_id = ""
        told = row
        if row.fault is None:
            asked = station.ask(answerable, row.number)
            if asked is not None:
                proposal_id = asked.proposal_id
            else:
                known = station.ask(number_known, row.number)
                told = replace(row, fault=Fault.CLOSED if known else Fault.NOT_ASKED)
        found.append((told, proposal_id))
    return Matched(tuple(found))
