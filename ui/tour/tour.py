"""Opens a sample warehouse in a folder of its own, plays the scenes, leaves what they made."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.bootstrap import open_station
from app.config import DataFolder
from app.sample import sample_announcements, tour_picks
from app.sample.founding import found_sample
from app.verify import verify
from ui.application import Bench
from ui.theme import set_calm
from ui.tour.guide import Guide
from ui.tour.scenes import play
from ui.tour.summary import write_summary
from ui.words.verifying import report_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.station import Station


def take_tour(
    out: Path | None,
    *,
    stay: bool,
    dark: bool,
    size: tuple[int, int],
    language: str,
    say: Callable[[str], None],
) -> int:
    """Play the tour; ``out`` gets pictures, labels, journal and summary.  0 when all is sound."""
    out = out or Path(tempfile.mkdtemp(prefix="returnbench-demo-"))
    out.mkdir(parents=True, exist_ok=True)
    folder = DataFolder(_emptied(out / "station"))
    application = QApplication.instance() or QApplication([])
    station = open_station(folder)
    station.open()
    say("Founding a sample warehouse")
    found_sample(station)
    bench = Bench(application, station)  # type: ignore[arg-type]
    bench.preferences.change(dark=dark, language=language, lock_minutes=0, same_scan_ms=0)
    set_calm(bench.app, calm=True)  # pictures of what is, not of how it came about
    bench.window.resize(*size)
    slow = 350 if QGuiApplication.platformName() not in ("offscreen", "minimal") else 0
    guide = Guide(bench, _emptied(out / "pictures"), say, slow_ms=slow)
    bench.start()
    guide.settle()
    picks = tour_picks(sample_announcements(station.clock.now()))
    say("Taking parcels through the bench")
    play(guide, picks)
    if stay:
        say("The window is yours. Badges are in the folder's labels; close it to end.")
        application.exec()
    sound = _leave(guide, station, out, say)
    bench.stop()
    return 0 if sound else 1


def _leave(guide: Guide, station: Station, out: Path, say: Callable[[str], None]) -> bool:
    """Labels, certificates, verification and summary into ``out``."""
    labels = _copied(station.folder.labels, out / "labels")
    certificates = _copied(station.folder.certificates, out / "certificates")
    report = verify(station.folder)
    summary = out / "summary.pdf"
    write_summary(summary, station, guide.steps, report)
    say(report_words(report))
    pictures = len(list((out / "pictures").glob("*.png")))
    say(
        f"{pictures} pictures, {labels} labels, {certificates} certificate of destruction "
        f"and {summary.name} in {out}"
    )
    return report.sound


def _copied(source: Path, target: Path) -> int:
    """How many PDF files there are."""
    _emptied(target)
    found = sorted(source.glob("*.pdf"))
    for path in found:
        shutil.copy2(path, target)
    return len(found)


def _emptied(path: Path) -> Path:
    """A folder of the tour's own from an earlier time is started anew."""
    if path.exists():
        shutil.rmtree(path)
    path.mkdir(parents=True)
    return path
