"""The first start: the station's name and code, its first person, its bins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final

from app.commands.base import Command, UnknownRecord
from app.commands.manage_people import add_person
from app.domain.evidence import Bin
from app.domain.lpn import is_station_code
from app.domain.people import Permission, Person, Role
from app.errors import RuleBroken

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


FIXED: Final = frozenset({"incarnation", "station_code"})


class AlreadyFounded(RuleBroken):
    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class BadStationCode(RuleBroken):
    """A code has one to four of A–Z and 0–9, without I and O."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class FoundStation(Command):
    """``code`` heads every licence plate; ``country`` is where the warehouse stands (ISO 3166)."""

    needs: ClassVar = Permission.STATION
    undoable: ClassVar = False

    name: str
    code: str
    country: str
    person: str
    badge: str
    language: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        if work.setting("station_name"):
            raise AlreadyFounded(work.setting("station_name"))
        if not is_station_code(self.code):
            raise BadStationCode(self.code)
        work.set_setting("station_name", self.name)
        work.set_setting("station_code", self.code)
        work.set_setting("country", self.country)
        roles = (Role.SUPERVISOR, Role.ADMINISTRATOR)
        founder = Person(
            id=stamp.new_id(),
            name=self.person,
            badge=self.badge,
            roles=roles,
            language=self.language,
        )
        add_person(founder, work)


@dataclass(frozen=True, slots=True)
class AddBins(Command):
    """``bins`` are (code, zone); those already there are left alone."""

    needs: ClassVar = Permission.MANAGE
    undoable: ClassVar = False

    bins: tuple[tuple[str, str], ...]

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        for code, zone in self.bins:
            if not work.bins.where(code=code):
                work.bins.add(Bin(id=stamp.new_id(), code=code, zone=zone))


@dataclass(frozen=True, slots=True)
class ChangeSetting(Command):
    """One of the station's own settings; what plates and journal rest on stays as it is."""

    needs: ClassVar = Permission.MANAGE
    undoable: ClassVar = False

    name: str
    value: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        if self.name in FIXED:
            raise UnknownRecord("settings", self.name)
        work.set_setting(self.name, self.value)
