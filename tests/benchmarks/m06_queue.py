"""M6: a queue of a million: first paint, scrolling and memory against rows that are all alike.

The real widget, the real query, the real pages.  The station has a thousand units to inspect and
a million on the shelf; the query is asked for these, by the same index and with the same joins.
"""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QEvent, Qt
from PySide6.QtWidgets import QApplication

from app.bootstrap import open_station
from app.queries.paging import count_rows
from app.queries.queues import INSPECT
from tests.benchmarks.measuring import Result, middle, percentile
from ui.desk import News, Office, Session
from ui.paging import Pages
from ui.rehearsal import settle
from ui.screens.inspecting.queue_view import card_of
from ui.tasks import Relay
from ui.theme import apply_theme
from ui.widgets.card_view import CardView
from ui.widgets.queue_list import TALL, QueueCard, QueueDelegate, QueueList
from ui.widgets.queue_model import CARD, ROOT

if TYPE_CHECKING:
    from app.queries.queues import QueuedUnit
    from app.station import Station
    from tests.benchmarks.warehouse import Warehouse
    from ui.desk import Desk
    from ui.widgets.queue_model import Index

SIZE: Final = (292, 640)
ROUNDS: Final = 15
STEPS: Final = 400
PATIENCE_S: Final = 5.0
SOURCE: Final = replace(
    INSPECT,
    page=INSPECT.page.replace("'received'", "'executed'"),
    count=INSPECT.count.replace("'received'", "'executed'"),
)
ALIKE: Final = QueueCard("x", "X1-000001-K", "Desk lamp, model 1", "12 min", "go")


class Alike(QAbstractListModel):
    """As many rows, all the same, made once: what the widget costs without any of ours."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ARG002
        return ALIKE if role == CARD else None


def measure(made: Warehouse, *, quick: bool = False) -> list[Result]:
    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        raise TypeError(app)
    apply_theme(app, dark=False)
    station = open_station(made.folder)
    readers = ThreadPoolExecutor(2)
    office = Office(station, Relay(readers), Relay(readers), News(), Session())
    try:
        return _measure(office, station, quick=quick)
    finally:
        while office.reading.busy:
            settle(20)
        readers.shutdown(wait=True)
        station.close()


class Ours:
    """The queue as a screen has it: the answer of the first trip is shown and painted."""

    def __init__(self, desk: Desk) -> None:
        self.list = QueueList()
        self.list.resize(*SIZE)
        self.pages: Pages[QueuedUnit] = Pages(
            desk, SOURCE, lambda unit: unit.id, shown=self._shown, refused=_refused
        )
        self.painted = False

    def show(self) -> None:
        self.list.show()
        self.pages.refresh()
        _until(lambda: self.painted)

    def _shown(self, pages: Pages[QueuedUnit]) -> None:
        self.list.show_pages(pages, card_of)
        self.list.viewport().repaint()
        self.painted = True


def _measure(office: Office, station: Station, *, quick: bool) -> list[Result]:
    desk = office.desk_for(QueueList())
    total = station.ask(count_rows, SOURCE)
    ours: list[float] = []
    theirs: list[float] = []
    spare: list[object] = []
    alike = _view(Alike(total))
    alike.show()
    settle(50)
    before = _resident()  # with a shown view, before the first of our rows
    for round_ in range((5 if quick else ROUNDS) + 1):
        sides = (_first_of_ours, _first_of_theirs)
        for side in sides if round_ % 2 else sides[::-1]:
            took, widget = side(desk, total)
            if round_:  # the first round warms up
                (ours if side is _first_of_ours else theirs).append(took)
            spare.append(widget)
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        while office.reading.busy:
            settle(10)
        spare.clear()
    return [_painted(ours, theirs, total), *_scrolled(office, desk, alike, before, quick=quick)]


def _first_of_ours(desk: Desk, _total: int) -> tuple[float, object]:
    side = Ours(desk)
    began = time.perf_counter()
    side.show()
    return time.perf_counter() - began, side


def _first_of_theirs(_desk: Desk, total: int) -> tuple[float, object]:
    view = _view(Alike(total))
    began = time.perf_counter()
    view.show()
    QApplication.processEvents()
    view.viewport().repaint()
    return time.perf_counter() - began, view


def _view(model: QAbstractListModel) -> CardView:
    view = CardView(model, TALL)
    model.setParent(view)
    view.setItemDelegate(QueueDelegate(view))
    view.resize(*SIZE)
    return view


def _painted(ours: list[float], theirs: list[float], total: int) -> Result:
    return Result(
        "M6",
        f"queue of {total:,} asked for, read and painted",
        middle(ours),
        middle(theirs),
        "the same widget over one row told a million times",
        1.5,
        "ms",
        notes=(f"p90 {percentile(ours, 0.9) * 1e3:.1f} / {percentile(theirs, 0.9) * 1e3:.1f} ms",),
    )


def _scrolled(
    office: Office, desk: Desk, alike: CardView, before: float, *, quick: bool
) -> list[Result]:
    """Three rows at a time over many pages, CPU of the window's thread alone."""
    total = alike.rows()
    side = Ours(desk)
    side.show()
    while office.reading.busy:
        settle(10)
    ours: list[float] = []
    theirs: list[float] = []
    placeholders = 0
    for step in range(100 if quick else STEPS):
        for view, spent in ((side.list, ours), (alike, theirs)):
            began = time.thread_time()
            view.verticalScrollBar().setValue(step * 3 * view.row_height)
            view.viewport().repaint()
            spent.append(time.thread_time() - began)
        settle()
        placeholders += side.pages.row(side.list.shown_rows()[0]) is None
    jumped = _jumped(side, total)
    grown = _resident() - before
    return [
        Result(
            "M6 scroll",
            "three rows further, CPU p50",
            middle(ours),
            middle(theirs),
            "the same widget over one row",
            1.4,
            "ms",
            notes=(
                f"p99 {percentile(ours, 0.99) * 1e3:.2f} / "
                f"{percentile(theirs, 0.99) * 1e3:.2f} ms; "
                f"steps that met a page still on its way: {placeholders} of {len(ours)}; "
                f"End, a million rows down, read and painted in {jumped * 1e3:.0f} ms",
            ),
        ),
        Result(
            "M6 memory",
            "grown by after scrolling through the pages and to the end",
            max(grown, 0.1),
            25.0,
            "allowed above the yardstick",
            1.0,
            "MB",
        ),
    ]


def _jumped(side: Ours, total: int) -> float:
    began = time.perf_counter()
    side.list.verticalScrollBar().setValue(side.list.verticalScrollBar().maximum())
    side.list.viewport().repaint()
    _until(lambda: side.pages.row(total - 1) is not None)
    side.list.viewport().repaint()
    return time.perf_counter() - began


def _until(seen: Any) -> None:
    until = time.perf_counter() + PATIENCE_S
    while not seen():
        if time.perf_counter() > until:
            raise TimeoutError
        QApplication.processEvents()


def _refused(error: Exception) -> None:
    raise error


def _resident() -> float:
    """Megabytes of this process's own memory; the database's mapped pages are the system's cache.

    0 where the system does not tell.
    """
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(one for one in status.read_text().splitlines() if one.startswith("RssAnon"))
    return int(line.split()[1]) / 1024
