"""Why a policy is not saved, a decline not possible, or data of policies and days not readable."""

from __future__ import annotations

from app.domain.calendars import CalendarInvalid
from app.domain.policy import DeclineForbidden, PolicyInvalid, PolicyUndercuts
from ui import formats
from ui.messages.saying import Message, message_for, translate
from ui.words.reviewing import clause_word, review_word


@message_for.register(PolicyInvalid)
def _(error: PolicyInvalid) -> Message:
    text = translate("messages", "In {file}, line {line}: {what}, at {where}. Correct it there.")
    told = text.format(
        file=error.file,
        line=formats.count(error.line),
        what=review_word(error.mistake),
        where=" ".join(filter(None, (error.where, error.detail))) or "–",
    )
    return Message(translate("messages", "Policy not readable"), told)


@message_for.register(PolicyUndercuts)
def _(error: PolicyUndercuts) -> Message:
    text = translate(
        "messages",
        "“{policy}” gives buyers less than the law: {clauses}. Give at least as much, or let these "
        "clauses count after the right of withdrawal.",
    )
    pairs = zip(error.clauses, error.articles, strict=False)
    clauses = " · ".join(f"{clause_word(where)} ({article})" for where, article in pairs)
    return Message(
        translate("messages", "Less than the law"),
        text.format(policy=error.policy, clauses=clauses or "–"),
    )


@message_for.register(DeclineForbidden)
def _(error: DeclineForbidden) -> Message:
    text = translate(
        "messages", "The law gives the buyer this return: {articles}. Accept it, or offer more."
    )
    articles = " · ".join(error.articles) or "–"
    return Message(translate("messages", "Decline not allowed"), text.format(articles=articles))


@message_for.register(CalendarInvalid)
def _(error: CalendarInvalid) -> Message:
    text = translate(
        "messages", "The days in {file} cannot be read, at {where}. Correct them and start again."
    )
    return Message(
        translate("messages", "Days not usable"),
        text.format(file=error.file, where=error.where or "–"),
    )
