"""What speaks for a return as the owner of an unclaimed parcel, and in which order to look."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.domain.parcels import ParcelState
from app.queries.claiming import FoundReturn

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.queries.arrivals import Arrival
    from app.queries.claiming import FoundParcel

CLOSE: Final = 2
ON_ITS_WAY: Final = timedelta(days=45)
LEAST: Final = 6  # shorter numbers are close to everything
_POSTAL: Final = re.compile(r"[A-Z]{2}\d{9}([A-Z]{2})")


class Hint(StrEnum):
    """Strongest first.  ``nothing_expected`` speaks against."""

    SAME_TRACKING = "same_tracking"
    CLOSE_TRACKING = "close_tracking"
    NOTED = "noted"
    SAME_GOODS = "same_goods"
    SAME_CARRIER = "same_carrier"
    SAME_COUNTRY = "same_country"
    RIGHT_TIME = "right_time"
    NOTHING_EXPECTED = "nothing_expected"


WEIGHTS: Final = {
    Hint.SAME_TRACKING: 100,
    Hint.CLOSE_TRACKING: 60,
    Hint.NOTED: 60,
    Hint.SAME_GOODS: 50,
    Hint.SAME_CARRIER: 10,
    Hint.SAME_COUNTRY: 10,
    Hint.RIGHT_TIME: 5,
    Hint.NOTHING_EXPECTED: -40,
}


@dataclass(frozen=True, slots=True)
class RankedReturn:
    found: FoundReturn
    hints: tuple[Hint, ...]

    @property
    def weight(self) -> int:
        return sum(WEIGHTS[hint] for hint in self.hints)


def ranked(parcel: Arrival, found: Iterable[FoundReturn]) -> list[RankedReturn]:
    """The likeliest first; equally likely ones keep their order."""
    rows = [RankedReturn(one, hints_for(parcel, one)) for one in found]
    return sorted(rows, key=lambda row: -row.weight)


def hints_for(parcel: Arrival, found: FoundReturn) -> tuple[Hint, ...]:
    head = parcel.head
    speaks = {
        Hint.SAME_TRACKING: _nearest(parcel, found) == 0,
        Hint.CLOSE_TRACKING: 0 < _nearest(parcel, found) <= CLOSE,
        Hint.NOTED: _is_noted(head.note, found),
        Hint.SAME_GOODS: _same_goods(parcel, found),
        Hint.SAME_CARRIER: bool(head.carrier)
        and any(one.carrier == head.carrier for one in _awaited(found)),
        Hint.SAME_COUNTRY: _country_of(head.tracking) == found.buyer_country != "",
        Hint.RIGHT_TIME: _at_the_right_time(parcel, found),
        Hint.NOTHING_EXPECTED: found.outstanding <= 0,
    }
    return tuple(hint for hint, there in speaks.items() if there)


def distance(one: str, other: str) -> int:
    """How many signs differ; two that changed places count once; other lengths never match."""
    if len(one) != len(other):
        return max(len(one), len(other))
    wrong = [place for place in range(len(one)) if one[place] != other[place]]
    pairs = [
        place
        for place in wrong
        if place + 1 < len(one)
        and one[place] == other[place + 1]
        and one[place + 1] == other[place]
    ]
    return len(wrong) - len(pairs)


def _nearest(parcel: Arrival, found: FoundReturn) -> int:
    tracking = _compact(parcel.head.tracking)
    if len(tracking) < LEAST:
        return CLOSE + 1
    numbers = [_compact(one.tracking) for one in found.parcels]
    return min((distance(tracking, number) for number in numbers), default=CLOSE + 1)


def _is_noted(note: str, found: FoundReturn) -> bool:
    said = note.casefold()
    return any(
        number and number.casefold() in said
        for number in (found.rma, found.order_no, found.buyer_name)
    )


def _same_goods(parcel: Arrival, found: FoundReturn) -> bool:
    inside = {unit.sku for unit in parcel.units} - {""}
    return any(line.outstanding > 0 and inside & {line.sku, line.gtin} for line in found.lines)


def _at_the_right_time(parcel: Arrival, found: FoundReturn) -> bool:
    """Asked for before it came, and not so long before that another parcel is likelier."""
    came, asked = parcel.head.arrived_at, found.requested_at
    return came is not None and asked is not None and asked <= came <= asked + ON_ITS_WAY


def _awaited(found: FoundReturn) -> list[FoundParcel]:
    return [one for one in found.parcels if one.state == ParcelState.ANNOUNCED]


def _country_of(tracking: str) -> str:
    """Postal numbers end with the country they were posted in."""
    match = _POSTAL.fullmatch(_compact(tracking))
    return match[1] if match else ""


def _compact(number: str) -> str:
    return "".join(number.split()).upper()
