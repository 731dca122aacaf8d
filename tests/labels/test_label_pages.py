"""The PDF: exact pages, embedded type, the same picture as the raster."""

from __future__ import annotations

import pypdfium2
import pytest
from PIL import Image as Pixels
from PIL import ImageChops

from labels.elements import Box, Column, Image, Row, Text
from labels.layout import lay_out
from labels.media import NAMED, Media
from labels.pdf import write_pdf
from labels.raster import rasterize


@pytest.mark.parametrize("media", NAMED.values(), ids=NAMED)
def test_a_page_is_exactly_the_paper(media: Media) -> None:
    page = pypdfium2.PdfDocument(write_pdf([lay_out(Text("x", 8), media)]))[0]

    width, height = page.get_size()
    assert width * 25.4 / 72 == pytest.approx(media.width_mm, abs=0.005)
    assert height * 25.4 / 72 == pytest.approx(media.height_mm, abs=0.005)


def test_many_labels_make_one_page_each_and_the_same_bytes_each_time() -> None:
    drawings = [lay_out(Text(f"label {n}", 9), NAMED["60x40"]) for n in range(5)]
    pdf = write_pdf(drawings)

    document = pypdfium2.PdfDocument(pdf)
    assert [page.get_textpage().get_text_bounded() for page in document] == [
        f"label {n}" for n in range(5)
    ]
    assert write_pdf(drawings) == pdf


def test_chinese_is_drawn_and_can_be_copied_out() -> None:
    title = "无线蓝牙耳机 für Zuhause £20"
    drawing = lay_out(Text(title, 9), NAMED["60x40"])
    page = pypdfium2.PdfDocument(write_pdf([drawing]))[0]

    assert page.get_textpage().get_text_bounded() == title
    assert ink(page.render(scale=203 / 72).to_pil()) > 1000
    assert ink(rasterize(drawing)) > 1000


def test_pdf_and_raster_show_the_same_label() -> None:
    logo = Image(16, 16, bytes.fromhex("00ff" * 16))
    tree = Column(
        (
            Row((Box(Text("Grade 良", 12, bold=True), padding_mm=1, fill=True), logo), gap_mm=3),
            Box(Text("framed", 14), padding_mm=2, border_mm=0.5),
        ),
        gap_mm=2,
    )
    # This page is a whole number of dots, so that both can be laid over each other.
    drawing = lay_out(tree, Media(50.8, 25.4, dpi=200))
    page = pypdfium2.PdfDocument(write_pdf([drawing]))[0]
    from_pdf = page.render(scale=200 / 72).to_pil().convert("L")
    from_dots = rasterize(drawing).convert("L")

    assert from_pdf.size == from_dots.size
    different = ImageChops.difference(from_pdf, from_dots).point(lambda grey: 255 * (grey > 160))
    assert ink(ImageChops.invert(different)) < 0.08 * ink(from_dots)


def ink(image: Pixels.Image) -> int:
    return sum(image.convert("L").histogram()[:128])
