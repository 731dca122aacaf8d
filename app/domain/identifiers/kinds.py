"""What a scan can be, why it is thought so, and what was done to find out."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class ScanKind(StrEnum):
    LPN = "lpn"
    BADGE = "badge"
    BIN = "bin"
    CONTAINER = "container"
    COMMAND = "command"
    RMA = "rma"
    TRACKING = "tracking"
    ORDER = "order"
    GTIN = "gtin"
    FNSKU = "fnsku"
    ASIN = "asin"
    ISBN = "isbn"
    TEXT = "text"
    RUBBISH = "rubbish"


class Why(StrEnum):
    """What a reading rests on, or what is wrong with the scan; for a screen to put into words."""

    OUR_OWN = "our_own"
    CHECK_DIGIT = "check_digit"
    SHAPE = "shape"
    GS1 = "gs1"
    ANYTHING = "anything"
    OURS_MISREAD = "ours_misread"
    MISREAD = "misread"  # a carrier's or an article's number with a wrong check digit
    CUT_SHORT = "cut_short"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    UNREADABLE = "unreadable"
    GLUED = "glued"
    LINK = "link"
    CARD = "card"
    WIFI = "wifi"
    PRINTER = "printer"
    SQL = "sql"
    PROGRAM = "program"
    SCANNER_SETUP = "scanner_setup"
    ROUTING = "routing"


class Done(StrEnum):
    """What was done to a scan to get at the value."""

    AIM_REMOVED = "aim_removed"
    BLANKS_REMOVED = "blanks_removed"
    HYPHENS_REMOVED = "hyphens_removed"
    CAPITALS = "capitals"
    WIDTHS = "widths"
    INVISIBLE_REMOVED = "invisible_removed"
    SEPARATOR_RESTORED = "separator_restored"
    NUMBER_TAKEN_OUT = "number_taken_out"
    EXPANDED = "expanded"


class Notice(StrEnum):
    """What somebody should know of a scan beside what it means."""

    LOST_FNC1 = "lost_fnc1"
    GS_AS_ALT029 = "gs_as_alt029"
    GS_AS_TEXT = "gs_as_text"
    NO_SUCH_DAY = "no_such_day"
    CHECK_DIGIT_WRONG = "check_digit_wrong"
    SEVERAL_CARRIERS = "several_carriers"
    WIDE_CHARACTERS = "wide_characters"
    INVISIBLE_CHARACTERS = "invisible_characters"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading.  ``carrier`` is a code of ``app.domain.carriers``; ``expiry`` an ISO date.

    Two readings are the same if they say the same; how the value is printed, what else it tells
    and what was done to get it does not count.
    """

    kind: ScanKind
    value: str
    carrier: str = ""
    why: Why = Why.ANYTHING
    serial: str = ""
    lot: str = ""
    expiry: str = ""
    shown: str = field(default="", compare=False)
    fields: tuple[tuple[str, str], ...] = field(default=(), compare=False)
    done: tuple[Done, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Reading:
    """All there is to say of a scan.

    ``candidates`` are what may be acted on, best first and never empty; ``misread`` what it
    would be if its check digit were right; ``parts`` the scans it was glued together from.
    """

    candidates: tuple[Candidate, ...]
    misread: tuple[Candidate, ...] = ()
    notices: tuple[Notice, ...] = ()
    parts: tuple[str, ...] = ()
