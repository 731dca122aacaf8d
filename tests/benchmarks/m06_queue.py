"""M6: a queue of a million: first paint, scrolling and memory against the same cards in a list.

The real widget, the real query, the real pages.  The station has a thousand units to inspect and
a million on the shelf; the query is asked for these, by the same index and with the same joins.
"""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QAbstractListModel, QEvent, Qt
from PySide6.QtWidgets import QApplication

from app.bootstrap import open_station
from app.queries.paging import SIZE as PAGE
from app.queries.paging import count_rows, read_page
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
    from collections.abc import Callable, Sequence

    from app.queries.queues import QueuedUnit
    from app.station import Station
    from tests.benchmarks.warehouse import Warehouse
    from ui.desk import Desk
    from ui.widgets.queue_model import Index

SIZE: Final = (292, 640)
ROUNDS: Final = 15
STEPS: Final = 400
ROWS: Final = 3  # a step
PATIENCE_S: Final = 5.0
SOURCE: Final = replace(
    INSPECT,
    page=INSPECT.page.replace("'received'", "'executed'"),
    count=INSPECT.count.replace("'received'", "'executed'"),
)


class Listed(QAbstractListModel):
    """The very cards that ours paints, made before: the widget, its texts and nothing else."""

    def __init__(self, count: int, cards: Sequence[QueueCard]) -> None:
        super().__init__()
        self._count = count
        self._cards = cards
        self.looked_at = False

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != CARD:
            return None
        self.looked_at = True
        return self._cards[index.row() % len(self._cards)]


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


class Shown(Protocol):
    def hide(self) -> None: ...


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

    def hide(self) -> None:
        self.list.hide()

    def _shown(self, pages: Pages[QueuedUnit]) -> None:
        self.list.show_pages(pages, card_of)
        self.list.viewport().repaint()
        self.painted = True


def _measure(office: Office, station: Station, *, quick: bool) -> list[Result]:
    desk = office.desk_for(QueueList())
    total = station.ask(count_rows, SOURCE)
    ours: list[float] = []
    theirs: list[float] = []
    spare: list[Shown] = []
    steps = 100 if quick else STEPS
    cards = _cards(station, steps * ROWS + PAGE)
    listed = _view(Listed(total, cards))
    listed.show()
    settle(50)
    before = _resident()  # with a shown view, before the first of our rows
    cpu: tuple[list[float], list[float]] = ([], [])
    for round_ in range((5 if quick else ROUNDS) + 1):
        for place in (0, 1) if round_ % 2 else (1, 0):
            show, widget = _ready(desk, total, cards, ours=not place)
            began, busy = time.perf_counter(), time.thread_time()
            show()
            if round_:  # the first round warms up
                (theirs if place else ours).append(time.perf_counter() - began)
                cpu[place].append(time.thread_time() - busy)
            spare.append(widget)
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        while office.reading.busy:
            settle(10)
        for one in spare:
            one.hide()  # or it is painted until the collector comes by, and while it does
        spare.clear()
    painted = _painted(ours, theirs, cpu, total)
    return [painted, *_scrolled(office, desk, listed, before, steps)]


def _cards(station: Station, count: int) -> list[QueueCard]:
    """Of the first rows, page by page."""
    pages = [station.ask(read_page, SOURCE, 0)]
    while len(pages) * PAGE < count and len(pages[-1].rows) == PAGE:
        pages.append(station.ask(read_page, SOURCE, len(pages), pages[-1]))
    return [card_of(row) for page in pages for row in page.rows]


def _ready(
    desk: Desk, total: int, cards: Sequence[QueueCard], *, ours: bool
) -> tuple[Callable[[], None], Shown]:
    """What shows and paints one side, and the widget to keep meanwhile."""
    if ours:
        side = Ours(desk)
        return side.show, side
    model = Listed(total, cards)
    view = _view(model)

    def show() -> None:
        view.show()
        _until(lambda: model.looked_at)

    return show, view


def _view(model: QAbstractListModel) -> CardView:
    view = CardView(model, TALL)
    model.setParent(view)
    view.setItemDelegate(QueueDelegate(view))
    view.resize(*SIZE)
    return view


def _painted(
    ours: list[float], theirs: list[float], cpu: tuple[list[float], list[float]], total: int
) -> Result:
    mine, plain = map(middle, cpu)
    return Result(
        "M6",
        f"queue of {total:,} asked for, read and painted",
        middle(ours),
        middle(theirs),
        "the same widget and cards from a list in memory",
        1.5,
        "ms",
        notes=(
            f"p90 {percentile(ours, 0.9) * 1e3:.1f} / {percentile(theirs, 0.9) * 1e3:.1f} ms; "
            f"CPU of the window's thread {mine * 1e3:.2f} / {plain * 1e3:.2f} ms = "
            f"{mine / plain:.2f}",
        ),
    )


def _scrolled(
    office: Office, desk: Desk, listed: CardView, before: float, steps: int
) -> list[Result]:
    """Three rows at a time over many pages, CPU of the window's thread alone."""
    total = listed.rows()
    side = Ours(desk)
    side.show()
    while office.reading.busy:
        settle(10)
    ours: list[float] = []
    theirs: list[float] = []
    placeholders = 0
    for step in range(steps):
        sides: list[tuple[CardView, list[float]]] = [(side.list, ours), (listed, theirs)]
        for view, spent in sides if step % 2 else sides[::-1]:
            began = time.thread_time()
            view.verticalScrollBar().setValue(step * ROWS * view.row_height)
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
            "the same widget and cards from a list in memory",
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
