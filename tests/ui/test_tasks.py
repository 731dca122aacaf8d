from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from app.domain.evidence import Owner
from app.station import Station
from app.store.photos import NotAPhoto
from ui.desk import News, Office, Session
from ui.tasks import Relay

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from app.store.photos import Kept
    from app.store.reading import Reader


@pytest.fixture
def relay() -> Iterator[Relay]:
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="db") as worker:
        yield Relay(worker)


def never(_: object) -> None:
    pytest.fail("should not have been called")


def test_work_happens_elsewhere_and_news_arrive_here(qtbot: QtBot, relay: Relay) -> None:
    threads: list[threading.Thread] = []

    def done(where: threading.Thread) -> None:
        threads.extend([where, threading.current_thread()])

    owner = QObject()
    relay.tasks_for(owner).run(threading.current_thread, done, never)
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0].name.startswith("db")
    assert threads[1] is threading.main_thread()
    assert not relay.busy


def test_failures_arrive_here_too(qtbot: QtBot, relay: Relay) -> None:
    failures: list[Exception] = []
    owner = QObject()
    relay.tasks_for(owner).run(partial(divmod, 1, 0), never, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], ZeroDivisionError)


def test_a_closed_screen_hears_nothing(qtbot: QtBot, relay: Relay) -> None:
    owner, gate, heard = QObject(), threading.Event(), list[str]()
    relay.tasks_for(owner).run(gate.wait, never, never)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    relay.tasks_for(relay).run(str, heard.append, never)
    gate.set()
    qtbot.waitUntil(lambda: heard == [""])


def test_a_scan_is_looked_up_while_photos_are_developed(
    qtbot: QtBot, station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, answers, refused = threading.Event(), list[int](), list[Exception]()
    began: list[str] = []

    def slow(_station: Station, source: bytes) -> Kept:
        began.append(threading.current_thread().name)
        gate.wait(10)
        raise NotAPhoto(source.decode(), "")

    monkeypatch.setattr(Station, "take_photo", slow)
    with (
        ThreadPoolExecutor(2, thread_name_prefix="reading") as readers,
        ThreadPoolExecutor(1, thread_name_prefix="developing") as developers,
    ):
        reading, developing = Relay(readers), Relay(developers)
        office = Office(station, reading, reading, News(), Session(), developing=developing)
        screen = QObject()
        desk = office.desk_for(screen)
        for name in (b"one", b"two", b"three"):
            desk.add_photo(Owner.UNIT, "u", "", name, done=never, refused=refused.append)
        desk.ask(number_of_people, done=answers.append, refused=never)
        qtbot.waitUntil(lambda: bool(answers))
        assert not refused
        assert developing.busy
        gate.set()
        qtbot.waitUntil(lambda: not developing.busy)
    assert [error.args[0] for error in refused] == ["one", "two", "three"]
    assert {name.partition("_")[0] for name in began} == {"developing"}


def number_of_people(db: Reader) -> int:
    return int(db.scalar("SELECT count(*) FROM people"))
