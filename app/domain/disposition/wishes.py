"""What is wanted before any rule objects: the order, the default, the way into stock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.disposition.kinds import INTO_STOCK, IRREVERSIBLE, Disposition
from app.domain.disposition.objections import NOT_WHAT_WAS_SOLD
from app.domain.disposition.orders import order_reason
from app.domain.disposition.reasons import Reason, ReasonCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.domain.disposition.facts import Facts, Instruction


def wish(
    facts: Facts, order: Instruction, house: Disposition
) -> tuple[Disposition, tuple[Reason, ...]]:
    """The order for this grade; else the seller's default after the deadline; else ``house``."""
    unread = (*_standing(facts), *_unreadable(order))
    instructed = order.by_grade.get(facts.grade)
    if facts.answered is not None:
        data = {"disposition": facts.answered.value}
        return facts.answered, (*unread, Reason(ReasonCode.SELLER_ANSWERED, data))
    if instructed is not None:
        data = {"grade": facts.grade.value, "disposition": instructed.value}
        return instructed, (*unread, Reason(ReasonCode.INSTRUCTED, data))
    if facts.seller_silent and order.when_silent is not None:
        data = {"disposition": order.when_silent.value}
        return order.when_silent, (*unread, Reason(ReasonCode.SELLER_SILENT, data))
    if facts.grade in order.by_grade:
        return house, (*unread, _asks(facts))
    return house, (*unread, _no_instruction(facts, house))


def prepare_for_stock(wanted: Disposition, facts: Facts) -> tuple[Disposition, tuple[Reason, ...]]:
    """How goods bound for stock get there: new packaging, new identity, or as they are."""
    if wanted not in INTO_STOCK:
        return wanted, ()
    reasons: tuple[Reason, ...] = ()
    if facts.packaging.needs_repackaging:
        reasons = (Reason(ReasonCode.PACKAGING_REPLACED, {"packaging": facts.packaging.value}),)
    if facts.has_replacement_sku:
        return Disposition.RELABEL, (*reasons, Reason(ReasonCode.REPLACEMENT_SKU))
    if wanted is Disposition.RELABEL:
        reasons = (*reasons, Reason(ReasonCode.NO_REPLACEMENT_SKU))
        wanted = Disposition.RESTOCK
    if facts.packaging.needs_repackaging:
        wanted = Disposition.REPACKAGE
    return wanted, reasons


def seller_questions(
    facts: Facts, order: Instruction, disposition: Disposition
) -> tuple[Reason, ...]:
    """Why the owner is asked first; empty when the order answers, or its own default took over."""
    if facts.bound:
        return _outside(facts, order, disposition)
    questions = [] if facts.seller_silent else list(_open_questions(facts, order))
    allowed = order.by_grade.get(facts.grade)
    if allowed is None and facts.seller_silent:
        allowed = order.when_silent
    if disposition in IRREVERSIBLE and disposition is not allowed:
        if allowed is None:
            questions.append(_no_instruction(facts, disposition))
        else:
            data = {"instructed": allowed.value, "disposition": disposition.value}
            questions.append(Reason(ReasonCode.SELLER_MUST_AGREE, data))
    return tuple(questions)


def _outside(facts: Facts, order: Instruction, disposition: Disposition) -> tuple[Reason, ...]:
    """Why a way is not what the order or the answer covers.

    Quarantine keeps the goods for the owner, whatever they ordered; it is asked about like any
    other way, but stands outside no order.
    """
    questions = [] if facts.seller_silent else list(_open_questions(facts, order))
    allowed = order.by_grade.get(facts.grade)
    if allowed is None and facts.seller_silent:
        allowed = order.when_silent
        if allowed is None and facts.standing is not None:
            questions.append(Reason(ReasonCode.NO_DEFAULT, {"hours": str(facts.standing.hours)}))
    if allowed is None or disposition is Disposition.QUARANTINE:
        return tuple(questions)
    if disposition not in (allowed, prepare_for_stock(allowed, facts)[0]):
        data = {"instructed": allowed.value, "disposition": disposition.value}
        questions.append(Reason(ReasonCode.SELLER_MUST_AGREE, data))
    return tuple(questions)


def _standing(facts: Facts) -> Iterator[Reason]:
    if facts.standing is not None:
        yield order_reason(facts.standing, facts)


def _open_questions(facts: Facts, order: Instruction) -> Iterator[Reason]:
    yield from _unreadable(order)
    if facts.grade in order.by_grade and order.by_grade[facts.grade] is None:
        yield _asks(facts)
    for finding in facts.findings:
        if finding in NOT_WHAT_WAS_SOLD:
            yield Reason(ReasonCode.IDENTITY_DOUBTFUL, {"finding": finding.value})
    standing = facts.standing
    if standing is not None and standing.above and facts.currency not in standing.above:
        data = {"currency": facts.currency, "limit_currency": " ".join(sorted(standing.above))}
        yield Reason(ReasonCode.VALUE_NOT_COMPARABLE, data)
    limit = order.ask_above_minor
    if limit is None:
        return
    if order.currency != facts.currency:
        data = {"currency": facts.currency, "limit_currency": order.currency}
        yield Reason(ReasonCode.VALUE_NOT_COMPARABLE, data)
    elif facts.value_minor > limit:
        data = {
            "value_minor": str(facts.value_minor),
            "limit_minor": str(limit),
            "currency": facts.currency,
        }
        yield Reason(ReasonCode.VALUE_ABOVE, data)


def _unreadable(order: Instruction) -> Iterator[Reason]:
    for key, value in order.unreadable:
        yield Reason(ReasonCode.INSTRUCTION_UNREADABLE, {"key": key, "value": value})


def _asks(facts: Facts) -> Reason:
    return Reason(ReasonCode.SELLER_ASKS, {"grade": facts.grade.value})


def _no_instruction(facts: Facts, disposition: Disposition) -> Reason:
    data = {"grade": facts.grade.value, "disposition": disposition.value}
    return Reason(ReasonCode.NO_INSTRUCTION, data)
