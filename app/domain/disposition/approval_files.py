"""The house's approval rules, kept as data: one list of rules a file."""

from __future__ import annotations

import tomllib
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, TypeVar

from app.domain.disposition.approval import MOST_PERSONS, ApprovalRule, Occasion
from app.domain.disposition.kinds import Disposition
from app.domain.grading.facts import Grade
from app.domain.money import Money, NotMoney
from app.domain.people import Role
from app.errors import Unavailable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum
    from pathlib import Path

KEYS: Final = frozenset({"id", "persons", "role", "routes", "grades", "above", "when", "always"})
_Code = TypeVar("_Code", bound="StrEnum")


class RulesInvalid(Unavailable):
    """``where`` is the key that is absent or wrong, ``detail`` what was found there."""

    def __init__(self, file: str, where: str, detail: str) -> None:
        super().__init__(file, where, detail)
        self.file = file
        self.where = where
        self.detail = detail


def load_approval_rules(folder: Path) -> tuple[ApprovalRule, ...]:
    """Every file of ``folder``, by name; ``RulesInvalid`` names file and key."""
    found: list[ApprovalRule] = []
    for file in sorted(folder.glob("*.toml")):
        try:
            text = file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise RulesInvalid(file.name, "", str(error)) from error
        found += read_approval_rules(text, file.name)
    return tuple(found)


def read_approval_rules(text: str, file: str) -> tuple[ApprovalRule, ...]:
    try:
        rows = tomllib.loads(text, parse_float=Decimal).get("rules")
    except tomllib.TOMLDecodeError as error:
        raise RulesInvalid(file, "", str(error)) from None
    if not isinstance(rows, list):
        raise RulesInvalid(file, "rules", str(rows))
    rules = tuple(_rule(file, number, row) for number, row in enumerate(rows, start=1))
    ids = [rule.id for rule in rules]
    twice = next((id_ for id_ in ids if ids.count(id_) > 1), "")
    if twice:
        raise RulesInvalid(file, f"rules.{twice}.id", twice)
    return rules


def _rule(file: str, number: int, row: Any) -> ApprovalRule:
    where = f"rules.{row.get('id', number)}" if isinstance(row, dict) else f"rules.{number}"
    if not isinstance(row, dict) or not isinstance(row.get("id"), str) or set(row) - KEYS:
        raise RulesInvalid(file, where, str(row))
    persons, always = row.get("persons"), row.get("always", False)
    if type(persons) is not int or not 0 <= persons <= MOST_PERSONS:
        raise RulesInvalid(file, f"{where}.persons", str(persons))
    if type(always) is not bool:
        raise RulesInvalid(file, f"{where}.always", str(always))
    role = _codes(file, f"{where}.role", Role, [row.get("role", Role.SUPERVISOR.value)])
    return ApprovalRule(
        id=row["id"],
        persons=persons,
        role=next(iter(role)),
        routes=_codes(file, f"{where}.routes", Disposition, row.get("routes", [])),
        grades=_codes(file, f"{where}.grades", Grade, row.get("grades", [])),
        above=_limits(file, f"{where}.above", row.get("above", {})),
        when=_codes(file, f"{where}.when", Occasion, row.get("when", [])),
        always=always,
    )


def _limits(file: str, where: str, values: Any) -> Mapping[str, int]:
    """Amounts as people write them, 150 or 149.90, in minor units."""
    if not isinstance(values, dict):
        raise RulesInvalid(file, where, str(values))
    limits = {}
    for currency, amount in values.items():
        try:
            limits[currency] = Money.parse(str(amount), currency).minor
        except NotMoney:
            raise RulesInvalid(file, f"{where}.{currency}", str(amount)) from None
    return limits


def _codes(file: str, where: str, codes: type[_Code], values: Any) -> frozenset[_Code]:
    if not isinstance(values, list) or not set(values) <= set(codes):
        raise RulesInvalid(file, where, str(values))
    return frozenset(map(codes, values))
