"""Reads a template from TOML, strictly: every mistake with its line and what would be right."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from labels.media import NAMED
from labels.template_errors import WrongTemplate
from labels.template_fields import KINDS, Field
from labels.template_nodes import KEYS, NODES, Node, NotAllowed, check
from labels.template_words import WORDS, Words, WrongWords

LANGUAGES: Final = ("en", "zh", "de", "es")
LARGEST_FILE: Final = 200_000  # bytes; ours have two thousand
DEEPEST: Final = 12
USUAL_MEDIA: Final = "60x40"

_TOP: Final = ("name", "media", "fields", "words", "layout")
_FIELD: Final = ("needed", "kind", "default", "sample")
_LAYOUT: Final = ("from_height_mm", "from_width_mm", "column")


@dataclass(frozen=True, slots=True)
class Layout:
    """For labels at least so large; ``tries`` is how many ways of leaving things out it has."""

    column: tuple[Node, ...]
    tries: int
    from_height_mm: float = 0.0
    from_width_mm: float = 0.0


@dataclass(frozen=True, slots=True)
class Template:
    name: str
    titles: Mapping[str, str]
    media: str
    fields: Mapping[str, Field]
    words: Mapping[str, Mapping[str, str]]
    layouts: tuple[Layout, ...]
    folder: Path


def read_template(path: Path, shared: Mapping[str, Mapping[str, str]]) -> Template:
    """``shared`` are the words every template knows; raises WrongTemplate."""
    return _Reading(path, read_text(path)).template(shared)


def read_words(path: Path) -> dict[str, dict[str, str]]:
    """The file of the words that all templates share; raises WrongTemplate."""
    reading = _Reading(path, read_text(path))
    return reading.words(reading.told)


def read_text(path: Path) -> str:
    try:
        data = path.read_bytes()
        if len(data) > LARGEST_FILE:
            raise WrongTemplate(path, 1, "larger than", (f"{LARGEST_FILE} bytes",))
    except OSError as error:
        raise WrongTemplate(path, 0, str(error.strerror or error)) from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise WrongTemplate(path, line, "not UTF-8") from error


class _Reading:
    """One file while it is read; ``_wrong`` knows where in it a word stands."""

    def __init__(self, path: Path, text: str) -> None:
        self._path = path
        self._text = text
        try:
            self.told: dict[str, Any] = tomllib.loads(text)
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            found = re.search(r"\(at line (\d+)", str(error))
            line = int(found[1]) if found else text.count("\n") + 1
            raise WrongTemplate(path, line, re.sub(r" \(at .*", "", str(error))) from error
        self._names: frozenset[str] = frozenset()
        self._tries = 1

    def template(self, shared: Mapping[str, Mapping[str, str]]) -> Template:
        self._only(self.told, _TOP, needed=("name", "fields", "layout"))
        fields = self._fields(self._table("fields"))
        words = self.words(self.told.get("words", {}))
        merged = {
            tongue: {**shared.get(tongue, {}), **words.get(tongue, {})} for tongue in LANGUAGES
        }
        known = {*fields, *(WORDS + word for word in merged["en"])}
        self._names = frozenset(known)
        for one in fields.values():
            if one.default is not None:
                self._words(one.default.written)
        layouts = self.told["layout"]
        if not isinstance(layouts, list) or not layouts:
            raise self._wrong("layout", "layout", ("[[layout]]",))
        made = tuple(map(self._layout, layouts))
        if made[-1].from_height_mm or made[-1].from_width_mm:
            raise self._wrong("from_", "the last layout", ("no from_height_mm or from_width_mm",))
        titles = self._by_language(self.told["name"], "name")
        media = self.told.get("media", USUAL_MEDIA)
        if media not in NAMED:
            raise self._wrong("media", f"media = {media!r}", tuple(NAMED))
        return Template(self._path.stem, titles, media, fields, merged, made, self._path.parent)

    def words(self, told: Any) -> dict[str, dict[str, str]]:
        if not isinstance(told, dict):
            raise self._wrong("words", "words", ("[words.en]",))
        self._only(told, LANGUAGES)
        for tongue, table in told.items():
            if not isinstance(table, dict):
                raise self._wrong(tongue, tongue, ("a table of words",))
            for word, said in table.items():
                if not isinstance(said, str):
                    raise self._wrong(word, word, ("a text in quotes",))
        return told

    def _fields(self, told: Mapping[str, Any]) -> dict[str, Field]:
        return {name: self._field(name, one) for name, one in told.items()}

    def _field(self, name: str, told: Any) -> Field:
        if not isinstance(told, dict):
            raise self._wrong(name, name, ("a table: " + ", ".join(_FIELD),))
        if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
            raise self._wrong(name, name, ("small letters, digits and _",))
        self._only(told, _FIELD)
        kind = told.get("kind", "text")
        if kind not in KINDS:
            raise self._wrong(str(kind), f"kind = {kind!r}", tuple(KINDS))
        if not isinstance(told.get("needed", False), bool):
            raise self._wrong("needed", "needed", ("true", "false"))
        default = told.get("default")
        words = None if default is None else self._parsed(default)
        sample = self._by_language(told.get("sample", ""), "sample")
        return Field(name, kind, told.get("needed", False), words, sample)

    def _by_language(self, told: Any, name: str) -> dict[str, str]:
        table = {"": told} if isinstance(told, str) else told
        if not isinstance(table, dict) or not all(isinstance(said, str) for said in table.values()):
            raise self._wrong(name, name, ("a text", "{ en = …, zh = … }"))
        self._only(table, ("", *LANGUAGES))
        return table

    def _layout(self, told: Any) -> Layout:
        self._only(told, _LAYOUT, needed=("column",))
        self._tries = 1
        column = self._nodes(told["column"], "column", 0)
        sizes = []
        for key in _LAYOUT[:2]:
            size = told.get(key, 0)
            if not isinstance(size, int | float) or isinstance(size, bool):
                raise self._wrong(key, key, ("a number of millimetres",))
            sizes.append(float(size))
        return Layout(column, self._tries, *sizes)

    def _nodes(self, told: Any, key: str, depth: int) -> tuple[Node, ...]:
        if not isinstance(told, list):
            raise self._wrong(key, key, ("a list of elements in [ ]",))
        return tuple(self._node(one, depth + 1) for one in told)

    def _node(self, told: Any, depth: int) -> Node:
        kinds = tuple(f"{{ {kind} = … }}" for kind in NODES)
        if depth > DEEPEST:
            raise self._wrong("column", "elements inside each other", (f"{DEEPEST} deep at most",))
        if not isinstance(told, dict):
            raise self._wrong(str(told), repr(told), kinds)
        kind = next((kind for kind in NODES if kind in told), None)
        if kind is None:
            raise self._wrong(next(iter(told), ""), ", ".join(told) or "{ }", kinds)
        self._only(told, (kind, *KEYS[kind]))
        values = {}
        for key, value in told.items():
            try:
                values[key], tries = check(kind, key, value)
            except NotAllowed as error:
                raise self._wrong(key, f"{key} = {value!r}", error.allowed) from error
            self._tries = max(self._tries, tries)
        return self._finished(kind, values, depth)

    def _finished(self, kind: str, values: dict[str, Any], depth: int) -> Node:
        for key in ("if", "unless"):
            if key in values and (values[key] not in self._names or WORDS in values[key]):
                raise self._wrong(values[key], f"{key} = {values[key]!r}", self._field_names())
        match kind:
            case "text" | "barcode":
                return Node(kind, values, words=self._words(values[kind]))
            case "row" | "column":
                return Node(kind, values, self._nodes(values[kind], kind, depth))
            case "box" | "turn":
                return Node(kind, values, (self._node(values[kind], depth + 1),))
            case _:
                return Node(kind, values)

    def _words(self, written: str) -> Words:
        words = self._parsed(written)
        for name in words.names():
            if name not in self._names:
                raise self._wrong(name, f"{{{name}}}", self._field_names())
        return words

    def _parsed(self, written: Any) -> Words:
        try:
            return Words(written)
        except (WrongWords, TypeError) as error:
            raise self._wrong(str(written), repr(written), ("a text with {fields}",)) from error

    def _field_names(self) -> tuple[str, ...]:
        return tuple(sorted(self._names))

    def _table(self, name: str) -> Mapping[str, Any]:
        table = self.told[name]
        if not isinstance(table, dict):
            raise self._wrong(name, name, (f"[{name}]",))
        return table

    def _only(self, told: Any, allowed: tuple[str, ...], needed: tuple[str, ...] = ()) -> None:
        if not isinstance(told, dict):
            raise self._wrong(str(told), repr(told), allowed)
        for key in told:
            if key not in allowed:
                raise self._wrong(key, key, tuple(filter(None, allowed)))
        for key in needed:
            if key not in told:
                raise self._wrong("", f"{key} is missing", needed)

    def _wrong(self, word: str, what: str, allowed: tuple[str, ...] = ()) -> WrongTemplate:
        """A TOML reader keeps no lines, so the first line with the word as a key or value is it."""
        return WrongTemplate(self._path, self._line(word), what, allowed)

    def _line(self, word: str) -> int:
        if not word:
            return 1
        exact = re.compile(rf"(?<![\w.]){re.escape(word)}(?!\w)")
        lines = self._text.splitlines()
        for number, line in enumerate(lines, start=1):
            if not line.lstrip().startswith("#") and exact.search(line):
                return number
        return next((n for n, line in enumerate(lines, start=1) if word in line), 1)
