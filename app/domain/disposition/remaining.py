"""What is left to do with an approved unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.disposition.kinds import Disposition, StepKind, steps
from app.domain.grading.facts import Packaging

if TYPE_CHECKING:
    from collections.abc import Iterable


def due_steps(
    disposition: str, packaging: str, done: Iterable[str], *, evidence: bool
) -> list[str]:
    """The steps that are not done yet, in order; ``evidence`` says that its photo is there."""
    repackage = Packaging(packaging).needs_repackaging
    todo = [step.kind.value for step in steps(Disposition(disposition), repackage=repackage)]
    finished = {*done, StepKind.PHOTOGRAPH_EVIDENCE.value} if evidence else set(done)
    return [step for step in todo if step not in finished]
