"""What is in the house: counted by bin, SKU, seller, grade or disposition, and unit by unit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from app.queries.finding import MatchKind, matches
from app.store.moments import from_millis
from app.store.search_words import expression, typed_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.domain.identifiers import Candidate
    from app.store.reading import Reader


class By(StrEnum):
    """What stock is counted by; the names are those of ``stock_counts``."""

    BIN = "bin"
    SKU = "sku"
    SELLER = "seller"
    GRADE = "grade"
    DISPOSITION = "disposition"


@dataclass(frozen=True, slots=True)
class StockSum:
    """``name`` is what people call the key; ``oldest`` None where nobody noted when it came."""

    key: str
    name: str
    units: int
    oldest: datetime | None


@dataclass(frozen=True, slots=True)
class StockUnit:
    """``bin`` is where it lies or its container stands; ``container`` a code, or ""."""

    unit_id: str
    lpn: str
    sku: str
    title: str
    grade: str
    seller: str
    disposition: str
    bin: str
    container: str
    since: datetime | None


_TOP: Final = """
SELECT n.key, {name}, n.units,
  (SELECT min(s.at) FROM stock s WHERE s.{column} = n.key AND s.at > 0)
FROM (SELECT key, units FROM stock_counts WHERE what = '{what}'
  ORDER BY units DESC, key DESC LIMIT :limit) n {join} ORDER BY n.units DESC, n.key
"""
_PLAIN: Final = {"name": "n.key", "join": ""}
BY_BIN: Final = """
SELECT n.key, n.key, n.units,
  (SELECT min(s.at) FROM stock s WHERE s.bin = n.key AND s.at > 0)
FROM stock_counts n WHERE n.what = 'bin' AND n.key > :after ORDER BY n.key LIMIT :limit
"""
BY_SKU: Final = _TOP.format(what="sku", column="sku", **_PLAIN)
BY_SELLER: Final = _TOP.format(
    what="seller",
    column="seller_id",
    name="coalesce(o.name, '')",
    join="LEFT JOIN sellers o ON o.id = n.key",
)
BY_GRADE: Final = _TOP.format(what="grade", column="grade", **_PLAIN)
BY_DISPOSITION: Final = _TOP.format(what="disposition", column="disposition", **_PLAIN)
TOTAL: Final = "SELECT coalesce(sum(units), 0) FROM stock_counts WHERE what = 'grade'"
LOST: Final = "SELECT count(*) FROM units WHERE lost <> '' AND gone = 0"

_UNIT: Final = """
SELECT s.unit_id, s.lpn, s.sku, u.title, s.grade, coalesce(o.name, ''), s.disposition, s.bin,
  coalesce(c.code, ''), s.at
FROM stock s JOIN units u ON u.id = s.unit_id
LEFT JOIN sellers o ON o.id = s.seller_id
LEFT JOIN containers c ON c.id = s.container_id AND s.container_id <> ''
"""
IN_BIN: Final = _UNIT + "WHERE s.bin = :key ORDER BY s.sku, s.lpn LIMIT :limit"
OF_SKU: Final = _UNIT + "WHERE s.sku = :key ORDER BY s.at LIMIT :limit"
OF_SELLER: Final = _UNIT + "WHERE s.seller_id = :key ORDER BY s.at LIMIT :limit"
OF_GRADE: Final = _UNIT + "WHERE s.grade = :key ORDER BY s.at LIMIT :limit"
OF_DISPOSITION: Final = _UNIT + "WHERE s.disposition = :key ORDER BY s.at LIMIT :limit"
# What begins like this; the end of the range is the highest character there is.
LIKE_LPN: Final = _UNIT + "WHERE s.lpn >= :key AND s.lpn < :end ORDER BY s.lpn LIMIT :limit"
LIKE_SKU: Final = _UNIT + "WHERE s.sku >= :key AND s.sku < :end ORDER BY s.sku, s.at LIMIT :limit"
LIKE_BIN: Final = _UNIT + "WHERE s.bin >= :key AND s.bin < :end ORDER BY s.bin, s.sku LIMIT :limit"
# By what people say of it; SQLite begins with the words, not with everything in the house.
LIKE_WORDS: Final = _UNIT.replace(
    "FROM stock s",
    """FROM (SELECT c.id FROM search_index x CROSS JOIN search_docs c ON c.doc = x.rowid
  WHERE search_index MATCH :match AND c.kind = 'unit' ORDER BY x.rowid LIMIT :limit) hit
