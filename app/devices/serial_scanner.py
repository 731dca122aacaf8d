"""A scanner on a serial line or a USB port that behaves like one: no layout, no focus, GS intact.

Reads in a thread of its own, and opens the line again whenever it was pulled out.
"""

from __future__ import annotations

import logging
import threading
import time
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from app.devices.framing import Framing, text_of
from app.devices.ports import current_name, ports
from app.devices.wedge import unwrapped
from app.domain.heard import Doubt, Heard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.devices.ports import Port
    from app.devices.profiles import ScannerProfile

log = logging.getLogger("returnbench")
LISTEN_S: Final = 0.04
FIRST_WAIT_S: Final = 0.25
LONGEST_WAIT_S: Final = 4.0
PIECE: Final = 4096


class Line(StrEnum):
    LOOKING = "looking"
    READY = "ready"
    AWAY = "away"


class SerialScanner:
    """``on_heard`` and ``on_line`` are called in its thread: they must only hand over."""

    def __init__(
        self,
        profile: ScannerProfile,
        on_heard: Callable[[Heard], None],
        on_line: Callable[[], None],
        *,
        look: Callable[[], Iterable[Port]] = ports,
        first_wait_s: float = FIRST_WAIT_S,
    ) -> None:
        self.profile = profile
        self.line = Line.LOOKING
        self._on_heard, self._on_line = on_heard, on_line
        self._look = look
        self._first_wait_s = first_wait_s
        self._framing = Framing()
        self._stop = threading.Event()
        name = f"scanner {profile.name}"
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    @property
    def is_amid_a_scan(self) -> bool:
        return self._framing.has_rest

    def start(self) -> None:
        self._thread.start()

    def ask_to_stop(self) -> None:
        """Nothing is heard of it from now on."""
        self._stop.set()

    def stop(self) -> None:
        """Wait for its thread, but not for a line that does not even open."""
        self.ask_to_stop()
        if self._thread.is_alive():
            self._thread.join(LONGEST_WAIT_S)

    def _run(self) -> None:
        wait = self._first_wait_s
        while not self._stop.is_set():
            port = self._open()
            if port is None:
                self._say(Line.AWAY)
                self._stop.wait(wait)
                wait = min(wait * 2, LONGEST_WAIT_S)
                continue
            wait = self._first_wait_s
            self._say(Line.READY)
            self._listen(port)

    def _open(self) -> Any:
        import serial  # noqa: PLC0415 only benches with such a scanner need it

        one = self.profile
        try:
            name = current_name(one.port, one.hardware, self._look() if one.hardware else ())
            # Opening empties the line: what came while nobody listened is about another parcel.
            return serial.Serial(name, one.baud, timeout=LISTEN_S, exclusive=True)
        except (OSError, ValueError):  # pyserial's own error is an OSError
            return None

    def _listen(self, port: Any) -> None:
        """Until it is pulled out, or nobody wants to know any more."""
        try:
            while not self._stop.is_set():
                self._take(port.read(max(1, min(port.in_waiting, PIECE))))
        except (OSError, TypeError, ValueError) as error:  # a line closed under pyserial's hands
            log.info("scanner %s: %s", self.profile.name, error)
        finally:
            self._close(port)
            rest = self._framing.drop()
            if rest:
                self._tell(rest, Doubt.CUT_SHORT)

    def _take(self, data: bytes) -> None:
        now = time.monotonic()
        if data:
            for whole in self._framing.feed(data, now):
                self._tell(whole)
        else:
            rest = self._framing.idle(now)
            if rest:
                self._tell(rest)

    def _tell(self, raw: bytes, *doubts: Doubt) -> None:
        if self._stop.is_set():
            return
        heard = Heard(text_of(raw), raw, self.profile.name, None, doubts)
        bare = unwrapped(heard, self.profile) if not doubts else heard
        # what comes without the prefix of its own scanner is half a scan
        self._on_heard(bare or Heard(heard.text, raw, heard.device, None, (Doubt.CUT_SHORT,)))

    def _close(self, port: Any) -> None:
        try:
            port.close()
        except OSError as error:
            log.info("scanner %s: %s", self.profile.name, error)

    def _say(self, line: Line) -> None:
        if line is not self.line and not self._stop.is_set():
            self.line = line
            self._on_line()
