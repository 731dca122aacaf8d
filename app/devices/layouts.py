"""Which character a key stands for, on the keyboards that scanners pretend to be.

Keys are counted as the kernel counts them (evdev), which are also the set 1 codes of Windows.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Final


class Layout(StrEnum):
    US = "us"
    GB = "gb"
    DE = "de"
    FR = "fr"


_PAD: Final = ((71, "789-456+1230.", "789-456+1230."), (55, "*", "*"), (98, "/", "/"))
_SPACE: Final = (57, " ", " ")
_ROWS: Final = {
    Layout.US: (
        (2, "1234567890-=", "!@#$%^&*()_+"),
        (16, "qwertyuiop[]", "QWERTYUIOP{}"),
        (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
        (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    ),
    Layout.GB: (
        (2, "1234567890-=", '!"£$%^&*()_+'),
        (16, "qwertyuiop[]", "QWERTYUIOP{}"),
        (30, "asdfghjkl;'`", "ASDFGHJKL:@¬"),
        (43, "#zxcvbnm,./", "~ZXCVBNM<>?"),
        (86, "\\", "|"),
    ),
    Layout.DE: (
        (2, "1234567890ß´", '!"§$%&/()=?`'),
        (16, "qwertzuiopü+", "QWERTZUIOPÜ*"),
        (30, "asdfghjklöä^", "ASDFGHJKLÖÄ°"),
        (43, "#yxcvbnm,.-", "'YXCVBNM;:_"),
        (86, "<", ">"),
    ),
    Layout.FR: (
        (2, "&é\"'(-è_çà)=", "1234567890°+"),
        (16, "azertyuiop^$", "AZERTYUIOP¨£"),
        (30, "qsdfghjklmù²", "QSDFGHJKLM%²"),
        (43, "*wxcvbn,;:!", "µWXCVBN?./§"),
        (86, "<", ">"),
    ),
}
_THIRD: Final = {
    Layout.US: {},
    Layout.GB: {5: "€"},
    Layout.DE: {8: "{", 9: "[", 10: "]", 11: "}", 12: "\\", 16: "@", 18: "€", 27: "~", 86: "|"},
    Layout.FR: {
        3: "~", 4: "#", 5: "{", 6: "[", 7: "|", 8: "`", 9: "\\", 10: "^", 11: "@", 12: "]",
        13: "}", 18: "€",
    },
}  # fmt: skip


@cache
def keys_of(layout: Layout) -> dict[int, tuple[str, str, str]]:
    """Key number → its character plain, with Shift, and with AltGr."""
    third = _THIRD[layout]
    return {
        first + number: (*pair, third.get(first + number, ""))
        for first, plain, shifted in (*_ROWS[layout], _SPACE, *_PAD)
        for number, pair in enumerate(zip(plain, shifted, strict=True))
    }


@cache
def places_of(layout: Layout) -> dict[str, tuple[int, int]]:
    """Character → key number and level (0 plain, 1 Shift, 2 AltGr); the number block comes last."""
    found: dict[str, tuple[int, int]] = {}
    for number, characters in keys_of(layout).items():
        for level, character in enumerate(characters):
            if character:
                found.setdefault(character, (number, level))
    return found


def character(number: int, level: int, layout: Layout) -> str:
    """Nothing where the layout has no such key."""
    return keys_of(layout).get(number, ("", "", ""))[level]


def translated(text: str, system: Layout, scanner: Layout) -> str:
    """What ``scanner`` meant where ``system`` showed ``text``; for systems that tell no keys."""
    if system is scanner:
        return text
    places = places_of(system)
    return "".join(
        character(*places[one], scanner) or one if one in places else one for one in text
    )
