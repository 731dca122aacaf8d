"""Which carrier a number can belong to, and the number as that carrier prints it.

The formats are data: ``resources/carriers.toml``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Final

from app.domain.check_digits import CheckDigit, Iso7064, Weights

DATA: Final = Path(__file__).parents[2] / "resources" / "carriers.toml"
LONGEST: Final = 80  # a space after each of the 38 characters of the longest code, and some
_NUMBERISH: Final = re.compile(r"%?[0-9A-Z]+")


class Evidence(StrEnum):
    """Why a number is thought to be a carrier's, strongest first."""

    CHECK_DIGIT = "check_digit"
    SHAPE = "shape"


@dataclass(frozen=True, slots=True)
class CarrierMatch:
    """A carrier, its tracking number as printed, and the evidence for it."""

    carrier: str
    number: str
    why: Evidence


@dataclass(frozen=True, slots=True)
class CarrierFormat:
    """One way a carrier writes its numbers, on paper or in a barcode."""

    carrier: str
    name: str
    pattern: re.Pattern[str]
    check: CheckDigit | None
    before: str
    template: str
    example: str

    def match(self, code: str, countries: frozenset[str]) -> CarrierMatch | None:
        found = self.pattern.fullmatch(code)
        if found is None:
            return None
        groups = found.groupdict()
        if groups.get("country", "") not in countries | {""}:
            return None
        if self.check is None:
            return CarrierMatch(self.carrier, groups["number"], Evidence.SHAPE)
        if self.check.digit(self.before + groups["body"]) != groups["check"]:
            return None
        return CarrierMatch(self.carrier, groups["number"], Evidence.CHECK_DIGIT)


@dataclass(frozen=True, slots=True)
class CarrierBook:
    """Every carrier we know, by code, and their formats in order of rank."""

    names: Mapping[str, str]
    formats: tuple[CarrierFormat, ...]
    countries: frozenset[str]


def candidates(text: str) -> tuple[CarrierMatch, ...]:
    """Whose number this may be, best first: a right check digit goes before mere shape.

    Blanks, hyphens and small letters do not matter; what a barcode adds around the
    printed number (ZIP, routing) is taken off.
    """
    code = _squeezed(text)
    if not code:
        return ()
    book = carrier_book()
    found = [match for form in book.formats if (match := form.match(code, book.countries))]
    found.sort(key=lambda match: match.why is not Evidence.CHECK_DIGIT)
    best: dict[tuple[str, str], CarrierMatch] = {}
    for match in found:
        best.setdefault((match.carrier, match.number), match)
    return tuple(best.values())


def likeliest(text: str) -> CarrierMatch | None:
    """The first of ``candidates``, found without trying what ranks behind it."""
    code, weaker = _squeezed(text), None
    book = carrier_book()
    for form in book.formats if code else ():
        match = form.match(code, book.countries)
        if match is not None and match.why is Evidence.CHECK_DIGIT:
            return match
        weaker = weaker or match
    return weaker


def carrier_name(code: str) -> str:
    """The carrier's own name; an unknown code is its own name."""
    return carrier_book().names.get(code, code)


@cache
def carrier_book() -> CarrierBook:
    """The carriers of ``resources/carriers.toml``, read once."""
    data = tomllib.loads(DATA.read_text(encoding="utf-8"))
    checks = {name: _check(spec) for name, spec in data["check"].items()}
    return CarrierBook(
        names={carrier["code"]: carrier["name"] for carrier in data["carrier"]},
        formats=tuple(
            _format(carrier["code"], spec, checks)
            for carrier in data["carrier"]
            for spec in carrier["format"]
        ),
        countries=frozenset(data["countries"].split()),
    )


def _squeezed(text: str) -> str:
    if len(text) > LONGEST or not text.isascii():
        return ""
    upper = "".join(text.split()).upper()
    # carriers group by hyphens but never cut off a single character; our own codes do
    parts = upper.split("-")
    if len(parts) > 1 and min(map(len, parts)) == 1:
        return ""
    code = "".join(parts)
    return code if _NUMBERISH.fullmatch(code) else ""


def _format(
    carrier: str, spec: Mapping[str, Any], checks: Mapping[str, CheckDigit]
) -> CarrierFormat:
    return CarrierFormat(
        carrier=carrier,
        name=spec["name"],
        pattern=re.compile(spec["pattern"]),
        check=checks[spec["check"]] if "check" in spec else None,
        before=spec.get("before", ""),
        template=spec.get("template", ""),
        example=spec["example"],
    )


def _check(spec: Mapping[str, Any]) -> CheckDigit:
    if spec["kind"] == "iso7064":
        return Iso7064()
    return Weights(
        weights=tuple(spec["weights"]),
        from_right=spec["from"] == "right",
        modulus=spec["modulus"],
        complement=spec["complement"],
        replace={int(old): new for old, new in spec["replace"].items()},
    )
