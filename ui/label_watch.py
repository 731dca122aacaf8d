"""Does something again whenever what it depends on has changed."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

PAUSE: Final = 0.3  # seconds between two looks; an editor saves no faster than that


def watch(
    state: Callable[[], object],
    make: Callable[[], None],
    pause: Callable[[float], object] = time.sleep,
) -> None:
    """Endless, until ``pause`` raises; the first time at once."""
    before: object = None
    while True:
        now = state()
        if now != before:
            make()
            before = now
        pause(PAUSE)
