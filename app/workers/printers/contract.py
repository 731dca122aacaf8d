"""What the spooler asks of a printer, and the three ways in which it can let a label down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.errors import Unavailable

if TYPE_CHECKING:
    from app.domain.printers import Trouble
    from app.queries.labels import JobRow
    from labels.drawing import Drawing


class PrinterNotReady(Unavailable):
    """Nothing was given to ``printer``: the label waits until ``trouble`` is over."""

    def __init__(self, printer: str, trouble: Trouble, detail: str = "") -> None:
        super().__init__(printer, trouble, detail)
        self.printer = printer
        self.trouble = trouble
        self.detail = detail


class PrinterFailed(Unavailable):
    """Nothing came out, for certain: ``printer`` refused the job before it took any of it."""

    def __init__(self, printer: str, detail: str) -> None:
        super().__init__(printer, detail)
        self.printer = printer
        self.detail = detail


class PrinterSilent(Unavailable):
    """The job was given away and no answer came: it may or may not have come out."""

    def __init__(self, printer: str, detail: str) -> None:
        super().__init__(printer, detail)
        self.printer = printer
        self.detail = detail


class LabelPrinter(Protocol):
    """``trouble`` is what it waits for in the middle of a job, while ``send`` is under way."""

    @property
    def name(self) -> str: ...

    @property
    def trouble(self) -> Trouble | None: ...

    def ready(self) -> None:
        """Asked before a job is marked as sent; raises ``PrinterNotReady``."""

    def send(self, job: JobRow, drawing: Drawing) -> str:
        """Print one label; returns where it went.  ``PrinterFailed`` or ``PrinterSilent``."""
        ...

    def close(self) -> None:
        """Nothing more comes for now."""
