"""The door: formats, chunks, broken rows, stopping, and the file of rejects."""

from __future__ import annotations

import contextlib
import csv
import tracemalloc
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.formulas import neutralise, restore
from app.errors import StationError
from app.imports.failures import CannotRead, EmptyFile, NotATable, ReadingStopped
from app.imports.reading import BATCH, MAX_COLUMNS, ReadResult, read_returns
from app.imports.rejects import SENTENCES, RejectsWriter, sentence
from app.imports.results import Reject, RejectReason

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.announcements import Announcement


def all_of(result: ReadResult) -> tuple[list[Announcement], list[Reject]]:
    batches = list(result.batches)
    return (
        [one for batch in batches for one in batch.announcements],
        [one for batch in batches for one in batch.rejects],
    )


def read(text: str) -> tuple[list[Announcement], list[Reject]]:
    return all_of(read_returns(text.encode(), default_seller="acme"))


def many(rows: int) -> str:
    return "rma,sku,comment\n" + "".join(f"R{n},A,fine\n" for n in range(rows))


def test_a_big_file_comes_in_batches_and_tells_how_far_it_is(tmp_path: Path) -> None:
    path = tmp_path / "big.csv"
    path.write_text(many(40_000), encoding="utf-8")
    told: list[tuple[int, int]] = []
    result = read_returns(
        path, default_seller="acme", progress=lambda done, size: told.append((done, size))
    )
    batches = list(result.batches)
    assert max(len(batch.announcements) for batch in batches) <= BATCH
    assert sum(batch.rows for batch in batches) == 40_000
    names = [one.rma for batch in batches for one in batch.announcements]
    assert names == [f"R{n}" for n in range(40_000)]
    size = path.stat().st_size
    assert told == sorted(told)
    assert told[0][0] < size
    assert told[-1] == (size, size)


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    def peak(rows: int) -> int:
        path = tmp_path / f"{rows}.csv"
        path.write_text(many(rows), encoding="utf-8")
        tracemalloc.start()
        for _ in read_returns(path, default_seller="acme").batches:
            pass
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    assert peak(40_000) < peak(15_000) + 100 * 25_000 + 2_000_000  # a hash for each closed return


def test_a_person_can_stop_and_keeps_what_came_in(tmp_path: Path) -> None:
    path = tmp_path / "big.csv"
    path.write_text(many(60_000), encoding="utf-8")
    came: list[str] = []
    result = read_returns(path, default_seller="acme", cancel=lambda: len(came) >= BATCH)

    def store() -> None:
        for batch in result.batches:
            came.extend(one.rma for one in batch.announcements)

    with pytest.raises(ReadingStopped) as stopped:
        store()
    assert came == [f"R{n}" for n in range(len(came))]
    assert BATCH <= len(came) <= stopped.value.rows < 60_000


@pytest.mark.parametrize(
    "text",
    [
        '\n\nrma,sku\n\nR1,A\n,\n\nR2,"B"\n\n',
        "sep=;\r\nrma;sku\r\nR1;A\r\nR2;B",
        "rma\tsku\rR1\tA\rR2\tB\r",
        "rma,sku,,\nR1,A,,,,,\nR2,B,,\n",
        '"rma\n",sku\nR1,A\nR2,B\n',
    ],
)
def test_tables_as_spreadsheets_leave_them(text: str) -> None:
    announced, rejects = read(text)
    assert [(one.rma, one.lines[0].sku) for one in announced] == [("R1", "A"), ("R2", "B")]
    assert rejects == []


def test_rows_are_counted_as_a_spreadsheet_does() -> None:
    _, rejects = read('rma,sku,comment\nR1,A,"two\nlines"\n\nR2,,x\n')
    assert [reject.row_number for reject in rejects] == [4]


def test_a_row_with_another_number_of_cells_is_refused_alone() -> None:
    announced, rejects = read("rma,sku,title\nR1,A,t\nR2,A\nR3,A,t,x\nR4,A,t\n")
    assert [one.rma for one in announced] == ["R1", "R4"]
    assert [(r.row_number, r.reasons[0].value) for r in rejects] == [(3, "2/3"), (4, "4/3")]
    assert all(r.reasons[0].code == "wrong_cell_count" for r in rejects)


@pytest.mark.parametrize("rows_after", [0, 3, 60, 20_000])
def test_a_quote_that_is_never_closed_costs_one_row(rows_after: int) -> None:
    text = 'rma,sku,title\nR,A,fine\nX,A,"open\n'
    text += "".join(f"R{n},A,fine\n" for n in range(rows_after))
    announced, rejects = read(text)
    assert len(announced) == rows_after + 1
    assert [(r.row_number, r.reasons[0].code) for r in rejects] == [(3, "unbalanced_quotes")]


def test_two_stray_quotes_do_not_hide_the_rows_between_them() -> None:
    announced, rejects = read(
        'rma,sku,title\nR1,A,"open\nR2,A,fine\nR3,A,fine\nR4,A,shut"\nR5,A,fine\n'
    )
    assert [one.rma for one in announced] == ["R2", "R3", "R4", "R5"]
    assert [reject.row_number for reject in rejects] == [2]


