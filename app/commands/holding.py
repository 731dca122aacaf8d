"""What everything that moves a unit asks first: whether it stands still."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.holds import OnHold

if TYPE_CHECKING:
    from app.commands.base import Work
    from app.domain.holds import Hold
    from app.domain.units import Unit


def lasting_hold(work: Work, unit: Unit) -> Hold | None:
    return next((one for one in work.holds.where(unit_id=unit.id) if one.lasts), None)


def require_free(work: Work, unit: Unit) -> None:
    hold = lasting_hold(work, unit)
    if hold is not None:
        raise OnHold(unit.lpn, hold.reason, hold.words, hold.put_at)
