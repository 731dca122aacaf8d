from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.heard import Doubt, Heard
from app.domain.identifiers import understand
from app.domain.lpn import format_badge
from app.domain.places import ListNotWritten
from app.intake.scan_list import as_csv, as_json_lines, write_scans
from app.scan_history import Outcome, Pace, ScanHistory, ScanRecord, record_of

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)


def record(text: str, number: int = 1, *, signed_in: bool = True, **more: object) -> ScanRecord:
    heard = Heard(text, text.encode("utf-8", "surrogatepass"), **more)  # type: ignore[arg-type]
    at = NOW + timedelta(seconds=number)
    return record_of(heard, understand(text), at=at, number=number, signed_in=signed_in)


@pytest.fixture
def history(tmp_path: Path) -> ScanHistory:
    return ScanHistory(tmp_path / "scans.jsonl")


def kept(history: ScanHistory, *records: ScanRecord) -> tuple[ScanRecord, ...]:
    for one in records:
        history.add(one)
    history.write()
    return history.read().records


def test_the_newest_comes_first_and_its_last_word_counts(history: ScanHistory) -> None:
    first, second = record("A-1", 1), record("1Z999AA10123456784", 2)
    kept(history, first, second)
    done = first.became(Outcome.OPENED, screen="receive", chosen="receive")
    assert kept(history, done) == (second, done)


def test_a_line_cut_by_a_crash_costs_that_line_and_no_other(history: ScanHistory) -> None:
    first, second, third = (record(f"CODE-{n}", n) for n in (1, 2, 3))
    kept(history, first, second)
    whole = history.path.read_bytes()
    history.path.write_bytes(whole[:-9])
    after = ScanHistory(history.path)
    assert kept(after, third) == (third, first)
    assert after.read().damaged == 1


@given(cut=st.integers(0, 400), noise=st.binary(max_size=40))
def test_whatever_stands_in_the_file_reading_goes_on(
    tmp_path_factory: pytest.TempPathFactory, cut: int, noise: bytes
) -> None:
    history = ScanHistory(tmp_path_factory.mktemp("scans") / "scans.jsonl")
    kept(history, record("CODE-1", 1))
    history.path.write_bytes(history.path.read_bytes()[:cut] + noise)
    last = record("CODE-2", 2)
    assert kept(history, last)[0] == last


def test_the_file_never_grows_past_its_bound(tmp_path: Path) -> None:
    history = ScanHistory(tmp_path / "scans.jsonl", generation_bytes=5_000)
    for number in range(100):
        history.add(record(f"CODE-{number:04d}", number))
        history.write()
    held = [path.stat().st_size for path in tmp_path.iterdir()]
    assert len(held) == 2
    assert max(held) <= 5_000
    assert history.read().records[0].text == "CODE-0099"


@pytest.mark.parametrize("around", ["{}", "X{}", "{}{}", "{} 1Z999AA10123456784", "]C0{}"])
def test_no_badge_stands_in_the_file_however_it_came(history: ScanHistory, around: str) -> None:
    badge = format_badge(12)
    for text in (badge, badge.lower(), badge.replace("-", ""), badge[:-1], badge[:-1] + "#"):
        history.add(record(around.replace("{}", text)).became(Outcome.TAKEN, chosen=text))
    history.write()
    written = history.path.read_text().upper()
    assert "0012" not in written


def test_a_number_at_the_door_may_be_a_pin(history: ScanHistory) -> None:
    kept(history, record("471108", signed_in=False), record("471109", 2))
    written = history.path.read_text()
    assert "471108" not in written
    assert "471109" in written


def test_what_cannot_be_seen_is_written_out_and_nothing_is_endless() -> None:
    one = record("AB\x1dCD\x00" + "x" * 9_000)
    assert one.raw.startswith(r"AB\x1dCD\x00x")
    assert len(one.raw) < 5_000


def test_the_timing_says_who_typed() -> None:
    assert record("A-1", pace_ms=5.0).pace is Pace.SCANNER
    assert record("A-1", pace_ms=60.0).pace is Pace.QUICK
    assert record("A-1", pace_ms=160.0).pace is Pace.HAND
    assert record("A-1", doubts=(Doubt.TYPED_BY_HAND,)).pace is Pace.HAND
    assert record("A-1", device="COM4").pace is Pace.WHOLE


def test_it_is_found_by_any_reading_blanks_apart() -> None:
    one = record("1Z 999 AA1 01 2345 6784")
    assert one.speaks_of("1z999aa1")
    assert one.speaks_of("ups")
    assert not one.speaks_of("fedex")


def test_a_spreadsheet_runs_nothing_that_was_scanned() -> None:
    hostile = ("=1+1", "+A1", "-2", "@SUM(A1)", "\t=1", "＝1")
    rows = list(
        csv.reader(io.StringIO(as_csv([record(text, n) for n, text in enumerate(hostile)])))
    )
    assert len(rows) == 1 + len(hostile)
    for row in rows[1:]:
        assert not [cell for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "＝"))]


def test_json_lines_are_the_records_oldest_first() -> None:
    lines = as_json_lines([record("B", 2), record("A", 1)]).splitlines()
    assert [json.loads(line)["text"] for line in lines] == ["A", "B"]


def test_an_export_is_there_whole_or_said_not_to_be(tmp_path: Path) -> None:
    path = write_scans([record("A-1")], tmp_path / "exports", NOW, "csv")
    assert path.read_text(encoding="utf-8-sig").count("A-1") >= 2
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(ListNotWritten):
        write_scans([record("A-1")], tmp_path / "taken", NOW, "jsonl")
