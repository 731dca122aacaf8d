"""Just enough of a TrueType file to set a line: which characters it draws and how wide they are."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Metrics:
    """Advance widths by code point, in parts of the em."""

    advances: Mapping[int, float]


def read_metrics(path: Path) -> Metrics:
    """Source: the OpenType specification's `cmap` (format 4), `hhea` and `hmtx` tables."""
    data = path.read_bytes()
    tables = {
        tag: offset
        for tag, _, offset, _ in (
            struct.unpack_from(">4sIII", data, 12 + 16 * index)
            for index in range(struct.unpack_from(">H", data, 4)[0])
        )
    }
    em: int = struct.unpack_from(">H", data, tables[b"head"] + 18)[0]
    counted: int = struct.unpack_from(">H", data, tables[b"hhea"] + 34)[0]
    wide = struct.unpack_from(">" + "Hh" * counted, data, tables[b"hmtx"])[::2]
    return Metrics(
        {
            char: wide[min(glyph, counted - 1)] / em
            for char, glyph in _glyphs(data, tables[b"cmap"]).items()
        }
    )


def _glyphs(data: bytes, cmap: int) -> dict[int, int]:
    for index in range(struct.unpack_from(">H", data, cmap + 2)[0]):
        start = cmap + struct.unpack_from(">HHI", data, cmap + 4 + 8 * index)[2]
        if struct.unpack_from(">H", data, start)[0] == 4:  # noqa: PLR2004 - the format's number
            return _format_4(data, start)
    return {}


def _format_4(data: bytes, start: int) -> dict[int, int]:
    count: int = struct.unpack_from(">H", data, start + 6)[0] // 2
    ends_at = start + 14
    starts_at = ends_at + 2 * count + 2
    ends = struct.unpack_from(f">{count}H", data, ends_at)
    starts = struct.unpack_from(f">{count}H", data, starts_at)
    deltas = struct.unpack_from(f">{count}H", data, starts_at + 2 * count)
    offsets = struct.unpack_from(f">{count}H", data, starts_at + 4 * count)
    found: dict[int, int] = {}
    for segment, (first, last) in enumerate(zip(starts, ends, strict=True)):
        base = starts_at + 4 * count + 2 * segment + offsets[segment]
        for char in range(first, last + 1):
            glyph = char
            if offsets[segment]:
                glyph = struct.unpack_from(">H", data, base + 2 * (char - first))[0]
                if not glyph:
                    continue
            glyph = (glyph + deltas[segment]) & 0xFFFF
            if glyph:
                found[char] = glyph
    return found
