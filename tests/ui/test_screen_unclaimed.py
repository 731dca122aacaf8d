"""Unclaimed: parcels nobody announced find their return by what they show or what is typed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pysqlite3
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from app.commands.claim_parcel import ClaimParcel
from app.commands.refuse_parcel import RefuseParcel
from app.commands.register_extra_unit import RegisterExtraUnit
from app.commands.register_unannounced import RegisterUnannounced
from app.domain.parcels import RefusalReason
from app.queries.arrivals import arrival, unclaimed_parcels
from app.queries.claim_hints import Hint, distance, hints_for
from app.queries.claiming import contains, likely_returns, search_returns
from app.station import Clock
from tests.scans import scan_into
from ui.rehearsal import press, settle, type_text
from ui.screens.unclaimed import open_screen
from ui.screens.unclaimed.claim_dialog import ClaimDialog
from ui.screens.unclaimed.forward_dialog import ForwardDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.queries.people import PersonRow
    from app.station import Station
    from ui.desk import Office
    from ui.screens.unclaimed.view import UnclaimedScreen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
EXPECTED = """SELECT r.id, r.rma, r.order_no, r.buyer_name, l.sku, l.title, p.tracking, p.carrier
  FROM parcels p JOIN returns r ON r.id = p.return_id JOIN lines l ON l.return_id = r.id
  WHERE p.state = 'announced' AND l.gtin <> '' GROUP BY r.id HAVING count(*) = 1
  ORDER BY p.id LIMIT 1"""


class Case:
    """An expected return, and two parcels nobody announced: the first holds its article."""

    def __init__(self, station: Station, by: str) -> None:
        self.station, self.by = station, by
        found = map(str, self.rows(EXPECTED)[0])
        self.owner, self.rma, self.order, self.buyer, self.sku, title, number, carrier = found
        self.tracking = number[:-1] + ("1" if number[-1] != "1" else "2")
        self.first = station.do(RegisterUnannounced(self.tracking, carrier), by=by).first_row
        station.do(RegisterExtraUnit(self.first, self.sku, title), by=by)
        second = RegisterUnannounced("NOBODY-4711", note="wet carton")
        self.second = station.do(second, by=by).first_row

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        return self.station.ask(lambda db: db.connection.execute(sql, values).fetchall())

    def owner_of(self, parcel: str) -> object:
        return self.rows("SELECT return_id FROM parcels WHERE id = ?", parcel)[0][0]


@pytest.fixture
def case(station: Station, staff: dict[str, PersonRow]) -> Case:
    return Case(station, staff["inspector"].id)


@pytest.fixture
def opened(
    qtbot: QtBot, office: Office, settled: Callable[[], None]
) -> Callable[[], UnclaimedScreen]:
    def show() -> UnclaimedScreen:
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


def search_for(screen: UnclaimedScreen, text: str, settled: Callable[[], None]) -> None:
    press(screen, "F3")
    type_text(screen, text, gap_ms=1)
    press(screen, "Return")
    settled()


def owners(screen: UnclaimedScreen) -> list[str]:
    model = screen.owners.model()
    return [str(model.data(model.index(row, 0))) for row in range(screen.owners.count())]


def test_no_parcel_waits_for_its_owner(opened: Callable[[], UnclaimedScreen]) -> None:
    screen = opened()
    assert screen.empty.isVisible()
    assert screen.empty.headline() == "No parcel waits for its owner"


def test_the_oldest_parcel_is_shown_with_its_evidence(
    opened: Callable[[], UnclaimedScreen], case: Case
) -> None:
    screen = opened()
    assert screen.queue.count() == 2
    assert screen.queue.current_key() == case.first
    facts = {fact.label: fact.value for fact in screen.facts.facts()}
    assert "B7-" in facts["Inside"]
    assert facts["Arrived"]


def test_the_return_that_the_parcel_points_to_is_suggested_first(
    opened: Callable[[], UnclaimedScreen], case: Case
) -> None:
    screen = opened()
    assert screen.owners.current_key() == case.owner
    assert "tracking number almost the same" in owners(screen)[0]
    assert "same article inside" in owners(screen)[0]


def say_why() -> None:
    """Words in the dialog that is open: a claim has evidence."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ClaimDialog)
    dialog.words.setFocus()
    dialog.words.setPlainText("the same lamp")


