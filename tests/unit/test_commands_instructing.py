"""Standing orders at work: who is asked, what silence does, what is refused without an answer."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from app.commands.ask_seller import AskSeller, NoteSellerAnswer
from app.commands.decide_disposition import ApproveDisposition, RejectDisposition
from app.commands.set_standing_order import (
    EndStandingOrder,
    SetSellerLanguage,
    SetStandingOrder,
)
from app.commands.take_default import TakeSellersDefault
from app.commands.undo import CannotUndo, Undo
from app.domain.agreements import (
    Channel,
    NotOverdue,
    Post,
    QuestionClosed,
    SellerAnswer,
    SellerNotAnswered,
    SellerSaidNo,
)
from app.domain.disposition import (
    ApprovalOutdated,
    BadOrder,
    Disposition,
    Grade,
    ReasonCode,
    Say,
)
from app.domain.evidence import ProposalState
from app.domain.lpn import parse_question
from app.domain.people import STATION, NotAllowed
from app.domain.units import UnitState
from app.queries.arrivals import arrival
from app.verify import verify
from tests.builders import line

if TYPE_CHECKING:
    from tests.builders import Bench


def seller(bench: Bench) -> str:
    bench.announce()
    return str(bench.one("SELECT id FROM sellers WHERE name = 'Lumen'"))


def ordered(bench: Bench, say: Say = Say.DO, **more: Any) -> str:
    """An order of Lumen's; returns its id."""
    if say is Say.DO:
        more.setdefault("disposition", Disposition.RESTOCK)
    done = bench.do(SetStandingOrder(seller(bench), say, **more), bench.mara)
    return str(bench.one("SELECT id FROM standing_orders WHERE born = ?", done.id))


def inspected(bench: Bench, **more: Any) -> str:
    unit = bench.unit(**more)
    bench.inspect(unit)
    return unit


def asked(bench: Bench, unit: str) -> tuple[Any, ...]:
    sql = "SELECT id, number, post, order_id, due - asked_at, lapsed_at FROM seller_questions"
    (found,) = bench.rows(f"{sql} WHERE unit_id = ? AND gone = 0", unit)
    return found


def state(bench: Bench, unit: str) -> tuple[str, str]:
    card = bench.card(unit)
    assert card.proposal is not None
    return card.head.state, card.proposal.state


def later(bench: Bench, hours: int) -> None:
    bench.clock.moment += timedelta(hours=hours)


def approve(bench: Bench, unit: str, by: str = "", note: str = "") -> None:
    proposal = bench.card(unit).proposal
    assert proposal is not None
    bench.do(ApproveDisposition(proposal.id, note), by or bench.mara)


def test_the_order_for_the_sku_is_proposed_and_named_in_the_reasons(bench: Bench) -> None:
    ordered(bench, disposition=Disposition.RETURN_TO_SELLER)
    closest = ordered(bench, disposition=Disposition.OUTLET, sku="SKU-1", grades=(Grade.A,))
    unit = inspected(bench)
    bench.propose(unit, bench.computed(unit))
    card = bench.card(unit)
    assert card.proposal is not None
    assert card.proposal.disposition == Disposition.OUTLET
    assert not card.proposal.needs_seller
    code, detail = card.proposal.reasons[0]
    assert code == ReasonCode.STANDING_ORDER
    assert f"order={closest}" in detail
    approve(bench, unit)
    assert verify(bench.folder).sound


def test_ask_and_wait_asks_with_the_proposal_under_a_number(bench: Bench) -> None:
    order = ordered(bench, Say.ASK, hours=24, when_silent=Disposition.LIQUIDATE)
    unit = inspected(bench)
    bench.propose(unit)
    _, number, post, by_order, time, lapsed = asked(bench, unit)
    assert parse_question(number) == number
    assert (post, by_order, lapsed) == (Post.FILE, order, None)
    assert time == timedelta(hours=24) // timedelta(milliseconds=1)
    assert state(bench, unit) == (UnitState.INSPECTED, ProposalState.PROPOSED)


