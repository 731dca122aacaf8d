"""Messages between the house, buyers and sellers: what was written, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final


class Direction(StrEnum):
    OUT = "out"
    IN = "in"


class Medium(StrEnum):
    MAIL = "mail"
    BY_HAND = "by_hand"  # told on the telephone or in a portal, written down by a clerk


class MessageState(StrEnum):
    """``unknown`` may have left: it is never sent again without a person's word."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"
    UNSORTED = "unsorted"  # came in, and nobody knows for which return
    RECEIVED = "received"


OPEN_STATES: Final = (MessageState.QUEUED, MessageState.SENDING, MessageState.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Letter:
    """What is to be told, in its final words: a person saw it before it went into a command.

    ``attachments`` name what the mailer makes or fetches at sending: ``slip`` (the address slip
    of the return), ``photo:<sha256>``.  The HTML form is made from ``text`` at sending.
    """

    template: str
    language: str
    to: str
    subject: str
    text: str
    attachments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """``key`` is its Message-ID; ``answers`` is the Message-ID that it answers.

    ``tries`` counts attempts, ``next_try_at`` is when the next one is due; ``code`` is the mail
    server's last answer (0 for none), ``detail`` its words.
    """

    id: str
    direction: Direction
    medium: Medium
    state: MessageState
    at: datetime
    by: str
    return_id: str | None = None
    unit_id: str | None = None
    template: str = ""
    language: str = ""
    sender: str = ""
    recipient: str = ""
    subject: str = ""
    text: str = ""
    attachments: tuple[str, ...] = ()
    key: str = ""
    answers: str = ""
    tries: int = 0
    next_try_at: datetime | None = None
    sent_at: datetime | None = None
    code: int = 0
    detail: str = ""
    version: int = 0
    gone: bool = False
