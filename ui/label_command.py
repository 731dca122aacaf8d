"""``returnbench label``: a label, or one for each row of a file, as PDF, PNG or ZPL."""

from __future__ import annotations

import io
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from labels.errors import DoesNotFit, LabelError
from labels.library import Library
from labels.media import NAMED, media_called
from labels.pdf import write_pdf, write_sheets
from labels.proof import proved
from labels.raster import rasterize
from labels.sheets import SHEETS
from labels.template_build import build, sample
from labels.zpl import ZplSettings, write_zpl
from ui.label_arguments import DPI
from ui.label_data import BadData, read_data
from ui.label_sentences import sentence
from ui.label_watch import watch

if TYPE_CHECKING:
    import argparse

    from app.config import DataFolder
    from labels.drawing import Drawing
    from labels.media import Media
    from labels.template_file import Template

WRONG: Final = 1


class _Refused(Exception):
    """One sentence for whoever asked."""


def make_labels(asked: argparse.Namespace, folder: DataFolder) -> int:
    library = Library((folder.label_templates,))
    try:
        if asked.watch:
            _watch(asked, library)
        elif asked.template is None:
            sys.stdout.write(_listed(library))
        else:
            _write(asked, _made(asked, library))
    except (LabelError, BadData, _Refused) as error:
        sys.stderr.write(f"{_told(error)}\n")
        return WRONG
    return 0


def _told(error: Exception) -> str:
    return str(error) if isinstance(error, _Refused) else sentence(error)


def _watch(asked: argparse.Namespace, library: Library) -> None:
    """Until it is stopped: a viewer that follows the file shows each saved change."""
    if asked.output is None or asked.template is None:
        raise _Refused("--watch needs a template, and -o FILE to write it to")

    def state() -> object:
        data = Path(asked.label_data) if asked.label_data else None
        changed = data.stat().st_mtime_ns if data is not None and data.is_file() else 0
        return library.state(), changed

    def make() -> None:
        try:
            _write(asked, _made(asked, library))
            sys.stdout.write(f"{asked.output}\n")
        except (LabelError, BadData, _Refused) as error:
            sys.stdout.write(f"{_told(error)}\n")
        sys.stdout.flush()

    with suppress(KeyboardInterrupt):
        watch(state, make)


def _listed(library: Library) -> str:
    lines = []
    for name in library.names():
        template = library.template(name)
        needed = (f"{n}*" if one.needed else n for n, one in template.fields.items())
        lines.append(f"{name}: {', '.join(needed)}\n")
    return "".join(lines)


def _made(asked: argparse.Namespace, library: Library) -> list[Drawing]:
    template = library.template(asked.template)
    media = _media(asked, template)
    rows = (
        [sample(template, asked.language)]
        if asked.label_data is None
        else read_data(asked.label_data)
    )
    drawings = []
    for number, row in enumerate(rows, start=1):
        try:
            drawings.append(_drawn(template, row, media, asked))
        except LabelError as error:
            told = sentence(error)
            if isinstance(error, DoesNotFit):
                told += _larger(template, row, media, asked)
            where = f" (row {number})" if len(rows) > 1 else ""
            raise _Refused(told + where) from error
    return drawings


def _drawn(
    template: Template, row: dict[str, str], media: Media, asked: argparse.Namespace
) -> Drawing:
    tree = build(template, row, media, language=asked.language, duplicate=asked.duplicate)
    return proved(tree, media)


def _larger(
    template: Template, row: dict[str, str], media: Media, asked: argparse.Namespace
) -> str:
    """The next named paper on which it would fit, as the end of a sentence."""
    for name, other in sorted(NAMED.items(), key=lambda one: one[1].width_mm * one[1].height_mm):
        if other.width_mm * other.height_mm <= media.width_mm * media.height_mm:
            continue
        try:
            _drawn(template, row, other.at(media.dpi), asked)
        except LabelError:
            continue
        return f"; it fits {name}"
    return ""


def _media(asked: argparse.Namespace, template: Template) -> Media:
    name = asked.media or template.media
    if name not in SHEETS:
        if asked.skip:
            raise _Refused(f"--skip needs a sheet: {', '.join(SHEETS)}")
        return media_called(name).at(asked.dpi or DPI[0])
    sheet = SHEETS[name]
    if asked.format != "pdf":
        raise _Refused(f"a sheet is a pdf; for {asked.format} name the size of one label")
    if not 0 <= asked.skip < sheet.places:
        raise _Refused(f"--skip is from 0 to {sheet.places - 1} on {name}")
    return sheet.label.at(asked.dpi) if asked.dpi else sheet.label


def _write(asked: argparse.Namespace, drawings: list[Drawing]) -> None:
    try:
        if asked.format == "png" and len(drawings) > 1:
            _write_pictures(asked.output, drawings)
            return
        data = _bytes(asked, drawings)
        if asked.output is None:
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
        else:
            asked.output.write_bytes(data)
    except OSError as error:
        where = asked.output or "the output"
        raise _Refused(f"cannot write {where}: {error.strerror or error}") from error


def _bytes(asked: argparse.Namespace, drawings: list[Drawing]) -> bytes:
    if asked.format == "zpl":
        return write_zpl(drawings, ZplSettings())
    if asked.format == "png":
        return _png(drawings[0])
    if asked.media in SHEETS:
        return write_sheets(drawings, SHEETS[asked.media], skip=asked.skip, title=asked.template)
    return write_pdf(drawings, title=asked.template)


def _write_pictures(output: Path | None, drawings: list[Drawing]) -> None:
    if output is None:
        raise _Refused("one picture holds one label: name a file with -o, or ask for pdf or zpl")
    digits = len(str(len(drawings)))
    for number, drawing in enumerate(drawings, start=1):
        path = output.with_name(f"{output.stem}-{number:0{digits}}{output.suffix or '.png'}")
        path.write_bytes(_png(drawing))


def _png(drawing: Drawing) -> bytes:
    target = io.BytesIO()
    dpi = drawing.media.dpi
    rasterize(drawing).save(target, "png", dpi=(dpi, dpi))
    return target.getvalue()
