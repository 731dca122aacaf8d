"""Labels look as they were approved, and 500 of them read at every resolution, dirty too."""

from __future__ import annotations

import random

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter

from labels.layout import lay_out
from labels.media import NAMED
from labels.pdf import write_pdf
from labels.proof import prove
from labels.raster import rasterize
from labels.template_build import build, sample
from labels.zpl import write_zpl
from tests.labels.approved import LIBRARY, drawn, file_of, looks
from tests.labels.zpl_rendering import dots

# Of all dots: letters may be hinted a little otherwise by another FreeType, bars may not move.
ALLOWED = 0.004
CORPUS = 500
SEEN_AT = 300  # dots an inch, of whoever photographs a page
SPECKLE = 13  # of 256
CODED = {"lpn", "rma", "code"}
WORDS = ("Kopfhörer", "无线蓝牙耳机", "auriculares", "^XZ", "black", "XL", "2 m", "™", "😀", "«A»")


@pytest.mark.parametrize(("name", "language", "media"), looks())
def test_a_label_looks_as_it_was_approved(name: str, language: str, media: str) -> None:
    approved = Image.open(file_of(name, language, media)).convert("L")
    now = drawn(name, language, media).convert("L")

    assert now.size == approved.size
    different = ImageChops.difference(now, approved).histogram()[255]
    assert different <= ALLOWED * now.width * now.height, "see python -m tests.labels.approved"


@pytest.mark.slow
@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_five_hundred_labels_read_back_clean_and_speckled(dpi: int) -> None:
    """Five dots of a hundred are wrong, as from a worn head."""
    chance = random.Random(7)
    names = [name for name in LIBRARY.names() if name not in {"sscc", "hazard"}]
    media = NAMED["60x40"].at(dpi)
    for number in range(CORPUS):
        template = LIBRARY.template(names[number % len(names)])
        data = {**sample(template), "title": " ".join(chance.choices(WORDS, k=5))}
        for field in CODED & template.fields.keys():
            data[field] = f"{field[:1].upper()}{chance.randrange(10**8):08}"
        drawing = lay_out(build(template, data, media), media)
        image = rasterize(drawing)
        prove(drawing, image)
        prove(drawing, seen(speckled(image, chance)))


@pytest.mark.slow
@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("paper", NAMED)
def test_every_template_reads_back_on_every_paper_in_every_format(paper: str, dpi: int) -> None:
    media = NAMED[paper].at(dpi)
    for name in LIBRARY.names():
        template = LIBRARY.template(name)
        drawing = lay_out(build(template, sample(template), media), media)

        prove(drawing, rasterize(drawing))
        prove(drawing, dots(write_zpl([drawing]), media))
        page = pypdfium2.PdfDocument(write_pdf([drawing]))[0]
        prove(drawing, page.render(scale=SEEN_AT / 72, grayscale=True).to_pil())


def speckled(image: Image.Image, chance: random.Random) -> Image.Image:
    noise = Image.frombytes("L", image.size, chance.randbytes(image.width * image.height))
    wrong = noise.point([255 * (grey < SPECKLE) for grey in range(256)], "1")
    return ImageChops.logical_xor(image, wrong)


def seen(image: Image.Image) -> Image.Image:
    """As a scanner sees it, whose spot is larger than a dot: what is alone is smoothed away.

    Of nine dots five decide, as in a median, of black and white much quicker by their mean.
    """
    mean = image.convert("L").filter(ImageFilter.BoxBlur(1))
    return mean.point([0] * 128 + [255] * 128)
