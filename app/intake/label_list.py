"""Labels of a list: each row of a file made into a label and proved readable, none printed yet.

Pure reading: a file in, ``LabelRow``, ``Reject`` and ``Head`` out; ``label_check`` asks.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.commands.print_labels import LabelTold, TooManyLabels
from app.domain.formulas import restore
from app.domain.labelling import OF_ONE_THING, LabelKind, kind_of_template
from app.imports.cells import BadCell, Reading, code, text
from app.imports.columns import is_rejects_file, place, plain
from app.imports.decoding import detect_encoding
from app.imports.failures import EmptyFile, UnknownColumns
from app.imports.generic_columns import NAMES
from app.imports.reading import opened, read_header, text_of
from app.imports.records import read_chunks
from app.imports.results import Reject, RejectReason
from app.workers.label_pages import (
    CODE_FIELD,
    OWN_FIELD,
    TEMPLATE,
    TemplateWrong,
    laid_out,
    library_of,
    media_named,
)
from labels.errors import DoesNotFit, LabelError, NotEncodable, ProofFailed, TooDense
from labels.template_errors import DataMissing, UnknownTemplate, WrongData, WrongTemplate
from labels.template_fields import filled_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from app.imports.records import Chunk
    from labels.drawing import Drawing
    from labels.library import Library
    from labels.template_file import Template

MOST: Final = 10_000  # labels of one list
LONGEST: Final = 1_000  # characters of a cell
LONGEST_CODE: Final = 80
LARGEST: Final = 15_000  # bytes of what one job keeps
COPIES: Final = (
    "copies",
    "number_of_labels",
    "labels",
    "kopien",
    "anzahl_etiketten",
    "份数",
    "打印份数",
)
NOT_LISTED: Final = frozenset({*OF_ONE_THING, "command"})
CODES: Final = frozenset({"sku", "code", "lpn", "fnsku", "gtin", "sscc", "bin", "rma", "container"})


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the labels of a list are made of: the template by its name, what the printer holds."""

    template: str
    media: str
    dpi: int
    language: str
    templates: Path | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """The file's own columns, and those of them that the template has no field for."""

    columns: tuple[str, ...]
    unused: tuple[str, ...]
    delimiter: str


@dataclass(frozen=True, slots=True)
class LabelRow:
    """A row whose label was read back; it is wanted ``copies`` times."""

    number: int
    told: LabelTold
    copies: int


@dataclass(frozen=True, slots=True)
class Reached:
    """``done`` of ``total`` bytes of the file are dealt with."""

    done: int
    total: int


def listable(templates: Path | None) -> tuple[str, ...]:
    """The templates whose labels may come off a list: ours first, then the house's own."""
    names = [name for name in library_of(templates).names() if name not in NOT_LISTED]
    return tuple(sorted(names, key=lambda name: (kind_of_template(name) is LabelKind.OWN, name)))


def check_rows(path: Path, wanted: Wanted) -> Iterator[Head | LabelRow | Reject | Reached]:
    """Every row, made and read back as it would print.

    Raises what ``app.imports.failures`` has, ``TooManyLabels`` and ``TemplateWrong``.
    """
    checking = _Checking(wanted)
    names = checking.names
    known = {plain(name) for name in chain(*names.values())}
    with opened(path) as stream:
        decoded = detect_encoding(stream)
        size = stream.tell()
        with text_of(stream, decoded) as text_in:
            header = read_header(text_in, known)
    found = place(header.cells, names)
    _require(header.cells, found, checking.template)
    used = set(found.values())
    unused = tuple(name for at, name in enumerate(header.cells) if at not in used)
    yield Head(header.cells, unused, header.delimiter)
    mended, width, labels, rows = is_rejects_file(header.cells), len(header.cells), 0, 0
    with opened(path) as stream, text_of(stream, decoded) as text_in:
        read_header(text_in, known)
        for chunk in read_chunks(text_in, header.delimiter, width, header.rows + 1):
            reached = min(stream.tell(), size)
            for number, cells, why in _rows(chunk, width, mended=mended):
                made = _refused(number, cells, why) if why else checking.row(number, cells, found)
                labels += made.copies if isinstance(made, LabelRow) else 0
                if labels > MOST:
                    raise TooManyLabels(labels, MOST)
                rows += 1
                yield made
                yield Reached(reached, size)
    if not rows:
        raise EmptyFile(size)


