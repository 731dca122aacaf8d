"""The one check of text at the door: what both databases, labels and mails can hold."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import fields, is_dataclass, replace
from functools import cache
from operator import is_
from typing import TYPE_CHECKING, Any, Final

import msgspec

from app.errors import RuleBroken

if TYPE_CHECKING:
    from collections.abc import Hashable

    from app.commands.base import Command

MAX_TEXT: Final = 4000
MAX_INT: Final = 2**53
CONTROL: Final = frozenset({"Cc", "Cs"})
LINE_ENDS: Final = frozenset("\n\t")
DELETE: Final = "\x7f"
_LATE_CONTROLS: Final = re.compile("[\x80-\x9f]")
_ESCAPES: Final = re.compile(r"\\[^nt]")  # of JSON, but those for line ends
_LONG: Final = len(str(MAX_INT))  # digits of a number that has to be looked at
_LONG_NUMBER: Final = re.compile(rf"[:,\[]-?[0-9]{{{_LONG}}}")
_MANY_DIGITS: Final = b"0" * _LONG
_ALL_DIGITS: Final = bytes(ord("0") if chr(byte) in "0123456789" else 0 for byte in range(256))


class BadText(RuleBroken):
    """``field`` holds what cannot be kept: ``why`` is ``control``, ``long`` or ``number``."""

    def __init__(self, field: str, why: str) -> None:
        super().__init__(field, why)
        self.field = field
        self.why = why


def clean_command(command: Command) -> Command:
    """The same command with every text in NFC, or ``BadText``."""
    if is_clean(command):
        return command
    return _clean(command, type(command).__name__)  # type: ignore[no-any-return]


def is_clean(command: Command) -> bool:
    """Told from the command's JSON at once: an import of a million texts has few to look into.

    Whatever may need a look (an escape sign, a long text or number) is not clean yet.
    """
    try:
        written = msgspec.json.encode(command)
        payload = written.decode()
    except (UnicodeEncodeError, OverflowError):  # half of a surrogate pair, a number too large
        return False
    if DELETE in payload or ("\\" in payload and _ESCAPES.search(payload)):
        return False
    if _has_long_text(payload):
        return False
    if _MANY_DIGITS in written.translate(_ALL_DIGITS) and _LONG_NUMBER.search(payload):
        return False  # a tracking number may be as long, but follows a quote
    if payload.isascii():
        return True
    # parts of normalised text are normalised
    return not _LATE_CONTROLS.search(payload) and unicodedata.is_normalized("NFC", payload)


def _has_long_text(payload: str) -> bool:
    """Whether more than ``MAX_TEXT`` characters stand between two quotes; none is escaped.

    From behind one quote to the last within reach, so that few of them are looked at.
    """
    at = 0
    while len(payload) - at > MAX_TEXT:
        at = payload.rfind('"', at, at + MAX_TEXT + 1) + 1
        if not at:
            return True
    return False


def _clean(value: Any, name: str) -> Any:
    """The very same value where nothing has to be changed: an import cleans millions."""
    if isinstance(value, str):
        return clean_text(value, name)
    if isinstance(value, int):
        if abs(value) > MAX_INT:
            raise BadText(name, "number")
        return value
    if isinstance(value, tuple):
        cleaned = tuple([_clean(item, name) for item in value])
        return value if all(map(is_, cleaned, value)) else cleaned
    if isinstance(value, dict):
        cleaned_items = {clean_text(key, name): _clean(item, name) for key, item in value.items()}
        return cleaned_items if cleaned_items != value else value
    return _clean_fields(value) if is_dataclass(value) else value


def _clean_fields(value: Any) -> Any:
    changed = {}
    kind: Any = type(value)
    for name in _names_of(kind):
        old = getattr(value, name)
        if type(old) is str and old.isascii() and old.isprintable() and len(old) <= MAX_TEXT:
            continue  # nearly every text of an import
        new = _clean(old, name)
        if new is not old:
            changed[name] = new
    return replace(value, **changed) if changed else value


@cache
def _names_of(kind: Hashable) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))  # type: ignore[arg-type]


def clean_text(text: str, name: str) -> str:
    """NFC, at most 4000 characters, no control characters but line ends and tabs."""
    if len(text) > MAX_TEXT:
        raise BadText(name, "long")
    if text.isascii() and text.isprintable():
        return text
    if any(unicodedata.category(c) in CONTROL and c not in LINE_ENDS for c in text):
        raise BadText(name, "control")
    plain = unicodedata.normalize("NFC", text)
    return type(text)(plain) if plain != text else text
