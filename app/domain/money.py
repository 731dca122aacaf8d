"""Money: integer minor units that never part from their currency."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

# ISO 4217, the currencies whose minor unit is not a hundredth
DIGITS: Final = {
    "BHD": 3, "CLP": 0, "ISK": 0, "JOD": 3, "JPY": 0, "KRW": 0, "KWD": 3, "OMR": 3,
    "PYG": 0, "RWF": 0, "TND": 3, "UGX": 0, "VND": 0, "XAF": 0, "XOF": 0, "XPF": 0,
}  # fmt: skip
MAX_MINOR: Final = 10**15
CODE_LENGTH: Final = 3


class NotMoney(ValueError):
    """The text is no amount in this currency; ``text`` and ``currency`` say which."""

    def __init__(self, text: str, currency: str) -> None:
        super().__init__(text, currency)
        self.text = text
        self.currency = currency


class MixedCurrencies(ValueError):
    """Two amounts of different currencies were added or compared."""


def flaw_in(limits: Mapping[str, int]) -> str:
    """What is wrong with amounts by currency: ``currency``, ``above`` (beyond any), or ""."""
    for currency, limit in limits.items():
        try:
            Money(limit, currency)
        except NotMoney:
            return "currency"
        if not 0 <= limit <= MAX_MINOR:
            return "above"
    return ""


@dataclass(frozen=True, slots=True)
class Money:
    """``minor`` is in the currency's smallest unit: 1299 EUR is €12.99."""

    minor: int
    currency: str

    def __post_init__(self) -> None:
        if (
            len(self.currency) != CODE_LENGTH
            or not self.currency.isascii()
            or not self.currency.isupper()
        ):
            raise NotMoney(str(self.minor), self.currency)

    @classmethod
    def parse(cls, text: str, currency: str) -> Money:
        """Read ``12.99``; more decimals than the currency has, or no number, is ``NotMoney``."""
        try:
            amount = Decimal(text.strip())
            minor = amount.scaleb(digits_of(currency))
        except InvalidOperation:
            raise NotMoney(text, currency) from None
        if not minor.is_finite() or minor != minor.to_integral_value() or abs(minor) > MAX_MINOR:
            raise NotMoney(text, currency)
        return cls(int(minor), currency)

    @property
    def amount(self) -> Decimal:
        return Decimal(self.minor).scaleb(-digits_of(self.currency))

    def __add__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.minor - other.minor, self.currency)

    def times(self, factor: Decimal | int) -> Money:
        exact = Decimal(self.minor) * factor
        return Money(int(exact.to_integral_value(ROUND_HALF_EVEN)), self.currency)

    def _same(self, other: Money) -> None:
        if other.currency != self.currency:
            raise MixedCurrencies(self.currency, other.currency)


def digits_of(currency: str) -> int:
    """How many decimals the currency has (ISO 4217)."""
    return DIGITS.get(currency, 2)


def half_up(amount: int, numerator: int, denominator: int) -> int:
    """``amount`` times a fraction, rounded half up; for amounts that are not negative."""
    return (2 * amount * numerator + denominator) // (2 * denominator)
