"""The label as it prints: the same tree, laid out and turned into the printer's own dots."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from app.queries.labels import JobRow
from ui.label_dots import Dots, bits_of, drawing_of
from ui.words import language_code

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.commands.print_labels import LabelTold
    from app.config import DataFolder
    from ui.screens.labelling.listing import Choices


def dots_of(job: JobRow, folder: DataFolder) -> Callable[[], Dots]:
    """Work for another thread; on the paper of its printer, in the window's language."""
    return partial(_dots_of, job, folder, language_code())


def dots_told(label: LabelTold, choices: Choices, folder: DataFolder) -> Callable[[], Dots]:
    """As ``dots_of``, of a label that is not asked for yet."""
    job = JobRow(
        "", choices.kind, label.code, label.data, "", datetime.now(UTC), "", "", 0, "",
        choices.printer, "",
    )  # fmt: skip
    return dots_of(job, folder)


def _dots_of(job: JobRow, folder: DataFolder, language: str) -> Dots:
    return bits_of(drawing_of(job, folder, language))
