"""What a person does with labels that wait, and after a jam."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.commands.print_labels import (
    MOST_AT_ONCE,
    LabelTold,
    ListedBefore,
    NotePrint,
    NotFromList,
    PrintBinLabels,
    PrintLabels,
    ReprintLabels,
    TooManyLabels,
)
from app.commands.print_queue import (
    CancelPrints,
    HoldPrints,
    MovePrints,
    NotOfThatBatch,
    ReleasePrints,
    ResumeBatch,
)
from app.domain.evidence import PrintState, ReasonNeeded, WrongPrintState
from app.domain.labelling import OF_ONE_THING, LabelKind
from app.domain.people import STATION
from app.queries.labels import Share, waiting_for
from app.queries.print_queue import batch_row, listed_before, there_of
from app.verify import verify
from tests.builders import BINS

if TYPE_CHECKING:
    from app.queries.labels import JobRow
    from tests.builders import Bench

EVERYTHING = Share("PDF", tuple(LabelKind), ("PDF",))


def waiting(bench: Bench) -> list[JobRow]:
    return bench.station.ask(waiting_for, EVERYTHING, 500)


def note(bench: Bench, job: str, *states: PrintState) -> None:
    for state in states:
        bench.do(NotePrint(job, state, "PDF"), STATION)


def test_a_held_label_waits_and_is_not_sent_even_by_a_spooler_that_looked_before(
    bench: Bench,
) -> None:
    bench.unit()
    (job,) = waiting(bench)
    bench.do(HoldPrints((job.id,)))
    assert waiting(bench) == []
    with pytest.raises(WrongPrintState):
        note(bench, job.id, PrintState.SENDING)
    bench.do(ReleasePrints((job.id,)))
    note(bench, job.id, PrintState.SENDING, PrintState.DONE)
    assert verify(bench.folder).sound


def test_what_is_being_printed_cannot_be_held_moved_or_given_up(bench: Bench) -> None:
    bench.unit()
    (job,) = waiting(bench)
    note(bench, job.id, PrintState.SENDING)
    for command in (
        HoldPrints((job.id,)),
        MovePrints((job.id,), "B"),
        CancelPrints((job.id,), "no longer needed"),
    ):
        with pytest.raises(WrongPrintState):
            bench.do(command)


def test_a_label_that_failed_waits_again_and_is_no_duplicate(bench: Bench) -> None:
    bench.unit()
    (job,) = waiting(bench)
    note(bench, job.id, PrintState.SENDING, PrintState.FAILED)
    bench.do(MovePrints((job.id,), "PDF"))
    (again,) = waiting(bench)
    assert (again.id, again.duplicate) == (job.id, 0)
    note(bench, job.id, PrintState.SENDING, PrintState.DONE)
    assert verify(bench.folder).sound


def test_a_label_is_given_up_for_a_reason(bench: Bench) -> None:
    bench.unit()
    (job,) = waiting(bench)
    with pytest.raises(ReasonNeeded):
        bench.do(CancelPrints((job.id,), " "))
    bench.do(CancelPrints((job.id,), "printed at the next bench"))
    assert waiting(bench) == []


def test_after_a_jam_printing_resumes_behind_the_last_good_label(bench: Bench) -> None:
    codes = tuple(code for code, _ in BINS)
    bench.do(PrintBinLabels(codes), bench.mara)
    jobs = waiting(bench)
    for job in jobs[:3]:
        note(bench, job.id, PrintState.SENDING, PrintState.DONE)
    note(bench, jobs[3].id, PrintState.SENDING, PrintState.UNKNOWN)
    bench.do(HoldPrints(tuple(job.id for job in jobs[4:])))
    bench.do(ResumeBatch(jobs[0].batch, after=jobs[1].id))
    left = waiting(bench)
    assert sorted(int(job.data["place"]) for job in left) == list(range(3, len(codes) + 1))
    marked = {job.data["place"]: job.duplicate for job in left}
    assert [marked["3"], marked["4"], marked["5"]] == [1, 1, 0]
    assert {job.reason for job in left if job.duplicate} == {"jammed"}
    assert verify(bench.folder).sound


def test_a_second_jam_counts_on(bench: Bench) -> None:
    bench.do(PrintBinLabels(tuple(code for code, _ in BINS[:2])), bench.mara)
    for copies in range(3):
        jobs = waiting(bench)
        assert [job.duplicate for job in jobs] == [copies, copies]
        for job in jobs:
            note(bench, job.id, PrintState.SENDING, PrintState.DONE)
        bench.do(ResumeBatch(jobs[0].batch))


def test_the_last_good_label_is_one_of_them(bench: Bench) -> None:
    bench.do(PrintBinLabels(("A-01-01",)), bench.mara)
    bench.do(PrintBinLabels(("B-01-01",)), bench.mara)
    first, second = waiting(bench)
    with pytest.raises(NotOfThatBatch):
        bench.do(ResumeBatch(first.batch, after=second.id))


def test_a_list_goes_in_parts_and_keeps_its_places(bench: Bench) -> None:
    part = tuple(
        LabelTold(f"BIN:Z-{n:02d}-01", {"bin": f"Z-{n:02d}-01", "zone": "restock"})
        for n in range(3)
    )
    bench.do(PrintLabels(LabelKind.BIN, part, "list-1"))
    bench.do(PrintLabels(LabelKind.BIN, part, "list-1", first=4))
    assert [job.data["place"] for job in waiting(bench)] == ["1", "2", "3", "4", "5", "6"]
    with pytest.raises(TooManyLabels):
        bench.do(PrintLabels(LabelKind.BIN, part * MOST_AT_ONCE, "list-2"))


@pytest.mark.parametrize("kind", sorted(OF_ONE_THING))
def test_what_belongs_to_one_thing_is_never_printed_off_a_list(
    bench: Bench, kind: LabelKind
) -> None:
    """A container's label off a list would open its gate; a plate would be made twice."""
    with pytest.raises(NotFromList):
        bench.do(PrintLabels(kind, (LabelTold("B7-000900-1", {"sku": "S"}),), "plates"))


