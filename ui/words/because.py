"""Why: the reasons of a disposition and of a grade, and a seller's instruction, as sentences."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.domain.disposition import Disposition, Reason, ReasonCode, read_instruction
from app.domain.disposition.facts import CompanySize
from app.domain.grading import EffectKind
from app.domain.grading.facts import Finding, Grade, Packaging, RootCause, Tag
from app.domain.people import Role
from ui import formats
from ui.words.deciding import EVIDENCE, EXEMPTIONS, ORDERS
from ui.words.goods import goods_word
from ui.words.marking import QT_TRANSLATE_NOOP
from ui.words.ordering import told_order
from ui.words.places import country_name
from ui.words.speaking import said, word_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

REASONS: Final[Mapping[ReasonCode, str]] = {
    ReasonCode.INSTRUCTED: QT_TRANSLATE_NOOP(
        "words", "The seller's order for grade {grade} is: {disposition}."
    ),
    ReasonCode.NO_INSTRUCTION: QT_TRANSLATE_NOOP(
        "words",
        "The seller gave no order for grade {grade}. The house would choose: {disposition}.",
    ),
    ReasonCode.INSTRUCTION_UNREADABLE: QT_TRANSLATE_NOOP(
        "words", "The seller's order “{key}: {value}” is not understood. Ask the seller."
    ),
    ReasonCode.SELLER_ASKS: QT_TRANSLATE_NOOP(
        "words", "The seller wants to be asked about grade {grade}."
    ),
    ReasonCode.SELLER_SILENT: QT_TRANSLATE_NOOP(
        "words", "The seller did not answer in time. Their order for that is: {disposition}."
    ),
    ReasonCode.STANDING_ORDER: QT_TRANSLATE_NOOP(
        "words", "Standing order that counts here: {order_words}."
    ),
    ReasonCode.SELLER_ANSWERED: QT_TRANSLATE_NOOP(
        "words", "The seller answered about this piece: {disposition}."
    ),
    ReasonCode.NO_DEFAULT: QT_TRANSLATE_NOOP(
        "words",
        "The seller did not answer in {hours} hours and left no order for that. Reach them.",
    ),
    ReasonCode.SELLER_MUST_AGREE: QT_TRANSLATE_NOOP(
        "words",
        "The seller's order is: {instructed}. For “{disposition}” the seller must agree first.",
    ),
    ReasonCode.VALUE_ABOVE: QT_TRANSLATE_NOOP(
        "words", "Worth {value}, above the limit of {limit}: the seller must agree."
    ),
    ReasonCode.VALUE_NOT_COMPARABLE: QT_TRANSLATE_NOOP(
        "words",
        "Price in {currency}, the seller's limit in {limit_currency}: the seller must agree.",
    ),
    ReasonCode.PACKAGING_REPLACED: QT_TRANSLATE_NOOP(
        "words", "{packaging}: it needs new packaging before it goes into stock."
    ),
    ReasonCode.REPLACEMENT_SKU: QT_TRANSLATE_NOOP(
        "words", "The seller named a replacement SKU: it gets a new label."
    ),
    ReasonCode.FALLBACK: QT_TRANSLATE_NOOP(
        "words", "“{wanted}” is not possible. The next best is: {disposition}."
    ),
    ReasonCode.CHOSEN: QT_TRANSLATE_NOOP(
        "words", "Chosen by hand: {disposition}. The rules would choose: {computed}."
    ),
    ReasonCode.SCRAP_EXEMPTION: QT_TRANSLATE_NOOP(
        "words", "The law allows it because {exemption} ({article}). Keep {evidence}."
    ),
    ReasonCode.HAZARD: QT_TRANSLATE_NOOP("words", "It is dangerous: {tag}."),
    ReasonCode.IDENTITY_DOUBTFUL: QT_TRANSLATE_NOOP(
        "words", "It may not be what was sold: {finding}."
    ),
    ReasonCode.HYGIENE_OPENED: QT_TRANSLATE_NOOP(
        "words", "Nobody may use it again for reasons of hygiene: {tag}."
    ),
    ReasonCode.DATA_ON_DEVICE: QT_TRANSLATE_NOOP(
        "words", "It may still hold the buyer's data: {tag}."
    ),
    ReasonCode.NOT_AS_NEW: QT_TRANSLATE_NOOP("words", "Grade {grade} does not go back into stock."),
    ReasonCode.INCOMPLETE: QT_TRANSLATE_NOOP("words", "It is not complete."),
    ReasonCode.PACKAGING_NOT_SOUND: QT_TRANSLATE_NOOP(
        "words", "{packaging}: it cannot be sold like this."
    ),
    ReasonCode.NO_REPLACEMENT_SKU: QT_TRANSLATE_NOOP(
        "words", "There is no replacement SKU to relabel it to."
    ),
    ReasonCode.SCRAP_GATE: QT_TRANSLATE_NOOP(
        "words",
        "The law forbids it: {article}. In {country} since {since}. {size}, goods: {category}.",
    ),
    ReasonCode.APPROVED_BY_DEFAULT: QT_TRANSLATE_NOOP(
        "words", "{who} must agree to: {disposition}."
    ),
    ReasonCode.APPROVED_ALWAYS: QT_TRANSLATE_NOOP("words", "“{disposition}” needs {who}."),
    ReasonCode.APPROVED_ABOVE_VALUE: QT_TRANSLATE_NOOP(
        "words", "Worth {value}, above the limit of {limit}: {who} must agree."
    ),
    ReasonCode.APPROVED_WHEN_DEVIATING: QT_TRANSLATE_NOOP(
        "words", "“{disposition}” is not the seller's order ({instructed}): {who} must agree."
    ),
    ReasonCode.APPROVED_WHEN_CHOSEN: QT_TRANSLATE_NOOP(
        "words", "“{disposition}” was chosen against the rules: {who} must agree."
    ),
    ReasonCode.APPROVED_WHEN_GRADE_CHANGED: QT_TRANSLATE_NOOP(
        "words", "The grade was changed by hand to {grade}: {who} must agree."
    ),
    ReasonCode.APPROVED_BY_NOBODY: QT_TRANSLATE_NOOP(
        "words", "Nobody else has to agree to: {disposition}."
    ),
    ReasonCode.MORE_HAVE_TO_AGREE: QT_TRANSLATE_NOOP(
        "words", "The rules ask for {persons} to agree now; so far: {agreed}."
    ),
    ReasonCode.ORDER_CHANGED: QT_TRANSLATE_NOOP(
        "words", "The seller's order is now: {instructed}."
    ),
    ReasonCode.SELLER_NOT_ASKED: QT_TRANSLATE_NOOP(
        "words", "The seller has to agree now and was not asked."
    ),
    ReasonCode.WEIGHT_MISSING: QT_TRANSLATE_NOOP("words", "Weigh it first."),
    ReasonCode.PHOTO_MISSING: QT_TRANSLATE_NOOP("words", "Photograph it first."),
    ReasonCode.DONATION_FIRST: QT_TRANSLATE_NOOP(
        "words", "It could be given away: offer it first, or say why not."
    ),
    ReasonCode.HAZARD_UNSUPERVISED: QT_TRANSLATE_NOOP(
        "words", "It is dangerous: one of the two persons has to be a supervisor."
    ),
    ReasonCode.HAZARD_NOT_DISPOSER: QT_TRANSLATE_NOOP(
        "words", "It is dangerous: only a licensed disposer takes it."
    ),
    ReasonCode.DATA_SURVIVES: QT_TRANSLATE_NOOP(
        "words", "It may hold somebody's data: erase them, or shred it."
    ),
}
_KEY: Final = re.compile(r"(?:^|;)([a-z_]+)=")
_KINDS: Final = {
    "disposition": Disposition,
    "instructed": Disposition,
    "computed": Disposition,
    "wanted": Disposition,
    "packaging": Packaging,
    "finding": Finding,
    "size": CompanySize,
}
_EFFECTS: Final = {
    EffectKind.FINDING: Finding,
    EffectKind.CAUSE: RootCause,
    EffectKind.PACKAGING: Packaging,
    EffectKind.TAG: Tag,
}


def reason_words(code: str, detail: str) -> str:
    """A reason as it is kept with a proposal: ``detail`` is ``key=value;key=value``."""
    parts = _KEY.split(detail)
    data = dict(zip(parts[1::2], parts[2::2], strict=True))
    if code not in REASONS:
        return code
    try:
        return reason_sentence(Reason(ReasonCode(code), data))
    except (KeyError, ValueError):  # from another release: a word is better than no screen
        return code


def reason_sentence(reason: Reason) -> str:
    text = said(REASONS[reason.code])
    values = {key: _value(key, value) for key, value in reason.data.items()}
    currency = reason.data.get("currency", "")
    for name in ("value", "limit"):
        minor = reason.data.get(f"{name}_minor")
        if minor is not None:
            values[name] = formats.money(int(minor), currency)
    if reason.code is ReasonCode.STANDING_ORDER:
        values["order_words"] = told_order(reason.data)
    values["who"] = who_words(reason.data.get("persons", "1"), reason.data.get("role", ""))
    told = text.format(**values)
    return told[:1].upper() + told[1:]


def who_words(persons: str, role: str) -> str:
    """``two supervisors``: whom a rule asks for."""
    translate = QCoreApplication.translate
    if persons == "2":
        if role == Role.ADMINISTRATOR:
            return translate("words", "two administrators")
        return translate("words", "two supervisors")
    if role == Role.ADMINISTRATOR:
        return translate("words", "an administrator")
    return translate("words", "a supervisor")


def because_words(question: str, answer: str, effect: str) -> str:
    """``C, because: Does it switch on? – No``; ``effect`` is ``grade:C`` as it is stored."""
    text = QCoreApplication.translate("words", "{effect}, because: {question} – {answer}")
    return text.format(effect=effect_word(effect), question=question, answer=answer)


def effect_word(effect: str) -> str:
    """``C`` for ``grade:C``, ``Does not switch on`` for ``finding:does_not_switch_on``."""
    kind, _, value = effect.partition(":")
    known = {member.value: words for member, words in _EFFECTS.items()}
    return word_of(known[kind], value) if kind in known else value


def instruction_words(order: Mapping[str, str]) -> str:
    """``Restock A, B · ask about E · ask above €50.00``; grades with one order stand together."""
    translate = QCoreApplication.translate
    read = read_instruction(order)
    parts = []
    for wanted in dict.fromkeys(read.by_grade[grade] for grade in sorted(read.by_grade)):
        grades = ", ".join(g.value for g in Grade if read.by_grade.get(g, "") == wanted)
        asking = translate("words", "ask about {grades}")
        part = (asking if wanted is None else said(ORDERS[wanted])).format(grades=grades)
        parts.append(part.replace(" ", "\u00a0"))  # a grade on the next line reads as of the next
    if read.ask_above_minor is not None:
        limit = _limit(read.ask_above_minor, read.currency)
        above = translate("words", "ask above {limit}").format(limit=limit)
        parts.append(above.replace(" ", "\u00a0"))
    if read.when_silent is not None:
        silent = word_of(Disposition, read.when_silent)
        parts.append(translate("words", "without an answer: {order}").format(order=silent))
    for key, value in read.unreadable:
        unread = translate("words", "not understood: {key} {value}")
        parts.append(unread.format(key=key, value=value))
    if not parts:
        return translate("words", "No standing order: ask the seller")
    told = "\u00a0· ".join(parts)  # the dot ends its line and begins none
    return told[:1].upper() + told[1:]


def _limit(minor: int, currency: str) -> str:
    return formats.money(minor, currency) if currency else formats.count(minor)


def _value(key: str, value: str) -> str:
    if key in _KINDS:
        return word_of(_KINDS[key], value)
    return _READ[key](value) if key in _READ else value


def _mark(value: str) -> str:
    """A danger may be told by a mark or by a finding."""
    return word_of(Finding if value in set(Finding) else Tag, value)


def day_words(value: str) -> str:
    """``19 Jul 2026`` of a day as it is kept."""
    since = date.fromisoformat(value)
    pattern = QCoreApplication.translate("formats", "d MMM yyyy")
    return QLocale().toString(QDate(since.year, since.month, since.day), pattern)


_READ: Final[Mapping[str, Callable[[str], str]]] = {
    "tag": _mark,
    "since": day_words,
    "country": country_name,
    "category": goods_word,
    "exemption": lambda code: said(EXEMPTIONS[code]) if code in EXEMPTIONS else code,
    "evidence": lambda code: said(EVIDENCE[code]) if code in EVIDENCE else code,
}