def test_a_note_of_the_supervisor_is_no_answer_of_the_seller(bench: Bench) -> None:
    ordered(bench, Say.ASK)
    unit = inspected(bench)
    proposal = bench.propose(unit)
    with pytest.raises(SellerNotAnswered):
        approve(bench, unit, note="I think so")
    bench.do(NoteSellerAnswer(proposal, SellerAnswer.AGREED, "fine"))
    approve(bench, unit)
    assert state(bench, unit) == (UnitState.DISPOSITIONED, ProposalState.APPROVED)
    bench.put_away(unit)
    assert verify(bench.folder).sound


def test_outside_the_order_nothing_is_approved_without_the_answer(bench: Bench) -> None:
    ordered(bench, disposition=Disposition.RESTOCK)
    unit = inspected(bench)
    proposal = bench.propose(unit, Disposition.REFURBISH)
    with pytest.raises(SellerNotAnswered) as refused:
        approve(bench, unit, note="better so")
    assert refused.value.due is None
    bench.do(AskSeller(proposal, Channel.IN_WRITING, post=Post.FILE))
    bench.do(NoteSellerAnswer(proposal, SellerAnswer.REFUSED, "no"))
    with pytest.raises(SellerSaidNo):
        approve(bench, unit)


def test_quarantine_is_outside_no_order(bench: Bench) -> None:
    ordered(bench, disposition=Disposition.RESTOCK)
    unit = inspected(bench)
    bench.propose(unit, Disposition.QUARANTINE)
    approve(bench, unit)
    assert state(bench, unit)[1] == ProposalState.APPROVED


def test_an_order_that_comes_in_between_stops_the_execution(bench: Bench) -> None:
    unit = bench.unit(instruction={})
    bench.inspect(unit)
    bench.approve(bench.propose(unit, Disposition.RESTOCK))
    ordered(bench, disposition=Disposition.RETURN_TO_SELLER)
    with pytest.raises(ApprovalOutdated) as outdated:
        bench.put_away(unit)
    codes = {reason.code for reason in outdated.value.reasons}
    assert {ReasonCode.ORDER_CHANGED, ReasonCode.SELLER_NOT_ASKED} <= codes


def test_their_answer_is_the_order_for_that_piece_alone(bench: Bench) -> None:
    ordered(bench, Say.ASK)
    unit = inspected(bench)
    proposal = bench.propose(unit)
    answer = NoteSellerAnswer(proposal, SellerAnswer.REFUSED, "no", Disposition.DONATE)
    bench.do(answer)
    bench.do(RejectDisposition(proposal, "as they say", Disposition.DONATE), bench.mara)
    assert bench.computed(unit) is Disposition.DONATE
    second = bench.propose(unit)
    bench.do(ApproveDisposition(second), bench.sven)
    other = inspected(bench)
    assert bench.computed(other) is not Disposition.DONATE
    assert verify(bench.folder).sound


def test_when_the_clock_runs_out_the_default_takes_the_place(bench: Bench) -> None:
    ordered(bench, Say.ASK, hours=48, when_silent=Disposition.LIQUIDATE)
    unit = inspected(bench)
    first = bench.propose(unit)
    question = asked(bench, unit)[0]
    with pytest.raises(NotAllowed):
        bench.do(TakeSellersDefault(question), bench.mara)
    with pytest.raises(NotOverdue):
        bench.do(TakeSellersDefault(question), STATION)
    later(bench, 49)
    taken = bench.do(TakeSellersDefault(question), STATION)
    card = bench.card(unit)
    assert card.proposal is not None
    assert card.proposal.id != first
    assert card.proposal.disposition == Disposition.LIQUIDATE
    assert not card.proposal.needs_seller
    assert card.question is not None  # it moved along: a late answer still finds what waits
    with pytest.raises(QuestionClosed):
        bench.do(TakeSellersDefault(question), STATION)
    with pytest.raises(CannotUndo):
        bench.do(Undo(taken.id), bench.mara)
    approve(bench, unit)
    assert state(bench, unit) == (UnitState.DISPOSITIONED, ProposalState.APPROVED)
    assert verify(bench.folder).sound


def test_a_late_no_still_counts(bench: Bench) -> None:
    ordered(bench, Say.ASK, when_silent=Disposition.LIQUIDATE)
    unit = inspected(bench)
    bench.propose(unit)
    later(bench, 49)
    bench.do(TakeSellersDefault(asked(bench, unit)[0]), STATION)
    proposal = bench.card(unit).proposal
    assert proposal is not None
    bench.do(NoteSellerAnswer(proposal.id, SellerAnswer.REFUSED, "not that"))
    with pytest.raises(SellerSaidNo):
        approve(bench, unit)


