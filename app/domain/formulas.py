"""Cells that a spreadsheet would run as a formula: made harmless with ``'``, and back again.

Both ways are exact: what was neutralised is restored to the character.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

# Full-width signs start formulas in East Asian spreadsheets.
_DANGEROUS: Final = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")


def neutralise(cell: str) -> str:
    """``=1+1`` becomes ``'=1+1``; one that has the mark already gets another."""
    return f"'{cell}" if _DANGEROUS.match(cell) else cell


def restore(cells: Iterable[str]) -> list[str]:
    """Take one mark off every cell that ``neutralise`` would have given one."""
    return [c[1:] if c.startswith("'") and _DANGEROUS.match(c) else c for c in cells]
