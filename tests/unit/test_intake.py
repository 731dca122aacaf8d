"""Files of returns come in once, in pieces, and are completed by what was mended."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commands.announce_returns import AnnounceReturns, rest_of
from app.commands.claim_parcel import ClaimParcel
from app.commands.receive_parcel import ReceiveParcel
from app.commands.receive_units import ReceiveUnits
from app.commands.register_unannounced import RegisterUnannounced
from app.commands.wire import to_wire
from app.domain.announcements import AnnouncedLine, Announcement
from app.domain.people import NotAllowed
from app.imports.failures import (
    CannotRead,
    EmptyFile,
    NotATable,
    RejectsNotKept,
    UnknownColumns,
)
from app.intake import bring_in
from app.intake.sorting import CHUNK, CHUNK_SIZE, chunks
from app.queries.story import return_story
from app.verify import verify

if TYPE_CHECKING:
    from pathlib import Path

    from app.intake import IntakeResult, Progress
    from tests.builders import Bench

HEADER = "rma,seller,order_no,sku,title,quantity,tracking"


def written(tmp_path: Path, *rows: str, name: str = "august.csv") -> Path:
    path = tmp_path / name
    path.write_text("\n".join((HEADER, *rows)) + "\n", encoding="utf-8")
    return path


def comes_in(bench: Bench, path: Path, *, apart: bool = False) -> IntakeResult:
    return bring_in(bench.station, path, by=bench.mara, apart=apart)


def row(number: int, quantity: str = "1") -> str:
    return f"R-{number},Lumen,O-{number},SKU-{number},Lamp,{quantity},BOX{number:05d}"


def test_the_same_file_twice_changes_nothing(bench: Bench, tmp_path: Path) -> None:
    path = written(tmp_path, *map(row, range(120)))
    first = comes_in(bench, path)
    assert (first.new, first.known, first.rejected, first.rows) == (120, 0, 0, 120)
    entries = bench.one("SELECT count(*) FROM journal")
    again = comes_in(bench, path)
    assert (again.new, again.added, again.known) == (0, 0, 120)
    assert bench.one("SELECT count(*) FROM returns") == 120
    assert bench.one("SELECT count(*) FROM journal") == entries
    assert again.rejects_file is None
    assert not list(bench.folder.rejects.glob("*"))


def test_refused_rows_are_kept_for_mending(bench: Bench, tmp_path: Path) -> None:
    path = written(tmp_path, row(1), row(2, "many"), row(3))
    result = comes_in(bench, path)
    assert (result.new, result.rejected) == (2, 1)
    assert [reason.code for reason in result.first[0].reasons] == ["not_a_number"]
    assert result.rejects_file is not None
    assert result.rejects_file.parent == bench.folder.rejects
    with result.rejects_file.open(encoding="utf-8-sig") as stream:
        assert [kept["rma"] for kept in csv.DictReader(stream)] == ["R-2"]


def test_a_file_of_refused_rows_never_overwrites_another(bench: Bench, tmp_path: Path) -> None:
    path = written(tmp_path, row(2, "many"))
    moment = bench.clock.moment
    kept = set()
    for _ in range(3):
        bench.clock.moment = moment  # within the same second
        kept.add(comes_in(bench, path).rejects_file)
    assert len(kept) == 3


def test_mended_rows_join_the_return_whose_good_rows_came_in(bench: Bench, tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "R-1,Lumen,O-1,SKU-A,Lamp,1,BOX00001",
        "R-1,Lumen,O-1,SKU-B,Shade,two,BOX00001",
        "R-1,Lumen,O-1,SKU-C,Bulb,3,BOX00002",
    )
    result = comes_in(bench, path)
    assert (result.new, result.rejected) == (1, 1)
    kept = result.rejects_file
    assert kept is not None
    kept.write_text(kept.read_text("utf-8-sig").replace("two", "2"), encoding="utf-8")
    mended = comes_in(bench, kept)
    assert (mended.new, mended.added, mended.known, mended.rejected) == (0, 1, 0, 0)
    assert bench.one("SELECT count(*) FROM returns") == 1
    assert bench.rows("SELECT sku, announced FROM lines ORDER BY sku") == [
        ("SKU-A", 1),
        ("SKU-B", 2),
        ("SKU-C", 3),
    ]
    assert bench.column("SELECT tracking FROM parcels ORDER BY id") == ["BOX00001", "BOX00002"]
    for again in (kept, path):
        assert comes_in(bench, again).known == 1
    assert bench.one("SELECT count(*) FROM lines") == 3
    story = bench.station.ask(return_story, str(bench.one("SELECT id FROM returns")))
    assert [event.kind for event in story.events] == ["AnnounceReturns", "AnnounceReturns"]
    assert verify(bench.folder).sound


def test_what_is_there_is_never_changed_by_more_of_it(bench: Bench, tmp_path: Path) -> None:
    comes_in(bench, written(tmp_path, "R-1,Lumen,O-1,SKU-A,Lamp,1,BOX00001"))
    owner = bench.one("SELECT id FROM returns")
    parcel = bench.parcel_of(owner)
    bench.do(ReceiveParcel(parcel))
    bench.do(ReceiveUnits(parcel, ((bench.lines_of(owner)[0], 1),)))
    before = bench.rows("SELECT * FROM lines"), bench.rows("SELECT * FROM parcels")
    changed = written(
        tmp_path,
        "R-1,Lumen,O-1,SKU-A,Another lamp,5,BOX00001",
        "R-1,Lumen,O-1,SKU-B,Shade,1,BOX00002",
        name="more.csv",
    )
    assert comes_in(bench, changed).added == 1
    assert bench.rows("SELECT * FROM lines WHERE sku = 'SKU-A'") == before[0]
    assert bench.rows("SELECT * FROM parcels WHERE tracking = 'BOX00001'") == before[1]
    assert len(bench.lines_of(owner)) == 2
    assert verify(bench.folder).sound


def test_the_same_number_at_another_seller_is_another_return(bench: Bench, tmp_path: Path) -> None:
    result = comes_in(
        bench,
        written(
            tmp_path, "R-1,Lumen,O-1,SKU-A,Lamp,1,BOX00001", "R-1,Nova,O-1,SKU-A,Lamp,1,BOX00002"
        ),
    )
    assert result.new == 2
    again = comes_in(bench, written(tmp_path, "R-1,Nova,O-1,SKU-B,Lamp,1,", name="b.csv"))
    assert again.added == 1
    assert bench.rows(
        "SELECT s.name, count(*) FROM lines l JOIN returns r ON r.id = l.return_id"
        " JOIN sellers s ON s.id = r.seller_id GROUP BY s.name ORDER BY s.name"
    ) == [("Lumen", 1), ("Nova", 2)]
    assert verify(bench.folder).sound


def test_a_parcel_that_was_claimed_counts_as_there(bench: Bench) -> None:
    """The journal's mirror follows a parcel to the return that it was claimed for."""
    owner = bench.announce(AnnouncedLine("A", "Lamp"), rma="R-9", tracking=())
    parcel = bench.do(RegisterUnannounced("BOX00007")).first_row
    bench.do(ClaimParcel(parcel, owner))
    more = Announcement(
        "R-9", "Lumen", "O", (AnnouncedLine("B", "Shade"),), "other", tracking=("BOX00007",)
    )
    bench.do(AnnounceReturns((more,), "typed"), bench.mara)
    assert bench.one("SELECT count(*) FROM parcels WHERE return_id = ?", owner) == 1
    assert len(bench.lines_of(owner)) == 2
    assert verify(bench.folder).sound


