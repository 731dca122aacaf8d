"""Refusals between people: who agrees, who holds, who witnesses, and what came in between."""

from __future__ import annotations

from app.domain.agreements import (
    AlreadyAgreed,
    AlreadyAsked,
    NotEntitled,
    NotOverdue,
    QuestionClosed,
    SellerNotAnswered,
    SellerSaidNo,
    WrongLetterState,
)
from app.domain.disposition import ApprovalOutdated, BadOrder, BadRule, RulesInvalid
from app.domain.executions import IsDestroyed, OwnExecution, ProofNeeded, SelfWitness
from app.domain.holds import NotOnHold, OnHold, OwnHold
from ui import formats
from ui.messages.saying import Message, message_for, translate
from ui.words import reason_sentence, series, slot_word, word


@message_for.register(AlreadyAgreed)
def _(error: AlreadyAgreed) -> Message:
    text = translate("messages", "This person agreed {time}. Another person has to as well.")
    return Message(
        translate("messages", "Already agreed"), text.format(time=formats.moment(error.at))
    )


@message_for.register(NotEntitled)
def _(error: NotEntitled) -> Message:
    text = translate("messages", "The rule asks for another role: {role}. Call one.")
    return Message(translate("messages", "Another role needed"), text.format(role=word(error.role)))


@message_for.register(AlreadyAsked)
def _(error: AlreadyAsked) -> Message:
    text = translate("messages", "The seller was asked {asked} and has until {due}.")
    told = text.format(asked=formats.moment(error.at), due=formats.moment(error.due))
    return Message(translate("messages", "Already asked"), told)


@message_for.register(SellerSaidNo)
def _(error: SellerSaidNo) -> Message:
    text = translate("messages", "They answered: “{words}”. Reject it and propose another way.")
    return Message(translate("messages", "The seller refuses"), text.format(words=error.words))


@message_for.register(SellerNotAnswered)
def _(error: SellerNotAnswered) -> Message:
    if error.due is None:
        text = translate(
            "messages",
            "It is outside the seller's order. Ask them and note their answer, or propose what "
            "they ordered.",
        )
    else:
        text = translate(
            "messages",
            "It is outside the seller's order, and they were asked. Their answer is noted first; "
            "they have until {due}.",
        ).format(due=formats.moment(error.due))
    return Message(translate("messages", "Seller's answer missing"), text)


@message_for.register(NotOverdue)
def _(error: NotOverdue) -> Message:
    text = translate("messages", "The seller has until {due}.").format(
        due=formats.moment(error.due)
    )
    return Message(translate("messages", "Seller still has time"), text)


@message_for.register(QuestionClosed)
def _(error: QuestionClosed) -> Message:
    text = translate(
        "messages",
        "Question {number} was answered before, or its time ran out. Nothing is left to do.",
    ).format(number=error.number or "–")
    return Message(translate("messages", "Question closed"), text)


@message_for.register(WrongLetterState)
def _(error: WrongLetterState) -> Message:
    text = translate("messages", "It is: {state}. Look at the list again.")
    return Message(
        translate("messages", "Letter not as expected"), text.format(state=word(error.state))
    )


@message_for.register(BadOrder)
def _(error: BadOrder) -> Message:
    text = translate("messages", "{what} Enter it again.")
    return Message(
        translate("messages", "Order not possible"), text.format(what=bad_order_words(error))
    )


def bad_order_words(error: BadOrder) -> str:
    """What is wrong with the field, for the line under it."""
    return {
        "seller": translate("messages", "The order belongs to another seller."),
        "whose": translate("messages", "Say whose goods it is about."),
        "disposition": translate("messages", "Say what to do with the goods."),
        "when_silent": translate("messages", "Only who is asked can be silent."),
        "hours": translate("messages", "The seller has 1 to 1,440 hours to answer."),
        "grades": translate("messages", "Nobody knows a grade before the box is open."),
        "currency": translate("messages", "The currency has three capital letters."),
        "limits": translate(
            "messages", "Limits are written like “EUR 150, GBP 130.50”, each currency once."
        ),
        "first": translate("messages", "A day is written like 2026-11-25."),
        "last": translate("messages", "A day is written like 2026-11-25."),
        "begun": translate("messages", "An order begins today or later."),
        "over": translate("messages", "An order counts until today or later."),
        "valid_until": translate("messages", "The order ends before it begins."),
        "ended": translate("messages", "The order has ended already."),
    }.get(error.what, translate("messages", "An amount is negative or far too large."))


