"""Receiving: what is announced comes out of its own parcel, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.commands.announce_returns import AnnounceReturns
from app.commands.base import UnknownRecord
from app.commands.claim_parcel import ClaimParcel
from app.commands.declare_missing import DeclareMissing
from app.commands.receive_parcel import ReceiveParcel
from app.commands.receive_units import ReceiveUnits
from app.commands.register_extra_unit import RegisterExtraUnit
from app.commands.register_unannounced import RegisterUnannounced
from app.domain.announcements import Announcement
from app.domain.parcels import AlreadyReceived, ParcelNotHere
from app.domain.units import NothingOutstanding
from app.verify import verify
from tests.builders import line

if TYPE_CHECKING:
    from tests.builders import Bench


def test_a_second_scan_is_explained(bench: Bench) -> None:
    parcel, _ = bench.arrived()
    with pytest.raises(AlreadyReceived) as refused:
        bench.do(ReceiveParcel(parcel), bench.theo)
    assert refused.value.by == bench.ines


def test_more_than_announced_is_refused_whole(bench: Bench) -> None:
    parcel, lines = bench.arrived(line("SKU-1", 2), line("SKU-2"))
    with pytest.raises(NothingOutstanding) as refused:
        bench.do(ReceiveUnits(parcel, ((lines[0], 2), (lines[1], 2))))
    assert (refused.value.asked, refused.value.left) == (2, 1)
    assert bench.rows("SELECT 1 FROM units") == []
    bench.do(ReceiveUnits(parcel, ((lines[0], 2),)))
    bench.do(DeclareMissing(parcel, lines[1]))
    assert bench.one("SELECT state FROM parcels") == "emptied"


@pytest.mark.parametrize("count", [0, -1])
def test_no_unit_is_no_unit(bench: Bench, count: int) -> None:
    parcel, lines = bench.arrived()
    with pytest.raises(NothingOutstanding):
        bench.do(ReceiveUnits(parcel, ((lines[0], count),)))


def test_the_line_of_another_return_is_not_in_this_parcel(bench: Bench) -> None:
    parcel, _ = bench.arrived()
    _, others = bench.arrived(line("SKU-2"))
    with pytest.raises(UnknownRecord):
        bench.do(ReceiveUnits(parcel, ((others[0], 1),)))
    with pytest.raises(UnknownRecord):
        bench.do(DeclareMissing(parcel, others[0]))


def test_an_unclaimed_parcel_has_no_lines_yet(bench: Bench) -> None:
    _, lines = bench.arrived()
    nobodys = bench.do(RegisterUnannounced("X 1")).first_row
    with pytest.raises(UnknownRecord):
        bench.do(ReceiveUnits(nobodys, ((lines[0], 1),)))


def test_a_parcel_still_on_its_way_is_not_unpacked(bench: Bench) -> None:
    owner = bench.announce()
    with pytest.raises(ParcelNotHere):
        bench.do(ReceiveUnits(bench.parcel_of(owner), ((bench.lines_of(owner)[0], 1),)))


def test_a_claimed_parcel_finds_its_lines(bench: Bench) -> None:
    owner = bench.announce(line("SKU-1"))
    nobodys = bench.do(RegisterUnannounced("X 1")).first_row
    for sku in ("SKU-1", "SKU-1", "SKU-7"):
        bench.do(RegisterExtraUnit(nobodys, sku, "Lamp"))
    bench.do(ClaimParcel(nobodys, owner))
    found = bench.rows("SELECT sku, extra FROM units ORDER BY id")
    assert found == [("SKU-1", 0), ("SKU-1", 1), ("SKU-7", 1)]
    assert verify(bench.folder).sound


def test_a_file_twice_changes_nothing(bench: Bench) -> None:
    one = Announcement("R", "Lumen", "O", (line(),), "key")
    bench.do(AnnounceReturns((one, one), "file.csv"), bench.mara)
    again = bench.do(AnnounceReturns((one,), "file.csv"), bench.mara)
    assert again.kinds == frozenset()
    assert bench.one("SELECT count(*) FROM returns") == 1
    assert verify(bench.folder).sound
