"""The kinds of goods that grading sets and laws name; a seller's own kind is shown as it is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.words.marking import QT_TRANSLATE_NOOP

GOODS: Final = {
    "accessories": QT_TRANSLATE_NOOP("goods", "accessories"),
    "apparel": QT_TRANSLATE_NOOP("goods", "apparel"),
    "appliances": QT_TRANSLATE_NOOP("goods", "appliances"),
    "baby": QT_TRANSLATE_NOOP("goods", "baby goods"),
    "batteries": QT_TRANSLATE_NOOP("goods", "batteries"),
    "beauty": QT_TRANSLATE_NOOP("goods", "beauty"),
    "books": QT_TRANSLATE_NOOP("goods", "books"),
    "clothing": QT_TRANSLATE_NOOP("goods", "clothing"),
    "computers": QT_TRANSLATE_NOOP("goods", "computers"),
    "cosmetics": QT_TRANSLATE_NOOP("goods", "cosmetics"),
    "e_bikes": QT_TRANSLATE_NOOP("goods", "e-bikes"),
    "electronics": QT_TRANSLATE_NOOP("goods", "electronics"),
    "films": QT_TRANSLATE_NOOP("goods", "films"),
    "footwear": QT_TRANSLATE_NOOP("goods", "footwear"),
    "games": QT_TRANSLATE_NOOP("goods", "games"),
    "general": QT_TRANSLATE_NOOP("goods", "general"),
    "health": QT_TRANSLATE_NOOP("goods", "health"),
    "hygiene": QT_TRANSLATE_NOOP("goods", "hygiene"),
    "media": QT_TRANSLATE_NOOP("goods", "media"),
    "music": QT_TRANSLATE_NOOP("goods", "music"),
    "phones": QT_TRANSLATE_NOOP("goods", "phones"),
    "power_banks": QT_TRANSLATE_NOOP("goods", "power banks"),
    "shoes": QT_TRANSLATE_NOOP("goods", "shoes"),
    "toys": QT_TRANSLATE_NOOP("goods", "toys"),
}


def goods_word(category: str) -> str:
    """``power banks`` for ``power_banks``; of ``apparel/dresses`` each part has its word."""
    return " / ".join(
        QCoreApplication.translate("goods", GOODS[part]) if part in GOODS else part
        for part in category.split("/")
    )
