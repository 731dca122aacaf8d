"""How much decoded text looks like real text: about 1 for natural text, below 0 for gibberish."""

from __future__ import annotations

import re
from typing import Final

DAMAGE: Final = "\ufffd"
DAMAGE_WEIGHT: Final = -3.0
LATIN: Final = frozenset("ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿŠšŽžŒœŸ")
LATIN_MARKS: Final = frozenset("–—‘’“”„…€£°®™«»¿¡´·×§½¼²³µ©ºª\u00a0")
GB_2312: Final = 0xA1  # both bytes are at least this; GBK added rarer characters below
# The last lead byte of each part of the table, and how natural its characters are.
GBK_LEADS: Final = (
    (0xA0, -0.5),
    (0xA3, 0.8),  # punctuation and full-width signs
    (0xAF, -0.5),
    (0xD7, 1.0),  # level 1: the 3,755 characters of daily use
    (0xF7, 0.5),  # level 2
    (0xFF, -0.5),
)
SJIS_LEADS: Final = (
    (0x80, -1.0),
    (0x82, 0.8),  # punctuation and full-width signs
    (0x87, -0.3),
    (0x97, 1.0),  # level 1
    (0xEA, 0.3),  # level 2
    (0xFF, -1.0),
)
FOREIGN: Final = re.compile(r"[^\x00-\x7f]+")


def western(text: str) -> float:
    """cp1252: accented letters stand alone or in pairs, next to plain ones."""
    total, count = 0.0, 0
    for run in FOREIGN.finditer(text):
        count += run.end() - run.start()
        total += _western_run(run.group(), _touches_letter(text, run.start(), run.end()))
    return total / count if count else 0.0


def _touches_letter(text: str, start: int, end: int) -> bool:
    return text[max(start - 1, 0) : start].isalpha() or text[end : end + 1].isalpha()


def _western_run(run: str, touching: bool) -> float:  # noqa: FBT001 - private, two calls
    damage = run.count(DAMAGE)
    if damage:
        return damage * DAMAGE_WEIGHT
    if len(run) == 1:
        if run in LATIN:
            return 1.0 if touching else 0.2
        return 0.7 if run in LATIN_MARKS else 0.0
    if len(run) == 2:  # noqa: PLR2004 - the pair of the docstring
        if run.islower() and LATIN.issuperset(run) and touching:
            return 1.4
        return 1.0 if LATIN_MARKS.intersection(run) and touching and run[0] != run[1] else 0.2
    return -1.0 * len(run)


def chinese(text: str) -> float:
    """GBK: frequent characters are in the first level of GB 2312, and no others are common."""
    return _mean([_chinese_weight(c) for c in text if c > "\x7f"])


def _chinese_weight(character: str) -> float:
    if character == DAMAGE:
        return DAMAGE_WEIGHT
    code = character.encode("gb18030")
    if len(code) != 2:  # noqa: PLR2004 - four bytes: what GBK does not have
        return -1.0
    lead, trail = code
    return -0.5 if trail < GB_2312 else _below(lead, GBK_LEADS)


def japanese(text: str) -> float:
    """Shift-JIS: kana and the first level of kanji; half-width kana are rare."""
    return _mean([_japanese_weight(c) for c in text if c > "\x7f"])


def _japanese_weight(character: str) -> float:
    if "\u3041" <= character <= "\u30fe":
        return 1.0
    if "\uff61" <= character <= "\uff9f":
        return -0.2
    if character == DAMAGE:
        return DAMAGE_WEIGHT
    try:
        lead = character.encode("cp932")[0]
    except UnicodeEncodeError:
        return -1.0
    return _below(lead, SJIS_LEADS)


def _below(lead: int, weights: tuple[tuple[int, float], ...]) -> float:
    return next(weight for last, weight in weights if lead <= last)


def _mean(weights: list[float]) -> float:
    return sum(weights) / len(weights) if weights else 0.0
