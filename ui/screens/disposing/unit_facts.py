"""What is known of the unit: what the buyer said, what was found, what caused it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.domain.disposition import Disposition
from app.domain.grading.facts import Finding, Grade, Packaging, RootCause
from app.domain.reasons import ReturnReason
from ui.formats import moment, money
from ui.widgets.fact_list import Fact
from ui.words import reason_words, verb, with_comment, word_of, words_of
from ui.words.exempting import clearance_words
from ui.words.instructing import unit_says

if TYPE_CHECKING:
    from app.queries.standing import Standing
    from app.queries.units import ProposalRow, UnitCard
    from ui.screens.disposing.plan import Plan
    from ui.theme import Tone

translate = QCoreApplication.translate
# The names that the lists have in the trade; nothing to translate.
LISTS: Final = {
    "x12_1292": "X12 1292",
    "shopify": "Shopify",
    "loop": "Loop",
    "optoro": "Optoro",
    "amazon_fba": "Amazon FBA",
}
GRADES: dict[str, Tone] = {"A": "go", "B": "go", "C": "look", "D": "look", "E": "stop"}


def facts_of(plan: Plan) -> list[Fact]:
    standing, card = plan.standing, plan.standing.card
    head, found = card.head, card.verdict
    facts = [Fact(translate("disposing", "Claim"), _claim(card))]
    if found is not None:
        inspected = translate("disposing", "{finding} (inspected by {name})").format(
            finding=words_of(Finding, found.findings) or "–", name=found.by_name
        )
        facts += [
            Fact(translate("disposing", "Finding"), inspected),
            Fact(translate("disposing", "Root cause"), word_of(RootCause, found.cause)),
            Fact(translate("disposing", "Packaging"), word_of(Packaging, found.packaging)),
        ]
    decided = card.proposal
    if standing.steps and decided is not None:
        told = [reason_words(code, detail) for code, detail in decided.reasons]
        note = [f"“{decided.note}”"] if decided.note else []
        facts.append(Fact(translate("disposing", "Why"), "\n".join([*told, *note])))
    documented = "\n".join(clearance_words(one) for one in card.said.clearances)
    facts.append(Fact(translate("disposing", "Documented"), documented))
    seller = unit_says(card) if head.seller else ""
    facts.append(Fact(translate("disposing", "Seller says"), seller))
    others = " · ".join(f"{LISTS.get(name, name)} {code}" for name, code in plan.called)
    facts.append(Fact(translate("disposing", "Reported as"), others))
    return facts


def decision_words(decided: ProposalRow) -> str:
    """``Relabel and restock · approved by Jonas 20 Nov 14:02``."""
    way = verb(Disposition(decided.disposition))
    if decided.decided_at is None or not decided.decided_name:
        return translate("disposing", "{disposition} · within the rules").format(disposition=way)
    return translate("disposing", "{disposition} · approved by {name} {time}").format(
        disposition=way, name=decided.decided_name, time=moment(decided.decided_at)
    )


def chips_of(standing: Standing) -> list[tuple[str, Tone]]:
    head = standing.card.head
    chips: list[tuple[str, Tone]] = []
    if head.grade:
        grade = translate("disposing", "Grade {grade}").format(grade=word_of(Grade, head.grade))
        chips.append((grade, GRADES.get(head.grade, "grey")))
    worth = money(head.price_minor, head.currency) if head.price_minor else ""
    chips += [(text, "grey") for text in (head.seller, head.sku, worth) if text]
    return chips


def _claim(card: UnitCard) -> str:
    head = card.head
    if not head.reason:
        return ""
    return with_comment(word_of(ReturnReason, head.reason), head.comment)
