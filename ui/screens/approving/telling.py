"""The words of the dossier: what was claimed and found, why, and what went before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.disposition import Disposition
from app.domain.grading.facts import Finding, Packaging, RootCause
from app.domain.reasons import ReturnReason
from ui.formats import clock, moment
from ui.words import effect_word, language_code, reason_words, series, word, word_of, words_of

if TYPE_CHECKING:
    from app.queries.units import ProposalRow, UnitCard
    from ui.screens.approving.dossier import Dossier

translate = QCoreApplication.translate


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
        if not one.decided_name:
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


def four_eyes_words(proposal: ProposalRow, part: str) -> str:
    proposed = translate("approving", "Proposed by {name}, {time}.").format(
        name=proposal.proposed_name, time=clock(proposal.proposed_at)
    )
    rule = (
        translate("approving", "Yours – another person decides.")
        if part
        else translate("approving", "You may not approve what you proposed or inspected.")
    )
    return f"{proposed} {rule}"


def _suggested(one: ProposalRow) -> str:
    if not one.suggestion:
        return ""
    text = translate("approving", "Suggested instead: {disposition}.")
    return " " + text.format(disposition=word_of(Disposition, one.suggestion))
