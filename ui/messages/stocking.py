"""Refusals around places: a bin's rules, containers, counts, the files for a warehouse system."""

from __future__ import annotations

from app.domain.containers import (
    ContainerEmpty,
    ContainerFull,
    NotInContainer,
    NoWayOut,
    OtherContainerSeller,
    OtherDisposition,
    WrongContainerState,
)
from app.domain.places import (
    AlreadyOut,
    AlreadyThere,
    BadBin,
    BinBlocked,
    BinFull,
    BinInUse,
    ListNotWritten,
    NotInBin,
    NotOnShelf,
    OtherSeller,
    OtherSku,
)
from app.domain.wms import BadWmsRange, WmsFolderMissing, WrongWmsState
from app.imports.answers import TooManyAnswers
from app.imports.bins import BadBinRow, TooManyBins
from ui import formats
from ui.messages.saying import Message, message_for, translate
from ui.words import verb, word


@message_for.register(BinFull)
def _(error: BinFull) -> Message:
    text = translate(
        "messages", "Bin {code} takes {capacity} and holds {units}. Scan one with room for {asked}."
    )
    told = text.format(
        code=error.code,
        capacity=formats.count(error.capacity),
        units=formats.count(error.units),
        asked=formats.count(error.asked),
    )
    return Message(translate("messages", "Bin full"), told)


@message_for.register(OtherSeller)
def _(error: OtherSeller) -> Message:
    nobody = translate("messages", "an unknown seller")
    text = translate(
        "messages",
        "Bin {code} takes one seller: goods of {seller} lie in it. "
        "These are of {wanted}. Scan another bin.",
    )
    told = text.format(
        code=error.code, seller=error.seller or nobody, wanted=error.wanted or nobody
    )
    return Message(translate("messages", "Other seller's bin"), told)


@message_for.register(OtherSku)
def _(error: OtherSku) -> Message:
    text = translate(
        "messages", "Bin {code} takes one SKU: {sku} lies in it. This is {wanted}. Scan another."
    )
    told = text.format(code=error.code, sku=error.sku, wanted=error.wanted)
    return Message(translate("messages", "Other SKU's bin"), told)


@message_for.register(BinBlocked)
def _(error: BinBlocked) -> Message:
    text = translate("messages", "Bin {code} is blocked: “{reason}”. Scan another bin.")
    told = text.format(code=error.code, reason=error.reason)
    return Message(translate("messages", "Bin blocked"), told)


@message_for.register(BinInUse)
def _(error: BinInUse) -> Message:
    text = translate(
        "messages", "Bin {code} holds {units}, so it stays in its zone. Empty it first."
    )
    told = text.format(code=error.code, units=formats.count(error.units))
    return Message(translate("messages", "Bin not empty"), told)


@message_for.register(BadBin)
def _(error: BadBin) -> Message:
    what = {
        "code": translate("messages", "Its code must be aisle, bay and level, like A-01-02."),
        "zone": translate("messages", "Its zone is not known here."),
    }.get(error.field, translate("messages", "Its capacity is 0 (no limit) to 1 000 000 pieces."))
    text = translate("messages", "The bin “{code}” cannot be set up. {what}")
    told = text.format(code=error.code, what=what)
    return Message(translate("messages", "Bin not possible"), told)


@message_for.register(NotOnShelf)
def _(error: NotOnShelf) -> Message:
    text = translate("messages", "{lpn} is not put away yet. Put it away first.")
    return Message(translate("messages", "Not in stock"), text.format(lpn=error.lpn))


@message_for.register(AlreadyThere)
def _(error: AlreadyThere) -> Message:
    text = translate("messages", "{lpn} is in {place} already. Nothing was changed.")
    told = text.format(lpn=error.lpn, place=error.place)
    return Message(translate("messages", "Already there"), told)


@message_for.register(NotInBin)
def _(error: NotInBin) -> Message:
    text = translate("messages", "{lpn} was moved out of {code} meanwhile. Count the bin again.")
    told = text.format(lpn=error.lpn, code=error.code)
    return Message(translate("messages", "Moved meanwhile"), told)


@message_for.register(AlreadyOut)
def _(error: AlreadyOut) -> Message:
    text = translate(
        "messages", "{lpn} has left the house. If you hold it, take its sending back first."
    )
    return Message(translate("messages", "Already out"), text.format(lpn=error.lpn))


