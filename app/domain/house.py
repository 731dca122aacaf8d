"""The rules a warehouse works by, as loaded from its data: grading sets and the rulebook."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.deadlines import RefundClock
from app.domain.disposition import Facts, Rulebook
from app.domain.grading.facts import Finding, Grade, Packaging, Tag
from app.domain.grading.library import GradingSets
from app.domain.grading.sets import InspectionContext

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from app.domain.evidence import Inspection
    from app.domain.returns import ReturnLine, Seller
    from app.domain.units import Unit


@dataclass(frozen=True, slots=True)
class House:
    grading: GradingSets
    rulebook: Rulebook
    clocks: tuple[RefundClock, ...] = ()


def context_of(
    unit: Unit, line: ReturnLine | None, seller: Seller | None = None
) -> InspectionContext:
    """What is known of a unit before its inspection; an unclaimed one has no claim."""
    if line is None:
        return InspectionContext(
            category=unit.category,
            seller_id=seller.id if seller else "",
            seller=seller.name if seller else "",
        )
    return InspectionContext(
        category=unit.category,
        reason=line.reason,
        value_minor=line.price_minor,
        currency=line.currency,
        seller_id=seller.id if seller else "",
        seller=seller.name if seller else "",
        sold_serials=line.sold_serials,
        sold_lot=line.sold_lot,
    )


def facts_of(
    unit: Unit,
    line: ReturnLine | None,
    inspection: Inspection,
    instruction: Mapping[str, str],
    *,
    on: date,
    country: str,
    seller_id: str = "",
    seller_silent: bool = False,
    exemption: str = "",
    wiped: bool = False,
) -> Facts:
    """What a unit's disposition is decided on.  ``country`` is where the warehouse stands."""
    return Facts(
        grade=Grade(inspection.grade),
        packaging=Packaging(inspection.packaging),
        category=unit.category,
        on=on,
        country=country,
        value_minor=line.price_minor if line else 0,
        currency=line.currency if line else "EUR",
        tags=frozenset(map(Tag, inspection.tags)),
        findings=tuple(map(Finding, inspection.findings)),
        instruction=instruction,
        has_replacement_sku=bool(line and line.replacement_sku),
        seller_id=seller_id,
        seller_silent=seller_silent,
        exemption=exemption,
        wiped=wiped,
    )
