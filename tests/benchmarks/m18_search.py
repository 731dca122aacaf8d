"""M18: typing finds: a number by its beginning or end, words, a queue's first page, a story."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from app.bootstrap import open_station
from app.commands.receive_parcel import ReceiveParcel
from app.commands.receive_units import ReceiveUnits
from app.queries import requests, story
from app.queries.choosing import Choice, chosen
from app.queries.kept import KEPT
from app.queries.paging import BOUND, SIZE, glance
from app.queries.queues import APPROVE, INSPECT
from app.store.sqlite import READER, library
from tests.benchmarks.measuring import Result, interleaved, middle
from tests.benchmarks.warehouse import supervisor

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.queries.paging import Source
    from app.station import Station
    from tests.benchmarks.warehouse import Warehouse

KEYS: Final = 200
ROUNDS: Final = 15
FOUND: Final = 200
# What the row of a return costs, found by the one index on the whole number.
EXACT: Final = requests.ONE.replace(
    "WHERE r.id = :id",
    """WHERE r.id IN (SELECT return_id FROM parcels WHERE tracking = :value
  AND return_id IS NOT NULL)""",
)
ANYWHERE: Final = """
SELECT DISTINCT return_id FROM lines WHERE gone = 0 AND sku LIKE :like ORDER BY return_id DESC
LIMIT 1024
"""
# A thousand wait and a million are on their shelves: pages are asked for these.
LONG: Final = {
    "Inspect": (INSPECT, "'received'"),
    "Approve": (APPROVE, "'proposed'"),
    "Unclaimed": (KEPT, "'unclaimed'"),
}
ENDED: Final = {"Inspect": "'executed'", "Approve": "'executed'", "Unclaimed": "'emptied'"}


def measure(made: Warehouse, *, quick: bool = False) -> list[Result]:
    station = open_station(made.folder)
    station.open()
    plain = library.connect(f"{made.folder.database.as_uri()}?mode=ro", uri=True)
    for pragma in READER:
        plain.execute(f"PRAGMA {pragma}")
    rounds = 5 if quick else ROUNDS
    try:
        return [
            *_numbers(station, made, rounds),
            _words(station, plain, rounds),
            *(_page(station, plain, name, rounds) for name in LONG),
            _story(station, plain, made, rounds),
        ]
    finally:
        plain.close()
        station.close()


def _numbers(station: Station, made: Warehouse, rounds: int) -> list[Result]:
    trackings = [made.tracking(one) for one in made.spread(min(KEYS, made.parcels))]
    seen: dict[str, Any] = {}

    def asking(name: str, look: Callable[[str], Any]) -> Callable[[], None]:
        def ask() -> None:
            seen[name] = [look(one) for one in trackings]

        return ask

    def exact(tracking: str) -> Any:
        return station.ask(
            lambda db: db.rows(requests._row, EXACT, {"value": tracking})  # noqa: SLF001 the same row
        )

    begun = asking("begun", lambda one: station.ask(requests.find_requests, one[:-1], FOUND))
    ended = asking("ended", lambda one: station.ask(requests.find_requests, one[-6:], FOUND))
    spent = interleaved((begun, ended, asking("exact", exact)), rounds)
    begun_s, ended_s, exact_s = (middle(side) / len(trackings) for side in spent)
    same = seen["begun"] == seen["exact"]
    all_in = all(one[0] in found for one, found in zip(seen["exact"], seen["ended"], strict=True))
    many = sum(map(len, seen["ended"])) / len(trackings)
    return [
        Result(
            "M18", "a return by a tracking number typed up to its last sign", begun_s, exact_s,
            "the same row by the whole number", 1.5, "us", same,
        ),
        Result(
            "M18 ending", "returns by the last six signs of a tracking number", ended_s / many,
            exact_s, "the same row by the whole number", 1.5, "us", all_in,
            (f"{many:.1f} returns end alike; this is for each of them",),
        ),
    ]  # fmt: skip


def _words(station: Station, plain: Any, rounds: int) -> Result:
    texts = [f"LUM-{one * 13 % 5000:05d}" for one in range(3)]
    seen: dict[str, Any] = {}

    def words() -> None:
        seen["words"] = [
            [row.id for row in _pages(station.ask(chosen, requests.ANNOUNCED, Choice(text)))]
            for text in texts
        ]

    def like() -> None:
        seen["like"] = [
            [row[0] for row in plain.execute(ANYWHERE, {"like": f"%{text}%"})] for text in texts
        ]

    ours, theirs = interleaved((words, like), rounds)
    return Result(
        "M18 words", "returns by a word of theirs, the newest first, as whole rows",
        middle(ours) / len(texts), middle(theirs) / len(texts),
        "their bare ids by LIKE over one column of the lines", 0.1,
        same=seen["words"] == seen["like"],
    )  # fmt: skip


def _page(station: Station, plain: Any, name: str, rounds: int) -> Result:
    source, waiting = LONG[name]
    long: Source[Any] = replace(
        source,
        page=source.page.replace(waiting, ENDED[name]),
        count=source.count.replace(waiting, ENDED[name]),
    )
    seen: dict[str, Any] = {}
    first = {"at": long.start.at, "id": long.start.id, "skip": 0, "limit": SIZE}

    def ours() -> None:
        seen["ours"] = [row.id for row in station.ask(glance, long).head]

    def raw() -> None:
        rows = plain.execute(long.page, {**long.values, **first}).fetchall()
        seen["count"] = plain.execute(long.count, {**long.values, "most": BOUND}).fetchone()
        seen["raw"] = rows

    def typed() -> None:
        raw()
        seen["typed"] = [long.make(*row[2:]).id for row in seen["raw"]]

    spent, made, bare = interleaved((ours, typed, raw), rounds)
    return Result(
        f"M18 {name}", "first page of the queue where all wait, and how many they are",
        middle(spent), middle(made), "the same two statements, rows made of them", 1.5,
        same=seen["ours"] == seen["typed"] and len(seen["ours"]) == SIZE,
        notes=(f"of which the two statements alone {middle(bare) * 1e3:.2f} ms",),
    )  # fmt: skip


def _story(station: Station, plain: Any, made: Warehouse, rounds: int) -> Result:
    by = supervisor(station)
    parcel, _, owner, line = made.expected(station, 1)[0]
    station.do(ReceiveParcel(parcel), by=by)
    station.do(ReceiveUnits(parcel, ((line, 1),)), by=by)
    seen: dict[str, Any] = {}

    def ours() -> None:
        seen["ours"] = [event.seq for event in station.ask(story.return_story, owner).events]

    def touched() -> None:
        seen["raw"] = [row[0] for row in plain.execute(TOUCHED, {"id": owner, "parcel": parcel})]

    spent, bare = interleaved((ours, touched), rounds)
    return Result(
        "M18 Story", "the story of a return with its parcel and unit", middle(spent), middle(bare),
        "the bare entries that touched its rows, one statement", 15.0, "us",
        same=seen["ours"] == seen["raw"] and len(seen["ours"]) > 1,
        notes=("what is above are the rows that belong to it, looked up one kind after the other",),
    )  # fmt: skip


TOUCHED: Final = """
SELECT j.seq, j.payload, j.changes FROM journal j WHERE j.seq IN (
  SELECT seq FROM touched WHERE row_id IN (SELECT :id UNION SELECT :parcel
    UNION SELECT id FROM units WHERE parcel_id = :parcel))
ORDER BY j.seq
"""


def _pages(found: Any) -> list[Any]:
    return [row for page in found.pages for row in page.rows]
