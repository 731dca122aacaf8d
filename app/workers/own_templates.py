"""The label templates of a house: copied from ours, tried on sample data, given back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.errors import Unavailable
from app.workers.label_pages import library_of
from app.workers.whole_files import write_whole
from labels.drawing import Drawing
from labels.errors import LabelError
from labels.library import RESOURCES
from labels.media import media_called
from labels.proof import proved
from labels.template_build import build, sample
from labels.template_errors import UnknownTemplate, WrongTemplate

if TYPE_CHECKING:
    from labels.template_file import Template

ASIDE: Final = "before"
_PICTURE: Final = re.compile(r"[\w\-]+\.png")


class TemplateNotKept(Unavailable):
    """The template file ``name`` cannot be written or moved; ``detail`` is the system's word."""

    def __init__(self, name: str, detail: str) -> None:
        super().__init__(name, detail)
        self.name = name
        self.detail = detail


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """One template; ``own`` lies in the house's folder and goes before ``ours`` of the same name.

    ``wrong`` is why an own one cannot be used: then ours is, where there is one.
    """

    name: str
    titles: Mapping[str, str]
    own: bool
    ours: bool
    wrong: WrongTemplate | None = None


@dataclass(frozen=True, slots=True)
class Trial:
    """A template on sample data: the ``drawing``, or the ``error`` why there is none.

    ``fields`` are all of its fields, the needed ones marked, with the sample's own values.
    """

    name: str
    path: Path
    source: str
    media: str
    fields: tuple[tuple[str, bool, str], ...]
    drawing: Drawing | None
    error: LabelError | None


def template_rows(folder: Path) -> tuple[TemplateRow, ...]:
    library, ours = library_of(folder), library_of(None)
    shipped = set(ours.names())
    rows = []
    for name in library.names():
        own = (folder / f"{name}.toml").is_file()
        titles, wrong = {"": name}, None
        try:
            titles = dict(library.template(name).titles)
        except WrongTemplate as error:
            wrong = error
            if name in shipped:
                titles = dict(ours.template(name).titles)
        except UnknownTemplate:  # taken away since its name was read
            continue
        rows.append(TemplateRow(name, titles, own, name in shipped, wrong))
    return tuple(rows)


def try_template(
    folder: Path,
    name: str,
    *,
    media: str = "",
    dpi: int = 203,
    language: str = "en",
    data: Mapping[str, str] | None = None,
) -> Trial:
    """``media`` "" is the template's own; ``data`` None its own sample.  Raises nothing of ours."""
    path = folder / f"{name}.toml"
    path = path if path.is_file() else RESOURCES / path.name
    try:
        template = library_of(folder).template(name)
    except LabelError as error:
        return Trial(name, path, _text(path), media, (), None, error)
    own = sample(template, language)
    fields = tuple((key, one.needed, own.get(key, "")) for key, one in template.fields.items())
    used = media or template.media
    drawing, wrong = None, None
    try:
        drawing = _drawn(template, own if data is None else data, used, dpi, language)
    except LabelError as error:
        wrong = error
    return Trial(name, path, _text(path), used, fields, drawing, wrong)


def take_over(folder: Path, name: str) -> Path:
    """A copy of ours in the house's folder, with its pictures; one that is there stays."""
    target = folder / f"{name}.toml"
    try:
        if not target.exists():
            text = (RESOURCES / target.name).read_bytes()
            for picture in sorted(set(_PICTURE.findall(text.decode("utf-8")))):
                _copy(RESOURCES / picture, folder / picture)
            write_whole(folder, target.name, text)
    except OSError as error:
        raise TemplateNotKept(target.name, str(error)) from error
    return target


def give_back(folder: Path, name: str) -> Path:
    """The house's own is kept under another name, so that ours is used again."""
    source = folder / f"{name}.toml"
    target = folder / f"{name}.toml.{ASIDE}"
    number = 2
    while target.exists():
        target = folder / f"{name}.toml.{ASIDE}-{number}"
        number += 1
    try:
        return source.replace(target)
    except OSError as error:
        raise TemplateNotKept(source.name, str(error)) from error


def templates_state(folder: Path) -> object:
    """Another value whenever a template, its words or its pictures were saved."""
    return library_of(folder).state()


def _drawn(
    template: Template, data: Mapping[str, str], media: str, dpi: int, language: str
) -> Drawing:
    paper = media_called(media).at(dpi)
    return proved(build(template, data, paper, language=language), paper)


def _copy(source: Path, target: Path) -> None:
    if source.is_file() and not target.exists():
        write_whole(target.parent, target.name, source.read_bytes())


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8", errors="replace")[:200_000]
    except OSError:
        return ""
