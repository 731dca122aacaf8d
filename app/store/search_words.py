"""How texts are cut into words to be found by: the same for what is kept and what is typed.

SQLite's ``unicode61`` cuts at spaces and signs, and takes a run of Chinese, Japanese or Korean
characters for one word.  So each of these characters is kept as a word of its own, and what is
typed is looked for as the same characters in a row: any part of a title finds it, from one
character on.  A long number is kept with its last six signs too, as people read them out.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST, MOST_WORDS = 200, 8  # of what is typed
KEPT: Final = 8_000  # signs of one row
ENDING: Final = 6  # signs at the end of a number
_UNSPACED: Final = re.compile(
    "([\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3038-\u303b\u3040-\u30ff\u3100-\u312f"
    "\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff"
    "\U0001b000-\U0001b16f\U00020000-\U0003ffff])"
)

_SIGNS: Final = re.compile(r"[\W_]+")


def spaced(text: str) -> str:
    """The text as it is kept: compatible forms made one, unspaced scripts sign by sign."""
    if text.isascii():
        return text
    return _UNSPACED.sub(r" \1 ", unicodedata.normalize("NFKC", text))


def kept_words(texts: Iterable[str], numbers: Iterable[str] = ()) -> str:
    """Everything that one row is found by; ``numbers`` by their last signs as well."""
    parts: list[str] = [text for text in texts if text]
    for number in numbers:
        if number:
            parts += [number, *sorted(ends(number))]
    return spaced(" ".join(dict.fromkeys(parts)))[:KEPT]


def ends(number: str) -> set[str]:
    """The last six letters and digits, and the last six signs, of a longer number."""
    if len(number) <= ENDING:
        return set()
    if number.isalnum():
        return {number[-ENDING:]}
    bare = _SIGNS.sub("", number)
    return {number[-ENDING:], bare[-ENDING:] if len(bare) > ENDING else ""} - {""}


def typed_words(text: str) -> list[str]:
    """As they are looked for: no control signs, no case, not endlessly many."""
    clean = "".join(" " if unicodedata.category(c)[0] == "C" else c for c in text[: 4 * LONGEST])
    return clean[:LONGEST].lower().split()[:MOST_WORDS]


def expression(words: Iterable[str], column: str) -> str:
    """An FTS5 expression: each word as it begins, "" where nothing in them can be found.

    Everything stands in quotes, so that ``NEAR``, ``*`` and ``OR`` are words like any other.
    """
    found = []
    for word in words:
        whole = " ".join(spaced(word).split())
        if any(map(str.isalnum, whole)):
            begun = " *" if len(whole) > 1 else ""  # a single sign would begin half of all words
            found.append('"' + whole.replace('"', '""') + '"' + begun)
    return f"{column} : ({' AND '.join(found)})" if found else ""


@lru_cache(4_096)
def mark(kind: str, value: str) -> str:
    """One word that stands for a value: ``gB`` for grade B; no two kinds begin alike."""
    return kind + _SIGNS.sub("", value) if value else ""
