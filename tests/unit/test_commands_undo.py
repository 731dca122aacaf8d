"""Undo goes strictly backwards: nothing is taken away beneath what was built on it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.commands.attach_photo import AttachPhoto
from app.commands.declare_missing import DeclareMissing
from app.commands.keep_answers import KeepAnswers
from app.commands.print_labels import PrintBadges
from app.commands.receive_parcel import ReceiveParcel
from app.commands.receive_units import ReceiveUnits
from app.commands.register_extra_unit import RegisterExtraUnit
from app.commands.undo import CannotUndo, NotYours, Undo
from app.domain.disposition import ApprovalRule, Disposition, Rulebook
from app.domain.evidence import Owner
from app.domain.grading.facts import Grade
from app.domain.people import NotAllowed
from app.queries.story import unit_story
from app.queries.undoing import last_done
from app.store.work import ChangedSince
from app.verify import verify
from tests.builders import house, line, open_bench, photo
from tests.laws.dump import meaning

if TYPE_CHECKING:
    from pathlib import Path

    from tests.builders import Bench


def two_boxes(bench: Bench) -> tuple[str, str, str]:
    """One return with two units of a line, in two boxes: both parcels and the line."""
    owner = bench.announce(line(quantity=2))
    first = bench.parcel_of(owner)
    bench.do(ReceiveParcel(first))
    bench.do(ReceiveParcel(return_id=owner, tracking="BOX 2"))
    second = bench.one("SELECT id FROM parcels WHERE tracking = 'BOX 2'")
    return first, second, bench.lines_of(owner)[0]


def test_the_boxes_of_a_return_count_on_one_line(bench: Bench) -> None:
    first, second, found = two_boxes(bench)
    received = bench.do(ReceiveUnits(first, ((found, 1),)))
    undone = bench.do(Undo(received.id))
    bench.do(ReceiveUnits(second, ((found, 1),)))
    bench.do(DeclareMissing(second, found))
    with pytest.raises(ChangedSince):  # it would be the third of two
        bench.do(Undo(undone.id))
    assert verify(bench.folder).sound


def test_a_new_line_stays_while_another_box_uses_it(bench: Bench) -> None:
    first, second, _ = two_boxes(bench)
    extra = bench.do(RegisterExtraUnit(first, "SKU-9", "Mug"))
    bench.do(RegisterExtraUnit(second, "SKU-9", "Mug"))
    with pytest.raises(ChangedSince):
        bench.do(Undo(extra.id))


def test_a_verdict_stays_while_something_is_proposed_on_it(bench: Bench) -> None:
    unit = bench.unit()
    inspected = bench.inspect(unit)
    bench.propose(unit)
    with pytest.raises(ChangedSince):
        bench.do(Undo(inspected.id))


def test_a_unit_stays_while_its_inspection_is_under_way(bench: Bench) -> None:
    unit = bench.unit()
    received = bench.one("SELECT born FROM units WHERE id = ?", unit)
    bench.answer(unit)
    with pytest.raises(ChangedSince):
        bench.do(Undo(received))


def test_answers_done_again_do_not_make_a_second_draft(bench: Bench) -> None:
    unit = bench.unit()
    answers = KeepAnswers(unit, "general", 1, ())
    undone = bench.do(Undo(bench.do(answers).id))
    bench.do(answers)
    with pytest.raises(ChangedSince):
        bench.do(Undo(undone.id))


def test_evidence_stays_beneath_what_was_put_away_on_it(bench: Bench) -> None:
    unit = bench.approved()
    taken = bench.do(AttachPhoto(Owner.UNIT, unit, "evidence", photo(bench.folder)))
    bench.put_away(unit)
    with pytest.raises(ChangedSince):
        bench.do(Undo(taken.id))


def test_a_proposal_that_needed_nobody_can_be_undone(tmp_path: Path) -> None:
    """It is made and approved by one command: two changes of one row."""
    free = ApprovalRule(
        id="free", persons=0, routes=frozenset({Disposition.RESTOCK}), grades=frozenset({Grade.A})
    )
    plain = house()
    relaxed = replace(plain, rulebook=Rulebook(gates=plain.rulebook.gates, approval=(free,)))
    bench = open_bench(tmp_path, relaxed)
    unit = bench.unit(instruction={"A": "restock"})
    bench.inspect(unit)
    before = meaning(bench)
    bench.propose(unit)
    after = meaning(bench)
    assert bench.one("SELECT state FROM units") == "dispositioned"
    made = bench.one("SELECT id FROM journal ORDER BY seq DESC LIMIT 1")
    undone = bench.do(Undo(made))
    assert meaning(bench) == before
    again = bench.do(Undo(undone.id))
    assert meaning(bench) == after
    bench.do(Undo(again.id))
    assert meaning(bench) == before
    assert verify(bench.folder).sound
    bench.close()


def test_the_next_thing_to_take_back_is_the_redoing(bench: Bench) -> None:
    parcel, lines = bench.arrived()
    received = bench.do(ReceiveUnits(parcel, ((lines[0], 1),)))
    arrived = bench.one("SELECT id FROM journal WHERE kind = 'ReceiveParcel'")

    def offered() -> tuple[str, str]:
        last = bench.station.ask(last_done, bench.ines)
        assert last is not None
        return last.kind, last.id

    tip = received.id
    for _ in range(3):
        assert offered() == ("ReceiveUnits", tip)
        undone = bench.do(Undo(tip))
        assert offered() == ("ReceiveParcel", arrived)
        tip = bench.do(Undo(undone.id)).id


def test_the_story_knows_what_is_undone_however_often(bench: Bench) -> None:
    unit = bench.unit()
    tip = bench.one("SELECT born FROM units")
    for undone in (True, False, True, False):
        tip = bench.do(Undo(tip)).id
        story = bench.station.ask(unit_story, unit)
        received = [event for event in story.events if event.kind == "ReceiveUnits"]
        assert [event.undone for event in received] == [undone]


def test_what_happened_in_the_world_is_not_undone(bench: Bench) -> None:
    printed = bench.do(PrintBadges((bench.ines,)), bench.mara)
    assert bench.station.ask(last_done, bench.mara) is None
    with pytest.raises(CannotUndo):
        bench.do(Undo(printed.id), bench.mara)


def test_only_supervisors_undo_what_others_did(bench: Bench) -> None:
    unit = bench.unit()
    made = bench.one("SELECT born FROM units WHERE id = ?", unit)
    with pytest.raises(NotYours):
        bench.do(Undo(made), bench.theo)
    with pytest.raises(NotAllowed):
        bench.do(Undo(made), "station")
    bench.do(Undo(made), bench.sven)
    assert bench.one("SELECT gone FROM units") == 1
