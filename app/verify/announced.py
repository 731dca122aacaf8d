"""The rows of an announcement, made once more by the command itself from its payload."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from app.commands.base import KnownReturn, Stamp
from app.commands.wire import from_wire
from app.domain.returns import Seller
from app.store.mapping import MAPS
from app.store.moments import from_millis

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.commands.base import Work
    from app.verify.chain import Entry
    from app.verify.known import Known

KINDS = ("returns", "lines", "parcels")


def announced_rows(entry: Entry, known: Known) -> dict[str, list[dict[str, Any]]]:
    """``known`` is what was there before it.  Rows by table."""
    command = from_wire(entry.kind, entry.kind_version, entry.payload)
    stamp = Stamp(entry.id, from_millis(entry.at), entry.by, entry.station, entry.first_number)
    work = _AnnouncingWork(stamp, known)
    command.carry_out(stamp, cast("Work", work))
    return {kind: getattr(work, kind).made for kind in KINDS}


class _Made:
    """Takes rows in and keeps them as column values."""

    def __init__(self, kind: str, known: Known) -> None:
        self._kind = kind
        self._known = known
        self._map = MAPS[kind]
        self.made: list[dict[str, Any]] = []

    def add_many(self, many: Iterable[Any]) -> None:
        self.made.extend({**self._map.to_row(one), "version": 1} for one in many)

    def where(self, return_id: str) -> list[Any]:
        return [self._map.from_dict(row) for row in self._known.parts_of(self._kind, return_id)]


class _Sellers:
    def __init__(self, known: Known) -> None:
        self._known = known

    def where(self, name: str) -> list[Seller]:
        found = self._known.seller_named(name)
        return [Seller(id=found, name=name)] if found else []

    def add(self, one: Seller) -> Seller:
        return one


class _AnnouncingWork:
    """As much of a transaction as announcing asks for."""

    def __init__(self, stamp: Stamp, known: Known) -> None:
        self._known = known
        self._number = stamp.first_number
        self.sellers = _Sellers(known)
        self.returns = _Made("returns", known)
        self.lines = _Made("lines", known)
        self.parcels = _Made("parcels", known)

    def known_sources(self, source_keys: Iterable[str]) -> set[str]:
        return {key for key in source_keys if self._known.has_source(key)}

    def known_returns(self, rmas: Iterable[str]) -> list[KnownReturn]:
        found = [row for rma in rmas for row in self._known.returns_with(rma)]
        return sorted(KnownReturn(row["id"], row["seller_id"], row["rma"]) for row in found)

    def next_number(self) -> int:
        self._number += 1
        return self._number - 1
