"""Where one scan ends on a line that brings bytes in whatever pieces it likes."""

from __future__ import annotations

import re
from typing import Final

ENDS: Final = re.compile(rb"[\r\n\x03]+")
STX: Final = b"\x02"
LONGEST: Final = 8192  # what a QR code can hold, and the same again
QUIET_S: Final = 0.08


class Framing:
    """CR, LF, CRLF and ETX end a scan; silence does too, for scanners that send nothing after it.

    Everything else stays as it is: GS, AIM identifiers, bytes above 127.
    """

    def __init__(self, quiet_s: float = QUIET_S) -> None:
        self._quiet_s = quiet_s
        self._rest = b""
        self._last = 0.0

    @property
    def has_rest(self) -> bool:
        return bool(self._rest)

    def feed(self, data: bytes, now: float) -> list[bytes]:
        """The scans that are whole now."""
        self._last = now
        *whole, self._rest = ENDS.split(self._rest + data)
        if len(self._rest) > LONGEST:
            whole.append(self._rest)
            self._rest = b""
        return [bare for one in whole if (bare := one.lstrip(STX))]

    def idle(self, now: float) -> bytes:
        """What stands without an end and nothing more comes; "" while more may come."""
        return self.drop() if self._rest and now - self._last >= self._quiet_s else b""

    def drop(self) -> bytes:
        """What had come when the line broke."""
        rest, self._rest = self._rest.lstrip(STX), b""
        return rest


def text_of(raw: bytes) -> str:
    """UTF-8 where it is, else Latin-1, which any bytes are."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")
