"""The command sheet: every key of the bench as a barcode, in the language of the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.domain.bench_commands import GRADES, PLACES, BenchCommand
from app.domain.places import ListNotWritten
from labels.code_sheets import PAPERS, SheetGroup, code_sheet, sheet_pdf
from ui.words import language_code
from ui.words.marking import QT_TRANSLATE_NOOP
from ui.words.scanning import command_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

translate = QCoreApplication.translate

GROUPS: Final[tuple[tuple[str, tuple[BenchCommand, ...]], ...]] = (
    (
        QT_TRANSLATE_NOOP("command_sheet", "Go on"),
        (
            BenchCommand.OK,
            BenchCommand.CANCEL,
            BenchCommand.UNDO,
            BenchCommand.NEXT,
            BenchCommand.PREVIOUS,
            BenchCommand.BACK,
        ),
    ),
    (
        QT_TRANSLATE_NOOP("command_sheet", "Decide"),
        (BenchCommand.APPROVE, BenchCommand.REJECT, BenchCommand.CHANGE, *GRADES),
    ),
    (
        QT_TRANSLATE_NOOP("command_sheet", "Do"),
        (
            BenchCommand.PRINT,
            BenchCommand.PHOTO,
            BenchCommand.QUANTITY,
            BenchCommand.SIGN_OUT,
        ),
    ),
    (
        QT_TRANSLATE_NOOP("command_sheet", "Answers and numbers"),
        (*(one for one in BenchCommand if one.digit), BenchCommand.POINT),
    ),
    (
        QT_TRANSLATE_NOOP("command_sheet", "Function keys, as shown on the buttons"),
        tuple(BenchCommand(f"F{number}") for number in range(1, 13)),
    ),
    (QT_TRANSLATE_NOOP("command_sheet", "Places"), tuple(PLACES)),
)


def sheet_groups() -> list[SheetGroup]:
    return [
        SheetGroup(
            translate("command_sheet", title),
            tuple((command_words(one), one.barcode) for one in of),
        )
        for title, of in GROUPS
    ]


def make_sheet(paper: str, path: Path) -> Callable[[], Path]:
    """The work of writing the sheet: words are chosen now, the pages are made where it runs.

    Raises ``ListNotWritten`` where the disk does not take it.
    """
    title = translate("command_sheet", "Command sheet")
    foot = translate("command_sheet", "Each code presses the key of the screen in front.")
    media = PAPERS[paper]
    pages = code_sheet(sheet_groups(), media, title=title, foot=foot)
    return partial(_write, partial(sheet_pdf, pages, media, title=title), path)


def sheet_name(paper: str) -> str:
    return f"commands-{paper}-{language_code()}.pdf"


def _write(pdf: Callable[[], bytes], path: Path) -> Path:
    pages = pdf()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_bytes(pages)
        return part.replace(path)
    except OSError as error:
        raise ListNotWritten(path.name, str(error)) from error
