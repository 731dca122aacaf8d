"""Everything a disposition is decided on, and the seller's standing instruction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Final

from app.domain.disposition.kinds import Disposition
from app.domain.disposition.orders import StandingOrder
from app.domain.grading.facts import Finding, Grade, Packaging, Tag


class CompanySize(StrEnum):
    """Of the economic operator who would destroy (EU classes); laws name who they bind."""

    LARGE = "large"
    MEDIUM = "medium"
    SMALL = "small"
    MICRO = "micro"


@dataclass(frozen=True, slots=True)
class Facts:
    """``value_minor`` is in ``currency``; ``country`` is where the warehouse stands (ISO 3166).

    ``on`` is the day of the decision.  ``exemption`` is one that a person has documented,
    as named by the law's file.  ``seller_silent``: asked, and the deadline has passed.
    ``standing`` is the seller's order that counts, ``answered`` what they said about this piece.
    """

    grade: Grade
    packaging: Packaging
    category: str
    on: date
    country: str
    value_minor: int = 0
    currency: str = "EUR"
    tags: frozenset[Tag] = frozenset()
    findings: tuple[Finding, ...] = ()
    instruction: Mapping[str, str] = field(default_factory=dict)
    has_replacement_sku: bool = False
    company_size: CompanySize = CompanySize.LARGE
    exemption: str = ""
    seller_silent: bool = False
    grade_changed: bool = False
    seller_id: str = ""
    wiped: bool = False
    standing: StandingOrder | None = None
    answered: Disposition | None = None

    @property
    def bound(self) -> bool:
        """Whether only the seller's own answer lets anything be done outside their order."""
        return self.standing is not None or self.answered is not None

    @property
    def holds_data(self) -> bool:
        """Somebody's data may be on it, and nobody has said that they are gone."""
        return not self.wiped and bool(self.tags & PRIVATE)


PRIVATE: Final = frozenset({Tag.DATA_ON_DEVICE, Tag.ACCOUNT_LOCKED})
ASK: Final = "ask"
_ASK_ABOVE: Final = "ask_above"
_CURRENCY: Final = "currency"
_DEFAULT: Final = "default"
_GRADES: Final = {grade.value: grade for grade in Grade}
_DISPOSITIONS: Final = {disposition.value: disposition for disposition in Disposition}


@dataclass(frozen=True, slots=True)
class Instruction:
    """The seller's order, read: ``by_grade`` None means *ask*, ``unreadable`` keeps the rest."""

    by_grade: Mapping[Grade, Disposition | None]
    when_silent: Disposition | None
    ask_above_minor: int | None
    currency: str
    unreadable: tuple[tuple[str, str], ...]


def read_instruction(order: Mapping[str, str]) -> Instruction:
    """``{"A": "restock", "E": "ask", "default": "recycle", "ask_above": "5000"}`` and so on."""
    by_grade: dict[Grade, Disposition | None] = {}
    unreadable: list[tuple[str, str]] = []
    when_silent: Disposition | None = None
    for key, value in order.items():
        grade, wanted = _GRADES.get(key), _DISPOSITIONS.get(value)
        if key in (_ASK_ABOVE, _CURRENCY):
            continue
        if grade is not None and (wanted is not None or value == ASK):
            by_grade[grade] = wanted
        elif key == _DEFAULT and wanted is not None:
            when_silent = wanted
        else:
            unreadable.append((key, value))
    limit = order.get(_ASK_ABOVE, "")
    readable = limit.isascii() and limit.isdigit()
    if limit and not readable:
        unreadable.append((_ASK_ABOVE, limit))
    return Instruction(
        by_grade=by_grade,
        when_silent=when_silent,
        ask_above_minor=int(limit) if readable else None,
        currency=order.get(_CURRENCY, ""),
        unreadable=tuple(unreadable),
    )


def order_on(facts: Facts) -> Instruction:
    """What the seller says about this piece: their answer, the order that counts, or their list."""
    read = read_instruction(facts.instruction)
    order = facts.standing
    if facts.answered is not None:
        own = {facts.grade: facts.answered}
        return replace(read, by_grade=own, ask_above_minor=None, unreadable=())
    if order is None:
        return read
    return replace(
        read,
        by_grade={facts.grade: order.wanted},
        when_silent=order.default or read.when_silent,
    )
