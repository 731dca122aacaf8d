"""What is searched follows the rows, whatever changes them, and is mended where it does not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commands.undo import Undo
from app.domain.identifiers import understand
from app.queries.stock import find_stock, stock_by_words
from app.store.search_words import ends, expression, kept_words, typed_words
from app.store.sqlite import connect_writer, library
from app.verify import Law, Problem, verify
from tests.builders import line, station_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.commands.announce_returns import AnnouncedLine
    from tests.builders import Bench

TITLES = [
    "便携式蓝牙音箱",
    "Desk lamp 台灯",
    "ワイヤレスイヤホン",
    "무선 이어폰",
    "折叠 Größe 凳子",
]


def titled(title: str, sku: str = "SKU-1", **more: Any) -> AnnouncedLine:
    return replace(line(sku, **more), title=title)


def hits(bench: Bench, text: str, kind: str = "unit") -> set[str]:
    wanted = expression(typed_words(text), "words")
    sql = """SELECT c.id FROM search_index x JOIN search_docs c ON c.doc = x.rowid
        WHERE search_index MATCH ? AND c.kind = ?"""
    return set(bench.column(sql, wanted, kind)) if wanted else set()


def sound(bench: Bench) -> bool:
    return verify(bench.folder).sound


@pytest.fixture(scope="module")
def index() -> Iterator[Any]:
    db = library.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE f USING fts5(words, prefix='2 3', tokenize='unicode61')")
    yield db
    db.close()


def finds(db: Any, kept: str, typed: str) -> bool:
    db.execute("DELETE FROM f")
    db.execute("INSERT INTO f VALUES (?)", (kept,))
    wanted = expression(typed_words(typed), "words")
    return bool(wanted) and bool(
        db.execute("SELECT 1 FROM f WHERE f MATCH ?", (wanted,)).fetchall()
    )


@given(st.sampled_from(TITLES), st.data())
def test_any_part_of_a_title_without_spaces_finds_it(
    index: Any, title: str, data: st.DataObject
) -> None:
    runs = [run for run in title.split() if not run.isascii() and run != "Größe"]
    run = data.draw(st.sampled_from(runs))
    start = data.draw(st.integers(0, len(run) - 1))
    part = run[start : data.draw(st.integers(start + 1, len(run)))]
    assert finds(index, kept_words([title]), part)


def test_a_part_that_is_not_there_does_not(index: Any) -> None:
    assert not finds(index, kept_words(["便携式蓝牙音箱"]), "牙蓝")
    assert not finds(index, kept_words(["便携式蓝牙音箱"]), "台灯")


@pytest.mark.parametrize(
    ("kept", "typed"),
    [
        ("Größe 45", "große"),
        ("Café Müller", "cafe mull"),
        ("Ｗｉｄｅ label", "wide"),
        ("B7-004213-K", "b7-0042"),
        ("402-1234567-1", "402-1234567"),
    ],
)
def test_case_accents_and_width_do_not_matter(index: Any, kept: str, typed: str) -> None:
    assert finds(index, kept_words([kept]), typed)


HOSTILE = [
    *('"', '""', "'", "NEAR(a b)", "a AND", "OR", "NOT x", "*", "^a", "words:x", "{a}", "-", "("),
    *("a" * 10_000, "\0", "a\0b", "\x1b[2J", "𝔸", "\ud7ff", "%_", "lamp* OR 1=1 --"),
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_texts_are_words_like_any_other(index: Any, text: str) -> None:
    assert not finds(index, kept_words(["Desk lamp"]), text)


@given(st.text(max_size=60))
def test_no_text_is_an_operator(index: Any, text: str) -> None:
    finds(index, kept_words([text]), text)
    finds(index, kept_words(["Desk lamp"]), text)


def test_an_operator_finds_where_it_is_a_word(index: Any) -> None:
    assert finds(index, kept_words(["Far AND near"]), "near AND")
    assert finds(index, kept_words(['27" screen']), '27"')


def test_the_end_of_a_number_is_what_people_read_out() -> None:
    assert ends("1Z999AA10123456784") == {"456784"}
    assert ends("402-1234567-1") == {"345671", "4567-1"}
    assert ends("ABC123") == set()


def test_a_unit_is_found_by_everything_that_people_say_about_it(bench: Bench) -> None:
    unit = bench.unit(
        titled("Bluetooth speaker 蓝牙音箱", "LUM-7", comment="makes a humming noise",
             gtin="4006381333931", sold_serials=("SN-99887766",), sold_lot="LOT-5"),
        buyer_name="Zoë Brontë",
    )  # fmt: skip
    card = bench.card(unit)
    tracking = bench.one("SELECT tracking FROM parcels WHERE arrived_at IS NOT NULL")
    rma, order = bench.rows("SELECT rma, order_no FROM returns")[0]
    for text in (
        card.head.lpn, "LUM-7", "speak", "音箱", "humming noise", "4006381333931", "SN-99887766",
        "887766", "LOT-5", "zoe", "Bronte speaker", tracking, tracking[-6:], rma, order,
    ):  # fmt: skip
        assert hits(bench, text) == {unit}, text
    assert hits(bench, "speaker lamp") == set()


def test_an_undo_is_followed(bench: Bench) -> None:
    return_id = bench.announce(titled("Green kettle", "SKU-9"))
    assert hits(bench, "kettle", "return") == {return_id}
    unit = bench.unit(titled("Blue kettle", "SKU-8"))
    entry = bench.one("SELECT id FROM journal WHERE kind = 'ReceiveUnits' ORDER BY seq DESC")
    assert hits(bench, "blue kettle") == {unit}
    bench.do(Undo(entry))
    assert hits(bench, "blue kettle") == set()
    assert sound(bench)


def test_a_queue_is_told_by_the_row(bench: Bench) -> None:
    unit = bench.unit(line())
    queue = "SELECT queue FROM search_docs WHERE id = ?"
    assert bench.one(queue, unit) == "inspect"
    bench.inspect(unit)
    assert bench.one(queue, unit) == "propose"
    proposal = bench.propose(unit)
    assert bench.one(queue, unit) == "approve"
    bench.approve(proposal)
    assert bench.one(queue, unit) in {"execute", "put_away"}
    assert bench.one("SELECT count(*) FROM search_due") == 0
    assert sound(bench)


def test_what_another_program_changed_is_taken_up_by_the_next_command(bench: Bench) -> None:
    unit = bench.unit(titled("Red lamp"))
    db = connect_writer(bench.folder.database)
    db.execute("UPDATE units SET title = 'Yellow vase' WHERE id = ?", (unit,))
    db.close()
    assert hits(bench, "vase") == set()
    bench.unit(line("SKU-2"))
    assert hits(bench, "vase") == {unit}


def test_a_search_that_disagrees_is_noticed_and_rebuilt(bench: Bench) -> None:
    unit = bench.unit(titled("Red lamp"))
    db = connect_writer(bench.folder.database)
    db.execute("UPDATE search_docs SET words = 'something else' WHERE id = ?", (unit,))
    db.execute("DELETE FROM search_docs WHERE kind = 'return'")
    db.execute("INSERT INTO search_index(search_index) VALUES ('delete-all')")
    db.close()
    found = verify(bench.folder).findings
    assert {one.law for one in found} == {Law.SEARCH}
    assert {one.detail["column"] for one in found} == {"words", "row", "index"}
    assert found[0].problem is Problem.UNFINDABLE
    assert bench.station.reindex() == bench.one("SELECT count(*) FROM search_docs")
    assert hits(bench, "red lamp") == {unit}
    assert sound(bench)


OLDER = """
SELECT 'DROP ' || type || ' ' || name FROM sqlite_master WHERE sql <> '' AND (
  (type = 'trigger' AND name GLOB 'search_*') OR (type = 'table' AND name IN (
    'search_docs', 'search_due', 'search_index'))
  OR name IN ('ix_print_jobs_code', 'ix_print_jobs_at', 'ix_units_return_id'))
