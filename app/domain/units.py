"""A unit: one physical piece with its licence plate."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from app.errors import RuleBroken


class UnitState(StrEnum):
    """Where a piece stands; ``missing`` is a piece that was announced and never came."""

    RECEIVED = "received"
    MISSING = "missing"
    INSPECTED = "inspected"
    DISPOSITIONED = "dispositioned"
    EXECUTED = "executed"


class NothingOutstanding(RuleBroken):
    """More units than announced: ``asked`` of ``sku`` while ``left`` are outstanding."""

    def __init__(self, sku: str, asked: int, left: int) -> None:
        super().__init__(sku, asked, left)
        self.sku = sku
        self.asked = asked
        self.left = left


class WrongUnitState(RuleBroken):
    """``lpn`` is ``state`` and cannot be what was asked for."""

    def __init__(self, lpn: str, state: UnitState) -> None:
        super().__init__(lpn, state)
        self.lpn = lpn
        self.state = state


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """``sku`` is its identity now; a relabel changes it and the line keeps the sold one.

    At most one of ``bin``, ``container_id`` and ``lost`` is set: where it is, or the bin it was
    last seen in.  ``out`` has left the house in its container.
    """

    id: str
    lpn: str
    parcel_id: str
    sku: str
    title: str
    state: UnitState
    return_id: str | None = None
    line_id: str | None = None
    category: str = "general"
    extra: bool = False
    grade: str = ""
    bin: str = ""
    container_id: str = ""
    lost: str = ""
    out: bool = False
    placed_at: datetime | None = None
    version: int = 0
    gone: bool = False

    @property
    def here(self) -> bool:
        return self.state is not UnitState.MISSING

    def placed(
        self, at: datetime | None, *, shelf: str = "", container_id: str = "", lost: str = ""
    ) -> Unit:
        """The same unit at one place: a bin, a container, lost from a bin, or on the bench."""
        return replace(self, bin=shelf, container_id=container_id, lost=lost, placed_at=at)

    def require(self, *states: UnitState) -> None:
        if self.state not in states:
            raise WrongUnitState(self.lpn, self.state)


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongItem:
    """``unit_id`` lay in the parcel in place of a piece of ``line_id``, which is ``missing_id``."""

    id: str
    unit_id: str
    line_id: str
    missing_id: str
    version: int = 0
    gone: bool = False
