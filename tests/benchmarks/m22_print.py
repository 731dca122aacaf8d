"""M22: from "print" to the last byte at a network printer on loopback, against a bare socket that
sends the same bytes.

Ours is everything between the key and the wire: the command in the journal, the label laid out and
read back, the printer asked whether it is ready, ``sending`` made durable.  The clock stops at the
printer, where the last byte came, on both sides.
"""

from __future__ import annotations

import queue
import socket
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from app.commands.print_labels import LabelTold, PrintLabels
from app.domain.labelling import LabelKind
from app.domain.printers import Printer, PrinterKind
from app.queries.labels import Share
from app.workers.printers.network import NetworkPrinter
from app.workers.printers.zpl_job import zpl_job
from app.workers.printers.zpl_status import ASK
from app.workers.spooler import Spooler
from tests.benchmarks.measuring import Result, middle, percentile
from tests.builders import open_bench

if TYPE_CHECKING:
    from labels.drawing import Drawing
    from tests.builders import Bench

NAME: Final = "Zebra"
TITLE: Final = "Bluetooth headphones 无线蓝牙耳机"
ROUNDS: Final = 300
ENDS: Final = b"^XZ"
READY: Final = b"".join(
    b"\x02%s\x03\r\n" % line
    for line in (
        b"030,0,0,0320,000,0,0,0,000,0,0,0",
        b"001,0,0,0,1,2,6,0,00000000,1,000",
        b"1234,0",
    )
)


class Receiver:
    """A printer with nothing to print: says at once that it is ready, and when a job was whole."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.address: tuple[str, int] = self._server.getsockname()
        self.whole: queue.Queue[tuple[float, bytes]] = queue.Queue()

    def __enter__(self) -> Self:
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.close()

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._server.accept()
            except OSError:  # closed: the measuring is over
                return
            with line:
                self._take(line)

    def _take(self, line: socket.socket) -> None:
        held = b""
        while piece := line.recv(1 << 20):
            now = time.perf_counter()
            held += piece
            while ASK in held:
                held = held.replace(ASK, b"", 1)
                line.sendall(READY)
            if held.rstrip().endswith(ENDS):
                self.whole.put((now, held))
                held = b""


def measure(*, quick: bool = False) -> list[Result]:
    with tempfile.TemporaryDirectory() as folder, Receiver() as printer:
        bench = open_bench(Path(folder) / "data")
        try:
            return [_measure(bench, printer, 10 if quick else ROUNDS)]
        finally:
            bench.close()


def _measure(bench: Bench, printer: Receiver, rounds: int) -> Result:
    sent: list[bytes] = []

    def render(drawing: Drawing, setup: Printer) -> bytes:
        sent.append(zpl_job(drawing, setup))
        return sent[-1]

    host, port = printer.address
    setup = Printer(NAME, PrinterKind.NETWORK, f"{host}:{port}")
    share = Share(NAME, tuple(LabelKind), (NAME,))
    spooler = Spooler(bench.station, NetworkPrinter(setup, render), share)
    ours, bare, same = list[float](), list[float](), True
    for round_ in range(-3, rounds):  # the first open fonts and files
        code = f"SKU{round_ + 3:09}"
        began = time.perf_counter()
        label = LabelTold(code, {"sku": code, "title": TITLE, "grade": "A"})
        bench.do(PrintLabels(LabelKind.RELABEL, (label,), f"list {code}"))
        spooler.run()
        at, taken = printer.whole.get(timeout=10)
        began_bare = time.perf_counter()
        with socket.create_connection(printer.address) as line:
            line.sendall(sent[-1])
            at_bare, taken_bare = printer.whole.get(timeout=10)
        same = same and taken == taken_bare == sent[-1]
        if round_ >= 0:
            ours.append(at - began)
            bare.append(at_bare - began_bare)
    states = bench.column("SELECT DISTINCT state FROM print_jobs")
    return Result(
        "M22",
        'from "print" to the last byte at a network printer',
        middle(ours),
        middle(bare),
        f"a bare socket sending the same {len(sent[-1]) / 1000:.1f} kB",
        200,
        "ms",
        same and states == ["done"] and len(sent) == rounds + 3,
        (
            f"slowest hundredth {percentile(ours, 0.99) * 1e3:.1f} / "
            f"{percentile(bare, 0.99) * 1e3:.2f} ms; ours holds two durable commands, the label "
            "drawn and read back, and the printer asked first",
        ),
    )
