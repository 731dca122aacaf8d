"""The journal's hash chain: every column of every entry, and the hash before it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from collections.abc import Sequence

# In the order in which they are hashed; ``prev`` is last and ``hash`` is the result.
COLUMNS: Final = (
    "seq", "id", "kind", "kind_version", "station", "incarnation", "by", "at",
    "first_number", "next_number", "undoes", "payload", "changes", "prev",
)  # fmt: skip
GENESIS: Final = "0" * 64


def entry_hash(values: Sequence[object]) -> str:
    """SHA-256 over the columns of one entry in the order of ``COLUMNS``, as a JSON list."""
    return hashlib.sha256(msgspec.json.encode(values)).hexdigest()
