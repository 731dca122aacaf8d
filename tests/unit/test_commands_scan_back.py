"""Plates and container labels are read back before anything goes on: on a real station."""

from __future__ import annotations

import pytest

from app.commands.complete_inspection import CompleteInspection
from app.commands.confirm_label import ConfirmContainerLabel, ConfirmPlate, PassWithoutScan
from app.commands.fill_container import CloseContainer, OpenContainer, PackUnit, ReopenContainer
from app.commands.found_station import ChangeSetting
from app.commands.print_labels import NotePrint, RequestReprint
from app.commands.print_queue import CancelPrints
from app.commands.send_container import SendContainer, StoreContainer
from app.commands.undo import CannotUndo, Undo
from app.domain.containers import ContainerKind
from app.domain.disposition import Disposition, Zone
from app.domain.evidence import PrintState, ReasonNeeded, ScanBack, WrongLabelScanned
from app.domain.people import STATION, NotAllowed
from app.domain.scan_back import OFF, PLATE_GATE, LabelNotScanned, LabelStillInside
from app.store.mapping import MAPS
from app.verify import verify
from tests.builders import BINS, Bench

PLATES = "SELECT id FROM print_jobs WHERE unit_id = ? AND template = 'lpn' ORDER BY id DESC"
CARDS = "SELECT id FROM print_jobs WHERE template = 'container' ORDER BY id DESC"
SHELF = next(code for code, zone in BINS if zone == Zone.RESTOCK.value)


def answer(bench: Bench, unit: str) -> None:
    bench.answer(unit, scans=False)


def come_out(bench: Bench, job: str) -> None:
    for state in (PrintState.SENDING, PrintState.DONE):
        bench.do(NotePrint(job, state, "PDF"), STATION)


def reprint(bench: Bench, unit: str) -> str:
    bench.do(RequestReprint(bench.one(PLATES, unit), "torn"))
    return str(bench.one(PLATES, unit))


def test_a_unit_whose_plate_was_not_read_is_not_inspected(bench: Bench) -> None:
    unit = bench.unit(scans=False)
    with pytest.raises(LabelNotScanned) as refused:
        answer(bench, unit)
    assert refused.value.code == bench.card(unit).head.lpn
    bench.scan_plate(unit)
    bench.inspect(unit)
    assert verify(bench.folder).sound


def test_a_plate_is_read_however_the_scanner_spells_it_and_only_its_own(bench: Bench) -> None:
    unit, other = bench.unit(scans=False), bench.unit(scans=False)
    lpn = bench.card(unit).head.lpn
    with pytest.raises(WrongLabelScanned) as refused:
        bench.do(ConfirmPlate(unit, bench.card(other).head.lpn))
    assert refused.value.expected == lpn
    with pytest.raises(LabelNotScanned):
        answer(bench, unit)
    bench.do(ConfirmPlate(unit, f" {lpn.lower()} "))
    answer(bench, unit)


def test_a_second_scan_of_the_same_plate_changes_nothing(bench: Bench) -> None:
    unit = bench.unit(scans=False)
    bench.scan_plate(unit)
    again = bench.do(ConfirmPlate(unit, bench.card(unit).head.lpn))
    assert not again.kinds


def test_a_reprint_counts_from_when_it_came_out(bench: Bench) -> None:
    unit = bench.unit(scans=False)
    come_out(bench, bench.one(PLATES, unit))
    bench.scan_plate(unit)
    again = reprint(bench, unit)
    answer(bench, unit)  # the old plate is still on, and was read
    come_out(bench, again)
    with pytest.raises(LabelNotScanned):
        bench.do(CompleteInspection(unit))
    bench.scan_plate(unit)
    bench.do(CompleteInspection(unit))
    assert verify(bench.folder).sound


def test_a_plate_that_was_given_up_is_owed_all_the_same(bench: Bench) -> None:
    unit = bench.unit(scans=False)
    bench.do(CancelPrints((bench.one(PLATES, unit),), "elsewhere"))
    with pytest.raises(LabelNotScanned):
        answer(bench, unit)
    bench.scan_plate(unit)
    answer(bench, unit)


