"""Where one unit stands: which queue it is in, what has been done with it, and what is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.domain.disposition import Disposition, StepKind, steps, target_zone
from app.domain.disposition.remaining import due_steps
from app.domain.evidence import ProposalState
from app.domain.grading.facts import Packaging
from app.domain.labelling import LabelKind, new_sku, sales_code
from app.domain.returns import ReturnLine
from app.domain.units import Unit, UnitState
from app.queries.labels import JobRow, jobs_of_unit
from app.queries.units import UnitCard, unit_card

if TYPE_CHECKING:
    from app.queries.units import UnitHead
    from app.store.reading import Reader

EVIDENCE: Final = "evidence"  # the photo slot that proves a disposal


class Where(StrEnum):
    """The queue a unit waits in, or that it is through."""

    MISSING = "missing"
    TO_INSPECT = "to_inspect"
    TO_PROPOSE = "to_propose"
    TO_APPROVE = "to_approve"
    TO_CARRY_OUT = "to_carry_out"
    TO_PUT_AWAY = "to_put_away"
    THROUGH = "through"


@dataclass(frozen=True, slots=True)
class Standing:
    """``steps`` are all of its disposition's, ``due`` those that are left, both in order.

    ``labels`` are the sales labels asked for so far, oldest first.
    """

    card: UnitCard
    where: Where
    disposition: str
    zone: str
    steps: tuple[str, ...]
    due: tuple[str, ...]
    labels: tuple[JobRow, ...]

    @property
    def next_step(self) -> str:
        return self.due[0] if self.due else ""


BY_LPN: Final = "SELECT id FROM units WHERE lpn = :lpn AND lpn <> '' AND gone = 0"


def standing_of(db: Reader, unit_id: str) -> Standing | None:
    card = unit_card(db, unit_id)
    if card is None:
        return None
    jobs = jobs_of_unit(db, unit_id)
    labels = tuple(job for job in jobs if job.template == LabelKind.RELABEL)
    proposal, verdict = card.proposal, card.verdict
    if card.head.state != UnitState.DISPOSITIONED or proposal is None or verdict is None:
        disposition = proposal.disposition if proposal else ""
        return Standing(card, _where(card), disposition, "", (), (), labels)
    evidence = EVIDENCE in card.slots
    wanted = Disposition(proposal.disposition)
    repackage = Packaging(verdict.packaging).needs_repackaging
    every = tuple(step.kind.value for step in steps(wanted, repackage=repackage))
    due = tuple(
        due_steps(wanted, verdict.packaging, proposal.steps_done, evidence=evidence),
    )
    ready = not due or due[0] == StepKind.PUTAWAY
    where = Where.TO_PUT_AWAY if ready else Where.TO_CARRY_OUT
    return Standing(card, where, wanted.value, target_zone(wanted).value, every, due, labels)


def standing_at(db: Reader, lpn: str) -> Standing | None:
    """By its licence plate."""
    unit_id = db.scalar(BY_LPN, {"lpn": lpn})
    return None if unit_id is None else standing_of(db, str(unit_id))


def intended_label(standing: Standing) -> JobRow:
    """The sales label as it will be asked for, before there is a job."""
    head = standing.card.head
    unit, line = _unit(head), _line(head)
    wanted = Disposition(standing.disposition)
    return JobRow(
        id="",
        template=LabelKind.RELABEL.value,
        code=sales_code(unit, line, wanted),
        data={"sku": new_sku(unit, line, wanted), "title": head.title, "condition": head.grade},
        state="",
        at=datetime.min,  # noqa: DTZ901 there is no such moment yet
        by_name="",
        unit_id=head.id,
        duplicate=0,
        reason="",
        printer="",
        detail="",
    )


def _where(card: UnitCard) -> Where:
    state = card.head.state
    if state == UnitState.INSPECTED:
        proposal = card.proposal
        waits = proposal is not None and proposal.state == ProposalState.PROPOSED
        return Where.TO_APPROVE if waits else Where.TO_PROPOSE
    return {
        UnitState.MISSING.value: Where.MISSING,
        UnitState.RECEIVED.value: Where.TO_INSPECT,
    }.get(state, Where.THROUGH)


def _unit(head: UnitHead) -> Unit:
    return Unit(
        id=head.id,
        lpn=head.lpn,
        parcel_id=head.parcel_id,
        sku=head.sku,
        title=head.title,
        state=UnitState(head.state),
        grade=head.grade,
    )


def _line(head: UnitHead) -> ReturnLine:
    """What is known of the line; a unit without one has neither article number nor new SKU."""
    return ReturnLine(
        id="",
        return_id=head.return_id,
        sku=head.sold_sku,
        title=head.title,
        announced=0,
        gtin=head.gtin,
        fnsku=head.fnsku,
        replacement_sku=head.replacement_sku,
    )
