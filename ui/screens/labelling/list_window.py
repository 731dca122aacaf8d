"""Opens the window for labels of a list over the Labels screen, with its presenter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.labelling.list_dialog import ListDialog
from ui.screens.labelling.listing import LabelLists

if TYPE_CHECKING:
    from pathlib import Path

    from ui.desk import Office
    from ui.screens.labelling.view import LabellingScreen


def open_list(office: Office, screen: LabellingScreen, path: Path | None) -> None:
    room = screen.queue_actions.room
    if room is None:
        return
    dialog = ListDialog(room.book, screen)
    lists = LabelLists(dialog, office.desk_for(dialog), lambda: room.book)
    dialog.meet(lists)
    dialog.printed.connect(screen.show_listed)
    dialog.finished.connect(screen.scan_field.take_focus)
    dialog.open()
    lists.begin()
    if path is not None:
        lists.take(path)
