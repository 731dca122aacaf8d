"""The warehouse's labels: on every paper, with any title, proved; a duplicate says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from labels.drawing import Drawing, Fill, TextRun
from labels.elements import Element, Symbology
from labels.media import NAMED, Media
from labels.proof import proved
from labels.templates import (
    BadgeFacts,
    BinFacts,
    ContainerFacts,
    LpnFacts,
    PutawayFacts,
    RelabelFacts,
    Words,
    badge_label,
    bin_label,
    container_label,
    lpn_label,
    putaway_label,
    relabel_label,
)

Facts = Any
Template = Callable[[Facts, Media], Element]

TITLE = "无线蓝牙耳机主动降噪超长续航，" * 14
CASES = [
    (
        lpn_label,
        LpnFacts("LPN000123", "SND-BT45-BLK", TITLE, "RMA-10482", "2026-11-23", "Bench 3"),
        "LPN000123",
    ),
    (
        relabel_label,
        RelabelFacts("X0027VK8QD", TITLE, "Used – very good", "SND-BT45-BLK-R"),
        "X0027VK8QD",
    ),
    (
        relabel_label,
        RelabelFacts("400638133393", TITLE, "全新 / neu", symbology=Symbology.EAN13),
        "4006381333931",
    ),
    (
        putaway_label,
        PutawayFacts("LPN000123", "SND-BT45-BLK", TITLE, "A-04-12-C", "A", "B+"),
        "LPN000123",
    ),
    (bin_label, BinFacts("A-04-12-C", "BIN:A0412C", "A"), "BIN:A0412C"),
    (
        container_label,
        ContainerFacts(
            "CT-B7-000123-4", "PALLET", "RETURN TO SELLER", TITLE[:40], 248, "1212.5 kg"
        ),
        "CT-B7-000123-4",
    ),
    (
        container_label,
        ContainerFacts("CT-B7-123456789-4", "TOTE", "RESTOCK"),
        "CT-B7-123456789-4",
    ),
    (badge_label, BadgeFacts(TITLE[:40], "BDG-77A1-QX", "Inspector"), "BDG-77A1-QX"),
]


def said(drawing: Drawing) -> str:
    return " ".join(item.text for item in drawing.items if isinstance(item, TextRun))


@pytest.mark.parametrize("duplicate", [0, 12])
@pytest.mark.parametrize("media", NAMED.values(), ids=NAMED)
@pytest.mark.parametrize(("template", "facts", "reads"), CASES)
def test_a_label_fits_every_paper_and_reads_back(
    template: Template, facts: Facts, reads: str, media: Media, duplicate: int
) -> None:
    drawing = proved(template(replace(facts, duplicate=duplicate), media), media)

    assert drawing.codes
    assert {code.reads for code in drawing.codes} == {reads}
    assert ("DUPLICATE 12" in said(drawing)) == (duplicate > 0)


@pytest.mark.parametrize("dpi", [300, 600])
@pytest.mark.parametrize(("template", "facts", "reads"), CASES)
def test_a_finer_printer_prints_the_same_label(
    template: Template, facts: Facts, reads: str, dpi: int
) -> None:
    media = NAMED["60x40"].at(dpi)

    assert {code.reads for code in proved(template(facts, media), media).codes} == {reads}


@pytest.mark.parametrize("media", NAMED.values(), ids=NAMED)
@pytest.mark.parametrize(("template", "facts", "reads"), CASES)
def test_a_duplicate_has_a_black_bar_across_the_whole_label(
    template: Template, facts: Facts, reads: str, media: Media
) -> None:
    drawing = proved(template(replace(facts, duplicate=1), media), media)
    bar = next(item for item in drawing.items if isinstance(item, Fill))

    assert reads
    assert bar.width == media.width_dots - 2 * media.margin_dots
    assert bar.y == media.margin_dots
    assert media.mm(bar.height) > 2.5


@pytest.mark.parametrize("media", NAMED.values(), ids=NAMED)
def test_the_lpn_is_large_enough_for_a_metre(media: Media) -> None:
    drawing = proved(lpn_label(CASES[0][1], media), media)
    lpn = next(i for i in drawing.items if isinstance(i, TextRun) and i.text == "LPN000123")

    # Capitals of 3.5 mm are read from a metre with room to spare (ISO 9241-303: 16 minutes of arc
    # is 4.7 mm at a metre for comfort, the limit of normal sight is 1.5 mm).
    assert media.mm(lpn.size) * 0.73 >= 3.5


def test_fixed_words_come_from_the_caller() -> None:
    media = NAMED["60x40"]
    facts = PutawayFacts("LPN1", "SKU1", "Titel", "A-01", "A", "B", duplicate=3)
    words = Words(duplicate="重复", grade="等级", bin="库位", zone="区")
    text = said(proved(putaway_label(facts, media, words), media))

    assert "重复" in text
    assert "等级" in text
    assert "DUPLICATE" not in text
    assert "Grade" not in text


def test_a_grouped_lpn_is_shown_and_the_plain_one_encoded() -> None:
    media = NAMED["60x40"]
    facts = replace(CASES[0][1], shown="LPN 000 123")
    drawing = proved(lpn_label(facts, media), media)

    assert "LPN 000 123" in said(drawing)
    assert {code.reads for code in drawing.codes} == {"LPN000123"}
