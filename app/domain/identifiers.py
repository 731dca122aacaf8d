"""What a scan means: every reading of what a scanner sent or a hand typed, best first.

Never raises and never looks anything up: whether an order, an SKU or a parcel with
this number exists is for a query to say.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.domain import carriers, gs1, lpn

LONGEST: Final = 200


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
    TEXT = "text"
    RUBBISH = "rubbish"


class Why(StrEnum):
    """What a reading rests on; for a screen to put into words."""

    OUR_OWN = "our_own"
    CHECK_DIGIT = "check_digit"
    SHAPE = "shape"
    GS1 = "gs1"
    ANYTHING = "anything"
    OURS_MISREAD = "ours_misread"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading.  ``carrier`` is a code of ``app.domain.carriers``; ``expiry`` an ISO date."""

    kind: ScanKind
    value: str
    carrier: str = ""
    why: Why = Why.ANYTHING
    serial: str = ""
    lot: str = ""
    expiry: str = ""


_AIM: Final = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_AIM_GS1: Final = frozenset({"]C1", "]d2", "]Q3", "]e0", "]J1"})
_AIM_ARTICLE: Final = frozenset({"]E0", "]E4"})
# the big marketplaces' order numbers
_ORDER: Final = re.compile(r"\d{3}-\d{7}-\d{7}|\d{2}-\d{5}-\d{5}|#\d{3,12}|PO-\d{3}-\d{15,18}")
_FNSKU: Final = re.compile(r"X00[0-9A-Z]{7}")
_RMA: Final = re.compile(r"RMA[-# ]?[0-9A-Z][0-9A-Z-]{1,38}")
_OURS: Final = re.compile(
    r"(?:RMA-|CT-)?[0-9A-Z]{1,4}-\d{6,9}-[0-9A-Z]|ID-\d{4,5}-[0-9A-Z]|(?:BIN|CMD):.*"
)


def understand(raw: str) -> tuple[Candidate, ...]:
    """Every reading of ``raw``, best first; never empty.

    A code of our own with its check character right has one reading.  Anything else
    may be several things, and last of all a text to be looked up as order, SKU or RMA.
    """
    trouble = _trouble(raw)
    if trouble is not None:
        return (Candidate(ScanKind.RUBBISH, "", why=trouble),)
    symbology, text = _opened(raw)
    if not text:
        return (Candidate(ScanKind.RUBBISH, "", why=Why.EMPTY),)
    own = _our_own(text)
    if own is not None:
        return (own,)
    elements = gs1.read_elements(text)
    if symbology in _AIM_GS1 and elements is not None:
        return tuple(_of_elements(elements))
    plain = text.replace(gs1.SEPARATOR, "")
    found = [
        *_public(plain, symbology),
        *(_of_elements(elements) if elements is not None else ()),
        *_last_resort(plain),
    ]
    return tuple(dict.fromkeys(found))


def _trouble(raw: str) -> Why | None:
    if len(raw) > LONGEST:
        return Why.TOO_LONG
    text = raw.strip()
    if any(char != gs1.SEPARATOR and unicodedata.category(char) in {"Cc", "Cs"} for char in text):
        return Why.UNREADABLE
    return None


def _opened(raw: str) -> tuple[str, str]:
    """The AIM prefix, and the text without it, without invisible characters, in plain widths.

    A Chinese input method sends full-width digits; a number copied from a web page
    brings zero-width and direction marks along.
    """
    visible = "".join(char for char in raw if unicodedata.category(char) != "Cf")
    text = unicodedata.normalize("NFKC", visible).strip(" \t\r\n")
    aim = _AIM.match(text)
    symbology = aim[0] if aim else ""
    rest = text[len(symbology) :].strip()[:LONGEST]
    # a GS before or after everything separates nothing
    return symbology, rest.strip(gs1.SEPARATOR).strip()


def _our_own(text: str) -> Candidate | None:
    """Our own codes; a bin's words without its prefix could be a SKU and come later."""
    badge, rma, plate = lpn.parse_badge(text), lpn.parse_rma(text), lpn.parse_lpn(text)
    place = lpn.parse_bin(text) if ":" in text else None
    readings = (
        (ScanKind.COMMAND, lpn.parse_command(text)),
        (ScanKind.BADGE, None if badge is None else lpn.format_badge(badge)),
        (ScanKind.RMA, rma),
        (ScanKind.CONTAINER, lpn.parse_container(text)),
        (ScanKind.LPN, plate),
        (ScanKind.BIN, place),
    )
    return next((_ours(kind, str(value)) for kind, value in readings if value is not None), None)


def _ours(kind: ScanKind, value: str) -> Candidate:
    return Candidate(kind, value, why=Why.OUR_OWN)


def _public(text: str, symbology: str) -> list[Candidate]:
    """Readings as public codes: the symbology first, then right check digits, then shapes."""
    compact = "".join(text.split()).upper()
    articles = []
    if gs1.is_gtin(compact):
        gtin = gs1.canonical_gtin(compact)
        articles.append(Candidate(ScanKind.GTIN, gtin, why=Why.CHECK_DIGIT))
    parcels = [
        Candidate(ScanKind.TRACKING, match.number, match.carrier, Why(match.why.value))
        for match in carriers.candidates(text)
    ]
    proven = [parcel for parcel in parcels if parcel.why is Why.CHECK_DIGIT]
    shaped = [parcel for parcel in parcels if parcel.why is not Why.CHECK_DIGIT]
    first = [*articles, *proven] if symbology in _AIM_ARTICLE else [*proven, *articles]
    return [*_by_shape(compact), *first, *shaped]


def _by_shape(compact: str) -> list[Candidate]:
    """Shapes too particular to be a parcel's or an article's number."""
    found = []
    place = lpn.parse_bin(compact)
    if place is not None:
        found.append(Candidate(ScanKind.BIN, str(place), why=Why.SHAPE))
    if _ORDER.fullmatch(compact):
        found.append(Candidate(ScanKind.ORDER, compact, why=Why.SHAPE))
    if _FNSKU.fullmatch(compact):
        found.append(Candidate(ScanKind.FNSKU, compact, why=Why.SHAPE))
    if _RMA.fullmatch(compact) and not _OURS.fullmatch(compact):
        found.append(Candidate(ScanKind.RMA, compact, why=Why.SHAPE))
    return found


def _of_elements(elements: gs1.Elements) -> list[Candidate]:
    found = []
    if elements.sscc:
        found += [
            Candidate(ScanKind.TRACKING, match.number, match.carrier, Why.GS1)
            for match in carriers.candidates("00" + elements.sscc)
        ]
    if elements.gtin:
        found.append(
            Candidate(
                ScanKind.GTIN,
                elements.gtin,
                why=Why.GS1,
                serial=elements.serial,
                lot=elements.lot,
                expiry=elements.expiry,
            )
        )
    return found


def _last_resort(text: str) -> list[Candidate]:
    words = " ".join(text.split())
    misread = _OURS.fullmatch(words.upper())
    return [Candidate(ScanKind.TEXT, words, why=Why.OURS_MISREAD if misread else Why.ANYTHING)]
