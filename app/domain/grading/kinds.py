"""The kinds of question beside a plain choice: what is measured, scanned, ticked off, tried out.

Each of them ends in one of the question's answers, as a plain choice does; what was read on
the way there is kept with the answer (``app.domain.grading.particulars``).
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

from app.domain.grading.words import Wording


class QuestionKind(StrEnum):
    CHOICE = "choice"
    MEASURE = "measure"
    SCAN = "scan"
    CHECKLIST = "checklist"
    STEPS = "steps"


class ScanOf(StrEnum):
    """What a scan question reads from the goods."""

    SERIAL = "serial"
    LOT = "lot"
    EXPIRY = "expiry"


class On(StrEnum):
    """What was read, in one word: it leads to the answer that names it."""

    # serial and lot, against what was sold
    MATCH = "match"
    MISMATCH = "mismatch"
    UNKNOWN = "unknown"  # nobody told what was sold
    # expiry, against the shelf life that is asked for
    LONG_ENOUGH = "long_enough"
    SHORT = "short"
    EXPIRED = "expired"
    # said by the person instead of a value
    UNREADABLE = "unreadable"
    NONE = "none"  # it never had one
    REMOVED = "removed"  # scratched off, cut out
    UNMEASURED = "unmeasured"
    UNTESTED = "untested"
    # checklist
    ALL_THERE = "all_there"
    MISSING = "missing"
    MAIN_MISSING = "main_missing"
    # steps; ``failed:<step>`` for the failure of one of them
    PASSED = "passed"
    FAILED = "failed"


class CutShort(StrEnum):
    """Why a wait was cut short; any other reason is kept in words."""

    CLEAR = "clear"
    NO_MEANS = "no_means"
    UNSAFE = "unsafe"
    NO_TIME = "no_time"


@dataclass(frozen=True, slots=True)
class Measure:
    """A number from ``least`` to ``most`` with at most ``places`` decimals."""

    unit: str
    least: Decimal
    most: Decimal
    places: int = 0

    kind = QuestionKind.MEASURE


@dataclass(frozen=True, slots=True)
class Scan:
    """``shelf_days`` is how long goods must still be good for; only an expiry has it."""

    what: ScanOf
    shelf_days: int = 0

    kind = QuestionKind.SCAN


@dataclass(frozen=True, slots=True)
class Item:
    """An accessory; ``main`` where the goods are of little use without it.

    ``code`` is what its barcode says, where it has one.
    """

    id: str
    text: Wording
    main: bool = False
    code: str = ""


@dataclass(frozen=True, slots=True)
class Checklist:
    items: tuple[Item, ...]

    kind = QuestionKind.CHECKLIST

    def item(self, item_id: str) -> Item | None:
        return next((one for one in self.items if one.id == item_id), None)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to try; ``seconds`` is how long it has to be watched, 0 for at once."""

    id: str
    text: Wording
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class Steps:
    steps: tuple[Step, ...]

    kind = QuestionKind.STEPS

    def step(self, step_id: str) -> Step | None:
        return next((one for one in self.steps if one.id == step_id), None)


Ask = Measure | Scan | Checklist | Steps

SAID: Final = frozenset({On.UNREADABLE, On.NONE, On.REMOVED, On.UNMEASURED, On.UNTESTED})
"""What a person says by a key of its own, where nothing could be read."""
_COMPARED: Final = frozenset({On.MATCH, On.MISMATCH, On.UNKNOWN, On.UNREADABLE})
_DATED: Final = frozenset({On.LONG_ENOUGH, On.SHORT, On.EXPIRED, On.UNREADABLE})


def needed(ask: Ask) -> frozenset[str]:
    """What some answer of the question has to be for."""
    if isinstance(ask, Scan):
        return frozenset(_DATED if ask.what is ScanOf.EXPIRY else _COMPARED)
    if isinstance(ask, Checklist):
        return frozenset({On.ALL_THERE, On.MISSING})
    return frozenset({On.PASSED, On.FAILED}) if isinstance(ask, Steps) else frozenset()


def possible(ask: Ask) -> frozenset[str]:
    """What its answers may be for."""
    if isinstance(ask, Scan):
        return needed(ask) | {On.NONE, On.REMOVED}
    if isinstance(ask, Checklist):
        return needed(ask) | {On.MAIN_MISSING}
    if isinstance(ask, Steps):
        failing = {f"{On.FAILED.value}:{step.id}" for step in ask.steps}
        return needed(ask) | {On.UNTESTED} | failing
    return frozenset({On.UNMEASURED})
