"""Approval rules as they are typed: what is read, and what is refused by its field."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.disposition import ApprovalRule, BadRule, Disposition, Grade, Occasion
from app.domain.money import Money
from app.domain.people import Role
from app.queries.approval_rules import RuleRow
from ui.screens.setting_up.rule_keeping import Draft, amount_of, command_of, draft_of, last_moment

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_limits_are_read_with_their_currency_before_or_behind() -> None:
    assert command_of(Draft(above="EUR 150, 130.50gbp; JPY 900"), NOW).above == {
        "EUR": 15000,
        "GBP": 13050,
        "JPY": 900,
    }
    assert amount_of(" eur 12 ") == Money(1200, "EUR")
    assert command_of(Draft(above=" "), NOW).above == {}


@pytest.mark.parametrize(
    ("draft", "what"),
    [
        (Draft(above="150"), "limits"),
        (Draft(above="EUR 150, EUR 160"), "limits"),
        (Draft(above="EUR 1.234"), "limits"),
        (Draft(above="EUR -5"), "limits"),
        (Draft(above="1,50 EUR"), "limits"),
        (Draft(above="EUR 99999999999999999999"), "limits"),
        (Draft(first="2. March"), "first"),
        (Draft(last="2026-02-30"), "last"),
        (Draft(first="2026-03-01"), "begun"),
        (Draft(last="2026-03-01"), "over"),
    ],
)
def test_what_cannot_be_read_is_refused_by_its_field(draft: Draft, what: str) -> None:
    with pytest.raises(BadRule) as refused:
        command_of(draft, NOW)
    assert refused.value.what == what


def test_today_is_now_and_the_last_day_counts_whole() -> None:
    command = command_of(Draft(first="2026-03-02", last="2026-03-02"), NOW)
    assert command.valid_from is None
    assert command.valid_until is not None
    last = last_moment(command.valid_until)
    assert last is not None
    assert last.astimezone().date().isoformat() == "2026-03-02"
    assert (last + timedelta(milliseconds=1)).astimezone().date().isoformat() == "2026-03-03"


@given(
    st.builds(
        ApprovalRule,
        id=st.just("r"),
        persons=st.integers(0, 2),
        role=st.sampled_from([Role.SUPERVISOR, Role.ADMINISTRATOR]),
        routes=st.frozensets(st.sampled_from(Disposition)),
        grades=st.frozensets(st.sampled_from(Grade)),
        above=st.dictionaries(
            st.sampled_from(["EUR", "JPY", "KWD", "USD"]), st.integers(0, 10**9), max_size=3
        ),
        when=st.frozensets(st.sampled_from(Occasion)),
        seller_id=st.sampled_from(["", "lumen"]),
    )
)
def test_a_rule_that_is_opened_and_kept_is_the_same_rule(rule: ApprovalRule) -> None:
    command = command_of(draft_of(RuleRow(rule), NOW), NOW)
    assert (command.persons, command.role, command.above) == (rule.persons, rule.role, rule.above)
    assert frozenset(command.routes) == rule.routes
    assert frozenset(command.grades) == rule.grades
    assert frozenset(command.when) == rule.when
    assert command.seller_id == rule.seller_id
