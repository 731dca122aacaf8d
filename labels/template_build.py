"""From a template and its data to the tree of a label."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PIL import Image as Pixels

from labels.elements import (
    Align,
    Barcode,
    Box,
    Column,
    Element,
    FirstThatFits,
    Image,
    Line,
    Row,
    Spacer,
    Symbology,
    Text,
    Turned,
)
from labels.media import Media
from labels.scale import Scale, scale_of
from labels.template_errors import WrongTemplate
from labels.template_fields import GTIN_BY_LENGTH, filled_in
from labels.template_nodes import GTIN, Node, Size

if TYPE_CHECKING:
    from labels.template_file import Layout, Template

LARGEST_PICTURE: Final = 4_000_000  # dots


def build(
    template: Template,
    data: Mapping[str, str],
    media: Media,
    *,
    language: str = "en",
    duplicate: int = 0,
) -> Element:
    """Raises DataMissing, WrongData, or WrongTemplate for a picture that cannot be read.

    The mark of a duplicate is no part of any template, so that none can leave it out.
    """
    words = {**template.words["en"], **template.words.get(language, {})}
    values = filled_in(template.name, template.fields, data, words)
    layout = _layout(template, media)
    making = _Making(values, words, media, template.folder)
    options = tuple(
        _label(making, layout, number, f"{words['duplicate']} {duplicate}" if duplicate > 0 else "")
        for number in range(layout.tries)
    )
    return options[0] if len(options) == 1 else FirstThatFits(options)


def sample(template: Template, language: str = "en") -> dict[str, str]:
    """The template's own sample data in a language, in English where it has no other."""
    found = {
        name: one.sample.get(language) or one.sample.get("") or one.sample.get("en", "")
        for name, one in template.fields.items()
    }
    return {name: said for name, said in found.items() if said}


def _layout(template: Template, media: Media) -> Layout:
    return next(
        layout
        for layout in template.layouts
        if layout.from_height_mm <= media.height_mm and layout.from_width_mm <= media.width_mm
    )


def _label(making: _Making, layout: Layout, number: int, mark: str) -> Element:
    scale = making.scale
    parts = making.all(layout.column, number)
    if mark:
        said = Text(mark, scale.bar, scale.small, bold=True, align=Align.CENTER)
        parts = (Box(said, padding_mm=scale.gap * 0.5, fill=True), *parts)
    return Column(parts, gap_mm=scale.gap)


