"""The advisor's receipts as the screens show them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.domain.disposition import Case, Disposition, advise, load_rates
from app.domain.grading.facts import Grade
from ui.formats import money
from ui.widgets.receipts import Receipts
from ui.words.recovering import receipts_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

RATES = load_rates(Path(__file__).resolve().parents[2] / "resources" / "recovery")
CASE = Case(Grade.C, 4990, "EUR", 1450, "", "electronics", datetime(2026, 3, 2, tzinfo=UTC))


@pytest.mark.usefixtures("qapp")
def test_the_proposed_way_stands_beside_the_best() -> None:
    shown = receipts_of(advise(Disposition, CASE, RATES), Disposition.DESTROY)
    assert [one.mark for one in shown] == ["proposed", "brings most", ""]
    assert shown[0].title == "Destroy"
    assert shown[0].lines[0].amount == money(-220, "EUR")
    assert shown[1].lines[0].how == f"75 % of {money(4990, 'EUR')} paid"
    assert "Pays from a sale price of" in shown[1].note


@pytest.mark.usefixtures("qapp")
def test_a_way_without_a_sum_says_why() -> None:
    routes = [Disposition.RETURN_TO_SELLER, Disposition.DONATE]
    unweighed = Case(Grade.C, 0, "EUR", 0, "", "general", CASE.at)
    shown = receipts_of(advise(routes, unweighed, RATES), "")
    assert {one.total for one in shown} == {"–"}
    assert "Nobody knows" in shown[0].note
    assert "not weighed" in shown[1].note


def test_receipts_are_filled_anew(qtbot: QtBot) -> None:
    view = Receipts()
    qtbot.addWidget(view)
    view.show_receipts(receipts_of(advise(Disposition, CASE, RATES), Disposition.PARTS))
    assert len(view.texts()) == 3
    view.show_receipts(receipts_of(advise([Disposition.RECYCLE], CASE, RATES), ""))
    assert len(view.texts()) == 1
    assert "Brings" in view.texts()[0]
