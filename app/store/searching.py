"""Writes the rows that people search anew, before the transaction that changed them commits."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from app.domain.disposition.kinds import StepKind
from app.domain.disposition.remaining import due_steps
from app.domain.evidence import ProposalState
from app.domain.units import UnitState
from app.store.search_words import kept_words, mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

CHUNK: Final = 2_000
NOTHING: Final = "[]"
DUE: Final = "SELECT kind, id FROM search_due LIMIT :limit"
FORGET: Final = "DELETE FROM search_due WHERE kind = ? AND id = ?"
EVERYTHING: Final = (
    "INSERT OR IGNORE INTO search_due SELECT 'return', id FROM returns",
    """INSERT OR IGNORE INTO search_due SELECT 'parcel', id FROM parcels
WHERE state IN ('unclaimed', 'misdirected')""",
    "INSERT OR IGNORE INTO search_due SELECT 'unit', id FROM units",
)
UNITS: Final = """
SELECT u.id, u.gone, u.lpn, u.state, u.sku, u.title, u.category, u.grade,
  u.container_id <> '' AS packed, (u.bin <> '' OR u.container_id <> '') AND u.out = 0 AS placed,
  p.tracking, coalesce(p.arrived_at, 0) AS arrived_at, p.arrived_by, coalesce(r.rma, '') AS rma,
  coalesce(r.order_no, '') AS order_no, coalesce(r.buyer_name, '') AS buyer_name,
  coalesce(s.name, '') AS seller, coalesce(l.sku, '') AS sold_sku, coalesce(l.gtin, '') AS gtin,
  coalesce(l.fnsku, '') AS fnsku, coalesce(l.comment, '') AS comment,
  coalesce(l.sold_serials, '[]') AS sold_serials, coalesce(l.sold_lot, '') AS sold_lot,
  coalesce(d.state, '') AS decision, coalesce(d.disposition, '') AS disposition,
  coalesce(d.proposed_by, '') AS proposed_by, coalesce(d.proposed_at, 0) AS proposed_at,
  coalesce(d.decided_at, 0) AS decided_at, coalesce(d.steps_done, '[]') AS steps_done,
  coalesce(d.needs_seller, 0) AS needs_seller,
  coalesce(i.answers, '[]') AS answers, coalesce(i."by", '') AS inspected_by,
  coalesce(i.at, 0) AS inspected_at,
  coalesce((SELECT c.packaging FROM inspections c WHERE c.unit_id = u.id AND c.gone = 0
    AND c.state = 'complete' ORDER BY c.id DESC LIMIT 1), '') AS packaging,
  EXISTS (SELECT 1 FROM photos f WHERE f.owner_id = u.id AND f.slot = 'evidence' AND f.gone = 0)
    AS evidence
FROM json_each(:ids) due JOIN units u ON u.id = due.value
JOIN parcels p ON p.id = u.parcel_id
LEFT JOIN returns r ON r.id = u.return_id LEFT JOIN sellers s ON s.id = r.seller_id
LEFT JOIN lines l ON l.id = u.line_id
LEFT JOIN proposals d ON d.id = (SELECT x.id FROM proposals x WHERE x.unit_id = u.id
  AND x.gone = 0 ORDER BY x.state IN ('proposed', 'approved') DESC, x.id DESC LIMIT 1)
LEFT JOIN inspections i ON i.id = (SELECT max(x.id) FROM inspections x WHERE x.unit_id = u.id
  AND x.gone = 0)
"""
RETURNS: Final = """
SELECT r.id, r.gone, r.rma, r.order_no, r.buyer_name, r.state, s.name AS seller,
  coalesce(r.requested_at, 0) AS requested_at, r.announced_lpn,
  (SELECT json_group_array(json_array(l.sku, l.title, l.gtin, l.fnsku, l.comment, l.sold_serials,
    l.sold_lot)) FROM lines l WHERE l.return_id = r.id AND l.gone = 0) AS goods,
  (SELECT json_group_array(p.tracking) FROM parcels p WHERE p.return_id = r.id AND p.gone = 0)
    AS trackings,
  coalesce((SELECT sum(l.announced) FROM lines l WHERE l.return_id = r.id AND l.gone = 0), 0)
    AS items,
  (SELECT count(*) FROM lines l JOIN units u ON u.line_id = l.id AND u.gone = 0 AND u.extra = 0
    WHERE l.return_id = r.id AND l.gone = 0) AS here,
  EXISTS (SELECT 1 FROM parcels p WHERE p.return_id = r.id AND p.gone = 0
    AND p.arrived_at IS NOT NULL) AS arrived
