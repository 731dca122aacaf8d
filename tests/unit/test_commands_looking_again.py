"""Looking again: both inspections stay, a drawn unit is looked at blind, and who may decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commands.complete_inspection import CompleteInspection
from app.commands.decide_disposition import ApproveDisposition, RejectDisposition
from app.commands.execute_disposition import ConfirmRepackaged
from app.commands.manage_people import ChangePerson
from app.commands.reinspect import Reinspect
from app.commands.second_look import SetSecondLookRate, SkipSecondLook
from app.commands.undo import Undo
from app.config import DataFolder
from app.domain.disposition import Disposition, SelfApproval
from app.domain.evidence import ReasonNeeded, StepsBegun
from app.domain.people import NotAllowed, Role
from app.domain.second_looks import (
    Agreement,
    BadShare,
    NoSecondLook,
    SecondLookByAnother,
    agreement_of,
    drawn,
    grades_apart,
    rate_of,
)
from app.domain.units import WrongUnitState
from app.queries.queues import units_to_inspect
from app.queries.second_looks import statistics
from app.queries.story import unit_story
from app.queries.whereabouts import whereabouts
from app.verify import verify
from tests.laws.dump import everything, meaning
from tests.laws.replay import replayed

if TYPE_CHECKING:
    from pathlib import Path

    from tests.builders import Bench

DAMAGED = (1, 2, 1, 2)  # opened, complete, scratched: grade C of the general set


def state_of(bench: Bench, unit: str) -> tuple[str, str]:
    return bench.rows("SELECT state, grade FROM units WHERE id = ?", unit)[0]


# --- once more ---


def test_once_more_voids_what_waits_and_keeps_both_inspections(bench: Bench) -> None:
    unit = bench.unit()
    bench.inspect(unit)
    proposal = bench.propose(unit)
    bench.do(Reinspect(unit, "the buyer says otherwise"), bench.theo)
    assert state_of(bench, unit) == ("received", "")
    voided = bench.rows("SELECT state, decided_by, decision_note FROM proposals")
    assert voided == [("rejected", "station", "the buyer says otherwise")]
    bench.inspect(unit, DAMAGED, bench.theo)
    card = bench.card(unit)
    assert [one.grade for one in card.inspections] == ["A", "C"]
    assert card.verdict is not None
    assert card.verdict.grade == card.head.grade == "C"
    with pytest.raises(Exception, match="rejected"):
        bench.do(ApproveDisposition(proposal), bench.mara)


def test_once_more_is_taken_back_with_everything_that_it_voided(bench: Bench) -> None:
    unit = bench.unit()
    bench.inspect(unit)
    bench.approve(bench.propose(unit))
    before = meaning(bench)
    done = bench.do(Reinspect(unit, "doubtful"), bench.mara)
    assert meaning(bench) != before
    bench.do(Undo(done.id), bench.mara)
    assert meaning(bench) == before


def test_an_approved_decision_is_voided_only_by_who_may_approve(bench: Bench) -> None:
    unit = bench.approved()
    with pytest.raises(NotAllowed):
        bench.do(Reinspect(unit, "doubtful"), bench.ines)
    bench.do(Reinspect(unit, "doubtful"), bench.sven)
    assert state_of(bench, unit)[0] == "received"


def test_once_more_wants_a_reason_and_leaves_what_has_begun_alone(bench: Bench) -> None:
    unit = bench.unit()
    with pytest.raises(WrongUnitState):
        bench.do(Reinspect(unit, "too early"))
    bench.inspect(unit, (1, 2))
    with pytest.raises(ReasonNeeded):
        bench.do(Reinspect(unit, "  "))
    bench.approve(bench.propose(unit))
    bench.do(ConfirmRepackaged(unit))
    with pytest.raises(StepsBegun):
        bench.do(Reinspect(unit, "too late"), bench.mara)


def test_what_was_executed_is_never_voided(bench: Bench) -> None:
    unit = bench.approved()
    bench.put_away(unit)
    with pytest.raises(WrongUnitState):
        bench.do(Reinspect(unit, "too late"), bench.mara)


def test_nobody_decides_who_inspected_at_any_time(bench: Bench) -> None:
    """Sven looked first, Theo second: the newest counts, and Sven still had his part in it."""
    unit = bench.unit()
    bench.inspect(unit, by=bench.sven)
    bench.do(Reinspect(unit, "doubtful"), bench.theo)
    bench.inspect(unit, by=bench.theo)
    proposal = bench.propose(unit)
    for command in (ApproveDisposition(proposal, "yes"), RejectDisposition(proposal, "no")):
        with pytest.raises(SelfApproval):
            bench.do(command, bench.sven)
    bench.do(ApproveDisposition(proposal, "yes"), bench.mara)
    assert verify(bench.folder).sound


# --- blind ---


def drawn_unit(bench: Bench, choices: tuple[int, ...] = DAMAGED) -> str:
    bench.do(SetSecondLookRate(100), bench.mara)
    unit = bench.unit()
    bench.inspect(unit, choices)
    return unit


def test_a_drawn_unit_waits_and_tells_nobody_what_was_found(bench: Bench) -> None:
    unit = drawn_unit(bench)
    assert state_of(bench, unit) == ("received", "")
    card = bench.card(unit)
    assert card.verdict is None
    assert not card.inspections
    assert not card.photos
    assert card.first_look_by == bench.ines
    now = bench.station.ask(whereabouts, unit)
    assert now is not None
    assert now.unit is not None
    assert not now.unit.grade
    story = bench.station.ask(unit_story, unit)
    told = repr([(event.kind, event.payload, event.changes) for event in story.events])
    for word in ("scratched", "damage", "'C'", "answers"):
        assert word not in told, word


def test_the_first_inspector_does_not_look_twice(bench: Bench) -> None:
    unit = drawn_unit(bench)
    with pytest.raises(SecondLookByAnother):
        bench.inspect(unit, by=bench.ines)
    assert not bench.station.ask(units_to_inspect, me=bench.ines)
    waiting = bench.station.ask(units_to_inspect, me=bench.theo)
    assert [(one.id, one.second, one.grade) for one in waiting] == [(unit, True, "")]


def test_the_second_look_counts_and_the_agreement_is_kept(bench: Bench) -> None:
    unit = drawn_unit(bench)
    with pytest.raises(WrongUnitState):
        bench.propose(unit, Disposition.RESTOCK)
    bench.inspect(unit, (), bench.theo)
    assert state_of(bench, unit) == ("inspected", "A")
    assert [one.grade for one in bench.card(unit).inspections] == ["C", "A"]
    kept = bench.rows("SELECT state, grades_apart, same_findings, second_by FROM second_looks")
    assert kept[0] == ("done", 2, 0, bench.theo)
    found = bench.station.ask(statistics)
    assert (found.whole.looks, found.whole.same, found.whole.more) == (1, 0, 1)
    assert [(one.name, one.looks) for one in found.pairs] == [("Ines · Theo", 1)]
    assert [one.name for one in found.sets] == ["general"]


def test_the_second_inspector_photographs_anew(bench: Bench) -> None:
    unit = drawn_unit(bench)
    bench.answer(unit, DAMAGED, bench.theo)
    assert [photo.slot for photo in bench.card(unit).photos] == ["damage"]
    bench.do(CompleteInspection(unit), bench.theo)
    assert [photo.slot for photo in bench.card(unit).photos] == ["damage", "damage"]


def test_a_supervisor_does_without_and_the_first_look_counts(bench: Bench) -> None:
    unit = drawn_unit(bench)
    bench.answer(unit, (), bench.theo)
    with pytest.raises(NotAllowed):
        bench.do(SkipSecondLook(unit, "no time"), bench.theo)
    with pytest.raises(ReasonNeeded):
        bench.do(SkipSecondLook(unit, ""), bench.mara)
    before = meaning(bench)
    done = bench.do(SkipSecondLook(unit, "no time"), bench.mara)
    assert state_of(bench, unit) == ("inspected", "C")
    assert [one.grade for one in bench.card(unit).inspections] == ["C"]
    with pytest.raises(NoSecondLook):
        bench.do(SkipSecondLook(unit, "no time"), bench.mara)
    bench.do(Undo(done.id), bench.mara)
    assert meaning(bench) == before


def test_a_second_look_is_drawn_once_and_not_from_a_second_inspection(bench: Bench) -> None:
    unit = drawn_unit(bench)
    bench.inspect(unit, (), bench.theo)
    bench.do(Reinspect(unit, "a third look"), bench.mara)
    bench.inspect(unit, DAMAGED, bench.theo)
    assert state_of(bench, unit) == ("inspected", "C")
    assert bench.one("SELECT count(*) FROM second_looks") == 1


def test_nothing_is_drawn_where_nobody_else_could_look(bench: Bench) -> None:
    for person, roles in ((bench.theo, (Role.CLERK,)), (bench.sven, (Role.CLERK,))):
        bench.do(ChangePerson(person, f"P {person[-1]}", roles, "", active=True), bench.mara)
    bench.do(ChangePerson(bench.mara, "Mara", (Role.ADMINISTRATOR,), "", active=True), bench.mara)
    unit = drawn_unit(bench)
    assert state_of(bench, unit) == ("inspected", "C")


def test_a_share_beyond_the_whole_is_refused(bench: Bench) -> None:
    for percent in (-1, 101):
        with pytest.raises(BadShare):
            bench.do(SetSecondLookRate(percent), bench.mara)
    with pytest.raises(NotAllowed):
        bench.do(SetSecondLookRate(10), bench.ines)


def test_the_draw_follows_from_the_journal(bench: Bench, tmp_path: Path) -> None:
    bench.do(SetSecondLookRate(50), bench.mara)
    for _ in range(6):
        unit = bench.unit()
        bench.inspect(unit)
        if bench.card(unit).first_look_by:
            bench.inspect(unit, DAMAGED, bench.theo)
    assert 0 < bench.one("SELECT count(*) FROM second_looks") < 6
    assert verify(bench.folder).sound
    again = replayed(bench, DataFolder(tmp_path / "again"))
    assert everything(again) == everything(bench)
    again.close()


@given(st.uuids(), st.integers(0, 100))
def test_nothing_is_drawn_at_nought_everything_at_a_hundred(command: object, percent: int) -> None:
    assert not drawn(str(command), 0)
    assert drawn(str(command), 100)
    assert drawn(str(command), percent) == drawn(str(command), percent)
    if drawn(str(command), percent):
        assert drawn(str(command), min(100, percent + 1))


def test_as_many_are_drawn_as_the_share_says() -> None:
    share = sum(drawn(f"{number:032x}", 20) for number in range(5000)) / 50
    assert 18 < share < 22


def test_a_setting_that_means_nothing_draws_nothing() -> None:
    assert [rate_of(text) for text in ("", "x", "-3", "²", "12", "250")] == [0, 0, 0, 0, 12, 100]


def test_agreement_is_counted_in_grades() -> None:
    pairs = (("A", "A"), ("B", "C"), ("E", "A"))
    assert [agreement_of(grades_apart(*pair)) for pair in pairs] == [*Agreement]


def test_putting_away_still_ends_a_unit_that_was_looked_at_twice(bench: Bench) -> None:
    unit = drawn_unit(bench, ())
    bench.inspect(unit, (), bench.theo)
    bench.approve(bench.propose(unit))
    bench.put_away(unit)
    assert bench.one("SELECT bin FROM units WHERE id = ?", unit)
    assert verify(bench.folder).sound
