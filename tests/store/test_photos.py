"""The photo store against what phones, scanners and enemies hand it."""

from __future__ import annotations

import contextlib
import io
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageFilter, ImageStat

from app.config import DataFolder
from app.sample.photos import PHOTO_KINDS, sample_photo
from app.store.jpeg import NotWhole, bare
from app.store.photos import MAX_BYTES, NotAPhoto, PhotoNotSaved, PhotoStore, PhotoTooLarge
from app.store.picture_quality import Flaw
from tests import builders_pictures as made
from ui.messages import sentence_for

ROOT = Path(__file__).parents[2]


@pytest.fixture
def store(tmp_path: Path) -> PhotoStore:
    return PhotoStore(DataFolder(tmp_path))


def files(store: PhotoStore) -> list[Path]:
    return [path for path in store.folder.photos.rglob("*") if path.is_file()]


def seen(store: PhotoStore, sha256: str) -> Image.Image:
    with Image.open(store.folder.photo(sha256)) as photo:
        photo.load()
        return photo.copy()


def distance(one: Image.Image, other: Image.Image) -> float:
    return max(ImageStat.Stat(ImageChops.difference(one, other)).mean)


def test_a_clean_upright_jpeg_keeps_every_pixel_and_loses_every_word(store: PhotoStore) -> None:
    image = made.scene()
    data = made.with_exif(image)
    assert made.OWNER.encode() in data
    sha256 = store.keep(data, "phone.jpg")
    kept = store.folder.photo(sha256).read_bytes()
    assert len(kept) < len(data)
    for trace in (made.OWNER.encode(), b"Exif", b"GPS", b"http"):
        assert trace not in kept
    with Image.open(io.BytesIO(data)) as before:
        assert seen(store, sha256).tobytes() == before.convert("RGB").tobytes()
    assert store.is_sound(sha256)
    assert {path.name for path in files(store)} == {f"{sha256}.jpg", f"{sha256}.small.jpg"}


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_photo_is_stored_upright(store: PhotoStore, orientation: int) -> None:
    upright = made.scene((320, 240))
    turned = {
        1: [],
        2: [0],
        3: [3],
        4: [1],
        5: [5],
        6: [2],
        7: [6],
        8: [4],
    }[orientation]  # fmt: skip  what a camera held that way writes
    image = upright
    for way in turned:
        image = image.transpose(Image.Transpose(way))
    kept = seen(store, store.keep(made.with_exif(image, orientation), "held.jpg"))
    assert kept.size == upright.size
    assert distance(kept, upright) < 14
    assert not kept.getexif()


@pytest.mark.parametrize("progressive", [False, True])
@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_every_kind_of_jpeg_comes_out_as_it_looks(
    store: PhotoStore, mode: str, *, progressive: bool
) -> None:
    image = made.scene().convert(mode)
    data = made.jpeg(image, progressive=progressive, quality=95)
    kept = seen(store, store.keep(data, "x.jpg"))
    assert kept.mode in ("L", "RGB")
    assert distance(kept.convert("RGB"), image.convert("RGB")) < 14


def test_deep_grey_is_not_washed_out(store: PhotoStore) -> None:
    kept = seen(store, store.keep(made.deep_png(), "scan.png")).convert("L")
    assert abs(kept.getpixel((4, 4)) - 0x40) < 4
    assert abs(kept.getpixel((60, 40)) - 0xC0) < 4


def test_what_is_transparent_is_seen_on_white(store: PhotoStore) -> None:
    clear = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    kept = seen(store, store.keep(made.encoded(clear, "PNG"), "clear.png"))
    assert min(kept.convert("L").getextrema()) > 250
    assert seen(store, store.keep(made.encoded(made.scene(), "WEBP"), "x.webp")).size == (320, 240)


def test_only_the_picture_of_a_file_that_is_two_things_is_kept(store: PhotoStore) -> None:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("run.exe", b"MZ" * 500)
    sha256 = store.keep(made.jpeg(made.scene()) + archive.getvalue(), "two.jpg")
    kept = store.folder.photo(sha256).read_bytes()
    assert b"PK\x03\x04" not in kept
    assert kept.endswith(b"\xff\xd9")
    assert not zipfile.is_zipfile(store.folder.photo(sha256))


