"""The closed word lists of a return policy and of the review of a request."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from app.domain.grading.facts import Packaging
from app.domain.reasons import ReturnReason


class CountedFrom(StrEnum):
    """What the window is counted from."""

    DELIVERY = "delivery"  # of the last parcel
    ORDER = "order"
    PURCHASE = "purchase"  # when it was paid


class Mark(StrEnum):
    """What kind of goods it is, where that decides whether they may come back."""

    HYGIENE_SEALED = "hygiene_sealed"
    SEALED_MEDIA = "sealed_media"
    MADE_TO_ORDER = "made_to_order"
    PERISHABLE = "perishable"
    MIXED = "mixed"  # with other goods, inseparably
    PERIODICAL = "periodical"
    FINAL_SALE = "final_sale"
    HAZARDOUS = "hazardous"
    GIFT_CARD = "gift_card"


class Seal(StrEnum):
    """Whether the seal of sealed goods is whole, as far as the buyer says."""

    UNKNOWN = "unknown"
    WHOLE = "whole"
    BROKEN = "broken"


class Informed(StrEnum):
    """Whether the buyer was told of the right of withdrawal, as the law wants it."""

    YES = "yes"  # with the contract
    LATER = "later"  # at ``informed_at``
    NO = "no"
    UNKNOWN = "unknown"


class Evidence(StrEnum):
    """What a buyer may be asked to send along."""

    WORDS = "words"
    PHOTO = "photo"
    PHOTO_OF_DAMAGE = "photo_of_damage"
    PHOTO_OF_PACKAGING = "photo_of_packaging"
    PHOTO_OF_LABEL = "photo_of_label"
    VIDEO = "video"
    SERIAL = "serial"
    PROOF_OF_PURCHASE = "proof_of_purchase"


class Payer(StrEnum):
    SELLER = "seller"
    BUYER = "buyer"


class RefundMethod(StrEnum):
    ORIGINAL = "original"  # as it was paid
    STORE_CREDIT = "store_credit"
    BANK = "bank"


class RefundMoment(StrEnum):
    """Later members are later."""

    DISPATCH = "dispatch"  # on proof that it was sent, or on receipt where that is earlier
    RECEIPT = "receipt"
    INSPECTION = "inspection"


class Clause(StrEnum):
    """The parts of a policy, by the name that each has in its file."""

    SCOPE = "scope"
    WINDOW = "window"
    CONDITION = "condition"
    PACKAGING = "condition.packaging"
    EXCLUDED = "excluded"
    EVIDENCE = "evidence"
    PAYER = "payer"
    FEE = "fee"
    REFUND = "refund"
    RETURNLESS = "returnless"
    AUTO = "auto"


class Verdict(StrEnum):
    MET = "met"
    FAILED = "failed"
    PERSON = "person"  # has to look


class Outcome(StrEnum):
    """Later members are better for the buyer."""

    DECLINE = "decline"
    REFER = "refer"
    ACCEPT = "accept"


# Where the goods are at fault, or what was done with them: the claim, as the buyer makes it.
FAULTS: Final = frozenset(
    {
        ReturnReason.DEFECTIVE,
        ReturnReason.DAMAGED_IN_TRANSIT,
        ReturnReason.NOT_AS_DESCRIBED,
        ReturnReason.WRONG_ITEM,
        ReturnReason.MISSING_PARTS,
        ReturnReason.QUALITY,
        ReturnReason.NEVER_ARRIVED,
        ReturnReason.EXTRA_ITEM,
    }
)
WORST_PACKAGING: Final = Packaging.MISSING
