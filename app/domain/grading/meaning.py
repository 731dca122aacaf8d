"""The other way round: what would have to be read for a question to end in a given answer.

For a preview of "what would these answers give", for the guided tour and for tests.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.domain.grading.kinds import SAID, Checklist, Measure, On, Scan, ScanOf, Steps
from app.domain.grading.numbers import measured_text
from app.domain.grading.particulars import Particulars, write_note

if TYPE_CHECKING:
    from datetime import date

    from app.domain.grading.sets import InspectionContext, Option, Question


def note_meaning(
    question: Question, option: Option, context: InspectionContext, on: date, words: str = ""
) -> str | None:
    """The note of an answer that means ``option``.

    None where this unit cannot come to it: nothing matches what nobody told, and where the
    serial is known it is never unknown.
    """
    if question.ask is None:
        return words
    for what in option.on or ("",):
        read = _read(question, option, what, context, on)
        if read is not None:
            return write_note(read, words)
    return None


def _read(
    question: Question, option: Option, what: str, context: InspectionContext, on: date
) -> Particulars | None:
    ask = question.ask
    if what in set(SAID):
        return Particulars(said=On(what))
    if isinstance(ask, Measure):
        value = option.at_least if option.at_least is not None else ask.least
        return Particulars(measured=measured_text(ask, max(value, ask.least)))
    if isinstance(ask, Scan):
        code = _scanned(ask, what, context, on)
        return Particulars(scanned=code) if code else None
    if isinstance(ask, Checklist):
        missing = _missing(question, ask, what)
        return None if missing is None else Particulars(checked=True, missing=missing)
    if isinstance(ask, Steps):
        failed = _failed(question, ask, what)
        return None if failed is None else Particulars(checked=True, failed=failed)
    return None


def _scanned(scan: Scan, what: str, context: InspectionContext, on: date) -> str:
    if scan.what is ScanOf.EXPIRY:
        days = {On.LONG_ENOUGH: scan.shelf_days + 30, On.SHORT: scan.shelf_days - 1}.get(
            On(what), -1
        )
        possible = what != On.SHORT or scan.shelf_days > 0
        return (on + timedelta(days=days)).isoformat() if possible else ""
    sold = context.sold_serials if scan.what is ScanOf.SERIAL else (context.sold_lot,)
    known = next(filter(None, sold), "")
    if what == On.MATCH:
        return known
    other = f"{known}X" if known else "OTHER-1"
    return other if (what == On.MISMATCH) == bool(known) else ""


def _missing(question: Question, checklist: Checklist, what: str) -> tuple[str, ...] | None:
    if what == On.ALL_THERE:
        return ()
    graded = question.option_on(On.MAIN_MISSING) is not None
    main = what == On.MAIN_MISSING
    fitting = (item.id for item in checklist.items if not graded or item.main is main)
    first = next(fitting, None)
    return None if first is None else (first,)


def _failed(question: Question, steps: Steps, what: str) -> str | None:
    if what == On.PASSED:
        return ""
    own = what.partition(":")[2]
    if own:
        return own
    general = (
        step.id
        for step in steps.steps
        if question.option_on(f"{On.FAILED.value}:{step.id}") is None
    )
    return next(general, None)
