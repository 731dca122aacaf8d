"""One unit in full, for the person who inspects, proposes, decides or executes."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Any, Final

from app.domain.disposition import Facts, OrderCase, StandingOrder, under_order
from app.domain.executions import Cleared
from app.domain.grading import Answer, InspectionContext
from app.domain.grading.facts import Finding, Grade, Packaging, Tag
from app.domain.reasons import ReturnReason
from app.queries.agreements import Said, said_of
from app.queries.orders import orders_for, sayings
from app.queries.photos import PhotoRow, photos_of
from app.store.moments import from_millis, maybe_moment

if TYPE_CHECKING:
    from datetime import date

    from app.queries.agreements import ApprovalRow, QuestionRow
    from app.store.reading import Reader


@dataclass(frozen=True, slots=True)
class UnitHead:
    """The unit, the claim (what the buyer said), and the seller's say.

    ``sold_sku`` is what was sold; ``sku`` is the unit's identity now.  ``weight_g`` is 0 where
    nobody has said what it weighs.  ``own_order``: the instruction is of this very return.
    """

    id: str
    lpn: str
    sku: str
    title: str
    category: str
    state: str
    extra: bool
    grade: str
    bin: str
    parcel_id: str
    tracking: str
    return_id: str
    rma: str
    order_no: str
    seller: str
    buyer_country: str
    instruction: dict[str, str]
    sold_sku: str
    gtin: str
    fnsku: str
    replacement_sku: str
    price_minor: int
    currency: str
    reason: str
    comment: str
    seller_id: str
    weight_g: int
    sold_serials: tuple[str, ...] = ()
    sold_lot: str = ""
    own_order: bool = False


@dataclass(frozen=True, slots=True)
class InspectionRow:
    """``reasons`` are (question, choice, effect); ``by`` is a person's id, ``by_name`` the name."""

    id: str
    set_id: str
    set_version: int
    state: str
    by: str
    by_name: str
    at: datetime
    answers: tuple[tuple[str, int, str], ...]
    grade: str
    findings: tuple[str, ...]
    cause: str
    packaging: str
    tags: tuple[str, ...]
    reasons: tuple[tuple[str, int, str], ...]


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """``reasons`` are (code, "key=value;key=value")."""

    id: str
    disposition: str
    state: str
    proposed_by: str
    proposed_name: str
    proposed_at: datetime
    inspected_by: str
    reasons: tuple[tuple[str, str], ...]
    needs_seller: bool
    note: str
    decided_name: str
    decided_at: datetime | None
    decision_note: str
    suggestion: str
    steps_done: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnitCard:
    """Everything about one unit; inspections and proposals oldest first.

    ``first_look_by`` is who inspected a unit that waits for a blind second look: what they
    found and photographed is left out.
    """

    head: UnitHead
    inspections: tuple[InspectionRow, ...]
    proposals: tuple[ProposalRow, ...]
    photos: tuple[PhotoRow, ...]
    parcel_photos: tuple[PhotoRow, ...]
    country: str
    said: Said = field(default_factory=Said)
    claim_photos: tuple[PhotoRow, ...] = ()
    first_look_by: str = ""
    orders: tuple[StandingOrder, ...] = ()

    @property
    def draft(self) -> InspectionRow | None:
        return next((one for one in self.inspections if one.state == "open"), None)

    @property
    def verdict(self) -> InspectionRow | None:
        """The newest complete inspection."""
        complete = [one for one in self.inspections if one.state == "complete"]
        return complete[-1] if complete else None

    @property
    def proposal(self) -> ProposalRow | None:
        return self.proposals[-1] if self.proposals else None

    @property
    def slots(self) -> frozenset[str]:
        return frozenset(photo.slot for photo in self.photos)

    def answers(self) -> list[Answer]:
        return [Answer(*answer) for answer in self.draft.answers] if self.draft else []

    def context(self) -> InspectionContext:
        head = self.head
        if not head.return_id:
            return InspectionContext(category=head.category)
        return InspectionContext(
            category=head.category,
            reason=ReturnReason(head.reason or ReturnReason.NONE_GIVEN),
            value_minor=head.price_minor,
            currency=head.currency,
            seller_id=head.seller_id,
            seller=head.seller,
            sold_serials=head.sold_serials,
            sold_lot=head.sold_lot,
        )

    def facts(self, on: date, now: datetime | None = None) -> Facts | None:
        """What the disposition is decided on; None before the inspection.

        Without ``now`` nobody's time to answer is up.
        """
        found = self.verdict
        if found is None:
            return None
        facts = Facts(
            grade=Grade(found.grade),
            packaging=Packaging(found.packaging),
            category=self.head.category,
            on=on,
            country=self.country,
            value_minor=self.head.price_minor,
            currency=self.head.currency,
            tags=frozenset(map(Tag, found.tags)),
            findings=tuple(map(Finding, found.findings)),
            instruction=self.head.instruction,
            has_replacement_sku=bool(self.head.replacement_sku),
            seller_id=self.head.seller_id,
            seller_silent=self._silent(now),
            exemption=self.said.cleared(Cleared.EXEMPTION),
            wiped=bool(self.said.cleared(Cleared.WIPED)),
        )
        return self._ordered(facts, now or datetime.combine(on, time.max, UTC))

    def _ordered(self, facts: Facts, at: datetime) -> Facts:
        """Under the seller's order that counts for it."""
        head, asked = self.head, self.said.question
        return under_order(
            facts,
            replace(self._case(at), grade=facts.grade.value),
            self.orders,
            of_return=head.own_order,
            answered=asked.instead if asked is not None and head.return_id else "",
        )

    def sayings(self, at: datetime) -> tuple[StandingOrder, ...]:
        """The standing orders that could count for it, whatever its grade turns out to be."""
        return sayings(self._case(at), self.orders)

    def _case(self, at: datetime) -> OrderCase:
        head = self.head
        return OrderCase(
            seller_id=head.seller_id,
            sku=head.sold_sku,
            category=head.category,
            at=at,
            value_minor=head.price_minor,
            currency=head.currency,
        )

    def _silent(self, now: datetime | None) -> bool:
        asked = self.said.question
        return asked is not None and now is not None and asked.overdue_at(now)

    @property
    def approvals(self) -> tuple[ApprovalRow, ...]:
        """Of the newest proposal."""
        newest = self.proposal.id if self.proposal else ""
        return tuple(one for one in self.said.approvals if one.proposal_id == newest)

    @property
    def question(self) -> QuestionRow | None:
        """What the seller was asked about the newest proposal."""
        asked = self.said.question
        newest = self.proposal.id if self.proposal else ""
        return asked if asked is not None and asked.proposal_id == newest else None


