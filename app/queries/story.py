"""The story of a unit, a parcel or a return: everything that happened, from the journal."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from app.queries.undoing import CHAIN
from app.store.moments import from_millis

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.store.reading import Reader


@dataclass(frozen=True, slots=True)
class StoryChange:
    """One row of the story's things, from → to; ``before`` is empty where it was made."""

    kind: str
    id: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class StoryEvent:
    """One journal entry.  ``undone`` says that a later entry took it back."""

    seq: int
    id: str
    kind: str
    at: datetime
    by_name: str
    station: str
    payload: Mapping[str, Any]
    changes: tuple[StoryChange, ...]
    undone: bool


@dataclass(frozen=True, slots=True)
class Story:
    """``title`` names the thing; ``people`` gives names for ids that stand in changes."""

    title: str
    events: tuple[StoryEvent, ...]
    people: Mapping[str, str]


UNIT_ROWS: Final = """
SELECT u.id, u.lpn, u.parcel_id, coalesce(u.return_id, '') FROM units u WHERE u.id = :id
UNION ALL SELECT i.id, '', '', '' FROM inspections i WHERE i.unit_id = :id
  AND NOT EXISTS (SELECT 1 FROM second_looks k WHERE k.unit_id = :id AND k.first_id = i.id
    AND k.state = 'waiting' AND k.gone = 0)
UNION ALL SELECT id, '', '', '' FROM proposals WHERE unit_id = :id
UNION ALL SELECT id, '', '', '' FROM second_looks WHERE unit_id = :id
UNION ALL SELECT id, '', '', '' FROM print_jobs WHERE unit_id = :id
UNION ALL SELECT f.id, '', '', '' FROM photos f WHERE f.owner_id = :id
  AND NOT EXISTS (SELECT 1 FROM second_looks k WHERE k.unit_id = :id AND f.id < k.id
    AND k.state = 'waiting' AND k.gone = 0)
UNION ALL SELECT id, '', '', '' FROM approvals WHERE unit_id = :id
UNION ALL SELECT id, '', '', '' FROM seller_questions WHERE unit_id = :id
UNION ALL SELECT id, '', '', '' FROM seller_letters WHERE unit_id = :id
UNION ALL SELECT id, '', '', '' FROM holds WHERE unit_id = :id
UNION ALL SELECT id, '', '', '' FROM clearances WHERE unit_id = :id
UNION ALL SELECT id, '', '', '' FROM destructions WHERE unit_id = :id
UNION ALL SELECT id, '', '', '' FROM executions WHERE unit_id = :id
"""
PARCEL_ROWS: Final = """
SELECT id, tracking FROM parcels WHERE id = :id
UNION ALL SELECT id, '' FROM photos WHERE owner_id = :id
"""
RETURN_ROWS: Final = """
SELECT id, rma FROM returns WHERE id = :id
UNION ALL SELECT id, '' FROM photos WHERE owner_id = :id
"""
RETURN_PARCELS: Final = """
SELECT id FROM parcels WHERE return_id = :id AND gone = 0
UNION SELECT parcel_id FROM parcel_returns WHERE return_id = :id AND gone = 0
"""
RETURN_UNITS: Final = "SELECT id FROM units WHERE return_id = :id AND gone = 0"
PARCEL_UNITS: Final = "SELECT id FROM units WHERE parcel_id = :id AND gone = 0"
BORN: Final = """
SELECT j.seq FROM journal j WHERE j.id IN (SELECT born FROM returns WHERE id = :id
  UNION SELECT born FROM lines WHERE return_id = :id
  UNION SELECT born FROM parcels WHERE return_id = :id)
"""
EVENTS: Final = f"""
SELECT j.seq, j.id, j.kind, j.at, coalesce(w.name, ''), j.station, j.payload, j.changes,
  (SELECT depth % 2 FROM ({CHAIN}))
FROM journal j LEFT JOIN people w ON w.id = j.by
WHERE j.seq IN (
  SELECT t.seq FROM touched t JOIN json_each(:rows) wanted ON wanted.value = t.row_id
  UNION SELECT value FROM json_each(:born))
ORDER BY j.seq LIMIT :limit
"""
NAMES: Final = "SELECT id, name FROM people"
# What a first inspection leaves behind; UNIT_ROWS names none of it while a second look is owed.
MAKES: Final = {"KeepAnswers": "inspections", "AttachPhoto": "photos"}
SHORTEST: Final = frozenset({"AnnounceReturns"})  # payloads too long to carry to a screen