def test_only_a_supervisor_lets_a_unit_pass_and_says_why(bench: Bench) -> None:
    unit = bench.unit(scans=False)
    with pytest.raises(NotAllowed):
        bench.do(PassWithoutScan(bench.theo, "torn", unit_id=unit))
    with pytest.raises(ReasonNeeded):
        bench.do(PassWithoutScan(bench.sven, "  ", unit_id=unit))
    bench.do(PassWithoutScan(bench.sven, "torn", unit_id=unit))
    answer(bench, unit)
    assert verify(bench.folder).sound


def test_a_station_may_do_without_the_plate_and_no_other_gate_opens(bench: Bench) -> None:
    unit = bench.unit(scans=False)
    bench.do(ChangeSetting(PLATE_GATE, OFF), bench.mara)
    answer(bench, unit)
    bench.do(CompleteInspection(unit))
    box = packed(bench)
    bench.do(CloseContainer(box))
    with pytest.raises(LabelNotScanned):
        bench.do(StoreContainer(box, SHELF))
    assert verify(bench.folder).sound


def test_what_was_read_stays_read(bench: Bench) -> None:
    unit = bench.unit(scans=False)
    done = bench.do(ConfirmPlate(unit, bench.card(unit).head.lpn))
    with pytest.raises(CannotUndo):
        bench.do(Undo(done.id))


def test_a_receipt_is_undone_though_its_plate_was_read(bench: Bench) -> None:
    unit = bench.unit(scans=False)
    bench.scan_plate(unit)
    receipt = bench.one("SELECT born FROM units WHERE id = ?", unit)
    undone = bench.do(Undo(receipt))
    bench.do(Undo(undone.id))
    answer(bench, unit)
    assert verify(bench.folder).sound


def test_plates_that_were_printed_before_owe_nothing() -> None:
    """What an older release printed has the column's default, in the rows and in the journal."""
    assert MAPS["print_jobs"].defaults()["scan_back"] == ScanBack.NONE


def packed(bench: Bench) -> str:
    unit = bench.approved()
    bench.do(OpenContainer(ContainerKind.TOTE, Disposition.RESTOCK))
    box, code = bench.rows("SELECT id, code FROM containers ORDER BY id DESC")[0]
    bench.do(PackUnit(unit, code))
    return str(box)


def code_of(bench: Bench, box: str) -> str:
    return str(bench.one("SELECT code FROM containers WHERE id = ?", box))


def test_a_container_is_neither_stored_nor_sent_before_its_label_was_read(bench: Bench) -> None:
    box = packed(bench)
    bench.do(CloseContainer(box))
    for going in (StoreContainer(box, SHELF), SendContainer(box, "DHL", "")):
        with pytest.raises(LabelNotScanned):
            bench.do(going)
    bench.do(ConfirmContainerLabel(box, code_of(bench, box)))
    bench.do(StoreContainer(box, SHELF))
    assert verify(bench.folder).sound


def test_closing_it_again_asks_again(bench: Bench) -> None:
    box = packed(bench)
    bench.do(CloseContainer(box))
    bench.do(ConfirmContainerLabel(box, code_of(bench, box)))
    bench.do(ReopenContainer(box))
    bench.do(CloseContainer(box, 900))
    with pytest.raises(LabelNotScanned):
        bench.do(StoreContainer(box, SHELF))


def test_the_label_of_the_opening_proves_nothing_of_the_closing(bench: Bench) -> None:
    box = packed(bench)
    come_out(bench, bench.one(CARDS))
    bench.do(CloseContainer(box))
    with pytest.raises(LabelStillInside):
        bench.do(ConfirmContainerLabel(box, code_of(bench, box)))
    come_out(bench, bench.one(CARDS))
    bench.do(ConfirmContainerLabel(box, code_of(bench, box)))
    bench.do(SendContainer(box, "DHL", ""))


def test_a_supervisor_lets_a_container_pass(bench: Bench) -> None:
    box = packed(bench)
    bench.do(CloseContainer(box))
    bench.do(PassWithoutScan(bench.mara, "the film mirrors", container_id=box))
    bench.do(SendContainer(box, "DHL", ""))
    assert verify(bench.folder).sound
