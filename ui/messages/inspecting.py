"""Refusals of an inspection: something is still owed, or the answers do not fit."""

from __future__ import annotations

from app.domain.grading import AnswerOutOfTurn, InspectionIncomplete, UnknownAnswer
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
