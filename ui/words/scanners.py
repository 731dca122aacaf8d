"""The words for scanners: how they speak, what was odd about a scan, what to change at them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from app.devices.calibration import Advice, SheetCode
from app.devices.layouts import Layout
from app.devices.profiles import End, Gs
from app.domain.heard import Doubt
from ui.words.marking import QT_TRANSLATE_NOOP
from ui.words.speaking import said

if TYPE_CHECKING:
    from enum import StrEnum

    from ui.words.marking import Tables


class Sentence(NamedTuple):
    """What is, and what to do about it."""

    what: str
    do: str


SPOKEN: Final[Tables] = {
    Layout: {
        Layout.US: QT_TRANSLATE_NOOP("words", "US keyboard"),
        Layout.GB: QT_TRANSLATE_NOOP("words", "British keyboard"),
        Layout.DE: QT_TRANSLATE_NOOP("words", "German keyboard"),
        Layout.FR: QT_TRANSLATE_NOOP("words", "French keyboard"),
    },
    End: {
        End.ENTER: QT_TRANSLATE_NOOP("words", "Enter"),
        End.TAB: QT_TRANSLATE_NOOP("words", "Tab"),
        End.NOTHING: QT_TRANSLATE_NOOP("words", "nothing"),
    },
    Gs: {
        Gs.CONTROL: QT_TRANSLATE_NOOP("words", "arrives as it is"),
        Gs.ALT_CODE: QT_TRANSLATE_NOOP("words", "typed as Alt+029"),
        Gs.FUNCTION_KEY: QT_TRANSLATE_NOOP("words", "typed as a function key"),
        Gs.LOST: QT_TRANSLATE_NOOP("words", "lost"),
        Gs.UNKNOWN: QT_TRANSLATE_NOOP("words", "not tried"),
    },
    SheetCode: {
        SheetCode.LETTERS: QT_TRANSLATE_NOOP("words", "Keyboard, prefix and suffix"),
        SheetCode.CASE: QT_TRANSLATE_NOOP("words", "Capital and small letters"),
        SheetCode.GS1: QT_TRANSLATE_NOOP("words", "Fields of GS1 (GS1-128)"),
        SheetCode.DATAMATRIX: QT_TRANSLATE_NOOP("words", "Data Matrix"),
        SheetCode.QR: QT_TRANSLATE_NOOP("words", "QR code"),
        SheetCode.EAN13: QT_TRANSLATE_NOOP("words", "Article number (EAN-13)"),
    },
}

_ADVICE: Final[dict[Advice, tuple[str, str]]] = {
    Advice.GS_LOST: (
        QT_TRANSLATE_NOOP("words", "The separator between GS1 fields is lost."),
        QT_TRANSLATE_NOOP(
            "words", "At the scanner, switch on “transmit GS / FNC1” or “control characters”."
        ),
    ),
    Advice.CASE_CHANGED: (
        QT_TRANSLATE_NOOP("words", "The scanner changes capital and small letters."),
        QT_TRANSLATE_NOOP("words", "At the scanner, set case conversion to “none”."),
    ),
    Advice.CAPS_LOCK_ON: (
        QT_TRANSLATE_NOOP("words", "Caps Lock is on."),
        QT_TRANSLATE_NOOP("words", "Scans are put right; switch it off for typing."),
    ),
    Advice.ADD_ENTER: (
        QT_TRANSLATE_NOOP("words", "The scanner sends nothing after a code."),
        QT_TRANSLATE_NOOP(
            "words", "It is understood. With the suffix Enter (CR) it answers more quickly."
        ),
    ),
    Advice.SLOW: (
        QT_TRANSLATE_NOOP("words", "The scanner types about as slowly as a person."),
        QT_TRANSLATE_NOOP(
            "words", "At the scanner, set the delay between characters to 0, or a prefix such as ~."
        ),
    ),
    Advice.SLOW_WITH_PREFIX: (
        QT_TRANSLATE_NOOP("words", "The scanner types slowly."),
        QT_TRANSLATE_NOOP(
            "words", "Its prefix makes it safe. A delay of 0 between characters makes it quick."
        ),
    ),
    Advice.GS_TYPED: (
        QT_TRANSLATE_NOOP("words", "The GS1 separator is typed in a roundabout way."),
        QT_TRANSLATE_NOOP(
            "words", "It is understood. “Control characters as Ctrl+key” is quicker and safer."
        ),
    ),
    Advice.OTHER_LAYOUT: (
        QT_TRANSLATE_NOOP("words", "Scanner and computer are set to different keyboards."),
        QT_TRANSLATE_NOOP(
            "words", "Scans are put right here. Other programs need the same keyboard in both."
        ),
    ),
    Advice.NO_GS1: (
        QT_TRANSLATE_NOOP("words", "GS1-128 was not read."),
        QT_TRANSLATE_NOOP("words", "At the scanner, switch GS1-128 on."),
    ),
    Advice.NO_DATAMATRIX: (
        QT_TRANSLATE_NOOP("words", "Data Matrix was not read."),
        QT_TRANSLATE_NOOP("words", "Switch it on; a scanner for line codes only cannot read it."),
    ),
    Advice.NO_QR: (
        QT_TRANSLATE_NOOP("words", "QR codes were not read."),
        QT_TRANSLATE_NOOP(
            "words", "Switch them on; a scanner for line codes only cannot read any."
        ),
    ),
    Advice.NO_EAN13: (
        QT_TRANSLATE_NOOP("words", "Article numbers were not read."),
        QT_TRANSLATE_NOOP("words", "At the scanner, switch EAN and UPC on."),
    ),
    Advice.AIM_OFF: (
        QT_TRANSLATE_NOOP("words", "The scanner does not say which kind of code it read."),
        QT_TRANSLATE_NOOP(
            "words", "Not needed. With AIM identifiers switched on, codes are told apart for sure."
        ),
    ),
}

_DOUBTS: Final[dict[Doubt, tuple[str, str]]] = {
    Doubt.CAPS_LOCK: (
        QT_TRANSLATE_NOOP("words", "Caps Lock is on."),
        QT_TRANSLATE_NOOP("words", "The scan was put right."),
    ),
    Doubt.OTHER_LAYOUT: (
        QT_TRANSLATE_NOOP("words", "The scanner has another keyboard set."),
        QT_TRANSLATE_NOOP("words", "The scan was put right."),
    ),
    Doubt.INPUT_METHOD: (
        QT_TRANSLATE_NOOP("words", "The input method swallowed a scan."),
        QT_TRANSLATE_NOOP("words", "Press Ctrl+Space, scan again."),
    ),
    Doubt.GS_TYPED: (
        QT_TRANSLATE_NOOP("words", "The scanner types the GS1 separator."),
        QT_TRANSLATE_NOOP("words", "The scan was put right."),
    ),
    Doubt.GLUED: (
        QT_TRANSLATE_NOOP("words", "Two codes came as one."),
        QT_TRANSLATE_NOOP("words", "Scan them one at a time."),
    ),
    Doubt.CUT_SHORT: (
        QT_TRANSLATE_NOOP("words", "Only half a code came."),
        QT_TRANSLATE_NOOP("words", "Scan it again."),
    ),
    Doubt.TYPED_BY_HAND: (
        QT_TRANSLATE_NOOP("words", "The code was typed by hand."),
        QT_TRANSLATE_NOOP("words", "Compare it with the label."),
    ),
}


def scanner_word(value: StrEnum) -> str:
    return said(SPOKEN[type(value)][value])


def advice_words(advice: Advice) -> Sentence:
    what, do = _ADVICE[advice]
    return Sentence(said(what), said(do))


def doubt_words(doubt: Doubt) -> Sentence:
    what, do = _DOUBTS[doubt]
    return Sentence(said(what), said(do))
