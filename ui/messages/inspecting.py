"""Refusals of an inspection: something is still owed, or the answers do not fit."""

from __future__ import annotations

from app.domain.grading import (
    AnswerDoesNotFit,
    AnswerOutOfTurn,
    ImpossibleMeasure,
    InspectionIncomplete,
    NotANumber,
    ScanOf,
    ScanUnfit,
    Unfit,
    UnknownAnswer,
)
from app.domain.grading.invalid import GradingSetInvalid
from app.domain.grading.library import UnknownGradingSet
from app.domain.units import WrongUnitState
from ui import formats
from ui.messages.saying import Message, message_for, translate
from ui.words import word


@message_for.register(InspectionIncomplete)
def _(error: InspectionIncomplete) -> Message:
    title = translate("messages", "Not finished yet")
    if error.question:
        return Message(title, translate("messages", "A question is still open. Answer it."))
    owed = []
    if error.photos:
        text = translate("messages", "Photos are missing: {slots}.")
        owed.append(text.format(slots=" · ".join(word(slot) for slot in error.photos)))
    if error.words:
        text = translate("messages", "Answers that still need a note: {count}.")
        owed.append(text.format(count=formats.count(len(error.words))))
    return Message(title, " ".join(owed))


@message_for.register(AnswerOutOfTurn)
def _(error: AnswerOutOfTurn) -> Message:
    title = translate("messages", "Another question is open")
    if not error.expected:
        return Message(
            title, translate("messages", "Every question is answered. Finish the inspection.")
        )
    return Message(title, translate("messages", "Answer the question on the screen."))


@message_for.register(UnknownAnswer)
def _(error: UnknownAnswer) -> Message:
    text = translate("messages", "Answer {choice} does not exist here. Choose 1 to {choices}.")
    return Message(
        translate("messages", "No such answer"),
        text.format(choice=error.choice, choices=error.choices),
    )


@message_for.register(AnswerDoesNotFit)
def _(error: AnswerDoesNotFit) -> Message:
    title = translate("messages", "Answer does not fit")
    if not error.fits:
        text = translate("messages", "Nothing was read that could be an answer. Read it again.")
        return Message(title, text)
    text = translate(
        "messages", "What was read means answer {fits}, not {choice}. Go back and read it again."
    )
    return Message(title, text.format(fits=error.fits, choice=error.choice))


@message_for.register(NotANumber)
def _(error: NotANumber) -> Message:
    if error.places:
        text = translate("messages", "Type digits, with at most {places} after the point.")
    else:
        text = translate("messages", "Type a whole number, digits only.")
    return Message(
        translate("messages", "Not a number"), text.format(places=formats.count(error.places))
    )


@message_for.register(ImpossibleMeasure)
def _(error: ImpossibleMeasure) -> Message:
    text = translate(
        "messages", "It can be {least} to {most} {unit}, not {value}. Look at the number again."
    )
    told = text.format(least=error.least, most=error.most, unit=error.unit, value=error.value)
    return Message(translate("messages", "Cannot be right"), told)


@message_for.register(ScanUnfit)
def _(error: ScanUnfit) -> Message:
    titles = {
        ScanOf.SERIAL: translate("messages", "No serial number"),
        ScanOf.LOT: translate("messages", "No lot number"),
        ScanOf.EXPIRY: translate("messages", "No date"),
    }
    sentences = {
        Unfit.EMPTY: translate("messages", "There is nothing to read in it. Scan again."),
        Unfit.TOO_LONG: translate(
            "messages", "That is longer than any label. Scan one code, once."
        ),
        Unfit.CONTROL: translate(
            "messages", "The scan held signs that no label has. Scan it again or type it."
        ),
        Unfit.NO_DATE: translate(
            "messages", "That is no date. Type it with four digits of the year: 2027-06-30."
        ),
        Unfit.NOT_IN_CODE: translate(
            "messages", "This code says other things. Scan the code beside it, or type it."
        ),
        Unfit.OTHER_CODE: translate(
            "messages", "That is the number of the article or the unit. Scan the code beside it."
        ),
    }
    return Message(titles[error.what], sentences[error.why])


@message_for.register(WrongUnitState)
def _(error: WrongUnitState) -> Message:
    text = translate(
        "messages", "{lpn}: {state}. This step does not fit. Look at its story, then go on there."
    )
    told = text.format(lpn=error.lpn, state=word(error.state))
    return Message(translate("messages", "Not this step"), told)


@message_for.register(UnknownGradingSet)
def _(error: UnknownGradingSet) -> Message:
    text = translate(
        "messages",
        "The questions “{set_id}”, version {version}, are not on this station. "
        "Bring them back into its folder.",
    )
    return Message(
        translate("messages", "Questions not found"),
        text.format(set_id=error.set_id, version=error.version),
    )


@message_for.register(GradingSetInvalid)
def _(error: GradingSetInvalid) -> Message:
    text = translate(
        "messages", "In {file}, at {where}: {problem}. Correct the file and start again."
    )
    told = text.format(
        file=error.file or "–", where=error.where or "–", problem=word(error.problem)
    )
    return Message(translate("messages", "Questions not usable"), told)
