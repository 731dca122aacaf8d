"""The door: a file of returns in, batches of announcements, refused rows and notes out.

A file is read twice: once to learn its encoding, once for its rows, a chunk at a time.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import BinaryIO, Final, Protocol, TextIO

from app.domain.formulas import restore
from app.imports.amazon import COLUMNS as AMAZON_COLUMNS
from app.imports.amazon import AmazonReader, is_amazon_report
from app.imports.cells import BadCell, code
from app.imports.columns import is_rejects_file, plain
from app.imports.decoding import Decoded, detect_encoding
from app.imports.delimiters import declared_delimiter, detect_delimiter
from app.imports.failures import CannotRead, EmptyFile, NotATable, ReadingStopped, UnknownColumns
from app.imports.generic import GenericReader
from app.imports.generic_columns import NAMES
from app.imports.records import MAX_LINES, Chunk, is_open, read_chunks
from app.imports.results import Batch

SAMPLE_CHARS: Final = 1 << 16
MAX_COLUMNS: Final = 500
BATCH: Final = 500  # returns to one transaction

KNOWN: Final = frozenset(map(plain, chain(AMAZON_COLUMNS, *NAMES.values())))


class RowReader(Protocol):
    """What a format does with rows."""

    used: frozenset[int]

    def take(self, numbers: Sequence[int], rows: Sequence[Sequence[str]]) -> None: ...
    def refuse(self, number: int, cells: Sequence[str], code: str, value: str) -> None: ...
    def drain(self, *, final: bool) -> Batch: ...


@dataclass(frozen=True, slots=True)
class ReadResult:
    """What the file turned out to be.  ``batches`` reads it, once; stopping raises
    ``ReadingStopped``.
    """

    format: str
    encoding: str
    delimiter: str
    columns: tuple[str, ...]
    unused: tuple[str, ...]
    batches: Iterator[Batch]


@dataclass(frozen=True, slots=True)
class Header:
    cells: tuple[str, ...]
    delimiter: str
    rows: int  # the number of rows up to and with it, so that rows count as in a spreadsheet


def read_returns(
    source: Path | str | bytes,
    *,
    default_seller: str,
    cancel: Callable[[], bool] | None = None,
    progress: Callable[[int, int], None] | None = None,
    encoding: str | None = None,
) -> ReadResult:
    """Recognise a file of returns by its columns and read it in batches of at most ``BATCH``.

    ``progress`` is told bytes read and bytes in all.  Raises what ``failures`` has: at
    once if the file cannot be read at all, from ``batches`` if it fails on the way.
    """
    with opened(source) as stream:
        decoded = detect_encoding(stream, encoding)
        size = stream.tell()
        with text_of(stream, decoded) as text:
            header = read_header(text)
    reader = _reader_for(header, default_seller)
    unused = tuple(name for i, name in enumerate(header.cells) if i not in reader.used)
    return ReadResult(
        format="amazon_fba" if isinstance(reader, AmazonReader) else "generic",
        encoding=decoded.encoding,
        delimiter=header.delimiter,
        columns=header.cells,
        unused=unused,
        batches=_batches(_Reading(source, decoded, header, size, cancel, progress), reader),
    )


def _reader_for(header: Header, default_seller: str) -> RowReader:
    seller = ""
    if default_seller.strip():
        try:
            seller = str(code(64)(default_seller.strip()))
        except BadCell as bad:
            raise UnknownColumns(("seller",), (default_seller[:64],)) from bad
    if is_amazon_report(header.cells):
        return AmazonReader(header.cells, seller)
    return GenericReader(header.cells, seller)


@dataclass(frozen=True, slots=True)
class _Reading:
    source: Path | str | bytes
    decoded: Decoded
    header: Header
    size: int
    cancel: Callable[[], bool] | None
    progress: Callable[[int, int], None] | None


def _batches(reading: _Reading, reader: RowReader) -> Iterator[Batch]:
    header = reading.header
    mended = is_rejects_file(header.cells)
    width = len(header.cells)
    rows = 0
    with opened(reading.source) as stream, text_of(stream, reading.decoded) as text:
        read_header(text)
        for chunk in read_chunks(text, header.delimiter, width, header.rows + 1):
            if reading.cancel is not None and reading.cancel():
                raise ReadingStopped(rows)
            read = _take(reader, chunk, width, mended=mended)
            rows += read
            yield from _pieces(reader.drain(final=False), read)
            if reading.progress is not None:
                reading.progress(min(stream.tell(), reading.size), reading.size)
    yield from _pieces(reader.drain(final=True), 0)
    if reading.progress is not None:
        reading.progress(reading.size, reading.size)


def _take(reader: RowReader, chunk: Chunk, width: int, *, mended: bool) -> int:
    numbers: list[int] = []
    rows: list[list[str]] = []
    refused = 0
    for position, row in enumerate(chunk.rows):
        number = chunk.first + position
        # a few separators too many at the end of a line say nothing
        cells = row if len(row) <= width or any(row[width:]) else row[:width]
        if len(cells) == width:
            if any(cells):
                numbers.append(number)
                rows.append(restore(cells) if mended else cells)
            continue
        if position in chunk.damaged:
            reader.refuse(number, cells, chunk.damaged[position], cells[0])
        elif any(cells):
            reader.refuse(number, cells, "wrong_cell_count", f"{len(cells)}/{width}")
        else:
            continue  # an empty line
        refused += 1
    if rows:
        reader.take(numbers, rows)
    return len(rows) + refused


def _pieces(batch: Batch, rows: int) -> Iterator[Batch]:
    """Cut what one chunk gave into pieces for one transaction each."""
    most = max(len(batch.announcements), len(batch.rejects), len(batch.notes))
    for start in range(0, most, BATCH):
        piece = slice(start, start + BATCH)
        yield Batch(
            tuple(batch.announcements[piece]),
            tuple(batch.rejects[piece]),
            tuple(batch.notes[piece]),
            0 if start else rows,
        )
    if not most and rows:
        yield Batch(rows=rows)


@contextmanager
def opened(source: Path | str | bytes) -> Iterator[BinaryIO]:
    if isinstance(source, bytes):
        yield io.BytesIO(source)
        return
    try:
        with Path(source).open("rb") as stream:
            yield stream
    except OSError as error:
        raise CannotRead(Path(source).name, error.errno or 0) from error


def text_of(stream: BinaryIO, decoded: Decoded) -> TextIO:
    stream.seek(0)
    # bytes that are no text become U+FFFD, and only the rows that have them are refused
    return io.TextIOWrapper(stream, encoding=decoded.encoding, errors="replace", newline="")


def read_header(text: TextIO, known: Collection[str] = KNOWN) -> Header:
    """The first row with anything in it, after a ``sep=`` line if there is one."""
    sample = text.read(SAMPLE_CHARS)
    text.seek(0)
    rows, line, delimiter = 0, "\n", ""
    while not line.strip(' \t\r\n;,|"'):
        rows, line = rows + 1, text.readline()
        if not line:
            raise EmptyFile(len(sample))
        if not delimiter and (declared := declared_delimiter(line)):
            delimiter, line = declared, "\n"
    delimiter = delimiter or detect_delimiter(sample, known)
    record = [line]
    while is_open(record, delimiter) and len(record) < MAX_LINES and (line := text.readline()):
        record.append(line)
    try:
        cells = tuple(name.strip() for name in next(csv.reader(record, delimiter=delimiter)))
    except csv.Error:
        raise NotATable("line_too_long", len(record[0])) from None
    if len(cells) > MAX_COLUMNS:
        raise NotATable("too_many_columns", len(cells))
    return Header(cells, delimiter, rows)
