from __future__ import annotations

import logging
import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.bootstrap import open_station
from app.config import DataFolder
from app.domain.lpn import format_badge
from app.queries.labels import latest_jobs
from app.queries.people import people
from app.sample import sample_announcements, tour_picks
from app.store.sqlite import connect_writer
from ui.application import Bench
from ui.rehearsal import burst, press, settle
from ui.widgets.bug_dialog import BugDialog

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.queries.people import PersonRow


@pytest.fixture
def bench(qapp: QApplication, sample_folder: Path, tmp_path: Path) -> Iterator[Bench]:
    folder = tmp_path / "station"
    shutil.copytree(sample_folder, folder)
    running = Bench(qapp, open_station(DataFolder(folder)))
    running.window.resize(1366, 768)
    running.start()
    wait(running)
    yield running
    running.stop()


def wait(bench: Bench) -> None:
    for _ in range(400):
        settle(25)
        if not bench.busy:
            settle(150)  # the rail recounts a moment after the news
            if not bench.busy:
                return
    pytest.fail("still busy")


def person(bench: Bench, role: str) -> PersonRow:
    return next(one for one in bench.station.ask(people) if role in one.roles)


def scan(bench: Bench, code: str) -> None:
    burst(bench.window, code)
    wait(bench)


def test_a_badge_signs_in_and_the_screen_is_ready_for_a_parcel(bench: Bench) -> None:
    scan(bench, person(bench, "inspector").badge)
    assert bench.work is not None
    assert bench.work.isVisible()
    assert bench.work.rail.current == "receive"


def test_another_badge_changes_the_person_at_once(bench: Bench) -> None:
    scan(bench, person(bench, "inspector").badge)
    scan(bench, person(bench, "supervisor").badge)
    assert bench.session.person is not None
    assert bench.session.person.id == person(bench, "supervisor").id


def test_what_one_did_is_not_offered_for_undo_to_the_next(bench: Bench) -> None:
    scan(bench, person(bench, "inspector").badge)
    picks = tour_picks(sample_announcements(bench.station.clock.now()))
    scan(bench, picks.unannounced_tracking)
    press(bench.window, "F1")
    wait(bench)
    assert bench.work is not None
    assert bench.work.undo_bar.isVisible()
    scan(bench, person(bench, "supervisor").badge)
    assert not bench.work.undo_bar.isVisible()


def test_an_unknown_badge_changes_nobody(bench: Bench) -> None:
    scan(bench, format_badge(9999))
    assert bench.session.person is None


def test_locking_shows_the_sign_in(bench: Bench) -> None:
    scan(bench, person(bench, "inspector").badge)
    press(bench.window, "Ctrl+L")
    wait(bench)
    assert bench.session.person is None
    assert bench.sign_in is not None
    assert bench.sign_in.isVisible()


def test_people_see_only_the_places_they_may_go_to(bench: Bench) -> None:
    scan(bench, person(bench, "inspector").badge)
    press(bench.window, "Ctrl+4")  # approving is not an inspector's
    wait(bench)
    assert bench.work is not None
    assert bench.work.rail.current != "approve"


def test_labels_are_printed_by_themselves(bench: Bench) -> None:
    scan(bench, person(bench, "inspector").badge)
    picks = tour_picks(sample_announcements(bench.station.clock.now()))
    scan(bench, picks.two_items)
    press(bench.window, "F1")
    wait(bench)
    jobs = bench.station.ask(latest_jobs)
    assert {job.state for job in jobs} == {"done"}
    assert len(list(bench.station.folder.labels.glob("*.pdf"))) == len(jobs) == 2


def test_control_z_takes_the_last_step_back(bench: Bench) -> None:
    scan(bench, person(bench, "inspector").badge)
    picks = tour_picks(sample_announcements(bench.station.clock.now()))
    scan(bench, picks.two_items)
    press(bench.window, "F1")
    wait(bench)
    press(bench.window, "Ctrl+Z")
    wait(bench)
    left = bench.station.ask(lambda db: db.scalar("SELECT count(*) FROM units WHERE gone = 0"))
    assert left == 0


def test_every_screen_opens_without_showing_a_window_of_its_own(bench: Bench) -> None:
    scan(bench, person(bench, "supervisor").badge)
    assert bench.work is not None
    shown: list[QWidget] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, _event: object) -> bool:
            if isinstance(watched, QWidget) and watched.isWindow() and watched.isVisible():
                shown.append(watched)
            return False

    watch = Watch()
    bench.app.installEventFilter(watch)
    while bench.work.prepare_next():
        wait(bench)
    for one in ("inspect", "approve", "put_away", "unclaimed", "labels", "requests", "setup"):
        bench.work.go(one)
        wait(bench)
    bench.app.removeEventFilter(watch)
    assert {type(one).__name__ for one in shown} <= {"MainWindow"}
    assert bench.bugs == 0


@pytest.mark.qt_no_exception_capture
def test_a_bug_is_logged_under_a_reference_and_said_once(
    bench: Bench, caplog: pytest.LogCaptureFixture, qtbot: QtBot
) -> None:
    def stumble() -> None:
        raise ZeroDivisionError("on purpose")

    with caplog.at_level(logging.ERROR, "returnbench"):
        QTimer.singleShot(0, stumble)
        qtbot.waitUntil(lambda: bench.bugs == 1)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, BugDialog)
    assert "on purpose" in caplog.text
    dialog.accept()


def test_a_damaged_journal_is_said_at_start(
    qapp: QApplication, qtbot: QtBot, sample_folder: Path, tmp_path: Path
) -> None:
    folder = DataFolder(tmp_path / "station")
    shutil.copytree(sample_folder, folder.path)
    writer = connect_writer(folder.database)
    writer.execute("""UPDATE journal SET "by" = 'somebody' WHERE seq = 3""")
    writer.close()
    running = Bench(qapp, open_station(folder))
    running.start()
    try:
        wait(running)
        scan(running, person(running, "inspector").badge)
        work = running.work
        assert work is not None
        # the check comes last, when every screen has been prepared
        qtbot.waitUntil(lambda: work.top.chip_text("save") == "Data damaged", timeout=20_000)
    finally:
        running.stop()


@pytest.mark.qt_no_exception_capture
def test_a_second_bug_adds_no_second_apology(bench: Bench, qtbot: QtBot) -> None:
    def stumble() -> None:
        raise ZeroDivisionError("on purpose")

    for _ in range(3):
        QTimer.singleShot(0, stumble)
    qtbot.waitUntil(lambda: bench.bugs == 3)
    there = [one for one in QApplication.topLevelWidgets() if isinstance(one, BugDialog)]
    assert len([one for one in there if one.isVisible()]) == 1
    there[-1].accept()
