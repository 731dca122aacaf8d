"""The word a person sees for a value of the core, in the language of the running window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.domain.disposition import Disposition, Zone
from app.domain.evidence import MARKED
from app.domain.grading.facts import PhotoSlot
from ui.words.arriving import ARRIVING
from ui.words.bench import BENCH, DEEDS, METHODS, PAYERS, THINGS
from ui.words.deciding import DECIDING, VERBS
from ui.words.inspecting import INSPECTING, OWN_SLOTS
from ui.words.looking_again import LOOKING_AGAIN
from ui.words.printing import PRINTING
from ui.words.stocking import STOCKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import StrEnum

    from ui.words.marking import Tables

TABLES: Final[Tables] = {
    **ARRIVING,
    **INSPECTING,
    **LOOKING_AGAIN,
    **DECIDING,
    **BENCH,
    **STOCKING,
    **PRINTING,
}


def word(value: StrEnum) -> str:
    """Total over every kind in ``TABLES``; the members of one kind have distinct words."""
    return said(TABLES[type(value)][value])


def word_of(kind: type[StrEnum], code: str) -> str:
    """The word for a stored code; one that this release does not know is shown as it is."""
    known = TABLES[kind]
    return next((said(text) for member, text in known.items() if member == code), code)


def words_of(kind: type[StrEnum], codes: tuple[str, ...]) -> str:
    """``Scratched, broken``: several codes in a row, capital letters only in front."""
    return series(word_of(kind, code) for code in codes)


def series(words: Iterable[str]) -> str:
    """``a, b``, with the sign that the window's language puts between the parts of a list."""
    return QCoreApplication.translate("words", ", ").join(words)


def with_comment(what: str, comment: str) -> str:
    """``Poor quality: “It broke”``: a word of ours, and somebody's own words for it."""
    if not comment:
        return what
    text = QCoreApplication.translate("words", "{what}: “{comment}”")
    return text.format(what=what, comment=comment)


def grade_letter(grade: str) -> str:
    """The short form of a grade; a dash before there is one."""
    return grade or "–"


def verb(disposition: Disposition) -> str:
    """For a button: the whole of what is going to happen."""
    return said(VERBS[disposition])


def slot_word(slot: str) -> str:
    """What a photo shows; ``box``, ``evidence`` and ``claim`` are slots of our own."""
    if slot.endswith(MARKED):
        marked = QCoreApplication.translate("words", "{what} · marked")
        return marked.format(what=slot_word(slot.removesuffix(MARKED)))
    return said(OWN_SLOTS[slot]) if slot in OWN_SLOTS else word_of(PhotoSlot, slot)


def zone_word(zone: str) -> str:
    return word_of(Zone, zone)


def deed(kind: str) -> str:
    """What a command did, by its name: ``Parcel received``."""
    return said(DEEDS[kind]) if kind in DEEDS else kind


def thing(kind: str) -> str:
    """What a kind of row is called: ``the parcel`` for ``parcels``."""
    return said(THINGS[kind]) if kind in THINGS else kind


def method_word(code: str) -> str:
    """How a return travels; an agreement of the seller's own making is shown as it is."""
    return said(METHODS[code]) if code in METHODS else code


def payer_word(code: str) -> str:
    return said(PAYERS[code]) if code in PAYERS else code


def said(text: str) -> str:
    """A marked text in the language of the window."""
    return QCoreApplication.translate("words", text)
