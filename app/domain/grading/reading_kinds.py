"""What a file says about measuring, scanning, lists and steps, and the answers they must have."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from app.domain.grading.invalid import Problem
from app.domain.grading.kinds import (
    Checklist,
    Item,
    Measure,
    QuestionKind,
    Scan,
    ScanOf,
    Step,
    Steps,
    needed,
    possible,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.grading.kinds import Ask
    from app.domain.grading.reading import _Table
    from app.domain.grading.sets import Option, Question
    from app.domain.grading.words import Wording

    Words = Callable[[_Table, str], Wording]
    Rows = Callable[[_Table, str, int, object], _Table]

FIELDS: Final[dict[QuestionKind, tuple[str, ...]]] = {
    QuestionKind.CHOICE: (),
    QuestionKind.MEASURE: ("measure",),
    QuestionKind.SCAN: ("scan",),
    QuestionKind.CHECKLIST: ("items",),
    QuestionKind.STEPS: ("steps",),
}
MOST_ROWS: Final = 9  # one number key each
MOST_PLACES: Final = 6
MOST_SECONDS: Final = 3600
_NAME: Final = re.compile(r"[a-z0-9_]{1,40}")  # it is written into notes


def read_ask(table: _Table, kind: QuestionKind, words: Words, row: Rows) -> Ask | None:
    """What the question asks for beside a choice; None for a choice."""
    if kind is QuestionKind.MEASURE:
        return _measure(table)
    if kind is QuestionKind.SCAN:
        return _scan(table)
    if kind is QuestionKind.CHECKLIST:
        return Checklist(tuple(_item(one, words) for one in _rows(table, "items", row)))
    if kind is QuestionKind.STEPS:
        return Steps(tuple(_step(one, words) for one in _rows(table, "steps", row)))
    return None


def check_answers(question: Question, table: _Table) -> None:
    """Every result has exactly one answer, and no answer waits for what cannot happen."""
    ask = question.ask
    if ask is None:
        for option in question.options:
            _refuse_leads(option.number, table, on=bool(option.on), ranges=_ranged(option))
        return
    seen: set[str] = set()
    measured = isinstance(ask, Measure)
    for option in question.options:
        unwanted = _ranged(option) and (bool(option.on) or not measured)
        _refuse_leads(option.number, table, on=False, ranges=unwanted)
        if not option.on and not measured:
            raise table.invalid(f"answers.{option.number}.on", Problem.MISSING)
        _note_leads(option, possible(ask), seen, table)
    for what in sorted(needed(ask) - seen):
        raise table.invalid("answers", Problem.NO_ANSWER_FOR, what)
    if isinstance(ask, Measure):
        _check_ranges(question, table)


def _note_leads(option: Option, allowed: frozenset[str], seen: set[str], table: _Table) -> None:
    where = f"answers.{option.number}.on"
    for what in option.on:
        if what not in allowed or what in seen:
            problem = Problem.DUPLICATE if what in seen else Problem.UNKNOWN_VALUE
            raise table.invalid(where, problem, what)
        seen.add(what)


def _ranged(option: Option) -> bool:
    return option.at_least is not None or option.below is not None


def _refuse_leads(number: int, table: _Table, *, on: bool, ranges: bool) -> None:
    if on or ranges:
        key = "on" if on else "from"
        raise table.invalid(f"answers.{number}.{key}", Problem.UNKNOWN_KEY, key)


def _check_ranges(question: Question, table: _Table) -> None:
    """From below the least to above the most, each beginning where the one before ends."""
    ranges = sorted(
        (one for one in question.options if not one.on),
        key=lambda one: (one.at_least is not None, one.at_least or 0),
    )
    if not ranges:
        raise table.invalid("answers", Problem.NO_ANSWER_FOR, "from")
    for before, after in zip([None, *ranges], [*ranges, None], strict=True):
        ends = before.below if before is not None else None
        begins = after.at_least if after is not None else None
        if ends != begins:
            number = (after or ranges[-1]).number
            key = "from" if after is not None else "below"
            raise table.invalid(f"answers.{number}.{key}", Problem.RANGE_GAP, begins or ends or "")


def _measure(table: _Table) -> Measure:
    table.need("measure", dict)
    inner = table.table("measure")
    assert inner is not None  # noqa: S101 - need() above has seen it
    inner.only("unit", "least", "most", "places")
    least, most, places = inner.number("least"), inner.number("most"), inner.get("places", int) or 0
    if least is None or most is None:
        raise inner.invalid("least" if least is None else "most", Problem.MISSING)
    if least >= most:
        raise inner.invalid("most", Problem.UNKNOWN_VALUE, most)
    if not 0 <= places <= MOST_PLACES:
        raise inner.invalid("places", Problem.UNKNOWN_VALUE, places)
    return Measure(inner.need("unit", str), least, most, places)


def _scan(table: _Table) -> Scan:
    table.need("scan", dict)
    inner = table.table("scan")
    assert inner is not None  # noqa: S101 - need() above has seen it
    inner.only("what", "shelf_days")
    what = inner.code("what", ScanOf)
    if what is None:
        raise inner.invalid("what", Problem.MISSING)
    days = inner.get("shelf_days", int) or 0
    if days < 0 or (days and what is not ScanOf.EXPIRY):
        raise inner.invalid("shelf_days", Problem.UNKNOWN_VALUE, days)
    return Scan(what, days)


def _item(table: _Table, words: Words) -> Item:
    table.only("id", "text", "main", "code")
    main, code = table.get("main", bool) or False, table.get("code", str) or ""
    return Item(table.need("id", str), words(table, "text"), main, code)


def _step(table: _Table, words: Words) -> Step:
    table.only("id", "text", "seconds")
    seconds = table.get("seconds", int) or 0
    if not 0 <= seconds <= MOST_SECONDS:
        raise table.invalid("seconds", Problem.UNKNOWN_VALUE, seconds)
    return Step(table.need("id", str), words(table, "text"), seconds)


def _rows(table: _Table, key: str, row: Rows) -> list[_Table]:
    values: list[Any] = table.need(key, list)
    if len(values) > MOST_ROWS:
        raise table.invalid(key, Problem.TOO_MANY_ANSWERS, len(values))
    rows = [row(table, key, number, value) for number, value in enumerate(values, 1)]
    names: set[str] = set()
    for one in rows:
        name = one.need("id", str)
        if not _NAME.fullmatch(name) or name in names:
            problem = Problem.DUPLICATE if name in names else Problem.UNKNOWN_VALUE
            raise one.invalid("id", problem, name)
        names.add(name)
    return rows
