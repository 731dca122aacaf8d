"""Inspection photographs for the sample warehouse: drawn, so that they are nobody's."""

from __future__ import annotations

import random
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.sample import goods, parcels, wearables
from app.sample.brush import Studio, bench

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_DRAWN: Final[Mapping[str, Callable[[Studio, random.Random], None]]] = MappingProxyType({
    "box": parcels.carton,
    "damage": parcels.crushed_carton,
    "label": parcels.label_close_up,
    "lamp": goods.globe_lamp,
    "cracked_lamp": goods.cracked_lamp,
    "kettle": goods.kettle,
    "bottle": goods.bottle,
    "sneaker": wearables.sneaker,
    "shirt": wearables.folded_shirt,
    "earbuds": wearables.earbuds,
})  # fmt: skip

PHOTO_KINDS: Final = tuple(_DRAWN)
_BY_CATEGORY: Final = MappingProxyType({
    "shoes": "sneaker", "apparel": "shirt", "electronics": "earbuds", "cosmetics": "bottle",
})  # fmt: skip
_BY_SKU: Final = MappingProxyType({"LAMP-": "lamp", "KETTLE-": "kettle", "BOTTLE-": "bottle"})


class NoSuchPhoto(LookupError):
    """There is no drawing of this kind; ``PHOTO_KINDS`` has them all."""


def sample_photo(kind: str, seed: int) -> bytes:
    """A JPEG of 1280 × 960; the same bytes for the same kind and seed."""
    draw = _DRAWN.get(kind)
    if draw is None:
        raise NoSuchPhoto(kind)
    rng = random.Random(f"{kind}:{seed}")
    studio = Studio(bench(rng))
    draw(studio, rng)
    return studio.develop(rng)


def photo_kind_for(sku: str, category: str) -> str:
    """The drawing that comes nearest to an article; its carton where none does."""
    for start, kind in _BY_SKU.items():
        if sku.startswith(start):
            return kind
    return _BY_CATEGORY.get(category, "box")
