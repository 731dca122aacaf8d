"""Requests as the clerk sees it: one search, what is expected, and how a file came in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from app.queries.requests import Expectation, RequestRow
from ui.formats import count, exact, identifier, moment
from ui.messages import sentence_for, title_for
from ui.screen import Screen
from ui.screens.requests.import_card import ImportCard
from ui.screens.requests.seller_dialog import SellerDialog
from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.fact_list import Fact, FactList
from ui.widgets.row_table import Column, RowTable, RowView
from ui.widgets.scan_field import ScanField
from ui.widgets.text import Text
from ui.words import country_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.errors import StationError
    from app.intake import IntakeResult
    from app.queries.requests import RequestTotals
    from ui.screens.requests.importing import Watch
    from ui.screens.requests.presenter import RequestsPresenter
    from ui.theme import Tone

FIND_AFTER_MS: Final = 120
TONES: Final[dict[Expectation, Tone]] = {
    Expectation.EXPECTED: "act",
    Expectation.ARRIVED: "look",
    Expectation.RECEIVED: "go",
    Expectation.CLOSED: "grey",
}
IMPORT: Final = "import"


class RequestsScreen(Screen):
    presenter: RequestsPresenter

    def __init__(self) -> None:
        super().__init__()
        self._rejects: Path | None = None
        self._empty_station = False
        self.setAcceptDrops(True)
        self.search = ScanField(self.tr("Scan or type an RMA, order, tracking number or SKU"))
        self.banner = Banner(parent=self)
        self.model = RowTable(*self._columns(), parent=self)
        self.table = RowView(
            self.model, empty=self.tr("Nothing begins with this."), key=_id, parent=self
        )
        self.empty = EmptyState(
            "requests",
            self.tr("Nothing is expected yet"),
            self.tr("Import a file of returns: choose it with F2, drop it here, or paste rows."),
            parent=self,
        )
        self.totals = FactList(beside=True, parent=self)
        self.import_card = ImportCard(self)
        self._buttons()
        self._lay_out()
        self._find = QTimer(self, singleShot=True, interval=FIND_AFTER_MS)
        self._find.timeout.connect(self._on_find)
        self.search.textChanged.connect(self._find.start)
        self.table.picked.connect(self._on_picked)
        self.table.opened.connect(self._on_story)
        for field in (self.search, self.table):
            field.installEventFilter(self)

    def meet_presenter(self, presenter: RequestsPresenter) -> None:
        self.presenter = presenter
        self.cancel.clicked.connect(presenter.stop)

    # what the window asks

    def entered(self) -> None:
        self.presenter.entered()
        self.search.take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.presenter.shown = False

    def take_scan(self, raw: str) -> None:
        self.search.show_scan(raw)
        self._on_find()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paste may mean rows, Down leaves the search for the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.matches(QKeySequence.StandardKey.Paste):
                self._on_paste()
                return True
            if watched is self.search and event.key() == Qt.Key.Key_Down:
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def show_target(self, target: str) -> None:
        """A return's id, or ``import`` to have a file chosen."""
        if target == IMPORT:
            self.choose_file()
        else:
            self.presenter.show_one(target)

    # what the presenter shows

    def show_requests(self, rows: list[RequestRow], text: str) -> None:
        self._empty_station = not rows and not text
        self.empty.setVisible(self._empty_station)
        self._listed.setVisible(not self._empty_station)
        self.model.replace(rows)
        if rows and self.table.current_row() is None:
            self.table.pick(0)
        self.story.setEnabled(bool(rows))

    def show_totals(self, totals: RequestTotals) -> None:
        self.totals.show_facts(
            [
                Fact(self.tr("Returns"), count(totals.returns)),
                Fact(self.tr("Open"), count(totals.open_returns)),
                Fact(self.tr("Sellers"), count(totals.sellers)),
            ]
        )

    def show_importing(self, watch: Watch) -> None:
        self.banner.clear()
        self.import_card.show_running(watch)
        self._set_running(running=True)

    def show_imported(self, name: str, result: IntakeResult) -> None:
        self._rejects = result.rejects_file
        self.import_card.show_result(name, result)
        self._set_running(running=False)
        if result.new:
            self.told.emit(self.tr("%n new return(s) came in", "", result.new), None)

    def show_import_refused(self, name: str, error: StationError) -> None:
        self._rejects = None
        self.import_card.show_refused(name, error)
        self._set_running(running=False)

    def show_refusal(self, error: StationError) -> None:
        self.banner.show_sentence(title_for(error), sentence_for(error), "stop")

    def ask_seller(self, sellers: list[str], chosen: Callable[[str], None]) -> None:
        dialog = SellerDialog(sellers, self)
        dialog.chosen.connect(chosen)
        dialog.finished.connect(self.search.take_focus)
        dialog.open()

    # what the person does

    def choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("A file of expected returns"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables (*.csv *.tsv *.txt)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.presenter.watch is None and _local_files(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = _local_files(event.mimeData().urls())
        if files:
            event.acceptProposedAction()
            self.presenter.bring_in(files[0])

    def _on_file(self, name: str) -> None:
        self.presenter.bring_in(Path(name))

    def _on_paste(self) -> None:
        """Rows from a spreadsheet, or a file; a single code goes into the search."""
        data = QGuiApplication.clipboard().mimeData()
        files = _local_files(data.urls())
        if files:
            self.presenter.bring_in(files[0])
        elif "\n" in data.text().strip():
            self.presenter.bring_in_text(data.text(), self.tr("Pasted rows"))
        else:
            self.search.setText(data.text().strip())

    def _on_find(self) -> None:
        self._find.stop()
        self.presenter.find(self.search.text())

    def _on_picked(self, row: RequestRow) -> None:
        self.receive.setEnabled(bool(row.parcel_id))

    def _on_story(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.wanted.emit("story", row.id)

    def _on_receive(self) -> None:
        row = self.table.current_row()
        if row is not None and row.parcel_id:
            self.wanted.emit("receive", row.parcel_id)

    def _on_rejects(self) -> None:
        if self._rejects is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._rejects)))

    # inside

    def _set_running(self, *, running: bool) -> None:
        self.bring.setEnabled(not running)
        self.cancel.setVisible(running)
        self.rejects.setEnabled(not running and self._rejects is not None)

    def _buttons(self) -> None:
        self.story = ActionButton(self.tr("Show its story"), "F1", "primary", "story")
        self.bring = ActionButton(self.tr("Import a file…"), "F2", icon="import")
        self.rejects = ActionButton(self.tr("Open refused rows"), "F3", icon="edit")
        self.receive = ActionButton(self.tr("Show the parcel"), "F4", icon="receive")
        self.cancel = ActionButton(self.tr("Stop the import"), "Escape", "danger")
        self.story.clicked.connect(self._on_story)
        self.bring.clicked.connect(self.choose_file)
        self.rejects.clicked.connect(self._on_rejects)
        self.receive.clicked.connect(self._on_receive)
        self.rejects.setEnabled(False)
        self.receive.setEnabled(False)
        self.story.setEnabled(False)
        self.cancel.hide()

    def _columns(self) -> tuple[Column[RequestRow], ...]:
        return (
            Column(self.tr("RMA"), lambda row: row.rma, mono=True, strong=True),
            Column(self.tr("Seller"), lambda row: row.seller),
            Column(self.tr("Order"), lambda row: row.order_no, mono=True),
            Column(
                self.tr("Country"),
                lambda row: row.country,
                tooltip=lambda row: country_name(row.country) if row.country else "",
            ),
            Column(self.tr("Items"), _items, align="right", tooltip=lambda row: row.title),
            Column(self.tr("Tracking"), _tracking, mono=True, width="stretch"),
            Column(
                self.tr("Requested"),
                lambda row: moment(row.requested_at) if row.requested_at else "",
                tooltip=lambda row: exact(row.requested_at) if row.requested_at else "",
            ),
            Column(
                self.tr("State"), self._state, tone=lambda row: TONES[row.state], width="content"
            ),
        )

    def _state(self, row: RequestRow) -> str:
        return {
            Expectation.EXPECTED: self.tr("Expected"),
            Expectation.ARRIVED: self.tr("Arrived"),
            Expectation.RECEIVED: self.tr("Received"),
            Expectation.CLOSED: self.tr("Closed"),
        }[row.state]

    def _lay_out(self) -> None:
        self._listed = Card(self.tr("Expected returns, newest first"))
        self._listed.add(self.table, 1)
        side = Card(self.tr("Next"), width=264)
        for button in (self.story, self.bring, self.rejects, self.receive, self.cancel):
            side.add(button)
        side.add_stretch()
        side.add(Text(self.tr("In all"), "heading"))
        side.add(self.totals)
        self._main = QVBoxLayout()
        self._main.addWidget(self.import_card)
        self._main.addWidget(self._listed, 1)
        self._main.addWidget(self.empty, 1)
        self._cards = QHBoxLayout()
        self._cards.addLayout(self._main, 1)
        self._cards.addWidget(side)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.search)
        self._column.addWidget(self.banner)
        self._column.addLayout(self._cards, 1)
        self.empty.hide()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        gap = current().px(12)
        for layout in (self._column, self._cards, self._main):
            layout.setSpacing(gap)


def _id(row: RequestRow) -> str:
    return row.id


def _items(row: RequestRow) -> str:
    return f"{row.here}/{row.items}" if row.here else str(row.items)


def _tracking(row: RequestRow) -> str:
    more = f" +{row.parcels - 1}" if row.parcels > 1 else ""
    return f"{identifier(row.tracking)}{more}"


def _local_files(urls: list[QUrl]) -> list[Path]:
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
