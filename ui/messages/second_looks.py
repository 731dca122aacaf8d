"""Refusals of looking again: a second look is another's, or what was approved has begun."""

from __future__ import annotations

from app.domain.disposition import StepKind
from app.domain.evidence import StepsBegun
from app.domain.second_looks import BadShare, NoSecondLook, SecondLookByAnother
from ui import formats
from ui.messages.saying import Message, message_for, translate
from ui.words import word_of


@message_for.register(SecondLookByAnother)
def _(error: SecondLookByAnother) -> Message:
    text = translate(
        "messages", "{lpn} was drawn for a second look. Somebody else inspects it now."
    )
    title = translate("messages", "Another inspector's turn")
    return Message(title, text.format(lpn=error.lpn))


@message_for.register(NoSecondLook)
def _(error: NoSecondLook) -> Message:
    text = translate("messages", "{lpn} waits for no second look. Look at its story.")
    return Message(translate("messages", "No second look"), text.format(lpn=error.lpn))


@message_for.register(BadShare)
def _(error: BadShare) -> Message:
    text = translate("messages", "{percent} % is no share. Enter 0 to 100.")
    title = translate("messages", "No such share")
    return Message(title, text.format(percent=formats.count(error.percent)))


@message_for.register(StepsBegun)
def _(error: StepsBegun) -> Message:
    text = translate(
        "messages",
        "What was approved for {lpn} has begun: {step}. Undo its steps first, or carry it out.",
    )
    told = text.format(lpn=error.lpn, step=word_of(StepKind, error.step))
    return Message(translate("messages", "It has begun"), told)
