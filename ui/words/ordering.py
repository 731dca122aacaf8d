"""Standing orders of sellers, read back as they would say them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.disposition import Disposition, Grade, Misfit, Say, StandingOrder
from app.store.moments import from_millis
from ui import formats
from ui.words.goods import goods_word
from ui.words.speaking import series, word, word_of

if TYPE_CHECKING:
    from collections.abc import Mapping


def order_words(order: StandingOrder) -> str:
    """``SKU LAMP, grade B, above €50.00: ask and wait 48 hours, then Liquidate``."""
    about, wanted = about_words(order), wanted_words(order)
    text = QCoreApplication.translate("words", "{about}: {wanted}")
    told = text.format(about=about, wanted=wanted)
    return told[:1].upper() + told[1:]


def about_words(order: StandingOrder) -> str:
    """Which goods an order is about."""
    translate = QCoreApplication.translate
    parts = []
    if order.sku:
        parts.append(translate("words", "SKU {sku}").format(sku=order.sku))
    if order.category:
        parts.append(goods_word(order.category))
    if order.grades:
        grades = series(one.value for one in Grade if one.value in order.grades)
        parts.append(translate("words", "grade {grades}").format(grades=grades))
    if order.above:
        limits = series(formats.money(minor, code) for code, minor in order.above.items())
        parts.append(translate("words", "above {limits}").format(limits=limits))
    return series(parts) if parts else translate("words", "everything")


def wanted_words(order: StandingOrder) -> str:
    """What the seller wants, without saying of which goods."""
    translate = QCoreApplication.translate
    if order.say is Say.DO:
        return word_of(Disposition, order.disposition)
    if order.say is not Say.ASK:
        return word(order.say)
    if order.default is None:
        text = translate("words", "ask and wait {hours} h, there is no order for silence")
        return text.format(hours=formats.count(order.hours))
    text = translate("words", "ask and wait {hours} h, then {disposition}")
    return text.format(hours=formats.count(order.hours), disposition=word(order.default))


def told_order(data: Mapping[str, str]) -> str:
    """The order of a reason, put together again from its parts."""
    limit = data.get("limit_minor", "")
    return order_words(
        StandingOrder(
            id=data.get("order", ""),
            seller_id="",
            say=Say(data["say"]),
            disposition=data.get("disposition", ""),
            when_silent=data.get("when_silent", ""),
            hours=int(data.get("hours", "0")),
            sku=data.get("sku", ""),
            category=data.get("category", ""),
            grades=tuple(data.get("grades", "").split()),
            above={data["currency"]: int(limit)} if limit else {},
            valid_from=from_millis(0),
            by="",
        )
    )


def misfit_words(misfit: Misfit) -> str:
    """Why an order is not about the goods that somebody tries."""
    translate = QCoreApplication.translate
    return {
        Misfit.SELLER: translate("words", "another seller's"),
        Misfit.DATES: translate("words", "not in force then"),
        Misfit.SKU: translate("words", "about another SKU"),
        Misfit.CATEGORY: translate("words", "about other goods"),
        Misfit.GRADE: translate("words", "about other grades"),
        Misfit.VALUE: translate("words", "about goods worth more"),
    }.get(misfit, "")
