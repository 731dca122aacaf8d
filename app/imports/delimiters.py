"""Which character separates the cells: the one that makes the most even table."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, Final

from app.imports.columns import plain

if TYPE_CHECKING:
    from collections.abc import Collection

DELIMITERS: Final = (",", ";", "\t", "|")
ROWS_JUDGED: Final = 50
_DECLARED: Final = re.compile(r"sep=(.)\r?\n?", re.IGNORECASE)


def declared_delimiter(line: str) -> str | None:
    """What a first line ``sep=;`` says, as spreadsheets write it."""
    found = _DECLARED.fullmatch(line)
    return found.group(1) if found and found.group(1) in DELIMITERS else None


def detect_delimiter(sample: str, known: Collection[str] = ()) -> str:
    """Judge the head of a file; ``known`` names (``columns.plain``) speak for a reading."""
    return max(DELIMITERS, key=lambda delimiter: _merit(sample, delimiter, known))


def _merit(sample: str, delimiter: str, known: Collection[str]) -> tuple[int, float, int]:
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter):
            if row:
                rows.append(row)
            if len(rows) > ROWS_JUDGED:
                break
    except csv.Error:
        pass  # the rows before it are what can be judged
    if not rows or len(rows[0]) == 1:
        return (0, 0.0, 0)
    width = len(rows[0])
    recognised = sum(plain(name) in known for name in rows[0])
    even = sum(len(row) == width for row in rows) / len(rows)
    return (recognised, even, width)
