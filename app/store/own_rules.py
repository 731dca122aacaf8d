"""The rules in force: those that came with the program, and what this house published."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from app.domain.grading.publishing import PublishedSet, in_force
from app.store.moments import from_millis

if TYPE_CHECKING:
    from sqlite3 import Connection

    from app.domain.house import House

# Few rows and short ones: what is read with every command is an index of some entries.
KNOWN: Final = "SELECT id FROM grading_sets WHERE gone = 0 ORDER BY id"
PUBLISHED: Final = """
SELECT id, set_id, set_version, text, "by", at FROM grading_sets WHERE gone = 0 ORDER BY id
"""


class OwnRules:
    """Puts the published sets in their place, once for every set of them.

    The answer follows from the rows alone, so that a journal carried out again sees at each
    command what was published before it.
    """

    def __init__(self, shipped: House) -> None:
        self.shipped = shipped
        self._known: tuple[str, ...] = ()
        self._house = replace(shipped, grading=in_force(shipped.grading, ()))

    def house(self, connection: Connection | Any) -> House:
        known = tuple([row[0] for row in connection.execute(KNOWN).fetchall()])
        if known != self._known:
            rows = connection.execute(PUBLISHED).fetchall()
            grading = in_force(self.shipped.grading, [_published(row) for row in rows])
            self._house, self._known = replace(self.shipped, grading=grading), known
        return self._house


def _published(row: tuple[Any, ...]) -> PublishedSet:
    id_, set_id, set_version, text, by, at = row
    return PublishedSet(
        id=id_,
        set_id=set_id,
        set_version=set_version,
        text=text,
        by=by,
        at=from_millis(at),
        version=1,
    )