def test_a_huge_colour_profile_is_left_out(store: PhotoStore) -> None:
    data = made.jpeg(made.scene(), icc_profile=bytes(8_000_000))
    assert len(data) > 8_000_000
    sha256 = store.keep(data, "profile.jpg")
    assert store.folder.photo(sha256).stat().st_size < 200_000


def test_exif_text_with_nul_does_no_harm(store: PhotoStore) -> None:
    sha256 = store.keep(made.with_exif(made.scene(), text="a\x00b\x00"), "nul.jpg")
    assert b"a\x00b" not in store.folder.photo(sha256).read_bytes()[:400]


def test_broken_exif_does_no_harm(store: PhotoStore) -> None:
    data = made.with_exif(made.scene())
    at = data.index(b"Exif")
    broken = data[: at + 6] + b"II*\x00\xff\xff\xff\x7f" + data[at + 14 :]
    assert store.has(store.keep(broken, "exif.jpg"))


def test_an_animation_is_its_first_picture(store: PhotoStore) -> None:
    data = made.animated_png(10_000)
    assert seen(store, store.keep(data, "many.png")).size == (32, 32)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (made.SVG, "SVG file"),
        (made.EPS, "EPS file"),
        (made.heic(), "HEIC"),
        (made.encoded(made.scene(), "GIF"), "GIF file"),
        (made.encoded(made.scene(), "TIFF"), "TIFF file"),
        (made.encoded(made.scene(), "BMP"), "BMP file"),
        (b"%PDF-1.7 ...", "PDF file"),
        (b"PK\x03\x04" + bytes(40), "ZIP file"),
        (b"just words", "no readable photo"),
        (made.jpeg(made.scene())[:700], "not copied to its end"),
        (b"\xff\xd8\xff\xd9", "damaged"),
        (made.encoded(made.scene(), "PNG")[:900], "damaged"),
        (made.png_of(64, 64, b"short"), "damaged"),
    ],
)
def test_what_is_no_photo_gets_a_sentence_and_leaves_nothing_behind(
    store: PhotoStore, data: bytes, words: str
) -> None:
    with pytest.raises(NotAPhoto) as refused:
        store.keep(data, "bag.jpg")
    assert words in sentence_for(refused.value)
    assert "bag.jpg" in sentence_for(refused.value)
    assert not files(store)


@pytest.mark.parametrize("side", [9_000, 13_000, 20_000])
def test_a_bomb_is_refused_by_its_header(store: PhotoStore, side: int) -> None:
    with pytest.raises(PhotoTooLarge) as refused:
        store.keep(made.png_of(side, side), "bomb.png")
    assert "50 megapixels" in sentence_for(refused.value)
    assert not files(store)


@pytest.mark.parametrize(("width", "height"), [(2**31, 2**31), (2**31 - 1, 1), (0, 0), (1, 2**31)])
def test_an_impossible_size_is_refused(store: PhotoStore, width: int, height: int) -> None:
    with pytest.raises((NotAPhoto, PhotoTooLarge)) as refused:
        store.keep(made.png_of(width, height), "huge.png")
    assert sentence_for(refused.value)
    assert not files(store)


def test_more_bytes_than_a_photo_has_are_not_even_looked_at(store: PhotoStore) -> None:
    with pytest.raises(PhotoTooLarge) as refused:
        store.keep(bytes(MAX_BYTES + 1), "film.jpg")
    assert "25 MB" in sentence_for(refused.value)


def test_no_photo_that_was_cut_off_is_kept(store: PhotoStore) -> None:
    """At every kilobyte: what is stored is whole, the rest is told and gone."""
    for progressive in (False, True):
        whole = made.jpeg(made.scene((640, 480)), progressive=progressive)
        for end in range(0, len(whole) - 2, 1024):
            with pytest.raises(NotAPhoto):
                store.keep(whole[:end], "cut.jpg")
        assert not files(store)


