"""``returnbench identify``: raw scans in, one a line; what they are out, one JSON object a line."""

from __future__ import annotations

import json
import os
import re
import sys
from typing import TYPE_CHECKING, Final

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
_text: Final = json.encoder.encode_basestring_ascii
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
    raw = _text(line.decode("utf-8", "backslashreplace"))
    candidates = ", ".join(_candidates(reading))
    warnings = ", ".join(map(_text, _warnings(reading)))
    said = f'{{"raw": {raw}, "candidates": [{candidates}], "warnings": [{warnings}]}}\n'
    return said.encode("ascii")


def _byte(escape: re.Match[bytes]) -> bytes:
    return bytes((int(escape[1], 16),))


def _candidates(reading: Reading) -> list[str]:
    """What it is, then what it would be if its check digit were right, then what it may be."""
    told: dict[str, str] = {}
    for one in (*reading.candidates, *reading.misread):
        if one.kind not in NOTHING:
            text = _candidate(one)
            # what two services of one carrier say alike is said once
            told.setdefault(text[: text.index(', "display"')], text)
    return list(told.values()) or [_candidate(one) for one in reading.candidates]


def _candidate(one: Candidate) -> str:
    """As JSON, put together by hand: an encoder for anything takes longer than the reading."""
    kind, carrier, value = one.kind, one.carrier, one.value
    fields = one.fields
    if kind in OURS_ALONE:
        fields = (*fields, ("reading", kind.value))
        name = UNKNOWN
    else:
        name = kind.value
    if carrier:
        carrier = carrier_group(carrier)
        if carrier == SSCC:
            name, carrier, value = SSCC, "", value.removeprefix("00")
    valid = "false" if kind in NOTHING or one.why in WRONG else "true"
    data = ", ".join([f"{_text(key)}: {_text(held)}" for key, held in dict(fields).items()])
    done = ", ".join([f'"{step.value}"' for step in one.done])
    return (
        f'{{"kind": "{name}", "carrier": {_text(carrier) if carrier else "null"}, '
        f'"value": {_text(value)}, "display": {_text(one.shown or value)}, "valid": {valid}, '
        f'"data": {{{data}}}, "why": "{one.why.value}", "done": [{done}]}}'
    )


def _warnings(reading: Reading) -> Iterator[str]:
    yield from dict.fromkeys(notice.value for notice in reading.notices)
    first = reading.candidates[0]
    if first.kind is ScanKind.RUBBISH or first.why is Why.CUT_SHORT:
        yield first.why.value
    yield from (f"part: {part}" for part in reading.parts)
