"""The pallet on the screen: a large count, the list that grows, and what is kept apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.queries.batches import BatchRow, Standing
from ui.formats import clock, identifier
from ui.messages import sentence_for, title_for
from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.answer_list import Answer
from ui.widgets.card import Card
from ui.widgets.choice_dialog import ChoiceDialog
from ui.widgets.row_table import Column, RowTable, RowView
from ui.widgets.text import Text

if TYPE_CHECKING:
    from app.errors import StationError
    from app.queries.batches import OpenedBatch, Waiting
    from ui.screens.receiving.batch_presenter import BatchPresenter
    from ui.theme import Tone
    from ui.widgets.verdict_band import VerdictBand


class BatchPage(QWidget):
    """Speaks through the screen's band; ``left`` asks the screen for the single parcels back."""

    left = Signal()
    told = Signal(str, object)

    presenter: BatchPresenter

    def __init__(self, band: VerdictBand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._band = band
        self.count = Text("0", "question", parent=self)
        self.seller = Text("", "title", parent=self)
        self.apart = Text("", "strong", parent=self)
        self.rows: RowTable[BatchRow] = RowTable(
            Column(self.tr("Scanned"), lambda row: clock(row.at)),
            Column(
                self.tr("Tracking"),
                lambda row: identifier(row.tracking),
                mono=True,
                width="stretch",
            ),
            Column(self.tr("RMA"), lambda row: row.rma, mono=True),
            Column(self.tr("Seller"), lambda row: row.seller),
            Column(self.tr("State"), self._standing, tone=_tone),
            parent=self,
        )
        self.table = RowView(
            self.rows,
            empty=self.tr("Scan the first parcel of the pallet."),
            key=lambda row: row.id,
            row_height=40,
            parent=self,
        )
        self.primary = ActionButton(self.tr("Finish the pallet"), "F1", "primary", "check")
        self.choose = ActionButton(self.tr("Choose the seller"), "F2", icon="person")
        self.leave = ActionButton(self.tr("Single parcels"), "F7", icon="receive")
        self.leave.clicked.connect(self.left)
        self._lay_out()

    def meet_presenter(self, presenter: BatchPresenter) -> None:
        self.presenter = presenter
        self.primary.clicked.connect(presenter.primary)
        self.choose.clicked.connect(presenter.choose_seller)

    # what the presenter shows

    def show_begin(self) -> None:
        self._fill("", ())
        self.choose.setEnabled(True)
        self._band.show_idle(
            self.tr("A pallet of one seller"),
            self.tr("Scan its first parcel: the seller follows from it. Or F2 chooses the seller."),
        )

    def show_batch(self, batch: OpenedBatch) -> None:
        self._show(batch)
        self._band.show_idle(
            self.tr("Pallet of {seller}").format(seller=batch.seller),
            self.tr("Every scan receives one parcel. What is odd is kept apart until the end."),
        )

    def show_rows(self, batch: OpenedBatch | None) -> None:
        """After an undo, or what somebody did elsewhere: the band keeps its words."""
        self._fill(batch.seller if batch else "", batch.rows if batch else ())
        self.choose.setEnabled(batch is None)

    def is_in_front(self) -> bool:
        return self.isVisible()

    def show_scanned(self, batch: OpenedBatch, row: BatchRow) -> None:
        self._show(batch)
        number = identifier(row.tracking)
        if row.standing is Standing.RECEIVED:
            count = len(batch.rows) - len(batch.apart())
            received = self.tr("%n received", "", count)
            self._band.show_verdict("go", received, f"{row.rma} · {number}")
        elif row.standing is Standing.OTHER_SELLER:
            headline = self.tr("Another seller: {seller}").format(seller=row.seller)
            self._band.show_verdict(
                "look", headline, self.tr("{code}: put it aside.").format(code=number)
            )
        else:
            self._band.show_verdict(
                "look",
                self.tr("Nobody announced this"),
                self.tr("{code}: put it aside.").format(code=number),
            )

    def show_settled(self, batch: OpenedBatch) -> None:
        self._show(batch)
        self._band.show_verdict(
            "go", self.tr("Nothing is kept apart"), self.tr("F1 finishes the pallet.")
        )

    def show_closed(self, batch: OpenedBatch) -> None:
        parcels = self.tr("%n parcel(s) on the pallet", "", len(batch.rows))
        self._fill("", ())
        self.choose.setEnabled(True)
        self._band.show_verdict("go", self.tr("Pallet finished"), f"{batch.seller} · {parcels}")

    def show_stranger(self, code: str) -> None:
        sentence = self.tr("Nobody announced {code}. F2 chooses the seller, then scan it again.")
        self._band.show_verdict(
            "look", self.tr("Whose pallet is it?"), sentence.format(code=identifier(code))
        )

    def show_refusal(self, error: StationError) -> None:
        self._band.show_verdict("stop", title_for(error), sentence_for(error))

    def ask_seller(self, sellers: list[Waiting]) -> None:
        if not sellers:
            self._band.show_verdict(
                "look", self.tr("Nothing is expected"), self.tr("No seller announced a parcel.")
            )
            return
        expected = self.tr("{seller} – parcels expected: {count}")
        dialog = ChoiceDialog(
            self.tr("Whose pallet is it?"),
            [
                Answer(one.id, expected.format(seller=one.name, count=one.parcels))
                for one in sellers
            ],
            parent=self,
        )
        dialog.chosen.connect(lambda value: self.presenter.begin(str(value)))
        dialog.open()

    def tell_batch(self, what: str, token: str) -> None:
        words: dict[str, str] = {
            Standing.RECEIVED: self.tr("Parcel received"),
            Standing.OTHER_SELLER: self.tr("Parcel of another seller kept apart"),
            Standing.UNANNOUNCED: self.tr("Unannounced parcel kept apart"),
            "settled": self.tr("Parcel taken in"),
            "closed": self.tr("Pallet finished"),
        }
        self.told.emit(words[what], token)

    # inside

    def _show(self, batch: OpenedBatch) -> None:
        self._fill(batch.seller, batch.rows)
        self.choose.setEnabled(False)

    def _fill(self, seller: str, rows: tuple[BatchRow, ...]) -> None:
        apart = sum(row.standing is not Standing.RECEIVED for row in rows)
        self.count.setText(str(len(rows) - apart))
        self.seller.setText(seller)
        self.apart.setText(self.tr("%n kept apart", "", apart) if apart else "")
        self.apart.set_tone("look" if apart else None)
        self.rows.replace(rows)
        settle = self.tr("Take in what is apart")
        self.primary.setText(settle if apart else self.tr("Finish the pallet"))
        self.primary.setEnabled(bool(rows))

    def _standing(self, row: BatchRow) -> str:
        return {
            Standing.RECEIVED: self.tr("Received"),
            Standing.OTHER_SELLER: self.tr("Another seller"),
            Standing.UNANNOUNCED: self.tr("Not announced"),
        }[row.standing]

    def _lay_out(self) -> None:
        look = current()
        main = Card(self.tr("Pallet"), parent=self)
        head = QHBoxLayout()
        head.setSpacing(look.px(16))
        words = QVBoxLayout()
        words.addWidget(self.seller)
        words.addWidget(self.apart)
        head.addWidget(self.count)
        head.addLayout(words, 1)
        main.add(head)
        main.add(self.table, 1)
        side = Card(self.tr("Next"), width=264, parent=self)
        for button in (self.primary, self.choose, self.leave):
            side.add(button)
        side.add_stretch()
        side.add(Text(self.tr("A pallet that is left stays open; F7 comes back to it."), "small"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(12))
        row.addWidget(main, 1)
        row.addWidget(side)


def _tone(row: BatchRow) -> Tone:
    return "go" if row.standing is Standing.RECEIVED else "look"
