from __future__ import annotations

import sys
from datetime import timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.commands.announce_returns import AnnounceReturns
from app.commands.undo import Undo
from app.domain.announcements import AnnouncedLine, Announcement
from app.domain.identifiers import understand
from app.queries.arrivals import arrival, misdirected_parcels, unclaimed_parcels
from app.queries.batches import open_batch
from app.queries.finding import matches
from app.queries.labels import latest_jobs
from app.sample import sample_announcements, tour_picks
from app.sample.photos import sample_photo
from tests.scans import follow, scan_into
from ui.preferences import Preferences
from ui.rehearsal import press, settle, type_text
from ui.screens.receiving import open_screen
from ui.widgets.chip import Chip
from ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import Qt
    from pytestqt.qtbot import QtBot

    from app.queries.arrivals import Arrival
    from app.queries.people import PersonRow
    from app.sample import TourPicks
    from app.station import Station
    from ui.desk import Office
    from ui.screen import Managed
    from ui.screens.receiving.view import ReceivingScreen


@pytest.fixture
def screen(qtbot: QtBot, office: Office, settled: Callable[[], None]) -> ReceivingScreen:
    opened = open_screen(office)
    follow(opened)
    qtbot.addWidget(opened)
    opened.resize(1250, 700)
    opened.show()
    opened.activateWindow()
    qtbot.waitActive(opened)
    settled()
    return opened


@pytest.fixture
def picks(station: Station) -> TourPicks:
    return tour_picks(sample_announcements(station.clock.now()))


@pytest.fixture
def scan(screen: ReceivingScreen, settled: Callable[[], None]) -> Callable[[str], None]:
    def take(code: str) -> None:
        scan_into(screen, code)
        settled()

    return take


@pytest.fixture
def key(screen: ReceivingScreen, settled: Callable[[], None]) -> Callable[[object], None]:
    def strike(pressed: Qt.Key | str) -> None:
        press(QApplication.activeModalWidget() or screen, pressed)
        settled()
        if QApplication.activeModalWidget() is None:
            screen.activateWindow()
            settle(20)

    return strike


def at(station: Station, code: str) -> Arrival:
    found = station.ask(matches, understand(code))[0]
    there = station.ask(arrival, found.parcel_id)
    assert there is not None
    return there


def tracking(station: Station, rma: str) -> str:
    return at(station, rma).head.tracking


def test_one_scan_receives_an_expected_parcel(
    screen: ReceivingScreen, station: Station, picks: TourPicks, scan: Callable[[str], None]
) -> None:
    scan(tracking(station, picks.two_items))
    assert screen.band.kind() == "go"
    assert picks.two_items in screen.band.headline()
    assert at(station, picks.two_items).head.parcel_state == "arrived"


