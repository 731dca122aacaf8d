"""The live camera, by keys: shoots into the demanded places, judges, takes again, removes."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog

from app.commands.receive_parcel import ReceiveParcel
from app.commands.receive_units import ReceiveUnits
from app.domain.evidence import Owner
from app.queries.photos import photos_of
from tests.builders_pictures import blurred, darkened, scene
from tests.scans import scan_into
from tests.ui.synthetic_camera import HandCameras, held
from ui.camera import photographer as photographing
from ui.camera.dialog import CameraDialog
from ui.camera.photographer import Photographer
from ui.camera.places import Places
from ui.camera.stills import jpeg_of
from ui.photo_errand import PhotoErrand
from ui.rehearsal import press, settle
from ui.screens.inspecting import open_screen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from app.queries.people import PersonRow
    from app.station import Station
    from app.store.ledger import Done
    from ui.desk import Office
    from ui.screens.inspecting.view import InspectingScreen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Studio:
    """A unit, the live view over it, and somebody who holds things before the camera."""

    def __init__(self, station: Station, office: Office, qtbot: QtBot, me: PersonRow) -> None:
        self.station, self.office, self.qtbot = station, office, qtbot
        self.unit = self._receive(me)
        self.kept: list[str] = []
        self.cameras = HandCameras("one", "two")
        desk = office.desk_for(office.news)
        self.errand = PhotoErrand(desk, Owner.UNIT, self.unit, self._on_kept)
        self.dialog = CameraDialog(self.cameras, self.errand, Places(["item", "damage"], "item"))
        qtbot.addWidget(self.dialog)
        self.dialog.resize(1100, 700)
        self.dialog.show()
        self.dialog.activateWindow()
        settle()

    def _receive(self, me: PersonRow) -> str:
        rows = self.station.ask(
            lambda db: db.connection.execute(
                "SELECT p.id, l.id FROM parcels p JOIN lines l ON l.return_id = p.return_id "
                "WHERE p.state = 'announced' ORDER BY p.id LIMIT 1"
            ).fetchall()
        )
        ((parcel, line),) = rows
        self.station.do(ReceiveParcel(parcel), by=me.id)
        self.station.do(ReceiveUnits(parcel, ((line, 1),)), by=me.id)
        found = self.station.ask(
            lambda db: db.scalar("SELECT id FROM units WHERE line_id = :line", {"line": line})
        )
        return str(found)

    def _on_kept(self, slot: str, _done: Done) -> None:
        self.kept.append(slot)

    def hold(self, image: Image.Image | None = None, camera: str = "one") -> None:
        self.cameras.made[camera].hold(image)
        self.qtbot.waitUntil(lambda: self.dialog.view.has_picture)

    def press(self, key: str) -> None:
        press(self.dialog, key)
        settle()

    def shoot(self, shots: int, key: str = "F8") -> None:
        """Press and wait until so many are kept in all."""
        self.press(key)
        self.qtbot.waitUntil(lambda: len(self.kept) == shots)
        settle()

    def slots(self) -> list[str]:
        return [one.slot for one in self.station.ask(photos_of, self.unit)]


@pytest.fixture
def studio(
    station: Station, office: Office, qtbot: QtBot, staff: dict[str, PersonRow]
) -> Iterator[Studio]:
    made = Studio(station, office, qtbot, staff["inspector"])
    yield made
    made.dialog.reject()


def said(widget: QWidget) -> str:
    return str(widget.text())  # type: ignore[attr-defined]


def test_f8_fills_the_demanded_places_one_after_the_other(studio: Studio) -> None:
    assert said(studio.dialog._slot) == "The item"  # noqa: SLF001
    studio.hold()
    studio.shoot(1)
    assert said(studio.dialog._slot) == "The damage"  # noqa: SLF001
    studio.hold(scene((1280, 960), 2))
    studio.shoot(2)
    assert studio.slots() == ["item", "damage"]
    assert "All that is needed" in said(studio.dialog._needed)  # noqa: SLF001
    assert len(studio.dialog.strip.photos()) == 2
    sha256 = studio.station.ask(photos_of, studio.unit)[0].sha256
    with Image.open(studio.station.folder.photo(sha256)) as photo:
        assert photo.size == (1280, 960)


def test_an_arrow_chooses_another_place(studio: Studio) -> None:
    studio.hold()
    studio.press("Right")
    studio.shoot(1)
    assert studio.slots() == ["damage"]
    assert said(studio.dialog._slot) == "The item"  # noqa: SLF001


@pytest.mark.parametrize(("spoil", "word"), [(blurred, "blurred"), (darkened, "too dark")])
def test_a_bad_shot_is_named_kept_and_taken_again_by_a_key(
    studio: Studio, spoil: Callable[[Image.Image], Image.Image], word: str
) -> None:
    studio.hold(spoil(scene((1280, 960))))
    studio.shoot(1)
    studio.qtbot.waitUntil(lambda: word in studio.dialog.banner.text())
    assert studio.slots() == ["item"]
    studio.hold()
    studio.shoot(2, "F7")
    studio.qtbot.waitUntil(lambda: len(studio.dialog.shots) == 1)
    assert studio.slots() == ["item"]
    assert studio.dialog.banner.isHidden()


def test_the_last_shot_is_removed_and_its_place_is_free_again(studio: Studio) -> None:
    studio.hold()
    studio.shoot(1)
    studio.press("Delete")
    studio.qtbot.waitUntil(lambda: not studio.dialog.shots)
    assert not studio.slots()
    assert said(studio.dialog._slot) == "The item"  # noqa: SLF001
    assert not studio.dialog.remove.isEnabled()


def test_nothing_is_shot_before_there_is_a_picture(studio: Studio) -> None:
    assert not studio.dialog.shoot.isEnabled()
    studio.press("F8")
    assert not studio.dialog.shots


def test_a_silent_camera_gets_a_sentence_and_another_one_is_tried(studio: Studio) -> None:
    studio.hold()
    chosen: list[str] = []
    studio.dialog.device_chosen.connect(chosen.append)
    studio.cameras.made["one"].fail()
    assert "gives no picture" in studio.dialog.banner.text()
    assert not studio.dialog.shoot.isEnabled()
    studio.press("F6")
    assert chosen == ["two"]
    studio.hold(camera="two")
    studio.shoot(1)
    assert studio.slots() == ["item"]


def test_light_and_zoom_where_the_camera_has_them(studio: Studio) -> None:
    camera = studio.cameras.made["one"]
    studio.press("F5")
    assert camera.lit
    for _ in range(9):
        studio.press("+")
    assert camera.zoom == camera.most_zoom
    for _ in range(9):
        studio.press("-")
    assert camera.zoom == 1.0


def test_esc_turns_the_camera_off(studio: Studio) -> None:
    studio.hold()
    studio.press("Escape")
    assert studio.cameras.made["one"].on_frame is None
    assert not studio.dialog.isVisible()


def test_a_shot_is_kept_though_the_view_is_left_at_once(studio: Studio) -> None:
    closed: list[int] = []
    studio.dialog.finished.connect(closed.append)
    studio.hold()
    press(studio.dialog, "F8")
    press(studio.dialog, "Escape")
    assert not studio.dialog.isVisible()
    assert not closed  # it waits for its answer unseen
    studio.qtbot.waitUntil(lambda: bool(closed))
    assert studio.slots() == ["item"]


def test_the_places_follow_each_other() -> None:
    places = Places(["item", "seal", "item"], "item")
    assert places.demanded == 2
    assert [places.fill(), places.fill(), places.fill(), places.fill()] == [
        "item", "seal", "item", "item",
    ]  # fmt: skip
    places.free("seal")
    assert (places.current, places.missing) == ("seal", ["seal"])
    extra = Places([], "box")
    assert (extra.current, extra.missing) == ("box", [])


def test_a_frame_with_padded_rows_is_developed_as_it_is() -> None:
    image = scene((101, 67))
    with Image.open(io.BytesIO(jpeg_of(held(image)))) as photo:
        assert photo.size == (101, 67)
        assert photo.getpixel((2, 2))[0] > 200


def test_the_screen_opens_the_live_view_and_a_scan_closes_it(
    office: Office, studio: Studio, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    studio.dialog.reject()
    screen = opened(office, studio, qtbot, settled)
    screen.photographer.cameras = HandCameras("one")
    press(screen, "F8")
    settle()
    dialog = screen.photographer.dialog
    assert dialog is not None
    assert dialog.isVisible()
    scan_into(screen, "LPNRR000000001")
    settle()
    settled()
    assert screen.photographer.dialog is None


def test_the_live_view_goes_with_its_screen(
    office: Office, studio: Studio, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    studio.dialog.reject()
    screen = opened(office, studio, qtbot, settled)
    screen.photographer.cameras = HandCameras("one")
    press(screen, "F8")
    assert screen.photographer.dialog is not None
    screen.hide()  # somebody locked the bench
    settle()
    assert screen.photographer.dialog is None


@pytest.mark.parametrize(
    ("installed", "words"), [(False, "not installed"), (True, "No camera is connected")]
)
def test_without_a_camera_f8_says_so_and_chooses_files(
    office: Office,
    studio: Studio,
    qtbot: QtBot,
    settled: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    *,
    installed: bool,
    words: str,
) -> None:
    studio.dialog.reject()
    monkeypatch.setattr(photographing, "bring_in", lambda: installed)
    monkeypatch.setattr(photographing, "cameras", HandCameras)
    screen = opened(office, studio, qtbot, settled)
    told: list[str] = []
    screen.noted.connect(told.append)
    press(screen, "F8")
    settle()
    settled()
    assert words in told[-1]
    (files,) = screen.findChildren(QFileDialog)
    files.reject()
    settle()


def test_the_chosen_camera_is_remembered(
    office: Office, studio: Studio, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    studio.dialog.reject()
    screen = opened(office, studio, qtbot, settled)
    cameras = HandCameras("one", "two")
    screen.photographer.cameras = cameras
    press(screen, "F8")
    settle()
    assert screen.photographer.dialog is not None
    press(screen.photographer.dialog, "F6")
    press(screen.photographer.dialog, "Escape")
    settle()
    again = Photographer(office.station.folder.path, screen)
    again.cameras = cameras
    again.photograph(studio.errand, [], "item", otherwise=lambda: None)
    assert cameras.made["two"].on_frame is not None
    assert again.dialog is not None
    again.dialog.reject()


def opened(
    office: Office, studio: Studio, qtbot: QtBot, settled: Callable[[], None]
) -> InspectingScreen:
    screen = open_screen(office)
    qtbot.addWidget(screen)
    screen.resize(1250, 690)
    screen.show()
    screen.activateWindow()
    screen.show_target(studio.unit)
    for _ in range(4):
        settle()
        settled()
    return screen


@pytest.mark.qt_log_ignore("pipewire", "RHI", "va")
def test_a_real_capture_session_gives_frames_and_stills(qtbot: QtBot) -> None:
    """QtMultimedia itself, fed with pictures instead of a lens."""
    multimedia = pytest.importorskip("PySide6.QtMultimedia")
    from ui.camera.qt_cameras import QtCameras, SinkCamera, best_format  # noqa: PLC0415

    QtCameras()  # quiets what it says about libraries of the desktop
    source, session = multimedia.QVideoFrameInput(), multimedia.QMediaCaptureSession()
    session.setVideoFrameInput(source)
    camera, frames = SinkCamera(session), []
    camera.start(frames.append, lambda: None)
    source.sendVideoFrame(multimedia.QVideoFrame(held(scene((640, 480)))))
    qtbot.waitUntil(lambda: bool(frames))
    with Image.open(io.BytesIO(jpeg_of(frames[-1]()))) as photo:
        assert photo.size == (640, 480)
        assert photo.getpixel((4, 4))[0] > 180
    camera.stop()
    before = len(frames)
    source.sendVideoFrame(multimedia.QVideoFrame(held(scene((640, 480)))))
    qtbot.wait(40)
    assert len(frames) == before
    assert best_format([]) is None
