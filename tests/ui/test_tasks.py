from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from ui.tasks import Relay

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


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