FROM json_each(:ids) due JOIN returns r ON r.id = due.value JOIN sellers s ON s.id = r.seller_id
"""
PARCELS: Final = """
SELECT p.id, p.gone, p.tracking, p.state, p.carrier, p.note, p.arrived_by,
  coalesce(p.arrived_at, 0) AS arrived_at,
  (SELECT json_group_array(json_array(u.lpn, u.sku, u.title)) FROM units u
    WHERE u.parcel_id = p.id AND u.gone = 0) AS goods
FROM json_each(:ids) due JOIN parcels p ON p.id = due.value
  AND p.state IN ('unclaimed', 'misdirected')
"""
KNOWN: Final = """
SELECT c.doc, c.id, c.queue, c.since, c.seller, c.category, c.grade, c.route, c.people, c.marks,
  c.words
FROM json_each(:ids) due CROSS JOIN search_docs c ON c.kind = :kind AND c.id = due.value
"""
LAST: Final = "SELECT coalesce(max(doc), 0) FROM search_docs"
ADD: Final = """
INSERT INTO search_docs (doc, id, queue, since, seller, category, grade, route, people, marks,
  words, kind) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
CHANGE: Final = """
UPDATE search_docs SET queue = ?, since = ?, seller = ?, category = ?, grade = ?, route = ?,
  people = ? WHERE doc = ?
"""
RENEW: Final = """
UPDATE search_docs SET queue = ?, since = ?, seller = ?, category = ?, grade = ?, route = ?,
  people = ?, marks = ?, words = ? WHERE doc = ?
"""
REMOVE: Final = "DELETE FROM search_docs WHERE doc = ?"
LIST: Final = "INSERT INTO search_index(rowid, marks, words) VALUES (?, ?, ?)"
UNLIST: Final = """
INSERT INTO search_index(search_index, rowid, marks, words) VALUES ('delete', ?, ?, ?)
"""


class Doc(NamedTuple):
    """What one row is found and filtered by; ``queue`` is where it waits."""

    id: str
    queue: str
    since: int
    seller: str
    category: str
    grade: str
    route: str
    people: str
    marks: str
    words: str


def write_due(db: Any) -> None:
    """All of them, inside the caller's transaction."""
    while write_chunk(db):
        pass


def write_chunk(db: Any) -> bool:
    """Some of them; False where none was left."""
    due = db.execute(DUE, {"limit": CHUNK}).fetchall()
    if not due:
        return False
    for kind in DOCS:
        ids = [id_ for one, id_ in due if one == kind]
        if ids:
            _write(db, kind, ids)
    db.executemany(FORGET, due)
    return True


def mark_everything(db: Any) -> None:
    """Every row is written anew, and the index from nothing."""
    db.execute("INSERT INTO search_index(search_index) VALUES ('rebuild')")
    for statement in EVERYTHING:
        db.execute(statement)
    db.execute("INSERT OR IGNORE INTO search_due SELECT kind, id FROM search_docs")


def docs(db: Any, kind: str, ids: Iterable[str]) -> Iterator[Doc]:
    """As they should be; a row that nobody can look for has none."""
    sql, doc_of = DOCS[kind]
    found = db.execute(sql, {"ids": json.dumps(list(ids))})
    names = [column[0] for column in found.description]
    for values in found:
        row = dict(zip(names, values, strict=True))
        if not row["gone"]:
            doc = doc_of(row)
            if doc is not None:
                yield doc


def _write(db: Any, kind: str, ids: list[str]) -> None:
    known = {
        row[1]: (row[0], Doc(*row[1:]))
        for row in db.execute(KNOWN, {"kind": kind, "ids": json.dumps(ids)})
    }
    last = db.execute(LAST).fetchone()[0]
    added, changed, renewed, listed, unlisted = [], [], [], [], []
    for doc in docs(db, kind, ids):
        number, before = known.pop(doc.id, (0, None))
        if before is None:
            last += 1
            added.append((last, *doc, kind))
            listed.append((last, doc.marks, doc.words))
        elif (before.marks, before.words) != (doc.marks, doc.words):
            renewed.append((*doc[1:], number))
            unlisted.append((number, before.marks, before.words))
            listed.append((number, doc.marks, doc.words))
        elif before != doc:
            changed.append((*doc[1:-2], number))
    unlisted += [(number, gone.marks, gone.words) for number, gone in known.values()]
    db.executemany(UNLIST, unlisted)
    db.executemany(ADD, added)
    db.executemany(CHANGE, changed)
    db.executemany(RENEW, renewed)
    db.executemany(REMOVE, [(number,) for number, _ in known.values()])
    db.executemany(LIST, listed)


