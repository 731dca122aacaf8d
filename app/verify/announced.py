"""The rows of an announcement, made once more by the command itself from its payload."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from app.commands.base import Stamp
from app.commands.wire import from_wire
from app.domain.returns import Seller
from app.store.mapping import MAPS
from app.store.moments import from_millis

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from app.commands.base import Work
    from app.verify.chain import Entry

KINDS = ("returns", "lines", "parcels")


def announced_rows(
    entry: Entry, sources: Collection[str], sellers: Mapping[str, str]
) -> dict[str, list[dict[str, Any]]]:
    """``sources`` came in before; ``sellers`` are known by name.  Rows by table."""
    command = from_wire(entry.kind, entry.kind_version, entry.payload)
    stamp = Stamp(entry.id, from_millis(entry.at), entry.by, entry.station, entry.first_number)
    work = _AnnouncingWork(stamp, sources, sellers)
    command.carry_out(stamp, cast("Work", work))
    return {kind: getattr(work, kind).made for kind in KINDS}


class _Made:
    """Takes rows in and keeps them as column values."""

    def __init__(self, kind: str) -> None:
        self._map = MAPS[kind]
        self.made: list[dict[str, Any]] = []

    def add_many(self, many: Iterable[Any]) -> None:
        self.made.extend({**self._map.to_row(one), "version": 1} for one in many)


class _Sellers:
    def __init__(self, known: Mapping[str, str]) -> None:
        self._known = known

    def where(self, name: str) -> list[Seller]:
        return [Seller(id=self._known[name], name=name)] if name in self._known else []

    def add(self, one: Seller) -> Seller:
        return one


class _AnnouncingWork:
    """As much of a transaction as announcing asks for."""

    def __init__(self, stamp: Stamp, sources: Collection[str], sellers: Mapping[str, str]) -> None:
        self._sources = sources
        self._number = stamp.first_number
        self.sellers = _Sellers(sellers)
        self.returns = _Made("returns")
        self.lines = _Made("lines")
        self.parcels = _Made("parcels")

    def known_sources(self, source_keys: Iterable[str]) -> set[str]:
        return {key for key in source_keys if key in self._sources}

    def next_number(self) -> int:
        self._number += 1
        return self._number - 1
