"""Why a grading set may not be published, and what to do about it."""

from __future__ import annotations

from typing import Final

from app.domain.grading.publishing import (
    DEEPEST,
    HIGHEST_VERSION,
    LONGEST,
    LONGEST_WORDS,
    MOST_QUESTIONS,
    NotPublishable,
    Why,
)
from ui import formats
from ui.messages.saying import Message, message_for, translate
from ui.words.marking import QT_TRANSLATE_NOOP

SENTENCES: Final = {
    Why.TOO_LONG: QT_TRANSLATE_NOOP(
        "messages", "The text has {detail} characters, at most {longest} are allowed. Shorten it."
    ),
    Why.TOO_DEEP: QT_TRANSLATE_NOOP(
        "messages", "Brackets stand more than {deepest} deep in each other. Close some of them."
    ),
    Why.TOO_MANY_QUESTIONS: QT_TRANSLATE_NOOP(
        "messages", "The set has {detail} questions, at most {most} are allowed. Split it."
    ),
    Why.BAD_CHARACTER: QT_TRANSLATE_NOOP(
        "messages", "There is a sign that nobody can see: {detail}. Delete it."
    ),
    Why.BAD_NAME: QT_TRANSLATE_NOOP(
        "messages",
        "“{detail}” is no id of a set. Use small letters, digits, - and _, 40 at most.",
    ),
    Why.BAD_VERSION: QT_TRANSLATE_NOOP(
        "messages", "Version {detail} is none. Use a whole number from 1 to {highest}."
    ),
    Why.LONG_WORDS: QT_TRANSLATE_NOOP(
        "messages", "A text has more than {words} characters. Nobody reads that at a bench."
    ),
    Why.UNCHANGED: QT_TRANSLATE_NOOP(
        "messages", "An inspector would see no difference to “{detail}”. Change something first."
    ),
    Why.NOT_NEWER: QT_TRANSLATE_NOOP(
        "messages", "There is a version {detail} already. Write version = {next} or higher."
    ),
    Why.CATEGORY_TAKEN: QT_TRANSLATE_NOOP(
        "messages", "Another set serves this category: {detail}. Take it out of one of them."
    ),
    Why.NOT_OWN: QT_TRANSLATE_NOOP(
        "messages", "“{detail}” came with the program: there is nothing of your own to retire."
    ),
    Why.NO_SET_FOR_OTHERS: QT_TRANSLATE_NOOP(
        "messages",
        'No set would serve all other goods. Keep "{detail}" in the categories of one of them.',
    ),
}


@message_for.register(NotPublishable)
def _(error: NotPublishable) -> Message:
    following = str(int(error.detail) + 1) if error.detail.isdigit() else "2"
    told = translate("messages", SENTENCES[error.why]).format(
        detail=error.detail or "–",
        longest=formats.count(LONGEST),
        deepest=DEEPEST,
        most=MOST_QUESTIONS,
        highest=HIGHEST_VERSION,
        words=LONGEST_WORDS,
        next=following,
    )
    return Message(translate("messages", "Not publishable yet"), told)
