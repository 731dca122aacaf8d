"""Which filter somebody left in a queue at this bench, so that a restart brings it back.

The typed words are not kept: they were about one thing.  A filter comes back to the person who
set it, on the screen where they set it; whoever else sits here sees the whole queue.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, Protocol

from app.queries.choosing import Choice

if TYPE_CHECKING:
    from datetime import datetime, timedelta

TEXTS: Final = ("seller", "category", "grade", "route")


class Keeper(Protocol):
    def recall(self, name: str) -> str: ...
    def keep(self, name: str, text: str) -> None: ...


def kept_text(choice: Choice, person_id: str) -> str:
    """The filters as text, "" where there are none."""
    kept: dict[str, object] = {name: getattr(choice, name) for name in TEXTS}
    kept |= {
        "late": bool(choice.until),
        "mine": bool(choice.mine),
        "needs_seller": choice.needs_seller,
    }
    wanted = {name: value for name, value in kept.items() if value}
    return json.dumps({**wanted, "by": person_id}, ensure_ascii=False) if wanted else ""


def kept_choice(text: str, person_id: str, now: datetime, late: timedelta) -> Choice:
    """What this person left here; the whole queue where it was another, or is not readable."""
    try:
        kept = json.loads(text) if text else {}
    except ValueError:
        kept = {}
    if not isinstance(kept, dict) or not person_id or kept.get("by") != person_id:
        return Choice()
    return Choice(
        **{name: str(kept.get(name, "")) for name in TEXTS},
        until=waiting_since(now, late) if kept.get("late") else 0,
        needs_seller=bool(kept.get("needs_seller")),
        mine=person_id if kept.get("mine") else "",
    )


def waiting_since(now: datetime, late: timedelta) -> int:
    """In milliseconds: what came before is late."""
    return round((now - late).timestamp() * 1000)
