"""Says once a sign-in what is odd about a scanner though its scans were put right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.scanners import NOT_WHOLE

if TYPE_CHECKING:
    from app.domain.heard import Doubt, Heard
    from ui.desk import Session
    from ui.scanners import Scanners


class DoubtTeller(QObject):
    """``told(sentence)`` for the bar at the top.  Of scans that are lost the router tells."""

    told = Signal(str)

    def __init__(self, scanners: Scanners, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._said: set[Doubt] = set()
        scanners.heard.connect(self._on_heard)
        session.changed.connect(self._said.clear)

    def _on_heard(self, heard: Heard) -> None:
        if NOT_WHOLE & set(heard.doubts):
            return
        mended = [one for one in heard.doubts if one not in self._said]
        for doubt in mended[:1]:
            self._said.add(doubt)
            from ui.words.scanners import doubt_words  # noqa: PLC0415 with the first odd scan

            self.told.emit(" ".join(doubt_words(doubt)))
