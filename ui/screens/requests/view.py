"""Requests as the clerk sees it: one search, what is expected, and how a file came in."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from ui.formats import count
from ui.messages import sentence_for, title_for
from ui.screen import Screen
from ui.screens.requests.detail_card import DetailCard
from ui.screens.requests.import_card import ImportCard
from ui.screens.requests.listing import RequestTable, key_of, state_word
from ui.screens.requests.seller_dialog import SellerDialog
from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.drop_veil import TakesFiles, files_in
from ui.widgets.empty_state import EmptyState
from ui.widgets.fact_list import Fact, FactList
from ui.widgets.queue_filter import QueueFilter
from ui.widgets.row_table import RowView
from ui.widgets.scan_field import ScanField
from ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.config import DataFolder
    from app.errors import StationError
    from app.intake import IntakeResult, Progress
    from app.queries.choosing import Choice, Facet
    from app.queries.requests import RequestDetail, RequestRow, RequestTotals
    from app.queries.scanned import Scanned
    from ui.paging import Pages
    from ui.screen import Managed
    from ui.screens.requests.presenter import RequestsPresenter
    from ui.watching import Watch

IMPORT: Final = "import"


class RequestsScreen(TakesFiles, Screen):
    presenter: RequestsPresenter

    def __init__(self, folder: DataFolder) -> None:
        super().__init__()
        self._rejects: Path | None = None
        self._filling = False
        self.search = ScanField(self.tr("Scan or type a number, SKU, title, buyer or comment"))
        self.banner = Banner(parent=self)
        self.filter = QueueFilter("requests", fields=(), states=state_word, wide=True, parent=self)
        self.model = RequestTable(self)
        self.table = RowView(
            self.model, empty=self.tr("Nothing here fits. Esc shows all."), key=key_of, parent=self
        )
        self.empty = EmptyState(
            "requests",
            self.tr("Nothing is expected yet"),
            self.tr("Import a file of returns: choose it with F2, drop it here, or paste rows."),
            parent=self,
        )
        self.totals = FactList(beside=True, parent=self)
        self.import_card = ImportCard(self)
        self.detail = DetailCard(folder, self)
        self._buttons()
        self._lay_out()
        self.accept_files(self)
        self.search.textChanged.connect(self.filter.type_words)
        self.filter.left.connect(self.search.take_focus)
        self.table.picked.connect(self._on_picked)
        self.table.opened.connect(self._on_story)
        self.detail.photos.photo_wanted.connect(self._choose_photos)
        self.detail.photos.photos_offered.connect(self._on_photos)
        for field in (self.search, self.table):
            field.installEventFilter(self)

    def meet_presenter(self, presenter: RequestsPresenter) -> None:
        self.presenter = presenter
        self.cancel.clicked.connect(presenter.stop)
        self.filter.chosen.connect(self._on_choice)
        self.filter.facets_wanted.connect(presenter.ask_facets)
        application = QCoreApplication.instance()
        if application is not None:  # the file can be completed another day
            application.aboutToQuit.connect(presenter.stop)

    # what the window asks

    def meet(self, bench: Managed) -> None:
        self.filter.remember_in(bench.preferences)

    def entered(self) -> None:
        self.filter.meet(self.presenter.person_id)
        self.presenter.entered()
        self.search.take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.presenter.shown = False

    def wants(self, scan: Scanned) -> bool:  # noqa: ARG002
        """Whatever is scanned is looked for among the returns."""
        return True

    def take_scan(self, scan: Scanned) -> None:
        self.search.show_scan(scan.raw)
        self.filter.find_now(scan.raw.strip())

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

    def show_all(self, pages: Pages[RequestRow]) -> None:
        self.filter.show_state(pages)
        nothing = not pages.total and pages.choice.empty
        self._fill(partial(self.model.show, pages), nothing=nothing)

    def show_requests(self, rows: list[RequestRow]) -> None:
        self._fill(partial(self.model.replace, rows), nothing=False)

    def show_facets(self, found: list[Facet]) -> None:
        self.filter.show_facets(found, complete=self.presenter.pages.exact)

    def _fill(self, fill: Callable[[], None], *, nothing: bool) -> None:
        self.empty.setVisible(nothing)
        self._listed.setVisible(not nothing)
        self._filling = True
        fill()
        if self.model.rowCount() and self.table.current_row() is None:
            self.table.pick(0)
        self._filling = False
        self._show_current()

    def show_detail(self, detail: RequestDetail) -> None:
        self.detail.show_detail(detail)
        self._show_below()

    def show_totals(self, totals: RequestTotals) -> None:
        self.totals.show_facts(
            [
                Fact(self.tr("Returns"), count(totals.returns)),
                Fact(self.tr("Open"), count(totals.open_returns)),
                Fact(self.tr("Sellers"), count(totals.sellers)),
            ]
        )

    def show_importing(self, watch: Watch[Progress]) -> None:
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
        self.import_card.dismiss()
        self._set_running(running=False)
        self.banner.show_sentence(f"{name}: {title_for(error)}", sentence_for(error), "stop")

    def show_refusal(self, error: StationError) -> None:
        self.banner.show_sentence(title_for(error), sentence_for(error), "stop")

    def ask_seller(self, sellers: list[str], chosen: Callable[[str], None]) -> None:
        self.import_card.dismiss()
        self._set_running(running=False)
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

    def takes_files(self) -> bool:
        return self.presenter.watch is None

    def drop_words(self, name: str) -> str:
        return self.tr("Let go to import {name}").format(name=name)

    def take_file(self, path: Path) -> None:
        self.presenter.bring_in(path)

    def _on_file(self, name: str) -> None:
        self.presenter.bring_in(Path(name))

    def _on_paste(self) -> None:
        """Rows from a spreadsheet, or a file; a single code goes into the search."""
        data = QGuiApplication.clipboard().mimeData()
        files = files_in(data)
        if files:
            self.presenter.bring_in(files[0])
        elif "\n" in data.text().strip():
            self.presenter.bring_in_text(data.text(), self.tr("Pasted rows"))
        else:
            self.search.setText(data.text().strip())

    def _on_choice(self, choice: Choice) -> None:
        self.banner.clear()
        self.presenter.choose(choice)
        if choice.empty and self.search.text():
            self.search.clear()

    def _on_picked(self, _row: RequestRow) -> None:
        if self._filling:
            return
        if self.presenter.watch is None:
            self.import_card.dismiss()  # it was read, and somebody goes on
        self._show_current()

    def _show_current(self) -> None:
        row = self.table.current_row()
        self.story.setEnabled(row is not None)
        self.receive.setEnabled(row is not None and bool(row.parcel_id))
        if row is None:
            self._show_below()
        else:
            self.presenter.look_at(row.id)

    def _show_below(self) -> None:
        """One card at a time under the list: the import, or the return that is selected."""
        self.detail.setVisible(self.import_card.isHidden() and self.table.current_row() is not None)

    def _choose_photos(self, _slot: str) -> None:
        dialog = QFileDialog(self, self.tr("Photos the buyer sent"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Photos (*.jpg *.jpeg *.png *.webp)"))
        dialog.filesSelected.connect(lambda names: self._on_photos([Path(name) for name in names]))
        dialog.open()

    def _on_photos(self, offered: list[Path | bytes]) -> None:
        self.presenter.add_photos(offered)

    def tell_photo(self, token: str) -> None:
        self.told.emit(self.tr("The buyer's photo is kept"), token)

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
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._rejects.parent)))

    # inside

    def _set_running(self, *, running: bool) -> None:
        self.bring.setEnabled(not running)
        self.cancel.setVisible(running)
        self.rejects.setEnabled(not running and self._rejects is not None)
        self._show_below()

    def _buttons(self) -> None:
        self.bring = ActionButton(self.tr("Import a file…"), "F2", "primary", "import")
        self.rejects = ActionButton(self.tr("Folder of refused rows"), "F3", icon="edit")
        self.story = ActionButton(self.tr("Its story"), "F5", icon="story")
        self.receive = ActionButton(self.tr("Open on Receive"), "F6", icon="receive")
        self.cancel = ActionButton(self.tr("Stop the import"), "Escape", "danger")
        self.story.clicked.connect(self._on_story)
        self.bring.clicked.connect(self.choose_file)
        self.rejects.clicked.connect(self._on_rejects)
        self.receive.clicked.connect(self._on_receive)
        self.rejects.setEnabled(False)
        self.receive.setEnabled(False)
        self.story.setEnabled(False)
        self.cancel.hide()

    def _lay_out(self) -> None:
        self._listed = Card(self.tr("Expected returns, newest first"))
        self._listed.add(self.filter)
        self._listed.add(self.table, 1)
        side = Card(self.tr("Next"), width=264)
        for button in (self.bring, self.cancel, self.rejects, self.story, self.receive):
            side.add(button)
        side.add_stretch()
        side.add(Text(self.tr("In all"), "heading"))
        side.add(self.totals)
        self._main = QVBoxLayout()
        self._main.addWidget(self._listed, 1)
        self._main.addWidget(self.empty, 1)
        self._main.addWidget(self.import_card)
        self._main.addWidget(self.detail)
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
