"""Queues of any length: pages that cover them once, bounded counts, words and filters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.queries import choosing
from app.queries.arrivals import LATEST, UNCLAIMED
from app.queries.choosable import CLAIMABLE, DECIDABLE, INSPECTABLE, SHELVABLE
from app.queries.choosing import Choice, chosen, facets, values_of
from app.queries.kept import KEPT
from app.queries.paging import BOUND, SIZE, count_rows, glance, place_in, read_page
from app.queries.queues import APPROVE, INSPECT, MANY, PROPOSE, PUT_AWAY, counts
from app.store.search_words import MOST_WORDS
from app.store.sqlite import connect_reader, library
from tests.builders import blank

if TYPE_CHECKING:
    from app.queries.queues import QueuedUnit
    from tests.builders import Bench

MORE = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)
INSERT INTO units (id, lpn, parcel_id, sku, title, state, return_id, line_id, category, extra,
  grade, bin, version, gone, born)
SELECT printf('%032x', 1000000 + i) || '.00000', printf('X1-%06d-K', i),
  parcel_id, sku, title, state, return_id, line_id, category, extra, grade, bin, version, gone,
  born
FROM units, n WHERE units.id = :id
"""


def many(bench: Bench, count: int) -> str:
    """A received unit and as many alike behind it, as years would have left them."""
    unit_id = bench.unit()
    connection = library.connect(str(bench.folder.database))
    with connection:
        connection.execute(MORE, {"count": count, "id": unit_id})
    connection.close()
    bench.station.reindex()
    return unit_id


def ids(rows: tuple[QueuedUnit, ...]) -> list[str]:
    return [row.id for row in rows]


def test_pages_cover_the_queue_once_however_they_are_come_to(bench: Bench) -> None:
    many(bench, 3 * SIZE)
    everything = bench.column("SELECT id FROM units WHERE state = 'received' ORDER BY id")
    ask = bench.station.ask
    behind, walked = None, list[str]()
    for number in range(4):
        behind = ask(read_page, INSPECT, number, behind)
        walked += ids(behind.rows)
        assert behind == ask(read_page, INSPECT, number)
    assert walked == everything
    assert len(walked) == 3 * SIZE + 1
    jumped = ask(read_page, INSPECT, 3, ask(read_page, INSPECT, 0))
    assert jumped == behind


def test_a_glance_brings_the_head_the_seen_page_and_the_one_that_is_wanted(bench: Bench) -> None:
    many(bench, 5 * SIZE)
    wanted = bench.one("SELECT id FROM units ORDER BY id LIMIT 1 OFFSET ?", 4 * SIZE + 7)
    found = bench.station.ask(glance, INSPECT, (2, 99), wanted)
    assert [page.number for page in found.pages] == [0, 2, 4, 5]
    assert wanted in ids(found.pages[2].rows)
    assert (found.total, found.exact) == (5 * SIZE + 1, True)


def test_a_long_queue_is_not_counted_to_its_end_before_it_is_shown(bench: Bench) -> None:
    many(bench, BOUND + 5)
    found = bench.station.ask(glance, INSPECT)
    assert (found.total, found.exact) == (BOUND, False)
    assert bench.station.ask(count_rows, INSPECT) == BOUND + 6
    assert bench.station.ask(counts).inspect == MANY


def test_an_empty_queue_is_one_empty_page(bench: Bench) -> None:
    for source in (INSPECT, APPROVE, UNCLAIMED):
        found = bench.station.ask(glance, source)
        assert (found.total, found.exact, found.head) == (0, True, ())


def test_a_row_is_placed_by_its_key_and_an_absent_one_is_nowhere(bench: Bench) -> None:
    first = many(bench, 300)
    assert bench.station.ask(place_in, INSPECT, first) == 0
    last = bench.one("SELECT max(id) FROM units")
    assert bench.station.ask(place_in, INSPECT, last) == 300
    assert bench.station.ask(place_in, INSPECT, "nobody") is None
    assert bench.station.ask(place_in, APPROVE, first) is None


def test_the_oldest_of_each_queue_is_told(bench: Bench) -> None:
    assert bench.station.ask(counts).oldest.inspect is None
    many(bench, 3)
    since = bench.station.ask(counts).oldest.inspect
    assert since == bench.station.ask(glance, INSPECT).head[0].since


PAGED = {
    "inspect": (INSPECT.page, "ix_units_waiting"),
    "approve": (APPROVE.page, "ix_proposals_waiting"),
    "unclaimed": (UNCLAIMED.page, "ix_parcels_waiting"),
    "kept": (KEPT.page, "ix_parcels_waiting"),
    "latest": (LATEST, "ix_parcels_arrived_at"),
    "count": (INSPECT.count, "ix_units_waiting"),
    "propose": (PROPOSE.page, "ix_search_docs_queue"),
    "put away": (PUT_AWAY.page, "ix_search_docs_queue"),
    "kept count": (PUT_AWAY.count, "ix_search_docs_queue"),
    "words": (INSPECTABLE.sql, "VIRTUAL TABLE INDEX"),
    "words of proposals": (DECIDABLE.sql, "VIRTUAL TABLE INDEX"),
    "words of parcels": (CLAIMABLE.sql, "VIRTUAL TABLE INDEX"),
    "before": (APPROVE.before, "ix_proposals_waiting"),
}


