"""Where a unit, a parcel or a return is now, and which place of work it waits at."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from app.domain.disposition import StepKind
from app.domain.disposition.remaining import due_steps
from app.domain.evidence import ProposalState
from app.domain.parcels import ParcelState
from app.domain.units import UnitState
from app.queries.finding import MatchKind
from app.store.moments import maybe_moment

if TYPE_CHECKING:
    from app.store.reading import Reader


class Waiting(StrEnum):
    """The place of work where something waits; ``none`` where there is nothing left to do."""

    RECEIVE = "receive"
    INSPECT = "inspect"
    DISPOSE = "dispose"
    APPROVE = "approve"
    PUT_AWAY = "put_away"
    UNCLAIMED = "unclaimed"
    NONE = ""


@dataclass(frozen=True, slots=True)
class UnitPlace:
    """``waiting`` with ``id`` is where the unit can be shown; ``due`` the step, if approved.

    ``reprints`` are its labels that were printed again.
    """

    id: str
    lpn: str
    sku: str
    title: str
    state: str
    grade: str
    bin: str
    disposition: str
    decision: str
    due: str
    waiting: Waiting
    reprints: int = 0


@dataclass(frozen=True, slots=True)
class ParcelPlace:
    id: str
    tracking: str
    carrier: str
    state: str
    arrived_at: datetime | None
    waiting: Waiting


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """One unit, parcel or return with what belongs to it; ``unit`` is set for a unit only.

    ``return_id`` is "" where nobody knows whose it is.
    """

    kind: MatchKind
    id: str
    return_id: str
    rma: str
    order_no: str
    return_state: str
    seller: str
    buyer_name: str
    buyer_country: str
    unit: UnitPlace | None
    units: tuple[UnitPlace, ...]
    parcels: tuple[ParcelPlace, ...]

    @property
    def waiting(self) -> tuple[Waiting, str]:
        """The place, and the id to show there; of a whole return the first thing that waits."""
        if self.unit is not None:
            return _shown_as(self.unit, self.unit.waiting)
        for parcel in self.parcels:
            if parcel.waiting is not Waiting.NONE:
                return parcel.waiting, parcel.id
        for unit in self.units:
            if unit.waiting is not Waiting.NONE:
                return _shown_as(unit, unit.waiting)
        return Waiting.NONE, ""


FIND: Final = """
SELECT 'unit', id, coalesce(return_id, ''), parcel_id FROM units WHERE id = :id
UNION ALL SELECT 'parcel', id, coalesce(return_id, ''), id FROM parcels WHERE id = :id
UNION ALL SELECT 'return', id, id, '' FROM returns WHERE id = :id
"""
RETURN: Final = """
SELECT r.rma, r.order_no, r.state, coalesce(s.name, ''), r.buyer_name, r.buyer_country
FROM returns r LEFT JOIN sellers s ON s.id = r.seller_id WHERE r.id = :return_id
"""
PARCELS: Final = """
SELECT id, tracking, carrier, state, arrived_at FROM parcels
WHERE (id = :parcel_id OR (:parcel_id = '' AND return_id = :return_id)) AND gone = 0 ORDER BY id
"""
UNITS: Final = """
SELECT u.id, u.lpn, u.sku, u.title, u.state, u.grade, u.bin, coalesce(d.disposition, ''),
  coalesce(d.state, ''), coalesce(d.steps_done, '[]'),
  coalesce((SELECT i.packaging FROM inspections i WHERE i.unit_id = u.id AND i.state = 'complete'
    AND i.gone = 0 ORDER BY i.id DESC LIMIT 1), ''),
  EXISTS (SELECT 1 FROM photos f WHERE f.owner_id = u.id AND f.slot = 'evidence' AND f.gone = 0),
  (SELECT count(*) FROM print_jobs j WHERE j.unit_id = u.id AND j.duplicate > 0 AND j.gone = 0)
FROM units u LEFT JOIN proposals d ON d.id = (SELECT max(id) FROM proposals
  WHERE unit_id = u.id AND gone = 0)
WHERE u.gone = 0 AND
"""
UNIT: Final = UNITS + "u.id = :id"
UNITS_OF_PARCEL: Final = UNITS + "u.parcel_id = :id ORDER BY u.id"
UNITS_OF_RETURN: Final = UNITS + "u.return_id = :id ORDER BY u.id"


def whereabouts(db: Reader, thing_id: str) -> Whereabouts | None:
    """Of the unit, the parcel or the return with this id."""
    found = db.row(_columns, FIND, {"id": thing_id})
    if found is None:
        return None
    kind, id_, return_id, parcel_id = found
    of = {"unit": UNIT, "parcel": UNITS_OF_PARCEL, "return": UNITS_OF_RETURN}[kind]
    units = tuple(db.rows(_unit, of, {"id": id_}))
    owner = db.row(_columns, RETURN, {"return_id": return_id}) or ("",) * 6
    values = {"parcel_id": parcel_id, "return_id": return_id}
    parcels = tuple(db.rows(_parcel, PARCELS, values))
    one = units[0] if kind == "unit" and units else None
    columns = [MatchKind(kind), id_, return_id, *owner, one, units, parcels]
    return Whereabouts(*columns)


def _shown_as(unit: UnitPlace, waiting: Waiting) -> tuple[Waiting, str]:
    return waiting, unit.id if waiting is not Waiting.NONE else ""


def _columns(*row: Any) -> tuple[Any, ...]:
    return row


def _unit(*row: Any) -> UnitPlace:
    columns = list(row[:9])
    done, packaging, evidence, reprints = row[9:]
    state, disposition, decision = row[4], row[7], row[8]
    due = ""
    if state == UnitState.DISPOSITIONED and disposition and packaging:
        left = due_steps(disposition, packaging, tuple(json.loads(done)), evidence=bool(evidence))
        due = left[0] if left else ""
    columns += [due, _waiting(state, decision, due), reprints]
    return UnitPlace(*columns)


def _waiting(state: str, decision: str, due: str) -> Waiting:
    if state == UnitState.RECEIVED:
        return Waiting.INSPECT
    if state == UnitState.INSPECTED:
        proposed = decision == ProposalState.PROPOSED
        return Waiting.APPROVE if proposed else Waiting.DISPOSE
    if state == UnitState.DISPOSITIONED:
        return Waiting.PUT_AWAY if due == StepKind.PUTAWAY else Waiting.DISPOSE
    return Waiting.NONE


def _parcel(*row: Any) -> ParcelPlace:
    id_, tracking, carrier, state, arrived = row
    waiting = {
        ParcelState.ANNOUNCED.value: Waiting.RECEIVE,
        ParcelState.ARRIVED.value: Waiting.RECEIVE,
        ParcelState.OPENED.value: Waiting.RECEIVE,
        ParcelState.UNCLAIMED.value: Waiting.UNCLAIMED,
        ParcelState.MISDIRECTED.value: Waiting.UNCLAIMED,
    }.get(state, Waiting.NONE)
    return ParcelPlace(id_, tracking, carrier, state, maybe_moment(arrived), waiting)
