"""Set up: people, bins, the printer, this bench, its data, and what it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.setting_up.presenter import SettingUpPresenter
from ui.screens.setting_up.view import SettingUpScreen

if TYPE_CHECKING:
    from ui.desk import Office


def open_screen(office: Office) -> SettingUpScreen:
    screen = SettingUpScreen(office.station.folder)
    presenter = SettingUpPresenter(screen, office.desk_for(screen))
    screen.meet_presenter(presenter)
    office.news.changed.connect(presenter.refresh_after)
    return screen
