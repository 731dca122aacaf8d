"""Four eyes: nobody decides on what they proposed or inspected, by whatever way round."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.commands.complete_inspection import CompleteInspection
from app.commands.decide_disposition import RejectDisposition
from app.domain.disposition import SelfApproval
from app.domain.evidence import AlreadyDecided
from app.domain.people import NotAllowed
from app.verify import verify

if TYPE_CHECKING:
    from tests.builders import Bench


def test_an_inspector_decides_nothing(bench: Bench) -> None:
    unit = bench.unit()
    bench.inspect(unit)
    proposal = bench.propose(unit)
    with pytest.raises(NotAllowed):
        bench.approve(proposal, bench.theo)


def test_the_proposer_and_the_inspector_decide_nothing(bench: Bench) -> None:
    unit = bench.unit()
    bench.inspect(unit, by=bench.sven)
    proposal = bench.propose(unit, by=bench.mara)
    for person in (bench.sven, bench.mara):
        with pytest.raises(SelfApproval):
            bench.approve(proposal, person)
        with pytest.raises(SelfApproval):
            bench.do(RejectDisposition(proposal, "no"), person)


def test_nobody_inspects_anew_beneath_a_proposal(bench: Bench) -> None:
    """Else a supervisor could make the verdict and then approve what rests on it."""
    unit = bench.unit()
    bench.inspect(unit)
    proposal = bench.propose(unit)
    with pytest.raises(AlreadyDecided):
        bench.answer(unit, by=bench.mara)
    with pytest.raises(AlreadyDecided):
        bench.do(CompleteInspection(unit), bench.mara)
    bench.approve(proposal)
    assert verify(bench.folder).sound


def test_after_a_rejection_the_unit_may_be_inspected_anew(bench: Bench) -> None:
    unit = bench.unit()
    bench.inspect(unit)
    bench.do(RejectDisposition(bench.propose(unit), "look again"), bench.mara)
    bench.inspect(unit, by=bench.mara)
    second = bench.propose(unit)
    with pytest.raises(SelfApproval):
        bench.approve(second, bench.mara)
    bench.approve(second, bench.sven)
    assert verify(bench.folder).sound


def test_the_second_supervisor_is_told_that_it_is_decided(bench: Bench) -> None:
    unit = bench.unit()
    bench.inspect(unit)
    proposal = bench.propose(unit)
    bench.approve(proposal, bench.mara)
    with pytest.raises(AlreadyDecided) as told:
        bench.approve(proposal, bench.sven)
    assert told.value.by == bench.mara
