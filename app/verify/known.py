"""What of the rows told so far an announcement has to know: sources, sellers, returns by number."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    Row = dict[str, Any]

PARTS: Final = frozenset({"lines", "parcels"})


class Known:
    """Looks rows up in ``rows`` (by kind and id) without walking all of them."""

    def __init__(self, rows: Mapping[str, Mapping[str, Row]]) -> None:
        self._rows = rows
        self._sources: set[str] = set()
        self._sellers: dict[str, str] = {}
        self._returns: dict[str, list[str]] = defaultdict(list)
        self._parts: dict[tuple[str, str], list[str]] = defaultdict(list)

    def note(self, kind: str, id_: str, row: Row) -> None:
        """The row is new; what an altered journal left out of it is not looked up."""
        if kind == "returns":
            self._sources.add(str(row.get("source_key")))
            self._returns[str(row.get("rma"))].append(id_)
        elif kind == "sellers":
            self._sellers.setdefault(str(row.get("name")), id_)
        self.note_move(kind, id_, row)

    def note_move(self, kind: str, id_: str, changed: Row) -> None:
        """A parcel may find its return later, or lose it."""
        owner = changed.get("return_id")
        if kind in PARTS and owner is not None:
            self._parts[kind, str(owner)].append(id_)

    def has_source(self, source_key: str) -> bool:
        return source_key in self._sources

    def seller_named(self, name: str) -> str:
        """The seller's id, or ""."""
        return self._sellers.get(name, "")

    def returns_with(self, rma: str) -> Iterator[Row]:
        """Whoever sells."""
        for id_ in self._returns.get(rma, ()):
            row = self._rows["returns"][id_]
            if not row["gone"]:
                yield row

    def parts_of(self, kind: str, return_id: str) -> Iterator[Row]:
        """The ``lines`` or the ``parcels`` of a return."""
        for id_ in dict.fromkeys(self._parts.get((kind, return_id), ())):
            row = self._rows[kind][id_]
            if row["return_id"] == return_id and not row["gone"]:
                yield row
