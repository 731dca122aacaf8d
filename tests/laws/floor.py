"""Four people do whatever comes to their minds, in any order; the laws hold all the same."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from app.commands.announce_returns import AnnounceReturns
from app.commands.attach_photo import AttachPhoto
from app.commands.claim_parcel import ClaimParcel
from app.commands.complete_inspection import CompleteInspection
from app.commands.decide_disposition import ApproveDisposition, RejectDisposition
from app.commands.declare_missing import DeclareMissing
from app.commands.execute_disposition import (
    ConfirmPutaway,
    ConfirmRelabel,
    ConfirmRepackaged,
    PrintSalesLabel,
)
from app.commands.note_condition import NoteCondition
from app.commands.print_labels import NotePrint, PrintPutawayLabel, RequestReprint, SettlePrint
from app.commands.propose_disposition import ProposeDisposition
from app.commands.publish_grading_set import PublishGradingSet
from app.commands.receive_parcel import ReceiveParcel
from app.commands.receive_units import ReceiveUnits
from app.commands.register_extra_unit import RegisterExtraUnit
from app.commands.register_unannounced import RegisterUnannounced
from app.commands.reinspect import Reinspect
from app.commands.second_look import SetSecondLookRate, SkipSecondLook
from app.commands.undo import Undo
from app.commands.wire import KINDS
from app.config import DataFolder
from app.domain.announcements import Announcement
from app.domain.disposition import Disposition
from app.domain.evidence import Owner, PrintState
from app.domain.parcels import OuterCondition
from app.domain.people import STATION
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
        for code, _ in BINS:
            self._do(ConfirmPutaway(unit, code), who)

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