class Paints(QObject):
    """How high each painting of a widget was, and how high its words wanted it."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self._watched = watched
        self.cut: list[tuple[int, int]] = []
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._watched and event.type() == QEvent.Type.Paint:
            high, wide = self._watched.height(), self._watched.width()
            wanted = self._watched.heightForWidth(wide)
            self.count += 1
            if high < wanted:
                self.cut.append((high, wanted))
        return False


def test_no_fact_is_cut_in_any_picture_of_a_scan(
    screen: ReceivingScreen, station: Station, picks: TourPicks, scan: Callable[[str], None]
) -> None:
    paints = [Paints(screen.facts), Paints(screen.lines)]
    for rma in (picks.two_items, picks.damaged, picks.two_items):
        scan(tracking(station, rma))
        settle(60)
    assert all(one.count for one in paints)
    assert [one.cut for one in paints] == [[], []]


def test_one_key_gives_every_unit_its_plate_and_its_label(
    screen: ReceivingScreen,
    station: Station,
    picks: TourPicks,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    scan(tracking(station, picks.two_items))
    key("F1")
    now = at(station, picks.two_items)
    assert now.outstanding == 0
    assert {unit.lpn for unit in now.units} == {job.code for job in station.ask(latest_jobs)}
    assert "2" in screen.band.headline()


def test_a_second_scan_is_explained(
    screen: ReceivingScreen,
    station: Station,
    picks: TourPicks,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    scan(tracking(station, picks.two_items))
    key("F1")
    scan(tracking(station, picks.two_items))
    assert screen.band.kind() == "look"
    assert "Already received" in screen.band.headline()


def test_a_second_box_of_the_same_number_is_possible(
    station: Station,
    picks: TourPicks,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    number = tracking(station, picks.two_items)
    scan(number)
    key("F5")
    found = [one for one in station.ask(matches, understand(number)) if one.kind == "parcel"]
    assert len(found) == 2


def test_scanning_an_article_receives_one_of_it(
    station: Station, picks: TourPicks, scan: Callable[[str], None]
) -> None:
    scan(tracking(station, picks.two_items))
    line = at(station, picks.two_items).lines[0]
    scan(line.gtin)
    after = at(station, picks.two_items).lines[0]
    assert (after.received, after.outstanding) == (1, line.announced - 1)


def test_what_is_missing_is_declared_with_one_key(
    screen: ReceivingScreen,
    station: Station,
    picks: TourPicks,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    scan(tracking(station, picks.missing_and_extra))
    scan(at(station, picks.missing_and_extra).lines[0].gtin)
    key("F3")
    now = at(station, picks.missing_and_extra)
    assert now.outstanding == 0
    assert sum(line.missing for line in now.lines) == 1
    assert screen.band.kind() == "look"


def test_an_article_that_is_not_in_the_parcel_becomes_an_extra_unit(
    screen: ReceivingScreen,
    station: Station,
    picks: TourPicks,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    scan(tracking(station, picks.missing_and_extra))
    scan(picks.extra_gtin)
    assert screen.band.kind() == "stop"
    key("F4")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    type_text(dialog, "Kettle, steel")
    key("F1")
    extra = [unit for unit in at(station, picks.missing_and_extra).units if unit.extra]
    assert [unit.title for unit in extra] == ["Kettle, steel"]


def test_what_is_inside_a_parcel_of_nobody_is_asked_without_a_choice(
    screen: ReceivingScreen,
    picks: TourPicks,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    """Nothing was announced, so nothing stands above that "something else" could differ from."""
    scan(picks.unannounced_tracking)
    key("F1")
    assert screen.band.kind() == "look"
    key("F4")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert "Something else" not in [text.text() for text in dialog.findChildren(Text)]
    key("Escape")


def test_a_parcel_opened_from_elsewhere_leaves_no_code_of_the_last_one(
    screen: ReceivingScreen,
    station: Station,
    picks: TourPicks,
    scan: Callable[[str], None],
    settled: Callable[[], None],
) -> None:
    scan(tracking(station, picks.two_items))
    first = at(station, picks.two_items).head.parcel_id
    scan(picks.unannounced_tracking)
    screen.show_target(first)
    settled()
    assert screen.scan_field.text() == ""


def test_what_nobody_announced_waits_in_its_queue(
    screen: ReceivingScreen,
    station: Station,
    picks: TourPicks,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    scan(picks.unannounced_tracking)
    assert screen.band.kind() == "stop"
    key("F1")
    assert [one.tracking for one in station.ask(unclaimed_parcels)] == [picks.unannounced_tracking]
    assert screen.band.kind() == "look"


@pytest.mark.parametrize(
    "rubbish",
    [
        "\x02\x03\x04\x05",
        "A" * 4000,
        "   \t  ",
        "' OR 1=1--",
        '"; DROP TABLE units;--',
        "^XA^XZ~JA",
        "https://example.com/returns",
    ],
)
def test_rubbish_is_named_and_changes_nothing(
    screen: ReceivingScreen, station: Station, rubbish: str, scan: Callable[[str], None]
) -> None:
    before = station.ask(lambda db: db.scalar("SELECT count(*) FROM journal"))
    scan(rubbish)
    assert screen.band.kind() == "stop"
    assert station.ask(lambda db: db.scalar("SELECT count(*) FROM journal")) == before


@pytest.mark.parametrize("hostile", ["%", "_", "O'NEILL\\", '" OR NEAR(a b)', "col:x", "-x"])
def test_hostile_text_is_only_an_unknown_code(
    screen: ReceivingScreen, station: Station, hostile: str, scan: Callable[[str], None]
) -> None:
    scan(hostile)
    assert screen.band.headline() == "Nobody announced this"
    assert station.ask(lambda db: db.scalar("SELECT count(*) FROM units")) == 0


def test_a_refusal_is_said_in_the_band(
    screen: ReceivingScreen,
    office: Office,
    station: Station,
    picks: TourPicks,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    scan(tracking(station, picks.two_items))
    done = station.ask(lambda db: db.scalar("SELECT id FROM journal ORDER BY seq DESC"))
    assert office.session.person is not None
    station.do(Undo(done), by=office.session.person.id)
    key("F1")
    assert screen.band.kind() == "stop"


def test_photos_of_the_box_are_kept(
    screen: ReceivingScreen,
    station: Station,
    picks: TourPicks,
    scan: Callable[[str], None],
    settled: Callable[[], None],
) -> None:
    scan(tracking(station, picks.damaged))
    screen.photos.photos_offered.emit([sample_photo("box", 1)])
    settled()
    photos = at(station, picks.damaged).photos
    assert [photo.slot for photo in photos] == ["box"]
    assert station.folder.photo(photos[0].sha256).exists()
    screen.photos.photos_offered.emit([b"no photo at all"])
    settled()
    assert screen.band.kind() == "stop"


def announced(station: Station, by: str, rma: str, *lines: AnnouncedLine, tracking: str) -> None:
    one = Announcement(rma, "Lumen", "O " + rma, lines, f"key {rma}", tracking=(tracking,))
    station.do(AnnounceReturns((one,), "test"), by=by)


LAMP = AnnouncedLine("LAMP-1", "Desk lamp", 3, gtin="04006381333931", weight_g=600)
CUP = AnnouncedLine("CUP-1", "Cup", 2, gtin="04012345678901")


@pytest.fixture
def lamps(station: Station, staff: dict[str, PersonRow]) -> Station:
    """Two returns: three lamps in one parcel, two cups in another."""
    by = staff["clerk"].id if "clerk" in staff else staff["supervisor"].id
    announced(station, by, "RMA-LAMPS", LAMP, tracking="LAMPBOX 1")
    announced(station, by, "RMA-CUPS", CUP, tracking="CUPBOX 1")
    return station


def test_an_article_that_came_instead_is_one_dialog_and_one_key(
    screen: ReceivingScreen,
    lamps: Station,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    scan("LAMPBOX 1")
    scan("04006381333931")
    scan("96385074")
    assert "F4" in screen.band.detail()
    key("F4")
    key("F3")
    now = at(lamps, "RMA-LAMPS")
    lamp = now.lines[0]
    assert (lamp.received, lamp.missing, lamp.outstanding) == (1, 1, 1)
    assert [unit.instead_of for unit in now.units if unit.extra] == ["Desk lamp"]
    chips = [chip.text() for chip in screen.lines.findChildren(Chip) if chip.isVisible()]
    assert any(text.endswith("instead of Desk lamp") for text in chips)


def test_scanning_the_same_article_counts_one_by_one(
    screen: ReceivingScreen, lamps: Station, scan: Callable[[str], None]
) -> None:
    scan("LAMPBOX 1")
    for number in (1, 2, 3):
        scan("04006381333931")
        assert at(lamps, "RMA-LAMPS").lines[0].received == number
    assert "Parcel complete" in screen.band.detail()


def test_a_number_is_typed_for_many_of_a_line(
    lamps: Station,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    scan("LAMPBOX 1")
    key("F7")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    type_text(dialog, "9")
    key("F1")
    assert QApplication.activeModalWidget() is dialog  # so many are not expected
    type_text(dialog, "2")
    key("F1")
    assert at(lamps, "RMA-LAMPS").lines[0].received == 2
    key("F7")
    key("F3")
    assert at(lamps, "RMA-LAMPS").lines[0].missing == 1


def test_the_rest_comes_later_in_another_box(
    screen: ReceivingScreen,
    lamps: Station,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    scan("LAMPBOX 1")
    scan("04006381333931")
    key("F7")
    key("F5")
    first = at(lamps, "RMA-LAMPS")
    assert (first.head.parcel_state, first.outstanding) == ("emptied", 2)
    key("F5")
    details = [text.text() for text in screen.lines.findChildren(Text) if text.isVisible()]
    assert any("1 came on" in text and "LAMPBOX 1" in text for text in details), details


def test_a_slip_of_another_return_joins_it_to_the_parcel(
    screen: ReceivingScreen,
    lamps: Station,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    scan("LAMPBOX 1")
    scan("RMA-CUPS")
    assert screen.band.kind() == "look"
    key("F1")
    scan("04012345678901")
    now = at(lamps, "RMA-LAMPS")
    assert [one.rma for one in now.further] == ["RMA-CUPS"]
    assert [line.received for line in now.lines] == [0, 1]
    cup = next(unit for unit in now.units if unit.sku == "CUP-1")
    owner = lamps.ask(
        lambda db: db.scalar("SELECT return_id FROM units WHERE id = :id", {"id": cup.id})
    )
    assert owner == now.further[0].id


def test_the_same_slip_scanned_again_is_the_next_parcel(
    screen: ReceivingScreen, lamps: Station, scan: Callable[[str], None]
) -> None:
    scan("LAMPBOX 1")
    scan("RMA-CUPS")
    scan("RMA-CUPS")
    assert "RMA-CUPS" in screen.band.headline()
    assert at(lamps, "RMA-CUPS").head.parcel_state == "arrived"


def test_one_number_for_two_returns_is_received_as_one_box(
    lamps: Station,
    staff: dict[str, PersonRow],
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    by = staff["supervisor"].id
    announced(lamps, by, "RMA-A", LAMP, tracking="SHARED 1")
    announced(lamps, by, "RMA-B", CUP, tracking="SHARED 1")
    scan("SHARED 1")
    key("F1")
    counts = lamps.ask(lambda db: db.rows(lambda *row: row, "SELECT count(*) FROM units"))
    assert counts == [(5,)]
    assert at(lamps, "RMA-A").head.parcel_id == at(lamps, "RMA-B").head.parcel_id


def test_a_parcel_is_refused_with_its_reason_and_found_again(
    screen: ReceivingScreen,
    lamps: Station,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    scan("LAMPBOX 1")
    key("F11")
    key("1")
    key("Ctrl+Return")
    assert at(lamps, "RMA-LAMPS").head.parcel_state == "refused"
    key("F1")  # after all
    assert at(lamps, "RMA-LAMPS").head.parcel_state == "arrived"
    key("F11")
    key("1")
    key("Ctrl+Return")
    scan("CUPBOX 1")
    scan("LAMPBOX 1")
    assert screen.band.kind() == "stop"
    assert "Damaged beyond acceptance" in screen.band.detail()


def test_a_strangers_parcel_is_refused_at_the_dock(
    screen: ReceivingScreen,
    station: Station,
    picks: TourPicks,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    scan(picks.unannounced_tracking)
    key("F11")
    key("4")
    key("Ctrl+Return")
    assert [one.state for one in station.ask(misdirected_parcels)] == ["misdirected"]
    assert "another warehouse" in screen.band.headline()


def test_an_unannounced_parcel_with_two_articles_takes_one_key_and_three_scans(
    screen: ReceivingScreen,
    lamps: Station,
    picks: TourPicks,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    scan(picks.unannounced_tracking)
    key("F1")
    scan("04006381333931")
    scan("04012345678901")
    (waiting,) = lamps.ask(unclaimed_parcels)
    there = lamps.ask(arrival, waiting.id)
    assert there is not None
    assert [unit.title for unit in there.units] == ["Desk lamp", "Cup"]
    assert "2" in screen.band.headline()


def test_a_typed_weight_tells_that_pieces_are_missing(
    screen: ReceivingScreen,
    lamps: Station,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    scan("LAMPBOX 1")
    key("F10")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    type_text(dialog, "heavy")
    key("F1")
    assert QApplication.activeModalWidget() is dialog
    type_text(dialog, "0,9")
    key("F1")
    assert at(lamps, "RMA-LAMPS").head.weight_g == 900
    assert screen.band.kind() == "look"
    assert "0.90 kg lighter" in screen.band.detail()


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo terminals are POSIX")
def test_the_scale_beside_the_bench_is_asked(
    screen: ReceivingScreen,
    lamps: Station,
    tmp_path: Path,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    from app.devices.simulated_scale import SimulatedScale  # noqa: PLC0415 POSIX only

    bench = SimpleNamespace(preferences=Preferences(tmp_path))
    screen.meet(cast("Managed", bench))
    scan("LAMPBOX 1")
    with SimulatedScale("S D  1.100 kg", "S S  1.834 kg") as simulated:
        bench.preferences.change(scale_port=simulated.port)
        key("F10")
    assert at(lamps, "RMA-LAMPS").head.weight_g == 1834
    assert screen.band.kind() == "go"
    key("F10")  # unplugged by now: it says so, and asks for the number
    assert QApplication.activeModalWidget() is not None
    assert screen.band.headline() == "Scale not found"


def test_facts_tell_what_the_law_and_the_window_say(
    screen: ReceivingScreen,
    station: Station,
    staff: dict[str, PersonRow],
    scan: Callable[[str], None],
) -> None:
    asked = station.clock.now() - timedelta(days=3)
    one = Announcement(
        "RMA-LAW", "Lumen", "O LAW", (LAMP,), "key law", tracking=("LAWBOX 1",),
        buyer_country="FR", buyer_language="fr", requested_at=asked, delivered_at=asked,
    )  # fmt: skip
    station.do(AnnounceReturns((one,), "test"), by=staff["supervisor"].id)
    scan("LAWBOX 1")
    facts = {fact.label: fact.value for fact in screen.facts.facts()}
    assert facts["Return window"].startswith("27 d left")
    assert "in 1" in facts["Refund due"]
    assert "2011/83/EU, Article 13(1)" in facts["Refund due"]


@pytest.fixture
def pallet(lamps: Station, staff: dict[str, PersonRow]) -> Station:
    """Two more parcels of the seller of the lamps, and one of another seller."""
    by = staff["supervisor"].id
    for number in (1, 2):
        announced(lamps, by, f"RMA-P{number}", CUP, tracking=f"PALLET {number}")
    other = Announcement("RMA-N", "Nordlys", "O N", (CUP,), "key N", tracking=("FOREIGN 1",))
    lamps.do(AnnounceReturns((other,), "test"), by=by)
    return lamps


def test_a_pallet_is_received_by_scans_alone(
    screen: ReceivingScreen,
    pallet: Station,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    key("F7")
    for code in ("PALLET 1", "FOREIGN 1", "NOBODY 77", "PALLET 2"):
        scan(code)
    assert screen.batch.count.text() == "2"
    assert screen.batch.seller.text() == "Lumen"
    assert "2" in screen.batch.apart.text()
    assert at(pallet, "RMA-P1").head.parcel_state == "arrived"
    assert at(pallet, "RMA-N").head.parcel_state == "announced"
    key("F1")
    assert at(pallet, "RMA-N").head.parcel_state == "arrived"
    assert [one.tracking for one in pallet.ask(unclaimed_parcels)] == ["NOBODY 77"]
    key("F1")
    assert pallet.ask(open_batch) is None
    assert "Pallet finished" in screen.band.headline()


@pytest.mark.usefixtures("pallet")
def test_a_pallet_that_was_left_is_found_again(
    screen: ReceivingScreen,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    key("F7")
    scan("PALLET 1")
    key("F7")
    scan("LAMPBOX 1")
    assert "RMA-LAMPS" in screen.band.headline()
    assert screen.lines.isVisible()
    screen.presenter.clear()
    key("F7")
    assert screen.batch.count.text() == "1"
    scan("PALLET 1")
    assert screen.band.kind() == "stop"
    assert screen.batch.count.text() == "1"


@pytest.mark.usefixtures("pallet")
def test_fast_scans_of_a_pallet_are_all_counted(
    screen: ReceivingScreen,
    key: Callable[[object], None],
    qtbot: QtBot,
) -> None:
    key("F7")
    for code in ("PALLET 1", "PALLET 2", "LAMPBOX 1", "CUPBOX 1"):
        scan_into(screen, code)
    qtbot.waitUntil(lambda: screen.batch.count.text() == "4", timeout=10_000)


def test_a_scan_that_is_undone_leaves_the_pallet(
    screen: ReceivingScreen,
    office: Office,
    pallet: Station,
    scan: Callable[[str], None],
    key: Callable[[object], None],
    settled: Callable[[], None],
) -> None:
    told: list[object] = []
    screen.told.connect(lambda _, token: told.append(token))
    key("F7")
    scan("PALLET 1")
    scan("PALLET 2")
    assert office.session.person is not None
    done = pallet.do(Undo(str(told[-1])), by=office.session.person.id)
    office.news.changed.emit(done.kinds)
    settled()
    assert screen.batch.count.text() == "1"
    assert at(pallet, "RMA-P2").head.parcel_state == "announced"