@given(st.binary(max_size=400), st.integers(0, 5000), st.integers(0, 40))
def test_bytes_changed_anywhere_are_stored_whole_or_refused(
    tmp_path_factory: pytest.TempPathFactory, poison: bytes, at: int, cut: int
) -> None:
    store = PhotoStore(DataFolder(tmp_path_factory.mktemp("poisoned")))
    whole = made.with_exif(made.scene((160, 120)))
    data = whole[:at] + poison + whole[at + cut :]
    try:
        sha256 = store.keep(data, "x.jpg")
    except (NotAPhoto, PhotoTooLarge):
        assert not files(store)
    else:
        assert store.is_sound(sha256)
        assert seen(store, sha256).size
        assert len(files(store)) == 2


@given(st.binary(max_size=600))
def test_taking_a_jpeg_apart_ends(data: bytes) -> None:
    with contextlib.suppress(NotWhole):
        assert bare(b"\xff\xd8" + data).endswith(b"\xff\xd9")


def test_the_same_photo_is_stored_once_and_mended_when_it_was_damaged(store: PhotoStore) -> None:
    data = made.jpeg(made.scene())
    sha256 = store.keep(data, "a.jpg")
    store.folder.photo(sha256).write_bytes(b"damaged")
    assert store.keep(data, "b.jpg") == sha256
    assert store.is_sound(sha256)
    store.folder.thumbnail(sha256).write_bytes(b"")
    assert store.mend_thumbnail(sha256)
    assert not store.mend_thumbnail(sha256)
    assert len(files(store)) == 2


def test_a_folder_that_cannot_be_written_is_said_as_such(tmp_path: Path) -> None:
    (tmp_path / "photos").write_text("a file where the folder should be")
    with pytest.raises(PhotoNotSaved):
        PhotoStore(DataFolder(tmp_path)).keep(made.jpeg(made.scene()), "x.jpg")


def test_dark_and_blurred_photos_are_told_from_good_ones(store: PhotoStore) -> None:
    good = made.scene((1600, 1200))
    assert store.take(made.jpeg(good), "good.jpg").flaw is None
    assert store.take(made.jpeg(made.darkened(good)), "dark.jpg").flaw is Flaw.DARK
    assert store.take(made.jpeg(made.blurred(good)), "blurred.jpg").flaw is Flaw.BLURRED
    small = made.scene((640, 480))
    assert store.take(made.encoded(small, "PNG"), "small.png").flaw is None


@pytest.mark.parametrize("kind", PHOTO_KINDS)
def test_smooth_articles_are_not_called_blurred_and_shaken_ones_are(
    store: PhotoStore, kind: str
) -> None:
    data = sample_photo(kind, 1)
    assert store.take(data, "x.jpg").flaw is None
    with Image.open(io.BytesIO(data)) as sharp:
        shaken = sharp.filter(ImageFilter.GaussianBlur(4))
    assert store.take(made.jpeg(shaken), "y.jpg").flaw is Flaw.BLURRED


PEAK = """
import sys, resource
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from app.config import DataFolder
from app.store.photos import PhotoStore
from tests.builders_pictures import png_bomb
store = PhotoStore(DataFolder(Path(sys.argv[2])))
data = png_bomb(int(sys.argv[3]))
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    store.keep(data, "bomb.png")
    said = "kept"
except Exception as error:
    said = type(error).__name__
print(said, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the kernel counts it elsewhere")
@pytest.mark.parametrize(
    ("side", "said", "most"), [(7_000, "kept", 520), (13_000, "PhotoTooLarge", 8)]
)
def test_memory_stays_bounded(tmp_path: Path, side: int, said: str, most: int) -> None:
    """The largest picture allowed, and a larger one that never becomes pixels; in megabytes."""
    done = subprocess.run(  # noqa: S603 our own program
        [sys.executable, "-c", PEAK, str(ROOT), str(tmp_path), str(side)],
        capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    found = re.match(r"(\w+) (\d+)", done.stdout)
    assert found is not None
    assert found[1] == said
    assert int(found[2]) <= most
