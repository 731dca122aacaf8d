"""Column names: compared without case, width, spaces, underscores and hyphens."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from app.imports.failures import RepeatedColumns

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_IGNORED: Final = re.compile(r"[\s_\-./:#()\ufeff]+")

# The two columns that ``rejects`` puts in front: never part of a source.
REJECT_ROW: Final = "reject_row"
REJECT_REASON: Final = "reject_reason"


def plain(name: str) -> str:
    """``Order-No.``, ``order no`` and ``ＯＲＤＥＲ＿ＮＯ`` are one name: ``orderno``."""
    return _IGNORED.sub("", unicodedata.normalize("NFKC", name).casefold())


def is_rejects_file(header: Sequence[str]) -> bool:
    """Whether this is a file of refused rows on its way back."""
    names = {plain(name) for name in header}
    return plain(REJECT_ROW) in names and plain(REJECT_REASON) in names


def place(header: Sequence[str], names: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """Where each field stands: ``names`` has its synonyms, the documented name first.

    The documented name wins over synonyms; otherwise two columns for one field are
    refused, because taking either could book a stranger's parcel.
    """
    columns = [plain(name) for name in header]
    found: dict[str, int] = {}
    for field, synonyms in names.items():
        own = plain(synonyms[0])
        hits = [i for i, name in enumerate(columns) if name == own]
        if not hits:
            known = {plain(name) for name in synonyms}
            hits = [i for i, name in enumerate(columns) if name in known]
        if len(hits) > 1:
            raise RepeatedColumns(field, tuple(header[i] for i in hits))
        if hits:
            found[field] = hits[0]
    return found
