"""What is said about scans: names of commands, rubbish by its name, what became of a scan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from app.domain.bench_commands import BenchCommand, named
from app.domain.heard import Doubt
from app.domain.identifiers import ScanKind, Why
from app.scan_history import Outcome, Pace
from ui.places import label_of, place
from ui.words.marking import QT_TRANSLATE_NOOP
from ui.words.places import carrier_name
from ui.words.scan_faults import FAULTS, WHYS

if TYPE_CHECKING:
    from enum import StrEnum

    from app.domain.identifiers import Candidate

translate = QCoreApplication.translate

COMMANDS: Final = {
    BenchCommand.OK: QT_TRANSLATE_NOOP("scanning", "OK"),
    BenchCommand.CANCEL: QT_TRANSLATE_NOOP("scanning", "Cancel"),
    BenchCommand.NEXT: QT_TRANSLATE_NOOP("scanning", "Next"),
    BenchCommand.PREVIOUS: QT_TRANSLATE_NOOP("scanning", "Previous"),
    BenchCommand.BACK: QT_TRANSLATE_NOOP("scanning", "Back"),
    BenchCommand.UNDO: QT_TRANSLATE_NOOP("scanning", "Undo"),
    BenchCommand.APPROVE: QT_TRANSLATE_NOOP("scanning", "Approve"),
    BenchCommand.REJECT: QT_TRANSLATE_NOOP("scanning", "Reject"),
    BenchCommand.CHANGE: QT_TRANSLATE_NOOP("scanning", "Another way"),
    BenchCommand.PRINT: QT_TRANSLATE_NOOP("scanning", "Print again"),
    BenchCommand.PHOTO: QT_TRANSLATE_NOOP("scanning", "Photo"),
    BenchCommand.QUANTITY: QT_TRANSLATE_NOOP("scanning", "How many"),
    BenchCommand.SIGN_OUT: QT_TRANSLATE_NOOP("scanning", "Sign out"),
    BenchCommand.POINT: QT_TRANSLATE_NOOP("scanning", "Decimal point"),
}
KINDS: Final = {
    ScanKind.LPN: QT_TRANSLATE_NOOP("scanning", "Licence plate"),
    ScanKind.BADGE: QT_TRANSLATE_NOOP("scanning", "Badge"),
    ScanKind.BIN: QT_TRANSLATE_NOOP("scanning", "Bin"),
    ScanKind.CONTAINER: QT_TRANSLATE_NOOP("scanning", "Container"),
    ScanKind.COMMAND: QT_TRANSLATE_NOOP("scanning", "Command"),
    ScanKind.RMA: QT_TRANSLATE_NOOP("scanning", "RMA number"),
    ScanKind.TRACKING: QT_TRANSLATE_NOOP("scanning", "Tracking number"),
    ScanKind.ORDER: QT_TRANSLATE_NOOP("scanning", "Order number"),
    ScanKind.GTIN: QT_TRANSLATE_NOOP("scanning", "Article number (GTIN)"),
    ScanKind.FNSKU: QT_TRANSLATE_NOOP("scanning", "FNSKU"),
    ScanKind.ASIN: QT_TRANSLATE_NOOP("scanning", "ASIN"),
    ScanKind.ISBN: QT_TRANSLATE_NOOP("scanning", "Book number (ISBN)"),
    ScanKind.TEXT: QT_TRANSLATE_NOOP("scanning", "Plain text"),
    ScanKind.RUBBISH: QT_TRANSLATE_NOOP("scanning", "No code"),
}
RUBBISH: Final[dict[StrEnum, tuple[str, str]]] = {
    **FAULTS,
    Doubt.CUT_SHORT: (
        QT_TRANSLATE_NOOP("scanning", "Half a scan"),
        QT_TRANSLATE_NOOP("scanning", "It broke off before its end. Scan it again."),
    ),
    Doubt.INPUT_METHOD: (
        QT_TRANSLATE_NOOP("scanning", "An input method took part of it"),
        QT_TRANSLATE_NOOP("scanning", "Switch it to English, then scan again."),
    ),
    Doubt.GLUED: (
        QT_TRANSLATE_NOOP("scanning", "Two scans in one"),
        QT_TRANSLATE_NOOP("scanning", "They ran into each other. Scan one, then the other."),
    ),
}
OTHER_RUBBISH: Final = (
    QT_TRANSLATE_NOOP("scanning", "That is no code of goods or parcels"),
    QT_TRANSLATE_NOOP("scanning", "Nothing was done. Scan the label again."),
)
DOUBTS: Final = {
    Doubt.CAPS_LOCK: QT_TRANSLATE_NOOP("scanning", "Caps Lock was on"),
    Doubt.OTHER_LAYOUT: QT_TRANSLATE_NOOP("scanning", "another keyboard layout"),
    Doubt.INPUT_METHOD: QT_TRANSLATE_NOOP("scanning", "an input method was on"),
    Doubt.GS_TYPED: QT_TRANSLATE_NOOP("scanning", "separators typed as keys"),
    Doubt.GLUED: QT_TRANSLATE_NOOP("scanning", "two scans in one"),
    Doubt.CUT_SHORT: QT_TRANSLATE_NOOP("scanning", "cut short"),
    Doubt.TYPED_BY_HAND: QT_TRANSLATE_NOOP("scanning", "typed by hand"),
}
PACES: Final = {
    Pace.SCANNER: QT_TRANSLATE_NOOP("scanning", "as fast as a scanner"),
    Pace.QUICK: QT_TRANSLATE_NOOP("scanning", "slow scanner or quick hand"),
    Pace.HAND: QT_TRANSLATE_NOOP("scanning", "typed at a person's pace"),
    Pace.WHOLE: QT_TRANSLATE_NOOP("scanning", "came in one piece"),
}
OUTCOMES: Final = {
    Outcome.HEARD: QT_TRANSLATE_NOOP("scanning", "Heard"),
    Outcome.TAKEN: QT_TRANSLATE_NOOP("scanning", "Taken"),
    Outcome.OPENED: QT_TRANSLATE_NOOP("scanning", "Opened the place for it"),
    Outcome.TWICE: QT_TRANSLATE_NOOP("scanning", "Same scan again"),
    Outcome.DIALOG: QT_TRANSLATE_NOOP("scanning", "Taken by the window in front"),
    Outcome.WAITS: QT_TRANSLATE_NOOP("scanning", "Waits for the question"),
    Outcome.DROPPED: QT_TRANSLATE_NOOP("scanning", "Dropped"),
    Outcome.PRESSED: QT_TRANSLATE_NOOP("scanning", "Key pressed"),
    Outcome.NO_KEY: QT_TRANSLATE_NOOP("scanning", "No such key there"),
    Outcome.BADGE: QT_TRANSLATE_NOOP("scanning", "Badge read"),
    Outcome.NOT_A_BADGE: QT_TRANSLATE_NOOP("scanning", "No badge"),
    Outcome.RUBBISH: QT_TRANSLATE_NOOP("scanning", "No code"),
    Outcome.ASKED: QT_TRANSLATE_NOOP("scanning", "Asked what is meant"),
    Outcome.CHOSEN: QT_TRANSLATE_NOOP("scanning", "Meaning chosen"),
    Outcome.UNKNOWN: QT_TRANSLATE_NOOP("scanning", "Not known here"),
    Outcome.NOT_ALLOWED: QT_TRANSLATE_NOOP("scanning", "Another person's work"),
}


def command_words(command: BenchCommand) -> str:
    """As on the sheet: ``Approve``, ``F7``, ``Grade B``, ``Go to Receive``."""
    if command.digit:
        return command.digit
    if command.grade:
        return translate("scanning", "Grade {grade}").format(grade=command.grade)
    if command.place:
        there = label_of(place(command.place))
        return translate("scanning", "Go to {place}").format(place=there)
    text = COMMANDS.get(command)
    return command.value if text is None else translate("scanning", text)


def kind_words(reading: Candidate) -> str:
    """``UPS · Tracking number``."""
    return kind_of_words(reading.kind, reading.carrier)


def kind_of_words(kind: str, carrier: str) -> str:
    """The same from what was kept; a kind that this release does not know stays as it is."""
    text = KINDS.get(ScanKind(kind)) if kind in set(ScanKind) else None
    said = kind if text is None else translate("scanning", text)
    return f"{carrier_name(carrier)} · {said}" if carrier else said


def chosen_words(outcome: Outcome, chosen: str) -> str:
    """What a scan was taken for: a key, a place, a carrier, or the code of a thing."""
    if outcome is Outcome.PRESSED:
        return QKeySequence(chosen).toString(QKeySequence.SequenceFormat.NativeText)
    if outcome is Outcome.RUBBISH:
        return doubt_words(chosen) if chosen in set(Doubt) else why_words(chosen)
    if outcome is Outcome.NO_KEY and (command := named(chosen)) is not None:
        return command_words(command)
    if outcome in (Outcome.OPENED, Outcome.NOT_ALLOWED):
        return label_of(place(chosen))
    return carrier_name(chosen)


def rubbish_words(why: Why | Doubt) -> tuple[str, str]:
    """What it is, and what to do."""
    headline, detail = RUBBISH.get(why, OTHER_RUBBISH)
    return translate("scanning", headline), translate("scanning", detail)


def outcome_words(outcome: Outcome) -> str:
    return translate("scanning", OUTCOMES[outcome])


def pace_words(pace: Pace) -> str:
    return translate("scanning", PACES[pace])


def why_words(why: str) -> str:
    return translate("scanning", WHYS[Why(why)]) if why in set(Why) else why


def doubt_words(doubt: str) -> str:
    return translate("scanning", DOUBTS[Doubt(doubt)]) if doubt in set(Doubt) else doubt
