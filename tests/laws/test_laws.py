"""The laws hold whatever is done, and everything done can be done again with the same result."""

from __future__ import annotations

from hypothesis import settings

from tests.laws.floor import Floor


class TestFloor(Floor.TestCase):
    settings = settings(max_examples=120, stateful_step_count=40)
