"""A printer that speaks ZPL on a socket (TCP 9100): asked before, fed, asked again after.

What a person is told rests on the printer's own word: a label is printed when the printer,
asked *behind* the job on the same connection, has nothing left to print.  One that never
answers ``~HS`` can only be believed that it took everything.
"""

from __future__ import annotations

import socket
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.printers import Trouble
from app.workers.printers.contract import PrinterFailed, PrinterNotReady, PrinterSilent
from app.workers.printers.zpl_status import ASK, HostStatus, is_whole, read_status
from labels.errors import LabelError

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.printers import Printer
    from app.queries.labels import JobRow
    from labels.drawing import Drawing

    Render = Callable[[Drawing, Printer], bytes]

MOST_ANSWER = 4096
BROKE_OFF = "the connection broke off"
NO_ANSWER = "no answer"


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: to be reached, to answer, to take more of a job, to get it on paper."""

    connect: float = 3.0
    answer: float = 1.0
    take: float = 20.0
    finish: float = 90.0
    between: float = 0.1


class NetworkPrinter:
    """One connection for as long as labels come; ``close`` gives the printer free for others."""

    def __init__(self, setup: Printer, render: Render, patience: Patience | None = None) -> None:
        self._setup = setup
        self._render = render
        self._patience = patience or Patience()
        self._line: socket.socket | None = None
        self._answers = False
        self.trouble: Trouble | None = None

    @property
    def name(self) -> str:
        return self._setup.name

    def ready(self) -> None:
        self.close()  # a connection that idled may be dead without either side knowing
        try:
            status = self._asked(self._connected())
        except OSError as error:
            self.close()
            raise PrinterNotReady(self.name, Trouble.UNREACHABLE, str(error)) from error
        self._answers = status is not None
        if status is not None and status.trouble is not None:
            self.close()
            raise PrinterNotReady(self.name, status.trouble)

    def send(self, job: JobRow, drawing: Drawing) -> str:  # noqa: ARG002
        try:
            told = self._render(drawing, self._setup)
        except LabelError as error:
            self.close()
            raise PrinterFailed(self.name, f"{type(error).__name__} {error}") from error
        try:
            self._feed(told)
            self._finish()
        finally:
            self.trouble = None
            self.close()
        return self._setup.address

    def close(self) -> None:
        if self._line is not None:
            self._line.close()
            self._line = None

    def _connected(self) -> socket.socket:
        if self._line is None:
            where = self._setup.host, self._setup.port
            self._line = socket.create_connection(where, self._patience.connect)
            # The question behind a job would wait until the printer acknowledges the job, which it
            # puts off: 40 ms a label and more.
            self._line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return self._line

    def _feed(self, told: bytes) -> None:
        """Every byte handed to the system; what went before a failure may come out."""
        view, given = memoryview(told), 0
        try:
            line = self._connected()
            line.settimeout(self._patience.take)
            while given < len(told):
                given += line.send(view[given:])
        except OSError as error:
            if not given:
                raise PrinterFailed(self.name, str(error)) from error
            raise PrinterSilent(self.name, f"{BROKE_OFF}: {error}") from error

    def _finish(self) -> None:
        """Until everything is on paper, the printer says what is wrong, or time is up."""
        try:
            if self._answers:
                self._until_printed()
            else:
                self._until_taken()
        except OSError as error:
            raise PrinterSilent(self.name, f"{BROKE_OFF}: {error}") from error

    def _until_printed(self) -> None:
        end = time.monotonic() + self._patience.finish
        last: Trouble | None = None
        while time.monotonic() < end:
            status = self._asked(self._connected())
            if status is not None and status.finished:
                return
            if status is not None:  # a busy printer may leave one question unanswered
                last = self.trouble = status.trouble
            time.sleep(self._patience.between)
        raise PrinterSilent(self.name, last.value if last is not None else NO_ANSWER)

    def _until_taken(self) -> None:
        """It reads to the end and closes, or keeps the line open: both say that it has all."""
        line = self._connected()
        line.settimeout(self._patience.answer)
        line.shutdown(socket.SHUT_WR)
        with suppress(TimeoutError):
            while line.recv(MOST_ANSWER):
                pass

    def _asked(self, line: socket.socket) -> HostStatus | None:
        """None where no whole answer comes in time; ``OSError`` where the line is dead."""
        line.settimeout(self._patience.answer)
        line.sendall(ASK)
        answer, end = b"", time.monotonic() + self._patience.answer
        while not is_whole(answer) and len(answer) < MOST_ANSWER and time.monotonic() < end:
            try:
                piece = line.recv(MOST_ANSWER)
            except TimeoutError:
                return None
            if not piece:
                raise ConnectionResetError(BROKE_OFF)
            answer += piece
        return read_status(answer)
