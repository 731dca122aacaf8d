"""What the scenes of every place have in common: whom they sign in, and what they ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.identifiers import understand
from app.queries.arrivals import arrival
from app.queries.finding import matches
from app.queries.people import people
from app.queries.units import unit_card

if TYPE_CHECKING:
    from app.queries.arrivals import Arrival
    from app.queries.units import UnitCard
    from app.sample import TourPicks
    from ui.tour.guide import Guide


class Scene:
    """Everything is done by keys and scans; the station is only *asked*, never told."""

    def __init__(self, guide: Guide, picks: TourPicks) -> None:
        self.guide = guide
        self.picks = picks
        self.station = guide.bench.station
        self._badges: dict[str, list[str]] = {}
        for person in self.station.ask(people):
            self._badges.setdefault(person.roles[0].value, []).append(person.badge)

    def badge(self, role: str, number: int = 0) -> str:
        return self._badges[role][number]

    def sign_in(self, role: str, number: int = 0) -> None:
        self.guide.scan(self.badge(role, number))
        person = self.guide.bench.session.person
        self.guide.expect(person is not None, f"a signed-in {role}")

    def parcel(self, parcel_id: str) -> Arrival:
        found = self.station.ask(arrival, parcel_id)
        self.guide.expect(found is not None, "the parcel is known")
        assert found is not None  # noqa: S101 just expected
        return found

    def parcel_of(self, rma: str) -> Arrival:
        return self.parcel(self.station.ask(matches, understand(rma))[0].parcel_id)

    def tracking(self, rma: str) -> str:
        return self.parcel_of(rma).head.tracking

    def plates(self, rma: str) -> list[str]:
        return [unit.lpn for unit in self.parcel_of(rma).units if unit.lpn]

    def card(self, lpn: str) -> UnitCard:
        unit_id = self.station.ask(matches, understand(lpn))[0].id
        found = self.station.ask(unit_card, unit_id)
        assert found is not None  # noqa: S101 it was just found
        return found

    def proposal_state(self, lpn: str) -> str:
        proposal = self.card(lpn).proposal
        return proposal.state if proposal is not None else ""
