"""M2: from the delivery of a scan's Enter to the painted verdict, in the real window."""

from __future__ import annotations

import gc
import time
from collections import defaultdict, deque
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.bootstrap import open_station
from app.queries.arrivals import arrival_of, latest_parcels
from app.queries.people import person_with_badge
from app.queries.scanned import Scanned, look_up
from app.store.reading import Reader
from tests.benchmarks.measuring import Result, middle, percentile
from tests.benchmarks.warehouse import BADGE
from ui.application import Bench
from ui.rehearsal import burst, settle

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.benchmarks.warehouse import Warehouse

SCANS: Final = 300
KEY_MS: Final = 5
FRAME_S: Final = 0.0167
PATIENCE_S: Final = 5.0
SIZE: Final = (1366, 768)


class Prefetched:
    """A desk that has every answer already and gives it on the spot: no look-up, no thread."""

    def __init__(self, desk: Any, answers: dict[tuple[Any, ...], Any]) -> None:
        self._desk = desk
        self._answers = answers

    def __getattr__(self, name: str) -> Any:
        return getattr(self._desk, name)

    def ask(self, query: Any, *args: Any, done: Callable[[Any], None], refused: Any) -> None:  # noqa: ARG002
        done(self._answers[query.__name__, *args])


class Recording:
    """The real desk; what it answers is kept, in order."""

    def __init__(self, desk: Any, answers: defaultdict[str, deque[Any]] | None = None) -> None:
        self._desk = desk
        self.answers = defaultdict(deque) if answers is None else answers

    def __getattr__(self, name: str) -> Any:
        return getattr(self._desk, name)

    def ask(self, query: Any, *args: Any, done: Callable[[Any], None], refused: Any) -> None:
        kept = partial(self._kept, query.__name__, done)
        self._desk.ask(query, *args, done=kept, refused=refused)

    def do(self, command: Any, *, done: Callable[[Any], None], refused: Any, by: str = "") -> None:
        kept = partial(self._kept, "do", done)
        self._desk.do(command, done=kept, refused=refused, by=by)

    def _kept(self, name: str, done: Callable[[Any], None], answer: Any) -> None:
        self.answers[name].append(answer)
        done(answer)


class Replaying:
    """Gives what a ``Recording`` kept, on the spot: no look-up, no commit, the same news."""

    def __init__(self, desk: Any, answers: defaultdict[str, deque[Any]]) -> None:
        self._desk = desk
        self._answers = answers

    def __getattr__(self, name: str) -> Any:
        return getattr(self._desk, name)

    def ask(self, query: Any, *_args: Any, done: Callable[[Any], None], refused: Any) -> None:  # noqa: ARG002
        done(self._next(query.__name__))

    def do(self, _command: Any, *, done: Callable[[Any], None], **_more: Any) -> None:
        self._desk._done(done, self._next("do"))  # noqa: SLF001

    def _next(self, name: str) -> Any:
        left = self._answers[name]
        return left.popleft() if len(left) > 1 else left[0]


