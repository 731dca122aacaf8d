"""Why a photo was not kept."""

from __future__ import annotations

from app.store.photos import MAX_PIXELS, NotAPhoto, PhotoNotSaved, PhotoTooLarge
from ui import formats
from ui.messages.saying import Message, message_for, translate

MEGA = 1_000_000
MEBI = 1024 * 1024


@message_for.register(NotAPhoto)
def _(error: NotAPhoto) -> Message:
    text = translate(
        "messages", "{name} is no readable photo. Take it again or choose a JPEG, PNG or WebP."
    )
    return Message(translate("messages", "Not a photo"), text.format(name=_name(error.name)))


@message_for.register(PhotoTooLarge)
def _(error: PhotoTooLarge) -> Message:
    pixels = error.limit == MAX_PIXELS
    text = (
        translate("messages", "{name} has more than {most} megapixels. Take a smaller one.")
        if pixels
        else translate("messages", "{name} is larger than {most} MB. Take a smaller one.")
    )
    most = formats.count(error.limit // (MEGA if pixels else MEBI))
    return Message(
        translate("messages", "Photo too large"), text.format(name=_name(error.name), most=most)
    )


@message_for.register(PhotoNotSaved)
def _(_error: PhotoNotSaved) -> Message:
    return Message(
        translate("messages", "Photo not saved"),
        translate("messages", "The disk did not take the photo. Make room and take it again."),
    )


def _name(name: str) -> str:
    return name or translate("messages", "This picture")
