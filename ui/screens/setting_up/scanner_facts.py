"""What is known of a scanner, in words; and the words of the calibration sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.devices.calibration import SheetCode
from app.devices.calibration_sheet import SheetWords
from app.devices.profiles import End, Kind
from ui.widgets.fact_list import Fact
from ui.words import series
from ui.words.scanners import scanner_word

if TYPE_CHECKING:
    from app.devices.profiles import ScannerProfile

LINE: Final = 60
# Names of their own: the same in every language.
SYMBOLOGY: Final = {
    SheetCode.LETTERS: "Code 128",
    SheetCode.CASE: "Code 128",
    SheetCode.GS1: "GS1-128",
    SheetCode.DATAMATRIX: "Data Matrix",
    SheetCode.QR: "QR",
    SheetCode.EAN13: "EAN-13",
}
translate = QCoreApplication.translate


def shown(text: str) -> str:
    """With a sign for what cannot be seen, and no more of it than a line holds."""
    seen = "".join(one if one.isprintable() else f"<{ord(one):02X}>" for one in text)
    return seen if len(seen) <= LINE else f"{seen[:LINE]}…"


def facts_of(profile: ScannerProfile) -> list[Fact]:
    """What holds of every scanner on a line is left out."""
    types = profile.kind is Kind.WEDGE
    after = scanner_word(profile.end) if types else ""
    aim = (
        translate("scanners", "is said (AIM)")
        if profile.aim
        else translate("scanners", "is not said")
    )
    read = [SYMBOLOGY[one] for one in SheetCode if one.value in profile.reads]
    return [
        Fact(translate("scanners", "Keyboard"), scanner_word(profile.layout) if types else ""),
        Fact(translate("scanners", "Around the code"), _around(profile)),
        Fact(
            translate("scanners", "After the code"),
            after,
            tone="look" if profile.end is End.NOTHING else None,
        ),
        Fact(translate("scanners", "Pace"), _pace(profile)),
        Fact(translate("scanners", "GS1 separator"), scanner_word(profile.gs)),
        Fact(translate("scanners", "Kind of code"), aim),
        Fact(translate("scanners", "Reads"), series(dict.fromkeys(read))),
    ]


def sheet_words() -> SheetWords:
    return SheetWords(
        translate("scanners", "Scanner calibration sheet"),
        translate(
            "scanners",
            "At the bench, open Set up, Scanners and press F1. Then scan the codes from 1 to 6.",
        ),
        translate("scanners", "Print at 100 % on plain paper. It takes a minute for each scanner."),
        {code: scanner_word(code) for code in SheetCode},
    )


def _around(profile: ScannerProfile) -> str:
    parts = []
    if profile.prefix:
        text = translate("scanners", "begins with {text}")
        parts.append(text.format(text=shown(profile.prefix)))
    if profile.suffix:
        text = translate("scanners", "ends with {text}")
        parts.append(text.format(text=shown(profile.suffix)))
    return series(parts) if parts else translate("scanners", "no prefix, no suffix")


def _pace(profile: ScannerProfile) -> str:
    if profile.pace_ms is None:
        return ""
    return translate("scanners", "{ms} ms a character").format(ms=round(profile.pace_ms))
