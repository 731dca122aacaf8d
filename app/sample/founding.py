"""Founds a station on the sample warehouse: people, bins and what is expected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.commands.announce_returns import AnnounceReturns
from app.commands.found_station import AddBins, FoundStation
from app.commands.manage_people import AddPerson
from app.domain.carriers import carrier_book
from app.domain.people import STATION, Role
from app.queries.people import people
from app.sample.people import sample_people, sample_shelves
from app.sample.returns import sample_announcements

if TYPE_CHECKING:
    from app.station import Station

CHUNK: Final = 50
NAME: Final = "Bench 7"
CODE: Final = "B7"
COUNTRY: Final = "DE"


def found_sample(station: Station) -> None:
    """First start and sample warehouse in one: the first of the sample's supervisors founds it."""
    staff = sample_people()
    founder = next(one for one in staff if "supervisor" in one.roles)
    command = FoundStation(NAME, CODE, COUNTRY, founder.name, founder.badge, founder.language)
    station.do(command, by=STATION)
    fill_with_sample(station, station.ask(people)[0].id)


def fill_with_sample(station: Station, by: str) -> None:
    """People, bins and returns of the sample, into a station that is founded."""
    taken = {one.badge for one in station.ask(people)}
    for one in sample_people():
        if one.badge not in taken:
            roles = tuple(map(Role, one.roles))
            station.do(AddPerson(one.name, one.badge, roles, one.language), by=by)
    shelves = tuple((shelf.code, shelf.zone.value) for shelf in sample_shelves())
    station.do(AddBins(shelves), by=by)
    expected = sample_announcements(station.clock.now())
    for start in range(0, len(expected), CHUNK):
        chunk = tuple(expected[start : start + CHUNK])
        station.do(AnnounceReturns(chunk, "sample warehouse", carrier_book().edition), by=by)
