"""The steps of the first start: each is done off the main thread, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.commands.found_station import AddBins, FoundStation
from app.commands.print_labels import PrintBadges
from app.domain.lpn import format_badge
from app.domain.people import STATION
from app.queries.people import person_with_badge
from app.sample.founding import fill_with_sample
from app.sample.people import sample_people, sample_shelves
from app.signing_in import change_pin
from ui.screens.welcome.wish import Start

if TYPE_CHECKING:
    from app.queries.people import PersonRow
    from app.station import Station
    from app.store.ledger import Done
    from ui.screens.welcome.wish import Wish

# What the steps together change: whoever shows any of it looks again.
FOUNDED: Final = frozenset(
    {"settings", "people", "bins", "returns", "lines", "sellers", "parcels", "units", "print_jobs"}
)


def found(station: Station, wish: Wish) -> PersonRow:
    """Name the station and let its first person in; the PIN follows at once.

    The sample's people keep the badges they are drawn with, so the founder takes the next.
    """
    first = len(sample_people()) + 1 if wish.start is Start.SAMPLE else 1
    badge = format_badge(first)
    command = FoundStation(
        wish.name.strip(), wish.code, wish.country, wish.person.strip(), badge, wish.language
    )
    station.do(command, by=STATION)
    person = station.ask(person_with_badge, badge)
    if person is None:
        raise LookupError(badge)
    change_pin(station, person.id, wish.pin)
    return station.ask(person_with_badge, badge) or person


def furnish(station: Station, wish: Wish, by: str) -> None:
    """Bins for every zone, so that putting away works at once; or the whole sample."""
    if wish.start is Start.SAMPLE:
        fill_with_sample(station, by)
    else:
        shelves = tuple((shelf.code, shelf.zone.value) for shelf in sample_shelves())
        station.do(AddBins(shelves), by=by)


def print_badge(station: Station, person_id: str) -> Done:
    return station.do(PrintBadges((person_id,)), by=person_id)
