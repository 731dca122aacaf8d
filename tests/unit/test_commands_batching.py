from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.commands.batching import CloseBatch, OpenBatch, ScanIntoBatch, SettleBatchEntry
from app.commands.receive_parcel import ReceiveParcel
from app.commands.register_unannounced import RegisterUnannounced
from app.commands.undo import Undo
from app.domain.batches import AlreadyInBatch, BatchClosed, BatchOpen, BatchUnsettled
from app.domain.identifiers import understand
from app.domain.parcels import AlreadyReceived
from app.queries.batches import Standing, expected_sellers, open_batch, scanned_parcel
from app.queries.finding import Match, matches
from app.verify import verify
from tests.laws.dump import meaning

if TYPE_CHECKING:
    from tests.builders import Bench


@pytest.fixture
def pallet(bench: Bench) -> str:
    bench.announce(seller="Lumen")
    seller = bench.one("SELECT id FROM sellers WHERE name = 'Lumen'")
    return bench.do(OpenBatch(seller)).first_row


def standings(bench: Bench) -> list[Standing]:
    there = bench.station.ask(open_batch)
    assert there is not None
    return [row.standing for row in there.rows]


def test_a_pallet_is_received_scan_by_scan(bench: Bench, pallet: str) -> None:
    ours = [bench.parcel_of(bench.announce(seller="Lumen")) for _ in range(3)]
    other = bench.parcel_of(bench.announce(seller="Nordlys"))
    for parcel in (*ours, other):
        bench.do(ScanIntoBatch(pallet, parcel))
    bench.do(ScanIntoBatch(pallet, tracking="NOBODY 1"))
    assert standings(bench) == [
        Standing.UNANNOUNCED,
        Standing.OTHER_SELLER,
        *[Standing.RECEIVED] * 3,
    ]
    with pytest.raises(BatchUnsettled) as unsettled:
        bench.do(CloseBatch(pallet))
    assert unsettled.value.count == 2
    for entry in bench.column("SELECT id FROM batch_entries ORDER BY id DESC LIMIT 2"):
        bench.do(SettleBatchEntry(entry))
    bench.do(CloseBatch(pallet))
    assert bench.station.ask(open_batch) is None
    assert bench.column("SELECT state FROM parcels WHERE tracking = 'NOBODY 1'") == ["unclaimed"]
    with pytest.raises(BatchClosed):
        bench.do(ScanIntoBatch(pallet, tracking="NOBODY 2"))
    assert verify(bench.folder).sound


def test_one_pallet_at_a_time(bench: Bench, pallet: str) -> None:
    with pytest.raises(BatchOpen):
        bench.do(OpenBatch(bench.one("SELECT seller_id FROM batches WHERE id = ?", pallet)))


def test_the_same_parcel_is_scanned_into_it_once(bench: Bench, pallet: str) -> None:
    parcel = bench.parcel_of(bench.announce(seller="Lumen"))
    bench.do(ScanIntoBatch(pallet, parcel))
    with pytest.raises(AlreadyReceived):
        bench.do(ScanIntoBatch(pallet, parcel))
    other = bench.parcel_of(bench.announce(seller="Nordlys"))
    for more in ({"parcel_id": other}, {"tracking": "NOBODY 1"}):
        bench.do(ScanIntoBatch(pallet, **more))
        with pytest.raises(AlreadyInBatch):
            bench.do(ScanIntoBatch(pallet, **more))


@pytest.mark.parametrize("meanwhile", ["registered", "announced", "received"])
def test_whatever_happened_meanwhile_a_stranger_is_settled(
    bench: Bench, pallet: str, meanwhile: str
) -> None:
    entry = bench.do(ScanIntoBatch(pallet, tracking="NOBODY 1")).first_row
    if meanwhile == "registered":
        bench.do(RegisterUnannounced("NOBODY 1"))
    else:
        owner = bench.announce(tracking=("NOBODY 1",))
        if meanwhile == "received":
            bench.do(ReceiveParcel(bench.parcel_of(owner)))
    bench.do(SettleBatchEntry(entry))
    bench.do(CloseBatch(pallet))
    assert bench.one("SELECT count(*) FROM parcels WHERE tracking = 'NOBODY 1'") == 1
    assert verify(bench.folder).sound


def test_a_scan_is_undone_and_done_again(bench: Bench, pallet: str) -> None:
    parcel = bench.parcel_of(bench.announce(seller="Lumen"))
    before = meaning(bench)
    done = bench.do(ScanIntoBatch(pallet, parcel))
    after = meaning(bench)
    undone = bench.do(Undo(done.id))
    assert meaning(bench) == before
    bench.do(Undo(undone.id))
    assert meaning(bench) == after


def test_sellers_are_offered_by_what_is_expected_of_them(bench: Bench) -> None:
    for name in ("Nordlys", "Lumen", "Nordlys"):
        bench.announce(seller=name)
    found = bench.station.ask(expected_sellers)
    assert [(one.name, one.parcels) for one in found] == [("Nordlys", 2), ("Lumen", 1)]


def found_by(bench: Bench, code: str) -> list[Match]:
    return bench.station.ask(matches, understand(code))


def test_a_scan_tells_whose_goods_are_in_the_parcel(bench: Bench) -> None:
    owner = bench.announce(seller="Nordlys", tracking=("BOX 77",))
    found = bench.station.ask(scanned_parcel, found_by(bench, "BOX 77"))
    assert found is not None
    assert (found.match.return_id, found.seller) == (owner, "Nordlys")
    assert bench.station.ask(scanned_parcel, found_by(bench, "BOX 78")) is None
