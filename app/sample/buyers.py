"""Where the sample's buyers live, what they are called there, and who carries their parcels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import random


@dataclass(frozen=True, slots=True)
class Market:
    """A country: its share of the returns, currency, language and usual carriers."""

    country: str
    share: int
    currency: str
    language: str
    carriers: tuple[str, ...]
    first_names: str
    last_names: str


MARKETS: Final = (
    Market(
        "DE", 30, "EUR", "de",
        ("dhl_paket", "dhl_paket", "dhl_paket", "ups", "dpd", "upu"),
        "Anna Lukas Sabine Felix Petra Jan Miriam Tobias Katrin Uwe",
        "Beispiel Neumann Winter Sommer Lang Weber Berger Kaiser Stein Vogt",
    ),
    Market(
        "FR", 15, "EUR", "fr",
        ("upu", "upu", "dhl_express", "fedex"),
        "Claire Hugo Amélie Julien Sophie Mathis Chloé Bruno",
        "Exemple Petit Blanc Mercier Fontaine Leroux Marchand Dumas",
    ),
    Market(
        "ES", 11, "EUR", "es",
        ("upu", "dhl_express", "ups"),
        "Lucía Pablo Marta Diego Elena Javier Nuria Sergio",
        "Ejemplo Campos Ríos Molina Vega Prado Serrano Robles",
    ),
    Market(
        "IT", 10, "EUR", "it",
        ("upu", "dhl_express", "ups"),
        "Giulia Marco Chiara Luca Elisa Matteo Paola Davide",
        "Esempio Conti Marini Fabbri Serra Villa Monti Riva",
    ),
    Market(
        "GB", 13, "GBP", "en",
        ("upu", "upu", "fedex", "yunexpress"),
        "Emma Oliver Holly Jack Grace Harry Megan Tom",
        "Sample Green Marsh Field Brook Carter Wood Hill",
    ),
    Market(
        "US", 14, "USD", "en",
        ("usps", "usps", "ups", "fedex"),
        "Ashley Brian Kayla Derek Megan Tyler Nicole Evan",
        "Sample Rivers Stone Parker Lane Brooks Hayes Ford",
    ),
    Market(
        "PL", 7, "PLN", "pl",
        ("upu", "dhl_express", "dpd"),
        "Zofia Jakub Hanna Piotr Ewa Tomasz Alicja Marek",
        "Przykład Zieliński Lis Wrona Sikora Maj Kowal Zając",
    ),
)  # fmt: skip

CHINESE_NAMES: Final = "李娜 王芳 张伟 陈静 刘洋 黄敏"
CHINESE_AMONG = 0.05  # buyers abroad who write in Chinese


@dataclass(frozen=True, slots=True)
class Buyer:
    """Nobody: common names of the country put together by chance."""

    name: str
    language: str
    market: Market


def draw_buyer(rng: random.Random) -> Buyer:
    """A buyer of one of the markets, by their shares."""
    market = rng.choices(MARKETS, [market.share for market in MARKETS])[0]
    if rng.random() < CHINESE_AMONG:
        return Buyer(rng.choice(CHINESE_NAMES.split()), "zh", market)
    first, last = rng.choice(market.first_names.split()), rng.choice(market.last_names.split())
    return Buyer(f"{first} {last}", market.language, market)
