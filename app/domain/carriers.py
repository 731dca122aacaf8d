"""Which carrier a number can belong to, and the number as that carrier prints it.

The formats are data: ``resources/carriers.toml``.  What a parcel was announced with is recognised
again whenever its journal is verified, by the edition of the formats of that day; so an older
edition stays in ``resources/retired``.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Final

from app.domain.check_digits import CheckDigit, Iso7064, Luhn, Weights

RESOURCES: Final = Path(__file__).parents[2] / "resources"
DATA: Final = RESOURCES / "carriers.toml"
NEWEST: Final = 0  # the edition of the file above, whatever its number
FIRST_EDITION: Final = 1
LONGEST: Final = 100  # a blank after each of the 41 characters of the longest code, and some
ANY: Final = (0, "")  # where a format of the first edition stands in the index
DIGITS: Final = "0123456789"
_NUMBERISH: Final = re.compile(r"%?[0-9A-Z]+")
_HYPHENATED: Final = re.compile(r"[0-9A-Z]+(?:-[0-9A-Z]+)+")
# groups that say what the others are made of, not what the number says
_PARTS: Final = frozenset({"number", "body", "check", "bare"})


class Evidence(StrEnum):
    """Why a number is thought to be a carrier's, strongest first."""

    CHECK_DIGIT = "check_digit"
    SHAPE = "shape"
    MISREAD = "misread"


class UnknownEdition(ValueError):
    """Formats from a newer release, or damage."""

    def __init__(self, edition: int) -> None:
        super().__init__(edition)
        self.edition = edition


