"""Approve: a second person looks at what was proposed and decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.approving.presenter import ApprovingPresenter
from ui.screens.approving.view import ApprovingScreen

if TYPE_CHECKING:
    from ui.desk import Office


def open_screen(office: Office) -> ApprovingScreen:
    screen = ApprovingScreen(office.station.folder)
    presenter = ApprovingPresenter(screen, office.desk_for(screen))
    screen.meet_presenter(presenter)
    office.news.changed.connect(presenter.refresh_after)
    return screen
