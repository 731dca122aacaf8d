from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from app.commands.base import UnknownRecord
from app.commands.claim_parcel import ClaimParcel
from app.commands.close_parcel import CloseParcel
from app.commands.forward_parcel import ForwardParcel
from app.commands.found_station import ChangeSetting
from app.commands.join_return import JoinReturn
from app.commands.receive_parcel import ReceiveParcel
from app.commands.receive_units import ReceiveUnits
from app.commands.refuse_parcel import RefuseParcel
from app.commands.register_extra_unit import RegisterExtraUnit
from app.commands.register_unannounced import RegisterUnannounced
from app.commands.register_wrong_item import RegisterWrongItem
from app.commands.time_out_parcel import TimeOutParcel
from app.commands.undo import Undo
from app.domain.parcels import (
    AlreadyInParcel,
    AlreadyReceived,
    ParcelHasUnits,
    ParcelNotHere,
    RefusalReason,
    StillWaiting,
    WayUnknown,
)
from app.domain.people import NotAllowed
from app.domain.units import NothingOutstanding
from app.store.work import ChangedSince
from app.verify import verify
from tests.builders import line
from tests.laws.dump import meaning

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.commands.base import Command
    from tests.builders import Bench


def state(bench: Bench, parcel: str) -> str:
    return str(bench.one("SELECT state FROM parcels WHERE id = ?", parcel))


def unannounced(bench: Bench, number: str = "LOST AND FOUND 1") -> str:
    return bench.do(RegisterUnannounced(number)).first_row


# wrong items


def test_a_wrong_item_is_an_extra_unit_and_a_missing_one(bench: Bench) -> None:
    parcel, lines = bench.arrived(line("SKU-1"))
    bench.do(RegisterWrongItem(parcel, lines[0], "MUG", "Mug"))
    units = bench.rows("SELECT sku, state, extra, lpn <> '' FROM units ORDER BY id")
    assert units == [("SKU-1", "missing", 0, 0), ("MUG", "received", 1, 1)]
    said = bench.rows(
        "SELECT u.sku, l.sku FROM wrong_items w JOIN units u ON u.id = w.unit_id"
        " JOIN lines l ON l.id = w.line_id"
    )
    assert said == [("MUG", "SKU-1")]
    assert state(bench, parcel) == "emptied"
    assert verify(bench.folder).sound


def test_nothing_comes_in_place_of_what_is_there_already(bench: Bench) -> None:
    parcel, lines = bench.arrived(line("SKU-1"))
    bench.do(ReceiveUnits(parcel, ((lines[0], 1),)))
    with pytest.raises(NothingOutstanding):
        bench.do(RegisterWrongItem(parcel, lines[0], "MUG", "Mug"))


def test_one_more_of_another_line_may_come_in_place_of_a_piece(bench: Bench) -> None:
    parcel, lines = bench.arrived(line("SKU-1"), line("SKU-2"))
    bench.do(ReceiveUnits(parcel, ((lines[1], 1),)))
    bench.do(RegisterWrongItem(parcel, lines[0], "SKU-2", "Lamp"))
    assert bench.one("SELECT count(*) FROM lines") == 2
    assert bench.one("SELECT count(*) FROM units WHERE line_id = ? AND extra = 1", lines[1]) == 1


# several returns in a parcel, several parcels of a return


def test_a_box_may_hold_the_goods_of_two_returns(bench: Bench) -> None:
    parcel, lines = bench.arrived(line("SKU-1"))
    other = bench.announce(line("SKU-2"))
    foreign = bench.lines_of(other)[0]
    with pytest.raises(UnknownRecord):
        bench.do(ReceiveUnits(parcel, ((foreign, 1),)))
    bench.do(JoinReturn(parcel, other))
    bench.do(ReceiveUnits(parcel, ((lines[0], 1),)))
    assert state(bench, parcel) == "opened"
    bench.do(ReceiveUnits(parcel, ((foreign, 1),)))
    assert state(bench, parcel) == "emptied"
    owners = bench.column("SELECT return_id FROM units WHERE line_id = ?", foreign)
    assert owners == [other]
    assert verify(bench.folder).sound


