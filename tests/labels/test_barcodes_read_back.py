"""Every code on every printer: what was meant is what a decoder reads, in dots and in the PDF."""

from __future__ import annotations

import pypdfium2
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from labels.barcodes import Why, encode
from labels.drawing import Bars, Drawing, Fill
from labels.elements import Barcode, Column, Symbology
from labels.errors import DoesNotFit, NotEncodable, ProofFailed, TooDense
from labels.layout import lay_out
from labels.media import NAMED
from labels.pdf import write_pdf
from labels.proof import prove, proved, read
from labels.raster import rasterize

WIDE = NAMED["100x150"]
EXAMPLES = {
    Symbology.CODE128: ("1Z999AA10123456784", "1Z999AA10123456784"),
    Symbology.CODE39: ("SND-BT45 $/+%.", "SND-BT45 $/+%."),
    Symbology.EAN13: ("400638133393", "4006381333931"),
    Symbology.EAN8: ("9638507", "96385074"),
    Symbology.UPCA: ("036000291452", "0036000291452"),
    Symbology.UPCE: ("01234565", "0012345000065"),
    Symbology.ITF14: ("0950110153000", "09501101530003"),
    Symbology.QR: (
        "https://example.org/r/10482?名=王小明",
        "https://example.org/r/10482?名=王小明",
    ),
    Symbology.DATAMATRIX: ("LPN000123 ü 中", "LPN000123 ü 中"),
    Symbology.GS1_128: ("(01)09501101530003(10)AB-123", "(01)09501101530003(10)AB-123"),
    Symbology.GS1_DATAMATRIX: (
        "(01)09501101530003(10)AB-123(17)261231",
        "(01)09501101530003(10)AB-123(17)261231",
    ),
}


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("symbology", EXAMPLES)
def test_a_code_reads_back_from_the_printers_dots(symbology: Symbology, dpi: int) -> None:
    data, reads = EXAMPLES[symbology]

    drawing = proved(Barcode(data, symbology, height_mm=20), WIDE.at(dpi))

    assert [text for _, text in read(rasterize(drawing))] == [reads]


@pytest.mark.parametrize("seen_at", [203, 300])
@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("symbology", EXAMPLES)
def test_a_code_reads_back_from_the_pdf(symbology: Symbology, dpi: int, seen_at: int) -> None:
    data, reads = EXAMPLES[symbology]
    drawing = lay_out(Barcode(data, symbology, height_mm=20), WIDE.at(dpi))

    page = pypdfium2.PdfDocument(write_pdf([drawing]))[0]
    seen = page.render(scale=seen_at / 72, grayscale=True).to_pil()

    assert [text for _, text in read(seen)] == [reads]


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("symbology", EXAMPLES)
def test_bars_are_whole_dots_and_never_thinner_than_the_head_prints(
    symbology: Symbology, dpi: int
) -> None:
    media = WIDE.at(dpi)
    drawing = lay_out(Barcode(EXAMPLES[symbology][0], symbology, height_mm=20), media)
    code = drawing.codes[0]

    assert code.module >= 2
    assert media.mm(code.module) >= 0.249
    for bar in bars_of(drawing):
        assert bar.width % code.module == 0
        assert (bar.x - code.x) % code.module == 0


@pytest.mark.parametrize("symbology", EXAMPLES)
def test_the_quiet_zone_stays_white(symbology: Symbology) -> None:
    drawing = lay_out(Barcode(EXAMPLES[symbology][0], symbology, height_mm=20), WIDE)
    code = drawing.codes[0]
    left, top, right, _ = encode(*EXAMPLES[symbology][:1], symbology).quiet
    bars = bars_of(drawing)

    assert min(bar.x for bar in bars) == code.x + left * code.module
    assert min(bar.y for bar in bars) == code.y + top * code.module
    assert max(bar.x + bar.width for bar in bars) == code.x + code.width - right * code.module


def test_the_dots_of_the_picture_are_the_bars_of_the_layout() -> None:
    drawing = lay_out(Barcode("LPN000123", readable=False), NAMED["60x40"])
    dots = rasterize(drawing).load()
    code = drawing.codes[0]
    row = code.y + code.height // 2
    black = {x for bar in bars_of(drawing) for x in range(bar.x, bar.x + bar.width)}

    assert {x for x in range(drawing.media.width_dots) if not dots[x, row]} == black


