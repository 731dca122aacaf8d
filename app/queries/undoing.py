"""What a person did last and could take back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from app.store.moments import from_millis

if TYPE_CHECKING:
    from app.store.reading import Reader


@dataclass(frozen=True, slots=True)
class LastDone:
    """A command in the journal: its id, its kind and when."""

    id: str
    kind: str
    at: datetime


# What reports the world, manages the station or brings in files is not undone by a key.
LAST: Final = """
SELECT j.id, j.kind, j.at FROM journal j
WHERE j."by" = :person AND j.kind NOT IN ('Undo', 'AnnounceReturns', 'AddBins', 'AddPerson',
  'ChangeSetting', 'RequestReprint', 'SettlePrint')
AND NOT EXISTS (SELECT 1 FROM journal k WHERE k.undoes = j.id
  AND NOT EXISTS (SELECT 1 FROM journal l WHERE l.undoes = k.id))
ORDER BY j.seq DESC LIMIT 1
"""


def last_done(db: Reader, person: str) -> LastDone | None:
    """The newest command of a person that is not undone yet."""
    return db.row(_last, LAST, {"person": person})


def _last(id_: str, kind: str, at: int) -> LastDone:
    return LastDone(id_, kind, from_millis(at))
