"""What a warehouse system is told: every change of place once, whole files, undo as a reversal."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from app.commands.count_bin import SettleCount
from app.commands.execute_disposition import ConfirmPutaway
from app.commands.fill_container import OpenContainer, PackUnit, UnpackUnit
from app.commands.found_station import AddBins, ChangeSetting
from app.commands.move_unit import MoveUnit
from app.commands.send_container import SendContainer, StoreContainer
from app.commands.tell_wms import NoteWmsFile, ReplayWms, RetryWmsFile
from app.commands.undo import Undo
from app.commands.undo_execution import UndoExecution
from app.domain.containers import ContainerKind
from app.domain.disposition import Disposition
from app.domain.people import STATION
from app.domain.wms import BadWmsRange, WmsFormat, WmsState, WrongWmsState
from app.queries.wms import latest_files, wms_lines
from app.workers.wms_writer import WmsWriter

if TYPE_CHECKING:
    from tests.builders import Bench

DOC = Path(__file__).parents[2] / "docs" / "wms-format.md"
ONE, TWO = "A-01-01", "A-02-01"


@pytest.fixture(autouse=True)
def _second_bin(bench: Bench) -> None:
    bench.do(AddBins(((TWO, "restock"),)), bench.mara)


def choose(bench: Bench, form: str, folder: Path | None = None) -> None:
    bench.do(ChangeSetting("wms_format", form), bench.mara)
    bench.do(ChangeSetting("wms_folder", str(folder or "")), bench.mara)


def told(bench: Bench) -> list[dict[str, str]]:
    lines: list[dict[str, str]] = []
    for path in sorted(bench.folder.wms.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            lines += csv.DictReader(file)
    return lines


def put_away(bench: Bench) -> str:
    unit = bench.approved()
    bench.do(ConfirmPutaway(unit, ONE))
    return unit


def example(kind: str) -> str:
    found = re.search(
        rf"<!-- example:{kind} -->\n```{kind}\n(.*?)```", DOC.read_text("utf-8"), re.DOTALL
    )
    assert found is not None
    return found[1]


def worked_example(bench: Bench) -> None:
    unit = put_away(bench)
    moved = bench.do(MoveUnit(unit, TWO))
    bench.do(Undo(moved.id))


def test_nothing_is_told_until_somebody_wants_it(bench: Bench) -> None:
    put_away(bench)
    assert WmsWriter(bench.station).run() == 0
    assert not bench.folder.wms.exists()


def test_every_change_of_place_is_told_once(bench: Bench) -> None:
    choose(bench, "csv")
    writer, unit = WmsWriter(bench.station), put_away(bench)
    assert writer.run() == 1
    assert writer.run() == 0  # its own notes are no news
    moved = bench.do(MoveUnit(unit, TWO))
    undone = bench.do(Undo(moved.id))
    bench.do(Undo(undone.id))
    writer.run()
    lines = told(bench)
    assert [one["event"] for one in lines] == ["putaway", "move", "reversal", "reversal"]
    assert [one["to_bin"] for one in lines] == [ONE, TWO, ONE, TWO]
    assert [one["reverses"] for one in lines[1:]] == ["", lines[1]["key"], lines[2]["key"]]
    assert len({one["key"] for one in lines}) == 4
    files = bench.station.ask(latest_files)
    assert files[0].first_seq == files[1].last_seq + 1
    assert {one.state for one in files} == {WmsState.DONE}


def test_containers_counts_and_what_leaves_are_told(bench: Bench) -> None:
    choose(bench, "csv")
    unit, shelved = bench.approved(), put_away(bench)
    bench.do(OpenContainer(ContainerKind.TOTE, Disposition.RESTOCK))
    box, code = bench.rows("SELECT id, code FROM containers")[0]
    bench.do(PackUnit(unit, code))
    bench.do(UnpackUnit(unit))
    bench.do(PackUnit(unit, code))
    bench.close_container(box)
    bench.do(StoreContainer(box, ONE))
    bench.do(StoreContainer(box, TWO))
    sent = bench.do(SendContainer(box, "DHL", "4711"))
    bench.do(Undo(sent.id))
    bench.do(SettleCount(ONE, 0, (shelved,), (), "gone"))
    bench.do(SettleCount(TWO, 1, (), (shelved,), "there"))
    WmsWriter(bench.station).run()
    places = ("event", "from_bin", "from_container", "to_bin", "to_container")
    assert [tuple(one[name] for name in places) for one in told(bench)] == [
        ("putaway", "", "", ONE, ""),
        ("pack", "", "", "", code),
        ("unpack", "", code, "", ""),
        ("pack", "", "", "", code),
        ("putaway", "", code, ONE, code),
        ("move", ONE, code, TWO, code),
        ("out", TWO, code, "", ""),
        ("reversal", "", "", TWO, code),
        ("lost", ONE, "", "", ""),
        ("found", "", "", TWO, ""),
    ]
    out = told(bench)[6]
    assert (out["carrier"], out["reference"], out["person"]) == ("DHL", "4711", "Ines")


def test_what_is_brought_back_is_told_from_where_it_was(bench: Bench) -> None:
    """From a shelf, out of a container that stands on one, and into the house again."""
    choose(bench, "csv")
    shelved, packed, beside, sent = put_away(bench), *(bench.approved() for _ in range(3))
    boxes = []
    for units in ((packed, beside), (sent,)):
        bench.do(OpenContainer(ContainerKind.TOTE, Disposition.RESTOCK))
        box, code = bench.rows("SELECT id, code FROM containers ORDER BY id DESC")[0]
        for unit in units:
            bench.do(PackUnit(unit, code))
        bench.close_container(box)
        bench.do(StoreContainer(box, TWO))
        boxes.append((box, code))
    bench.do(SendContainer(boxes[1][0], "DHL", "4711"))
    WmsWriter(bench.station).run()
    before = len(told(bench))
    bench.do(MoveUnit(beside, ONE))
    for unit in (shelved, packed, sent):
        bench.do(UndoExecution(unit, "The buyer wants it back"), bench.mara)
    WmsWriter(bench.station).run()
    places = ("event", "from_bin", "from_container", "to_bin", "to_container")
    assert [tuple(one[name] for name in places) for one in told(bench)[before:]] == [
        ("move", TWO, boxes[0][1], ONE, ""),
        ("back", ONE, "", "", ""),
        ("back", TWO, boxes[0][1], "", ""),
        ("back", "", "", "", ""),
    ]


def test_a_file_that_was_cut_off_is_written_again_the_same(bench: Bench) -> None:
    choose(bench, "csv")
    put_away(bench)
    writer = WmsWriter(bench.station)
    writer.run()
    (file,) = bench.station.ask(latest_files)
    path = bench.folder.wms / file.name
    first = path.read_bytes()
    bench.do(ReplayWms(1, WmsFormat.CSV), bench.mara)
    again = bench.station.ask(latest_files)[0]
    bench.do(NoteWmsFile(again.id, WmsState.WRITING), STATION)  # and the power went
    path.unlink()
    WmsWriter(bench.station).run()
    replay = bench.folder.wms / bench.station.ask(latest_files)[0].name
    assert replay.read_bytes() == first
    assert "replay" in replay.name
    assert not list(bench.folder.wms.glob("*.part"))


def test_what_could_not_be_written_waits_for_somebody(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")
    choose(bench, "json", tmp_path / "taken")
    put_away(bench)
    WmsWriter(bench.station).run()
    (file,) = bench.station.ask(latest_files)
    assert (file.state, file.lines) == (WmsState.FAILED, 0)
    assert file.detail
    choose(bench, "json", tmp_path / "there")
    bench.do(RetryWmsFile(file.id), bench.mara)
    WmsWriter(bench.station).run()
    (file,) = bench.station.ask(latest_files)
    assert file.state is WmsState.DONE
    assert json.loads((tmp_path / "there" / file.name).read_text("utf-8"))["version"] == 1
    with pytest.raises(WrongWmsState):
        bench.do(RetryWmsFile(file.id), bench.mara)


def test_only_what_is_in_the_journal_is_told_again(bench: Bench) -> None:
    with pytest.raises(BadWmsRange):
        bench.do(ReplayWms(10_000, WmsFormat.CSV), bench.mara)


def test_the_documents_examples_are_what_is_written(bench: Bench) -> None:
    worked_example(bench)
    choose(bench, "csv")
    WmsWriter(bench.station).run()
    (path,) = bench.folder.wms.glob("*.csv")
    written = path.read_bytes().decode()
    assert written.replace("\r\n", "\n") == example("csv"), written
    bench.do(ReplayWms(1, WmsFormat.JSON), bench.mara)
    WmsWriter(bench.station).run()
    (path,) = bench.folder.wms.glob("*.json")
    now: dict[str, Any] = json.loads(path.read_text("utf-8"))
    shown: dict[str, Any] = json.loads(example("json"))
    assert now["lines"][: len(shown["lines"])] == shown["lines"]
    assert {name: now[name] for name in ("format", "version")} == {
        name: shown[name] for name in ("format", "version")
    }
    columns = re.findall(r"^\| (`.*?`) \|", DOC.read_text("utf-8"), re.MULTILINE)
    named = {name for cell in columns for name in re.findall(r"`(\w+)`", cell)}
    assert set(next(csv.reader(io.StringIO(written)))) <= named


def test_a_line_follows_from_the_journal_alone(bench: Bench) -> None:
    worked_example(bench)
    head = bench.one("SELECT max(seq) FROM journal")
    first = list(bench.station.ask(lambda db: list(wms_lines(db, 1, head))))
    put_away(bench)
    assert list(bench.station.ask(lambda db: list(wms_lines(db, 1, head)))) == first
