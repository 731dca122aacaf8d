"""How identifiers, money and times are shown, in one place."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTimeZone

from app.domain.money import digits_of

THIN: Final = "\u202f"
MINUS: Final = "\u2212"
_UPS: Final = re.compile(r"1Z(\w{3})(\w{3})(\w{2})(\w{4})(\w{4})", re.ASCII)
_POST: Final = re.compile(r"([A-Z]{2})(\d{3})(\d{3})(\d{3})([A-Z]{2})", re.ASCII)
_LONG: Final = re.compile(r"[A-Z0-9]{9,}", re.ASCII)
_MINUTE, _HOUR, _DAY = 60, 3600, 86_400
_SOON: Final = 45
_HEAVY: Final = 200  # grams


def identifier(text: str) -> str:
    """Grouped as on the label: UPS ``1Z 999 AA1 01 2345 6784``, post ``RR 123 456 785 DE``, other
    long runs by fours.

    What already has its own marks (``B7-004213-K``, ``RMA-10427``) stays as it is.
    """
    bare = text.strip()
    ups = _UPS.fullmatch(bare)
    if ups:
        return " ".join(("1Z", *ups.groups()))
    post = _POST.fullmatch(bare)
    if post:
        return " ".join(post.groups())
    if not _LONG.fullmatch(bare):
        return bare
    return " ".join(bare[first : first + 4] for first in range(0, len(bare), 4))


def money(minor: int, currency: str, locale: QLocale | None = None) -> str:
    """``€12.99`` from 1299 minor units, never without its currency."""
    locale = locale or QLocale()
    digits = digits_of(currency)
    number = locale.toString(float(Decimal(abs(minor)).scaleb(-digits)), "f", digits)
    text = _with_currency(number, currency, locale)
    return f"{MINUS}{text}" if minor < 0 else text


def _with_currency(number: str, currency: str, locale: QLocale) -> str:
    """The locale's own pattern, with another currency's sign put in the place of its own."""
    sign = SIGNS.get(currency, f"{currency}\u00a0")
    pattern = locale.toCurrencyString(0, "¤", 0)
    if pattern.lstrip().startswith("¤"):
        return f"{sign}{number}"
    return f"{number}\u00a0{sign.strip()}"


SIGNS: Final = {
    "EUR": "€",
    "GBP": "£",
    "USD": "US$",
    "CNY": "CN¥",
    "JPY": "JP¥",
    "KRW": "₩",
    "INR": "₹",
    "PLN": "zł\u00a0",
}


def count(number: int, locale: QLocale | None = None) -> str:
    return (locale or QLocale()).toString(number)


def kilograms(grams: int, locale: QLocale | None = None) -> str:
    """``1.32 kg`` from two hundred grams on, ``90 g`` below."""
    locale = locale or QLocale()
    if grams < _HEAVY:
        return QCoreApplication.translate("formats", "{grams} g").format(
            grams=locale.toString(grams)
        )
    number = locale.toString(grams / 1000, "f", 2)
    return QCoreApplication.translate("formats", "{kg} kg").format(kg=number)


def ago(then: datetime, now: datetime | None = None) -> str:
    """``now``, ``12 min``, ``3 h``, ``2 d``: how long since, or until, ``then``."""
    seconds = abs(((now or datetime.now(UTC)) - then).total_seconds())
    translate = QCoreApplication.translate
    if seconds < _SOON:
        return translate("formats", "now")
    if seconds < _HOUR:
        return translate("formats", "{n} min").format(n=max(1, int(seconds // _MINUTE)))
    if seconds < _DAY:
        return translate("formats", "{n} h").format(n=int(seconds // _HOUR))
    return translate("formats", "{n} d").format(n=int(seconds // _DAY))


def exact(then: datetime, locale: QLocale | None = None) -> str:
    """The whole local date and time, for tooltips."""
    return (locale or QLocale()).toString(_local(then), QLocale.FormatType.LongFormat)


def clock(then: datetime, *, seconds: bool = False) -> str:
    """Local time of day: ``09:41``."""
    return _local(then).toString("HH:mm:ss" if seconds else "HH:mm")


def day(then: datetime, locale: QLocale | None = None, today: QDate | None = None) -> str:
    """``20 Nov`` in this year, ``20 Nov 2025`` in others."""
    locale, local = locale or QLocale(), _local(then).date()
    same_year = local.year() == (today or QDate.currentDate()).year()
    pattern = (
        QCoreApplication.translate("formats", "d MMM")
        if same_year
        else QCoreApplication.translate("formats", "d MMM yyyy")
    )
    return locale.toString(local, pattern)


def moment(then: datetime, locale: QLocale | None = None, today: QDate | None = None) -> str:
    """``20 Nov 14:02``."""
    return f"{day(then, locale, today)} {clock(then)}"


def _local(then: datetime) -> QDateTime:
    milliseconds = round(then.timestamp() * 1000)
    return QDateTime.fromMSecsSinceEpoch(
        milliseconds, QTimeZone(QTimeZone.Initialization.LocalTime)
    )
