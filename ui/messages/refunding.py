"""Why a refund cannot be calculated from what was entered."""

from __future__ import annotations

from app.domain.refunds import BadRefund
from ui.messages.saying import Message, message_for, translate
from ui.refund_texts import FLAWS


@message_for.register(BadRefund)
def _(error: BadRefund) -> Message:
    told = translate("refunding", FLAWS[error.flaw]).format(detail=error.detail or "–")
    where = translate("messages", "Not calculated, {field}: {told}")
    return Message(
        translate("messages", "No refund yet"), where.format(field=error.field, told=told)
    )