def test_without_a_default_silence_decides_nothing(bench: Bench) -> None:
    ordered(bench, Say.ASK)
    unit = bench.unit(instruction={})
    bench.inspect(unit)
    first = bench.propose(unit)
    later(bench, 49)
    bench.do(TakeSellersDefault(asked(bench, unit)[0]), STATION)
    card = bench.card(unit)
    assert card.proposal is not None
    assert card.proposal.id == first
    with pytest.raises(SellerNotAnswered):
        approve(bench, unit, note="they are silent")
    bench.do(NoteSellerAnswer(first, SellerAnswer.AGREED, "reached by telephone"))
    approve(bench, unit)
    assert verify(bench.folder).sound


def test_an_order_has_editions_and_each_is_kept(bench: Bench) -> None:
    first = ordered(bench)
    second = ordered(bench, disposition=Disposition.OUTLET, instead_of=first)
    rows = bench.rows("SELECT id, edition, replaces, valid_until FROM standing_orders ORDER BY id")
    assert [row[:3] for row in rows] == [(first, 1, ""), (second, 2, first)]
    assert rows[0][3] is not None
    assert rows[1][3] is None
    bench.do(EndStandingOrder(second), bench.mara)
    with pytest.raises(BadOrder):
        bench.do(EndStandingOrder(second), bench.mara)
    unit = inspected(bench)
    assert bench.computed(unit) is Disposition.RESTOCK  # of the house: no order counts


def test_setting_and_ending_can_be_undone(bench: Bench) -> None:
    owner = seller(bench)
    order = SetStandingOrder(owner, Say.DO, Disposition.OUTLET)
    done = bench.do(order, bench.mara)
    unit = inspected(bench)
    assert bench.computed(unit) is Disposition.OUTLET
    bench.do(Undo(done.id), bench.mara)
    assert bench.computed(unit) is Disposition.RESTOCK
    language = bench.do(SetSellerLanguage(owner, "zh_CN"), bench.mara)
    assert bench.one("SELECT language FROM sellers") == "zh_CN"
    bench.do(Undo(language.id), bench.mara)
    assert not bench.one("SELECT language FROM sellers")
    assert verify(bench.folder).sound


@pytest.mark.parametrize(
    ("say", "more", "what"),
    [
        (Say.DO, {"disposition": None}, "disposition"),
        (Say.ASK, {"disposition": Disposition.OUTLET}, "disposition"),
        (Say.DO, {"when_silent": Disposition.OUTLET}, "when_silent"),
        (Say.ASK, {"hours": 0}, "hours"),
        (Say.DO_NOT_OPEN, {"grades": (Grade.A,)}, "grades"),
        (Say.ASK, {"above": {"Euro": 5}}, "currency"),
        (Say.ASK, {"above": {"EUR": -1}}, "above"),
    ],
)
def test_impossible_orders_are_refused_by_their_field(
    bench: Bench, say: Say, more: dict[str, Any], what: str
) -> None:
    with pytest.raises(BadOrder) as refused:
        ordered(bench, say, **more)
    assert refused.value.what == what


def test_the_return_itself_is_closer_than_any_standing_order(bench: Bench) -> None:
    ordered(bench, disposition=Disposition.OUTLET, sku="SKU-1")
    unit = bench.unit(line(), instruction={"A": "return_to_seller"})
    bench.inspect(unit)
    assert bench.computed(unit) is Disposition.RETURN_TO_SELLER


def test_the_bench_weighs_only_orders_that_can_be_about_its_goods(bench: Bench) -> None:
    """A seller with an order for each of thousands of SKUs holds no scan up."""
    wide, own = ordered(bench), ordered(bench, sku="LMP-204")
    for number in range(20):
        ordered(bench, sku=f"OTHER-{number}")
    unit = bench.unit(line(sku="LMP-204"))
    assert {one.id for one in bench.card(unit).orders} == {wide, own}
    box = bench.station.ask(arrival, bench.card(unit).head.parcel_id)
    assert box is not None
    assert {one.id for one in box.orders} == {wide, own}
