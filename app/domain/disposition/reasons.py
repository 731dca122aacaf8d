"""Why a disposition was proposed, refused or has to be approved: codes with their data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from app.errors import RuleBroken

if TYPE_CHECKING:
    from app.domain.disposition.kinds import Disposition


class ReasonCode(StrEnum):
    """After each code: the keys of its data."""

    # how the proposal came about
    INSTRUCTED = "instructed"  # grade, disposition
    NO_INSTRUCTION = "no_instruction"  # grade, disposition (the house's own)
    INSTRUCTION_UNREADABLE = "instruction_unreadable"  # key, value
    SELLER_ASKS = "seller_asks"  # grade
    SELLER_SILENT = "seller_silent"  # disposition (the default after the deadline)
    SELLER_MUST_AGREE = "seller_must_agree"  # instructed, disposition
    VALUE_ABOVE = "value_above"  # value_minor, limit_minor, currency
    VALUE_NOT_COMPARABLE = "value_not_comparable"  # currency, limit_currency
    PACKAGING_REPLACED = "packaging_replaced"  # packaging
    REPLACEMENT_SKU = "replacement_sku"
    FALLBACK = "fallback"  # wanted, disposition
    CHOSEN = "chosen"  # disposition, computed
    SCRAP_EXEMPTION = "scrap_exemption"  # law, article, exemption, evidence
    # what stands against a disposition
    HAZARD = "hazard"  # tag
    IDENTITY_DOUBTFUL = "identity_doubtful"  # finding
    HYGIENE_OPENED = "hygiene_opened"  # tag
    DATA_ON_DEVICE = "data_on_device"  # tag
    NOT_AS_NEW = "not_as_new"  # grade
    INCOMPLETE = "incomplete"  # tag
    PACKAGING_NOT_SOUND = "packaging_not_sound"  # packaging
    NO_REPLACEMENT_SKU = "no_replacement_sku"
    SCRAP_GATE = "scrap_gate"  # law, article, since, category, country, size
    # why somebody has to agree
    APPROVED_BY_DEFAULT = "approved_by_default"  # disposition
    APPROVED_ALWAYS = "approved_always"  # disposition
    APPROVED_ABOVE_VALUE = "approved_above_value"  # value_minor, limit_minor, currency
    APPROVED_WHEN_DEVIATING = "approved_when_deviating"  # instructed, disposition
    APPROVED_WHEN_GRADE_CHANGED = "approved_when_grade_changed"  # grade


@dataclass(frozen=True, slots=True)
class Reason:
    code: ReasonCode
    data: Mapping[str, str] = field(default_factory=dict)


class DispositionBlocked(RuleBroken):
    """A person chose what the facts or the law forbid; ``reasons`` names every objection."""

    def __init__(self, disposition: Disposition, reasons: tuple[Reason, ...]) -> None:
        super().__init__(disposition, reasons)
        self.disposition = disposition
        self.reasons = reasons
