"""Two persons, rules that change meanwhile, holds, the seller's say: who may, what comes of it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from app.commands.ask_seller import AskSeller, NoteSellerAnswer
from app.commands.certify_destruction import CertifyDestruction
from app.commands.count_bin import SettleCount
from app.commands.decide_disposition import ApproveDisposition, RejectDisposition
from app.commands.fill_container import OpenContainer, PackUnit
from app.commands.found_station import AddBins
from app.commands.hold_unit import HoldUnit, ReleaseUnit
from app.commands.move_unit import MoveUnit
from app.commands.send_container import SendContainer, StoreContainer
from app.commands.set_approval_rule import EndApprovalRule, SetApprovalRule
from app.commands.undo import CannotUndo, Undo
from app.commands.undo_execution import ReturnToApproval, UndoExecution
from app.domain.agreements import (
    AlreadyAgreed,
    AlreadyAsked,
    Channel,
    NotEntitled,
    SellerAnswer,
    SellerSaidNo,
)
from app.domain.containers import ContainerKind
from app.domain.disposition import (
    ApprovalOutdated,
    BadRule,
    Disposition,
    DispositionBlocked,
    ReasonCode,
    SelfApproval,
)
from app.domain.evidence import AlreadyDecided, ProposalState, ReasonNeeded
from app.domain.executions import Method, OwnExecution
from app.domain.holds import HoldReason, NotOnHold, OnHold, OwnHold
from app.domain.people import NotAllowed, Role
from app.domain.units import UnitState, WrongUnitState
from app.queries.agreements import entered_rules, said_of, units_on_hold
from app.queries.queues import proposals_to_decide
from app.verify import verify
from tests.builders import BINS, line

if TYPE_CHECKING:
    from tests.builders import Bench

STOCK, SECOND = next(code for code, zone in BINS if zone == "restock"), "A-02-01"


def proposed(bench: Bench, **more: Any) -> tuple[str, str]:
    unit = bench.unit(instruction={"A": "restock"}, **more)
    bench.inspect(unit)
    return unit, bench.propose(unit)


def state(bench: Bench, unit: str) -> tuple[str, str]:
    card = bench.card(unit)
    assert card.proposal is not None
    return card.head.state, card.proposal.state


def two_persons(bench: Bench, **more: Any) -> str:
    """Returns the rule's id."""
    return bench.do(SetApprovalRule(2, **more), bench.mara).id + ".00000"


# --- two persons ---


def test_two_persons_are_two_different_ones(bench: Bench) -> None:
    two_persons(bench)
    unit, proposal = proposed(bench)
    bench.approve(proposal, bench.mara)
    assert state(bench, unit) == (UnitState.INSPECTED, ProposalState.PROPOSED)
    with pytest.raises(AlreadyAgreed):
        bench.approve(proposal, bench.mara)
    (waiting,) = bench.station.ask(proposals_to_decide)
    assert waiting.agreed == {bench.mara}
    bench.approve(proposal, bench.sven)
    assert state(bench, unit) == (UnitState.DISPOSITIONED, ProposalState.APPROVED)
    assert {one.by for one in bench.card(unit).approvals} == {bench.mara, bench.sven}
    assert verify(bench.folder).sound


def test_who_ever_inspected_the_unit_is_none_of_them(bench: Bench) -> None:
    unit = bench.unit()
    bench.inspect(unit, by=bench.mara)
    bench.do(RejectDisposition(bench.propose(unit, by=bench.theo), "look again"), bench.sven)
    bench.inspect(unit, by=bench.ines)
    proposal = bench.propose(unit, by=bench.theo)
    with pytest.raises(SelfApproval):
        bench.approve(proposal, bench.mara)
    bench.approve(proposal, bench.sven)


def test_a_yes_can_be_taken_back_until_the_second_one(bench: Bench) -> None:
    two_persons(bench)
    unit, proposal = proposed(bench)
    first = bench.approve(proposal, bench.mara)
    undone = bench.do(Undo(first.id), bench.mara)
    assert not bench.card(unit).approvals
    bench.approve(proposal, bench.mara)
    with pytest.raises(Exception, match=r"proposals|units"):  # the same yes cannot count twice
        bench.do(Undo(undone.id), bench.mara)
    bench.approve(proposal, bench.sven)
    assert verify(bench.folder).sound


