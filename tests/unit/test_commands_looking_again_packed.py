"""Inspected once more: nothing that rested on the verdict before counts or stays where it was."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from app.commands.ask_seller import AskSeller
from app.commands.decide_disposition import ApproveDisposition
from app.commands.fill_container import CloseContainer, OpenContainer, PackUnit
from app.commands.reinspect import Reinspect
from app.commands.second_look import SetSecondLookRate
from app.commands.set_approval_rule import SetApprovalRule
from app.commands.undo import Undo
from app.commands.undo_execution import UndoExecution
from app.domain.agreements import Channel
from app.domain.containers import ContainerKind
from app.domain.disposition import Disposition
from app.queries.agreements import said_of
from app.queries.placed import found_unit
from app.verify import verify
from tests.laws.dump import meaning

if TYPE_CHECKING:
    from tests.builders import Bench


@pytest.mark.parametrize("closed", [False, True])
def test_what_is_packed_comes_out_of_its_container(bench: Bench, *, closed: bool) -> None:
    unit = bench.approved()
    done = bench.do(OpenContainer(ContainerKind.TOTE, Disposition.RESTOCK))
    box, code = bench.rows("SELECT id, code FROM containers WHERE born = ?", done.id)[0]
    bench.do(PackUnit(unit, code))
    if closed:
        bench.do(CloseContainer(box))
    before = meaning(bench)
    again = bench.do(Reinspect(unit, "doubtful"), bench.mara)
    found = bench.station.ask(found_unit, unit)
    assert found is not None
    assert (found.state, found.container, found.place) == ("received", "", "")
    assert verify(bench.folder).sound
    bench.do(Undo(again.id), bench.mara)
    assert meaning(bench) == before


def test_a_yes_and_the_question_to_the_seller_do_not_count_for_the_next_proposal(
    bench: Bench,
) -> None:
    bench.do(SetApprovalRule(2), bench.mara)
    unit = bench.unit(instruction={"A": "restock"})
    bench.inspect(unit)
    proposal = bench.propose(unit)
    bench.do(AskSeller(proposal, Channel.MESSAGE, hours=1))
    bench.do(ApproveDisposition(proposal), bench.mara)
    bench.do(Reinspect(unit, "doubtful"), bench.mara)
    said = bench.station.ask(said_of, unit)
    assert (said.approvals, said.question) == ((), None)
    bench.clock.moment += timedelta(hours=2)
    bench.inspect(unit)
    bench.do(ApproveDisposition(bench.propose(unit)), bench.mara)
    assert bench.card(unit).head.state == "inspected"  # one of two again


def test_a_unit_that_came_back_from_its_bin_is_inspected_once_more(bench: Bench) -> None:
    unit = bench.approved()
    bench.put_away(unit)
    bench.do(UndoExecution(unit, "wrong bin"), bench.mara)
    bench.do(Reinspect(unit, "it looks worn"), bench.ines)
    assert bench.card(unit).head.state == "received"
    assert bench.column("SELECT state FROM proposals") == ["undone"]
    assert verify(bench.folder).sound


def test_stock_shows_no_photo_of_the_first_look_while_the_second_waits(bench: Bench) -> None:
    bench.do(SetSecondLookRate(100), bench.mara)
    unit = bench.unit()
    bench.inspect(unit, (1, 2, 1, 2))
    found = bench.station.ask(found_unit, unit)
    assert found is not None
    assert (found.grade, found.photos) == ("", ())
    bench.inspect(unit, (1, 2, 1, 2), bench.theo)
    found = bench.station.ask(found_unit, unit)
    assert found is not None
    assert found.photos
