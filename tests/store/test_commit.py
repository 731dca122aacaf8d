"""A command is saved whole or not at all, and the station says which, also when COMMIT fails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from app.commands.note_condition import NoteCondition
from app.commands.register_unannounced import RegisterUnannounced
from app.domain.parcels import OuterCondition
from app.store import engine, sqlite
from app.store.ballast import DiskFull
from app.store.ledger import NotSaved, StillUnknown
from app.store.sqlite import library
from app.verify import verify

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.builders import Bench

ID = "c" * 32


class Faulty:
    """The driver's connection, with a COMMIT that fails as a failing disk makes it."""

    def __init__(self, real: Any, trouble: Trouble) -> None:
        self._real = real
        self._trouble = trouble

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    @property
    def isolation_level(self) -> Any:
        return self._real.isolation_level

    @isolation_level.setter
    def isolation_level(self, value: Any) -> None:
        self._real.isolation_level = value

    def commit(self) -> None:
        if self._trouble.when == "before":
            self._trouble.strike()
        self._real.commit()
        if self._trouble.when == "after":
            self._trouble.strike()


class Trouble:
    """Strikes at the next COMMIT only; ``blind`` lets nobody in afterwards."""

    def __init__(self) -> None:
        self.when = ""
        self.message = "disk I/O error"
        self.blind = False
        self.down = False

    def strike(self) -> None:
        self.when = ""
        self.down = self.blind
        raise library.OperationalError(self.message)

    def connect(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def connecting(path: Any) -> Any:
            if self.down:
                raise library.OperationalError("unable to open database file")
            return Faulty(real(path), self)

        return connecting


@pytest.fixture
def trouble(monkeypatch: pytest.MonkeyPatch) -> Trouble:
    made = Trouble()
    monkeypatch.setattr(engine, "connect_writer", made.connect(sqlite.connect_writer))
    return made


@pytest.fixture
def shaky(trouble: Trouble, bench: Bench) -> Bench:  # noqa: ARG001 the trouble has to come first
    return bench


def parcels(bench: Bench) -> int:
    return int(bench.one("SELECT count(*) FROM parcels"))


def test_a_commit_that_failed_but_is_in_the_file_is_done(shaky: Bench, trouble: Trouble) -> None:
    trouble.when, trouble.message = "after", "database is locked"
    done = shaky.do(RegisterUnannounced("X1"), command_id=ID)
    assert done.id == ID
    assert done.kinds == {"parcels"}
    assert parcels(shaky) == 1
    shaky.do(RegisterUnannounced("X2"))
    assert verify(shaky.folder).sound


def test_a_commit_that_failed_is_said_to_be_not_saved(shaky: Bench, trouble: Trouble) -> None:
    trouble.when, trouble.message = "before", "database is locked"
    with pytest.raises(NotSaved):
        shaky.do(RegisterUnannounced("X1"), command_id=ID)
    assert parcels(shaky) == 0
    assert not shaky.do(RegisterUnannounced("X1"), command_id=ID).repeated
    assert verify(shaky.folder).sound


def test_a_full_disk_gives_the_ballast_back(shaky: Bench, trouble: Trouble) -> None:
    assert shaky.folder.ballast.exists()
    trouble.when, trouble.message = "before", "database or disk is full"
    with pytest.raises(DiskFull) as full:
        shaky.do(RegisterUnannounced("X1"))
    assert full.value.folder == shaky.folder.path
    assert not shaky.folder.ballast.exists()
    assert parcels(shaky) == 0


@pytest.mark.parametrize("when", ["before", "after"])
def test_what_nobody_can_look_up_is_unknown_until_somebody_can(
    shaky: Bench, trouble: Trouble, when: str
) -> None:
    trouble.when, trouble.message, trouble.blind = when, "database is locked", True
    with pytest.raises(StillUnknown) as unknown:
        shaky.do(RegisterUnannounced("X1"), command_id=ID)
    assert unknown.value.command_id == ID
    with pytest.raises(StillUnknown):  # and it says so as long as it lasts
        shaky.do(RegisterUnannounced("X1"), command_id=ID)
    trouble.down = False
    assert shaky.do(RegisterUnannounced("X1"), command_id=ID).repeated == (when == "after")
    assert parcels(shaky) == 1
    shaky.do(RegisterUnannounced("X2"))
    assert verify(shaky.folder).sound


def test_text_about_full_disks_fills_no_disk(shaky: Bench) -> None:
    """The error of a statement quotes its values; they are not what went wrong."""
    parcel, _ = shaky.arrived()
    blocker = library.connect(str(shaky.folder.database), isolation_level=None)
    try:
        blocker.execute(
            "CREATE TRIGGER no BEFORE UPDATE ON parcels BEGIN SELECT json('not json'); END"
        )
        with pytest.raises(NotSaved):
            shaky.do(NoteCondition(parcel, OuterCondition.TORN, "database or disk is full"))
        assert shaky.folder.ballast.exists()
        blocker.execute("DROP TRIGGER no")
    finally:
        blocker.close()
    shaky.do(NoteCondition(parcel, OuterCondition.TORN, "database or disk is full"))
