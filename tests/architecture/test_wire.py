"""What the journal keeps for years: every command's text, and that it reads back as it was."""

from __future__ import annotations

import dataclasses
import importlib
import json
import pkgutil
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import app.commands
from app.commands.base import Command
from app.commands.wire import KINDS, UnknownCommand, from_wire, to_wire

GOLDEN = Path(__file__).parent / "golden"
MOMENT = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def all_commands() -> set[type[Command]]:
    for found in pkgutil.iter_modules(app.commands.__path__):
        importlib.import_module(f"app.commands.{found.name}")
    left, seen = [Command], set()
    while left:
        for kind in left.pop().__subclasses__():
            # Slotted dataclasses leave the class they were made from behind.
            if kind not in seen and kind.__module__.startswith("app.commands"):
                seen.add(kind)
                left.append(kind)
    return {kind for kind in seen if "__slots__" in vars(kind)}


def anything(hint: Any) -> st.SearchStrategy[Any]:  # noqa: PLR0911 one per kind of type
    """Every value of a type, as far as commands are made of it."""
    origin, parts = get_origin(hint), get_args(hint)
    if origin is UnionType:
        return st.one_of([st.none() if part is NoneType else anything(part) for part in parts])
    if origin is tuple and parts[-1] is Ellipsis:
        return st.lists(anything(parts[0]), max_size=3).map(tuple)
    if origin is tuple:
        return st.tuples(*map(anything, parts))
    if origin is dict:
        return st.dictionaries(anything(parts[0]), anything(parts[1]), max_size=3)
    if dataclasses.is_dataclass(hint):
        return st.builds(hint, **fields_of(hint))
    if issubclass(hint, StrEnum):
        return st.sampled_from(list(hint))
    plain: dict[type, st.SearchStrategy[Any]] = {
        str: st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
        int: st.integers(-(2**53), 2**53),
        bool: st.booleans(),
        datetime: st.datetimes(datetime(1970, 1, 2), timezones=st.just(UTC)),  # noqa: DTZ001
    }
    return plain[hint]


def fields_of(kind: Any) -> dict[str, st.SearchStrategy[Any]]:
    hints = get_type_hints(kind)
    return {field.name: anything(hints[field.name]) for field in dataclasses.fields(kind)}


def example(hint: Any, name: str) -> Any:  # noqa: PLR0911 one per kind of type
    """One value that shows every field: what the golden files hold."""
    origin, parts = get_origin(hint), get_args(hint)
    if origin is UnionType:
        return example(next(part for part in parts if part is not NoneType), name)
    if origin is tuple and parts[-1] is Ellipsis:
        return (example(parts[0], name),)
    if origin is tuple:
        return tuple(example(part, f"{name} {i}") for i, part in enumerate(parts))
    if origin is dict:
        return {f"{name} key": example(parts[1], name)}
    if dataclasses.is_dataclass(hint):
        hints = get_type_hints(hint)
        made: Any = hint
        return made(**{f.name: example(hints[f.name], f.name) for f in dataclasses.fields(hint)})
    if issubclass(hint, StrEnum):
        return list(hint)[-1]
    return {str: f"{name} 灯", int: 7, bool: True, datetime: MOMENT}[hint]


KIND_NAMES = sorted(KINDS)


def test_every_command_can_be_written_down() -> None:
    assert set(KINDS.values()) == all_commands()


@pytest.mark.parametrize("name", KIND_NAMES)
@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_a_command_reads_back_as_it_was(name: str, data: st.DataObject) -> None:
    command = data.draw(anything(KINDS[name]))
    kind, payload = to_wire(command)
    back = from_wire(kind, command.wire_version, payload)
    assert back == command
    assert to_wire(back) == (kind, payload)


@pytest.mark.parametrize("name", KIND_NAMES)
def test_old_journals_stay_readable(name: str) -> None:
    """A change of the wire needs a new version and a reader for the old one.

    A new command gets its file once: write what this test shows into it.
    """
    kind = KINDS[name]
    payload = to_wire(example(kind, name))[1]
    golden = GOLDEN / f"{name}.json"
    shown = {"kind": name, "version": kind.wire_version, "payload": json.loads(payload)}
    assert golden.exists(), json.dumps(shown, ensure_ascii=False, indent=1)
    kept = json.loads(golden.read_text(encoding="utf-8"))
    assert shown == kept
    text = json.dumps(kept["payload"], ensure_ascii=False)
    assert from_wire(kept["kind"], kept["version"], text) == example(kind, name)


def test_every_golden_file_has_its_command() -> None:
    assert sorted(path.stem for path in GOLDEN.glob("*.json")) == KIND_NAMES


def test_a_command_from_a_newer_release_is_named() -> None:
    with pytest.raises(UnknownCommand) as unknown:
        from_wire("TeleportUnit", 3, "{}")
    assert (unknown.value.kind, unknown.value.version) == ("TeleportUnit", 3)
    with pytest.raises(UnknownCommand):
        from_wire("Undo", KINDS["Undo"].wire_version + 1, '{"undoes":"x"}')
