"""One condition of a review: whether it is met, and what decided that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.policy.kinds import Clause, Verdict


class Because(StrEnum):
    """What decided a condition.  After each code: the keys of its data."""

    # the policy itself
    APPLIES = "applies"
    NO_POLICY = "no_policy"
    NOT_FOR_THIS = "not_for_this"  # policy
    # the window: days, counted_from, last_day, zone; sent where it is known
    IN_TIME = "in_time"
    TOO_LATE = "too_late"
    SENDING_UNKNOWN = "sending_unknown"
    PARCEL_UNDERWAY = "parcel_underway"  # days
    NO_START = "no_start"  # counted_from
    NO_ZONE = "no_zone"  # country
    # the goods
    NOT_EXCLUDED = "not_excluded"  # mark or category
    IS_EXCLUDED = "is_excluded"  # mark or category
    SEAL_BROKEN = "seal_broken"  # mark
    SEAL_WHOLE = "seal_whole"  # mark
    SEAL_UNKNOWN = "seal_unknown"  # mark
    GOOD_ENOUGH = "good_enough"  # given, wanted
    NOT_GOOD_ENOUGH = "not_good_enough"  # given, wanted
    AT_INSPECTION = "at_inspection"  # wanted
    # what was sent along
    ALL_THERE = "all_there"
    NOT_THERE = "not_there"  # missing
    NOT_ASKED_FOR = "not_asked_for"  # reason
    # what may be accepted without a person
    WITHIN_LIMIT = "within_limit"  # value_minor, limit_minor, currency
    ABOVE_LIMIT = "above_limit"  # value_minor, limit_minor, currency
    NO_LIMIT = "no_limit"  # currency
    NO_PRICE = "no_price"
    REASON_LISTED = "reason_listed"  # reason
    REASON_NOT_LISTED = "reason_not_listed"  # reason
    NEVER_AUTOMATIC = "never_automatic"
    # why a clause of the policy does not count
    LAW_GOES_FIRST = "law_goes_first"
    GOODS_AT_FAULT = "goods_at_fault"  # reason


@dataclass(frozen=True, slots=True)
class Condition:
    """``where`` is the clause by its path in the policy's file: ``excluded.2``."""

    clause: Clause
    verdict: Verdict
    because: Because
    where: str = ""
    data: Mapping[str, str] = field(default_factory=dict)
    article: str = ""
