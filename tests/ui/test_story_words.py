"""The story of a real unit, told line by line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from app.bootstrap import open_station
from app.commands.publish_grading_set import PublishGradingSet
from app.commands.reinspect import Reinspect
from app.commands.second_look import SetSecondLookRate, SkipSecondLook
from app.commands.set_recovery_rate import SetRecoveryRate
from app.commands.wire import (
    KINDS,
    AddBins,
    AddPerson,
    AnnounceReturns,
    ApproveDisposition,
    AttachPhoto,
    ChangePerson,
    ChangeSetting,
    ClaimParcel,
    CompleteInspection,
    ConfirmPutaway,
    ConfirmRelabel,
    ConfirmRepackaged,
    DeclareMissing,
    FoundStation,
    KeepAnswers,
    NoteCondition,
    NotePinChanged,
    NotePrint,
    NoteSignIn,
    NoteWrongPin,
    PrintBadges,
    PrintBinLabels,
    PrintPutawayLabel,
    PrintSalesLabel,
    ProposeDisposition,
    ReceiveParcel,
    ReceiveUnits,
    RegisterExtraUnit,
    RegisterUnannounced,
    RejectDisposition,
    RequestReprint,
    SettlePrint,
    Undo,
    UnlockPerson,
)
from app.config import DataFolder
from app.domain.announcements import AnnouncedLine, Announcement
from app.domain.disposition import Disposition
from app.domain.evidence import Owner, PrintState
from app.domain.grading import Answer, InspectionContext, walk
from app.domain.parcels import OuterCondition
from app.domain.people import STATION, Role
from app.queries.story import Story, StoryEvent, parcel_story, unit_story
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
ALL_KINDS = "SELECT kind, payload FROM journal"


def scalar(db: Reader, sql: str) -> str:
    return str(db.scalar(sql))


class Run:
    """A station on which every command is done once, by an inspector and a supervisor."""

    def __init__(self, folder: Path) -> None:
        self.station: Station = open_station(DataFolder(folder))
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
        self.unclaimed()
        self.look_again()

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

    def inspect(self) -> None:
        grading = self.station.house.grading.set_for("general")
        answers: list[Answer] = []
        walked = walk(grading, answers, InspectionContext())
        while walked.current is not None:
            sound = 2 if walked.current.id == "packaging" else 1
            answers.append(Answer(walked.current.id, sound, "seen"))
            walked = walk(grading, answers, InspectionContext())
        given = tuple((one.question, one.choice, one.note) for one in answers)
        self.do(KeepAnswers(self.unit, grading.id, grading.version, given))
        for slot in {"item", *walked.photos}:
            self.do(AttachPhoto(Owner.UNIT, self.unit, slot, "cd" * 32, "lamp.jpg"))
        self.do(CompleteInspection(self.unit))

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
        self.do(PrintSalesLabel(self.unit))
        job = self.id("print_jobs")
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

    def unclaimed(self) -> None:
        self.do(RegisterUnannounced("00340434161094042557", "dhl_paket"))
        self.stray = self.id("parcels")
        self.do(RegisterExtraUnit(self.stray, "MUG", "Mug"))
        self.do(ClaimParcel(self.stray, self.id("returns")))

    def look_again(self) -> None:
        text = next_version(self.station, "general")
        self.do(PublishGradingSet(tuple(text.split("\n"))), self.mara)
        self.do(SetSecondLookRate(100), self.mara)
        self.do(RegisterUnannounced("00340434161094042564", "dhl_paket"))
        self.do(RegisterExtraUnit(self.id("parcels"), "MUG", "Mug"))
        told, self.unit = self.unit, self.id("units")
        self.inspect()
        self.do(SkipSecondLook(self.unit, "The truck leaves"), self.mara)
        self.do(Reinspect(self.unit, "The seller doubts it"))
        self.again_inspected, self.unit = self.unit, told

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
    again = run.station.ask(unit_story, run.again_inspected)
    for story in (run.story(), run.station.ask(parcel_story, run.stray), again):
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
    assert lines == [
        "Parcel received that nobody announced",
        "Extra unit registered: Mug",
        "The parcel found its return",
    ]
