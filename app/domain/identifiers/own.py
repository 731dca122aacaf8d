"""Readings as one of our own codes, and as one that was misread."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.domain import lpn
from app.domain.identifiers.kinds import Candidate, ScanKind, Why

if TYPE_CHECKING:
    from collections.abc import Callable

_OURS: Final = re.compile(
    r"(?P<kind>RMA-|CT-)?[0-9A-Z]{1,4}-\d{6,9}-[0-9A-Z]|(?P<badge>ID)-\d{4,5}-[0-9A-Z]"
    r"|(?P<prefix>BIN|CMD):.*"
)
_KINDS: Final = {
    "RMA-": ScanKind.RMA,
    "CT-": ScanKind.CONTAINER,
    "ID": ScanKind.BADGE,
    "BIN": ScanKind.BIN,
    "CMD": ScanKind.COMMAND,
}


def our_own(text: str) -> Candidate | None:
    """Our own codes; a bin's words without its prefix could be a SKU and come later."""
    if ":" in text:
        return _command(text) or _bin(text)
    if "-" not in text:
        return None
    head = text.lstrip()[:4].upper()
    reader = next((read for prefix, read in _PREFIXED if head.startswith(prefix)), None)
    # a station may be called ID or CT
    return (reader(text) if reader is not None else None) or _plate(text)


def misread_own(text: str) -> Candidate | None:
    """A code with the form of ours whose check character is another one."""
    if ":" not in text and "-" not in text:
        return None
    words = " ".join(text.split()).upper()
    found = _OURS.fullmatch(words)
    if found is None:
        return None
    named = found["kind"] or found["badge"] or found["prefix"] or ""
    kind = _KINDS.get(named, ScanKind.LPN)
    return Candidate(kind, words, why=Why.OURS_MISREAD, shown=words)


def _ours(kind: ScanKind, value: str, *fields: tuple[str, str]) -> Candidate:
    return Candidate(kind, value, why=Why.OUR_OWN, shown=value, fields=fields)


def _command(text: str) -> Candidate | None:
    name = lpn.parse_command(text)
    return None if name is None else _ours(ScanKind.COMMAND, name)


def _bin(text: str) -> Candidate | None:
    place = lpn.parse_bin(text)
    return None if place is None else _ours(ScanKind.BIN, str(place), *bin_fields(place))


def bin_fields(place: lpn.BinCode) -> tuple[tuple[str, str], ...]:
    return ("aisle", place.aisle), ("bay", str(place.bay)), ("level", str(place.level))


def _plate(text: str) -> Candidate | None:
    plate = lpn.parse_lpn(text)
    if plate is None:
        return None
    number = ("number", str(plate.number))
    return _ours(ScanKind.LPN, str(plate), ("station", plate.station), number)


def _badge(text: str) -> Candidate | None:
    badge = lpn.parse_badge(text)
    if badge is None:
        return None
    return _ours(ScanKind.BADGE, lpn.format_badge(badge), ("number", str(badge)))


def _rma(text: str) -> Candidate | None:
    rma = lpn.parse_rma(text)
    if rma is None:
        return None
    number = ("number", str(rma.number))
    return _ours(ScanKind.RMA, str(rma), ("station", rma.station), number)


def _container(text: str) -> Candidate | None:
    code = lpn.parse_container(text)
    return None if code is None else _ours(ScanKind.CONTAINER, code)


_PREFIXED: Final[tuple[tuple[str, Callable[[str], Candidate | None]], ...]] = (
    ("ID", _badge),
    ("RMA", _rma),
    ("CT", _container),
)
