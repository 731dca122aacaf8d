"""Every reading of a scan, best first."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.domain import carriers, gs1, lpn
from app.domain.identifiers.articles import (
    articles,
    gtin_fields,
    marketplace,
    misread_articles,
    ungrouped,
)
from app.domain.identifiers.kinds import Candidate, Done, Notice, Reading, ScanKind, Why
from app.domain.identifiers.opening import AIM_ARTICLE, AIM_GS1, Opened, opened
from app.domain.identifiers.own import bin_fields, misread_own, our_own
from app.domain.identifiers.pieces import cut_short, glued
from app.domain.identifiers.rubbish import LONGEST, rubbish

if TYPE_CHECKING:
    from collections.abc import Iterator

# the big marketplaces' order numbers, and what shop programs count their orders with
_ORDER: Final = re.compile(r"\d{3}-\d{7}-\d{7}|\d{2}-\d{5}-\d{5}|#\d{3,12}|PO-\d{3}-\d{15,18}")
ORDER_DIGITS: Final = 9
UPC_A: Final = 12
_RMA: Final = re.compile(r"RMA[-# ]?[0-9A-Z][0-9A-Z-]{1,38}")
_SSCC_ALONE: Final = re.compile(r"00\d{18}")
_WHYS: Final = {
    carriers.Evidence.CHECK_DIGIT: Why.CHECK_DIGIT,
    carriers.Evidence.SHAPE: Why.SHAPE,
    carriers.Evidence.MISREAD: Why.MISREAD,
}
_NOTICES: Final = {
    gs1.Gs1Doubt.LOST_SEPARATOR: Notice.LOST_FNC1,
    gs1.Gs1Doubt.SEPARATOR_AS_029: Notice.GS_AS_ALT029,
    gs1.Gs1Doubt.NO_SUCH_DAY: Notice.NO_SUCH_DAY,
}
S10: Final = "upu"
SSCC: Final = "sscc"
SURE_FROM: Final = 12  # shorter numbers have right check digits by chance


def understand(raw: str) -> tuple[Candidate, ...]:
    """Every reading of ``raw`` that may be acted on, best first; never empty.

    A code of our own with its check character right has one reading.  Anything else
    may be several things, and last of all a text to be looked up as order, SKU or RMA.
    """
    return look_into(raw).candidates


def look_into(raw: str) -> Reading:
    """All there is to say of ``raw``: the readings, and what was odd about it."""
    text = raw.strip(" \t\r\n")
    plain = text.isascii() and text.isprintable() and 0 < len(text) <= LONGEST
    if plain and text.isalnum():
        # no rubbish, nothing to open, and an element string only if it begins with its identifier
        scan = Opened(text)
        return _public(scan, _elements(scan) if text[0] == "0" else None, ())
    if plain and (own := our_own(text)) is not None:
        return Reading((own,))
    why = rubbish(text)
    if why is not None:
        parts = _parts(text) if why is Why.UNREADABLE else ()
        return _nothing(Why.GLUED if parts else why, parts=parts)
    scan = opened(text)
    if not scan.text:
        return _nothing(Why.EMPTY, scan)
    own = None if plain and scan.text == text else our_own(scan.text)
    if own is not None:
        return Reading((replace(own, done=scan.done),), (), scan.notices)
    return _not_ours(scan)


def _not_ours(scan: Opened) -> Reading:
    elements = _elements(scan)
    notices = scan.notices
    if elements is not None:
        notices += tuple(_NOTICES[doubt] for doubt in elements.doubts)
        if scan.symbology in AIM_GS1 or scan.text.startswith(("(", "http")):
            found = list(_of_elements(elements, scan))
            if found:
                return Reading(tuple(dict.fromkeys(found)), (), notices)
    return _public(scan, elements, notices)


def _nothing(why: Why, scan: Opened | None = None, parts: tuple[str, ...] = ()) -> Reading:
    notices = () if scan is None else scan.notices
    return Reading((Candidate(ScanKind.RUBBISH, "", why=why),), (), notices, parts)


def _public(scan: Opened, elements: gs1.Elements | None, notices: tuple[Notice, ...]) -> Reading:
    """Readings as public codes, and as a mere text."""
    text = scan.text.replace(gs1.SEPARATOR, "") if gs1.SEPARATOR in scan.text else scan.text
    words = " ".join(text.split()) if not text.isalnum() else text
    code = words.replace(" ", "").upper()
    parcels = carriers.examine(text)
    found = list(_in_order(code, scan, parcels))
    if elements is not None:
        found = list(dict.fromkeys([*found, *_of_elements(elements, scan)]))
    misread = list(_misread(words, code, scan, parcels))
    # two command barcodes in one have the beginning of one
    lost = not misread or misread[0].why is Why.OURS_MISREAD
    if not found and lost and (parts := _parts(text)):
        return _nothing(Why.GLUED, scan, parts)
    rest = _last_resort(words, code, scan, misread, sure=bool(found))
    if elements is not None and not found:
        # a label's second barcode: serial and lot without the article
        rest = replace(rest, fields=tuple(_element_fields(elements)))
    found.append(rest)
    if misread and len(found) == 1:
        notices += (Notice.CHECK_DIGIT_WRONG,)
    if len(found) > 2 and len(_rivals(found)) > 1:  # noqa: PLR2004 a text is among them
        notices += (Notice.SEVERAL_CARRIERS,)
    return Reading(tuple(found), tuple(misread), notices)


def _rivals(found: list[Candidate]) -> set[str]:
    """The carriers between whom a person or the database has to decide.

    An S10 number is the posts' own, and an SSCC anybody's: that a carrier is named beside them
    is no rivalry; nor is it between two services of one carrier.
    """
    named = {one.carrier for one in found if one.kind is ScanKind.TRACKING}
    if S10 in named:
        return set()
    return {carriers.carrier_group(carrier) for carrier in named} - {SSCC}


def _in_order(
    code: str, scan: Opened, parcels: tuple[carriers.CarrierMatch, ...]
) -> Iterator[Candidate]:
    """Particular shapes first, then right check digits, then shapes that much else has."""
    yield from _by_shape(code, scan)
    parcel = [_parcel(one, code, scan) for one in parcels if one.why in _GOOD]
    proven = [one for one in parcel if one.why is Why.CHECK_DIGIT]
    bare = code if code.isdigit() else ungrouped(code)
    goods = articles(bare, scan.symbology)
    if bare != code:
        goods = (
            replace(one, shown=scan.text, done=(*scan.done, Done.HYPHENS_REMOVED, *one.done))
            for one in goods
        )
    # a UPC often begins with 0, a carrier's number of twelve digits hardly ever
    if scan.symbology in AIM_ARTICLE or (code[:1] == "0" and len(code) == UPC_A):
        yield from goods
        yield from proven
    else:
        yield from proven
        yield from goods
    yield from (one for one in parcel if one.why is not Why.CHECK_DIGIT)


_GOOD: Final = frozenset({carriers.Evidence.CHECK_DIGIT, carriers.Evidence.SHAPE})


def _by_shape(code: str, scan: Opened) -> Iterator[Candidate]:
    """Shapes too particular to be a parcel's or an article's number."""
    yield from marketplace(code)
    if len(code) == ORDER_DIGITS and code.isdigit():
        yield Candidate(ScanKind.ORDER, code, why=Why.SHAPE, shown=code, done=scan.done)
    if code.isalnum():
        if code.startswith("RMA") and _RMA.fullmatch(code):
            yield Candidate(ScanKind.RMA, code, why=Why.SHAPE, shown=scan.text, done=scan.done)
        return
    place = lpn.parse_bin(code)
    if place is not None:
        value = str(place)
        yield Candidate(ScanKind.BIN, value, why=Why.SHAPE, shown=value, fields=bin_fields(place))
    if _ORDER.fullmatch(code):
        yield Candidate(ScanKind.ORDER, code, why=Why.SHAPE, shown=code, done=scan.done)
    if _RMA.fullmatch(code) and misread_own(code) is None:
        yield Candidate(ScanKind.RMA, code, why=Why.SHAPE, shown=scan.text, done=scan.done)


def _parcel(match: carriers.CarrierMatch, code: str, scan: Opened) -> Candidate:
    done = scan.done
    if len(code) != len(scan.text):
        done += (Done.BLANKS_REMOVED,)
    if scan.text != scan.text.upper():
        done += (Done.CAPITALS,)
    if len(match.number) < len(code.replace("-", "")):
        done += (Done.NUMBER_TAKEN_OUT,)
    return Candidate(
        ScanKind.TRACKING,
        match.number,
        match.carrier,
        _WHYS[match.why],
        shown=match.shown,
        fields=match.fields,
        done=done,
    )


def _misread(
    words: str, code: str, scan: Opened, parcels: tuple[carriers.CarrierMatch, ...]
) -> Iterator[Candidate]:
    own = misread_own(words)
    if own is not None:
        yield own
    for one in parcels:
        if one.why is carriers.Evidence.MISREAD:
            yield _parcel(one, code, scan)
    yield from misread_articles(code, scan.symbology)


def _elements(scan: Opened) -> gs1.Elements | None:
    """The element string, if it is one; a parcel's number only happens to begin like one."""
    text = scan.text
    if scan.symbology in AIM_GS1 or text.startswith("("):
        return gs1.read_elements(text) or gs1.read_attributes(text)
    if _SSCC_ALONE.fullmatch(text):
        return None  # the carriers' formats have it
    return gs1.read_elements(text)


