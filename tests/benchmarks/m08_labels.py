"""M8 to M10: a label as PDF, one and a thousand in a file, against PDF bytes written by hand and
against a page of HTML printed by WeasyPrint.

The same label everywhere: 4 x 6 in with a Code 128, a QR code, eight lines and a Chinese one.  By
hand means: no layout, no check, fixed places, the built-in Helvetica, the Chinese as one picture.
The other ways of making such a label that people use are measured in the same run, as notes.
"""

from __future__ import annotations

import base64
import io
import zlib
from ctypes.util import find_library
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final

import barcode
import pypdfium2
import zxingcpp
from barcode.writer import ImageWriter
from PIL import Image, ImageDraw, ImageFont
from reportlab.graphics.barcode import code128, qr
from reportlab.graphics.shapes import Drawing as Shapes
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from labels.elements import Barcode, Column, Element, Row, Spacer, Symbology, Text
from labels.fonts import Face
from labels.layout import lay_out
from labels.media import NAMED
from labels.pdf import write_pdf
from labels.proof import read
from labels.zpl import write_zpl
from tests.benchmarks.measuring import Result, interleaved, middle

if TYPE_CHECKING:
    from collections.abc import Callable

MEDIA: Final = NAMED["4x6in"]
WIDE, HIGH = 288.0, 432.0  # points
MODULE: Final = 72 / 203 * 3
LINES: Final = tuple(f"Line {n} of what stands on a label" for n in range(1, 9))
CHINESE: Final = "无线蓝牙耳机主动降噪黑色"
MANY: Final = 1000