def test_another_way_voids_the_yes_to_the_first(bench: Bench) -> None:
    two_persons(bench)
    unit, proposal = proposed(bench)
    bench.approve(proposal, bench.mara)
    bench.do(RejectDisposition(proposal, "worth more", Disposition.OUTLET), bench.sven)
    assert not bench.card(unit).approvals
    second = bench.propose(unit, Disposition.OUTLET)
    bench.approve(second, bench.mara)
    assert state(bench, unit)[1] == ProposalState.PROPOSED


def test_a_rule_may_want_an_administrator(bench: Bench) -> None:
    bench.do(SetApprovalRule(1, Role.ADMINISTRATOR), bench.mara)
    _, proposal = proposed(bench)
    with pytest.raises(NotEntitled):
        bench.approve(proposal, bench.sven)
    bench.approve(proposal, bench.mara)


def test_a_rule_for_a_seller_leaves_the_others_alone(bench: Bench) -> None:
    unit, _ = proposed(bench)
    seller = bench.one("SELECT id FROM sellers")
    bench.do(SetApprovalRule(0, seller_id=seller, routes=(Disposition.RESTOCK,)), bench.mara)
    unit = bench.unit(instruction={"A": "restock"})
    bench.inspect(unit)
    bench.propose(unit)
    assert state(bench, unit) == (UnitState.DISPOSITIONED, ProposalState.APPROVED)
    other = bench.unit(instruction={"A": "restock"}, seller="Other")
    bench.inspect(other)
    bench.propose(other)
    assert state(bench, other)[1] == ProposalState.PROPOSED


@pytest.mark.parametrize(
    ("command", "what"),
    [
        (SetApprovalRule(3), "persons"),
        (SetApprovalRule(1, Role.INSPECTOR), "role"),
        (SetApprovalRule(1, above={"eur": 1}), "currency"),
        (SetApprovalRule(1, above={"EUR": -1}), "above"),
    ],
)
def test_an_impossible_rule_is_refused(bench: Bench, command: SetApprovalRule, what: str) -> None:
    with pytest.raises(BadRule) as refused:
        bench.do(command, bench.mara)
    assert refused.value.what == what
    with pytest.raises(NotAllowed):
        bench.do(SetApprovalRule(0), bench.ines)


def test_a_changed_rule_takes_the_place_of_the_older_one_without_a_gap(bench: Bench) -> None:
    older = two_persons(bench)
    change = bench.do(SetApprovalRule(0, instead_of=older), bench.mara)
    first, second = bench.station.ask(entered_rules)
    assert first.valid_until == second.valid_from
    unit, _ = proposed(bench)
    assert state(bench, unit)[1] == ProposalState.APPROVED
    with pytest.raises(BadRule):
        bench.do(SetApprovalRule(1, instead_of=older), bench.mara)
    bench.do(Undo(change.id), bench.mara)
    assert [(one.id, one.valid_until) for one in bench.station.ask(entered_rules)] == [
        (older, None)
    ]


def test_a_rule_that_begins_later_leaves_the_older_one_until_then(bench: Bench) -> None:
    older = two_persons(bench)
    begins = bench.clock.now() + timedelta(days=3)
    bench.do(SetApprovalRule(0, valid_from=begins, instead_of=older), bench.mara)
    first, second = bench.station.ask(entered_rules)
    assert (first.valid_until, second.valid_from) == (begins, begins)
    unit, _ = proposed(bench)
    assert state(bench, unit)[1] == ProposalState.PROPOSED


def test_a_rule_is_ended_once(bench: Bench) -> None:
    rule = two_persons(bench)
    bench.do(EndApprovalRule(rule), bench.mara)
    with pytest.raises(BadRule):
        bench.do(EndApprovalRule(rule), bench.mara)
    assert [one.id for one in bench.station.ask(entered_rules)] == [rule]
    unit, proposal = proposed(bench)
    bench.approve(proposal)
    assert state(bench, unit)[1] == ProposalState.APPROVED


# --- asked again at execution ---


def test_a_rule_that_came_meanwhile_brings_it_back_to_approval(bench: Bench) -> None:
    unit, proposal = proposed(bench)
    bench.approve(proposal, bench.mara)
    two_persons(bench)
    with pytest.raises(ApprovalOutdated) as refused:
        bench.put_away(unit)
    assert refused.value.reasons[0].code is ReasonCode.MORE_HAVE_TO_AGREE
    bench.do(ReturnToApproval(unit))
    assert state(bench, unit) == (UnitState.INSPECTED, ProposalState.PROPOSED)
    bench.approve(proposal, bench.mara)
    bench.approve(proposal, bench.sven)
    bench.put_away(unit)
    assert verify(bench.folder).sound


