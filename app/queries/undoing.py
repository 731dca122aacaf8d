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
    """What was done, by its kind and when; ``id`` is what to undo: it or its latest redoing."""

    id: str
    kind: str
    at: datetime


# Undone, done again, undone again: the last of the chain is what can be taken back next.
CHAIN: Final = """
WITH RECURSIVE chain(id, depth) AS (SELECT j.id, 0 UNION ALL
  SELECT k.id, depth + 1 FROM chain JOIN journal k ON k.undoes = chain.id AND k.undoes <> '')
SELECT id, depth FROM chain ORDER BY depth DESC LIMIT 1
"""
# What reports the world, manages the station or brings in files is not undone by a key.
LAST: Final = f"""
SELECT (SELECT id FROM ({CHAIN})), j.kind, j.at FROM journal j
WHERE j."by" = :person AND j.kind NOT IN ('Undo', 'AnnounceReturns', 'AddBins', 'AddPerson',
  'CancelPrints', 'CertifyDestruction', 'ChangePerson', 'ChangeSetting',
  'ConfirmContainerLabel', 'ConfirmPlate', 'HoldPrints', 'HoldUnit', 'MovePrints',
  'PassWithoutScan', 'PrintBadges', 'PrintBinLabels', 'PrintLabels', 'PublishGradingSet',
  'ReleasePrints', 'ReplayWms', 'ReprintLabels', 'RequestReprint', 'ResumeBatch',
  'RetrySellerLetter',
  'RetryWmsFile', 'SetSecondLookRate', 'SettlePrint', 'UnlockPerson')
AND (SELECT depth % 2 FROM ({CHAIN})) = 0
ORDER BY j.seq DESC LIMIT 1
"""


def last_done(db: Reader, person: str) -> LastDone | None:
    """The newest command of a person that is not undone yet."""
    return db.row(_last, LAST, {"person": person})


def _last(id_: str, kind: str, at: int) -> LastDone:
    return LastDone(id_, kind, from_millis(at))
