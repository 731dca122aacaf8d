"""Tracking numbers nobody was given, with check digits that are right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.carriers import CarrierFormat, carrier_book
from app.domain.check_digits import ALNUM

if TYPE_CHECKING:
    import random

DIGITS: Final = "0123456789"


class NoTemplate(LookupError):
    """There is no way to make a number of this carrier."""


def make_tracking(carrier_code: str, rng: random.Random, country: str = "CN") -> str:
    """A number as ``carrier_code`` would print it; an unknown carrier is ``NoTemplate``.

    ``country`` (ISO 3166) is where a postal parcel sets out; other carriers ignore it.
    """
    forms = [f for f in carrier_book().formats if f.carrier == carrier_code and f.template]
    if not forms:
        raise NoTemplate(carrier_code)
    form = rng.choice(forms)
    drawn = "".join(_drawn(char, rng) for char in form.template.replace("~~", country))
    return _closed(form, drawn) if "*" in drawn else drawn


def makeable_carriers() -> tuple[str, ...]:
    """The carriers ``make_tracking`` knows, in order of rank."""
    return tuple(dict.fromkeys(form.carrier for form in carrier_book().formats if form.template))


def _drawn(char: str, rng: random.Random) -> str:
    if char == "#":
        return rng.choice(DIGITS)
    return rng.choice(ALNUM) if char == "@" else char


def _closed(form: CarrierFormat, drawn: str) -> str:
    """Put the one character in the place of ``*`` that the format accepts."""
    countries = carrier_book().countries
    tries = (drawn.replace("*", char) for char in ALNUM)
    return next(number for number in tries if form.match(number, countries))