def test_a_return_joins_a_parcel_once(bench: Bench) -> None:
    parcel, _ = bench.arrived(line("SKU-1"))
    other = bench.announce(line("SKU-2"))
    bench.do(JoinReturn(parcel, other))
    for again in (other, bench.one("SELECT return_id FROM parcels WHERE id = ?", parcel)):
        with pytest.raises(AlreadyInParcel):
            bench.do(JoinReturn(parcel, again))


def test_a_parcel_that_nobody_claimed_is_claimed_and_not_joined(bench: Bench) -> None:
    with pytest.raises(ParcelNotHere):
        bench.do(JoinReturn(unannounced(bench), bench.announce()))


def test_one_number_announced_for_two_returns_is_one_box(bench: Bench) -> None:
    first = bench.announce(line("SKU-1"), tracking=("SHARED",))
    second = bench.announce(line("SKU-2"), tracking=("SHARED",))
    parcel, twin = bench.parcel_of(first), bench.parcel_of(second)
    before = meaning(bench)
    done = bench.do(ReceiveParcel(parcel, together=(twin,)))
    undone = bench.do(Undo(done.id))
    assert meaning(bench) == before
    again = bench.do(Undo(undone.id))
    bench.do(ReceiveUnits(parcel, ((bench.lines_of(second)[0], 1),)))
    assert bench.rows("SELECT id, state FROM parcels WHERE gone = 0") == [(parcel, "opened")]
    with pytest.raises(ChangedSince):
        bench.do(Undo(again.id))


def test_only_a_parcel_of_the_same_number_is_taken_along(bench: Bench) -> None:
    parcel, twin = (bench.parcel_of(bench.announce()) for _ in range(2))
    with pytest.raises(ParcelNotHere):
        bench.do(ReceiveParcel(parcel, together=(twin,)))
    assert state(bench, parcel) == "announced"


def test_what_is_outstanding_may_come_days_later_in_another_box(bench: Bench) -> None:
    first, lines = bench.arrived(line("SKU-1", 3))
    bench.do(ReceiveUnits(first, ((lines[0], 2),)))
    bench.do(CloseParcel(first))
    assert state(bench, first) == "emptied"
    owner = bench.one("SELECT return_id FROM parcels")
    second = bench.do(ReceiveParcel(return_id=owner, tracking="SECOND")).first_row
    bench.do(ReceiveUnits(second, ((lines[0], 1),)))
    assert state(bench, second) == "emptied"
    assert verify(bench.folder).sound


def test_the_last_piece_empties_the_boxes_that_were_opened_before(bench: Bench) -> None:
    first, lines = bench.arrived(line("SKU-1", 2))
    bench.do(ReceiveUnits(first, ((lines[0], 1),)))
    owner = bench.one("SELECT return_id FROM parcels")
    second = bench.do(ReceiveParcel(return_id=owner, tracking="SECOND")).first_row
    done = bench.do(ReceiveUnits(second, ((lines[0], 1),)))
    assert [state(bench, one) for one in (first, second)] == ["emptied", "emptied"]
    bench.do(Undo(done.id))
    assert [state(bench, one) for one in (first, second)] == ["opened", "arrived"]


# refused, misdirected, timed out


@pytest.mark.parametrize("reason", RefusalReason)
def test_a_refused_parcel_can_still_be_taken_in(bench: Bench, reason: RefusalReason) -> None:
    parcel = bench.parcel_of(bench.announce())
    bench.do(RefuseParcel(reason, parcel, note="the driver waits"))
    kept = reason is RefusalReason.WRONG_WAREHOUSE
    assert state(bench, parcel) == ("misdirected" if kept else "refused")
    bench.do(ReceiveParcel(parcel))
    assert state(bench, parcel) == "arrived"
    assert verify(bench.folder).sound


def test_a_stranger_is_refused_and_comes_again(bench: Bench) -> None:
    refused = bench.do(RefuseParcel(RefusalReason.POSTAGE_DUE, tracking="STRANGER 1")).first_row
    assert bench.rows("SELECT state, arrived_at FROM parcels") == [("refused", None)]
    bench.do(ReceiveParcel(refused))
    assert state(bench, refused) == "unclaimed"
    with pytest.raises(AlreadyReceived):
        bench.do(RefuseParcel(RefusalReason.NOT_OURS, tracking="STRANGER 1"))


