"""What each way would bring: a receipt for every route, summed in whole minor units.

The arithmetic is the one that Amazon publishes for FBA Grade and Resell: expected price minus
processing, fulfilment and a referral fee of so many percent of that price, rounded half up;
freight is taken off as well.  What is not known is said, never guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from app.domain.closest import begun, closest, in_force, is_kind_of, nearness
from app.domain.disposition.kinds import Disposition
from app.domain.grading.facts import Grade
from app.domain.money import half_up
from app.errors import RuleBroken

WHOLE_BP: Final = 10_000  # a whole, in hundredths of a percent
GRAMS: Final = 1_000


class LineKind(StrEnum):
    PRICE = "price"
    PROCESSING = "processing"
    FULFILMENT = "fulfilment"
    REFERRAL = "referral"
    FREIGHT = "freight"


class Unknown(StrEnum):
    """Why a route has no sum."""

    RATES = "rates"  # nobody has entered rates in this currency
    PRICE = "price"  # what the buyer paid is not known
    VALUE = "value"  # no expected price for this route and grade
    WEIGHT = "weight"  # the freight goes by weight and nobody knows it


class BadRate(RuleBroken):
    """``what`` names the field that no rate can have."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


@dataclass(frozen=True, slots=True, kw_only=True)
class Rates:
    """What one route costs and brings.  Amounts are minor units of ``currency``.

    ``price_bp`` is the expected price by grade in hundredths of a percent of the price paid; a
    grade that is not in it has no price that anybody could name.  An empty ``seller_id`` or
    ``category`` means all of them.
    """

    id: str
    route: Disposition
    currency: str
    price_bp: Mapping[Grade, int] = field(default_factory=dict)
    processing_minor: int = 0
    fulfilment_minor: int = 0
    referral_bp: int = 0
    freight_minor: int = 0
    freight_kg_minor: int = 0
    seller_id: str = ""
    category: str = ""
    valid_from: datetime | None = None
    valid_until: datetime | None = None

    def serves(self, case: Case) -> bool:
        return (
            self.currency == case.currency
            and self.seller_id in ("", case.seller_id)
            and is_kind_of(case.category, self.category)
            and in_force(case.at, self.valid_from, self.valid_until)
        )

    def closeness(self, case: Case) -> tuple[int, int, float, str]:
        """The seller's own before the category's before the house's; the newest of equals."""
        near = nearness(case.category, self.category)
        return (int(bool(self.seller_id)), near, begun(self.valid_from), self.id)


@dataclass(frozen=True, slots=True)
class Case:
    """The unit whose ways are compared; 0 for a price or a weight that is not known."""

    grade: Grade
    paid_minor: int
    currency: str
    weight_g: int
    seller_id: str
    category: str
    at: datetime


@dataclass(frozen=True, slots=True)
class RecoveryLine:
    """One line of the receipt; costs are negative.  ``data`` says how it was computed."""

    kind: LineKind
    amount_minor: int
    data: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Recovery:
    """``net_minor`` is the sum of the lines, None when one of them is ``unknown``.

    ``break_even_minor`` is the lowest sale price that leaves nothing owing; None for a route
    that sells nothing.  ``rates`` are those that it was computed with.
    """

    disposition: Disposition
    currency: str
    lines: tuple[RecoveryLine, ...] = ()
    net_minor: int | None = None
    break_even_minor: int | None = None
    unknown: Unknown | None = None
    rates: Rates | None = None


def advise(
    routes: Iterable[Disposition], case: Case, table: Iterable[Rates]
) -> tuple[Recovery, ...]:
    """A receipt for each of ``routes``, the best first; those without a sum come last."""
    known = [rates for rates in table if rates.serves(case)]
    found = [_receipt(route, case, rates_for(route, case, known)) for route in routes]
    return tuple(sorted(found, key=_order))


def rates_for(route: Disposition, case: Case, table: Iterable[Rates]) -> Rates | None:
    """The closest of those that serve."""
    fitting = [rates for rates in table if rates.route is route and rates.serves(case)]
    return closest(fitting, lambda rates: rates.closeness(case))


def break_even(costs_minor: int, referral_bp: int) -> int:
    """The lowest price from which, the referral fee taken off, ``costs_minor`` are paid."""
    price = costs_minor * WHOLE_BP // (WHOLE_BP - referral_bp)
    while price and price - 1 - half_up(price - 1, referral_bp, WHOLE_BP) >= costs_minor:
        price -= 1
    while price - half_up(price, referral_bp, WHOLE_BP) < costs_minor:
        price += 1
    return price


def _receipt(route: Disposition, case: Case, rates: Rates | None) -> Recovery:
    if rates is None:
        return Recovery(route, case.currency, unknown=Unknown.RATES)
    share = rates.price_bp.get(case.grade)
    unknown = _unknown(case, rates, share)
    price = half_up(case.paid_minor, share or 0, WHOLE_BP)
    freight, weighed = _freight(case, rates)
    lines = []
    if share and case.paid_minor:
        told = {"share_bp": share, "paid_minor": case.paid_minor}
        lines.append(RecoveryLine(LineKind.PRICE, price, told))
    lines += [
        RecoveryLine(kind, -cost)
        for kind, cost in (
            (LineKind.PROCESSING, rates.processing_minor),
            (LineKind.FULFILMENT, rates.fulfilment_minor),
        )
        if cost
    ]
    if price and rates.referral_bp:
        fee = half_up(price, rates.referral_bp, WHOLE_BP)
        told = {"share_bp": rates.referral_bp, "price_minor": price}
        lines.append(RecoveryLine(LineKind.REFERRAL, -fee, told))
    if freight:
        lines.append(RecoveryLine(LineKind.FREIGHT, -freight, weighed))
    costs = rates.processing_minor + rates.fulfilment_minor + freight
    sells = any(rates.price_bp.values()) and unknown is not Unknown.WEIGHT
    return Recovery(
        disposition=route,
        currency=case.currency,
        lines=tuple(lines),
        net_minor=None if unknown else sum(line.amount_minor for line in lines),
        break_even_minor=break_even(costs, rates.referral_bp) if sells else None,
        unknown=unknown,
        rates=rates,
    )


def _unknown(case: Case, rates: Rates, share: int | None) -> Unknown | None:
    if share is None:
        return Unknown.VALUE
    if share and not case.paid_minor:
        return Unknown.PRICE
    if rates.freight_kg_minor and not case.weight_g:
        return Unknown.WEIGHT
    return None


def _freight(case: Case, rates: Rates) -> tuple[int, Mapping[str, int]]:
    by_weight = half_up(rates.freight_kg_minor, case.weight_g, GRAMS)
    if not by_weight:
        return rates.freight_minor, {}
    told = {"weight_g": case.weight_g, "kg_minor": rates.freight_kg_minor}
    return rates.freight_minor + by_weight, told


def _order(one: Recovery) -> tuple[bool, int, int]:
    net = one.net_minor
    return (net is None, -(net or 0), list(Disposition).index(one.disposition))
