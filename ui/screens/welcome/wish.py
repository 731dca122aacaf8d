"""What is asked on the first page, and what is not right about it yet."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.domain.lpn import is_station_code

SHORTEST_PIN: Final = 4


class Start(StrEnum):
    """What the station begins with."""

    EMPTY = "empty"
    SAMPLE = "sample"
    IMPORT = "import"


class Fault(StrEnum):
    """In the order in which the page asks."""

    NO_NAME = "no_name"
    BAD_CODE = "bad_code"
    NO_COUNTRY = "no_country"
    NO_PERSON = "no_person"
    SHORT_PIN = "short_pin"
    PINS_DIFFER = "pins_differ"


@dataclass(frozen=True, slots=True)
class Wish:
    name: str
    code: str
    country: str
    person: str
    pin: str
    pin_again: str
    start: Start
    language: str

    def faults(self) -> list[Fault]:
        wrong = {
            Fault.NO_NAME: not self.name.strip(),
            Fault.BAD_CODE: not is_station_code(self.code),
            Fault.NO_COUNTRY: not self.country,
            Fault.NO_PERSON: not self.person.strip(),
            Fault.SHORT_PIN: not is_pin(self.pin),
            Fault.PINS_DIFFER: self.pin != self.pin_again,
        }
        return [fault for fault in Fault if wrong[fault]]


def is_pin(text: str) -> bool:
    """Digits only, so that the number pad can enter it."""
    return len(text) >= SHORTEST_PIN and text.isascii() and text.isdigit()
