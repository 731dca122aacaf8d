"""How each scanner of a bench speaks: what was learnt from the calibration sheet, as data."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from typing import Any, Final

from app.devices.layouts import Layout

KEYBOARD: Final = "keyboard"
LONGEST_GAP_MS: Final = 160  # nothing slower can be told from a hand
MOST: Final = 16  # scanners at one bench


class Kind(StrEnum):
    WEDGE = "wedge"
    SERIAL = "serial"


class End(StrEnum):
    """What a scanner sends after the code."""

    ENTER = "enter"
    TAB = "tab"
    NOTHING = "nothing"


class Gs(StrEnum):
    """How a scanner that types sends the separator of GS1 fields."""

    CONTROL = "control"
    ALT_CODE = "alt_code"
    FUNCTION_KEY = "function_key"
    LOST = "lost"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ScannerProfile:
    """The defaults fit most scanners as they come out of the box.

    ``prefix`` and ``suffix``, where given, must be there and are taken off.  ``layout`` is the
    keyboard that the scanner is set to; ``system`` the one of this computer, as far as it was
    seen.  ``minds_caps``: the scanner looks at the Caps Lock lamp and makes up for it.
    ``gs_key`` is the function key that stands for GS.  ``pace_ms`` None: never measured.
    ``reads`` and ``deaf_to`` are the symbologies of the sheet.  ``hardware`` finds a serial
    scanner again when its ``port`` got another name.
    """

    name: str = KEYBOARD
    kind: Kind = Kind.WEDGE
    gap_ms: int = 35
    shortest: int = 4
    prefix: str = ""
    suffix: str = ""
    end: End = End.ENTER
    layout: Layout = Layout.US
    system: Layout | None = None
    minds_caps: bool = False
    gs: Gs = Gs.UNKNOWN
    gs_key: str = ""
    aim: bool = False
    pace_ms: float | None = None
    reads: tuple[str, ...] = ()
    deaf_to: tuple[str, ...] = ()
    port: str = ""
    baud: int = 9600
    hardware: str = ""


DEFAULT: Final = (ScannerProfile(),)


def written(profiles: tuple[ScannerProfile, ...]) -> str:
    import json  # noqa: PLC0415 not for the first window

    return json.dumps([asdict(one) for one in profiles], ensure_ascii=False)


def read(text: str) -> tuple[ScannerProfile, ...]:
    """What ``written`` wrote; whatever cannot be understood is left out, never raised.

    There is always one that types: a bench must hear some scanner.
    """
    if not text:
        return DEFAULT
    import json  # noqa: PLC0415 not for the first window

    try:
        rows = json.loads(text)
    except ValueError:
        rows = []
    listed = rows if isinstance(rows, list) else []
    found = [one for row in listed if (one := _one(row)) is not None]
    if not any(one.kind is Kind.WEDGE for one in found):
        found.insert(0, ScannerProfile())
    return tuple(found[:MOST])


def with_profile(
    profiles: tuple[ScannerProfile, ...], wanted: ScannerProfile
) -> tuple[ScannerProfile, ...]:
    """``wanted`` in the place of the one of its name, or added.

    The untouched one hears every scanner that has no prefix; it goes when one of those is known.
    """
    if any(one.name == wanted.name for one in profiles):
        return tuple(wanted if one.name == wanted.name else one for one in profiles)
    takes_over = wanted.kind is Kind.WEDGE and not wanted.prefix
    kept = tuple(one for one in profiles if not (takes_over and one == ScannerProfile()))
    return (*kept, wanted)


def without(profiles: tuple[ScannerProfile, ...], name: str) -> tuple[ScannerProfile, ...]:
    return read(written(tuple(one for one in profiles if one.name != name)))


def free_name(profiles: tuple[ScannerProfile, ...], wish: str) -> str:
    """``wish``, or the next of ``wish 2``, ``wish 3``… that nobody has."""
    taken = {one.name for one in profiles}
    number, name = 1, wish
    while name in taken:
        number += 1
        name = f"{wish} {number}"
    return name


def _one(row: Any) -> ScannerProfile | None:
    if not isinstance(row, dict):
        return None
    known = {field.name for field in fields(ScannerProfile)}
    given = {name: value for name, value in row.items() if name in known}
    try:
        profile = replace(ScannerProfile(), **{name: _typed(name, v) for name, v in given.items()})
    except (TypeError, ValueError):
        return None
    sound = profile.name and 1 <= profile.gap_ms <= LONGEST_GAP_MS and profile.shortest >= 1
    return profile if sound and (profile.port or profile.kind is Kind.WEDGE) else None


_ENUMS: Final = {"kind": Kind, "end": End, "layout": Layout, "gs": Gs}
_NUMBERS: Final = ("gap_ms", "shortest", "baud")
_LISTS: Final = ("reads", "deaf_to")
_FLAGS: Final = ("aim", "minds_caps")


def _typed(name: str, value: Any) -> Any:
    """Raises ``ValueError`` or ``TypeError`` for what cannot be such a value."""
    if name in _ENUMS:
        return _ENUMS[name](value)
    if name == "system":
        return Layout(value) if value else None
    if name in _NUMBERS:
        return int(value)
    if name == "pace_ms":
        return None if value is None else float(value)
    if name in _LISTS:
        return tuple(str(one) for one in value)
    return bool(value) if name in _FLAGS else str(value)
