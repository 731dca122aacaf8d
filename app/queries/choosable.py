"""The queues that can be searched and filtered: the rows of each, and what narrows them."""

from __future__ import annotations

from typing import Final

from app.queries.choosing import HITS, Queue
from app.queries.kept import KEPT
from app.queries.kept import ROWS as KEPT_ROWS
from app.queries.queues import (
    APPROVE,
    APPROVE_ROWS,
    EXECUTE,
    EXECUTE_ROWS,
    INSPECT,
    INSPECT_ROWS,
    NOT_OWN_LOOK,
    PROPOSE,
    PROPOSE_ROWS,
    PUT_AWAY,
)

_OLDEST: Final = f"""WITH {HITS}, page(id, at) AS
  (SELECT id, since FROM hit ORDER BY since, id LIMIT :found)
"""
TO_INSPECT: Final = f"""WITH {HITS}, page(id) AS (SELECT units.id FROM hit CROSS JOIN units
  ON units.id = hit.id WHERE units.state = 'received' AND units.gone = 0 AND {NOT_OWN_LOOK}
  ORDER BY units.id LIMIT :found)
{INSPECT_ROWS}"""
TO_APPROVE: Final = f"""WITH {HITS}, page(id) AS (SELECT p.id FROM hit CROSS JOIN proposals p
  ON p.unit_id = hit.id AND p.state = 'proposed' AND p.gone = 0
  ORDER BY p.proposed_at, p.id LIMIT :found)
{APPROVE_ROWS}"""
TO_PROPOSE: Final = _OLDEST + PROPOSE_ROWS
TO_EXECUTE: Final = _OLDEST + EXECUTE_ROWS
TO_CLAIM: Final = _OLDEST + KEPT_ROWS

INSPECTABLE: Final = Queue(INSPECT, "inspect", TO_INSPECT, ("seller", "category", "until", "mine"))
PROPOSABLE: Final = Queue(
    PROPOSE, "propose", TO_PROPOSE, ("seller", "category", "grade", "until", "mine")
)
DECIDABLE: Final = Queue(
    APPROVE,
    "approve",
    TO_APPROVE,
    ("seller", "category", "grade", "route", "until", "mine", "needs_seller"),
)
WORKABLE: Final = Queue(
    EXECUTE, "execute", TO_EXECUTE, ("seller", "category", "grade", "route", "until", "mine")
)
SHELVABLE: Final = Queue(
    PUT_AWAY, "put_away", TO_EXECUTE, ("seller", "category", "grade", "route", "until", "mine")
)
CLAIMABLE: Final = Queue(KEPT, "unclaimed", TO_CLAIM, ("grade", "until", "mine"), kind="parcel")