def unit_story(db: Reader, unit_id: str, limit: int = 1000) -> Story:
    """The unit, its parcel and its return, in one line of time."""
    rows = db.rows(_columns, UNIT_ROWS, {"id": unit_id})
    if not rows:
        return Story("", (), {})
    _, lpn, parcel_id, return_id = rows[0]
    ids = {row[0] for row in rows}
    ids |= {row[0] for row in db.rows(_columns, PARCEL_ROWS, {"id": parcel_id})}
    if return_id:
        ids |= {row[0] for row in db.rows(_columns, RETURN_ROWS, {"id": return_id})}
    return _story(db, lpn, ids, return_id, limit)


def parcel_story(db: Reader, parcel_id: str, limit: int = 1000) -> Story:
    rows = db.rows(_columns, PARCEL_ROWS, {"id": parcel_id})
    ids = {row[0] for row in rows}
    for (unit_id,) in db.rows(_columns, PARCEL_UNITS, {"id": parcel_id}):
        ids |= {row[0] for row in db.rows(_columns, UNIT_ROWS, {"id": unit_id})}
    return _story(db, rows[0][1] if rows else "", ids, "", limit)


def return_story(db: Reader, return_id: str, limit: int = 1000) -> Story:
    rows = db.rows(_columns, RETURN_ROWS, {"id": return_id})
    ids = {row[0] for row in rows}
    for (parcel_id,) in db.rows(_columns, RETURN_PARCELS, {"id": return_id}):
        ids |= {row[0] for row in db.rows(_columns, PARCEL_ROWS, {"id": parcel_id})}
    for (unit_id,) in db.rows(_columns, RETURN_UNITS, {"id": return_id}):
        ids |= {row[0] for row in db.rows(_columns, UNIT_ROWS, {"id": unit_id})}
    return _story(db, rows[0][1] if rows else "", ids, return_id, limit)


def _story(db: Reader, title: str, ids: Iterable[str], return_id: str, limit: int) -> Story:
    wanted = set(ids)
    born = [row[0] for row in db.rows(_columns, BORN, {"id": return_id})]
    values = {"rows": json.dumps(sorted(wanted)), "born": json.dumps(born), "limit": limit}
    events = (_event(row, wanted) for row in db.rows(_columns, EVENTS, values))
    told = tuple(event for event in events if not _unsaid(event))
    return Story(title, told, dict(db.rows(_pair, NAMES)))


def _unsaid(event: StoryEvent) -> bool:
    """While a second look is owed, nothing tells what the first inspector answered or took."""
    kind = MAKES.get(event.kind)
    return kind is not None and all(change.kind != kind for change in event.changes)


def _event(row: tuple[Any, ...], wanted: set[str]) -> StoryEvent:
    seq, id_, kind, at, by_name, station, payload, changes, undone = row
    entries = [] if kind in SHORTEST else json.loads(changes)
    mine = tuple(
        StoryChange(entry[0], entry[1], entry[3], entry[4])
        for entry in entries
        if entry[1] in wanted
    )
    told = _origin(payload) if kind in SHORTEST else json.loads(payload)
    return StoryEvent(seq, id_, kind, from_millis(at), by_name, station, told, mine, bool(undone))


def _origin(payload: str) -> Mapping[str, Any]:
    return {"origin": json.loads(payload)["origin"]}


def _columns(*row: Any) -> tuple[Any, ...]:
    return row


def _pair(id_: str, name: str) -> tuple[str, str]:
    return id_, name
