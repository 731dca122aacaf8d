"""Welcome: the one page of the first start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.welcome.presenter import WelcomePresenter
from ui.screens.welcome.view import WelcomePage

if TYPE_CHECKING:
    from ui.desk import Office
    from ui.preferences import Preferences

__all__ = ["WelcomePage", "open_page"]


def open_page(office: Office, preferences: Preferences) -> WelcomePage:
    page = WelcomePage(preferences, office.station.folder.labels)
    presenter = WelcomePresenter(
        page, office.desk_for(page), office.news.changed.emit, office.session.begin
    )
    page.meet_presenter(presenter)
    return page
