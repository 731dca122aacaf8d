"""When waiting becomes due, and when late: hours by queue, as data (``resources/ageing.toml``)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Final

DATA: Final = Path(__file__).parents[2] / "resources" / "ageing.toml"


class Age(StrEnum):
    FRESH = "fresh"
    DUE = "due"
    LATE = "late"


class AgeingInvalid(ValueError):
    """A queue's hours are no numbers, or it would be late before it is due."""

    def __init__(self, queue: str) -> None:
        super().__init__(queue)
        self.queue = queue


@dataclass(frozen=True, slots=True)
class Ageing:
    due: timedelta
    late: timedelta

    def age(self, since: datetime, now: datetime) -> Age:
        waited = now - since
        if waited < self.due:
            return Age.FRESH
        return Age.DUE if waited < self.late else Age.LATE


@cache
def ageing_of(queue: str) -> Ageing:
    return load_ageing(DATA.read_text(encoding="utf-8"))[queue]


def load_ageing(text: str) -> dict[str, Ageing]:
    """Raises ``AgeingInvalid`` naming the queue."""
    return {name: _read(name, hours) for name, hours in tomllib.loads(text).items()}


def _read(name: str, hours: Any) -> Ageing:
    try:
        due, late = float(hours["due"]), float(hours["late"])
        made = Ageing(timedelta(hours=due), timedelta(hours=late))
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise AgeingInvalid(name) from error
    if not timedelta() <= made.due <= made.late:
        raise AgeingInvalid(name)
    return made
