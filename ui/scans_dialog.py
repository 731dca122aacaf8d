"""The scan history: what was read, how it came, what it was taken for; to search and to export."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.scan_history import KEYBOARD, Outcome
from ui.formats import exact, identifier, moment
from ui.messages import sentence_for, title_for
from ui.places import PLACES, label_of, place
from ui.sheet_asking import offer_sheet
from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.fact_list import Fact, FactList
from ui.widgets.row_table import Column, RowTable, RowView
from ui.widgets.scroller import Scroller
from ui.words.scanning import (
    chosen_words,
    doubt_words,
    kind_of_words,
    outcome_words,
    pace_words,
    why_words,
)

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from app.errors import StationError
    from app.queries.scanned import Scanned
    from app.scan_history import Kept, ReadAs, ScanHistory, ScanRecord
    from ui.desk import Office
    from ui.theme import Tone

TONES: Final[dict[Outcome, Tone]] = {
    Outcome.TAKEN: "go",
    Outcome.OPENED: "go",
    Outcome.CHOSEN: "go",
    Outcome.DIALOG: "go",
    Outcome.PRESSED: "go",
    Outcome.BADGE: "go",
    Outcome.ASKED: "look",
    Outcome.WAITS: "look",
    Outcome.NO_KEY: "look",
    Outcome.UNKNOWN: "look",
    Outcome.NOT_ALLOWED: "look",
    Outcome.NOT_A_BADGE: "look",
    Outcome.RUBBISH: "stop",
    Outcome.DROPPED: "stop",
}
CUT: Final = 80
WALKING: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
translate = QCoreApplication.translate


class ScansDialog(QDialog):
    """While it is open every scan comes here and is only shown: nothing is done with it."""

    def __init__(self, office: Office, history: ScanHistory, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(self.tr("Scans"))
        self._office, self._history = office, history
        self._desk = office.desk_for(self)
        self._kept: tuple[ScanRecord, ...] = ()
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(
            self.tr("Find in what was scanned; or scan something to see how it is read")
        )
        self.search.textChanged.connect(self._on_search)
        self.banner = Banner(parent=self)
        self.model = RowTable(*self._columns(), parent=self)
        self.table = RowView(
            self.model, empty=self.tr("Nothing was scanned yet."), key=_id, row_height=40
        )
        self.table.picked.connect(self._show_one)
        self.facts = FactList(parent=self)
        self._buttons()
        self._lay_out()
        look = current()
        self.resize(
            min(parent.width() - look.px(60), look.px(1500)),
            min(parent.height() - look.px(60), look.px(900)),
        )
        self.search.setFocus()
        self.refresh()

    def refresh(self, *, newest: bool = False) -> None:
        shown = partial(self._show, newest)
        self._desk.run(partial(_read, self._history), done=shown, refused=self._refused)

    def take_scan(self, _scan: Scanned) -> None:
        self.search.clear()
        self.banner.clear()
        self.refresh(newest=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter closes nothing; the arrows walk the scans from the search, too."""
        if event.key() in WALKING and self.model.rowCount():
            self.table.keyPressEvent(event)
        elif event.key() not in ENTER:
            super().keyPressEvent(event)

    # what is shown

    def _show(self, newest: bool, kept: Kept) -> None:  # noqa: FBT001 bound by a partial
        self._kept = kept.records
        self._on_search()
        if newest and self.model.rowCount():
            self.table.pick(0)
            self._show_one(self.table.current_row())
        if kept.damaged:
            self.banner.show_sentence(
                self.tr("%n line(s) of the history cannot be read", "", kept.damaged),
                self.tr("They were cut when the computer went off. All others are here."),
                "look",
            )

    def _on_search(self) -> None:
        text = self.search.text().strip()
        found = [one for one in self._kept if one.speaks_of(text)] if text else list(self._kept)
        self.model.replace(found)
        nothing = self.tr("No scan fits.") if text else self.tr("Nothing was scanned yet.")
        self.table.set_empty(nothing)
        if found and self.table.current_row() is None:
            self.table.pick(0)
        self._show_one(self.table.current_row())

    def _show_one(self, record: ScanRecord | None) -> None:
        self.facts.show_facts(() if record is None else self._facts_of(record))

    def _facts_of(self, one: ScanRecord) -> list[Fact]:
        pace = pace_words(one.pace)
        if one.pace_ms is not None:
            pace = self.tr("{pace}, {ms} ms a key").format(pace=pace, ms=f"{one.pace_ms:.0f}")
        doubts = " · ".join(map(doubt_words, one.doubts))
        outcome = outcome_words(one.outcome)
        chosen = chosen_words(one.outcome, one.chosen)
        readings = "\n".join(map(_reading, one.readings))
        return [
            Fact(self.tr("When"), exact(one.at)),
            Fact(self.tr("As it came"), _cut(one.raw), mono=True, tooltip=one.raw),
            Fact(self.tr("Understood as"), readings),
            Fact(self.tr("What became of it"), f"{outcome}: {chosen}" if chosen else outcome),
            Fact(self.tr("On the screen"), _place(one.screen)),
            Fact(self.tr("Scanner"), _device(one.device)),
            Fact(self.tr("How it came"), pace),
            Fact(self.tr("What was odd"), doubts, tone="look" if doubts else None),
        ]

    # what the keys do

    def _buttons(self) -> None:
        self.as_csv = ActionButton(self.tr("For a spreadsheet"), "F2", icon="saved")
        self.as_lines = ActionButton(self.tr("As JSON lines"), "F3", icon="saved")
        self.sheet = ActionButton(self.tr("Command sheet…"), "F4", icon="print")
        self.leave = ActionButton(self.tr("Close"), "Escape", "primary")
        self.as_csv.clicked.connect(partial(self._export, "csv"))
        self.as_lines.clicked.connect(partial(self._export, "jsonl"))
        self.sheet.clicked.connect(self._on_sheet)
        self.leave.clicked.connect(self.reject)

    def _export(self, form: str) -> None:
        station = self._office.station
        shown = list(self.model.rows())
        work = partial(_write, shown, station.folder.exports, station.clock.now(), form)
        self._desk.run(work, done=self._exported, refused=self._refused)

    def _exported(self, path: Path) -> None:
        self.banner.show_sentence(
            self.tr("Written to {name}").format(name=path.name), str(path), "go"
        )

    def _on_sheet(self) -> None:
        offer_sheet(self._office, self, self._show_sheet, self._refused)

    def _show_sheet(self, path: Path) -> None:
        self._exported(path)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _refused(self, error: StationError) -> None:
        self.banner.show_sentence(title_for(error), sentence_for(error), "stop")

    def _columns(self) -> tuple[Column[ScanRecord], ...]:
        return (
            Column(self.tr("When"), lambda one: moment(one.at), tooltip=lambda one: exact(one.at)),
            Column(
                self.tr("Scanned"), lambda one: _cut(one.text), mono=True, strong=True,
                width="stretch",
            ),
            Column(self.tr("Understood as"), _kind),
            Column(
                self.tr("Became"),
                lambda one: outcome_words(one.outcome),
                tone=lambda one: TONES.get(one.outcome, "grey"),
            ),
            Column(self.tr("Screen"), lambda one: _place(one.screen)),
        )  # fmt: skip

    def _lay_out(self) -> None:
        look = current()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px(16)] * 4)
        column.setSpacing(look.px(12))
        self.search.setMinimumHeight(look.px(48))
        column.addWidget(self.search)
        column.addWidget(self.banner)
        listed, one = Card(), Card(self.tr("This scan"), width=380)
        listed.add(self.table, 1)
        one.add(Scroller(self.facts, one), 1)
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        row.addWidget(listed, 1)
        row.addWidget(one)
        column.addLayout(row, 1)
        keys = QHBoxLayout()
        keys.setSpacing(look.px(12))
        for button in (self.as_csv, self.as_lines, self.sheet):
            keys.addWidget(button)
        keys.addStretch(1)
        keys.addWidget(self.leave)
        column.addLayout(keys)


def _read(history: ScanHistory) -> Kept:
    history.write()
    return history.read()


def _write(records: list[ScanRecord], folder: Path, now: datetime, form: str) -> Path:
    from app.intake.scan_list import write_scans  # noqa: PLC0415 with the first list

    return write_scans(records, folder, now, form)


def _id(record: ScanRecord) -> str:
    return record.id


def _kind(record: ScanRecord) -> str:
    first = record.readings[0] if record.readings else None
    return "" if first is None else kind_of_words(first.kind, first.carrier)


def _reading(one: ReadAs) -> str:
    """``UPS · Tracking number: 1Z 999 … (check digit is right)``."""
    what = kind_of_words(one.kind, one.carrier)
    value = f" {_cut(identifier(one.value))}" if one.value else ""
    return f"{what}{value} ({why_words(one.why)})"


def _place(name: str) -> str:
    return label_of(place(name)) if name in {one.name for one in PLACES} else ""


def _device(name: str) -> str:
    return translate("scans", "Keyboard") if name == KEYBOARD else name


def _cut(text: str) -> str:
    return text if len(text) <= CUT else f"{text[:CUT]}…"
