"""Runs every benchmark and prints its ratio: ``./dev bench``, ``--quick``, ``--markdown``."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

ROOT: Final = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks import (  # noqa: E402 started as a script, the root has to be found first
    m01_start,
    m02_scan,
    m04_lookup,
    m06_queue,
    m07_commit,
    m08_labels,
    m12_photo,
    m13_photo_codes,
    m14_import,
    m16_search,
    m18_search,
    m20_identify,
    m21_refunds,
    m22_print,
)
from tests.benchmarks.measuring import Result, shown  # noqa: E402
from tests.benchmarks.warehouse import FULL, warehouse  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterable

SMALL: Final = 20_000


def measured(
    *, quick: bool, cache: Path | None, only: str = "", units: int = 0
) -> Iterable[Result]:
    """Every row in turn; ``only`` is the beginning of a row's name."""
    made = warehouse(cache, units or (SMALL if quick else FULL))
    # So few units are asked for to see that all of it runs: the figures mean nothing then.
    lines = 2_000 if 0 < units < SMALL else 0
    rows = (
        ("M1", lambda: m01_start.measure(made, quick=quick)),
        ("M2", lambda: m02_scan.measure(made, quick=quick)),
        ("M4", lambda: m04_lookup.measure(made, quick=quick)),
        ("M6", lambda: m06_queue.measure(made, quick=quick)),
        ("M7", lambda: m07_commit.measure(made, quick=quick)),
        ("M8", lambda: m08_labels.measure(quick=quick)),
        ("M12", lambda: m12_photo.measure(quick=quick)),
        ("M13", lambda: m13_photo_codes.measure(quick=quick)),
        ("M14", lambda: m14_import.measure(quick=quick, rows=lines)),
        ("M16", lambda: m16_search.measure(quick=quick)),
        ("M18", lambda: m18_search.measure(made, quick=quick)),
        ("M20", lambda: m20_identify.measure(quick=quick)),
        ("M21", lambda: m21_refunds.measure(quick=quick)),
        ("M22", lambda: m22_print.measure(quick=quick)),
    )
    for name, measure in rows:
        if name.startswith(only):
            yield from measure()


def line(result: Result) -> str:
    ours, other = shown(result.ours, result.unit), shown(result.yardstick, result.unit)
    verdict = "reached" if result.reached else "above target"
    same = "" if result.same else "  (the sides did different work)"
    head = f"{result.row}  {result.what}: {ours} / {other} {result.against}"
    tail = f" = {result.ratio:.2f} (target {result.target:g}, {verdict}){same}"
    return "\n".join([head + tail, *(f"      {note}" for note in result.notes)])


def table(results: Iterable[Result]) -> str:
    rows = [
        "| | ours | yardstick | ratio | target |",
        "| --- | ---: | --- | ---: | ---: |",
    ]
    for one in results:
        ours, other = shown(one.ours, one.unit), shown(one.yardstick, one.unit)
        rows.append(
            f"| {one.row}: {one.what} | {ours} | {other}, {one.against} "
            f"| **{one.ratio:.2f}** | {one.target:g} |"
        )
    return "\n".join(rows)


def main() -> None:
    parser = argparse.ArgumentParser(prog="./dev bench")
    parser.add_argument("--quick", action="store_true", help="20,000 units and fewer rounds")
    parser.add_argument("--units", type=int, default=0, help="so many units instead")
    parser.add_argument("--markdown", action="store_true", help="print a table as well")
    parser.add_argument("--cache", type=Path, help="keep the big database here between runs")
    parser.add_argument("--only", default="", metavar="ROW", help="one row, such as M7")
    asked = parser.parse_args()
    print(f"{os.cpu_count()} cores; every ratio from one interleaved run")
    results = []
    asked_for = measured(quick=asked.quick, cache=asked.cache, only=asked.only, units=asked.units)
    for result in asked_for:
        print(line(result), flush=True)
        results.append(result)
    if asked.markdown:
        print(table(results))
    sys.stdout.flush()
    os._exit(0 if all(result.same for result in results) else 1)


if __name__ == "__main__":
    main()
