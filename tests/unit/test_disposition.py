"""Proposals are total, explained and lawful; nobody decides over their own work."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.disposition import (
    CompanySize,
    Disposition,
    DispositionBlocked,
    Facts,
    Grade,
    LawInvalid,
    PartInDecision,
    ReasonCode,
    Rulebook,
    SelfApproval,
    StepKind,
    Zone,
    allowed_alternatives,
    load_scrap_gates,
    may_decide,
    objections,
    propose,
    propose_instead,
    read_instruction,
    refusing,
    steps,
    target_zone,
)
from app.domain.disposition.kinds import INTO_STOCK
from app.domain.disposition.law import read_scrap_gate
from app.domain.grading import Finding, Packaging, Tag

LAW = Path(__file__).parents[2] / "resources" / "law"
RULES = Rulebook(gates=load_scrap_gates(LAW))
BEFORE, SINCE = date(2026, 7, 18), date(2026, 7, 19)
ORDER = {"A": "restock", "B": "restock", "C": "refurbish", "D": "liquidate", "E": "destroy"}
PLAIN = Facts(Grade.A, Packaging.SEALED, "general", SINCE, "DE", instruction=ORDER)
SHIRT = replace(PLAIN, grade=Grade.E, category="apparel")

orders = st.dictionaries(
    st.sampled_from([*Grade, "default", "ask_above", "currency", "F", ""]),
    st.sampled_from([*Disposition, "ask", "5000", "-1", "²", "EUR", "scrap", ""]),
)
all_facts = st.builds(
    Facts,
    grade=st.sampled_from(Grade),
    packaging=st.sampled_from(Packaging),
    category=st.sampled_from(["general", "apparel", "shoes/kids", "cosmetics", ""]),
    on=st.dates(date(2025, 1, 1), date(2032, 1, 1)),
    country=st.sampled_from(["DE", "fr", "US", "GB", ""]),
    value_minor=st.integers(-5, 10**9),
    currency=st.sampled_from(["EUR", "USD"]),
    tags=st.frozensets(st.sampled_from(Tag), max_size=3),
    findings=st.lists(st.sampled_from(Finding), max_size=3).map(tuple),
    instruction=orders,
    has_replacement_sku=st.booleans(),
    company_size=st.sampled_from(CompanySize),
    exemption=st.sampled_from(["", "donation_refused", "no such"]),
    seller_silent=st.booleans(),
    grade_changed=st.booleans(),
)


def codes(facts: Facts, rulebook: Rulebook = RULES) -> set[ReasonCode]:
    return {reason.code for reason in propose(facts, rulebook).reasons}


@given(all_facts)
def test_every_case_has_a_proposal_that_nothing_stands_against(facts: Facts) -> None:
    proposal = propose(facts, RULES)
    assert objections(proposal.disposition, facts, RULES.gates) == ()
    assert proposal.reasons
    assert proposal.needs_approval
    assert proposal.steps[-1].zone is target_zone(proposal.disposition)
    assert propose(facts, RULES) == proposal


@given(all_facts)
def test_the_alternatives_agree_with_what_may_be_chosen(facts: Facts) -> None:
    alternatives = allowed_alternatives(facts, RULES)
    assert [one.disposition for one in alternatives] == list(Disposition)
    assert sum(one.proposed for one in alternatives) == 1
    for one in alternatives:
        if one.allowed:
            chosen = propose_instead(facts, one.disposition, RULES)
            assert chosen.disposition is one.disposition
            assert chosen.needs_seller == one.needs_seller
        else:
            with pytest.raises(DispositionBlocked) as refused:
                propose_instead(facts, one.disposition, RULES)
            assert refused.value.reasons == one.blocked


@given(all_facts)
def test_opened_hygiene_goods_and_poor_grades_never_reach_the_shelf(facts: Facts) -> None:
    if Tag.HYGIENE_OPENED in facts.tags or facts.grade >= Grade.C:
        assert propose(facts, RULES).disposition not in INTO_STOCK


@given(all_facts)
def test_danger_and_doubt_always_wait_in_quarantine(facts: Facts) -> None:
    if Tag.HAZARD in facts.tags or Finding.SWITCHED_ITEM in facts.findings:
        assert propose(facts, RULES).disposition is Disposition.QUARANTINE


@given(all_facts)
def test_nothing_irreversible_happens_without_the_owners_word(facts: Facts) -> None:
    proposal = propose(replace(facts, instruction={}), RULES)
    if proposal.disposition in (Disposition.DESTROY, Disposition.DONATE, Disposition.RECYCLE):
        assert proposal.needs_seller


def test_the_sellers_order_is_followed_and_named() -> None:
    proposal = propose(PLAIN, RULES)
    assert proposal.disposition is Disposition.RESTOCK
    assert not proposal.needs_seller
    reason = proposal.reasons[0]
    assert reason.code is ReasonCode.INSTRUCTED
    assert reason.data == {"grade": "A", "disposition": "restock"}


@pytest.mark.parametrize(
    ("packaging", "replacement", "expected"),
    [
        (Packaging.SEALED, False, Disposition.RESTOCK),
        (Packaging.OPENED, False, Disposition.REPACKAGE),
        (Packaging.MISSING, False, Disposition.REPACKAGE),
        (Packaging.SEALED, True, Disposition.RELABEL),
        (Packaging.DAMAGED, True, Disposition.RELABEL),
    ],
)
def test_packaging_and_replacement_sku_decide_the_way_into_stock(
    packaging: Packaging,
    replacement: bool,  # noqa: FBT001
    expected: Disposition,
) -> None:
    proposal = propose(replace(PLAIN, packaging=packaging, has_replacement_sku=replacement), RULES)
    assert proposal.disposition is expected
    repacked = StepKind.REPACKAGE in {step.kind for step in proposal.steps}
    assert repacked == packaging.needs_repackaging


def test_a_relabel_order_without_a_replacement_goes_into_stock_as_it_is() -> None:
    facts = replace(PLAIN, instruction={"A": "relabel"})
    assert propose(facts, RULES).disposition is Disposition.RESTOCK
    assert ReasonCode.NO_REPLACEMENT_SKU in codes(facts)


@pytest.mark.parametrize(
    ("value", "currency", "code"),
    [
        (5000, "EUR", None),
        (5001, "EUR", ReasonCode.VALUE_ABOVE),
        (1, "USD", ReasonCode.VALUE_NOT_COMPARABLE),
    ],
)
def test_the_seller_is_asked_above_the_agreed_value(
    value: int, currency: str, code: ReasonCode | None
) -> None:
    order = {**ORDER, "ask_above": "5000", "currency": "EUR"}
    facts = replace(PLAIN, instruction=order, value_minor=value, currency=currency)
    assert propose(facts, RULES).needs_seller == (code is not None)
    assert code is None or code in codes(facts)


def test_an_ask_is_answered_by_the_default_after_the_deadline() -> None:
    facts = replace(SHIRT, category="general", instruction={"E": "ask", "default": "destroy"})
    assert propose(facts, RULES).needs_seller
    assert ReasonCode.SELLER_ASKS in codes(facts)
    overdue = propose(replace(facts, seller_silent=True), RULES)
    assert overdue.disposition is Disposition.DESTROY
    assert not overdue.needs_seller


def test_an_unreadable_order_asks_the_seller() -> None:
    order = read_instruction({"A": "sell it", "Z": "restock", "ask_above": "many"})
    assert order.unreadable == (("A", "sell it"), ("Z", "restock"), ("ask_above", "many"))
    facts = replace(PLAIN, instruction={"A": "sell it"})
    assert propose(facts, RULES).needs_seller
    assert ReasonCode.INSTRUCTION_UNREADABLE in codes(facts)


def test_a_device_with_data_on_it_is_never_sold_or_given_away() -> None:
    facts = replace(PLAIN, tags=frozenset({Tag.DATA_ON_DEVICE}))
    proposal = propose(facts, RULES)
    assert proposal.disposition is Disposition.REFURBISH
    assert [reason.code for reason in proposal.reasons] == [
        ReasonCode.INSTRUCTED,
        ReasonCode.DATA_ON_DEVICE,
        ReasonCode.FALLBACK,
    ]


def test_a_supervisor_can_send_dangerous_goods_to_the_disposer_and_nowhere_else() -> None:
    facts = replace(PLAIN, findings=(Finding.SWOLLEN,), tags=frozenset({Tag.HAZARD}))
    allowed = {one.disposition for one in allowed_alternatives(facts, RULES) if one.allowed}
    assert allowed == {Disposition.RECYCLE, Disposition.DESTROY, Disposition.QUARANTINE}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"on": BEFORE}, Disposition.DESTROY),
        ({"on": SINCE}, Disposition.DONATE),
        ({"category": "shoes/kids"}, Disposition.DONATE),
        ({"category": "Accessories"}, Disposition.DONATE),
        ({"category": "toys"}, Disposition.DESTROY),
        ({"country": "fr"}, Disposition.DONATE),
        ({"country": "US"}, Disposition.DESTROY),
        ({"company_size": CompanySize.MEDIUM}, Disposition.DESTROY),
        ({"company_size": CompanySize.MEDIUM, "on": date(2030, 7, 18)}, Disposition.DESTROY),
        ({"company_size": CompanySize.MEDIUM, "on": date(2030, 7, 19)}, Disposition.DONATE),
        ({"company_size": CompanySize.SMALL, "on": date(2031, 1, 1)}, Disposition.DESTROY),
        ({"findings": (Finding.TORN,)}, Disposition.DESTROY),
        ({"exemption": "donation_refused"}, Disposition.DESTROY),
        ({"exemption": "because"}, Disposition.DONATE),
    ],
)
def test_the_scrap_gate_follows_day_place_goods_and_company(
    changes: dict[str, object], expected: Disposition
) -> None:
    facts = replace(SHIRT, **changes)  # type: ignore[arg-type]
    assert propose(facts, RULES).disposition is expected


def test_the_scrap_gate_cites_its_article_and_day() -> None:
    proposal = propose(SHIRT, RULES)
    cited = next(one for one in proposal.reasons if one.code is ReasonCode.SCRAP_GATE)
    assert cited.data == {
        "law": "eu-2024-1781-art-25",
        "article": "Regulation (EU) 2024/1781, Article 25",
        "since": "2026-07-19",
        "category": "apparel",
        "country": "DE",
        "size": "large",
    }
    assert proposal.needs_seller  # donating is not what the seller ordered
    assert ReasonCode.SELLER_MUST_AGREE in {one.code for one in proposal.reasons}


def test_recycling_is_destruction_in_the_eyes_of_the_gate() -> None:
    with pytest.raises(DispositionBlocked) as refused:
        propose_instead(SHIRT, Disposition.RECYCLE, RULES)
    assert [reason.code for reason in refused.value.reasons] == [ReasonCode.SCRAP_GATE]


def test_a_law_that_forbids_is_named_until_an_exemption_is_documented() -> None:
    ways = (Disposition.RECYCLE, Disposition.DONATE)
    (gate,) = refusing(RULES.gates, SHIRT, ways)
    assert gate.id == "eu-2024-1781-art-25"
    assert refusing(RULES.gates, SHIRT, [Disposition.DONATE]) == ()
    assert refusing(RULES.gates, replace(SHIRT, country="US"), ways) == ()
    for one in gate.exemptions:
        assert refusing(RULES.gates, replace(SHIRT, exemption=one.id), ways) == ()


def test_an_exemption_may_want_to_be_seen() -> None:
    proofs = {one.id: one.photos for gate in RULES.gates for one in gate.exemptions}
    assert proofs["damaged"] == ("damage", "evidence")
    damaged = next(one for one in RULES.gates[0].exemptions if one.id == "damaged")
    assert not damaged.proved_by({"item"})
    assert damaged.proved_by({"item", "damage"})
    assert next(one for one in RULES.gates[0].exemptions if not one.photos).proved_by(())


def test_an_exemption_names_the_evidence_to_keep() -> None:
    facts = replace(SHIRT, findings=(Finding.MOULD_OR_PESTS,))
    exempt = next(
        one for one in propose(facts, RULES).reasons if one.code is ReasonCode.SCRAP_EXEMPTION
    )
    assert (exempt.data["exemption"], exempt.data["evidence"]) == ("damaged", "damage_photos")


@pytest.mark.parametrize(
    ("decider", "part"),
    [
        ("ines", PartInDecision.PROPOSED),
        ("ivan", PartInDecision.INSPECTED),
        ("ede", PartInDecision.EDITED_LAST),
    ],
)
def test_nobody_decides_over_their_own_work(decider: str, part: PartInDecision) -> None:
    with pytest.raises(SelfApproval) as refused:
        may_decide(decider, proposer_id="ines", inspector_id="ivan", last_editor_id="ede")
    assert (refused.value.person_id, refused.value.part) == (decider, part)


def test_a_third_person_may_decide() -> None:
    may_decide("sue", proposer_id="ines", inspector_id="ines", last_editor_id="")


@pytest.mark.parametrize("disposition", Disposition)
def test_every_disposition_ends_in_its_zone(disposition: Disposition) -> None:
    todo = steps(disposition)
    assert [step.kind for step in todo].count(StepKind.PUTAWAY) == 1
    assert todo[-1].zone in set(Zone)
    assert all(step.zone is None for step in todo[:-1])


def test_every_printed_label_is_affixed_and_scanned_back() -> None:
    kinds = [step.kind for step in steps(Disposition.RELABEL, repackage=True)]
    assert kinds == [
        StepKind.REPACKAGE,
        StepKind.PRINT_LABEL,
        StepKind.AFFIX_LABEL,
        StepKind.SCAN_BACK,
        StepKind.PUTAWAY,
    ]


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ('id = "eu-2024', 'name = "eu-2024', "id"),
        ("large = 2026-07-19", 'large = "soon"', "binds.large"),
        ("large =", "giant =", "binds.giant"),
        ('"destroy", "recycle"', '"burn"', "refused"),
        (
            'findings = ["counterfeit"]',
            'findings = ["fake"]',
            "exemptions.infringes_rights.findings",
        ),
        ('photos = ["damage"', "photos = [7", "exemptions.damaged.photos"),
        ("id =", "id", ""),
        ("[binds]\nlarge = 2026-07-19\nmedium = 2030-07-19", "[binds]\nlarge = 1", "binds.large"),
    ],
)
def test_a_mistake_in_a_law_file_is_named(old: str, new: str, where: str) -> None:
    text = (LAW / "eu_unsold_goods.toml").read_text(encoding="utf-8")
    assert old in text
    with pytest.raises(LawInvalid) as refused:
        read_scrap_gate(text.replace(old, new, 1), "eu.toml")
    assert (refused.value.file, refused.value.where) == ("eu.toml", where)
