"""The verification knows when somebody decided in a seller's place."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from app.commands.ask_seller import NoteSellerAnswer
from app.commands.decide_disposition import ApproveDisposition
from app.commands.set_standing_order import EndStandingOrder, SetStandingOrder
from app.commands.take_default import TakeSellersDefault
from app.domain.agreements import SellerAnswer, SellerQuestion
from app.domain.disposition import Disposition, Say
from app.domain.people import STATION
from app.verify import Law, Problem, verify

if TYPE_CHECKING:
    from tests.builders import Bench


@pytest.fixture
def proposal(bench: Bench) -> str:
    """Of a unit that the seller is asked about."""
    unit = bench.unit(instruction={})
    seller = bench.one("SELECT id FROM sellers")
    order = SetStandingOrder(seller, Say.ASK, when_silent=Disposition.LIQUIDATE)
    bench.do(order, bench.mara)
    bench.inspect(unit)
    return bench.propose(unit)


def problems(bench: Bench) -> set[tuple[Law, Problem]]:
    found = verify(bench.folder).findings
    assert all(one.event is not None for one in found)
    return {(one.law, one.problem) for one in found}


def unasked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ApproveDisposition, "_ask_seller", lambda *_: None)


def test_an_approval_while_they_are_asked_is_found(
    bench: Bench, proposal: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert verify(bench.folder).sound
    unasked(monkeypatch)
    bench.do(ApproveDisposition(proposal), bench.mara)
    assert problems(bench) == {(Law.SELLER, Problem.UNANSWERED)}


def test_an_approval_against_their_no_is_found(
    bench: Bench, proposal: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.do(NoteSellerAnswer(proposal, SellerAnswer.REFUSED, "no"))
    unasked(monkeypatch)
    bench.do(ApproveDisposition(proposal), bench.mara)
    assert problems(bench) == {(Law.SELLER, Problem.UNANSWERED)}


def test_silence_that_counted_too_soon_is_found(
    bench: Bench, proposal: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SellerQuestion, "overdue_at", lambda *_: True)
    question = bench.one("SELECT id FROM seller_questions WHERE proposal_id = ?", proposal)
    bench.do(TakeSellersDefault(question), STATION)
    assert problems(bench) == {(Law.SELLER, Problem.TOO_SOON)}


def test_an_approval_after_the_order_ended_is_sound(bench: Bench, proposal: str) -> None:
    bench.do(EndStandingOrder(bench.one("SELECT id FROM standing_orders")), bench.mara)
    bench.clock.moment += timedelta(hours=1)
    bench.do(ApproveDisposition(proposal, "asked by telephone"), bench.mara)
    assert verify(bench.folder).sound
