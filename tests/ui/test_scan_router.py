"""Scans through the whole bench: real windows, real threads, real database."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from app.bootstrap import open_station
from app.config import DataFolder
from app.domain.bench_commands import BenchCommand
from app.domain.heard import Doubt, Heard
from app.domain.lpn import bin_barcode, format_badge
from app.domain.people import Permission
from app.queries.people import people
from app.scan_history import Outcome
from tests.builders_codes import label, parcel
from ui.application import Bench
from ui.rehearsal import burst, press, settle
from ui.scans_dialog import ScansDialog
from ui.widgets.choice_dialog import ChoiceDialog
from ui.widgets.photo_tile import Photo
from ui.widgets.photo_viewer import PhotoViewer
from ui.widgets.verdict_band import VerdictBand

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.queries.people import PersonRow
    from app.scan_history import ScanRecord
    from ui.work_page import WorkPage


class Hand:
    """A scanner before a running bench."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench

    def scan(self, code: str) -> None:
        burst(self.front, code)
        self.wait()

    def command(self, command: BenchCommand) -> None:
        self.scan(command.barcode)

    def key(self, key: str) -> None:
        press(self.front, key)
        self.wait()

    def wait(self) -> None:
        if QApplication.activeModalWidget() is None:
            self.bench.window.activateWindow()
        for _ in range(400):
            settle(15)
            if not self.bench.busy:
                settle(60)
                if not self.bench.busy:
                    return
        pytest.fail("still busy")

    @property
    def front(self) -> QWidget:
        return QApplication.activeModalWidget() or self.bench.window

    @property
    def work(self) -> WorkPage:
        assert self.bench.work is not None
        return self.bench.work

    @property
    def place(self) -> str:
        return self.work.rail.current

    def band(self, name: str) -> VerdictBand:
        band = self.work.screen_at(name).band  # type: ignore[attr-defined]
        assert isinstance(band, VerdictBand)
        return band

    def units(self) -> int:
        return int(str(self.rows("SELECT count(*) FROM units WHERE gone = 0 AND lpn <> ''")[0][0]))

    def person(self, role: str, number: int = 0) -> PersonRow:
        return [one for one in self.bench.station.ask(people) if role in one.roles][number]

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        return self.bench.station.ask(lambda db: db.rows(lambda *row: row, sql, {}))

    def last(self) -> ScanRecord:
        self.bench.router.history.write()
        return self.bench.router.history.read().records[0]


@pytest.fixture(scope="module")
def bench_hand(
    qapp: QApplication, sample_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Hand]:
    """One bench for all: opening one costs more than all of these scans."""
    folder = tmp_path_factory.mktemp("bench") / "station"
    shutil.copytree(sample_folder, folder)
    bench = Bench(qapp, open_station(DataFolder(folder)))
    bench.preferences.change(lock_minutes=0)
    bench.window.resize(1366, 768)
    bench.start()
    there = Hand(bench)
    there.wait()
    yield there
    bench.stop()


@pytest.fixture
def hand(bench_hand: Hand) -> Iterator[Hand]:
    """Nobody is signed in, and each code counts."""
    bench_hand.bench.preferences.change(same_scan_ms=0)
    yield bench_hand
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.close()
    bench_hand.bench.lock()
    bench_hand.wait()
    assert bench_hand.bench.bugs == 0


@pytest.fixture
def inspector(hand: Hand) -> PersonRow:
    one = hand.person("inspector")
    hand.scan(one.badge)
    hand.command(BenchCommand.TO_RECEIVE)
    return one


def announced(hand: Hand) -> tuple[str, str]:
    """Tracking number and RMA of the next expected parcel, of one kind of goods."""
    found = hand.rows("""SELECT p.tracking, r.rma
      FROM parcels p JOIN returns r ON r.id = p.return_id
      WHERE p.state = 'announced' AND p.tracking GLOB '1Z*' AND p.gone = 0
      AND (SELECT count(*) FROM parcels q WHERE q.return_id = r.id) = 1
      AND (SELECT count(*) FROM lines l WHERE l.return_id = r.id AND l.gone = 0) = 1
      ORDER BY p.id LIMIT 1""")
    return str(found[0][0]), str(found[0][1])


# at the door


def test_what_is_no_badge_is_explained_before_anybody_has_signed_in(hand: Hand) -> None:
    hand.scan("1Z999AA10123456784")
    page = hand.bench.sign_in
    assert page is not None
    assert "no badge" in page.banner.text()
    assert hand.last().outcome is Outcome.NOT_A_BADGE
    hand.command(BenchCommand.F1)
    assert "Command" in page.banner.text()
    hand.scan(hand.person("inspector").badge)
    assert hand.bench.session.person is not None


