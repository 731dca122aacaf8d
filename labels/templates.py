"""The warehouse's labels: a few facts become a tree, richest version first, the code always."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from labels.elements import (
    Align,
    Barcode,
    Box,
    Column,
    Element,
    FirstThatFits,
    Row,
    Spacer,
    Symbology,
    Text,
)
from labels.scale import LARGE, Scale, scale_of

if TYPE_CHECKING:
    from labels.media import Media


@dataclass(frozen=True, slots=True)
class Words:
    """What is printed whatever the data; the caller brings them in the station's language."""

    duplicate: str = "DUPLICATE"
    grade: str = "Grade"
    bin: str = "Bin"
    zone: str = "Zone"
    pieces: str = "pieces"


ENGLISH = Words()


@dataclass(frozen=True, slots=True)
class LpnFacts:
    """A unit's licence plate; `shown` is the LPN as people read it, grouped, if it differs."""

    lpn: str
    sku: str
    title: str
    rma: str
    date: str
    station: str
    shown: str = ""
    duplicate: int = 0


@dataclass(frozen=True, slots=True)
class RelabelFacts:
    """A unit's new identity; the label is large enough to be stuck over every older barcode."""

    code: str
    title: str
    condition: str
    sku: str = ""
    symbology: Symbology = Symbology.CODE128
    duplicate: int = 0


@dataclass(frozen=True, slots=True)
class PutawayFacts:
    lpn: str
    sku: str
    title: str
    bin: str
    zone: str
    grade: str
    shown: str = ""
    duplicate: int = 0


@dataclass(frozen=True, slots=True)
class BinFacts:
    """`code` is what the scanner reads, `bin` what the person does."""

    bin: str
    code: str
    zone: str = ""
    duplicate: int = 0


@dataclass(frozen=True, slots=True)
class ContainerFacts:
    """A tote's, pallet's or cage's; ``units`` 0 while it is still being filled."""

    code: str
    kind: str
    disposition: str
    seller: str = ""
    units: int = 0
    weight: str = ""
    duplicate: int = 0


@dataclass(frozen=True, slots=True)
class BadgeFacts:
    """A person's badge; the code is not printed in words, a badge is shown, not typed."""

    name: str
    code: str
    role: str = ""
    duplicate: int = 0


