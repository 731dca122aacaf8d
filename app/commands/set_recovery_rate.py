"""Enter what a route costs and brings for a seller, a category or the whole house."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Final

from app.commands.base import Command
from app.domain.disposition import BadRate, Disposition
from app.domain.disposition.recovery import WHOLE_BP
from app.domain.evidence import RecoveryRate
from app.domain.grading.facts import Grade
from app.domain.money import MAX_MINOR, Money, NotMoney
from app.domain.people import Permission

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work

HIGHEST_SHARE: Final = 10 * WHOLE_BP


@dataclass(frozen=True, slots=True)
class SetRecoveryRate(Command):
    """Amounts are minor units of ``currency``, shares hundredths of a percent by grade.

    An empty ``seller_id`` or ``category`` means all of them.  An older rate for the same stays
    and is superseded by its younger one from ``valid_from`` on.  Impossible ones raise
    ``BadRate``, an unknown seller ``UnknownRecord``.
    """

    needs: ClassVar = Permission.MANAGE

    route: Disposition
    currency: str
    price_bp: dict[str, int] = field(default_factory=dict)
    processing_minor: int = 0
    fulfilment_minor: int = 0
    referral_bp: int = 0
    freight_minor: int = 0
    freight_kg_minor: int = 0
    seller_id: str = ""
    category: str = ""
    valid_from: datetime | None = None
    valid_until: datetime | None = None

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        self._check()
        if self.seller_id:
            work.sellers.get(self.seller_id)
        work.recovery_rates.add(
            RecoveryRate(
                id=stamp.new_id(),
                route=self.route.value,
                currency=self.currency,
                price_bp=dict(sorted(self.price_bp.items())),
                processing_minor=self.processing_minor,
                fulfilment_minor=self.fulfilment_minor,
                referral_bp=self.referral_bp,
                freight_minor=self.freight_minor,
                freight_kg_minor=self.freight_kg_minor,
                seller_id=self.seller_id,
                category=self.category,
                valid_from=self.valid_from or stamp.at,
                valid_until=self.valid_until,
                by=stamp.by,
            )
        )

    def _check(self) -> None:
        try:
            Money(0, self.currency)
        except NotMoney:
            raise BadRate("currency") from None
        for name in ("processing", "fulfilment", "freight", "freight_kg"):
            if not 0 <= getattr(self, f"{name}_minor") <= MAX_MINOR:
                raise BadRate(name)
        if not 0 <= self.referral_bp < WHOLE_BP:
            raise BadRate("referral")
        shares = self.price_bp.items()
        if any(grade not in set(Grade) or not 0 <= bp <= HIGHEST_SHARE for grade, bp in shares):
            raise BadRate("price")
        if self.valid_from and self.valid_until and self.valid_until <= self.valid_from:
            raise BadRate("valid_until")
