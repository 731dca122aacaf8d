"""Every error of the core has words for the person at the bench."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import subprocess
import sys
import typing
from datetime import UTC, datetime
from enum import StrEnum
from itertools import product
from pathlib import Path
from typing import Any

import pytest

import app
from app.domain.disposition import Disposition, DispositionBlocked, Reason, ReasonCode
from app.domain.evidence import AlreadyDecided, ProposalState, ReasonNeeded
from app.domain.grading import InspectionIncomplete, PhotoSlot
from app.domain.labelling import LabelKind
from app.domain.parcels import AlreadyReceived
from app.domain.people import NotAllowed, Permission
from app.domain.printers import Trouble
from app.domain.units import NothingOutstanding
from app.errors import RuleBroken, StationError, Unavailable
from ui.messages import message_for_error, sentence_for, title_for
from ui.messages.saying import message_for

AT = datetime(2025, 11, 20, 13, 2, tzinfo=UTC)
NAMES = {  # for type checkers only
    "Path": Path,
    "datetime": datetime,
    "Disposition": Disposition,
    "LabelKind": LabelKind,
    "Trouble": Trouble,
}
FAMILIES = (RuleBroken, Unavailable)
TWICE = {  # texts that an error's fields choose between
    "why": ("control", "long", "number", "zip", "line_too_long", "too_many_columns", "nul_bytes"),
    "what": ("reason", "note", "seller"),
    "due": ("", "putaway"),
    "kind": ("units", "inspections", "proposals", "journal", "AnnounceReturns"),
    "expected": ("", "B7-000001-4"),
    "person": ("", "p.00001"),
}


def every_error() -> list[type[StationError]]:
    for module in pkgutil.walk_packages(app.__path__, "app."):
        if "migrations" not in module.name:
            importlib.import_module(module.name)
    found: list[type[StationError]] = []
    waiting = [StationError]
    while waiting:
        below = [one for one in waiting.pop().__subclasses__() if one.__module__.startswith("app.")]
        waiting += below
        found += [one for one in below if one not in FAMILIES]
    return sorted(set(found), key=lambda one: one.__qualname__)


def made(kind: type[StationError]) -> list[StationError]:
    """The error with every combination of the values that its text may depend on."""
    signature = inspect.signature(kind.__init__)
    if "args" in signature.parameters:
        return [kind()]
    hints = typing.get_type_hints(kind.__init__, {**NAMES, **vars(sys.modules[kind.__module__])})
    names = [name for name in signature.parameters if name != "self"]
    return [kind(*row) for row in product(*(values_of(name, hints[name]) for name in names))]


def values_of(name: str, hint: Any) -> tuple[Any, ...]:
    if name in TWICE and hint is str:
        return TWICE[name]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return tuple(hint)
    if typing.get_origin(hint) is tuple:
        inner = typing.get_args(hint)[0]
        if inner is Reason:
            return ((Reason(ReasonCode.INCOMPLETE),),)
        return ((), values_of("", inner)[:2])
    fixed: dict[Any, tuple[Any, ...]] = {
        str: ("B7-000001-4",),
        int: (0, 1, 3),
        datetime: (AT,),
        Path: (Path("/data"),),
    }
    return fixed.get(hint, (None, AT))


@pytest.mark.parametrize("kind", every_error(), ids=lambda kind: kind.__name__)
def test_every_error_has_a_headline_and_a_sentence_of_its_own(kind: type[StationError]) -> None:
    for error in made(kind):
        said = message_for_error(error)
        assert message_for.dispatch(kind) not in map(message_for.dispatch, FAMILIES), kind
        assert 1 <= len(said.title.split()) <= 4, said
        assert re.fullmatch(r"[A-Z].*[^.!?]", said.title), said
        assert said.sentence.endswith((".", "?")), said
        assert said.sentence[0] not in "abcdefghijklmnopqrstuvwxyz{", said
        assert not re.search(r"!|\{|\}|None|0x|Error|  ", said.sentence), said


def test_an_error_that_nobody_foresaw_still_has_words() -> None:
    class Unforeseen(Unavailable):
        pass

    assert title_for(Unforeseen()) == "Not available"
    assert title_for(StationError()) == "Not done"


def test_the_second_box_is_explained_with_its_time() -> None:
    error = AlreadyReceived("1Z999AA10123456784", AT, "p")
    assert title_for(error) == "Already received"
    assert "1Z 999 AA1 01 2345 6784" in sentence_for(error)
    assert "20 Nov" in sentence_for(error)
    assert "second box" in sentence_for(error)


def test_everything_an_inspection_still_owes_is_named() -> None:
    error = InspectionIncomplete("", (PhotoSlot.DAMAGE, PhotoSlot.SEAL), ("power",))
    said = sentence_for(error)
    assert "The damage · The seal" in said
    assert "note: 1" in said


def test_a_blocked_disposition_cites_the_law() -> None:
    data = {
        "law": "x",
        "article": "Regulation (EU) 2024/1781, Article 25",
        "since": "2026-07-19",
        "category": "apparel",
        "country": "DE",
        "size": "large",
    }
    error = DispositionBlocked(Disposition.DESTROY, (Reason(ReasonCode.SCRAP_GATE, data),))
    assert "Article 25" in sentence_for(error)
    assert "Germany since 19 Jul 2026" in sentence_for(error)


def test_what_to_do_depends_on_what_happened() -> None:
    assert "extra" in sentence_for(NothingOutstanding("SKU1", 2, 0))
    assert "only 1" in sentence_for(NothingOutstanding("SKU1", 2, 1))
    assert "Propose again" in sentence_for(AlreadyDecided(ProposalState.REJECTED, "p", AT))
    assert "seller" in sentence_for(ReasonNeeded("seller"))
    assert title_for(NotAllowed("", Permission.RECEIVE)) == "Nobody signed in"
    assert "receive parcels" in sentence_for(NotAllowed("p", Permission.RECEIVE))


def test_words_for_errors_do_not_bring_in_what_the_first_window_does_without() -> None:
    heavy = "{'sqlalchemy', 'PIL', 'reportlab', 'argon2', 'alembic'}"
    code = f"import sys, ui.messages; print(sorted({heavy} & set(sys.modules)))"
    told = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path.cwd()
    )
    assert told.stdout.strip() == "[]"