class _Checking:
    """One list while it is read; the same data are made and read back once."""

    def __init__(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._media = media_named(wanted.media, wanted.dpi)
        self._library: Library = library_of(wanted.templates)
        self._kind = kind_of_template(wanted.template)
        self._known: dict[tuple[tuple[str, str], ...], LabelTold] = {}
        try:
            self.template = self._library.template(wanted.template)
        except WrongTemplate as error:
            ours = library_of(None)
            if wanted.template not in ours.names():
                raise _told(error) from error
            self._library = ours
            self.template = ours.template(wanted.template)
        except UnknownTemplate as error:
            raise TemplateWrong("", f"{wanted.template}.toml", 0, "is gone") from error

    @property
    def names(self) -> dict[str, Sequence[str]]:
        """Each field of the template and how its column may be called; ``copies`` beside them."""
        names: dict[str, Sequence[str]] = {
            field: (field, *NAMES.get(field, ())[1:]) for field in self.template.fields
        }
        own = {plain(name) for name in chain(*names.values())}
        counted = [name for name in (*COPIES, *NAMES["quantity"]) if plain(name) not in own]
        names.setdefault("copies", counted)
        return names

    def row(self, number: int, cells: Sequence[str], found: Mapping[str, int]) -> LabelRow | Reject:
        reasons: list[RejectReason] = []
        data = {}
        copies = 1
        for field, at in found.items():
            said = cells[at].strip()
            try:
                if field == "copies" and field not in self.template.fields:
                    copies = _number(said)
                elif said:
                    data[field] = str(self._reading(field)(said))
            except BadCell as error:
                reasons.append(RejectReason.of(field, error.code, said))
        if not reasons:
            try:
                return LabelRow(number, self._made(data), copies)
            except LabelError as error:
                reasons = _reasons(error)
        return Reject(number, tuple(cells), tuple(reasons))

    def _reading(self, field: str) -> Reading:
        exact = field in CODES or self.template.fields[field].kind in {"gtin", "fnsku", "sscc"}
        return code(LONGEST) if exact else text(LONGEST)

    def _made(self, data: dict[str, str]) -> LabelTold:
        key = tuple(data.items())
        if key not in self._known:
            drawing = self._drawn(data)
            kept = data
            if self._kind is LabelKind.OWN:
                kept = {OWN_FIELD + field: said for field, said in data.items()}
                kept[TEMPLATE] = self.template.name
            told = LabelTold(self._code(data, drawing), kept)
            if len(told.code) > LONGEST_CODE:
                raise _TooLong(told.code)
            if len(json.dumps(kept)) > LARGEST:
                raise _TooLong(max(data.values(), key=len))
            self._known[key] = told
        return self._known[key]

    def _drawn(self, data: Mapping[str, str]) -> Drawing:
        wanted = self._wanted
        name = self.template.name
        try:
            return laid_out(self._library, name, data, self._media, wanted.language)
        except WrongTemplate as error:
            raise _told(error) from error

    def _code(self, data: Mapping[str, str], drawing: Drawing) -> str:
        """What a scanner reads on it; of a label without a code its first word."""
        if self._kind is not LabelKind.OWN:
            words = self.template.words["en"]
            values = filled_in(self.template.name, self.template.fields, data, words)
            return values[CODE_FIELD[self._kind]]
        read = next((one.reads for one in drawing.codes), "")
        return (read or next(iter(data.values()), self.template.name))[:LONGEST_CODE]


class _TooLong(LabelError):
    """More than a print job keeps."""

    def __init__(self, value: str) -> None:
        super().__init__(value)
        self.value = value


def _require(header: tuple[str, ...], found: Mapping[str, int], template: Template) -> None:
    """A column for every field that nothing else fills, and for one field at all."""
    fields = template.fields
    missing = [n for n, one in fields.items() if one.needed and one.default is None]
    missing = [name for name in missing if name not in found]
    if missing or not set(found) & set(fields):
        raise UnknownColumns(tuple(missing) or ("|".join(fields),), header)


def _rows(chunk: Chunk, width: int, *, mended: bool) -> Iterator[tuple[int, list[str], str]]:
    """Number, cells and, where the row is none, why; empty lines are left out."""
    for position, row in enumerate(chunk.rows):
        cells = row if len(row) <= width or any(row[width:]) else row[:width]
        number = chunk.first + position
        if position in chunk.damaged:
            yield number, cells, chunk.damaged[position]
        elif len(cells) == width:
            if any(cell.strip() for cell in cells):
                yield number, restore(cells) if mended else cells, ""
        elif any(cells):
            yield number, cells, "wrong_cell_count"


def _refused(number: int, cells: Sequence[str], why: str) -> Reject:
    return Reject(number, tuple(cells), (RejectReason.of("", why, cells[0] if cells else ""),))


def _number(said: str) -> int:
    """An empty cell is one label; 0 asks for none and is no mistake of ours to print one."""
    if not said:
        return 1
    told = str(code(LONGEST)(said)).removesuffix(".0")
    if not (told.isascii() and told.isdigit()):
        raise BadCell("not_a_number")
    if len(told) > len(str(MOST)) or not 1 <= int(told) <= MOST:
        raise BadCell("out_of_range")
    return int(told)


def _told(error: WrongTemplate) -> TemplateWrong:
    return TemplateWrong("", error.file.name, error.line, error.what)


def _reasons(error: LabelError) -> list[RejectReason]:
    match error:
        case DataMissing():
            return [RejectReason(field, "missing") for field in error.fields]
        case WrongData():
            why = {"fnsku": "not_an_fnsku", "sscc": "not_an_sscc"}.get(error.kind, "not_a_gtin")
            return [RejectReason.of(error.field, why, error.value)]
        case DoesNotFit() | TooDense():
            return [RejectReason.of("", "does_not_fit", str(error))]
        case NotEncodable():
            return [RejectReason.of("", "not_encodable", error.data)]
        case ProofFailed():
            return [RejectReason.of("", "not_read_back", error.expected[0][1])]
        case _TooLong():
            return [RejectReason.of("", "too_long_for_label", error.value)]
    raise error