def lpn_label(facts: LpnFacts, media: Media, words: Words = ENGLISH) -> Element:
    scale = scale_of(media)

    def version(*, square: bool, lines: int, share: float = 1, origin: bool = True) -> Element:
        return _stack(
            scale,
            *_duplicate(facts.duplicate, words, scale),
            _linear(facts.lpn, scale, share),
            *_plate(facts, facts.lpn if square else "", lines, scale),
            Spacer(),
            *(_footer((facts.rma, facts.date, facts.station), scale) if origin else ()),
        )

    return FirstThatFits(
        (
            version(square=True, lines=scale.lines),
            version(square=True, lines=(scale.lines + 1) // 2),
            version(square=True, lines=1, share=0.8),
            version(square=False, lines=1, share=0.8),
            version(square=False, lines=0, share=0.8),
            version(square=False, lines=0, share=0.8, origin=False),
        )
    )


def relabel_label(facts: RelabelFacts, media: Media, words: Words = ENGLISH) -> Element:
    scale = scale_of(media)

    def version(*, lines: int, sku: bool) -> Element:
        return _stack(
            scale,
            *_duplicate(facts.duplicate, words, scale),
            Barcode(
                facts.code,
                facts.symbology,
                scale.code_mm * 1.2,
                readable_size=scale.strong,
                max_module_mm=scale.max_module_mm,
            ),
            *_title(facts.title, lines, scale),
            Spacer(),
            Text(facts.condition, scale.strong, scale.small, bold=True),
            *(_identifier(facts.sku, scale.body) if sku else ()),
        )

    return FirstThatFits(
        tuple(
            version(lines=lines, sku=sku)
            for lines, sku in ((scale.lines, True), (1, True), (1, False), (0, False))
        )
    )


def putaway_label(facts: PutawayFacts, media: Media, words: Words = ENGLISH) -> Element:
    scale = scale_of(media)
    roomy = scale is LARGE
    grade = _grade(facts.grade, words, scale)
    code = _linear(facts.lpn, scale)

    def version(*, lines: int, share: float, sku: bool) -> Element:
        goods = (
            *_identifier(facts.shown or facts.lpn, scale.strong, bold=True),
            *(_identifier(facts.sku, scale.body) if sku else ()),
        )
        where = _where(facts, words, scale)
        first = where if roomy else Row((Box(where, grow=True), grade), scale.gap_mm * 2)
        last = _text_column(scale, *goods)
        return _stack(
            scale,
            *_duplicate(facts.duplicate, words, scale),
            first,
            _rule(scale),
            replace(code, height_mm=code.height_mm * share),
            Row((Box(last, grow=True), grade), scale.gap_mm * 2) if roomy else last,
            *_title(facts.title, lines, scale),
        )

    steps = ((scale.lines, 1, True), (1, 0.9, True), (1, 0.75, True), (0, 0.75, True))
    return FirstThatFits(
        tuple(
            version(lines=lines, share=share, sku=sku)
            for lines, share, sku in (*steps, (0, 0.7, False))
        )
    )


def bin_label(facts: BinFacts, media: Media, words: Words = ENGLISH) -> Element:
    scale = scale_of(media)
    zone = f"{words.zone} {facts.zone}" if facts.zone else words.bin

    def version(*, grown: float, square: bool) -> Element:
        name = Text(facts.bin, scale.hero * grown, scale.strong, bold=True, identifier=True)
        beside = _beside(name, facts.code if square else "", scale)
        stacked = scale is LARGE and square
        return _stack(
            scale,
            *_duplicate(facts.duplicate, words, scale),
            Text(zone, scale.body, scale.small),
            *((name, Spacer(), _square(facts.code, scale, 1.5)) if stacked else (beside,)),
            Spacer(),
            _linear(facts.code, scale, 1.25),
        )

    return FirstThatFits(
        (
            version(grown=1.5, square=True),
            version(grown=1.2, square=False),
            version(grown=1.0, square=False),
            version(grown=0.7, square=False),
        )
    )


def container_label(facts: ContainerFacts, media: Media, words: Words = ENGLISH) -> Element:
    """What becomes of its units across the label, its code under it, contents at the foot."""
    scale = scale_of(media)

    def version(*, grown: float, seller: bool = False, square: bool = False) -> Element:
        """``square``: on a narrow label the long code stands beside its matrix, not under bars."""
        said = Text(
            facts.disposition, scale.strong * grown, scale.body, bold=True, align=Align.CENTER
        )
        contents = f"{facts.units} {words.pieces}" if facts.units else ""
        name = Text(facts.code, scale.hero, scale.small, bold=True, identifier=True)
        matrix = Row((Box(name, grow=True), _square(facts.code, scale, 1.3)), gap_mm=scale.gap_mm)
        code = (matrix,) if square else (_linear(facts.code, scale), name)
        foot = () if square and not seller else (facts.kind, contents, facts.weight)
        return _stack(
            scale,
            *_duplicate(facts.duplicate, words, scale),
            Box(said, padding_mm=scale.gap_mm * 0.6, fill=True),
            *code,
            *_title(facts.seller, int(seller), scale),
            *(_footer(foot, scale) if foot else ()),
        )

    return FirstThatFits(
        (
            version(grown=1.3, seller=True),
            version(grown=1.0, seller=True),
            version(grown=1.0),
            version(grown=1.0, seller=True, square=True),
            version(grown=0.8, square=True),
        )
    )


def badge_label(facts: BadgeFacts, media: Media, words: Words = ENGLISH) -> Element:
    scale = scale_of(media)

    def version(*, lines: int, role: bool) -> Element:
        name = Text(facts.name, scale.hero * 0.9, scale.strong, bold=True, max_lines=lines)
        return _stack(
            scale,
            *_duplicate(facts.duplicate, words, scale),
            name,
            *((Text(facts.role, scale.strong, scale.small),) if role and facts.role else ()),
            Spacer(),
            _linear(facts.code, scale, 1.2),
        )

    return FirstThatFits(
        (version(lines=2, role=True), version(lines=1, role=True), version(lines=1, role=False))
    )


def _stack(scale: Scale, *parts: Element) -> Column:
    return Column(parts, gap_mm=scale.gap_mm)


def _text_column(scale: Scale, *parts: Element) -> Column:
    return Column(parts, gap_mm=scale.gap_mm * 0.6)


def _duplicate(number: int, words: Words, scale: Scale) -> tuple[Element, ...]:
    """A black bar across the label: a second copy must not pass for the first."""
    if number <= 0:
        return ()
    said = Text(
        f"{words.duplicate} {number}", scale.bar, scale.small, bold=True, align=Align.CENTER
    )
    return (Box(said, padding_mm=scale.gap_mm * 0.5, fill=True),)


def _linear(code: str, scale: Scale, share: float = 1.0) -> Barcode:
    return Barcode(
        code,
        height_mm=scale.code_mm * share,
        readable=False,
        max_module_mm=scale.max_module_mm,
    )


def _plate(facts: LpnFacts, square: str, lines: int, scale: Scale) -> tuple[Element, ...]:
    """The LPN to be read from a metre, the SKU below it, the matrix at the right."""
    hero = _hero(facts.shown or facts.lpn, scale)
    sku = _identifier(facts.sku, scale.strong, bold=True)
    title = _title(facts.title, lines, scale)
    if scale is LARGE:
        return (hero, _beside(_text_column(scale, *sku, *title), square, scale))
    return (_beside(_text_column(scale, hero, *sku), square, scale), *title)


def _where(facts: PutawayFacts, words: Words, scale: Scale) -> Element:
    zone = f"{words.bin} · {words.zone} {facts.zone}" if facts.zone else words.bin
    size = scale.hero * (1.4 if scale is LARGE else 1)
    place = Text(facts.bin, size, scale.strong, bold=True, identifier=True)
    return Column((Text(zone, scale.small, scale.small * 0.8), place), scale.gap_mm * 0.8)


def _beside(left: Element, square: str, scale: Scale) -> Element:
    """Words with a DataMatrix at their right, which a phone or a tilted scanner reads as well."""
    if not square:
        return left
    return Row((Box(left, grow=True), _square(square, scale)), gap_mm=scale.gap_mm)


def _square(code: str, scale: Scale, share: float = 1.0) -> Barcode:
    return Barcode(
        code,
        Symbology.DATAMATRIX,
        scale.square_mm * share,
        readable=False,
        max_module_mm=scale.max_module_mm * 2 * share,
    )


def _hero(identifier: str, scale: Scale) -> Text:
    return Text(identifier, scale.hero, scale.strong, bold=True, identifier=True)


def _identifier(text: str, size: float, *, bold: bool = False) -> tuple[Element, ...]:
    return (Text(text, size, size * 0.75, bold=bold, identifier=True, max_lines=2),) if text else ()


def _title(title: str, lines: int, scale: Scale) -> tuple[Element, ...]:
    if not (lines and title):
        return ()
    return (Text(title, scale.body, scale.small, max_lines=lines),)


def _grade(grade: str, words: Words, scale: Scale) -> Element:
    inside = Column(
        (
            Text(words.grade, scale.small, align=Align.CENTER),
            Text(grade, scale.hero, scale.strong, bold=True, align=Align.CENTER),
        )
    )
    return Box(inside, padding_mm=scale.gap_mm, fill=True)


def _rule(scale: Scale) -> Element:
    return Box(height_mm=scale.rule_mm, fill=True)


def _footer(parts: tuple[str, str, str], scale: Scale) -> tuple[Element, ...]:
    first, middle, last = parts
    size, least = scale.small, scale.small * 0.8
    cells = (
        Box(Text(first, size, least), grow=True),
        Text(middle, size, least, align=Align.CENTER),
        Box(Text(last, size, least, align=Align.END), grow=True),
    )
    return (_rule(scale), Row(cells, gap_mm=scale.gap_mm, align=Align.END))
