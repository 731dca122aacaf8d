"""From a print job to a page: the template filled in, laid out and proved readable."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from app.domain.labelling import LabelKind
from app.errors import RuleBroken
from app.workers.printers.book import read_book
from labels.errors import LabelError
from labels.library import Library
from labels.media import NAMED
from labels.proof import proved
from labels.template_build import build
from labels.template_errors import WrongTemplate

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from app.queries.labels import JobRow
    from labels.drawing import Drawing
    from labels.media import Media

DEFAULT_MEDIA: Final = "60x40"
USUAL: Final = NAMED[DEFAULT_MEDIA]

# The field of each template that a job's code fills: what the barcode has to read.
CODE_FIELD: Final[Mapping[LabelKind, str]] = {
    LabelKind.LPN: "lpn",
    LabelKind.RELABEL: "code",
    LabelKind.PUTAWAY: "lpn",
    LabelKind.BIN: "code",
    LabelKind.BADGE: "code",
    LabelKind.CONTAINER: "code",
}


class LabelNotMade(RuleBroken):
    """No readable label can be made of this job; ``detail`` is what the label library found."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail


def media_named(name: str, dpi: int) -> Media:
    """The labels a printer is loaded with; an unknown name is the usual label."""
    return NAMED.get(name, USUAL).at(dpi)


def loaded_media(folder: Path, job: JobRow) -> Media:
    """What the printer of a job is loaded with; reads the station's printers in ``folder``."""
    book = read_book(folder)
    printer = book.printer(job.printer) or book.printer_for(LabelKind(job.template))
    return media_named(printer.media, printer.dpi)


class TemplateWrong(LabelNotMade):
    """The house's own template, ``file``, cannot be used; ``line`` is where it is wrong."""

    def __init__(self, code: str, file: str, line: int, detail: str) -> None:
        super().__init__(code, detail)
        self.file = file
        self.line = line


@cache
def library_of(folder: Path | None) -> Library:
    """The templates of a station: those in its own folder before the ones that come with us."""
    return Library(() if folder is None else (folder,))


def drawn(
    job: JobRow, templates: Path | None = None, media: Media = USUAL, language: str = "en"
) -> Drawing:
    """The label of a job, its barcodes read back; ``LabelNotMade`` when it cannot be.

    ``templates`` is the station's own folder of them; ``language`` that of the label's words.
    """
    try:
        template = library_of(templates).template(job.template)
        tree = build(template, field_values(job), media, language=language, duplicate=job.duplicate)
        return proved(tree, media)
    except WrongTemplate as error:
        file, line = error.file.name, error.line
        detail = f"{file}, {line}: {error.what}"
        raise TemplateWrong(job.code, file, line, detail) from error
    except LabelError as error:
        raise LabelNotMade(job.code, f"{type(error).__name__} {error}") from error


def field_values(job: JobRow) -> dict[str, str]:
    """What a job holds, by the names of the template's fields."""
    kind = LabelKind(job.template)
    values = {**job.data, CODE_FIELD[kind]: job.code}
    if kind is LabelKind.CONTAINER:
        units, grams = int(job.data["units"] or 0), int(job.data["weight_g"] or 0)
        values["quantity"] = str(units) if units else ""
        values["weight"] = f"{grams / 1000:.1f} kg" if grams else ""
    return values
