"""A unit on hold: a fact beside its state, so that it goes on exactly where it stood."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.errors import RuleBroken


class HoldReason(StrEnum):
    SELLER_ASKED = "seller_asked"
    BUYER_DISPUTES = "buyer_disputes"
    SUSPECTED_FRAUD = "suspected_fraud"
    AUTHORITY = "authority"
    SAFETY = "safety"  # dangerous, or recalled by its maker
    OTHER = "other"


class OnHold(RuleBroken):
    """``lpn`` stands still since ``at``: ``reason``, in ``words``."""

    def __init__(self, lpn: str, reason: HoldReason, words: str, at: datetime) -> None:
        super().__init__(lpn, reason, words, at)
        self.lpn = lpn
        self.reason = reason
        self.words = words
        self.at = at


class NotOnHold(RuleBroken):
    def __init__(self, lpn: str) -> None:
        super().__init__(lpn)
        self.lpn = lpn


class OwnHold(RuleBroken):
    """Whoever put ``lpn`` on hold does not release it."""

    def __init__(self, lpn: str) -> None:
        super().__init__(lpn)
        self.lpn = lpn


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """``released_by`` is "" while it lasts."""

    id: str
    unit_id: str
    reason: HoldReason
    words: str
    put_by: str
    put_at: datetime
    released_by: str = ""
    released_at: datetime | None = None
    release_words: str = ""
    version: int = 0
    gone: bool = False

    @property
    def lasts(self) -> bool:
        return not self.released_by
