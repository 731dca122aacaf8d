"""A scanner on a line: whole scans out of any pieces, and back again whenever it was unplugged."""

from __future__ import annotations

import queue
import random
import sys
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.devices.framing import LONGEST, Framing, text_of
from app.devices.ports import Port, current_name
from app.devices.profiles import Kind, ScannerProfile
from app.devices.serial_scanner import Line, SerialScanner
from app.devices.simulated_scanner import SimulatedScanner
from app.domain.heard import Doubt, Heard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pty = pytest.mark.skipif(sys.platform == "win32", reason="pseudo terminals are POSIX")
GS1 = b"]C1010950110153000310AB-123\x1d17261231"
ENDS = (b"\r", b"\n", b"\r\n", b"\x03")
PATIENCE_S = 10
FRAME = set(b"\r\n\x02\x03")
SCANS = st.binary(min_size=1, max_size=30).filter(lambda scan: not set(scan) & FRAME)


@given(
    st.lists(SCANS),
    st.sampled_from(ENDS),
    st.data(),
)
def test_scans_are_whole_however_the_line_cuts_them(
    scans: list[bytes], end: bytes, data: st.DataObject
) -> None:
    stream = b"".join(scan + end for scan in scans)
    cuts = sorted(data.draw(st.sets(st.integers(0, len(stream)))))
    framing, heard = Framing(), list[bytes]()
    for first, last in zip([0, *cuts], [*cuts, len(stream)], strict=True):
        heard += framing.feed(stream[first:last], 0.0)
    assert heard == scans
    assert not framing.has_rest


def test_a_scan_without_an_end_is_whole_when_the_line_falls_silent() -> None:
    framing = Framing(quiet_s=0.08)
    assert framing.feed(GS1, 10.0) == []
    assert framing.idle(10.05) == b""
    assert framing.idle(10.08) == GS1
    assert framing.idle(11.0) == b""


def test_stx_is_no_part_of_the_code() -> None:
    assert Framing().feed(b"\x02B7-004213-K\x03", 0.0) == [b"B7-004213-K"]


def test_a_line_that_never_ends_does_not_grow_for_ever() -> None:
    framing = Framing()
    heard = [scan for _ in range(10) for scan in framing.feed(b"9" * 2000, 0.0)]
    assert heard
    assert max(map(len, heard)) <= LONGEST + 2000


def test_bytes_are_utf_8_or_else_latin_1() -> None:
    assert text_of("Größe 退".encode()) == "Größe 退"
    assert text_of("Größe".encode("latin-1")) == "Größe"


def test_a_scanner_is_found_by_its_hardware_where_the_port_was_renamed() -> None:
    now = [Port("/dev/ttyACM1", "", "05e0:1701:S1"), Port("/dev/ttyS0", "", "")]
    assert current_name("/dev/ttyACM0", "05e0:1701:S1", now) == "/dev/ttyACM1"
    assert current_name("/dev/ttyACM0", "05e0:1701:S2", now) == "/dev/ttyACM0"
    assert current_name("/dev/ttyS0", "", now) == "/dev/ttyS0"


class Listening:
    def __init__(self, port: Path, **how: str) -> None:
        self.device = SimulatedScanner(port)
        self.heard: queue.Queue[Heard] = queue.Queue()
        profile = ScannerProfile("USB", Kind.SERIAL, port=str(port), **how)  # type: ignore[arg-type]
        self.scanner = SerialScanner(profile, self.heard.put, lambda: None, first_wait_s=0.01)
        self.scanner.start()

    def until(self, line: Line) -> None:
        within(lambda: self.scanner.line is line)

    def next(self) -> Heard:
        return self.heard.get(timeout=PATIENCE_S)


def within(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.002)


@pytest.fixture
def listening(tmp_path: Path) -> Iterator[Listening]:
    made = Listening(tmp_path / "scanner")
    made.until(Line.READY)
    yield made
    made.scanner.stop()
    made.device.unplug()


@pty
def test_a_scan_cut_at_every_byte_arrives_whole(listening: Listening) -> None:
    for cut in range(1, len(GS1)):
        listening.device.send(GS1[:cut])
        time.sleep(0.001)
        listening.device.send(GS1[cut:] + b"\r\n")
        assert listening.next() == Heard(GS1.decode(), GS1, "USB")


@pty
def test_unplugged_in_mid_scan_it_is_half_a_scan_and_the_next_is_whole(
    listening: Listening,
) -> None:
    for cut in (1, 9, len(GS1) - 1):
        listening.device.send(GS1[:cut])
        within(lambda: listening.scanner.is_amid_a_scan)
        listening.device.unplug()
        half = listening.next()
        assert GS1.decode().startswith(half.text)
        assert half.doubts == (Doubt.CUT_SHORT,)
        listening.until(Line.AWAY)
        listening.device.plug_in()
        listening.until(Line.READY)
        listening.device.send(GS1 + b"\r")
        assert listening.next().text == GS1.decode()


@pty
@pytest.mark.parametrize("seed", range(4))
def test_whenever_it_is_unplugged_no_scan_is_lost_doubled_or_mixed_with_another(
    listening: Listening, seed: int
) -> None:
    """What came whole is heard once and whole; what broke off is half of what was sent."""
    rng = random.Random(seed)
    for number in range(12):
        code = f"B7-{number:06d}-{rng.choice('ABC')}".encode()
        cut = rng.randrange(1, len(code)) if rng.random() < 0.5 else 0
        for part in (code[:cut], b"") if cut else (code, b"\r\n"):
            listening.device.send(part)
        if cut:
            within(lambda: listening.scanner.is_amid_a_scan)
            listening.device.unplug()
        heard = listening.next()
        assert heard.text.encode() == (code[:cut] if cut else code)
        assert heard.doubts == ((Doubt.CUT_SHORT,) if cut else ())
        if cut or rng.random() < 0.3:
            listening.device.unplug()
            listening.until(Line.AWAY)
            listening.device.plug_in()
            listening.until(Line.READY)
    assert listening.heard.empty()


@pty
def test_prefix_and_suffix_are_taken_off_and_their_absence_is_half_a_scan(tmp_path: Path) -> None:
    made = Listening(tmp_path / "scanner", prefix="~", suffix="#")
    made.until(Line.READY)
    made.device.send(b"~B7-1#\rB7-2#\r")
    assert made.next() == Heard("B7-1", b"~B7-1#", "USB")
    assert made.next().doubts == (Doubt.CUT_SHORT,)
    made.scanner.stop()
    made.device.unplug()


@pty
def test_a_scanner_that_is_not_there_is_away_and_then_ready(tmp_path: Path) -> None:
    made = Listening(tmp_path / "scanner")
    made.device.unplug()
    made.until(Line.AWAY)
    made.device.plug_in()
    made.until(Line.READY)
    made.scanner.stop()
    made.device.unplug()
