"""The elements a template file may have, their keys, and what may stand behind each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from labels.elements import Align, Symbology
from labels.scale import Scale
from labels.template_words import Words

if TYPE_CHECKING:
    from collections.abc import Callable


GTIN: Final = "gtin"  # the symbology that fits the number of digits
MOST_TRIES: Final = 12
LARGEST: Final = 1000.0
SIZES: Final = tuple(one.name for one in fields(Scale))
_SIZE: Final = re.compile(r"(?:(\d+(?:\.\d+)?) )?([a-z]+)")


class NotAllowed(ValueError):
    def __init__(self, allowed: tuple[str, ...]) -> None:
        super().__init__(allowed)
        self.allowed = allowed


@dataclass(frozen=True, slots=True)
class Size:
    """A number, or so many times one of the sizes that go with the label's height."""

    factor: float
    of: str = ""

    def on(self, scale: Scale) -> float:
        return self.factor * float(getattr(scale, self.of)) if self.of else self.factor


@dataclass(frozen=True, slots=True)
class Node:
    """One element as written: its kind, its checked values, its children, its words."""

    kind: str
    values: Mapping[str, Any]
    children: tuple[Node, ...] = ()
    words: Words | None = None


Checked = tuple[Any, int]  # the value, and how many tries it speaks of


def check(kind: str, key: str, value: Any) -> Checked:
    """Raises NotAllowed."""
    return (NODES[kind] if key == kind else KEYS[kind][key])(value)


def _size(value: Any) -> Checked:
    """A number, ``"1.2 code"``, or a list of them: one for each try, the last for the rest."""
    if isinstance(value, list):
        if not 0 < len(value) <= MOST_TRIES:
            raise NotAllowed((f"1 to {MOST_TRIES} sizes",))
        return tuple(map(_one_size, value)), len(value)
    return (_one_size(value),), 1


def _one_size(value: Any) -> Size:
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= LARGEST:
        return Size(float(value))
    found = _SIZE.fullmatch(value) if isinstance(value, str) else None
    if found is None or found[2] not in SIZES:
        raise NotAllowed((f"0 to {LARGEST:g}", *SIZES, '"1.2 code"'))
    return Size(float(found[1] or 1), found[2])


def _flag(value: Any) -> Checked:
    if not isinstance(value, bool):
        raise NotAllowed(("true", "false"))
    return value, 1


def _said(value: Any) -> Checked:
    if not isinstance(value, str):
        raise NotAllowed(("a text in quotes",))
    return value, 1


def _any(value: Any) -> Checked:
    return value, 1


def _file(value: Any) -> Checked:
    if not isinstance(value, str) or not re.fullmatch(r"[\w\-]+\.png", value):
        raise NotAllowed(('the name of a .png beside the template, such as "logo.png"',))
    return value, 1


def _space(value: Any) -> Checked:
    return (None, 1) if value is True else _size(value)


def _try(value: Any) -> Checked:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value < MOST_TRIES:
        raise NotAllowed((f"1 to {MOST_TRIES - 1}: the try, counted from 0",))
    return value, value + 1


def _one_of(*names: str) -> Callable[[Any], Checked]:
    def checked(value: Any) -> Checked:
        if value not in names:
            raise NotAllowed(names)
        return value, 1

    return checked


def _quarters(value: Any) -> Checked:
    if value not in {1, 2, 3} or isinstance(value, bool):
        raise NotAllowed(("1", "2", "3"))
    return value, 1


_ALIGN: Final = _one_of(*Align)
_COMMON: Final[Mapping[str, Callable[[Any], Checked]]] = MappingProxyType(
    {"if": _said, "unless": _said, "drop": _try, "from": _try}
)

NODES: Final[Mapping[str, Callable[[Any], Checked]]] = MappingProxyType(
    {
        "text": _said,
        "barcode": _said,
        "row": _any,
        "column": _any,
        "box": _any,
        "line": _size,
        "space": _space,
        "image": _file,
        "turn": _any,
    }
)

KEYS: Final[Mapping[str, Mapping[str, Callable[[Any], Checked]]]] = MappingProxyType(
    {
        "text": {
            "size": _size,
            "least": _size,
            "lines": _size,
            "bold": _flag,
            "identifier": _flag,
            "align": _ALIGN,
            **_COMMON,
        },
        "barcode": {
            "kind": _one_of(*Symbology, GTIN),
            "height": _size,
            "widest": _size,
            "readable": _flag,
            "readable_size": _size,
            "align": _ALIGN,
            **_COMMON,
        },
        "row": {"gap": _size, "align": _ALIGN, **_COMMON},
        "column": {"gap": _size, **_COMMON},
        "box": {
            "padding": _size,
            "border": _size,
            "width": _size,
            "height": _size,
            "fill": _flag,
            "grow": _flag,
            **_COMMON,
        },
        "line": {"upright": _flag, **_COMMON},
        "space": _COMMON,
        "image": {"height": _size, "align": _ALIGN, **_COMMON},
        "turn": {"quarters": _quarters, **_COMMON},
    }
)
