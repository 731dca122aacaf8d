"""Start a bench with its window: what a process does until somebody can sign in."""

from __future__ import annotations

import builtins
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

    _import_plainly()
    from app.bootstrap import open_station  # noqa: PLC0415
    from ui.application import Bench  # noqa: PLC0415
    from ui.theme import STYLE  # noqa: PLC0415

    application = QApplication(["returnbench", "-style", "fusion"])
    application.setProperty(STYLE, "fusion")
    bench = Bench(application, open_station(folder))
    bench.settled.connect(_collect_again)
    bench.window.resize(*SIZE)
    bench.start()
    return application, bench


def _import_plainly() -> None:
    """PySide6 reads the source of every module imported after it, to see which of its optional
    features the module uses.  None of ours uses any: a tenth of the start.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _collect_again() -> None:
    gc.freeze()
    gc.enable()
