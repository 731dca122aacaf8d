"""Approve: which proposal is open, who may decide it, and what comes after a decision."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from app.commands.decide_disposition import ApproveDisposition, RejectDisposition
from app.commands.reinspect import Reinspect
from app.domain.disposition import SelfApproval, may_decide
from app.domain.evidence import AlreadyDecided
from app.domain.identifiers import ScanKind, understand
from app.queries.finding import MatchKind, matches
from app.queries.queues import proposals_to_decide
from app.queries.whereabouts import whereabouts
from ui.screens.approving.dossier import dossier_of

if TYPE_CHECKING:
    from app.commands.base import Command
    from app.domain.disposition import Disposition
    from app.errors import StationError
    from app.queries.finding import Match
    from app.queries.queues import QueuedDecision
    from app.queries.whereabouts import Whereabouts
    from app.store.ledger import Done
    from ui.desk import Desk
    from ui.screens.approving.dossier import Dossier

NEWS = frozenset({"proposals", "units", "photos", "inspections", "people"})


class ApprovingView(Protocol):
    def is_in_front(self) -> bool: ...
    def show_queue(self, waiting: list[QueuedDecision], mine: frozenset[str]) -> None: ...
    def select(self, proposal_id: str) -> None: ...
    def show_dossier(self, dossier: Dossier, part: str) -> None: ...
    def show_opening(self) -> None: ...
    def show_nothing(self) -> None: ...
    def show_deciding(self) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...
    def show_elsewhere(self, code: str, found: Whereabouts | None) -> None: ...
    def show_rubbish(self) -> None: ...
    def tell(self, what: str, dossier: Dossier, token: str) -> None: ...


class ApprovingPresenter:
    """``now`` is the dossier on the screen: only what is seen can be decided."""

    def __init__(self, view: ApprovingView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._waiting: list[QueuedDecision] = []
        self._current = ""
        self._wanted = ""
        self._deciding = False
        self.now: Dossier | None = None

    # what comes in

    def refresh(self) -> None:
        self._desk.ask(proposals_to_decide, done=self._listed, refused=self._refused)

    def refresh_after(self, kinds: frozenset[str]) -> None:
        if kinds & NEWS and self._view.is_in_front():
            self.refresh()

    def want(self, target: str) -> None:
        """Select the proposal of this unit, or with this id, once the queue is there."""
        self._wanted = target
        self.refresh()

    def scanned(self, raw: str) -> None:
        readings = understand(raw)
        if readings[0].kind is ScanKind.RUBBISH:
            self._view.show_rubbish()
            return
        found = partial(self._found, readings[0].value)
        self._desk.ask(matches, readings, done=found, refused=self._refused)

    def picked(self, proposal_id: str) -> None:
        one = self._row(proposal_id)
        if one is not None:
            self._current = proposal_id
            self._open(one.unit_id)

    def _listed(self, waiting: list[QueuedDecision]) -> None:
        self._waiting = waiting
        self._view.show_queue(waiting, frozenset(one.id for one in waiting if self._part(one)))
        if not waiting:
            self._current, self.now = "", None
            self._view.show_nothing()
            return
        before, wanted = self._current, self._next_selected()
        self._view.select(wanted)
        one = self._row(wanted)
        if one is not None and wanted == before == self._current:
            self._open(one.unit_id)  # the same one again: look whether anything about it changed

    def _next_selected(self) -> str:
        wanted, self._wanted = self._wanted, ""
        for one in self._waiting:
            if wanted in (one.id, one.unit_id):
                return one.id
        if self._row(self._current) is not None:
            return self._current
        free = [one.id for one in self._waiting if not self._part(one)]
        return free[0] if free else self._waiting[0].id

    def _found(self, code: str, found: list[Match]) -> None:
        unit = next((one for one in found if one.kind is MatchKind.UNIT), None)
        thing = unit.id if unit else next((one.parcel_id or one.return_id for one in found), "")
        here = [one.id for one in self._waiting if unit is not None and one.unit_id == unit.id]
        if here:
            self._view.select(here[0])
        elif thing:
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
        ids = [one.id for one in self._waiting]
        place = ids.index(proposal_id) if proposal_id in ids else 0
        order = [*self._waiting[place + 1 :], *self._waiting[:place]]
        return next((one.id for one in order if not self._part(one)), "")

    def _part(self, one: QueuedDecision) -> str:
        """What the person at the bench had to do with it; "" when they may decide it."""
        person = self._desk.person
        try:
            for inspector in (one.inspected_by, *self._inspectors(one)):
                may_decide(person.id if person else "", one.proposed_by, inspector, "\0")
        except SelfApproval as mine:
            return mine.part.value
        return ""

    def _inspectors(self, one: QueuedDecision) -> list[str]:
        """Everybody who inspected what is open here; the queue knows the last one alone."""
        if self.now is None or self.now.card.head.id != one.unit_id:
            return []
        return [each.by for each in self.now.card.inspections if each.state == "complete"]

    def _row(self, proposal_id: str) -> QueuedDecision | None:
        return next((one for one in self._waiting if one.id == proposal_id), None)

    def _refused(self, error: StationError) -> None:
        self._view.show_refusal(error)
