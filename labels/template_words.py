"""Words with places to fill in: ``{words.bin}[ · {zone}]``, ``{shown|lpn}``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

WORDS: Final = "words."
_PLACE: Final = re.compile(r"\{([^{}]*)\}")
_OPTIONAL: Final = re.compile(r"\[([^\[\]]*)\]")
_NAME: Final = re.compile(r"(?:words\.)?[a-z][a-z0-9_]*")


class WrongWords(ValueError):
    """``part`` of the words is not written as it may be."""

    def __init__(self, part: str) -> None:
        super().__init__(part)
        self.part = part


@dataclass(frozen=True, slots=True)
class Words:
    """``{a|b}`` is the first of the fields that is not empty, ``{words.bin}`` a word of the
    label's language, and what stands in ``[ ]`` vanishes while a field in it is empty.
    """

    written: str

    def __post_init__(self) -> None:
        rest = _OPTIONAL.sub(r"\1", self.written)
        for name in self.names():
            if not _NAME.fullmatch(name):
                raise WrongWords(f"{{{name}}}")
        stray = re.search(r"[{}\[\]]", _PLACE.sub("", rest))
        if stray:
            raise WrongWords(stray[0])

    def names(self) -> Iterator[str]:
        """The fields in it and, with ``words.`` in front, the words."""
        for place in _PLACE.findall(self.written):
            yield from place.split("|")

    def said(self, values: Mapping[str, str], words: Mapping[str, str]) -> str:
        """Empty when it has fields and all of them are empty: a label says nothing of nothing.

        Fields in ``[ ]`` do not count: without them the rest is still worth saying.
        """
        always = _OPTIONAL.sub("", self.written)
        places = "|".join(_PLACE.findall(always)).split("|")
        fields = [name for name in places if name and not name.startswith(WORDS)]
        if fields and not any(values[name] for name in fields):
            return ""
        # Piece by piece, so that brackets and braces in what is filled in stay what they are.
        pieces = _OPTIONAL.split(self.written)
        return "".join(
            _filled(piece, values, words)
            for number, piece in enumerate(pieces)
            if number % 2 == 0 or _complete(piece, values)
        )


def _filled(piece: str, values: Mapping[str, str], words: Mapping[str, str]) -> str:
    return _PLACE.sub(lambda place: _first(place[1], values, words), piece)


def _first(place: str, values: Mapping[str, str], words: Mapping[str, str]) -> str:
    found = (
        words[name.removeprefix(WORDS)] if name.startswith(WORDS) else values[name]
        for name in place.split("|")
    )
    return next(filter(None, found), "")


def _complete(piece: str, values: Mapping[str, str]) -> bool:
    return all(
        any(name.startswith(WORDS) or values[name] for name in place.split("|"))
        for place in _PLACE.findall(piece)
    )