def test_what_was_unpacked_is_not_refused(bench: Bench) -> None:
    parcel = unannounced(bench)
    bench.do(RegisterExtraUnit(parcel, "MUG", "Mug"))
    with pytest.raises(ParcelHasUnits):
        bench.do(RefuseParcel(RefusalReason.NOT_OURS, parcel))


def test_nothing_comes_out_of_a_parcel_that_is_away(bench: Bench) -> None:
    parcel = unannounced(bench)
    bench.do(RefuseParcel(RefusalReason.NOT_OURS, parcel))
    with pytest.raises(ParcelNotHere):
        bench.do(RegisterExtraUnit(parcel, "MUG", "Mug"))


def test_a_misdirected_parcel_goes_on_its_way_once(bench: Bench) -> None:
    parcel = unannounced(bench)
    with pytest.raises(ParcelNotHere):
        bench.do(ForwardParcel(parcel, "dhl"))
    bench.do(RefuseParcel(RefusalReason.WRONG_WAREHOUSE, parcel))
    with pytest.raises(WayUnknown):
        bench.do(ForwardParcel(parcel, " ", ""))
    done = bench.do(ForwardParcel(parcel, "dhl", "FWD 1"))
    assert state(bench, parcel) == "forwarded"
    assert bench.rows("SELECT carrier, tracking FROM refusals") == [("dhl", "FWD 1")]
    bench.do(Undo(done.id))
    assert state(bench, parcel) == "misdirected"
    assert bench.one("SELECT forwarded_at FROM refusals") is None


def test_an_unclaimed_parcel_waits_as_long_as_the_station_says(bench: Bench) -> None:
    parcel, owner = unannounced(bench), bench.announce()
    bench.do(RegisterExtraUnit(parcel, "MUG", "Mug"))
    bench.clock.moment += timedelta(days=20)
    with pytest.raises(StillWaiting):
        bench.do(TimeOutParcel(parcel), bench.mara)
    bench.do(ChangeSetting("unclaimed_days", "14"), bench.mara)
    with pytest.raises(NotAllowed):
        bench.do(TimeOutParcel(parcel), bench.ines)
    done = bench.do(TimeOutParcel(parcel), bench.mara)
    with pytest.raises(ParcelNotHere):
        bench.do(ClaimParcel(parcel, owner))
    undone = bench.do(Undo(done.id), bench.mara)
    assert state(bench, parcel) == "unclaimed"
    bench.do(Undo(undone.id), bench.mara)
    bench.do(RegisterExtraUnit(parcel, "CUP", "Cup"))  # what is in it is still looked at
    assert state(bench, parcel) == "timed_out"
    assert verify(bench.folder).sound


@pytest.mark.parametrize("setting", ["", "0", "soon", "-3"])
def test_a_setting_that_is_no_number_of_days_is_the_usual_thirty(
    bench: Bench, setting: str
) -> None:
    parcel = unannounced(bench)
    bench.do(ChangeSetting("unclaimed_days", setting), bench.mara)
    bench.clock.moment += timedelta(days=29)
    with pytest.raises(StillWaiting):
        bench.do(TimeOutParcel(parcel), bench.mara)
    bench.clock.moment += timedelta(days=1)
    bench.do(TimeOutParcel(parcel), bench.mara)


def _join(bench: Bench) -> Command:
    return JoinReturn(bench.arrived()[0], bench.announce())


def _wrong(bench: Bench) -> Command:
    parcel, lines = bench.arrived()
    return RegisterWrongItem(parcel, lines[0], "MUG", "Mug")


def _close(bench: Bench) -> Command:
    return CloseParcel(bench.arrived()[0])


def _refuse(bench: Bench) -> Command:
    return RefuseParcel(RefusalReason.DAMAGED, bench.arrived()[0], note="wet through")


@pytest.mark.parametrize("make", [_join, _wrong, _close, _refuse], ids=lambda make: make.__name__)
def test_it_is_undone_and_done_again(bench: Bench, make: Callable[[Bench], Command]) -> None:
    command = make(bench)
    before = meaning(bench)
    done = bench.do(command)
    after = meaning(bench)
    undone = bench.do(Undo(done.id))
    assert meaning(bench) == before
    bench.do(Undo(undone.id))
    assert meaning(bench) == after
    assert verify(bench.folder).sound
