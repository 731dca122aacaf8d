"""The seller's say: nobody decides in their place, and time runs out at its end only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.agreements import SellerAnswer
from app.domain.disposition import Disposition
from app.domain.evidence import ProposalState
from app.domain.people import STATION
from app.verify.report import Law, Problem, Subject

if TYPE_CHECKING:
    from app.verify.findings import Findings
    from app.verify.mirror import Changed, Mirror, Row

DECIDED: Final = frozenset({ProposalState.APPROVED, ProposalState.EXECUTED})


class Sellers:
    """Keeps which question is about which proposal, and whose orders there are."""

    def __init__(self, mirror: Mirror, findings: Findings) -> None:
        self._mirror = mirror
        self._findings = findings
        self._asked: dict[str, str] = {}
        self._orders: dict[str, set[str]] = {}

    def check(self, seq: int, changed: Changed) -> None:
        for kind, id_, before in changed:
            row = self._mirror.rows[kind].get(id_)
            if row is None:
                continue
            if kind == "standing_orders":
                self._orders.setdefault(row["seller_id"], set()).add(id_)
            elif kind == "seller_questions":
                self._asked[row["proposal_id"]] = id_
                self._lapsed(seq, row)
            elif kind == "proposals" and "state" in before and row["state"] in DECIDED:
                self._decided(seq, id_, row)

    def _lapsed(self, seq: int, row: Row) -> None:
        if row["lapsed_at"] is not None and row["lapsed_at"] < row["due"]:
            self._broken(seq, row["unit_id"], Problem.TOO_SOON)

    def _decided(self, seq: int, id_: str, proposal: Row) -> None:
        """While they were asked under an order that still counted, only their word lets it pass."""
        asked = self._mirror.row("seller_questions", self._asked.get(id_))
        if asked is None or not asked["order_id"] or proposal["decided_by"] == STATION:
            return
        open_ = not asked["answer"] and proposal["decided_at"] < asked["due"]
        refused = asked["answer"] == SellerAnswer.REFUSED
        free = proposal["disposition"] == Disposition.QUARANTINE
        if refused or (open_ and not free and self._still_ordered(asked, proposal["decided_at"])):
            self._broken(seq, proposal["unit_id"], Problem.UNANSWERED)

    def _still_ordered(self, asked: Row, at: int) -> bool:
        """Neither ended since nor joined by a newer one of the same seller."""
        order = self._mirror.row("standing_orders", asked["order_id"])
        if order is None or (order["valid_until"] is not None and order["valid_until"] <= at):
            return False
        others = (
            self._mirror.rows["standing_orders"][one] for one in self._orders[order["seller_id"]]
        )
        return not any(asked["asked_at"] <= one["valid_from"] <= at for one in others)

    def _broken(self, seq: int, unit_id: str, problem: Problem) -> None:
        unit = self._mirror.rows["units"].get(unit_id)
        name = str(unit["lpn"]) if unit is not None else ""
        self._findings.add(Law.SELLER, problem, seq, Subject("units", unit_id, name))
