"""What people search and what waits in the queues, held against the rows themselves.

Rows that the next command writes anew (``search_due``) are left out: they are not forgotten.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from app.store.searching import KNOWN, Doc, docs
from app.verify.report import Law, Problem, Subject

if TYPE_CHECKING:
    from sqlite3 import Connection

    from app.verify.findings import Findings

CHUNK: Final = 2_000
TABLES: Final = {"unit": "units", "return": "returns", "parcel": "parcels"}
DUE: Final = "SELECT id FROM search_due WHERE kind = :kind"
STRAYS: Final = """
SELECT c.id FROM search_docs c WHERE c.kind = :kind
AND NOT EXISTS (SELECT 1 FROM {table} t WHERE t.id = c.id)
"""
# The index knows of each of its rows how long it is, and nothing else that can be read here.
UNLISTED: Final = """
SELECT doc FROM search_docs EXCEPT SELECT id FROM search_index_docsize
UNION ALL SELECT * FROM (SELECT id FROM search_index_docsize EXCEPT SELECT doc FROM search_docs)
"""


def check_search(connection: Connection, findings: Findings) -> None:
    for kind, table in TABLES.items():
        _check_kind(connection, findings, kind, table)
    for (doc,) in connection.execute(UNLISTED):
        _tell(findings, "search_docs", str(doc), "index")


def _check_kind(connection: Connection, findings: Findings, kind: str, table: str) -> None:
    due = {id_ for (id_,) in connection.execute(DUE, {"kind": kind})}
    ids = [id_ for (id_,) in connection.execute(f"SELECT id FROM {table} ORDER BY id")]  # noqa: S608
    for first in range(0, len(ids), CHUNK):
        some = ids[first : first + CHUNK]
        found = connection.execute(KNOWN, {"kind": kind, "ids": json.dumps(some)})
        kept = {row[1]: Doc(*row[1:]) for row in found}
        for doc in docs(connection, kind, some):
            known = kept.pop(doc.id, None)
            if known != doc and doc.id not in due:
                _tell(findings, table, doc.id, _differing(doc, known))
        for id_ in kept.keys() - due:
            _tell(findings, table, id_, "row")
    strays = connection.execute(STRAYS.format(table=table), {"kind": kind}).fetchall()
    for (id_,) in strays:
        if id_ not in due:
            _tell(findings, table, id_, "row")


def _tell(findings: Findings, table: str, id_: str, column: str) -> None:
    findings.add(Law.SEARCH, Problem.UNFINDABLE, None, Subject(table, id_), column=column)


def _differing(doc: Doc, found: Doc | None) -> str:
    if found is None:
        return "row"
    return next(name for name in Doc._fields if getattr(doc, name) != getattr(found, name))
