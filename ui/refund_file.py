"""Reads the JSON of docs/refund-quote-format.md, strictly: what is odd is named, not guessed."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

import msgspec

from app.domain.grading.facts import Grade
from app.domain.money import Money, NotMoney, digits_of
from app.domain.refunds import (
    Came,
    Discount,
    Earlier,
    EarlierLine,
    EarlierPortion,
    Fee,
    Keep,
    PaidLine,
    Payment,
    Plan,
    Purchase,
    Shipping,
    Tax,
    Terms,
    Topic,
)
from app.domain.refunds.checking import check_currency
from ui.refund_shape import (
    EarlierShape,
    FeeShape,
    FileShape,
    LineShape,
    PaymentShape,
    PlanShape,
    PolicyShape,
    ShippingShape,
    TaxShape,
)
from ui.refund_texts import PPM_PERCENT

_NUMBER: Final = re.compile(r"[0-9]{1,15}(\.[0-9]{1,6})?")
_AT: Final = re.compile(r"(?P<what>.*?)(?: - at `\$\.?(?P<path>.*)`)?", re.DOTALL)
_FIELD: Final = re.compile(
    r"Object (?P<how>missing required|contains unknown) field `(?P<name>.*)`"
)
_TYPES: Final = {
    "str": "a text in quotes",
    "int": "a whole number",
    "float": "a number with decimals",
    "bool": "true or false",
    "array": "a list",
    "object": "an object",
    "null": "nothing",
}


class FileWrong(Exception):
    """``field`` is the path of what is wrong, empty for the whole file; ``sentence`` says what."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(field, sentence)
        self.field = field
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Asked:
    """Everything that ``quote`` wants to know."""

    purchase: Purchase
    came: tuple[Came, ...]
    terms: Terms
    plan: Plan


def read_asked(data: bytes) -> Asked:
    """``FileWrong`` or ``BadRefund`` names the field that is wrong."""
    try:
        json.loads(data.decode("utf-8"), object_pairs_hook=_no_key_twice)
        file = msgspec.json.decode(data, type=FileShape)
    except msgspec.ValidationError as error:
        raise _explained(str(error)) from None
    except RecursionError:
        raise FileWrong("", "Its lists and objects stand too deep in each other.") from None
    except UnicodeDecodeError:
        raise FileWrong("", "It is not written in UTF-8.") from None
    except (msgspec.DecodeError, ValueError) as error:
        raise FileWrong("", f"It is not JSON: {error}.") from None
    check_currency(file.currency)  # before amounts are read by it
    return _Reader(file.currency).asked(file)


