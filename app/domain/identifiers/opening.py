"""From what a scanner sent to the text of the barcode."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from app.domain.gs1 import SEPARATOR
from app.domain.identifiers.kinds import Done, Notice

AIM_GS1: Final = frozenset({"]C1", "]d2", "]Q3", "]e0", "]e1", "]e2", "]J1"})
AIM_ARTICLE: Final = frozenset({"]E0", "]E1", "]E2", "]E3", "]E4"})
AIM_EAN8: Final = "]E4"
AIM_EAN: Final = "]E0"
_AIM: Final = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_BLANKS: Final = " \t\r\n"
# what scanners, terminals and web forms make of the separator, each seen in the field
_ALT_029: Final = re.compile(r"\(?Alt\s?\+?\s?029\)?|[~\\]d?029", re.IGNORECASE)
_AS_TEXT: Final = re.compile(
    r"<GS>|\{GS\}|\[GS\]|\(GS\)|<FNC1>|\{FNC1\}|\[FNC1\]|\^\]|\\x1d|\\u001d|\\F|\u241d"
    r"|&#29;|&#x1d;|%1d|<0x1d>",
    re.IGNORECASE,
)
_COULD_BE_GS1: Final = re.compile(r"\D{0,6}(?:0[012]|1[01357]|2[12]|3[0-37])\d")


@dataclass(frozen=True, slots=True)
class Opened:
    """``symbology`` is the AIM prefix, "" where the scanner sends none."""

    text: str
    symbology: str = ""
    done: tuple[Done, ...] = ()
    notices: tuple[Notice, ...] = ()


def opened(raw: str) -> Opened:
    """The text without AIM prefix, without invisible characters, in plain widths.

    A Chinese input method sends full-width digits; a number copied from a web page
    brings zero-width and direction marks along.
    """
    done: list[Done] = []
    notices: list[Notice] = []
    text = raw.strip(_BLANKS)
    if not text.isascii():
        text = _plain(text, done, notices)
    symbology = ""
    if text.startswith("]") and (aim := _AIM.match(text)):
        symbology = aim[0]
        done.append(Done.AIM_REMOVED)
        text = text[len(symbology) :].strip(_BLANKS)
    if not text.isalnum():
        # a GS before or after everything separates nothing
        text = _separated(text, done, notices).strip(SEPARATOR).strip(_BLANKS)
    return Opened(text, symbology, tuple(done), tuple(notices))


def _plain(text: str, done: list[Done], notices: list[Notice]) -> str:
    visible = "".join(char for char in text if unicodedata.category(char) != "Cf")
    if visible != text:
        done.append(Done.INVISIBLE_REMOVED)
        notices.append(Notice.INVISIBLE_CHARACTERS)
    # U+241D, the picture of a separator, is one of those
    plain = unicodedata.normalize("NFKC", visible)
    if plain != visible:
        done.append(Done.WIDTHS)
        notices.append(Notice.WIDE_CHARACTERS)
    return plain.strip(_BLANKS)


def _separated(text: str, done: list[Done], notices: list[Notice]) -> str:
    """The text with real separators, where it looks like an element string with other ones."""
    if _COULD_BE_GS1.match(text) is None:
        return text
    for form, notice in ((_ALT_029, Notice.GS_AS_ALT029), (_AS_TEXT, Notice.GS_AS_TEXT)):
        mended, count = form.subn(SEPARATOR, text)
        if count:
            done.append(Done.SEPARATOR_RESTORED)
            notices.append(notice)
            text = mended
    return text
