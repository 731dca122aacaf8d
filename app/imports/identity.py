"""The identity of what was read: the same return read again has the same key."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

READABLE: Final = 200
DIGEST_BYTES: Final = 16


def source_key(kind: str, parts: Sequence[str]) -> str:
    """``file:acme|R1|…``; a digest where that would be long, or could be read in two ways."""
    readable = "|".join(parts)
    if len(readable) <= READABLE and readable.count("|") == len(parts) - 1:
        return f"{kind}:{readable}"
    # no part can hold U+001F: control characters are refused
    digest = blake2b("\x1f".join(parts).encode(), digest_size=DIGEST_BYTES)
    return f"{kind}#{digest.hexdigest()}"