parts = st.lists(st.sampled_from("ABCD"), min_size=1, max_size=4, unique=True)


@given(st.lists(parts, min_size=1, max_size=5))
def test_however_it_comes_in_pieces_each_line_is_there_once(pieces: list[list[str]]) -> None:
    skus: set[str] = set()
    came: list[str] = []
    for number, piece in enumerate(pieces):
        lines = tuple(AnnouncedLine(sku, "Lamp") for sku in piece)
        rest = rest_of(Announcement("R", "Lumen", "O", lines, str(number)), skus, ())
        came += [line.sku for line in rest.lines]
        skus |= set(piece)
    assert sorted(came) == sorted(skus)


def test_two_pieces_of_one_return_in_one_command_are_one_return(bench: Bench) -> None:
    one = Announcement("R-1", "Lumen", "O", (AnnouncedLine("A", "Lamp"),), "1", tracking=("X1",))
    two = Announcement(
        "R-1",
        "Lumen",
        "O",
        (AnnouncedLine("A", "Lamp"), AnnouncedLine("B", "Bulb")),
        "2",
        tracking=("X1", "X2"),
    )
    bench.do(AnnounceReturns((one, two), "typed"), bench.mara)
    assert bench.column("SELECT sku FROM lines ORDER BY sku") == ["A", "B"]
    assert bench.column("SELECT tracking FROM parcels ORDER BY id") == ["X1", "X2"]
    assert bench.one("SELECT count(*) FROM returns") == 1
    assert verify(bench.folder).sound


