"""Every printer at work: a thread and a spooler each, and trying again while one is not ready."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from ui.tasks import Relay

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.printers import Printer, PrinterBook, Trouble
    from app.station import Station
    from app.workers.spooler import Spooler

LOOK_MS: Final = 500
AGAIN_MS: Final = 3_000


class PrintRoom(QObject):
    """``printed`` says that jobs changed their state, ``changed`` that a trouble came or went,
    ``shown`` brings the labels that came out on the screen.

    One printer that waits for paper holds nobody else's labels up.
    """

    printed = Signal()
    changed = Signal()
    shown = Signal(object)

    def __init__(
        self,
        station: Station,
        chosen: Callable[[], str],
        failed: Callable[[Exception], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._station = station
        self._chosen = chosen
        self._failed = failed
        self._book: PrinterBook | None = None
        self._bays: dict[str, _Bay] = {}
        self._known: dict[str, Trouble] = {}
        self._wrong: list[str] = []
        self._door = ThreadPoolExecutor(1, thread_name_prefix="printing begins")
        self._opening = Relay(self._door, self)
        self._asked = False
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._on_look)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self.print_waiting)

    @property
    def book(self) -> PrinterBook:
        if self._book is None:
            # With the first label or the first look at the printers, not with the first window.
            from app.workers.printers.book import read_book  # noqa: PLC0415

            self._book = read_book(self._station.folder.path, chosen=self._chosen())
        return self._book

    @property
    def troubles(self) -> dict[str, Trouble]:
        """What each printer waits for; who is not named is well, or has nothing to do."""
        found = {name: bay.spooler.trouble for name, bay in self._bays.items()}
        return {name: trouble for name, trouble in found.items() if trouble is not None}

    @property
    def wrong_templates(self) -> list[str]:
        """The house's own, instead of which the last labels had ours: file, line, why."""
        found = (bay.spooler.wrong_templates.values() for bay in self._bays.values())
        return sorted(set(chain.from_iterable(found)))

    @property
    def busy(self) -> bool:
        return self._opening.busy or any(bay.relay.busy for bay in self._bays.values())

    def keep(self, book: PrinterBook) -> None:
        """Written down and in force at once; labels under way end where they are."""
        from app.workers.printers.book import write_book  # noqa: PLC0415 as above

        write_book(self._station.folder.path, book)
        self._book = book
        for name, bay in list(self._bays.items()):
            if bay.printer != book.printer(name):
                bay.leave()
                del self._bays[name]
            else:
                bay.spooler = self._spooler(bay.printer)
        self.changed.emit()
        self.print_waiting()

    def settle_leftovers(self) -> None:
        """At start, before anything is printed; what is asked for meanwhile comes after it."""
        self._opening.submit(partial(_settled, self._station), self._on_settled, self._on_unsettled)

    def _on_settled(self, moved: int) -> None:
        self._on_printed(moved)
        if self._asked:
            self.print_waiting()

    def _on_unsettled(self, error: Exception) -> None:
        self._on_settled(0)
        self._failed(error)

    def print_waiting(self) -> None:
        self._asked = self._opening.busy
        if self._asked:
            return
        from ui.words import language_code  # noqa: PLC0415 every rule has words: after the paint

        for printer in self.book.printers:
            bay = self._bay(printer)
            if bay.queued < 2:  # noqa: PLR2004 the one under way, and one that sees what came since
                bay.queued += 1
                bay.spooler.language = language_code()
                bay.submit(bay.spooler.run, partial(self._on_ran, bay), partial(self._on_bad, bay))
        self._look.start()

    def test(self, printer: Printer, words: str, done: Callable[[str], None], failed: Any) -> None:
        """One label with a ruler, behind whatever is under way; ``done(where it went)``."""
        bay = self._bay(printer)
        bay.submit(partial(_tested, bay.spooler, printer, words), done, failed)
        self._look.start()

    def stop(self) -> None:
        self._look.stop()
        self._again.stop()
        for pool in (self._door, *(bay.pool for bay in self._bays.values())):
            pool.shutdown(wait=True, cancel_futures=True)

    def _bay(self, printer: Printer) -> _Bay:
        bay = self._bays.get(printer.name)
        if bay is None:
            bay = self._bays[printer.name] = _Bay(printer, self._spooler(printer), self)
        return bay

    def _spooler(self, printer: Printer) -> Spooler:
        # reportlab, Pillow and the label library come in with the first label.
        from app.queries.labels import Share  # noqa: PLC0415
        from app.workers.label_pages import media_named  # noqa: PLC0415
        from app.workers.spooler import Spooler  # noqa: PLC0415
        from ui.printing import driver  # noqa: PLC0415

        share = Share(printer.name, self.book.kinds_of(printer.name), self.book.names)
        media = media_named(printer.media, printer.dpi)
        papers = {
            kind.value: media_named(name, printer.dpi) for kind, name in self.book.papers.items()
        }
        machine = driver(printer, self._station.folder.labels)
        return Spooler(self._station, machine, share, media, papers)

    def _on_ran(self, bay: _Bay, moved: int) -> None:
        bay.queued -= 1
        self._on_printed(moved)
        if bay.spooler.trouble is not None:
            self._again.start()
        self._on_look()

    def _on_bad(self, bay: _Bay, error: Exception) -> None:
        bay.queued -= 1
        self._failed(error)

    def _on_printed(self, moved: int) -> None:
        if moved:
            self.printed.emit()

    def _on_look(self) -> None:
        self._show_labels()
        troubles, wrong = self.troubles, self.wrong_templates
        if troubles != self._known or wrong != self._wrong:
            self._known, self._wrong = troubles, wrong
            self.changed.emit()
        if not self.busy:
            self._look.stop()

    def _show_labels(self) -> None:
        from ui.printing import ScreenPrinter  # noqa: PLC0415 as above

        for bay in self._bays.values():
            machine = bay.spooler.printer
            out = []
            while isinstance(machine, ScreenPrinter) and machine.tray:
                out.append(machine.tray.popleft())  # its thread may put more there meanwhile
            if out:
                self.shown.emit(out)


class _Bay:
    """One printer with its thread; what it has begun it ends, even when it is taken away."""

    def __init__(self, printer: Printer, spooler: Spooler, room: PrintRoom) -> None:
        self.printer = printer
        self.spooler = spooler
        self.pool = ThreadPoolExecutor(1, thread_name_prefix=f"printing {printer.name}")
        self.relay = Relay(self.pool, room)
        self.queued = 0

    def submit(self, work: Callable[[], Any], done: Any, failed: Any) -> None:
        self.relay.submit(work, done, failed)

    def leave(self) -> None:
        self.pool.shutdown(wait=False)


def _settled(station: Station) -> int:
    # All that printing needs is brought in here, half a second beside the window's thread.
    import ui.printing  # noqa: F401, PLC0415
    from app.workers.spooler import settle_leftovers  # noqa: PLC0415

    return settle_leftovers(station)


def _tested(spooler: Spooler, printer: Printer, words: str) -> str:
    # As above: drawing comes in with the first label.
    from app.queries.labels import JobRow  # noqa: PLC0415
    from app.workers.label_pages import media_named  # noqa: PLC0415
    from labels.printer_test import printer_test  # noqa: PLC0415

    drawing = printer_test(media_named(printer.media, printer.dpi), printer.name, words)
    now = datetime.now(UTC)
    job = JobRow("test", "test", "TEST", {}, "", now, "", "", 0, "", printer.name, "")
    return spooler.test(job, drawing)
