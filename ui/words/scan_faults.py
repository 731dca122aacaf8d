"""What is wrong with a scan, by its name: a headline, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.domain.identifiers import Why
from ui.words.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from enum import StrEnum

translate = QCoreApplication.translate

FAULTS: Final[dict[StrEnum, tuple[str, str]]] = {
    Why.OURS_MISREAD: (
        QT_TRANSLATE_NOOP("scanning", "Misread"),
        QT_TRANSLATE_NOOP(
            "scanning", "The last sign does not fit the others. Scan or type it again."
        ),
    ),
    Why.MISREAD: (
        QT_TRANSLATE_NOOP("scanning", "The check digit is wrong"),
        QT_TRANSLATE_NOOP(
            "scanning", "One digit was misread or mistyped. Scan it again, or compare each digit."
        ),
    ),
    Why.CUT_SHORT: (
        QT_TRANSLATE_NOOP("scanning", "Half a code"),
        QT_TRANSLATE_NOOP("scanning", "The end is missing. Scan the whole barcode again."),
    ),
    Why.GLUED: (
        QT_TRANSLATE_NOOP("scanning", "Two scans in one"),
        QT_TRANSLATE_NOOP("scanning", "Nothing was done. Scan them again, one after the other."),
    ),
    Why.EMPTY: (
        QT_TRANSLATE_NOOP("scanning", "An empty scan"),
        QT_TRANSLATE_NOOP("scanning", "Nothing but blanks came. Scan it again."),
    ),
    Why.TOO_LONG: (
        QT_TRANSLATE_NOOP("scanning", "Far too long for a label"),
        QT_TRANSLATE_NOOP(
            "scanning", "A large QR code, or a page of text. Scan the barcode beside it."
        ),
    ),
    Why.UNREADABLE: (
        QT_TRANSLATE_NOOP("scanning", "Signs that no label has"),
        QT_TRANSLATE_NOOP(
            "scanning",
            "The code holds control characters. Scan it again; if they come back, "
            "scan another barcode on the label.",
        ),
    ),
    Why.LINK: (
        QT_TRANSLATE_NOOP("scanning", "A web address"),
        QT_TRANSLATE_NOOP("scanning", "It is not opened here. Scan the barcode with the number."),
    ),
    Why.CARD: (
        QT_TRANSLATE_NOOP("scanning", "A business card or a calendar entry"),
        QT_TRANSLATE_NOOP("scanning", "It says nothing of goods. Scan the barcode of the label."),
    ),
    Why.WIFI: (
        QT_TRANSLATE_NOOP("scanning", "The password of a Wi-Fi network"),
        QT_TRANSLATE_NOOP("scanning", "It was not used. Scan the barcode of the label."),
    ),
    Why.PRINTER: (
        QT_TRANSLATE_NOOP("scanning", "Orders to a label printer"),
        QT_TRANSLATE_NOOP("scanning", "They were not sent to one. Show the label to a supervisor."),
    ),
    Why.SQL: (
        QT_TRANSLATE_NOOP("scanning", "Orders to a database"),
        QT_TRANSLATE_NOOP("scanning", "They were not carried out. Show the label to a supervisor."),
    ),
    Why.PROGRAM: (
        QT_TRANSLATE_NOOP("scanning", "Program text"),
        QT_TRANSLATE_NOOP("scanning", "It was not run. Show the label to a supervisor."),
    ),
    Why.SCANNER_SETUP: (
        QT_TRANSLATE_NOOP("scanning", "A barcode that sets a scanner up"),
        QT_TRANSLATE_NOOP(
            "scanning", "It was meant for the scanner itself. Try one label before going on."
        ),
    ),
    Why.ROUTING: (
        QT_TRANSLATE_NOOP("scanning", "Where the parcel goes, not which one it is"),
        QT_TRANSLATE_NOOP("scanning", "Scan the other barcode on the shipping label."),
    ),
}
# Why a reading is believed, or not, in a word or two: for lists of scans.
WHYS: Final = {
    Why.OUR_OWN: QT_TRANSLATE_NOOP("scanning", "printed here"),
    Why.CHECK_DIGIT: QT_TRANSLATE_NOOP("scanning", "check digit is right"),
    Why.SHAPE: QT_TRANSLATE_NOOP("scanning", "has its shape"),
    Why.GS1: QT_TRANSLATE_NOOP("scanning", "GS1 data"),
    Why.ANYTHING: QT_TRANSLATE_NOOP("scanning", "may be anything"),
    Why.OURS_MISREAD: QT_TRANSLATE_NOOP("scanning", "ours, but misread"),
    Why.MISREAD: QT_TRANSLATE_NOOP("scanning", "check digit is wrong"),
    Why.CUT_SHORT: QT_TRANSLATE_NOOP("scanning", "cut short"),
    Why.EMPTY: QT_TRANSLATE_NOOP("scanning", "empty"),
    Why.TOO_LONG: QT_TRANSLATE_NOOP("scanning", "too long"),
    Why.UNREADABLE: QT_TRANSLATE_NOOP("scanning", "unreadable signs"),
    Why.GLUED: QT_TRANSLATE_NOOP("scanning", "two scans in one"),
    Why.LINK: QT_TRANSLATE_NOOP("scanning", "web address"),
    Why.CARD: QT_TRANSLATE_NOOP("scanning", "business card"),
    Why.WIFI: QT_TRANSLATE_NOOP("scanning", "Wi-Fi password"),
    Why.PRINTER: QT_TRANSLATE_NOOP("scanning", "printer orders"),
    Why.SQL: QT_TRANSLATE_NOOP("scanning", "database orders"),
    Why.PROGRAM: QT_TRANSLATE_NOOP("scanning", "program text"),
    Why.SCANNER_SETUP: QT_TRANSLATE_NOOP("scanning", "scanner setup"),
    Why.ROUTING: QT_TRANSLATE_NOOP("scanning", "routing code"),
}


def fault_words(why: Why) -> tuple[str, str] | None:
    """What it is, and what to do; None where nothing is wrong."""
    found = FAULTS.get(why)
    return (
        None
        if found is None
        else (translate("scanning", found[0]), translate("scanning", found[1]))
    )


def why_words(why: Why) -> str:
    return translate("scanning", WHYS[why])
