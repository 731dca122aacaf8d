"""Sellers' answers as a file: read by column name, each row an answer or a row that is told.

Columns: ``question`` and ``answer``; ``words`` where it is there.  An answer is *agree*, *refuse*,
or what they want done instead.  Nothing in a cell is anything but text.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.domain.agreements import SellerAnswer
from app.domain.disposition import Disposition
from app.domain.lpn import parse_question
from app.errors import RuleBroken
from app.imports.columns import plain
from app.imports.failures import EmptyFile
from app.imports.small_tables import read_small_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

NAMES: Final[Mapping[str, Sequence[str]]] = {
    "question": ("question", "question_number", "number", "frage", "问题", "问题编号"),
    "answer": ("answer", "reply", "antwort", "respuesta", "réponse", "答复"),
    "words": ("words", "comment", "note", "remark", "bemerkung", "说明", "备注"),
}
AGREES: Final = frozenset(
    {"agree", "agreed", "yes", "y", "ok", "ja", "einverstanden", "sí", "si", "oui", "d'accord",
     "同意", "是"}
)  # fmt: skip
REFUSES: Final = frozenset(
    {"refuse", "refused", "no", "n", "nein", "abgelehnt", "rechazado", "non", "refusé", "不同意",
     "否"}
)  # fmt: skip
WAYS: Final = {plain(one.value): one for one in Disposition}
MOST_ROWS: Final = 10_000
LONGEST: Final = 2_000


class TooManyAnswers(RuleBroken):
    """More rows, or a larger file, than one file of answers may have."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self.most = most


class Fault(StrEnum):
    """Why a row was not taken."""

    NO_NUMBER = "no_number"
    NO_ANSWER = "no_answer"
    NOT_ASKED = "not_asked"  # nobody was asked anything under this number
    CLOSED = "closed"  # nothing waits for this answer any more
    TWICE = "twice"  # the same number stands further up


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """``row`` as a spreadsheet counts.  ``fault`` says why it is no answer."""

    row: int
    number: str
    said: str
    words: str
    answer: SellerAnswer = SellerAnswer.NONE
    instead: Disposition | None = None
    fault: Fault | None = None


def read_answers(source: Path) -> tuple[AnswerRow, ...]:
    """Every row that says anything, those that say nothing usable with their fault."""
    too_many = TooManyAnswers(MOST_ROWS)
    rows, places = read_small_table(source, NAMES, ("question", "answer"), too_many)
    if len(rows) > MOST_ROWS:
        raise too_many
    if not rows:
        raise EmptyFile(0)
    seen: set[str] = set()
    return tuple(_answer(number, row, places, seen) for number, row in rows)


def _answer(
    number: int, row: Sequence[str], places: Mapping[str, int], seen: set[str]
) -> AnswerRow:
    def cell(field: str) -> str:
        at = places.get(field, -1)
        return _clean(row[at]) if 0 <= at < len(row) else ""

    said, words = cell("answer"), cell("words")
    asked = parse_question(cell("question"))
    if asked is None:
        return AnswerRow(number, cell("question"), said, words, fault=Fault.NO_NUMBER)
    if asked in seen:
        return AnswerRow(number, asked, said, words, fault=Fault.TWICE)
    seen.add(asked)
    told = words or said
    if said.casefold() in AGREES:
        return AnswerRow(number, asked, said, told, SellerAnswer.AGREED)
    if said.casefold() in REFUSES:
        return AnswerRow(number, asked, said, told, SellerAnswer.REFUSED)
    instead = WAYS.get(plain(said))
    if instead is None:
        return AnswerRow(number, asked, said, words, fault=Fault.NO_ANSWER)
    return AnswerRow(number, asked, said, told, SellerAnswer.REFUSED, instead)


def _clean(cell: str) -> str:
    """Without what is no sign at all, and not longer than anybody reads."""
    kept = "".join(sign if sign.isprintable() else " " for sign in cell)
    return " ".join(kept.split())[:LONGEST]
