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
    # the order that counts, in those of its parts that it names
    STANDING_ORDER = "standing_order"  # order, edition, say, disposition, hours, sku, grades
    SELLER_ANSWERED = "seller_answered"  # disposition (what they want done with this piece)
    NO_DEFAULT = "no_default"  # hours (nobody answered, and they gave no default)
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
    # what is missing before goods are gone for good
    WEIGHT_MISSING = "weight_missing"
    PHOTO_MISSING = "photo_missing"
    DONATION_FIRST = "donation_first"
    HAZARD_UNSUPERVISED = "hazard_unsupervised"
    HAZARD_NOT_DISPOSER = "hazard_not_disposer"
    DATA_SURVIVES = "data_survives"
    # why somebody has to agree
    # (each with the rule's id, how many persons of which role)
    APPROVED_BY_DEFAULT = "approved_by_default"  # disposition, persons, role
    APPROVED_ALWAYS = "approved_always"  # disposition, persons, role
    APPROVED_ABOVE_VALUE = "approved_above_value"  # value_minor, limit_minor, currency, persons
    APPROVED_WHEN_DEVIATING = "approved_when_deviating"  # instructed, disposition, persons
    APPROVED_WHEN_CHOSEN = "approved_when_chosen"  # disposition, persons, role
    APPROVED_WHEN_GRADE_CHANGED = "approved_when_grade_changed"  # grade, persons, role
    APPROVED_BY_NOBODY = "approved_by_nobody"  # disposition
    # why what was agreed to does not hold any more
    MORE_HAVE_TO_AGREE = "more_have_to_agree"  # persons, agreed
    ORDER_CHANGED = "order_changed"  # instructed, before
    SELLER_NOT_ASKED = "seller_not_asked"


@dataclass(frozen=True, slots=True)
class Reason:
    code: ReasonCode
    data: Mapping[str, str] = field(default_factory=dict)

    @property
    def detail(self) -> str:
        """The data as it is kept with what was decided: ``key=value;key=value``."""
        return ";".join(f"{key}={value}" for key, value in sorted(self.data.items()))


class ApprovalOutdated(RuleBroken):
    """What was agreed to for ``lpn`` does not hold any more; ``reasons`` says why."""

    def __init__(self, lpn: str, reasons: tuple[Reason, ...]) -> None:
        super().__init__(lpn, reasons)
        self.lpn = lpn
        self.reasons = reasons


class DispositionBlocked(RuleBroken):
    """A person chose what the facts or the law forbid; ``reasons`` names every objection."""

    def __init__(self, disposition: Disposition, reasons: tuple[Reason, ...]) -> None:
        super().__init__(disposition, reasons)
        self.disposition = disposition
        self.reasons = reasons
