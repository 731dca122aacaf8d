"""The camera reads a code as a scanner does: one code, seen twice, by a key from any screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from app.domain.heard import Heard
from tests.builders_codes import DATAMATRIX, LPN, TRACKING, label
from tests.builders_pictures import scene
from tests.ui.synthetic_camera import HandCameras
from ui.camera.scanning import CameraScanner
from ui.preferences import Preferences
from ui.rehearsal import press, settle
from ui.scanners import Scanners
from ui.work_page import WorkPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PIL import Image
    from pytestqt.qtbot import QtBot

    from ui.camera.code_dialog import CodeDialog
    from ui.desk import Office

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "pipewire", "va")


class Pages:
    def __init__(self, qtbot: QtBot, office: Office, wait: Callable[[], None]) -> None:
        self._qtbot, self._wait = qtbot, wait
        self.scanners = Scanners(Preferences(office.station.folder.path))
        self.work = WorkPage(office)
        self.camera = CameraScanner(office, self.scanners, self.work)
        self.heard: list[Heard] = []
        self.told: list[str] = []
        self.scanners.heard.connect(self.heard.append)
        self.camera.told.connect(self.told.append)
        self.work.resize(1366, 768)
        self.work.show()
        self.work.activateWindow()
        self.work.begin()
        self.wait()

    def wait(self) -> None:
        settle()
        self._wait()
        settle(150)
        self._wait()

    def open(self, *names: str) -> CodeDialog:
        self.camera.cameras = HandCameras(*names)
        press(self.work, "Ctrl+F7")
        self.wait()
        assert self.camera.dialog is not None
        return self.camera.dialog

    def hold(self, image: Image.Image, times: int = 1) -> None:
        made = self.camera.cameras
        assert isinstance(made, HandCameras)
        for _ in range(times):
            made.made["a"].hold(image)
            self._qtbot.waitUntil(lambda: self.camera.dialog is None or not self.camera.dialog.busy)


@pytest.fixture
def pages(qtbot: QtBot, office: Office, settled: Callable[[], None]) -> Iterator[Pages]:
    made = Pages(qtbot, office, settled)
    yield made
    made.work.close()
    made.work.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def before_the_camera(*labels: Image.Image) -> Image.Image:
    picture = scene((1280, 960)).resize((1280, 960))
    for number, one in enumerate(labels):
        picture.paste(one, (60 + 640 * number, 300))
    return picture


def test_a_code_that_is_seen_twice_counts_as_a_scan_and_the_camera_closes(pages: Pages) -> None:
    pages.open("a")
    pages.hold(before_the_camera(label(TRACKING)))
    assert pages.heard == []
    pages.hold(before_the_camera(label(TRACKING)))
    assert pages.heard == [Heard(TRACKING, TRACKING.encode(), "camera")]
    assert pages.camera.dialog is None


def test_of_two_codes_none_is_taken(pages: Pages) -> None:
    dialog = pages.open("a")
    both = before_the_camera(label(TRACKING, module=2), label(LPN, DATAMATRIX, 8))
    pages.hold(both, times=3)
    assert pages.heard == []
    assert "only one" in dialog.lead.text()
    several = dialog.lead.text()
    pages.hold(before_the_camera(), 1)
    assert dialog.lead.text() != several


def test_a_scan_of_the_hand_scanner_closes_the_camera(pages: Pages) -> None:
    pages.open("a")
    pages.scanners.hear(Heard("B7-000001-4"))
    assert pages.camera.dialog is None


def test_without_a_camera_it_is_said_what_to_do(pages: Pages) -> None:
    pages.camera.cameras = HandCameras()
    press(pages.work, "Ctrl+F7")
    pages.wait()
    assert pages.camera.dialog is None
    assert "Ctrl+F7" in pages.told[0]


def test_a_camera_that_gives_no_picture_is_said_and_another_is_tried(pages: Pages) -> None:
    dialog = pages.open("a", "b")
    made = pages.camera.cameras
    assert isinstance(made, HandCameras)
    made.made["a"].fail()
    assert "no picture" in dialog.banner.text()
    press(dialog, "F6")
    assert made.made["b"].on_frame is not None
    assert made.made["a"].on_frame is None
    press(dialog, "Escape")
    assert made.made["b"].on_frame is None
