"""Photos looked at: walked, zoomed, held against the buyer's, drawn on; by keys."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app.commands.attach_photo import AttachPhoto
from app.domain.evidence import CLAIM, MARKED, Owner
from app.queries.photos import photos_of
from tests.builders_pictures import jpeg, scene
from ui.rehearsal import press, settle
from ui.screens.requests import open_screen as open_requests
from ui.widgets.photo_marking import PhotoMarking
from ui.widgets.photo_marks import Mark, Shape, drawn_between, marked_copy
from ui.widgets.photo_strip import Photo, PhotoStrip
from ui.widgets.photo_viewer import PhotoViewer, leave_viewer
from ui.widgets.picture_loading import read_picture

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.station import Station
    from ui.desk import Office

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def photos(*slots: str) -> list[Photo]:
    return [Photo(slot, slot, jpeg(scene((640, 480), n))) for n, slot in enumerate(slots)]


def viewed(qtbot: QtBot, *slots: str, can_mark: bool = False) -> PhotoViewer:
    viewer = PhotoViewer(photos(*slots), can_mark=can_mark)
    qtbot.addWidget(viewer)
    viewer.show()
    viewer.activateWindow()
    settle()
    return viewer


def test_keys_zoom_turn_move_and_walk(qtbot: QtBot) -> None:
    viewer = viewed(qtbot, "item", "label", "seal")
    press(viewer, "Right")
    assert viewer.at() == 1
    press(viewer, "+")
    zoomed = viewer.canvas.zoom()
    assert zoomed > 1
    press(viewer, "Right")  # a zoomed picture is moved, not left
    assert viewer.at() == 1
    assert viewer.canvas.offset() != QPointF()
    press(viewer, "R")
    assert viewer.canvas.turned() == 90
    press(viewer, "0")
    assert (viewer.canvas.zoom(), viewer.canvas.offset()) == (1.0, QPointF())
    press(viewer, "Left")
    press(viewer, "Left")
    assert viewer.at() == 2


def test_the_buyers_photo_is_held_beside_ours_and_zoomed_with_it(qtbot: QtBot) -> None:
    viewer = viewed(qtbot, "item", CLAIM, "damage", CLAIM)
    press(viewer, "Right")
    press(viewer, "Right")
    press(viewer, "C")
    assert viewer.comparing
    assert viewer.ours.photo is not None
    assert viewer.ours.photo.slot == "damage"
    assert viewer.theirs.isVisible()
    assert viewer.ours.isVisible()
    press(viewer, "+")
    assert viewer.theirs.canvas.zoom() == viewer.ours.canvas.zoom() > 1
    viewer.ours.canvas.zoomed.emit(2.0)
    viewer.theirs.canvas.moved.emit(QPointF(5, 7))
    assert viewer.ours.canvas.offset() == QPointF(5, 7)
    press(viewer, "0")
    press(viewer, "Down")
    assert (viewer.theirs.at, viewer.ours.at) == (1, 1)
    press(viewer, "Right")
    assert viewer.ours.at == 0
    press(viewer, "C")
    assert not viewer.comparing


def test_without_a_photo_of_the_buyers_there_is_nothing_to_compare(qtbot: QtBot) -> None:
    viewer = viewed(qtbot, "item", "label")
    press(viewer, "C")
    assert not viewer.comparing


def test_a_ring_is_drawn_by_keys_on_a_copy_in_full_size(qtbot: QtBot) -> None:
    source = jpeg(scene((1600, 1200)))
    drawing, copies = PhotoMarking(source), list[bytes]()
    drawing.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(drawing)
    drawing.marked.connect(copies.append)
    drawing.show()
    drawing.activateWindow()
    qtbot.waitUntil(lambda: drawing.canvas.ready)
    press(drawing, "F1")
    assert not copies  # nothing is drawn yet
    press(drawing, "A")
    press(drawing, "O")
    for key in ("Left", "Left", "Up", "+"):
        press(drawing, key)
    ring = drawing.marks[1]
    assert (ring.x, ring.y, ring.dx) == pytest.approx((0.46, 0.48, 0.138))
    press(drawing, "Ctrl+Z")
    assert [mark.shape for mark in drawing.marks] == [Shape.ARROW]
    press(drawing, "F1")
    qtbot.waitUntil(lambda: bool(copies))
    with Image.open(io.BytesIO(copies[0])) as copy:
        assert copy.size == (1600, 1200)
        red, green, _ = copy.convert("RGB").getpixel((800, 600))
        assert red > 200
        assert green < 110


def test_a_drag_draws_and_a_slip_does_not(qtbot: QtBot) -> None:
    drawing = PhotoMarking(jpeg(scene((800, 600))))
    drawing.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(drawing)
    drawing.show()
    qtbot.waitUntil(lambda: drawing.canvas.ready)
    canvas, button = drawing.canvas, Qt.MouseButton.LeftButton
    middle = canvas.rect().center()
    for step, marks in ((2, 0), (90, 1)):
        QTest.mousePress(canvas, button, pos=middle)
        QTest.mouseRelease(canvas, button, pos=middle + type(middle)(step, step))
        assert len(drawing.marks) == marks
    drawing.reject()


def test_marks_stay_inside_and_the_original_stays_as_it_is() -> None:
    arrow = drawn_between(Shape.ARROW, QPointF(0.2, 0.2), QPointF(0.6, 0.5))
    assert (arrow.x, arrow.y) == (0.6, 0.5)
    assert Mark(Shape.RING).moved(5, -5) == Mark(Shape.RING, 1.0, 0.0)
    assert Mark(Shape.RING).scaled(1000) == Mark(Shape.RING)
    image = read_picture(jpeg(scene()))
    before = bytes(image.constBits())
    copy = marked_copy(image, (arrow, Mark(Shape.RING)))
    assert copy.size() == image.size()
    assert bytes(image.constBits()) == before
    assert copy != image.convertToFormat(copy.format())


def test_a_scan_closes_the_photo_and_the_drawing_on_it(qtbot: QtBot) -> None:
    strip = PhotoStrip(can_mark=True)
    qtbot.addWidget(strip)
    strip.show_photos(photos("item", "damage"))
    strip.show()
    viewer = strip.open_viewer(1)
    assert viewer is not None
    settle()
    press(viewer, "D")
    settle()
    (drawing,) = viewer.findChildren(PhotoMarking)
    assert drawing.isVisible()
    leave_viewer()
    assert not viewer.isVisible()
    settle()


def test_the_strip_says_which_photo_was_drawn_on(qtbot: QtBot) -> None:
    strip, marked = PhotoStrip(can_mark=True), list[tuple[object, bytes]]()
    qtbot.addWidget(strip)
    strip.photo_marked.connect(lambda photo, data: marked.append((photo, data)))
    there = photos("item", "damage")
    strip.show_photos(there)
    strip.show()
    viewer = strip.open_viewer(1)
    assert viewer is not None
    settle()
    press(viewer, "D")
    settle()
    (drawing,) = viewer.findChildren(PhotoMarking)
    qtbot.waitUntil(lambda: drawing.canvas.ready)
    press(drawing, "O")
    press(drawing, "F1")
    qtbot.waitUntil(lambda: bool(marked))
    assert marked[0][0] == there[1]
    settle()


def test_the_clerk_adds_what_the_buyer_sent(
    station: Station, office: Office, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    screen = open_requests(office)
    qtbot.addWidget(screen)
    screen.resize(1250, 690)
    screen.show()
    screen.entered()
    for _ in range(4):
        settled()
        settle()
    row = screen.table.current_row()
    assert row is not None
    screen.detail.photos.photos_offered.emit([jpeg(scene((640, 480)))])
    for _ in range(4):
        settled()
        settle()
    (kept,) = station.ask(photos_of, row.id)
    assert kept.slot == CLAIM
    assert [photo.theirs for photo in screen.detail.photos.photos()] == [True]


def test_a_marked_photo_of_the_buyer_is_still_the_buyers() -> None:
    assert Photo(f"{CLAIM}{MARKED}").theirs
    assert not Photo(f"damage{MARKED}").theirs
    assert AttachPhoto(Owner.RETURN, "r", CLAIM, "x").owner is Owner.RETURN
