"""Approve: which proposal is open, who may decide it, and what comes after a decision."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from app.commands.ask_seller import AskSeller, NoteSellerAnswer
from app.commands.clear_unit import DocumentExemption
from app.commands.decide_disposition import ApproveDisposition, RejectDisposition
from app.commands.hold_unit import HoldUnit, ReleaseUnit
from app.commands.reinspect import Reinspect
from app.domain.disposition import SelfApproval, may_decide
from app.domain.evidence import AlreadyDecided
from app.domain.people import Permission
from app.queries.choosable import DECIDABLE
from app.queries.choosing import Choice, facets
from app.queries.finding import MatchKind
from app.queries.paging import place_in
from app.queries.queues import APPROVE
from app.queries.whereabouts import whereabouts
from ui.paging import Pages
from ui.screens.approving.bulk import Bulk, alike
from ui.screens.approving.dossier import AGREED, dossier_of
from ui.vouching import Vouching

if TYPE_CHECKING:
    from app.commands.base import Command
    from app.domain.agreements import Channel, SellerAnswer
    from app.domain.disposition import Disposition
    from app.domain.holds import HoldReason
    from app.errors import StationError
    from app.queries.approving import Decision
    from app.queries.choosing import Facet
    from app.queries.finding import Match
    from app.queries.people import PersonRow
    from app.queries.scanned import Scanned
    from app.queries.whereabouts import Whereabouts
    from app.store.ledger import Done
    from ui.desk import Desk
    from ui.screens.approving.dossier import Dossier

NEWS = frozenset(
    {"proposals", "units", "photos", "inspections", "people", "approval_rules", "clearances"}
)
TAKEN_BACK = frozenset({"asked", "answered", "released", "exempt"})


class ApprovingView(Protocol):
    def is_in_front(self) -> bool: ...
    def show_queue(self, waiting: Pages[Decision], mine: frozenset[str]) -> None: ...
    def show_all(self) -> None: ...
    def show_facets(self, found: list[Facet]) -> None: ...
    def select(self, proposal_id: str) -> None: ...
    def show_dossier(self, dossier: Dossier, part: str) -> None: ...
    def show_opening(self) -> None: ...
    def show_nothing(self) -> None: ...
    def show_deciding(self) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...
    def show_elsewhere(self, code: str, found: Whereabouts | None) -> None: ...
    def tell(self, what: str, dossier: Dossier, token: str) -> None: ...
    def show_alike(self, count: int) -> None: ...
    def show_together(self, bulk: Bulk) -> None: ...
    def show_agreed(self, name: str, dossier: Dossier, token: str, *, by_pin: bool) -> None: ...
    def show_not_agreed(self, name: str, error: StationError) -> None: ...
    def ask_who_agrees(self, dossier: Dossier, people: list[PersonRow]) -> None: ...
    def show_pin_refused(self, error: StationError) -> None: ...


class ApprovingPresenter:
    """``now`` is the dossier on the screen: only what is seen can be decided."""

    def __init__(self, view: ApprovingView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self.pages = Pages(desk, APPROVE, _id, shown=self._listed, refused=self._refused)
        self.pages.queue = DECIDABLE
        self._current = ""
        self._wanted = ""
        self._deciding = False
        self.now: Dossier | None = None
        self._vouching = Vouching(desk)

    # what comes in

    def refresh(self) -> None:
        self.pages.refresh(towards=self._wanted)

    def refresh_after(self, kinds: frozenset[str]) -> None:
        if kinds & NEWS and self._view.is_in_front():
            self.refresh()

    def want(self, target: str) -> None:
        """Select the proposal of this unit, or with this id, once the queue is there."""
        self._wanted = target
        if not any(target in (one.id, one.unit_id) for one in self._waiting):
            self._view.show_all()  # a filter gives way to the thing in the hand
        self.refresh()

    @property
    def person_id(self) -> str:
        return self._desk.person.id if self._desk.person is not None else ""

    def choose(self, choice: Choice) -> None:
        """Show some of the queue only."""
        self.pages.choose(choice)

    def ask_facets(self) -> None:
        self._desk.ask(facets, DECIDABLE, done=self._view.show_facets, refused=self._refused)

    def scanned(self, scan: Scanned) -> None:
        self._found(scan.first.value, scan.found)

    def picked(self, proposal_id: str) -> None:
        one = self._row(proposal_id)
        if one is not None:
            self._current = proposal_id
            self._open(one.unit_id)

    @property
    def _waiting(self) -> list[Decision]:
        """As much of the queue as is here."""
        return self.pages.loaded()

    def _listed(self, pages: Pages[Decision]) -> None:
        self._view.show_queue(
            pages, frozenset(one.id for one in self._waiting if self.is_mine(one))
        )
        if not pages.total:
            self._current, self.now = "", None
            self._view.show_nothing()
            return
        before, wanted = self._current, self._next_selected()
        self._view.select(wanted)
        if self._current != wanted:
            self.picked(wanted)  # the card stayed, though what was decided of it is over
        one = self._row(wanted)
        if one is not None and wanted == before == self._current:
            self._open(one.unit_id)  # the same one again: look whether anything about it changed

    def _next_selected(self) -> str:
        wanted, self._wanted = self._wanted, ""
        waiting = self._waiting
        for one in waiting:
            if wanted in (one.id, one.unit_id):
                return one.id
        if self._row(self._current) is not None:
            return self._current
        free = [one.id for one in waiting if not self._part(one)]
        return free[0] if free else waiting[0].id

    def _found(self, code: str, found: tuple[Match, ...]) -> None:
        unit = next((one for one in found if one.kind is MatchKind.UNIT), None)
        thing = unit.id if unit else next((one.parcel_id or one.return_id for one in found), "")
        here = [one.id for one in self._waiting if unit is not None and one.unit_id == unit.id]
        if here:
            self._view.select(here[0])
        elif unit:
            placed = partial(self._placed, code, unit.id)
            self._desk.ask(place_in, APPROVE, unit.id, done=placed, refused=self._refused)
        else:
            self._tell_elsewhere(code, thing)

    def _placed(self, code: str, unit_id: str, place: int | None) -> None:
        """It may wait further down than anybody has looked."""
        if place is None:
            self._tell_elsewhere(code, unit_id)
        else:
            self.want(unit_id)

    def _tell_elsewhere(self, code: str, thing: str) -> None:
        if thing:
            told = partial(self._view.show_elsewhere, code)
            self._desk.ask(whereabouts, thing, done=told, refused=self._refused)
        else:
            self._view.show_elsewhere(code, None)

    def _open(self, unit_id: str) -> None:
        if self.now is None or self.now.card.head.id != unit_id:
            self.now = None
            self._view.show_opening()
        work = partial(dossier_of, self._desk.station, unit_id)
        self._desk.run(work, done=partial(self._opened, unit_id), refused=self._refused)

    def _opened(self, unit_id: str, dossier: Dossier | None) -> None:
        one = self._row(self._current)
        if one is None or one.unit_id != unit_id:
            return  # somebody has walked on in the meantime
        if dossier is None or dossier.proposal.id != one.id:
            self.refresh()
            return
        self.now = dossier
        self._view.show_dossier(dossier, self._part(one))
        self._view.show_alike(len(self.alike()))
        if self._deciding:
            self._view.show_deciding()

    # what the keys do

    @property
    def may_decide(self) -> bool:
        one = self._row(self._current)
        return self.now is not None and one is not None and not self._part(one)

    def approve(self, note: str = "") -> None:
        if self.now is not None:
            self._decide(ApproveDisposition(self.now.proposal.id, note), "approved")

    def reject(self, reason: str, suggestion: Disposition | None = None) -> None:
        if self.now is not None:
            what = "suggested" if suggestion else "rejected"
            self._decide(RejectDisposition(self.now.proposal.id, reason, suggestion), what)

    def alike(self) -> list[Decision]:
        """Those that one key may approve together with the one that is shown."""
        one = self._row(self._current)
        if one is None or self._part(one):
            return []
        return alike(self._waiting, one, lambda other: not self._part(other))

    def approve_together(self, rows: list[Decision]) -> None:
        if rows and not self._deciding:
            self._deciding = True
            self._view.show_deciding()
            Bulk(self._desk, self._together, list(rows)).start()

    def _together(self, bulk: Bulk) -> None:
        self._deciding = False
        self._current, self.now = "", None
        self._view.show_together(bulk)
        self.refresh()

    def ask_seller(self, channel: Channel, words: str) -> None:
        if self.now is not None:
            self._say(AskSeller(self.now.proposal.id, channel, words), "asked")

    def note_answer(self, answer: SellerAnswer, words: str) -> None:
        if self.now is not None:
            self._say(NoteSellerAnswer(self.now.proposal.id, answer, words), "answered")

    def hold(self, reason: HoldReason, words: str) -> None:
        if self.now is not None:
            self._say(HoldUnit(self.now.card.head.id, reason, words), "held")

    def release(self, words: str) -> None:
        if self.now is not None:
            self._say(ReleaseUnit(self.now.card.head.id, words), "released")

    def exempt(self, exemption: str, words: str) -> None:
        if self.now is not None:
            self._say(DocumentExemption(self.now.card.head.id, exemption, words), "exempt")

    def _say(self, command: Command, what: str) -> None:
        """Said about the one that is shown, which stays."""
        if self.now is not None:
            told = partial(self._said, what, self.now)
            self._desk.do(command, done=told, refused=self._refused)

    def _said(self, what: str, dossier: Dossier, done: Done) -> None:
        self._view.tell(what, dossier, done.id if what in TAKEN_BACK else "")

    # another person, by badge or by name and PIN

    def takes_badge(self) -> bool:
        """Whether a badge would agree to what is shown: who sits here may not do it alone."""
        one = self._row(self._current)
        return self.now is not None and one is not None and bool(self._part(one))

    def badge(self, badge: str) -> None:
        """Somebody else's badge agrees as that person; the session stays as it is."""
        if self.now is not None:
            agreed = partial(self._agree, self.now, by_pin=False)
            self._vouching.by_badge(badge, done=agreed, refused=self._refused)

    def look_who_agrees(self) -> None:
        if self.now is not None and self.takes_badge():
            self._vouching.ask_people(
                Permission.APPROVE,
                done=partial(self._view.ask_who_agrees, self.now),
                refused=self._refused,
            )

    def pin(self, dossier: Dossier, person: PersonRow, pin: str) -> None:
        agreed = partial(self._agree, dossier, by_pin=True)
        self._vouching.by_pin(person, pin, done=agreed, refused=self._view.show_pin_refused)

    def _agree(self, dossier: Dossier, person: PersonRow, *, by_pin: bool) -> None:
        if self._deciding:
            return
        here = self._desk.person
        command = ApproveDisposition(dossier.proposal.id, "", here.id if here else "", by_pin)
        self._deciding = True
        self._desk.do(
            command,
            done=partial(self._agreed, person.name, dossier, by_pin),
            refused=partial(self._not_agreed, person.name),
            by=person.id,
        )

    def _agreed(self, name: str, dossier: Dossier, by_pin: bool, done: Done) -> None:  # noqa: FBT001
        self._deciding = False
        self._view.show_agreed(name, dossier, done.id, by_pin=by_pin)

    def _not_agreed(self, name: str, error: StationError) -> None:
        self._deciding = False
        self._view.show_not_agreed(name, error)

    def look_again(self, reason: str) -> None:
        """Back to the bench: anybody here may ask for it, whatever their part was."""
        if self.now is None or self._deciding:
            return
        self._deciding = True
        self._view.show_deciding()
        done = partial(self._decided, "again", self.now, self._after(self._current))
        command = Reinspect(self.now.card.head.id, reason)
        self._desk.do(command, done=done, refused=self._not_decided)

    def _decide(self, command: Command, what: str) -> None:
        if self.now is None or self._deciding or not self.may_decide:
            return
        self._deciding = True
        self._view.show_deciding()
        done = partial(self._decided, what, self.now, self._after(self._current))
        self._desk.do(command, done=done, refused=self._not_decided)

    def _decided(self, what: str, dossier: Dossier, following: str, done: Done) -> None:
        self._deciding = False
        self._current, self._wanted, self.now = "", following, None
        self._view.tell(what, dossier, done.id)

    def _not_decided(self, error: StationError) -> None:
        self._deciding = False
        self._refused(error)
        if isinstance(error, AlreadyDecided) or self.now is None:
            self._current, self.now = "", None
            self.refresh()
        else:
            self._view.show_dossier(self.now, "")

    def _after(self, proposal_id: str) -> str:
        """Which one comes next: what this person may decide, further down before further up."""
        waiting = self._waiting
        ids = [one.id for one in waiting]
        place = ids.index(proposal_id) if proposal_id in ids else 0
        order = [*waiting[place + 1 :], *waiting[:place]]
        return next((one.id for one in order if not self._part(one)), "")

    def _part(self, one: Decision) -> str:
        """What the person at the bench had to do with it; "" when they may decide it."""
        person = self._desk.person
        try:
            for inspector in (one.inspected_by, *self._inspectors(one)):
                may_decide(person.id if person else "", one.proposed_by, inspector, "\0")
        except SelfApproval as mine:
            return mine.part.value
        return AGREED if person is not None and person.id in one.agreed else ""

    def _inspectors(self, one: Decision) -> list[str]:
        """Everybody who inspected what is open here; the queue knows the last one alone."""
        if self.now is None or self.now.card.head.id != one.unit_id:
            return []
        return [each.by for each in self.now.card.inspections if each.state == "complete"]

    def _row(self, proposal_id: str) -> Decision | None:
        return self.pages.find(proposal_id)

    def is_mine(self, one: Decision) -> bool:
        """Whether the person at the bench had a part in it, and another one decides."""
        return bool(self._part(one))

    def _refused(self, error: StationError) -> None:
        self._view.show_refusal(error)


def _id(one: Decision) -> str:
    return one.id
