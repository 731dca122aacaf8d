"""The house's rates, kept as data: one file a currency, one entry a route."""

from __future__ import annotations

import tomllib
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from app.domain.disposition.kinds import Disposition
from app.domain.disposition.recovery import WHOLE_BP, Rates
from app.domain.grading.facts import Grade
from app.domain.money import Money, NotMoney
from app.errors import Unavailable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

PERCENT_BP: Final = 100
KEYS: Final = frozenset(
    {"price", "processing", "fulfilment", "referral", "freight", "freight_per_kg"}
)


class RatesInvalid(Unavailable):
    """``where`` is the key that is absent or wrong, ``detail`` what was found there."""

    def __init__(self, file: str, where: str, detail: str) -> None:
        super().__init__(file, where, detail)
        self.file = file
        self.where = where
        self.detail = detail


def load_rates(folder: Path) -> tuple[Rates, ...]:
    """Every file of ``folder``, by name; ``RatesInvalid`` names file and key."""
    found: list[Rates] = []
    for file in sorted(folder.glob("*.toml")):
        try:
            text = file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise RatesInvalid(file.name, "", str(error)) from error
        found += read_rates(text, file.name)
    return tuple(found)


def read_rates(text: str, file: str) -> tuple[Rates, ...]:
    try:
        values = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise RatesInvalid(file, "", str(error)) from None
    currency, routes = values.get("currency"), values.get("routes")
    if not isinstance(currency, str) or not isinstance(routes, dict):
        raise RatesInvalid(file, "currency", str(currency))
    return tuple(_rates(file, currency, name, row) for name, row in routes.items())


def _rates(file: str, currency: str, name: str, row: Any) -> Rates:
    where = f"routes.{name}"
    if not isinstance(row, dict) or set(row) - KEYS:
        raise RatesInvalid(file, where, str(row))
    try:
        route = Disposition(name)
    except ValueError:
        raise RatesInvalid(file, where, name) from None

    def amount(key: str) -> int:
        try:
            minor = Money.parse(str(row.get(key, 0)), currency).minor
        except NotMoney as error:
            raise RatesInvalid(file, f"{where}.{key}", error.text) from None
        if minor < 0:
            raise RatesInvalid(file, f"{where}.{key}", str(row[key]))
        return minor

    return Rates(
        id=f"{file}:{name}",
        route=route,
        currency=currency,
        price_bp=_prices(file, where, row.get("price", {})),
        processing_minor=amount("processing"),
        fulfilment_minor=amount("fulfilment"),
        referral_bp=_percent(file, f"{where}.referral", row.get("referral", 0), WHOLE_BP - 1),
        freight_minor=amount("freight"),
        freight_kg_minor=amount("freight_per_kg"),
    )


def _prices(file: str, where: str, price: Any) -> Mapping[Grade, int]:
    if not isinstance(price, dict) or set(price) - set(Grade):
        raise RatesInvalid(file, f"{where}.price", str(price))
    return {
        Grade(grade): _percent(file, f"{where}.price.{grade}", share, 10 * WHOLE_BP)
        for grade, share in price.items()
    }


def _percent(file: str, where: str, value: Any, most: int) -> int:
    if not isinstance(value, int | Decimal) or isinstance(value, bool):
        raise RatesInvalid(file, where, str(value))
    share = Decimal(value) * PERCENT_BP
    if share != int(share) or not 0 <= share <= most:
        raise RatesInvalid(file, where, str(value))
    return int(share)
