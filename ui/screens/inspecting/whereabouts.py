"""Where a unit waits that is not to be inspected: the place of the rail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.disposition import StepKind
from app.domain.disposition.remaining import due_steps
from app.domain.units import UnitState

if TYPE_CHECKING:
    from app.queries.units import UnitCard


def place_of(card: UnitCard, *, may_approve: bool) -> str:
    """Where the next thing happens to it; its story where nothing does, or not by this person."""
    proposal = card.proposal
    if card.head.state == UnitState.INSPECTED:
        if proposal is None or proposal.state != "proposed":
            return "dispose"
        return "approve" if may_approve else "story"
    if card.head.state == UnitState.DISPOSITIONED and proposal is not None:
        packaging = card.verdict.packaging if card.verdict else "unknown"
        evidence = "evidence" in card.slots
        due = due_steps(proposal.disposition, packaging, proposal.steps_done, evidence=evidence)
        return "put_away" if due[:1] == [StepKind.PUTAWAY] else "dispose"
    return "story"
