"""What is said about photos: how good they are."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.store.picture_quality import Flaw
from ui.words.marking import QT_TRANSLATE_NOOP

FLAWS: Final = {
    Flaw.DARK: QT_TRANSLATE_NOOP("words", "{what}: too dark to be evidence."),
    Flaw.BLURRED: QT_TRANSLATE_NOOP("words", "{what}: blurred."),
}


def flaw_sentence(what: str, flaw: Flaw) -> str:
    return QCoreApplication.translate("words", FLAWS[flaw]).format(what=what)
