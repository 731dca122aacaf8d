"""The scan history as a file: JSON lines, or for a spreadsheet, which runs nothing in it."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from app.domain.formulas import neutralise
from app.domain.places import ListNotWritten
from app.scan_history import ReadAs, as_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime
    from pathlib import Path

    from app.scan_history import ScanRecord

COLUMNS: Final = (
    "at", "device", "raw", "text", "timing", "ms_per_key", "doubts", "kind", "carrier", "value",
    "all_readings", "outcome", "chosen", "screen",
)  # fmt: skip


def write_scans(records: Sequence[ScanRecord], folder: Path, now: datetime, form: str) -> Path:
    """``form`` is ``csv`` or ``jsonl``; there whole or not at all, else ``ListNotWritten``."""
    path = folder / f"scans {now:%Y-%m-%d %H%M%S}.{form}"
    text = "\ufeff" + as_csv(records) if form == "csv" else as_json_lines(records)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_text(text, encoding="utf-8", newline="")
        return part.replace(path)
    except OSError as error:
        raise ListNotWritten(path.name, str(error)) from error


def as_csv(records: Iterable[ScanRecord]) -> str:
    """For a spreadsheet, oldest first: nothing that was scanned becomes a formula there."""
    target = io.StringIO()
    writer = csv.writer(target)
    writer.writerow(COLUMNS)
    for one in sorted(records, key=lambda one: one.at):
        first = one.readings[0] if one.readings else ReadAs("", "")
        readings = "; ".join(f"{read.kind} {read.value}".strip() for read in one.readings)
        cells = (
            one.at.isoformat(timespec="milliseconds"), one.device, one.raw, one.text, one.pace,
            "" if one.pace_ms is None else f"{one.pace_ms:.1f}", " ".join(one.doubts),
            first.kind, first.carrier, first.value, readings, one.outcome, one.chosen, one.screen,
        )  # fmt: skip
        writer.writerow([neutralise(cell) for cell in cells])
    return target.getvalue()


def as_json_lines(records: Iterable[ScanRecord]) -> str:
    """Oldest first, as in the station's own file."""
    return "".join(as_line(one) for one in sorted(records, key=lambda one: one.at))