@dataclass(frozen=True, slots=True)
class CarrierMatch:
    """A carrier, its tracking number as printed, and the evidence for it.

    ``fields`` is what the number says: service, ZIP, serial number.  ``shown`` is the number
    in the groups it is printed in.
    """

    carrier: str
    number: str
    why: Evidence
    shown: str = field(default="", compare=False)
    fields: tuple[tuple[str, str], ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class CarrierFormat:
    """One way a carrier writes its numbers, on paper or in a barcode."""

    carrier: str
    name: str
    pattern: re.Pattern[str]
    check: CheckDigit | None
    example: str
    body: str = ""
    number: str = ""
    template: str = ""
    source: str = ""
    also: tuple[str, ...] = ()
    printed: tuple[int, ...] = ()
    lengths: tuple[int, ...] = ()
    first: str = DIGITS
    valid: tuple[str, ...] = ()
    broken: tuple[str, ...] = ()
    generic: bool = False
    rank: int = 0
    proves: bool = True
    told: tuple[str, ...] = ()

    def match(self, code: str, countries: frozenset[str]) -> CarrierMatch | None:
        """The number as printed, if it is right."""
        parts = self.pattern.fullmatch(code)
        found = [] if parts is None else self.read(parts, countries)
        return found[0] if found and found[0].why is not Evidence.MISREAD else None

    def read(self, parts: re.Match[str], countries: frozenset[str]) -> list[CarrierMatch]:
        """The printed number first, then its other spellings; a misread one has none."""
        groups = parts.groupdict("")
        if "country" in groups and groups["country"] not in countries:
            return []
        why = self._evidence(groups)
        if why is Evidence.MISREAD and self.generic:
            return []
        number = self.number.format_map(groups) if self.number else groups["number"]
        fields = tuple([(name, groups[name]) for name in self.told if groups[name]])
        shown = grouped(number, self.printed) if self.printed else number
        found = [CarrierMatch(self.carrier, number, why, shown, fields)]
        if self.also and why is not Evidence.MISREAD:
            for other in self.also:
                spelled = other.format_map(groups | {"number": number})
                found.append(CarrierMatch(self.carrier, spelled, why, spelled, fields))
        return found

    def _evidence(self, groups: Mapping[str, str]) -> Evidence:
        if self.check is None:
            return Evidence.SHAPE
        body = self.body.format_map(groups) if self.body else groups["body"]
        if self.check.digit(body) != groups["check"]:
            return Evidence.MISREAD
        return Evidence.CHECK_DIGIT if self.proves else Evidence.SHAPE


@dataclass(frozen=True, slots=True)
class CarrierBook:
    """Every carrier we know, by code, and their formats in order of rank."""

    edition: int
    names: Mapping[str, str]
    groups: Mapping[str, str]
    formats: tuple[CarrierFormat, ...]
    countries: frozenset[str]
    index: Mapping[tuple[int, str], tuple[CarrierFormat, ...]]

    def for_code(self, code: str) -> tuple[CarrierFormat, ...]:
        """The formats that a code of this length and with this beginning could be of."""
        return self.index.get((len(code), code[:1])) or self.index.get(ANY, ())


def candidates(text: str) -> tuple[CarrierMatch, ...]:
    """Whose number this may be, best first: a right check digit goes before mere shape.

    Blanks, hyphens and small letters do not matter; what a barcode adds around the
    printed number (ZIP, routing) is taken off.
    """
    return tuple(match for match in examine(text) if match.why is not Evidence.MISREAD)


def examine(text: str) -> tuple[CarrierMatch, ...]:
    """As ``candidates``, and last of all the numbers whose check digit is wrong."""
    book = carrier_book()
    found: list[CarrierMatch] = []
    for code in _codes(text):
        for form in book.for_code(code):
            if (parts := form.pattern.fullmatch(code)) is not None:
                found += form.read(parts, book.countries)
    if len(found) < 2:  # noqa: PLR2004 nothing to put in order
        return tuple(found)
    found.sort(key=_rank)
    best: dict[tuple[str, str], CarrierMatch] = {}
    for match in found:
        best.setdefault((match.carrier, match.number), match)
    return tuple(best.values())


def likeliest(text: str, edition: int = NEWEST) -> CarrierMatch | None:
    """The first of ``candidates``, found without trying what ranks behind it."""
    weaker, book = None, carrier_book(edition)
    for code in _codes(text):
        for form in book.for_code(code):
            match = form.match(code, book.countries)
            if match is not None and match.why is Evidence.CHECK_DIGIT:
                return match
            weaker = weaker or match
    return weaker


def carrier_name(code: str) -> str:
    """The carrier's own name; an unknown code is its own name."""
    return carrier_book().names.get(code, code)


def carrier_group(code: str) -> str:
    """What other programs call the carrier: one code for the whole of DHL."""
    return carrier_book().groups.get(code, code)


def grouped(number: str, sizes: Iterable[int]) -> str:
    """The number with a blank between its groups; what no group has room for is the last."""
    parts, rest = [], number
    for size in sizes:
        parts.append(rest[:size])
        rest = rest[size:]
    return " ".join(filter(None, [*parts, rest]))


@cache
def carrier_book(edition: int = NEWEST) -> CarrierBook:
    """The carriers of one edition of the formats, read once."""
    if edition == NEWEST:
        return _read(DATA)
    newest = carrier_book()
    if edition == newest.edition:
        return newest
    if not FIRST_EDITION <= edition < newest.edition:
        raise UnknownEdition(edition)
    return _read(RESOURCES / "retired" / f"carriers.{edition}.toml")


def _read(path: Path) -> CarrierBook:
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    checks = {name: _check(spec) for name, spec in data["check"].items()}
    formats = [
        _format(carrier["code"], spec, checks)
        for carrier in data["carrier"]
        for spec in carrier["format"]
    ]
    formats.sort(key=lambda form: form.rank)
    return CarrierBook(
        edition=data.get("edition", FIRST_EDITION),
        names={carrier["code"]: carrier["name"] for carrier in data["carrier"]},
        groups={one["code"]: one["group"] for one in data["carrier"] if "group" in one},
        formats=tuple(formats),
        countries=frozenset(data["countries"].split()),
        index=_index(formats),
    )


def _index(
    formats: Iterable[CarrierFormat],
) -> dict[tuple[int, str], tuple[CarrierFormat, ...]]:
    index = defaultdict(list)
    for form in formats:
        places = [(length, char) for length in form.lengths for char in form.first]
        for place in places or [ANY]:
            index[place].append(form)
    return {place: tuple(found) for place, found in index.items()}


_RANKS: Final = {why: rank for rank, why in enumerate(Evidence)}


def _rank(match: CarrierMatch) -> int:
    return _RANKS[match.why]


def _codes(text: str) -> tuple[str, ...]:
    """What the formats are tried on: capitals without blanks and hyphens; and with its hyphens."""
    if len(text) > LONGEST or not text.isascii():
        return ()
    upper = "".join(text.split()).upper()
    if "-" not in upper:
        return (upper,) if _NUMBERISH.fullmatch(upper) else ()
    if _HYPHENATED.fullmatch(upper) is None:
        return ()
    parts = upper.split("-")
    # carriers group by hyphens but never cut off a single character; our own codes do
    return (upper,) if min(map(len, parts)) == 1 else ("".join(parts), upper)


def _format(
    carrier: str, spec: Mapping[str, Any], checks: Mapping[str, CheckDigit]
) -> CarrierFormat:
    pattern = re.compile(spec["pattern"])
    return CarrierFormat(
        carrier=carrier,
        name=spec["name"],
        pattern=pattern,
        check=checks[spec["check"]] if "check" in spec else None,
        # the first edition said it with the digits that come before the body
        body=f"{spec['before']}{{body}}" if "before" in spec else spec.get("body", ""),
        number=spec.get("number", ""),
        template=spec.get("template", ""),
        example=spec["example"],
        source=spec.get("source", ""),
        also=tuple(spec.get("also", ())),
        printed=tuple(spec.get("printed", ())),
        lengths=tuple(spec.get("lengths", ())),
        first=spec.get("first", DIGITS),
        valid=tuple(spec.get("valid", ())),
        broken=tuple(spec.get("broken", ())),
        generic=spec.get("generic", False),
        rank=spec.get("rank", 0),
        proves=spec.get("proves", True),
        told=tuple(one for one in pattern.groupindex if one not in _PARTS and one[0] != "_"),
    )


def _check(spec: Mapping[str, Any]) -> CheckDigit:
    if spec["kind"] == "iso7064":
        return Iso7064()
    if spec["kind"] == "luhn":
        return Luhn()
    return Weights(
        weights=tuple(spec["weights"]),
        from_right=spec["from"] == "right",
        modulus=spec["modulus"],
        complement=spec["complement"],
        replace={int(old): new for old, new in spec["replace"].items()},
    )
