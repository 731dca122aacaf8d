"""Why somebody proposes another disposition than the computed one: the usual reasons by number."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.widgets.answer_list import Answer

translate = QCoreApplication.translate


def own_way_reasons() -> list[Answer]:
    """Each is kept as its text; "" asks for words."""
    reasons = [
        translate("own_way", "The seller asked for it"),
        translate("own_way", "The unit is better than its grade"),
        translate("own_way", "The unit is worse than its grade"),
        translate("own_way", "The usual way is not worth the effort"),
    ]
    other = Answer("", translate("own_way", "Something else"), translate("own_way", "in words"))
    return [*(Answer(reason, reason) for reason in reasons), other]
