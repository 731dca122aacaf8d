"""Which plate was not read on its unit since it was printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.scan_back import PLATE_GATE, gate_on

if TYPE_CHECKING:
    from app.store.reading import Reader

# As ``app.domain.scan_back.label_on`` has it: the newest, a reprint only once it came out, and
# what was given up only where there is nothing else.
IN_FORCE: Final = """
ORDER BY j.state <> 'cancelled' AND NOT (j.duplicate > 0 AND j.state IN ('queued', 'failed')) DESC,
  j.id DESC LIMIT 1
"""
PLATE: Final = f"""
SELECT j.scan_back = 'owed' FROM print_jobs j
WHERE j.unit_id = :id AND j.template = 'lpn' AND j.gone = 0 {IN_FORCE}
"""
GATE: Final = "SELECT value FROM settings WHERE name = :name"


def plate_gate(db: Reader) -> bool:
    """Whether this station has every plate read before its unit is inspected."""
    return gate_on(str(db.scalar(GATE, {"name": PLATE_GATE}) or ""))


def plate_owed(db: Reader, unit_id: str) -> bool:
    return plate_gate(db) and bool(db.scalar(PLATE, {"id": unit_id}))
