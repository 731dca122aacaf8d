"""A review as a decision table: every condition alone and in pairs, with the law and without it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import combinations
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bootstrap import RESOURCES
from app.domain.calendars import load_calendars
from app.domain.grading.facts import Grade, Packaging
from app.domain.policy import (
    Because,
    Clause,
    Condition,
    CountedFrom,
    DeclineForbidden,
    Evidence,
    Informed,
    LawBook,
    Mark,
    Outcome,
    Payer,
    Policy,
    RefundMethod,
    RefundMoment,
    Request,
    Review,
    Right,
    RightKind,
    RightState,
    Scope,
    Seal,
    Verdict,
    load_policies,
    load_return_laws,
    may_decline,
    outcome_of,
    policy_for,
    review,
    together,
)
from app.domain.policy.policies import (
    Auto,
    Charge,
    Demanded,
    Exclusion,
    Fee,
    Refund,
    Required,
    ReturnCost,
    Season,
    Window,
)
from app.domain.reasons import ReturnReason

if TYPE_CHECKING:
    from collections.abc import Callable

BOOK = LawBook(
    load_return_laws(RESOURCES / "law" / "withdrawal"), load_calendars(RESOURCES / "calendars")
)
BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 6, 1, tzinfo=UTC)


def at(month: int, day: int, hour: int = 12, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=BERLIN)


POLICY = Policy(
    id="p",
    version=3,
    window=Window(days=30),
    required=Required(Grade.B, Packaging.OPENED),
    excluded=(
        Exclusion(Mark.HYGIENE_SEALED, opened=True),
        Exclusion(Mark.FINAL_SALE),
        Exclusion(category="gift_cards"),
    ),
    evidence=(Demanded((Evidence.PHOTO, Evidence.WORDS)),),
    fee=Fee({Grade.A: Charge(1000), Grade.B: Charge(0, {"EUR": 250, "USD": 300})}),
    refund=Refund((RefundMethod.STORE_CREDIT,), RefundMoment.INSPECTION),
    returnless={"USD": 800},
    auto=Auto({"USD": 10_000, "EUR": 10_000}, frozenset({ReturnReason.STYLE})),
)
# to the United States, so that the policy alone decides
GOOD = Request(
    id="r",
    category="apparel",
    country="US",
    reason=ReturnReason.STYLE,
    price_minor=4000,
    currency="USD",
    ordered_at=at(2, 25),
    purchased_at=at(2, 26),
    deliveries=(at(3, 2),),
    sent_at=at(3, 20),
    grade=Grade.A,
    packaging=Packaging.SEALED,
    marks=frozenset({Mark.HYGIENE_SEALED}),
    seal=Seal.WHOLE,
    evidence=frozenset({Evidence.PHOTO, Evidence.WORDS}),
)

# What each change to the good request makes of which condition.
FAILING: Final[dict[str, dict[str, object]]] = {
    "window": {"sent_at": at(4, 10)},
    "condition": {"grade": Grade.C},
    "condition.packaging": {"packaging": Packaging.DAMAGED},
    "excluded.1": {"seal": Seal.BROKEN},
    "excluded.2": {"marks": frozenset({Mark.HYGIENE_SEALED, Mark.FINAL_SALE})},
    "excluded.3": {"category": "Gift_Cards/printed"},
}
FOR_A_PERSON: Final[dict[str, dict[str, object]]] = {
    "window": {"deliveries": ()},
    "excluded.1": {"seal": Seal.UNKNOWN},
    "evidence.1": {"evidence": frozenset({Evidence.PHOTO})},
    "auto.up_to": {"price_minor": 10_001},
    "auto.reasons": {"reason": ReturnReason.OTHER},
}
Row = tuple[str, dict[str, object], Verdict]
ALL: Final[list[Row]] = [
    *((where, change, Verdict.FAILED) for where, change in FAILING.items()),
    *((where, change, Verdict.PERSON) for where, change in FOR_A_PERSON.items()),
]
# One thing cannot be in two ways at once.
PAIRS: Final = [
    (one, other)
    for one, other in combinations(ALL, 2)
    if one[0] != other[0] and not one[1].keys() & other[1].keys()
]


def found(request: Request, policy: Policy | None = POLICY, now: datetime = NOW) -> Review:
    return review(request, policy, BOOK, now)


def standing(seen: Review) -> dict[str, Verdict]:
    return {one.where: one.verdict for one in seen.conditions if one.verdict is not Verdict.MET}


def test_what_meets_every_condition_is_accepted_and_every_condition_is_shown() -> None:
    seen = found(GOOD)
    assert seen.outcome is Outcome.ACCEPT
    assert [one.where for one in seen.conditions] == [
        "", "window", "condition", "condition.packaging", "excluded.1", "excluded.2",
        "excluded.3", "evidence.1", "auto.up_to", "auto.reasons",
    ]  # fmt: skip
    assert {one.verdict for one in seen.conditions} == {Verdict.MET}
    assert (seen.policy_id, seen.policy_version) == ("p", 3)
    window = seen.conditions[1]
    assert window.data["last_day"] == "2026-04-01"
    assert window.data["zone"] == "Pacific/Honolulu"


@pytest.mark.parametrize(("where", "change", "verdict"), ALL)
def test_each_condition_alone(where: str, change: dict[str, object], verdict: Verdict) -> None:
    seen = found(replace(GOOD, **change))  # type: ignore[arg-type]
    assert standing(seen) == {where: verdict}
    assert seen.outcome is (Outcome.DECLINE if verdict is Verdict.FAILED else Outcome.REFER)


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_each_pair_of_conditions(one: Row, other: Row) -> None:
    seen = found(replace(GOOD, **one[1], **other[1]))  # type: ignore[arg-type]
    assert standing(seen) == {one[0]: one[2], other[0]: other[2]}
    failed = Verdict.FAILED in (one[2], other[2])
    assert seen.outcome is (Outcome.DECLINE if failed else Outcome.REFER)


@pytest.mark.parametrize(("where", "change"), FAILING.items())
def test_within_the_laws_period_no_clause_declines(where: str, change: dict[str, object]) -> None:
    """The policy undercuts the law here, as one that was saved before a law may."""
    german = replace(GOOD, country="DE", currency="EUR", deliveries=(at(3, 10),))
    seen = found(replace(german, **change))  # type: ignore[arg-type]
    assert where in standing(seen)
    if where == "excluded.1":  # the law excepts it as well
        assert seen.outcome is Outcome.DECLINE
        assert not seen.blocked_by
        may_decline(seen)
        return
    late = where == "window"
    assert seen.outcome is (Outcome.DECLINE if late else Outcome.REFER)
    assert seen.blocked_by == (() if late else ("Directive 2011/83/EU, Article 9(1)",))
    if not late:
        with pytest.raises(DeclineForbidden) as refused:
            may_decline(seen)
        assert refused.value.articles == seen.blocked_by


@pytest.mark.parametrize("days", [5, 30])
def test_a_policy_of_five_days_does_not_decline_on_the_fourteenth(days: int) -> None:
    short = replace(POLICY, window=Window(days=days), evidence=())
    german = replace(GOOD, country="DE", currency="EUR", sent_at=at(3, 16, 23, 59))
    assert found(german, short).outcome is (Outcome.REFER if days == 5 else Outcome.ACCEPT)
    late = replace(german, sent_at=at(3, 17, 0, 0))
    assert found(late, short).outcome is (Outcome.DECLINE if days == 5 else Outcome.ACCEPT)


def test_who_was_not_told_is_not_declined_after_the_window() -> None:
    asked = replace(GOOD, country="FR", currency="EUR", sent_at=at(9, 1), informed=Informed.NO)
    seen = found(asked)
    assert standing(seen) == {"window": Verdict.FAILED}
    assert seen.outcome is Outcome.REFER
    assert seen.blocked_by == ("Directive 2011/83/EU, Article 10",)
    unknown = found(replace(asked, informed=Informed.UNKNOWN))
    assert (unknown.outcome, unknown.blocked_by) == (Outcome.REFER, ())
    assert found(replace(asked, informed=Informed.YES)).outcome is Outcome.DECLINE


def test_a_fault_within_two_years_is_not_declined_for_being_late() -> None:
    asked = replace(
        GOOD, country="DE", currency="EUR", sent_at=at(9, 1), reason=ReturnReason.DEFECTIVE
    )
    seen = found(asked)
    assert seen.outcome is Outcome.REFER
    assert seen.blocked_by == ("Directive (EU) 2019/771, Articles 10(1) and 13",)


def test_clauses_that_count_after_the_right_give_way_to_it() -> None:
    polite = replace(
        POLICY,
        required=replace(POLICY.required, after_withdrawal=True),
        excluded=(Exclusion(Mark.FINAL_SALE, after_withdrawal=True),),
        evidence=(Demanded((Evidence.VIDEO,), after_withdrawal=True),),
    )
    worn = replace(
        GOOD,
        country="DE",
        currency="EUR",
        grade=Grade.E,
        marks=frozenset({Mark.FINAL_SALE}),
        sent_at=at(3, 16),
    )
    seen = found(worn, polite)
    assert seen.outcome is Outcome.ACCEPT
    yielded = [one for one in seen.conditions if one.because is Because.LAW_GOES_FIRST]
    assert [one.where for one in yielded] == [
        "condition", "condition.packaging", "excluded.1", "evidence.1",
    ]  # fmt: skip
    assert {one.article for one in yielded} == {"Directive 2011/83/EU, Article 9(1)"}
    after = found(replace(worn, sent_at=at(3, 17)), polite)
    assert standing(after) == {
        "condition": Verdict.FAILED,
        "excluded.1": Verdict.FAILED,
        "evidence.1": Verdict.PERSON,
    }


@pytest.mark.parametrize(
    ("counted_from", "last"),
    [
        (CountedFrom.ORDER, "2026-03-27"),
        (CountedFrom.PURCHASE, "2026-03-28"),
        (CountedFrom.DELIVERY, "2026-04-01"),
    ],
)
def test_the_window_is_counted_from_what_the_policy_says(
    counted_from: CountedFrom, last: str
) -> None:
    policy = replace(POLICY, window=Window(30, counted_from, working=False))
    assert found(GOOD, policy).conditions[1].data["last_day"] == last


def test_what_is_bought_in_the_season_may_come_back_after_it() -> None:
    season = Season((11, 1), (12, 24), (1, 31))
    policy = replace(POLICY, window=Window(30, working=False, seasons=(season,)))

    def last(ordered: datetime) -> str:
        asked = replace(GOOD, country="DE", ordered_at=ordered, deliveries=(ordered,))
        return found(asked, policy).conditions[1].data["last_day"]

    assert last(at(11, 1)) == "2027-01-31"
    assert last(at(12, 24, 23, 59)) == "2027-01-31"
    assert last(at(12, 25)) == "2027-01-24"
    assert last(at(10, 31)) == "2026-11-30"
    over_new_year = Season((12, 20), (1, 6), (2, 15))
    assert over_new_year.last_day(at(1, 6).date()) == date(2026, 2, 15)
    assert over_new_year.last_day(at(1, 7).date()) is None
    assert over_new_year.last_day(date.min) is None
    assert over_new_year.last_day(date.max) is None


def test_what_is_not_known_of_the_goods_is_for_the_inspection() -> None:
    seen = found(replace(GOOD, grade=None, packaging=Packaging.UNKNOWN))
    assert seen.outcome is Outcome.ACCEPT
    assert [one.because for one in seen.conditions[2:4]] == [Because.AT_INSPECTION] * 2


def test_faulty_goods_need_not_be_as_new() -> None:
    policy = replace(POLICY, auto=Auto({"USD": 10_000}))
    broken = replace(GOOD, reason=ReturnReason.DEFECTIVE, grade=Grade.D)
    assert found(broken, policy).outcome is Outcome.ACCEPT


@pytest.mark.parametrize(
    ("change", "because"),
    [
        ({"country": ""}, Because.NO_ZONE),
        ({"country": "ZZ"}, Because.NO_ZONE),
        ({"deliveries": ()}, Because.NO_START),
        ({"sent_at": None, "received_at": at(4, 20)}, Because.SENDING_UNKNOWN),
        ({"deliveries": (at(3, 2), None)}, Because.PARCEL_UNDERWAY),
    ],
)
def test_what_cannot_be_counted_is_said(change: dict[str, object], because: Because) -> None:
    seen = found(replace(GOOD, **change))  # type: ignore[arg-type]
    assert seen.conditions[1].because is because
    underway = because is Because.PARCEL_UNDERWAY
    assert seen.outcome is (Outcome.ACCEPT if underway else Outcome.REFER)


def test_without_a_policy_and_with_anothers_a_person_decides() -> None:
    assert found(GOOD, None).outcome is Outcome.REFER
    foreign = replace(POLICY, scope=Scope(seller_id="other"))
    assert standing(found(GOOD, foreign)) == {"": Verdict.PERSON}


def test_a_policy_that_accepts_nothing_by_itself_refers() -> None:
    seen = found(GOOD, replace(POLICY, auto=None))
    assert (seen.outcome, standing(seen)) == (Outcome.REFER, {"auto": Verdict.PERSON})
    assert found(replace(GOOD, currency="CHF")).conditions[-2].because is Because.NO_LIMIT
    assert found(replace(GOOD, price_minor=0)).conditions[-2].because is Because.NO_PRICE


# terms


@pytest.mark.parametrize(
    ("change", "fee", "article"),
    [
        ({}, 400, ""),
        ({"grade": Grade.B}, 300, ""),
        ({"grade": Grade.C}, 0, ""),
        ({"grade": None}, None, ""),
        ({"reason": ReturnReason.DEFECTIVE}, 0, ""),
        ({"price_minor": 799}, 0, ""),  # the buyer keeps it
        ({"country": "DE", "sent_at": at(3, 10)}, 0, "Article 14(2)"),
        ({"country": "DE", "sent_at": at(4, 1)}, 400, ""),
    ],
)
def test_the_fee_goes_by_grade_and_never_below_the_law(
    change: dict[str, object], fee: int | None, article: str
) -> None:
    terms = found(replace(GOOD, **change)).terms  # type: ignore[arg-type]
    assert terms.fee_minor == fee
    assert terms.fee_article.endswith(article)
    assert bool(terms.fee_article) is bool(article)
    value = change.get("price_minor", 4000)
    assert isinstance(value, int)
    assert terms.refund_minor == (None if fee is None else value - fee)


def test_less_value_by_use_may_be_charged_while_the_right_holds_if_the_buyer_was_told() -> None:
    policy = replace(POLICY, fee=Fee({Grade.D: Charge(5000)}))
    used = replace(GOOD, country="DE", currency="EUR", grade=Grade.D, sent_at=at(3, 10))
    assert found(used, policy).terms.fee_minor == 2000
    assert found(replace(used, informed=Informed.NO), policy).terms.fee_minor == 0


def test_a_fee_is_never_more_than_was_paid() -> None:
    policy = replace(POLICY, fee=Fee({Grade.A: Charge(9000, {"USD": 5000})}))
    terms = found(GOOD, policy).terms
    assert (terms.fee_minor, terms.refund_minor) == (4000, 0)


@pytest.mark.parametrize(
    ("change", "payer", "article"),
    [
        ({}, Payer.BUYER, ""),
        ({"reason": ReturnReason.WRONG_ITEM}, Payer.BUYER, ""),  # as this policy has it
        (
            {"reason": ReturnReason.WRONG_ITEM, "country": "DE"},
            Payer.SELLER,
            "Directive (EU) 2019/771, Article 14",
        ),
        (
            {"country": "DE", "sent_at": at(3, 10), "informed": Informed.NO},
            Payer.SELLER,
            "Directive 2011/83/EU, Article 14(1)",
        ),
        ({"country": "DE", "sent_at": at(3, 10)}, Payer.BUYER, ""),
    ],
)
def test_who_pays_the_way_back(change: dict[str, object], payer: Payer, article: str) -> None:
    policy = replace(POLICY, payer=ReturnCost(Payer.BUYER, Payer.BUYER))
    terms = found(replace(GOOD, **change), policy).terms  # type: ignore[arg-type]
    assert (terms.payer, terms.payer_article) == (payer, article)


def test_while_the_right_holds_the_money_goes_back_as_it_came_and_in_time() -> None:
    terms = found(replace(GOOD, country="DE", sent_at=at(3, 10))).terms
    assert terms.methods == (RefundMethod.ORIGINAL,)
    assert terms.moment is RefundMoment.DISPATCH
    assert terms.refund_article == "Directive 2011/83/EU, Article 13(3)"
    later = found(replace(GOOD, country="DE", sent_at=at(3, 20))).terms
    assert later.methods == (RefundMethod.STORE_CREDIT,)
    assert later.refund_article == ""


# which policy


def test_the_closest_policy_counts_and_the_newest_of_equals() -> None:
    house = Policy(id="house")
    ours = [
        house,
        Policy(id="channel", scope=Scope(channels=frozenset({"shop"}))),
        Policy(id="country", scope=Scope(countries=frozenset({"DE"}))),
        Policy(id="clothes", scope=Scope(category="apparel")),
        Policy(id="dresses", scope=Scope(category="apparel/dresses")),
        Policy(id="seller", scope=Scope(seller_id="lumen")),
    ]
    asked = Request(
        id="r", seller_id="lumen", category="Apparel/Dresses", country="de", channel="Shop"
    )
    names = []
    while ours:
        best = policy_for(asked, ours, NOW)
        assert best is not None
        names.append(best.id)
        ours.remove(best)
    assert names == ["seller", "dresses", "clothes", "country", "channel", "house"]
    newer = replace(house, version=2)
    assert policy_for(asked, (newer, house), NOW) is newer
    assert policy_for(asked, (), NOW) is None


def test_the_policy_of_the_day_of_the_order_counts() -> None:
    change = datetime(2026, 3, 1, tzinfo=UTC)
    old = Policy(id="p", version=1, valid_until=change)
    new = Policy(id="p", version=2, valid_from=change)
    assert policy_for(GOOD, (old, new), NOW) is old
    assert policy_for(replace(GOOD, ordered_at=change), (old, new), NOW) is new
    undated = replace(GOOD, ordered_at=None, purchased_at=None)
    assert policy_for(undated, (old, new), NOW) is new


def test_lines_of_a_request_are_as_good_as_their_worst() -> None:
    good, bad = found(GOOD), found(replace(GOOD, sent_at=at(5, 1)))
    refer = found(replace(GOOD, price_minor=99_999))
    assert together([good, good]) is Outcome.ACCEPT
    assert together([good, refer]) is Outcome.REFER
    assert together([refer, bad, good]) is Outcome.DECLINE
    assert together([]) is Outcome.REFER


# laws

CONDITIONS = st.builds(
    Condition, st.sampled_from(Clause), st.sampled_from(Verdict), st.sampled_from(Because)
)
RIGHTS = st.builds(
    Right,
    st.sampled_from(RightKind),
    st.sampled_from(RightState),
    st.just(BOOK.laws[0]),
    st.just("Article"),
)
RANK = {outcome: position for position, outcome in enumerate(Outcome)}


@given(st.lists(CONDITIONS), st.lists(RIGHTS, max_size=3), st.sampled_from(Clause))
def test_one_more_failed_condition_never_makes_an_outcome_better(
    conditions: list[Condition], rights: list[Right], clause: Clause
) -> None:
    failed = Condition(clause, Verdict.FAILED, Because.IS_EXCLUDED)
    before, after = outcome_of(conditions, rights), outcome_of([*conditions, failed], rights)
    assert RANK[after] <= RANK[before]
    assert before is not Outcome.DECLINE or after is Outcome.DECLINE


MOMENTS = st.one_of(
    st.none(), st.datetimes(timezones=st.sampled_from([UTC, BERLIN, None])),
    st.datetimes(
        datetime(2026, 1, 1), datetime(2027, 6, 1), timezones=st.just(UTC)  # noqa: DTZ001
    ),
)  # fmt: skip
REQUESTS = st.builds(
    Request,
    id=st.just("r"),
    seller_id=st.sampled_from(["", "lumen"]),
    category=st.sampled_from(["", "general", "gift_cards", "apparel/dresses", "///"]),
    country=st.sampled_from(["", "de", "GB", "US", "PT", "GR", "ZZ", "?"]),
    channel=st.sampled_from(["", "shop"]),
    reason=st.sampled_from(ReturnReason),
    price_minor=st.integers(-10, 10**12),
    quantity=st.integers(-1, 1000),
    currency=st.sampled_from(["EUR", "USD", "", "?"]),
    ordered_at=MOMENTS,
    purchased_at=MOMENTS,
    deliveries=st.lists(MOMENTS).map(tuple),
    sent_at=MOMENTS,
    received_at=MOMENTS,
    grade=st.one_of(st.none(), st.sampled_from(Grade)),
    packaging=st.sampled_from(Packaging),
    marks=st.frozensets(st.sampled_from(Mark), max_size=3),
    seal=st.sampled_from(Seal),
    evidence=st.frozensets(st.sampled_from(Evidence)),
    consumer=st.booleans(),
    informed=st.sampled_from(Informed),
    informed_at=MOMENTS,
)
AMOUNTS = st.dictionaries(st.sampled_from(["EUR", "USD"]), st.integers(0, 10**6))
SHIPPED = [
    *load_policies(RESOURCES / "policies"),
    *load_policies(RESOURCES / "policies" / "examples"),
]
POLICIES = st.one_of(
    st.none(),
    st.sampled_from(SHIPPED),
    st.builds(
        Policy,
        id=st.just("p"),
        window=st.builds(
            Window,
            st.integers(0, 3660),
            st.sampled_from(CountedFrom),
            st.booleans(),
            st.just((Season((2, 29), (12, 24), (1, 31)),)),
        ),
        required=st.builds(
            Required, st.sampled_from(Grade), st.sampled_from(Packaging), st.booleans()
        ),
        excluded=st.lists(
            st.builds(
                Exclusion,
                st.one_of(st.none(), st.sampled_from(Mark)),
                st.sampled_from(["", "apparel"]),
                st.booleans(),
                st.booleans(),
            ),
            max_size=3,
        ).map(tuple),
        evidence=st.just((Demanded((Evidence.PHOTO,)),)),
        payer=st.builds(ReturnCost, st.sampled_from(Payer), st.sampled_from(Payer)),
        fee=st.builds(
            Fee,
            st.dictionaries(
                st.sampled_from(Grade), st.builds(Charge, st.integers(0, 10_000), AMOUNTS)
            ),
            st.booleans(),
        ),
        refund=st.builds(
            Refund,
            st.lists(st.sampled_from(RefundMethod), min_size=1).map(tuple),
            st.sampled_from(RefundMoment),
            st.booleans(),
        ),
        returnless=AMOUNTS,
        auto=st.one_of(st.none(), st.builds(Auto, AMOUNTS)),
    ),
)


@given(REQUESTS, POLICIES, MOMENTS.filter(lambda one: one is not None and one.tzinfo is not None))
def test_a_review_never_raises_and_hangs_together(
    request: Request, policy: Policy | None, now: datetime
) -> None:
    seen = review(request, policy, BOOK, now)
    assert seen.outcome is outcome_of(seen.conditions, seen.rights)
    holding = [one for one in seen.rights if one.state is RightState.HOLDS]
    assert not (holding and seen.outcome is Outcome.DECLINE)
    assert bool(seen.blocked_by) is bool(holding and seen.failed)
    assert all(one.article for one in seen.rights)
    if seen.outcome is Outcome.ACCEPT:
        assert {one.verdict for one in seen.conditions} == {Verdict.MET}
    terms, value = seen.terms, max(request.value_minor, 0)
    if terms.fee_minor is not None and terms.refund_minor is not None:
        assert terms.fee_minor >= 0
        assert terms.refund_minor >= 0
        assert terms.fee_minor + terms.refund_minor == value
    assert terms.methods


WORSE: Final[list[Callable[[Request], Request]]] = [
    lambda one: replace(one, sent_at=one.sent_at and one.sent_at + timedelta(days=400)),
    lambda one: replace(one, grade=Grade.E if one.grade else None),
    lambda one: replace(one, packaging=Packaging.MISSING),
    lambda one: replace(one, seal=Seal.BROKEN),
    lambda one: replace(one, marks=one.marks | {Mark.FINAL_SALE}),
    lambda one: replace(one, marks=one.marks | {Mark.MADE_TO_ORDER}),
]


@given(REQUESTS, POLICIES, st.sampled_from(WORSE))
def test_what_makes_a_condition_fail_never_turns_a_decline_around(
    request: Request, policy: Policy | None, worsen: Callable[[Request], Request]
) -> None:
    plain = replace(request, sent_at=datetime(2026, 3, 20, tzinfo=UTC))
    before, after = review(plain, policy, BOOK, NOW), review(worsen(plain), policy, BOOK, NOW)
    assert RANK[after.outcome] <= RANK[before.outcome]
