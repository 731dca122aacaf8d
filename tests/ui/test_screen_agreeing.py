"""Agreeing on both screens: two persons, badges, alike ones, holds, the seller, destruction."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog

from app.commands.ask_seller import AskSeller
from app.commands.certify_destruction import CertifyDestruction
from app.commands.clear_unit import PassOverDonation
from app.commands.hold_unit import HoldUnit
from app.commands.set_approval_rule import SetApprovalRule
from app.domain.agreements import Channel
from app.domain.disposition import Disposition
from app.domain.executions import Method, NotDonated
from app.domain.grading import Answer, walk
from app.domain.holds import HoldReason
from app.domain.people import MAX_TRIES
from app.queries.agreements import said_of
from app.queries.people import person_with_badge
from app.signing_in import change_pin
from tests.builders import line
from tests.scans import scan_into
from ui.rehearsal import press, settle, type_text
from ui.screens.approving import open_screen as open_approving
from ui.screens.approving.bulk_dialog import BulkDialog
from ui.screens.disposing import open_screen as open_disposing
from ui.screens.disposing.gate_dialogs import CertifyDialog
from ui.screens.story import open_screen as open_story
from ui.widgets.answer_list import Answer as Choice
from ui.widgets.answer_list import AnswerList
from ui.widgets.witness_dialog import WitnessDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.station import Station
    from tests.builders import Bench
    from ui.desk import Office
    from ui.screen import Screen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def station(bench: Bench) -> Station:
    return bench.station


@pytest.fixture
def shown(
    qtbot: QtBot, office: Office, station: Station, settled: Callable[[], None]
) -> Callable[..., Any]:
    """A screen in front of the person with this badge; and a wait until all is quiet."""

    before: list[Screen] = []

    def show(open_screen: Callable[[Office], Screen], badge: str) -> Any:
        person = station.ask(person_with_badge, badge)
        assert person is not None
        office.session.begin(person)
        for other in before:
            other.hide()
        screen = open_screen(office)
        before.append(screen)
        qtbot.addWidget(screen)
        screen.resize(1230, 700)
        screen.show()
        screen.activateWindow()
        settle()
        screen.entered()
        quiet(settled)
        return screen

    return show


def quiet(settled: Callable[[], None]) -> None:
    for _ in range(4):
        settle()
        settled()
    if QApplication.activeModalWidget() is None:
        for window in QApplication.topLevelWidgets():  # no window manager gives it back here
            if window.isVisible():
                window.activateWindow()
        settle()


def dialog() -> QDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, QDialog)
    return found


def proposed(bench: Bench, **more: Any) -> str:
    unit = bench.unit(line(), instruction={"A": "restock"}, **more)
    bench.inspect(unit)
    bench.propose(unit)
    return unit


SVEN, INES, THEO = "ID-0002-X", "ID-0003-X", "ID-0004-X"


PIN = "2468"


def choose(asked: QDialog, name: str) -> WitnessDialog:
    """The person of that name, by the number that stands before it."""
    assert isinstance(asked, WitnessDialog)
    names = [answer.text for answer in asked.names.answers()]
    press(asked, str(names.index(name) + 1))
    settle()
    return asked


def offered(asked: QDialog) -> tuple[Choice, ...]:
    return asked.findChildren(AnswerList)[0].answers()


def state(bench: Bench, unit: str) -> str:
    proposal = bench.card(unit).proposal
    assert proposal is not None
    return proposal.state


def test_the_rule_and_who_agreed_stand_beside_the_keys(
    bench: Bench, shown: Callable[..., Any], settled: Callable[[], None]
) -> None:
    bench.do(SetApprovalRule(2), bench.mara)
    unit = proposed(bench)
    screen = shown(open_approving, SVEN)
    assert "Two supervisors must agree" in screen.side.agree.text()
    assert screen.side.persons.text() == "0 of 2 agreed"
    press(screen, "A")
    quiet(settled)
    assert state(bench, unit) == "proposed"
    assert screen.side.persons.text() == "1 of 2 agreed"
    assert "Sven agreed" in screen.side.agree.text()
    assert not screen.approve.isEnabled()


def test_anothers_badge_agrees_as_that_person_and_nobody_is_signed_out(
    bench: Bench, shown: Callable[..., Any], settled: Callable[[], None], office: Office
) -> None:
    bench.do(SetApprovalRule(2), bench.mara)
    unit = proposed(bench)
    screen = shown(open_approving, SVEN)
    assert not screen.take_badge("ID-0001-X")  # who may decide alone: a badge signs in
    press(screen, "A")
    quiet(settled)
    mara = bench.one("SELECT badge FROM people WHERE id = ?", bench.mara)
    assert screen.take_badge(mara)
    quiet(settled)
    assert state(bench, unit) == "approved"
    assert "Mara agreed by badge" in screen.banner.text()
    assert office.session.person is not None
    assert office.session.person.name == "Sven"
    row = bench.rows("SELECT badge_at FROM approvals WHERE by = ?", bench.mara)
    assert row == [(bench.sven,)]


def test_a_supervisors_badge_agrees_at_the_inspectors_bench(
    bench: Bench, shown: Callable[..., Any], settled: Callable[[], None]
) -> None:
    unit = proposed(bench)
    screen = shown(open_disposing, INES)
    scan_into(screen, bench.card(unit).head.lpn)
    quiet(settled)
    assert screen.take_badge(THEO)
    quiet(settled)
    assert screen.band.kind() == "stop"  # Theo is an inspector
    assert screen.take_badge(SVEN)
    quiet(settled)
    assert state(bench, unit) == "approved"
    assert "Sven agreed by badge" in screen.band.headline()


def test_without_a_badge_a_name_and_a_pin_agree_at_the_inspectors_bench(
    bench: Bench, shown: Callable[..., Any], settled: Callable[[], None], office: Office
) -> None:
    change_pin(bench.station, bench.sven, PIN)
    unit = proposed(bench)
    screen = shown(open_disposing, INES)
    scan_into(screen, bench.card(unit).head.lpn)
    quiet(settled)
    press(screen, "F11")
    quiet(settled)
    asked = choose(dialog(), "Mara")
    assert "has no PIN" in asked.banner.text()
    choose(asked, "Sven")
    type_text(asked, "1111")
    press(asked, "Return")
    quiet(settled)
    assert asked.banner.text() == "Wrong PIN"
    assert state(bench, unit) == "proposed"
    type_text(asked, PIN)
    press(asked, "F1")
    quiet(settled)
    assert state(bench, unit) == "approved"
    assert screen.band.headline() == "Sven agreed by PIN"
    assert office.session.person is not None
    assert office.session.person.name == "Ines"
    assert bench.one("SELECT failed_tries FROM people WHERE id = ?", bench.sven) == 0


def test_wrong_pins_lock_a_second_person_out_and_their_badge_too(
    bench: Bench, shown: Callable[..., Any], settled: Callable[[], None]
) -> None:
    change_pin(bench.station, bench.mara, PIN)
    bench.do(SetApprovalRule(2), bench.mara)
    unit = proposed(bench)
    screen = shown(open_approving, SVEN)
    assert not screen.side.by_pin.isVisible()
    press(screen, "A")
    quiet(settled)
    press(screen, "P")
    quiet(settled)
    names = [answer.text for answer in dialog().names.answers()]  # type: ignore[attr-defined]
    assert names == ["Mara"]  # who may approve, and does not sit here
    asked = choose(dialog(), "Mara")
    for _ in range(MAX_TRIES):
        type_text(asked, "1111")
        press(asked, "Return")
        quiet(settled)
    assert asked.banner.text() == "Locked for now"
    type_text(asked, PIN)
    press(asked, "Return")
    quiet(settled)
    mara = bench.one("SELECT badge FROM people WHERE id = ?", bench.mara)
    assert screen.take_badge(mara)
    quiet(settled)
    assert screen.banner.text() == "Locked for now"
    assert state(bench, unit) == "proposed"
    assert QApplication.activeModalWidget() is None
    bench.clock.moment += timedelta(minutes=6)
    press(screen, "P")
    quiet(settled)
    asked = choose(dialog(), "Mara")
    type_text(asked, PIN)
    press(asked, "Return")
    quiet(settled)
    assert state(bench, unit) == "approved"
    assert "Mara agreed by PIN" in screen.banner.text()


def test_an_unknown_badge_agrees_to_nothing_and_says_so(
    bench: Bench, shown: Callable[..., Any], settled: Callable[[], None]
) -> None:
    unit = proposed(bench)
    screen = shown(open_disposing, INES)
    scan_into(screen, bench.card(unit).head.lpn)
    quiet(settled)
    assert screen.take_badge("ID-0999-X")
    quiet(settled)
    assert screen.band.headline() == "Unknown badge"
    assert state(bench, unit) == "proposed"


def test_esc_goes_back_to_the_names_before_it_leaves(
    bench: Bench, shown: Callable[..., Any], settled: Callable[[], None]
) -> None:
    change_pin(bench.station, bench.sven, PIN)
    unit = proposed(bench)
    screen = shown(open_disposing, INES)
    scan_into(screen, bench.card(unit).head.lpn)
    quiet(settled)
    press(screen, "F11")
    quiet(settled)
    asked = choose(dialog(), "Sven")
    assert asked.pad.hasFocus()
    press(asked, "Escape")
    settle()
    assert asked.isVisible()
    assert not asked.pad.isVisible()
    press(asked, "Escape")
    quiet(settled)
    assert screen.scan_field.hasFocus()
    assert state(bench, unit) == "proposed"


def test_alike_ones_are_approved_by_one_key_each_by_itself(
    bench: Bench, shown: Callable[..., Any], settled: Callable[[], None]
) -> None:
    units = [proposed(bench) for _ in range(3)]
    other = bench.unit(line("SKU-2"), instruction={"A": "restock"})
    bench.inspect(other)
    bench.propose(other)
    screen = shown(open_approving, SVEN)
    assert screen.side.alike.text() == "Approve 3 alike…"
    press(screen, "B")
    settle()
    asked = dialog()
    assert isinstance(asked, BulkDialog)
    assert "38.97" in asked.total.text()
    press(asked, "Return")  # a scanner's Enter decides nothing
    settle()
    assert [state(bench, unit) for unit in units] == ["proposed"] * 3
    held = bench.do(HoldUnit(units[1], HoldReason.OTHER, "wait"))
    assert held
    bench.do(SetApprovalRule(1, seller_id=bench.one("SELECT id FROM sellers")), bench.mara)
    bench.approve(bench.card(units[0]).proposals[-1].id)  # somebody was faster
    press(asked, "Ctrl+Return")
    quiet(settled)
    assert [state(bench, unit) for unit in units] == ["approved"] * 3
    assert "1 were not approved" in screen.banner.text() or "1 was" in screen.banner.text()
    assert state(bench, other) == "proposed"


def test_h_holds_and_another_person_releases(
    bench: Bench, shown: Callable[..., Any], settled: Callable[[], None]
) -> None:
    unit = proposed(bench)
    screen = shown(open_approving, SVEN)
    press(screen, "H")
    settle()
    press(dialog(), "2")
    press(dialog(), "Ctrl+Return")
    quiet(settled)
    hold = bench.station.ask(said_of, unit).hold
    assert hold is not None
    assert hold.reason == "buyer_disputes"
    assert "The buyer disputes it" in screen.held.text()
    screen = shown(open_disposing, INES)
    assert screen.queues.held.count() == 1
    scan_into(screen, bench.card(unit).head.lpn)
    quiet(settled)
    assert "The buyer disputes it" in screen.held.text()
    press(screen, "F4")
    settle()
    press(dialog(), "3")
    press(dialog(), "Ctrl+Return")
    quiet(settled)
    assert bench.station.ask(said_of, unit).hold is None
    assert bench.one("SELECT release_words FROM holds") == "The seller has answered"
    assert not screen.held.isVisible()


def test_the_seller_is_asked_and_a_clock_runs(
    bench: Bench, shown: Callable[..., Any], settled: Callable[[], None]
) -> None:
    unit = bench.unit(line(), instruction={"A": "ask"})
    bench.inspect(unit)
    proposal = bench.propose(unit)
    screen = shown(open_approving, SVEN)
    assert screen.approve.text() == "Approve…"
    press(screen, "S")
    settle()
    press(dialog(), "1")
    press(dialog(), "Ctrl+Return")
    quiet(settled)
    assert bench.one("SELECT channel FROM seller_questions") == "message"
    assert screen.side.clock.isVisible()
    press(screen, "S")
    settle()
    press(dialog(), "1")
    settle()
    type_text(dialog(), "Lin: restock it")
    press(dialog(), "Ctrl+Return")
    quiet(settled)
    assert "Lin: restock it" in screen.side.seller.text()
    assert screen.approve.text() == "Approve"
    press(screen, "A")
    quiet(settled)
    assert state(bench, unit) == "approved"
    assert proposal


def test_a_destruction_wants_its_reason_weight_and_a_second_badge(
    bench: Bench, shown: Callable[..., Any], settled: Callable[[], None]
) -> None:
    unit = bench.unit()
    bench.inspect(unit)
    bench.approve(bench.propose(unit, Disposition.DESTROY))
    bench.photograph(unit, "evidence")
    screen = shown(open_disposing, INES)
    press(screen, "F1")
    settle()
    press(dialog(), "1")
    settle()
    type_text(dialog(), "asked two charities")
    press(dialog(), "Ctrl+Return")
    quiet(settled)
    press(screen, "F1")
    settle()
    asked = dialog()
    assert isinstance(asked, CertifyDialog)
    press(asked, "Ctrl+Return")
    assert "press its number" in asked.banner.text()
    press(asked, "1")
    settle()
    type_text(asked, "420")
    press(asked, "Ctrl+Return")
    assert "second person" in asked.banner.text()
    assert screen.take_badge(INES)
    quiet(settled)
    press(asked, "Ctrl+Return")  # oneself is no second person
    quiet(settled)
    assert screen.band.kind() == "stop"
    press(screen, "F1")
    settle()
    asked = dialog()
    press(asked, "1")
    settle()
    type_text(asked, "420")
    assert screen.take_badge(THEO)
    quiet(settled)
    press(asked, "Ctrl+Return")
    quiet(settled)
    number = bench.station.ask(said_of, unit).certificate
    assert (bench.folder.certificates / f"{number}.pdf").exists()
    assert "destroyed and certified" in screen.band.headline()


def test_a_second_person_without_a_badge_witnesses_by_name_and_pin(
    bench: Bench, shown: Callable[..., Any], settled: Callable[[], None]
) -> None:
    change_pin(bench.station, bench.theo, PIN)
    unit = bench.unit()
    bench.inspect(unit)
    bench.approve(bench.propose(unit, Disposition.DESTROY))
    bench.photograph(unit, "evidence")
    bench.do(PassOverDonation(unit, NotDonated.NOBODY_TOOK_IT, "asked two"))
    screen = shown(open_disposing, INES)
    press(screen, "F1")
    settle()
    asked = dialog()
    assert isinstance(asked, CertifyDialog)
    press(asked, "1")
    settle()
    type_text(asked, "420")
    press(asked, "F2")
    quiet(settled)
    pin = choose(dialog(), "Theo")
    type_text(pin, PIN)
    press(pin, "Return")
    quiet(settled)
    assert dialog() is asked
    assert asked.witness.text() == "Theo stands beside it."
    assert not asked.by_pin.isVisible()
    press(asked, "Ctrl+Return")
    quiet(settled)
    assert bench.station.ask(said_of, unit).certificate
    assert bench.one("SELECT witness FROM destructions") == bench.theo


def shirt(bench: Bench) -> str:
    """Clothing that the seller orders to be destroyed, on a day when the law forbids it."""
    bench.clock.moment = datetime(2026, 11, 2, 9, tzinfo=UTC)
    unit = bench.unit(line(category="apparel"), instruction={"A": "destroy"})
    bench.inspect(unit)
    return unit


def test_an_exemption_of_the_law_is_documented_where_the_law_says_no(
    bench: Bench, shown: Callable[..., Any], settled: Callable[[], None]
) -> None:
    unit = shirt(bench)
    screen = shown(open_disposing, SVEN)
    scan_into(screen, bench.card(unit).head.lpn)
    quiet(settled)
    press(screen, "F2")
    settle()
    ways = dialog()
    assert any("The law forbids it" in why.text() for _, why in ways.blocked)  # type: ignore[attr-defined]
    press(ways, "F7")
    settle()
    asked = dialog()
    chosen = [answer.text for answer in offered(asked)]
    press(asked, str(chosen.index("Nobody accepted them as a donation") + 1))
    settle()
    press(asked, "Ctrl+Return")
    assert not bench.station.ask(said_of, unit).clearances  # words are demanded
    type_text(asked, "letters 7 and 8")
    press(asked, "Ctrl+Return")
    quiet(settled)
    assert "exemption is documented" in screen.band.headline()
    assert not screen.exempt.isVisible()
    press(screen, "F2")
    settle()
    ways = dialog()
    assert not any("The law forbids" in why.text() for _, why in ways.blocked)  # type: ignore[attr-defined]
    hints = [answer.hint for answer in ways.answers.answers()]  # type: ignore[attr-defined]
    assert any("nobody accepted them" in hint for hint in hints)
    press(ways, "Escape")
    documented = {fact.label: fact.value for fact in screen.panel.facts.facts()}["Documented"]
    assert "letters 7 and 8" in documented
    assert "Sven" in documented


def test_an_inspector_is_told_who_documents_an_exemption(
    bench: Bench, shown: Callable[..., Any], settled: Callable[[], None]
) -> None:
    unit = shirt(bench)
    screen = shown(open_disposing, INES)
    scan_into(screen, bench.card(unit).head.lpn)
    quiet(settled)
    press(screen, "F7")
    quiet(settled)
    assert screen.band.headline() == "A supervisor documents it"
    assert QApplication.activeModalWidget() is None


def test_in_approve_the_exemption_that_wants_a_photo_says_so(
    bench: Bench, shown: Callable[..., Any], settled: Callable[[], None]
) -> None:
    unit = shirt(bench)
    bench.propose(unit)
    screen = shown(open_approving, SVEN)
    assert screen.side.exempt.isVisible()
    press(screen, "L")
    settle()
    asked = dialog()
    answers = offered(asked)
    number = [answer.value for answer in answers].index("damaged") + 1
    assert answers[number - 1].note == "photo first"
    assert "Article 2" in answers[number - 1].hint
    press(asked, str(number))
    settle()
    type_text(asked, "report 7")
    press(asked, "Ctrl+Return")
    quiet(settled)
    assert screen.banner.text() == "Photo needed"
    bench.photograph(unit, "damage")
    screen.presenter.refresh()
    quiet(settled)
    press(screen, "L")
    settle()
    press(dialog(), str(number))
    settle()
    type_text(dialog(), "report 7")
    press(dialog(), "Ctrl+Return")
    quiet(settled)
    assert bench.station.ask(said_of, unit).cleared("exemption") == "damaged"
    assert not screen.side.exempt.isVisible()


def test_what_was_agreed_to_in_vain_goes_back_by_itself(
    bench: Bench, shown: Callable[..., Any], settled: Callable[[], None]
) -> None:
    unit = bench.unit(line(replacement_sku="SKU-R"), instruction={"A": "relabel"})
    bench.inspect(unit)
    bench.approve(bench.propose(unit))
    screen = shown(open_disposing, INES)
    bench.do(SetApprovalRule(2), bench.mara)
    press(screen, "F1")
    quiet(settled)
    assert state(bench, unit) == "proposed"
    assert "back to approval" in screen.band.headline()


def test_the_clock_of_the_seller_is_told_in_the_queue(
    bench: Bench, shown: Callable[..., Any]
) -> None:
    unit = bench.unit(line(), instruction={"A": "ask"})
    bench.inspect(unit)
    bench.do(AskSeller(bench.propose(unit), Channel.TELEPHONE))
    screen = shown(open_approving, SVEN)
    model = screen.queue.model()
    assert "Seller:" in model.data(model.index(0, 0))


def test_what_was_carried_out_is_brought_back_from_its_story(
    bench: Bench,
    shown: Callable[..., Any],
    settled: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    unit = bench.unit()
    bench.inspect(unit)
    bench.approve(bench.propose(unit, Disposition.DESTROY))
    bench.photograph(unit, "evidence")
    bench.do(PassOverDonation(unit, NotDonated.NOBODY_TOOK_IT, "asked two"))
    bench.do(CertifyDestruction(unit, Method.CRUSHED, 300, bench.theo))
    screen = shown(open_story, INES)
    screen.show_target(unit)
    quiet(settled)
    assert not screen.back.isVisible()
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    press(screen, "F7")
    quiet(settled)
    assert opened[0].endswith(".pdf")
    assert "kept as a file" in screen.banner.text()  # nothing here opens files
    screen = shown(open_story, SVEN)
    screen.show_target(unit)
    quiet(settled)
    press(screen, "F8")
    settle()
    press(dialog(), "1")
    settle()
    type_text(dialog(), "behind the shelf")
    press(dialog(), "Ctrl+Return")
    quiet(settled)
    assert bench.one("SELECT void_words FROM destructions") == "It was found: behind the shelf"
    assert bench.card(unit).head.state == "inspected"
    assert not screen.back.isVisible()


def test_somebodys_data_are_erased_before_it_is_sold(
    bench: Bench, shown: Callable[..., Any], settled: Callable[[], None]
) -> None:
    unit = bench.unit(line(category="electronics"))
    asked = bench.station.house.grading.set_for("electronics")
    answers: list[Answer] = []
    step = walk(asked, answers, bench.card(unit).context(), frozenset())
    while step.current is not None and step.current.id != "data":
        answers.append(Answer(step.current.id, 1, "seen"))
        step = walk(asked, answers, bench.card(unit).context(), frozenset())
    bench.inspect(unit, (*(1 for _ in answers), 2))
    screen = shown(open_disposing, INES)
    assert screen.wiped.isVisible()
    plan = screen.presenter.plan
    allowed = {way.disposition for way in plan.ways if way.allowed}
    assert Disposition.RETURN_TO_SELLER not in allowed
    press(screen, "F6")
    settle()
    press(dialog(), "2")
    press(dialog(), "Ctrl+Return")
    quiet(settled)
    assert not screen.wiped.isVisible()
    plan = screen.presenter.plan
    allowed = {way.disposition for way in plan.ways if way.allowed}
    assert Disposition.RETURN_TO_SELLER in allowed
