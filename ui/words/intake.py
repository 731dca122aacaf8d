"""Words for files of returns: what came of one, and why a row was refused or noted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ui.formats import count
from ui.words.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.imports.results import Note, Reject, RejectReason
    from app.intake import IntakeResult

translate = QCoreApplication.translate

REASONS: Final[dict[str, str]] = {
    "ambiguous_date": QT_TRANSLATE_NOOP("reject", "{field}: day and month could be swapped"),
    "ambiguous_price": QT_TRANSLATE_NOOP("reject", "{field}: thousands or decimals"),
    "control_character": QT_TRANSLATE_NOOP("reject", "{field}: has an invisible character"),
    "differs_in_return": QT_TRANSLATE_NOOP("reject", "{field}: differs within the return"),
    "does_not_fit": QT_TRANSLATE_NOOP("reject", "it does not fit on the label"),
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
    "not_an_fnsku": QT_TRANSLATE_NOOP("reject", "{field} is no FNSKU"),
    "not_an_sscc": QT_TRANSLATE_NOOP("reject", "{field} is no SSCC"),
    "not_encodable": QT_TRANSLATE_NOOP("reject", "the barcode cannot hold it"),
    "not_read_back": QT_TRANSLATE_NOOP("reject", "the barcode cannot be read back"),
    "not_a_word": QT_TRANSLATE_NOOP("reject", "{field}: only letters a to z, digits and _"),
    "not_money": QT_TRANSLATE_NOOP("reject", "{field} is no amount of money"),
    "out_of_range": QT_TRANSLATE_NOOP("reject", "{field} is out of range"),
    "rest_came_in": QT_TRANSLATE_NOOP("reject", "the other rows of this return came in"),
    "short_year": QT_TRANSLATE_NOOP("reject", "{field}: the year needs four digits"),
    "spreadsheet_number": QT_TRANSLATE_NOOP("reject", "{field}: a spreadsheet cut its digits"),
    "too_far_apart": QT_TRANSLATE_NOOP("reject", "too far below the rest of its return"),
    "too_long": QT_TRANSLATE_NOOP("reject", "{field} is too long"),
    "too_long_for_label": QT_TRANSLATE_NOOP("reject", "it is too long for a label"),
    "too_many_lines": QT_TRANSLATE_NOOP("reject", "the return has too many rows"),
    "too_precise": QT_TRANSLATE_NOOP("reject", "{field}: more decimals than the currency has"),
    "unbalanced_quotes": QT_TRANSLATE_NOOP("reject", "a quotation mark is never closed"),
    "unreadable_character": QT_TRANSLATE_NOOP("reject", "{field}: has an unreadable character"),
    "wrong_cell_count": QT_TRANSLATE_NOOP("reject", "not as many cells as columns"),
    "wrong_check_digit": QT_TRANSLATE_NOOP("reject", "{field}: the check digit is wrong"),
}
NOTES: Final[dict[str, str]] = {
    "first_row_counts": QT_TRANSLATE_NOOP("reject", "{field}: the return's first row counts"),
    "repeated_line": QT_TRANSLATE_NOOP("reject", "the same row twice: both came in"),
    "same_return_again": QT_TRANSLATE_NOOP("reject", "the same return again: it came in once"),
    "unknown_disposition": QT_TRANSLATE_NOOP("reject", "{field}: not known, kept as a comment"),
    "unknown_reason": QT_TRANSLATE_NOOP("reject", "{field}: not known, kept as a comment"),
}


def reason_words(reason: RejectReason) -> str:
    """``price is negative (-3.00)``."""
    return _with_value(translate("reject", REASONS[reason.code]), reason.field, reason.value)


def row_words(reject: Reject) -> str:
    """``Row 7: price is negative (-3.00); sku is missing``."""
    return _row(reject.row_number, "; ".join(map(reason_words, reject.reasons)))


def note_words(note: Note) -> str:
    """``Row 7: reason: not known, kept as a comment (too blue)``."""
    said = _with_value(translate("reject", NOTES[note.code]), note.field, note.value)
    return _row(note.row_number, said)


def result_words(result: IntakeResult) -> str:
    """All of it, a line each: the counts, the first refused rows, where they are to be mended."""
    return "\n".join([_counts(result), *map(row_words, result.first), *_rest(result)])


def rejects_words(result: IntakeResult) -> str:
    """Where the refused rows are, and what to do with them; "" where none were."""
    if result.rejects_file is None:
        return ""
    where = translate("intake", "Refused rows: {file}. Mend them there and import that file.")
    return where.format(file=result.rejects_file.name)


def _counts(result: IntakeResult) -> str:
    told = {
        translate("intake", "new returns: {count}"): result.new,
        translate("intake", "returns that got more: {count}"): result.added,
        translate("intake", "known before: {count}"): result.known,
        translate("intake", "rows refused: {count}"): result.rejected,
        translate("intake", "rows with a note: {count}"): result.notes,
    }
    parts = [text.format(count=count(number)) for text, number in told.items() if number]
    if result.stopped:
        parts.append(translate("intake", "stopped before the end"))
    return " · ".join(parts) or translate("intake", "There was no row in the file.")


def _rest(result: IntakeResult) -> list[str]:
    lines = []
    if more := result.rejected - len(result.first):
        lines.append(translate("intake", "… and {count} more").format(count=count(more)))
    if result.rejects_file is not None:
        where = translate("intake", "Refused rows: {file}. Mend them there and import that file.")
        lines.append(where.format(file=result.rejects_file))
    lines += map(note_words, result.first_notes)
    if result.unused:
        unused = translate("intake", "Columns not used: {columns}")
        lines.append(unused.format(columns=", ".join(result.unused)))
    return lines


def _row(number: int, said: str) -> str:
    return translate("reject", "Row {number}: {reasons}").format(number=number, reasons=said)


def _with_value(words: str, field: str, value: str) -> str:
    said = words.format(field=field)
    return f"{said} ({value})" if value else said
