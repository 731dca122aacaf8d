"""The texts of a refund's receipt, for windows and for the command line, which knows no Qt.

``ui.words.refunding`` translates them; ``told`` fills them with a line's numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.refunds import Flaw, Formula, LineKind, Source

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MINOR: Final = "_minor"
PPM: Final = "_ppm"
PPM_PERCENT: Final = 10_000


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 the name lupdate looks for
    """Marks a text without Qt."""
    return text


KINDS: Final = {
    LineKind.GOODS: QT_TRANSLATE_NOOP("refunding", "Goods"),
    LineKind.LINE_DISCOUNT: QT_TRANSLATE_NOOP("refunding", "Discount"),
    LineKind.ORDER_DISCOUNT: QT_TRANSLATE_NOOP("refunding", "Share of the order's discount"),
    LineKind.TAX: QT_TRANSLATE_NOOP("refunding", "Tax"),
    LineKind.DUTY: QT_TRANSLATE_NOOP("refunding", "Import duty"),
    LineKind.DAMAGE: QT_TRANSLATE_NOOP("refunding", "Loss in value"),
    LineKind.RESTOCKING: QT_TRANSLATE_NOOP("refunding", "Restocking fee"),
    LineKind.KEPT: QT_TRANSLATE_NOOP("refunding", "Kept by the buyer"),
    LineKind.SHIPPING: QT_TRANSLATE_NOOP("refunding", "Delivery"),
    LineKind.EXPRESS: QT_TRANSLATE_NOOP("refunding", "Express surplus"),
    LineKind.SHIPPING_TAX: QT_TRANSLATE_NOOP("refunding", "Tax on delivery"),
    LineKind.LABEL: QT_TRANSLATE_NOOP("refunding", "Return label"),
    LineKind.GOODWILL: QT_TRANSLATE_NOOP("refunding", "Goodwill"),
    LineKind.LIMIT: QT_TRANSLATE_NOOP("refunding", "Limit"),
}
FORMULAS: Final = {
    Formula.PIECES: QT_TRANSLATE_NOOP("refunding", "{count} × {unit}"),
    Formula.PIECES_ASKED: QT_TRANSLATE_NOOP(
        "refunding", "{count} × {unit}: {count} came, {asked} were announced"
    ),
    Formula.PIECES_BEYOND: QT_TRANSLATE_NOOP(
        "refunding",
        "{count} × {unit}: {came} came, but only {count} of the {bought} bought were still open",
    ),
    Formula.DISCOUNT_PART: QT_TRANSLATE_NOOP(
        "refunding", "{name}: {whole} for all {pieces}, the part of {count}"
    ),
    Formula.TAX_ON_TOP: QT_TRANSLATE_NOOP(
        "refunding", "{whole} for all {pieces}, the part of {count}"
    ),
    Formula.TAX_INSIDE: QT_TRANSLATE_NOOP(
        "refunding", "the prices above contain {part}; nothing is added"
    ),
    Formula.DUTY_PART: QT_TRANSLATE_NOOP(
        "refunding", "{whole} for all {pieces}, the part of {count}"
    ),
    Formula.DUTY_STAYS: QT_TRANSLATE_NOOP("refunding", "{whole} was paid; it is not refunded"),
    Formula.DAMAGE_SHARE: QT_TRANSLATE_NOOP(
        "refunding", "{share} of {base}, rounded for each piece; grade {grade}: {finding}"
    ),
    Formula.FEE_SHARE: QT_TRANSLATE_NOOP("refunding", "{share} of {base}, rounded for each piece"),
    Formula.FEE_FIXED: QT_TRANSLATE_NOOP(
        "refunding", "{count} × {each}, at most what is left of a piece"
    ),
    Formula.KEPT_SHARE: QT_TRANSLATE_NOOP(
        "refunding", "{share} of {base}, rounded for each piece; {count} kept"
    ),
    Formula.KEPT_FIXED: QT_TRANSLATE_NOOP(
        "refunding", "{count} × {each}, at most what a piece cost"
    ),
    Formula.SHIPPING_PAID: QT_TRANSLATE_NOOP("refunding", "everything came back, {paid} was paid"),
    Formula.SHIPPING_STAYS: QT_TRANSLATE_NOOP("refunding", "{paid} was paid; it is not refunded"),
    Formula.SHIPPING_NOT_WHOLE: QT_TRANSLATE_NOOP(
        "refunding", "{paid} was paid; it is refunded once everything came back"
    ),
    Formula.EXPRESS_SURPLUS: QT_TRANSLATE_NOOP(
        "refunding", "{paid} was paid, ordinary delivery costs {standard}"
    ),
    Formula.SHIPPING_TAX: QT_TRANSLATE_NOOP("refunding", "{part} on {base}"),
    Formula.SHIPPING_TAX_INSIDE: QT_TRANSLATE_NOOP(
        "refunding", "{base} contains {part}; nothing is added"
    ),
    Formula.LABEL_FEE: QT_TRANSLATE_NOOP(
        "refunding", "{fee} for the label, at most what is refunded"
    ),
    Formula.LABEL_WAIVED: QT_TRANSLATE_NOOP(
        "refunding", "{fee} was agreed; the seller bears it, the goods were at fault"
    ),
    Formula.GOODWILL: QT_TRANSLATE_NOOP("refunding", "{reason}"),
    Formula.LINE_LIMIT: QT_TRANSLATE_NOOP(
        "refunding", "the settled pieces cost {paid}, {before} was refunded before"
    ),
    Formula.SHIPPING_LIMIT: QT_TRANSLATE_NOOP(
        "refunding", "{before} of the delivery was refunded before"
    ),
    Formula.PAID_LIMIT: QT_TRANSLATE_NOOP(
        "refunding", "{paid} was paid for what is settled, {before} was refunded before"
    ),
    Formula.PAYMENT_LIMIT: QT_TRANSLATE_NOOP(
        "refunding", "the payments can return no more than {room}"
    ),
}
SOURCES: Final = {
    Source.PURCHASE: QT_TRANSLATE_NOOP("refunding", "What was paid"),
    Source.POLICY: QT_TRANSLATE_NOOP("refunding", "Return policy"),
    Source.PLAN: QT_TRANSLATE_NOOP("refunding", "Agreed with the buyer"),
    Source.HOUSE: QT_TRANSLATE_NOOP("refunding", "Never more than was paid"),
}
FLAWS: Final = {
    Flaw.NO_NAME: QT_TRANSLATE_NOOP("refunding", "The id is empty; give it one."),
    Flaw.TWICE: QT_TRANSLATE_NOOP("refunding", "The id “{detail}” is used twice; rename one."),
    Flaw.UNKNOWN_LINE: QT_TRANSLATE_NOOP(
        "refunding", "The purchase has no line “{detail}”; use the id of one."
    ),
    Flaw.UNKNOWN_PAYMENT: QT_TRANSLATE_NOOP(
        "refunding", "The purchase has no payment “{detail}”; use the id of one."
    ),
    Flaw.CURRENCY: QT_TRANSLATE_NOOP(
        "refunding", "“{detail}” is no currency; use three capital letters such as EUR."
    ),
    Flaw.OTHER_CURRENCY: QT_TRANSLATE_NOOP(
        "refunding", "“{detail}” is not the currency of the purchase; amounts are not converted."
    ),
    Flaw.PIECES: QT_TRANSLATE_NOOP(
        "refunding", "The number of pieces cannot be {detail}; use a whole number that fits."
    ),
    Flaw.AMOUNT: QT_TRANSLATE_NOOP("refunding", "The amount is below zero or too large."),
    Flaw.RATE: QT_TRANSLATE_NOOP(
        "refunding", "A rate of {detail} % is below zero or more than there is."
    ),
    Flaw.TOO_MUCH_OFF: QT_TRANSLATE_NOOP(
        "refunding", "The discount is more than what is left of the price."
    ),
    Flaw.TOO_MUCH_TAX: QT_TRANSLATE_NOOP(
        "refunding", "The tax is more than the price that contains it."
    ),
    Flaw.TWO_WAYS: QT_TRANSLATE_NOOP(
        "refunding", "A percentage and a fixed amount exclude each other; keep one."
    ),
    Flaw.NO_WAY: QT_TRANSLATE_NOOP(
        "refunding", "A percentage or a fixed amount for each piece is missing."
    ),
    Flaw.NO_FINDING: QT_TRANSLATE_NOOP(
        "refunding", "Something is taken off for damage; say what was found."
    ),
    Flaw.NO_REASON: QT_TRANSLATE_NOOP("refunding", "Goodwill needs a reason; say why."),
    Flaw.TOO_MANY: QT_TRANSLATE_NOOP(
        "refunding", "{detail} pieces are settled, more than were bought; correct the number."
    ),
}


def told(
    numbers: Mapping[str, int | str],
    money: Callable[[int], str],
    percent: Callable[[int], str],
) -> dict[str, int | str]:
    """A line's numbers under the names that the texts use, amounts and rates written out."""
    found: dict[str, int | str] = {}
    for name, value in numbers.items():
        if name.endswith(MINOR):
            found[name.removesuffix(MINOR)] = money(int(value))
        elif name.endswith(PPM):
            found[name.removesuffix(PPM)] = percent(int(value))
        else:
            found[name] = value
    return found
