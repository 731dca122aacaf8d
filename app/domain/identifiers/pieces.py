"""Two scans in one, and half a scan: what a text without any reading may have come from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.domain import carriers
from app.domain.identifiers.own import our_own

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

SHORTEST: Final = 6  # of a part; our shortest own code has nine characters
LONGEST: Final = 140
LONG_NUMBER: Final = 20
ARTICLES: Final = frozenset({12, 13, 14})
_ENDS: Final = re.compile(r"[\r\n\t\x1e\x04]+")
# beginnings that stand on nothing else, each shorter than the whole
_BEGINNING: Final = re.compile(
    r"1Z[0-9A-Z]{6,15}|TB[ACM]\d{5,11}|GFUS\d{5,13}|YT\d{8,15}|JJ?D0002\d{3,11}|LP00\d{5,13}"
    r"|4PX\d{5,13}C?|00340\d{6,14}|420\d{5}9[1-5]\d{4,19}|9[2-5]\d{15,17}|[A-Z]{2}\d{9}[A-Z]?"
    r"|(?:RMA-|CT-)?[0-9A-HJ-NP-Z]{1,4}-\d{6,9}-"
)


def glued(text: str, means: Callable[[str], bool]) -> tuple[str, ...]:
    """The scans that ``text`` is made of; () where it is not plainly several.

    ``means`` says whether a part alone is a code beyond doubt.
    """
    lines = tuple(filter(None, map(str.strip, _ENDS.split(text))))
    if len(lines) > 1:
        return lines if any(map(means, lines)) else ()
    if not 2 * SHORTEST <= len(text) <= LONGEST:
        return ()
    half, rest = divmod(len(text), 2)
    if not rest and text[:half] == text[half:] and not text.isdigit():
        return (text[:half], text[half:]) if _is_code(text[:half]) else ()
    return next(_split(text, means), ())


def cut_short(code: str) -> bool:
    """Whether it is the beginning of something longer."""
    return _BEGINNING.fullmatch(code) is not None


def _split(text: str, means: Callable[[str], bool]) -> Iterator[tuple[str, ...]]:
    places: Iterable[int] = range(SHORTEST, len(text) - SHORTEST + 1)
    if text.isdigit():
        # one check digit in ten is right by chance: only what is twice the same kind, or long
        half, rest = divmod(len(text), 2)
        places = [place for place in places if min(place, len(text) - place) >= LONG_NUMBER]
        if not rest and half in ARTICLES:
            places = [half, *places]
    for place in places:
        if means(text[:place]) and means(text[place:]):
            yield (text[:place], text[place:])


def _is_code(text: str) -> bool:
    return our_own(text) is not None or bool(carriers.candidates(text))