@dataclass(frozen=True, slots=True)
class _Making:
    values: Mapping[str, str]
    words: Mapping[str, str]
    media: Media
    folder: Path

    @property
    def scale(self) -> Scale:
        return scale_of(self.media)

    def all(self, nodes: tuple[Node, ...], number: int) -> tuple[Element, ...]:
        made = (self._one(node, number) for node in nodes if self._wanted(node, number))
        return tuple(element for element in made if element is not None)

    def _wanted(self, node: Node, number: int) -> bool:
        told = node.values
        if not told.get("from", 0) <= number < told.get("drop", math.inf):
            return False
        if "if" in told and not self.values[told["if"]]:
            return False
        return "unless" not in told or not self.values[told["unless"]]

    def _one(self, node: Node, number: int) -> Element | None:
        told = _Told(node.values, number, self.scale)
        match node.kind:
            case "text":
                made: Element | None = self._text(node, told)
            case "barcode":
                made = self._barcode(node, told)
            case "image":
                made = self._image(told)
            case "line":
                made = Line(told.size("line", 0), upright=node.values.get("upright", False))
            case "space":
                made = Spacer(None if node.values["space"] is None else told.size("space", 0))
            case _:
                made = self._round(node, told, self.all(node.children, number))
        return made

    def _round(self, node: Node, told: _Told, inside: tuple[Element, ...]) -> Element | None:
        """An element round others; when nothing is left of them it is not there either."""
        if node.kind == "box":
            return self._box(node, told, inside)
        if not inside:
            return None
        if node.kind == "turn":
            return Turned(inside[0], node.values.get("quarters", 1))
        gap = told.size("gap", self.scale.gap)
        if node.kind == "column":
            return Column(inside, gap)
        return Row(inside, gap, Align(node.values.get("align", Align.START)))

    def _text(self, node: Node, told: _Told) -> Text | None:
        said = node.words.said(self.values, self.words) if node.words else ""
        lines = math.ceil(told.size("lines", 1))
        if not said or lines < 1:
            return None
        size = told.size("size", self.scale.body)
        return Text(
            said,
            size,
            told.size("least", size),
            bold=node.values.get("bold", False),
            identifier=node.values.get("identifier", False),
            max_lines=lines,
            align=Align(node.values.get("align", Align.START)),
        )

    def _barcode(self, node: Node, told: _Told) -> Barcode | None:
        data = node.words.said(self.values, self.words) if node.words else ""
        if not data:
            return None
        kind = node.values.get("kind", Symbology.CODE128)
        symbology = GTIN_BY_LENGTH.get(len(data)) if kind == GTIN else Symbology(kind)
        symbology = symbology or Symbology.CODE128
        matrix = symbology.is_matrix
        scale = self.scale
        return Barcode(
            data,
            symbology,
            told.size("height", scale.square if matrix else scale.code),
            readable=node.values.get("readable", False),
            readable_size=told.size("readable_size", scale.small),
            max_module_mm=told.size("widest", scale.module * (2 if matrix else 1)),
            align=Align(node.values.get("align", Align.CENTER)),
        )

    @staticmethod
    def _box(node: Node, told: _Told, inside: tuple[Element, ...]) -> Box | None:
        grow = node.values.get("grow", False)
        if not inside and not grow:
            return None
        return Box(
            inside[0] if inside else None,
            told.size("width", 0) or None,
            told.size("height", 0) or None,
            told.size("padding", 0),
            told.size("border", 0),
            fill=node.values.get("fill", False),
            grow=grow,
        )

    def _image(self, told: _Told) -> Image:
        high = max(1, self.media.dots(told.size("height", self.scale.square)))
        path = self.folder / told.values["image"]
        changed = path.stat().st_mtime_ns if path.is_file() else 0
        width, height, bits = _dots(path, changed, high)
        return Image(width, height, bits, Align(told.values.get("align", Align.START)))


@dataclass(frozen=True, slots=True)
class _Told:
    """A node's values at one try; a list holds one for each, the last for all that follow."""

    values: Mapping[str, Any]
    number: int
    scale: Scale

    def size(self, key: str, otherwise: float) -> float:
        sizes: tuple[Size, ...] | None = self.values.get(key)
        if sizes is None:
            return otherwise
        return sizes[min(self.number, len(sizes) - 1)].on(self.scale)


@lru_cache(maxsize=32)
def _dots(path: Path, _changed: int, high: int) -> tuple[int, int, bytes]:
    """A picture as black and white dots of that height, dark where it is darker than half."""
    try:
        with Pixels.open(path) as opened:
            if opened.width * opened.height > LARGEST_PICTURE:
                raise WrongTemplate(path, 0, "larger than", (f"{LARGEST_PICTURE} dots",))
            ground = Pixels.new("L", opened.size, 255)
            seen = opened.convert("LA")
            ground.paste(seen.getchannel("L"), mask=seen.getchannel("A"))
    except (OSError, SyntaxError, ValueError) as error:
        raise WrongTemplate(path, 0, "no picture that can be read", (".png",)) from error
    wide = max(1, round(ground.width * high / ground.height))
    small = ground.resize((wide, high), Pixels.Resampling.LANCZOS)
    dots = small.point([255 * (grey > 127) for grey in range(256)], "1")  # noqa: PLR2004 half
    return wide, high, dots.tobytes()