@message_for.register(ApprovalOutdated)
def _(error: ApprovalOutdated) -> Message:
    why = " ".join(reason_sentence(reason) for reason in error.reasons)
    text = translate("messages", "It has to be approved again. {why}")
    return Message(translate("messages", "Approval out of date"), text.format(why=why).strip())


@message_for.register(BadRule)
def _(error: BadRule) -> Message:
    text = translate("messages", "{what} Enter it again.")
    return Message(
        translate("messages", "Rule not possible"), text.format(what=bad_rule_words(error))
    )


def bad_rule_words(error: BadRule) -> str:
    """What is wrong with the field, for the line under it."""
    return {
        "persons": translate("messages", "Nobody, one or two persons agree."),
        "role": translate("messages", "Only supervisors and administrators agree."),
        "currency": translate("messages", "The currency has three capital letters."),
        "limits": translate(
            "messages", "Limits are written like “EUR 150, GBP 130.50”, each currency once."
        ),
        "first": translate("messages", "A day is written like 2026-11-25."),
        "last": translate("messages", "A day is written like 2026-11-25."),
        "begun": translate("messages", "A rule begins today or later."),
        "over": translate("messages", "A rule counts until today or later."),
        "valid_until": translate("messages", "The rule ends before it begins."),
        "ended": translate("messages", "The rule has ended already."),
    }.get(error.what, translate("messages", "An amount is negative or far too large."))


@message_for.register(RulesInvalid)
def _(error: RulesInvalid) -> Message:
    text = translate(
        "messages", "The rules in {file} cannot be read, at {where}. Correct them and start again."
    )
    return Message(
        translate("messages", "Rules not usable"),
        text.format(file=error.file, where=error.where or "–"),
    )


@message_for.register(OnHold)
def _(error: OnHold) -> Message:
    text = translate(
        "messages", "{reason}, since {time}. {words} Another person has to release it first."
    )
    words = f"“{error.words}”." if error.words else ""
    told = text.format(reason=word(error.reason), time=formats.moment(error.at), words=words)
    return Message(translate("messages", "On hold"), " ".join(told.split()))


@message_for.register(NotOnHold)
def _(error: NotOnHold) -> Message:
    text = translate("messages", "Unit {lpn} is not on hold. Go on with it.")
    return Message(translate("messages", "Not on hold"), text.format(lpn=error.lpn))


@message_for.register(OwnHold)
def _(error: OwnHold) -> Message:
    text = translate("messages", "You put {lpn} on hold yourself. Another person releases it.")
    return Message(translate("messages", "Your own hold"), text.format(lpn=error.lpn))


@message_for.register(SelfWitness)
def _(_error: SelfWitness) -> Message:
    text = translate("messages", "Another person has to stand beside it. Scan their badge.")
    return Message(translate("messages", "Second person needed"), text)


@message_for.register(ProofNeeded)
def _(error: ProofNeeded) -> Message:
    text = translate(
        "messages", "The law wants it seen. Add one of these photos in Dispose with F8: {slots}."
    )
    told = text.format(slots=series(slot_word(one) for one in error.slots))
    return Message(translate("messages", "Photo needed"), told)


@message_for.register(OwnExecution)
def _(error: OwnExecution) -> Message:
    text = translate("messages", "You had a part in it {time}. Another supervisor brings it back.")
    return Message(
        translate("messages", "Not your own work"), text.format(time=formats.moment(error.at))
    )


@message_for.register(IsDestroyed)
def _(error: IsDestroyed) -> Message:
    text = translate(
        "messages", "Certificate {number} says that it is destroyed. If it was found, say so."
    )
    return Message(
        translate("messages", "Certified as destroyed"), text.format(number=error.number)
    )
