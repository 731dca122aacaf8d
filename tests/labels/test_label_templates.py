"""The warehouse's labels: on every paper, in every language, with any title, proved readable."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labels.drawing import Drawing, Fill, TextRun
from labels.errors import LabelError
from labels.library import Library
from labels.media import NAMED, Media
from labels.pdf import write_pdf
from labels.proof import prove, proved
from labels.raster import rasterize
from labels.template_build import build, sample
from labels.template_errors import DataMissing, WrongData
from labels.template_file import LANGUAGES
from labels.zpl import write_zpl
from tests.labels.test_label_text import HOSTILE
from tests.labels.zpl_rendering import commands, dots

LIBRARY = Library()
TITLE = "无线蓝牙耳机主动降噪超长续航，" * 14
READS = {
    "badge": "BDG-77A1-QX",
    "bin": "BIN:A-04-12",
    "command": "CMD:NEXT",
    "container": "CT-B7-000123-2",
    "disposition": "B7-000123-5",
    "fnsku": "X0027VK8QD",
    "gtin": "4006381333931",
    "hazard": "B7-000123-5",
    "lpn": "B7-000123-5",
    "putaway": "B7-000123-5",
    "relabel": "SND-BT45-BLK-R",
    "return-slip": "RMA-10482",
    "sscc": "(00)340123450000000017",
}
WORDY = ("title", "address", "name", "command", "seller", "reason", "note", "to", "sender", "role")
STYLES = [(name, language) for name in READS for language in LANGUAGES]


def label(
    name: str, media: Media, /, language: str = "en", duplicate: int = 0, **data: str
) -> Drawing:
    template = LIBRARY.template(name)
    told = {**sample(template, language), **data}
    return proved(build(template, told, media, language=language, duplicate=duplicate), media)


def said(drawing: Drawing) -> str:
    return " ".join(item.text for item in drawing.items if isinstance(item, TextRun))


def test_every_template_is_looked_at_here() -> None:
    assert LIBRARY.names() == tuple(sorted(READS))


@pytest.mark.parametrize("duplicate", [0, 12])
@pytest.mark.parametrize("media", NAMED.values(), ids=NAMED)
@pytest.mark.parametrize("name", READS)
def test_a_label_fits_every_paper_and_reads_back(name: str, media: Media, duplicate: int) -> None:
    wordy = {field: TITLE for field in WORDY if field in LIBRARY.template(name).fields}
    drawing = label(name, media, duplicate=duplicate, **wordy)

    assert drawing.codes or name == "hazard"
    assert {code.reads for code in drawing.codes} <= {READS[name]}
    assert ("DUPLICATE 12" in said(drawing)) == (duplicate > 0)


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("name", READS)
def test_every_printer_prints_the_same_label(name: str, dpi: int) -> None:
    media = NAMED[LIBRARY.template(name).media].at(dpi)
    drawing = label(name, media)

    assert {code.reads for code in drawing.codes} == {READS[name]}
    prove(drawing, dots(write_zpl([drawing]), media))


@pytest.mark.parametrize("media", NAMED.values(), ids=NAMED)
@pytest.mark.parametrize(("name", "language"), STYLES)
def test_every_language_fits_every_paper(name: str, language: str, media: Media) -> None:
    drawing = label(name, media, language, duplicate=2)

    mark = LIBRARY.template(name).words[language]["duplicate"]
    assert f"{mark} 2".replace(" ", "") in said(drawing).replace(" ", "")


@pytest.mark.parametrize("name", READS)
def test_every_language_has_every_word(name: str) -> None:
    words = LIBRARY.template(name).words

    assert all(set(words[language]) == set(words["en"]) for language in LANGUAGES)


@pytest.mark.parametrize("media", NAMED.values(), ids=NAMED)
@pytest.mark.parametrize("name", READS)
def test_a_duplicate_has_a_black_bar_across_the_whole_label(name: str, media: Media) -> None:
    bar = next(item for item in label(name, media, duplicate=1).items if isinstance(item, Fill))

    assert bar.width == media.width_dots - 2 * media.margin_dots
    assert bar.y == media.margin_dots
    assert media.mm(bar.height) > 2.5


@pytest.mark.parametrize("media", NAMED.values(), ids=NAMED)
def test_the_lpn_is_large_enough_for_a_metre(media: Media) -> None:
    drawing = label("lpn", media, lpn="LPN000123")
    lpn = next(i for i in drawing.items if isinstance(i, TextRun) and i.text == "LPN000123")

    # Capitals of 3.5 mm are read from a metre with room to spare (ISO 9241-303: 16 minutes of arc
    # is 4.7 mm at a metre for comfort, the limit of normal sight is 1.5 mm).
    assert media.mm(lpn.size) * 0.73 >= 3.5


@pytest.mark.parametrize("media", ["60x40", "50x25", "2.25x1.25in", "100x150"])
def test_a_unit_gets_its_plate_however_long_its_sku_is(media: str) -> None:
    sku = "LONG-SKU-" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-ABCDEFGHIJKLMN"
    told = said(label("lpn", NAMED[media], sku=sku, title=TITLE))
    assert sku in told.replace(" ", "")


def test_fixed_words_are_in_the_labels_language() -> None:
    text = said(label("putaway", NAMED["60x40"], "zh", title="", duplicate=3))

    assert "重复" in text
    assert "等级" in text
    assert "DUPLICATE" not in text
    assert "Grade" not in text


def test_a_grouped_lpn_is_shown_and_the_plain_one_encoded() -> None:
    drawing = label("lpn", NAMED["60x40"], lpn="LPN000123", shown="LPN 000 123")

    assert "LPN 000 123" in said(drawing)
    assert {code.reads for code in drawing.codes} == {"LPN000123"}


def test_a_code_too_long_for_bars_becomes_a_matrix() -> None:
    long = "LPN-123456789012345678901234567890"
    for name in ("lpn", "putaway", "disposition"):
        (code,) = label(name, NAMED["60x40"], lpn=long).codes
        assert (code.reads, code.symbology.is_matrix) == (long, True)


def test_the_amazon_label_has_its_quiet_zone_and_says_the_condition() -> None:
    media = NAMED["2.25x1.25in"].at(300)
    drawing = label("fnsku", media, "en", condition="Used – very good")
    (code,) = drawing.codes

    left, _, width, _ = code.bars
    assert media.mm(left) >= 6.4
    assert media.mm(media.width_dots - left - width) >= 6.4
    assert media.mm(code.bars[1]) >= 3.2
    assert "X0027VK8QD" in said(drawing)
    assert "Used – very good" in said(drawing)


@pytest.mark.parametrize(
    ("gtin", "reads"),
    [
        ("96385074", "96385074"),
        ("036000291452", "0036000291452"),
        ("4006381333931", "4006381333931"),
        ("09501101530003", "09501101530003"),
    ],
)
def test_a_gtin_takes_the_code_of_its_length(gtin: str, reads: str) -> None:
    assert label("gtin", NAMED["60x40"], gtin=gtin).codes[0].reads == reads


@pytest.mark.parametrize("sscc", ["34012345000000001", "(00) 340123450000000017"])
def test_an_sscc_is_completed_or_checked(sscc: str) -> None:
    assert label("sscc", NAMED["100x150"], sscc=sscc).codes[0].reads == READS["sscc"]


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        ("gtin", "gtin", "4006381333932"),
        ("gtin", "gtin", "123"),
        ("sscc", "sscc", "340123450000000018"),
        ("fnsku", "fnsku", "X002"),
    ],
)
def test_a_number_that_is_none_is_refused_by_name(name: str, field: str, value: str) -> None:
    with pytest.raises(WrongData) as wrong:
        label(name, NAMED["60x40"], **{field: value})

    assert (wrong.value.field, wrong.value.value) == (field, value)


def test_what_is_missing_is_named() -> None:
    with pytest.raises(DataMissing) as missing:
        build(LIBRARY.template("putaway"), {"sku": "X", "lpn": " "}, NAMED["60x40"])

    assert missing.value.fields == ("lpn", "bin")


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("name", READS)
def test_hostile_words_change_no_command_and_no_code(name: str, text: str) -> None:
    media = NAMED[LIBRARY.template(name).media]
    wordy = {field: text for field in WORDY if field in LIBRARY.template(name).fields}
    try:
        drawing = label(name, media, **wordy)
    except DataMissing:
        assert not text.strip()
        return

    assert {code.reads for code in drawing.codes} <= {READS[name]}
    zpl = write_zpl([drawing])
    assert zpl.count(b"^XA") == zpl.count(b"^XZ") == 1
    assert zpl.count(b"~") == 0
    assert zpl.count(b"^") == len(commands(zpl))
    assert write_pdf([drawing], title=text).rstrip().endswith(b"%%EOF")


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(READS)), st.data())
def test_whatever_stands_in_the_data_a_label_is_right_or_refused(
    name: str, data: st.DataObject
) -> None:
    template = LIBRARY.template(name)
    told = {
        field: data.draw(st.one_of(st.text(max_size=40), st.just(value)))
        for field, value in sample(template).items()
    }
    media = NAMED[template.media]
    try:
        drawing = proved(build(template, told, media), media)
    except LabelError:
        return
    zpl = write_zpl([drawing])
    assert zpl.count(b"^") + zpl.count(b"~") == len(commands(zpl))
    prove(drawing, rasterize(drawing))
