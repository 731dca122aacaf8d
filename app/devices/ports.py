"""The serial lines that are plugged in now, with what is needed to find one again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Port:
    """``hardware`` names the device on the USB, wherever it is plugged in; "" for plain ports."""

    device: str
    title: str
    hardware: str


def ports() -> tuple[Port, ...]:
    from serial.tools.list_ports import comports  # noqa: PLC0415 only where somebody looks

    found = (
        Port(str(one.device), _title(one.description, one.device), _hardware(one))
        for one in comports()
    )
    return tuple(sorted(found, key=lambda one: (not one.hardware, one.device)))


def current_name(port: str, hardware: str, now: Iterable[Port]) -> str:
    """The name that the line has now; as it was where its hardware is not seen."""
    if hardware:
        same = [one.device for one in now if one.hardware == hardware]
        if same and port not in same:
            return same[0]
    return port


def _title(description: str | None, device: str) -> str:
    words = (description or "").strip()
    return "" if words in ("n/a", device) else words


def _hardware(one: object) -> str:
    vendor, product = getattr(one, "vid", None), getattr(one, "pid", None)
    if vendor is None or product is None:
        return ""
    serial = getattr(one, "serial_number", None) or ""
    return f"{vendor:04x}:{product:04x}:{serial}"
