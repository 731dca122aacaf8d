"""The photo store: files named by what is in them, written so that a power cut loses none.

A clean upright JPEG is kept as it is, without its metadata; everything else is decoded, turned
and written anew.  Nothing gets its name before it was seen to decode.
"""

from __future__ import annotations

import hashlib
import io
import os
import secrets
import threading
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageOps, UnidentifiedImageError

from app.config import DataFolder
from app.errors import RuleBroken, Unavailable
from app.store.jpeg import NotWhole, bare
from app.store.picture_kinds import kind_of
from app.store.picture_quality import Flaw, flaw_of, limits

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES: Final = 25 * 1024 * 1024
MAX_PIXELS: Final = 50_000_000
FORMATS: Final = ("JPEG", "PNG", "WEBP")
QUALITY: Final = 88
THUMBNAIL: Final = 512  # pixels on the longer side
ORIENTATION: Final = 0x0112
UPRIGHT: Final = 1
AS_THEY_ARE: Final = ("L", "RGB")  # what Pillow calls a JPEG with one or three channels
DEEP: Final = 256  # steps of 16 bits in one of 8
BROKEN: Final = (
    UnidentifiedImageError,
    OSError,
    ValueError,
    SyntaxError,
    OverflowError,
    MemoryError,
    EOFError,
    KeyError,
    IndexError,
    TypeError,
)  # fmt: skip  what decoders raise for broken files


class NotAPhoto(RuleBroken):
    """``name`` is no readable JPEG, PNG or WebP; ``why`` is the decoder's word.

    ``kind`` says what it is instead: ``empty``, ``cut_off``, ``heic``, ``gif``, … or "".
    """

    def __init__(self, name: str, why: str, kind: str = "") -> None:
        super().__init__(name, why, kind)
        self.name = name
        self.why = why
        self.kind = kind


class PhotoTooLarge(RuleBroken):
    """``name`` has more bytes or pixels than a photo from a bench can have."""

    def __init__(self, name: str, size: int, limit: int) -> None:
        super().__init__(name, size, limit)
        self.name = name
        self.size = size
        self.limit = limit


class PhotoNotSaved(Unavailable):
    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Kept:
    """``flaw`` says that another shot would be better evidence."""

    sha256: str
    flaw: Flaw | None


@dataclass(frozen=True, slots=True)
class PhotoStore:
    """Keeps ``ab/abcd….jpg`` and, beside each, a thumbnail made at the same time."""

    folder: DataFolder

    def keep(self, data: bytes, name: str) -> str:
        """Store a photo upright and without its metadata; returns the SHA-256 of the file."""
        return self.take(data, name).sha256

    def take(self, data: bytes, name: str) -> Kept:
        """Store a photo and say how good it is.

        Raises ``NotAPhoto`` or ``PhotoTooLarge``, and ``PhotoNotSaved`` when the disk failed.
        """
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of bombs (we look ourselves) and broken EXIF
                plain = _plain(data, name)
                return self._keep_plain(plain) if plain else self._keep_developed(data)
        except Image.DecompressionBombError:  # Pillow's own limit, three times ours
            raise PhotoTooLarge(name, MAX_PIXELS + 1, MAX_PIXELS) from None
        except BROKEN as error:
            if isinstance(error, OSError) and error.errno is not None:  # the disk's word
                raise PhotoNotSaved(str(error)) from error
            raise NotAPhoto(name, str(error), kind_of(data)) from None

    def has(self, sha256: str) -> bool:
        return self.folder.photo(sha256).exists()

    def is_sound(self, sha256: str) -> bool:
        """Whether the file is there and still holds what it is named after."""
        try:
            return hashlib.sha256(self.folder.photo(sha256).read_bytes()).hexdigest() == sha256
        except OSError:
            return False

    def mend_thumbnail(self, sha256: str) -> bool:
        """Make a lost or empty thumbnail again; whether there was something to do."""
        path = self.folder.thumbnail(sha256)
        try:
            if path.stat().st_size:
                return False
        except OSError:
            pass
        self._keep_small(sha256, _small(_drafted(self.folder.photo(sha256).read_bytes())))
        return True

    def _keep_plain(self, plain: bytes) -> Kept:
        """Decoding (all of its data, at a quarter of its size) takes as long as the disk does."""
        sha256 = hashlib.sha256(plain).hexdigest()
        path = self.folder.photo(sha256)
        with _Writing(path, plain) as writing:
            seen = _drafted(plain)
            writing.commit()
        self._keep_small(sha256, _small(seen))
        return Kept(sha256, flaw_of(seen))

    def _keep_developed(self, data: bytes) -> Kept:
        upright = _developed(data)
        written = _jpeg(upright)
        sha256 = hashlib.sha256(written).hexdigest()
        with _Writing(self.folder.photo(sha256), written) as writing:
            writing.commit()
        small = _reduced(upright)
        self._keep_small(sha256, _small(small))
        return Kept(sha256, flaw_of(small))

    def _keep_small(self, sha256: str, small: bytes) -> None:
        """A thumbnail can be made again: it is not worth a second wait for the disk."""
        path = self.folder.thumbnail(sha256)
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        part = _part_of(path)
        part.write_bytes(small)
        part.replace(path)


