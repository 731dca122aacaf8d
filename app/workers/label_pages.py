"""From a print job to a page: the template filled in, laid out and proved readable."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from app.domain.labelling import LabelKind
from app.errors import RuleBroken
from app.workers.printers.book import read_book
from labels.drawing import Drawing
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
    LabelKind.FNSKU: "fnsku",
    LabelKind.GTIN: "gtin",
    LabelKind.SSCC: "sscc",
    LabelKind.DISPOSITION: "lpn",
}
TEMPLATE: Final = "template"  # in the data of a job of a template of the house's own
OWN_FIELD: Final = "."  # before its fields there, so that they are none of ours


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
    return media_named(*book.paper(LabelKind(job.template), job.printer))


class TemplateWrong(LabelNotMade):
    """The house's own template, ``file``, cannot be used; ``line`` is where it is wrong."""

    def __init__(self, code: str, file: str, line: int, detail: str) -> None:
        super().__init__(code, detail)
        self.file = file
        self.line = line


@dataclass(frozen=True, slots=True)
class Made:
    """``instead_of`` says what is wrong with the house's own template, where ours was used."""

    drawing: Drawing
    instead_of: str = ""


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
    return made(job, templates, media, language).drawing


def made(
    job: JobRow, templates: Path | None = None, media: Media = USUAL, language: str = "en"
) -> Made:
    """As ``drawn``; where the house's own template is broken, ours of the same name is used."""
    name, values = template_of(job), field_values(job)
    try:
        try:
            drawing = laid_out(
                library_of(templates), name, values, media, language, duplicate=job.duplicate
            )
            return Made(drawing)
        except WrongTemplate as error:
            ours = library_of(None)
            if templates is None or name not in ours.names():
                raise
            drawing = laid_out(ours, name, values, media, language, duplicate=job.duplicate)
            return Made(drawing, _where(error))
    except WrongTemplate as error:
        file, line = error.file.name, error.line
        raise TemplateWrong(job.code, file, line, _where(error)) from error
    except LabelError as error:
        raise LabelNotMade(job.code, f"{type(error).__name__} {error}") from error


def laid_out(
    library: Library,
    name: str,
    values: Mapping[str, str],
    media: Media,
    language: str,
    *,
    duplicate: int = 0,
) -> Drawing:
    """Raises what ``labels.errors`` and ``labels.template_errors`` have."""
    template = library.template(name)
    return proved(build(template, values, media, language=language, duplicate=duplicate), media)


def template_of(job: JobRow) -> str:
    """The name of the file that the label is made with."""
    return job.data[TEMPLATE] if job.template == LabelKind.OWN else job.template


def _where(error: WrongTemplate) -> str:
    return f"{error.file.name}, {error.line}: {error.what}"


def field_values(job: JobRow) -> dict[str, str]:
    """What a job holds, by the names of the template's fields."""
    kind = LabelKind(job.template)
    if kind is LabelKind.OWN:
        own = ((name.partition(OWN_FIELD), said) for name, said in job.data.items())
        return {name: said for (before, mark, name), said in own if mark and not before}
    values = {**job.data, CODE_FIELD[kind]: job.code}
    if kind is LabelKind.CONTAINER:
        units, grams = int(job.data["units"] or 0), int(job.data["weight_g"] or 0)
        values["quantity"] = str(units) if units else ""
        values["weight"] = f"{grams / 1000:.1f} kg" if grams else ""
    return values
