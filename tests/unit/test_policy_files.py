"""Policies as files: what is read, which line is named, and what a law does not let be saved."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bootstrap import RESOURCES
from app.domain.grading.facts import Grade, Packaging
from app.domain.policy import (
    CountedFrom,
    Evidence,
    Floor,
    Mark,
    Payer,
    Policy,
    PolicyInvalid,
    PolicyUndercuts,
    RefundMethod,
    RefundMoment,
    Scope,
    load_policies,
    load_return_laws,
    read_policy,
    refuse_undercutting,
    undercuts,
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
from app.domain.tables import Lines, Mistake

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = RESOURCES / "policies"
LAWS = load_return_laws(RESOURCES / "law" / "withdrawal")
WHOLE = """\
id = "lumen-shoes"
version = 4
valid_from = 2026-03-01
valid_until = 2026-09-01T12:00:00+02:00

[scope]
seller = "lumen"
category = "Shoes"
countries = ["DE", "AT"]
channels = ["Shop"]

[window]
days = 45
from = "purchase"
working_day = false
  [[window.seasons]]
  from = "11-01"
  until = "12-24"
  returned = "01-31"

[condition]
grade = "B"
packaging = "opened"
after_withdrawal = true

[[excluded]]
mark = "sealed_media"
opened = true
[[excluded]]
category = "Gift_Cards"
after_withdrawal = true

[[evidence]]
reasons = [
  "defective",
  "wrong_item",
]
needs = ["photo", "words"]

[payer]
other = "seller"

[fee]
after_withdrawal = true
B = { percent = 12.5, fixed = { EUR = 1.90 } }
  [fee.C]
  percent = 100

[refund]
methods = ["bank", "original"]
moment = "receipt"

[returnless]
EUR = 8.50
JPY = 900

