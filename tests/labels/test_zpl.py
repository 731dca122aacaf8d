"""ZPL: what an independent renderer makes of it is the label, and no text is ever a command."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from labels.drawing import Drawing, TextRun
from labels.elements import Barcode, Box, Column, Image, Line, Row, Symbology, Text, Turned
from labels.errors import LabelError
from labels.fonts import advance
from labels.layout import lay_out
from labels.media import NAMED
from labels.proof import prove
from labels.raster import rasterize
from labels.zpl import WrongSetting, ZplSettings, write_zpl
from labels.zpl_codes import field
from labels.zpl_text import has
from tests.labels.test_barcodes_read_back import EXAMPLES
from tests.labels.test_label_text import HOSTILE
from tests.labels.zpl_rendering import all_dots, commands, dots

MEDIA = NAMED["60x40"]
WIDE = NAMED["100x150"]
PICTURES = ZplSettings(native=False)
PLAIN = [
    *((symbology, data) for symbology, (data, _) in EXAMPLES.items()),
    (Symbology.QR, "https://example.org/r/10482?x=1"),
    (Symbology.QR, "RMA-10482"),
    (Symbology.QR, "0123456789"),
    (Symbology.DATAMATRIX, "B7-000123-5|^~_"),
    (Symbology.CODE128, "ab>^~_12345678x>"),
    (Symbology.CODE128, "0123456"),
]
# The printer chooses the mask of a QR code, and how far the guard bars of EAN and UPC reach down.
ITS_OWN_LOOK = {Symbology.QR, Symbology.EAN13, Symbology.EAN8, Symbology.UPCA}
COMMAND = re.compile(rb"[\^~][A-Z][A-Z0-9@]?")


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize(("symbology", "data"), PLAIN)
def test_the_printers_own_bars_are_the_ones_laid_out(
    symbology: Symbology, data: str, dpi: int
) -> None:
    media = WIDE.at(dpi)
    drawing = lay_out(Barcode(data, symbology, height_mm=20, readable=False), media)

    seen = dots(write_zpl([drawing]), media)

    prove(drawing, seen)
    if symbology not in ITS_OWN_LOOK:
        assert seen.tobytes() == rasterize(drawing).convert("L").tobytes()


@pytest.mark.parametrize("quarters", [1, 2, 3])
@pytest.mark.parametrize(("symbology", "data"), PLAIN)
def test_a_turned_code_has_the_same_bars(symbology: Symbology, data: str, quarters: int) -> None:
    drawing = lay_out(Turned(Barcode(data, symbology, height_mm=15), quarters), WIDE)

    for settings_ in (ZplSettings(), PICTURES):
        prove(drawing, dots(write_zpl([drawing], settings_), WIDE))


def test_codes_go_native_and_name_every_set() -> None:
    def sent(data: str, symbology: Symbology) -> str | None:
        return field(lay_out(Barcode(data, symbology, 12, readable=False), MEDIA).codes[0])

    assert "^BCN,96,N,N,N,N^FH_^FD_3E_3ALPN_3E5000123" in str(sent("LPN000123", Symbology.CODE128))
    gs1 = str(sent("(01)09501101530003", Symbology.GS1_128))
    assert "^FD_3E_3B_3E80109501101530003" in gs1
    assert "^BQN,2,3,M,7^FH_^FDMM,ARMA-1" in str(sent("RMA-1", Symbology.QR))
    assert "^BXN," in str(sent("RMA-1", Symbology.DATAMATRIX))
    assert "^BEN," in str(sent("400638133393", Symbology.EAN13))
    assert sent("中", Symbology.QR) is None


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_as_dots_alone_the_print_is_the_raster(dpi: int) -> None:
    media = MEDIA.at(dpi)
    drawing = lay_out(everything("Grade 良"), media)

    seen = dots(write_zpl([drawing], PICTURES), media)

    assert seen.tobytes() == rasterize(drawing).convert("L").tobytes()


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_native_words_stay_where_they_were_laid_out(dpi: int) -> None:
    media = MEDIA.at(dpi)
    drawing = lay_out(Text("Used - very good (12.5 kg)", 12), media)
    (run,) = drawing.items
    assert isinstance(run, TextRun)

    ink = dots(write_zpl([drawing]), media).point(lambda grey: 255 - grey).getbbox()

    end = run.x + sum(advance(run.face, char) for char in run.text) * run.size
    assert ink is not None
    assert run.x <= ink[0] <= run.x + 0.2 * run.size
    assert end - 0.5 * run.size <= ink[2] <= end
    assert run.baseline - run.size <= ink[1] <= ink[3] <= run.baseline + 0.3 * run.size


def test_words_the_printer_lacks_are_sent_as_dots() -> None:
    drawing = lay_out(Column((Text("Kopfhörer", 9), Text("headphones", 12))), MEDIA)

    assert commands(write_zpl([drawing])).count("^GF") == 1
    assert commands(write_zpl([drawing])).count("^FD") == 1


def test_white_words_are_white_on_black() -> None:
    for words in ("DUPLICATE 2", "重复 2"):
        drawing = lay_out(Box(Text(words, 12), padding_mm=2, fill=True), MEDIA)
        seen = dots(write_zpl([drawing]), MEDIA)
        box = drawing.items[0]
        inside = seen.crop((box.x, box.y, box.x + box.width, box.y + box.height))

        assert inside.getpixel((0, 0)) == 0
        assert 300 < inside.histogram()[255] < inside.width * inside.height / 4


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60), st.text(min_size=1, max_size=16))
@example("^XZ~JA^FS^XA^PQ500", "A^XZ")
@example("\x1b@\x00\n_5E", "~JR")
def test_no_text_adds_removes_or_alters_a_command(words: str, code: str) -> None:
    try:
        drawing = lay_out(everything(words, code), WIDE)
    except LabelError:
        return
    neutral = Drawing(WIDE, tuple(map(harmless, drawing.items)))

    assert commands(write_zpl([drawing])) == commands(write_zpl([neutral]))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_print_and_the_code_reads_as_before(text: str) -> None:
    drawing = lay_out(everything(text), WIDE)
    zpl = write_zpl([drawing])

    assert zpl.count(b"^XA") == zpl.count(b"^XZ") == 1
    assert zpl.isascii()
    assert {found[:3] for found in COMMAND.findall(zpl)} == {
        found.encode() for found in commands(zpl)
    }
    prove(drawing, dots(zpl, WIDE))


def test_settings_are_sent_and_checked() -> None:
    drawing = lay_out(Text("x", 9), MEDIA)
    told = ZplSettings(darkness=7, speed=4, offset_mm=(1, -2), copies=3)
    zpl = write_zpl([drawing], told).decode()

    assert zpl.startswith("~SD07\n^XA")
    assert "^PW479^LL319^LT-16^LS-8^PR4" in zpl
    assert zpl.rstrip().endswith("^PQ3^XZ")
    with pytest.raises(WrongSetting) as wrong:
        ZplSettings(darkness=31)
    assert (wrong.value.field, wrong.value.most) == ("darkness", 30)
    with pytest.raises(WrongSetting):
        write_zpl([drawing], ZplSettings(offset_mm=(0, 99)))


def test_many_labels_are_one_format_each() -> None:
    drawings = [lay_out(Barcode(f"LPN00012{n}"), MEDIA) for n in range(3)]

    seen = all_dots(write_zpl(drawings), MEDIA)

    assert len(seen) == 3
    for drawing, image in zip(drawings, seen, strict=True):
        prove(drawing, image)


def test_a_picture_covers_what_is_under_it() -> None:
    logo = Image(16, 16, bytes.fromhex("00ff" * 16))
    drawing = lay_out(Box(Row((logo,)), padding_mm=1, fill=True), MEDIA)

    assert dots(write_zpl([drawing]), MEDIA).tobytes() == (
        rasterize(drawing).convert("L").tobytes()
    )


def everything(words: str, code: str = "LPN000123") -> Column:
    square = Barcode("1", Symbology.QR, 12, readable=False)
    return Column(
        (
            Barcode(code, height_mm=8, readable=False),
            Row((Box(Text(words, 9, 6, max_lines=2), grow=True), square)),
            Box(Text(words, 9, 6), padding_mm=1, fill=True),
            Line(0.3),
            Text("end", 8),
        ),
        gap_mm=0.5,
    )


def harmless(item: object) -> object:
    """The same line with other words, drawn the same way: native stays native, dots stay dots."""
    if not isinstance(item, TextRun):
        return item
    return replace(item, text=("x" if has(item) else "\u25a1") * len(item.text))
