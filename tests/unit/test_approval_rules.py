"""Who has to agree: the closest rules that fit, those that always count, and each one's reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.disposition import (
    ApprovalRule,
    Bearing,
    Demand,
    Disposition,
    Facts,
    Grade,
    Occasion,
    ReasonCode,
    Rulebook,
    RulesInvalid,
    bearings,
    demand_on,
    load_approval_rules,
    propose,
    propose_instead,
)
from app.domain.disposition.approval_files import read_approval_rules
from app.domain.grading.facts import Packaging
from app.domain.people import Role

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "approval"
PLAIN = Facts(
    grade=Grade.A,
    packaging=Packaging.SEALED,
    category="toys",
    on=date(2026, 3, 2),
    country="DE",
    value_minor=4000,
    instruction={"A": "restock"},
    seller_id="lumen",
)
AT = datetime(2026, 3, 2, tzinfo=UTC)
HOUSE = load_approval_rules(FOLDER)


def demand(facts: Facts, *rules: ApprovalRule, instead: Disposition | None = None) -> Demand:
    book = Rulebook(approval=rules)
    found = propose_instead(facts, instead, book) if instead else propose(facts, book)
    return found.demand


def codes(found: Demand) -> list[ReasonCode]:
    return [one.code for one in found.reasons]


FREE = ApprovalRule(
    id="free",
    persons=0,
    routes=frozenset({Disposition.RESTOCK}),
    grades=frozenset({Grade.A}),
)
DEAR = ApprovalRule(id="dear", persons=2, above={"EUR": 5000}, always=True)


def test_without_any_rule_one_supervisor_agrees() -> None:
    found = demand(PLAIN)
    assert (found.persons, found.role) == (1, Role.SUPERVISOR)
    assert codes(found) == [ReasonCode.APPROVED_BY_DEFAULT]


def test_a_rule_may_ask_for_nobody_and_says_so() -> None:
    found = demand(PLAIN, FREE)
    assert found.persons == 0
    assert codes(found) == [ReasonCode.APPROVED_BY_NOBODY]
    assert not propose(PLAIN, Rulebook(approval=(FREE,))).needs_approval


def test_the_strictest_of_the_same_nearness_counts() -> None:
    found = demand(replace(PLAIN, value_minor=5001), FREE, DEAR)
    assert found.persons == 2
    assert codes(found) == [ReasonCode.APPROVED_ABOVE_VALUE]
    assert found.reasons[0].data["rule"] == "dear"
    assert demand(replace(PLAIN, value_minor=5000), FREE, DEAR).persons == 0


def test_a_currency_without_a_limit_has_the_limit_nothing() -> None:
    assert demand(replace(PLAIN, value_minor=1, currency="USD"), FREE, DEAR).persons == 2
    assert demand(replace(PLAIN, value_minor=0, currency="USD"), FREE, DEAR).persons == 0


def test_the_sellers_rule_counts_before_the_stations_before_the_houses() -> None:
    station = ApprovalRule(id="s", persons=2, house=False)
    seller = replace(FREE, id="l", house=False, seller_id="lumen")
    assert demand(PLAIN, FREE, station).persons == 2
    assert demand(PLAIN, FREE, station, seller).persons == 0
    assert demand(replace(PLAIN, seller_id="other"), FREE, station, seller).persons == 2


def test_what_always_counts_is_waived_by_nobody() -> None:
    seller = replace(FREE, id="l", house=False, seller_id="lumen")
    assert demand(replace(PLAIN, value_minor=9000), seller, DEAR).persons == 2


def test_each_rule_that_fits_says_what_it_has_to_say() -> None:
    station = ApprovalRule(id="s", persons=1, house=False)
    dear = replace(PLAIN, value_minor=9000)
    said = bearings(dear, Disposition.RESTOCK, frozenset(), (FREE, station, DEAR))
    assert {rule.id: bearing for rule, bearing in said} == {
        "free": Bearing.OUTRANKED,
        "s": Bearing.COUNTS,
        "dear": Bearing.SETTLES,
    }


@given(st.lists(st.sampled_from((FREE, DEAR, *HOUSE)), unique_by=lambda rule: rule.id))
def test_the_demand_is_what_the_rules_that_settle_it_ask_for(rules: list[ApprovalRule]) -> None:
    for route in Disposition:
        for occasions in (frozenset[Occasion](), frozenset({Occasion.CHOSEN})):
            said = bearings(PLAIN, route, occasions, rules)
            settling = {rule.persons for rule, it in said if it is Bearing.SETTLES}
            found = demand_on(PLAIN, route, occasions, rules)
            assert settling == ({found.persons} if said else set())


def test_another_way_than_the_rules_compute_may_ask_for_more() -> None:
    chosen = ApprovalRule(id="c", persons=2, when=frozenset({Occasion.CHOSEN}))
    assert demand(PLAIN, chosen).persons == 1
    found = demand(PLAIN, chosen, instead=Disposition.OUTLET)
    assert (found.persons, codes(found)) == (2, [ReasonCode.APPROVED_WHEN_CHOSEN])


def test_leaving_the_sellers_order_and_a_grade_by_hand_are_occasions() -> None:
    rules = (
        ApprovalRule(id="d", persons=2, when=frozenset({Occasion.DEVIATING})),
        ApprovalRule(id="g", persons=2, when=frozenset({Occasion.GRADE_CHANGED})),
    )
    assert demand(PLAIN, *rules).persons == 1
    deviating = demand(PLAIN, *rules, instead=Disposition.OUTLET)
    assert codes(deviating) == [ReasonCode.APPROVED_WHEN_DEVIATING]
    by_hand = demand(replace(PLAIN, grade_changed=True), *rules)
    assert codes(by_hand) == [ReasonCode.APPROVED_WHEN_GRADE_CHANGED]


def test_a_rule_may_ask_for_an_administrator() -> None:
    boss = ApprovalRule(id="b", role=Role.ADMINISTRATOR, routes=frozenset({Disposition.RESTOCK}))
    assert demand(PLAIN, *HOUSE, boss).role is Role.ADMINISTRATOR


def test_a_rule_counts_between_its_dates_alone() -> None:
    rule = replace(FREE, house=False, valid_from=AT, valid_until=AT.replace(day=9))
    for day, counts in ((1, 0), (2, 1), (8, 1), (9, 0)):
        at = datetime(2026, 3, day, tzinfo=UTC)
        assert len(Rulebook().with_rules([rule], at).approval) == counts


def test_the_house_asks_two_persons_for_what_is_dear_and_gone_for_good() -> None:
    worn = replace(PLAIN, grade=Grade.E, instruction={"E": "recycle"})
    assert demand(worn, *HOUSE).persons == 1
    assert demand(replace(worn, value_minor=15001), *HOUSE).persons == 2
    assert demand(PLAIN, *HOUSE).persons == 1
    assert demand(replace(PLAIN, value_minor=100_001), *HOUSE).persons == 2


@given(
    st.integers(0, 200_000),
    st.sampled_from(Grade),
    st.lists(
        st.builds(
            ApprovalRule,
            id=st.sampled_from("abc"),
            persons=st.integers(0, 2),
            role=st.sampled_from([Role.SUPERVISOR, Role.ADMINISTRATOR]),
            routes=st.frozensets(st.sampled_from(Disposition), max_size=3),
            grades=st.frozensets(st.sampled_from(Grade), max_size=2),
            above=st.sampled_from([{}, {"EUR": 100}, {"USD": 1}]),
            when=st.frozensets(st.sampled_from(Occasion), max_size=2),
            always=st.booleans(),
            house=st.booleans(),
            seller_id=st.sampled_from(["", "lumen", "other"]),
        ),
        max_size=6,
    ),
)
def test_every_demand_is_explained_by_a_rule_of_that_many(
    value: int, grade: Grade, rules: list[ApprovalRule]
) -> None:
    facts = replace(PLAIN, value_minor=value, grade=grade)
    found = demand(facts, *rules)
    assert found.reasons
    assert {one.data["persons"] for one in found.reasons} == {str(found.persons)}
    fitting = [
        r
        for r in rules
        if r.always and r.fits(facts, propose(facts, Rulebook()).disposition, frozenset())
    ]
    assert all(found.persons >= rule.persons for rule in fitting)


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("[[rules]]", "[rules]", "rules"),
        ("persons = 1", "persons = 3", "rules.house.persons"),
        ("persons = 1", 'persons = "two"', "rules.house.persons"),
        ('when = ["deviating"]', 'when = ["raining"]', "rules.order_not_followed.when"),
        ('"liquidate", "parts"', '"liquidate", "burn"', "rules.dear_and_for_good.routes"),
        ("EUR = 150,", "EUR = 150.123,", "rules.dear_and_for_good.above.EUR"),
        ("always = true", 'always = "yes"', "rules.dear_and_for_good.always"),
        ('id = "grade_by_hand"', 'id = "house"', "rules.house.id"),
        ('id = "very_dear"', 'name = "very_dear"', "rules.6"),
        ("persons =", "persons", ""),
    ],
)
def test_a_mistake_in_a_rules_file_is_named(old: str, new: str, where: str) -> None:
    text = (FOLDER / "house.toml").read_text(encoding="utf-8")
    assert old in text
    changed = text.replace(old, new) if old == "[[rules]]" else text.replace(old, new, 1)
    with pytest.raises(RulesInvalid) as refused:
        read_approval_rules(_one_table(changed) if old == "[[rules]]" else changed, "house.toml")
    assert (refused.value.file, refused.value.where) == ("house.toml", where)


def _one_table(text: str) -> str:
    return text.split("[rules]", maxsplit=1)[0] + '[rules]\nid = "house"\n'
