"""Labels to a printer of the system, at exactly their size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.workers.spooler import PrinterFailed, PrinterSilent
from labels.raster import rasterize

if TYPE_CHECKING:
    from app.queries.labels import JobRow
    from labels.drawing import Drawing


class SystemPrinter:
    """Draws the label's own dots, one to one: nothing is scaled to fit a page."""

    def __init__(self, name: str) -> None:
        self._name = name

    @property
    def name(self) -> str:
        return self._name

    def send(self, job: JobRow, drawing: Drawing) -> str:
        info = QPrinterInfo.printerInfo(self._name)
        if info.isNull():
            raise PrinterFailed(self._name, "not found")
        media = drawing.media
        printer = QPrinter(info)
        printer.setDocName(job.code)
        printer.setFullPage(True)
        size = QPageSize(QSizeF(media.width_mm, media.height_mm), QPageSize.Unit.Millimeter)
        page = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
        if not printer.setPageLayout(page):
            raise PrinterFailed(self._name, f"{media.width_mm} x {media.height_mm} mm")
        painter = QPainter()
        if not painter.begin(printer):
            raise PrinterFailed(self._name, "begin")
        dots = rasterize(drawing).convert("L")
        image = QImage(
            dots.tobytes(), dots.width, dots.height, dots.width, QImage.Format.Format_Grayscale8
        )
        per_mm = printer.resolution() / 25.4
        width, height = media.mm(dots.width) * per_mm, media.mm(dots.height) * per_mm
        painter.drawImage(QRectF(0, 0, width, height), image)
        if not painter.end() or printer.printerState() is QPrinter.PrinterState.Error:
            raise PrinterSilent(self._name, "end")
        return self._name


def system_printers() -> list[str]:
    """The names of the printers this system knows."""
    return list(QPrinterInfo.availablePrinterNames())
