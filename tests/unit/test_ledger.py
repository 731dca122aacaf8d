"""The ledger: only who may, each command once, one after the other, all of it or nothing."""

from __future__ import annotations

import hashlib
import json
import threading
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commands.base import UnknownRecord
from app.commands.found_station import ChangeSetting, FoundStation
from app.commands.receive_units import ReceiveUnits
from app.commands.register_unannounced import RegisterUnannounced
from app.commands.wire import KINDS
from app.domain.people import STATION, NotAllowed, Permission
from app.domain.units import NothingOutstanding
from app.station import NotOpen
from app.store.chain import COLUMNS, GENESIS, entry_hash
from app.verify import verify
from tests.builders import line
from tests.laws.dump import everything

if TYPE_CHECKING:
    from tests.builders import Bench


def test_a_command_twice_is_done_once(bench: Bench) -> None:
    first = bench.do(RegisterUnannounced("X 1"), command_id="a" * 32)
    before = everything(bench)
    second = bench.do(RegisterUnannounced("X 1"), command_id="a" * 32)
    assert (first.repeated, second.repeated) == (False, True)
    assert second.kinds == first.kinds
    assert everything(bench) == before


def test_a_refusal_leaves_no_trace(bench: Bench) -> None:
    parcel, lines = bench.arrived(line("SKU-1"), line("SKU-2"))
    before = everything(bench)
    with pytest.raises(NothingOutstanding):
        bench.do(ReceiveUnits(parcel, ((lines[0], 1), (lines[1], 9))), command_id="b" * 32)
    assert everything(bench) == before
    bench.do(ReceiveUnits(parcel, ((lines[0], 1),)), command_id="b" * 32)


def test_numbers_of_refused_commands_are_given_again(bench: Bench) -> None:
    parcel, lines = bench.arrived(line("SKU-1", 2))
    with pytest.raises(NothingOutstanding):
        bench.do(ReceiveUnits(parcel, ((lines[0], 1), (lines[0], 2))))
    bench.do(ReceiveUnits(parcel, ((lines[0], 2),)))
    plates = bench.column("SELECT lpn FROM units ORDER BY id")
    assert [plate.split("-")[1] for plate in plates] == ["000001", "000002"]


def test_numbers_go_on_after_a_restart(bench: Bench) -> None:
    bench.unit()
    bench.station.close()
    bench.station.open()
    bench.unit()
    plates = bench.column("SELECT lpn FROM units ORDER BY id")
    assert [plate.split("-")[1] for plate in plates] == ["000001", "000002"]
    assert verify(bench.folder).sound


def test_the_chain_is_what_the_journal_says_of_itself(bench: Bench) -> None:
    bench.unit()
    names = ", ".join(f'"{name}"' for name in COLUMNS)
    prev = GENESIS
    rows = bench.rows(f"SELECT {names}, hash FROM journal ORDER BY seq")  # noqa: S608
    for seq, row in enumerate(rows, start=1):
        assert row[0] == seq
        assert row[-2] == prev
        prev = row[-1]
        assert prev == entry_hash(row[:-1])


def test_every_event_is_filed_under_the_rows_it_changed(bench: Bench) -> None:
    bench.put_away(bench.approved())
    for seq, changes in bench.rows("SELECT seq, changes FROM journal"):
        changed = {entry[1] for entry in json.loads(changes)}
        filed = set(bench.column("SELECT row_id FROM touched WHERE seq = ?", seq))
        assert filed == changed


@pytest.mark.parametrize("by", ["", "nobody", STATION])
def test_only_people_who_work_here_do_their_work(bench: Bench, by: str) -> None:
    with pytest.raises(NotAllowed) as refused:
        bench.station.do(RegisterUnannounced("X"), by=by)
    assert refused.value.permission is Permission.RECEIVE


def test_the_station_s_own_commands_are_for_no_person(bench: Bench) -> None:
    own = {name for name, kind in KINDS.items() if kind.needs is Permission.STATION}
    notes = {"PinChanged", "Print", "SellerLetter", "SignIn", "WmsFile", "WrongPin"}
    doings = {"FoundStation", "QueueSellerLetter", "QueueWmsFile", "TakeSellersDefault"}
    assert own == doings | {f"Note{what}" for what in notes}
    with pytest.raises(NotAllowed):
        bench.do(FoundStation("X", "X1", "DE", "Eve", "ID-0009-X"), bench.mara)


def test_an_inspector_changes_no_setting(bench: Bench) -> None:
    with pytest.raises(NotAllowed):
        bench.do(ChangeSetting("country", "CN"), bench.ines)
    bench.do(ChangeSetting("country", "FR"), bench.mara)
    assert bench.one("SELECT value FROM settings WHERE name = 'country'") == "FR"


@pytest.mark.parametrize("name", ["incarnation", "station_code"])
def test_what_plates_and_journal_rest_on_is_no_setting(bench: Bench, name: str) -> None:
    before = bench.one(f"SELECT value FROM settings WHERE name = '{name}'")  # noqa: S608
    with pytest.raises(UnknownRecord):
        bench.do(ChangeSetting(name, "X9"), bench.mara)
    assert bench.one(f"SELECT value FROM settings WHERE name = '{name}'") == before  # noqa: S608


def test_a_closed_station_does_nothing(bench: Bench) -> None:
    bench.station.close()
    with pytest.raises(NotOpen):
        bench.do(RegisterUnannounced("X"))
    with pytest.raises(NotOpen):
        bench.station.keep_pin(bench.ines, "x")


def test_two_threads_take_turns(bench: Bench) -> None:
    """Every thread's parcel is there, and the chain has no fork."""
    failed: list[BaseException] = []

    def work(name: str) -> None:
        try:
            for number in range(25):
                bench.do(RegisterUnannounced(f"{name} {number}"))
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=work, args=(name,)) for name in "AB"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert bench.one("SELECT count(*) FROM parcels") == 50
    assert verify(bench.folder).sound


@given(
    st.lists(
        st.text() | st.integers(-(2**63), 2**63 - 1) | st.none(), min_size=1, max_size=len(COLUMNS)
    )
)
def test_an_entry_is_hashed_over_the_text_that_any_json_writer_makes(values: list[object]) -> None:
    """So that a journal can be checked without this program, and one of any age by this."""
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    assert entry_hash(values) == hashlib.sha256(text.encode()).hexdigest()
