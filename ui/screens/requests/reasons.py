"""Why a row of a file was refused, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from app.imports.results import RejectReason

CONTEXT: Final = "reject"
WORDS: Final[dict[str, object]] = {
    "ambiguous_date": QT_TRANSLATE_NOOP("reject", "{field}: day and month could be swapped"),
    "ambiguous_price": QT_TRANSLATE_NOOP("reject", "{field}: thousands or decimals"),
    "control_character": QT_TRANSLATE_NOOP("reject", "{field}: has an invisible character"),
    "differs_in_return": QT_TRANSLATE_NOOP("reject", "{field}: differs within the return"),
    "missing": QT_TRANSLATE_NOOP("reject", "{field} is missing"),
    "negative": QT_TRANSLATE_NOOP("reject", "{field} is negative"),
    "no_such_date": QT_TRANSLATE_NOOP("reject", "{field}: there is no such day or time"),
    "not_a_country": QT_TRANSLATE_NOOP("reject", "{field} is no country code"),
    "not_a_currency": QT_TRANSLATE_NOOP("reject", "{field} is no currency code"),
    "not_a_date": QT_TRANSLATE_NOOP("reject", "{field} is no date like 2024-12-31"),
    "not_a_disposition": QT_TRANSLATE_NOOP("reject", "{field} is no disposition"),
    "not_a_gtin": QT_TRANSLATE_NOOP("reject", "{field} is no GTIN"),
    "not_a_language": QT_TRANSLATE_NOOP("reject", "{field} is no language code"),
    "not_a_number": QT_TRANSLATE_NOOP("reject", "{field} is no whole number"),
    "not_a_word": QT_TRANSLATE_NOOP("reject", "{field}: only letters a to z, digits and _"),
    "not_money": QT_TRANSLATE_NOOP("reject", "{field} is no amount of money"),
    "out_of_range": QT_TRANSLATE_NOOP("reject", "{field} is out of range"),
    "rest_came_in": QT_TRANSLATE_NOOP("reject", "the other rows of this return came in"),
    "short_year": QT_TRANSLATE_NOOP("reject", "{field}: the year needs four digits"),
    "spreadsheet_number": QT_TRANSLATE_NOOP("reject", "{field}: a spreadsheet cut its digits"),
    "too_far_apart": QT_TRANSLATE_NOOP("reject", "too far below the rest of its return"),
    "too_long": QT_TRANSLATE_NOOP("reject", "{field} is too long"),
    "too_many_lines": QT_TRANSLATE_NOOP("reject", "the return has too many rows"),
    "too_precise": QT_TRANSLATE_NOOP("reject", "{field}: more decimals than the currency has"),
    "unbalanced_quotes": QT_TRANSLATE_NOOP("reject", "a quotation mark is never closed"),
    "unreadable_character": QT_TRANSLATE_NOOP("reject", "{field}: has an unreadable character"),
    "wrong_cell_count": QT_TRANSLATE_NOOP("reject", "not as many cells as columns"),
    "wrong_check_digit": QT_TRANSLATE_NOOP("reject", "{field}: the check digit is wrong"),
}


def reject_words(reason: RejectReason) -> str:
    """``price is negative (-3.00)``."""
    words = QCoreApplication.translate(CONTEXT, str(WORDS[reason.code])).format(field=reason.field)
    return f"{words} ({reason.value})" if reason.value else words
