"""Every benchmark still runs and compares like with like; how fast it is says nobody here."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from tests.benchmarks import m01_start, m02_scan, m04_lookup, m07_commit, m14_import
from tests.benchmarks.run import table
from tests.benchmarks.warehouse import warehouse

if TYPE_CHECKING:
    from pathlib import Path

    from tests.benchmarks.measuring import Result
    from tests.benchmarks.warehouse import Warehouse

UNITS = 1000


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Warehouse:
    return warehouse(tmp_path_factory.mktemp("benchmarks"), UNITS)


def agree(results: list[Result]) -> None:
    assert results
    for result in results:
        assert result.same, result.row
        assert math.isfinite(result.ratio), result.row
        assert result.ratio > 0, result.row


def test_the_database_is_the_same_at_every_build(small: Warehouse, tmp_path: Path) -> None:
    again = warehouse(tmp_path, UNITS)
    assert (again.units, again.parcels) == (small.units, small.parcels)
    assert again.tracking(7) == small.tracking(7)


def test_starting_up_finds_people_and_a_badge(small: Warehouse) -> None:
    agree(m01_start.measure(small, pairs=1))


@pytest.mark.usefixtures("qapp")
def test_scans_end_in_the_same_verdict_with_and_without_a_look_up(small: Warehouse) -> None:
    agree(m02_scan.measure(small, scans=12))


def test_look_ups_find_the_same_rows(small: Warehouse) -> None:
    agree(m04_lookup.measure(small, quick=True))


def test_commands_are_all_saved(small: Warehouse) -> None:
    agree(m07_commit.measure(small, quick=True))


def test_an_import_leaves_the_rows_that_bare_inserts_leave() -> None:
    results = m14_import.measure(rows=600)
    agree(results)
    assert any("M14" in row for row in table(results, UNITS))