def measure(*, quick: bool = False) -> list[Result]:
    rounds, many = (5, 50) if quick else (60, MANY)
    numbers = iter(range(10**9))

    def each(way: Callable[[list[str]], bytes]) -> Callable[[], bytes]:
        """Another label every time: nothing may be kept from the last."""
        return lambda: way([f"LPN{next(numbers):09}"])

    ways = [ours, by_hand, ours_zpl, with_graphics]
    absent = why_no_weasyprint()
    if not absent:
        ways.append(with_weasyprint)
    ones = interleaved([each(way) for way in ways], rounds)
    codes = [f"LPN{number:09}" for number in range(many)]
    some, few = codes[: max(1, many // 10)], codes[: max(1, many // 50)]
    sides: list[Callable[[], bytes]] = [
        lambda: ours(codes),
        lambda: by_hand(codes),
        lambda: ours_zpl(codes),
        lambda: with_graphics(some),
    ]
    if not absent:
        sides.append(lambda: with_weasyprint(few))
    lots = interleaved(sides, 2 if quick else 3)
    same = all(_reads(way(codes[:2]), codes[:2]) for way in ways if way is not ours_zpl)
    one, lot = [middle(times) for times in ones], [middle(times) for times in lots]
    lot[3] *= many / len(some)
    notes = [
        f"ZPL {one[2] * 1e3:.2f} ms = {one[2] / one[1]:.2f} of the PDF by hand",
        f"reportlab.graphics.barcode {one[3] * 1e3:.1f} ms = {one[3] / one[0]:.1f} of ours",
    ]
    lot_notes = [
        f"ZPL {lot[2] / lot[1]:.2f} of the PDF by hand; reportlab.graphics.barcode "
        f"{lot[3] / lot[0]:.1f} of ours (a tenth of them, scaled)"
    ]
    results = []
    if absent:
        notes.append(absent)
    else:
        lot[4] *= many / len(few)
        lot_notes.append(f"WeasyPrint {lot[4] / lot[0]:.0f} of ours (a fiftieth of them, scaled)")
        results.append(
            Result(
                "M9",
                "one label of 4 x 6 in as PDF",
                one[0],
                one[4],
                "WeasyPrint printing it from HTML, its codes as pictures",
                1 / 50,
                "ms",
                same,
                (
                    f"WeasyPrint needs {one[4] / one[0]:.0f} times as long as our PDF, "
                    f"{one[4] / one[2]:.0f} times as long as our ZPL",
                ),
            )
        )
    return [
        Result(
            "M8",
            "one label of 4 x 6 in as PDF",
            one[0],
            one[1],
            "PDF bytes by hand",
            1.3,
            "ms",
            same,
            tuple(notes),
        ),
        *results,
        Result(
            "M10",
            f"{many} labels in one PDF",
            lot[0],
            lot[1],
            "PDF bytes by hand",
            1.0,
            "ms",
            same,
            tuple(lot_notes),
        ),
    ]


def label(code: str) -> Element:
    lines = tuple(Text(line, 11) for line in LINES)
    square = Barcode(code, Symbology.QR, 24, readable=False, max_module_mm=1)
    return Column(
        (
            Barcode(code, height_mm=25, readable=False),
            Text(code, 28, bold=True, identifier=True),
            Text(CHINESE, 14, bold=True),
            *lines,
            Spacer(2),
            Row((square,)),
        ),
        gap_mm=1.5,
    )


def ours(codes: list[str]) -> bytes:
    return write_pdf(lay_out(label(code), MEDIA) for code in codes)


def ours_zpl(codes: list[str]) -> bytes:
    return write_zpl(lay_out(label(code), MEDIA) for code in codes)


def by_hand(codes: list[str]) -> bytes:
    """The floor: operators and bytes put together in place."""
    fonts = b"<</F1 3 0 R/F2 4 0 R>>"
    bodies: dict[int, bytes] = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        3: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        4: b"<</Type/Font/Subtype/Type1/BaseFont/Courier-Bold>>",
    }
    pages = []
    for code in codes:
        at = len(bodies) + 2
        mask, width, height = _chinese(CHINESE)
        bodies[at] = (
            b"<</Type/XObject/Subtype/Image/ImageMask true/BitsPerComponent 1/Filter/FlateDecode"
            b"/Width %d/Height %d/Length %d>>stream\n"
            % (width, height, len(mask))
            + mask
            + b"\nendstream"
        )
        content = zlib.compress(_operators(code, width, height).encode())
        bodies[at + 1] = (
            b"<</Filter/FlateDecode/Length %d>>stream\n" % len(content) + content + b"\nendstream"
        )
        bodies[at + 2] = (
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 288 432]/Contents %d 0 R"
            b"/Resources<</Font%s/XObject<</I %d 0 R>>>>>>" % (at + 1, fonts, at)
        )
        pages.append(at + 2)
    kids = b" ".join(b"%d 0 R" % page for page in pages)
    bodies[2] = b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(pages))
    return _file(bodies)


def _operators(code: str, width: int, height: int) -> str:
    told = []
    for found, x, y, tall in (
        (zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.Code128), 30.0, 345.0, 70.0),
        (
            zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.QRCode, ec_level="M"),
            30.0,
            20.0,
            0.0,
        ),
    ):
        image = found.to_image(scale=1, add_quiet_zones=False)
        rows, columns = image.shape
        dots = bytes(memoryview(image))
        for row in range(1 if tall else rows):
            start = None
            for column in range(columns + 1):
                dark = column < columns and not dots[row * columns + column]
                if dark and start is None:
                    start = column
                elif not dark and start is not None:
                    left, wide = x + start * MODULE, (column - start) * MODULE
                    foot = y if tall else y + (rows - row - 1) * MODULE
                    told.append(f"{left:.3f} {foot:.3f} {wide:.3f} {tall or MODULE:.3f} re")
                    start = None
    told.append("f")
    told.append(f"BT /F2 28 Tf 12 315 Td ({code}) Tj ET")
    told += [f"BT /F1 11 Tf 12 {260 - 15 * n} Td ({line}) Tj ET" for n, line in enumerate(LINES)]
    scale = 72 / 203
    told.append(f"q {width * scale:.3f} 0 0 {height * scale:.3f} 12 285 cm /I Do Q")
    return "\n".join(told)


