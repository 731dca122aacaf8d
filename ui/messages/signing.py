"""Refusals at the door: badge and PIN."""

from __future__ import annotations

from app.signing_in import PinTooShort, UnknownBadge, WrongPin
from ui.messages.saying import Message, message_for, translate


@message_for.register(UnknownBadge)
def _(_error: UnknownBadge) -> Message:
    return Message(
        translate("messages", "Unknown badge"),
        translate("messages", "Nobody here has this badge. Scan it again or choose your name."),
    )


@message_for.register(WrongPin)
def _(error: WrongPin) -> Message:
    title = translate("messages", "Wrong PIN")
    if error.left == 1:
        text = translate("messages", "Try again, {name}. One more wrong PIN locks you out.")
    else:
        text = translate("messages", "Try again, {name}. Tries left: {left}.")
    return Message(title, text.format(name=error.name, left=error.left))


@message_for.register(PinTooShort)
def _(error: PinTooShort) -> Message:
    text = translate("messages", "A PIN has at least {shortest} characters. Choose a longer one.")
    return Message(translate("messages", "PIN too short"), text.format(shortest=error.shortest))
