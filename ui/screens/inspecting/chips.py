"""What is settled so far, and what an answer will ask for, in the words of chips."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.domain.grading import Finding, Grade, Packaging, RootCause, Tag
from app.domain.reasons import ReturnReason
from ui.screens.inspecting.claims import ClaimCheck, check_claim
from ui.words import language_code, word
from ui.words.readings import answer_words, read_words, right_words

if TYPE_CHECKING:
    from app.domain.grading import Answered, Because, Option, Walk
    from ui.screens.inspecting.sheet import Sheet
    from ui.theme import Tone

translate = QCoreApplication.translate
GOOD: Final = frozenset({Tag.COMPLETE, Tag.HYGIENE_SEALED})
GRAVE: Final = frozenset({Tag.HAZARD, Tag.RECALLED, Tag.CONTAMINATED, Tag.IDENTITY_DOUBTFUL})
GRADE_TONES: Final[dict[Grade, Tone]] = {
    Grade.A: "go",
    Grade.B: "go",
    Grade.C: "look",
    Grade.D: "look",
    Grade.E: "stop",
}


def settled(walk: Walk) -> list[tuple[str, Tone]]:
    """Packaging, what was scanned and found right, and marks, as they stand."""
    chips: list[tuple[str, Tone]] = []
    if walk.packaging is not Packaging.UNKNOWN:
        tone: Tone = "go" if walk.packaging is Packaging.SEALED else "look"
        chips.append((word(walk.packaging), tone))
    for one in walk.trail:
        said = right_words(one)
        if said:
            chips.append((said, "go"))
    chips += [(word(tag), _tag_tone(tag)) for tag in walk.tags]
    return chips


def _tag_tone(tag: Tag) -> Tone:
    if tag in GOOD:
        return "go"
    return "stop" if tag in GRAVE else "look"


def demand(option: Option) -> str:
    """The note on an answer that demands more than a key."""
    if option.photos and option.needs_words:
        return translate("inspecting", "photo + words")
    if option.photos:
        return translate("inspecting", "photo needed")
    return translate("inspecting", "words needed") if option.needs_words else ""


def claim_words(sheet: Sheet) -> str:
    """What the buyer said, in the buyer's own words where there are any."""
    head = sheet.card.head
    if not head.return_id:
        return translate("inspecting", "No claim: nobody has claimed this parcel yet")
    announced = head.reason not in ("", ReturnReason.NONE_GIVEN) or not head.extra
    if not announced:
        return translate("inspecting", "No claim: nobody announced this unit")
    return word(ReturnReason(head.reason))


def claim_chip(sheet: Sheet) -> tuple[str, Tone] | None:
    """Claim against finding, as a chip; None while there is nothing to say."""
    context, walk = sheet.card.context(), sheet.walk
    check = check_claim(context.reason, walk.findings, finished=walk.answered_all)
    words: dict[ClaimCheck, tuple[str, Tone]] = {
        ClaimCheck.CONFIRMED: (translate("inspecting", "claim confirmed"), "go"),
        ClaimCheck.NOT_CONFIRMED: (translate("inspecting", "claim not confirmed"), "look"),
    }
    if walk.answered_all:
        words[ClaimCheck.OPEN] = (translate("inspecting", "claim not tested"), "grey")
        words[ClaimCheck.NOTHING] = (translate("inspecting", "nothing to confirm"), "grey")
    return words.get(check)


def findings_words(walk: Walk) -> str:
    """Each with what shows it: ``Parts missing (Cables)``."""
    return " · ".join(_finding_words(walk, one) for one in walk.findings)


def _finding_words(walk: Walk, finding: Finding) -> str:
    language = language_code()
    shown = (
        read_words(one.question, one.read, language)
        for one in walk.trail
        if one.option.finding is finding
    )
    told = next(filter(None, shown), "")
    return f"{word(finding)} ({told})" if told else word(finding)


def cause_words(walk: Walk) -> str:
    """The cause; said to be the claim's own where no answer named one."""
    cause = word(walk.cause)
    if walk.cause_claimed and walk.cause is not RootCause.UNKNOWN:
        return translate("inspecting", "{cause} (from the claim)").format(cause=cause)
    return cause


def why_found(walk: Walk, language: str) -> str:
    """The answers behind the findings, one line each."""
    lines = (_named(one, language) for one in walk.trail if one.option.finding)
    return "\n".join(dict.fromkeys(lines))


def why_caused(walk: Walk, language: str) -> str:
    """The answer that named the cause; "" where the claim alone did."""
    named = (one for one in walk.trail if one.option.cause is walk.cause)
    first = None if walk.cause_claimed else next(named, None)
    return _named(first, language) if first is not None else ""


def _named(answered: Answered, language: str) -> str:
    """Without what was read: that stands with the finding already."""
    return translate("inspecting", "{question} – {answer}").format(
        question=answered.question.text.in_language(language),
        answer=answered.option.text.in_language(language),
    )


def because(walk: Walk, reason: Because | None, language: str) -> str:
    """``because: Does it switch on? – No``."""
    answered = next(
        (one for one in walk.trail if reason and one.question.id == reason.question), None
    )
    if answered is None:
        return ""
    return translate("inspecting", "because: {question} – {answer}").format(
        question=answered.question.text.in_language(language),
        answer=answer_words(answered, language),
    )
