"""The journal's hash chain: every column of every entry, and the hash before it."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

# In the order in which they are hashed; ``prev`` is last and ``hash`` is the result.
COLUMNS: Final = (
    "seq", "id", "kind", "kind_version", "station", "incarnation", "by", "at",
    "first_number", "next_number", "undoes", "payload", "changes", "prev",
)  # fmt: skip
GENESIS: Final = "0" * 64
_dump = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def entry_hash(values: Sequence[object]) -> str:
    """SHA-256 over the columns of one entry in the order of ``COLUMNS``, as a JSON list."""
    text = _dump(list(values))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
