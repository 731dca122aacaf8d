"""Sends questions to sellers as files, withdraws them, and acts when their time is up.

A letter that was cut off at any moment is written again under the same name.
"""

from __future__ import annotations

import csv
import hashlib
import io
from typing import TYPE_CHECKING, Any, Final

from app.commands.base import UnknownRecord
from app.commands.take_default import TakeSellersDefault
from app.commands.write_sellers import NoteSellerLetter, QueueSellerLetter
from app.domain.agreements import (
    LetterKind,
    LetterState,
    NotOverdue,
    QuestionClosed,
    WrongLetterState,
)
from app.domain.formulas import neutralise
from app.domain.money import Money
from app.domain.people import STATION
from app.queries.asked import due_questions, letters_to_write, still_asked, unsent, unwithdrawn
from app.workers.seller_texts import form_name, letter_for
from app.workers.whole_files import write_whole

if TYPE_CHECKING:
    from app.queries.asked import Asked
    from app.station import Station

COLUMNS: Final = (
    "question", "due_utc", "lpn", "sku", "title", "rma", "grade", "currency", "value", "proposed",
    "answer", "words",
)  # fmt: skip


class SellerPost:
    """Works in a thread of its own choosing; ``run`` does all that is due and returns."""

    def __init__(self, station: Station, language: str = "") -> None:
        self._station = station
        self._language = language

    def run(self) -> int:
        """Returns how many questions and letters moved."""
        return self._take_defaults() + self._queue() + self._write_all()

    def _take_defaults(self) -> int:
        moved = 0
        for question_id in self._station.ask(due_questions, self._station.clock.now()):
            try:
                self._station.do(TakeSellersDefault(question_id), by=STATION)
            except (QuestionClosed, NotOverdue, UnknownRecord):  # answered or undone meanwhile
                continue
            moved += 1
        return moved

    def _queue(self) -> int:
        moved = 0
        for kind, waiting in (
            (LetterKind.QUESTION, self._station.ask(unsent)),
            (LetterKind.WITHDRAWAL, self._station.ask(unwithdrawn)),
        ):
            for one in waiting:
                command = QueueSellerLetter(one.question_id, one.unit_id, kind)
                try:
                    self._station.do(command, by=STATION)
                except WrongLetterState:
                    continue
                moved += 1
        return moved

    def _write_all(self) -> int:
        letters = self._station.ask(letters_to_write)
        for asked in letters:
            try:
                self._write(asked)
            except WrongLetterState:  # somebody else was faster
                continue
        return len(letters)

    def _write(self, asked: Asked) -> None:
        kind = LetterKind(asked.letter_kind)
        if kind is LetterKind.QUESTION and not self._station.ask(still_asked, asked.id):
            self._note(asked, LetterState.CANCELLED)
            return
        self._note(asked, LetterState.WRITING)
        letter = letter_for(asked, kind, language=self._language)
        text = f"{letter.subject}\n\n{letter.body}".encode()
        folder = self._station.folder.sellers
        name = f"{asked.number}-{kind.value}.txt"
        try:
            if kind is LetterKind.QUESTION:
                write_whole(folder, form_name(asked), answer_form(asked))
            write_whole(folder, name, text)
        except OSError as error:
            self._note(asked, LetterState.FAILED, detail=str(error)[:1000])
            return
        self._note(asked, LetterState.DONE, name=name, sha256=hashlib.sha256(text).hexdigest())

    def _note(self, asked: Asked, state: LetterState, **told: Any) -> None:
        self._station.do(NoteSellerLetter(asked.letter_id, state, **told), by=STATION)


def answer_form(asked: Asked) -> bytes:
    """A line to fill in: RFC 4180, UTF-8 with its mark, so that spreadsheets read it as it is."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    cells = (
        asked.number, f"{asked.due:%Y-%m-%d %H:%M}", asked.lpn, asked.sku, asked.title, asked.rma,
        asked.grade, asked.currency, f"{Money(asked.value_minor, asked.currency).amount:f}",
        asked.disposition, "", "",
    )  # fmt: skip
    writer.writerow(map(neutralise, cells))
    return b"\xef\xbb\xbf" + out.getvalue().encode()