ORDER BY type = 'table', name
"""

# What younger revisions than the search's added.
LATER = (
    "DROP INDEX ix_print_jobs_batch",
    "ALTER TABLE print_jobs DROP COLUMN batch",
    "DROP TABLE seller_letters",
    "DROP TABLE standing_orders",
    "DROP INDEX ix_seller_questions_open",
    "DROP INDEX ix_seller_questions_number",
    "ALTER TABLE seller_questions DROP COLUMN number",
    "ALTER TABLE seller_questions DROP COLUMN post",
    "ALTER TABLE seller_questions DROP COLUMN order_id",
    "ALTER TABLE seller_questions DROP COLUMN instead",
    "ALTER TABLE seller_questions DROP COLUMN lapsed_at",
    "ALTER TABLE sellers DROP COLUMN language",
    "ALTER TABLE print_jobs DROP COLUMN held",
    "ALTER TABLE print_jobs DROP COLUMN scan_back",
)
FOUND = """SELECT c.id FROM search_index x JOIN search_docs c ON c.doc = x.rowid
WHERE search_index MATCH ? AND c.kind = 'unit'"""


def test_a_station_from_before_finds_everything_once_it_is_opened(bench: Bench) -> None:
    unit = bench.unit(titled("Red lamp 台灯"))
    bench.close()
    db = connect_writer(bench.folder.database)
    for (statement,) in db.execute(OLDER).fetchall():
        db.execute(statement)
    for statement in LATER:
        db.execute(statement)
    db.execute("UPDATE alembic_version SET version_num = '0009'")
    db.close()
    station = station_in(bench.folder, bench.clock.clock)
    station.open()
    try:
        wanted = expression(typed_words("red 台灯"), "words")
        rows = station.ask(lambda db: db.connection.execute(FOUND, (wanted,)).fetchall())
        assert rows == [(unit,)]
        # its journal was written by this release, so that only the search can be compared
        found = [one.law for one in verify(bench.folder).findings]
        assert Law.SEARCH not in found
    finally:
        station.close()


def test_stock_is_found_by_title_serial_and_lot(bench: Bench) -> None:
    sold = {"sold_serials": ("SN-4455667788",), "sold_lot": "LOT-77"}
    unit = bench.unit(titled("Bluetooth speaker 蓝牙音箱", "LUM-7", **sold))
    waiting = bench.unit(titled("Bluetooth speaker 蓝牙音箱", "LUM-7", **sold))
    bench.inspect(unit)
    bench.approve(bench.propose(unit))
    bench.put_away(unit)
    for text in ("speaker blue", "音箱", "SN-4455667788", "667788", "LOT-77"):
        found = bench.station.ask(find_stock, understand(text), text)
        assert [one.unit_id for one in found] == [unit], text
    assert waiting not in {one.unit_id for one in bench.station.ask(stock_by_words, "speaker")}
    assert bench.station.ask(stock_by_words, '" OR *') == []
