"""Write down what a seller wants done with which goods, and end such an order."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.domain.disposition import BadOrder, Disposition, Grade, Say, StandingOrder
from app.domain.disposition.orders import MOST_HOURS, OPENING, USUAL_HOURS
from app.domain.money import flaw_in
from app.domain.people import Permission

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class SetStandingOrder(Command):
    """``above`` are minor units by currency; what is left empty fits everything.

    An order of the same seller that is less close stays and counts for the rest of the goods.
    The one named by ``instead_of`` counts until this one does, which is its next edition.
    Impossible ones raise ``BadOrder``, an unknown seller ``UnknownRecord``.
    """

    needs: ClassVar = Permission.MANAGE

    seller_id: str
    say: Say
    disposition: Disposition | None = None
    when_silent: Disposition | None = None
    hours: int = USUAL_HOURS
    sku: str = ""
    category: str = ""
    grades: tuple[Grade, ...] = ()
    above: dict[str, int] = field(default_factory=dict)
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    note: str = ""
    instead_of: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        self._check()
        work.sellers.get(self.seller_id)
        edition = 1
        if self.instead_of:
            before = work.standing_orders.get(self.instead_of)
            if before.seller_id != self.seller_id:
                raise BadOrder("seller")
            edition = before.edition + 1
            end(self.instead_of, max(stamp.at, self.valid_from or stamp.at), stamp, work)
        work.standing_orders.add(
            StandingOrder(
                id=stamp.new_id(),
                seller_id=self.seller_id,
                say=self.say,
                disposition=self.disposition.value if self.disposition else "",
                when_silent=self.when_silent.value if self.when_silent else "",
                hours=self.hours if self.say is Say.ASK else 0,
                sku=self.sku.strip(),
                category=self.category,
                grades=tuple(sorted(grade.value for grade in set(self.grades))),
                above=dict(sorted(self.above.items())),
                valid_from=self.valid_from or stamp.at,
                valid_until=self.valid_until,
                by=stamp.by,
                note=self.note,
                edition=edition,
                replaces=self.instead_of,
            )
        )

    def _check(self) -> None:
        if (self.say is Say.DO) is not (self.disposition is not None):
            raise BadOrder("disposition")
        if self.when_silent is not None and self.say is not Say.ASK:
            raise BadOrder("when_silent")
        if self.say is Say.ASK and not 1 <= self.hours <= MOST_HOURS:
            raise BadOrder("hours")
        if self.say in OPENING and self.grades:
            raise BadOrder("grades")
        if self.valid_from and self.valid_until and self.valid_until <= self.valid_from:
            raise BadOrder("valid_until")
        if flaw := flaw_in(self.above):
            raise BadOrder(flaw)


@dataclass(frozen=True, slots=True)
class EndStandingOrder(Command):
    """It counted until now; what was agreed to under it is asked again when it is carried out."""

    needs: ClassVar = Permission.MANAGE

    order_id: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        end(self.order_id, stamp.at, stamp, work)


@dataclass(frozen=True, slots=True)
class SetSellerLanguage(Command):
    """What a seller is written to in; "" for the language of the station."""

    needs: ClassVar = Permission.MANAGE

    seller_id: str
    language: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        seller = work.sellers.get(self.seller_id)
        work.sellers.save(replace(seller, language=self.language))


def end(order_id: str, at: datetime, stamp: Stamp, work: Work) -> None:
    """It counts until ``at``, or until its own end where that comes first."""
    order = work.standing_orders.get(order_id)
    until = order.valid_until
    if until is not None and until <= stamp.at:
        raise BadOrder("ended")
    work.standing_orders.save(replace(order, valid_until=at if until is None else min(at, until)))
