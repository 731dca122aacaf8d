"""Receive: a parcel is scanned, its units come out, each gets its plate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.receiving.batch_presenter import BatchPresenter
from ui.screens.receiving.presenter import ReceivingPresenter
from ui.screens.receiving.view import ReceivingScreen

if TYPE_CHECKING:
    from ui.desk import Office


def open_screen(office: Office) -> ReceivingScreen:
    screen = ReceivingScreen(office.station.folder)
    presenter = ReceivingPresenter(screen, office.desk_for(screen))
    screen.meet_presenter(presenter)
    batches = BatchPresenter(screen.batch, office.desk_for(screen.batch))
    screen.batch.meet_presenter(batches)
    office.news.changed.connect(batches.refresh_after)
    office.news.changed.connect(presenter.refresh_after)
    presenter.refresh()
    return screen
