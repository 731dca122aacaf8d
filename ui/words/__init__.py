"""The floor's words for every value of the core: the only place where a code becomes a word."""

from __future__ import annotations

from ui.words.because import (
    because_words,
    effect_word,
    instruction_words,
    reason_sentence,
    reason_words,
)
from ui.words.goods import goods_word
from ui.words.places import (
    LANGUAGE,
    carrier_name,
    country_name,
    language_code,
    language_name,
    spoken_name,
)
from ui.words.speaking import (
    deed,
    grade_letter,
    method_word,
    payer_word,
    series,
    slot_word,
    thing,
    verb,
    with_comment,
    word,
    word_of,
    words_of,
    zone_word,
)

__all__ = [
    "LANGUAGE",
    "because_words",
    "carrier_name",
    "country_name",
    "deed",
    "effect_word",
    "goods_word",
    "grade_letter",
    "instruction_words",
    "language_code",
    "language_name",
    "method_word",
    "payer_word",
    "reason_sentence",
    "reason_words",
    "series",
    "slot_word",
    "spoken_name",
    "thing",
    "verb",
    "with_comment",
    "word",
    "word_of",
    "words_of",
    "zone_word",
]
