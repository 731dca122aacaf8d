"""What stands before and beside the steps: holds, data, donation, destruction, badges."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from app.commands.certify_destruction import CertifyDestruction
from app.commands.clear_unit import ConfirmWiped, DocumentExemption, PassOverDonation
from app.commands.decide_disposition import ApproveDisposition
from app.commands.hold_unit import HoldUnit, ReleaseUnit
from app.commands.undo_execution import ReturnToApproval
from app.domain.people import Permission
from ui.vouching import Vouching

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
    def show_agreed(self, plan: Plan, name: str, token: str, *, by_pin: bool) -> None: ...
    def ask_who_agrees(self, plan: Plan, people: list[PersonRow]) -> None: ...
    def ask_who_witnesses(self, people: list[PersonRow]) -> None: ...
    def show_pin_refused(self, error: StationError) -> None: ...
    def show_witness(self, person: PersonRow) -> None: ...
    def show_returned(self, plan: Plan, error: ApprovalOutdated) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...


class Gate:
    """Each wish is a command about the unit of ``plan``."""

    def __init__(self, view: GateView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._vouching = Vouching(desk)

    def hold(self, plan: Plan, reason: HoldReason, words: str) -> None:
        self._do(plan, HoldUnit(plan.id, reason, words), "held", undoable=False)

    def release(self, plan: Plan, words: str) -> None:
        self._do(plan, ReleaseUnit(plan.id, words), "released")

    def wiped(self, plan: Plan, how: Wipe, words: str) -> None:
        self._do(plan, ConfirmWiped(plan.id, how, words), "wiped")

    def not_donated(self, plan: Plan, why: NotDonated, words: str) -> None:
        self._do(plan, PassOverDonation(plan.id, why, words), "not_donated")

    def exempt(self, plan: Plan, exemption: str, words: str) -> None:
        self._do(plan, DocumentExemption(plan.id, exemption, words), "exempt")

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

    # a second person, by badge or by name and PIN

    def agree_by_badge(self, plan: Plan, badge: str) -> None:
        agreed = partial(self._agree, plan, by_pin=False)
        self._vouching.by_badge(badge, done=agreed, refused=self._view.show_refusal)

    def look_who_agrees(self, plan: Plan) -> None:
        self._vouching.ask_people(
            Permission.APPROVE,
            done=partial(self._view.ask_who_agrees, plan),
            refused=self._view.show_refusal,
        )

    def agree_by_pin(self, plan: Plan, person: PersonRow, pin: str) -> None:
        agreed = partial(self._agree, plan, by_pin=True)
        self._vouching.by_pin(person, pin, done=agreed, refused=self._view.show_pin_refused)

    def witness_by_badge(self, badge: str) -> None:
        self._vouching.by_badge(
            badge, done=self._view.show_witness, refused=self._view.show_refusal
        )

    def look_who_witnesses(self) -> None:
        self._vouching.ask_people(
            Permission.DISPOSE, done=self._view.ask_who_witnesses, refused=self._view.show_refusal
        )

    def witness_by_pin(self, person: PersonRow, pin: str) -> None:
        self._vouching.by_pin(
            person, pin, done=self._view.show_witness, refused=self._view.show_pin_refused
        )

    def _agree(self, plan: Plan, person: PersonRow, *, by_pin: bool) -> None:
        proposal = plan.standing.card.proposal
        if proposal is None:
            return
        here = self._desk.person
        self._desk.do(
            ApproveDisposition(proposal.id, "", here.id if here else "", by_pin),
            done=lambda done: self._view.show_agreed(plan, person.name, done.id, by_pin=by_pin),
            refused=self._view.show_refusal,
            by=person.id,
        )

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
