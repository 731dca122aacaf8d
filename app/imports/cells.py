"""One cell into one clean value, or ``BadCell`` with the code why not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Final

# The most characters a field may have, after trimming.
CAPS: Final = {
    "rma": 64,
    "order_no": 64,
    "seller": 64,
    "sku": 64,
    "title": 300,
    "gtin": 20,
    "fnsku": 20,
    "asin": 20,
    "lpn": 64,
    "replacement_sku": 64,
    "sold_serials": 3000,
    "sold_lot": 64,
    "tracking": 400,
    "buyer_name": 120,
    "comment": 2000,
    "category": 40,
    "channel": 40,
    "plan_method": 40,
    "fee_payer": 40,
    "instruction": 40,
    "reason": 300,
    "price": 40,
    "currency": 8,
    "date": 40,
    "number": 20,
    "buyer_country": 8,
    "buyer_language": 16,
    "disposition": 64,
    "status": 120,
    "fulfillment_center": 64,
}

_WIDE: Final = {0xFF01 + i: 0x21 + i for i in range(94)} | {0x3000: 0x20, 0xA0: 0x20}
_LINE_ENDS: Final = re.compile(r"\s*[\t\r\n]\s*")
# C0 and C1 controls, line and paragraph separators, and marks that reverse the reading direction
_CONTROL: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]"
)
_UNSEEN: Final = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u180e\ue000-\uf8ff]")
_MANGLED: Final = re.compile(r"[0-9][.,][0-9]+E\+[0-9]+", re.IGNORECASE)
_WORD: Final = re.compile(r"[a-z0-9][a-z0-9_]*")
_WORD_GAPS: Final = re.compile(r"[\s\-]+")
_TRACKING_GAPS: Final = re.compile(r"[;,|\r\n]+")

Reading = Callable[[str], object]


class BadCell(ValueError):
    """The cell is not what its column says; ``code`` is one of ``rejects.SENTENCES``."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def narrow(cell: str) -> str:
    """Full-width digits and letters, as an input method leaves them, in their plain form."""
    return cell if cell.isascii() else cell.translate(_WIDE).strip()


def text(cap: int) -> Reading:
    """Free words: NFC, line ends become spaces, no control characters."""

    def read(cell: str) -> str:
        if len(cell) > cap:
            raise BadCell("too_long")
        if not (cell.isascii() and cell.isprintable()):
            cell = _clean(_LINE_ENDS.sub(" ", cell))
            if len(cell) > cap:
                raise BadCell("too_long")
        return cell

    return read


def code(cap: int) -> Reading:
    """An identity that a scanner must find again: also narrow, and nothing unseen in it."""

    def read(cell: str) -> str:
        if len(cell) > cap:
            raise BadCell("too_long")
        if not (cell.isascii() and cell.isprintable()):
            cell = _clean(narrow(cell))
            if _UNSEEN.search(cell):
                raise BadCell("control_character")
        if "E+" in cell and _MANGLED.fullmatch(cell):
            raise BadCell("spreadsheet_number")
        return cell

    return read


def _clean(cell: str) -> str:
    if "\ufffd" in cell:
        raise BadCell("unreadable_character")
    if _CONTROL.search(cell):
        raise BadCell("control_character")
    return unicodedata.normalize("NFC", cell)


def word(cap: int) -> Reading:
    """A name out of a list of ours: ``Drop-off`` is ``drop_off``."""

    def read(cell: str) -> str:
        if len(cell) > cap:
            raise BadCell("too_long")
        cell = _WORD_GAPS.sub("_", narrow(cell).lower())
        if not _WORD.fullmatch(cell):
            raise BadCell("not_a_word")
        return cell

    return read


TRACKING_CAP: Final = 64
_one_tracking: Final = code(TRACKING_CAP)


def trackings(cell: str) -> tuple[str, ...]:
    """Tracking numbers, apart by ``;`` ``,`` ``|`` or a line end; blanks inside are layout."""
    if len(cell) > CAPS["tracking"]:
        raise BadCell("too_long")
    if cell.isascii() and cell.isalnum() and len(cell) <= TRACKING_CAP:
        return (cell,)
    found = ("".join(str(_one_tracking(part)).split()) for part in _TRACKING_GAPS.split(cell))
    return tuple(dict.fromkeys(number for number in found if number))


SERIAL_CAP: Final = 64
MOST_SERIALS: Final = 40
_one_serial: Final = code(SERIAL_CAP)


def serials(cell: str) -> tuple[str, ...]:
    """Serial numbers, apart by ``;`` ``,`` ``|`` or a line end."""
    if len(cell) > CAPS["sold_serials"]:
        raise BadCell("too_long")
    found = (str(_one_serial(part.strip())) for part in _TRACKING_GAPS.split(cell))
    apart = tuple(dict.fromkeys(serial for serial in found if serial))
    if len(apart) > MOST_SERIALS:
        raise BadCell("too_long")
    return apart
