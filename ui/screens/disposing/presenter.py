"""Dispose: which unit is on the bench, what a scan means to it, and what the keys do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from app.commands.execute_disposition import ConfirmRelabel, ConfirmRepackaged, PrintSalesLabel
from app.commands.print_labels import RequestReprint
from app.commands.propose_disposition import ProposeDisposition
from app.domain.disposition import ApprovalOutdated, StepKind
from app.domain.evidence import Owner
from app.domain.identifiers import ScanKind
from app.domain.people import Permission
from app.queries.standing import EVIDENCE, Where, intended_label
from ui.label_dots import dots_of
from ui.photo_errand import PhotoErrand
from ui.screens.disposing.gate import Gate, GateView
from ui.screens.disposing.label_round import LabelRounds, RoundView
from ui.screens.disposing.plan import Plan, plan_at, plan_of
from ui.screens.disposing.queues import Queues, dispose_facets

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.commands.base import Command
    from app.domain.disposition import Disposition
    from app.domain.identifiers import Candidate
    from app.errors import StationError
    from app.queries.choosing import Choice, Facet
    from app.queries.labels import JobRow
    from app.queries.people import PersonRow
    from app.queries.scanned import Scanned
    from app.store.ledger import Done
    from app.store.picture_quality import Flaw
    from ui.desk import Desk
    from ui.label_dots import LabelDots

CONCERNS: Final = frozenset(
    {"units", "proposals", "inspections", "photos", "print_jobs", "print_notes", "holds"}
    | {"clearances"}
)
MINE: Final = (Where.TO_PROPOSE, Where.TO_CARRY_OUT)
LABELLING: Final = (StepKind.PRINT_LABEL, StepKind.AFFIX_LABEL)


class DisposingView(GateView, RoundView, Protocol):
    def show_queues(self, queues: Queues, chosen: str) -> None: ...
    def show_facets(self, found: list[Facet]) -> None: ...
    def show_nothing(self) -> None: ...
    def show_plan(self, plan: Plan) -> None: ...
    def show_chosen(self, plan: Plan) -> None: ...
    def show_label(self, dots: LabelDots, code: str) -> None: ...
    def show_no_label(self, error: StationError) -> None: ...
    def show_busy(self, raw: str) -> None: ...
    def show_found(self, plan: Plan) -> None: ...
    def show_done(self, plan: Plan, what: str, token: str) -> None: ...
    def show_proposed(self, plan: Plan, disposition: Disposition, token: str) -> None: ...
    def show_unknown(self, reading: Candidate) -> None: ...
    def show_not_a_plate(self, reading: Candidate) -> None: ...
    def show_switched(self, plan: Plan, left: str) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...
    def go_on_with(self, plan: Plan) -> None: ...
    def ask_for_photo(self) -> None: ...
    def ask_to_destroy(self, plan: Plan) -> None: ...
    def show_flaw(self, flaw: Flaw) -> None: ...


class DisposingPresenter:
    """``plan`` is the unit on the bench; ``queues`` what waits.

    A unit that has left the queues stays as long as it stands where it stood (``_kept``):
    ready to put away, or scanned here though it waits elsewhere.
    """

    def __init__(self, view: DisposingView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self.plan: Plan | None = None
        self.queues = Queues(desk, shown=self._queues_arrived, refused=self._refused)
        self._at = ""
        self._kept: Where | None = None
        self._place = 0
        self._opening = False
        self._under_way = False  # a command, until its effect is seen
        self._looks = 0
        self._previewed: JobRow | None = None
        self.gate = Gate(view, desk)
        self.rounds = LabelRounds(view, desk)

    @property
    def person(self) -> PersonRow | None:
        return self._desk.person

    @property
    def may_exempt(self) -> bool:
        """Whether the person at the bench may say that a law does not bind."""
        return self._desk.person is not None and self._desk.person.may(Permission.APPROVE)

    # what comes in

    def refresh(self) -> None:
        self.queues.refresh()

    def refresh_after(self, kinds: frozenset[str]) -> None:
        if kinds & CONCERNS:
            self.refresh()

    def wants(self, scan: Scanned) -> bool:
        """Any plate, and any code at all where a label is scanned back."""
        return scan.kind is ScanKind.LPN or self._awaits_label()

    def scanned(self, scan: Scanned) -> None:
        reading = scan.first
        plate = reading.kind is ScanKind.LPN
        if self._awaits_label() and not (plate and reading.value != self._lpn()):
            self._scan_back(scan.raw)
        elif plate:
            self._view.show_busy(scan.raw)
            found = partial(self._found, reading)
            self._look(partial(plan_at, self._desk.station, reading.value), found)
        else:
            self._view.show_not_a_plate(reading)

    def open_unit(self, unit_id: str) -> None:
        """Chosen in a queue, or brought along from another place."""
        if unit_id == self._at and not self._opening:
            return
        self._open(unit_id, self._chosen)

    def walk(self, step: int) -> None:
        """To the next or the one before, through both queues."""
        ids = self.queues.ids
        if ids:
            here = ids.index(self._at) + step if self._at in ids else self._place
            there = ids[max(0, min(here, len(ids) - 1))]
            self.queues.walk_ahead(there)
            self.open_unit(there)

    # some of the queues

    @property
    def person_id(self) -> str:
        return self._desk.person.id if self._desk.person is not None else ""

    def choose(self, choice: Choice) -> None:
        """Show some of the queues only."""
        self.queues.choose(choice)

    def ask_facets(self) -> None:
        self._desk.ask(dispose_facets, done=self._view.show_facets, refused=self._refused)

    def _open(self, unit_id: str, then: Callable[[Plan | None], None]) -> None:
        self._at, self._kept = unit_id, None
        self._look(partial(plan_of, self._desk.station, unit_id), then)

    def _look(self, read: Callable[[], Plan | None], then: Callable[[Plan | None], None]) -> None:
        """Only the newest look counts: two threads answer, in any order."""
        self._looks += 1
        self._opening = True
        looked = partial(self._looked, self._looks, then)
        self._desk.run(read, done=looked, refused=self._refused)

    def _looked(self, number: int, then: Callable[[Plan | None], None], plan: Plan | None) -> None:
        if number == self._looks:
            self._opening = False
            then(plan)

    def _queues_arrived(self) -> None:
        self._view.show_queues(self.queues, self._at)
        if self._opening:
            return
        if self._at and (self._at in self.queues.ids or self._kept is not None):
            self._look(partial(plan_of, self._desk.station, self._at), self._seen_again)
        else:
            self._go_on()

    def _go_on(self) -> None:
        """The unit that took the place of the one that left; else there is nothing to do."""
        ids = self.queues.ids
        self._at, self._kept = "", None
        if ids:
            self._open(ids[min(self._place, len(ids) - 1)], self._opened)
        else:
            self.plan = None
            self._under_way = False
            self._view.show_nothing()

    def _opened(self, plan: Plan | None) -> None:
        if plan is None:
            self._go_on()
        else:
            self._show(plan, keep=True)

    def _chosen(self, plan: Plan | None) -> None:
        self._opened(plan)
        if plan is not None:
            self._view.show_chosen(plan)

    def _seen_again(self, plan: Plan | None) -> None:
        """After news: it may have moved on, by this bench or by another."""
        if plan is None:
            self._go_on()
            return
        before, now = self._kept, plan.standing.where
        finished = self.plan is not None and self.plan.standing.where is Where.TO_CARRY_OUT
        if now in MINE or now is before or (now is Where.TO_PUT_AWAY and finished):
            self._show(plan, keep=now not in MINE)
        else:
            self._go_on()

    def _found(self, reading: Candidate, plan: Plan | None) -> None:
        if plan is None:
            self._view.show_unknown(reading)
            return
        left = self._lpn() if self._awaits_label() else ""
        self._at = plan.id
        self._show(plan, keep=True)
        if left and left != plan.lpn and plan.standing.where in MINE:
            self._view.show_switched(plan, left)
        else:
            self._view.show_found(plan)

    def _show(self, plan: Plan, *, keep: bool) -> None:
        self.plan = plan
        self._under_way = False
        self._at = plan.id
        ids = self.queues.ids
        # What is scanned stays, however deep it waits and whatever the filter leaves.
        outside = plan.id not in ids
        kept = outside or (keep and plan.standing.where not in MINE)
        self._kept = plan.standing.where if kept else None
        if not outside:
            self._place = ids.index(plan.id)
        self._view.show_plan(plan)
        self._preview(plan)

    def _preview(self, plan: Plan) -> None:
        """The label that is about to come out, or the newest that did."""
        standing = plan.standing
        if standing.next_step not in LABELLING:
            self._previewed = None
            return
        printed = standing.next_step == StepKind.AFFIX_LABEL and standing.labels
        label = standing.labels[-1] if printed else intended_label(standing)
        if label != self._previewed:
            self._previewed = label
            shown = partial(self._label_drawn, label)
            refused = partial(self._label_not_drawn, label)
            dots = dots_of(label, self._desk.station.folder)
            self._desk.run(dots, done=shown, refused=refused)

    def _label_drawn(self, label: JobRow, dots: LabelDots) -> None:
        if label is self._previewed:
            self._view.show_label(dots, label.code)

    def _label_not_drawn(self, label: JobRow, error: StationError) -> None:
        if label is self._previewed:
            self._view.show_no_label(error)

    # what the keys do

    def primary(self) -> None:
        """The next thing to do with this unit, whatever it is."""
        plan = self.plan
        if plan is None or self._opening or self._under_way:
            return
        if plan.standing.where is Where.TO_PROPOSE:
            self._propose_wanted(plan)
        elif plan.standing.where is Where.TO_CARRY_OUT:
            self._next_step(plan)
        else:
            self._view.go_on_with(plan)

    def propose(self, plan: Plan, disposition: Disposition, note: str = "") -> None:
        told = partial(self._proposed, plan, disposition)
        self._do(ProposeDisposition(plan.id, disposition, note), told)

    def reprint(self, reason: str) -> None:
        if self.plan is not None and self.plan.standing.labels:
            newest = self.plan.standing.labels[-1]
            self._do_step(RequestReprint(newest.id, reason), "reprint")

    def photo(self, source: Path | bytes) -> None:
        errand = self.errand()
        if errand is not None:
            errand.keep(
                source,
                EVIDENCE,
                done=lambda _: None,
                flawed=self._view.show_flaw,
                refused=self._refused,
            )

    def errand(self) -> PhotoErrand | None:
        """Photos that prove what becomes of the open unit."""
        if self.plan is None:
            return None
        return PhotoErrand(self._desk, Owner.UNIT, self.plan.id, partial(self._proved, self.plan))

    def _proved(self, plan: Plan, _slot: str, done: Done) -> None:
        self._step_done(plan, "evidence", done)

    def _propose_wanted(self, plan: Plan) -> None:
        if plan.wanted is None or plan.computed is None:
            return
        rejected = plan.rejected
        deviates = plan.wanted is not plan.computed.disposition
        # A suggestion is followed for the reason that its author wrote down.
        note = rejected.decision_note if rejected is not None and deviates else ""
        self.propose(plan, plan.wanted, note)

    def _next_step(self, plan: Plan) -> None:
        step = plan.standing.next_step
        if step == StepKind.REPACKAGE:
            self._do_step(ConfirmRepackaged(plan.id), "repackaged")
        elif step == StepKind.PRINT_LABEL:
            self._do_step(PrintSalesLabel(plan.id), "printed")
        elif step == StepKind.PHOTOGRAPH_EVIDENCE:
            self._view.ask_for_photo()
        elif step == StepKind.CERTIFY:
            self._view.ask_to_destroy(plan)

    def _scan_back(self, raw: str) -> None:
        if self.plan is not None:
            self._do_step(ConfirmRelabel(self.plan.id, raw.strip()), "scanned_back")

    def _awaits_label(self) -> bool:
        return self.plan is not None and self.plan.standing.next_step == StepKind.AFFIX_LABEL

    def _lpn(self) -> str:
        return self.plan.lpn if self.plan is not None else ""

    def _do_step(self, command: Command, what: str) -> None:
        if self.plan is not None:
            self._do(command, partial(self._step_done, self.plan, what))

    def _do(self, command: Command, done: Callable[[Done], None]) -> None:
        self._under_way = True
        self._desk.do(command, done=done, refused=self._refused)

    def _proposed(self, plan: Plan, disposition: Disposition, done: Done) -> None:
        self._view.show_proposed(plan, disposition, done.id)
        if plan.id == self._at:
            self._at, self._kept = "", None  # the next one, even where this one goes straight on

    def _step_done(self, plan: Plan, what: str, done: Done) -> None:
        self._view.show_done(plan, what, done.id)
        if plan.id == self._at:
            self._kept = Where.TO_CARRY_OUT  # it stays on the bench until it is ready

    def _refused(self, error: StationError) -> None:
        self._opening = self._under_way = False
        if isinstance(error, ApprovalOutdated) and self.plan is not None:
            self.gate.bring_to_approval(self.plan, error)
            return
        self._view.show_refusal(error)
