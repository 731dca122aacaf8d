"""Ids of commands: UUIDv7, ordered by time and monotonic even when the clock steps back.

Layout of RFC 9562 section 5.7; the counter is method 3 of section 6.2 (time with more bits).
"""

from __future__ import annotations

import os
import threading
import time
from typing import Final

UNITS: Final = 4096  # sub-millisecond steps in rand_a


class CommandIds:
    """Makes ids for one process; each is larger than all before."""

    def __init__(self) -> None:
        self._last = 0
        self._lock = threading.Lock()

    def __call__(self) -> str:
        """32 hexadecimal digits."""
        with self._lock:
            now = time.time_ns() * UNITS // 1_000_000
            self._last = max(now, self._last + 1)
            millis, fraction = divmod(self._last, UNITS)
        value = (millis & (1 << 48) - 1) << 80 | 0x7 << 76 | fraction << 64
        value |= 0b10 << 62 | int.from_bytes(os.urandom(8)) >> 2
        return f"{value:032x}"