def test_f1_asks_with_both_sides_and_claims(
    opened: Callable[[], UnclaimedScreen], case: Case, settled: Callable[[], None]
) -> None:
    screen = opened()
    told: list[tuple[str, object]] = []
    screen.told.connect(lambda sentence, token: told.append((sentence, token)))
    press(screen, "F1")
    settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ClaimDialog)
    assert case.rma in [fact.value for fact in dialog.owner.facts()]
    assert dialog.parcel.facts()[0].value
    press(dialog, "F1")
    settled()
    assert case.owner_of(case.first) is None  # neither a photo nor a word speaks for it
    assert dialog.lack.isVisible()
    say_why()
    press(dialog, "F1")
    settled()
    settled()
    assert case.owner_of(case.first) == case.owner
    said = "SELECT payload FROM journal WHERE kind = 'ClaimParcel'"
    assert "the same lamp" in str(case.rows(said)[-1][0])
    assert case.rma in told[0][0]
    assert screen.queue.current_key() == case.second


def test_escape_claims_nothing(
    opened: Callable[[], UnclaimedScreen], case: Case, settled: Callable[[], None]
) -> None:
    screen = opened()
    press(screen, "F1")
    settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ClaimDialog)
    press(dialog, "Escape")
    settled()
    assert case.owner_of(case.first) is None
    assert screen.focusWidget() is screen.queue


@pytest.mark.parametrize("by", ["rma", "order", "buyer", "sku"])
def test_what_is_known_of_the_return_finds_it(
    opened: Callable[[], UnclaimedScreen], case: Case, settled: Callable[[], None], by: str
) -> None:
    screen = opened()
    search_for(screen, getattr(case, by), settled)
    assert screen.presenter.owner(case.owner) is not None
    assert any(case.rma in line for line in owners(screen))


def test_letters_typed_anywhere_begin_the_search_and_arrows_walk_what_is_found(
    opened: Callable[[], UnclaimedScreen], case: Case, settled: Callable[[], None]
) -> None:
    screen = opened()
    type_text(screen, "an", gap_ms=1)
    settle(200)
    settled()
    assert screen.search.text() == "an"
    assert screen.owners.count() > 1
    first = screen.owners.current_key()
    press(screen, "Down")
    assert screen.owners.current_key() != first
    press(screen, "Escape")
    settled()
    assert screen.search.text() == ""
    assert screen.owners.current_key() == case.owner


def test_news_from_elsewhere_leaves_the_selection_where_it_was_put(
    opened: Callable[[], UnclaimedScreen],
    case: Case,
    settled: Callable[[], None],
    office: Office,
) -> None:
    screen = opened()
    search_for(screen, "an", settled)
    press(screen, "Down")
    chosen = screen.owners.current_key()
    office.news.changed.emit(frozenset({"units"}))
    settled()
    settled()
    assert case.first
    assert screen.owners.current_key() == chosen
    assert screen.search.text() == "an"


def test_a_search_without_a_find_says_so(
    opened: Callable[[], UnclaimedScreen], case: Case, settled: Callable[[], None]
) -> None:
    screen = opened()
    assert case.first
    search_for(screen, "zzzzz", settled)
    assert screen.owners.count() == 0
    assert not screen.claim.isEnabled()


def test_a_scanned_parcel_is_selected_and_a_scanned_rma_is_searched(
    opened: Callable[[], UnclaimedScreen], case: Case, settled: Callable[[], None]
) -> None:
    screen = opened()
    scan_into(screen, "NOBODY-4711")
    settled()
    settled()
    assert screen.queue.current_key() == case.second
    scan_into(screen, case.rma)
    settled()
    settled()
    assert screen.search.text() == case.rma
    assert screen.owners.current_key() == case.owner


def test_f2_opens_the_parcel_on_receive(opened: Callable[[], UnclaimedScreen], case: Case) -> None:
    screen = opened()
    wanted: list[tuple[str, str]] = []
    screen.wanted.connect(lambda place, target: wanted.append((place, target)))
    press(screen, "F2")
    assert wanted == [("receive", case.first)]


def test_a_claim_of_somebody_else_is_explained(
    opened: Callable[[], UnclaimedScreen], case: Case, settled: Callable[[], None]
) -> None:
    screen = opened()
    case.station.do(ClaimParcel(case.first, case.owner), by=case.by)
    press(screen, "F1")
    settle()
    say_why()
    press(QApplication.activeModalWidget() or screen, "F1")
    settled()
    settled()
    assert "Already claimed" in screen.banner.text()
    assert screen.queue.current_key() == case.second


def test_a_number_in_the_note_speaks_for_the_return(station: Station, case: Case) -> None:
    noted = RegisterUnannounced("NOBODY-4712", note=f"Box says {case.rma}.")
    parcel_id = station.do(noted, by=case.by).first_row
    parcel = station.ask(arrival, parcel_id)
    assert parcel is not None
    found = station.ask(likely_returns, parcel.head.tracking, [], parcel.head.note)
    assert [one.id for one in found] == [case.owner]
    assert Hint.NOTED in hints_for(parcel, found[0])


