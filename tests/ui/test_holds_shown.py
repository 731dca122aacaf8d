"""A unit on hold is marked wherever hands reach for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.commands.fill_container import OpenContainer, PackUnit
from app.commands.hold_unit import HoldUnit, ReleaseUnit
from app.domain.containers import ContainerKind
from app.domain.disposition import Disposition
from app.domain.holds import HoldReason, OnHold
from app.queries.placed import found_unit
from app.queries.queues import units_to_put_away
from ui.messages import sentence_for
from ui.rehearsal import settle
from ui.screens.putting_away import open_screen
from ui.screens.stock.facts import told_unit
from ui.widgets.queue_model import CARD

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.station import Station
    from tests.builders import Bench
    from ui.desk import Office


@pytest.fixture
def station(bench: Bench) -> Station:
    return bench.station


def test_the_queue_of_what_is_put_away_marks_it(
    qtbot: QtBot, office: Office, bench: Bench, settled: Callable[[], None]
) -> None:
    unit = bench.approved()
    screen = open_screen(office)
    qtbot.addWidget(screen)
    screen.show()
    screen.entered()
    for _ in range(4):
        settle()
        settled()
    bench.do(HoldUnit(unit, HoldReason.OTHER, "the police asks for it"), bench.mara)
    screen.hear(frozenset({"holds"}))
    for _ in range(4):
        settle()
        settled()
    model = screen.ready.model()
    assert [model.index(row, 0).data(CARD).chip for row in range(model.rowCount())] == ["On hold"]
    bench.do(ReleaseUnit(unit, "settled"), bench.sven)
    assert bench.station.ask(units_to_put_away)[0].held == ""


def test_stock_tells_why_it_stands_still_and_nothing_moves_it(bench: Bench) -> None:
    unit = bench.approved()
    opened = bench.do(OpenContainer(ContainerKind.TOTE, Disposition.RESTOCK))
    code = bench.one("SELECT code FROM containers WHERE born = ?", opened.id)
    bench.do(HoldUnit(unit, HoldReason.OTHER, "the police asks for it"), bench.mara)
    found = bench.station.ask(found_unit, unit)
    assert found is not None
    told = told_unit(found)
    assert told.verdict == "look"
    assert told.detail.startswith("On hold: ")
    assert "the police asks for it" in told.detail
    for go in (lambda: bench.do(PackUnit(unit, code)), lambda: bench.put_away(unit)):
        with pytest.raises(OnHold) as refused:
            go()
        assert "Another person has to release it first." in sentence_for(refused.value)
