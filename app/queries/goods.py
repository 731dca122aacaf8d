"""What an article is called: the newest line that has the code of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.store.reading import Reader


@dataclass(frozen=True, slots=True)
class Goods:
    sku: str
    title: str
    category: str
    gtin: str


NAMED: Final = """
SELECT sku, title, category, gtin FROM (
  SELECT * FROM (SELECT id, sku, title, category, gtin FROM lines
    WHERE sku = :code AND gone = 0 ORDER BY id DESC LIMIT 1)
  UNION ALL SELECT * FROM (SELECT id, sku, title, category, gtin FROM lines
    WHERE gtin = :code AND gone = 0 ORDER BY id DESC LIMIT 1)
  UNION ALL SELECT * FROM (SELECT id, sku, title, category, gtin FROM lines
    WHERE fnsku = :code AND fnsku <> '' AND gone = 0 ORDER BY id DESC LIMIT 1)
) ORDER BY id DESC LIMIT 1
"""


def goods_named(db: Reader, codes: Iterable[str]) -> Goods | None:
    """By the first of the codes that any return ever named; None for a stranger."""
    found = (db.row(_goods, NAMED, {"code": code}) for code in codes if code)
    return next((one for one in found if one is not None), None)


def _goods(*row: Any) -> Goods:
    return Goods(*row)
