"""What the writer remembers of rows is what the database holds, whatever happened in between."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

import pytest

from app.commands.base import Command, UnknownRecord
from app.commands.note_condition import NoteCondition
from app.commands.print_labels import PrintPutawayLabel
from app.commands.undo import Undo
from app.domain.parcels import OuterCondition
from app.domain.people import Permission
from app.errors import RuleBroken
from app.store import known
from app.store.known import KnownRows
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
