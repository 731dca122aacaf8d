"""A label comes out of a printer in the network once, or somebody is asked."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commands.print_labels import RequestReprint, SettlePrint
from app.commands.print_queue import HoldPrints, MovePrints
from app.domain.labelling import LabelKind
from app.domain.printers import Printer, PrinterBook, PrinterKind, Trouble
from app.queries.labels import Share, latest_jobs
from app.verify import verify
from app.workers.printers.contract import PrinterNotReady
from app.workers.printers.network import NetworkPrinter, Patience
from app.workers.printers.zpl_job import zpl_job
from app.workers.printers.zpl_status import read_status
from app.workers.spooler import Spooler, settle_leftovers
from tests.builders import line
from tests.fake_printer import FakePrinter

if TYPE_CHECKING:
    from app.queries.labels import JobRow
    from labels.drawing import Drawing
    from tests.builders import Bench

QUICK = Patience(connect=1, answer=0.1, take=2, finish=0.5, between=0.01)


def short_job(drawing: Drawing, printer: Printer) -> bytes:
    """A job of few bytes, so that a test can cut it at every one of them."""
    del drawing, printer
    return b"^XA^FO9,9^FDB7^FS^XZ"


def spooler_for(bench: Bench, fake: FakePrinter, name: str = "Zebra") -> Spooler:
    setup = Printer(name, PrinterKind.NETWORK, fake.address)
    share = Share(name, tuple(LabelKind), (name,))
    return Spooler(bench.station, NetworkPrinter(setup, short_job, QUICK), share)


def states(bench: Bench) -> list[str]:
    return [row[0] for row in bench.rows("SELECT state FROM print_jobs ORDER BY id")]


def test_a_label_that_is_on_paper_is_done(bench: Bench) -> None:
    bench.unit()
    with FakePrinter() as fake:
        assert spooler_for(bench, fake).run() == 1
        assert len(fake.printed) == 1
    assert states(bench) == ["done"]


@pytest.mark.parametrize("mute", [False, True], ids=["answers", "mute"])
def test_cut_off_at_any_byte_no_label_is_lost_and_none_comes_twice_unmarked(
    bench: Bench, *, mute: bool
) -> None:
    length = len(short_job(None, None))  # type: ignore[arg-type]
    for cut in range(1, length + 1):
        bench.unit(line(f"SKU-{cut}"))
        with FakePrinter(cut_at=cut, mute=mute) as fake:
            spooler_for(bench, fake).run()
            out = len(fake.printed)
        newest = latest_jobs_of(bench)
        assert newest.state in {"unknown", "failed"} or out == 1
        assert not (newest.state == "failed" and out)
        if newest.state == "unknown":
            bench.do(SettlePrint(newest.id, came_out=bool(out)))
        if not out:
            bench.do(RequestReprint(newest.id, "cut off"))
            with FakePrinter() as fake:
                spooler_for(bench, fake).run()
                assert len(fake.printed) == 1
    assert not set(states(bench)) & {"queued", "sending", "unknown"}
    assert verify(bench.folder).sound


def latest_jobs_of(bench: Bench) -> JobRow:
    return bench.station.ask(latest_jobs, 1)[0]


def test_paper_out_before_the_label_keeps_it_waiting_and_nothing_is_lost(bench: Bench) -> None:
    bench.unit()
    with FakePrinter(paper_out=True) as fake:
        spooler = spooler_for(bench, fake)
        assert spooler.run() == 0
        assert spooler.trouble is Trouble.PAPER_OUT
        assert states(bench) == ["queued"]
        fake.new_roll()
        assert spooler.run() == 1
        assert spooler.trouble is None
        assert len(fake.printed) == 1
    assert states(bench) == ["done"]


def test_paper_out_in_the_middle_asks_whether_it_came_out(bench: Bench) -> None:
    bench.unit()
    with FakePrinter() as fake:
        fake.paper_out = False
        spooler = spooler_for(bench, fake)
        real = spooler.printer.ready

        def runs_out() -> None:
            real()
            fake.paper_out = True

        spooler.printer.ready = runs_out  # type: ignore[method-assign]
        spooler.run()
        assert fake.printed == []
        fake.new_roll()
        assert len(fake.printed) == 1
    assert states(bench) == ["unknown"]
    assert latest_jobs_of(bench).detail == "paper_out"


def test_a_printer_that_is_not_there_holds_up_nobody_else(bench: Bench) -> None:
    bench.unit()
    bench.unit(line("SKU-2"))
    with FakePrinter(head_open=True) as broken, FakePrinter() as sound:
        book = PrinterBook((printer("A", broken), printer("B", sound)))
        jobs = bench.station.ask(latest_jobs)
        bench.do(MovePrints((jobs[0].id,), "B"))
        for name, fake in (("A", broken), ("B", sound)):
            share = Share(name, book.kinds_of(name), book.names)
            machine = NetworkPrinter(printer(name, fake), short_job, QUICK)
            Spooler(bench.station, machine, share).run()
        assert len(sound.printed) == 1
        assert broken.printed == []
    assert sorted(states(bench)) == ["done", "queued"]


def printer(name: str, fake: FakePrinter) -> Printer:
    return Printer(name, PrinterKind.NETWORK, fake.address)


def test_what_is_held_stays_and_what_is_moved_to_a_printer_that_is_gone_is_printed(
    bench: Bench,
) -> None:
    bench.unit()
    bench.unit(line("SKU-2"))
    first, second = reversed(bench.station.ask(latest_jobs))
    bench.do(HoldPrints((first.id,)))
    bench.do(MovePrints((second.id,), "sold last week"))
    with FakePrinter() as fake:
        spooler_for(bench, fake).run()
        assert len(fake.printed) == 1
    assert states(bench) == ["queued", "done"]


def test_a_job_that_was_under_way_when_the_station_stopped_asks(bench: Bench) -> None:
    bench.unit()
    with FakePrinter() as fake:
        spooler = spooler_for(bench, fake)
        spooler.printer.send = stopped  # type: ignore[method-assign]
        with pytest.raises(KeyboardInterrupt):
            spooler.run()
    assert settle_leftovers(bench.station) == 1
    assert states(bench) == ["unknown"]


def stopped(*_: object) -> str:
    raise KeyboardInterrupt


def test_a_slow_printer_is_waited_for(bench: Bench) -> None:
    bench.unit()
    with FakePrinter(pause_s=0.2) as fake:
        spooler_for(bench, fake).run()
    assert states(bench) == ["done"]


def test_a_printer_that_answers_nonsense_is_fed_all_the_same(bench: Bench) -> None:
    bench.unit()
    with FakePrinter(garbage=b"HTTP/1.1 400 Bad Request\r\n\x03\x03\x03") as fake:
        spooler_for(bench, fake).run()
        assert len(fake.printed) == 1
    assert states(bench) == ["done"]


def test_nobody_listens() -> None:
    with FakePrinter() as fake:
        gone = fake.address
    machine = NetworkPrinter(Printer("Zebra", PrinterKind.NETWORK, gone), short_job, QUICK)
    with pytest.raises(PrinterNotReady) as refused:
        machine.ready()
    assert refused.value.trouble is Trouble.UNREACHABLE


def test_the_whole_label_goes_out_as_the_dots_that_were_proved(bench: Bench) -> None:
    bench.unit()
    with FakePrinter() as fake:
        setup = Printer("Zebra", PrinterKind.NETWORK, fake.address, darkness=12, speed=4)
        share = Share("Zebra", tuple(LabelKind), ("Zebra",))
        Spooler(bench.station, NetworkPrinter(setup, zpl_job, QUICK), share).run()
        told = fake.printed[0]
    assert told.startswith(b"^XA")
    assert told.endswith(b"^XZ")
    assert b"~SD12" in fake.taken
    assert b"^PR4" in told
    assert told.count(b"^FS") >= 1


@given(st.binary(max_size=300))
def test_no_answer_of_a_printer_breaks_anything(answer: bytes) -> None:
    read_status(answer)
    read_status(b"\x02" + answer + b"\x03" * 3)


def test_the_question_behind_a_job_does_not_wait_for_the_printer_to_acknowledge_the_job(
    monkeypatch: pytest.MonkeyPatch, bench: Bench
) -> None:
    at_once: list[int] = []
    ask = NetworkPrinter._asked  # noqa: SLF001 where the question goes out

    def asked(self: NetworkPrinter, line: socket.socket) -> Any:
        at_once.append(line.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
        return ask(self, line)

    monkeypatch.setattr(NetworkPrinter, "_asked", asked)
    bench.unit()
    with FakePrinter() as fake:
        spooler_for(bench, fake).run()
    assert at_once
    assert all(at_once)
