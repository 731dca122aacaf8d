"""What a ZPL printer says of itself: its answer to ``~HS``, three lines between STX and ETX.

Source: the host status return of Zebra's public ZPL II programming guide.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import Final

from app.domain.printers import Trouble

ASK: Final = b"~HS"
LINES: Final = 3
ETX: Final = b"\x03"
_LINE: Final = re.compile(rb"\x02([0-9A-Za-z ,.-]*)\x03")
_FIRST: Final = 12  # aaa,b,c,dddd,eee,f,g,h,iii,j,k,l
_SECOND: Final = 11  # mmm,n,o,p,q,r,s,t,uuuuuuuu,v,www


@dataclass(frozen=True, slots=True)
class HostStatus:
    """``formats`` are labels it has received and not begun, ``labels`` those of a batch to come."""

    troubles: tuple[Trouble, ...]
    formats: int
    labels: int
    receiving: bool

    @property
    def trouble(self) -> Trouble | None:
        return self.troubles[0] if self.troubles else None

    @property
    def finished(self) -> bool:
        """Everything that was sent is on paper."""
        return not (self.formats or self.labels or self.receiving)


def is_whole(answer: bytes) -> bool:
    """Printers send the three lines in pieces."""
    return answer.count(ETX) >= LINES


def read_status(answer: bytes) -> HostStatus | None:
    """None where this is no such answer; what stands around it is not looked at."""
    lines = [line.split(b",") for line in _LINE.findall(answer)]
    for first, second in itertools.pairwise(lines):
        if len(first) >= _FIRST and len(second) >= _SECOND:
            return _status(first, second)
    return None


def _status(first: list[bytes], second: list[bytes]) -> HostStatus | None:
    flags = {
        Trouble.HEAD_OPEN: second[2],
        Trouble.PAPER_OUT: first[1],
        Trouble.RIBBON_OUT: second[3],
        Trouble.TOO_HOT: first[11],
        Trouble.TOO_COLD: first[10],
        Trouble.MEMORY_LOST: first[9],
        Trouble.BUFFER_FULL: first[5],
        Trouble.PAUSED: first[2],
    }
    numbers = [first[4], second[8], first[7], *flags.values()]
    if not all(number.strip().isdigit() for number in numbers):
        return None
    return HostStatus(
        troubles=tuple(trouble for trouble, flag in flags.items() if int(flag)),
        formats=int(first[4]),
        labels=int(second[8]),
        receiving=bool(int(first[7])),
    )
