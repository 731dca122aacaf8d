"""TOML tables that know their place, so that every complaint names file, line and key."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

from app.domain.money import Money, NotMoney

if TYPE_CHECKING:
    import tomllib
    from collections.abc import Iterator
    from pathlib import Path

_Code = TypeVar("_Code", bound=StrEnum)
_Kind = TypeVar("_Kind")


class Mistake(StrEnum):
    """What can be wrong with any table."""

    UNREADABLE = "unreadable"
    MISSING = "missing"
    WRONG_TYPE = "wrong_type"
    UNKNOWN_KEY = "unknown_key"
    UNKNOWN_VALUE = "unknown_value"
    DUPLICATE = "duplicate"


@dataclass(frozen=True, slots=True)
class Table(ABC):
    """A subclass says which error its files raise."""

    file: str
    where: str
    values: Mapping[str, Any]

    @abstractmethod
    def invalid(self, key: str, problem: Any, detail: object = "") -> Exception:
        """The error for ``key``; ``problem`` is a ``Mistake`` or one of the file kind's own."""

    def path(self, key: str) -> str:
        return ".".join(part for part in (self.where, key) if part)

    def only(self, *keys: str) -> None:
        for key in self.values:
            if key not in keys:
                raise self.invalid(key, Mistake.UNKNOWN_KEY, key)

    def get(self, key: str, kind: type[_Kind]) -> _Kind | None:
        value = self.values.get(key)
        if value is None:
            return None
        # True is an int in Python, never one in a file
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self.invalid(key, Mistake.WRONG_TYPE, type(value).__name__)
        return value

    def need(self, key: str, kind: type[_Kind]) -> _Kind:
        value = self.get(key, kind)
        if value is None or value in ("", [], {}):
            raise self.invalid(key, Mistake.MISSING)
        return value

    def table(self, key: str) -> Self | None:
        values = self.get(key, dict)
        return None if values is None else replace(self, where=self.path(key), values=values)

    def row(self, key: str, number: int, values: object) -> Self:
        """The table ``number`` of the list ``key``, counted from 1."""
        inner = replace(self, where=self.path(f"{key}.{number}"), values={})
        if not isinstance(values, dict):
            raise inner.invalid("", Mistake.WRONG_TYPE, type(values).__name__)
        return replace(inner, values=values)

    def rows(self, key: str) -> tuple[Self, ...]:
        rows: list[Any] = self.get(key, list) or []
        return tuple(self.row(key, number, values) for number, values in enumerate(rows, 1))

    def texts(self, key: str) -> tuple[str, ...]:
        values: list[Any] = self.get(key, list) or []
        for value in values:
            if not isinstance(value, str):
                raise self.invalid(key, Mistake.WRONG_TYPE, type(value).__name__)
        return tuple(values)

    def number(self, key: str) -> Decimal | None:
        """With or without decimals, never by way of a binary fraction."""
        value = self.values.get(key)
        if isinstance(value, int) and not isinstance(value, bool):
            return Decimal(value)
        return self.get(key, Decimal)

    def amounts(self, key: str) -> dict[str, int]:
        """Amounts by currency as people write them, 150 or 149.90, in minor units."""
        inner = self.table(key)
        if inner is None:
            return {}
        return {currency: inner.amount(currency) for currency in inner.values}

    def amount(self, currency: str) -> int:
        number = self.number(currency)
        try:
            minor = Money.parse(str(number), currency).minor
        except NotMoney as error:
            raise self.invalid(currency, Mistake.UNKNOWN_VALUE, error.text) from None
        if minor < 0:
            raise self.invalid(currency, Mistake.UNKNOWN_VALUE, number)
        return minor

    def code(self, key: str, codes: type[_Code]) -> _Code | None:
        value = self.get(key, str)
        return None if value is None else self._known(key, codes, value)

    def codes(self, key: str, codes: type[_Code]) -> tuple[_Code, ...]:
        return tuple(self._known(key, codes, value) for value in self.texts(key))

    def _known(self, key: str, codes: type[_Code], value: str) -> _Code:
        try:
            return codes(value)
        except ValueError:
            raise self.invalid(key, Mistake.UNKNOWN_VALUE, value) from None


_HEADER: Final = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?")
_KEY: Final = re.compile(r"\s*([A-Za-z0-9_.\"-]+?)\s*=")
_AT_LINE: Final = re.compile(r"at line (\d+)")


@dataclass(frozen=True, slots=True)
class Lines:
    """On which line a key stands; ``excluded.2.mark`` is of the second ``[[excluded]]``."""

    by_path: Mapping[str, int]

    @classmethod
    def of(cls, text: str) -> Lines:
        return cls(dict(_places(text)))

    def line(self, where: str) -> int:
        """Of the key, or of the nearest table around it that is written; 1 for the whole file."""
        parts = where.split(".") if where else []
        for length in range(len(parts), 0, -1):
            found = self.by_path.get(".".join(parts[:length]))
            if found is not None:
                return found
        return 1


def _places(text: str) -> Iterator[tuple[str, int]]:
    table, seen = "", dict[str, int]()
    for number, line in enumerate(text.splitlines(), 1):
        header, key = _HEADER.fullmatch(line), _KEY.match(line)
        if header is not None:
            table = header[2].replace('"', "")
            if header[1] == "[[":
                if table not in seen:
                    yield table, number  # the list itself begins where its first table does
                seen[table] = seen.get(table, 0) + 1
                table = f"{table}.{seen[table]}"
            yield table, number
        elif key is not None:
            name = key[1].replace('"', "")
            yield (f"{table}.{name}" if table else name), number


def line_of_decode_error(error: tomllib.TOMLDecodeError) -> int:
    """Where the reader gave up; 1 where it does not say (it says "end of document")."""
    found = _AT_LINE.search(str(error))
    return int(found[1]) if found else 1


def texts_of(folder: Path) -> Iterator[tuple[str, str | OSError | UnicodeDecodeError]]:
    """Each TOML file of ``folder`` by name, with its text or why there is none."""
    for file in sorted(folder.glob("*.toml")):
        try:
            yield file.name, file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            yield file.name, error