def test_a_badge_or_a_pin_in_the_wrong_place_is_not_kept_in_clear(hand: Hand) -> None:
    badge = hand.person("inspector").badge
    for code in (badge, format_badge(9999), "4711"):
        hand.bench.router.hear(Heard(code))
        hand.wait()
    hand.bench.lock()
    hand.bench.router.hear(Heard("4711"))
    hand.bench.router.hear(Heard("X" + badge + badge))
    hand.wait()
    hand.bench.router.history.write()
    kept = hand.bench.station.folder.scans.read_text()
    assert badge not in kept
    assert format_badge(9999) not in kept
    assert hand.last().raw != "4711"


# who takes it


@pytest.mark.usefixtures("inspector")
def test_the_place_that_fits_opens_where_the_screen_in_front_has_no_use_for_it(hand: Hand) -> None:
    code, rma = announced(hand)
    hand.command(BenchCommand.TO_PUT_AWAY)
    assert hand.place == "put_away"
    hand.scan(code)
    assert hand.place == "receive"
    assert rma in hand.band("receive").headline()
    assert hand.last().outcome is Outcome.OPENED
    hand.command(BenchCommand.OK)
    plate = str(hand.rows("SELECT max(lpn) FROM units WHERE gone = 0")[0][0])
    hand.scan(bin_barcode(str(hand.rows("SELECT code FROM bins LIMIT 1")[0][0])))
    assert hand.place == "stock"
    hand.command(BenchCommand.TO_INSPECT)
    hand.scan(plate)
    assert (hand.place, hand.last().outcome) == ("inspect", Outcome.TAKEN)


def test_what_is_another_persons_work_is_said_and_not_opened(hand: Hand) -> None:
    clerk = hand.person("clerk")
    hand.scan(clerk.badge)
    hand.command(BenchCommand.TO_STORY)
    assert not clerk.may(Permission.DISPOSE)
    code = bin_barcode(str(hand.rows("SELECT code FROM bins LIMIT 1")[0][0]))
    work = hand.work
    work.screen_at("story").claims = lambda _scan: False  # type: ignore[method-assign]
    try:
        hand.scan(code)
    finally:
        del work.screen_at("story").claims
    assert hand.place == "story"
    assert hand.last().outcome is Outcome.NOT_ALLOWED


# rubbish


@pytest.mark.usefixtures("inspector")
def test_rubbish_is_named_and_never_acted_on(hand: Hand) -> None:
    before = hand.rows("SELECT count(*) FROM journal")
    for rubbish in ("x" * 4096, "AB\x00CD", "\x1b[A", "   ", "A" * 201, "AB\udc80CD"):
        hand.band("receive").show_idle("")
        hand.bench.router.hear(Heard(rubbish))
        hand.wait()
        assert hand.band("receive").kind() == "stop"
        assert hand.last().outcome is Outcome.RUBBISH
    assert hand.rows("SELECT count(*) FROM journal") == before


@pytest.mark.usefixtures("inspector")
def test_half_a_scan_and_two_in_one_are_named_and_not_acted_on(hand: Hand) -> None:
    before = hand.rows("SELECT count(*) FROM journal")
    half = announced(hand)[0][:9]
    focus = QApplication.focusWidget()
    assert focus is not None
    focus.clearFocus()  # no field to write the rest into
    burst(hand.bench.window, half, end=None)  # it never ends
    settle(200)
    hand.wait()
    assert hand.band("receive").headline() == "Half a scan"
    assert hand.last().doubts == (Doubt.CUT_SHORT,)
    hand.bench.router.hear(Heard(BenchCommand.UNDO.barcode, doubts=(Doubt.GLUED,)))
    hand.wait()
    assert hand.band("receive").headline() == "Two scans in one"
    assert hand.rows("SELECT count(*) FROM journal") == before


@pytest.mark.usefixtures("inspector")
def test_commands_of_other_machines_are_mere_text(hand: Hand) -> None:
    before = hand.rows("SELECT count(*) FROM journal")
    for hostile in (
        "'; DROP TABLE units; --", "^XA^FO50,50^FDHI^FS^XZ", "~JA", "=1+1", "CMD:APPROVE",
        BenchCommand.OK.barcode * 2, BenchCommand.OK.barcode[:-1],
    ):  # fmt: skip
        hand.bench.router.hear(Heard(hostile))
        hand.wait()
        assert hand.last().outcome in (Outcome.TAKEN, Outcome.RUBBISH)
    assert hand.rows("SELECT count(*) FROM journal") == before


