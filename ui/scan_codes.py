"""Native scan codes as the kernel counts keys, whatever the platform adds to them."""

from __future__ import annotations

from typing import Final

from app.devices.layouts import Layout, character, places_of

X_OFFSET: Final = 8  # X and Wayland count eight more than the kernel
_SHIFTED_BY: Final = {"xcb": X_OFFSET, "wayland": X_OFFSET, "windows": 0}


def number_of(scan_code: int, platform: str) -> int:
    """0 where the code tells nothing."""
    offset = _SHIFTED_BY.get(platform)
    return 0 if offset is None or scan_code <= offset else scan_code - offset


def code_of(number: int, platform: str) -> int:
    """The native scan code of a key; as X has it where the platform has none."""
    return number + _SHIFTED_BY.get(platform, X_OFFSET)


def meant(scan_code: int, *, shift: bool, platform: str) -> str:
    """The character on a US keyboard, or nothing where the code tells nothing."""
    number = number_of(scan_code, platform)
    return character(number, int(shift), Layout.US) if number else ""


def code_for(character_: str, *, platform: str, layout: Layout = Layout.US) -> tuple[int, bool]:
    """The scan code and whether Shift is held for a character; 0 where there is no such key."""
    number, level = places_of(layout).get(character_, (0, 0))
    return (code_of(number, platform), level == 1) if number else (0, False)
