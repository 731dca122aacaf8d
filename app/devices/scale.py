"""The scale beside the bench: one steady weight when it is asked for."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any, Final, Protocol

from app.devices.weights import Weight, read_weight
from app.errors import RuleBroken, Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable

# A polled scale answers one of the two, a continuous one hears neither.
ASK: Final = b"SI\r\nQ\r\n"
ASK_EVERY_S: Final = 0.4
PATIENCE_S: Final = 4.0
LISTEN_S: Final = 0.05
SAME: Final = 3  # equal weights in a row, where a scale does not say that it is steady
LONGEST: Final = 256


class ScaleAway(Unavailable):
    """Nothing can be opened at ``port``: unplugged, or in use by another program."""

    def __init__(self, port: str) -> None:
        super().__init__(port)
        self.port = port


class ScaleSilent(Unavailable):
    """``port`` is there and tells no weight that could be understood."""

    def __init__(self, port: str) -> None:
        super().__init__(port)
        self.port = port


class ScaleMoving(RuleBroken):
    """The weight does not come to rest."""


class ScaleOverloaded(RuleBroken):
    """More lies on the scale than it can weigh."""


class ScaleEmpty(RuleBroken):
    """The scale says zero, or less."""


class Scale(Protocol):
    def weigh(self) -> int:
        """Grams, once the pan stands still.  May take some seconds: never on a window's thread."""
        ...


class SerialScale:
    """Keeps its line open between two weighings and opens it anew when it broke."""

    def __init__(
        self,
        port: str,
        baud: int = 9600,
        *,
        patience_s: float = PATIENCE_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._port = port
        self._baud = baud
        self._patience_s = patience_s
        self._clock = clock
        self._line: Any = None
        self._lock = threading.Lock()

    def weigh(self) -> int:
        with self._lock:
            try:
                return self._weigh_once()
            except OSError:  # pyserial's own error is one: the cable was pulled since
                self.close()
            try:
                return self._weigh_once()
            except OSError as error:
                self.close()
                raise ScaleAway(self._port) from error

    def close(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            line.close()

    def _weigh_once(self) -> int:
        line = self._open()
        line.read(line.in_waiting)  # what it said before is about another parcel
        rest = _Rest()
        buffer, heard = b"", False
        started = self._clock()
        asked = started - ASK_EVERY_S
        while self._clock() - started < self._patience_s:
            if self._clock() - asked >= ASK_EVERY_S:
                line.write(ASK)
                asked = self._clock()
            buffer += line.read(LONGEST)
            *lines, buffer = buffer.replace(b"\n", b"\r").split(b"\r")
            for text in lines:
                weight = read_weight(text)
                heard = heard or weight is not None
                if weight is not None and rest.is_steady(weight):
                    return _something(weight)
            buffer = buffer[-LONGEST:]
        raise ScaleMoving if heard else ScaleSilent(self._port)

    def _open(self) -> Any:
        if self._line is None:
            import serial  # noqa: PLC0415 only benches with a scale need it

            # A write that nobody takes must not wait for ever either.
            self._line = serial.Serial(
                self._port, self._baud, timeout=LISTEN_S, write_timeout=self._patience_s
            )
        return self._line


class _Rest:
    """Tells when a weight stands still, said by the scale or seen in equal weights."""

    def __init__(self) -> None:
        self._last: int | None = None
        self._same = 0

    def is_steady(self, weight: Weight) -> bool:
        if weight.too_much:
            raise ScaleOverloaded
        if weight.steady is not None:
            return weight.steady
        self._same = self._same + 1 if weight.grams == self._last else 1
        self._last = weight.grams
        return self._same >= SAME


def _something(weight: Weight) -> int:
    if weight.grams <= 0:
        raise ScaleEmpty
    return weight.grams


def serial_ports() -> list[str]:
    """What the system offers, for the set-up."""
    from serial.tools.list_ports import comports  # noqa: PLC0415

    return sorted(str(port.device) for port in comports())
