"""A JPEG taken apart by its markers: its pixels as they are, without a word about anybody.

Re-encoding costs ten times what writing does and loses a little each time.  So the segments
that carry pixels are copied, every other one (EXIF with place and owner, comments, profiles,
embedded previews) and everything behind the end of the picture is left out.
"""

from __future__ import annotations

import re
from typing import Final

SOI: Final = b"\xff\xd8"
EOI: Final = 0xD9
SOS: Final = 0xDA
FILL: Final = 0xFF
APP0, APP14, APP15, COMMENT = 0xE0, 0xEE, 0xEF, 0xFE
ALONE: Final = frozenset({0x01, *range(0xD0, 0xD8)})  # markers without a length
ADOBE: Final = b"Adobe"  # says how three or four channels are meant
JFIF: Final = b"JFIF\x00"
PLAIN_JFIF: Final = b"\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
MOST_SEGMENTS: Final = 4096
MARKER: Final = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")  # ends a scan: not data, not a restart


class NotWhole(ValueError):
    """The file does not hold what its markers say; the text says where."""


def bare(data: bytes) -> bytes:
    """The same JPEG with nothing but what its pixels need, ending where the picture ends."""
    if not data.startswith(SOI):
        raise NotWhole("no start of image")
    kept: list[bytes | memoryview] = [SOI]
    whole = memoryview(data)
    at, scans = 2, 0
    for _ in range(MOST_SEGMENTS):
        marker, body = _next(data, at)
        if marker == EOI:
            if not scans:
                raise NotWhole("no picture before the end")
            kept.append(b"\xff\xd9")
            return b"".join(kept)
        if marker in ALONE:
            at = body
            continue
        end = _end_of_segment(data, body)
        if marker == SOS:
            end, scans = _end_of_scan(data, end), scans + 1
        kept.append(_kept(marker, whole[body - 2 : end]))
        at = end
    raise NotWhole("too many segments")


def _next(data: bytes, at: int) -> tuple[int, int]:
    """The marker at ``at`` and where its body begins; fill bytes may precede it."""
    if data[at : at + 1] != b"\xff":
        raise NotWhole(f"no marker at {at}")
    while at < len(data) and data[at] == FILL:
        at += 1
    if at >= len(data):
        raise NotWhole("cut off")
    return data[at], at + 1


def _end_of_segment(data: bytes, body: int) -> int:
    length = int.from_bytes(data[body : body + 2], "big")
    if length < 2 or body + length > len(data):  # noqa: PLR2004 the length counts itself
        raise NotWhole(f"a segment at {body} is cut off")
    return body + length


def _end_of_scan(data: bytes, at: int) -> int:
    found = MARKER.search(data, at)
    if found is None:
        raise NotWhole("the picture is cut off")
    return found.start()


def _kept(marker: int, segment: memoryview) -> bytes | memoryview:
    """The segment with its marker, a plain one in its place, or nothing."""
    told = bytes(segment[4:9])
    if marker == APP0:
        return PLAIN_JFIF if told == JFIF else b""
    if marker == APP14:
        return segment if told == ADOBE else b""
    return b"" if APP0 < marker <= APP15 or marker == COMMENT else segment
