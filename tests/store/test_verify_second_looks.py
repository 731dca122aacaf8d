"""The verification knows what a second look may not be: seen, alone, made up, told again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from app.commands import complete_inspection, keep_answers, second_look
from app.commands.complete_inspection import CompleteInspection
from app.commands.keep_answers import KeepAnswers
from app.commands.reinspect import Reinspect
from app.commands.second_look import SetSecondLookRate, SkipSecondLook
from app.commands.undo import Undo
from app.verify import Law, Problem, verify

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work
    from tests.builders import Bench

WORN = (1, 2, 1, 2)


@pytest.fixture
def drawn(bench: Bench) -> str:
    """A unit that Ines inspected first, waiting for somebody else."""
    unit = bench.unit()
    bench.do(SetSecondLookRate(100), bench.mara)
    bench.inspect(unit)
    return unit


def problems(bench: Bench) -> set[Problem]:
    found = verify(bench.folder).findings
    assert {one.law for one in found} <= {Law.SECOND_LOOK}
    assert all(one.event is not None for one in found)
    return {one.problem for one in found}


def test_whatever_becomes_of_a_second_look_is_sound(bench: Bench, drawn: str) -> None:
    assert verify(bench.folder).sound
    done = bench.inspect(drawn, WORN, bench.theo)
    assert verify(bench.folder).sound
    bench.do(Undo(done.id), bench.theo)
    assert verify(bench.folder).sound
    bench.do(SkipSecondLook(drawn, "nobody is here"), bench.mara)
    bench.do(Reinspect(drawn, "doubtful"), bench.theo)
    bench.inspect(drawn, WORN, bench.theo)
    assert verify(bench.folder).sound


def test_a_first_result_that_counts_is_found(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    honest = second_look.completed

    def counts(unit: Any, done: Any, stamp: Stamp, work: Work) -> Any:
        return replace(honest(unit, done, stamp, work), state="inspected", grade=done.grade)

    monkeypatch.setattr(complete_inspection, "completed", counts)
    unit = bench.unit()
    bench.do(SetSecondLookRate(100), bench.mara)
    bench.inspect(unit)
    assert problems(bench) == {Problem.FIRST_COUNTED}


def test_a_look_by_the_first_inspector_is_found(
    bench: Bench, drawn: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keep_answers, "require_inspectable", lambda *_: None)
    card = bench.card(drawn)
    asked = bench.station.house.grading.set_for(card.head.category)
    bench.do(KeepAnswers(drawn, asked.id, asked.version, ()))
    assert problems(bench) == {Problem.LOOKED_ALONE}


def test_an_agreement_that_is_made_up_is_found(
    bench: Bench, drawn: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(second_look, "grades_apart", lambda *_: 0)
    bench.inspect(drawn, WORN, bench.theo)
    assert problems(bench) == {Problem.MISJUDGED}


def test_an_agreement_that_is_told_again_is_found(
    bench: Bench, drawn: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.inspect(drawn, (), bench.theo)
    bench.do(Reinspect(drawn, "doubtful"), bench.mara)
    bench.answer(drawn, WORN, bench.theo)
    monkeypatch.setattr(
        second_look,
        "waiting_look",
        lambda work, unit: work.second_looks.where(unit_id=unit.id)[-1],
    )
    bench.do(CompleteInspection(drawn), bench.theo)
    assert problems(bench) == {Problem.TOLD_AGAIN}
