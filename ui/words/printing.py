"""The words for printers: what kind they are, what they wait for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.domain.printers import FOLDER, PrinterKind, Trouble
from ui.words.marking import QT_TRANSLATE_NOOP, Tables

if TYPE_CHECKING:
    from collections.abc import Mapping

PRINTING: Final[Tables] = {
    PrinterKind: {
        PrinterKind.PDF: QT_TRANSLATE_NOOP("words", "PDF files in a folder"),
        PrinterKind.SCREEN: QT_TRANSLATE_NOOP("words", "Shown on the screen"),
        PrinterKind.SYSTEM: QT_TRANSLATE_NOOP("words", "Printer of this computer"),
        PrinterKind.NETWORK: QT_TRANSLATE_NOOP("words", "Label printer in the network (ZPL)"),
    },
    Trouble: {
        Trouble.UNREACHABLE: QT_TRANSLATE_NOOP("words", "not reached"),
        Trouble.NOT_FOUND: QT_TRANSLATE_NOOP("words", "not found"),
        Trouble.PAPER_OUT: QT_TRANSLATE_NOOP("words", "paper out"),
        Trouble.RIBBON_OUT: QT_TRANSLATE_NOOP("words", "ribbon out"),
        Trouble.HEAD_OPEN: QT_TRANSLATE_NOOP("words", "head open"),
        Trouble.PAUSED: QT_TRANSLATE_NOOP("words", "paused"),
        Trouble.BUFFER_FULL: QT_TRANSLATE_NOOP("words", "busy"),
        Trouble.TOO_HOT: QT_TRANSLATE_NOOP("words", "too hot"),
        Trouble.TOO_COLD: QT_TRANSLATE_NOOP("words", "too cold"),
        Trouble.MEMORY_LOST: QT_TRANSLATE_NOOP("words", "memory fault"),
    },
}
SENTENCES: Final[Mapping[Trouble, str]] = {
    Trouble.UNREACHABLE: QT_TRANSLATE_NOOP(
        "words", "it does not answer. Look at its switch, its cable and its address."
    ),
    Trouble.NOT_FOUND: QT_TRANSLATE_NOOP(
        "words", "this computer knows no such printer any more. Choose another one in Set up."
    ),
    Trouble.PAPER_OUT: QT_TRANSLATE_NOOP("words", "it has no labels. Put in a new roll."),
    Trouble.RIBBON_OUT: QT_TRANSLATE_NOOP("words", "its ribbon is at an end. Put in a new one."),
    Trouble.HEAD_OPEN: QT_TRANSLATE_NOOP("words", "its print head is open. Close it."),
    Trouble.PAUSED: QT_TRANSLATE_NOOP("words", "it is paused. Press its pause key."),
    Trouble.BUFFER_FULL: QT_TRANSLATE_NOOP("words", "it is busy with other labels."),
    Trouble.TOO_HOT: QT_TRANSLATE_NOOP("words", "it is too hot and rests."),
    Trouble.TOO_COLD: QT_TRANSLATE_NOOP("words", "it is too cold to print."),
    Trouble.MEMORY_LOST: QT_TRANSLATE_NOOP("words", "its memory failed. Switch it off and on."),
}


def trouble_sentence(trouble: Trouble) -> str:
    """What is wrong and what to do at the printer; goes on after its name."""
    return QCoreApplication.translate("words", SENTENCES[trouble])


def printer_name(name: str) -> str:
    """Its own name; the folder that a station begins with has one in every language."""
    return QCoreApplication.translate("words", "PDF folder") if name == FOLDER else name


def media_word(name: str) -> str:
    """A label's size as people say it: ``60 × 40 mm``, ``4 × 6 in``."""
    inches = name.endswith("in")
    sides = name.removesuffix("in").replace("x", " × ")
    return f"{sides} in" if inches else f"{sides} mm"


def reprint_reason(reason: str) -> str:
    """The preset reasons in the reader's language; somebody's own words as they are."""
    known = {
        "no_scanner": QCoreApplication.translate("words", "The scanner did not work"),
        "unreadable": QCoreApplication.translate("words", "It could not be read"),
        "jammed": QCoreApplication.translate("words", "It did not come out"),
        "lost": QCoreApplication.translate("words", "It fell off or got lost"),
        "not_needed": QCoreApplication.translate("words", "It was not needed any more"),
        "elsewhere": QCoreApplication.translate("words", "It was printed elsewhere"),
        "mistake": QCoreApplication.translate("words", "It was asked for by mistake"),
    }
    return known.get(reason, reason)
