"""Story: everything that ever happened to a unit, a parcel or a return, in one line of time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.story.presenter import StoryPresenter
from ui.screens.story.view import StoryScreen

if TYPE_CHECKING:
    from ui.desk import Office


def open_screen(office: Office) -> StoryScreen:
    screen = StoryScreen(office.station.folder)
    presenter = StoryPresenter(screen, office.desk_for(screen))
    screen.meet_presenter(presenter)
    office.news.changed.connect(presenter.refresh_after)
    return screen
