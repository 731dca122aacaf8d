"""Our own import format: any CSV with known column names, several rows to a return.

The rows of one return share its ``rma`` (or, where that is empty, its order number).  A bad
row is refused with every reason; the good rows of its return come in, because a parcel
that half announced itself is better than one nobody knows about, and the reject says so.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from app.domain.announcements import AnnouncedLine, Announcement
from app.domain.reasons import ReturnReason
from app.imports.cells import BadCell
from app.imports.columnar import REMEMBERED, Column, Faults, add_fault, is_faulty, read_column
from app.imports.columns import place
from app.imports.failures import UnknownColumns
from app.imports.generic_columns import GRADES, NAMES, column
from app.imports.grouping import WINDOW, Groups
from app.imports.identity import source_key
from app.imports.results import Batch, Collected, Note, Reject, RejectReason
from app.imports.return_reasons import any_reason
from app.imports.values import price_minor

if TYPE_CHECKING:
    from collections.abc import Sequence

MAX_LINES: Final = 500  # of one return
LINE: Final = (
    "sku", "title", "quantity", "gtin", "fnsku", "category", "price", "currency", "reason",
    "comment", "weight_g", "replacement_sku", "sold_serials", "sold_lot",
)  # fmt: skip
HEAD: Final = (
    "rma", "seller", "order_no", "channel", "buyer_name", "buyer_country", "buyer_language",
    "requested_at", "delivered_at", "window_days", "plan_method", "fee_payer", "lpn", *GRADES,
)  # fmt: skip
# what the rows of one return must agree on
_FIRM: Final = tuple((name, HEAD.index(name)) for name in ("order_no", "lpn"))
# as ``app.domain.disposition.read_instruction`` has them: A to E and default
_INSTRUCTION_KEYS: Final = {
    name: key.upper() if len(key) == 1 else key
    for name, key in ((name, name.removeprefix("instruction_")) for name in GRADES)
}
_LPN: Final = HEAD.index("lpn")
_REQUESTED_AT: Final = HEAD.index("requested_at")
_BLANK: Final = tuple(column(name).default for name in HEAD)

Values = dict[str, "Sequence[Any]"]


@dataclass(slots=True)
class _OpenReturn:
    head: tuple[Any, ...]
    lines: list[AnnouncedLine] = field(default_factory=list)
    tracking: tuple[str, ...] = ()
    refused: tuple[Reject, ...] = ()


class _Row(NamedTuple):
    number: int
    cells: Sequence[str]
    head: tuple[Any, ...]
    line: AnnouncedLine
    tracking: tuple[str, ...]


class GenericReader:
    """Takes rows, gives batches; made for one file with this ``header``."""

    def __init__(self, header: Sequence[str], default_seller: str, *, window: int = WINDOW) -> None:
        placed = place(header, NAMES)
        missing = []
        if "order_no" not in placed and "rma" not in placed:
            missing.append("order_no|rma")
        if "sku" not in placed:
            missing.append("sku")
        if "seller" not in placed and not default_seller:
            missing.append("seller")
        if missing:
            raise UnknownColumns(tuple(missing), tuple(header))
        self.used = frozenset(placed.values())
        self._plan: tuple[tuple[Column, int | None], ...] = tuple(
            (column(name), placed.get(name)) for name in NAMES
        )
        self._prices = _Prices()
        self._seller = default_seller
        self._groups: Groups[_OpenReturn] = Groups(self._close, window)
        self._collected = Collected()

    def take(self, numbers: Sequence[int], rows: Sequence[Sequence[str]]) -> None:
        """Read rows that have as many cells as the header."""
        faults: Faults = {}
        cells = list(zip(*rows, strict=True))
        values: Values = {
            column.name: [column.default] * len(rows)
            if index is None
            else read_column(column, cells[index], faults)
            for column, index in self._plan
        }
        self._require(values, faults)
        self._prices.read(values, faults)
        self._read_reasons(numbers, values, faults)
        lines = list(map(AnnouncedLine, *(values[name] for name in LINE)))
        heads = list(zip(*(values[name] for name in HEAD), strict=True))
        keys = [f"{h[1]}\x1f{h[0]}" if h[0] else f"{h[1]}\x1f\x1f{h[2]}" for h in heads]
        groups = self._groups
        opened, was_closed = groups.opened, groups.closed
        for at, key in enumerate(keys):
            group = opened.get(key)
            if group is None and at not in faults and hash(key) not in was_closed:
                opened[key] = _OpenReturn(heads[at], [lines[at]], values["tracking"][at])
            else:
                row = _Row(numbers[at], rows[at], heads[at], lines[at], values["tracking"][at])
                self._join(key, group, row, faults.get(at, []))

    def refuse(self, number: int, cells: Sequence[str], code: str, value: str) -> None:
        """A row that is no row: its cells cannot be told apart."""
        reason = RejectReason.of("", code, value)
        self._collected.rejects.append(Reject(number, tuple(cells), (reason,)))

    def drain(self, *, final: bool) -> Batch:
        if final:
            self._groups.close_all()
        else:
            self._groups.close_oldest()
        return self._collected.drain()

    def _require(self, values: Values, faults: Faults) -> None:
        """What no row can do without, unless it was refused for itself already."""
        skus, titles, sellers = values["sku"], values["title"], values["seller"]
        if not all(sellers):
            values["seller"] = sellers = [seller or self._seller for seller in sellers]
        values["title"] = [title or sku for title, sku in zip(titles, skus, strict=True)]
        if all(skus) and all(sellers) and (all(values["rma"]) or all(values["order_no"])):
            return
        for at, row in enumerate(
            zip(values["rma"], values["order_no"], skus, sellers, strict=True)
        ):
            rma, order_no, sku, seller = row
            if not sku and not is_faulty(faults, at, "sku"):
                add_fault(faults, at, RejectReason("sku", "missing"))
            if not (rma or order_no) and not is_faulty(faults, at, "rma", "order_no"):
                add_fault(faults, at, RejectReason("order_no", "missing"))
            if not seller and not is_faulty(faults, at, "seller"):
                add_fault(faults, at, RejectReason("seller", "missing"))

    def _read_reasons(self, numbers: Sequence[int], values: Values, faults: Faults) -> None:
        said = values["reason"]
        known = {
            words: any_reason(words) if words else ReturnReason.NONE_GIVEN for words in set(said)
        }
        if None in known.values():
            comments = list(values["comment"])
            for at, words in enumerate(said):
                if known[words] is None:
                    comments[at] = comments[at] or words  # the buyer's words are not lost
                    if at not in faults:
                        note = Note(numbers[at], "reason", "unknown_reason", words)
                        self._collected.notes.append(note)
            values["comment"] = comments
        values["reason"] = [known[words] or ReturnReason.OTHER for words in said]

    def _join(
        self, key: str, group: _OpenReturn | None, row: _Row, wrong: list[RejectReason]
    ) -> None:
        """A row that is refused, or that is not the first of its return."""
        head = row.head
        if group is None and hash(key) in self._groups.closed:
            wrong.append(RejectReason.of("rma", "too_far_apart", head[0] or head[2]))
        elif group is None and (head[0] or head[2]) and not any(w.field in HEAD[:3] for w in wrong):
            group = _OpenReturn(head)
            self._groups.opened[key] = group
        elif group is not None and group.lines:
            wrong.extend(_disagreements(group, row))
        if not wrong and group is not None:
            self._add(group, row)
            return
        refused = Reject(row.number, tuple(row.cells), tuple(wrong))
        if group is None:
            self._collected.rejects.append(refused)
        else:
            group.refused += (refused,)

    def _add(self, group: _OpenReturn, row: _Row) -> None:
        number, _, head, line, tracking = row
        if not group.lines:
            group.head = head  # only refused rows so far
        elif head != group.head:
            merged = list(group.head)
            for slot, (mine, had, blank) in enumerate(zip(head, group.head, _BLANK, strict=True)):
                if had == blank:
                    merged[slot] = mine
                elif mine not in (had, blank):
                    note = Note(number, HEAD[slot], "first_row_counts", str(mine))
                    self._collected.notes.append(note)
            group.head = tuple(merged)
        if line in group.lines:
            self._collected.notes.append(Note(number, "sku", "repeated_line", line.sku))
        group.lines.append(line)
        if tracking != group.tracking:
            group.tracking = tuple(dict.fromkeys((*group.tracking, *tracking)))

    def _close(self, group: _OpenReturn) -> None:
        if group.lines:
            self._collected.announcements.append(_announcement(group))
        for refused in group.refused:
            reasons = refused.reasons
            if group.lines:
                name = str(group.head[0] or group.head[2])
                reasons = (*reasons, RejectReason("", "rest_came_in", name))
            self._collected.rejects.append(Reject(refused.row_number, refused.raw_cells, reasons))


class _Prices:
    """Price and currency, which only together are an amount."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], int] = {}
        self._bad: dict[tuple[str, str], RejectReason] = {}

    def read(self, values: Values, faults: Faults) -> None:
        pairs = list(zip(values["price"], values["currency"], strict=True))
        if len(self._known) > REMEMBERED:
            self._known.clear()
            self._bad.clear()
        for pair in set(pairs).difference(self._known):
            self._learn(*pair)
        if self._bad:
            for at, pair in enumerate(pairs):
                if pair in self._bad and not is_faulty(faults, at, "price", "currency"):
                    add_fault(faults, at, self._bad[pair])
        values["price"] = list(map(self._known.__getitem__, pairs))
        values["currency"] = [currency or "EUR" for _, currency in pairs]

    def _learn(self, price: str, currency: str) -> None:
        self._known[price, currency] = 0
        if price and not currency:
            self._bad[price, currency] = RejectReason("currency", "missing")
        elif price:
            try:
                self._known[price, currency] = price_minor(price, currency)
            except BadCell as refused:
                self._bad[price, currency] = RejectReason.of("price", refused.code, price)


