"""Put away: the unit is scanned, then the bin it is laid into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.putting_away.presenter import PuttingAwayPresenter
from ui.screens.putting_away.view import PuttingAwayScreen
from ui.unread_asking import UnreadAsking

if TYPE_CHECKING:
    from ui.desk import Office


def open_screen(office: Office) -> PuttingAwayScreen:
    screen = PuttingAwayScreen()
    desk = office.desk_for(screen)
    presenter = PuttingAwayPresenter(screen, desk)
    screen.meet_unread(
        UnreadAsking(desk, screen, screen.scan_field.take_focus, screen.show_refusal)
    )
    screen.meet_presenter(presenter)
    office.news.changed.connect(screen.hear)
    return screen
