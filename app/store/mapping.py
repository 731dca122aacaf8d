"""How the domain's frozen classes sit on their tables: field by field, by name."""

from __future__ import annotations

import json
from dataclasses import MISSING, fields
from datetime import datetime
from enum import StrEnum
from operator import attrgetter
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, get_args, get_origin, get_type_hints

from app.commands.base import Row
from app.commands.text import BadText
from app.domain.agreements import Approval, EnteredRule, SellerLetter, SellerQuestion
from app.domain.batches import Batch, BatchEntry
from app.domain.containers import Container
from app.domain.disposition import StandingOrder
from app.domain.evidence import Bin, Inspection, Photo, PrintJob, Proposal, RecoveryRate
from app.domain.executions import Clearance, Destruction, Execution
from app.domain.grading.publishing import PublishedSet
from app.domain.holds import Hold
from app.domain.parcels import Parcel, ParcelReturn, Refusal
from app.domain.people import Person
from app.domain.returns import Return, ReturnLine, Seller
from app.domain.second_looks import SecondLook
from app.domain.units import Unit, WrongItem
from app.domain.wms import WmsFile
from app.store import tables
from app.store.moments import from_millis, to_millis

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy import Table

T = TypeVar("T", bound=Row)
_dump = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class RowMap(Generic[T]):
    """Turns one kind of domain value into column values and back."""

    def __init__(self, kind: type[T], table: Table) -> None:
        self.kind = kind
        self.table = table
        self.names = tuple(field.name for field in fields(kind))  # type: ignore[arg-type]
        hints = get_type_hints(kind)
        self._coders = {name: _coder(hints[name]) for name in self.names}
        columns = [(name, table.c[name].info) for name in self.names]
        self._limits = {name: info["limit"] for name, info in columns if "limit" in info}
        self._leasts = {
            name: info["least"]
            for name, info in columns
            if info.get("least") is not None and name != "version"
        }
        self._values = attrgetter(*self.names)
        self.places = {name: place for place, name in enumerate(self.names)}
        self.id_place, self.version_place = self.places["id"], self.places["version"]
        self._encoders = [(name, code) for name in self.names if (code := self._coders[name][0])]
        self._decoders = [
            (place, code) for name, place in self.places.items() if (code := self._coders[name][1])
        ]

    def defaults(self) -> dict[str, Any]:
        """Column values that a row has which was made before the column was."""
        every = fields(self.kind)  # type: ignore[arg-type]
        return {
            one.name: self.encode(one.name, one.default)
            for one in every
            if one.default is not MISSING
        }

    def encoder(self, name: str) -> Callable[[Any], Any] | None:
        """What makes a column value of a value that is not None, where something has to."""
        return self._coders[name][0]

    def encode(self, name: str, value: Any) -> Any:
        coder = self._coders[name][0]
        return coder(value) if coder and value is not None else value

    def to_row(self, one: T) -> dict[str, Any]:
        """Column values, or ``BadText`` where one does not fit its column."""
        row: dict[str, Any] = dict(zip(self.names, self._values(one), strict=True))
        for name, encode in self._encoders:
            if row[name] is not None:
                row[name] = encode(row[name])
        for name, limit in self._limits.items():
            if row[name] is not None and len(row[name]) > limit:
                raise BadText(name, "long")
        for name, least in self._leasts.items():
            if row[name] is not None and row[name] < least:
                raise BadText(name, "number")
        return row

    def to_columns(self, many: Sequence[T]) -> dict[str, Sequence[Any]]:
        """As ``to_row``, for thousands at once: the values of each column, row by row."""
        values = zip(*map(self._values, many), strict=True)
        columns: dict[str, Sequence[Any]] = dict(zip(self.names, values, strict=True))
        for name, encode in self._encoders:
            columns[name] = [value if value is None else encode(value) for value in columns[name]]
        for name, limit in self._limits.items():
            if max(map(len, filter(None, columns[name])), default=0) > limit:
                raise BadText(name, "long")
        for name, least in self._leasts.items():
            if min((v for v in columns[name] if v is not None), default=least) < least:
                raise BadText(name, "number")
        return columns

    def changed(self, before: T, after: T) -> dict[str, Any]:
        """The column values that differ, in the order of the columns, or ``BadText``."""
        pairs = zip(self.names, self._values(before), self._values(after), strict=True)
        return {name: self._fitting(name, new) for name, old, new in pairs if new != old}

    def _fitting(self, name: str, value: Any) -> Any:
        fitting = self.encode(name, value)
        if fitting is not None and name in self._limits and len(fitting) > self._limits[name]:
            raise BadText(name, "long")
        if fitting is not None and name in self._leasts and fitting < self._leasts[name]:
            raise BadText(name, "number")
        return fitting

    def from_row(self, row: Sequence[Any]) -> T:
        values = list(row)
        for place, decode in self._decoders:
            if (value := values[place]) is not None:
                values[place] = decode(value)
        return self.kind(**dict(zip(self.names, values, strict=True)))

    def from_dict(self, row: dict[str, Any]) -> T:
        return self.from_row([row[name] for name in self.names])


