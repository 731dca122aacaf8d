"""Deadlines that the law sets for repaying a buyer, kept as dated data."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from app.errors import Unavailable

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class DeadlineInvalid(Unavailable):
    """``detail`` is what is absent or wrong in ``file``."""

    def __init__(self, file: str, detail: str) -> None:
        super().__init__(file, detail)
        self.file = file
        self.detail = detail


@dataclass(frozen=True, slots=True)
class RefundClock:
    """Runs for ``days`` from the request, for buyers in ``countries``, from ``since`` on."""

    id: str
    article: str
    source: str
    days: int
    since: date
    countries: frozenset[str]

    def due(self, country: str, requested_at: datetime | None) -> datetime | None:
        """The last moment for the refund; None where this law says nothing."""
        if requested_at is None or requested_at.date() < self.since:
            return None
        if country.upper() not in self.countries:
            return None
        return requested_at + timedelta(days=self.days)


@dataclass(frozen=True, slots=True)
class RefundDue:
    at: datetime
    article: str


def refund_due(
    clocks: Iterable[RefundClock], country: str, requested_at: datetime | None
) -> RefundDue | None:
    """The earliest deadline that binds, and the article that sets it."""
    found = [
        RefundDue(at, clock.article)
        for clock in clocks
        if (at := clock.due(country, requested_at)) is not None
    ]
    return min(found, key=lambda one: one.at, default=None)


def load_refund_clocks(folder: Path) -> tuple[RefundClock, ...]:
    """Every file of the folder, by name; ``DeadlineInvalid`` names the one that is wrong."""
    return tuple(map(_read, sorted(folder.glob("*.toml"))))


def _read(file: Path) -> RefundClock:
    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"))
        days, since = values["days"], values["since"]
        if type(days) is not int or days < 1 or type(since) is not date:
            raise DeadlineInvalid(file.name, f"days = {days}, since = {since}")
        return RefundClock(
            id=str(values["id"]),
            article=str(values["article"]),
            source=str(values["source"]),
            days=days,
            since=since,
            countries=frozenset(values["countries"]),
        )
    except (OSError, ValueError, TypeError) as error:  # no text, or no TOML
        raise DeadlineInvalid(file.name, str(error)) from error
    except KeyError as error:
        raise DeadlineInvalid(file.name, f"{error.args[0]}: missing") from None
