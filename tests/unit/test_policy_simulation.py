"""A draft run over past requests: what would have changed, in counts and money; and what not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from app.bootstrap import RESOURCES
from app.domain.calendars import load_calendars
from app.domain.grading.facts import Grade
from app.domain.policy import (
    Clause,
    LawBook,
    Outcome,
    Policy,
    Request,
    Scope,
    Sums,
    load_policies,
    load_return_laws,
    simulate,
)
from app.domain.policy.policies import Auto, Charge, Exclusion, Fee, Refund, Window
from app.domain.reasons import ReturnReason

BOOK = LawBook(
    load_return_laws(RESOURCES / "law" / "withdrawal"), load_calendars(RESOURCES / "calendars")
)
NOW = datetime(2026, 6, 1, tzinfo=UTC)
START = datetime(2026, 3, 2, 12, tzinfo=UTC)
PRESENT = Policy(
    id="us", scope=Scope(countries=frozenset({"US"})), auto=Auto({"USD": 10_000, "EUR": 10_000})
)


def asked(number: int, after: int, price: int = 2000, currency: str = "USD") -> Request:
    return Request(
        id=f"r{number}",
        country="US",
        reason=ReturnReason.STYLE,
        price_minor=price,
        currency=currency,
        ordered_at=START - timedelta(days=5),
        deliveries=(START,),
        sent_at=START + timedelta(days=after),
        grade=Grade.A,
    )


PAST = [asked(1, 3), asked(2, 20), asked(3, 20, 3000, "EUR"), asked(4, 25, 500), asked(5, 60)]


def test_a_shorter_window_is_told_in_counts_and_money_by_currency() -> None:
    found = simulate(replace(PRESENT, window=Window(14)), PAST, [PRESENT], BOOK, NOW)
    assert (found.reviewed, found.changed) == (5, 3)
    assert found.moved == {
        (Outcome.ACCEPT, Outcome.ACCEPT): 1,
        (Outcome.ACCEPT, Outcome.DECLINE): 3,
        (Outcome.DECLINE, Outcome.DECLINE): 1,
    }
    assert found.failing == {Clause.WINDOW: 3}
    assert found.before == {"USD": Sums(refunds=4500), "EUR": Sums(refunds=3000)}
    assert found.after == {"USD": Sums(refunds=2000), "EUR": Sums()}
    assert [one.request_id for one in found.changes] == ["r2", "r3", "r4"]


def test_a_fee_and_goods_that_are_kept_are_told() -> None:
    draft = replace(PRESENT, fee=Fee({Grade.A: Charge(1000)}), returnless={"USD": 600})
    found = simulate(draft, [*PAST, replace(PAST[0], grade=None)], [PRESENT], BOOK, NOW)
    assert found.after["USD"] == Sums(refunds=1800 + 1800 + 500, fees=400, kept=500, open_fees=1)
    assert found.after["EUR"] == Sums(refunds=2700, fees=300)
    assert found.changed == 5  # not the one that is declined either way


def test_a_draft_counts_whatever_its_dates_and_only_for_its_scope() -> None:
    later = replace(PRESENT, window=Window(14), valid_from=NOW + timedelta(days=30), version=2)
    assert simulate(later, PAST, [PRESENT], BOOK, NOW).changed == 3
    elsewhere = replace(later, scope=Scope(countries=frozenset({"CA"})))
    # without its own former version nobody serves these buyers
    found = simulate(elsewhere, PAST, [PRESENT], BOOK, NOW)
    assert found.moved[Outcome.ACCEPT, Outcome.REFER] == 4
    other = replace(elsewhere, id="ca")
    assert simulate(other, PAST, [PRESENT], BOOK, NOW).changed == 0


def test_a_clause_that_touches_nobody_changes_nothing() -> None:
    draft = replace(PRESENT, excluded=(Exclusion(category="toys"), *PRESENT.excluded))
    assert simulate(draft, PAST, [PRESENT], BOOK, NOW).changed == 0


POLICIES = [
    *load_policies(RESOURCES / "policies"),
    *load_policies(RESOURCES / "policies" / "examples"),
    PRESENT,
    replace(PRESENT, version=2, window=Window(60), valid_from=START),
    replace(PRESENT, id="fee", scope=Scope(seller_id="s"), fee=Fee({Grade.A: Charge(900)})),
    replace(PRESENT, id="slow", scope=Scope(category="toys"), refund=Refund(after_withdrawal=True)),
]


@settings(deadline=None)
@given(
    st.sampled_from([one for one in POLICIES if (one.id, one.version) != ("us", 1)]),
    st.lists(
        st.builds(
            asked,
            st.integers(0, 99),
            st.integers(-3, 400),
            st.integers(0, 20_000),
            st.sampled_from(["USD", "EUR", "CHF"]),
        ).flatmap(
            lambda one: st.builds(
                replace,
                st.just(one),
                country=st.sampled_from(["US", "DE", "GB", "ZZ"]),
                seller_id=st.sampled_from(["", "s"]),
                category=st.sampled_from(["general", "toys/dolls", "apparel"]),
                reason=st.sampled_from(ReturnReason),
            )
        ),
        max_size=8,
    ),
)
def test_simulating_the_present_policy_changes_nothing(
    present: Policy, past: list[Request]
) -> None:
    found = simulate(present, past, POLICIES, BOOK, NOW)
    assert found.changes == ()
    assert not found.failing
    assert found.before == found.after
    assert all(before is after for before, after in found.moved)
    assert found.reviewed == len(past)