def _disagreements(group: _OpenReturn, row: _Row) -> list[RejectReason]:
    _, _, head, line, _ = row
    found = []
    if len(group.lines) >= MAX_LINES:
        found.append(RejectReason("rma", "too_many_lines", str(MAX_LINES)))
    for name, slot in _FIRM:
        mine, had = head[slot], group.head[slot]
        if mine != had and mine and had:
            found.append(RejectReason.of(name, "differs_in_return", str(mine)))
    if line.price_minor and any(
        other.price_minor and other.currency != line.currency for other in group.lines
    ):
        found.append(RejectReason("currency", "differs_in_return", line.currency))
    return found


def _announcement(group: _OpenReturn) -> Announcement:
    head = group.head
    rma, seller, order_no, channel, name, country, language, *rest = head[:_LPN]
    asked, delivered, days, method, payer = rest
    instruction = {}
    if any(head[_LPN + 1 :]):
        pairs = zip(GRADES, head[_LPN + 1 :], strict=True)
        instruction = {_INSTRUCTION_KEYS[name]: order for name, order in pairs if order}
    lines = tuple(group.lines)
    key = source_key("file", _identity(head, lines))
    return Announcement(
        rma, seller, order_no, lines, key, channel, group.tracking, name, country, language,
        asked, delivered, days, method, payer, instruction, head[_LPN],
    )  # fmt: skip


def _identity(head: tuple[Any, ...], lines: tuple[AnnouncedLine, ...]) -> tuple[str, ...]:
    """Seller, number and what comes back: a mended row of the same return is another entry."""
    # the same order may be returned from twice
    asked = "" if head[0] else str(head[_REQUESTED_AT] or "")
    if len(lines) == 1:
        return (head[1], head[0], head[2], asked, f"{lines[0].quantity}*{lines[0].sku}")
    return (
        head[1],
        head[0],
        head[2],
        asked,
        *sorted([f"{line.quantity}*{line.sku}" for line in lines]),
    )
