"""Amazon's report of FBA customer returns, as it is downloaded.

Every row is a return of its own: the report has no number that would join rows.  The
same unit may stand in it under two dates, and reports overlap; the licence plate tells.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from app.domain.announcements import AnnouncedLine, Announcement
from app.domain.reasons import ReturnReason
from app.imports import values
from app.imports.cells import CAPS
from app.imports.columnar import (
    Column,
    Faults,
    add_fault,
    code_column,
    is_faulty,
    read_column,
    text_column,
)
from app.imports.columns import place, plain
from app.imports.failures import UnknownColumns
from app.imports.identity import source_key
from app.imports.results import Batch, Collected, Note, Reject, RejectReason
from app.imports.return_reasons import amazon_reason

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

CHANNEL: Final = "amazon_fba"
DISPOSITIONS: Final = frozenset(
    {
        "SELLABLE", "DEFECTIVE", "CUSTOMER_DAMAGED", "DISTRIBUTOR_DAMAGED", "WAREHOUSE_DAMAGED",
        "CARRIER_DAMAGED", "EXPIRED",
    }
)  # fmt: skip
COLUMNS: Final = (
    "return-date", "order-id", "sku", "asin", "fnsku", "product-name", "quantity",
    "fulfillment-center-id", "detailed-disposition", "reason", "status", "license-plate-number",
    "customer-comments",
)  # fmt: skip
REQUIRED: Final = ("return-date", "order-id", "sku")
_OWN: Final = frozenset(
    map(plain, ("fulfillment-center-id", "detailed-disposition", "license-plate-number"))
)


def is_amazon_report(header: Sequence[str]) -> bool:
    """Its required columns and at least one that only this report has."""
    names = {plain(name) for name in header}
    return names.issuperset(map(plain, REQUIRED)) and not names.isdisjoint(_OWN)


def _columns() -> tuple[Column, ...]:
    return (
        Column("return-date", values.moment, None),
        code_column("order-id", CAPS["order_no"]),
        code_column("sku", CAPS["sku"]),
        code_column("asin", CAPS["asin"]),
        code_column("fnsku", CAPS["fnsku"]),
        text_column("product-name", CAPS["title"]),
        Column("quantity", values.whole(1, values.MAX_QUANTITY), 1),
        code_column("fulfillment-center-id", CAPS["fulfillment_center"]),
        code_column("detailed-disposition", CAPS["disposition"]),
        text_column("reason", CAPS["reason"]),
        text_column("status", CAPS["status"]),
        code_column("license-plate-number", CAPS["lpn"]),
        text_column("customer-comments", CAPS["comment"]),
    )


class AmazonReader:
    """Takes rows, gives batches; made for one file with this ``header``."""

    def __init__(self, header: Sequence[str], default_seller: str) -> None:
        placed = place(header, {name: (name,) for name in COLUMNS})
        missing = [name for name in REQUIRED if name not in placed]
        if not default_seller:  # the report is the seller's own and does not name them
            missing.append("seller")
        if missing:
            raise UnknownColumns(tuple(missing), tuple(header))
        self.used = frozenset(placed.values())
        self._plan = tuple((column, placed.get(column.name)) for column in _columns())
        self._seller = default_seller
        self._seen: set[int] = set()
        self._collected = Collected()

    def take(self, numbers: Sequence[int], rows: Sequence[Sequence[str]]) -> None:
        """Read rows that have as many cells as the header."""
        faults: Faults = {}
        cells = list(zip(*rows, strict=True))
        columns = [
            [column.default] * len(rows)
            if index is None
            else read_column(column, cells[index], faults)
            for column, index in self._plan
        ]
        for at, row in enumerate(map(_Row._make, zip(*columns, strict=True))):
            if row.date is None or not (row.order_no and row.sku):
                _require(row, at, faults)
            if at in faults:
                refused = Reject(numbers[at], tuple(rows[at]), tuple(faults[at]))
                self._collected.rejects.append(refused)
            else:
                self._accept(numbers[at], row)

    def refuse(self, number: int, cells: Sequence[str], code: str, value: str) -> None:
        """A row that is no row: its cells cannot be told apart."""
        reason = RejectReason.of("", code, value)
        self._collected.rejects.append(Reject(number, tuple(cells), (reason,)))

    def drain(self, *, final: bool) -> Batch:
        del final  # rows are not held back
        return self._collected.drain()

    def _accept(self, number: int, row: _Row) -> None:
        key = _key(row)
        if hash(key) in self._seen:
            self._note(number, "license-plate-number", "same_return_again", row.lpn or row.order_no)
            return
        self._seen.add(hash(key))
        reason, comment = ReturnReason.NONE_GIVEN, row.comment
        if row.reason:
            known = amazon_reason(row.reason)
            reason = known or ReturnReason.OTHER
            if known is None:
                comment = comment or row.reason
                self._note(number, "reason", "unknown_reason", row.reason)
        if row.disposition and row.disposition not in DISPOSITIONS:
            self._note(number, "detailed-disposition", "unknown_disposition", row.disposition)
        line = AnnouncedLine(
            row.sku, row.title or row.sku, row.quantity, fnsku=row.fnsku, reason=reason,
            comment=_said(row, comment),
        )  # fmt: skip
        self._collected.announcements.append(
            Announcement(
                rma="",
                seller=self._seller,
                order_no=row.order_no,
                lines=(line,),
                source_key=key,
                channel=CHANNEL,
                requested_at=row.date,
                lpn=row.lpn,
            )
        )

    def _note(self, number: int, field: str, code: str, value: str) -> None:
        self._collected.notes.append(Note(number, field, code, value))


class _Row(NamedTuple):
    """A row read, in the order of ``COLUMNS``."""

    date: datetime | None  # None only where the row is refused
    order_no: str
    sku: str
    asin: str
    fnsku: str
    title: str
    quantity: int
    center: str
    disposition: str
    reason: str
    status: str
    lpn: str
    comment: str


def _require(row: _Row, at: int, faults: Faults) -> None:
    for name, value in zip(REQUIRED, row, strict=False):
        if not value and not is_faulty(faults, at, name):
            add_fault(faults, at, RejectReason(name, "missing"))


def _key(row: _Row) -> str:
    told_by = ("lpn", row.lpn) if row.lpn else ("date", str(row.date))
    return source_key(CHANNEL, (row.order_no, row.sku, *told_by))


def _said(row: _Row, comment: str) -> str:
    """The buyer's words and, marked off, what Amazon's own inspection found.

    It is no instruction: that is the seller's say, and would win over the standing order.
    """
    found = "; ".join(filter(None, (row.disposition, row.status)))
    return f"{comment} [Amazon: {found}]".strip() if found else comment