# twice


@pytest.mark.usefixtures("inspector")
def test_the_same_code_within_a_moment_is_one_scan(hand: Hand) -> None:
    code, rma = announced(hand)
    hand.scan(code)
    of = "SELECT l.gtin FROM lines l JOIN returns r ON r.id = l.return_id WHERE l.gtin <> '' AND"
    gtin = str(hand.rows(f"{of} r.rma = '{rma}'")[0][0])
    hand.bench.preferences.change(same_scan_ms=60_000)
    before = hand.units()
    hand.scan(gtin)
    hand.scan(gtin)
    assert hand.units() == before + 1
    assert hand.last().outcome is Outcome.TWICE


# several meanings


def in_two_returns(hand: Hand) -> str:
    sql = """SELECT sku FROM lines WHERE announced > 0 AND gone = 0 GROUP BY sku
      HAVING count(DISTINCT return_id) > 1 LIMIT 1"""
    return str(hand.rows(sql)[0][0])


@pytest.mark.usefixtures("inspector")
@pytest.mark.parametrize("place", [BenchCommand.TO_RECEIVE, BenchCommand.TO_STORY])
def test_a_code_of_several_things_is_asked_about_and_a_scanned_number_answers(
    hand: Hand, place: BenchCommand
) -> None:
    hand.work.screen_at("receive").presenter.clear()  # type: ignore[attr-defined]
    hand.command(place)
    hand.scan(in_two_returns(hand))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ChoiceDialog)
    assert hand.last().outcome is Outcome.ASKED
    hand.command(BenchCommand.DIGIT_2)
    assert QApplication.activeModalWidget() is None
    outcomes = [one.outcome for one in hand.bench.router.history.read().records[:2]]
    assert outcomes == [Outcome.PRESSED, Outcome.CHOSEN]
    assert hand.place == place.place


BOTH = "300000000020"  # the check digit of FedEx and that of Purolator are right


@pytest.mark.usefixtures("inspector")
def test_an_unknown_number_of_two_carriers_is_asked_about_and_received_as_the_chosen_one_s(
    hand: Hand,
) -> None:
    hand.work.screen_at("receive").presenter.clear()  # type: ignore[attr-defined]
    hand.scan(BOTH)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ChoiceDialog)
    assert hand.last().outcome is Outcome.ASKED
    hand.command(BenchCommand.DIGIT_2)
    assert QApplication.activeModalWidget() is None
    chosen = hand.bench.router.history.read().records[1]
    assert (chosen.outcome, chosen.chosen) == (Outcome.CHOSEN, "purolator")
    assert "Purolator" in f"{hand.band('receive').headline()} {hand.band('receive').detail()}"


@pytest.mark.usefixtures("inspector")
def test_a_scan_while_a_photo_is_looked_at_closes_it_and_counts(hand: Hand) -> None:
    viewer = PhotoViewer([Photo("", "label")], parent=hand.bench.window)
    viewer.open()
    hand.wait()
    assert QApplication.activeModalWidget() is viewer
    code, rma = announced(hand)
    hand.scan(code)
    assert QApplication.activeModalWidget() is None
    assert rma in hand.band("receive").headline()


@pytest.mark.usefixtures("inspector")
def test_the_label_in_a_photo_that_waits_in_the_tray_is_offered_as_a_scan(
    hand: Hand, tmp_path: Path
) -> None:
    code, rma = announced(hand)
    hand.work.screen_at("receive").presenter.clear()  # type: ignore[attr-defined]
    (tmp_path / "label.jpg").write_bytes(parcel([label(code, module=2)], (1400, 1050)))
    hand.bench.preferences.change(watched=str(tmp_path))
    for _ in range(2):  # it is whole when it stands still
        hand.bench.inbox.look()
        hand.wait()
    for _ in range(400):
        settle(15)
        if not hand.bench.photo_codes.busy:
            break
    hand.bench.preferences.change(watched="")
    assert [one.text for one in hand.bench.photo_codes.offered] == [code]
    hand.key("Ctrl+F9")
    assert rma in hand.band("receive").headline()
    assert hand.last().device == "photo"


# while a question is open


