"""Inspect: one question at a time, from the claim to grade, finding, cause and proposal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.inspecting.presenter import InspectingPresenter
from ui.screens.inspecting.view import InspectingScreen
from ui.unread_asking import UnreadAsking

if TYPE_CHECKING:
    from ui.desk import Office


def open_screen(office: Office) -> InspectingScreen:
    screen = InspectingScreen(office.station.folder)
    presenter = InspectingPresenter(screen, office.desk_for(screen))
    screen.meet_presenter(presenter)
    desk = office.desk_for(screen)
    screen.meet_unread(UnreadAsking(desk, screen, screen.take_focus, screen.show_refusal))
    office.news.changed.connect(presenter.refresh_after)
    return screen