def _of_elements(elements: gs1.Elements, scan: Opened) -> Iterator[Candidate]:
    fields = tuple(_element_fields(elements))
    if elements.sscc:
        for match in carriers.candidates("00" + elements.sscc):
            yield Candidate(
                ScanKind.TRACKING,
                match.number,
                match.carrier,
                Why.GS1,
                shown=match.shown,
                fields=(*match.fields, *fields),
                done=scan.done,
            )
    if elements.gtin:
        yield Candidate(
            ScanKind.GTIN,
            elements.gtin,
            why=Why.GS1,
            serial=elements.serial,
            lot=elements.lot,
            expiry=elements.expiry,
            shown=elements.gtin,
            fields=(*gtin_fields(elements.gtin), *fields),
            done=scan.done,
        )


def _element_fields(elements: gs1.Elements) -> Iterator[tuple[str, str]]:
    for name in (
        "sscc", "serial", "lot", "expiry", "best_before", "produced", "packed", "count",
        "weight_kg",
    ):  # fmt: skip
        value = getattr(elements, name)
        if value:
            yield name, value
    if elements.gtin:
        yield "gtin", elements.gtin
    yield from ((f"ai_{ai}", value) for ai, value in elements.others)


def _last_resort(
    words: str, code: str, scan: Opened, misread: list[Candidate], *, sure: bool
) -> Candidate:
    why = Why.ANYTHING
    if misread and misread[0].why is Why.OURS_MISREAD:
        why = Why.OURS_MISREAD
    elif not sure and misread:
        why = Why.MISREAD
    elif not sure and cut_short(code):
        why = Why.CUT_SHORT
    return Candidate(ScanKind.TEXT, words, why=why, shown=words, done=scan.done)


def _parts(text: str) -> tuple[str, ...]:
    return glued(text, _is_sure)


def _is_sure(part: str) -> bool:
    """Whether a part alone is a code of ours, a parcel's or an article's with its check digit."""
    code = part.replace(" ", "").upper()
    if our_own(part) is not None or next(marketplace(code), None) is not None:
        return True
    if len(code) < SURE_FROM:
        return False
    if any(one.why is carriers.Evidence.CHECK_DIGIT for one in carriers.candidates(part)):
        return True
    return next(articles(code, ""), None) is not None