def test_an_order_that_changed_meanwhile_brings_it_back(bench: Bench) -> None:
    unit, proposal = proposed(bench)
    bench.approve(proposal)
    owner = bench.station.house
    assert owner
    sql = 'UPDATE returns SET instruction = \'{"A":"return_to_seller"}\''
    _write(bench, sql)
    with pytest.raises(ApprovalOutdated) as refused:
        bench.put_away(unit)
    assert refused.value.reasons[0].code is ReasonCode.ORDER_CHANGED


def _write(bench: Bench, sql: str) -> None:
    """The seller's order as another release will change it; the writer must not remember."""
    from app.store.sqlite import connect_writer  # noqa: PLC0415

    connection = connect_writer(bench.folder.database)
    connection.execute(sql)
    connection.commit()
    connection.close()
    ledger = bench.station._ledger  # noqa: SLF001
    assert ledger is not None
    ledger._known.forget()  # noqa: SLF001


def test_what_still_holds_is_withdrawn_by_a_supervisor_with_a_reason(bench: Bench) -> None:
    unit, proposal = proposed(bench)
    bench.approve(proposal)
    with pytest.raises(NotAllowed):
        bench.do(ReturnToApproval(unit, "no"), bench.ines)
    with pytest.raises(ReasonNeeded):
        bench.do(ReturnToApproval(unit), bench.sven)
    bench.do(ReturnToApproval(unit, "the wrong box"), bench.sven)
    assert state(bench, unit)[1] == ProposalState.PROPOSED


# --- on hold ---


def test_what_is_on_hold_is_not_put_away_and_goes_on_where_it_stood(bench: Bench) -> None:
    unit = bench.approved()
    before = state(bench, unit)
    bench.do(HoldUnit(unit, HoldReason.SAFETY, "the maker called"))
    with pytest.raises(OnHold):
        bench.put_away(unit)
    with pytest.raises(OnHold):
        bench.do(HoldUnit(unit, HoldReason.SAFETY), bench.theo)
    (held,) = bench.station.ask(units_on_hold)
    assert (held.unit_id, held.reason, held.words) == (unit, "safety", "the maker called")
    with pytest.raises(OwnHold):
        bench.do(ReleaseUnit(unit, "never mind"))
    with pytest.raises(ReasonNeeded):
        bench.do(ReleaseUnit(unit, " "), bench.theo)
    bench.do(ReleaseUnit(unit, "another batch"), bench.theo)
    assert state(bench, unit) == before
    assert bench.station.ask(said_of, unit).hold is None
    with pytest.raises(NotOnHold):
        bench.do(ReleaseUnit(unit, "again"), bench.theo)
    bench.put_away(unit)
    assert verify(bench.folder).sound


def test_a_hold_is_not_undone_by_whoever_made_it(bench: Bench) -> None:
    held = bench.do(HoldUnit(bench.unit(), HoldReason.SELLER_ASKED))
    with pytest.raises(CannotUndo):
        bench.do(Undo(held.id))


def test_a_hold_for_something_else_wants_words(bench: Bench) -> None:
    with pytest.raises(ReasonNeeded):
        bench.do(HoldUnit(bench.unit(), HoldReason.OTHER))


def test_a_release_is_taken_back_unless_it_is_on_hold_again(bench: Bench) -> None:
    unit = bench.unit()
    bench.do(HoldUnit(unit, HoldReason.SAFETY))
    released = bench.do(ReleaseUnit(unit, "checked"), bench.theo)
    undone = bench.do(Undo(released.id), bench.theo)
    assert bench.station.ask(said_of, unit).hold is not None
    released = bench.do(Undo(undone.id), bench.theo)
    bench.do(HoldUnit(unit, HoldReason.SAFETY))
    with pytest.raises(Exception, match="units"):
        bench.do(Undo(released.id), bench.theo)


