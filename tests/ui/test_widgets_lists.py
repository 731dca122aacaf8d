"""Lists and photo strips: walked by keys, whole after a refresh, quick when long."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from ui.rehearsal import press, settle
from ui.theme import apply_theme
from ui.widgets.painting import lines_of
from ui.widgets.photo_strip import Photo, PhotoStrip, offered_in
from ui.widgets.photo_viewer import PhotoViewer
from ui.widgets.picture_loading import read_picture
from ui.widgets.queue_list import QueueCard, QueueList
from ui.widgets.row_table import Column, RowTable, RowView
from ui.widgets.timeline import StoryChip, StoryEntry, Timeline

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def shown(qtbot: QtBot, widget: QWidget, size: tuple[int, int] = (420, 600)) -> None:
    qtbot.addWidget(widget)
    widget.resize(*size)
    widget.show()
    widget.activateWindow()
    widget.setFocus()
    settle()


def cards(*codes: str) -> list[QueueCard]:
    return [QueueCard(code, code, "Desk lamp", "3 min") for code in codes]


def test_arrow_keys_walk_through_the_queue(qtbot: QtBot) -> None:
    queue, chosen = QueueList(), list[object]()
    queue.chosen.connect(chosen.append)
    queue.show_cards(cards("a", "b", "c"))
    shown(qtbot, queue)
    queue.select_first()
    press(queue, Qt.Key.Key_Down)
    press(queue, Qt.Key.Key_Down)
    press(queue, Qt.Key.Key_Up)
    assert chosen == ["a", "b", "c", "b"]


def test_a_refresh_stays_on_the_same_card(qtbot: QtBot) -> None:
    queue, chosen = QueueList(), list[object]()
    queue.show_cards(cards("a", "b", "c"))
    shown(qtbot, queue)
    queue.select("b")
    queue.chosen.connect(chosen.append)
    queue.show_cards(cards("z", "y", "a", "b"))
    assert queue.current_key() == "b"
    assert chosen == []


def test_where_the_card_has_gone_the_next_one_is_chosen(qtbot: QtBot) -> None:
    queue, chosen = QueueList(), list[object]()
    queue.show_cards(cards("a", "b", "c"))
    shown(qtbot, queue)
    queue.select("b")
    queue.chosen.connect(chosen.append)
    queue.show_cards(cards("a", "c"))
    assert chosen == ["c"]
    queue.show_cards([])
    assert queue.count() == 0
    assert queue.current_key() is None


def test_a_queue_of_ten_thousand_is_shown_and_walked(qtbot: QtBot) -> None:
    queue = QueueList()
    shown(qtbot, queue)
    many = [QueueCard(n, f"B7-{n:06}-K", "Desk lamp", "3 min") for n in range(10_000)]
    queue.show_cards(many)
    queue.viewport().repaint()
    assert queue.select(9_000)
    queue.viewport().repaint()
    assert (queue.count(), queue.current_key()) == (10_000, 9_000)


def test_the_table_says_what_is_in_its_rows(qtbot: QtBot) -> None:
    table = RowTable[tuple[str, int]](
        Column("Unit", lambda row: row[0], width="stretch"),
        Column("Units", lambda row: str(row[1]), align="right", mono=True),
        Column("State", lambda row: "waiting" if row[1] else "", tone=lambda _: "look"),
    )
    view, picked, opened = RowView(table, empty="Nothing yet"), list[object](), list[object]()
    view.picked.connect(picked.append)
    view.opened.connect(opened.append)
    shown(qtbot, view)
    table.replace([("lamp", 1), ("bulb", 0)])
    assert table.index(0, 1).data() == "1"
    right = table.index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole)
    assert right & Qt.AlignmentFlag.AlignRight
    view.pick(0)
    press(view, Qt.Key.Key_Down)
    press(view, Qt.Key.Key_Return)
    assert picked == [("lamp", 1), ("bulb", 0)]
    assert opened == [("bulb", 0)]
    assert view.rowHeight(0) == 48
    view.grab()


def test_no_titles_stand_over_an_empty_table_nor_jump_when_a_row_comes(qtbot: QtBot) -> None:
    table = RowTable[tuple[str, int]](Column("Unit", lambda row: row[0]))
    view = RowView(table, empty="Nothing yet")
    shown(qtbot, view)
    assert not view.horizontalHeader().isVisible()
    table.replace([("lamp", 1)])
    assert view.horizontalHeader().isVisible()
    table.replace([])
    assert not view.horizontalHeader().isVisible()


def test_one_long_number_pushes_no_other_column_out(qtbot: QtBot) -> None:
    table = RowTable[tuple[str, int]](
        Column("Return", lambda row: row[0], mono=True), Column("State", lambda row: str(row[1]))
    )
    view = RowView(table)
    view.resize(400, 200)
    shown(qtbot, view)
    table.replace([("RMA-" + "0" * 60, 1)])
    view.grab()
    assert view.columnWidth(0) < 300
    assert table.index(0, 0).data(Qt.ItemDataRole.ToolTipRole).endswith("0000")


def test_a_refreshed_table_stays_on_the_same_row(qtbot: QtBot) -> None:
    table = RowTable[tuple[str, int]](Column("Unit", lambda row: row[0]))
    view, picked = RowView(table, key=lambda row: row[0]), list[object]()
    shown(qtbot, view)
    table.replace([("lamp", 1), ("bulb", 0)])
    view.pick(1)
    view.picked.connect(picked.append)
    table.replace([("extra", 1), ("lamp", 1), ("bulb", 2)])
    assert view.current_row() == ("bulb", 2)
    assert picked == []
    table.replace([("lamp", 1)])
    assert view.current_row() is None


def test_a_table_of_ten_thousand_rows_is_shown_at_once(qtbot: QtBot) -> None:
    table = RowTable[int](
        Column("Number", str, align="right"), Column("Name", lambda n: f"unit {n}")
    )
    view = RowView(table)
    shown(qtbot, view)
    table.replace(range(10_000))
    view.viewport().repaint()


def story(number: int) -> StoryEntry:
    return StoryEntry(
        number,
        "inspect",
        f"{number} min",
        "Badge 07",
        "Graded C · refurbish",
        "Dead driver board, lens cracked, complete. " * (number % 4),
        chips=(StoryChip("grade C", "look"),) if number % 3 else (),
        thumbnails=(QImage(QSize(88, 62), QImage.Format.Format_RGB32),) if number % 5 == 0 else (),
    )


def test_a_story_of_five_hundred_entries_is_shown(qtbot: QtBot) -> None:
    line = Timeline()
    shown(qtbot, line)
    entries = [story(number) for number in range(500)]
    line.show_entries(entries)
    line.viewport().repaint()
    qtbot.waitUntil(lambda: line.verticalScrollBar().maximum() > 10_000, timeout=5_000)
    assert line.count() == 500


def test_a_story_entry_is_opened_by_enter(qtbot: QtBot) -> None:
    line, opened = Timeline(), list[object]()
    line.opened.connect(opened.append)
    line.show_entries([story(1), story(2)])
    shown(qtbot, line)
    press(line, Qt.Key.Key_Down)
    press(line, Qt.Key.Key_Return)
    assert opened in ([1], [2])


def jpeg(width: int, height: int, colour: str = "#884422") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def test_a_picture_is_read_no_larger_than_needed() -> None:
    small = read_picture(jpeg(2000, 1000), QSize(280, 192))
    assert (small.width(), small.height()) == (280, 140)
    assert read_picture(b"no picture at all").isNull()


def test_photos_show_and_open_full_size(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "label.jpg"
    file.write_bytes(jpeg(600, 400))
    strip, wanted = PhotoStrip(), list[str]()
    strip.photo_wanted.connect(wanted.append)
    shown(qtbot, strip)
    strip.show_photos(
        [
            Photo("box", "Box", jpeg(300, 200)),
            Photo("label", "Label", file),
            Photo("defect", "Defect"),
        ]
    )
    settle(120)
    press(strip, Qt.Key.Key_F8)
    assert wanted == ["defect"]
    viewer = strip.open_viewer(1)
    assert viewer is not None
    settle(120)
    press(viewer, Qt.Key.Key_R)
    press(viewer, Qt.Key.Key_Plus)
    assert viewer.canvas.turned() == 90
    assert viewer.canvas.zoom() > 1
    press(viewer, Qt.Key.Key_Right)
    assert viewer.at() == 1  # it moves what is zoomed
    press(viewer, Qt.Key.Key_Minus)
    press(viewer, Qt.Key.Key_Right)
    assert viewer.at() == 0
    press(viewer, Qt.Key.Key_Escape)
    settle()
    assert not strip.findChildren(PhotoViewer)


def test_what_is_dropped_or_pasted_is_offered(tmp_path: Path) -> None:
    photo, note = tmp_path / "a.JPG", tmp_path / "b.txt"
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(photo)), QUrl.fromLocalFile(str(note))])
    assert offered_in(dropped) == [photo]
    pasted = QMimeData()
    pasted.setImageData(QImage(20, 10, QImage.Format.Format_RGB32))
    (found,) = offered_in(pasted)
    assert isinstance(found, bytes)
    assert found.startswith(b"\x89PNG")
    assert offered_in(QMimeData()) == []
    assert offered_in(None) == []


def test_the_clipboard_is_pasted_into_the_strip(qtbot: QtBot) -> None:
    strip, offered = PhotoStrip(), list[object]()
    strip.photos_offered.connect(offered.append)
    shown(qtbot, strip)
    QApplication.clipboard().setImage(QImage(20, 10, QImage.Format.Format_RGB32))
    strip.paste()
    assert len(offered) == 1


def test_lines_are_kept_for_their_font_and_width_and_belong_to_who_asked(
    qapp: QApplication,
) -> None:
    look = apply_theme(qapp, dark=False)
    small, large = look.font(14), look.font(28, 700)
    text = "Too bright for the room, and it flickers after an hour or two"
    asked = [lines_of(text, small, 200, 3), lines_of(text, large, 200, 3)]
    asked[0].append("somebody else's")
    again = [lines_of(text, small, 200, 3), lines_of(text, large, 200, 3)]
    assert again == [asked[0][:-1], asked[1]]
    assert again[0] != again[1]
    assert len(lines_of(text, small, 2000, 3)) == 1
