"""What happened to the station's own files: its folder, its database, its disk."""

from __future__ import annotations

from app.station import NotOpen
from app.store.ballast import DiskFull
from app.store.ledger import NotSaved, StillUnknown
from app.store.lock import AlreadyOpen
from app.store.schema import NewerDatabase
from app.store.sqlite import FileUnreadable, UnsoundSqlite
from app.store.work import ChangedSince
from ui.messages.saying import Message, message_for, translate
from ui.words import thing


@message_for.register(ChangedSince)
def _(error: ChangedSince) -> Message:
    text = translate(
        "messages", "Changed in the meantime: {thing}. Look again; undo the newer step first."
    )
    return Message(
        translate("messages", "Changed since then"), text.format(thing=thing(error.kind))
    )


@message_for.register(NotOpen)
def _(_error: NotOpen) -> Message:
    return Message(
        translate("messages", "Not ready yet"),
        translate("messages", "The station is not open for saving. Wait a moment and try again."),
    )


@message_for.register(AlreadyOpen)
def _(error: AlreadyOpen) -> Message:
    text = translate(
        "messages", "Returnbench is already running with the folder {folder}. Use that window."
    )
    return Message(translate("messages", "Already open"), text.format(folder=error.folder))


@message_for.register(DiskFull)
def _(error: DiskFull) -> Message:
    text = translate(
        "messages", "The disk is full and nothing was saved. Make room on the disk of {folder}."
    )
    return Message(translate("messages", "Disk full"), text.format(folder=error.folder))


@message_for.register(NotSaved)
def _(_error: NotSaved) -> Message:
    return Message(
        translate("messages", "Not saved"),
        translate("messages", "The disk did not take it and nothing was changed. Try again."),
    )


@message_for.register(StillUnknown)
def _(_error: StillUnknown) -> Message:
    return Message(
        translate("messages", "Not certain"),
        translate(
            "messages",
            "It is not known whether this was saved. Start the station again and look "
            "before you repeat it.",
        ),
    )


@message_for.register(NewerDatabase)
def _(_error: NewerDatabase) -> Message:
    return Message(
        translate("messages", "Newer station"),
        translate(
            "messages",
            "This folder was used with a newer Returnbench. Install the newer one to open it.",
        ),
    )


@message_for.register(FileUnreadable)
def _(error: FileUnreadable) -> Message:
    text = translate(
        "messages",
        "{file} cannot be opened: {why}. Nothing was changed in it. Put back a copy of the "
        "folder, or call who looks after the station.",
    )
    return Message(
        translate("messages", "Data cannot be read"),
        text.format(file=error.path, why=error.why),
    )


@message_for.register(UnsoundSqlite)
def _(error: UnsoundSqlite) -> Message:
    text = translate(
        "messages",
        "SQLite {version} can damage the station's data. Install Returnbench again.",
    )
    return Message(
        translate("messages", "Unsafe database library"), text.format(version=error.version)
    )
