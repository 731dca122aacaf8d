"""``returnbench identify``: raw scans in, one a line; what they are out, one JSON object a line."""

from __future__ import annotations

import json
import os
import re
import sys
from typing import TYPE_CHECKING, Any, Final

from app.domain.carriers import carrier_group
from app.domain.identifiers import Candidate, Reading, ScanKind, Why, look_into

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

SSCC: Final = "sscc"
UNKNOWN: Final = "unknown"
# what has no kind of its own out there; `reading` in the data says what it is here
OURS_ALONE: Final = frozenset({ScanKind.ORDER, ScanKind.TEXT, ScanKind.RUBBISH})
NOTHING: Final = frozenset({ScanKind.TEXT, ScanKind.RUBBISH})
WRONG: Final = frozenset({Why.MISREAD, Why.OURS_MISREAD})
INTERRUPTED: Final = 130
_JSON: Final = json.JSONEncoder()
_ESCAPE: Final = re.compile(rb"\\x([0-9A-Fa-f]{2})")


def identify(scans: BinaryIO, told: BinaryIO) -> int:
    """Answer every line at once, empty ones too; the exit code.

    Whoever reads may leave: then there is nobody to answer.
    """
    try:
        for line in scans:
            told.write(answer(line.removesuffix(b"\n").removesuffix(b"\r")))
            told.flush()
    except BrokenPipeError:
        # the interpreter flushes once more at its end, into nothing
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        return INTERRUPTED
    return 0


def answer(line: bytes) -> bytes:
    r"""One line of JSON with its end; ``\xNN`` in the line stands for a byte."""
    sent = _ESCAPE.sub(_byte, line) if b"\\x" in line else line
    reading = look_into(sent.decode("utf-8", "surrogateescape"))
    said = {
        "raw": line.decode("utf-8", "backslashreplace"),
        "candidates": list(_candidates(reading)),
        "warnings": list(_warnings(reading)),
    }
    return _JSON.encode(said).encode("ascii") + b"\n"


def _byte(escape: re.Match[bytes]) -> bytes:
    return bytes((int(escape[1], 16),))


def _candidates(reading: Reading) -> Iterator[dict[str, Any]]:
    """What it is, then what it would be if its check digit were right, then what it may be."""
    known = [one for one in reading.candidates if one.kind not in NOTHING]
    seen = set()
    for one in (*known, *reading.misread):
        told = _candidate(one, valid=one.why not in WRONG)
        key = (told["kind"], told["carrier"], told["value"])
        if key not in seen:
            seen.add(key)
            yield told
    if not seen:
        yield from (_candidate(one, valid=False) for one in reading.candidates)


def _candidate(one: Candidate, *, valid: bool) -> dict[str, Any]:
    kind, carrier, value = one.kind.value, carrier_group(one.carrier), one.value
    if one.kind in OURS_ALONE:
        kind = UNKNOWN
    elif carrier == SSCC:
        kind, carrier, value = SSCC, "", value.removeprefix("00")
    data = dict(one.fields)
    if kind == UNKNOWN:
        data["reading"] = one.kind.value
    return {
        "kind": kind,
        "carrier": carrier or None,
        "value": value,
        "display": one.shown or value,
        "valid": valid,
        "data": data,
        "why": one.why.value,
        "done": [step.value for step in one.done],
    }


def _warnings(reading: Reading) -> Iterator[str]:
    yield from dict.fromkeys(notice.value for notice in reading.notices)
    first = reading.candidates[0]
    if first.kind is ScanKind.RUBBISH or first.why is Why.CUT_SHORT:
        yield first.why.value
    yield from (f"part: {part}" for part in reading.parts)
