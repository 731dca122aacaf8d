"""Approval rules as words: what they are about, and whom they ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.disposition import Disposition, Grade, Occasion
from ui import formats
from ui.words.because import who_words
from ui.words.speaking import series, word

if TYPE_CHECKING:
    from app.domain.disposition import ApprovalRule
    from app.domain.people import Role


def asked_words(persons: int, role: Role) -> str:
    """``Two supervisors``; where nobody is asked, ``Nobody else``."""
    if not persons:
        return QCoreApplication.translate("words", "Nobody else")
    told = who_words(str(persons), role.value)
    return told[:1].upper() + told[1:]


def rule_words(rule: ApprovalRule) -> str:
    """``Destroy, Recycle · above €50.00, £45.00 · another way than the rules compute``."""
    translate = QCoreApplication.translate
    parts = [series(word(one) for one in Disposition if one in rule.routes)]
    if rule.grades:
        grades = series(one.value for one in Grade if one in rule.grades)
        parts.append(translate("words", "grade {grades}").format(grades=grades))
    if rule.above:
        limits = series(formats.money(minor, code) for code, minor in rule.above.items())
        parts.append(translate("words", "above {limits}").format(limits=limits))
    parts.append(series(word(one) for one in Occasion if one in rule.when))
    told = " · ".join(part for part in parts if part)
    if not told:
        return translate("words", "Everything")
    return told[:1].upper() + told[1:]
