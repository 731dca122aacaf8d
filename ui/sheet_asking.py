"""Asks for the paper of the command sheet, and has the sheet made."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ui.widgets.answer_list import Answer
from ui.widgets.choice_dialog import ChoiceDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.errors import StationError
    from ui.desk import Office

translate = QCoreApplication.translate
PAPERS: Final = {"a4": "A4", "letter": "Letter"}


def offer_sheet(
    office: Office,
    parent: QWidget,
    done: Callable[[Path], None],
    refused: Callable[[StationError], None],
) -> None:
    """``done(path)`` some seconds after the paper was chosen: every code is read back first."""
    dialog = ChoiceDialog(
        translate("scans", "Which paper is the command sheet for?"),
        [Answer(paper, name) for paper, name in PAPERS.items()],
        sentence=translate(
            "scans", "As PDF, in the language of the window. Print it at full size."
        ),
        parent=parent,
    )
    dialog.chosen.connect(partial(_make, office, parent, done, refused))
    dialog.open()


def _make(
    office: Office,
    owner: QWidget,
    done: Callable[[Path], None],
    refused: Callable[[StationError], None],
    paper: object,
) -> None:
    # reportlab and the label library come in with the first sheet.
    from ui.command_sheet import make_sheet, sheet_name  # noqa: PLC0415

    path = office.station.folder.exports / sheet_name(str(paper))
    office.desk_for(owner).run(make_sheet(str(paper), path), done=done, refused=refused)
