"""Places: bins with rules, moving, counting, containers; and what undoing makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from app.commands.count_bin import SettleCount
from app.commands.execute_disposition import ConfirmPutaway
from app.commands.fill_container import (
    CloseContainer,
    OpenContainer,
    PackUnit,
    ReopenContainer,
    UnpackUnit,
)
from app.commands.manage_bins import BlockBins, SetUpBins
from app.commands.move_unit import MoveUnit
from app.commands.print_labels import NotePrint
from app.commands.send_container import SendContainer, StoreContainer
from app.commands.undo import Undo
from app.domain.containers import (
    ContainerEmpty,
    ContainerKind,
    ContainerState,
    NotInContainer,
    NoWayOut,
    OtherContainerSeller,
    OtherDisposition,
    WrongContainerState,
)
from app.domain.disposition import Disposition
from app.domain.evidence import PrintState, ReasonNeeded, StepNotDue, UnknownBin, WrongZone
from app.domain.lpn import parse_container
from app.domain.people import STATION, NotAllowed
from app.domain.places import (
    AlreadyOut,
    AlreadyThere,
    BadBin,
    BinBlocked,
    BinFull,
    BinInUse,
    BinPlan,
    NotInBin,
    NotOnShelf,
    OtherSeller,
    OtherSku,
    Why,
)
from app.queries.bins import bin_row, proposed_bins
from app.queries.containers import container_of, contents_of, current_containers
from app.queries.labels import waiting_jobs
from app.queries.placed import booked_in, find_unit, found_unit
from app.queries.putaways import container_destination
from app.queries.queues import units_to_put_away
from app.queries.stock import By, lost_units, search_stock, stock_sums, stock_units
from app.store.work import ChangedSince
from app.verify import verify
from app.workers.label_pages import drawn
from tests.builders import Bench, line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.queries.containers import ContainerRow
    from app.queries.placed import Found

ONE, TWO = "A-01-01", "A-02-01"


@dataclass
class Stock:
    """Shorthand for what these tests do a hundred times."""

    bench: Bench

    def ready(self, sku: str = "SKU-1", seller: str = "Lumen") -> str:
        unit = self.bench.unit(line(sku), seller=seller)
        self.bench.inspect(unit)
        self.bench.approve(self.bench.propose(unit))
        return unit

    def stored(self, sku: str = "SKU-1", code: str = ONE, seller: str = "Lumen") -> str:
        unit = self.ready(sku, seller)
        self.bench.do(ConfirmPutaway(unit, code))
        return unit

    def where(self, unit: str) -> Found:
        found = self.bench.station.ask(found_unit, unit)
        assert found is not None
        return found

    def bins(self, *plans: BinPlan) -> None:
        self.bench.do(SetUpBins(plans), self.bench.mara)

    def container(self, wanted: Disposition = Disposition.RESTOCK, seller: str = "") -> str:
        self.bench.do(OpenContainer(ContainerKind.TOTE, wanted, seller))
        return str(self.bench.column("SELECT id FROM containers ORDER BY id DESC")[0])

    def closed(self, *units: str) -> str:
        box = self.container()
        for unit in units:
            self.bench.do(PackUnit(unit, self.code(box)))
        self.bench.close_container(box, 4200)
        return box

    def code(self, box: str) -> str:
        return self.row(box).code

    def row(self, box: str) -> ContainerRow:
        found = self.bench.station.ask(container_of, box)
        assert found is not None
        return found


@pytest.fixture
def stock(bench: Bench) -> Iterator[Stock]:
    made = Stock(bench)
    made.bins(BinPlan(TWO, "restock", 2))
    yield made
    report = verify(bench.folder)
    assert report.sound, report.findings


# --- bins ---


def test_a_full_bin_takes_no_more(stock: Stock) -> None:
    stock.stored(code=TWO)
    stock.stored(code=TWO)
    unit = stock.ready()
    with pytest.raises(BinFull) as full:
        stock.bench.do(ConfirmPutaway(unit, TWO))
    assert (full.value.code, full.value.capacity, full.value.units) == (TWO, 2, 2)
    assert stock.where(unit).bin == ""


def test_one_sellers_bin_and_one_skus_bin_stay_so(stock: Stock) -> None:
    stock.bins(BinPlan(ONE, "restock", one_seller=True), BinPlan(TWO, "restock", one_sku=True))
    stock.stored(code=ONE)
    stock.stored("SKU-2", ONE)
    other = stock.ready(seller="Nordwind")
    with pytest.raises(OtherSeller) as sellers:
        stock.bench.do(ConfirmPutaway(other, ONE))
    assert (sellers.value.seller, sellers.value.wanted) == ("Lumen", "Nordwind")
    stock.stored("SKU-1", TWO)
    stock.bench.do(ConfirmPutaway(other, TWO))  # the same SKU, whoever sells it
    with pytest.raises(OtherSku):
        stock.bench.do(ConfirmPutaway(stock.ready("SKU-2"), TWO))


def test_a_blocked_bin_gives_but_does_not_take(stock: Stock) -> None:
    unit = stock.stored(code=TWO)
    block = BlockBins((TWO,), blocked=True, reason="shelf is bent")
    with pytest.raises(NotAllowed):
        stock.bench.do(block)
    stock.bench.do(block, stock.bench.mara)
    with pytest.raises(BinBlocked) as blocked:
        stock.bench.do(ConfirmPutaway(stock.ready(), TWO))
    assert blocked.value.reason == "shelf is bent"
    stock.bench.do(MoveUnit(unit, ONE))
    stock.bench.do(BlockBins((TWO,), blocked=False, reason="mended"), stock.bench.mara)
    stock.bench.do(MoveUnit(unit, TWO))
    with pytest.raises(ReasonNeeded):
        stock.bench.do(BlockBins((TWO,), blocked=True, reason=" "), stock.bench.mara)


def test_new_rules_have_to_suit_what_lies_there(stock: Stock) -> None:
    stock.stored("SKU-1", ONE)
    stock.stored("SKU-2", ONE, "Nordwind")
    for plan, refusal in (
        (BinPlan(ONE, "restock", 1), BinFull),
        (BinPlan(ONE, "outlet"), BinInUse),
        (BinPlan(ONE, "restock", one_seller=True), OtherSeller),
        (BinPlan(ONE, "restock", one_sku=True), OtherSku),
        (BinPlan("A-1-1", "restock"), BadBin),
        (BinPlan("A-09-01", "moon"), BadBin),
        (BinPlan("A-09-01", "restock", -1), BadBin),
    ):
        with pytest.raises(refusal):
            stock.bins(BinPlan("A-08-01", "restock"), plan)
    assert stock.bench.station.ask(bin_row, "A-08-01") is None  # all of them or none


def test_taking_back_what_made_a_bin_needs_it_empty(stock: Stock) -> None:
    made = stock.bench.do(SetUpBins((BinPlan("A-09-01", "restock"),)), stock.bench.mara)
    stock.stored(code="A-09-01")
    with pytest.raises(ChangedSince):
        stock.bench.do(Undo(made.id), stock.bench.mara)


def test_what_was_taken_back_is_not_done_again_into_a_bin_that_filled_up(stock: Stock) -> None:
    stock.bins(BinPlan(TWO, "restock", 1))
    first, second = stock.ready(), stock.ready()
    done = stock.bench.do(ConfirmPutaway(first, TWO))
    undone = stock.bench.do(Undo(done.id))
    stock.bench.do(ConfirmPutaway(second, TWO))
    with pytest.raises(ChangedSince):
        stock.bench.do(Undo(undone.id))


# --- the proposed bin ---


def test_the_same_goods_come_first_then_an_empty_bin_then_any_with_room(stock: Stock) -> None:
    ask = stock.bench.station.ask
    lumen = stock.where(stock.stored("SKU-1", TWO)).seller_id
    stock.bins(*(BinPlan(f"A-0{bay}-01", "restock", 1) for bay in (3, 4)))
    stock.stored("SKU-9", "A-03-01")
    best = ask(proposed_bins, "restock", "SKU-1", lumen)
    assert [(one.code, one.why) for one in best] == [
        (TWO, Why.SAME_GOODS),
        ("A-04-01", Why.EMPTY),
        (ONE, Why.EMPTY),
    ]
    assert (best[0].room, best[1].near) == (1, TWO)
    stock.stored("SKU-1", TWO)  # now it is full
    assert ask(proposed_bins, "restock", "SKU-1", lumen)[0].code == "A-04-01"
    assert ask(proposed_bins, "restock", "SKU-1", lumen, pieces=2)[0].code == ONE
    stock.stored("SKU-8", ONE)
    stock.bench.do(BlockBins(("A-04-01",), blocked=True, reason="wet"), stock.bench.mara)
    assert [(one.code, one.why) for one in ask(proposed_bins, "restock", "SKU-1", lumen)] == [
        (ONE, Why.ROOM)
    ]
    stock.bins(BinPlan(ONE, "restock", one_sku=True))
    assert ask(proposed_bins, "restock", "SKU-1", lumen) == []


def test_a_proposed_bin_is_never_refused(stock: Stock) -> None:
    """Of the other seller's the same SKU is not the same goods."""
    stock.bins(BinPlan(ONE, "restock", one_seller=True))
    stock.stored("SKU-1", ONE)
    unit = stock.ready("SKU-1", "Nordwind")
    for _ in range(2):
        head = stock.bench.card(unit).head
        best = stock.bench.station.ask(proposed_bins, "restock", head.sku, head.seller_id)
        stock.bench.do(ConfirmPutaway(unit, best[0].code))
        unit = stock.ready("SKU-1", "Nordwind")
    assert len(stock.bench.column("SELECT id FROM units WHERE bin = ?", TWO)) == 2


