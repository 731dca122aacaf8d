"""Each kind of printer that Qt or this computer's screen prints on, and the choice among all."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.domain.printers import PrinterKind, Trouble
from app.workers.printers.contract import PrinterFailed, PrinterNotReady, PrinterSilent
from app.workers.printers.network import NetworkPrinter
from app.workers.printers.pdf_folder import PdfFolder
from app.workers.printers.zpl_job import zpl_job
from labels.raster import rasterize
from ui.label_dots import dots_in
from ui.screen_printer import ShownLabel

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.printers import Printer
    from app.queries.labels import JobRow
    from app.workers.printers.contract import LabelPrinter
    from labels.drawing import Drawing

SHOWN_AT_ONCE: Final = 20


def driver(printer: Printer, folder: Path) -> LabelPrinter:
    """What takes the labels of a printer as it was set up."""
    match printer.kind:
        case PrinterKind.NETWORK:
            return NetworkPrinter(printer, zpl_job)
        case PrinterKind.SYSTEM:
            return SystemPrinter(printer.address, printer.name)
        case PrinterKind.SCREEN:
            return ScreenPrinter(printer.name)
        case PrinterKind.PDF:
            return PdfFolder(folder, printer.name)


class ScreenPrinter:
    """For trying out and for teaching: a label comes out on the screen.

    ``tray`` holds those that nobody has looked at, newest last.
    """

    trouble: Final = None

    def __init__(self, name: str) -> None:
        self.name = name
        self.tray: deque[ShownLabel] = deque(maxlen=SHOWN_AT_ONCE)

    def ready(self) -> None:
        """Always."""

    def send(self, job: JobRow, drawing: Drawing) -> str:
        self.tray.append(ShownLabel(job.code, dots_in(drawing)))
        return self.name

    def close(self) -> None:
        """Nothing is open."""


class SystemPrinter:
    """Draws the label's own dots, one to one: nothing is scaled to fit a page.

    ``queue`` is the system's name of it.
    """

    trouble: Final = None

    def __init__(self, queue: str, name: str = "") -> None:
        self._queue = queue
        self.name = name or queue

    def ready(self) -> None:
        if QPrinterInfo.printerInfo(self._queue).isNull():
            raise PrinterNotReady(self.name, Trouble.NOT_FOUND)

    def close(self) -> None:
        """The system's queue holds the line."""

    def send(self, job: JobRow, drawing: Drawing) -> str:
        info = QPrinterInfo.printerInfo(self._queue)
        media = drawing.media
        printer = QPrinter(info)
        printer.setDocName(job.code)
        printer.setFullPage(True)
        size = QPageSize(QSizeF(media.width_mm, media.height_mm), QPageSize.Unit.Millimeter)
        page = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
        if not printer.setPageLayout(page):
            raise PrinterFailed(self.name, f"{media.width_mm} x {media.height_mm} mm")
        painter = QPainter()
        if not painter.begin(printer):
            raise PrinterFailed(self.name, "begin")
        dots = rasterize(drawing).convert("L")
        image = QImage(
            dots.tobytes(), dots.width, dots.height, dots.width, QImage.Format.Format_Grayscale8
        )
        per_mm = printer.resolution() / 25.4
        width, height = media.mm(dots.width) * per_mm, media.mm(dots.height) * per_mm
        painter.drawImage(QRectF(0, 0, width, height), image)
        if not painter.end() or printer.printerState() is QPrinter.PrinterState.Error:
            raise PrinterSilent(self.name, "end")
        return self._queue


def system_printers() -> list[str]:
    """The names of the printers this system knows."""
    return list(QPrinterInfo.availablePrinterNames())
