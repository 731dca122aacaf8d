"""Runs every benchmark and prints its ratio: ``python -m tests.benchmarks.run [--quick] [M1 …]``.

Both sides of a ratio are measured turn by turn in one run; read the ratios, not the absolute
figures, which drift with the machine.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.benchmarks import m01_start, m04_lookup, m07_commit, m14_import
from tests.benchmarks.measuring import Result, shown
from tests.benchmarks.warehouse import FULL, Warehouse, warehouse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

QUICK_UNITS: Final = 50_000


def main() -> int:
    asked = _asked()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    units = QUICK_UNITS if asked.quick else FULL
    made = warehouse(asked.cache, units)
    print(_machine(units))
    results = []
    for name, measure in BENCHMARKS.items():
        if asked.rows and name not in asked.rows:
            continue
        for result in measure(made, quick=asked.quick):
            print("\n".join(_lines(result)), flush=True)
            results.append(result)
    if asked.markdown:
        print("\n" + "\n".join(table(results, units)))
    return 0 if all(result.same for result in results) else 1


def _scan(made: Warehouse, *, quick: bool) -> list[Result]:
    from tests.benchmarks import m02_scan  # noqa: PLC0415 Qt comes in for this row only

    return m02_scan.measure(made, quick=quick)


def _import(made: Warehouse, *, quick: bool) -> list[Result]:  # noqa: ARG001 files of its own
    return m14_import.measure(quick=quick)


BENCHMARKS: Final[dict[str, Callable[..., list[Result]]]] = {
    "M1": m01_start.measure,
    "M4": m04_lookup.measure,
    "M7": m07_commit.measure,
    "M14": _import,
    "M2": _scan,  # last: its window stays in the process
}


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure Returnbench against its yardsticks.")
    parser.add_argument("rows", nargs="*", choices=[*BENCHMARKS, []], help="which rows, else all")
    parser.add_argument("--quick", action="store_true", help="fewer rounds, fewer rows")
    parser.add_argument("--markdown", action="store_true", help="print a table as well")
    parser.add_argument("--cache", type=Path, help="where the made-up database is kept")
    return parser.parse_args()


def _machine(units: int) -> str:
    return (
        f"{units:,} units, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, "
        f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
    )


def _lines(result: Result) -> Iterator[str]:
    sides = f"{shown(result.ours, result.unit)} / {shown(result.yardstick, result.unit)}"
    yield f"{result.row}: {result.what}"
    yield f"    against {result.against}"
    yield f"    {sides} = {result.ratio:.2f}{_goal(result)}"
    for note in result.notes:
        yield f"    {note}"
    if not result.same:
        yield "    BOTH SIDES DID NOT DO THE SAME WORK: the ratio means nothing"


def _goal(result: Result) -> str:
    if result.target == float("inf"):
        return ""
    return f" (target {result.target:g}: {'reached' if result.reached else 'missed'})"


def table(results: list[Result], units: int) -> Iterator[str]:
    """For the README."""
    yield "| | Measured | Ours | Yardstick | Ratio | Target |"
    yield "|---|---|---|---|---|---|"
    for one in results:
        target = "" if one.target == float("inf") else f"{one.target:g}"
        ours, other = shown(one.ours, one.unit), shown(one.yardstick, one.unit)
        yield (
            f"| {one.row} | {one.what} | {ours} | {other} ({one.against}) "
            f"| {one.ratio:.2f} | {target} |"
        )
    yield ""
    yield _machine(units) + "."


if __name__ == "__main__":
    sys.exit(main())
