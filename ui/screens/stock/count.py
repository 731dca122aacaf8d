"""One count of one bin: blind while it goes on, held against what is booked at its end."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.disposition import Disposition, target_zone
from app.domain.units import UnitState
from app.queries.placed import Booked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.queries.placed import Found


class Outcome(StrEnum):
    MISSING = "missing"  # booked here and not seen
    FOUND = "found"  # seen here, booked elsewhere or lost, and may lie here
    STRAY = "stray"  # seen here, and belongs to another place
    UNKNOWN = "unknown"  # no unit of this station has this plate
    SEALED = "sealed"  # a container that is booked here and was not seen


@dataclass(frozen=True, slots=True)
class Difference:
    """``place`` is where it is booked; ``zone`` where a stray belongs."""

    outcome: Outcome
    code: str
    title: str = ""
    place: str = ""
    unit_id: str = ""
    zone: str = ""


@dataclass
class Count:
    """``seen`` are plates and containers in the order of scanning; nothing says yet what fits."""

    booked: Booked
    seen: list[str] = field(default_factory=list)
    differences: tuple[Difference, ...] = ()

    @property
    def bin_code(self) -> str:
        return self.booked.shelf.code

    def take(self, code: str) -> bool:
        """False where this one was counted already."""
        if code in self.seen:
            return False
        self.seen.append(code)
        return True

    def again(self) -> None:
        self.seen.clear()
        self.differences = ()

    @property
    def foreign(self) -> tuple[str, ...]:
        """Plates that are not booked here."""
        here = {lpn for _, lpn, _, _ in self.booked.units}
        here |= {one.code for one in self.booked.containers}
        return tuple(code for code in self.seen if code not in here)

    def close(self, found: Iterable[Found]) -> None:
        """Hold it against the books; ``found`` are the foreign ones that are known."""
        seen, known = set(self.seen), {one.lpn: one for one in found}
        missing = [
            Difference(Outcome.MISSING, lpn, title or sku, self.bin_code, id_)
            for id_, lpn, sku, title in self.booked.units
            if lpn not in seen
        ]
        sealed = [
            Difference(Outcome.SEALED, one.code, place=self.bin_code)
            for one in self.booked.containers
            if one.code not in seen
        ]
        foreign = [
            self._foreign(known[code]) if code in known else Difference(Outcome.UNKNOWN, code)
            for code in self.foreign
        ]
        # what lies in a container of this bin is in this bin
        self.differences = (*missing, *sealed, *(one for one in foreign if one is not None))

    @property
    def missing(self) -> tuple[str, ...]:
        return self._ids(Outcome.MISSING)

    @property
    def found(self) -> tuple[str, ...]:
        return self._ids(Outcome.FOUND)

    def _ids(self, outcome: Outcome) -> tuple[str, ...]:
        return tuple(one.unit_id for one in self.differences if one.outcome is outcome)

    def _foreign(self, found: Found) -> Difference | None:
        if found.container_bin == self.bin_code:
            return None
        zone = target_zone(Disposition(found.disposition)).value if found.disposition else ""
        shelved = found.state == UnitState.EXECUTED and not found.out
        suits = shelved and zone == self.booked.shelf.zone
        outcome = Outcome.FOUND if suits else Outcome.STRAY
        place = found.place or found.lost
        title = found.title or found.sku
        return Difference(outcome, found.lpn, title, place, found.id, zone)