# --- moving and finding ---


def test_a_unit_moves_and_tells_where_it_is_since_when_and_by_whom(stock: Stock) -> None:
    unit = stock.stored()
    with pytest.raises(AlreadyThere):
        stock.bench.do(MoveUnit(unit, ONE))
    with pytest.raises(WrongZone):
        stock.bench.do(MoveUnit(unit, "B-01-01"))
    with pytest.raises(UnknownBin):
        stock.bench.do(MoveUnit(unit, "Z-01-01"))
    stock.bench.do(MoveUnit(unit, TWO), stock.bench.theo)
    found = stock.bench.station.ask(find_unit, stock.where(unit).lpn)
    assert found is not None
    assert (found.bin, found.by_name, found.since) == (TWO, "Theo", stock.bench.clock.moment)
    with pytest.raises(NotOnShelf):
        stock.bench.do(MoveUnit(stock.ready(), TWO))


def test_stock_is_counted_by_whatever_one_asks(stock: Stock) -> None:
    ask = stock.bench.station.ask
    units = [stock.stored("SKU-1", ONE), stock.stored("SKU-2", TWO, "Nordwind")]
    assert {(one.key, one.units) for one in ask(stock_sums, By.BIN)} == {(ONE, 1), (TWO, 1)}
    assert {one.name for one in ask(stock_sums, By.SELLER)} == {"Lumen", "Nordwind"}
    assert [one.key for one in ask(stock_sums, By.DISPOSITION)] == ["restock"]
    assert sum(one.units for one in ask(stock_sums, By.GRADE)) == 2
    sku = ask(stock_sums, By.SKU)[0]
    assert sku.oldest is not None
    assert [one.unit_id for one in ask(stock_units, By.SKU, sku.key)] == units[:1]
    assert [one.unit_id for one in ask(search_stock, "sku-2")] == units[1:]
    assert {one.unit_id for one in ask(search_stock, "a-0")} == set(units)
    stock.bench.do(MoveUnit(units[0], TWO))
    assert [(one.key, one.units) for one in ask(stock_sums, By.BIN)] == [(TWO, 2)]


