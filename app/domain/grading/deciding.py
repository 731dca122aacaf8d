"""From what was read to the answer it means: ranges, comparisons, what is missing or fails."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.domain.grading.kinds import Checklist, Measure, On, Scan, ScanOf, Steps
from app.domain.grading.numbers import number_of
from app.domain.grading.particulars import Particulars, read_note
from app.domain.grading.scans import same_code
from app.errors import RuleBroken

if TYPE_CHECKING:
    from app.domain.grading.sets import InspectionContext, Option, Question


class AnswerDoesNotFit(RuleBroken):
    """``choice`` was given, and what was read means another answer (0: none at all)."""

    def __init__(self, question: str, choice: int, fits: int) -> None:
        super().__init__(question, choice, fits)
        self.question = question
        self.choice = choice
        self.fits = fits


@dataclass(frozen=True, slots=True)
class Compared:
    """A scan beside what was sold; ``days`` is the rest of the shelf life, below 0 when over."""

    on: On
    value: str
    sold: tuple[str, ...] = ()
    days: int = 0


def compare(scan: Scan, value: str, context: InspectionContext, on: date) -> Compared:
    """``value`` is a serial, a lot or an ISO date, as ``app.domain.grading.scans`` reads them."""
    if scan.what is ScanOf.EXPIRY:
        days = (date.fromisoformat(value) - on).days
        enough = On.LONG_ENOUGH if days >= scan.shelf_days else On.SHORT
        return Compared(On.EXPIRED if days < 0 else enough, value, days=days)
    sold = context.sold_serials if scan.what is ScanOf.SERIAL else (context.sold_lot,)
    sold = tuple(filter(None, sold))
    if not sold:
        return Compared(On.UNKNOWN, value)
    found = any(same_code(value, one) for one in sold)
    return Compared(On.MATCH if found else On.MISMATCH, value, sold)


def decide(
    question: Question, read: Particulars, context: InspectionContext, on: date
) -> Option | None:
    """The answer that was read; None where nothing was, or nothing of this question's kind."""
    ask = question.ask
    if read.said is not None:
        return question.option_on(read.said)
    if isinstance(ask, Measure):
        return _in_range(question, ask, read.measured)
    if isinstance(ask, Scan):
        return _scanned(question, ask, read.scanned, context, on)
    if isinstance(ask, Checklist):
        return _ticked(question, ask, read)
    return _tried(question, ask, read) if isinstance(ask, Steps) else None


def require_fitting(
    question: Question, choice: int, note: str, context: InspectionContext, on: date
) -> None:
    """``AnswerDoesNotFit`` where the note says something else than the choice.

    An answer that was given by its number alone says nothing that could contradict it.
    """
    read, _ = read_note(question, note)
    if read:
        meant = decide(question, read, context, on)
        if meant is None or meant.number != choice:
            raise AnswerDoesNotFit(question.id, choice, meant.number if meant else 0)


def _in_range(question: Question, measure: Measure, measured: str) -> Option | None:
    if not measured:
        return None
    value = number_of(measure, measured.removesuffix(measure.unit).strip())
    return question.option_for(value)


def _scanned(
    question: Question, scan: Scan, value: str, context: InspectionContext, on: date
) -> Option | None:
    if not value:
        return None
    try:
        return question.option_on(compare(scan, value, context, on).on)
    except ValueError:  # no date
        return None


def _ticked(question: Question, checklist: Checklist, read: Particulars) -> Option | None:
    items = [checklist.item(one) for one in read.missing]
    if not read.checked or None in items:
        return None
    if not items:
        return question.option_on(On.ALL_THERE)
    main = any(item.main for item in items if item is not None)
    found = question.option_on(On.MAIN_MISSING) if main else None
    return found or question.option_on(On.MISSING)


def _tried(question: Question, steps: Steps, read: Particulars) -> Option | None:
    if not read.checked or any(steps.step(one) is None for one, _ in read.skipped):
        return None
    if not all(reason for _, reason in read.skipped):
        return None
    if not read.failed:
        return question.option_on(On.PASSED)
    if steps.step(read.failed) is None:
        return None
    own = question.option_on(f"{On.FAILED.value}:{read.failed}")
    return own or question.option_on(On.FAILED)
