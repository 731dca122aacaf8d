"""What a file is that is no photo, by its first bytes: so that the sentence can say what to do."""

from __future__ import annotations

from typing import Final

EMPTY, CUT_OFF = "empty", "cut_off"
HEIC_BRANDS: Final = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif")
STARTS: Final = (
    (b"GIF8", "gif"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
    (b"II+\x00", "tiff"),
    (b"BM", "bmp"),
    (b"%!PS", "eps"),
    (b"\xc5\xd0\xd3\xc6", "eps"),
    (b"%PDF", "pdf"),
    (b"PK\x03\x04", "zip"),
)
OURS: Final = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF")
LOOKED_AT: Final = 1024


def kind_of(data: bytes) -> str:
    """``empty``, ``cut_off`` (it begins like a photo), a format's name, or "" when unknown."""
    if not data:
        return EMPTY
    if data[4:8] == b"ftyp" and data[8:12] in HEIC_BRANDS:
        return "heic"
    for start, kind in STARTS:
        if data.startswith(start):
            return kind
    if b"<svg" in data[:LOOKED_AT].lower():
        return "svg"
    return CUT_OFF if data.startswith(OURS) else ""
