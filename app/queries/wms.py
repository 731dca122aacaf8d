"""What a warehouse management system is told: a line for every unit that changed its place.

The lines follow from the journal alone, so that the same entries give the same lines whenever
they are told, and an undo is a line like any other.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from app.domain.units import UnitState
from app.domain.wms import WmsFile, WmsFormat, WmsState
from app.store.moments import from_millis

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.store.reading import Reader


class WmsEvent(StrEnum):
    """``reversal`` takes the line ``reverses`` back; its places are the other way round.

    ``back``: what was executed waits on the bench for another decision, wherever it was since.
    """

    PUTAWAY = "putaway"
    PACK = "pack"
    UNPACK = "unpack"
    MOVE = "move"
    OUT = "out"
    LOST = "lost"
    FOUND = "found"
    BACK = "back"
    REVERSAL = "reversal"


class Place(NamedTuple):
    """Both "" for the bench, and for nobody knows where."""

    bin: str = ""
    container: str = ""


@dataclass(frozen=True, slots=True)
class WmsLine:
    """``key`` is the same whenever the line is told: who has seen it leaves it out."""

    key: str
    seq: int
    at: datetime
    event: WmsEvent
    reverses: str
    lpn: str
    sku: str
    title: str
    seller: str
    grade: str
    disposition: str
    before: Place
    after: Place
    carrier: str
    reference: str
    person: str
    station: str


ENTRIES: Final = """
SELECT j.seq, j.id, j.at, coalesce(w.name, ''), j.station, j.undoes, j.changes
FROM journal j LEFT JOIN people w ON w.id = j."by"
WHERE j.seq BETWEEN :first AND :last AND j.kind <> 'AnnounceReturns'
  AND (j.changes LIKE '%"placed_at"%' OR j.changes LIKE '%"bin"%' OR j.changes LIKE '%"out"%')
ORDER BY j.seq
"""
UNIT: Final = """
SELECT u.lpn, u.sku, u.title, coalesce(s.name, ''), u.grade,
  coalesce((SELECT d.disposition FROM proposals d WHERE d.unit_id = u.id
    AND d.state IN ('approved', 'executed') ORDER BY d.id DESC LIMIT 1), '')
FROM units u LEFT JOIN returns r ON r.id = u.return_id LEFT JOIN sellers s ON s.id = r.seller_id
WHERE u.id = :id
"""
CONTAINER: Final = "SELECT code FROM containers WHERE id = :id"
# Where a container stood when this happened: not where it stands today.
STOOD: Final = """
SELECT j.seq, j.changes FROM touched t JOIN journal j ON j.seq = t.seq
WHERE t.row_id = :id AND t.seq <= :seq ORDER BY t.seq DESC
"""
HEAD: Final = "SELECT coalesce(max(seq), 0) FROM journal"
TOLD: Final = "SELECT coalesce(max(last_seq), 0) FROM wms_files WHERE replay = 0 AND gone = 0"
_FILE: Final = """
SELECT id, first_seq, last_seq, format, state, at, "by", replay, name, lines, sha256, detail
FROM wms_files WHERE gone = 0
"""
OPEN_FILES: Final = _FILE + " AND state IN ('queued', 'writing') ORDER BY id"
LATEST_FILES: Final = _FILE + " ORDER BY id DESC LIMIT :limit"
SETTING: Final = "SELECT value FROM settings WHERE name = :name"


@dataclass(frozen=True, slots=True)
class WmsSetUp:
    """``format`` is None while nothing is told; ``folder`` "" for the station's own."""

    format: WmsFormat | None
    folder: str


def wms_set_up(db: Reader) -> WmsSetUp:
    said = str(db.scalar(SETTING, {"name": "wms_format"}) or "")
    folder = str(db.scalar(SETTING, {"name": "wms_folder"}) or "")
    return WmsSetUp(WmsFormat(said) if said in set(WmsFormat) else None, folder)


def untold(db: Reader) -> tuple[int, int]:
    """The first and the last entry that no file is queued for; the first is behind the last
    where there is none.
    """
    return int(db.scalar(TOLD)) + 1, int(db.scalar(HEAD))


def open_files(db: Reader) -> list[WmsFile]:
    """Those to be written, in the order they were asked for."""
    return db.rows(_file, OPEN_FILES)


def latest_files(db: Reader, limit: int = 200) -> list[WmsFile]:
    return db.rows(_file, LATEST_FILES, {"limit": limit})


def wms_lines(db: Reader, first: int, last: int) -> Iterator[WmsLine]:
    for entry in db.rows(_Entry, ENTRIES, {"first": first, "last": last}):
        yield from _lines(db, entry)


class _Entry(NamedTuple):
    seq: int
    id: str
    at: int
    person: str
    station: str
    undoes: str
    changes: str


