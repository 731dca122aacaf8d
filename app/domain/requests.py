"""What a buyer asked, and what is known of their order, beside the return that came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from app.domain.grading.facts import Grade, Packaging
from app.domain.policy.kinds import Evidence, Informed, Mark, Seal


@dataclass(frozen=True, slots=True)
class LineFacts:
    """What the buyer says of the goods of one line, and what kind of goods they are."""

    grade: Grade | None = None
    packaging: Packaging = Packaging.UNKNOWN
    marks: tuple[Mark, ...] = ()
    seal: Seal = Seal.UNKNOWN
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """The wish of a buyer that nobody has reviewed: a return that has one starts as requested.

    ``deliveries`` are milliseconds since 1970 UTC, one for each parcel of the order; 0 is one that
    has not come.  ``sent_at`` is when the buyer sent the notice, ``received_at`` when it came in.
    """

    email: str = ""
    address: str = ""
    words: str = ""
    ordered_at: datetime | None = None
    purchased_at: datetime | None = None
    deliveries: tuple[int, ...] = ()
    sent_at: datetime | None = None
    received_at: datetime | None = None
    consumer: bool = True
    informed: Informed = Informed.YES
    informed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnRequest:
    """``Asked`` as a row.  ``facts`` has each line's ``LineFacts`` by the line's id.

    ``joined_to`` is the return that a person joined this one to, as the same wish told twice.
    """

    id: str
    return_id: str
    email: str = ""
    address: str = ""
    words: str = ""
    ordered_at: datetime | None = None
    purchased_at: datetime | None = None
    deliveries: tuple[int, ...] = ()
    sent_at: datetime | None = None
    received_at: datetime | None = None
    consumer: bool = True
    informed: Informed = Informed.YES
    informed_at: datetime | None = None
    facts: dict[str, dict[str, object]] = field(default_factory=dict)
    joined_to: str = ""
    version: int = 0
    gone: bool = False
