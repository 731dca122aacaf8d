"""Rows out of decoded text, a chunk at a time, whatever somebody did to the quotes.

A quoted cell may hold line ends.  A quote that is never closed would swallow the rest
of the file: a record that runs over too many lines, or that runs over several lines and
ends with the wrong number of cells, costs its first line only; reading goes on at the next.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TextIO

if TYPE_CHECKING:
    from _csv import Reader
    from collections.abc import Iterator, Sequence

CHUNK_CHARS: Final = 1 << 15  # few enough rows to stay in a processor's cache
MAX_LINES: Final = 50  # of one record: a buyer's comment, not a file
MIN_WIDTH: Final = 3


@dataclass(frozen=True, slots=True)
class Chunk:
    """Rows as they stand; ``first`` is the number of the first one.

    ``damaged`` has the position of each row that is a raw line instead, and the code why.
    """

    first: int
    rows: list[list[str]]
    damaged: dict[int, str] = field(default_factory=dict)


def read_chunks(text: TextIO, delimiter: str, width: int, first: int) -> Iterator[Chunk]:
    """Read ``text`` to its end, holding one chunk; ``width`` is the number of columns."""
    carried: list[str] = []
    while True:
        lines = text.readlines(CHUNK_CHARS)
        final = not lines
        lines = carried + lines
        if not lines:
            return
        rows, damaged, carried = _Splitter(delimiter, width, lines).split(final=final)
        yield Chunk(first, rows, damaged)
        first += len(rows)
        if final:
            return


class _Splitter:
    def __init__(self, delimiter: str, width: int, lines: list[str]) -> None:
        self._delimiter = delimiter
        self._width = width
        self._lines = lines
        self._start = 0

    def split(self, *, final: bool) -> tuple[list[list[str]], dict[int, str], list[str]]:
        """Rows, damaged rows, and the lines whose record may go on in the next chunk."""
        try:
            rows = list(csv.reader(self._lines, delimiter=self._delimiter))
        except csv.Error:
            return self._split_slowly(final=final)
        # as many rows as lines: every record is one line, and only the last can be open
        if len(rows) == len(self._lines) and not is_open(self._lines[-1:], self._delimiter):
            return rows, {}, []
        return self._split_slowly(final=final)

    def _split_slowly(self, *, final: bool) -> tuple[list[list[str]], dict[int, str], list[str]]:
        rows: list[list[str]] = []
        damaged: dict[int, str] = {}
        reader, base = self._reader(), 0
        while self._start < len(self._lines):
            row, end, code = self._next(reader, base)
            record = self._lines[self._start : end]
            # csv only hands out an open record where it ran out of lines
            ran_out = end == len(self._lines) or len(record) == MAX_LINES
            open_ended = ran_out and is_open(record, self._delimiter)
            if not code and open_ended and len(record) < MAX_LINES and not final:
                return rows, damaged, record
            if not code and not open_ended and self._is_sound(row, record):
                rows.append(row)
                self._start = end
                continue
            rows.append(self._literal(record[0]))
            if len(rows[-1]) != self._width:
                damaged[len(rows) - 1] = code or "unbalanced_quotes"
            self._start += 1
            reader, base = self._reader(), self._start
        return rows, damaged, []

    def _reader(self) -> Reader:
        return csv.reader(self._feed(), delimiter=self._delimiter)

    def _feed(self) -> Iterator[str]:
        for index in range(self._start, len(self._lines)):
            if index - self._start >= MAX_LINES:
                return
            yield self._lines[index]

    def _next(self, reader: Reader, base: int) -> tuple[list[str], int, str]:
        try:
            row = next(reader)
        except csv.Error:  # a cell beyond csv's own limit
            return [], self._start + 1, "too_long"
        return row, base + reader.line_num, ""

    def _is_sound(self, row: list[str], record: list[str]) -> bool:
        if len(record) == 1:
            return True
        if len(row) != self._width:
            return False
        # Every line is a whole row by itself: two stray quotes, not one long cell.
        whole = all(line.count(self._delimiter) == self._width - 1 for line in record)
        return not (whole and self._width >= MIN_WIDTH)

    def _literal(self, line: str) -> list[str]:
        """A tab file is often written without any quoting: then a quote is only a character."""
        line = line.rstrip("\r\n")
        if self._delimiter == "\t" and line.count("\t") == self._width - 1:
            return line.split("\t")
        return [line]


def is_open(record: Sequence[str], delimiter: str) -> bool:
    """Whether a quoted cell is still open at the end: one line more would belong to it."""
    if not any('"' in line for line in record):
        return False
    reader = csv.reader([*record, "\n"], delimiter=delimiter)
    try:
        next(reader)
    except csv.Error:
        return False
    return reader.line_num > len(record)
