"""Dispose: what becomes of an inspected unit is proposed, and what was approved is carried out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.disposing.presenter import DisposingPresenter
from ui.screens.disposing.view import DisposingScreen

if TYPE_CHECKING:
    from ui.desk import Office


def open_screen(office: Office) -> DisposingScreen:
    screen = DisposingScreen(office.station.folder)
    presenter = DisposingPresenter(screen, office.desk_for(screen))
    screen.meet_presenter(presenter)
    office.news.changed.connect(screen.hear)
    return screen
