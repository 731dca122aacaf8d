"""Labels as PDF files in the station's folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.printers import FOLDER
from app.workers.printers.contract import PrinterFailed
from labels.pdf import write_pdf

if TYPE_CHECKING:
    from pathlib import Path

    from app.queries.labels import JobRow
    from labels.drawing import Drawing


class PdfFolder:
    """Prints into files: ``LPN B7-000001-4.pdf``, a duplicate with its number."""

    trouble: Final = None

    def __init__(self, folder: Path, name: str = FOLDER) -> None:
        self._folder = folder
        self.name = name

    def ready(self) -> None:
        """A folder that cannot be written to is told by the label that was to go there."""

    def send(self, job: JobRow, drawing: Drawing) -> str:
        copy = f" copy {job.duplicate}" if job.duplicate else ""
        safe = "".join(c if c.isalnum() or c in "-_" else "_" for c in job.code)[:80]
        path = self._folder / f"{job.template} {safe}{copy} {job.id[-12:]}.pdf"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_bytes(write_pdf([drawing], title=job.code))
        except OSError as error:
            raise PrinterFailed(self.name, str(error)) from error
        return path.name

    def close(self) -> None:
        """Each file is closed already."""
