"""What a scanner sent, before anybody says what it means."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Doubt(StrEnum):
    """What was odd about the way a scan arrived; for the person and for the scan history."""

    CAPS_LOCK = "caps_lock"
    OTHER_LAYOUT = "other_layout"
    INPUT_METHOD = "input_method"
    GS_TYPED = "gs_typed"
    GLUED = "glued"
    CUT_SHORT = "cut_short"
    TYPED_BY_HAND = "typed_by_hand"


@dataclass(frozen=True, slots=True)
class Heard:
    """One scan as it came in.

    ``text`` is what the barcode says as far as the device can tell, ``raw`` the bytes or keys
    as they arrived, ``device`` the name of the scanner's profile ("keyboard" where there is
    none), ``pace_ms`` the median time between two keys, or None where nothing was typed.
    """

    text: str
    raw: bytes = b""
    device: str = "keyboard"
    pace_ms: float | None = None
    doubts: tuple[Doubt, ...] = ()
