"""Put the core together.  The only module that knows every part of it.

What is imported when, and why (measured on two cores, above an empty interpreter):
PySide6.QtWidgets 107 ms and this module's top level a few; SQLAlchemy 179 ms, Alembic 248 ms,
reportlab and Pillow 70 ms come after the first paint or on first use; biip (GS1) 60 ms with the
ledger, on the writing thread.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.station import Clock, Station, system_clock

if TYPE_CHECKING:
    from app.config import DataFolder
    from app.domain.house import House
    from app.store.ledger import Ledger

RESOURCES: Final = Path(__file__).parent.parent / "resources"


def open_station(folder: DataFolder, clock: Clock | None = None) -> Station:
    """A station that can read at once; ``open`` it before the first command."""
    return Station(folder, _open_ledger, load_house, clock or system_clock())


def load_house() -> House:
    # The rules are read after the first paint: eight grading sets take some milliseconds.
    from app.domain.deadlines import load_refund_clocks  # noqa: PLC0415
    from app.domain.disposition import (  # noqa: PLC0415
        Rulebook,
        load_approval_rules,
        load_code_lists,
        load_rates,
        load_scrap_gates,
    )
    from app.domain.grading import load_grading_sets  # noqa: PLC0415
    from app.domain.house import House  # noqa: PLC0415

    rulebook = Rulebook(
        gates=load_scrap_gates(RESOURCES / "law"),
        approval=load_approval_rules(RESOURCES / "approval"),
        rates=load_rates(RESOURCES / "recovery"),
        codes=load_code_lists(RESOURCES / "codes" / "dispositions.toml"),
    )
    clocks = load_refund_clocks(RESOURCES / "deadlines")
    return House(load_grading_sets(RESOURCES / "grading"), rulebook, clocks)


def _open_ledger(station: Station) -> Ledger:
    from app.domain.gs1 import prepare  # noqa: PLC0415
    from app.store.ledger import Ledger  # noqa: PLC0415

    prepare()  # on the writing thread, so that the first element string finds its reader there
    return Ledger(station.folder, station.house, station.clock.new_id)
