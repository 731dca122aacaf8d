"""Where a unit can be: on the bench, in a bin, in a container, or nobody knows.

A bin has rules of its own: how much it takes, whose and which goods, and whether it is blocked.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.errors import RuleBroken, Unavailable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.evidence import Bin


@dataclass(frozen=True, slots=True)
class BinPlan:
    """What a bin is to be like, as entered for a range or read from a file."""

    code: str
    zone: str
    capacity: int = 0
    one_seller: bool = False
    one_sku: bool = False


@dataclass(frozen=True, slots=True)
class Goods:
    """What a bin's rules ask about a piece; ``seller_id`` is "" where nobody knows whose it is."""

    sku: str
    seller_id: str


class Why(StrEnum):
    """Why a bin is proposed; for a screen to put into words."""

    SAME_GOODS = "same_goods"
    EMPTY = "empty"
    ROOM = "room"


class BinFull(RuleBroken):
    """``units`` of ``capacity`` pieces lie in it; ``asked`` more do not fit."""

    def __init__(self, code: str, capacity: int, units: int, asked: int) -> None:
        super().__init__(code, capacity, units, asked)
        self.code = code
        self.capacity = capacity
        self.units = units
        self.asked = asked


class OtherSeller(RuleBroken):
    """The bin takes one seller's goods: those of ``seller``.  Both are names, "" for nobody's."""

    def __init__(self, code: str, seller: str, wanted: str) -> None:
        super().__init__(code, seller, wanted)
        self.code = code
        self.seller = seller
        self.wanted = wanted


class OtherSku(RuleBroken):
    """The bin takes one SKU, and ``sku`` lies in it."""

    def __init__(self, code: str, sku: str, wanted: str) -> None:
        super().__init__(code, sku, wanted)
        self.code = code
        self.sku = sku
        self.wanted = wanted


class BinBlocked(RuleBroken):
    def __init__(self, code: str, reason: str) -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason


class BinInUse(RuleBroken):
    """``units`` lie in the bin, and what is asked for would not suit them."""

    def __init__(self, code: str, units: int) -> None:
        super().__init__(code, units)
        self.code = code
        self.units = units


class BadBin(RuleBroken):
    """A bin cannot be set up like this: its code, its zone or its capacity is none."""

    def __init__(self, code: str, field: str) -> None:
        super().__init__(code, field)
        self.code = code
        self.field = field


class NotOnShelf(RuleBroken):
    """``lpn`` is not put away, so it cannot be moved, counted or lost."""

    def __init__(self, lpn: str) -> None:
        super().__init__(lpn)
        self.lpn = lpn


class AlreadyThere(RuleBroken):
    """``lpn`` (a unit or a container) is in ``place`` already."""

    def __init__(self, lpn: str, place: str) -> None:
        super().__init__(lpn, place)
        self.lpn = lpn
        self.place = place


class NotInBin(RuleBroken):
    """The count of ``code`` says ``lpn`` is missing there, and it is booked elsewhere by now."""

    def __init__(self, lpn: str, code: str) -> None:
        super().__init__(lpn, code)
        self.lpn = lpn
        self.code = code


class AlreadyOut(RuleBroken):
    """``lpn`` has left the house."""

    def __init__(self, lpn: str) -> None:
        super().__init__(lpn)
        self.lpn = lpn


class ListNotWritten(Unavailable):
    """A list of the stock could not be written as a file; ``detail`` is what the system says."""

    def __init__(self, name: str, detail: str) -> None:
        super().__init__(name, detail)
        self.name = name
        self.detail = detail


def require_room(shelf: Bin, units: int, more: int) -> None:
    """``units`` lie in the bin now; raise ``BinFull`` where ``more`` do not fit."""
    if shelf.capacity and units + more > shelf.capacity:
        raise BinFull(shelf.code, shelf.capacity, units, more)


def odd_one(there: Iterable[Goods], coming: Iterable[Goods], *, sku: bool) -> Goods | None:
    """The first that lies there and is not of the one SKU (or seller) of what is coming."""
    mine = {one.sku if sku else one.seller_id for one in coming}
    for one in there:
        if {one.sku if sku else one.seller_id} != mine:
            return one
    return None