class Eye(QObject):
    """Sees the first paint of the verdict after it has changed; counts how long the loop stood."""

    def __init__(self, band: Any) -> None:
        super().__init__()
        self._band = band
        self.painted_at = 0.0
        self._wanted = ""
        band.installEventFilter(self)
        self.gaps: list[float] = []
        self._last = 0.0
        self._probe = QTimer(self, interval=1)
        self._probe.timeout.connect(self._on_probe)

    def expect(self, kinds: str) -> None:
        self._wanted, self.painted_at = kinds, 0.0
        self._last = time.perf_counter()
        self._probe.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if (
            event.type() == QEvent.Type.Paint
            and self._wanted
            and self._band.kind() in self._wanted.split()
        ):
            self._wanted = ""
            QTimer.singleShot(0, self, self._on_painted)
        return False

    def _on_painted(self) -> None:
        """The whole frame has been painted, not only the band."""
        self.painted_at = time.perf_counter()
        self._on_probe()
        self._probe.stop()

    def _on_probe(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now


def measure(made: Warehouse, *, quick: bool = False, scans: int = 0) -> list[Result]:
    count = min(scans or (60 if quick else SCANS), made.parcels // 2)
    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        raise TypeError(app)
    bench = Bench(app, open_station(made.folder))
    bench.window.resize(*SIZE)
    bench.preferences.change(same_scan_ms=0)  # the same code is scanned twice in a row, and meant
    gc.disable()  # as ``ui.starting`` does, until the screens are there
    bench.start()
    try:
        _sign_in(bench)
        gc.freeze()
        gc.enable()
        return _measure(bench, made, count)
    finally:
        while bench.busy:
            settle(200)  # the rail recounts a moment after the news
        settle(300)
        bench.stop()
        gc.unfreeze()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _sign_in(bench: Bench) -> None:
    until = time.monotonic() + 60
    while bench.session.person is None and time.monotonic() < until:
        settle(50)
        if not bench.busy:
            person = bench.station.ask(person_with_badge, BADGE)
            if person is None:
                raise LookupError(BADGE)
            bench.session.begin(person)
    while bench.busy or (bench.work is not None and bench.work.prepare_next()):
        settle(30)
    settle(500)


def _measure(bench: Bench, made: Warehouse, count: int) -> list[Result]:
    screen: Any = bench.work.screen_at("receive") if bench.work is not None else None
    eye = Eye(screen.band)
    codes = [made.tracking(one) for one in made.spread(2 * count)]
    router: Any = bench.router
    real, fast = screen.presenter._desk, Prefetched(screen.presenter._desk, {})  # noqa: SLF001
    looks = router._desk  # noqa: SLF001
    spent: dict[str, list[float]] = {"real": [], "fast": []}
    cpu: dict[str, list[float]] = {"real": [], "fast": []}
    gaps: dict[str, list[float]] = {"real": [], "fast": []}
    shown: dict[str, set[str]] = {"real": set(), "fast": set()}
    fast._answers.update(_answers(bench, codes))  # noqa: SLF001
    for number, code in enumerate(codes):
        side = "real" if number % 2 == number // 2 % 2 else "fast"
        screen.presenter._desk = real if side == "real" else fast  # noqa: SLF001
        router._desk = looks if side == "real" else fast  # noqa: SLF001
        _clear(screen)
        took, busy = _scan(bench, eye, code, "look")
        if number >= 8:
            spent[side].append(took)
            cpu[side].append(busy)
            gaps[side].append(max(eye.gaps))
        shown[side].add(screen.band.headline().split(":")[0])
        settle(15)
    screen.presenter._desk, router._desk = real, looks  # noqa: SLF001
    result = _result(spent, cpu, gaps, shown["real"] == shown["fast"])
    return [result, _receiving(bench, made, eye, screen, max(20, count // 3))]


def _clear(screen: Any) -> None:
    """An empty bench: the band shows nothing that could be taken for the verdict to come."""
    screen.presenter.clear()
    settle(60)
    if screen.band.kind() != "idle":
        raise AssertionError(screen.band.kind())


def _answers(bench: Bench, codes: list[str]) -> dict[tuple[Any, ...], Any]:
    answers: dict[tuple[Any, ...], Any] = {}
    for code in codes:
        scan = Scanned.of(code)
        known = bench.station.ask(look_up, scan)
        answers["look_up", scan] = known
        first = known.scan.found[0]
        answers["arrival_of", first] = bench.station.ask(arrival_of, first)
    answers["latest_parcels",] = bench.station.ask(latest_parcels)
    return answers


def _scan(bench: Bench, eye: Eye, code: str, kinds: str) -> tuple[float, float]:
    """Seconds from Enter, which is the last key of the burst, to the painted verdict.

    And how many of them the window's thread worked: it sleeps while others do.
    """
    last = burst(bench.window, code, end=None)
    eye.gaps.clear()
    eye.expect(kinds)
    began, busy = time.perf_counter(), time.thread_time()
    burst(bench.window, "", last + KEY_MS)
    until = began + PATIENCE_S
    while not eye.painted_at and time.perf_counter() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    if not eye.painted_at:
        raise TimeoutError(code)
    return eye.painted_at - began, time.thread_time() - busy


def _result(
    spent: dict[str, list[float]],
    cpu: dict[str, list[float]],
    gaps: dict[str, list[float]],
    same: bool,  # noqa: FBT001
) -> Result:
    ours, theirs = spent["real"], spent["fast"]
    long = {side: sum(gap > FRAME_S for gap in all_) for side, all_ in gaps.items()}
    return Result(
        "M2",
        "scan's Enter to painted verdict, look-up in the database",
        middle(ours),
        middle(theirs),
        "same screen, same rows, no look-up",
        1.4,
        "ms",
        same,
        (
            f"p99 {percentile(ours, 0.99) * 1e3:.1f} / {percentile(theirs, 0.99) * 1e3:.1f} ms "
            f"(target below 16.7); scans with a stretch above 16.7 ms on the window's thread: "
            f"{long['real']} of {len(ours)} / {long['fast']} of {len(theirs)}",
            _busy(cpu["real"], cpu["fast"]),
        ),
    )


def _busy(ours: list[float], theirs: list[float]) -> str:
    return (
        f"CPU of the window's thread p50 {middle(ours) * 1e3:.1f} / {middle(theirs) * 1e3:.1f}, "
        f"p99 {percentile(ours, 0.99) * 1e3:.1f} / {percentile(theirs, 0.99) * 1e3:.1f} ms"
    )


def _receiving(bench: Bench, made: Warehouse, eye: Eye, screen: Any, count: int) -> Result:
    """The scan of an expected parcel, which is its receipt: with the durable commit.

    Then the same scan once more, with the answers that the first one got.
    """
    waiting = made.expected(bench.station, count)
    before = _arrived(bench)
    desk = screen.presenter._desk  # noqa: SLF001
    router: Any = bench.router
    looks = router._desk  # noqa: SLF001
    ours, theirs, gaps = [], [], []
    for _, tracking, _, _ in waiting:
        recording = Recording(desk)
        for side in (recording, Replaying(desk, recording.answers)):
            screen.presenter._desk = desk  # noqa: SLF001
            _clear(screen)
            screen.presenter._desk = side  # noqa: SLF001
            kept = Recording(looks, recording.answers)
            router._desk = kept if side is recording else side  # noqa: SLF001
            (ours if side is recording else theirs).append(_scan(bench, eye, tracking, "go"))
            if side is recording:
                gaps.append(max(eye.gaps))
            while bench.busy:
                settle(5)
            settle(15)
    screen.presenter._desk, router._desk = desk, looks  # noqa: SLF001
    spent = [one[0] for one in ours]
    return Result(
        "M2 receive",
        "scan's Enter to painted receipt, durably committed",
        middle(spent),
        middle([one[0] for one in theirs]),
        "same screen, same answers, no look-up and no commit",
        float("inf"),
        "ms",
        _arrived(bench) - before == len(waiting),
        (
            f"p99 {percentile(spent, 0.99) * 1e3:.1f} ms; scans with a stretch above 16.7 ms: "
            f"{sum(gap > FRAME_S for gap in gaps)} of {len(gaps)}; no target",
            _busy([one[1] for one in ours], [one[1] for one in theirs]),
        ),
    )


def _arrived(bench: Bench) -> int:
    sql = "SELECT count(*) FROM parcels WHERE state IN ('arrived', 'opened')"
    return int(bench.station.ask(partial(Reader.scalar, sql=sql)))
