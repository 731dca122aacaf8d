"""Why a photo was not kept."""

from __future__ import annotations

from typing import Final

from app.store.photos import MAX_PIXELS, NotAPhoto, PhotoNotSaved, PhotoTooLarge
from ui import formats
from ui.messages.saying import Message, message_for, translate
from ui.words.marking import QT_TRANSLATE_NOOP

UNREADABLE: Final = QT_TRANSLATE_NOOP(
    "messages", "{name} is no readable photo. Take it again or choose a JPEG, PNG or WebP."
)
OTHER: Final = QT_TRANSLATE_NOOP(
    "messages", "{name} is a {kind} file. Save it as JPEG, or take the photo here."
)
INSTEAD: Final = {
    "empty": QT_TRANSLATE_NOOP(
        "messages", "{name} is empty: it was not copied to its end. Copy it again."
    ),
    "cut_off": QT_TRANSLATE_NOOP(
        "messages", "{name} is damaged or was not copied to its end. Copy it again or retake it."
    ),
    "heic": QT_TRANSLATE_NOOP(
        "messages",
        "{name} is a HEIC picture. Set the phone's camera to JPEG (“Most compatible”) and take "
        "it again.",
    ),
    **dict.fromkeys(("gif", "tiff", "bmp", "eps", "pdf", "svg", "zip"), OTHER),
}

MEGA = 1_000_000
MEBI = 1024 * 1024


@message_for.register(NotAPhoto)
def _(error: NotAPhoto) -> Message:
    text = translate("messages", INSTEAD.get(error.kind, UNREADABLE))
    return Message(
        translate("messages", "Not a photo"),
        text.format(name=_name(error.name), kind=error.kind.upper()),
    )


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