CROSS JOIN stock s ON s.unit_id = hit.id""",
)
EVERYTHING: Final = _UNIT + "WHERE s.unit_id > :after ORDER BY s.unit_id LIMIT :limit"
LOST_UNITS: Final = """
SELECT u.id, u.lpn, u.sku, u.title, u.grade, coalesce(o.name, ''), '', u.lost, '',
  coalesce(u.placed_at, 0)
FROM units u LEFT JOIN returns r ON r.id = u.return_id LEFT JOIN sellers o ON o.id = r.seller_id
WHERE u.lost <> '' AND u.gone = 0 ORDER BY u.placed_at DESC LIMIT :limit
"""
SUMS: Final = {
    By.BIN: BY_BIN,
    By.SKU: BY_SKU,
    By.SELLER: BY_SELLER,
    By.GRADE: BY_GRADE,
    By.DISPOSITION: BY_DISPOSITION,
}
UNITS: Final = {
    By.BIN: IN_BIN,
    By.SKU: OF_SKU,
    By.SELLER: OF_SELLER,
    By.GRADE: OF_GRADE,
    By.DISPOSITION: OF_DISPOSITION,
}
PLACED: Final = 'marks : ("kunit" AND "xplaced")'
HIGHEST: Final = "\U0010ffff"
PAGE: Final = 5_000  # rows to one look of an export


def stock_sums(db: Reader, by: By, limit: int = 500) -> list[StockSum]:
    """Bins in the order of their codes, everything else by the number of units."""
    values: dict[str, object] = {"limit": limit}
    if by is By.BIN:
        values["after"] = ""
    return db.rows(_sum, SUMS[by], values)


def stock_total(db: Reader) -> int:
    return int(db.scalar(TOTAL))


def lost_count(db: Reader) -> int:
    return int(db.scalar(LOST))


def stock_units(db: Reader, by: By, key: str, limit: int = 500) -> list[StockUnit]:
    return db.rows(_unit, UNITS[by], {"key": key, "limit": limit})


def lost_units(db: Reader, limit: int = 500) -> list[StockUnit]:
    """``bin`` is where each was last booked, ``since`` when it was missed."""
    return db.rows(_unit, LOST_UNITS, {"limit": limit})


def search_stock(db: Reader, text: str, limit: int = 200) -> list[StockUnit]:
    """Units whose plate, SKU or bin begins like this, in whatever case it was typed."""
    found: dict[str, StockUnit] = {}
    for key in dict.fromkeys((text, text.upper())):
        for sql in (LIKE_LPN, LIKE_SKU, LIKE_BIN):
            values = {"key": key, "end": key + HIGHEST, "limit": limit - len(found)}
            for one in db.rows(_unit, sql, values) if len(found) < limit else ():
                found.setdefault(one.unit_id, one)
    return list(found.values())


def stock_by_words(db: Reader, text: str, limit: int = 200) -> list[StockUnit]:
    """Units in the house by words of their title, serial, lot, order, buyer or seller."""
    words = expression(typed_words(text), "words")
    if not words:
        return []
    return db.rows(_unit, LIKE_WORDS, {"match": f"{PLACED} AND {words}", "limit": limit})


def find_stock(
    db: Reader, readings: Sequence[Candidate], text: str = "", limit: int = 200
) -> list[StockUnit]:
    """Units by what was scanned or typed: a plate, SKU or bin, an article number, then words."""
    for reading in readings:
        found = search_stock(db, reading.value, limit) if reading.value else []
        if found:
            return found
    goods = [one.text for one in matches(db, readings) if one.kind is MatchKind.GOODS]
    units = [unit for sku in dict.fromkeys(goods) for unit in stock_units(db, By.SKU, sku)]
    return units or stock_by_words(db, text, limit)


def whole_stock(db: Reader) -> Iterator[StockUnit]:
    """Everything, a page at a time: for an export."""
    after = ""
    while rows := db.rows(_unit, EVERYTHING, {"after": after, "limit": PAGE}):
        yield from rows
        after = rows[-1].unit_id


def _sum(key: str, name: str, units: int, oldest: int | None) -> StockSum:
    return StockSum(key, name, units, from_millis(oldest) if oldest else None)


def _unit(*row: Any) -> StockUnit:
    columns = list(row)
    columns[9] = from_millis(columns[9]) if columns[9] else None
    return StockUnit(*columns)
