"""What looks on in the process that M1 times."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from app.queries.people import person_with_badge

if TYPE_CHECKING:
    from ui.application import Bench


class Watch(QObject):
    """Waits until the list of people has been painted, asks for a badge, tells and ends."""

    def __init__(self, bench: Bench, badge: str) -> None:
        super().__init__()
        self._bench = bench
        self._badge = badge
        self._end = QTimer(self, singleShot=True, interval=0)
        self._end.timeout.connect(self._tell)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        page = self._bench.sign_in
        if event.type() == QEvent.Type.Paint and page is not None and page.grid.people():
            self._end.start()
        return False

    def _tell(self) -> None:
        import json  # noqa: PLC0415 the clock has stopped for all but this

        page = self._bench.sign_in
        people = page.grid.people() if page is not None else []
        found = self._bench.station.ask(person_with_badge, self._badge)
        told = {"people": len(people), "badge": found.name if found else ""}
        status = Path("/proc/self/status")  # of this process alone: getrusage counts its parent in
        text = status.read_text(encoding="ascii") if status.exists() else ""
        told["peak"] = int((text.partition("VmHWM:")[2].split() or ["0"])[0])
        sys.stdout.write(json.dumps(told))
        sys.stdout.flush()
        os._exit(0)
