"""What every test may ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.builders import Bench, open_bench

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Real files and two busy cores: how long one example takes says nothing about the code.
settings.register_profile(
    "station", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("station")


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    """A founded, open station with four people and a bin in every zone."""
    made = open_bench(tmp_path / "data")
    yield made
    made.close()
