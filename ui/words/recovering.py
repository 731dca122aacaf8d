"""What each way would bring, as receipts: the advisor's lines in words, amounts and sums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.disposition.recovery import LineKind, Unknown
from ui import formats
from ui.widgets.receipts import Receipt, ReceiptLine
from ui.words.marking import QT_TRANSLATE_NOOP
from ui.words.speaking import word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.disposition import Recovery
    from app.domain.disposition.recovery import RecoveryLine
    from ui.theme import Tone

translate = QCoreApplication.translate
COLUMNS: Final = 3
LINES: Final = {
    LineKind.PRICE: QT_TRANSLATE_NOOP("recovery", "Expected price"),
    LineKind.PROCESSING: QT_TRANSLATE_NOOP("recovery", "Processing"),
    LineKind.FULFILMENT: QT_TRANSLATE_NOOP("recovery", "Fulfilment"),
    LineKind.REFERRAL: QT_TRANSLATE_NOOP("recovery", "Referral fee"),
    LineKind.FREIGHT: QT_TRANSLATE_NOOP("recovery", "Freight"),
}
UNKNOWN: Final = {
    Unknown.RATES: QT_TRANSLATE_NOOP("recovery", "No rates in {currency} are entered."),
    Unknown.PRICE: QT_TRANSLATE_NOOP("recovery", "What the buyer paid is not known."),
    Unknown.VALUE: QT_TRANSLATE_NOOP("recovery", "Nobody knows what it brings this way."),
    Unknown.WEIGHT: QT_TRANSLATE_NOOP("recovery", "Freight goes by weight; it was not weighed."),
}


def receipts_of(advice: Sequence[Recovery], proposed: str) -> list[Receipt]:
    """The proposed way first, beside it the best of the others."""
    mine = [one for one in advice if one.disposition == proposed]
    others = [one for one in advice if one.disposition != proposed]
    best = advice[0] if advice and advice[0].net_minor is not None else None
    return [receipt_of(one, proposed, best) for one in [*mine, *others][:COLUMNS]]


def receipt_of(one: Recovery, proposed: str, best: Recovery | None) -> Receipt:
    mark, tone = _mark(one, proposed, best)
    known = one.net_minor is not None
    good: Tone | None = None
    if one.net_minor is not None:
        good = "go" if one.net_minor > 0 else "stop"
    return Receipt(
        title=word(one.disposition),
        lines=tuple(_line(line, one.currency) for line in one.lines),
        label=translate("recovery", "Brings") if known else translate("recovery", "No sum"),
        total=net_words(one) if known else "–",
        note=_note(one),
        mark=mark,
        tone=tone,
        good=good,
    )


def net_words(one: Recovery) -> str:
    """``€12.30``, or a dash where there is no sum."""
    return "–" if one.net_minor is None else formats.money(one.net_minor, one.currency)


def percent(share_bp: int) -> str:
    """``15 %`` from 1500 hundredths of a percent."""
    digits = 0 if share_bp % 100 == 0 else 2
    number = QLocale().toString(share_bp / 100, "f", digits)
    return translate("recovery", "{number} %").format(number=number)


def _mark(one: Recovery, proposed: str, best: Recovery | None) -> tuple[str, Tone]:
    if one is best:
        return translate("recovery", "brings most"), "go"
    if one.disposition == proposed:
        return translate("recovery", "proposed"), "act"
    return "", "grey"


def _line(line: RecoveryLine, currency: str) -> ReceiptLine:
    amount = formats.money(line.amount_minor, currency)
    return ReceiptLine(translate("recovery", LINES[line.kind]), amount, _how(line, currency))


def _how(line: RecoveryLine, currency: str) -> str:
    told = line.data
    if line.kind is LineKind.PRICE:
        text = translate("recovery", "{share} of {price} paid")
        price = formats.money(told["paid_minor"], currency)
        return text.format(share=percent(told["share_bp"]), price=price)
    if line.kind is LineKind.REFERRAL:
        text = translate("recovery", "{share} of the price")
        return text.format(share=percent(told["share_bp"]))
    if line.kind is LineKind.FREIGHT and told:
        text = translate("recovery", "{weight} kg, {price} a kg")
        weight = QLocale().toString(told["weight_g"] / 1000, "f", 2)
        return text.format(weight=weight, price=formats.money(told["kg_minor"], currency))
    return ""


def _note(one: Recovery) -> str:
    parts = []
    if one.unknown is not None:
        parts.append(translate("recovery", UNKNOWN[one.unknown]).format(currency=one.currency))
    if one.break_even_minor is not None:
        text = translate("recovery", "Pays from a sale price of {price}.")
        parts.append(text.format(price=formats.money(one.break_even_minor, one.currency)))
    if one.rates is not None and one.rates.seller_id:
        parts.append(translate("recovery", "By the seller's own rates."))
    elif one.rates is not None and one.rates.category:
        parts.append(translate("recovery", "By the rates for these goods."))
    return " ".join(parts)