# --- counting ---


def test_what_is_missing_is_lost_and_is_found_again(stock: Stock) -> None:
    here, away = stock.stored(code=ONE), stock.stored(code=ONE)
    with pytest.raises(ReasonNeeded):
        stock.bench.do(SettleCount(ONE, 1, (away,)))
    stock.bench.do(SettleCount(ONE, 1, (away,), reason="looked twice"))
    assert (stock.where(away).bin, stock.where(away).lost) == ("", ONE)
    assert [one.unit_id for one in stock.bench.station.ask(lost_units)] == [away]
    booked = stock.bench.station.ask(booked_in, ONE)
    assert booked is not None
    assert [row[0] for row in booked.units] == [here]
    assert booked.shelf.counted_at == stock.bench.clock.moment
    stock.bench.do(SettleCount(TWO, 1, (), (away,), "it was here"))
    assert (stock.where(away).bin, stock.where(away).lost) == (TWO, "")
    with pytest.raises(NotInBin):
        stock.bench.do(SettleCount(ONE, 0, (away,), reason="again"))


def test_a_count_that_was_right_is_noted_and_a_whole_one_is_taken_back(stock: Stock) -> None:
    unit, other = stock.stored(code=ONE), stock.stored(code=TWO)
    stock.bench.do(SettleCount(ONE, 1))
    done = stock.bench.do(SettleCount(ONE, 1, (unit,), (other,), "swapped"))
    assert (stock.where(unit).lost, stock.where(other).bin) == (ONE, ONE)
    stock.bench.do(Undo(done.id))
    assert (stock.where(unit).bin, stock.where(other).bin) == (ONE, TWO)