def _chinese(text: str) -> tuple[bytes, int, int]:
    font = _han()
    _, _, right, foot = font.getbbox(text)
    image = Image.new("1", (int(right), int(foot)), 1)
    ImageDraw.Draw(image).text((0, 0), text, 0, font)
    return zlib.compress(image.tobytes()), image.width, image.height


def _han() -> ImageFont.FreeTypeFont:
    if not _fonts:
        _fonts.append(ImageFont.truetype(Face.HAN_BOLD.path, 39))
    return _fonts[0]


_fonts: list[ImageFont.FreeTypeFont] = []


def _file(bodies: dict[int, bytes]) -> bytes:
    parts, places, at = [b"%PDF-1.4\n"], [], 9
    for number in sorted(bodies):
        body = b"%d 0 obj\n" % number + bodies[number] + b"\nendobj\n"
        places.append(at)
        parts.append(body)
        at += len(body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(bodies) + 1
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n" % size + table)
    parts.append(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, at))
    return b"".join(parts)


def with_graphics(codes: list[str]) -> bytes:
    """As reportlab's own barcode widgets do it."""
    if "Han" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("Han", str(Face.HAN_BOLD.path)))
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(WIDE, HIGH))
    for code in codes:
        code128.Code128(code, barWidth=MODULE, barHeight=70).drawOn(canvas, 12, 345)
        canvas.setFont("Courier-Bold", 28)
        canvas.drawString(12, 315, code)
        canvas.setFont("Han", 14)
        canvas.drawString(12, 290, CHINESE)
        canvas.setFont("Helvetica", 11)
        for number, line in enumerate(LINES):
            canvas.drawString(12, 260 - 15 * number, line)
        shapes = Shapes(80, 80)
        shapes.add(qr.QrCodeWidget(code, barWidth=80, barHeight=80))
        shapes.drawOn(canvas, 12, 12)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def why_no_weasyprint() -> str:
    """One sentence that says what is missing on this machine, "" where nothing is."""
    left_out = "WeasyPrint was left out: "
    if not find_spec("weasyprint"):
        return left_out + "it is not installed."
    try:
        import_module("weasyprint")
    except OSError as error:  # pango and what it needs are libraries of the system
        return left_out + f"a library of the system is missing ({str(error).splitlines()[0]})."
    if not find_library("harfbuzz-subset"):
        # Without it a Chinese line takes WeasyPrint thirty times as long: no fair comparison.
        return left_out + "it needs libharfbuzz-subset0 to embed Chinese letters quickly."
    return ""


def with_weasyprint(codes: list[str]) -> bytes:
    """HTML to PDF with the codes as pictures in the page: the way InvenTree prints its labels."""
    weasyprint: Any = import_module("weasyprint")
    pages = []
    for code in codes:
        drawn = io.BytesIO()
        writer = ImageWriter()
        barcode.get("code128", code, writer).write(drawn, {"write_text": False})
        square = io.BytesIO()
        found = zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
        Image.fromarray(found.to_image(scale=10)).save(square, "PNG")
        lines = "".join(f"<p>{line}</p>" for line in LINES)
        pages.append(
            f"<div>{_picture(drawn)}<h1>{code}</h1><h2>{CHINESE}</h2>{lines}{_picture(square)}"
            "</div>"
        )
    style = (
        "<style>@page{size:4in 6in;margin:4mm}div{page-break-after:always}p,h1,h2{margin:0}"
        "img{display:block;height:25mm}</style>"
    )
    made: bytes = weasyprint.HTML(string=style + "".join(pages)).write_pdf()
    return made


def _picture(png: io.BytesIO) -> str:
    return f'<img src="data:image/png;base64,{base64.b64encode(png.getvalue()).decode()}">'


def _reads(pdf: bytes, codes: list[str]) -> bool:
    pages = pypdfium2.PdfDocument(pdf)
    seen = (page.render(scale=300 / 72, grayscale=True).to_pil() for page in pages)
    found = [sorted(text for _, text in read(image)) for image in seen]
    return found == [[code, code] for code in codes]