class _Reader:
    """Texts to minor units and millionths; every failure with its field."""

    def __init__(self, currency: str) -> None:
        self._currency = currency

    def asked(self, file: FileShape) -> Asked:
        purchase = Purchase(
            currency=file.currency,
            lines=tuple(self._line(f"lines[{n}]", one) for n, one in enumerate(file.lines)),
            payments=tuple(
                self._payment(f"payments[{n}]", one) for n, one in enumerate(file.payments)
            ),
            discounts=tuple(
                Discount(one.name, self._minor(f"discounts[{n}].amount", one.amount), one.lines)
                for n, one in enumerate(file.discounts)
            ),
            shipping=self._shipping(file.shipping),
            earlier=tuple(
                self._earlier(f"earlier[{n}]", one) for n, one in enumerate(file.earlier)
            ),
        )
        came = tuple(
            Came(one.line, one.quantity, one.asked, one.grade, one.finding, one.liable)
            for one in file.came
        )
        return Asked(purchase, came, self._terms(file.policy), self._plan(file.plan))

    def _line(self, where: str, one: LineShape) -> PaidLine:
        return PaidLine(
            id=one.id,
            quantity=one.quantity,
            unit_minor=self._minor(f"{where}.price", one.price),
            discounts=tuple(
                Discount(own.name, self._minor(f"{where}.discounts[{n}].amount", own.amount))
                for n, own in enumerate(one.discounts)
            ),
            tax=self._tax(f"{where}.tax", one.tax),
            duty_minor=self._minor(f"{where}.duty", one.duty),
        )

    def _tax(self, where: str, one: TaxShape | None) -> Tax:
        if one is None:
            return Tax()
        charged = self._known(f"{where}.charged", one.charged)
        return Tax(one.basis, _ppm(f"{where}.rate", one.rate), charged)

    def _shipping(self, one: ShippingShape | None) -> Shipping:
        if one is None:
            return Shipping()
        return Shipping(
            self._minor("shipping.amount", one.amount),
            self._known("shipping.standard", one.standard),
            self._tax("shipping.tax", one.tax),
        )

    def _payment(self, where: str, one: PaymentShape) -> Payment:
        amount = self._minor(f"{where}.amount", one.amount)
        limit = self._known(f"{where}.can_return", one.can_return)
        return Payment(one.id, one.kind, amount, limit)

    def _earlier(self, where: str, one: EarlierShape) -> Earlier:
        return Earlier(
            lines=tuple(
                EarlierLine(
                    line.line,
                    line.back,
                    line.kept,
                    self._minor(f"{where}.lines[{n}].amount", line.amount),
                )
                for n, line in enumerate(one.lines)
            ),
            shipping_minor=self._minor(f"{where}.shipping", one.shipping),
            goodwill_minor=self._minor(f"{where}.goodwill", one.goodwill),
            label_minor=self._minor(f"{where}.label", one.label),
            portions=tuple(
                EarlierPortion(
                    part.payment, self._minor(f"{where}.payments[{n}].amount", part.amount)
                )
                for n, part in enumerate(one.payments)
            ),
            same_return=one.same_return,
        )

    def _terms(self, policy: PolicyShape) -> Terms:
        damage = {grade: getattr(policy.damage, grade) for grade in Grade}
        fees = {grade: getattr(policy.restocking, grade) for grade in Grade}
        where = "policy.restocking"
        return Terms(
            currency=policy.currency,
            shipping=policy.shipping,
            duty_back=policy.duty_back,
            damage_ppm={
                grade: _ppm(f"policy.damage.{grade}", share) for grade, share in damage.items()
            },
            restocking={
                grade: self._fee(f"{where}.{grade}", fee)
                for grade, fee in fees.items()
                if fee is not None
            },
            restocking_else=self._fee(f"{where}.else", policy.restocking.other),
            clauses={topic: getattr(policy.clauses, topic) for topic in Topic},
        )

    def _fee(self, where: str, fee: FeeShape) -> Fee:
        each = self._minor(f"{where}.each", fee.each)
        return Fee(_ppm(f"{where}.percent", fee.percent), each)

    def _plan(self, plan: PlanShape) -> Plan:
        keep = tuple(
            Keep(
                one.line,
                one.quantity,
                _ppm(f"plan.keep[{n}].percent", one.percent),
                self._minor(f"plan.keep[{n}].each", one.each),
            )
            for n, one in enumerate(plan.keep)
        )
        return Plan(
            currency=plan.currency,
            keep=keep,
            label_minor=self._minor("plan.label", plan.label),
            goodwill_minor=self._minor("plan.goodwill", plan.goodwill),
            goodwill_reason=plan.goodwill_reason,
            paid_by=plan.paid_by,
            clause=plan.clause,
        )

    def _known(self, where: str, text: str | None) -> int | None:
        return None if text is None else self._minor(where, text)

    def _minor(self, where: str, text: str) -> int:
        digits = digits_of(self._currency)
        if _NUMBER.fullmatch(text):
            try:
                return Money.parse(text, self._currency).minor
            except NotMoney:
                pass
        example = f"{12:.{digits}f}"
        allowed = f"{digits} decimals at most" if digits else "no decimals"
        wrong = f"“{text}” is no amount in {self._currency}; write it like {example}, {allowed}."
        raise FileWrong(where, wrong)


def _ppm(where: str, text: str) -> int:
    share = Decimal(text) * PPM_PERCENT if _NUMBER.fullmatch(text) else None
    if share is None or share != share.to_integral_value():
        raise FileWrong(where, f"“{text}” is no percentage; write it like 21 or 8.875.")
    return int(share)


def _no_key_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """JSON lets a field stand twice and the last one win: with money that is a mistake."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise FileWrong(twice, "The field stands twice in the same object; delete one.")
    return found


def _explained(message: str) -> FileWrong:
    """What msgspec found, with its path in front and its types as words."""
    parts = _AT.fullmatch(message)
    what, path = (parts["what"], parts["path"] or "") if parts else (message, "")
    field = _FIELD.fullmatch(what)
    if field:
        path = f"{path}.{field['name']}" if path else field["name"]
        missing = field["how"].startswith("missing")
        wrong = (
            "The field is missing." if missing else "Nobody knows this field; check its spelling."
        )
        return FileWrong(path, wrong)
    said = re.sub(r"`(\w+)`", lambda found: _TYPES.get(found[1], found[1]), what)
    said = said.replace(" | ", " or ").replace("Invalid enum value", "Not one of the words for it:")
    return FileWrong(path, f"{said}.")
