"""Story: anything scanned shows what happened, where the thing is, and the way there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.commands.attach_photo import AttachPhoto
from app.commands.note_condition import NoteCondition
from app.commands.receive_parcel import ReceiveParcel
from app.commands.receive_units import ReceiveUnits
from app.commands.undo import Undo
from app.domain.evidence import Owner
from app.domain.parcels import OuterCondition
from app.queries.finding import MatchKind
from app.queries.whereabouts import Waiting, whereabouts
from tests.builders import photo
from tests.scans import follow, scan_into
from ui.rehearsal import press, settle, type_text
from ui.screens.story import open_screen
from ui.screens.story.faded import StoryKey
from ui.widgets.photo_viewer import PhotoViewer

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.queries.people import PersonRow
    from app.station import Station
    from ui.desk import Office
    from ui.screens.story.view import StoryScreen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
EXPECTED = """SELECT p.id, p.tracking, r.id, r.rma, l.id FROM parcels p
  JOIN returns r ON r.id = p.return_id JOIN lines l ON l.return_id = r.id
  WHERE p.state = 'announced' GROUP BY r.id HAVING count(*) = 1 ORDER BY p.id LIMIT 1"""


class Case:
    """One received unit of a return with one line and one parcel, and its photo."""

    def __init__(self, station: Station, by: str) -> None:
        self.station, self.by = station, by
        found = self.rows(EXPECTED)[0]
        self.parcel, self.tracking, self.owner, self.rma, line = map(str, found)
        station.do(ReceiveParcel(self.parcel), by=by)
        self.received = station.do(ReceiveUnits(self.parcel, ((line, 1),)), by=by).id
        self.unit, self.lpn = map(
            str, self.rows("SELECT id, lpn FROM units WHERE parcel_id = ?", self.parcel)[0]
        )

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        return self.station.ask(lambda db: db.connection.execute(sql, values).fetchall())

    def photograph(self) -> None:
        sha256 = photo(self.station.folder)
        self.station.do(AttachPhoto(Owner.UNIT, self.unit, "item", sha256, "x.jpg"), by=self.by)


@pytest.fixture
def case(station: Station, staff: dict[str, PersonRow]) -> Case:
    return Case(station, staff["inspector"].id)


@pytest.fixture
def screen(qtbot: QtBot, office: Office, settled: Callable[[], None]) -> StoryScreen:
    screen = open_screen(office)
    follow(screen)
    qtbot.addWidget(screen)
    screen.resize(1230, 690)
    screen.show()
    screen.activateWindow()
    screen.entered()
    settle()
    settled()
    return screen


def scan(screen: StoryScreen, code: str, settled: Callable[[], None]) -> None:
    scan_into(screen, code)
    settled()
    settled()
    settle(30)


def headlines(screen: StoryScreen) -> list[str]:
    return [screen.timeline.entry(n).headline for n in range(screen.timeline.count())]


def test_nothing_scanned_says_what_to_scan(screen: StoryScreen) -> None:
    assert screen.empty.isVisible()
    assert "Scan anything" in screen.empty.headline()
    assert not screen.go.isEnabled()


def test_a_typed_plate_tells_the_whole_story_newest_first(
    screen: StoryScreen, case: Case, settled: Callable[[], None]
) -> None:
    type_text(screen, case.lpn, gap_ms=1)
    press(screen, "Return")
    settled()
    settled()
    assert screen.timeline.count() >= 3
    moments = [screen.timeline.entry(n).exact for n in range(screen.timeline.count())]
    assert moments
    facts = {fact.label: fact.value for fact in screen.facts.facts()}
    assert facts["Licence plate"] == case.lpn
    assert facts["RMA"] == case.rma
    assert facts["Where it is now"] == "Waits at Inspect"


@pytest.mark.parametrize("by", ["rma", "tracking"])
def test_an_rma_or_a_tracking_number_finds_it_too(
    screen: StoryScreen, case: Case, settled: Callable[[], None], by: str
) -> None:
    scan(screen, getattr(case, by), settled)
    assert screen.timeline.count() >= 2


def test_what_was_undone_is_marked(
    screen: StoryScreen, case: Case, settled: Callable[[], None]
) -> None:
    done = case.station.do(NoteCondition(case.parcel, OuterCondition.WET), by=case.by)
    case.station.do(Undo(done.id), by=case.by)
    scan(screen, case.lpn, settled)
    entries = [screen.timeline.entry(n) for n in range(screen.timeline.count())]
    undone = [one for one in entries if isinstance(one.key, StoryKey) and one.key.undone]
    assert len(undone) == 1
    assert "Undone" in [chip.text for chip in undone[0].chips]
    screen.grab()  # the striking through is drawn without a complaint


def test_enter_shows_the_photos_of_an_entry(
    screen: StoryScreen, case: Case, settled: Callable[[], None]
) -> None:
    case.photograph()
    scan(screen, case.lpn, settled)
    press(screen, "Down")
    settle()
    assert isinstance(key := screen.timeline.entry(0).key, StoryKey)
    assert key.photos
    assert screen.timeline.entry(0).thumbnails
    press(screen, "Return")
    settle()
    viewer = QApplication.activeModalWidget()
    assert isinstance(viewer, PhotoViewer)
    press(viewer, "Escape")
    settle()


def test_page_and_end_keys_walk_a_long_story_from_the_scan_field_on(
    screen: StoryScreen, case: Case, settled: Callable[[], None]
) -> None:
    for condition in list(OuterCondition) * 4:
        case.station.do(NoteCondition(case.parcel, condition), by=case.by)
    scan(screen, case.lpn, settled)
    last, bar = screen.timeline.count() - 1, screen.timeline.verticalScrollBar()

    def at(key: str) -> int:
        press(screen, key)
        settle()
        assert screen.timeline.hasFocus()
        return screen.timeline.currentIndex().row()

    assert screen.scan_field.hasFocus()
    first_page = at("PgDown")
    assert 0 < first_page < last
    assert bar.value() > 0
    assert first_page < at("PgDown") <= last
    assert at("PgUp") < last
    assert at("End") == last
    assert bar.value() == bar.maximum()
    assert at("Home") == 0
    assert bar.value() == 0
    for key, row in (("End", last), ("Home", 0)):
        scan(screen, case.lpn, settled)
        screen.scan_field.take_focus()
        screen.timeline.setCurrentIndex(QModelIndex())
        assert at(key) == row


def test_f2_shows_the_whole_return_and_the_unit_again(
    screen: StoryScreen, case: Case, settled: Callable[[], None]
) -> None:
    scan(screen, case.lpn, settled)
    press(screen, "F2")
    settled()
    assert screen.presenter.now is not None
    assert screen.presenter.now.kind is MatchKind.RETURN
    press(screen, "F2")
    settled()
    assert screen.presenter.now.id == case.unit


def test_f6_goes_where_the_unit_waits(
    screen: StoryScreen, case: Case, settled: Callable[[], None]
) -> None:
    wanted: list[tuple[str, str]] = []
    screen.wanted.connect(lambda place, target: wanted.append((place, target)))
    scan(screen, case.lpn, settled)
    press(screen, "F6")
    assert wanted == [("inspect", case.unit)]


def test_nobody_is_sent_where_they_may_not_go(
    screen: StoryScreen,
    case: Case,
    settled: Callable[[], None],
    office: Office,
    staff: dict[str, PersonRow],
) -> None:
    office.session.begin(staff["administrator"])
    scan(screen, case.lpn, settled)
    assert not screen.go.isEnabled()


def test_f3_copies_the_number(screen: StoryScreen, case: Case, settled: Callable[[], None]) -> None:
    scan(screen, case.lpn, settled)
    press(screen, "F3")
    assert QGuiApplication.clipboard().text() == case.lpn


@pytest.mark.parametrize("kind", ["unit", "parcel", "owner"])
def test_a_unit_a_parcel_and_a_return_can_be_shown(
    screen: StoryScreen, case: Case, settled: Callable[[], None], kind: str
) -> None:
    screen.show_target(getattr(case, kind))
    settled()
    assert screen.timeline.count() >= 2
    assert not screen.empty.isVisible()


def test_an_unknown_number_is_explained_and_the_story_stays(
    screen: StoryScreen, case: Case, settled: Callable[[], None]
) -> None:
    scan(screen, case.lpn, settled)
    told = headlines(screen)
    scan(screen, "NOBODY KNOWS THIS", settled)
    assert "Nothing known" in screen.banner.text()
    assert headlines(screen) == told


def test_new_events_appear_and_the_reading_place_is_kept(
    screen: StoryScreen, case: Case, settled: Callable[[], None], office: Office
) -> None:
    scan(screen, case.lpn, settled)
    before = screen.timeline.count()
    case.photograph()
    office.news.changed.emit(frozenset({"photos"}))
    settled()
    assert screen.timeline.count() == before + 1


def test_where_a_missing_thing_is_nobody_knows(station: Station) -> None:
    assert station.ask(whereabouts, "no such id") is None


def test_an_announced_return_waits_at_receive(station: Station, case: Case) -> None:
    sql = "SELECT return_id, id FROM parcels WHERE state = 'announced' LIMIT 1"
    owner, parcel = map(str, case.rows(sql)[0])
    found = station.ask(whereabouts, owner)
    assert found is not None
    assert found.waiting == (Waiting.RECEIVE, parcel)


def test_five_hundred_events_are_shown_at_once(
    screen: StoryScreen, case: Case, settled: Callable[[], None]
) -> None:
    conditions = (OuterCondition.WET, OuterCondition.TORN)
    for number in range(500):
        case.station.do(NoteCondition(case.parcel, conditions[number % 2]), by=case.by)
    scan(screen, case.lpn, settled)
    assert screen.timeline.count() > 500
    bar = screen.timeline.verticalScrollBar()
    screen.timeline.show_end()
    settle()
    assert bar.value() == bar.maximum() > 0


def test_the_end_stays_the_end_while_the_rest_is_still_laid_out(
    qtbot: QtBot, screen: StoryScreen, case: Case, settled: Callable[[], None]
) -> None:
    for number in range(60):
        wet = OuterCondition.WET if number % 2 else OuterCondition.TORN
        case.station.do(NoteCondition(case.parcel, wet), by=case.by)
    screen.timeline.setBatchSize(2)
    scan(screen, case.lpn, settled)
    bar = screen.timeline.verticalScrollBar()
    screen.timeline.show_end()
    first = bar.maximum()
    qtbot.waitUntil(lambda: bar.maximum() > 2 * first)
    assert bar.value() == bar.maximum()
    press(screen, "Home")
    settle()
    assert bar.value() == 0
