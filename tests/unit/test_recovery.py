"""The recovery advisor: receipts that add up, the best first, nothing invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commands.set_recovery_rate import SetRecoveryRate
from app.commands.undo import Undo
from app.domain.disposition import (
    BadRate,
    Case,
    Disposition,
    Rates,
    RatesInvalid,
    advise,
    load_rates,
)
from app.domain.disposition.recovery import LineKind, Unknown, break_even
from app.domain.disposition.recovery_files import read_rates
from app.domain.grading.facts import Grade
from app.domain.money import half_up
from app.queries.recovery import advice_for
from tests.builders import line, open_bench

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.builders import Bench

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "recovery"
HOUSE = load_rates(FOLDER)
NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
CASE = Case(Grade.C, 4990, "EUR", 1450, "lumen", "electronics/lamps", NOW)
# Amazon's own example for FBA Grade and Resell: an item of 30 dollars and 3.35 lb
AMAZON = Rates(
    id="amazon",
    route=Disposition.OUTLET,
    currency="USD",
    price_bp={Grade.A: 9500, Grade.B: 8500, Grade.C: 8000, Grade.D: 7500},
    processing_minor=180,
    fulfilment_minor=580,
    referral_bp=1500,
)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    opened = open_bench(tmp_path / "station")
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("grade", "fee", "net"),
    [(Grade.A, 428, 1662), (Grade.B, 383, 1407), (Grade.C, 360, 1280), (Grade.D, 338, 1152)],
)
def test_the_published_example_comes_out_to_the_cent(grade: Grade, fee: int, net: int) -> None:
    case = Case(grade, 3000, "USD", 1520, "", "home", NOW)
    found = advise([Disposition.OUTLET], case, [AMAZON])[0]
    assert {one.kind: one.amount_minor for one in found.lines}[LineKind.REFERRAL] == -fee
    assert found.net_minor == net


def test_every_receipt_adds_up_and_the_best_is_first() -> None:
    found = advise(Disposition, CASE, HOUSE)
    sums = [one.net_minor for one in found if one.net_minor is not None]
    assert len(found) == len(Disposition)
    assert sums == sorted(sums, reverse=True)
    assert len(sums) > 3
    for one in found:
        if one.net_minor is not None:
            assert one.net_minor == sum(part.amount_minor for part in one.lines)
    assert [one.net_minor is None for one in found] == sorted(
        one.net_minor is None for one in found
    )


def test_a_price_that_nobody_knows_is_not_invented() -> None:
    unpaid = advise([Disposition.REFURBISH], replace(CASE, paid_minor=0), HOUSE)[0]
    unweighed = advise([Disposition.DONATE], replace(CASE, weight_g=0), HOUSE)[0]
    foreign = advise([Disposition.REFURBISH], replace(CASE, currency="SEK"), HOUSE)[0]
    homeward = advise([Disposition.RETURN_TO_SELLER], CASE, HOUSE)[0]
    assert (unpaid.net_minor, unpaid.unknown) == (None, Unknown.PRICE)
    assert (unweighed.net_minor, unweighed.unknown) == (None, Unknown.WEIGHT)
    assert (foreign.net_minor, foreign.unknown, foreign.lines) == (None, Unknown.RATES, ())
    assert (homeward.net_minor, homeward.unknown) == (None, Unknown.VALUE)
    assert [one.kind for one in homeward.lines] == [LineKind.PROCESSING, LineKind.FREIGHT]
    assert unpaid.break_even_minor  # what it must bring is known all the same


@given(costs=st.integers(0, 10**7), referral=st.integers(0, 9_500))
def test_the_break_even_is_the_lowest_price_that_pays(costs: int, referral: int) -> None:
    price = break_even(costs, referral)
    assert price - half_up(price, referral, 10_000) >= costs
    assert not price or price - 1 - half_up(price - 1, referral, 10_000) < costs


def test_the_closest_rates_count() -> None:
    def rates(name: str, **more: object) -> Rates:
        whole = {Grade.C: 10_000}
        return Rates(id=name, route=Disposition.OUTLET, currency="EUR", price_bp=whole, **more)  # type: ignore[arg-type]

    house, day = rates("house"), timedelta(days=1)
    goods = rates("goods", category="electronics", valid_from=NOW - day)
    finer = rates("finer", category="electronics/lamps")
    seller = rates("seller", seller_id="lumen")
    both = rates("both", seller_id="lumen", category="electronics")
    newer = rates("newer", seller_id="lumen", category="electronics", valid_from=NOW - day)
    later = rates("later", seller_id="lumen", valid_from=NOW + day)
    over = rates("over", seller_id="lumen", valid_until=NOW)
    other = rates("other", seller_id="northfold")
    table = [house, goods, finer, seller, both, newer, later, over, other]
    while table:
        found = advise([Disposition.OUTLET], CASE, table)[0].rates
        if found is None:
            break
        assert found is not None
        table.remove(found)
        assert (
            found.id == ["newer", "both", "seller", "finer", "goods", "house"][6 - len(table) + 2]
        )
    assert {one.id for one in table} == {"later", "over", "other"}


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("[routes.restock]", "[routes.moon]", "routes.moon"),
        ("processing = 1.20", "processing = 1.205", "routes.restock.processing"),
        ("processing = 1.20", "processing = -1", "routes.restock.processing"),
        ("processing = 1.20", 'processing = "much"', "routes.restock.processing"),
        ("processing = 1.20", "work = 1.20", "routes.restock"),
        ("referral = 15", "referral = 100", "routes.restock.referral"),
        ("A = 100, B = 85", "F = 100", "routes.restock.price"),
        ("A = 100, B = 85", "A = 10.005", "routes.restock.price.A"),
        ('currency = "EUR"', 'money = "EUR"', "currency"),
        ("[routes.restock]", "[routes", ""),
    ],
)
def test_a_mistake_in_the_rates_is_named(old: str, new: str, where: str) -> None:
    text = (FOLDER / "eur.toml").read_text(encoding="utf-8")
    assert old in text
    with pytest.raises(RatesInvalid) as refused:
        read_rates(text.replace(old, new, 1), "eur.toml")
    assert (refused.value.file, refused.value.where) == ("eur.toml", where)


@pytest.mark.parametrize("currency", ["EUR", "GBP", "PLN", "USD"])
def test_the_house_knows_every_route(currency: str) -> None:
    routes = [one.route for one in HOUSE if one.currency == currency]
    assert sorted(routes) == sorted(Disposition)


def test_a_supervisor_enters_rates_of_a_seller_until_a_day(bench: Bench) -> None:
    unit = bench.unit(line("SKU-1", weight_g=400))
    bench.inspect(unit)
    card, rulebook = bench.card(unit), bench.station.house.rulebook
    route = [Disposition.RESTOCK]

    def now() -> tuple[int | None, str]:
        at = bench.clock.now()
        found = bench.station.ask(advice_for, card, route, rulebook, at)[0]
        return found.net_minor, found.rates.id if found.rates else ""

    before = now()
    done = bench.do(
        SetRecoveryRate(
            Disposition.RESTOCK,
            "EUR",
            {"A": 5000},
            processing_minor=100,
            seller_id=card.head.seller_id,
            valid_until=bench.clock.moment + timedelta(hours=1),
        ),
        bench.mara,
    )
    assert now()[0] == 1299 * 50 // 100 + 1 - 100  # half of 12.99, rounded half up
    bench.clock.moment += timedelta(hours=2)
    assert now() == before
    bench.clock.moment -= timedelta(hours=2)
    bench.do(Undo(done.id), bench.mara)
    assert now() == before


@pytest.mark.parametrize(
    ("wrong", "what"),
    [
        ({"currency": "Euro"}, "currency"),
        ({"price_bp": {"F": 1}}, "price"),
        ({"price_bp": {"A": -1}}, "price"),
        ({"processing_minor": -1}, "processing"),
        ({"freight_kg_minor": 2 * 10**15}, "freight_kg"),
        ({"referral_bp": 10_000}, "referral"),
        ({"valid_from": NOW, "valid_until": NOW}, "valid_until"),
    ],
)
def test_an_impossible_rate_is_refused(bench: Bench, wrong: dict[str, object], what: str) -> None:
    fields: dict[str, object] = {"route": Disposition.OUTLET, "currency": "EUR", **wrong}
    with pytest.raises(BadRate) as refused:
        bench.do(SetRecoveryRate(**fields), bench.mara)  # type: ignore[arg-type]
    assert refused.value.what == what
