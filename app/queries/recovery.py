"""What each way would bring for one unit: the house's rates and those that people entered."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from app.domain.disposition import Case, Disposition, Rates, advise
from app.domain.grading.facts import Grade
from app.store.moments import from_millis, maybe_moment

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from app.domain.disposition import Recovery, Rulebook
    from app.queries.units import UnitCard
    from app.store.reading import Reader

RATES: Final = """
SELECT id, route, currency, price_bp, processing_minor, fulfilment_minor, referral_bp,
  freight_minor, freight_kg_minor, seller_id, category, valid_from, valid_until
FROM recovery_rates WHERE currency = :currency AND gone = 0 ORDER BY id
"""


def entered_rates(db: Reader, currency: str) -> list[Rates]:
    """What supervisors entered in this currency, whatever its dates; the oldest first."""
    return db.rows(_rates, RATES, {"currency": currency})


def advice_for(
    db: Reader, card: UnitCard, routes: Iterable[Disposition], rulebook: Rulebook, at: datetime
) -> tuple[Recovery, ...]:
    """A receipt for each route, the best first; empty before the unit has a verdict."""
    if card.verdict is None:
        return ()
    head = card.head
    case = Case(
        grade=Grade(card.verdict.grade),
        paid_minor=head.price_minor,
        currency=head.currency,
        weight_g=head.weight_g,
        seller_id=head.seller_id,
        category=head.category,
        at=at,
    )
    return advise(routes, case, (*rulebook.rates, *entered_rates(db, head.currency)))


def _rates(*row: Any) -> Rates:
    columns = list(row)
    shares = json.loads(columns[3])
    return Rates(
        id=columns[0],
        route=Disposition(columns[1]),
        currency=columns[2],
        price_bp={Grade(grade): share for grade, share in shares.items()},
        processing_minor=columns[4],
        fulfilment_minor=columns[5],
        referral_bp=columns[6],
        freight_minor=columns[7],
        freight_kg_minor=columns[8],
        seller_id=columns[9],
        category=columns[10],
        valid_from=from_millis(columns[11]),
        valid_until=maybe_moment(columns[12]),
    )