def test_a_long_quoted_comment_over_the_edge_of_a_chunk_stays_whole() -> None:
    text = "rma,sku,comment\n" + "".join(f'R{n},A,"one,\n""two""\n"\n' for n in range(12_000))
    announced, rejects = read(text)
    assert rejects == []
    assert len(announced) == 12_000
    assert {one.lines[0].comment for one in announced} == {'one, "two"'}


def test_an_enormous_cell_is_refused_and_the_next_row_read() -> None:
    announced, rejects = read(f"rma,sku,title\nR1,A,{'x' * 200_000}\nR2,A,t\n")
    assert [one.rma for one in announced] == ["R2"]
    assert rejects[0].reasons[0].code == "too_long"
    assert len(rejects[0].reasons[0].value) < 100


def test_undecodable_bytes_cost_their_row_only() -> None:
    data = "rma,sku\nR1,退货单\nR2,红色连衣裙\n".encode() + b"R3,\xe7\xe7\nR4,A\n"
    announced, rejects = all_of(read_returns(data, default_seller="acme"))
    assert [one.rma for one in announced] == ["R1", "R2", "R4"]
    assert rejects[0].reasons[0].code == "unreadable_character"


def test_files_that_cannot_be_read_say_why_at_once(tmp_path: Path) -> None:
    with pytest.raises(CannotRead) as missing:
        read_returns(tmp_path / "none.csv", default_seller="acme")
    assert (missing.value.name, missing.value.errno) == ("none.csv", 2)
    with pytest.raises(NotATable) as wide:
        read_returns(b",".join([b"c"] * (MAX_COLUMNS + 1)), default_seller="acme")
    assert (wide.value.why, wide.value.detail) == ("too_many_columns", MAX_COLUMNS + 1)
    for empty in (b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\n;;;\n"):
        with pytest.raises(EmptyFile):
            read_returns(empty, default_seller="acme")


@given(st.binary(max_size=400))
def test_no_bytes_break_the_reading(data: bytes) -> None:
    for head in (b"", b"rma,sku,title,price,currency\n"):
        with contextlib.suppress(StationError):
            all_of(read_returns(head + data, default_seller="acme"))


@given(st.lists(st.text(max_size=30)))
def test_neutralising_is_undone_exactly(cells: list[str]) -> None:
    safe = [neutralise(cell) for cell in cells]
    assert restore(safe) == cells
    assert not any(cell[:1] in set("=+-@\t\r") and cell for cell in safe)


def test_refused_rows_can_be_mended_and_come_in(tmp_path: Path) -> None:
    source = tmp_path / "returns.csv"
    source.write_text(
        "rma;sku;title;quantity;reason\nR1;A;=1+1;x;style\nR2;-B;'=x;0;\nR3;C;ok;1;\nR4;D\n",
        encoding="utf-8",
    )
    result = read_returns(source, default_seller="acme")
    announced, rejects = all_of(result)
    assert [one.rma for one in announced] == ["R3"]

    path = tmp_path / "rejects.csv"
    writer = RejectsWriter(path, result.columns, result.delimiter)
    assert writer.write(rejects[:1]) + writer.write([]) + writer.write(rejects[1:]) == 3
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert rows[0] == ["reject_row", "reject_reason", "rma", "sku", "title", "quantity", "reason"]
    by_rma = {row[2]: row for row in rows[1:]}
    assert by_rma["R1"][4] == "'=1+1"
    assert by_rma["R2"][3:5] == ["'-B", "''=x"]
    assert by_rma["R1"][1] == "quantity: is no whole number (x)"

    mended = path.read_text("utf-8-sig").replace(";x;style", ";2;style").replace(";0;", ";1;")
    again = read_returns(mended.encode("utf-8-sig"), default_seller="acme")
    assert again.unused == ("reject_row", "reject_reason")
    announced, rejects = all_of(again)
    assert [(o.rma, o.lines[0].sku, o.lines[0].title) for o in announced] == [
        ("R1", "A", "=1+1"),
        ("R2", "-B", "'=x"),
    ]
    (short,) = rejects  # nobody mended R4

    third = RejectsWriter(tmp_path / "third.csv", again.columns, again.delimiter)
    third.write([short, Reject(9, ("1", "why", "R9", "S", "=t", "1", ""), ())])
    lines = (tmp_path / "third.csv").read_text("utf-8-sig").splitlines()
    assert lines[0] == "reject_row;reject_reason;rma;sku;title;quantity;reason"
    assert lines[-1] == "9;;R9;S;'=t;1;"


def test_no_rejects_leave_no_file(tmp_path: Path) -> None:
    path = tmp_path / "rejects.csv"
    assert RejectsWriter(path, ("rma", "sku"), ",").write([]) == 0
    assert not path.exists()


def test_every_code_has_a_sentence() -> None:
    for code in SENTENCES:
        assert sentence(RejectReason("sku", code, "v")).startswith("sku: ")