[auto]
up_to = { EUR = 100 }
reasons = ["style"]
"""


def test_every_clause_is_read() -> None:
    assert read_policy(WHOLE, "x.toml") == Policy(
        id="lumen-shoes",
        version=4,
        scope=Scope(
            seller_id="lumen",
            category="shoes",
            countries=frozenset({"DE", "AT"}),
            channels=frozenset({"shop"}),
        ),
        valid_from=datetime(2026, 3, 1, tzinfo=UTC),
        valid_until=datetime(2026, 9, 1, 10, tzinfo=UTC),
        window=Window(
            45, CountedFrom.PURCHASE, working=False,
            seasons=(Season((11, 1), (12, 24), (1, 31)),),
        ),
        required=Required(Grade.B, Packaging.OPENED, after_withdrawal=True),
        excluded=(
            Exclusion(Mark.SEALED_MEDIA, opened=True),
            Exclusion(category="gift_cards", after_withdrawal=True),
        ),
        evidence=(
            Demanded(
                (Evidence.PHOTO, Evidence.WORDS),
                frozenset({ReturnReason.DEFECTIVE, ReturnReason.WRONG_ITEM}),
            ),
        ),
        payer=ReturnCost(Payer.SELLER, Payer.SELLER),
        fee=Fee(
            {Grade.B: Charge(1250, {"EUR": 190}), Grade.C: Charge(10_000)}, after_withdrawal=True
        ),
        refund=Refund((RefundMethod.BANK, RefundMethod.ORIGINAL), RefundMoment.RECEIPT),
        returnless={"EUR": 850, "JPY": 900},
        auto=Auto({"EUR": 10_000}, frozenset({ReturnReason.STYLE})),
    )  # fmt: skip


def test_what_a_file_leaves_out_is_the_plain_promise() -> None:
    assert read_policy('id = "p"\nversion = 1\n', "x.toml") == Policy(id="p")


@pytest.mark.parametrize("folder", [FOLDER, FOLDER / "examples"], ids=lambda one: one.name)
def test_what_is_shipped_can_be_read_and_obeys_the_law(folder: Path) -> None:
    policies = load_policies(folder)
    assert policies
    for policy in policies:
        refuse_undercutting(policy, LAWS)


def test_the_format_is_documented_by_a_file_that_can_be_read() -> None:
    text = (RESOURCES.parent / "docs" / "policy-format.md").read_text(encoding="utf-8")
    shown = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)
    assert shown
    for example in shown:
        refuse_undercutting(read_policy(example, "policy-format.md"), LAWS)
    for code in (*Mark, *Evidence, *RefundMethod, *RefundMoment, *CountedFrom, *Payer):
        assert f"`{code}`" in text, code


@pytest.mark.parametrize(
    ("old", "new", "where", "mistake"),
    [
        ("version = 4", "version = 0", "version", Mistake.UNKNOWN_VALUE),
        ("version = 4", "version = true", "version", Mistake.WRONG_TYPE),
        ("version = 4", "versions = 4", "versions", Mistake.UNKNOWN_KEY),
        ('id = "lumen-shoes"', 'id = "Lumen Shoes"', "id", Mistake.UNKNOWN_VALUE),
        ("valid_from = 2026-03-01", "valid_from = 2026", "valid_from", Mistake.WRONG_TYPE),
        (
            "valid_from = 2026-03-01", "valid_from = 2027-03-01", "valid_until",
            Mistake.UNKNOWN_VALUE,
        ),
        ('countries = ["DE"', 'countries = ["Germany"', "scope.countries", Mistake.UNKNOWN_VALUE),
        ("days = 45", "days = -1", "window.days", Mistake.UNKNOWN_VALUE),
        ("days = 45", "days = 45.0", "window.days", Mistake.WRONG_TYPE),
        ('from = "purchase"', 'from = "birth"', "window.from", Mistake.UNKNOWN_VALUE),
        ('until = "12-24"', 'until = "12-32"', "window.seasons.1.until", Mistake.UNKNOWN_VALUE),
        ('until = "12-24"', 'till = "12-24"', "window.seasons.1.till", Mistake.UNKNOWN_KEY),
        ('packaging = "opened"', 'packaging = "unknown"', "condition.packaging",
         Mistake.UNKNOWN_VALUE),
        ('mark = "sealed_media"', "", "excluded.1.mark", Mistake.MISSING),
        ('category = "Gift_Cards"', 'mark = "gifts"', "excluded.2.mark", Mistake.UNKNOWN_VALUE),
        ('  "wrong_item",', '  "wrong",', "evidence.1.reasons", Mistake.UNKNOWN_VALUE),
        ('needs = ["photo", "words"]', "needs = []", "evidence.1.needs", Mistake.MISSING),
        ('other = "seller"', 'other = "carrier"', "payer.other", Mistake.UNKNOWN_VALUE),
        ("percent = 12.5,", "percent = 112.5,", "fee.B.percent", Mistake.UNKNOWN_VALUE),
        ("percent = 12.5,", "percent = 12.555,", "fee.B.percent", Mistake.UNKNOWN_VALUE),
        ("percent = 12.5,", "percent = nan,", "fee.B.percent", Mistake.UNKNOWN_VALUE),
        ("EUR = 1.90", "EUR = 1.905", "fee.B.fixed.EUR", Mistake.UNKNOWN_VALUE),
        ("EUR = 1.90", "euro = 1.90", "fee.B.fixed.euro", Mistake.UNKNOWN_VALUE),
        ("  percent = 100", "", "fee.C", Mistake.MISSING),
        ("[fee.C]", "[fee.F]", "fee.F", Mistake.UNKNOWN_KEY),
        ('methods = ["bank", "original"]', 'methods = ["bank", "bank"]', "refund.methods",
         Mistake.DUPLICATE),
        ("EUR = 8.50", "EUR = -8.50", "returnless.EUR", Mistake.UNKNOWN_VALUE),
        ("EUR = 8.50", 'EUR = "8.50"', "returnless.EUR", Mistake.WRONG_TYPE),
        ("JPY = 900", "JPY = 900.5", "returnless.JPY", Mistake.UNKNOWN_VALUE),
        ("up_to = { EUR = 100 }", "up_to = {}", "auto.up_to", Mistake.MISSING),
        ("[payer]", "[payers]", "payers", Mistake.UNKNOWN_KEY),
        ("[[excluded]]\ncategory", "[[exclude]]\ncategory", "exclude", Mistake.UNKNOWN_KEY),
        ("[payer]", "[payer", "", Mistake.UNREADABLE),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_line(old: str, new: str, where: str, mistake: Mistake) -> None:
    assert WHOLE.count(old) == 1
    changed = WHOLE.replace(old, new)
    with pytest.raises(PolicyInvalid) as refused:
        read_policy(changed, "x.toml")
    error = refused.value
    assert (error.file, error.where, error.mistake) == ("x.toml", where, mistake)
    begins = changed[: changed.index(new) if new else WHOLE.index(old)].count("\n") + 1
    assert abs(error.line - begins) <= 2, (error.line, begins)


def test_the_line_of_a_key_inside_a_list_is_that_of_the_list() -> None:
    lines = Lines.of(WHOLE)
    numbered = WHOLE.splitlines()
    assert numbered[lines.line("excluded.2.category") - 1] == 'category = "Gift_Cards"'
    assert numbered[lines.line("fee.B.fixed.EUR") - 1].startswith("B = {")
    assert numbered[lines.line("fee.C.percent") - 1] == "  percent = 100"
    assert lines.line("nowhere") == 1


def test_one_version_is_there_once(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.toml").write_text(WHOLE, encoding="utf-8")
    with pytest.raises(PolicyInvalid) as refused:
        load_policies(tmp_path)
    assert (refused.value.file, refused.value.line) == ("b.toml", 2)
    assert refused.value.mistake is Mistake.DUPLICATE


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(PolicyInvalid) as refused:
        load_policies(tmp_path)
    assert (refused.value.file, refused.value.mistake) == ("a.toml", Mistake.UNREADABLE)


@given(st.lists(st.sampled_from(WHOLE.splitlines()), max_size=12), st.text(max_size=8))
def test_whatever_is_written_is_read_or_refused(lines: list[str], noise: str) -> None:
    with suppress(PolicyInvalid):
        assert read_policy("\n".join([*lines, noise]), "x.toml").id


# what the law does not let be saved

FAIR = Policy(id="fair")
EU = "Directive 2011/83/EU, Article "


@pytest.mark.parametrize(
    ("policy", "where", "article"),
    [
        (replace(FAIR, window=Window(13)), "window.days", f"{EU}9(1)"),
        (
            replace(FAIR, window=Window(30, CountedFrom.ORDER)), "window.from",
            f"{EU}9(2)(b)",
        ),
        (
            replace(FAIR, window=Window(30, CountedFrom.PURCHASE)), "window.from",
            f"{EU}9(2)(b)",
        ),
        (
            replace(FAIR, window=Window(14, working=False)), "window.working_day",
            "Regulation (EEC, Euratom) No 1182/71, Article 3(4)",
        ),
        (replace(FAIR, required=Required(grade=Grade.D)), "condition.grade", f"{EU}14(2)"),
        (
            replace(FAIR, required=Required(packaging=Packaging.DAMAGED)),
            "condition.packaging", f"{EU}14(2)",
        ),
        (replace(FAIR, excluded=(Exclusion(Mark.FINAL_SALE),)), "excluded.1", f"{EU}16"),
        (replace(FAIR, excluded=(Exclusion(category="toys"),)), "excluded.1", f"{EU}16"),
        (replace(FAIR, excluded=(Exclusion(Mark.HYGIENE_SEALED),)), "excluded.1", f"{EU}16"),
        (replace(FAIR, evidence=(Demanded((Evidence.PHOTO,)),)), "evidence.1", f"{EU}11"),
        (
            replace(
                FAIR, evidence=(Demanded((Evidence.PHOTO,), frozenset({ReturnReason.STYLE})),)
            ),
            "evidence.1", f"{EU}11",
        ),
        (
            replace(FAIR, payer=ReturnCost(fault=Payer.BUYER)), "payer.fault",
            "Directive (EU) 2019/771, Article 14",
        ),
        (replace(FAIR, fee=Fee({Grade.B: Charge(1)})), "fee.B", f"{EU}14(2)"),
        (replace(FAIR, fee=Fee({Grade.A: Charge(0, {"EUR": 1})})), "fee.A", f"{EU}14(2)"),
        (
            replace(FAIR, refund=Refund((RefundMethod.STORE_CREDIT,))), "refund.methods",
            f"{EU}13(1)",
        ),
        (
            replace(FAIR, refund=Refund(moment=RefundMoment.RECEIPT)), "refund.moment",
            f"{EU}13(3)",
        ),
    ],
)  # fmt: skip
def test_a_clause_that_gives_less_than_the_law_is_refused_with_the_article(
    policy: Policy, where: str, article: str
) -> None:
    union = [law for law in LAWS if law.id == "eu"]
    with pytest.raises(PolicyUndercuts) as refused:
        refuse_undercutting(policy, union)
    assert refused.value.policy == "fair"
    assert refused.value.clauses == (where,)
    assert refused.value.articles == (article,)
    elsewhere = replace(policy, scope=Scope(countries=frozenset({"US"})))
    refuse_undercutting(elsewhere, LAWS)


@pytest.mark.parametrize(
    "policy",
    [
        FAIR,
        replace(FAIR, window=Window(14)),
        replace(FAIR, window=Window(21, working=False)),
        replace(FAIR, required=Required(Grade.A, Packaging.SEALED, after_withdrawal=True)),
        replace(FAIR, excluded=(Exclusion(Mark.HYGIENE_SEALED, opened=True),)),
        replace(FAIR, excluded=(Exclusion(Mark.MADE_TO_ORDER),)),
        replace(FAIR, excluded=(Exclusion(Mark.FINAL_SALE, after_withdrawal=True),)),
        replace(FAIR, evidence=(Demanded((Evidence.PHOTO,), frozenset({ReturnReason.DEFECTIVE})),)),
        replace(FAIR, fee=Fee({Grade.C: Charge(5000), Grade.A: Charge(0)})),
        replace(FAIR, fee=Fee({Grade.A: Charge(5000)}, after_withdrawal=True)),
        replace(
            FAIR,
            refund=Refund(
                (RefundMethod.STORE_CREDIT,), RefundMoment.INSPECTION, after_withdrawal=True
            ),
        ),
        replace(FAIR, refund=Refund((RefundMethod.STORE_CREDIT, RefundMethod.ORIGINAL))),
    ],
)
def test_what_gives_as_much_as_the_law_is_saved(policy: Policy) -> None:
    refuse_undercutting(policy, LAWS)


def test_all_that_undercuts_is_named_at_once_and_by_law() -> None:
    bad = replace(FAIR, window=Window(7, CountedFrom.ORDER, working=False))
    found = undercuts(bad, LAWS)
    assert [(one.law, one.floor) for one in found] == [
        ("eu", Floor.DAYS), ("eu", Floor.START), ("uk", Floor.DAYS), ("uk", Floor.START),
    ]  # fmt: skip
    kingdom = replace(
        FAIR, window=Window(14, working=False), scope=Scope(countries=frozenset({"GB"}))
    )
    refuse_undercutting(kingdom, LAWS)  # there, an end on a Sunday is an end


def test_a_law_does_not_bind_what_ended_before_it() -> None:
    since = min(law.since for law in LAWS)
    ended = datetime.combine(since, datetime.min.time(), UTC)
    old = replace(FAIR, window=Window(7), valid_until=ended)
    assert since == date(2014, 6, 13)
    refuse_undercutting(old, LAWS)
    with pytest.raises(PolicyUndercuts):
        refuse_undercutting(replace(old, valid_until=ended + timedelta(days=1)), LAWS)
