"""The questions Receive asks: what the box looks like, what is missing, which label and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.parcels import OuterCondition, RefusalReason
from ui.widgets.answer_list import Answer
from ui.widgets.choice_dialog import ChoiceDialog
from ui.widgets.reason_dialog import ReasonDialog
from ui.words import word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.queries.arrivals import ArrivalLine, ArrivalUnit

translate = QCoreApplication.translate


def ask_condition(given: str, parent: QWidget) -> ChoiceDialog:
    return ChoiceDialog(
        translate("receiving", "What does the box look like?"),
        [Answer(one, word(one)) for one in OuterCondition],
        given=OuterCondition(given) if given else None,
        parent=parent,
    )


def ask_missing(lines: Sequence[ArrivalLine], parent: QWidget) -> ChoiceDialog:
    count = translate("receiving", "{count} × {title}")
    answers = [
        Answer(line, count.format(count=line.outstanding, title=line.title or line.sku))
        for line in lines[:9]
    ]
    return ChoiceDialog(translate("receiving", "What is missing?"), answers, parent=parent)


def ask_instead(lines: Sequence[ArrivalLine], parent: QWidget) -> ChoiceDialog:
    return ChoiceDialog(
        translate("receiving", "What did it come instead of?"),
        [Answer(line, line.title or line.sku) for line in lines[:9]],
        sentence=translate("receiving", "One piece of it is noted as missing."),
        parent=parent,
    )


def ask_line(lines: Sequence[ArrivalLine], parent: QWidget) -> ChoiceDialog:
    left = translate("receiving", "{title} – still expected: {count}")
    answers = [
        Answer(line, left.format(title=line.title or line.sku, count=line.outstanding))
        for line in lines[:9]
    ]
    return ChoiceDialog(translate("receiving", "How many of what?"), answers, parent=parent)


def ask_refusal(parent: QWidget) -> ReasonDialog:
    return ReasonDialog(
        translate("receiving", "Why is the parcel refused?"),
        translate("receiving", "One for another warehouse stays here until it is forwarded."),
        reasons=[Answer(one, word(one)) for one in RefusalReason],
        yes=translate("receiving", "Refuse the parcel"),
        note_needed=(RefusalReason.OTHER,),
        parent=parent,
    )


def ask_label(units: Sequence[ArrivalUnit], parent: QWidget) -> ChoiceDialog:
    answers = [Answer(unit.id, f"{unit.lpn}   {unit.title or unit.sku}") for unit in units[:9]]
    return ChoiceDialog(translate("receiving", "Which label?"), answers, parent=parent)


def ask_why_again(parent: QWidget) -> ReasonDialog:
    return ReasonDialog(
        translate("receiving", "Why is the label printed again?"),
        translate("receiving", "It will be marked as a duplicate."),
        reasons=[
            Answer("unreadable", translate("receiving", "It cannot be read")),
            Answer("jammed", translate("receiving", "It did not come out")),
            Answer("lost", translate("receiving", "It fell off or got lost")),
        ],
        yes=translate("receiving", "Print again"),
        yes_kind="second",
        parent=parent,
    )


def ask_for_photos(parent: QWidget) -> QFileDialog:
    dialog = QFileDialog(parent, translate("receiving", "Photos of the parcel"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilter(translate("receiving", "Photos (*.jpg *.jpeg *.png *.webp)"))
    return dialog