def packed(bench: Bench) -> tuple[str, str, str]:
    """A unit in a closed tote, its container's id, and a second unit beside it."""
    units = [bench.approved(), bench.approved()]
    opened = bench.do(OpenContainer(ContainerKind.TOTE, Disposition.RESTOCK))
    (row,) = bench.rows("SELECT id, code FROM containers WHERE born = ?", opened.id)
    for unit in units:
        bench.do(PackUnit(unit, row[1]))
    bench.close_container(row[0])
    return units[0], row[0], units[1]


def test_a_container_with_a_held_unit_is_neither_stored_nor_sent(bench: Bench) -> None:
    held, tote, other = packed(bench)
    bench.do(AddBins(((SECOND, "restock"),)), bench.mara)
    bench.do(HoldUnit(held, HoldReason.AUTHORITY, "customs"), bench.mara)
    for refused in (StoreContainer(tote, STOCK), SendContainer(tote, "DHL", "7")):
        with pytest.raises(OnHold) as error:
            bench.do(refused)
        assert error.value.lpn == bench.card(held).head.lpn
    assert bench.one("SELECT state FROM containers WHERE id = ?", tote) == "closed"
    assert {state(bench, one)[0] for one in (held, other)} == {UnitState.DISPOSITIONED}
    bench.do(ReleaseUnit(held, "cleared"), bench.sven)
    bench.do(StoreContainer(tote, STOCK))
    bench.do(HoldUnit(other, HoldReason.AUTHORITY, "customs"), bench.mara)
    with pytest.raises(OnHold):
        bench.do(SendContainer(tote, "DHL", "7"))
    with pytest.raises(OnHold):
        bench.do(StoreContainer(tote, SECOND))
    bench.do(ReleaseUnit(other, "cleared"), bench.sven)
    bench.do(SendContainer(tote, "DHL", "7"))
    assert verify(bench.folder).sound


def test_a_held_unit_is_not_moved_but_one_that_was_lost_is_laid_somewhere(bench: Bench) -> None:
    unit = bench.approved()
    bench.put_away(unit)
    bench.do(AddBins(((SECOND, "restock"),)), bench.mara)
    bench.do(HoldUnit(unit, HoldReason.SAFETY), bench.mara)
    with pytest.raises(OnHold):
        bench.do(MoveUnit(unit, SECOND))
    bench.do(SettleCount(STOCK, 0, (unit,), reason="an empty bin"))
    assert bench.one("SELECT lost FROM units WHERE id = ?", unit)
    bench.do(MoveUnit(unit, SECOND))
    assert bench.one("SELECT bin FROM units WHERE id = ?", unit) == SECOND
    assert bench.station.ask(said_of, unit).hold is not None
    with pytest.raises(OnHold):
        bench.do(MoveUnit(unit, STOCK))
    assert verify(bench.folder).sound


# --- undone by another person ---


def test_what_was_put_away_is_brought_back_by_another_person(bench: Bench) -> None:
    unit = bench.approved()
    bench.put_away(unit, bench.sven)
    with pytest.raises(OwnExecution):
        bench.do(UndoExecution(unit, "wrong bin"), bench.sven)
    with pytest.raises(NotAllowed):
        bench.do(UndoExecution(unit, "wrong bin"), bench.theo)
    with pytest.raises(ReasonNeeded):
        bench.do(UndoExecution(unit, ""), bench.mara)
    bench.do(UndoExecution(unit, "wrong bin"), bench.mara)
    assert state(bench, unit) == (UnitState.INSPECTED, ProposalState.UNDONE)
    assert bench.card(unit).head.bin == ""
    bench.approve(bench.propose(unit))
    bench.put_away(unit)
    assert state(bench, unit) == (UnitState.EXECUTED, ProposalState.EXECUTED)
    assert verify(bench.folder).sound


def test_its_old_identity_comes_back_with_it(bench: Bench) -> None:
    from app.commands.execute_disposition import (  # noqa: PLC0415
        ConfirmRelabel,
        PrintSalesLabel,
    )

    unit = bench.unit(line(replacement_sku="SKU-R"), instruction={"A": "relabel"})
    bench.inspect(unit)
    bench.approve(bench.propose(unit))
    bench.do(PrintSalesLabel(unit))
    code = bench.one("SELECT code FROM print_jobs WHERE template = 'relabel'")
    bench.do(ConfirmRelabel(unit, code))
    assert bench.card(unit).head.sku == "SKU-R"
    bench.put_away(unit)
    bench.do(UndoExecution(unit, "the seller changed their mind"), bench.mara)
    assert bench.card(unit).head.sku == "SKU-1"
    assert bench.one("SELECT state FROM print_jobs WHERE template = 'relabel'") == "cancelled"
    assert verify(bench.folder).sound