HEAD: Final = """
SELECT u.id, u.lpn, u.sku, u.title, u.category, u.state, u.extra, u.grade, u.bin, u.parcel_id,
  p.tracking, coalesce(r.id, ''), coalesce(r.rma, ''), coalesce(r.order_no, ''),
  coalesce(s.name, ''), coalesce(r.buyer_country, ''),
  CASE WHEN r.instruction IS NULL THEN '{}' WHEN r.instruction = '{}' THEN s.instruction
    ELSE r.instruction END,
  coalesce(l.sku, u.sku), coalesce(l.gtin, ''), coalesce(l.fnsku, ''),
  coalesce(l.replacement_sku, ''), coalesce(l.price_minor, 0), coalesce(l.currency, 'EUR'),
  coalesce(l.reason, ''), coalesce(l.comment, ''), coalesce(r.seller_id, ''),
  coalesce(l.weight_g, 0), coalesce(l.sold_serials, '[]'), coalesce(l.sold_lot, ''),
  coalesce(r.instruction, '{}') <> '{}'
FROM units u JOIN parcels p ON p.id = u.parcel_id LEFT JOIN returns r ON r.id = u.return_id
LEFT JOIN sellers s ON s.id = r.seller_id LEFT JOIN lines l ON l.id = u.line_id
WHERE u.id = :id AND u.gone = 0
"""
INSPECTIONS: Final = """
SELECT i.id, i.set_id, i.set_version, i.state, i.by, coalesce(w.name, ''), i.at, i.answers,
  i.grade, i.findings, i.cause, i.packaging, i.tags, i.reasons
FROM inspections i LEFT JOIN people w ON w.id = i.by
WHERE i.unit_id = :id AND i.gone = 0 ORDER BY i.id
"""
PROPOSALS: Final = """
SELECT d.id, d.disposition, d.state, d.proposed_by, coalesce(w.name, ''), d.proposed_at,
  d.inspected_by, d.reasons, d.needs_seller, d.note, coalesce(v.name, ''), d.decided_at,
  d.decision_note, d.suggestion, d.steps_done
FROM proposals d LEFT JOIN people w ON w.id = d.proposed_by
LEFT JOIN people v ON v.id = d.decided_by
WHERE d.unit_id = :id AND d.gone = 0 ORDER BY d.id
"""
SECOND_LOOK: Final = """
SELECT id, first_id, first_by FROM second_looks
WHERE unit_id = :id AND state = 'waiting' AND gone = 0
"""
COUNTRY: Final = "SELECT value FROM settings WHERE name = 'country'"


def unit_card(db: Reader, unit_id: str) -> UnitCard | None:
    head = db.row(_head, HEAD, {"id": unit_id})
    if head is None:
        return None
    card = UnitCard(
        head,
        tuple(db.rows(_inspection, INSPECTIONS, {"id": unit_id})),
        tuple(db.rows(_proposal, PROPOSALS, {"id": unit_id})),
        tuple(photos_of(db, unit_id)),
        tuple(photos_of(db, head.parcel_id)),
        str(db.scalar(COUNTRY) or ""),
        said_of(db, unit_id),
        tuple(photos_of(db, head.return_id)) if head.return_id else (),
        orders=orders_for(db, head.seller_id, (head.sku, head.sold_sku)),
    )
    look = db.row(_look, SECOND_LOOK, {"id": unit_id})
    return card if look is None else _blind(card, *look)


def _blind(card: UnitCard, look_id: str, first_id: str, first_by: str) -> UnitCard:
    """As the second inspector may see it."""
    return replace(
        card,
        inspections=tuple(one for one in card.inspections if one.id != first_id),
        photos=tuple(one for one in card.photos if one.id > look_id),
        first_look_by=first_by,
    )


def _look(*row: str) -> tuple[str, ...]:
    return row


def _head(*row: Any) -> UnitHead:
    columns = list(row)
    columns[6] = bool(columns[6])
    columns[16] = json.loads(columns[16] or "{}")
    columns[27] = tuple(json.loads(columns[27]))
    columns[29] = bool(columns[29])
    return UnitHead(*columns)


def _inspection(*row: Any) -> InspectionRow:
    columns = list(row)
    columns[6] = from_millis(columns[6])
    for position in (7, 13):
        columns[position] = tuple(map(tuple, json.loads(columns[position])))
    for position in (9, 12):
        columns[position] = tuple(json.loads(columns[position]))
    return InspectionRow(*columns)


def _proposal(*row: Any) -> ProposalRow:
    columns = list(row)
    columns[5] = from_millis(columns[5])
    columns[7] = tuple(map(tuple, json.loads(columns[7])))
    columns[8] = bool(columns[8])
    columns[11] = maybe_moment(columns[11])
    columns[14] = tuple(json.loads(columns[14]))
    return ProposalRow(*columns)
