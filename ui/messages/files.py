"""Why a file of returns could not be read."""

from __future__ import annotations

import errno
from typing import Final

from app.imports.failures import (
    CannotRead,
    EmptyFile,
    NotATable,
    ReaderDied,
    ReadingStopped,
    RejectsNotKept,
    RepeatedColumns,
    UnknownColumns,
    UnknownEncoding,
)
from ui import formats
from ui.messages.saying import Message, message_for, translate

KINDS: Final = {
    "zip": "XLSX/ODS/ZIP",
    "xls": "XLS",
    "pdf": "PDF",
    "png": "PNG",
    "jpeg": "JPEG",
    "gzip": "GZIP",
    "rtf": "RTF",
}
SHOWN: Final = 8


@message_for.register(NotATable)
def _(error: NotATable) -> Message:
    title = translate("messages", "Not a table")
    if error.why in KINDS:
        text = translate(
            "messages", "This is a {kind} file. Save the table as CSV and choose that file."
        )
        return Message(title, text.format(kind=KINDS[error.why]))
    if error.why == "line_too_long":
        return Message(
            title,
            translate("messages", "A line has no end. Save the table as CSV and try again."),
        )
    if error.why == "too_many_columns":
        text = translate("messages", "The file has {count} columns. Leave only those needed.")
        return Message(title, text.format(count=formats.count(error.detail)))
    return Message(
        title,
        translate("messages", "The file holds no readable rows. Save the table as CSV."),
    )


@message_for.register(EmptyFile)
def _(_error: EmptyFile) -> Message:
    return Message(
        translate("messages", "Empty file"),
        translate("messages", "There is not even a line of column names. Choose another file."),
    )


@message_for.register(UnknownColumns)
def _(error: UnknownColumns) -> Message:
    either = translate("messages", " or ")
    missing = ", ".join(one.replace("|", either) for one in error.missing)
    found = ", ".join(error.found[:SHOWN]) or "–"
    text = translate("messages", "Columns missing: {missing}. The file has: {found}.")
    return Message(
        translate("messages", "Columns missing"), text.format(missing=missing, found=found)
    )


@message_for.register(RepeatedColumns)
def _(error: RepeatedColumns) -> Message:
    text = translate("messages", "Several columns may be “{field}”: {columns}. Keep one of them.")
    told = text.format(field=error.field, columns=", ".join(error.columns))
    return Message(translate("messages", "Columns repeated"), told)


@message_for.register(UnknownEncoding)
def _(error: UnknownEncoding) -> Message:
    text = translate("messages", "The encoding “{encoding}” is not known. Choose another one.")
    return Message(translate("messages", "Unknown encoding"), text.format(encoding=error.encoding))


@message_for.register(CannotRead)
def _(error: CannotRead) -> Message:
    told = {
        errno.ENOENT: translate("messages", "{name} is not there any more. Choose it again."),
        errno.EACCES: translate("messages", "{name} may not be read by you. Ask its owner."),
        errno.EISDIR: translate("messages", "{name} is a folder. Choose a file."),
    }
    usual = translate("messages", "{name} cannot be read. Close it elsewhere and try again.")
    return Message(
        translate("messages", "File not readable"),
        told.get(error.errno, usual).format(name=error.name),
    )


@message_for.register(ReadingStopped)
def _(error: ReadingStopped) -> Message:
    text = translate("messages", "Stopped after {rows} rows. What came in until then is kept.")
    return Message(
        translate("messages", "Reading stopped"), text.format(rows=formats.count(error.rows))
    )


@message_for.register(ReaderDied)
def _(_error: ReaderDied) -> Message:
    text = translate(
        "messages", "Reading ended without a word. What came in is kept; import the file again."
    )
    return Message(translate("messages", "Reading broke off"), text)


@message_for.register(RejectsNotKept)
def _(error: RejectsNotKept) -> Message:
    text = translate(
        "messages",
        "The refused rows cannot be written to {name}. What came in is kept; "
        "make room or close the file, then import again.",
    )
    return Message(translate("messages", "Refused rows not kept"), text.format(name=error.name))
