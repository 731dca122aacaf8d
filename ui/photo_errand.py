"""Photos of one thing, from whoever takes them to the station: kept, judged, removed again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.domain.evidence import Owner
    from app.errors import StationError
    from app.store.ledger import Done
    from app.store.picture_quality import Flaw
    from ui.desk import Desk


class PhotoErrand:
    """Made for what is open now, and stays with it whatever is opened meanwhile.

    ``kept(slot, done)`` tells the screen's presenter of each.
    """

    def __init__(
        self, desk: Desk, owner: Owner, owner_id: str, kept: Callable[[str, Done], None]
    ) -> None:
        self.desk = desk
        self._owner, self._owner_id = owner, owner_id
        self._kept = kept

    def keep(
        self,
        source: Path | bytes,
        slot: str,
        *,
        done: Callable[[str], None],
        flawed: Callable[[Flaw], None],
        refused: Callable[[StationError], None],
        name: str = "",
    ) -> None:
        """``done`` gets the photo's id."""
        self.desk.add_photo(
            self._owner,
            self._owner_id,
            slot,
            source,
            done=partial(self._told, slot, done),
            refused=refused,
            looked=flawed,
            name=name,
        )

    def remove(
        self,
        photo_id: str,
        *,
        done: Callable[[], None],
        refused: Callable[[StationError], None],
    ) -> None:
        from app.commands.remove_photo import RemovePhoto  # noqa: PLC0415 with the first photo

        self.desk.do(RemovePhoto(photo_id), done=lambda _: done(), refused=refused)

    def _told(self, slot: str, done: Callable[[str], None], outcome: Done) -> None:
        self._kept(slot, outcome)
        done(outcome.first_row)
