"""Why buyers send things back, and how they put it."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.domain.reasons import ReturnReason as R

if TYPE_CHECKING:
    import random
    from collections.abc import Mapping

COMMENTS: Final = Path(__file__).with_name("comments.tsv")
SILENT: Final = 0.18  # buyers who tick a reason and write nothing
WORN: Final = frozenset({"apparel", "shoes"})
POWERED: Final = frozenset({"electronics", "batteries"})

_FIT: Final = {
    R.TOO_SMALL: 26, R.TOO_LARGE: 19, R.STYLE: 14, R.NO_LONGER_WANTED: 12, R.QUALITY: 7,
    R.NOT_AS_DESCRIBED: 7, R.WRONG_ITEM: 4, R.ORDERED_BY_MISTAKE: 3, R.DEFECTIVE: 3,
    R.ARRIVED_LATE: 2, R.BETTER_PRICE: 1, R.NONE_GIVEN: 2,
}  # fmt: skip
_POWER: Final = {
    R.DEFECTIVE: 30, R.NO_LONGER_WANTED: 15, R.NOT_COMPATIBLE: 12, R.DAMAGED_IN_TRANSIT: 10,
    R.NOT_AS_DESCRIBED: 8, R.MISSING_PARTS: 7, R.BETTER_PRICE: 5, R.ORDERED_BY_MISTAKE: 4,
    R.QUALITY: 3, R.WRONG_ITEM: 2, R.ARRIVED_LATE: 1, R.UNAUTHORISED: 1, R.NONE_GIVEN: 2,
}  # fmt: skip
_OTHER: Final = {
    R.NO_LONGER_WANTED: 22, R.DAMAGED_IN_TRANSIT: 18, R.NOT_AS_DESCRIBED: 14, R.QUALITY: 10,
    R.DEFECTIVE: 8, R.WRONG_ITEM: 6, R.MISSING_PARTS: 5, R.ARRIVED_LATE: 5, R.EXTRA_ITEM: 1,
    R.ORDERED_BY_MISTAKE: 5, R.BETTER_PRICE: 4, R.NONE_GIVEN: 2,
}  # fmt: skip


def draw_reason(category: str, rng: random.Random) -> R:
    """A reason, as often as buyers of this category give it."""
    weights = _FIT if category in WORN else _POWER if category in POWERED else _OTHER
    return rng.choices(list(weights), list(weights.values()))[0]


def draw_comment(reason: R, category: str, language: str, rng: random.Random) -> str:
    """What the buyer wrote; empty for those who write nothing."""
    fitting = _fitting(reason, category, language)
    if not fitting or rng.random() < SILENT:
        return ""
    return rng.choice(fitting)


def _fitting(reason: R, category: str, language: str) -> list[str]:
    said = comments()
    flavours = ["any", *(["wear"] if category in WORN else [])]
    if category in POWERED:
        flavours.append("power")
    return [text for flavour in flavours for text in said.get((language, reason, flavour), ())]


@cache
def comments() -> Mapping[tuple[str, R, str], tuple[str, ...]]:
    """Comments by language, reason and what they speak of: ``wear``, ``power`` or ``any``."""
    found: dict[tuple[str, R, str], list[str]] = defaultdict(list)
    for line in COMMENTS.read_text(encoding="utf-8").splitlines():
        language, reason, flavour, text = line.split("\t")
        found[language, R(reason), flavour].append(text)
    return {key: tuple(texts) for key, texts in found.items()}
