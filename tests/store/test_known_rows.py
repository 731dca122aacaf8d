"""What the writer remembers of rows is what the database holds, whatever happened in between."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar

import pytest

from app.commands.base import Command, UnknownRecord
from app.commands.join_return import JoinReturn
from app.commands.note_condition import NoteCondition
from app.commands.print_labels import PrintPutawayLabel
from app.commands.receive_units import ReceiveUnits
from app.commands.undo import Undo
from app.domain.parcels import OuterCondition
from app.domain.people import Permission
from app.errors import RuleBroken
from app.store import known, work
from app.store.known import KnownRows
from app.store.work import SqlRecords
from app.verify import verify
from tests.builders import line

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work
    from tests.builders import Bench


@dataclass(frozen=True, slots=True)
class WriteThenRefuse(Command):
    """Changes a parcel and is refused afterwards."""

    needs: ClassVar = Permission.RECEIVE

    parcel_id: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        work.parcels.save(replace(work.parcels.get(self.parcel_id), note="never"))
        raise RuleBroken


def note(bench: Bench, parcel: str) -> tuple[object, ...]:
    return bench.rows("SELECT note, condition, version FROM parcels WHERE id = ?", parcel)[0]


def test_what_a_refused_command_wrote_is_not_remembered(bench: Bench) -> None:
    parcel, _ = bench.arrived(line("SKU-1"))
    _, _, version = note(bench, parcel)
    with pytest.raises(RuleBroken):
        bench.do(WriteThenRefuse(parcel))
    bench.do(NoteCondition(parcel, OuterCondition.WET))
    assert note(bench, parcel) == ("", "wet", version + 1)
    assert verify(bench.folder).sound


def test_a_row_that_was_taken_back_is_not_found_any_more(bench: Bench) -> None:
    unit = bench.unit(line("SKU-1", 2))
    made = bench.one("SELECT born FROM units WHERE id = ?", unit)
    bench.do(Undo(made))
    assert bench.one("SELECT gone FROM units WHERE id = ?", unit) == 1
    with pytest.raises(UnknownRecord):
        bench.do(PrintPutawayLabel(unit, "A-01-01", "restock"))
    assert verify(bench.folder).sound


class Unremembering(SqlRecords[Any]):
    """Asks the database again whatever it knows, and says where the two differ."""

    asked: ClassVar[list[str]] = []

    def where(self, **equals: object) -> list[Any]:
        found = super().where(**equals)
        question = self._question(tuple(equals))
        values = tuple([self._map.encode(name, value) for name, value in equals.items()])
        rows = question.text.run_bound(self._driver, values).fetchall()
        assert found == [self._map.from_row(row) for row in rows], (self._kind, equals)
        self.asked.append(self._kind)
        return found


def test_an_answer_from_memory_is_what_the_database_would_answer(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "SqlRecords", Unremembering)
    Unremembering.asked.clear()
    parcel, lines = bench.arrived(line("SKU-1", 3), line("SKU-2"))
    _, others = bench.arrived(line("SKU-1"), rma="RMA-other")
    first = bench.do(ReceiveUnits(parcel, ((lines[0], 1),)))
    bench.do(ReceiveUnits(parcel, ((lines[0], 1), (lines[1], 1))))
    owner = bench.one("SELECT return_id FROM lines WHERE id = ?", others[0])
    bench.do(JoinReturn(parcel, owner))
    last = bench.do(ReceiveUnits(parcel, ((others[0], 1),)))
    bench.do(Undo(last.id))
    with pytest.raises(RuleBroken):
        bench.do(Undo(first.id))  # others were built on it
    bench.do(ReceiveUnits(parcel, ((lines[0], 1),)))
    bench.arrived(line("SKU-3"), seller="Another")
    assert {"units", "parcel_returns", "lines", "parcels", "sellers"} <= set(Unremembering.asked)
    assert verify(bench.folder).sound


def test_too_many_rows_are_forgotten(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    forgotten: list[int] = []
    honest = KnownRows.forget
    monkeypatch.setattr(known, "MOST", 3)
    monkeypatch.setattr(KnownRows, "forget", lambda self: (forgotten.append(1), honest(self))[1])
    parcel, _ = bench.arrived(line("SKU-1"), line("SKU-2"))
    for condition in OuterCondition:
        bench.do(NoteCondition(parcel, condition))
    assert forgotten
    assert note(bench, parcel)[1] == list(OuterCondition)[-1]
    assert verify(bench.folder).sound
