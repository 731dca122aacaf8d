"""Approve, driven by keys: who may decide, what is asked first, and what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from app.commands.attach_photo import AttachPhoto
from app.commands.complete_inspection import CompleteInspection
from app.commands.decide_disposition import ApproveDisposition
from app.commands.keep_answers import KeepAnswers
from app.commands.propose_disposition import ProposeDisposition
from app.commands.receive_parcel import ReceiveParcel
from app.commands.receive_units import ReceiveUnits
from app.commands.undo import Undo
from app.domain.disposition import Disposition
from app.domain.evidence import Owner
from app.domain.grading import Answer, walk
from app.queries.queues import proposals_to_decide
from app.queries.units import unit_card
from tests.builders import photo
from tests.scans import scan_into
from ui.rehearsal import press, settle, type_text
from ui.screens.approving import open_screen
from ui.widgets.photo_viewer import PhotoViewer

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.queries.people import PersonRow
    from app.queries.units import UnitCard
    from app.station import Station
    from ui.desk import Office
    from ui.screens.approving.view import ApprovingScreen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Staff = dict[str, "PersonRow"]
EXPECTED = """SELECT p.id, l.id FROM parcels p JOIN lines l ON l.return_id = p.return_id
  WHERE p.state = 'announced' GROUP BY p.return_id ORDER BY p.id LIMIT ? OFFSET ?"""


def proposed(station: Station, by: str, count: int = 1, skip: int = 0) -> list[str]:
    """Units with quarantine proposed by hand, so that a note is there and a supervisor is due."""
    found = station.ask(lambda db: db.connection.execute(EXPECTED, (count, skip)).fetchall())
    return [_proposed(station, by, parcel, line) for parcel, line in found]


def _proposed(station: Station, by: str, parcel: str, line: str) -> str:
    station.do(ReceiveParcel(parcel), by=by)
    station.do(ReceiveUnits(parcel, ((line, 1),)), by=by)
    sql = "SELECT id FROM units WHERE line_id = ?"
    unit = str(station.ask(lambda db: db.connection.execute(sql, (line,)).fetchone()[0]))
    asked = station.house.grading.set_for(card_of(station, unit).head.category)
    answers: list[Answer] = []
    step = walk(asked, answers, card_of(station, unit).context(), frozenset())
    while step.current is not None:
        answers.append(Answer(step.current.id, 1, "seen"))
        step = walk(asked, answers, card_of(station, unit).context(), frozenset())
    given = tuple((one.question, one.choice, one.note) for one in answers)
    station.do(KeepAnswers(unit, asked.id, asked.version, given), by=by)
    for slot in (*step.photos_missing, "box"):
        station.do(AttachPhoto(Owner.UNIT, unit, str(slot), photo(station.folder), "x.jpg"), by=by)
    station.do(CompleteInspection(unit), by=by)
    note = "Smells of petrol"
    station.do(ProposeDisposition(unit, Disposition.QUARANTINE, note), by=by)
    return unit


def card_of(station: Station, unit: str) -> UnitCard:
    found = station.ask(unit_card, unit)
    assert found is not None
    return found


def state_of(station: Station, unit: str) -> str:
    proposal = card_of(station, unit).proposal
    assert proposal is not None
    return proposal.state


@pytest.fixture
def opened(
    qtbot: QtBot, office: Office, staff: Staff, settled: Callable[[], None]
) -> Callable[[], ApprovingScreen]:
    """The screen in front of the first supervisor."""

    def show() -> ApprovingScreen:
        office.session.begin(staff["supervisor"])
        screen = open_screen(office)
        qtbot.addWidget(screen)
        screen.resize(1230, 690)
        screen.show()
        screen.activateWindow()
        screen.entered()
        settled()
        settle()
        settled()
        return screen

    return show


def dialog() -> QDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, QDialog)
    return found


def agree(how: str = "Lin wrote at noon") -> None:
    """Answer the question how the seller agreed, if it was asked."""
    settle()
    if QApplication.activeModalWidget() is not None:
        press(dialog(), "1")
        settle()
        type_text(dialog(), how)
        press(dialog(), "Ctrl+Return")


def test_an_empty_queue_says_what_comes_here(opened: Callable[[], ApprovingScreen]) -> None:
    screen = opened()
    assert screen.empty.isVisible()
    assert "Nothing waits" in screen.empty.headline()
    assert not screen.approve.isEnabled()


def test_the_whole_case_is_seen_before_it_is_decided(
    opened: Callable[[], ApprovingScreen], station: Station, staff: Staff
) -> None:
    unit = proposed(station, staff["inspector"].id)[0]
    screen = opened()
    card = card_of(station, unit)
    assert card.head.comment in screen.claim.text()
    assert staff["inspector"].name in screen.finding.text()
    assert "Quarantine" in screen.proposed.text()
    assert "Smells of petrol" in screen.note.text()
    assert screen.because.text()
    assert screen.ways.texts()[0].startswith("proposed Quarantine")
    assert len(screen.photos.photos()) == len(card.photos) + len(card.parcel_photos)
    assert screen.approve.isEnabled()


def test_a_approves_and_the_next_one_is_selected_by_itself(
    opened: Callable[[], ApprovingScreen],
    station: Station,
    staff: Staff,
    settled: Callable[[], None],
) -> None:
    first, second = proposed(station, staff["inspector"].id, 2)
    screen = opened()
    told: list[tuple[str, object]] = []
    screen.told.connect(lambda sentence, token: told.append((sentence, token)))
    press(screen, "A")
    agree()
    settled()
    settled()
    assert state_of(station, first) == "approved"
    assert card_of(station, first).head.lpn in told[0][0]
    assert told[0][1]
    assert screen.queue.count() == 1
    assert screen.presenter.now is not None
    assert screen.presenter.now.card.head.id == second


def test_how_the_seller_agreed_is_written_down(
    opened: Callable[[], ApprovingScreen],
    station: Station,
    staff: Staff,
    settled: Callable[[], None],
) -> None:
    units = proposed(station, staff["inspector"].id, 12)
    asking = next(u for u in units if (p := card_of(station, u).proposal) and p.needs_seller)
    screen = opened()
    screen.show_target(asking)
    settled()
    settled()
    press(screen, "A")
    settle()
    press(dialog(), "Ctrl+Return")  # without words nothing happens
    settle()
    assert state_of(station, asking) == "proposed"
    agree("Lin wrote at noon")
    settled()
    proposal = card_of(station, asking).proposal
    assert proposal is not None
    assert proposal.state == "approved"
    assert "Lin wrote at noon" in proposal.decision_note


def test_what_is_mine_is_shown_and_cannot_be_decided(
    opened: Callable[[], ApprovingScreen],
    station: Station,
    staff: Staff,
    settled: Callable[[], None],
) -> None:
    mine = proposed(station, staff["supervisor"].id)[0]
    screen = opened()
    assert not screen.approve.isEnabled()
    press(screen, "A")
    press(screen, "R")
    settled()
    assert QApplication.activeModalWidget() is None
    assert state_of(station, mine) == "proposed"
    model = screen.queue.model()
    assert "another person decides" in model.data(model.index(0, 0))


def test_the_first_that_may_be_decided_is_selected(
    opened: Callable[[], ApprovingScreen], station: Station, staff: Staff
) -> None:
    proposed(station, staff["supervisor"].id)
    other = proposed(station, staff["inspector"].id, 1, 1)[0]
    screen = opened()
    assert screen.presenter.now is not None
    assert screen.presenter.now.card.head.id == other


def test_r_rejects_only_with_a_reason(
    opened: Callable[[], ApprovingScreen],
    station: Station,
    staff: Staff,
    settled: Callable[[], None],
) -> None:
    unit = proposed(station, staff["inspector"].id)[0]
    screen = opened()
    press(screen, "R")
    settle()
    press(dialog(), "Ctrl+Return")
    settle()
    assert state_of(station, unit) == "proposed"
    press(dialog(), "2")
    press(dialog(), "Ctrl+Return")
    settled()
    settled()
    proposal = card_of(station, unit).proposal
    assert proposal is not None
    assert proposal.state == "rejected"
    assert proposal.decision_note == "The grade does not fit"
    assert screen.empty.isVisible()


def test_c_sends_it_back_with_another_way(
    opened: Callable[[], ApprovingScreen],
    station: Station,
    staff: Staff,
    settled: Callable[[], None],
) -> None:
    unit = proposed(station, staff["inspector"].id)[0]
    screen = opened()
    assert screen.presenter.now is not None
    allowed = [w.disposition for w in screen.presenter.now.ways if w.allowed]
    allowed.remove(Disposition.QUARANTINE)
    press(screen, "C")
    settle()
    press(dialog(), "1")
    settle(20)
    press(dialog(), "1")
    press(dialog(), "Ctrl+Return")
    settled()
    proposal = card_of(station, unit).proposal
    assert proposal is not None
    assert (proposal.state, proposal.suggestion) == ("rejected", allowed[0].value)


def test_a_decision_of_somebody_else_is_explained(
    opened: Callable[[], ApprovingScreen],
    station: Station,
    staff: Staff,
    settled: Callable[[], None],
) -> None:
    first, second = proposed(station, staff["inspector"].id, 2)
    screen = opened()
    waiting = station.ask(proposals_to_decide)
    command = ApproveDisposition(waiting[0].id, "Lin said so")
    station.do(command, by=staff["supervisor2"].id)
    press(screen, "A")
    agree()
    settled()
    settled()
    assert "Already decided" in screen.banner.text()
    assert screen.presenter.now is not None
    assert screen.presenter.now.card.head.id == second
    assert state_of(station, first) == "approved"


def test_a_scan_selects_a_proposal_or_says_where_the_unit_is(
    opened: Callable[[], ApprovingScreen],
    station: Station,
    staff: Staff,
    settled: Callable[[], None],
) -> None:
    units = proposed(station, staff["inspector"].id, 3)
    screen = opened()
    scan_into(screen, card_of(station, units[2]).head.lpn)
    settled()
    settled()
    assert screen.presenter.now is not None
    assert screen.presenter.now.card.head.id == units[2]
    waiting = station.ask(proposals_to_decide)
    station.do(ApproveDisposition(waiting[0].id, "yes"), by=staff["supervisor2"].id)
    screen.presenter.refresh()
    settled()
    scan_into(screen, card_of(station, units[0]).head.lpn)
    settled()
    settled()
    assert "does not wait for approval" in screen.banner.text()
    scan_into(screen, "SOMETHING ELSE")
    settled()
    assert "Nothing known" in screen.banner.text()


def test_enter_opens_the_photos_full_size(
    opened: Callable[[], ApprovingScreen], station: Station, staff: Staff
) -> None:
    proposed(station, staff["inspector"].id)
    screen = opened()
    press(screen, "Return")
    settle()
    viewer = QApplication.activeModalWidget()
    assert isinstance(viewer, PhotoViewer)
    press(viewer, "Escape")
    settle()


def test_a_scan_closes_the_photos_of_the_last_unit(
    opened: Callable[[], ApprovingScreen],
    station: Station,
    staff: Staff,
    settled: Callable[[], None],
) -> None:
    _, second = proposed(station, staff["inspector"].id, 2)
    screen = opened()
    press(screen, "Return")
    settle()
    scan_into(screen, card_of(station, second).head.lpn)
    settled()
    settled()
    assert QApplication.activeModalWidget() is None
    assert screen.presenter.now is not None
    assert screen.presenter.now.card.head.id == second


def test_an_undone_decision_waits_again(
    opened: Callable[[], ApprovingScreen],
    station: Station,
    staff: Staff,
    settled: Callable[[], None],
    office: Office,
) -> None:
    unit = proposed(station, staff["inspector"].id)[0]
    screen = opened()
    tokens: list[object] = []
    screen.told.connect(lambda _, token: tokens.append(token))
    press(screen, "R")
    settle()
    press(dialog(), "1")
    press(dialog(), "Ctrl+Return")
    settled()
    settled()
    assert screen.empty.isVisible()
    done = station.do(Undo(str(tokens[0])), by=staff["supervisor"].id)
    office.news.changed.emit(done.kinds)
    settled()
    settled()
    assert screen.queue.current_key() is not None
    assert state_of(station, unit) == "proposed"
    assert screen.approve.isEnabled()
