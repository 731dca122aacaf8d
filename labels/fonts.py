"""The faces a label is set in, the order in which they are asked, and the width of a character."""

from __future__ import annotations

import unicodedata
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path

from labels.truetype import Metrics, read_metrics

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "fonts"

REPLACEMENT = "\N{WHITE SQUARE}"  # what a reader sees where no face has the character


class Face(StrEnum):
    """The value is the file's name and the name the PDF knows it by."""

    SANS = "Inter-Regular"
    SANS_BOLD = "Inter-Bold"
    HAN = "NotoSansSC-Regular"
    HAN_BOLD = "NotoSansSC-Bold"
    MONO = "JetBrainsMono-Regular"
    MONO_BOLD = "JetBrainsMono-Bold"

    @property
    def path(self) -> Path:
        return FOLDER / f"{self.value}.ttf"


@lru_cache(maxsize=16384)
def glyph(char: str, *, bold: bool, mono: bool) -> tuple[Face, str, float]:
    """The face that draws the character, what it draws, and its advance in parts of the em."""
    faces = _chain(bold=bold, mono=mono)
    for face in faces:
        advance = _metrics(face).advances.get(ord(char))
        if advance is not None:
            return face, char, advance
    return faces[0], REPLACEMENT, _metrics(faces[0]).advances[ord(REPLACEMENT)]


def advance(face: Face, char: str) -> float:
    """The width of a character the face is known to have, in parts of the em."""
    return _metrics(face).advances[ord(char)]


def clean(text: str, *, exact: bool = False) -> str:
    """Text that can do no harm on a line: one kind of space, no invisible orders.

    Direction overrides, joiners and variation selectors are left out, controls shown as the
    replacement.  `exact` (identifiers) leaves nothing out: what is invisible becomes visible.
    """
    if text.isascii() and text.isprintable():  # most of what is printed
        return text if exact else " ".join(text.split())
    if exact:
        return "".join(REPLACEMENT if _is_invisible(char) else char for char in text)
    marks = unicodedata.normalize("NFC", text)
    return " ".join("".join(map(_harmless, marks)).split())


def _harmless(char: str) -> str:
    if char.isspace():
        return " "
    if unicodedata.category(char) == "Cf" or "\ufe00" <= char <= "\ufe0f":
        return ""
    return REPLACEMENT if _is_invisible(char) else char


def _is_invisible(char: str) -> bool:
    return unicodedata.category(char)[0] == "C" or (char.isspace() and char != " ")


def _chain(*, bold: bool, mono: bool) -> tuple[Face, ...]:
    han = Face.HAN_BOLD if bold else Face.HAN
    sans = Face.SANS_BOLD if bold else Face.SANS
    if mono:
        return (Face.MONO_BOLD if bold else Face.MONO, sans, han)
    return (sans, han)


@cache
def _metrics(face: Face) -> Metrics:
    return read_metrics(face.path)
