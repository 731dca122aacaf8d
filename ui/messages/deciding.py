"""Refusals of a disposition: the law, the four eyes, the step that is due, the wrong shelf."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.disposition import (
    BadRate,
    CodesInvalid,
    DispositionBlocked,
    PartInDecision,
    RatesInvalid,
    SelfApproval,
    StepKind,
)
from app.domain.disposition.law import LawInvalid
from app.domain.evidence import (
    AlreadyDecided,
    ProposalState,
    ReasonNeeded,
    StepNotDue,
    UnknownBin,
    WrongLabelScanned,
    WrongPrintState,
    WrongZone,
)
from ui import formats
from ui.messages.saying import Message, message_for, translate
from ui.words import reason_sentence, verb, word, word_of, zone_word

if TYPE_CHECKING:
    from datetime import datetime


@message_for.register(DispositionBlocked)
def _(error: DispositionBlocked) -> Message:
    title = translate("messages", "Not allowed here")
    why = " ".join(reason_sentence(reason) for reason in error.reasons)
    text = translate("messages", "“{disposition}” is not possible. {why}")
    return Message(title, text.format(disposition=verb(error.disposition), why=why).strip())


@message_for.register(SelfApproval)
def _(error: SelfApproval) -> Message:
    told = {
        PartInDecision.PROPOSED: translate(
            "messages", "You proposed this yourself. Another person has to decide."
        ),
        PartInDecision.INSPECTED: translate(
            "messages", "You inspected this unit. Another person has to decide."
        ),
        PartInDecision.EDITED_LAST: translate(
            "messages", "You changed this last. Another person has to decide."
        ),
    }
    return Message(translate("messages", "Not your own work"), told[error.part])


@message_for.register(AlreadyDecided)
def _(error: AlreadyDecided) -> Message:
    told = {
        ProposalState.PROPOSED: translate("messages", "It was proposed {time}. Wait for approval."),
        ProposalState.APPROVED: translate("messages", "It was approved {time}. Go on with it."),
        ProposalState.REJECTED: translate("messages", "It was rejected {time}. Propose again."),
        ProposalState.EXECUTED: translate("messages", "It was decided {time} and is done with."),
        ProposalState.UNDONE: translate(
            "messages", "It was carried out and undone. Propose again."
        ),
    }
    text = told[ProposalState(error.state)].format(time=_time(error.at))
    return Message(translate("messages", "Already decided"), text)


@message_for.register(ReasonNeeded)
def _(error: ReasonNeeded) -> Message:
    told = {
        "seller": translate("messages", "The seller must agree. Write down how they did."),
        "note": translate("messages", "This is not what the rules propose. Write down why."),
    }
    told |= {
        "hold": translate("messages", "Write down why it is put on hold."),
        "release": translate("messages", "Write down why it may go on."),
        "undo": translate("messages", "Write down why it is brought back."),
        "answer": translate("messages", "Write down what the seller answered, and who."),
        "donation": translate("messages", "Write down whom you asked, or why nobody."),
        "exemption": translate("messages", "Name the paper that proves the exemption."),
    }
    usual = translate("messages", "This is done only with a reason. Write down why.")
    return Message(translate("messages", "Reason needed"), told.get(error.what, usual))


@message_for.register(StepNotDue)
def _(error: StepNotDue) -> Message:
    title = translate("messages", "Another step first")
    if not error.due:
        text = translate("messages", "Nothing is left to do with {lpn}.")
        return Message(title, text.format(lpn=error.lpn))
    text = translate("messages", "{lpn}, next: {step}.")
    return Message(title, text.format(lpn=error.lpn, step=word_of(StepKind, error.due)))


@message_for.register(WrongLabelScanned)
def _(error: WrongLabelScanned) -> Message:
    text = translate(
        "messages",
        "The label reads {scanned} and should read {expected}. "
        "Stick on the right label and scan it again.",
    )
    told = text.format(
        scanned=formats.identifier(error.scanned), expected=formats.identifier(error.expected)
    )
    return Message(translate("messages", "Wrong label"), told)


@message_for.register(WrongPrintState)
def _(error: WrongPrintState) -> Message:
    text = translate("messages", "Label {code}: {state}. If you need one more, ask for a reprint.")
    return Message(
        translate("messages", "Label moved on"),
        text.format(code=error.code, state=word(error.state)),
    )


@message_for.register(UnknownBin)
def _(error: UnknownBin) -> Message:
    text = translate("messages", "There is no bin {code}. Scan the barcode on the shelf.")
    return Message(translate("messages", "Unknown bin"), text.format(code=error.code))


@message_for.register(WrongZone)
def _(error: WrongZone) -> Message:
    text = translate(
        "messages", "Bin {code} is for: {zone}. This unit goes to: {wanted}. Scan a bin there."
    )
    told = text.format(code=error.code, zone=zone_word(error.zone), wanted=zone_word(error.wanted))
    return Message(translate("messages", "Wrong zone"), told)


@message_for.register(LawInvalid)
def _(error: LawInvalid) -> Message:
    text = translate(
        "messages", "The law in {file} cannot be read, at {where}. Correct it and start again."
    )
    return Message(
        translate("messages", "Law not usable"),
        text.format(file=error.file, where=error.where or "–"),
    )


@message_for.register(RatesInvalid)
def _(error: RatesInvalid) -> Message:
    text = translate(
        "messages", "The rates in {file} cannot be read, at {where}. Correct them and start again."
    )
    return Message(
        translate("messages", "Rates not usable"),
        text.format(file=error.file, where=error.where or "–"),
    )


@message_for.register(CodesInvalid)
def _(error: CodesInvalid) -> Message:
    text = translate(
        "messages",
        "The code lists in {file} cannot be read, at {where}. Correct them and start again.",
    )
    return Message(
        translate("messages", "Codes not usable"),
        text.format(file=error.file, where=error.where or "–"),
    )


@message_for.register(BadRate)
def _(error: BadRate) -> Message:
    what = {
        "currency": translate("messages", "The currency has three capital letters."),
        "price": translate("messages", "An expected price is 0 to 1000 % of the price paid."),
        "referral": translate("messages", "The referral fee is 0 % or more, and less than 100 %."),
        "valid_until": translate("messages", "The rate ends before it begins."),
    }.get(error.what, translate("messages", "An amount is negative or far too large."))
    text = translate("messages", "{what} Enter it again.")
    return Message(translate("messages", "Rate not possible"), text.format(what=what))


def _time(at: datetime | None) -> str:
    return formats.moment(at) if at else translate("messages", "before")
