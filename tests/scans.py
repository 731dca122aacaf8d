"""Scans into a screen that stands alone, as the router of a whole bench would hand them over."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from app.queries.scanned import Scanned, look_up

if TYPE_CHECKING:
    from app.station import Station
    from ui.screen import Screen

_stations: list[Station] = []


def known_at(station: Station) -> None:
    """From now on scans are looked up at this station."""
    _stations[:] = [station]


def scan_of(code: str) -> Scanned:
    return _stations[0].ask(look_up, Scanned.of(code)).scan


class Scannable(Protocol):
    """A screen, or a dialog that takes scans."""

    def take_scan(self, scan: Scanned) -> None: ...


def scan_into(taker: Scannable, code: str) -> None:
    taker.take_scan(scan_of(code))


def follow(screen: Screen) -> None:
    """What is typed into the fields of the screen goes the way of its scans."""
    screen.typed.connect(partial(scan_into, screen))
