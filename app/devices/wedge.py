"""What a scanner that types has said: its keys judged by their pace and made a text again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from app.devices.layouts import character, translated
from app.domain.heard import Doubt, Heard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.devices.profiles import ScannerProfile

GS: Final = "\x1d"
FAST_MS: Final = 45  # no hand types four keys in a row at this pace
UNEVEN: Final = 0.25  # how far a slow scanner's pauses may be from their middle
UNEVEN_MS: Final = 4
LEAST_SLOW: Final = 6  # keys, before a slow but even pace is a machine's
ALT_DIGITS: Final = 3
HALF: Final = 8  # a code that is twice the same, from this length on
_AIM: Final = re.compile(r"\][A-Za-z][0-9A-Za-z]")


@dataclass(frozen=True, slots=True)
class Key:
    """A key as it was pressed.

    ``number`` counts as the kernel does, 0 where the system does not tell; ``text`` is what the
    system made of it; ``name`` is given for function keys only; ``at`` in milliseconds.
    """

    number: int
    text: str
    at: float
    shift: bool = False
    ctrl: bool = False
    alt: bool = False
    level3: bool = False
    name: str = ""


def pauses(keys: Sequence[Key]) -> list[float]:
    return [after.at - before.at for before, after in pairwise(keys)]


def pace(keys: Sequence[Key]) -> float | None:
    """The median time between two keys."""
    found = pauses(keys)
    return _middle(found) if found else None


def could_be(keys: Sequence[Key], profile: ScannerProfile) -> bool:
    """Whether these keys, so far, may come from this scanner.

    A slow scanner has no pace that no hand has: it needs its prefix, or is as even as a machine.
    """
    waits = pauses(keys)
    slowest = max(waits, default=0.0)
    if min(waits, default=0.0) < 0 or slowest > profile.gap_ms:
        return False
    if slowest <= FAST_MS:
        return True
    if profile.prefix:
        begun = read(keys[: len(profile.prefix)], profile).text
        return profile.prefix.startswith(begun)
    return is_even(waits)


def is_even(waits: Sequence[float]) -> bool:
    middle = _middle(waits)
    room = middle * UNEVEN + UNEVEN_MS
    return all(abs(wait - middle) <= room for wait in waits)


def is_machine(keys: Sequence[Key], profile: ScannerProfile) -> bool:
    """Whether these keys were certainly not typed by a hand."""
    if len(keys) < profile.shortest or not could_be(keys, profile):
        return False
    fast = max(pauses(keys), default=0.0) <= FAST_MS
    return fast or bool(profile.prefix) or len(keys) >= LEAST_SLOW


def _middle(waits: Sequence[float]) -> float:
    """The module ``statistics`` takes longer to import than the first window may wait."""
    ordered, half = sorted(waits), len(waits) // 2
    return (ordered[half] + ordered[~half]) / 2


class _Reading:
    def __init__(self, profile: ScannerProfile) -> None:
        self.profile = profile
        self.text: list[str] = []
        self.raw: list[str] = []
        self.doubts: set[Doubt] = set()
        self.code = ""

    def take(self, key: Key) -> None:
        if key.alt and not key.ctrl and key.text[-1:].isdigit():
            self._alt_digit(key.text[-1:])
            return
        self._end_alt_code()
        if key.name:
            self._function_key(key.name)
        elif key.text == GS:
            self.raw.append(GS)
            if self.text[-1:] != [GS]:  # some systems compose an Alt code and type it as well
                self.text.append(GS)
        elif key.text and not key.text.isprintable():
            self.raw.append(key.text)
            self.text.append(key.text)
        else:
            self._letter(key)

    def end(self) -> None:
        self._end_alt_code()

    def _alt_digit(self, digit: str) -> None:
        self.code += digit
        if len(self.code) == ALT_DIGITS:
            self._end_alt_code()

    def _end_alt_code(self) -> None:
        if self.code:
            sign = chr(int(self.code))
            self.raw.append(f"<Alt+{self.code}>")
            self.text.append(sign)
            self.code = ""
            if sign == GS:
                self.doubts.add(Doubt.GS_TYPED)

    def _function_key(self, name: str) -> None:
        self.raw.append(f"<{name}>")
        if name == self.profile.gs_key:
            self.text.append(GS)
            self.doubts.add(Doubt.GS_TYPED)

    def _letter(self, key: Key) -> None:
        self.raw.append(key.text)
        level = 2 if key.level3 else int(key.shift)
        meant = character(key.number, level, self.profile.layout)
        if not meant:
            meant = self._without_number(key)
        shown, caps = key.text, key.text.isalpha() and key.text.isupper() != key.shift
        if caps and not self.profile.minds_caps:
            self.doubts.add(Doubt.CAPS_LOCK)
        elif caps and meant.isalpha():
            meant = meant.swapcase()
        if meant.casefold() != shown.casefold():
            self.doubts.add(Doubt.OTHER_LAYOUT)
        self.text.append(meant)

    def _without_number(self, key: Key) -> str:
        """Systems that tell no keys: by what the other layout would have shown, Caps Lock off."""
        shown = key.text
        if shown.isalpha() and len(shown) == 1 and not key.level3:
            shown = shown.upper() if key.shift else shown.lower()
        system = self.profile.system
        return shown if system is None else translated(shown, system, self.profile.layout)


def read(keys: Sequence[Key], profile: ScannerProfile) -> Heard:
    """The text that the scanner meant, prefix and suffix still on, and what was odd about it."""
    reading = _Reading(profile)
    for key in keys:
        reading.take(key)
    reading.end()
    return Heard(
        "".join(reading.text),
        "".join(reading.raw).encode("utf-8", "surrogatepass"),
        profile.name,
        pace(keys),
        tuple(sorted(reading.doubts)),
    )


def unwrapped(heard: Heard, profile: ScannerProfile) -> Heard | None:
    """Without prefix and suffix; None where this scanner would have sent others.

    One that begins as it must and does not end so was cut short.
    """
    text, prefix, suffix = heard.text, profile.prefix, profile.suffix
    if not text.startswith(prefix) or (suffix and not prefix and not text.endswith(suffix)):
        return None
    cut = not text.endswith(suffix) or len(text) < len(prefix) + len(suffix)
    bare = text[len(prefix) :] if cut else text[len(prefix) : len(text) - len(suffix)]
    bare = bare.strip(" \r\n\t")
    if not bare:
        return None
    found = [Doubt.CUT_SHORT] if cut else [Doubt.GLUED] if is_glued(bare, prefix, suffix) else []
    return Heard(
        bare, heard.raw, heard.device, heard.pace_ms, tuple(sorted({*heard.doubts, *found}))
    )


def is_glued(text: str, prefix: str = "", suffix: str = "") -> bool:
    """Whether two codes came as one: a second beginning in the middle, or the same code twice."""
    if suffix and prefix and f"{suffix}{prefix}" in text:
        return True
    if len(prefix) > 1 and prefix in text:
        return True
    first = _AIM.match(text)
    if first and _AIM.search(text, first.end()):
        return True
    half = len(text) // 2
    return (
        len(text) % 2 == 0
        and half >= HALF
        and text[:half] == text[half:]
        and len(set(text[:half])) > 1
    )
