"""Everything in a station's database as plain values, to be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.store.mapping import MAPS

if TYPE_CHECKING:
    from tests.builders import Bench

Rows = dict[str, dict[str, dict[str, Any]]]
TABLES = (*MAPS, "settings", "touched")


def everything(bench: Bench) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table that replaying the journal has to make again."""
    found = {name: bench.rows(f"SELECT * FROM {name} ORDER BY 1, 2") for name in TABLES}  # noqa: S608
    found["settings"] = [row for row in found["settings"] if row[0] != "incarnation"]
    journal = bench.rows(
        'SELECT seq, id, kind, kind_version, station, "by", at, first_number, next_number,'
        " undoes, payload, changes FROM journal ORDER BY seq"
    )
    return {**found, "journal": journal}


def meaning(bench: Bench) -> Rows:
    """What people can see of the rows: not how often they changed, and nothing that is gone.

    Labels are left out: what came out of a printer stays out.
    """
    seen: Rows = {}
    for kind, known in MAPS.items():
        if kind == "print_jobs":
            continue
        columns = ", ".join(f'"{name}"' for name in known.names)
        rows = bench.rows(f"SELECT {columns} FROM {kind} WHERE gone = 0 ORDER BY id")  # noqa: S608
        named = [dict(zip(known.names, row, strict=True)) for row in rows]
        for row in named:
            del row["version"]
        seen[kind] = {row["id"]: row for row in named}
    return seen
