"""Scrap gates: dated law, kept as data, that forbids destroying certain goods."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from app.domain.disposition.facts import CompanySize, Facts
from app.domain.disposition.kinds import Disposition
from app.domain.disposition.reasons import Reason, ReasonCode
from app.domain.grading.facts import Finding, Grade, Tag
from app.domain.grading.sets import lineage
from app.errors import Unavailable

if TYPE_CHECKING:
    from pathlib import Path

_Code = TypeVar("_Code", bound=StrEnum)


class LawInvalid(Unavailable):
    """``where`` is the key that is absent or wrong, ``detail`` what was found there."""

    def __init__(self, file: str, where: str, detail: str) -> None:
        super().__init__(file, where, detail)
        self.file = file
        self.where = where
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Exemption:
    """Holds when the grade is listed and a finding or tag is; else only when a person says so.

    A person may say so once one of the slots in ``photos`` is filled; without any, by words alone.
    """

    id: str
    article: str
    evidence: str
    grades: tuple[Grade, ...] = ()
    findings: tuple[Finding, ...] = ()
    tags: tuple[Tag, ...] = ()
    photos: tuple[str, ...] = ()

    def proved_by(self, slots: Iterable[str]) -> bool:
        return not self.photos or bool(set(self.photos) & set(slots))

    def applies(self, facts: Facts) -> bool:
        if facts.exemption == self.id:
            return True
        if facts.grade not in self.grades:
            return False
        return bool(set(self.findings) & set(facts.findings) or set(self.tags) & facts.tags)


@dataclass(frozen=True, slots=True)
class ScrapGate:
    """``binds`` says from which day on which size of company must obey."""

    id: str
    article: str
    source: str
    countries: tuple[str, ...]
    categories: tuple[str, ...]
    refused: tuple[Disposition, ...]
    instead: tuple[Disposition, ...]
    binds: Mapping[CompanySize, date]
    exemptions: tuple[Exemption, ...]

    def covers(self, disposition: Disposition, facts: Facts) -> bool:
        since = self.binds.get(facts.company_size)
        return (
            disposition in self.refused
            and since is not None
            and facts.on >= since
            and facts.country.upper() in self.countries
            and bool(set(lineage(facts.category)) & set(self.categories))
        )

    def exemption(self, facts: Facts) -> Exemption | None:
        return next((one for one in self.exemptions if one.applies(facts)), None)

    def refusal(self, disposition: Disposition, facts: Facts) -> Reason | None:
        """Why ``disposition`` is forbidden, None when it is not covered or is exempt."""
        if not self.covers(disposition, facts) or self.exemption(facts):
            return None
        data = {
            "law": self.id,
            "article": self.article,
            "since": self.binds[facts.company_size].isoformat(),
            "category": facts.category,
            "country": facts.country.upper(),
            "size": facts.company_size.value,
        }
        return Reason(ReasonCode.SCRAP_GATE, data)

    def permission(self, disposition: Disposition, facts: Facts) -> Reason | None:
        """The exemption that lets a covered ``disposition`` pass, with the evidence it needs."""
        exemption = self.exemption(facts) if self.covers(disposition, facts) else None
        if exemption is None:
            return None
        data = {
            "law": self.id,
            "article": exemption.article,
            "exemption": exemption.id,
            "evidence": exemption.evidence,
        }
        return Reason(ReasonCode.SCRAP_EXEMPTION, data)


def refusing(
    gates: Iterable[ScrapGate], facts: Facts, routes: Iterable[Disposition]
) -> tuple[ScrapGate, ...]:
    """The laws that forbid one of ``routes`` here, and that an exemption might open."""
    wanted = tuple(routes)
    return tuple(
        gate
        for gate in gates
        if gate.exemptions and any(gate.refusal(route, facts) is not None for route in wanted)
    )


def load_scrap_gates(folder: Path) -> tuple[ScrapGate, ...]:
    """Every gate of ``folder``, by file name; ``LawInvalid`` names file and key."""
    gates = []
    for file in sorted(folder.glob("*.toml")):
        try:
            text = file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise LawInvalid(file.name, "", str(error)) from error
        gates.append(read_scrap_gate(text, file.name))
    return tuple(gates)


def read_scrap_gate(text: str, file: str) -> ScrapGate:
    try:
        values = tomllib.loads(text)
        return _gate(values, file)
    except tomllib.TOMLDecodeError as error:
        raise LawInvalid(file, "", str(error)) from None
    except KeyError as error:
        raise LawInvalid(file, str(error.args[0]), "missing") from None
    except (TypeError, AttributeError) as error:  # a text where a list or table belongs
        raise LawInvalid(file, "", str(error)) from None


def _gate(values: Mapping[str, Any], file: str) -> ScrapGate:
    binds = {}
    for size, since in values["binds"].items():
        if type(since) is not date:
            raise LawInvalid(file, f"binds.{size}", str(since))
        binds[_code(file, f"binds.{size}", CompanySize, size)] = since
    return ScrapGate(
        id=values["id"],
        article=values["article"],
        source=values["source"],
        countries=tuple(values["countries"]),
        categories=tuple(category.lower() for category in values["categories"]),
        refused=_codes(file, "refused", Disposition, values["refused"]),
        instead=_codes(file, "instead", Disposition, values["instead"]),
        binds=binds,
        exemptions=tuple(_exemption(row, file) for row in values["exemptions"]),
    )


def _exemption(row: Mapping[str, Any], file: str) -> Exemption:
    where = f"exemptions.{row['id']}"
    return Exemption(
        id=row["id"],
        article=row["article"],
        evidence=row["evidence"],
        grades=_codes(file, f"{where}.grades", Grade, row.get("grades", ())),
        findings=_codes(file, f"{where}.findings", Finding, row.get("findings", ())),
        tags=_codes(file, f"{where}.tags", Tag, row.get("tags", ())),
        photos=_slots(file, f"{where}.photos", row.get("photos", ())),
    )


def _slots(file: str, where: str, values: Any) -> tuple[str, ...]:
    if isinstance(values, str) or not all(isinstance(one, str) and one for one in values):
        raise LawInvalid(file, where, str(values))
    return tuple(values)


def _codes(file: str, where: str, codes: type[_Code], values: list[Any]) -> tuple[_Code, ...]:
    return tuple(_code(file, where, codes, value) for value in values)


def _code(file: str, where: str, codes: type[_Code], value: Any) -> _Code:
    try:
        return codes(value)
    except ValueError:
        raise LawInvalid(file, where, str(value)) from None