@pytest.mark.usefixtures("inspector")
def test_a_scan_while_a_question_is_open_waits_and_is_read_when_it_is_answered(hand: Hand) -> None:
    hand.scan(announced(hand)[0])
    second, rma = announced(hand)
    hand.command(BenchCommand.F10)  # what does it weigh?
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    hand.scan(second)
    assert QApplication.activeModalWidget() is dialog
    assert "waits" in dialog.banner.text()  # type: ignore[attr-defined]
    assert hand.last().outcome is Outcome.WAITS
    hand.command(BenchCommand.CANCEL)
    hand.wait()
    assert rma in hand.band("receive").headline()
    states = hand.rows(f"SELECT state FROM parcels WHERE tracking = '{second}'")  # noqa: S608
    assert states == [("arrived",)]


@pytest.mark.usefixtures("inspector")
def test_a_dialog_that_reads_codes_gets_the_scan(hand: Hand) -> None:
    hand.scan(announced(hand)[0])
    hand.key("F4")  # an extra unit
    hand.scan("4006381333931")
    assert hand.last().outcome is Outcome.DIALOG
    hand.key("Escape")


@pytest.mark.usefixtures("inspector")
def test_what_waits_is_not_done_in_anothers_name(hand: Hand) -> None:
    hand.scan(announced(hand)[0])
    second = announced(hand)[0]
    hand.command(BenchCommand.F10)
    hand.scan(second)
    hand.bench.lock()
    hand.key("Escape")
    hand.wait()
    states = hand.rows(f"SELECT state FROM parcels WHERE tracking = '{second}'")  # noqa: S608
    assert states == [("announced",)]


# command barcodes


@pytest.mark.usefixtures("inspector")
def test_a_command_without_a_key_on_the_screen_is_refused_in_words(hand: Hand) -> None:
    hand.command(BenchCommand.APPROVE)
    band = hand.band("receive")
    assert (band.kind(), "Approve" in band.headline()) == ("look", True)
    assert hand.last().outcome is Outcome.NO_KEY


@pytest.mark.usefixtures("inspector")
def test_a_place_that_is_not_this_persons_stays_closed_to_a_barcode_too(hand: Hand) -> None:
    hand.command(BenchCommand.TO_SET_UP)
    assert hand.place != "setup"
    assert hand.last().outcome is Outcome.NO_KEY


@pytest.mark.usefixtures("inspector")
def test_a_command_never_writes_into_a_text_field(hand: Hand) -> None:
    hand.scan(announced(hand)[0])
    hand.key("F4")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    focus = QApplication.focusWidget()
    for one in (BenchCommand.DIGIT_9, BenchCommand.POINT, BenchCommand.BACK, BenchCommand.APPROVE):
        hand.command(one)
    assert focus is not None
    assert focus.property("text") in ("", None)
    hand.key("Escape")


@pytest.mark.usefixtures("inspector")
def test_a_number_is_entered_by_its_digits_where_a_number_is_asked(hand: Hand) -> None:
    hand.scan(announced(hand)[0])
    hand.command(BenchCommand.F10)
    for one in (BenchCommand.DIGIT_1, BenchCommand.POINT, BenchCommand.DIGIT_4):
        hand.command(one)
    hand.command(BenchCommand.OK)
    assert hand.rows("SELECT weight_g FROM parcels WHERE weight_g > 0") == [(1400,)]


@pytest.mark.usefixtures("inspector")
def test_undo_and_sign_out_by_barcode(hand: Hand) -> None:
    before = hand.units()
    hand.scan(announced(hand)[0])
    hand.command(BenchCommand.OK)
    assert hand.units() > before
    hand.command(BenchCommand.UNDO)
    assert hand.units() == before
    hand.command(BenchCommand.SIGN_OUT)
    assert hand.bench.session.person is None


# the history


def test_the_scan_history_shows_searches_and_exports_and_does_nothing(
    hand: Hand, inspector: PersonRow
) -> None:
    code = announced(hand)[0]
    before = hand.rows("SELECT count(*) FROM journal")
    hand.key("Ctrl+H")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ScansDialog)
    hand.scan(code)
    hand.scan(hand.person("supervisor").badge)  # not even a badge opens or agrees to anything
    assert hand.bench.session.person == inspector
    assert hand.rows("SELECT count(*) FROM journal") == before
    assert dialog.model.row(1).text == code  # type: ignore[union-attr]
    dialog.search.setText(code)
    assert {row.text for row in dialog.model.rows()} == {code}
    hand.command(BenchCommand.F2)
    hand.command(BenchCommand.F3)
    exports = {path.suffix for path in hand.bench.station.folder.exports.iterdir()}
    assert exports == {".csv", ".jsonl"}
    hand.command(BenchCommand.CANCEL)
    assert QApplication.activeModalWidget() is None
