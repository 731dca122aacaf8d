"""The table of announced returns: its columns, and how far each return has come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.queries.requests import Expectation, RequestRow
from ui.formats import exact, identifier, moment
from ui.widgets.row_table import Column, RowTable
from ui.words import country_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Tone

TONES: Final[dict[Expectation, Tone]] = {
    Expectation.EXPECTED: "act",
    Expectation.ARRIVED: "look",
    Expectation.RECEIVED: "go",
    Expectation.CLOSED: "grey",
}


class RequestTable(RowTable[RequestRow]):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
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
                self.tr("State"),
                lambda row: state_word(row.state),
                tone=lambda row: TONES[row.state],
            ),
            parent=parent,
        )


def state_word(value: str) -> str:
    translate = QCoreApplication.translate
    return {
        Expectation.EXPECTED: translate("RequestTable", "Expected"),
        Expectation.ARRIVED: translate("RequestTable", "Arrived"),
        Expectation.RECEIVED: translate("RequestTable", "Received"),
        Expectation.CLOSED: translate("RequestTable", "Closed"),
    }[Expectation(value)]


def key_of(row: RequestRow) -> str:
    return row.id


def _state(row: RequestRow) -> str:
    return state_word(row.state)


def _items(row: RequestRow) -> str:
    return f"{row.here}/{row.items}"


def _tracking(row: RequestRow) -> str:
    more = f" +{row.parcels - 1}" if row.parcels > 1 else ""
    return f"{identifier(row.tracking)}{more}"
