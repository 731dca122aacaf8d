"""Standing orders: the closest one counts, adding one loses nobody their order, it is explained."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.disposition import (
    Disposition,
    Facts,
    Grade,
    Misfit,
    OrderCase,
    ReasonCode,
    Rulebook,
    Say,
    StandingOrder,
    Weight,
    allowed_alternatives,
    opening_for,
    outcome_for,
    propose,
    propose_instead,
    strictest_opening,
    under_order,
    weigh,
)
from app.domain.grading.facts import Packaging, Tag

NOW = datetime(2026, 11, 25, 8, tzinfo=UTC)
LAMP = OrderCase(
    seller_id="lumen", sku="LAMP", category="electronics/lamps", at=NOW, grade="B",
    value_minor=6000, currency="EUR",
)  # fmt: skip
FACTS = Facts(
    Grade.B, Packaging.SEALED, "electronics/lamps", date(2026, 11, 25), "DE",
    value_minor=6000, seller_id="lumen", instruction={"B": "restock", "default": "recycle"},
)  # fmt: skip
RULES = Rulebook()


def order(id_: str = "o", say: Say = Say.DO, **more: Any) -> StandingOrder:
    wanted = {"disposition": "restock"} if say is Say.DO else {}
    told = {"seller_id": "lumen", "valid_from": NOW - timedelta(days=9), "by": "mara", **wanted}
    return StandingOrder(id=id_, say=say, **{**told, **more})


ORDERS = st.builds(
    order,
    id_=st.uuids().map(str),
    say=st.sampled_from(Say),
    seller_id=st.sampled_from(["lumen", "other"]),
    sku=st.sampled_from(["", "LAMP", "MUG"]),
    category=st.sampled_from(["", "electronics", "electronics/lamps", "apparel"]),
    grades=st.sets(st.sampled_from("ABCDE"), max_size=3).map(lambda found: tuple(sorted(found))),
    above=st.dictionaries(st.sampled_from(["EUR", "GBP"]), st.integers(0, 9000), max_size=1),
    valid_from=st.sampled_from([NOW - timedelta(days=3), NOW, NOW + timedelta(days=1)]),
    valid_until=st.sampled_from([None, NOW, NOW + timedelta(days=5)]),
    disposition=st.sampled_from(["restock", "destroy"]),
)


@given(st.lists(ORDERS, max_size=6), ORDERS)
@settings(max_examples=150)
def test_adding_an_order_never_leaves_goods_without_one(
    orders: list[StandingOrder], another: StandingOrder
) -> None:
    for find in (outcome_for, opening_for):
        if find(LAMP, orders) is not None:
            assert find(LAMP, [*orders, another]) is not None


@given(st.lists(ORDERS, min_size=1, max_size=6), st.randoms())
@settings(max_examples=150)
def test_a_closer_order_always_wins_however_they_are_listed(
    orders: list[StandingOrder], shuffled: Any
) -> None:
    found = outcome_for(LAMP, orders)
    mixed = list(orders)
    shuffled.shuffle(mixed)
    assert outcome_for(LAMP, mixed) == found
    if found is not None:
        closer = replace(found, id="z", sku="LAMP", category="electronics/lamps", grades=("B",))
        assert outcome_for(LAMP, [*orders, closer]) in (closer, found)
        assert closer.closeness(LAMP) >= found.closeness(LAMP)
        named = [one for one in orders if one.serves(LAMP) and one.sku and not one.of_opening]
        assert not named or found.sku


@given(st.lists(ORDERS, max_size=6))
@settings(max_examples=100)
def test_one_order_counts_for_each_question_and_the_rest_say_why_not(
    orders: list[StandingOrder],
) -> None:
    told = weigh(LAMP, orders)
    assert len(told) == len(orders)
    for of_opening in (True, False):
        counting = [
            one for one, weight, _ in told
            if weight is Weight.COUNTS and one.of_opening is of_opening
        ]  # fmt: skip
        fitting = [one for one in orders if one.serves(LAMP) and one.of_opening is of_opening]
        assert len(counting) == min(1, len(fitting))
    for one, weight, misfit in told:
        assert (weight is Weight.ELSEWHERE) is (misfit is not Misfit.NONE)
        assert one.serves(LAMP) is (misfit is Misfit.NONE)


def test_the_sku_is_closer_than_the_goods_the_grade_and_the_value() -> None:
    general = order("1", disposition="recycle")
    worth = order("2", disposition="outlet", above={"EUR": 5000})
    grade = order("3", disposition="donate", grades=("B",))
    goods = order("4", disposition="parts", category="electronics")
    lamps = order("5", disposition="refurbish", category="electronics/lamps")
    sku = order("6", disposition="destroy", sku="LAMP")
    rising = [general, worth, grade, goods, lamps, sku]
    for count in range(1, len(rising) + 1):
        assert outcome_for(LAMP, rising[:count]) is rising[count - 1]


def test_the_newest_of_equals_counts_and_only_while_it_is_in_force() -> None:
    old, new = order("1", valid_until=None), order("2", valid_from=NOW, disposition="outlet")
    assert outcome_for(LAMP, [new, old]) is new
    assert outcome_for(replace(LAMP, at=NOW - timedelta(seconds=1)), [new, old]) is old
    ended = replace(new, valid_until=NOW)
    assert outcome_for(LAMP, [ended, old]) is old


def test_a_limit_in_another_currency_is_asked_about_and_never_acted_on() -> None:
    pounds = replace(LAMP, currency="GBP")
    limit = {"above": {"EUR": 5000}}
    asks, does = order("1", Say.ASK, **limit), order("2", **limit)
    assert outcome_for(pounds, [asks]) is asks
    assert outcome_for(pounds, [does]) is None
    assert outcome_for(replace(LAMP, value_minor=5000), [asks]) is None
    facts = replace(FACTS, currency="GBP", standing=asks)
    codes = {reason.code for reason in propose(facts, RULES).reasons}
    assert ReasonCode.VALUE_NOT_COMPARABLE in codes


def test_for_a_box_of_several_kinds_what_hinders_most_counts() -> None:
    found = [order("1", Say.OPEN_AND_CHECK), None, order("2", Say.DO_NOT_OPEN)]
    strictest = strictest_opening(found)
    assert strictest is not None
    assert strictest.say is Say.DO_NOT_OPEN
    assert strictest_opening([None]) is None


def put(facts: Facts, *orders: StandingOrder, of_return: bool = False, answered: str = "") -> Facts:
    return under_order(facts, LAMP, orders, of_return=of_return, answered=answered)


def test_what_was_said_about_the_piece_comes_before_its_return_before_the_standing_order() -> None:
    standing = order("1", disposition="outlet")
    assert propose(FACTS, RULES).instructed is Disposition.RESTOCK
    assert propose(put(FACTS, standing), RULES).instructed is Disposition.OUTLET
    assert put(FACTS, standing, of_return=True) is FACTS
    other = replace(FACTS, instruction={"A": "restock"})
    assert propose(put(other, standing, of_return=True), RULES).instructed is Disposition.OUTLET
    answered = propose(put(FACTS, standing, answered="donate"), RULES)
    assert answered.disposition is Disposition.DONATE
    assert answered.reasons[0].code is ReasonCode.SELLER_ANSWERED
    assert not answered.needs_seller


def test_the_proposal_names_the_order_that_counts() -> None:
    standing = order("7", sku="LAMP;grades=A", grades=("B",), disposition="restock", edition=3)
    first = propose(replace(FACTS, standing=standing), RULES).reasons[0]
    assert first.code is ReasonCode.STANDING_ORDER
    assert first.data["order"] == "7"
    assert first.data["edition"] == "3"
    assert ";" not in first.data["sku"]


def test_nothing_outside_the_order_goes_without_the_seller() -> None:
    facts = put(FACTS, order("1"))
    assert not propose_instead(facts, Disposition.RESTOCK, RULES).needs_seller
    assert propose_instead(facts, Disposition.REFURBISH, RULES).needs_seller
    assert not propose_instead(facts, Disposition.QUARANTINE, RULES).needs_seller
    torn = replace(facts, packaging=Packaging.DAMAGED)
    assert propose(torn, RULES).disposition is Disposition.REPACKAGE
    assert not propose(torn, RULES).needs_seller  # the way into stock that they ordered


def test_silence_stands_for_the_default_and_for_nothing_else() -> None:
    asks = order("1", Say.ASK, when_silent="liquidate")
    waiting = put(FACTS, asks)
    assert propose(waiting, RULES).needs_seller
    silent = replace(waiting, seller_silent=True)
    found = propose(silent, RULES)
    assert found.disposition is Disposition.LIQUIDATE
    assert not found.needs_seller
    assert propose_instead(silent, Disposition.RESTOCK, RULES).needs_seller
    without = replace(put(replace(FACTS, instruction={}), order("1", Say.ASK)), seller_silent=True)
    nothing = propose(without, RULES)
    assert nothing.needs_seller
    assert ReasonCode.NO_DEFAULT in {reason.code for reason in nothing.reasons}


@given(
    st.sampled_from(Grade),
    st.sampled_from(Packaging),
    st.sets(st.sampled_from(Tag), max_size=2),
    st.sampled_from(["", "silent"]),
    st.lists(ORDERS, max_size=4),
)
@settings(max_examples=150)
def test_every_way_is_inside_the_order_or_needs_the_seller(
    grade: Grade, packaging: Packaging, tags: set[Tag], waited: str, orders: list[StandingOrder]
) -> None:
    facts = replace(
        FACTS, grade=grade, packaging=packaging, tags=frozenset(tags), seller_silent=bool(waited)
    )
    facts = under_order(facts, replace(LAMP, grade=grade.value), orders, of_return=False)
    for way in allowed_alternatives(facts, RULES):
        if facts.standing is None or way.needs_seller:
            continue
        allowed = facts.standing.wanted or (facts.standing.default if waited else None)
        into_stock = {Disposition.RESTOCK, Disposition.RELABEL, Disposition.REPACKAGE}
        inside = way.disposition is allowed or {way.disposition, allowed} <= into_stock
        assert inside or way.disposition is Disposition.QUARANTINE


@pytest.mark.parametrize("say", [Say.OPEN_AND_CHECK, Say.FILM_OPENING, Say.DO_NOT_OPEN])
def test_an_order_about_the_box_says_nothing_about_what_becomes_of_the_piece(say: Say) -> None:
    assert outcome_for(LAMP, [order(say=say)]) is None
    assert opening_for(replace(LAMP, grade=""), [order(say=say)]) is not None