def test_only_what_was_carried_out_is_brought_back(bench: Bench) -> None:
    with pytest.raises(WrongUnitState):
        bench.do(UndoExecution(bench.approved(), "why not"), bench.mara)


# --- the seller's say ---


def asking(bench: Bench, **order: str) -> tuple[str, str]:
    unit = bench.unit(instruction={"A": "ask", **order})
    bench.inspect(unit)
    return unit, bench.propose(unit)


def test_without_an_answer_nothing_is_approved_without_words(bench: Bench) -> None:
    _, proposal = asking(bench)
    bench.do(AskSeller(proposal, Channel.MESSAGE, "sent to Lin"))
    with pytest.raises(AlreadyAsked):
        bench.do(AskSeller(proposal, Channel.TELEPHONE))
    with pytest.raises(ReasonNeeded):
        bench.do(ApproveDisposition(proposal), bench.mara)
    bench.do(NoteSellerAnswer(proposal, SellerAnswer.AGREED, "Lin: yes, restock"), bench.theo)
    bench.do(ApproveDisposition(proposal), bench.mara)


def test_a_refusal_is_not_written_over(bench: Bench) -> None:
    unit, proposal = asking(bench)
    bench.do(AskSeller(proposal, Channel.TELEPHONE))
    bench.do(NoteSellerAnswer(proposal, SellerAnswer.REFUSED, "Lin: send it back"))
    with pytest.raises(SellerSaidNo):
        bench.do(ApproveDisposition(proposal, "they will not mind"), bench.mara)
    bench.do(RejectDisposition(proposal, "the seller said no"), bench.mara)
    assert state(bench, unit)[1] == ProposalState.REJECTED


def test_silence_counts_when_the_time_is_up_and_the_default_is_proposed(bench: Bench) -> None:
    unit, proposal = asking(bench, default="restock")
    bench.do(AskSeller(proposal, Channel.MESSAGE))
    (waiting,) = bench.station.ask(proposals_to_decide)
    assert waiting.seller_due is not None
    bench.clock.moment += timedelta(hours=49)
    bench.do(ApproveDisposition(proposal), bench.mara)
    unit, proposal = asking(bench, default="outlet")
    bench.do(AskSeller(proposal, Channel.MESSAGE, hours=24))
    bench.clock.moment += timedelta(hours=25)
    with pytest.raises(ReasonNeeded):  # silence stands for their default alone
        bench.do(ApproveDisposition(proposal), bench.mara)
    bench.do(RejectDisposition(proposal, "their default is another"), bench.mara)
    facts = bench.card(unit).facts(bench.clock.moment.date(), bench.clock.moment)
    assert facts is not None
    assert facts.seller_silent
    bench.do(ApproveDisposition(bench.propose(unit, Disposition.OUTLET)), bench.mara)


def test_nobody_is_asked_about_what_is_decided(bench: Bench) -> None:
    _, proposal = asking(bench)
    bench.approve(proposal)
    with pytest.raises(AlreadyDecided):
        bench.do(AskSeller(proposal, Channel.MESSAGE))


def test_a_law_that_came_into_force_meanwhile_is_no_dead_end(bench: Bench) -> None:
    unit = bench.unit(line(category="apparel"))
    bench.inspect(unit)
    proposal = bench.propose(unit, Disposition.DESTROY)
    bench.approve(proposal)
    bench.photograph(unit, "evidence")
    bench.clock.moment = bench.clock.moment.replace(month=8)
    with pytest.raises(ApprovalOutdated) as refused:
        bench.do(CertifyDestruction(unit, Method.SHREDDED, 300, bench.theo))
    assert refused.value.reasons[0].code is ReasonCode.SCRAP_GATE
    bench.do(ReturnToApproval(unit))
    with pytest.raises(DispositionBlocked):
        bench.approve(proposal)
    bench.do(RejectDisposition(proposal, "the law forbids it"), bench.mara)
    bench.approve(bench.propose(unit, Disposition.DONATE))
    assert state(bench, unit)[1] == ProposalState.APPROVED
    assert verify(bench.folder).sound
