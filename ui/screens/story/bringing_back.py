"""The question before something that was carried out is brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.widgets.answer_list import Answer
from ui.widgets.reason_dialog import ReasonDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


def ask_bring_back(lpn: str, certificate: str, parent: QWidget) -> ReasonDialog:
    """``decided(reason, words)``; of what is certified as destroyed only that it was found."""
    other = translate("story", "Something else")
    if certificate:
        text = translate("story", "Certificate {number} becomes void and is kept.")
        sentence = text.format(number=certificate)
        reasons = [translate("story", "It was found")]
    else:
        sentence = translate(
            "story", "It waits for a new proposal. Destroy any sales label that is on it."
        )
        reasons = [
            translate("story", "It went to the wrong place"),
            translate("story", "The seller changed their mind"),
            translate("story", "It was decided wrongly"),
            other,
        ]
    return ReasonDialog(
        translate("story", "Bring {lpn} back?").format(lpn=lpn),
        sentence,
        reasons=[Answer(reason, reason) for reason in reasons],
        note_needed=(other,) if not certificate else (None, *reasons),
        note_hint=translate("story", "Where it was, and what happened"),
        yes=translate("story", "Bring it back"),
        parent=parent,
    )
