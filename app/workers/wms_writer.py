"""Writes the files for a warehouse management system, each with durable states.

The lines follow from the journal, so a file that was cut off at any moment is written again,
byte for byte the same: under its name there is the whole file or none.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.commands.tell_wms import NoteWmsFile, QueueWmsFile
from app.domain.people import STATION
from app.domain.wms import WmsFolderMissing, WmsFormat, WmsState, WrongWmsState
from app.queries.wms import open_files, untold, wms_lines, wms_set_up
from app.workers.whole_files import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.wms import WmsFile
    from app.queries.wms import WmsLine
    from app.station import Station

VERSION: Final = 1
COLUMNS: Final = (
    "key",
    "seq",
    "at_utc",
    "event",
    "reverses",
    "lpn",
    "sku",
    "title",
    "seller",
    "grade",
    "disposition",
    "quantity",
    "from_bin",
    "from_container",
    "to_bin",
    "to_container",
    "carrier",
    "reference",
    "person",
    "station",
)
MOST: Final = 20_000  # journal entries to one file


class WmsWriter:
    """Works in a thread of its own choosing; ``run`` tells everything and returns."""

    def __init__(self, station: Station) -> None:
        self._station = station

    def run(self) -> int:
        """Returns how many files changed their state."""
        moved = 0
        while self._queue_next() or self._station.ask(open_files):
            for file in self._station.ask(open_files):
                try:
                    self._write(file)
                except WrongWmsState:  # somebody else was faster
                    continue
                moved += 1
        return moved

    def _queue_next(self) -> bool:
        """The next stretch of the journal in which something changed its place."""
        wanted = self._station.ask(wms_set_up).format
        if wanted is None:
            return False
        first, head = self._station.ask(untold)
        start = first
        while start <= head:
            last = min(start + MOST - 1, head)
            told = self._station.ask(_last_line, start, last)
            if told:
                self._station.do(QueueWmsFile(first, told, wanted), by=STATION)
                return True
            start = last + 1
        return False

    def _write(self, file: WmsFile) -> None:
        set_up = self._station.ask(wms_set_up)
        folder = Path(set_up.folder) if set_up.folder else self._station.folder.wms
        self._note(file, WmsState.WRITING)
        lines = self._station.ask(_lines, file.first_seq, file.last_seq)
        data = _csv(lines) if file.format is WmsFormat.CSV else _json(file, lines)
        name = _name(file, lines)
        try:
            _keep(folder, name, data)
        except WmsFolderMissing as error:
            self._note(file, WmsState.FAILED, detail=error.detail[:1000])
            return
        digest = hashlib.sha256(data).hexdigest()
        self._note(file, WmsState.DONE, name=name, lines=len(lines), sha256=digest)

    def _note(self, file: WmsFile, state: WmsState, **told: Any) -> None:
        self._station.do(NoteWmsFile(file.id, state, **told), by=STATION)


def _lines(db: Any, first: int, last: int) -> list[WmsLine]:
    return list(wms_lines(db, first, last))


def _last_line(db: Any, first: int, last: int) -> int:
    """The entry of the last line, 0 where there is none."""
    return max((one.seq for one in wms_lines(db, first, last)), default=0)


def _name(file: WmsFile, lines: list[WmsLine]) -> str:
    station = lines[0].station if lines else "none"
    again = f"-replay-{file.id.partition('.')[0][-8:]}" if file.replay else ""
    return f"wms-{station}-{file.first_seq:09d}-{file.last_seq:09d}{again}.{file.format.value}"


def _cells(line: WmsLine) -> dict[str, Any]:
    return {
        "key": line.key,
        "seq": line.seq,
        "at_utc": f"{line.at:%Y-%m-%dT%H:%M:%S}.{line.at.microsecond // 1000:03d}Z",
        "event": line.event.value,
        "reverses": line.reverses,
        "lpn": line.lpn,
        "sku": line.sku,
        "title": line.title,
        "seller": line.seller,
        "grade": line.grade,
        "disposition": line.disposition,
        "quantity": 1,
        "from_bin": line.before.bin,
        "from_container": line.before.container,
        "to_bin": line.after.bin,
        "to_container": line.after.container,
        "carrier": line.carrier,
        "reference": line.reference,
        "person": line.person,
        "station": line.station,
    }


def _csv(lines: Iterable[WmsLine]) -> bytes:
    """RFC 4180, UTF-8.  Read by programs: nothing is changed for spreadsheets' sake."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS)
    writer.writeheader()
    writer.writerows(map(_cells, lines))
    return out.getvalue().encode()


def _json(file: WmsFile, lines: Iterable[WmsLine]) -> bytes:
    told = {
        "format": "returnbench-wms",
        "version": VERSION,
        "first_seq": file.first_seq,
        "last_seq": file.last_seq,
        "lines": [_cells(line) for line in lines],
    }
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def _keep(folder: Path, name: str, data: bytes) -> None:
    try:
        write_whole(folder, name, data)
    except OSError as error:
        raise WmsFolderMissing(str(folder), str(error)) from error