# --- containers ---


def test_a_containers_number_has_a_check_character(stock: Stock) -> None:
    code = stock.row(stock.container()).code
    assert parse_container(code) == code
    assert parse_container(code[:-1] + ("2" if code[-1] != "2" else "3")) is None


def test_units_go_into_a_container_of_their_disposition_only(stock: Stock) -> None:
    unit = stock.ready()
    wrong, right = stock.container(Disposition.OUTLET), stock.container()
    with pytest.raises(OtherDisposition) as refused:
        stock.bench.do(PackUnit(unit, stock.code(wrong)))
    assert (refused.value.disposition, refused.value.wanted) == ("outlet", "restock")
    stock.bench.do(PackUnit(unit, stock.code(right)))
    assert stock.where(unit).container == stock.row(right).code
    assert stock.bench.station.ask(units_to_put_away) == []
    with pytest.raises(AlreadyThere):
        stock.bench.do(PackUnit(unit, stock.code(right)))
    repackaged = stock.bench.unit()
    stock.bench.inspect(repackaged)
    stock.bench.approve(stock.bench.propose(repackaged, Disposition.REPACKAGE))
    with pytest.raises(StepNotDue):
        stock.bench.do(PackUnit(repackaged, stock.code(right)))
    stock.bench.do(UnpackUnit(unit))
    assert stock.where(unit).container == ""
    with pytest.raises(NotInContainer):
        stock.bench.do(UnpackUnit(unit))


def test_one_sellers_container_takes_only_their_goods(stock: Stock) -> None:
    unit = stock.ready(seller="Nordwind")
    stock.ready()
    lumen = stock.bench.one("SELECT id FROM sellers WHERE name = 'Lumen'")
    with pytest.raises(OtherContainerSeller):
        stock.bench.do(PackUnit(unit, stock.code(stock.container(seller=lumen))))


