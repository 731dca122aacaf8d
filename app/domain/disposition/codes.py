"""What others call our dispositions: lists kept as data, each total in both directions."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from app.domain.disposition.kinds import Disposition
from app.errors import Unavailable

if TYPE_CHECKING:
    from pathlib import Path


class Beside(StrEnum):
    """What a foreign code may mean that is no disposition."""

    MISSING = "missing"  # it never came
    KEPT = "kept"  # the buyer keeps it
    UNDECIDED = "undecided"
    NOT_IN_STOCK = "not_in_stock"  # gone, and nobody says where to
    AUTHORISED = "authorised"  # speaks of the permission to return, not of the goods
    REFUSED = "refused"


Meaning = Disposition | Beside


class CodesInvalid(Unavailable):
    """``where`` is the list and the code that is absent or wrong."""

    def __init__(self, file: str, where: str, detail: str) -> None:
        super().__init__(file, where, detail)
        self.file = file
        self.where = where
        self.detail = detail


@dataclass(frozen=True, slots=True)
class CodeList:
    """``ours`` has "" where the list has no word for a disposition."""

    id: str
    source: str
    theirs: Mapping[str, Meaning]
    ours: Mapping[Disposition, str]

    def meaning(self, code: str) -> Meaning | None:
        """None for a code that is not on the list: there is no default."""
        return self.theirs.get(code)


MEANINGS: Final[Mapping[str, Meaning]] = {
    **{one.value: one for one in Disposition},
    **{one.value: one for one in Beside},
}


def load_code_lists(file: Path) -> tuple[CodeList, ...]:
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CodesInvalid(file.name, "", str(error)) from error
    return read_code_lists(text, file.name)


def read_code_lists(text: str, file: str) -> tuple[CodeList, ...]:
    """``CodesInvalid`` where a list leaves one of our dispositions out or uses an unknown word."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CodesInvalid(file, "", str(error)) from None
    return tuple(_list(file, name, row) for name, row in values.items())


def _list(file: str, name: str, row: Any) -> CodeList:
    keys = {"source", "theirs", "ours"}
    if not isinstance(row, dict) or set(row) != keys:
        raise CodesInvalid(file, name, "source, theirs, ours")
    theirs = {}
    for code, meaning in row["theirs"].items():
        if meaning not in MEANINGS:
            raise CodesInvalid(file, f"{name}.theirs.{code}", str(meaning))
        theirs[code] = MEANINGS[meaning]
    ours = {}
    for disposition in Disposition:
        code = row["ours"].get(disposition.value)
        if not isinstance(code, str) or (code and code not in theirs):
            raise CodesInvalid(file, f"{name}.ours.{disposition.value}", str(code))
        ours[disposition] = code
    if len(row["ours"]) != len(ours):
        raise CodesInvalid(file, f"{name}.ours", ", ".join(row["ours"]))
    return CodeList(name, row["source"], theirs, ours)
