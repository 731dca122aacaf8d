"""Inspect, driven by keys and scans: from the claim to grade, finding, cause and proposal."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication

from app.commands.complete_inspection import CompleteInspection
from app.commands.confirm_label import ConfirmPlate
from app.commands.decide_disposition import RejectDisposition
from app.commands.found_station import ChangeSetting
from app.commands.hold_unit import HoldUnit
from app.commands.keep_answers import KeepAnswers
from app.commands.print_labels import NotePrint, RequestReprint
from app.commands.receive_parcel import ReceiveParcel
from app.commands.receive_units import ReceiveUnits
from app.commands.register_extra_unit import RegisterExtraUnit
from app.commands.register_unannounced import RegisterUnannounced
from app.commands.second_look import SetSecondLookRate
from app.commands.undo import Undo
from app.domain.evidence import PrintState
from app.domain.grading import Finding, GradingSets, note_meaning, read_note
from app.domain.holds import HoldReason
from app.domain.house import House
from app.domain.people import STATION
from app.domain.reasons import ReturnReason
from app.domain.scan_back import OFF, ON, PLATE_GATE
from app.queries.units import unit_card
from tests.scans import follow, scan_into
from ui.rehearsal import active, press, settle, type_text
from ui.screens.inspecting import open_screen
from ui.screens.inspecting.claims import CONFIRMING, ClaimCheck, check_claim
from ui.screens.inspecting.other_way_dialog import OtherWayDialog
from ui.widgets.reason_dialog import ReasonDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from app.commands.base import Command
    from app.queries.people import PersonRow
    from app.queries.units import UnitCard
    from app.station import Station
    from ui.desk import Office
    from ui.screens.inspecting.view import InspectingScreen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Bench:
    """The screen on a real station, with what a person at it does and sees."""

    def __init__(
        self, station: Station, office: Office, me: PersonRow, wait: Callable[[], None]
    ) -> None:
        self.station, self.office, self.me, self._wait = station, office, me, wait
        self.told: list[tuple[str, object]] = []
        self.wanted: list[tuple[str, str]] = []

    def rows(self, sql: str, *values: object) -> list[tuple[str, ...]]:
        return self.station.ask(lambda db: db.connection.execute(sql, values).fetchall())

    def do(self, command: Command, by: str = "") -> str:
        done = self.station.do(command, by=by or self.me.id)
        self.office.news.changed.emit(done.kinds)
        return done.id

    def receive(self, where: str = "", count: int = 1, *, scans: bool = True) -> list[str]:
        """So many units of one announced line each (``where`` is about the line ``l``).

        Their plates are on them and were read, unless ``scans`` says otherwise.
        """
        sql = (
            "SELECT p.id, l.id FROM parcels p JOIN lines l ON l.return_id = p.return_id "
            "WHERE p.state = 'announced' AND l.announced = 1 {where} "
            "GROUP BY p.return_id ORDER BY p.id LIMIT ?"
        )
        found = self.rows(sql.format(where=where), count)
        units = []
        for parcel, line in found:
            self.do(ReceiveParcel(parcel))
            self.do(ReceiveUnits(parcel, ((line, 1),)))
            units += [row[0] for row in self.rows("SELECT id FROM units WHERE line_id = ?", line)]
            if scans:
                self.do(ConfirmPlate(units[-1], self.lpn(units[-1])))
        assert len(units) == count
        return units

    def card(self, unit_id: str) -> UnitCard:
        found = self.station.ask(unit_card, unit_id)
        assert found is not None
        return found

    def lpn(self, unit_id: str) -> str:
        return self.card(unit_id).head.lpn

    def open(self) -> InspectingScreen:
        self.screen = open_screen(self.office)
        follow(self.screen)
        self.screen.told.connect(lambda sentence, token: self.told.append((sentence, token)))
        self.screen.wanted.connect(lambda place, target: self.wanted.append((place, target)))
        self.screen.resize(1250, 690)
        self.screen.show()
        self.screen.activateWindow()
        self.screen.entered()
        self.calm()
        return self.screen

    def calm(self) -> None:
        for _ in range(4):
            settle()
            self._wait()
        settle()

    def scan(self, code: str) -> None:
        scan_into(self.screen, code)
        self.calm()

    def press(self, *keys: str) -> None:
        for key in keys:
            press(self.screen, key)
        self.calm()

    def answer_all(self, *first: str) -> None:
        """``first``, then 1 to every question; what is to be read comes to that answer."""
        given = list(first)
        for _ in range(12 + len(first)):
            sheet = self.screen.presenter.sheet
            if sheet is None or sheet.walk.current is None:
                return
            key = given.pop(0) if given else "1"
            if sheet.walk.current.ask is None:
                self.press(key)
            else:
                self.read(int(key))

    def read(self, choice: int) -> None:
        """As if it had been measured, scanned, ticked off or tried with this answer."""
        sheet, reading = self.screen.presenter.sheet, self.screen.question.reading
        assert sheet is not None
        question = sheet.walk.current
        assert question is not None
        assert reading is not None
        option = question.option(choice)
        assert option is not None
        note = note_meaning(question, option, sheet.card.context(), sheet.today)
        assert note is not None
        reading.given.emit(read_note(question, note)[0])
        self.calm()

    @property
    def shown(self) -> QWidget | None:
        return self.screen.page()

    def photos(self, count: int = 1) -> None:
        self.screen.presenter.add_photos([photo(number) for number in range(count)])
        self.calm()

    def answers(self, unit_id: str) -> tuple[tuple[str, int, str], ...]:
        draft = self.card(unit_id).draft
        return draft.answers if draft else ()


def photo(number: int = 0) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (32, 24), (number * 40, 90, 90)).save(out, "JPEG")
    return out.getvalue()


@pytest.fixture(autouse=True)
def plates_are_read_back(station: Station, staff: dict[str, PersonRow]) -> None:
    """As at every station that says nothing else."""
    station.do(ChangeSetting(PLATE_GATE, ON), by=staff["supervisor"].id)


@pytest.fixture
def bench(
    qtbot: QtBot,
    station: Station,
    office: Office,
    staff: dict[str, PersonRow],
    settled: Callable[[], None],
) -> Bench:
    made = Bench(station, office, staff["inspector"], settled)
    original = made.open

    def opened() -> InspectingScreen:
        screen = original()
        qtbot.addWidget(screen)
        return screen

    made.open = opened  # type: ignore[method-assign]
    return made


READ = "SELECT unit_id FROM print_jobs WHERE scan_back = 'scanned' ORDER BY unit_id"
LAMP = "AND l.category = 'electronics'"


def test_an_empty_queue_says_where_units_come_from(bench: Bench) -> None:
    screen = bench.open()
    assert bench.shown is screen.empty
    bench.press("F1")
    assert bench.wanted == [("receive", "")]


def test_the_queue_shows_what_waits_and_f1_opens_the_oldest(bench: Bench) -> None:
    units = bench.receive(count=3)
    screen = bench.open()
    assert screen.queue.list.count() == 3
    assert screen.preview.plate.text() == bench.lpn(units[0])
    bench.press("F1")
    assert bench.shown is screen.question
    assert screen.question.place.text().startswith("QUESTION 1 OF ABOUT")


def test_arrow_keys_walk_the_queue_while_the_focus_stays_on_the_scan(bench: Bench) -> None:
    units = bench.receive(count=3)
    screen = bench.open()
    screen.queue.field.setFocus()
    bench.press("Down", "Down")
    assert screen.preview.plate.text() == bench.lpn(units[2])
    assert screen.queue.field.hasFocus()
    bench.press("Return")
    assert screen.unit.plate.text() == bench.lpn(units[2])


def test_the_claim_is_shown_in_the_buyers_own_words(bench: Bench) -> None:
    (unit,) = bench.receive("AND l.comment <> '' AND l.reason = 'defective'")
    screen = bench.open()
    bench.scan(bench.lpn(unit))
    assert screen.unit.claim.text() == "Does not work"
    assert screen.unit.comment.text() == f"“{bench.card(unit).head.comment}”"


def test_every_answer_is_kept_and_pausing_resumes_where_it_stopped(bench: Bench) -> None:
    (unit,) = bench.receive(LAMP)
    screen = bench.open()
    bench.scan(bench.lpn(unit))
    bench.press("1", "1", "2")
    assert [choice for _, choice, _ in bench.answers(unit)] == [1, 1, 2]
    assert screen.question.chips.texts() == ["Packaging opened"]
    bench.press("Escape")
    assert bench.shown is screen.preview
    assert screen.keys.primary.text() == "Go on inspecting"
    bench.press("F1")
    assert screen.question.place.text().startswith("QUESTION 4")


def test_answers_pressed_quickly_all_count(bench: Bench) -> None:
    (unit,) = bench.receive("AND l.category = 'shoes'")
    screen = bench.open()
    bench.scan(bench.lpn(unit))
    for key in "11112":
        press(screen, key)
    bench.calm()
    assert [choice for _, choice, _ in bench.answers(unit)] == [1, 1, 1, 1, 2]


def test_backspace_takes_an_answer_back_and_f1_gives_it_again(bench: Bench) -> None:
    (unit,) = bench.receive(LAMP)
    screen = bench.open()
    bench.scan(bench.lpn(unit))
    bench.press("1", "1", "3", "Backspace")
    assert len(bench.answers(unit)) == 2
    assert screen.keys.primary.text() == "As before: 3"
    bench.press("F1")
    assert [choice for _, choice, _ in bench.answers(unit)] == [1, 1, 3]


def test_scanning_another_unit_keeps_what_was_answered(bench: Bench) -> None:
    first, second = bench.receive(count=2)
    screen = bench.open()
    bench.scan(bench.lpn(first))
    bench.press("1")
    bench.scan(bench.lpn(second))
    assert screen.unit.plate.text() == bench.lpn(second)
    assert len(bench.answers(first)) == 1
    bench.scan(bench.lpn(second))
    assert "is the open unit" in screen.band.headline()


def test_an_answer_that_needs_words_asks_for_them_at_once(bench: Bench) -> None:
    (unit,) = bench.receive(LAMP)
    screen = bench.open()
    bench.scan(bench.lpn(unit))
    bench.press("3")
    assert bench.shown is screen.words
    assert screen.words.field.hasFocus()
    bench.press("F1")
    assert bench.shown is screen.words  # not without words
    type_text(screen, "a brick", gap_ms=60)
    bench.press("Return")
    assert bench.answers(unit) == (("identity", 3, "a brick"),)
    assert bench.shown is screen.photos


def test_escape_returns_from_the_words_to_the_answers(bench: Bench) -> None:
    (unit,) = bench.receive(LAMP)
    screen = bench.open()
    bench.scan(bench.lpn(unit))
    bench.press("3", "Escape")
    assert bench.shown is screen.question
    assert bench.answers(unit) == ()


def test_a_serial_number_scanned_into_the_words_is_written_there(bench: Bench) -> None:
    (unit,) = bench.receive(LAMP)
    screen = bench.open()
    bench.scan(bench.lpn(unit))
    bench.press("3")
    bench.scan("LM-77120")
    assert screen.words.field.text() == "LM-77120"
    assert bench.shown is screen.words


def test_words_are_not_lost_when_another_unit_is_scanned(bench: Bench) -> None:
    first, second = bench.receive(LAMP, count=2)
    screen = bench.open()
    bench.scan(bench.lpn(first))
    bench.press("3")
    type_text(screen, "a brick", gap_ms=60)
    bench.scan(bench.lpn(second))
    assert screen.unit.plate.text() == bench.lpn(second)
    assert bench.answers(first) == (("identity", 3, "a brick"),)


def test_missing_photos_are_named_and_several_files_fill_the_places_in_order(
    bench: Bench, tmp_path: Path
) -> None:
    (unit,) = bench.receive(LAMP)
    screen = bench.open()
    bench.scan(bench.lpn(unit))
    bench.press("2")
    assert bench.shown is screen.photos
    assert screen.photos.which.text() == "The item · The label"
    data, urls = QMimeData(), []
    for number in range(2):
        path = tmp_path / f"{number}.jpg"
        path.write_bytes(photo(number))
        urls.append(QUrl.fromLocalFile(str(path)))
    data.setUrls(urls)
    QGuiApplication.clipboard().setMimeData(data)
    bench.press("Ctrl+V")
    bench.calm()
    assert bench.card(unit).slots == {"item", "label"}
    assert bench.shown is screen.verdict
    assert bench.told[-1][0].startswith("Photo kept")


def test_the_verdict_keeps_claim_finding_and_cause_apart(bench: Bench) -> None:
    (unit,) = bench.receive(f"{LAMP} AND l.reason = 'defective' AND l.comment <> ''")
    screen = bench.open()
    bench.scan(bench.lpn(unit))
    bench.answer_all("1", "1", "1", "6", "1", "1", "3")
    bench.photos(2)
    assert bench.shown is screen.verdict
    assert screen.verdict.claim.value.text() == "Does not work"
    assert "switch on" in screen.verdict.finding.value.text()
    assert screen.verdict.finding.chips.texts() == ["claim confirmed"]
    assert screen.verdict.cause.value.text()
    assert screen.verdict.mark.grade() in "CD"
    assert "•" in screen.verdict.reasons.text()


def test_f1_completes_and_proposes_and_the_next_unit_opens_by_itself(bench: Bench) -> None:
    first, second = bench.receive(LAMP, count=2)
    screen = bench.open()
    bench.scan(bench.lpn(first))
    bench.answer_all("1", "1", "1", "6")
    proposed = screen.verdict.proposed.text()
    assert screen.keys.primary.text() == f"Propose: {proposed}"
    bench.press("F1")
    card = bench.card(first)
    assert card.verdict is not None
    assert card.proposal is not None
    assert screen.unit.plate.text() == bench.lpn(second)
    assert bench.shown is screen.question
    assert bench.lpn(first) in bench.told[-1][0]


def test_f3_only_completes(bench: Bench) -> None:
    (unit,) = bench.receive(LAMP)
    screen = bench.open()
    bench.scan(bench.lpn(unit))
    bench.answer_all("1", "1", "1", "6")
    bench.press("F3")
    assert bench.card(unit).head.state == "inspected"
    assert bench.card(unit).proposal is None
    assert bench.shown is screen.empty


def test_another_way_needs_a_reason_and_shows_what_is_closed(bench: Bench) -> None:
    (unit,) = bench.receive(LAMP)
    screen = bench.open()
    bench.scan(bench.lpn(unit))
    bench.answer_all("1", "1", "1", "6")
    bench.press("F2")
    dialog = active()
    assert isinstance(dialog, OtherWayDialog)
    wanted = dialog.answers.answers()[0].value
    press(dialog, "1")
    press(dialog, "F1")
    assert dialog.isVisible()  # not without a reason
    press(dialog, "2")
    press(dialog, "F1")
    bench.calm()
    proposal = bench.card(unit).proposal
    assert proposal is not None
    assert proposal.disposition == wanted
    assert proposal.note == "The unit is better than its grade"
    assert bench.shown is screen.empty


def test_another_way_for_another_reason_needs_words(bench: Bench) -> None:
    (unit,) = bench.receive(LAMP)
    bench.open()
    bench.scan(bench.lpn(unit))
    bench.answer_all("1", "1", "1", "6")
    bench.press("F2")
    dialog = active()
    press(dialog, "1")
    press(dialog, "5")
    press(dialog, "F1")
    assert dialog.isVisible()
    type_text(dialog, "seller called", gap_ms=60)
    press(dialog, "F1")
    bench.calm()
    proposal = bench.card(unit).proposal
    assert proposal is not None
    assert proposal.note == "seller called"


def test_an_inspected_unit_is_explained_and_leads_to_where_it_waits(bench: Bench) -> None:
    (unit,) = bench.receive(LAMP)
    screen = bench.open()
    bench.scan(bench.lpn(unit))
    bench.answer_all("1", "1", "1", "6")
    bench.press("F3")
    bench.scan(bench.lpn(unit))
    assert screen.band.headline() == f"Already inspected, grade {bench.card(unit).head.grade}"
    bench.press("F1")
    assert bench.wanted == [("dispose", unit)]


def test_a_rejected_unit_is_inspected_again_and_both_inspections_stay(
    bench: Bench, staff: dict[str, PersonRow]
) -> None:
    (unit,) = bench.receive(LAMP)
    screen = bench.open()
    bench.scan(bench.lpn(unit))
    bench.answer_all("1", "1", "1", "6")
    bench.press("F1")
    proposal = bench.card(unit).proposal
    assert proposal is not None
    bench.scan(bench.lpn(unit))
    bench.do(RejectDisposition(proposal.id, "look again"), by=staff["supervisor"].id)
    bench.calm()
    again_because(bench)
    assert bench.shown is screen.question
    bench.answer_all("1", "1", "1", "6", "1", "1", "1", "1", "3")
    bench.photos(3)
    bench.press("F1")
    inspections = bench.card(unit).inspections
    assert [one.state for one in inspections] == ["complete", "complete"]
    assert len(bench.card(unit).proposals) == 2


def because(bench: Bench, *keys: str, words: str = "") -> None:
    """Answers the dialog in front, and yes."""
    settle(20)
    dialog = active()
    assert isinstance(dialog, ReasonDialog)
    for key in keys:
        press(dialog, key)
    settle()
    if words:
        type_text(dialog, words)
    press(dialog, "Ctrl+Return")
    bench.calm()
    bench.screen.activateWindow()
    settle(20)


def test_f9_holds_the_unit_in_the_hand_and_its_questions_go_on(
    bench: Bench, staff: dict[str, PersonRow]
) -> None:
    (unit,) = bench.receive(LAMP)
    screen = bench.open()
    bench.scan(bench.lpn(unit))
    bench.press("1", "F9")
    because(bench, "3")
    hold = bench.card(unit).said.hold
    assert hold is not None
    assert (hold.reason, hold.put_by) == ("suspected_fraud", bench.me.id)
    assert screen.held.text() == "On hold: Fraud is suspected"
    assert not screen.keys.hold.isVisible()  # whoever held it does not release it
    assert bench.told[-1] == (f"{bench.lpn(unit)} is on hold", None)
    assert bench.shown is screen.question
    bench.press("1")
    assert len(bench.answers(unit)) == 2
    bench.press("Escape")
    assert screen.held.isVisible()  # on the unit in the queue as well
    bench.office.session.begin(staff["supervisor"])
    screen.entered()
    bench.calm()
    assert screen.keys.hold.text() == "Release…"
    bench.press("F9")
    because(bench, "1")
    assert bench.card(unit).said.hold is None
    assert not screen.held.isVisible()
    assert screen.keys.hold.text() == "Put on hold…"


def test_a_held_unit_is_inspected_but_goes_nowhere(
    bench: Bench, staff: dict[str, PersonRow]
) -> None:
    (unit,) = bench.receive(LAMP)
    bench.do(HoldUnit(unit, HoldReason.BUYER_DISPUTES), by=staff["supervisor"].id)
    screen = bench.open()
    assert screen.held.isVisible()
    bench.scan(bench.lpn(unit))
    bench.answer_all("1", "1", "1", "6")
    bench.press("F1")
    assert bench.card(unit).proposal is not None
    assert bench.card(unit).said.hold is not None


def again_because(bench: Bench) -> None:
    """F4, the first reason, and yes."""
    bench.press("F4")
    because(bench, "1")


def test_once_more_voids_the_proposal_and_shows_both_beside_each_other(bench: Bench) -> None:
    (unit,) = bench.receive(LAMP)
    screen = bench.open()
    bench.scan(bench.lpn(unit))
    bench.answer_all("1", "1", "1", "6")
    bench.press("F1")
    bench.scan(bench.lpn(unit))
    again_because(bench)
    assert bench.shown is screen.question
    card = bench.card(unit)
    assert [one.state for one in card.proposals] == ["rejected"]
    bench.answer_all("1", "1", "1", "6", "1", "1", "1", "1", "3")
    bench.photos(3)
    bench.press("F3")
    bench.scan(bench.lpn(unit))
    aspects = {one.label: one for one in screen.preview.beside.aspects()}
    assert aspects["Grade"].differs
    assert len(aspects["Grade"].texts) == 2


def test_a_drawn_unit_is_another_inspectors_turn(bench: Bench, staff: dict[str, PersonRow]) -> None:
    (unit,) = bench.receive(LAMP)
    bench.do(SetSecondLookRate(100), by=staff["supervisor"].id)
    screen = bench.open()
    lpn = bench.lpn(unit)
    bench.scan(lpn)
    bench.answer_all("1", "1", "1", "6")
    bench.press("F1")
    assert "another inspector looks a second time" in bench.told[-1][0]
    assert screen.queue.list.count() == 0
    assert not bench.card(unit).proposals
    bench.scan(lpn)
    assert screen.band.headline() == "Another inspector's turn"
    assert screen.preview.beside.isHidden()
    bench.press("F1")
    bench.office.session.begin(staff["inspector2"])
    screen.presenter.refresh()
    bench.calm()
    assert screen.queue.list.count() == 1
    assert "Second look" in screen.preview.chips.texts()
    assert screen.keys.skip.isHidden()
    bench.press("F1")
    assert bench.shown is screen.question
    bench.answer_all("1", "1", "1", "6")
    bench.press("F1")
    card = bench.card(unit)
    assert len(card.inspections) == 2
    assert len(card.proposals) == 1


def test_a_supervisor_skips_a_second_look_with_a_reason(
    bench: Bench, staff: dict[str, PersonRow]
) -> None:
    (unit,) = bench.receive(LAMP)
    bench.do(SetSecondLookRate(100), by=staff["supervisor"].id)
    screen = bench.open()
    bench.scan(bench.lpn(unit))
    bench.answer_all("1", "1", "1", "6")
    bench.press("F3")
    bench.office.session.begin(staff["supervisor"])
    screen.presenter.refresh()
    bench.calm()
    bench.press("F6")
    settle(20)
    dialog = active()
    assert isinstance(dialog, ReasonDialog)
    press(dialog, "1")
    press(dialog, "Ctrl+Return")
    bench.calm()
    card = bench.card(unit)
    assert card.head.state == "inspected"
    assert card.head.grade
    assert not card.first_look_by


def test_somebody_elses_completion_is_seen(bench: Bench, staff: dict[str, PersonRow]) -> None:
    (unit,) = bench.receive(LAMP)
    screen = bench.open()
    bench.scan(bench.lpn(unit))
    bench.answer_all("1", "1", "1", "6")
    assert bench.shown is screen.verdict
    bench.do(CompleteInspection(unit), by=staff["inspector2"].id)
    bench.calm()
    assert bench.shown is screen.preview
    assert screen.band.headline().startswith("Already inspected")


def test_after_undo_the_unit_is_back_in_the_queue(bench: Bench) -> None:
    (unit,) = bench.receive(LAMP)
    screen = bench.open()
    bench.scan(bench.lpn(unit))
    bench.answer_all("1", "1", "1", "6")
    bench.press("F3")
    assert screen.queue.list.count() == 0
    bench.do(Undo(str(bench.told[-1][1])))
    bench.calm()
    assert screen.queue.list.count() == 1
    assert screen.preview.plate.text() == bench.lpn(unit)
    bench.press("F1")
    assert bench.shown is screen.verdict


def test_a_missing_grading_set_is_said_and_begun_again(bench: Bench) -> None:
    (unit,) = bench.receive(LAMP)
    bench.do(KeepAnswers(unit, "electronics", 1, (("identity", 1, ""),)))
    lpn = bench.lpn(unit)
    house = bench.station.house
    newest = {key: one for key, one in house.grading.newest.items() if key != "electronics"}
    left = GradingSets(newest, {(one.id, one.version): one for one in newest.values()})
    bench.station._house = House(left, house.rulebook)  # noqa: SLF001 a set has gone missing
    screen = bench.open()
    bench.scan(lpn)
    assert screen.band.kind() == "stop"
    assert screen.keys.primary.text() == "Begin again"
    bench.press("F1")
    assert bench.shown is screen.question
    assert bench.answers(unit) == ()


def test_extra_units_without_a_sku_and_unclaimed_ones_are_inspected_too(bench: Bench) -> None:
    made = bench.do(RegisterUnannounced("00340434161094042557", "dhl_paket"))
    bench.do(RegisterExtraUnit(f"{made}.00000", "", ""))
    screen = bench.open()
    bench.scan(bench.rows("SELECT lpn FROM units")[0][0])
    assert screen.unit.title.text() == "Article not known yet"
    assert screen.unit.claim.text().startswith("No claim")
    assert screen.unit.chips.texts() == ["extra unit", "unclaimed parcel"]
    bench.press("1")
    assert screen.question.place.text().startswith("QUESTION 2")


def test_an_article_opens_its_unit_only_when_it_is_the_only_one(bench: Bench) -> None:
    (unit,) = bench.receive("AND l.gtin <> ''")
    head = bench.card(unit).head
    screen = bench.open()
    bench.scan(head.gtin)
    assert screen.unit.plate.text() == head.lpn
    bench.press("Escape")
    bench.receive(f"AND l.sku = '{head.sku}'")
    bench.scan(head.gtin)
    assert screen.band.headline() == "2 unit(s) fit"


def test_unknown_scans_are_explained(bench: Bench) -> None:
    screen = bench.open()
    bench.scan("B7-999999-1")
    assert screen.band.kind() == "stop"
    bench.scan("no such thing")
    assert screen.band.headline() == "No unit waits with this code"


def test_the_questions_speak_the_language_of_the_window(bench: Bench) -> None:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    (unit,) = bench.receive(LAMP)
    app = QApplication.instance()
    assert app is not None
    before = app.property("language")
    app.setProperty("language", "zh_CN")
    try:
        screen = bench.open()
        bench.scan(bench.lpn(unit))
        assert screen.question.question.text() == "这是售出的商品吗？"
    finally:
        app.setProperty("language", before)


@pytest.mark.parametrize("reason", list(ReturnReason))
def test_every_claim_is_confirmed_by_what_it_says_and_never_by_good_goods(
    reason: ReturnReason,
) -> None:
    good = check_claim(reason, (Finding.AS_NEW,), finished=True)
    if reason not in CONFIRMING:
        assert good is ClaimCheck.NOTHING
        return
    assert good is ClaimCheck.NOT_CONFIRMED
    assert check_claim(reason, (), finished=False) is ClaimCheck.OPEN
    for finding in CONFIRMING[reason]:
        assert check_claim(reason, (finding,), finished=False) is ClaimCheck.CONFIRMED


def test_a_fault_nobody_could_test_leaves_the_claim_open() -> None:
    untested = check_claim(ReturnReason.DEFECTIVE, (Finding.UNTESTED,), finished=True)
    assert untested is ClaimCheck.OPEN


def test_a_unit_chosen_by_key_waits_for_the_scan_of_its_plate(bench: Bench) -> None:
    (unit,) = bench.receive(scans=False)
    screen = bench.open()
    bench.press("F1")
    assert screen.band.headline() == f"Scan the plate {bench.lpn(unit)} on the unit"
    bench.press("1")
    assert bench.card(unit).answers() == []
    bench.scan(bench.lpn(unit))
    assert screen.at(screen.question)
    assert screen.band.isHidden()
    assert [row[0] for row in bench.rows(READ)] == [unit]


def test_a_wrong_plate_opens_nothing_and_says_what_is_expected(bench: Bench) -> None:
    unit, other = bench.receive(count=2, scans=False)
    screen = bench.open()
    bench.press("F1")
    bench.scan(bench.lpn(other))
    assert screen.band.headline() == "Wrong plate"
    assert bench.lpn(unit) in screen.band.detail()
    assert not screen.at(screen.question)
    assert not bench.rows(READ)
    bench.press("Escape")
    bench.scan(bench.lpn(other))
    assert screen.at(screen.question)
    assert [row[0] for row in bench.rows(READ)] == [other]


def test_the_scan_that_begins_the_work_proves_the_plate_once(bench: Bench) -> None:
    (unit,) = bench.receive(scans=False)
    screen = bench.open()
    bench.scan(bench.lpn(unit))
    assert screen.at(screen.question)
    bench.press("Escape")
    bench.scan(bench.lpn(unit))
    assert len(bench.rows("SELECT 1 FROM journal WHERE kind = 'ConfirmPlate'")) == 1


def test_after_a_unit_the_next_is_shown_and_any_plate_begins(bench: Bench) -> None:
    first, second, third = bench.receive(count=3, scans=False)
    screen = bench.open()
    bench.scan(bench.lpn(first))
    bench.answer_all()
    bench.press("F1")
    assert screen.band.headline() == "Scan the next plate"
    assert bench.lpn(second) in screen.band.detail()
    bench.scan(bench.lpn(third))
    assert screen.at(screen.question)
    assert [row[0] for row in bench.rows(READ)] == [first, third]


def test_a_reprint_in_the_middle_asks_for_the_new_plate(bench: Bench) -> None:
    (unit,) = bench.receive()
    screen = bench.open()
    bench.press("F1")
    bench.press("1")
    job = bench.rows("SELECT id FROM print_jobs WHERE unit_id = ?", unit)[0][0]
    bench.do(RequestReprint(job, "torn"))
    again = bench.rows("SELECT max(id) FROM print_jobs WHERE unit_id = ?", unit)[0][0]
    for state in (PrintState.SENDING, PrintState.DONE):
        bench.do(NotePrint(again, state, "PDF"), STATION)
    bench.press("1")
    assert screen.band.headline().startswith("Scan the plate")
    bench.scan(bench.lpn(unit))
    assert len(bench.card(unit).answers()) == 1
    assert screen.at(screen.question)


def test_an_inspector_needs_a_supervisor_to_pass_unread(
    bench: Bench, staff: dict[str, PersonRow]
) -> None:
    (unit,) = bench.receive(scans=False)
    screen = bench.open()
    bench.press("F1")
    assert not screen.take_badge(staff["supervisor"].badge)
    bench.press("F7")
    because(bench, "1")
    assert screen.take_badge(staff["inspector2"].badge)
    bench.calm()
    assert screen.band.kind() == "stop"
    assert not screen.at(screen.question)
    bench.press("F7")
    because(bench, "1")
    assert screen.take_badge(staff["supervisor"].badge)
    bench.calm()
    assert screen.at(screen.question)
    assert bench.rows("SELECT scan_back FROM print_jobs WHERE unit_id = ?", unit) == [("waived",)]


def test_a_station_without_the_gate_opens_by_key(bench: Bench, staff: dict[str, PersonRow]) -> None:
    bench.receive(scans=False)
    founder = staff.get("administrator", staff["supervisor"])
    bench.do(ChangeSetting(PLATE_GATE, OFF), by=founder.id)
    screen = bench.open()
    bench.press("F1")
    assert screen.at(screen.question)
