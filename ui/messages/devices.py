"""When what stands beside the bench does not answer, and when data of the law cannot be read."""

from __future__ import annotations

from app.devices.calibration import SheetNotWritten
from app.devices.scale import ScaleAway, ScaleEmpty, ScaleMoving, ScaleOverloaded, ScaleSilent
from app.domain.deadlines import DeadlineInvalid
from ui.messages.saying import Message, message_for, translate


@message_for.register(ScaleAway)
def _(error: ScaleAway) -> Message:
    text = translate(
        "messages",
        "No scale answers at {port}. Look at its cable, or type the weight. Set up names its port.",
    )
    return Message(translate("messages", "Scale not found"), text.format(port=error.port))


@message_for.register(ScaleSilent)
def _(error: ScaleSilent) -> Message:
    text = translate(
        "messages",
        "The scale at {port} says nothing that is a weight. Switch it on, or type the weight.",
    )
    return Message(translate("messages", "Scale is silent"), text.format(port=error.port))


@message_for.register(ScaleMoving)
def _(_: ScaleMoving) -> Message:
    text = translate("messages", "The weight does not come to rest. Let go of the parcel.")
    return Message(translate("messages", "Scale not steady"), text)


@message_for.register(ScaleOverloaded)
def _(_: ScaleOverloaded) -> Message:
    text = translate("messages", "The parcel is too heavy for this scale. Type the weight.")
    return Message(translate("messages", "Scale overloaded"), text)


@message_for.register(ScaleEmpty)
def _(_: ScaleEmpty) -> Message:
    text = translate("messages", "Nothing lies on the scale. Put the parcel on it, then try again.")
    return Message(translate("messages", "Scale is empty"), text)


@message_for.register(DeadlineInvalid)
def _(error: DeadlineInvalid) -> Message:
    text = translate("messages", "{file} cannot be used: {detail}. Put the file right.")
    told = text.format(file=error.file, detail=error.detail)
    return Message(translate("messages", "Deadline not readable"), told)


@message_for.register(SheetNotWritten)
def _(error: SheetNotWritten) -> Message:
    text = translate(
        "messages",
        "The sheet could not be written to {path}: {detail}. Make room on the disk, or look "
        "whether the folder may be written to; then press F2 again.",
    )
    return Message(
        translate("messages", "Sheet not written"),
        text.format(path=error.path, detail=error.detail),
    )
