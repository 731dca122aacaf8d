"""A refund as a receipt in the language of the window: what, how, how much, by which clause."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.refunds import LineKind
from ui import formats
from ui.refund_texts import FORMULAS, KINDS, PPM_PERCENT, SOURCES, told
from ui.widgets.receipts import Receipt, ReceiptLine

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.refunds import Quote, QuoteLine

translate = QCoreApplication.translate
NAMED: Final = frozenset({LineKind.GOODS, LineKind.KEPT})  # what follows belongs to them


def refund_receipt(found: Quote, names: Mapping[str, str]) -> Receipt:
    """``names`` is what the lines of the purchase are called."""
    return Receipt(
        title=translate("refunding", "Refund"),
        lines=tuple(_line(one, found.currency, names) for one in found.lines),
        label=translate("refunding", "To refund"),
        total=formats.money(found.total_minor, found.currency),
    )


def formula_words(line: QuoteLine, currency: str) -> str:
    """``1 × €89.99: 1 came, 2 were announced``."""
    numbers = told(line.numbers, lambda minor: formats.money(minor, currency), _percent)
    return translate("refunding", FORMULAS[line.formula]).format_map(numbers)


def clause_words(line: QuoteLine) -> str:
    """``Return policy, 4.2``, or the source alone where no clause was named."""
    source = translate("refunding", SOURCES[line.clause.source])
    if not line.clause.text:
        return source
    text = translate("refunding", "{source}, {clause}")
    return text.format(source=source, clause=line.clause.text)


def _line(line: QuoteLine, currency: str, names: Mapping[str, str]) -> ReceiptLine:
    label = translate("refunding", KINDS[line.kind])
    if line.kind in NAMED:
        text = translate("refunding", "{kind}: {name}")
        label = text.format(kind=label, name=names[line.line_id])
    how = translate("refunding", "{formula} ({clause})").format(
        formula=formula_words(line, currency), clause=clause_words(line)
    )
    amount = formats.money(line.amount_minor, currency)
    return ReceiptLine(label, amount, how)


def _percent(share_ppm: int) -> str:
    number = QLocale().toString(share_ppm / PPM_PERCENT, "g", 8)
    return translate("refunding", "{number} %").format(number=number)
