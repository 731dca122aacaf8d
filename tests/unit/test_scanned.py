from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.identifiers import Candidate, ScanKind, Why
from app.queries.finding import Match, MatchKind
from app.queries.scanned import Scanned, carriers_of, distinct, look_up

if TYPE_CHECKING:
    from tests.builders import Bench


def parcel(id_: str, state: str, owner: str = "", text: str = "1Z") -> Match:
    return Match(MatchKind.PARCEL, id_, id_, owner, state, text)


def tracking(carrier: str, why: Why = Why.CHECK_DIGIT) -> Candidate:
    return Candidate(ScanKind.TRACKING, "123456789012", carrier, why)


def test_one_thing_needs_no_choice(bench: Bench) -> None:
    bench.announce(tracking=("BOX 77",))
    known = bench.station.ask(look_up, Scanned.of("BOX 77"))
    assert [one.kind for one in known.scan.found] == [MatchKind.PARCEL]
    assert known.options == ()


def test_two_open_parcels_with_one_number_are_two_options() -> None:
    found = [parcel("p1", "announced", "r1"), parcel("p2", "opened", "r2")]
    assert [one.id for one in distinct(found)] == ["p1", "p2"]


def test_a_number_used_again_means_the_parcel_that_is_open() -> None:
    found = [parcel("p2", "announced", "r2"), parcel("p1", "emptied", "r1")]
    assert [one.id for one in distinct(found)] == ["p2"]


def test_parcels_announced_together_are_one_box() -> None:
    found = [parcel("p1", "announced", "r1"), parcel("p2", "announced", "r2")]
    assert [one.id for one in distinct(found)] == ["p1"]


def test_an_order_and_an_sku_of_one_name_are_two_options_and_a_parcel_speaks_for_its_return() -> (
    None
):
    order = Match(MatchKind.RETURN, "r1", "", "r1", "open", "4711")
    goods = Match(MatchKind.GOODS, "l2", "", "r2", "open", "4711")
    box = parcel("p1", "announced", "r1")
    assert distinct([order, goods]) == [order, goods]
    assert distinct([box, order, goods]) == [box, goods]


def test_a_plate_is_one_unit_whatever_else_fits() -> None:
    unit = Match(MatchKind.UNIT, "u1", "p1", "r1", "received", "B7-000001-4")
    assert distinct([unit, parcel("p1", "opened", "r1")]) == [unit]


def test_a_chosen_option_holds_that_meaning_alone(bench: Bench) -> None:
    for _ in range(2):
        bench.announce()
    sku = str(bench.station.ask(lambda db: db.scalar("SELECT sku FROM lines LIMIT 1")))
    known = bench.station.ask(look_up, Scanned.of(sku))
    assert len(known.options) == 2
    for option in known.options:
        assert option.scan.found == (option.match,)
        assert option.there is not None


def test_carriers_are_asked_about_where_they_are_equally_likely() -> None:
    two = Scanned("1", (tracking("fedex"), tracking("ups"), tracking("gls", Why.SHAPE)))
    assert [one.scan.first.carrier for one in carriers_of(two)] == ["fedex", "ups"]
    assert carriers_of(Scanned("1", (tracking("fedex"), tracking("gls", Why.SHAPE)))) == ()
    assert carriers_of(Scanned("1", (tracking("dhl_paket"), tracking("sscc")))) == ()
    services = tracking("dhl_paket", Why.SHAPE), tracking("dhl_express", Why.SHAPE)
    assert carriers_of(Scanned("1", services)) == ()
    known = Scanned("1", two.readings, (parcel("p1", "announced"),))
    assert carriers_of(known) == ()
    assert carriers_of(Scanned.of("no number")) == ()
