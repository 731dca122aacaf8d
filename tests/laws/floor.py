"""Four people do whatever comes to their minds, in any order; the laws hold all the same."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from app.commands.announce_returns import AnnounceReturns
from app.commands.ask_seller import AskSeller, NoteSellerAnswer
from app.commands.attach_photo import AttachPhoto
from app.commands.batching import CloseBatch, OpenBatch, ScanIntoBatch, SettleBatchEntry
from app.commands.certify_destruction import CertifyDestruction
from app.commands.claim_parcel import ClaimParcel
from app.commands.clear_unit import ConfirmWiped, DocumentExemption, PassOverDonation
from app.commands.close_parcel import CloseParcel
from app.commands.complete_inspection import CompleteInspection
from app.commands.confirm_label import ConfirmContainerLabel, ConfirmPlate, PassWithoutScan
from app.commands.count_bin import SettleCount
from app.commands.decide_disposition import ApproveDisposition, RejectDisposition
from app.commands.declare_missing import DeclareMissing
from app.commands.execute_disposition import (
    ConfirmPutaway,
    ConfirmRelabel,
    ConfirmRepackaged,
    PrintSalesLabel,
)
from app.commands.fill_container import (
    CloseContainer,
    OpenContainer,
    PackUnit,
    ReopenContainer,
    UnpackUnit,
)
from app.commands.forward_parcel import ForwardParcel
from app.commands.hold_unit import HoldUnit, ReleaseUnit
from app.commands.join_return import JoinReturn
from app.commands.manage_bins import BlockBins, SetUpBins
from app.commands.move_unit import MoveUnit
from app.commands.note_condition import NoteCondition
from app.commands.print_labels import (
    NotePrint,
    PrintBadges,
    PrintPutawayLabel,
    RequestReprint,
    SettlePrint,
)
from app.commands.print_queue import (
    CancelPrints,
    HoldPrints,
    MovePrints,
    ReleasePrints,
    ResumeBatch,
)
from app.commands.propose_disposition import ProposeDisposition
from app.commands.publish_grading_set import PublishGradingSet, RetireGradingSet
from app.commands.receive_parcel import ReceiveParcel
from app.commands.receive_units import ReceiveUnits
from app.commands.refuse_parcel import RefuseParcel
from app.commands.register_extra_unit import RegisterExtraUnit
from app.commands.register_unannounced import RegisterUnannounced
from app.commands.register_wrong_item import RegisterWrongItem
from app.commands.reinspect import Reinspect
from app.commands.second_look import SetSecondLookRate, SkipSecondLook
from app.commands.send_container import SendContainer, StoreContainer
from app.commands.set_approval_rule import EndApprovalRule, SetApprovalRule
from app.commands.time_out_parcel import TimeOutParcel
from app.commands.undo import Undo
from app.commands.undo_execution import ReturnToApproval, UndoExecution
from app.commands.wire import KINDS
from app.config import DataFolder
from app.domain.agreements import Channel, SellerAnswer
from app.domain.announcements import Announcement
from app.domain.containers import ContainerKind
from app.domain.disposition import Disposition, Zone
from app.domain.evidence import Owner, PrintState
from app.domain.executions import Method, NotDonated, Wipe
from app.domain.holds import HoldReason
from app.domain.parcels import OuterCondition, RefusalReason
from app.domain.people import STATION
from app.domain.places import BinPlan
from app.errors import RuleBroken
from app.verify import verify
from tests.builders import BINS, line, next_version, open_bench, photo
from tests.laws.dump import Rows, everything, meaning
from tests.laws.replay import replayed

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.commands.base import Command
    from app.domain.house import House

WHO = st.integers(0, 3)
PICK = st.integers(0, 40)
SKUS = st.sampled_from(["SKU-1", "SKU-2", "SKU-3"])
WANTED = st.none() | st.sampled_from(Disposition)
COUNTS = st.integers(1, 3)
CHOICES = st.lists(st.integers(1, 5), max_size=6).map(tuple)
SECOND = ("A-02-01", Zone.RESTOCK.value)  # a small one beside the first of its zone
SHELVES = st.sampled_from([*BINS[:3], SECOND])
KEPT = st.sampled_from([Disposition.RESTOCK, Disposition.RESTOCK, Disposition.REFURBISH])
STEPS = st.sampled_from(["repackage", "print", "affix", "evidence", "put away"])
LABEL_CODE = "SELECT code FROM print_jobs WHERE unit_id = ? ORDER BY id DESC"


class Floor(RuleBasedStateMachine):
    works_by: House | None = None

    def __init__(self) -> None:
        super().__init__()
        self.path = Path(tempfile.mkdtemp(prefix="floor"))
        self.bench = open_bench(self.path / "station", self.works_by)
        self.done: list[tuple[Command, str, str]] = []
        try:
            self._begin()
        except BaseException:
            self.clear_away()
            raise

    def _begin(self) -> None:
        """Something for everybody to do."""
        self.bench.do(SetUpBins((BinPlan(*SECOND, 1),)), self.bench.mara)
        self.bench.announce(line("SKU-1", 2), line("SKU-2"))
        self.bench.do(ReceiveParcel(self._parcel(0)))
        self.bench.approved()
        self.bench.inspect(self.bench.unit(line("SKU-3", 2, replacement_sku="SKU-R")))

    def teardown(self) -> None:
        try:
            self.check_verified()
            self.check_replay()
        finally:
            self.clear_away()

    def clear_away(self) -> None:
        self.bench.close()
        shutil.rmtree(self.path, ignore_errors=True)

    # --- what is checked at the end of every run ---

    def check_verified(self) -> None:
        report = verify(self.bench.folder)
        assert report.sound, report.findings

    def check_replay(self) -> None:
        again = replayed(self.bench, DataFolder(self.path / "again"))
        try:
            assert everything(again) == everything(self.bench)
        finally:
            again.close()

    # --- receiving ---

    @rule(quantity=COUNTS, sku=SKUS, second=SKUS, arrives=st.booleans())
    def announce(self, quantity: int, sku: str, second: str, *, arrives: bool) -> None:
        lines = [line(sku, quantity, replacement_sku="SKU-R" if quantity == 2 else "")]
        if second != sku:
            lines.append(line(second))
        owner = self.bench.announce(*lines)
        if arrives:
            self._do(ReceiveParcel(self.bench.parcel_of(owner)), 2)

    @rule(pick=PICK, sku=SKUS)
    def announce_more(self, pick: int, sku: str) -> None:
        """Rows that were refused at first, mended and sent again: they go to the same return."""
        rma = self._pick("SELECT rma FROM returns ORDER BY id DESC", pick)
        key, box = f"more {rma} {sku}", f"MORE {rma}"
        more = Announcement(rma, "Lumen", "", (line(sku), line("SKU-4")), key, tracking=(box,))
        self._do(AnnounceReturns((more,), "mended.csv"), 0)

    @rule(pick=PICK, who=WHO)
    def receive_parcel(self, pick: int, who: int) -> None:
        self._do(ReceiveParcel(self._parcel(pick)), who)

    @rule(pick=PICK, who=WHO)
    def receive_another_box(self, pick: int, who: int) -> None:
        owner = self._pick("SELECT id FROM returns ORDER BY id DESC", pick)
        self._do(ReceiveParcel(return_id=owner, tracking="SECOND BOX"), who)

    @rule(pick=PICK, who=WHO)
    def register_unannounced(self, pick: int, who: int) -> None:
        self._do(RegisterUnannounced(f"NOBODY {pick % 4}"), who)

    @rule(pick=PICK, other=PICK, count=COUNTS, who=WHO)
    def receive_units(self, pick: int, other: int, count: int, who: int) -> None:
        parcel, found = self._line(pick, other)
        counts = ((found, count), (found, 1)) if other % 3 == 0 else ((found, count),)
        self._do(ReceiveUnits(parcel, counts), who)

    @rule(pick=PICK, other=PICK, count=COUNTS, who=WHO)
    def declare_missing(self, pick: int, other: int, count: int, who: int) -> None:
        parcel, found = self._line(pick, other)
        self._do(DeclareMissing(parcel, found, count), who)

    @rule(pick=PICK, sku=SKUS, who=WHO)
    def register_extra(self, pick: int, sku: str, who: int) -> None:
        self._do(RegisterExtraUnit(self._parcel(pick), sku, "Something"), who)

    @rule(pick=PICK, other=PICK, sku=SKUS, who=WHO)
    def register_wrong(self, pick: int, other: int, sku: str, who: int) -> None:
        parcel, found = self._line(pick, other)
        self._do(RegisterWrongItem(parcel, found, sku, "Another thing"), who)

    @rule(pick=PICK, other=PICK, who=WHO)
    def join(self, pick: int, other: int, who: int) -> None:
        owner = self._pick("SELECT id FROM returns ORDER BY id DESC", other)
        self._do(JoinReturn(self._parcel(pick), owner), who)

    @rule(pick=PICK, sku=SKUS, who=WHO)
    def one_box_for_two(self, pick: int, sku: str, who: int) -> None:
        """Two returns announced under one number, received by one scan."""
        number = f"SHARED {pick}"
        first = self.bench.announce(line(sku, 2), tracking=(number,))
        second = self.bench.announce(line("SKU-1"), tracking=(number,))
        twin = self.bench.parcel_of(second)
        self._do(ReceiveParcel(self.bench.parcel_of(first), together=(twin,)), who)

    @rule(pick=PICK, who=WHO)
    def close(self, pick: int, who: int) -> None:
        self._do(CloseParcel(self._parcel(pick)), who)

    @rule(pick=PICK, refusal=st.sampled_from(RefusalReason), who=WHO)
    def refuse(self, pick: int, refusal: RefusalReason, who: int) -> None:
        known = pick % 3 != 0
        command = RefuseParcel(refusal, self._parcel(pick) if known else "", f"NOBODY {pick % 4}")
        self._do(command, who)

    @rule(pick=PICK, who=WHO)
    def forward(self, pick: int, who: int) -> None:
        astray = "SELECT id FROM parcels WHERE state = 'misdirected' ORDER BY id"
        parcel = self._pick(astray, pick) or self._parcel(pick)
        self._do(ForwardParcel(parcel, "" if pick % 5 == 0 else "van"), who)

    @rule(pick=PICK, days=st.sampled_from([0, 40]), who=WHO)
    def time_out(self, pick: int, days: int, who: int) -> None:
        self.bench.clock.moment += timedelta(days=days)
        waiting = "SELECT id FROM parcels WHERE state = 'unclaimed' ORDER BY id"
        parcel = self._pick(waiting, pick) or self._parcel(pick)
        self._do(TimeOutParcel(parcel), who)

    @rule(pick=PICK, other=PICK, who=WHO)
    def scan_a_pallet(self, pick: int, other: int, who: int) -> None:
        seller = self._pick("SELECT id FROM sellers ORDER BY id", other)
        self._do(OpenBatch(seller), who)
        batch = self._pick("SELECT id FROM batches ORDER BY open DESC, id DESC", 0)
        awaited = "SELECT id FROM parcels WHERE state = 'announced' AND gone = 0 ORDER BY id"
        self._do(ScanIntoBatch(batch, self._pick(awaited, pick)), who)
        self._do(ScanIntoBatch(batch, tracking=f"NOBODY {pick % 4}"), who)

    @rule(pick=PICK, who=WHO, close=st.booleans())
    def settle_a_pallet(self, pick: int, who: int, *, close: bool) -> None:
        entries = "SELECT id FROM batch_entries ORDER BY parcel_id IS NOT NULL, id DESC"
        self._do(SettleBatchEntry(self._pick(entries, pick % 3)), who)
        if close:
            self._do(CloseBatch(self._pick("SELECT id FROM batches ORDER BY open DESC", 0)), who)

    @rule(pick=PICK, other=PICK, who=WHO)
    def claim(self, pick: int, other: int, who: int) -> None:
        parcel = self._pick("SELECT id FROM parcels WHERE return_id IS NULL ORDER BY id", pick)
        owner = self._pick("SELECT id FROM returns ORDER BY id DESC", other)
        self._do(ClaimParcel(parcel, owner), who)

    @rule(pick=PICK, who=WHO)
    def note_condition(self, pick: int, who: int) -> None:
        self._do(NoteCondition(self._parcel(pick), OuterCondition.WET, f"wet {pick}"), who)

    # --- inspecting and deciding ---

    @rule(pick=PICK, choices=CHOICES, who=WHO)
    def answer(self, pick: int, choices: tuple[int, ...], who: int) -> None:
        unit, by = self._unit(pick), self.bench.people[who]
        self._try(lambda: unit and self.bench.answer(unit, choices, by))

    @rule(pick=PICK, who=WHO)
    def complete(self, pick: int, who: int) -> None:
        self._do(CompleteInspection(self._unit(pick)), who)

    @rule(pick=PICK, choices=CHOICES, who=WHO)
    def inspect(self, pick: int, choices: tuple[int, ...], who: int) -> None:
        unit, by = self._unit(pick), self.bench.people[who]
        self._try(lambda: unit and self.bench.inspect(unit, choices, by))

    @rule(pick=PICK, who=WHO, wrong=st.booleans())
    def scan_back(self, pick: int, who: int, *, wrong: bool) -> None:
        unit, box = self._unit(pick), self._container(pick)
        plates = self.bench.column("SELECT lpn FROM units WHERE id = ? OR ?", unit, wrong)
        self._do(ConfirmPlate(unit, str(plates[-1]) if plates else ""), who)
        code = self._code(pick + wrong)
        self._do(ConfirmContainerLabel(box, code), who)

    @rule(pick=PICK, who=WHO, other=PICK)
    def pass_without_scan(self, pick: int, who: int, other: int) -> None:
        allowed = self.bench.people[other % 4]
        self._do(PassWithoutScan(allowed, "torn", unit_id=self._unit(pick)), who)
        if other % 3 == 0:
            self._do(PassWithoutScan(allowed, "", container_id=self._container(pick)), who)
            self._do(PassWithoutScan(allowed, "wet", container_id=self._container(pick)), who)

    @rule(pick=PICK, choices=CHOICES, who=WHO, reprints=st.booleans())
    def inspect_unread(
        self, pick: int, choices: tuple[int, ...], who: int, *, reprints: bool
    ) -> None:
        """Without a look at the plate; or a new one comes out before the end."""
        waiting = "SELECT id FROM units WHERE state = 'received' AND gone = 0 ORDER BY id DESC"
        unit, by = self._pick(waiting, pick), self.bench.people[who]
        if not unit:
            return
        self._try(lambda: self.bench.answer(unit, choices, by, scans=reprints))
        plates = "SELECT id FROM print_jobs WHERE template = 'lpn' AND unit_id = ? ORDER BY id DESC"
        for job in self.bench.column(plates, unit)[:1] if reprints else []:
            self._do(RequestReprint(job, "torn"), who)
            again = self.bench.column(plates, unit)[0]
            self._do(NotePrint(again, PrintState.SENDING, "PDF"), None)
        self._do(CompleteInspection(unit), who)

    @rule(pick=PICK, who=WHO)
    def inspect_once_more(self, pick: int, who: int) -> None:
        inspected = "SELECT id FROM units WHERE state IN ('inspected', 'dispositioned') ORDER BY id"
        unit = self._pick(inspected, pick) or self._unit(pick)
        self._do(Reinspect(unit, "doubtful"), who)

    @rule(percent=st.sampled_from([0, 0, 50, 101]), who=WHO)
    def set_second_looks(self, percent: int, who: int) -> None:
        self._do(SetSecondLookRate(percent), who)

    @rule(pick=PICK, who=WHO)
    def skip_second_look(self, pick: int, who: int) -> None:
        waiting = "SELECT unit_id FROM second_looks WHERE state = 'waiting' ORDER BY id"
        self._do(SkipSecondLook(self._pick(waiting, pick) or self._unit(pick), "no time"), who)

    @rule(pick=PICK, choices=CHOICES, who=WHO, other=PICK)
    def look_a_second_time(self, pick: int, choices: tuple[int, ...], who: int, other: int) -> None:
        """Draw one and let somebody look; whoever was first is refused."""
        self._do(SetSecondLookRate(50 if other % 2 else 100), 0)
        waiting = "SELECT id FROM units WHERE state = 'received' AND gone = 0 ORDER BY id"
        unit, people = self._pick(waiting, pick), self.bench.people
        self._try(lambda: unit and self.bench.inspect(unit, choices, people[who]))
        self._do(SetSecondLookRate(0), 0)
        self._try(lambda: unit and self.bench.inspect(unit, choices[1:], people[other % 4]))

    @rule(who=WHO, changes=st.booleans())
    def publish_questions(self, who: int, *, changes: bool) -> None:
        text = next_version(self.bench.station, "general", changes=changes)
        self._do(PublishGradingSet(tuple(text.split("\n"))), who)

    @rule(who=WHO)
    def retire_questions(self, who: int) -> None:
        self._do(RetireGradingSet("general"), who)

    @rule(pick=PICK, who=WHO)
    def propose_computed(self, pick: int, who: int) -> None:
        inspected = "SELECT id FROM units WHERE state = 'inspected' ORDER BY id DESC"
        unit, by = self._pick(inspected, pick), self.bench.people[who]
        self._try(lambda: unit and self.bench.propose(unit, by=by))

    @rule(pick=PICK, choices=CHOICES, wanted=WANTED, trio=st.tuples(WHO, WHO, WHO))
    def decide_in_one_go(
        self, pick: int, choices: tuple[int, ...], wanted: Disposition | None, trio: tuple[int, ...]
    ) -> None:
        waiting = "SELECT id FROM units WHERE state IN ('received', 'inspected') AND gone = 0"
        unit, people = self._pick(waiting, pick), [self.bench.people[one] for one in trio]
        self._try(lambda: unit and self.bench.inspect(unit, choices, people[0]))
        self._try(
            lambda: unit and self._found(unit) and self.bench.propose(unit, wanted, people[1])
        )
        proposed = "SELECT id FROM proposals WHERE state = 'proposed' AND unit_id = ?"
        for proposal in self.bench.column(proposed, unit):
            self._do(ApproveDisposition(proposal, "said yes"), trio[2])

    @rule(pick=PICK, wanted=st.sampled_from(Disposition), who=WHO)
    def propose_another(self, pick: int, wanted: Disposition, who: int) -> None:
        self._do(ProposeDisposition(self._unit(pick), wanted, "because"), who)

    @rule(pick=PICK, who=WHO)
    def approve(self, pick: int, who: int) -> None:
        self._do(ApproveDisposition(self._proposal(pick), "said yes"), who)

    @rule(pick=PICK, who=WHO)
    def reject(self, pick: int, who: int) -> None:
        self._do(RejectDisposition(self._proposal(pick), "no"), who)

    @rule(pick=PICK, step=STEPS, shelf=st.sampled_from(BINS), who=WHO)
    def go_on(self, pick: int, step: str, shelf: tuple[str, str], who: int) -> None:
        waiting = "SELECT id FROM units WHERE state = 'dispositioned' ORDER BY id"
        unit = self._pick(waiting, pick) or self._unit(pick)
        if step == "put away":
            for code, _ in BINS if pick % 2 else [shelf]:
                self._do(ConfirmPutaway(unit, code), who)
        elif step == "evidence":
            self._do(AttachPhoto(Owner.UNIT, unit, "evidence", photo(self.bench.folder)), who)
        else:
            codes = self.bench.column(LABEL_CODE, unit)
            scanned = codes[0] if codes else ""
            commands: dict[str, Command] = {
                "repackage": ConfirmRepackaged(unit),
                "print": PrintSalesLabel(unit),
                "affix": ConfirmRelabel(unit, scanned),
            }
            self._do(commands[step], who)

    @rule(pick=PICK, who=WHO, evidence=st.booleans())
    def go_all_the_way(self, pick: int, who: int, *, evidence: bool) -> None:
        waiting = "SELECT id FROM units WHERE state = 'dispositioned' ORDER BY id"
        unit = self._pick(waiting, pick)
        self._do(ConfirmRepackaged(unit), who)
        self._do(PrintSalesLabel(unit), who)
        for code in self.bench.column(LABEL_CODE, unit)[:1]:
            self._do(ConfirmRelabel(unit, code), who)
        if evidence and unit:
            self._do(AttachPhoto(Owner.UNIT, unit, "evidence", photo(self.bench.folder)), who)
        for code, _ in (SECOND, *BINS) if pick % 2 else BINS:
            self._do(ConfirmPutaway(unit, code), who)

    # --- who agrees, what stands still, what is destroyed and found again ---

    @rule(pick=PICK, persons=st.integers(0, 2), route=WANTED, who=WHO)
    def set_rule(self, pick: int, persons: int, route: Disposition | None, who: int) -> None:
        sellers = self._pick("SELECT id FROM sellers UNION SELECT '' ORDER BY 1", pick)
        routes = (route,) if route else ()
        self._do(SetApprovalRule(persons, routes=routes, seller_id=sellers), who)

    @rule(pick=PICK, who=WHO)
    def end_rule(self, pick: int, who: int) -> None:
        rules = "SELECT id FROM approval_rules WHERE gone = 0 ORDER BY id DESC"
        self._do(EndApprovalRule(self._pick(rules, pick)), who)

    @rule(pick=PICK, reason=st.sampled_from(HoldReason), who=WHO)
    def hold(self, pick: int, reason: HoldReason, who: int) -> None:
        self._do(HoldUnit(self._unit(pick), reason, "wait"), who)

    @rule(pick=PICK, who=WHO)
    def release(self, pick: int, who: int) -> None:
        held = "SELECT unit_id FROM holds WHERE released_by = '' AND gone = 0 ORDER BY id DESC"
        self._do(ReleaseUnit(self._pick(held, pick), "looked at"), who)

    @rule(pick=PICK, channel=st.sampled_from(Channel), who=WHO)
    def ask_seller(self, pick: int, channel: Channel, who: int) -> None:
        self._do(AskSeller(self._proposal(pick), channel, "asked", 1 + pick), who)

    @rule(pick=PICK, answer=st.sampled_from(SellerAnswer), who=WHO)
    def note_answer(self, pick: int, answer: SellerAnswer, who: int) -> None:
        self._do(NoteSellerAnswer(self._proposal(pick), answer, "they said"), who)

    @rule(hours=st.integers(1, 60))
    def time_passes(self, hours: int) -> None:
        self.bench.clock.moment += timedelta(hours=hours)

    @rule(pick=PICK, who=WHO, what=st.integers(0, 2))
    def document(self, pick: int, who: int, what: int) -> None:
        unit = self._unit(pick)
        commands: list[Command] = [
            ConfirmWiped(unit, Wipe.SECURE_ERASE),
            PassOverDonation(unit, NotDonated.NOBODY_TOOK_IT, "asked"),
            DocumentExemption(unit, "not_compliant", "report 7"),
        ]
        self._do(commands[what], who)

    @rule(pick=PICK, who=WHO)
    def return_to_approval(self, pick: int, who: int) -> None:
        approved = "SELECT id FROM units WHERE state = 'dispositioned' AND gone = 0 ORDER BY id"
        self._do(ReturnToApproval(self._pick(approved, pick), "look again"), who)

    @rule(pick=PICK, found=st.booleans(), who=WHO)
    def undo_execution(self, pick: int, who: int, *, found: bool) -> None:
        through = """SELECT id FROM units WHERE gone = 0 AND (state = 'executed' OR id IN
          (SELECT unit_id FROM destructions WHERE void_by = '')) ORDER BY id"""
        unit = self._pick(through, pick)
        state = "SELECT state FROM proposals WHERE unit_id = ? AND gone = 0 ORDER BY id DESC"
        self._do(UndoExecution(unit, "brought back", found), who)
        if unit and self.done and self.done[-1][0] == UndoExecution(unit, "brought back", found):
            assert self.bench.one("SELECT state FROM units WHERE id = ?", unit) == "inspected"
            assert self.bench.one(state, unit) in ("undone", "proposed", "rejected", "approved")

    @rule(pick=PICK, method=st.sampled_from(Method), people=st.tuples(WHO, WHO, WHO, WHO))
    def destroy(self, pick: int, method: Method, people: tuple[int, ...]) -> None:
        """From the proposal to the certificate, as far as the rules let these people go."""
        inspected = "SELECT id FROM units WHERE state = 'inspected' AND gone = 0 ORDER BY id DESC"
        unit = self._pick(inspected, pick)
        if not unit:
            return
        proposer, first, second, doer = people
        self._do(ProposeDisposition(unit, Disposition.DESTROY, "worth nothing"), proposer)
        for proposal in self.bench.column(
            "SELECT id FROM proposals WHERE state = 'proposed' AND unit_id = ?", unit
        ):
            self._do(ApproveDisposition(proposal, "said yes"), first)
            self._do(ApproveDisposition(proposal, "said yes"), second)
        self._do(PassOverDonation(unit, NotDonated.SELLER_FORBIDS, "by order"), doer)
        self._do(AttachPhoto(Owner.UNIT, unit, "evidence", photo(self.bench.folder)), doer)
        witness = self.bench.people[second]
        self._do(CertifyDestruction(unit, method, 100 + pick, witness), doer)

    @invariant()
    def nothing_is_a_dead_end(self) -> None:
        """Wherever a unit stands somebody can go on, and whatever was decided can be taken back."""
        stuck = """SELECT u.id FROM units u WHERE u.gone = 0 AND u.state = 'dispositioned'
          AND NOT EXISTS (SELECT 1 FROM proposals d WHERE d.unit_id = u.id AND d.gone = 0
            AND d.state = 'approved')"""
        assert not self.bench.column(stuck)
        own = """SELECT a.id FROM approvals a WHERE a.gone = 0
          AND a.by IN (a.proposed_by, a.inspected_by)"""
        assert not self.bench.column(own)
        twice = """SELECT unit_id FROM destructions WHERE void_by = '' AND gone = 0
          GROUP BY unit_id HAVING count(*) > 1"""
        assert not self.bench.column(twice)
        unmarked = """SELECT d.id FROM destructions d JOIN proposals p ON p.id = d.proposal_id
          WHERE d.void_by = '' AND d.gone = 0 AND p.state NOT IN ('approved', 'executed')"""
        assert not self.bench.column(unmarked)

    # --- stock ---

    @rule(pick=PICK, shelf=SHELVES, count=COUNTS)
    def set_up_bin(self, pick: int, shelf: tuple[str, str], count: int) -> None:
        """Small bins, so that they are full every now and then."""
        plan = BinPlan(*shelf, count % 3, one_seller=pick % 5 == 0, one_sku=pick % 7 == 0)
        self._do(SetUpBins((plan,)), 0)

    @rule(pick=PICK, shelf=SHELVES)
    def block_bin(self, pick: int, shelf: tuple[str, str]) -> None:
        self._do(BlockBins((shelf[0],), pick % 3 == 0, "wet"), 1)

    @rule(pick=PICK, shelf=SHELVES, who=WHO)
    def move_unit(self, pick: int, shelf: tuple[str, str], who: int) -> None:
        unit = self._pick("SELECT id FROM units WHERE state = 'executed' ORDER BY id", pick)
        code = SECOND[0] if pick % 2 else shelf[0]
        self._do(MoveUnit(unit or self._unit(pick), code), who)

    @rule(pick=PICK, shelf=SHELVES, who=WHO)
    def count_bin(self, pick: int, shelf: tuple[str, str], who: int) -> None:
        code = SECOND[0] if pick % 2 else shelf[0]
        there = self.bench.column("SELECT id FROM units WHERE bin = ? AND gone = 0", code)
        lost = self.bench.column("SELECT id FROM units WHERE lost <> '' AND gone = 0")
        found = tuple(lost[:1]) if pick % 3 == 0 else ()
        self._do(SettleCount(code, len(there), tuple(there[: pick % 3]), found, "counted"), who)

    @rule(pick=PICK, wanted=KEPT, who=WHO)
    def open_container(self, pick: int, wanted: Disposition, who: int) -> None:
        seller = self._pick("SELECT id FROM sellers", pick) if pick % 4 == 0 else ""
        again = self._container(pick) if pick % 3 == 0 else ""
        self._do(OpenContainer(ContainerKind.TOTE, wanted, seller, again), who)

    @rule(pick=PICK, other=PICK, who=WHO)
    def pack(self, pick: int, other: int, who: int) -> None:
        state = "('dispositioned', 'executed')"
        ready = f"SELECT id FROM units WHERE state IN {state} AND gone = 0 ORDER BY id"  # noqa: S608
        self._do(PackUnit(self._pick(ready, pick), self._code(other)), who)

    @rule(pick=PICK, who=WHO)
    def unpack(self, pick: int, who: int) -> None:
        packed = "SELECT id FROM units WHERE container_id <> '' AND gone = 0 ORDER BY id"
        self._do(UnpackUnit(self._pick(packed, pick)), who)

    @rule(pick=PICK, who=WHO)
    def close_or_open(self, pick: int, who: int) -> None:
        one = self._container(pick // 3)
        self._do(ReopenContainer(one) if pick % 3 == 0 else CloseContainer(one, 4200), who)

    @rule(pick=PICK, shelf=SHELVES, who=WHO)
    def store_container(self, pick: int, shelf: tuple[str, str], who: int) -> None:
        code = SECOND[0] if pick % 2 else shelf[0]
        self._do(StoreContainer(self._container(pick), code), who)

    @rule(pick=PICK, who=WHO)
    def send_container(self, pick: int, who: int) -> None:
        self._do(SendContainer(self._container(pick), "DHL", f"pallet {pick}"), who)

    @rule(pick=PICK, who=WHO, sends=st.booleans())
    def fill_and_go(self, pick: int, who: int, *, sends: bool) -> None:
        """A whole container in one go: what single steps would seldom come to."""
        self._do(OpenContainer(ContainerKind.PALLET, Disposition.RESTOCK), who)
        one = self._container(0)
        for unit in self.bench.column("SELECT id FROM units WHERE gone = 0")[: 1 + pick % 6]:
            self._do(PackUnit(unit, self._code(0)), who)
        self._do(CloseContainer(one), who)
        if pick % 4:
            self._do(ConfirmContainerLabel(one, self._code(0)), who)
        leaving = SendContainer(one, "Depot", "")
        storing = StoreContainer(one, SECOND[0])
        self._do(leaving if sends else storing, who)

    # --- labels ---

    @rule(pick=PICK, state=st.sampled_from(PrintState))
    def note_print(self, pick: int, state: PrintState) -> None:
        self._do(NotePrint(self._job(pick), state, "PDF"), None)

    @rule(pick=PICK)
    def print_some(self, pick: int) -> None:
        queued = "SELECT id FROM print_jobs WHERE state = 'queued' ORDER BY id DESC"
        for job in self.bench.column(queued)[: 1 + pick % 4]:
            self._do(NotePrint(job, PrintState.SENDING, "PDF"), None)
            self._do(NotePrint(job, PrintState.DONE, "PDF"), None)

    @rule(pick=PICK, who=WHO)
    def reprint(self, pick: int, who: int) -> None:
        self._do(RequestReprint(self._job(pick), "smudged"), who)

    @rule(pick=PICK, came_out=st.booleans(), who=WHO)
    def settle(self, pick: int, who: int, *, came_out: bool) -> None:
        self._do(SettlePrint(self._job(pick), came_out), who)

    @rule(pick=PICK, who=WHO)
    def print_putaway(self, pick: int, who: int) -> None:
        self._do(PrintPutawayLabel(self._unit(pick), "A-01-01", "restock"), who)

    @rule(pick=PICK, who=WHO, wish=st.sampled_from(["hold", "let go", "move", "give up"]))
    def queue(self, pick: int, who: int, wish: str) -> None:
        jobs = (self._job(pick),)
        commands = {
            "hold": HoldPrints(jobs),
            "let go": ReleasePrints(jobs),
            "move": MovePrints(jobs, "Zebra"),
            "give up": CancelPrints(jobs, "no longer needed"),
        }
        self._do(commands[wish], who)

    @rule(pick=PICK, who=WHO)
    def badges_jam(self, pick: int, who: int) -> None:
        people = self.bench.column("SELECT id FROM people ORDER BY id")
        self._do(PrintBadges(tuple(people[: 1 + pick % 3])), who)
        batch = self._pick("SELECT batch FROM print_jobs WHERE batch <> '' ORDER BY id DESC", pick)
        self._do(ResumeBatch(batch), who)

    # --- taking back and doing again ---

    @rule(pick=PICK, who=WHO)
    def undo_anything(self, pick: int, who: int) -> None:
        self._do(Undo(self._pick("SELECT id FROM journal ORDER BY seq DESC", pick)), who)

    @rule(pick=PICK, who=WHO)
    def redo_anything(self, pick: int, who: int) -> None:
        undone = "SELECT id FROM journal WHERE kind = 'Undo' ORDER BY seq DESC"
        self._do(Undo(self._pick(undone, pick)), who)

    @rule()
    def undo_and_redo_the_last(self) -> None:
        """Undo restores what was, redo what had been done, and the same can go on for ever."""
        last, kind = self._newest()
        if kind == "Undo" or not KINDS[kind].undoable or not self.done:
            return
        after = meaning(self.bench)
        before = self._before_last
        undo = self.bench.do(Undo(last), self.bench.mara)
        if before is not None and self.done[-1][2] == last:
            assert meaning(self.bench) == before
        redo = self.bench.do(Undo(undo.id), self.bench.mara)
        assert meaning(self.bench) == after
        second = self.bench.do(Undo(redo.id), self.bench.mara)
        if before is not None and self.done[-1][2] == last:
            assert meaning(self.bench) == before
        self.bench.do(Undo(second.id), self.bench.mara)
        assert meaning(self.bench) == after

    @rule(pick=PICK)
    def repeat(self, pick: int) -> None:
        """What is already saved is not done again."""
        if not self.done:
            return
        command, by, id_ = self.done[-1 - pick % len(self.done)]
        before = everything(self.bench)
        assert self.bench.do(command, by, id_).repeated
        assert everything(self.bench) == before

    # --- how it is done ---

    _before_last: Rows | None = None

    def _do(self, command: Command, who: int | None) -> None:
        by = STATION if who is None else self.bench.people[who]
        before = meaning(self.bench)
        try:
            done = self.bench.do(command, by)
        except RuleBroken:
            assert meaning(self.bench) == before  # a refusal changes nothing
        else:
            self._before_last = before
            self.done.append((command, by, done.id))

    def _try(self, work: Callable[[], Any]) -> None:
        with suppress(RuleBroken):
            work()

    def _newest(self) -> tuple[str, str]:
        id_, kind = self.bench.rows("SELECT id, kind FROM journal ORDER BY seq DESC LIMIT 1")[0]
        return id_, kind

    def _pick(self, sql: str, pick: int) -> str:
        found = self.bench.column(sql)
        return str(found[pick % len(found)]) if found else ""

    def _found(self, unit: str) -> bool:
        """Whether it is inspected, and no second look keeps what was found back."""
        return self.bench.card(unit).verdict is not None

    def _parcel(self, pick: int) -> str:
        return self._pick("SELECT id FROM parcels ORDER BY id DESC", pick)

    def _unit(self, pick: int) -> str:
        return self._pick("SELECT id FROM units WHERE gone = 0 ORDER BY id DESC", pick)

    def _proposal(self, pick: int) -> str:
        order = "ORDER BY state = 'proposed' DESC, id DESC"
        return self._pick(f"SELECT id FROM proposals {order}", pick // 3)  # noqa: S608

    def _container(self, pick: int) -> str:
        return self._pick("SELECT id FROM containers WHERE gone = 0 ORDER BY id DESC", pick)

    def _code(self, pick: int) -> str:
        return self._pick("SELECT code FROM containers WHERE gone = 0 ORDER BY id DESC", pick)

    def _job(self, pick: int) -> str:
        return self._pick("SELECT id FROM print_jobs ORDER BY id DESC", pick)

    def _line(self, pick: int, other: int) -> tuple[str, str]:
        """A parcel and a line, of its own return more often than not."""
        parcel = self._parcel(pick)
        own = "SELECT l.id FROM lines l JOIN parcels p ON p.return_id = l.return_id WHERE p.id = ?"
        lines = self.bench.column(own, parcel)
        if not lines or other % 5 == 0:
            lines = self.bench.column("SELECT id FROM lines ORDER BY id DESC")
        return parcel, str(lines[other % len(lines)])
