"""Start a bench with its window: what a process does until somebody can sign in."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.config import DataFolder
    from ui.application import Bench

SIZE: Final = (1366, 768)


def start_bench(folder: DataFolder) -> tuple[QApplication, Bench]:
    """The window of the station in ``folder``, shown; ``exec`` and ``stop`` are the caller's.

    Nothing that is made until the last screen is there goes away again.  So the collector of
    garbage rests until then (it would walk all of it a dozen times, a tenth of the start), and
    takes all that out of its later walks, whose pauses would be seen at the bench.
    """
    gc.disable()
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 the collector rests by now

    from app.bootstrap import open_station  # noqa: PLC0415
    from ui.application import Bench  # noqa: PLC0415

    application = QApplication([])
    bench = Bench(application, open_station(folder))
    bench.settled.connect(_collect_again)
    bench.window.resize(*SIZE)
    bench.start()
    return application, bench


def _collect_again() -> None:
    gc.freeze()
    gc.enable()
