"""A list that fits into memory, as a file: read as a whole and placed by column name."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from app.domain.formulas import restore
from app.imports.columns import place, plain
from app.imports.decoding import detect_encoding
from app.imports.delimiters import declared_delimiter, detect_delimiter
from app.imports.failures import CannotRead, EmptyFile, NotATable, UnknownColumns

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from app.errors import RuleBroken

MOST_BYTES: Final = 8 * 1024 * 1024


def read_small_table(
    source: Path,
    names: Mapping[str, Sequence[str]],
    needed: Sequence[str],
    too_large: RuleBroken,
) -> tuple[list[tuple[int, list[str]]], dict[str, int]]:
    """Each row that is not empty with its number, as a spreadsheet counts; and which column
    stands where.  Cells come back as they were before spreadsheets were kept from reckoning.
    """
    try:
        with source.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise CannotRead(source.name, error.errno or 0) from error
    if len(data) > MOST_BYTES:
        raise too_large
    text = data.decode(detect_encoding(io.BytesIO(data)).encoding, errors="replace")
    lines = text.removeprefix("\ufeff").splitlines(keepends=True)
    declared = declared_delimiter(lines[0]) if lines else None
    known = {plain(name) for synonyms in names.values() for name in synonyms}
    delimiter = declared or detect_delimiter(text, known)
    try:
        rows = list(csv.reader(lines, delimiter=delimiter))
    except csv.Error:
        raise NotATable("line_too_long", len(text)) from None
    if declared:
        rows[0] = []
    start = next((number for number, row in enumerate(rows) if any(row)), None)
    if start is None:
        raise EmptyFile(0)
    header = [cell.strip() for cell in rows[start]]
    places = place(header, names)
    missing = tuple(name for name in needed if name not in places)
    if missing:
        raise UnknownColumns(missing, tuple(header))
    filled = [
        (number, restore(row))
        for number, row in enumerate(rows[start + 1 :], start=start + 2)
        if any(cell.strip() for cell in row)
    ]
    return filled, places
