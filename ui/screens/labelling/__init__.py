"""Labels: what was printed, what may not have been, and once more."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.screens.labelling.list_window import open_list
from ui.screens.labelling.presenter import LabellingPresenter
from ui.screens.labelling.queue import PrintQueue
from ui.screens.labelling.view import LabellingScreen
from ui.sheet_asking import offer_sheet

if TYPE_CHECKING:
    from ui.desk import Office


def open_screen(office: Office) -> LabellingScreen:
    screen = LabellingScreen(office.station.folder.labels)
    presenter = LabellingPresenter(screen, office.desk_for(screen))
    screen.meet_presenter(presenter)
    screen.meet_queue(PrintQueue(screen, office.desk_for(screen)))
    screen.sheet_wanted.connect(
        partial(offer_sheet, office, screen, screen.show_sheet, screen.show_refusal)
    )
    screen.list_wanted.connect(partial(open_list, office, screen))
    office.news.changed.connect(presenter.refresh_after)
    return screen
