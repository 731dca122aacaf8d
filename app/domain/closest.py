"""The closest of what is written for sellers, kinds of goods and times; shared by all such lists.

What a row leaves empty fits everything.  Who is named counts before what is named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from app.domain.grading.sets import lineage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

_Row = TypeVar("_Row")


def in_force(at: datetime, since: datetime | None, until: datetime | None) -> bool:
    """From ``since`` on, and not any more at ``until``."""
    return (since is None or since <= at) and (until is None or at < until)


def is_kind_of(category: str, named: str) -> bool:
    """Whether ``category`` is of the kind that a row names; "" names all of them."""
    return named in ("", *lineage(category))


def nearness(category: str, named: str) -> int:
    """How near the kind of goods that a row names is to ``category``: 0 where it names none."""
    family = lineage(category)
    return len(family) - family.index(named) if named else 0


def begun(since: datetime | None) -> float:
    """For the newest of equals."""
    return since.timestamp() if since else 0.0


def closest(rows: Iterable[_Row], closeness: Callable[[_Row], tuple[object, ...]]) -> _Row | None:
    """The one with the highest ``closeness``; None of no rows."""
    return max(rows, key=closeness, default=None)
