"""Put a letter into the outbox, as a part of the command that it tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.messages import Direction, Letter, Medium, Message, MessageState

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


def post(
    letter: Letter,
    stamp: Stamp,
    work: Work,
    *,
    return_id: str | None = None,
    unit_id: str | None = None,
) -> Message:
    """Its Message-ID follows from its id: a letter that is sent again is the same letter."""
    id_ = stamp.new_id()
    return work.messages.add(
        Message(
            id=id_,
            direction=Direction.OUT,
            medium=Medium.MAIL,
            state=MessageState.QUEUED,
            at=stamp.at,
            by=stamp.by,
            return_id=return_id,
            unit_id=unit_id,
            template=letter.template,
            language=letter.language,
            recipient=letter.to,
            subject=letter.subject,
            text=letter.text,
            attachments=letter.attachments,
            key=f"{id_}@returnbench",
        )
    )