@pytest.mark.parametrize("name", PAGED)
def test_a_queue_is_walked_in_the_order_of_its_index(name: str) -> None:
    sql, index = PAGED[name]
    values = values_of(INSPECTABLE, Choice("x"))
    values = dict.fromkeys(("at", "id", "skip", "limit", "most", "key", "me"), 1) | dict(values)
    reader = connect_reader(blank())
    try:
        rows = [row[3] for row in reader.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
    finally:
        reader.close()
    assert any(index in row for row in rows), rows
    whole = [row for row in rows if re.match(r"SCAN [a-z]( |$)", row) and "LEFT-JOIN" not in row]
    assert not [row for row in whole if index not in row and row != "SCAN c"], rows


def test_words_find_what_waits_by_anything_that_is_known_of_it(bench: Bench) -> None:
    many(bench, 20)
    ask = bench.station.ask
    for text in ("lamp", "LAMP box00", "rma-1", "000007-k", "X1-000007", "O-1"):
        found = ask(chosen, INSPECTABLE, Choice(text))
        assert found.total == (1 if "000007" in text else 21), text
    assert ask(chosen, INSPECTABLE, Choice("lamp zebra")).total == 0


def test_everything_is_found_however_deep_it_waits(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosing, "EXAMINED", 5)
    many(bench, 40)
    for text, plate in (("x1-000039", "X1-000039-K"), ("000038", "X1-000038-K")):
        deep = bench.station.ask(chosen, INSPECTABLE, Choice(text))
        assert [row.lpn for row in deep.head] == [plate]
    words = bench.station.ask(chosen, INSPECTABLE, Choice("lamp"))
    assert (words.total, words.whole, words.complete) == (5, 41, True)


def test_mine_is_what_i_had_in_my_hands(bench: Bench) -> None:
    unit = bench.unit()
    ask = bench.station.ask
    assert [one.id for one in ask(chosen, INSPECTABLE, Choice(mine=bench.ines)).head] == [unit]
    assert ask(chosen, INSPECTABLE, Choice(mine=bench.theo)).total == 0


def test_a_unit_to_put_away_is_found_and_counted_where_it_waits(bench: Bench) -> None:
    unit = bench.approved()
    ask = bench.station.ask
    queue = bench.one("SELECT queue FROM search_docs WHERE id = ?", unit)
    assert queue == "put_away"
    assert ask(chosen, SHELVABLE, Choice("lamp")).head[0].id == unit
    assert ask(glance, PUT_AWAY).head[0].id == unit
    assert (ask(counts).put_away, ask(counts).execute, ask(counts).propose) == (1, 0, 0)
    assert ask(counts).oldest.put_away == ask(glance, PUT_AWAY).head[0].since
    bench.put_away(unit)
    assert ask(glance, PUT_AWAY).total == ask(counts).put_away == 0


@given(st.text(max_size=30) | st.sampled_from(['" OR NEAR(a b)', "*", "-x", "col:x", "\0", "'"]))
def test_any_text_is_ordinary_input(text: str) -> None:
    reader = connect_reader(blank())
    try:
        for queue in (INSPECTABLE, DECIDABLE):
            values = {"me": "", **values_of(queue, Choice(text))}
            assert reader.execute(queue.sql, values).fetchall() == []
    finally:
        reader.close()


def test_a_novel_is_cut_to_its_first_words(bench: Bench) -> None:
    many(bench, 2)
    assert len(Choice("lamp " * 10_000).words) == MOST_WORDS
    assert bench.station.ask(chosen, INSPECTABLE, Choice("lamp " * 10_000)).total == 3
    assert Choice(" \0\t ").empty


def test_filters_add_up_and_their_counts_are_those_of_the_queue(bench: Bench) -> None:
    many(bench, 9)
    told = {(one.name, one.value): one.waiting for one in bench.station.ask(facets, INSPECTABLE)}
    seller = bench.one("SELECT name FROM sellers LIMIT 1")
    assert told["seller", seller] == 10
    category = bench.one("SELECT category FROM units LIMIT 1")
    ask, both = bench.station.ask, Choice(seller=seller, category=category)
    assert ask(chosen, INSPECTABLE, both).total == 10
    assert ask(chosen, INSPECTABLE, both.having("seller", "Nobody")).total == 0
    assert ask(chosen, INSPECTABLE, both.having("until", 1)).total == 0
    assert ask(chosen, INSPECTABLE, both.having("until", 9_999_999_999_999)).total == 10


def test_proposals_are_chosen_by_route_and_grade(bench: Bench) -> None:
    unit_id = bench.unit()
    bench.inspect(unit_id)
    bench.propose(unit_id)
    told = {one.name: one.value for one in bench.station.ask(facets, DECIDABLE)}
    found = bench.station.ask(chosen, DECIDABLE, Choice(route=told["route"], grade=told["grade"]))
    assert [one.unit_id for one in found.head] == [unit_id]
    assert bench.station.ask(chosen, DECIDABLE, Choice(route="nowhere")).total == 0
