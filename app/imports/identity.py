"""The identity of what was read: the same return read again has the same key."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

DIGEST_BYTES: Final = 16


def source_key(kind: str, parts: Iterable[str]) -> str:
    """A short key; parts may hold anything, only U+001F cannot (control characters are refused)."""
    digest = blake2b("\x1f".join(parts).encode(), digest_size=DIGEST_BYTES)
    return f"{kind}:{digest.hexdigest()}"
