"""Laws that cannot fail prove nothing: each mistake planted here has to be found."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from app.commands import (
    attach_photo,
    decide_disposition,
    execute_disposition,
    inspecting,
    keep_answers,
    print_labels,
    receive_units,
    undo,
    unpacking,
)
from app.commands.execute_disposition import ConfirmPutaway
from app.commands.receive_units import ReceiveUnits
from app.domain.evidence import PrintState
from app.store import ledger
from app.store.work import SqlRecords, SqlWork
from tests.laws.floor import Floor

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.commands.base import Change, Stamp, Work




def no_four_eyes(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(decide_disposition, "may_decide", lambda *_: None)


def no_second_look_at_the_inspector(patch: pytest.MonkeyPatch) -> None:
    """Who inspects anew beneath a proposal would be free to approve it."""

    def any_time(_: Work, unit: Any) -> None:
        unit.require("received", "inspected")

    patch.setattr(keep_answers, "require_inspectable", any_time)
    from app.commands import complete_inspection  # noqa: PLC0415

    patch.setattr(complete_inspection, "require_inspectable", any_time)


def too_many_units(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(receive_units, "require_outstanding", lambda *_: None)


def units_of_another_return(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(receive_units, "line_in", lambda work, _, line_id: work.lines.get(line_id))


def boxes_undone_in_any_order(patch: pytest.MonkeyPatch) -> None:
    """Without the return written, two boxes of it do not know of each other."""

    def parcel_only(work: Work, parcel: Any) -> None:
        work.parcels.save(parcel)

    patch.setattr(receive_units, "settle_parcel", parcel_only)


def a_unit_is_skipped(patch: pytest.MonkeyPatch) -> None:
    """The row is made, and nobody writes it down."""
    honest = SqlWork.note

    def note(self: SqlWork, change: Change) -> None:
        if change.kind != "units" or not change.made:
            honest(self, change)

    patch.setattr(SqlWork, "note", note)


def a_change_is_not_written_down(patch: pytest.MonkeyPatch) -> None:
    honest = SqlWork.note

    def note(self: SqlWork, change: Change) -> None:
        if "bin" not in change.after or change.made:
            honest(self, change)

    patch.setattr(SqlWork, "note", note)


def a_plate_is_used_twice(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(SqlWork, "next_number", lambda self: self.next_free_number)


def printed_twice(patch: pytest.MonkeyPatch) -> None:
    def any_state(self: print_labels.NotePrint, stamp: Stamp, work: Work) -> None:  # noqa: ARG001
        work.print_jobs.save(replace(work.print_jobs.get(self.job_id), state=self.state))

    patch.setattr(print_labels.NotePrint, "carry_out", any_state)


def a_copy_is_not_marked(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(print_labels, "next_copy", lambda _: 0)


def put_away_without_its_steps(patch: pytest.MonkeyPatch) -> None:
    real = execute_disposition.steps_due
    patch.setattr(execute_disposition, "steps_due", lambda *args: real(*args)[-1:])


def put_away_nowhere(patch: pytest.MonkeyPatch) -> None:
    honest = ConfirmPutaway.carry_out

    def nowhere(self: ConfirmPutaway, stamp: Stamp, work: Work) -> None:
        honest(self, stamp, work)
        work.units.save(replace(work.units.get(self.unit_id), bin=""))

    patch.setattr(ConfirmPutaway, "carry_out", nowhere)


def evidence_is_undone_beneath_it(patch: pytest.MonkeyPatch) -> None:
    honest = SqlRecords.save

    def save(self: Any, one: Any) -> Any:
        plain = self._kind == "units" and self.get(one.id) == one
        return one if plain else honest(self, one)

    patch.setattr(SqlRecords, "save", save)


def undo_looks_at_no_version(patch: pytest.MonkeyPatch) -> None:
    def blindly(self: Any, change: Change) -> None:
        current = self._with_gone(change.id)
        back = {"gone": 1} if change.made else dict(change.before)
        self._write(current, {**current, **back})

    patch.setattr(SqlRecords, "restore", blindly)


def undo_forgets_a_column(patch: pytest.MonkeyPatch) -> None:
    honest = undo._by_row

    def forgetful(changes: tuple[Change, ...]) -> list[Change]:
        return [
            one if one.made else replace(one, before={k: v for k, v in one.before.items() if k != "grade"})
            for one in honest(changes)
        ]  # fmt: skip

    patch.setattr(undo, "_by_row", forgetful)


def a_command_is_done_again(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(ledger, "kinds_of", lambda *_: None)


def it_reads_the_clock(patch: pytest.MonkeyPatch) -> None:
    """Carried out again, it says something else."""
    ticks = iter(range(10**6))
    real = unpacking.unit_of
    patch.setattr(
        receive_units,
        "unit_of",
        lambda *args: replace(real(*args), title=f"seen at {next(ticks)}"),
    )


def a_refusal_leaves_something(patch: pytest.MonkeyPatch) -> None:
    honest = ReceiveUnits.carry_out

    def careless(self: ReceiveUnits, stamp: Stamp, work: Any) -> None:
        try:
            honest(self, stamp, work)
        except Exception:
            work.connection.commit()
            raise

    patch.setattr(ReceiveUnits, "carry_out", careless)


MISTAKES: list[Callable[[pytest.MonkeyPatch], None]] = [
    no_four_eyes,
    no_second_look_at_the_inspector,
    too_many_units,
    units_of_another_return,
    boxes_undone_in_any_order,
    a_unit_is_skipped,
    a_change_is_not_written_down,
    a_plate_is_used_twice,
    printed_twice,
    a_copy_is_not_marked,
    put_away_without_its_steps,
    put_away_nowhere,
    evidence_is_undone_beneath_it,
    undo_looks_at_no_version,
    undo_forgets_a_column,
    a_command_is_done_again,
    it_reads_the_clock,
    a_refusal_leaves_something,
]


@pytest.mark.parametrize("plant", MISTAKES, ids=lambda plant: plant.__name__)
def test_a_planted_mistake_is_found(
    plant: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(monkeypatch)
    plain = settings(
        max_examples=300,
        stateful_step_count=50,
        phases=[Phase.generate],
        database=None,
        derandomize=True,
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    with pytest.raises(Exception):  # noqa: B017, PT011 found in whatever way
        run_state_machine_as_test(Floor, settings=plain)
