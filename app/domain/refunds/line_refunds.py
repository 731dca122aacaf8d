"""One line's part of a refund: what its pieces cost, and what is taken off for how they came."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.domain.money import half_up
from app.domain.refunds.purchase import TaxBasis
from app.domain.refunds.receipt import (
    HOUSE,
    PURCHASE,
    Clause,
    Formula,
    LineKind,
    QuoteLine,
    Source,
)
from app.domain.refunds.shares import WHOLE_PPM, of_pieces, over_pieces
from app.domain.refunds.terms import Liable, Topic

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.refunds.pricing import Priced, Step
    from app.domain.refunds.terms import Came, Fee, Keep, Terms


class LineRefund:
    """Writes a line's part of the receipt.

    ``back`` and ``kept`` are the pieces that are settled, the earlier ones included;
    ``before_minor`` is what was refunded for them.  The pieces that came are the first of the
    line, the kept ones its last.
    """

    def __init__(
        self, priced: Priced, terms: Terms, *, back: int, kept: int, before_minor: int
    ) -> None:
        self.priced = priced
        self.back = back
        self.kept = kept
        self.before_minor = before_minor
        self.amount_minor = 0
        self.lines: list[QuoteLine] = []
        self._terms = terms
        self._back_before = back
        self._kept_before = kept

    @property
    def pieces_back(self) -> int:
        return self.back - self._back_before

    @property
    def pieces_kept(self) -> int:
        return self.kept - self._kept_before

    @property
    def whole(self) -> bool:
        return self.back == self.priced.line.quantity

    def take_back(self, came: Came) -> None:
        """Refund the pieces that came, as far as they were paid for and are not settled yet."""
        priced, first = self.priced, self.back
        pieces = priced.line.quantity
        count = min(came.quantity, pieces - self.back - self.kept)
        self.back += count
        self._goods(came, count)
        if not count:
            return
        worth = count * priced.line.unit_minor
        for step in priced.steps:
            left = of_pieces(step.left, pieces, first, count)
            self._discount(step, worth - left, count)
            worth = left
        self._tax(first, count, worth)
        self._duty(first, count)
        if came.liable is Liable.BUYER:
            self._deductions(came, first, count)

    def keep(self, keep: Keep, clause: str, *, paid_for: int) -> None:
        """Pay for pieces that the buyer keeps: those that neither came nor were paid for before."""
        priced = self.priced
        pieces = priced.line.quantity
        count = min(keep.quantity - paid_for, pieces - self.back - self.kept)
        if not count:
            return
        first = pieces - self.kept - count
        self.kept += count
        base = of_pieces(priced.gross, pieces, first, count)
        numbers: dict[str, int | str] = {"count": count, "base_minor": base}
        if keep.share_ppm:
            formula = Formula.KEPT_SHARE
            numbers["share_ppm"] = keep.share_ppm
            taken = partial(_share, keep.share_ppm)
        else:
            formula = Formula.KEPT_FIXED
            numbers["each_minor"] = keep.fixed_minor
            taken = partial(min, keep.fixed_minor)
        amount = over_pieces(priced.gross, pieces, first, count, taken)
        self._write(LineKind.KEPT, amount, formula, numbers, Clause(Source.PLAN, clause))

    def limit(self) -> None:
        """Never more for a line than its settled pieces cost, with what was refunded before."""
        if not self.before_minor:
            return  # nothing above adds up to more than the pieces cost
        cost = self.cost
        over = self.amount_minor - max(0, cost - self.before_minor)
        if over > 0:
            numbers = {
                "count": self.back + self.kept,
                "paid_minor": cost,
                "before_minor": self.before_minor,
            }
            self._write(LineKind.LIMIT, -over, Formula.LINE_LIMIT, numbers, HOUSE)

    @property
    def cost(self) -> int:
        """What was paid for the pieces that are settled, duties too."""
        return self._settled(self.priced.gross) + self._settled(self.priced.line.duty_minor)

    def _settled(self, total: int) -> int:
        """The first pieces came back, the last ones are kept."""
        pieces = self.priced.line.quantity
        came = of_pieces(total, pieces, 0, self.back)
        if not self.kept:
            return came
        return came + of_pieces(total, pieces, pieces - self.kept, self.kept)

    def _goods(self, came: Came, count: int) -> None:
        line = self.priced.line
        numbers: dict[str, int | str] = {"count": count, "unit_minor": line.unit_minor}
        formula = Formula.PIECES
        if count < came.quantity:
            formula = Formula.PIECES_BEYOND
            numbers["came"] = came.quantity
            numbers["bought"] = line.quantity
        elif came.asked is not None and came.asked != came.quantity:
            formula = Formula.PIECES_ASKED
            numbers["asked"] = came.asked
        amount = count * line.unit_minor
        self._write(LineKind.GOODS, amount, formula, numbers, PURCHASE)

    def _discount(self, step: Step, part: int, count: int) -> None:
        if not part:
            return
        kind = LineKind.ORDER_DISCOUNT if step.of_order else LineKind.LINE_DISCOUNT
        numbers: dict[str, int | str] = {
            "name": step.name,
            "whole_minor": step.share,
            "count": count,
            "pieces": self.priced.line.quantity,
        }
        self._write(kind, -part, Formula.DISCOUNT_PART, numbers, PURCHASE)

    def _tax(self, first: int, count: int, net: int) -> None:
        priced, line = self.priced, self.priced.line
        if not priced.tax:
            return
        numbers: dict[str, int | str] = {
            "whole_minor": priced.tax,
            "count": count,
            "pieces": line.quantity,
            "rate_ppm": line.tax.rate_ppm,
        }
        if line.tax.basis is TaxBasis.EXCLUDED:
            formula = Formula.TAX_ON_TOP
            amount = of_pieces(priced.gross, line.quantity, first, count) - net
        else:
            formula = Formula.TAX_INSIDE
            amount = 0
            untaxed = of_pieces(priced.gross - priced.tax, line.quantity, first, count)
            numbers["part_minor"] = net - untaxed
        self._write(LineKind.TAX, amount, formula, numbers, PURCHASE)

    def _duty(self, first: int, count: int) -> None:
        line = self.priced.line
        if not line.duty_minor:
            return
        clause = self._clause(Topic.DUTY)
        numbers = {"whole_minor": line.duty_minor, "count": count, "pieces": line.quantity}
        formula, amount = Formula.DUTY_STAYS, 0
        if self._terms.duty_back:
            formula = Formula.DUTY_PART
            amount = of_pieces(line.duty_minor, line.quantity, first, count)
        self._write(LineKind.DUTY, amount, formula, numbers, clause)

    def _deductions(self, came: Came, first: int, count: int) -> None:
        terms, line, gross = self._terms, self.priced.line, self.priced.gross
        damage = terms.damage_ppm.get(came.grade, 0) if came.grade else 0
        fee = terms.restocking_else
        if came.grade:
            fee = terms.restocking.get(came.grade, fee)
        fee_due = fee.share_ppm or fee.fixed_minor
        if not damage and not fee_due:
            return
        numbers: dict[str, int | str] = {
            "count": count,
            "base_minor": of_pieces(gross, line.quantity, first, count),
            "grade": came.grade or "",
        }
        if damage:
            taken = partial(_share, damage)
            cut = over_pieces(gross, line.quantity, first, count, taken)
            told = numbers | {"share_ppm": damage, "finding": came.finding}
            clause = self._clause(Topic.DAMAGE)
            formula = Formula.DAMAGE_SHARE
            self._write(LineKind.DAMAGE, -cut, formula, told, clause)
        if fee_due:
            cut = over_pieces(gross, line.quantity, first, count, partial(_fee, damage, fee))
            self._fee(fee, cut, numbers)

    def _fee(self, fee: Fee, amount: int, numbers: Mapping[str, int | str]) -> None:
        told = {key: value for key, value in numbers.items() if key != "base_minor"}
        if fee.share_ppm:
            formula = Formula.FEE_SHARE
            told["share_ppm"] = fee.share_ppm
            told["base_minor"] = self._worth_now()
        else:
            formula = Formula.FEE_FIXED
            told["each_minor"] = fee.fixed_minor
        clause = self._clause(Topic.RESTOCKING)
        self._write(LineKind.RESTOCKING, -amount, formula, told, clause)

    def _worth_now(self) -> int:
        """What is left of the goods that are being written down: price, tax and damage, no duty."""
        worth = 0
        for one in reversed(self.lines):
            worth += one.amount_minor if one.kind is not LineKind.DUTY else 0
            if one.kind is LineKind.GOODS:
                break
        return worth

    def _clause(self, topic: Topic) -> Clause:
        return Clause(Source.POLICY, self._terms.clauses.get(topic, ""))

    def _write(
        self,
        kind: LineKind,
        amount: int,
        formula: Formula,
        numbers: Mapping[str, int | str],
        clause: Clause,
    ) -> None:
        self.amount_minor += amount
        line_id = self.priced.line.id
        self.lines.append(QuoteLine(kind, amount, formula, numbers, clause, line_id))


def _share(share_ppm: int, worth: int) -> int:
    return half_up(worth, share_ppm, WHOLE_PPM)


def _fee(damage_ppm: int, fee: Fee, worth: int) -> int:
    """The fee for one piece, never more than what the damage leaves of it."""
    left = worth - _share(damage_ppm, worth)
    return _share(fee.share_ppm, left) if fee.share_ppm else min(fee.fixed_minor, left)
