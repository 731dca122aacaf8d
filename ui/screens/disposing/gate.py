"""What stands before and beside the steps: holds, data, donation, destruction, badges."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from app.commands.certify_destruction import CertifyDestruction
from app.commands.clear_unit import ConfirmWiped, PassOverDonation
from app.commands.decide_disposition import ApproveDisposition
from app.commands.hold_unit import HoldUnit, ReleaseUnit
from app.commands.undo_execution import ReturnToApproval
from app.queries.people import person_with_badge

if TYPE_CHECKING:
    from app.commands.base import Command
    from app.domain.disposition import ApprovalOutdated
    from app.domain.executions import Method, NotDonated, Wipe
    from app.domain.holds import HoldReason
    from app.errors import StationError
    from app.queries.people import PersonRow
    from app.store.ledger import Done
    from ui.desk import Desk
    from ui.screens.disposing.plan import Plan


class GateView(Protocol):
    def show_passed(self, plan: Plan, what: str, token: str | None) -> None: ...
    def show_agreed_by_badge(self, plan: Plan, name: str, token: str) -> None: ...
    def show_witness(self, person: PersonRow) -> None: ...
    def show_returned(self, plan: Plan, error: ApprovalOutdated) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...


class Gate:
    """Each wish is a command about the unit of ``plan``."""

    def __init__(self, view: GateView, desk: Desk) -> None:
        self._view = view
        self._desk = desk

    def hold(self, plan: Plan, reason: HoldReason, words: str) -> None:
        self._do(plan, HoldUnit(plan.id, reason, words), "held", undoable=False)

    def release(self, plan: Plan, words: str) -> None:
        self._do(plan, ReleaseUnit(plan.id, words), "released")

    def wiped(self, plan: Plan, how: Wipe, words: str) -> None:
        self._do(plan, ConfirmWiped(plan.id, how, words), "wiped")

    def not_donated(self, plan: Plan, why: NotDonated, words: str) -> None:
        self._do(plan, PassOverDonation(plan.id, why, words), "not_donated")

    def certify(self, plan: Plan, method: Method, weight_g: int, witness: PersonRow) -> None:
        command = CertifyDestruction(plan.id, method, weight_g, witness.id)
        done = partial(self._certified, plan)
        self._desk.do(command, done=done, refused=self._view.show_refusal)

    def bring_to_approval(self, plan: Plan, error: ApprovalOutdated) -> None:
        """What was agreed to does not hold any more: it waits to be approved again."""
        self._desk.do(
            ReturnToApproval(plan.id),
            done=lambda _: self._view.show_returned(plan, error),
            refused=self._view.show_refusal,
        )

    def agree_by_badge(self, plan: Plan, badge: str) -> None:
        found = partial(self._badge_found, plan)
        self._desk.ask(person_with_badge, badge, done=found, refused=self._view.show_refusal)

    def witness_by_badge(self, badge: str) -> None:
        self._desk.ask(
            person_with_badge, badge, done=self._witness_found, refused=self._view.show_refusal
        )

    def _badge_found(self, plan: Plan, person: PersonRow | None) -> None:
        proposal = plan.standing.card.proposal
        if person is None or proposal is None:
            return
        here = self._desk.person
        self._desk.do(
            ApproveDisposition(proposal.id, "", here.id if here else ""),
            done=lambda done: self._view.show_agreed_by_badge(plan, person.name, done.id),
            refused=self._view.show_refusal,
            by=person.id,
        )

    def _witness_found(self, person: PersonRow | None) -> None:
        if person is not None:
            self._view.show_witness(person)

    def _certified(self, plan: Plan, _done: Done) -> None:
        """The certificate is a file from now on; the journal keeps it whatever becomes of that."""
        station = self._desk.station

        def write() -> None:
            # reportlab comes in with the first certificate.
            from app.workers.certificates import write_certificates  # noqa: PLC0415

            write_certificates(station, plan.id)

        self._desk.run(
            write,
            done=lambda _: self._view.show_passed(plan, "certified", None),
            refused=self._view.show_refusal,
        )

    def _do(self, plan: Plan, command: Command, what: str, *, undoable: bool = True) -> None:
        def told(done: Done) -> None:
            self._view.show_passed(plan, what, done.id if undoable else None)

        self._desk.do(command, done=told, refused=self._view.show_refusal)
