"""What a return costs and brings the buyer, by the policy and by what the law sets above it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.disposition.recovery import WHOLE_BP
from app.domain.money import half_up
from app.domain.policy.kinds import Informed, Payer, RefundMethod, RefundMoment
from app.domain.policy.law import Floor, RightKind, RightState, withdrawal_holds

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.domain.policy.law import Right
    from app.domain.policy.policies import Charge, Policy
    from app.domain.policy.requests import Request


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """Amounts are minor units of ``currency``; an article where the law and not the policy decided.

    ``fee_minor`` and ``refund_minor`` are None while they hang on the grade that is found;
    ``returnless`` says that the buyer keeps the goods.
    """

    payer: Payer
    currency: str
    fee_minor: int | None
    refund_minor: int | None
    methods: tuple[RefundMethod, ...]
    moment: RefundMoment
    returnless: bool
    payer_article: str = ""
    fee_article: str = ""
    refund_article: str = ""


def terms_of(request: Request, policy: Policy, rights: Sequence[Right]) -> Terms:
    payer, payer_article = _payer(request, policy, rights)
    fee, fee_article = _fee(request, policy, rights)
    methods, moment, refund_article = _refund(policy, rights)
    value = max(request.value_minor, 0)
    returnless = 0 < value < policy.returnless.get(request.currency, 0)
    if returnless:  # nothing comes back that a fee could be for
        fee, fee_article = 0, ""
    return Terms(
        payer=payer,
        currency=request.currency,
        fee_minor=fee,
        refund_minor=None if fee is None else value - fee,
        methods=methods,
        moment=moment,
        returnless=returnless,
        payer_article=payer_article,
        fee_article=fee_article,
        refund_article=refund_article,
    )


def charge_minor(charge: Charge, value_minor: int, currency: str) -> int:
    """Rounded half up, and never more than was paid."""
    share = half_up(value_minor, charge.share_bp, WHOLE_BP)
    return min(share + charge.fixed.get(currency, 0), value_minor)


def _payer(request: Request, policy: Policy, rights: Iterable[Right]) -> tuple[Payer, str]:
    payer = policy.payer.fault if request.at_fault else policy.payer.other
    if payer is Payer.SELLER:
        return payer, ""
    for one in rights:
        if one.state is not RightState.HOLDS:
            continue
        if one.kind is RightKind.FAULT:
            return Payer.SELLER, one.law.articles[Floor.FAULT_COST]
        if request.informed is not Informed.YES:  # nobody said that the buyer pays
            return Payer.SELLER, one.law.articles[Floor.RETURN_COST]
    return payer, ""


def _fee(request: Request, policy: Policy, rights: Iterable[Right]) -> tuple[int | None, str]:
    """None while the grade decides and is not known."""
    if not policy.fee.by_grade or request.at_fault:
        return 0, ""
    right = withdrawal_holds(rights)
    if right is not None and (policy.fee.after_withdrawal or request.informed is not Informed.YES):
        return 0, right.law.articles[Floor.CONDITION]
    if request.grade is None:
        return None, ""
    if right is not None and request.grade < right.law.charged_from_grade:
        return 0, right.law.articles[Floor.CONDITION]
    charge = policy.fee.by_grade.get(request.grade)
    value = max(request.value_minor, 0)
    return (charge_minor(charge, value, request.currency) if charge else 0), ""


def _refund(
    policy: Policy, rights: Iterable[Right]
) -> tuple[tuple[RefundMethod, ...], RefundMoment, str]:
    refund, right = policy.refund, withdrawal_holds(rights)
    if right is None:
        return refund.methods, refund.moment, ""
    law, moments = right.law, list(RefundMoment)
    lawful = any(method in law.methods for method in refund.methods)
    late = moments.index(refund.moment) > moments.index(law.latest_refund)
    if not refund.after_withdrawal and lawful and not late:
        return refund.methods, refund.moment, ""
    floor = Floor.MOMENT if late else Floor.METHOD
    moment = law.latest_refund if late else refund.moment
    methods = tuple(one for one in refund.methods if one in law.methods) or law.methods
    return methods, moment, law.articles[floor]
