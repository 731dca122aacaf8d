"""What triggers keep for the stock view, held against the units themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.verify.report import Law, Problem, Subject

if TYPE_CHECKING:
    from sqlite3 import Connection

    from app.verify.findings import Findings

SHOWN: Final = """
SELECT id, lpn, wanted, found FROM (
  SELECT u.id, u.lpn,
    CASE WHEN u.out = 0 AND (u.bin <> '' OR u.container_id <> '') THEN
      u.lpn || ' ' || u.sku || ' ' || u.grade || ' ' || coalesce(r.seller_id, '') || ' '
        || coalesce(c.bin, u.bin) || ' ' || u.container_id || ' ' || coalesce(u.placed_at, 0)
    ELSE '' END AS wanted,
    coalesce(s.lpn || ' ' || s.sku || ' ' || s.grade || ' ' || s.seller_id || ' ' || s.bin || ' '
      || s.container_id || ' ' || s.at, '') AS found
  FROM units u LEFT JOIN returns r ON r.id = u.return_id
  LEFT JOIN containers c ON c.id = u.container_id AND u.container_id <> ''
  LEFT JOIN stock s ON s.unit_id = u.id WHERE u.gone = 0
  UNION ALL SELECT s.unit_id, s.lpn, '', s.lpn FROM stock s
  WHERE NOT EXISTS (SELECT 1 FROM units u WHERE u.id = s.unit_id AND u.gone = 0))
WHERE wanted <> found
"""
COUNTED: Final = """
WITH keyed AS (
  SELECT 'bin' AS what, bin AS key FROM stock UNION ALL SELECT 'sku', sku FROM stock
  UNION ALL SELECT 'seller', seller_id FROM stock UNION ALL SELECT 'grade', grade FROM stock
  UNION ALL SELECT 'disposition', disposition FROM stock),
counted AS (SELECT what, key, count(*) AS units FROM keyed GROUP BY what, key)
SELECT what, key, units, 0 FROM counted EXCEPT SELECT what, key, units, 0 FROM stock_counts
UNION ALL SELECT what, key, 0, units FROM (
  SELECT what, key, units FROM stock_counts EXCEPT SELECT what, key, units FROM counted)
"""


def check_stock(connection: Connection, findings: Findings) -> None:
    for id_, lpn, wanted, found in connection.execute(SHOWN):
        subject = Subject("units", id_, lpn)
        findings.add(Law.STOCK, Problem.MISCOUNTED, None, subject, expected=wanted, found=found)
    for what, key, wanted, found in connection.execute(COUNTED):
        subject = Subject("stock_counts", f"{what} {key}")
        findings.add(Law.STOCK, Problem.MISCOUNTED, None, subject, expected=wanted, found=found)