@message_for.register(WrongContainerState)
def _(error: WrongContainerState) -> Message:
    text = translate("messages", "Container {code}: {state}. That is not possible now.")
    told = text.format(code=error.code, state=word(error.state))
    return Message(translate("messages", "Container not ready"), told)


@message_for.register(OtherDisposition)
def _(error: OtherDisposition) -> Message:
    text = translate(
        "messages",
        "Container {code} is for: {disposition}. {lpn} goes another way: {wanted}. "
        "Scan a container for that.",
    )
    told = text.format(
        code=error.code,
        disposition=verb(error.disposition),
        lpn=error.lpn,
        wanted=verb(error.wanted),
    )
    return Message(translate("messages", "Wrong container"), told)


@message_for.register(OtherContainerSeller)
def _(error: OtherContainerSeller) -> Message:
    text = translate(
        "messages", "Container {code} takes goods of {seller} only. {lpn} is not theirs."
    )
    told = text.format(code=error.code, seller=error.seller, lpn=error.lpn)
    return Message(translate("messages", "Other seller's container"), told)


@message_for.register(ContainerEmpty)
def _(error: ContainerEmpty) -> Message:
    text = translate("messages", "Nothing is in {code}. Scan units into it first.")
    return Message(translate("messages", "Container empty"), text.format(code=error.code))


@message_for.register(ContainerFull)
def _(error: ContainerFull) -> Message:
    text = translate("messages", "{code} holds {most} pieces, the most there can be. Close it.")
    told = text.format(code=error.code, most=formats.count(error.most))
    return Message(translate("messages", "Container full"), told)


@message_for.register(NotInContainer)
def _(error: NotInContainer) -> Message:
    text = translate(
        "messages", "{lpn} is in no open container. If it was put away, scan the bin it goes to."
    )
    return Message(translate("messages", "Not to take out"), text.format(lpn=error.lpn))


@message_for.register(NoWayOut)
def _(error: NoWayOut) -> Message:
    text = translate("messages", "{code} is for: {disposition}. That stays here: put it away.")
    told = text.format(code=error.code, disposition=verb(error.disposition))
    return Message(translate("messages", "Stays in house"), told)


@message_for.register(WrongWmsState)
def _(error: WrongWmsState) -> Message:
    text = translate("messages", "The file {name}: {state}. Only what failed is tried again.")
    told = text.format(name=error.name, state=word(error.state))
    return Message(translate("messages", "File moved on"), told)


@message_for.register(BadWmsRange)
def _(error: BadWmsRange) -> Message:
    text = translate(
        "messages", "There is no entry {first}: give a number from 1 to {last}, the newest."
    )
    told = text.format(first=formats.count(error.first), last=formats.count(error.last))
    return Message(translate("messages", "No such entry"), told)


@message_for.register(WmsFolderMissing)
def _(error: WmsFolderMissing) -> Message:
    text = translate(
        "messages",
        "The folder {folder} cannot be written to ({detail}). Choose another in Set up; "
        "nothing is lost.",
    )
    told = text.format(folder=error.folder, detail=error.detail)
    return Message(translate("messages", "Folder not usable"), told)


@message_for.register(ListNotWritten)
def _(error: ListNotWritten) -> Message:
    text = translate(
        "messages", "The list “{name}” could not be written ({detail}). Make room and try again."
    )
    told = text.format(name=error.name, detail=error.detail)
    return Message(translate("messages", "List not written"), told)


@message_for.register(BadBinRow)
def _(error: BadBinRow) -> Message:
    what = {
        "bin": translate("messages", "“{value}” is no bin, like A-01-02."),
        "zone": translate("messages", "“{value}” is no zone, like restock or outlet."),
        "capacity": translate("messages", "“{value}” is no number of pieces."),
        "twice": translate("messages", "{value} is there twice."),
    }.get(error.field, translate("messages", "“{value}” is neither yes nor no."))
    text = translate("messages", "Row {row}: {what} Correct it; no bin was changed.")
    told = text.format(row=formats.count(error.row), what=what.format(value=error.value))
    return Message(translate("messages", "Row not usable"), told)


@message_for.register(TooManyAnswers)
def _(error: TooManyAnswers) -> Message:
    text = translate("messages", "A file has at most {most} answers. Split the file.")
    return Message(
        translate("messages", "File too long"), text.format(most=formats.count(error.most))
    )


@message_for.register(TooManyBins)
def _(error: TooManyBins) -> Message:
    text = translate("messages", "A list has at most {most} bins. Split the file.")
    return Message(
        translate("messages", "List too long"), text.format(most=formats.count(error.most))
    )
