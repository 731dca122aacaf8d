"""Verification finds what was changed from outside, and names the event that it concerns."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from app.commands.announce_returns import AnnounceReturns
from app.domain.announcements import Announcement
from app.store.chain import COLUMNS, entry_hash
from app.store.sqlite import library
from app.verify import Law, Problem, verify, verify_quick
from app.verify.head import NAME, NOTHING_SEEN, read_seen
from tests.builders import line, open_bench

if TYPE_CHECKING:
    from pathlib import Path

    from app.verify import Finding
    from tests.builders import Bench


@pytest.fixture
def day(bench: Bench) -> Bench:
    """A unit on its shelf, one on the bench, one announced, a photo each."""
    unit = bench.approved()
    bench.photograph(unit, "evidence")
    bench.put_away(unit)
    bench.unit(line("SKU-2", 3))
    bench.announce(line("SKU-3"))
    return bench


def edit(bench: Bench, *statements: str) -> None:
    """Somebody with a database browser, who knows how to switch the checks off."""
    hand = library.connect(str(bench.folder.database), isolation_level=None)
    hand.execute("PRAGMA foreign_keys=OFF")
    hand.execute("PRAGMA ignore_check_constraints=ON")
    for sql in statements:
        hand.execute(sql)
    hand.close()


def found(bench: Bench) -> list[Finding]:
    return list(verify(bench.folder).findings)


def only(bench: Bench) -> Finding:
    findings = found(bench)
    assert len(findings) == 1, findings
    return findings[0]


def test_a_day_of_work_is_sound(day: Bench) -> None:
    told: list[tuple[int, int]] = []
    report = verify(day.folder, lambda done, of: told.append((done, of)))
    assert report.sound
    assert (report.findings, report.orphans) == ((), ())
    assert (report.entries, report.photos) == (day.one("SELECT count(*) FROM journal"), 1)
    assert report.head == day.one("SELECT hash FROM journal ORDER BY seq DESC LIMIT 1")
    assert told[-1] == (report.entries + 1, report.entries + 1)


EDITS = [
    ("UPDATE units SET bin = 'Z-09-09' WHERE bin <> ''", "units", "bin", "ConfirmPutaway"),
    ("UPDATE units SET grade = 'A' WHERE grade = ''", "units", "grade", "ReceiveUnits"),
    ("UPDATE proposals SET decided_by = proposed_by", "proposals", "decided_by", "ConfirmPutaway"),
    ("UPDATE returns SET rma = 'X' WHERE rma = 'RMA-3'", "returns", "rma", "AnnounceReturns"),
    ("UPDATE lines SET price_minor = 1 WHERE sku = 'SKU-3'", "lines", "price_minor",
     "AnnounceReturns"),
    ("UPDATE people SET roles = '[\"supervisor\"]' WHERE name = 'Ines'", "people", "roles",
     "AddPerson"),
    ("UPDATE settings SET value = 'CN' WHERE name = 'country'", "settings", "value",
     "FoundStation"),
    ("UPDATE units SET born = 'x' WHERE bin <> ''", "units", "born", "ConfirmPutaway"),
    ("UPDATE units SET gone = 1 WHERE bin <> ''", "units", "gone", "ConfirmPutaway"),
]  # fmt: skip


@pytest.mark.parametrize(("sql", "kind", "column", "event"), EDITS, ids=[e[0] for e in EDITS])
def test_an_edited_row_is_laid_to_its_last_rightful_event(
    day: Bench, sql: str, kind: str, column: str, event: str
) -> None:
    edit(day, sql)
    finding = only(day)
    assert (finding.law, finding.problem) == (Law.ROWS, Problem.EDITED)
    assert finding.subject is not None
    assert (finding.subject.kind, finding.detail["column"]) == (kind, column)
    assert finding.event is not None
    assert finding.event.kind == event


def test_a_deleted_row_is_missed(day: Bench) -> None:
    edit(day, "DELETE FROM photos")
    finding = only(day)
    assert finding.problem is Problem.REMOVED
    assert finding.event is not None
    assert (finding.event.kind, finding.event.who) == ("AttachPhoto", "Ines")


def test_a_row_that_nobody_made_is_found(day: Bench) -> None:
    foreign = "INSERT INTO bins (id, code, zone, version, gone, born)"
    edit(day, foreign + " VALUES ('x', 'Q-01-01', 'restock', 1, 0, 'x')")
    finding = only(day)
    assert (finding.problem, finding.event) == (Problem.FOREIGN, None)


def test_a_row_that_points_nowhere_is_found(day: Bench) -> None:
    edit(day, "UPDATE units SET parcel_id = 'nowhere' WHERE bin <> ''")
    problems = {finding.problem for finding in found(day)}
    assert problems == {Problem.EDITED, Problem.DANGLING}


def test_a_hidden_event_is_found(day: Bench) -> None:
    edit(day, "DELETE FROM touched WHERE seq = (SELECT max(seq) - 2 FROM journal)")
    assert {finding.problem for finding in found(day)} == {Problem.UNTRACED}
    edit(day, "INSERT INTO touched VALUES ('nobody', 3)")
    assert Problem.FOREIGN in {finding.problem for finding in found(day)}


@pytest.mark.parametrize("column", [*COLUMNS[1:-1], "hash"])
def test_every_column_of_the_journal_is_sealed(day: Bench, column: str) -> None:
    numbers = {"kind_version", "at", "first_number", "next_number"}
    value = f'"{column}" + 1' if column in numbers else f"\"{column}\" || 'x'"
    edit(day, f'UPDATE journal SET "{column}" = {value} WHERE seq = 9')  # noqa: S608
    chain = [one for one in found(day) if one.law is Law.CHAIN and one.event is not None]
    assert chain[0].problem is Problem.ALTERED
    assert chain[0].event is not None
    assert chain[0].event.seq == 9


def test_a_missing_entry_is_a_gap(day: Bench) -> None:
    edit(day, "DELETE FROM journal WHERE seq = 8")
    gap = next(one for one in found(day) if one.problem is Problem.GAP)
    assert gap.detail == {"expected": "8", "found": "9"}


def reseal(bench: Bench, seq: int, column: str, value: object) -> None:
    """Change one entry and make the whole chain after it fit again."""
    hand = library.connect(str(bench.folder.database), isolation_level=None)
    hand.execute(f'UPDATE journal SET "{column}" = ? WHERE seq = ?', (value, seq))  # noqa: S608
    names = ", ".join(f'"{name}"' for name in COLUMNS)
    prev = "0" * 64
    for row in hand.execute(f"SELECT {names} FROM journal ORDER BY seq").fetchall():  # noqa: S608
        prev_hash, prev = prev, entry_hash([*row[:-1], prev])
        hand.execute(
            "UPDATE journal SET prev = ?, hash = ? WHERE seq = ?", (prev_hash, prev, row[0])
        )
    hand.close()


def test_a_chain_made_anew_disagrees_with_what_was_seen(day: Bench) -> None:
    assert verify(day.folder).sound
    reseal(day, 3, "by", day.theo)
    assert {one.problem for one in found(day)} == {Problem.REWRITTEN}
    assert {one.problem for one in verify_quick(day.folder).findings} == {Problem.REWRITTEN}


def test_a_journal_that_lost_its_end_disagrees_with_what_was_seen(
    day: Bench, tmp_path: Path
) -> None:
    """An old copy of the database was put in place: sound in itself, and not what was here."""
    day.close()
    shutil.copy(day.folder.database, tmp_path / "old.db")
    day.station.open()
    day.announce()
    assert verify_quick(day.folder).sound
    day.close()
    shutil.copy(tmp_path / "old.db", day.folder.database)
    for report in (verify(day.folder), verify_quick(day.folder)):
        assert [one.problem for one in report.findings] == [Problem.CUT_OFF]


def test_a_forged_change_breaks_a_law_at_its_own_event(day: Bench) -> None:
    """Journal and rows agree, the chain is whole: only the law says that it cannot have been."""
    decided = "SELECT seq, changes FROM journal WHERE kind = 'ApproveDisposition'"
    seq, changes = day.rows(decided)[0]
    forged = changes.replace(day.mara, day.ines)
    reseal(day, seq, "changes", forged)
    edit(day, f"UPDATE proposals SET decided_by = '{day.ines}'")  # noqa: S608
    first = found(day)[0]
    assert (first.law, first.problem) == (Law.FOUR_EYES, Problem.DECIDED_OWN)
    assert first.event is not None
    assert (first.event.seq, first.event.kind, first.event.who) == (
        seq, "ApproveDisposition", "Mara",
    )  # fmt: skip


def test_a_change_that_builds_on_nothing_is_found(day: Bench) -> None:
    seq, changes = day.rows("SELECT seq, changes FROM journal WHERE kind = 'ConfirmPutaway'")[0]
    told = json.loads(changes)
    told[-1][3]["state"] = "received"
    reseal(day, seq, "changes", json.dumps(told))
    problems = [(one.problem, one.event and one.event.seq) for one in found(day)]
    assert problems == [(Problem.UNFOUNDED, seq)]


def test_an_entry_that_cannot_be_read_is_named(day: Bench) -> None:
    reseal(day, 7, "changes", "[[1]]")
    first = next(one for one in found(day) if one.problem is Problem.UNREADABLE)
    assert first.event is not None
    assert first.event.seq == 7


def test_a_lost_and_a_changed_photo_are_found(day: Bench) -> None:
    sha256 = day.one("SELECT sha256 FROM photos")
    path = day.folder.photo(sha256)
    path.write_bytes(path.read_bytes() + b"x")
    assert only(day).problem is Problem.WRONG_FILE
    path.unlink()
    finding = only(day)
    assert (finding.law, finding.problem) == (Law.PHOTOS, Problem.NO_FILE)
    assert finding.event is not None
    assert finding.event.kind == "AttachPhoto"


def test_a_photo_that_nobody_names_is_an_orphan_and_no_mistake(day: Bench) -> None:
    (day.folder.photos / "ab").mkdir()
    (day.folder.photos / "ab" / "abcd.jpg").write_bytes(b"x")
    report = verify(day.folder)
    assert report.sound
    assert report.orphans == ("ab/abcd.jpg",)


def test_a_damaged_file_is_found(day: Bench) -> None:
    day.close()
    data = bytearray(day.folder.database.read_bytes())
    reader = library.connect(str(day.folder.database))
    root = reader.execute("SELECT rootpage FROM sqlite_master WHERE name = 'ix_units_waiting'")
    page = root.fetchone()[0]
    reader.close()
    data[(page - 1) * 4096 + 3 : (page - 1) * 4096 + 5] = b"\x00\x00"  # an index without entries
    day.folder.database.write_bytes(data)
    report = verify_quick(day.folder)
    assert {one.law for one in report.findings} == {Law.FILE}


def test_findings_beyond_the_first_hundred_are_counted(bench: Bench) -> None:
    many = tuple(Announcement(f"R{n}", "Lumen", "O", (line(),), f"k{n}") for n in range(150))
    bench.do(AnnounceReturns(many, "file"), bench.mara)
    edit(bench, "UPDATE lines SET title = 'other'")
    report = verify(bench.folder)
    assert (len(report.findings), report.unnamed) == (100, 50)


# --- the short form ---


def test_a_start_looks_only_at_what_is_new(day: Bench) -> None:
    assert read_seen(day.folder.path) == NOTHING_SEEN
    first = verify_quick(day.folder)
    assert first.entries == day.one("SELECT count(*) FROM journal")
    day.announce()
    assert verify_quick(day.folder).entries == 1
    assert verify_quick(day.folder).entries == 0


def test_a_start_names_an_entry_that_was_changed(day: Bench) -> None:
    assert verify_quick(day.folder).sound
    day.announce()
    edit(day, "UPDATE journal SET payload = '{}' WHERE seq = (SELECT max(seq) FROM journal)")
    for _ in range(2):  # what is not sound is not noted as seen
        (finding,) = verify_quick(day.folder).findings
        assert finding.problem is Problem.ALTERED


@pytest.mark.parametrize("note", [b"", b"{", b'{"seq": "x"}', b"\xff\xfe"])
def test_a_damaged_note_costs_a_full_look(day: Bench, note: bytes) -> None:
    (day.folder.path / NAME).write_bytes(note)
    report = verify_quick(day.folder)
    assert report.sound
    assert report.entries == day.one("SELECT count(*) FROM journal")


def test_verification_runs_beside_the_open_station(day: Bench) -> None:
    """It sees one moment, and keeps nobody from working."""
    done: list[int] = []

    def meanwhile(*_: int) -> None:
        if not done:
            day.announce()
            done.append(1)

    assert verify(day.folder, meanwhile).sound
    assert done
    assert verify(day.folder).sound


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    bench = open_bench(tmp_path_factory.mktemp("worked") / "data")
    unit = bench.approved()
    bench.put_away(unit)
    bench.close()
    return bench


def columns_of(bench: Bench) -> list[tuple[str, str, Any]]:
    reader = library.connect(str(bench.folder.database))
    tables = ("units", "proposals", "inspections", "returns", "lines", "parcels", "print_jobs")
    found = [
        (table, column[1], column[2])
        for table in tables
        for column in reader.execute(f"PRAGMA table_info({table})").fetchall()
    ]
    reader.close()
    return found


def test_no_column_of_any_row_can_be_edited_unseen(worked: Bench, tmp_path: Path) -> None:
    bench = worked
    for number, (table, column, kind) in enumerate(columns_of(bench)):
        copy = tmp_path / str(number)
        shutil.copytree(bench.folder.path, copy)
        other = type(bench.folder)(copy)
        hand = library.connect(str(other.database), isolation_level=None)
        hand.execute("PRAGMA ignore_check_constraints=ON")
        value = "7777" if kind == "INTEGER" else "'edited'"
        hand.execute(
            f'UPDATE {table} SET "{column}" = {value} WHERE id = (SELECT min(id) FROM {table})'  # noqa: S608
        )
        hand.close()
        assert not verify(other).sound, (table, column)
        shutil.rmtree(copy)
