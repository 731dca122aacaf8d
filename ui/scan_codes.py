"""What a scanner set to a US keyboard meant, told from the keys it pressed."""

from __future__ import annotations

from typing import Final

_ROWS: Final = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (57, " ", " "),
    (71, "789-456+1230.", "789-456+1230."),
    (55, "*", "*"),
    (98, "/", "/"),
)
# evdev numbers, which are also the set 1 codes that Windows reports
US: Final[dict[int, tuple[str, str]]] = {
    first + number: pair
    for first, plain, shifted in _ROWS
    for number, pair in enumerate(zip(plain, shifted, strict=True))
}
X_OFFSET: Final = 8  # X and Wayland count eight more than the kernel
_SHIFTED_BY: Final = {"xcb": X_OFFSET, "wayland": X_OFFSET, "windows": 0}


def meant(scan_code: int, *, shift: bool, platform: str) -> str:
    """The character on a US keyboard, or nothing where the code tells nothing."""
    offset = _SHIFTED_BY.get(platform)
    if offset is None or scan_code <= offset:
        return ""
    return US.get(scan_code - offset, ("", ""))[shift]


def code_for(character: str, *, platform: str) -> tuple[int, bool]:
    """The scan code and whether Shift is held for a character; 0 where there is no such key."""
    offset = _SHIFTED_BY.get(platform, X_OFFSET)
    for code, (plain, shifted) in US.items():
        if character in (plain, shifted):
            return code + offset, character != plain
    return 0, False