def _plain(data: bytes, name: str) -> bytes:
    """The photo as it is but for its metadata, or "" where pixels have to be turned or mixed.

    Raises ``PhotoTooLarge`` by the header, before any pixel is decoded.
    """
    if len(data) > MAX_BYTES:
        raise PhotoTooLarge(name, len(data), MAX_BYTES)
    with _opened(data) as photo:
        width, height = photo.size
        if width * height > MAX_PIXELS:
            raise PhotoTooLarge(name, width * height, MAX_PIXELS)
        as_it_is = photo.format in ("JPEG", "MPO") and photo.mode in AS_THEY_ARE
        if not as_it_is or photo.getexif().get(ORIENTATION, UPRIGHT) != UPRIGHT:
            return b""
    try:
        return bare(data)
    except NotWhole:
        return b""  # what a decoder makes of it is written anew


def _drafted(plain: bytes) -> Image.Image:
    """The picture small: everything in the file is read, a sixteenth of the pixels made."""
    least = limits().copy_pixels * 3 // 4
    with _opened(plain) as photo:
        longer = max(photo.size)
        photo.draft("RGB", (photo.width * least // longer, photo.height * least // longer))
        photo.load()
        return photo if photo.mode == "RGB" else photo.convert("RGB")


def _developed(data: bytes) -> Image.Image:
    with _opened(data) as photo:
        return _on_white(ImageOps.exif_transpose(photo))


def _opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data), formats=FORMATS)


def _on_white(photo: Image.Image) -> Image.Image:
    """Eight bits of red, green and blue; what is transparent is seen on white."""
    if photo.mode.startswith("I"):
        return photo.convert("I").point(lambda value: value / DEEP).convert("L").convert("RGB")
    if photo.mode in ("RGBA", "LA", "PA") or "transparency" in photo.info:
        clear = photo.convert("RGBA")
        white = Image.new("RGBA", clear.size, "white")
        white.alpha_composite(clear)
        return white.convert("RGB")
    return photo.convert("RGB")


def _reduced(photo: Image.Image) -> Image.Image:
    most = limits().copy_pixels
    times = max(photo.size) // most
    return photo.reduce(times) if times > 1 else photo


def _small(photo: Image.Image) -> bytes:
    """Halved and halved again by averaging, which takes a tenth of what resampling does."""
    times = -(-max(photo.size) // THUMBNAIL)
    return _jpeg(photo.reduce(times) if times > 1 else photo)


def _jpeg(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()


class _Writing:
    """Writes and syncs beside whoever looks at the picture meanwhile.

    Only ``commit`` gives the file its name: rename, then fsync of the folder (without that, 392
    of 400 photos were lost in a power cut).  Without it nothing stays behind.
    """

    def __init__(self, path: Path, data: bytes) -> None:
        self._path, self._data = path, data
        self._part = _part_of(path)
        self._trouble: OSError | None = None
        self._thread: threading.Thread | None = None

    def __enter__(self) -> _Writing:
        if not self._is_there():
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._thread = threading.Thread(target=self._write, name="photo", daemon=True)
            self._thread.start()
        return self

    def commit(self) -> None:
        if self._thread is None:
            return
        self._thread.join()
        if self._trouble is not None:
            raise self._trouble
        self._part.replace(self._path)
        _sync_folder(self._path.parent)

    def __exit__(self, *_: object) -> None:
        if self._thread is not None:
            self._thread.join()
            self._part.unlink(missing_ok=True)

    def _is_there(self) -> bool:
        """Whole: a file that was damaged since is written again."""
        try:
            return self._path.read_bytes() == self._data
        except OSError:
            return False

    def _write(self) -> None:
        try:
            with self._part.open("xb") as file:
                file.write(self._data)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            self._trouble = error


def _part_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")


def _sync_folder(path: Path) -> None:
    if os.name != "posix":
        return
    folder = os.open(path, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