def _unit(row: dict[str, Any]) -> Doc | None:
    if not row["lpn"]:
        return None  # a missing piece waits nowhere and is found by its return
    queue, since = _waiting(row)
    serials = _listed(row["sold_serials"])
    noted = [str(one[-1]) for one in _listed(row["answers"])]
    decided = row["decision"] in (ProposalState.PROPOSED, ProposalState.APPROVED)
    route = row["disposition"] if decided else ""
    people = _people(row["arrived_by"], row["inspected_by"], row["proposed_by"])
    words = kept_words(
        (
            row["sku"], row["title"], row["sold_sku"], row["gtin"], row["fnsku"],
            row["buyer_name"], row["seller"], row["comment"], row["sold_lot"], *noted,
        ),
        (row["lpn"], row["rma"], row["order_no"], row["tracking"], *serials),
    )  # fmt: skip
    more = ("placed" if row["placed"] else "", "asks" if row["needs_seller"] else "")
    return _marked(
        "unit",
        Doc(
            row["id"], queue, since, row["seller"], row["category"], row["grade"], route, people,
            "", words,
        ),
        *more,
    )  # fmt: skip


def _waiting(row: dict[str, Any]) -> tuple[str, int]:
    """The queue that a unit waits in, and since when."""
    state, decision = row["state"], row["decision"]
    if state == UnitState.RECEIVED:
        return "inspect", row["arrived_at"]
    if state == UnitState.INSPECTED:
        if decision == ProposalState.PROPOSED:
            return "approve", row["proposed_at"]
        return "propose", row["inspected_at"]
    if state == UnitState.DISPOSITIONED and decision == ProposalState.APPROVED:
        if row["packed"]:
            return "", 0
        done = json.loads(row["steps_done"])
        due = due_steps(row["disposition"], row["packaging"], done, evidence=bool(row["evidence"]))
        last = not due or due[0] == StepKind.PUTAWAY
        return "put_away" if last else "execute", row["decided_at"]
    return "", 0


def _step_queue(row: dict[str, Any]) -> str:
    done = map(str, _listed(row["steps_done"]))
    try:
        due = due_steps(row["disposition"], row["packaging"], done, evidence=bool(row["evidence"]))
    except ValueError:  # a row that is none of ours stops nobody: verify names it
        return "execute"
    return "put_away" if due[:1] == [StepKind.PUTAWAY] else "execute"


def _return(row: dict[str, Any]) -> Doc:
    goods = json.loads(row["goods"])
    serials = [serial for one in goods for serial in _listed(one[5])]
    said = [text for one in goods for text in (*one[:5], one[6])]
    words = kept_words(
        (row["buyer_name"], row["seller"], row["announced_lpn"], *said),
        (row["rma"], row["order_no"], *json.loads(row["trackings"]), *serials),
    )
    if row["state"] != "open":
        state = "closed"
    elif row["items"] and row["here"] >= row["items"]:
        state = "received"
    else:
        state = "arrived" if row["arrived"] or row["here"] else "expected"
    since, seller = row["requested_at"], row["seller"]
    return _marked("return", Doc(row["id"], "", since, seller, "", state, "", "", "", words))


def _parcel(row: dict[str, Any]) -> Doc:
    goods = [text for one in json.loads(row["goods"]) for text in one]
    words = kept_words((row["carrier"], row["note"], *goods), (row["tracking"],))
    people = _people(row["arrived_by"])
    since, state = row["arrived_at"], row["state"]
    doc = Doc(row["id"], "unclaimed", since, "", "", state, "", people, "", words)
    return _marked("parcel", doc)


def _listed(text: str) -> list[Any]:
    """A list that a row holds as text; empty where somebody has written something else there."""
    if text == NOTHING:
        return []
    try:
        found = json.loads(text)
    except ValueError:
        return []
    return found if isinstance(found, list) else []


def _people(*ids: str) -> str:
    known = sorted({one for one in ids if one})
    return f" {' '.join(known)} " if known else ""


def _marked(kind: str, doc: Doc, *more: str) -> Doc:
    """With the words that narrow the index to one kind, queue and value; the columns decide."""
    words = [
        mark("k", kind),
        mark("q", doc.queue),
        mark("s", doc.seller),
        mark("c", doc.category),
        mark("g", doc.grade),
        mark("d", doc.route),
        *(mark("m", one) for one in doc.people.split()),
        *(mark("x", one) for one in more),
    ]
    return doc._replace(marks=" ".join(filter(None, words)))


DOCS: Final[dict[str, tuple[str, Callable[[dict[str, Any]], Doc | None]]]] = {
    "unit": (UNITS, _unit),
    "return": (RETURNS, _return),
    "parcel": (PARCELS, _parcel),
}