@pytest.mark.parametrize(
    ("symbology", "data", "why"),
    [
        (Symbology.EAN13, "4006381333932", Why.CHECK_DIGIT),
        (Symbology.EAN13, "40063813339", Why.LENGTH),
        (Symbology.UPCA, "036000291453", Why.CHECK_DIGIT),
        (Symbology.ITF14, "9501101530003x", Why.CHARACTERS),
        (Symbology.EAN13, "４００６３８１３３３９３", Why.CHARACTERS),
        (Symbology.CODE39, "abc", Why.CHARACTERS),
        (Symbology.CODE39, "%A", Why.CHARACTERS),
        (Symbology.CODE128, "LPN\n1", Why.CHARACTERS),
        (Symbology.CODE128, "换标", Why.CHARACTERS),
        (Symbology.CODE128, "", Why.EMPTY),
        (Symbology.CODE128, "a" * 300, Why.TOO_LONG),
        (Symbology.QR, "a\x00b", Why.CHARACTERS),
        (Symbology.QR, "a" * 5000, Why.TOO_LONG),
        (Symbology.GS1_128, "0109501101530003", Why.NO_APPLICATION_IDENTIFIER),
        (Symbology.GS1_DATAMATRIX, "(01)09501101530004", Why.CHECK_DIGIT),
    ],
)
def test_what_a_code_cannot_say_is_refused_with_the_reason(
    symbology: Symbology, data: str, why: Why
) -> None:
    with pytest.raises(NotEncodable) as refused:
        lay_out(Barcode(data, symbology), WIDE)

    assert (refused.value.data, refused.value.symbology) == (data, symbology)
    assert refused.value.why == why


def test_a_bar_thinner_than_the_head_prints_is_too_dense() -> None:
    with pytest.raises(TooDense) as refused:
        lay_out(Barcode("LPN000123", module_dots=1), NAMED["60x40"])

    assert refused.value.module_mm < refused.value.minimum_mm


def test_a_code_wider_than_the_label_does_not_fit_and_says_by_how_much() -> None:
    with pytest.raises(DoesNotFit) as refused:
        lay_out(Barcode("LPN0001234567890-ABCDEFGHIJ"), NAMED["50x25"])

    assert refused.value.needed_mm[0] > refused.value.available_mm[0]


def test_a_smudged_label_fails_its_proof() -> None:
    drawing = lay_out(Barcode("LPN000123", readable=False), NAMED["60x40"])
    image = rasterize(drawing)
    code = drawing.codes[0]
    image.paste(0, (code.x + code.width // 2, 0, code.x + code.width // 2 + 30, image.height))

    with pytest.raises(ProofFailed) as failed:
        prove(drawing, image)

    assert failed.value.expected == (("]C0", "LPN000123"),)
    assert failed.value.got == ()


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from([Symbology.CODE128, Symbology.CODE39, Symbology.QR, Symbology.DATAMATRIX]),
    st.text(alphabet=" AZ09-^~(){}\\_%$.ü中é´¥©", min_size=1, max_size=12),
)
def test_what_can_be_encoded_reads_back_exactly(symbology: Symbology, data: str) -> None:
    try:
        drawing = lay_out(Barcode(data, symbology, height_mm=20, readable=False), WIDE)
    except NotEncodable:
        return
    assert [text for _, text in read(rasterize(drawing))] == [data]


@settings(max_examples=300, deadline=None)
@given(
    st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=24)
)
@example("1Z999AA10123456784")
@example("ab123456789012cd")
def test_a_code_128_has_as_few_symbols_as_any_could_have(data: str) -> None:
    modules = len(encode(data, Symbology.CODE128).rows[0])

    assert modules == 11 * fewest_symbols(data) + 13


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("04210000526", "04252614"),
        ("042100005264", "04252614"),
        ("065100004327", "06543217"),
        ("012345000065", "01234565"),
    ],
)
def test_a_upc_e_is_the_short_form_of_its_upc_a(long: str, short: str) -> None:
    assert encode(long, Symbology.UPCE) == encode(short, Symbology.UPCE)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ("012345678905", Why.NO_SHORT_FORM),
        ("21234565", Why.NO_SHORT_FORM),
        ("01234566", Why.CHECK_DIGIT),
        ("0123", Why.LENGTH),
        ("0123456x", Why.CHARACTERS),
    ],
)
def test_what_has_no_upc_e_is_refused(data: str, why: Why) -> None:
    with pytest.raises(NotEncodable) as refused:
        encode(data, Symbology.UPCE)
    assert refused.value.why == why


def fewest_symbols(data: str) -> int:
    """Start, data and check of the shortest Code 128, by trying every way through the three sets.

    The states are the sets; a change is a symbol, and two digits in C are one.
    """
    far = 10**9
    best = [{"A": far, "B": far, "C": far} for _ in range(len(data) + 1)]
    best[0] = {"A": 1, "B": 1, "C": 1}
    for at, char in enumerate(data):
        here = best[at]
        changed = min(here.values()) + 1
        for name in here:
            here[name] = min(here[name], changed)
        lone = {"A": 1 if char < "`" else 2, "B": 1}  # lower case is a shift away from A
        for name, symbols in lone.items():
            best[at + 1][name] = min(best[at + 1][name], here[name] + symbols)
        if len(data) >= at + 2 and data[at : at + 2].isdigit():
            best[at + 2]["C"] = min(best[at + 2]["C"], here["C"] + 1)
    return min(best[-1].values()) + 1


def test_two_equal_codes_on_one_label_are_both_read() -> None:
    both = Column((Barcode("LPN000123"), Barcode("LPN000123", Symbology.DATAMATRIX)))

    assert len(proved(both, WIDE).codes) == 2


def bars_of(drawing: Drawing) -> list[Fill]:
    return [fill for item in drawing.items if isinstance(item, Bars) for fill in item.fills]
