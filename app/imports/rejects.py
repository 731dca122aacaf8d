"""The file of refused rows: mend it in a spreadsheet and import it again.

It has the source's columns behind two of its own, which a second import ignores.
"""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Final

from app.domain.formulas import neutralise
from app.imports.columns import REJECT_REASON, REJECT_ROW, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from app.imports.results import Reject, RejectReason

_OWN: Final = frozenset({plain(REJECT_ROW), plain(REJECT_REASON)})

SENTENCES: Final = {
    "ambiguous_date": "day and month could be swapped; write the date as 2024-12-31",
    "ambiguous_price": "could be thousands or decimals; write it like 1234.56",
    "control_character": "has a control character or an invisible one",
    "differs_in_return": "differs from the other rows of the same return",
    "does_not_fit": "does not fit on the label",
    "missing": "is missing",
    "negative": "is negative",
    "no_such_date": "there is no such day or time",
    "not_a_country": "is no two-letter country code",
    "not_a_currency": "is no three-letter currency code",
    "not_a_date": "is no date; write it as 2024-12-31",
    "not_a_disposition": "is no disposition, like restock or destroy",
    "not_a_gtin": "is no GTIN of 8, 12, 13 or 14 digits",
    "not_a_language": "is no language code like de or zh-CN",
    "not_a_number": "is no whole number",
    "not_an_fnsku": "is no FNSKU of ten letters and digits",
    "not_an_sscc": "is no SSCC of 18 digits with a right check digit",
    "not_encodable": "the barcode cannot hold it",
    "not_read_back": "the barcode could not be read back",
    "not_a_word": "may only have letters a to z, digits and _",
    "not_money": "is no amount of money",
    "out_of_range": "is out of range",
    "rest_came_in": "the other rows of this return were imported",
    "short_year": "write the year with four digits",
    "spreadsheet_number": "was cut to scientific notation by a spreadsheet; digits are lost",
    "too_far_apart": "the other rows of this return are too far above; sort the file by return",
    "too_long": "is too long",
    "too_long_for_label": "is too long for a label",
    "too_many_lines": "the return has too many rows",
    "too_precise": "has more decimals than the currency",
    "unbalanced_quotes": "a quotation mark is opened and never closed",
    "unreadable_character": "has a character that could not be decoded",
    "wrong_cell_count": "the row has another number of cells than the header",
    "wrong_check_digit": "has a wrong check digit",
}


def sentence(reason: RejectReason) -> str:
    """``price: is negative (-3.00)``."""
    field = f"{reason.field}: " if reason.field else ""
    value = f" ({reason.value})" if reason.value else ""
    return f"{field}{SENTENCES[reason.code]}{value}"


class RejectsWriter:
    """Writes refused rows as they come; nothing is kept in memory.

    The file is made with the first row: no rejects, no file.
    """

    def __init__(self, path: Path, columns: Sequence[str], delimiter: str) -> None:
        self._path = path
        self._delimiter = delimiter
        self._width = len(columns)
        # a file that was mended before has our two columns already
        self._source = tuple(i for i, name in enumerate(columns) if plain(name) not in _OWN)
        self._columns = tuple(columns[i] for i in self._source)
        self._started = False

    def write(self, rejects: Iterable[Reject]) -> int:
        """Append; returns how many rows."""
        rows = [self._row(reject) for reject in rejects]
        if not rows:
            return 0
        mode, encoding = ("a", "utf-8") if self._started else ("w", "utf-8-sig")
        with self._path.open(mode, encoding=encoding, newline="", errors="replace") as stream:
            writer = csv.writer(stream, delimiter=self._delimiter)
            if not self._started:
                writer.writerow((REJECT_ROW, REJECT_REASON, *map(neutralise, self._columns)))
                self._started = True
            writer.writerows(rows)
        return len(rows)

    def _row(self, reject: Reject) -> list[str]:
        cells: Sequence[str] = reject.raw_cells
        if len(cells) == self._width:
            cells = [cells[i] for i in self._source]
        words = "; ".join(map(sentence, reject.reasons))
        return [str(reject.row_number), neutralise(words), *map(neutralise, cells)]
