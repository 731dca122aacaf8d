"""Refusals at the dock: parcels, counts, unclaimed boxes."""

from __future__ import annotations

from app.domain.batches import AlreadyInBatch, BatchClosed, BatchOpen, BatchUnsettled
from app.domain.parcels import (
    AlreadyClaimed,
    AlreadyInParcel,
    AlreadyReceived,
    ParcelHasUnits,
    ParcelNotHere,
    ParcelState,
    StillWaiting,
    UnitsOutstanding,
    WayUnknown,
)
from app.domain.units import NothingOutstanding
from ui import formats
from ui.messages.saying import Message, message_for, translate
from ui.words import word

OVER = frozenset({ParcelState.FORWARDED, ParcelState.TIMED_OUT, ParcelState.EMPTIED})


@message_for.register(AlreadyReceived)
def _(error: AlreadyReceived) -> Message:
    text = translate(
        "messages",
        "{tracking} was received {time}. If this is a second box, register it as one.",
    )
    told = text.format(tracking=formats.identifier(error.tracking), time=formats.moment(error.at))
    return Message(translate("messages", "Already received"), told)


@message_for.register(ParcelNotHere)
def _(error: ParcelNotHere) -> Message:
    text = (
        translate("messages", "{tracking}: {state}. Undo that step first.")
        if error.state in OVER
        else translate("messages", "{tracking}: {state}. Receive the parcel first.")
    )
    told = text.format(tracking=formats.identifier(error.tracking), state=word(error.state))
    return Message(translate("messages", "Parcel not open"), told)


@message_for.register(UnitsOutstanding)
def _(error: UnitsOutstanding) -> Message:
    text = translate(
        "messages", "Still in the parcel: {count}. Receive them or declare them missing."
    )
    return Message(
        translate("messages", "Not empty yet"), text.format(count=formats.count(error.count))
    )


@message_for.register(AlreadyClaimed)
def _(error: AlreadyClaimed) -> Message:
    text = translate("messages", "{tracking} belongs to return {rma}. There is nothing to claim.")
    told = text.format(tracking=formats.identifier(error.tracking), rma=error.rma)
    return Message(translate("messages", "Already claimed"), told)


@message_for.register(ParcelHasUnits)
def _(error: ParcelHasUnits) -> Message:
    text = translate(
        "messages",
        "Units taken out of {tracking}: {count}. Undo them first, or finish the parcel.",
    )
    told = text.format(
        tracking=formats.identifier(error.tracking), count=formats.count(error.count)
    )
    return Message(translate("messages", "Already unpacked"), told)


@message_for.register(AlreadyInParcel)
def _(error: AlreadyInParcel) -> Message:
    text = translate("messages", "{rma} is in {tracking} already. Go on with its articles.")
    told = text.format(rma=error.rma, tracking=formats.identifier(error.tracking))
    return Message(translate("messages", "Already in this parcel"), told)


@message_for.register(StillWaiting)
def _(error: StillWaiting) -> Message:
    text = translate("messages", "{tracking} waits for its owner until {day}.")
    told = text.format(tracking=formats.identifier(error.tracking), day=formats.day(error.until))
    return Message(translate("messages", "Not overdue yet"), told)


@message_for.register(WayUnknown)
def _(_: WayUnknown) -> Message:
    text = translate("messages", "Enter who takes the parcel along, or its new tracking number.")
    return Message(translate("messages", "Way not named"), text)


@message_for.register(BatchOpen)
def _(_: BatchOpen) -> Message:
    text = translate("messages", "Another pallet is under way. Finish it first.")
    return Message(translate("messages", "Pallet not finished"), text)


@message_for.register(BatchClosed)
def _(_: BatchClosed) -> Message:
    text = translate("messages", "This pallet is finished. Begin another one.")
    return Message(translate("messages", "Pallet is finished"), text)


@message_for.register(AlreadyInBatch)
def _(error: AlreadyInBatch) -> Message:
    text = translate("messages", "{tracking} was scanned before. Receive a second box by itself.")
    told = text.format(tracking=formats.identifier(error.tracking))
    return Message(translate("messages", "Already on this pallet"), told)


@message_for.register(BatchUnsettled)
def _(error: BatchUnsettled) -> Message:
    text = translate("messages", "Parcels still kept apart: {count}. Settle them first.")
    told = text.format(count=formats.count(error.count))
    return Message(translate("messages", "Pallet not settled"), told)


@message_for.register(NothingOutstanding)
def _(error: NothingOutstanding) -> Message:
    title = translate("messages", "More than announced")
    if error.asked < 1:
        return Message(title, translate("messages", "Enter how many units there are, at least 1."))
    if error.left < 1:
        text = translate(
            "messages", "Every announced {sku} is accounted for. Register this one as extra."
        )
        return Message(title, text.format(sku=error.sku))
    text = translate(
        "messages", "Of {sku} only {left} are still expected. Register the rest as extra."
    )
    return Message(title, text.format(sku=error.sku, left=formats.count(error.left)))