def _coder(hint: Any) -> tuple[Callable[[Any], Any] | None, Callable[[Any], Any] | None]:
    if get_origin(hint) is UnionType:
        hint = next(part for part in get_args(hint) if part is not NoneType)
    origin = get_origin(hint)
    if origin is tuple:
        return lambda value: _dump(value) if value else "[]", _tuples(hint)
    if origin is dict:
        return lambda value: _dump(value) if value else "{}", _dictionary
    if hint is datetime:
        return to_millis, from_millis
    if hint is bool:
        return int, bool
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return str, _Members(hint).__getitem__
    return None, None


class _Members(dict[str, StrEnum]):
    """The members of an enumeration by value: calling the class takes ten times as long."""

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__({member.value: member for member in kind})
        self._kind = kind

    def __missing__(self, value: str) -> StrEnum:
        return self._kind(value)


def _dictionary(text: str) -> dict[str, Any]:
    return json.loads(text) if text != "{}" else {}


def _tuples(hint: Any) -> Callable[[str], tuple[Any, ...]]:
    inner = get_args(hint)[0]
    if get_origin(inner) is tuple:
        return lambda text: tuple(map(tuple, json.loads(text))) if text != "[]" else ()
    if isinstance(inner, type) and issubclass(inner, StrEnum):
        return lambda text: tuple(map(inner, json.loads(text))) if text != "[]" else ()
    return lambda text: tuple(json.loads(text)) if text != "[]" else ()


MAPS: Final[dict[str, RowMap[Any]]] = {
    "sellers": RowMap(Seller, tables.sellers),
    "people": RowMap(Person, tables.people),
    "returns": RowMap(Return, tables.returns),
    "lines": RowMap(ReturnLine, tables.lines),
    "parcels": RowMap(Parcel, tables.parcels),
    "units": RowMap(Unit, tables.units),
    "parcel_returns": RowMap(ParcelReturn, tables.parcel_returns),
    "refusals": RowMap(Refusal, tables.refusals),
    "wrong_items": RowMap(WrongItem, tables.wrong_items),
    "batches": RowMap(Batch, tables.batches),
    "batch_entries": RowMap(BatchEntry, tables.batch_entries),
    "inspections": RowMap(Inspection, tables.inspections),
    "proposals": RowMap(Proposal, tables.proposals),
    "second_looks": RowMap(SecondLook, tables.second_looks),
    "grading_sets": RowMap(PublishedSet, tables.grading_sets),
    "recovery_rates": RowMap(RecoveryRate, tables.recovery_rates),
    "approval_rules": RowMap(EnteredRule, tables.approval_rules),
    "approvals": RowMap(Approval, tables.approvals),
    "seller_questions": RowMap(SellerQuestion, tables.seller_questions),
    "seller_letters": RowMap(SellerLetter, tables.seller_letters),
    "standing_orders": RowMap(StandingOrder, tables.standing_orders),
    "holds": RowMap(Hold, tables.holds),
    "clearances": RowMap(Clearance, tables.clearances),
    "destructions": RowMap(Destruction, tables.destructions),
    "executions": RowMap(Execution, tables.executions),
    "photos": RowMap(Photo, tables.photos),
    "print_jobs": RowMap(PrintJob, tables.print_jobs),
    "bins": RowMap(Bin, tables.bins),
    "containers": RowMap(Container, tables.containers),
    "wms_files": RowMap(WmsFile, tables.wms_files),
}