def test_closing_prints_what_is_in_it_and_opening_breaks_the_seal(stock: Stock) -> None:
    box = stock.container()
    with pytest.raises(ContainerEmpty):
        stock.bench.do(CloseContainer(box))
    box = stock.closed(stock.ready(), stock.ready())
    job = [one for one in stock.bench.station.ask(waiting_jobs, 500) if one.data.get("units")][-1]
    assert (job.code, job.data["units"], job.data["weight_g"]) == (stock.row(box).code, "2", "4200")
    assert drawn(job).media.width_mm == 60
    with pytest.raises(WrongContainerState):
        stock.bench.do(PackUnit(stock.ready(), stock.code(box)))
    stock.bench.do(ReopenContainer(box))
    stock.bench.do(PackUnit(stock.ready(), stock.code(box)))
    stock.bench.do(NotePrint(job.id, PrintState.SENDING, "PDF"), STATION)


def test_a_container_is_put_away_as_a_whole_and_its_pieces_count(stock: Stock) -> None:
    units = [stock.ready(), stock.ready(), stock.ready()]
    box = stock.closed(*units)
    with pytest.raises(BinFull):
        stock.bench.do(StoreContainer(box, TWO))
    there = stock.bench.station.ask(container_destination, stock.row(box).code)
    assert there is not None
    assert [one.code for one in there.bins] == [ONE]
    done = stock.bench.do(StoreContainer(box, ONE))
    assert {stock.where(one).state for one in units} == {"executed"}
    assert stock.where(units[0]).place == ONE
    row = stock.bench.station.ask(bin_row, ONE)
    assert row is not None
    assert row.units == 3
    stock.bench.do(MoveUnit(units[0], TWO))
    assert stock.row(box).units == 2
    with pytest.raises(ChangedSince):
        stock.bench.do(Undo(done.id))
    stock.bins(BinPlan(TWO, "restock", 4))
    stock.bench.do(StoreContainer(box, TWO))
    assert stock.row(box).bin == TWO


def test_the_last_one_out_empties_the_container_and_it_is_used_again(stock: Stock) -> None:
    unit = stock.ready()
    box = stock.closed(unit)
    stock.bench.do(StoreContainer(box, ONE))
    stock.bench.do(MoveUnit(unit, TWO))
    assert (stock.row(box).state, stock.row(box).bin) == (ContainerState.EMPTIED, "")
    again = OpenContainer(ContainerKind.TOTE, Disposition.OUTLET, container_id=box)
    stock.bench.do(again)
    assert stock.row(box).disposition == "outlet"
    with pytest.raises(WrongContainerState):
        stock.bench.do(StoreContainer(box, ONE))


def test_what_is_sent_is_executed_at_once_and_comes_back_at_once(stock: Stock) -> None:
    bench, shelved = stock.bench, stock.stored(code=TWO)
    fresh = stock.ready()
    box = stock.closed(fresh, shelved)
    with pytest.raises(ReasonNeeded):
        bench.do(SendContainer(box, " ", ""))
    send = SendContainer(box, "DHL", "4711")
    done = bench.do(send)
    assert bench.do(send, command_id=done.id).repeated
    for unit in (fresh, shelved):
        assert (stock.where(unit).state, stock.where(unit).out) == ("executed", True)
    assert bench.station.ask(stock_sums, By.BIN) == []
    with pytest.raises(AlreadyOut):
        bench.do(MoveUnit(fresh, ONE))
    with pytest.raises(WrongContainerState):
        bench.do(SendContainer(box, "DHL", "4711"))
    bench.do(Undo(done.id))
    assert (stock.where(fresh).state, stock.where(fresh).out) == ("dispositioned", False)
    assert [one.unit_id for one in bench.station.ask(contents_of, box)] == [shelved, fresh]
    assert [one.id for one in bench.station.ask(current_containers)] == [box]


def test_what_stays_in_the_house_is_not_sent(stock: Stock) -> None:
    unit = stock.bench.unit()
    stock.bench.inspect(unit)
    stock.bench.approve(stock.bench.propose(unit, Disposition.QUARANTINE))
    box = stock.container(Disposition.QUARANTINE)
    stock.bench.do(PackUnit(unit, stock.code(box)))
    stock.bench.close_container(box)
    with pytest.raises(NoWayOut):
        stock.bench.do(SendContainer(box, "DHL", ""))
