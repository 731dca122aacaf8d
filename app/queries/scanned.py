"""A scan on its way through the bench: what was read, and what the station knows of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.domain.carriers import carrier_group
from app.domain.identifiers import Candidate, ScanKind, understand
from app.domain.parcels import ParcelState
from app.queries.batches import twins
from app.queries.finding import Match, MatchKind, matches
from app.queries.whereabouts import Whereabouts, whereabouts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.store.reading import Reader

MOST_OPTIONS: Final = 9
"""As many as there are number keys."""
NO_CARRIERS: Final = frozenset({"", "sscc", "upu"})
"""Kinds of numbers that any carrier may use: they name nobody."""
OPEN_PARCELS: Final = frozenset(
    {
        ParcelState.ANNOUNCED.value,
        ParcelState.ARRIVED.value,
        ParcelState.OPENED.value,
        ParcelState.UNCLAIMED.value,
        ParcelState.MISDIRECTED.value,
    }
)


@dataclass(frozen=True, slots=True)
class Scanned:
    """``found`` is what the station knows under these readings; empty until it was asked."""

    raw: str
    readings: tuple[Candidate, ...]
    found: tuple[Match, ...] = ()

    @classmethod
    def of(cls, raw: str) -> Scanned:
        return cls(raw, understand(raw))

    @property
    def first(self) -> Candidate:
        return self.readings[0]

    @property
    def kind(self) -> ScanKind:
        return self.readings[0].kind

    @property
    def shelf(self) -> str:
        """The bin it may be, also where that is not the likeliest reading; else ""."""
        return next((one.value for one in self.readings if one.kind is ScanKind.BIN), "")

    @property
    def found_kinds(self) -> frozenset[MatchKind]:
        return frozenset(one.kind for one in self.found)


@dataclass(frozen=True, slots=True)
class Option:
    """One thing an ambiguous scan may mean: ``scan`` is that scan with only this meaning.

    ``there`` tells about a thing of the station, ``reading`` is a carrier's number unknown here.
    """

    scan: Scanned
    there: Whereabouts | None = None
    match: Match | None = None
    reading: Candidate | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """``options`` has two to nine where a person must say what is meant, else none."""

    scan: Scanned
    options: tuple[Option, ...]


def look_up(db: Reader, scan: Scanned) -> Known:
    """What the station knows of a scan, in one trip off the window's thread and back."""
    found = tuple(matches(db, scan.readings))
    known = replace(scan, found=found)
    several = distinct(found)
    if len(several) < 2:  # noqa: PLR2004 one thing needs no choice
        return Known(known, ())
    options = [
        Option(replace(known, found=(one,)), whereabouts(db, _thing(one)), one)
        for one in several[:MOST_OPTIONS]
    ]
    return Known(known, tuple(options))


def carriers_of(scan: Scanned) -> tuple[Option, ...]:
    """An unknown number that fits two carriers equally well: one option each, else none.

    Two services of one carrier are no choice.
    """
    parcels = [
        one
        for one in scan.readings
        if one.kind is ScanKind.TRACKING and one.carrier not in NO_CARRIERS
    ]
    alike = {
        carrier_group(one.carrier): one for one in reversed(parcels) if one.why is parcels[0].why
    }
    if scan.found or len(alike) < 2:  # noqa: PLR2004
        return ()
    ordered = [one for one in parcels if alike.get(carrier_group(one.carrier)) is one]
    return tuple(
        Option(replace(scan, readings=(one,)), reading=one) for one in ordered[:MOST_OPTIONS]
    )


def distinct(found: Iterable[Match]) -> list[Match]:
    """What a person would call different things.

    A plate is one unit.  What is over gives way to what is open under the same number, parcels
    announced together are one box, and a parcel speaks for its return.
    """
    all_found = list(found)
    if not all_found or all_found[0].kind is MatchKind.UNIT:
        return all_found[:1]
    parcels = [one for one in all_found if one.kind is MatchKind.PARCEL]
    still_open = [one for one in parcels if one.state in OPEN_PARCELS]
    chosen = still_open or parcels[:1]
    together = set(twins(chosen)) if chosen else set()
    kept = [one for one in chosen if one.id not in together]
    returns = {one.return_id for one in chosen} - {""}
    for one in all_found:
        if one.kind in (MatchKind.RETURN, MatchKind.GOODS) and one.return_id not in returns:
            returns.add(one.return_id)
            kept.append(one)
    return kept


def _thing(match: Match) -> str:
    return match.return_id if match.kind is MatchKind.GOODS else match.id
