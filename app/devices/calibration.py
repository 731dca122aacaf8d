"""What a scanner's way of speaking is, found out from the codes of the calibration sheet.

The text of every code is known, so whatever comes instead tells what lies between: another
keyboard layout, Caps Lock, a prefix, a separator that is lost.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.devices.layouts import Layout, character
from app.devices.profiles import LONGEST_GAP_MS, End, Gs, Kind, ScannerProfile
from app.devices.wedge import FAST_MS, GS, Key, pace, pauses, read
from app.domain.heard import Doubt
from app.errors import Unavailable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from app.domain.heard import Heard

ROOM: Final = 1.6  # how much slower than the slowest pause seen a scanner may once be
_AIM: Final = re.compile(r"\][A-Za-z][0-9A-Za-z]$")


class SheetNotWritten(Unavailable):
    """The disk refused the page at ``path``."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(path, detail)
        self.path = path
        self.detail = detail


class SheetCode(StrEnum):
    LETTERS = "letters"
    CASE = "case"
    GS1 = "gs1"
    DATAMATRIX = "datamatrix"
    QR = "qr"
    EAN13 = "ean13"


CONTENTS: Final = {
    SheetCode.LETTERS: 'RB1-AZQWYM:/_"',
    SheetCode.CASE: "RB2-aBcDeF",
    SheetCode.GS1: "(01)09501101530003(10)RB3(17)301231",
    SheetCode.DATAMATRIX: "RB4-MATRIX",
    SheetCode.QR: "RB5-QUICK",
    SheetCode.EAN13: "2099999000014",
}
_GS1_HEAD: Final = "010950110153000310RB3"
_GS1_TAIL: Final = "17301231"


class Case(StrEnum):
    KEPT = "kept"
    CHANGED = "changed"


class Advice(StrEnum):
    """What to change at the scanner, or on the keyboard; worst first."""

    GS_LOST = "gs_lost"
    CASE_CHANGED = "case_changed"
    CAPS_LOCK_ON = "caps_lock_on"
    ADD_ENTER = "add_enter"
    SLOW = "slow"
    SLOW_WITH_PREFIX = "slow_with_prefix"
    GS_TYPED = "gs_typed"
    OTHER_LAYOUT = "other_layout"
    NO_GS1 = "no_gs1"
    NO_DATAMATRIX = "no_datamatrix"
    NO_QR = "no_qr"
    NO_EAN13 = "no_ean13"
    AIM_OFF = "aim_off"


@dataclass(frozen=True, slots=True)
class Taken:
    """One code of the sheet as it came.  ``device`` is a serial scanner's profile, or ""."""

    code: SheetCode
    prefix: str = ""
    suffix: str = ""
    aim: bool = False
    end: End = End.ENTER
    layout: Layout = Layout.US
    system: Layout | None = None
    caps: bool = False
    minds_caps: bool = False
    case: Case = Case.KEPT
    gs: Gs = Gs.UNKNOWN
    gs_key: str = ""
    pace_ms: float | None = None
    slowest_ms: float = 0.0
    device: str = ""


def taken(keys: Sequence[Key], end: End, likely: Layout | None = None) -> Taken | None:
    """None where this was no code of the sheet.  ``likely`` is the layout of the codes before."""
    for profile in _settings(keys, likely):
        heard = read(keys, profile)
        found = _found(heard.text)
        if found is None:
            continue
        minds = _minds_caps(found, heard)
        gs, key = _separator(found, keys)
        return replace(
            found,
            end=end,
            layout=profile.layout,
            system=profile.system if profile.system is not None else _system(keys),
            caps=Doubt.CAPS_LOCK in heard.doubts,
            minds_caps=minds,
            case=Case.KEPT if minds else found.case,
            gs=gs,
            gs_key=key,
            pace_ms=pace(keys),
            slowest_ms=max(pauses(keys), default=0.0),
        )
    return None


def taken_from_line(heard: Heard) -> Taken | None:
    """The same for a scanner on a line, which has no keys and no layout."""
    found = _found(heard.text)
    if found is None:
        return None
    return replace(found, device=heard.device)


