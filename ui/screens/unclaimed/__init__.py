"""Unclaimed: parcels nobody announced, and the search for the returns they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.unclaimed.presenter import UnclaimedPresenter
from ui.screens.unclaimed.view import UnclaimedScreen

if TYPE_CHECKING:
    from ui.desk import Office


def open_screen(office: Office) -> UnclaimedScreen:
    screen = UnclaimedScreen(office.station.folder)
    presenter = UnclaimedPresenter(screen, office.desk_for(screen))
    screen.meet_presenter(presenter)
    office.news.changed.connect(presenter.refresh_after)
    return screen
