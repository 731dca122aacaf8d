"""The story of a real unit, told line by line."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from app.bootstrap import open_station
from app.commands.ask_seller import AskSeller, NoteSellerAnswer
from app.commands.certify_destruction import CertifyDestruction
from app.commands.clear_unit import ConfirmWiped, DocumentExemption, PassOverDonation
from app.commands.hold_unit import HoldUnit, ReleaseUnit
from app.commands.print_labels import LabelTold
from app.commands.print_queue import (
    CancelPrints,
    HoldPrints,
    MovePrints,
    ReleasePrints,
    ResumeBatch,
)
from app.commands.publish_grading_set import PublishGradingSet, RetireGradingSet
from app.commands.reinspect import Reinspect
from app.commands.second_look import SetSecondLookRate, SkipSecondLook
from app.commands.set_approval_rule import EndApprovalRule, SetApprovalRule
from app.commands.set_recovery_rate import SetRecoveryRate
from app.commands.set_standing_order import (
    EndStandingOrder,
    SetSellerLanguage,
    SetStandingOrder,
)
from app.commands.take_default import TakeSellersDefault
from app.commands.undo_execution import ReturnToApproval, UndoExecution
from app.commands.wire import (
    KINDS,
    AddBins,
    AddPerson,
    AnnounceReturns,
    ApproveDisposition,
    AttachPhoto,
    BlockBins,
    ChangePerson,
    ChangeSetting,
    ClaimParcel,
    CloseBatch,
    CloseContainer,
    CloseParcel,
    CompleteInspection,
    ConfirmContainerLabel,
    ConfirmPlate,
    ConfirmPutaway,
    ConfirmRelabel,
    ConfirmRepackaged,
    DeclareMissing,
    ForwardParcel,
    FoundStation,
    JoinReturn,
    KeepAnswers,
    MoveUnit,
    NoteCondition,
    NotePinChanged,
    NotePrint,
    NoteSignIn,
    NoteWmsFile,
    NoteWrongPin,
    OpenBatch,
    OpenContainer,
    PackUnit,
    PassWithoutScan,
    PrintBadges,
    PrintBinLabels,
    PrintLabels,
    PrintPutawayLabel,
    PrintSalesLabel,
    PrintSalesLabels,
    ProposeDisposition,
    QueueWmsFile,
    ReceiveParcel,
    ReceiveUnits,
    RefuseParcel,
    RegisterExtraUnit,
    RegisterUnannounced,
    RegisterWrongItem,
    RejectDisposition,
    RemovePhoto,
    ReopenContainer,
    ReplayWms,
    ReprintLabels,
    RequestReprint,
    RetryWmsFile,
    ScanIntoBatch,
    SendContainer,
    SettleBatchEntry,
    SettleCount,
    SettlePrint,
    SetUpBins,
    StoreContainer,
    TimeOutParcel,
    Undo,
    UnlockPerson,
    UnpackUnit,
)
from app.commands.write_sellers import NoteSellerLetter, QueueSellerLetter, RetrySellerLetter
from app.config import DataFolder
from app.domain.agreements import Channel, LetterKind, LetterState, SellerAnswer
from app.domain.announcements import AnnouncedLine, Announcement
from app.domain.containers import ContainerKind
from app.domain.disposition import Disposition, Say
from app.domain.evidence import Owner, PrintState
from app.domain.executions import Method, NotDonated, Wipe
from app.domain.grading import Answer, InspectionContext, walk
from app.domain.holds import HoldReason
from app.domain.labelling import LabelKind
from app.domain.parcels import OuterCondition, RefusalReason
from app.domain.people import STATION, Role
from app.domain.places import BinPlan
from app.domain.wms import WmsFormat, WmsState
from app.queries.story import Story, StoryEvent, parcel_story, unit_story
from app.station import Clock, system_clock
from app.store.moments import from_millis
from tests.builders import next_version
from ui import icons
from ui.story_words import STATION as STATION_ICONS
from ui.story_words import TELLINGS, taken_back, told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.commands.base import Command
    from app.station import Station
    from app.store.reading import Reader

LINE = AnnouncedLine("LAMP", "Desk lamp 台灯", 2, price_minor=1299, replacement_sku="LAMP-R")
RETURN = Announcement(
    "RMA-1", "Lumen", "O-1", (LINE,), "k1", tracking=("1Z999AA10123456784",),
    instruction={"A": "restock"},
)  # fmt: skip
SECOND = replace(RETURN, rma="RMA-2", source_key="k2", tracking=("1Z999AA10123456785",))
ALL_KINDS = "SELECT kind, payload FROM journal"


def scalar(db: Reader, sql: str) -> str:
    return str(db.scalar(sql))


class Run:
    """A station on which every command is done once, by an inspector and a supervisor."""

    def __init__(self, folder: Path) -> None:
        self.later = timedelta()
        clock = Clock(lambda: datetime.now(UTC) + self.later, system_clock().new_id)
        self.station: Station = open_station(DataFolder(folder), clock)
        self.station.open()
        self.mara = self.li = STATION
        self.do(FoundStation("Bench 7", "B7", "DE", "Mara", "ID-0001-X"), STATION)
        self.mara = self.id("people")
        self.do(AddPerson("Li", "ID-0002-Y", (Role.INSPECTOR,)), self.mara)
        self.li = self.id("people")
        self.work()

    def id(self, table: str) -> str:
        return self.station.ask(scalar, f"SELECT id FROM {table} ORDER BY id DESC LIMIT 1")  # noqa: S608

    def do(self, command: Command, by: str = "") -> str:
        return self.station.do(command, by=by or self.li).id

    def work(self) -> None:
        self.set_up()
        self.arrive()
        self.unit = self.id("units")
        self.inspect()
        self.decide()
        self.carry_out()
        self.stock()
        self.unclaimed()
        self.destroy()
        self.look_again()
        self.instruct()

    def set_up(self) -> None:
        self.do(AddBins((("A-01-02", "restock"),)), self.mara)
        self.do(ChangeSetting("printer", "PDF"), self.mara)
        inspector = (Role.INSPECTOR,)
        self.do(ChangePerson(self.li, "Li", inspector, "zh_CN", active=True), self.mara)
        self.do(UnlockPerson(self.li), self.mara)
        self.do(SetRecoveryRate(Disposition.RESTOCK, "EUR", {"A": 9000}), self.mara)
        self.do(PrintBinLabels(("A-01-02",)), self.mara)
        self.do(PrintBadges((self.li,)), self.mara)
        for command in (NoteSignIn(self.li), NoteWrongPin(self.li), NotePinChanged(self.li)):
            self.do(command, STATION)
        self.do(AnnounceReturns((RETURN,), "returns.csv"), self.mara)

    def arrive(self) -> None:
        self.parcel, line = self.id("parcels"), self.id("lines")
        self.do(ReceiveParcel(self.parcel, condition=OuterCondition.WET))
        self.do(NoteCondition(self.parcel, OuterCondition.TORN, "one corner", 500))
        self.do(DeclareMissing(self.parcel, line, 1))
        self.do(ReceiveUnits(self.parcel, ((line, 1),)))

    def inspect(self, unit: str = "") -> None:
        unit = unit or self.unit
        grading = self.station.house.grading.set_for("general")
        answers: list[Answer] = []
        walked = walk(grading, answers, InspectionContext())
        while walked.current is not None:
            sound = 2 if walked.current.id == "packaging" else 1
            answers.append(Answer(walked.current.id, sound, "seen"))
            walked = walk(grading, answers, InspectionContext())
        given = tuple((one.question, one.choice, one.note) for one in answers)
        self.do(PassWithoutScan(self.mara, "the film mirrors", unit_id=unit))
        plate = self.station.ask(scalar, f"SELECT lpn FROM units WHERE id = '{unit}'")  # noqa: S608
        self.do(ConfirmPlate(unit, plate))
        self.do(KeepAnswers(unit, grading.id, grading.version, given))
        for slot in {"item", *walked.photos}:
            self.do(AttachPhoto(Owner.UNIT, unit, slot, "cd" * 32, "lamp.jpg"))
        self.do(CompleteInspection(unit))

    def decide(self) -> None:
        first = self.do(ProposeDisposition(self.unit, Disposition.REFURBISH, "try it"))
        self.undo = self.do(Undo(first))
        again = self.do(Undo(self.undo))
        self.first, self.again, self.last = first, again, self.do(Undo(again))
        self.do(ProposeDisposition(self.unit, Disposition.RELABEL))
        rejected = RejectDisposition(self.id("proposals"), "Look again", Disposition.OUTLET)
        self.do(rejected, self.mara)
        self.do(ProposeDisposition(self.unit, Disposition.RELABEL))
        self.do(ApproveDisposition(self.id("proposals"), "fine"), self.mara)

    def carry_out(self) -> None:
        self.do(ConfirmRepackaged(self.unit))
        self.do(Undo(self.do(PrintSalesLabels((self.unit,), "order"))))
        self.do(PrintSalesLabel(self.unit))
        job = self.id("print_jobs")
        self.queue(job)
        self.do(NotePrint(job, PrintState.SENDING, "PDF"), STATION)
        self.do(NotePrint(job, PrintState.UNKNOWN, "PDF", "no answer"), STATION)
        self.do(SettlePrint(job, came_out=False))
        self.do(RequestReprint(job, "smeared"))
        job = self.id("print_jobs")
        self.do(NotePrint(job, PrintState.SENDING, "PDF"), STATION)
        self.do(NotePrint(job, PrintState.DONE, "PDF", "a.pdf"), STATION)
        self.do(ConfirmRelabel(self.unit, "LAMP-R"))
        self.do(PrintPutawayLabel(self.unit, "A-01-02", "restock"))
        self.do(ConfirmPutaway(self.unit, "A-01-02"))

    def queue(self, job: str) -> None:
        """What a person does with labels that wait."""
        self.do(HoldPrints((job,)))
        self.do(MovePrints((job,), "Zebra"))
        self.do(ReleasePrints((job,)))
        labels = tuple(LabelTold(f"SKU-{n}", {"sku": f"SKU-{n}"}) for n in (1, 2))
        self.do(PrintLabels(LabelKind.RELABEL, labels, "list"))
        self.do(CancelPrints((self.id("print_jobs"),), "too many"))
        self.do(ResumeBatch("list"))
        self.do(ReprintLabels((self.id("print_jobs"),), "smeared"))

    def stock(self) -> None:
        """Another unit: everything that is done on shelves and with containers."""
        first = self.unit
        self.do(AnnounceReturns((SECOND,), "more.csv"), self.mara)
        parcel = self.id("parcels")
        self.do(ReceiveParcel(parcel))
        self.do(ReceiveUnits(parcel, ((self.id("lines"), 1),)))
        self.unit = self.moved = self.id("units")
        self.inspect()
        self.do(ProposeDisposition(self.unit, Disposition.OUTLET, "try it"))
        self.do(ApproveDisposition(self.id("proposals"), "fine"), self.mara)
        shelves = [BinPlan(f"A-02-0{level}", "outlet", 5) for level in (1, 2)]
        self.do(SetUpBins(tuple(shelves)), self.mara)
        self.do(BlockBins(("A-02-01",), blocked=False, reason="dry again"), self.mara)
        self.do(OpenContainer(ContainerKind.TOTE, Disposition.OUTLET))
        box, code = self.id("containers"), self.station.ask(scalar, "SELECT code FROM containers")
        self.do(PackUnit(self.unit, code))
        self.do(UnpackUnit(self.unit))
        self.do(ConfirmPutaway(self.unit, "A-02-01"))
        self.do(MoveUnit(self.unit, "A-02-02", "nearer"))
        self.do(SettleCount("A-02-02", 0, (self.unit,), (), "not there"))
        self.do(SettleCount("A-02-01", 1, (), (self.unit,), "there it is"))
        self.do(PackUnit(self.unit, code))
        for command in (CloseContainer(box), ReopenContainer(box), CloseContainer(box, 900)):
            self.do(command)
        self.do(ConfirmContainerLabel(box, code))
        self.do(StoreContainer(box, "A-02-02"))
        self.do(SendContainer(box, "DHL", "4711"))
        self.do(QueueWmsFile(1, 20, WmsFormat.CSV), STATION)
        file = self.id("wms_files")
        self.do(NoteWmsFile(file, WmsState.FAILED, "", 0, "", "no folder"), STATION)
        self.do(RetryWmsFile(file), self.mara)
        self.do(ReplayWms(1, WmsFormat.JSON), self.mara)
        self.unit = first

    def unclaimed(self) -> None:
        self.do(RegisterUnannounced("00340434161094042557", "dhl_paket"))
        self.stray = self.id("parcels")
        self.do(RegisterExtraUnit(self.stray, "MUG", "Mug"))
        self.scrapped = self.id("units")
        self.do(AttachPhoto(Owner.PARCEL, self.stray, "box", "ef" * 32, "shaken.jpg"))
        self.do(RemovePhoto(self.id("photos")))
        self.do(ClaimParcel(self.stray, self.id("returns")))
        self.shared()
        self.turned_away()

    def shared(self) -> None:
        """Two returns in a box, one piece of them another thing than announced."""
        made = [
            replace(RETURN, rma=f"RMA-{n}", source_key=f"k{n}", tracking=(f"BOX {n}",))
            for n in (2, 3)
        ]
        for one in made:
            self.do(AnnounceReturns((one,), "returns.csv"), self.mara)
        self.box, line = self.id("parcels"), self.id("lines")
        self.do(ReceiveParcel(self.box))
        other = self.station.ask(scalar, "SELECT id FROM returns WHERE rma = 'RMA-2'")
        self.do(JoinReturn(self.box, other))
        self.do(RegisterWrongItem(self.box, line, "MUG", "Mug"))
        self.do(CloseParcel(self.box))

    def turned_away(self) -> None:
        self.do(RefuseParcel(RefusalReason.WRONG_WAREHOUSE, tracking="ASTRAY 1", note="for Lyon"))
        self.astray = self.id("parcels")
        self.do(ForwardParcel(self.astray, "dhl_paket", "00340434161094042557"))
        self.do(OpenBatch(self.id("sellers")))
        self.do(ScanIntoBatch(self.id("batches"), tracking="NOBODY 1"))
        self.do(SettleBatchEntry(self.id("batch_entries")))
        self.pallet = self.id("parcels")
        self.do(CloseBatch(self.id("batches")))
        self.do(ChangeSetting("unclaimed_days", "1"), self.mara)
        self.do(RegisterUnannounced("NOBODY 2"))
        self.late = self.id("parcels")
        self.do(Undo(self.do(NoteCondition(self.late, OuterCondition.WET))))
        self.later = timedelta(days=2)
        self.do(TimeOutParcel(self.late), self.mara)

    def destroy(self) -> None:
        """Another unit: asked about, held, withdrawn, destroyed and found again."""
        scrapped = self.scrapped
        self.inspect(scrapped)
        self.do(HoldUnit(scrapped, HoldReason.SAFETY, "batch 7"))
        self.do(ReleaseUnit(scrapped, "not that batch"), self.mara)
        self.do(ProposeDisposition(scrapped, Disposition.DESTROY, "nobody wants it"))
        proposal = self.id("proposals")
        self.do(AskSeller(proposal, Channel.MESSAGE, "by e-mail"))
        self.do(NoteSellerAnswer(proposal, SellerAnswer.AGREED, "Lin: yes"))
        self.do(ApproveDisposition(proposal, "fine", self.li), self.mara)
        self.do(ReturnToApproval(scrapped, "look again"), self.mara)
        self.do(ApproveDisposition(proposal, "fine"), self.mara)
        self.do(ConfirmWiped(scrapped, Wipe.NO_STORAGE))
        self.do(PassOverDonation(scrapped, NotDonated.NOBODY_TOOK_IT, "asked two"))
        self.do(AttachPhoto(Owner.UNIT, scrapped, "evidence", "ef" * 32, "x.jpg"))
        self.do(DocumentExemption(scrapped, "damaged", "photo 3"), self.mara)
        self.do(AddPerson("Wu", "ID-0003-Z", (Role.INSPECTOR,)), self.mara)
        wu = self.id("people")
        self.do(CertifyDestruction(scrapped, Method.SHREDDED, 420, wu, "S1", "all of it"))
        self.do(UndoExecution(scrapped, "it was another one", found=True), self.mara)
        self.do(SetApprovalRule(1), self.mara)
        self.do(EndApprovalRule(self.id("approval_rules")), self.mara)

    def look_again(self) -> None:
        text = next_version(self.station, "general")
        self.do(PublishGradingSet(tuple(text.split("\n"))), self.mara)
        self.do(SetSecondLookRate(100), self.mara)
        self.do(RegisterUnannounced("00340434161094042564", "dhl_paket"))
        self.do(RegisterExtraUnit(self.id("parcels"), "MUG", "Mug"))
        told, self.unit = self.unit, self.id("units")
        self.inspect()
        self.do(SkipSecondLook(self.unit, "The truck leaves"), self.mara)
        self.do(RetireGradingSet("general"), self.mara)
        self.do(Reinspect(self.unit, "The seller doubts it"))
        self.again_inspected, self.unit = self.unit, told

    def instruct(self) -> None:
        """A seller who is asked and stays silent; their letter fails once."""
        told, seller = self.unit, self.id("sellers")
        self.do(SetSellerLanguage(seller, "de"), self.mara)
        order = SetStandingOrder(seller, Say.ASK, when_silent=Disposition.PARTS, hours=1)
        self.do(order, self.mara)
        self.do(AnnounceReturns((replace(RETURN, rma="RMA-9", source_key="k9", instruction={},
            tracking=("BOX 9",)),), "returns.csv"), self.mara)  # fmt: skip
        parcel, line = self.id("parcels"), self.id("lines")
        self.do(ReceiveParcel(parcel))
        self.do(ReceiveUnits(parcel, ((line, 1),)))
        self.unit = self.id("units")
        self.inspect()
        self.do(SkipSecondLook(self.unit, "The truck leaves"), self.mara)
        self.do(ProposeDisposition(self.unit, Disposition.OUTLET, "it sells"))
        question = self.id("seller_questions")
        self.do(QueueSellerLetter(question, self.unit, LetterKind.QUESTION), STATION)
        letter = self.id("seller_letters")
        self.do(NoteSellerLetter(letter, LetterState.FAILED, detail="no folder"), STATION)
        self.do(RetrySellerLetter(letter))
        self.later += timedelta(hours=2)
        self.do(TakeSellersDefault(question), STATION)
        self.do(EndStandingOrder(self.id("standing_orders")), self.mara)
        self.asked, self.unit = self.unit, told

    def story(self) -> Story:
        return self.station.ask(unit_story, self.unit)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    made = Run(tmp_path_factory.mktemp("station"))
    yield made
    made.station.close()


def every_event(db: Reader) -> list[StoryEvent]:
    """Everything in the journal as a story without its changes, as for a thing far away."""
    import json  # noqa: PLC0415

    rows: list[tuple[Any, ...]] = db.rows(lambda *row: row, ALL_KINDS)
    return [
        StoryEvent(seq, f"e{seq}", kind, from_millis(0), "Li", "B7", json.loads(text), (), False)  # noqa: FBT003
        for seq, (kind, text) in enumerate(rows)
    ]


def headlines(story: Story) -> list[str]:
    return [told(event, story).headline for event in story.events]


def test_every_kind_of_command_can_be_told(run: Run) -> None:
    assert set(TELLINGS) | set(STATION_ICONS) == set(KINDS)
    assert not set(TELLINGS) & set(STATION_ICONS)
    events = run.station.ask(every_event)
    assert {event.kind for event in events} == set(KINDS)
    for event in events:
        said = told(event, Story("", tuple(events), {}))
        assert said.headline
        assert said.icon in icons.names(), said


def test_no_line_shows_a_code_or_an_empty_place(run: Run) -> None:
    parcels = (run.pallet, run.stray, run.box, run.astray, run.late)
    boxes = [run.station.ask(parcel_story, one) for one in parcels]
    known = (run.scrapped, run.moved, run.again_inspected)
    units = [run.station.ask(unit_story, one) for one in known]
    for story in (run.story(), *units, *boxes):
        for event in story.events:
            said = told(event, story)
            for text in (said.headline, said.detail, *(chip.text for chip in said.chips)):
                assert "{" not in text, said
                assert "None" not in text, said
                assert "_" not in text, said
            assert said.icon in icons.names(), said


def test_a_units_story_is_told_from_the_file_to_the_shelf(run: Run) -> None:
    told_lines = headlines(run.story())
    assert told_lines[0] == "Announced"
    for line in (
        "Parcel received",
        "Outside of the parcel: Box torn",
        "Taken out of the parcel: Desk lamp 台灯",
        "Declared missing: 1 from the same parcel",
        "Photo: The item",
        "Proposed: Relabel",
        "Rejected by Mara: Relabel",
        "Approved by Mara: Relabel",
        "Put into new packaging",
        "Sales label LAMP-R sent to PDF",
        "Sales label LAMP-R: nobody knows whether it came out",
        "Sales label LAMP-R did not come out",
        "Label asked for again: Sales label LAMP-R",
        "New label scanned back: LAMP-R",
        "Put away in A-01-02",
    ):
        assert line in told_lines, told_lines
    assert any(line.startswith("Inspected: grade A · ") for line in told_lines), told_lines


def test_a_destruction_is_told_with_its_persons_and_that_it_is_void(run: Run) -> None:
    story = run.station.ask(unit_story, run.scrapped)
    lines = headlines(story)
    for line in (
        "Put on hold by Li: It may be dangerous, or is recalled",
        "Released by Mara",
        "Seller asked: By e-mail or message, 48 hours to answer",
        "The seller agrees",
        "Back to approval, every yes is void",
        "Data erased by Li: Looked at: it stores nothing",
        "Not given away: Offered, nobody took it",
        "The law allows it because the goods are damaged beyond use",
        "Shredded by Li before Wu",
        "Found again by Mara",
    ):
        assert line in lines, lines
    said = [told(event, story) for event in story.events]
    destroyed = next(one for one in said if one.headline.startswith("Shredded"))
    assert [chip.text for chip in destroyed.chips][1:] == ["Certificate void"]
    assert destroyed.detail == "420 g · S1 · all of it"
    by_badge = [one for one in said if one.headline == "Approved by Mara: Destroy"]
    assert by_badge[0].chips[0].text == "By badge at the bench of Li"


def test_what_is_done_on_shelves_and_with_containers_is_told(run: Run) -> None:
    story = run.station.ask(unit_story, run.moved)
    lines = headlines(story)
    for said in (
        "Moved: A-02-01 → A-02-02",
        "Missing when A-02-02 was counted",
        "Found when A-02-01 was counted",
        "Taken out of its container",
        "Put away with its container in A-02-02",
        "Left the house with DHL",
    ):
        assert said in lines, lines
    assert any(one.startswith("Packed into container CT-B7-") for one in lines), lines


def test_an_undo_says_what_it_took_back_and_marks_it(run: Run) -> None:
    story = run.story()
    by_id = {event.id: event for event in story.events}
    assert told(by_id[run.undo], story).headline == "Undone: Disposition proposed"
    assert told(by_id[run.again], story).headline == "Done again: Disposition proposed"
    assert told(by_id[run.last], story).headline == "Undone: Disposition proposed"
    standing = [taken_back(by_id[one], story) for one in (run.first, run.undo, run.again, run.last)]
    assert standing == [True, False, True, False]
    first = told(by_id[run.first], story)
    assert (first.chips[0].text, first.tone) == ("Undone", "grey")


def test_what_an_undo_changed_is_told_from_and_to(run: Run) -> None:
    run.do(Undo(run.station.ask(scalar, "SELECT id FROM journal WHERE kind = 'ConfirmPutaway'")))
    story = run.story()
    said = told(story.events[-1], story)
    assert "State: Carried out → Approved" in said.detail
    assert "Bin: A-01-02 → –" in said.detail


def test_an_undo_beyond_the_end_of_a_long_story_still_counts(run: Run) -> None:
    event = replace(run.story().events[0], undone=True)
    assert taken_back(event, Story("", (event,), {}))


def test_photos_and_reasons_come_with_their_line(run: Run) -> None:
    story = run.story()
    said = [told(event, story) for event in story.events]
    assert ("cd" * 32,) in [one.thumbnails for one in said]
    rejected = next(one for one in said if one.headline.startswith("Rejected"))
    assert rejected.detail == "Look again"
    assert [chip.text for chip in rejected.chips] == ["Suggested: Outlet"]
    relabelled = next(one for one in said if one.headline.startswith("New label"))
    assert relabelled.detail == "SKU LAMP → LAMP-R"
    proposed = [one.detail for one in said if one.headline == "Proposed: Relabel"]
    assert all("replacement SKU" in detail for detail in proposed)


def test_a_parcel_nobody_announced_has_a_story_too(run: Run) -> None:
    lines = headlines(run.station.ask(parcel_story, run.stray))
    assert lines[:5] == [
        "Parcel received that nobody announced",
        "Extra unit registered: Mug",
        "Photo: The box",
        "Photo removed: The box",
        "The parcel found its return",
    ]


def test_what_became_of_a_box_is_told(run: Run) -> None:
    shared = headlines(run.station.ask(parcel_story, run.box))
    assert shared == [
        "Parcel received",
        "Goods of one more return are in the box",
        "Wrong item: Mug",
        "The box is empty",
    ]
    astray = run.station.ask(parcel_story, run.astray)
    assert headlines(astray) == ["Kept to be forwarded", "Forwarded to its warehouse"]
    assert told(astray.events[0], astray).detail == "Belongs to another warehouse · for Lyon"
    assert "DHL" in told(astray.events[1], astray).detail
    late = headlines(run.station.ask(parcel_story, run.late))
    assert late[-1] == "Timed out: nobody asked for the parcel"


def test_a_sellers_silence_is_told_with_what_it_led_to(run: Run) -> None:
    said = headlines(run.station.ask(unit_story, run.asked))
    assert "Question to the seller goes out" in said
    assert "Letter to the seller: could not be written" in said
    assert "The seller did not answer in time. Their order for that: Use for parts" in " ".join(
        said
    )