def test_stopping_keeps_what_came_in_and_the_file_completes_it(
    bench: Bench, tmp_path: Path
) -> None:
    path = written(tmp_path, *map(row, range(1200)))
    told: list[Progress] = []
    result = bring_in(
        bench.station,
        path,
        by=bench.mara,
        progress=told.append,
        cancel=lambda: bool(told) and told[-1].new > 0,
    )
    assert result.stopped
    assert 0 < result.new < 1200
    assert bench.one("SELECT count(*) FROM returns") == result.new
    rest = comes_in(bench, path)
    assert (rest.new, rest.known) == (1200 - result.new, result.new)


def test_how_far_it_is_never_goes_back(bench: Bench, tmp_path: Path) -> None:
    path = written(tmp_path, *map(row, range(1200)))
    told: list[Progress] = []
    bring_in(bench.station, path, by=bench.mara, progress=told.append)
    done = [one.done for one in told]
    assert done == sorted(done)
    assert done[0] < path.stat().st_size / 2
    assert done[-1] == told[-1].total == path.stat().st_size
    assert told[-1].new == 1200


def test_a_process_of_its_own_reads_the_same(bench: Bench, tmp_path: Path) -> None:
    path = written(tmp_path, *map(row, range(120)), row(200, "many"))
    result = comes_in(bench, path, apart=True)
    assert (result.new, result.rejected, result.rows, result.stopped) == (120, 1, 121, False)
    nothing = tmp_path / "nothing.csv"
    nothing.write_bytes(b"")
    with pytest.raises(EmptyFile):
        comes_in(bench, nothing, apart=True)


def test_what_cannot_be_read_is_said_before_anything_comes_in(bench: Bench, tmp_path: Path) -> None:
    with pytest.raises(CannotRead):
        comes_in(bench, tmp_path / "gone.csv")
    archive = tmp_path / "table.xlsx"
    archive.write_bytes(b"PK\x03\x04" + bytes(400))
    with pytest.raises(NotATable):
        comes_in(bench, archive)
    sellerless = tmp_path / "sellerless.csv"
    sellerless.write_text("rma,sku\nR-1,A\n", encoding="utf-8")
    with pytest.raises(UnknownColumns) as refused:
        comes_in(bench, sellerless)
    assert refused.value.missing == ("seller",)
    assert bring_in(bench.station, sellerless, by=bench.mara, seller="Lumen").new == 1


def test_an_inspector_may_not_bring_files_in(bench: Bench, tmp_path: Path) -> None:
    path = written(tmp_path, row(1))
    with pytest.raises(NotAllowed):
        bring_in(bench.station, path, by=bench.ines)
    assert bench.one("SELECT count(*) FROM returns") == 0


def test_a_place_that_takes_no_file_is_named(bench: Bench, tmp_path: Path) -> None:
    bench.folder.rejects.write_text("in the way", encoding="utf-8")
    with pytest.raises(RejectsNotKept):
        comes_in(bench, written(tmp_path, row(1, "many")))


def test_chunks_are_small_enough_for_one_transaction() -> None:
    long = [
        Announcement(
            f"R-{n}",
            "Lumen",
            "O",
            tuple(AnnouncedLine(f"S-{m}", "Lamp " * 20, comment="x" * 900) for m in range(n % 9)),
            str(n),
        )
        for n in range(300)
    ]
    found = list(chunks(long))
    assert [one for chunk in found for one in chunk] == long
    assert all(len(chunk) <= CHUNK for chunk in found)
    assert all(len(to_wire(AnnounceReturns(c, "f"))) <= CHUNK_SIZE * 1.5 for c in found)
    assert list(chunks([])) == []


def test_a_line_without_a_gtin_has_none(bench: Bench, tmp_path: Path) -> None:
    comes_in(bench, written(tmp_path, row(1)))
    assert bench.column("SELECT gtin FROM lines") == [""]
