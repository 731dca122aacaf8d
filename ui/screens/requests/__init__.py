"""Requests: what is expected, and the files it comes in from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.requests.presenter import RequestsPresenter
from ui.screens.requests.view import RequestsScreen

if TYPE_CHECKING:
    from ui.desk import Office


def open_screen(office: Office) -> RequestsScreen:
    screen = RequestsScreen(office.station.folder)
    presenter = RequestsPresenter(screen, office.desk_for(screen), office.news.changed.emit)
    screen.meet_presenter(presenter)
    office.news.changed.connect(presenter.refresh_after)
    return screen