def test_no_place_of_a_list_is_asked_for_twice(bench: Bench) -> None:
    part = (LabelTold("SKU-1", {"sku": "SKU-1"}),) * 3
    bench.do(PrintLabels(LabelKind.RELABEL, part, "list-1"))
    with pytest.raises(ListedBefore):
        bench.do(PrintLabels(LabelKind.RELABEL, part, "list-1", first=3))
    bench.do(PrintLabels(LabelKind.RELABEL, part, "list-1", first=4))
    told = bench.station.ask(listed_before, "list-1")
    assert (told.labels, told.last) == (6, 6)


def test_a_list_goes_to_the_printer_that_was_chosen_for_it(bench: Bench) -> None:
    part = (LabelTold("SKU-1", {"sku": "SKU-1"}),)
    bench.do(PrintLabels(LabelKind.RELABEL, part, "list-1", printer="Office"))
    assert bench.station.ask(waiting_for, Share("PDF", tuple(LabelKind), ("PDF", "Office"))) == []
    assert len(bench.station.ask(waiting_for, Share("Office", (), ("PDF", "Office")))) == 1


def test_a_list_that_comes_again_is_marked_and_counts_once(bench: Bench) -> None:
    """Three pieces of one SKU carry the same label: none of them is a copy of another."""
    part = (LabelTold("SKU-1", {"sku": "SKU-1"}),) * 3
    bench.do(PrintLabels(LabelKind.RELABEL, part, "list-1"))
    with pytest.raises(WrongPrintState):
        bench.do(ReprintLabels(tuple(job.id for job in waiting(bench)), "smudged"))
    assert bench.station.ask(there_of, "list-1") == []
    for number in (1, 2):
        for job in waiting(bench):
            note(bench, job.id, PrintState.SENDING, PrintState.DONE)
        there = bench.station.ask(there_of, "list-1")
        with pytest.raises(ReasonNeeded):
            bench.do(ReprintLabels(tuple(there), " "))
        bench.do(ReprintLabels(tuple(there), "smudged"))
        assert [job.duplicate for job in waiting(bench)] == [number] * 3
        row = bench.station.ask(batch_row, "list-1")
        assert (row.labels, row.printed, row.waiting) == (3, 0, 3)
    assert verify(bench.folder).sound


def test_after_a_jam_a_label_that_was_printed_again_before_comes_once(bench: Bench) -> None:
    part = (LabelTold("SKU-1", {"sku": "SKU-1"}), LabelTold("SKU-2", {"sku": "SKU-2"}))
    bench.do(PrintLabels(LabelKind.RELABEL, part, "list-1"))
    for job in waiting(bench):
        note(bench, job.id, PrintState.SENDING, PrintState.DONE)
    second = bench.station.ask(there_of, "list-1")[1]
    bench.do(ReprintLabels((second,), "smudged"))
    bench.do(ResumeBatch("list-1", after=bench.station.ask(there_of, "list-1")[0]))
    (again,) = waiting(bench)  # it waits already
    assert (again.code, again.printer) == ("SKU-2", "PDF")
    note(bench, again.id, PrintState.SENDING, PrintState.DONE)
    bench.do(ResumeBatch("list-1"))
    assert [(job.code, job.duplicate) for job in waiting(bench)] == [("SKU-1", 1), ("SKU-2", 2)]
