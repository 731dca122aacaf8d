"""The exemptions of the laws against destruction, as questions and as answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.executions import Cleared, NotDonated, Wipe
from ui.formats import moment
from ui.words.deciding import EVIDENCE, EXEMPTIONS
from ui.words.speaking import said, word_of

if TYPE_CHECKING:
    from app.domain.disposition import Exemption
    from app.queries.agreements import ClearanceRow


def exemption_word(code: str) -> str:
    """``The goods are damaged beyond use``."""
    told = said(EXEMPTIONS[code]) if code in EXEMPTIONS else code
    return told[:1].upper() + told[1:]


def exemption_hint(one: Exemption) -> str:
    """``Article 2 of …. Keep photos of the damage.``: where it stands, and what proves it."""
    text = QCoreApplication.translate("words", "{article}. Keep {evidence}.")
    kept = said(EVIDENCE[one.evidence]) if one.evidence in EVIDENCE else one.evidence
    return text.format(article=one.article, evidence=kept)


def clearance_words(one: ClearanceRow) -> str:
    """``Nobody accepted them as a donation: “letter 7” (Mara, 2 Mar 08:01)``."""
    text = QCoreApplication.translate("words", "{what} ({name}, {time})")
    if one.kind == Cleared.WIPED:
        what = word_of(Wipe, one.code)
    elif one.kind == Cleared.NOT_DONATED:
        what = word_of(NotDonated, one.code)
    else:
        what = exemption_word(one.code)
    told = f"{what}: “{one.words}”" if one.words else what
    return text.format(what=told, name=one.by_name, time=moment(one.at))