class _Way(NamedTuple):
    before: Place
    after: Place
    carrier: str
    reference: str


def _lines(db: Reader, entry: _Entry) -> Iterator[WmsLine]:
    changes = json.loads(entry.changes)
    boxes = {one[1]: one for one in changes if one[0] == "containers"}
    # a container that moved or left took its units along
    moved = next((one for one in boxes.values() if {"bin", "sent_at"} & set(one[4])), None)
    units: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {}
    for kind, id_, _, before, after in changes:
        if kind == "units" and before:
            first, latest = units.setdefault(id_, ({}, {}))
            for name, value in before.items():
                first.setdefault(name, value)
            latest.update(after)
    for id_, (was, now) in units.items():
        if not {"bin", "container_id", "lost", "out", "placed_at"} & set(now):
            continue
        before, after = _places(db, entry, was, now, moved)
        if (before, after, was.get("out")) == (after, before, now.get("out")):
            continue
        event = WmsEvent.REVERSAL if entry.undoes else _event(was, now, before, after)
        sent = moved[4] if moved is not None and event is WmsEvent.OUT else {}
        way = _Way(before, after, sent.get("carrier", ""), sent.get("reference", ""))
        yield _line(db, entry, id_, event, way)


def _places(
    db: Reader,
    entry: _Entry,
    was: Mapping[str, Any],
    now: Mapping[str, Any],
    moved: list[Any] | None,
) -> tuple[Place, Place]:
    if "bin" in now or "container_id" in now or "lost" in now or moved is None:
        return _place(db, entry, was, end=0), _place(db, entry, now, end=1)
    code = str(db.scalar(CONTAINER, {"id": moved[1]}) or "")
    shelf = moved[3].get("bin", ""), moved[4].get("bin", "")
    gone = now.get("out"), was.get("out")
    return (
        Place() if gone[1] else Place(shelf[0], code),
        Place() if gone[0] else Place(shelf[1], code),
    )


def _place(db: Reader, entry: _Entry, told: Mapping[str, Any], *, end: int) -> Place:
    """Before the entry (``end`` 0) or after it (1); a unit stands where its container stands."""
    if told.get("out"):
        return Place()
    box = told.get("container_id")
    if not box:
        return Place(str(told.get("bin") or ""))
    code = str(db.scalar(CONTAINER, {"id": box}) or "")
    return Place(_stood(db, entry, str(box), end), code)


def _stood(db: Reader, entry: _Entry, container_id: str, end: int) -> str:
    """The bin that a container stood in, from the newest entry that says so; "" for none."""
    for seq, changes in db.rows(_columns, STOOD, {"id": container_id, "seq": entry.seq}):
        for _, id_, _, before, after in json.loads(changes):
            if id_ == container_id and "bin" in after:
                told = before if seq == entry.seq and not end else after
                return str((told or {}).get("bin") or "")
    return ""


def _line(
    db: Reader,
    entry: _Entry,
    unit_id: str,
    event: WmsEvent,
    way: _Way,
) -> WmsLine:
    lpn, *facts = db.row(_columns, UNIT, {"id": unit_id}) or ("",) * 6
    reverses = f"{entry.undoes}/{lpn}" if entry.undoes else ""
    columns: list[Any] = [f"{entry.id}/{lpn}", entry.seq, from_millis(entry.at), event, reverses]
    columns += [lpn, *facts, *way, entry.person, entry.station]
    return WmsLine(*columns)


def _event(was: Mapping[str, Any], now: Mapping[str, Any], before: Place, after: Place) -> WmsEvent:
    undone = was.get("state") == UnitState.EXECUTED and now.get("state") == UnitState.INSPECTED
    for event, happened in (
        (WmsEvent.OUT, now.get("out")),
        (WmsEvent.LOST, now.get("lost")),
        (WmsEvent.FOUND, was.get("lost")),
        (WmsEvent.BACK, undone),
    ):
        if happened:
            return event
    if not any(after):
        return WmsEvent.UNPACK
    if any(before) and not ("state" in now and after.bin):
        return WmsEvent.MOVE
    return WmsEvent.PUTAWAY if after.bin else WmsEvent.PACK


def _columns(*row: Any) -> tuple[Any, ...]:
    return row


def _file(*row: Any) -> WmsFile:
    names = (
        "id", "first_seq", "last_seq", "format", "state", "at", "by", "replay", "name", "lines",
        "sha256", "detail",
    )  # fmt: skip
    told: dict[str, Any] = dict(zip(names, row, strict=True))
    told["format"], told["state"] = WmsFormat(told["format"]), WmsState(told["state"])
    told["at"], told["replay"] = from_millis(told["at"]), bool(told["replay"])
    return WmsFile(**told)
