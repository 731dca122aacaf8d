"""Which exemption of the law holds for a unit, and which paper proves it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ui.theme import current
from ui.widgets.answer_list import NUMBERED, Answer
from ui.widgets.reason_dialog import ReasonDialog
from ui.words.exempting import exemption_hint, exemption_word

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtWidgets import QWidget

    from app.domain.disposition import ScrapGate

translate = QCoreApplication.translate
WIDE: Final = 800  # an article and its evidence in one line


def ask_exemption(
    lpn: str, gates: Sequence[ScrapGate], slots: Collection[str], parent: QWidget
) -> ReasonDialog:
    """``decided(exemption, words)``; each with its article, and whether its photo is there."""
    offered = {one.id: one for gate in gates for one in gate.exemptions}
    answers = [
        Answer(
            one.id,
            exemption_word(one.id),
            "" if one.proved_by(slots) else translate("exempting", "photo first"),
            "look",
            exemption_hint(one),
        )
        for one in offered.values()
    ][:NUMBERED]
    laws = "; ".join(dict.fromkeys(gate.article for gate in gates))
    dialog = ReasonDialog(
        translate("exempting", "Which exemption holds for {lpn}?").format(lpn=lpn),
        translate(
            "exempting", "{law} forbids to destroy it. Your name stands for the exemption."
        ).format(law=laws),
        reasons=answers,
        note_needed=(None, *offered),
        note_hint=translate("exempting", "The paper that proves it: what, whose, of which day"),
        yes=translate("exempting", "It is exempt"),
        parent=parent,
    )
    dialog.setMinimumWidth(current().px(WIDE))
    return dialog
