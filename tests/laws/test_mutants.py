"""Laws that cannot fail prove nothing: each mistake planted here has to be found."""

from __future__ import annotations

import inspect
import random
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from app.commands import (
    complete_inspection,
    decide_disposition,
    execute_disposition,
    inspecting,
    keep_answers,
    print_labels,
    receive_units,
    second_look,
    undo,
    unpacking,
)
from app.commands.execute_disposition import ConfirmPutaway
from app.commands.receive_units import ReceiveUnits
from app.domain.disposition import Disposition
from app.domain.evidence import PrintState
from app.store.journal import JournalWriter
from app.store.work import SqlRecords, SqlWork
from tests.builders import BINS
from tests.laws.floor import Floor

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.commands.base import Change, Stamp, Work


def no_four_eyes(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(decide_disposition, "may_decide", lambda *_: None)


def no_second_look_at_the_inspector(patch: pytest.MonkeyPatch) -> None:
    """Who inspects anew beneath a proposal would be free to approve it."""

    def any_time(_: Work, unit: Any, __: str) -> None:
        unit.require("received", "inspected")

    patch.setattr(keep_answers, "require_inspectable", any_time)
    patch.setattr(complete_inspection, "require_inspectable", any_time)
    patch.setattr(decide_disposition, "inspectors_of", lambda *_: set())


def only_the_last_inspector_is_asked(patch: pytest.MonkeyPatch) -> None:
    """Whoever inspected it before had a part in it too."""
    patch.setattr(decide_disposition, "inspectors_of", lambda *_: set())


def a_second_look_by_the_first_inspector(patch: pytest.MonkeyPatch) -> None:
    def anybody(work: Work, unit: Any, _: str) -> None:
        inspecting.require_inspectable(work, unit, "")

    patch.setattr(keep_answers, "require_inspectable", anybody)
    patch.setattr(complete_inspection, "require_inspectable", anybody)


def the_draw_is_a_throw_of_dice(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(second_look, "drawn", lambda _, percent: random.random() * 100 < percent)


def too_many_units(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(receive_units, "require_outstanding", lambda *_: None)


def units_of_another_return(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(receive_units, "line_in", lambda work, _, line_id: work.lines.get(line_id))


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
    patch.setattr(execute_disposition, "next_copy", lambda _: 0)


def put_away_without_its_steps(patch: pytest.MonkeyPatch) -> None:
    real = execute_disposition.steps_due
    patch.setattr(execute_disposition, "steps_due", lambda *args: real(*args)[-1:])


def put_away_nowhere(patch: pytest.MonkeyPatch) -> None:
    honest = ConfirmPutaway.carry_out

    def nowhere(self: ConfirmPutaway, stamp: Stamp, work: Work) -> None:
        honest(self, stamp, work)
        work.units.save(replace(work.units.get(self.unit_id), bin=""))

    patch.setattr(ConfirmPutaway, "carry_out", nowhere)


def undo_looks_at_no_version(patch: pytest.MonkeyPatch) -> None:
    def blindly(self: Any, change: Change) -> None:
        current = self._with_gone(change.id)
        back = {"gone": 1} if change.made else dict(change.before)
        self._write(current, {**current, **back})

    patch.setattr(SqlRecords, "restore", blindly)


def undo_forgets_a_column(patch: pytest.MonkeyPatch) -> None:
    honest = undo._by_row  # noqa: SLF001 where it is planted

    def without_state(row: Mapping[str, object]) -> dict[str, object]:
        return {name: value for name, value in row.items() if name != "state"}

    def forgetful(changes: tuple[Change, ...]) -> list[Change]:
        return [
            one if one.made else replace(one, before=without_state(one.before))
            for one in honest(changes)
        ]

    patch.setattr(undo, "_by_row", forgetful)


def a_command_is_done_again(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(JournalWriter, "kinds_of", lambda *_: None)


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
    only_the_last_inspector_is_asked,
    a_second_look_by_the_first_inspector,
    the_draw_is_a_throw_of_dice,
    too_many_units,
    units_of_another_return,
    a_unit_is_skipped,
    a_change_is_not_written_down,
    a_plate_is_used_twice,
    printed_twice,
    a_copy_is_not_marked,
    put_away_without_its_steps,
    put_away_nowhere,
    undo_looks_at_no_version,
    undo_forgets_a_column,
    a_command_is_done_again,
    it_reads_the_clock,
    a_refusal_leaves_something,
]


RUNS = 160
STEPS = 40


@pytest.mark.parametrize("plant", MISTAKES, ids=lambda plant: plant.__name__)
def test_a_planted_mistake_is_found(
    plant: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(monkeypatch)
    with pytest.raises(Exception):  # noqa: B017, PT011 found in whatever way
        wander_about(RUNS)


def test_the_same_walks_find_nothing_where_nothing_is_planted() -> None:
    wander_about(20)


def wander_about(runs: int) -> None:
    for seed in range(runs):
        wander(random.Random(seed), STEPS)


def wander(dice: random.Random, steps: int) -> None:
    """The floor's rules in a plain random order: quicker at a known mistake than any search."""
    floor = Floor()
    try:
        for _ in range(steps):
            act, names = dice.choice(RULES)
            act(floor, **{name: VALUES[name](dice) for name in names})
    except BaseException:
        floor.clear_away()
        raise
    floor.teardown()


RULES: list[tuple[Callable[..., None], list[str]]] = [
    (act, list(inspect.signature(act).parameters)[1:])
    for name, act in vars(Floor).items()
    if inspect.isfunction(act) and not name.startswith(("_", "check", "clear", "teardown"))
]  # fmt: skip
VALUES: dict[str, Callable[[random.Random], Any]] = {
    "pick": lambda dice: dice.choice([0, 0, 1, 2, dice.randrange(41)]),
    "other": lambda dice: dice.randrange(41),
    "who": lambda dice: dice.randrange(4),
    "trio": lambda dice: tuple(dice.randrange(4) for _ in range(3)),
    "count": lambda dice: dice.randint(1, 3),
    "quantity": lambda dice: dice.randint(1, 3),
    "sku": lambda dice: f"SKU-{dice.randint(1, 3)}",
    "second": lambda dice: f"SKU-{dice.randint(1, 3)}",
    "arrives": lambda dice: dice.random() < 0.5,
    "evidence": lambda dice: dice.random() < 0.5,
    "changes": lambda dice: dice.random() < 0.7,
    "percent": lambda dice: dice.choice([0, 0, 0, 50, 101]),
    "came_out": lambda dice: dice.random() < 0.5,
    "choices": lambda dice: tuple(dice.randint(1, 5) for _ in range(dice.randint(0, 5))),
    "wanted": lambda dice: dice.choice(list(Disposition)),
    "step": lambda dice: dice.choice(["repackage", "print", "affix", "evidence", "put away"]),
    "shelf": lambda dice: dice.choice(BINS),
    "state": lambda dice: dice.choice(list(PrintState)),
}
