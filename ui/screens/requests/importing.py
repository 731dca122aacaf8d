"""A file or copied rows come in, on a worker's thread."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.intake import IntakeResult, Progress
    from app.station import Station
    from ui.watching import Watch


def import_file(
    station: Station, path: Path, by: str, seller: str, watch: Watch[Progress]
) -> IntakeResult:
    """For a worker's thread.  The readers of files come in with the first import."""
    from app.intake import bring_in  # noqa: PLC0415

    return bring_in(
        station,
        path,
        by=by,
        seller=seller,
        progress=watch.tell,
        cancel=watch.is_stopped,
        apart=True,
    )


def import_text(
    station: Station, text: str, by: str, seller: str, watch: Watch[Progress]
) -> IntakeResult:
    """Rows that were copied in a spreadsheet."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{watch.name}.tsv"
        path.write_text(text, encoding="utf-8")
        return import_file(station, path, by, seller, watch)
