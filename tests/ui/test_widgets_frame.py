"""What every screen is framed by: rail, top bar, verdict band, cards, facts and empty states."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget

from ui.rehearsal import press, settle
from ui.sounds import Sound, Sounds
from ui.theme import apply_theme
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.fact_list import Fact, FactList
from ui.widgets.flow import FlowLayout
from ui.widgets.rail import Place, Rail, RailButton
from ui.widgets.scroller import Scroller
from ui.widgets.text import Text
from ui.widgets.top_bar import TopBar
from ui.widgets.undo_bar import UndoBar
from ui.widgets.verdict_band import BUSY_AFTER_MS, VerdictBand

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
PLACES = [
    Place(f"p{n}", f"Place {n}", "receive", f"Ctrl+{n}" if n < 10 else "") for n in range(1, 14)
]


class Recorder(Sounds):
    def __init__(self) -> None:
        super().__init__()
        self.played: list[Sound] = []

    def play(self, sound: Sound) -> None:
        self.played.append(sound)


def shown(qtbot: QtBot, widget: QWidget, height: int = 700) -> None:
    qtbot.addWidget(widget)
    widget.resize(900, height)
    widget.show()
    widget.activateWindow()
    settle()


def words_in(widget: QWidget) -> list[str]:
    return [
        label.text()
        for label in widget.findChildren(QLabel)
        if label.text() and not label.isHidden()
    ]


def test_the_rail_is_walked_by_its_keys(qtbot: QtBot) -> None:
    rail, chosen = Rail(PLACES), list[str]()
    rail.chosen.connect(chosen.append)
    shown(qtbot, rail)
    rail.set_current("p1")
    press(rail, "Ctrl+3")
    assert chosen == ["p3"]
    assert rail.current == "p3"


def test_the_rail_says_how_many_wait_and_its_key(qtbot: QtBot) -> None:
    rail = Rail(PLACES)
    shown(qtbot, rail)
    rail.set_count("p2", 11)
    button = next(b for b in rail.findChildren(RailButton) if b.place.name == "p2")
    assert button.count() == 11
    assert "Ctrl+2" in button.toolTip()
    assert "11" in button.toolTip()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_low_rail_shrinks_its_places_but_never_below_a_finger(
    qtbot: QtBot, qapp: QApplication, scale: float
) -> None:
    apply_theme(qapp, dark=False, scale=scale)
    rail = Rail(PLACES)
    shown(qtbot, rail, 768)
    heights = {button.height() for button in rail.findChildren(RailButton)}
    assert min(heights) >= 48 * scale
    apply_theme(qapp, dark=False)


def test_what_a_person_may_not_do_is_not_in_the_rail(qtbot: QtBot) -> None:
    rail = Rail(PLACES)
    shown(qtbot, rail)
    rail.set_allowed("p4", allowed=False)
    press(rail, "Ctrl+4")
    assert rail.current == ""


def test_the_top_bar_keeps_the_order_of_its_chips(qtbot: QtBot) -> None:
    bar = TopBar("Receive")
    shown(qtbot, bar)
    bar.set_chip("save", "In sync", "go")
    bar.set_chip("person", "Badge 12")
    bar.set_chip("save", "Saved here, 3 waiting", "look")
    chips = [chip.text() for chip in bar.findChildren(Chip)]
    assert chips == ["Saved here, 3 waiting", "Badge 12"]
    assert bar.chip_text("save") == "Saved here, 3 waiting"
    assert bar.title() == "Receive"


def test_the_bar_of_what_was_done_takes_the_room_that_a_chip_leaves(qtbot: QtBot) -> None:
    screen = QWidget()
    top = TopBar("Receive", parent=screen)
    bar = UndoBar(screen, room=top.free_room)
    top.room_changed.connect(bar.fit_soon)
    screen.resize(700, 100)
    top.setGeometry(0, 0, 700, 60)
    top.set_chip("photo", "A long code in the photo, to be taken by a key")
    shown(qtbot, screen)
    bar.show_done("B7-000006-9: C, needs work. Proposed: Refurbish", token=1)
    settle()
    narrow = bar.width()
    top.set_chip("photo", "")
    settle()
    settle()
    assert bar.width() > narrow


def test_a_long_number_breaks_where_it_must_and_is_said_whole() -> None:
    number = "LONGSKU" * 9
    text = Text(number)
    assert text.text() == number
    assert text.minimumSizeHint().width() < 200


def test_the_verdict_is_said_and_heard(qtbot: QtBot) -> None:
    sounds = Recorder()
    band = VerdictBand(sounds=sounds)
    shown(qtbot, band)
    band.show_idle("Ready")
    band.show_verdict("go", "Expected", "2 items")
    band.show_busy("Looking it up")
    band.show_verdict("stop", "Already received")
    band.show_verdict("look", "Not announced", quiet=True)
    assert sounds.played == ["go", "stop"]
    assert (band.kind(), band.headline(), band.detail()) == ("look", "Not announced", "")
    assert band.accessibleName() == "Not announced"


def test_only_a_wait_that_takes_a_moment_is_said(qtbot: QtBot) -> None:
    band = VerdictBand()
    shown(qtbot, band)
    band.show_idle("Ready")
    band.show_busy("Looking it up")
    assert band.headline() == "Ready"
    qtbot.waitUntil(lambda: band.kind() == "busy", timeout=2_000)
    assert band.headline() == "Looking it up"


def test_an_answer_at_once_leaves_no_wait_behind(qtbot: QtBot) -> None:
    band = VerdictBand()
    shown(qtbot, band)
    band.show_busy("Looking it up")
    band.show_verdict("go", "Expected")
    qtbot.wait(2 * BUSY_AFTER_MS)
    assert (band.kind(), band.headline()) == ("go", "Expected")


def test_the_band_grows_with_its_words(qtbot: QtBot) -> None:
    band = VerdictBand()
    shown(qtbot, band)
    band.show_idle("Ready")
    low = band.heightForWidth(400)
    band.show_idle("Ready " * 30, "and more " * 30)
    assert band.heightForWidth(400) > low


def test_a_verdict_ends_up_in_its_colour(qtbot: QtBot) -> None:
    band = VerdictBand()
    shown(qtbot, band)
    band.show_verdict("go", "Expected")
    band.show_verdict("stop", "Refused")
    settle(220)
    assert band.grab().toImage().pixelColor(4, 40).name().upper() == "#C0262D"


def test_a_long_verdict_takes_a_second_line(qtbot: QtBot) -> None:
    band = VerdictBand()
    shown(qtbot, band)
    band.show_verdict(
        "look",
        "Diese Sendung wurde bereits gestern angenommen und gehört zu einer anderen Rücksendung",
    )
    assert band.heightForWidth(600) > band.heightForWidth(2000)


def test_facts_without_a_value_are_left_out(qtbot: QtBot) -> None:
    facts = FactList([Fact("Buyer", "Lyon"), Fact("Order", "")])
    shown(qtbot, facts)
    assert words_in(facts) == ["Buyer", "Lyon"]
    facts.show_facts([Fact("Buyer", "Paris"), Fact("LPN", "B7-1", mono=True)])
    settle()
    assert sorted(words_in(facts)) == sorted(["Buyer", "Paris", "LPN", "B7-1"])


def test_what_a_buyer_wrote_is_never_markup(qtbot: QtBot) -> None:
    text = Text("<b>bold</b> <img src=x>")
    qtbot.addWidget(text)
    assert text.textFormat() == Qt.TextFormat.PlainText


def test_a_banner_is_there_only_with_something_to_say(qtbot: QtBot) -> None:
    parent = QWidget()
    banner = Banner("Retry", parent=parent)
    pressed: list[bool] = []
    banner.pressed.connect(lambda: pressed.append(True))
    shown(qtbot, parent)
    assert not banner.isVisible()
    banner.show_sentence("The printer does not answer.", "Nothing is lost.")
    assert banner.isVisible()
    assert "Nothing is lost." in words_in(banner)
    banner.clear()
    assert not banner.isVisible()


def test_an_empty_state_says_what_to_do(qtbot: QtBot) -> None:
    empty = EmptyState("empty-tray", "Nothing waits", "Scan a parcel.", button="Import", key="F5")
    pressed: list[bool] = []
    empty.pressed.connect(lambda: pressed.append(True))
    shown(qtbot, empty)
    press(empty, Qt.Key.Key_F5)
    assert pressed == [True]
    assert empty.headline() == "Nothing waits"


def test_a_card_gives_way_on_a_small_screen(qtbot: QtBot) -> None:
    screen = QWidget()
    row = QHBoxLayout(screen)
    card = Card("Return", width=290)
    card.add(Text("words"))
    row.addWidget(card)
    row.addWidget(Card("Units"), 1)
    shown(qtbot, screen)
    assert card.width() == 290
    screen.resize(60, 400)
    settle()
    assert card.width() < 290


def test_chips_break_into_the_next_line(qtbot: QtBot) -> None:
    holder = QWidget()
    flow = FlowLayout(holder)
    for number in range(12):
        flow.addWidget(Chip(f"a chip, number {number}"))
    qtbot.addWidget(holder)
    assert flow.heightForWidth(300) > flow.heightForWidth(3000)


def test_a_scroller_lets_a_screen_be_low(qtbot: QtBot) -> None:
    tall = QWidget()
    tall.setMinimumHeight(2000)
    scroller = Scroller(tall)
    shown(qtbot, scroller, 300)
    assert scroller.height() == 300


def test_every_widget_follows_a_change_of_theme_and_size(qtbot: QtBot, qapp: QApplication) -> None:
    rail, band, card = Rail(PLACES), VerdictBand(), Card("Return", width=290)
    for widget in (rail, band, card):
        shown(qtbot, widget)
    apply_theme(qapp, dark=True, scale=1.5)
    settle()
    assert rail.width() == 144
    assert card.maximumWidth() == 435
    for widget in (rail, band, card):
        widget.grab()
    apply_theme(qapp, dark=False)
    settle()
    assert rail.width() == 96
