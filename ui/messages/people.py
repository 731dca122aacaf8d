"""Refusals that are about people: rights, locks, badges, the first start, undoing."""

from __future__ import annotations

from app.commands.base import UnknownRecord
from app.commands.found_station import AlreadyFounded, BadStationCode
from app.commands.text import MAX_TEXT, BadText
from app.commands.undo import CannotUndo, NotYours
from app.domain.people import STATION, BadgeTaken, LastManager, LockedOut, NotAllowed
from ui import formats
from ui.messages.saying import Message, message_for, translate
from ui.words import deed, thing, word


@message_for.register(NotAllowed)
def _(error: NotAllowed) -> Message:
    if error.person in ("", STATION):
        return Message(
            translate("messages", "Nobody signed in"),
            translate("messages", "Scan your badge, then try again."),
        )
    text = translate("messages", "Your role does not include: {what}. Ask a supervisor.")
    return Message(translate("messages", "Not your task"), text.format(what=word(error.permission)))


@message_for.register(LockedOut)
def _(error: LockedOut) -> Message:
    text = translate(
        "messages", "Too many wrong PINs for {name}. Wait until {time}, then try again."
    )
    return Message(
        translate("messages", "Locked for now"),
        text.format(name=error.name, time=formats.clock(error.until)),
    )


@message_for.register(LastManager)
def _(error: LastManager) -> Message:
    text = translate("messages", "Without {name} nobody could manage people. Add somebody first.")
    return Message(translate("messages", "Last manager"), text.format(name=error.name))


@message_for.register(BadgeTaken)
def _(error: BadgeTaken) -> Message:
    text = translate("messages", "Badge {badge} belongs to {name}. Take another badge.")
    return Message(
        translate("messages", "Badge taken"), text.format(badge=error.badge, name=error.name)
    )


@message_for.register(AlreadyFounded)
def _(error: AlreadyFounded) -> Message:
    text = translate("messages", "This folder already holds the station {name}. Open that one.")
    return Message(translate("messages", "Already set up"), text.format(name=error.name))


@message_for.register(BadStationCode)
def _(error: BadStationCode) -> Message:
    text = translate(
        "messages",
        "“{code}” cannot be a station code. Use 1 to 4 of A–Z and 0–9, without I and O.",
    )
    return Message(translate("messages", "Not a code"), text.format(code=error.code))


@message_for.register(CannotUndo)
def _(error: CannotUndo) -> Message:
    text = translate("messages", "“{deed}” cannot be taken back. Put it right by a new step.")
    return Message(translate("messages", "Cannot be undone"), text.format(deed=deed(error.kind)))


@message_for.register(NotYours)
def _(_error: NotYours) -> Message:
    return Message(
        translate("messages", "Not your step"),
        translate("messages", "Somebody else did this. They or a supervisor can undo it."),
    )


@message_for.register(UnknownRecord)
def _(error: UnknownRecord) -> Message:
    if error.kind == "inspections":
        text = translate("messages", "{lpn} is not inspected yet. Inspect it first.")
        return Message(translate("messages", "Not inspected"), text.format(lpn=error.id))
    if error.kind == "proposals" and "." not in error.id:
        text = translate("messages", "{lpn} has no decision to work on. Look at its story.")
        return Message(translate("messages", "Nothing decided"), text.format(lpn=error.id))
    text = translate("messages", "Not here any more: {thing}. Somebody may have undone it.")
    return Message(translate("messages", "Not found"), text.format(thing=thing(error.kind)))


@message_for.register(BadText)
def _(error: BadText) -> Message:
    if error.why == "long":
        text = translate("messages", "The text is too long. Use at most {most} characters.")
        return Message(
            translate("messages", "Text too long"), text.format(most=formats.count(MAX_TEXT))
        )
    if error.why == "number":
        return Message(
            translate("messages", "Number too large"),
            translate("messages", "The number is too large. Check it and enter it again."),
        )
    return Message(
        translate("messages", "Text not readable"),
        translate("messages", "The text has characters that cannot be kept. Type it again."),
    )
