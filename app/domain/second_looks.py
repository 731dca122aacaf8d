"""Blind second inspections: which units are drawn, and how far two inspectors agree."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.domain.grading.facts import Grade
from app.errors import RuleBroken

if TYPE_CHECKING:
    from app.domain.evidence import Inspection

RATE: Final = "second_look_percent"  # the setting
WHOLE: Final = 100
_GRADES: Final = tuple(Grade)


class SecondLookState(StrEnum):
    WAITING = "waiting"
    DONE = "done"
    SKIPPED = "skipped"


class Agreement(StrEnum):
    """How near two grades are to each other."""

    SAME = "same"
    ONE_OFF = "one_off"
    MORE = "more"


class SecondLookByAnother(RuleBroken):
    """Whoever inspected ``lpn`` first does not look a second time."""

    def __init__(self, lpn: str) -> None:
        super().__init__(lpn)
        self.lpn = lpn


class NoSecondLook(RuleBroken):
    """``lpn`` waits for no second look."""

    def __init__(self, lpn: str) -> None:
        super().__init__(lpn)
        self.lpn = lpn


class BadShare(RuleBroken):
    """A share of ``percent`` is none: it goes from 0 to 100."""

    def __init__(self, percent: int) -> None:
        super().__init__(percent)
        self.percent = percent


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondLook:
    """One drawn unit.  While it waits, the first result is shown to nobody.

    ``percent`` is the rate in force when it was drawn; ``at`` is when the first inspection
    ended.  The set is the first inspection's.  What the second made of it is empty until then.
    """

    id: str
    unit_id: str
    first_id: str
    first_by: str
    set_id: str
    set_version: int
    percent: int
    at: datetime
    state: SecondLookState = SecondLookState.WAITING
    second_id: str = ""
    second_by: str = ""
    done_at: datetime | None = None
    grades_apart: int = 0
    same_findings: bool = False
    reason: str = ""
    version: int = 0
    gone: bool = False


def drawn(command_id: str, percent: int) -> bool:
    """Whether the inspection that this command completes is looked at twice.

    The same at every repetition; nobody can tell before the command has its id.
    """
    draw = hashlib.sha256(f"second look {command_id}".encode()).digest()
    return int.from_bytes(draw[:8], "big") * WHOLE < percent << 64


def rate_of(setting: str) -> int:
    """The share in percent that a stored setting means; 0 for what means nothing."""
    return min(int(setting), WHOLE) if setting.isascii() and setting.isdigit() else 0


def grades_apart(one: str, other: str) -> int:
    return abs(_GRADES.index(Grade(one)) - _GRADES.index(Grade(other)))


def agreement_of(apart: int) -> Agreement:
    if not apart:
        return Agreement.SAME
    return Agreement.ONE_OFF if apart == 1 else Agreement.MORE


def same_findings(one: Inspection, other: Inspection) -> bool:
    """The same codes, in whatever order they were found."""
    return set(one.findings) == set(other.findings)