def learnt(
    found: Mapping[SheetCode, Taken], deaf: frozenset[SheetCode], base: ScannerProfile
) -> ScannerProfile:
    """``base`` (its name, its line) with everything that the codes told; none is needed."""
    if not found:
        return base
    first = found.get(SheetCode.LETTERS) or next(iter(found.values()))
    gs1 = found.get(SheetCode.GS1)
    slowest = max(one.slowest_ms for one in found.values())
    paces = sorted(one.pace_ms for one in found.values() if one.pace_ms is not None)
    return replace(
        base,
        prefix=first.prefix,
        suffix=first.suffix,
        end=first.end,
        layout=first.layout,
        system=first.system,
        minds_caps=any(one.minds_caps for one in found.values()),
        gs=gs1.gs if gs1 is not None else Gs.UNKNOWN,
        gs_key=gs1.gs_key if gs1 is not None else "",
        aim=any(one.aim for one in found.values()),
        pace_ms=paces[len(paces) // 2] if paces else None,
        gap_ms=min(LONGEST_GAP_MS, max(ScannerProfile().gap_ms, math.ceil(slowest * ROOM) + 2)),
        reads=tuple(code.value for code in SheetCode if code in found),
        deaf_to=tuple(code.value for code in SheetCode if code in deaf),
    )


def advice(found: Mapping[SheetCode, Taken], profile: ScannerProfile) -> tuple[Advice, ...]:
    """Nothing where all is well as it is."""
    return tuple(one for one, holds in _judged(found, profile) if holds)


def _judged(
    found: Mapping[SheetCode, Taken], profile: ScannerProfile
) -> Iterator[tuple[Advice, bool]]:
    types = profile.kind is Kind.WEDGE
    caps = any(one.caps for one in found.values())
    slow = types and profile.pace_ms is not None and profile.pace_ms > FAST_MS
    other = profile.system is not None and profile.system is not profile.layout
    deaf = set(profile.deaf_to)
    yield Advice.GS_LOST, profile.gs is Gs.LOST
    yield Advice.CASE_CHANGED, any(one.case is Case.CHANGED for one in found.values())
    yield Advice.CAPS_LOCK_ON, caps
    yield Advice.ADD_ENTER, types and bool(found) and profile.end is End.NOTHING
    yield Advice.SLOW, slow and not profile.prefix
    yield Advice.SLOW_WITH_PREFIX, slow and bool(profile.prefix)
    yield Advice.GS_TYPED, profile.gs in (Gs.ALT_CODE, Gs.FUNCTION_KEY)
    yield Advice.OTHER_LAYOUT, types and other
    for advised, code in (
        (Advice.NO_GS1, SheetCode.GS1),
        (Advice.NO_DATAMATRIX, SheetCode.DATAMATRIX),
        (Advice.NO_QR, SheetCode.QR),
        (Advice.NO_EAN13, SheetCode.EAN13),
    ):
        yield advised, code.value in deaf
    yield Advice.AIM_OFF, bool(found) and not profile.aim


def _settings(keys: Sequence[Key], likely: Layout | None) -> Iterator[ScannerProfile]:
    """Every way the scanner may be set up, the most likely first."""
    layouts = sorted(Layout, key=lambda one: one is not likely)
    if any(key.number for key in keys):
        for layout in layouts:
            yield ScannerProfile(layout=layout)
        return
    for layout in layouts:
        yield ScannerProfile(layout=layout, system=layout)
    for layout in layouts:
        for system in Layout:
            yield ScannerProfile(layout=layout, system=system)


def _found(text: str) -> Taken | None:
    for code, content in CONTENTS.items():
        seen = _gs1(text) if code is SheetCode.GS1 else _plain(code, content, text)
        if seen is not None:
            return seen
    return None


def _plain(code: SheetCode, content: str, text: str) -> Taken | None:
    at = text.casefold().find(content.casefold())
    if at < 0:
        return None
    said = text[at : at + len(content)]
    case = Case.KEPT if said == content else Case.CHANGED
    return _framed(Taken(code, case=case), text[:at], text[at + len(content) :])


def _gs1(text: str) -> Taken | None:
    first = text.casefold().find(_GS1_HEAD.casefold())
    last = text.find(_GS1_TAIL, first + len(_GS1_HEAD))
    if first < 0 or last < 0:
        return None
    between = text[first + len(_GS1_HEAD) : last]
    found = Taken(SheetCode.GS1, gs=Gs.CONTROL if between == GS else Gs.LOST)
    return _framed(found, text[:first], text[last + len(_GS1_TAIL) :])


def _framed(found: Taken, before: str, after: str) -> Taken:
    aim = _AIM.search(before)
    prefix = before[: aim.start()] if aim else before
    return replace(found, prefix=prefix, suffix=after.strip(" \r\n\t"), aim=aim is not None)


def _separator(found: Taken, keys: Sequence[Key]) -> tuple[Gs, str]:
    """How the separator of the GS1 code was pressed, where this is that code."""
    if found.code is not SheetCode.GS1:
        return Gs.UNKNOWN, ""
    named = [key.name for key in keys if key.name]
    if named:
        return Gs.FUNCTION_KEY, named[-1]
    if any(key.alt for key in keys) and found.gs is Gs.CONTROL:
        return Gs.ALT_CODE, ""
    return found.gs, ""


def _minds_caps(found: Taken, heard: Heard) -> bool:
    """Caps Lock is on, and the scanner pressed Shift the other way round to make up for it."""
    content = CONTENTS[found.code]
    undone = content.swapcase() in heard.text and content.swapcase() != content
    return Doubt.CAPS_LOCK in heard.doubts and undone


def _system(keys: Sequence[Key]) -> Layout | None:
    """The computer's own layout, by what it made of the keys; None where that is none we know."""
    typed = [key for key in keys if key.number and key.text and key.text.isprintable()]
    for layout in Layout:
        made = [_shown(key, layout) for key in typed]
        shown = [key.text for key in typed]
        if typed and all(a.casefold() == b.casefold() for a, b in zip(made, shown, strict=True)):
            return layout
    return None


def _shown(key: Key, layout: Layout) -> str:
    third = character(key.number, 2, layout) if key.level3 else ""
    return third or character(key.number, int(key.shift), layout)
