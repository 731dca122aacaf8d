"""Sellers: what they were asked, whose time runs out, and their answers by hand or by file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.sellers.presenter import SellersPresenter
from ui.screens.sellers.view import SellersScreen

if TYPE_CHECKING:
    from ui.desk import Office


def open_screen(office: Office) -> SellersScreen:
    screen = SellersScreen(office.station.folder)
    presenter = SellersPresenter(screen, office.desk_for(screen))
    screen.meet_presenter(presenter)
    office.news.changed.connect(presenter.refresh_after)
    return screen
