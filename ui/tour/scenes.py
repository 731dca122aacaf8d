"""The scenes of the tour, in the order of a working day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.tour.by_scanner import ByScanner
from ui.tour.carrying_out import CarryingOut
from ui.tour.deciding import Deciding
from ui.tour.inspecting import Inspecting
from ui.tour.looking_around import LookingAround
from ui.tour.putting_away import PuttingAway
from ui.tour.receiving import Receiving
from ui.tour.stocking import Stocking

if TYPE_CHECKING:
    from app.sample import TourPicks
    from ui.tour.guide import Guide


def play(guide: Guide, picks: TourPicks) -> None:
    receiving = Receiving(guide, picks)
    receiving.arrive_at_work()
    receiving.expected_parcel()
    receiving.missing_and_extra()
    receiving.came_instead()
    receiving.damaged_parcel()
    receiving.pallet()
    receiving.plain_parcels()
    receiving.another_house()
    receiving.nobody_announced()
    Inspecting(guide, picks).inspect_all()
    deciding, carrying_out = Deciding(guide, picks), CarryingOut(guide, picks)
    deciding.first_supervisor()
    carrying_out.propose_again()
    deciding.second_supervisor()
    carrying_out.carry_out()
    PuttingAway(guide, picks).put_away()
    stocking = Stocking(guide, picks)
    stocking.count()
    stocking.move()
    stocking.pack()
    stocking.send()
    stocking.search()
    ByScanner(guide).play()
    LookingAround(guide, picks).look_around()
    guide.end()
