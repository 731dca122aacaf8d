"""A sheet of codes for the bench: grouped, large, each far enough from the next to be aimed at."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from labels.elements import Align, Barcode, Box, Column, Element, Row, Spacer, Text
from labels.media import Media, points
from labels.pdf import write_pdf
from labels.proof import proved

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

PAPERS: Mapping[str, Media] = MappingProxyType(
    {
        "a4": Media(210, 297, dpi=600, margin_mm=10),
        "letter": Media(215.9, 279.4, dpi=600, margin_mm=10),
    }
)
ACROSS: Final = 3
GAP_MM: Final = 5.0
ROUNDING_MM: Final = 0.1
CELL_MM: Final = 28.0
BARS_MM: Final = 15.0
WIDEST_BAR_MM: Final = 0.34
TITLE_MM: Final = 10.0
GROUP_MM: Final = 8.0
FOOT_MM: Final = 6.0


@dataclass(frozen=True, slots=True)
class SheetGroup:
    """``codes`` are what is read by people and what is read by a scanner."""

    title: str
    codes: tuple[tuple[str, str], ...]


def code_sheet(
    groups: Sequence[SheetGroup], paper: Media, *, title: str, foot: str = ""
) -> list[Element]:
    """One tree a page; a group is never parted unless it is longer than a page."""
    pages = list(_pages(groups, _rows_of(paper)))
    return [
        _page(page, paper, title, f"{foot}   {number} / {len(pages)}".strip())
        for number, page in enumerate(pages, 1)
    ]


def sheet_pdf(pages: Sequence[Element], paper: Media, *, title: str) -> bytes:
    """Every code was read back from its page; raises LabelError where one was not."""
    return write_pdf([proved(page, paper) for page in pages], title=title)


def _rows_of(paper: Media) -> float:
    """The height a page has for groups, in millimetres."""
    return paper.height_mm - 2 * paper.margin_mm - TITLE_MM - FOOT_MM


def _pages(groups: Sequence[SheetGroup], room: float) -> Iterator[list[SheetGroup]]:
    page: list[SheetGroup] = []
    used = 0.0
    for group in (part for whole in groups for part in _parts(whole, room)):
        need = _height(group)
        if page and used + need > room:
            yield page
            page, used = [], 0.0
        page.append(group)
        used += need
    if page:
        yield page


def _parts(group: SheetGroup, room: float) -> Iterator[SheetGroup]:
    most = max(1, int((room - GROUP_MM) // CELL_MM)) * ACROSS
    for first in range(0, len(group.codes), most):
        yield SheetGroup(group.title, group.codes[first : first + most])


def _height(group: SheetGroup) -> float:
    return GROUP_MM + CELL_MM * -(-len(group.codes) // ACROSS)


def _page(groups: Sequence[SheetGroup], paper: Media, title: str, foot: str) -> Element:
    head = Box(Text(title, 20, bold=True), height_mm=TITLE_MM)
    below = Box(Text(foot, 9, align=Align.END), height_mm=FOOT_MM)
    width = (paper.width_mm - 2 * paper.margin_mm - GAP_MM * (ACROSS - 1)) / ACROSS - ROUNDING_MM
    parts = [part for group in groups for part in _group(group, width)]
    return Column((head, *parts, Spacer(), below))


def _group(group: SheetGroup, width: float) -> Iterator[Element]:
    yield Box(Text(group.title, 13, bold=True), height_mm=GROUP_MM, padding_mm=1)
    for first in range(0, len(group.codes), ACROSS):
        cells = [_cell(words, code, width) for words, code in group.codes[first:][:ACROSS]]
        empty = [Box(width_mm=width, height_mm=CELL_MM)] * (ACROSS - len(cells))
        yield Row((*cells, *empty), gap_mm=GAP_MM)


def _cell(words: str, code: str, width: float) -> Element:
    size = points(4.4)
    inside = Column(
        (
            Text(words, size, min_size=size / 2, bold=True, align=Align.CENTER),
            Barcode(code, height_mm=BARS_MM, readable=False, max_module_mm=WIDEST_BAR_MM),
        ),
        gap_mm=1.0,
    )
    return Box(inside, width_mm=width, height_mm=CELL_MM)
