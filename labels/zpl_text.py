"""Words in the printer's own scalable type, as wide as they were laid out; the hex that guards."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from labels.fonts import advance

if TYPE_CHECKING:
    from labels.drawing import TextRun
    from labels.fonts import Face

TALL: Final = 0.957  # of the em: font 0 then has capitals as tall as ours
LEAST_WIDE: Final = 0.4  # of its height: below that nobody reads it
_PLAIN: Final = re.compile(r"[^A-Za-z0-9 .,\-/()]")
_NATIVE: Final = re.compile(r"[ -~]*")

# Advance widths of font 0 at a width equal to its height, in 1/32 of it, from space to tilde;
# measured, because no manual gives them.
_WIDTHS: Final = (
    *(9, 9, 15, 15, 15, 29, 20, 9, 9, 9, 15, 29, 9, 29, 9, 9),
    *(15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 9, 9, 32, 29, 32, 14),
    *(29, 18, 18, 17, 19, 16, 16, 19, 20, 9, 14, 18, 15, 24, 20, 18),
    *(18, 18, 19, 17, 16, 20, 17, 26, 18, 18, 16, 9, 9, 9, 16, 16),
    *(9, 15, 16, 14, 16, 15, 9, 16, 16, 8, 8, 14, 8, 24, 16, 15),
    *(16, 16, 11, 14, 9, 16, 14, 21, 14, 14, 12, 16, 16, 16, 32),
)


def escaped(text: str) -> str:
    """Field data under ``^FH_``: everything but the harmless as the hexadecimal of its UTF-8."""
    return _PLAIN.sub(lambda found: "".join(f"_{byte:02X}" for byte in found[0].encode()), text)


def has(run: TextRun) -> bool:
    """Whether every such printer draws this run the same; only ASCII is sure to be there."""
    if run.turn or _NATIVE.fullmatch(run.text) is None:
        return False
    return _width(run.text, run.face, run.size) is not None


def field(run: TextRun) -> str:
    """For a run that ``has`` agreed to; it starts and ends where the layout has it."""
    tall = _height(run.size)
    wide = _width(run.text, run.face, run.size) or tall
    reverse = "^FR" if run.white else ""
    at = f"^FT{run.x},{run.baseline}"
    return f"{at}{reverse}^A0N,{tall},{wide}^FH_^FD{escaped(run.text)}^FS"


def _height(size: int) -> int:
    return max(1, round(size * TALL))


@lru_cache(maxsize=1024)
def _width(text: str, face: Face, size: int) -> int | None:
    """The width of font 0 that fills the run; None when it would be squeezed beyond reading."""
    natural = sum(_WIDTHS[ord(char) - ord(" ")] for char in text) / 32
    laid_out = sum(advance(face, char) for char in text) * size
    wide = int(laid_out / natural) if natural else _height(size)
    return wide if wide >= LEAST_WIDE * size else None