def test_signs_with_a_meaning_for_the_database_mean_themselves(station: Station) -> None:
    assert station.ask(search_returns, "%%") == []
    assert station.ask(search_returns, "__") == []
    assert contains("5%_\\") == "%5\\%\\_\\\\%"


def test_a_single_sign_is_no_search(station: Station) -> None:
    assert station.ask(search_returns, "a") == []


@given(st.text(max_size=40))
def test_any_text_can_be_searched_for(text: str) -> None:
    assert contains(text).startswith("%")


@given(st.text("0123456789", min_size=2, max_size=20), st.data())
def test_one_wrong_sign_or_two_that_changed_places_are_near(
    number: str, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(number) - 2))
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    wrong = number[:place] + "X" + number[place + 1 :]
    assert distance(number, number) == 0
    assert distance(number, wrong) == 1
    assert distance(number, swapped) <= 1


def test_an_owner_is_found_among_a_hundred_thousand_returns(station: Station, case: Case) -> None:
    """The rows are written beside the rules: only what is found is looked at."""
    columns = [str(row[1]) for row in case.rows("PRAGMA table_info(returns)")]
    taken = ", ".join(c for c in columns if c not in ("id", "rma", "source_key", "buyer_name"))
    copy = f"""WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
      INSERT INTO returns (id, rma, source_key, buyer_name, {taken})
      SELECT 'zz' || i, 'BULK-' || i, 'bulk ' || i, 'Ada Byron ' || i, {taken}
      FROM n, (SELECT * FROM returns WHERE id = '{case.owner}')"""  # noqa: S608 names of columns
    write(station, copy)
    for text, least in (("BULK-77777", 1), ("byron 9999", 50), ("no such name", 0)):
        found = station.ask(search_returns, text)
        assert len(found) >= min(least, 11)
    assert len(station.ask(unclaimed_parcels)) == 2


def write(station: Station, sql: str) -> None:
    connection = pysqlite3.connect(str(station.folder.database))
    with connection:
        connection.execute(sql)
    connection.close()


def at_another_time(station: Station, days: int) -> None:
    """What is done next is done ``days`` ago."""
    clock = station.clock
    moved = timedelta(days=days)
    station.clock = Clock(lambda: datetime.now(UTC) - moved, clock.new_id)


@pytest.fixture
def aged(case: Case, station: Station) -> str:
    """A parcel that has waited for forty days."""
    usual = station.clock
    at_another_time(station, 40)
    parcel = station.do(RegisterUnannounced("OLD-1"), by=case.by).first_row
    station.clock = usual
    return parcel


def test_an_overdue_parcel_is_marked_and_timed_out_by_a_supervisor(
    opened: Callable[[], UnclaimedScreen],
    case: Case,
    aged: str,
    office: Office,
    staff: dict[str, PersonRow],
    settled: Callable[[], None],
) -> None:
    screen = opened()
    assert screen.queue.current_key() == aged
    facts = {fact.label: fact.value for fact in screen.facts.facts()}
    assert "overdue for 1" in facts["Waits until"]
    for name, state in (("inspector", "unclaimed"), ("supervisor", "timed_out")):
        office.session.begin(staff[name])
        press(screen, "F6")
        settle()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        press(dialog, "Ctrl+Return")
        settled()
        settled()
        assert case.rows("SELECT state FROM parcels WHERE id = ?", aged) == [(state,)]
        screen.activateWindow()
        settle()
    assert screen.queue.current_key() == case.first
    assert not screen.late.isEnabled()


def test_a_parcel_for_another_warehouse_waits_here_and_is_forwarded(
    opened: Callable[[], UnclaimedScreen],
    case: Case,
    station: Station,
    settled: Callable[[], None],
) -> None:
    refused = RefuseParcel(RefusalReason.WRONG_WAREHOUSE, tracking="ASTRAY-1", note="for Lyon")
    parcel = station.do(refused, by=case.by).first_row
    screen = opened()
    scan_into(screen, "ASTRAY-1")
    settled()
    settled()
    assert screen.queue.current_key() == parcel
    assert screen.claim.text() == "Forward"
    facts = {fact.label: fact.value for fact in screen.facts.facts()}
    assert facts["Kept because"] == "Belongs to another warehouse: “for Lyon”"
    scan_into(screen, "NOSUCH-77")
    settled()
    assert "NOSUCH-77" in screen.banner.text()
    press(screen, "F1")
    settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ForwardDialog)
    press(dialog, "F1")
    assert dialog.isVisible()  # nobody knows the way yet
    scan_into(dialog, "1Z999AA10123456784")
    press(dialog, "F1")
    settled()
    settled()
    assert case.rows("SELECT carrier, tracking FROM refusals") == [("UPS", "1Z999AA10123456784")]
    assert case.rows("SELECT state FROM parcels WHERE id = ?", parcel) == [("forwarded",)]
    assert screen.queue.count() == 2
