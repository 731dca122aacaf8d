"""The words of the dossier: what was claimed and found, why, and what went before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.domain.agreements import Channel, SellerAnswer
from app.domain.disposition import Disposition, order_on
from app.domain.evidence import ProposalState
from app.domain.grading.facts import Finding, Packaging, RootCause
from app.domain.reasons import ReturnReason
from ui.formats import clock, moment
from ui.screens.approving.dossier import AGREED
from ui.words import (
    effect_word,
    language_code,
    reason_sentence,
    reason_words,
    series,
    word,
    word_of,
    words_of,
)

if TYPE_CHECKING:
    from datetime import datetime

    from app.queries.units import ProposalRow, UnitCard
    from ui.screens.approving.dossier import Dossier
    from ui.theme import Tone

translate = QCoreApplication.translate
SOON_H: Final = 12


def claim_words(card: UnitCard) -> tuple[str, str]:
    head = card.head
    if not head.return_id or not head.reason:
        return translate("approving", "Nothing was announced"), ""
    comment = f"“{head.comment}”" if head.comment else ""
    return word_of(ReturnReason, head.reason), comment


def finding_words(card: UnitCard) -> tuple[str, str]:
    found = card.verdict
    if found is None:
        return translate("approving", "Not inspected"), ""
    told = words_of(Finding, found.findings) or translate("approving", "Nothing to find fault with")
    packaging = word_of(Packaging, found.packaging) if found.packaging else ""
    by = translate("approving", "{name}, {time}").format(name=found.by_name, time=moment(found.at))
    return told, "\n".join(part for part in (packaging, by) if part)


def cause_words(card: UnitCard) -> tuple[str, str]:
    found = card.verdict
    cause = word_of(RootCause, found.cause) if found and found.cause else ""
    return cause or translate("approving", "Not known"), ""


def grade_words(dossier: Dossier) -> str:
    """A line for each answer that counted, with all that came of it."""
    language = language_code()
    came: dict[tuple[str, str, str], list[str]] = {}
    for one in dossier.because:
        asked, answer = one.question.in_language(language), one.answer.in_language(language)
        came.setdefault((asked, answer, one.note), []).append(effect_word(one.effect))
    lines = []
    for (asked, answer, note), effects in came.items():
        line = translate("approving", "{question} – {answer} → {effects}").format(
            question=asked, answer=answer, effects=series(effects)
        )
        lines.append(f"{line} “{note}”" if note else line)
    return "\n".join(lines)


def reasons_words(proposal: ProposalRow) -> str:
    return "\n".join(reason_words(code, detail) for code, detail in proposal.reasons)


def note_words(proposal: ProposalRow) -> str:
    if not proposal.note:
        return ""
    return translate("approving", "{name}: “{note}”").format(
        name=proposal.proposed_name, note=proposal.note
    )


def earlier_words(proposals: tuple[ProposalRow, ...]) -> str:
    """Newest first: what was proposed before, who said no, and why."""
    lines = []
    for one in reversed(proposals):
        way = word(Disposition(one.disposition))
        text = translate("approving", "{disposition}, by {proposer}: {decider} said no {time}.")
        if one.state == ProposalState.UNDONE:
            text = translate(
                "approving", "{disposition}, by {proposer}: carried out and brought back."
            )
        elif not one.decided_name:
            text = translate("approving", "{disposition}, by {proposer}: inspected anew {time}.")
        line = text.format(
            disposition=way,
            proposer=one.proposed_name,
            decider=one.decided_name,
            time=moment(one.decided_at) if one.decided_at else "",
        )
        why = f" “{one.decision_note}”" if one.decision_note else ""
        lines.append(line + why + _suggested(one))
    return "\n".join(lines)


def agree_words(dossier: Dossier) -> tuple[str, str]:
    """Who has to, by which rules; then who has already."""
    if dossier.demand is None:
        against = next(
            (w.blocked for w in dossier.ways if w.disposition == dossier.proposal.disposition), ()
        )
        return translate("approving", "Not allowed any more"), " ".join(
            map(reason_sentence, against)
        )
    rules = [reason_sentence(reason) for reason in dossier.demand.reasons]
    given = translate("approving", "{name} agreed {time}.")
    said = [given.format(name=a.by_name, time=moment(a.at)) for a in dossier.card.approvals]
    return "", "\n".join([*rules, *said])


def persons_chip(dossier: Dossier) -> tuple[str, Tone]:
    """``1 of 2 agreed``, where two have to."""
    if dossier.demand is None:
        return translate("approving", "Not allowed"), "stop"
    if dossier.demand.persons < 2:  # noqa: PLR2004 a pair
        return "", "grey"
    text = translate("approving", "{agreed} of {asked} agreed")
    told = text.format(agreed=len(dossier.card.approvals), asked=dossier.demand.persons)
    return told, "look"


def seller_has_to_be_asked(dossier: Dossier, now: datetime) -> bool:
    """Whether words about the seller are needed to approve: they gave none themselves.

    Outside a standing order words of ours are no answer: the approval says so.
    """
    if dossier.facts is not None and dossier.facts.bound:
        return False
    asked = dossier.card.question
    if asked is not None and (asked.answer == SellerAnswer.AGREED or asked.overdue_at(now)):
        return False
    return dossier.proposal.needs_seller


def seller_words(dossier: Dossier, now: datetime) -> tuple[str, str]:
    """What they were asked, when and how; what they answered, or what their silence means."""
    asked = dossier.card.question
    if asked is None:
        if not dossier.proposal.needs_seller:
            return "", ""
        return translate("approving", "Has to agree, not asked yet"), ""
    how = translate("approving", "Asked by {name}, {time}. {channel}.").format(
        name=asked.asked_name, time=moment(asked.asked_at), channel=word_of(Channel, asked.channel)
    )
    lines = [how, f"“{asked.words}”" if asked.words else ""]
    if asked.answer:
        said = translate("approving", "Noted by {name}, {time}: “{words}”").format(
            name=asked.answered_name,
            time=moment(asked.answered_at) if asked.answered_at else "",
            words=asked.answer_words,
        )
        lines.append(said)
    elif asked.overdue_at(now):
        silent = order_on(dossier.facts).when_silent if dossier.facts else None
        default = word(silent) if silent else translate("approving", "none")
        lines.append(
            translate("approving", "Their order for silence: {order}.").format(order=default)
        )
    return word_of(SellerAnswer, asked.answer), "\n".join(line for line in lines if line)


def seller_clock(dossier: Dossier, now: datetime) -> tuple[str, Tone]:
    asked = dossier.card.question
    if asked is None or asked.answer:
        return "", "grey"
    return due_words(asked.due, now)


def due_words(due: datetime, now: datetime) -> tuple[str, Tone]:
    """``Seller: 5 h left``; red when time is up."""
    left = int((due - now).total_seconds() // 3600)
    if left < 0:
        return translate("approving", "Seller: time is up"), "stop"
    text = translate("approving", "Seller: {hours} h left")
    return text.format(hours=left), "look" if left < SOON_H else "act"


def four_eyes_words(proposal: ProposalRow, part: str) -> str:
    proposed = translate("approving", "Proposed by {name}, {time}.").format(
        name=proposal.proposed_name or translate("approving", "the station"),
        time=clock(proposal.proposed_at),
    )
    if part == AGREED:
        rule = translate("approving", "You agreed – another person has to as well.")
        return f"{proposed} {rule}"
    if not part:
        return proposed
    yours = translate("approving", "Yours – another person decides.")
    return f"{proposed} {yours}"


def _suggested(one: ProposalRow) -> str:
    if not one.suggestion:
        return ""
    text = translate("approving", "Suggested instead: {disposition}.")
    return " " + text.format(disposition=word_of(Disposition, one.suggestion))
