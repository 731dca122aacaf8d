"""Stock: what is where; find, move, pack and count it; by scanner and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.stock.presenter import StockPresenter
from ui.screens.stock.view import StockScreen

if TYPE_CHECKING:
    from ui.desk import Office


def open_screen(office: Office) -> StockScreen:
    screen = StockScreen(office.station.folder)
    presenter = StockPresenter(screen, office.desk_for(screen))
    screen.meet_presenter(presenter)
    office.news.changed.connect(screen.hear)
    return screen
