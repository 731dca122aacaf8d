"""Stock: what is where; find, move, pack and count it; by scanner and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.stock.presenter import StockPresenter
from ui.screens.stock.view import StockScreen
from ui.unread_asking import UnreadAsking

if TYPE_CHECKING:
    from ui.desk import Office


def open_screen(office: Office) -> StockScreen:
    screen = StockScreen(office.station.folder)
    desk = office.desk_for(screen)
    presenter = StockPresenter(screen, desk)
    screen.meet_unread(
        UnreadAsking(desk, screen, screen.scan_field.take_focus, screen.show_refusal)
    )
    screen.meet_presenter(presenter)
    office.news.changed.connect(screen.hear)
    return screen
