"""Unclaimed: which parcel is looked at, which returns it could belong to, and the claim."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from app.commands.claim_parcel import ClaimParcel
from app.commands.forward_parcel import ForwardParcel
from app.commands.time_out_parcel import TimeOutParcel
from app.domain.parcels import AlreadyClaimed, ParcelNotHere
from app.queries.arrivals import arrival
from app.queries.choosable import CLAIMABLE
from app.queries.choosing import facets
from app.queries.claim_hints import ranked
from app.queries.claiming import likely_returns, search_returns
from app.queries.kept import KEPT, patience
from app.queries.paging import place_in
from ui.paging import Pages

if TYPE_CHECKING:
    from app.errors import StationError
    from app.queries.arrivals import Arrival, WaitingParcel
    from app.queries.choosing import Choice, Facet
    from app.queries.claim_hints import RankedReturn
    from app.queries.scanned import Scanned
    from app.store.ledger import Done
    from app.store.reading import Reader
    from ui.desk import Desk

NEWS = frozenset({"parcels", "units", "photos", "returns", "lines"})


class Looked(NamedTuple):
    """A parcel and the returns it could belong to, the likeliest first."""

    parcel: Arrival
    owners: list[RankedReturn]


class UnclaimedView(Protocol):
    def is_in_front(self) -> bool: ...
    def show_queue(self, parcels: Pages[WaitingParcel], days: int) -> None: ...
    def show_facets(self, found: list[Facet]) -> None: ...
    def show_all(self) -> None: ...
    def select(self, parcel_id: str) -> None: ...
    def show_parcel(self, parcel: Arrival, days: int) -> None: ...
    def show_owners(self, owners: list[RankedReturn], text: str, *, again: bool) -> None: ...
    def show_nothing(self) -> None: ...
    def show_search(self, text: str) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...
    def tell(self, parcel: Arrival, owner: RankedReturn, token: str) -> None: ...
    def tell_gone(self, parcel: Arrival, token: str, *, forwarded: bool) -> None: ...


class UnclaimedPresenter:
    """``now`` is the parcel on the screen, ``text`` what its owner is searched by."""

    def __init__(self, view: UnclaimedView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self.pages = Pages(desk, KEPT, _id, shown=self._listed, refused=self._refused)
        self.pages.queue = CLAIMABLE
        self._days = 0
        self._current = ""
        self._wanted = ""
        self._owners: dict[str, RankedReturn] = {}
        self._claiming = False
        self._searched = ("", "")
        self.text = ""
        self.now: Arrival | None = None

    # what comes in

    def refresh(self) -> None:
        self._desk.ask(patience, done=self._patient, refused=self._refused)

    def _patient(self, days: int) -> None:
        """How long a parcel waits here; what is shown of it follows a new setting."""
        if self._days != days:
            self._days, self.now = days, None
        self.pages.refresh(towards=self._wanted)

    def refresh_after(self, kinds: frozenset[str]) -> None:
        if kinds & NEWS and self._view.is_in_front():
            self.refresh()

    @property
    def person_id(self) -> str:
        return self._desk.person.id if self._desk.person is not None else ""

    def choose(self, choice: Choice) -> None:
        """Show some of the queue only."""
        self.pages.choose(choice)

    def ask_facets(self) -> None:
        self._desk.ask(facets, CLAIMABLE, done=self._view.show_facets, refused=self._refused)

    def want(self, parcel_id: str) -> None:
        self._wanted = parcel_id
        if self.pages.find(parcel_id) is None:
            self._view.show_all()  # a filter gives way to the thing in the hand
        self.refresh()

    def picked(self, parcel_id: str) -> None:
        if parcel_id != self._current:
            self._current, self.now, self.text = parcel_id, None, ""
            self._view.show_search("")
        self._look()

    def search(self, text: str) -> None:
        self.text = text.strip()
        self._look()

    def scanned(self, scan: Scanned) -> None:
        """A parcel of the queue is selected; whatever else is read is searched for."""
        value = scan.first.value
        parcel = next((one.parcel_id for one in scan.found if one.parcel_id), "")
        if self.pages.find(parcel) is not None:
            self._view.select(parcel)
        elif parcel:
            placed = partial(self._placed, value, parcel)
            self._desk.ask(place_in, KEPT, parcel, done=placed, refused=self._refused)
        else:
            self._search_for(value)

    def _placed(self, value: str, parcel_id: str, place: int | None) -> None:
        """It may wait further down than anybody has looked."""
        if place is None:
            self._search_for(value)
        else:
            self.want(parcel_id)

    def _search_for(self, value: str) -> None:
        self._view.show_search(value)
        self.search(value)

    def _listed(self, pages: Pages[WaitingParcel]) -> None:
        parcels = pages.loaded()
        self._view.show_queue(pages, self._days)
        if not parcels:
            self._current, self.now = "", None
            self._view.show_nothing()
            return
        ids = [one.id for one in parcels]
        wanted, self._wanted = self._wanted, ""
        target = next((one for one in (wanted, self._current) if one in ids), ids[0])
        again = target == self._current
        self._view.select(target)
        if again and target == self._current:
            self._look()

    def _look(self) -> None:
        if self._current:
            looked = partial(self._looked, self._current, self.text)
            self._desk.ask(look_at, self._current, self.text, done=looked, refused=self._refused)

    def _looked(self, parcel_id: str, text: str, looked: Looked | None) -> None:
        if looked is None or (parcel_id, text) != (self._current, self.text):
            return  # another parcel, or more of a word, in the meantime
        if looked.parcel != self.now:
            self.now = looked.parcel
            self._view.show_parcel(looked.parcel, self._days)
        self._owners = {one.found.id: one for one in looked.owners}
        again = (parcel_id, text) == self._searched
        self._searched = (parcel_id, text)
        self._view.show_owners(looked.owners, text, again=again)

    # what the keys do

    def owner(self, return_id: object) -> RankedReturn | None:
        return self._owners.get(str(return_id))

    def claim(self, owner: RankedReturn, words: str = "") -> None:
        if self.now is None or self._claiming:
            return
        self._claiming = True
        done = partial(self._claimed, self.now, owner, self._after(self._current))
        command = ClaimParcel(self.now.head.parcel_id, owner.found.id, words)
        self._desk.do(command, done=done, refused=self._not_claimed)

    def _claimed(self, parcel: Arrival, owner: RankedReturn, following: str, done: Done) -> None:
        self._claiming = False
        self._wanted = following
        self._view.tell(parcel, owner, done.id)

    def _not_claimed(self, error: StationError) -> None:
        self._claiming = False
        self._refused(error)
        if isinstance(error, AlreadyClaimed | ParcelNotHere):
            self.refresh()

    def forward(self, carrier: str, tracking: str) -> None:
        """To the warehouse that the parcel belongs to."""
        if self.now is not None:
            self._send_off(ForwardParcel(self.now.head.parcel_id, carrier, tracking))

    def time_out(self) -> None:
        """Nobody asked for it in time: a supervisor's decision."""
        if self.now is not None:
            self._send_off(TimeOutParcel(self.now.head.parcel_id))

    def _send_off(self, command: ForwardParcel | TimeOutParcel) -> None:
        if self.now is None or self._claiming:
            return
        self._claiming = True
        forwarded = isinstance(command, ForwardParcel)
        done = partial(self._gone, self.now, self._after(self._current), forwarded)
        self._desk.do(command, done=done, refused=self._not_claimed)

    def _gone(self, parcel: Arrival, following: str, forwarded: bool, done: Done) -> None:  # noqa: FBT001
        self._claiming = False
        self._wanted = following
        self._view.tell_gone(parcel, done.id, forwarded=forwarded)

    def _after(self, parcel_id: str) -> str:
        ids = [one.id for one in self.pages.loaded()]
        place = ids.index(parcel_id) if parcel_id in ids else 0
        order = ids[place + 1 :] + ids[:place]
        return order[0] if order else ""

    def _refused(self, error: StationError) -> None:
        self._view.show_refusal(error)


def _id(parcel: WaitingParcel) -> str:
    return parcel.id


def look_at(db: Reader, parcel_id: str, text: str) -> Looked | None:
    """The parcel with who could own it: by what was typed, else by what it shows itself."""
    parcel = arrival(db, parcel_id)
    if parcel is None:
        return None
    head = parcel.head
    skus = [unit.sku for unit in parcel.units]
    found = search_returns(db, text) if text else likely_returns(db, head.tracking, skus, head.note)
    return Looked(parcel, ranked(parcel, found))
