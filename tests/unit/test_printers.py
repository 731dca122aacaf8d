"""The station's printers: which label goes where, and a file that survives everything."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.domain.labelling import LabelKind
from app.domain.printers import PDF_FOLDER, BadPrinter, Printer, PrinterBook, PrinterKind
from app.workers.printers.book import NAME, read_book, write_book

if TYPE_CHECKING:
    from pathlib import Path

ZEBRA = Printer("Zebra", PrinterKind.NETWORK, "zebra-1:9101", media="100x150", dpi=300)
OFFICE = Printer("Office", PrinterKind.SYSTEM, "HP_LaserJet")


def test_a_label_goes_to_its_route_else_to_the_first_printer() -> None:
    book = PrinterBook().with_printer(ZEBRA).routed(LabelKind.CONTAINER, "Zebra")
    assert book.printer_for(LabelKind.CONTAINER) == ZEBRA
    assert book.printer_for(LabelKind.LPN) == PDF_FOLDER
    assert book.kinds_of("Zebra") == (LabelKind.CONTAINER,)


def test_a_route_goes_with_its_printer_and_ends_with_it() -> None:
    book = PrinterBook().with_printer(ZEBRA).routed(LabelKind.LPN, "Zebra")
    renamed = book.with_printer(Printer("Bench 2", PrinterKind.NETWORK, "10.0.0.9"), "Zebra")
    assert renamed.printer_for(LabelKind.LPN).name == "Bench 2"
    assert renamed.without("Bench 2").printer_for(LabelKind.LPN) == PDF_FOLDER


@pytest.mark.parametrize(
    ("address", "host", "port"),
    [
        ("192.168.1.50", "192.168.1.50", 9100),
        ("zebra-1:6101", "zebra-1", 6101),
        ("[fe80::1]:9100", "fe80::1", 9100),
        ("fe80::1", "fe80::1", 9100),
    ],
)
def test_an_address_with_and_without_its_port(address: str, host: str, port: int) -> None:
    book = PrinterBook().with_printer(Printer("P", PrinterKind.NETWORK, address))
    assert (book.printers[1].host, book.printers[1].port) == (host, port)


@pytest.mark.parametrize(
    ("printer", "field", "why"),
    [
        (Printer(" ", PrinterKind.SCREEN), "name", "missing"),
        (Printer("a\nb", PrinterKind.SCREEN), "name", "letters"),
        (Printer("x" * 81, PrinterKind.SCREEN), "name", "letters"),
        (Printer("PDF", PrinterKind.SCREEN), "name", "taken"),
        (Printer("P", PrinterKind.SYSTEM), "address", "missing"),
        (Printer("P", PrinterKind.NETWORK), "address", "missing"),
        (Printer("P", PrinterKind.NETWORK, "http://zebra"), "address", "host"),
        (Printer("P", PrinterKind.NETWORK, "ze bra"), "address", "host"),
        (Printer("P", PrinterKind.NETWORK, "zebra:99999"), "address", "port"),
        (Printer("P", PrinterKind.NETWORK, "zebra:"), "address", "host"),
        (Printer("P", dpi=96), "dpi", "unknown"),
        (Printer("P", darkness=31), "darkness", "range"),
        (Printer("P", speed=0), "speed", "range"),
        (Printer("P", offset=(0, -121)), "offset", "range"),
    ],
)
def test_what_is_wrong_is_named(printer: Printer, field: str, why: str) -> None:
    with pytest.raises(BadPrinter) as refused:
        PrinterBook().with_printer(printer)
    assert (refused.value.field, refused.value.why) == (field, why)


def test_the_last_printer_stays() -> None:
    with pytest.raises(BadPrinter):
        PrinterBook().without("PDF")


def test_the_book_reads_back_as_it_was(tmp_path: Path) -> None:
    book = PrinterBook().with_printer(ZEBRA).with_printer(OFFICE).first("Office")
    book = book.routed(LabelKind.RELABEL, "Zebra").sized(LabelKind.SSCC, "100x150")
    write_book(tmp_path, book)
    assert read_book(tmp_path) == book


def test_the_printer_chosen_before_there_were_several_stays_chosen(tmp_path: Path) -> None:
    book = read_book(tmp_path, chosen="HP_LaserJet")
    assert book.printers[0] == Printer("HP_LaserJet", PrinterKind.SYSTEM, "HP_LaserJet")
    assert book.printers[1] == PDF_FOLDER


@pytest.mark.parametrize(
    "told",
    [b"", b"{", b"[]", b'{"printers": [], "routes": {}}', b'{"printers": 3, "routes": {}}',
     b'{"printers": [{"name": "P", "kind": "network", "address": "a b"}], "routes": {}}',
     b'{"printers": [{"name": "P"}, {"name": "P"}], "routes": {}}', b"\xff\xfe\x00"],
)  # fmt: skip
def test_a_file_that_makes_no_sense_is_set_aside_not_lost(tmp_path: Path, told: bytes) -> None:
    (tmp_path / NAME).write_bytes(told)
    assert read_book(tmp_path) == PrinterBook()
    assert (tmp_path / "printers.unreadable").read_bytes() == told


def test_a_label_that_only_a_newer_release_knows_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text(
        '{"printers": [{"name": "P", "kind": "pdf", "colour": "red"}],'
        ' "routes": {"hologram": "P", "lpn": "P"}}'
    )
    assert read_book(tmp_path).routes == {LabelKind.LPN: "P"}


def test_a_kind_of_label_has_a_size_of_its_own_wherever_it_goes() -> None:
    book = PrinterBook().with_printer(replace(OFFICE, dpi=300)).routed(LabelKind.SSCC, "Office")
    assert book.paper(LabelKind.SSCC) == (OFFICE.media, 300)
    sized = book.sized(LabelKind.SSCC, "100x150")
    assert sized.paper(LabelKind.SSCC) == ("100x150", 300)
    assert sized.paper(LabelKind.SSCC, "PDF") == ("100x150", 203)
    assert sized.paper(LabelKind.LPN) == ("60x40", 203)
    for kept in (sized.first("Office"), sized.without("PDF"), sized.routed(LabelKind.SSCC, "")):
        assert kept.paper(LabelKind.SSCC)[0] == "100x150"
    assert sized.sized(LabelKind.SSCC, "") == book
