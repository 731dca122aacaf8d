"""The running bench: what starts when, what listens to what, and what ends in which order."""

from __future__ import annotations

import logging
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QEvent,
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTimer,
    QTranslator,
    Signal,
)

from app.errors import StationError, Unavailable
from app.queries.people import station_settings
from ui.desk import News, Office, Session
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.print_room import PrintRoom
from ui.resources import LANGUAGE, TRANSLATIONS
from ui.scanners import CHIP as SCANNER_CHIP
from ui.scanners import Scanners
from ui.tasks import Relay
from ui.theme import apply_theme
from ui.windows import WindowFilter

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QApplication, QDialog

    from app.domain.heard import Heard
    from app.station import Station
    from app.verify import Report
    from app.workers.photo_scrubber import PhotoCheck
    from ui.photo_codes import PhotoCodes
    from ui.photo_inbox import PhotoInbox
    from ui.photo_watchman import PhotoWatchman
    from ui.scan_router import ScanRouter
    from ui.screen import Screen
    from ui.screen_printer import ScreenPrinterWindow, ShownLabel
    from ui.screens.signing_in import SignInPage
    from ui.screens.welcome import WelcomePage
    from ui.sounds import Sound, Sounds
    from ui.widgets.top_bar import TopBar
    from ui.work_page import WorkPage

log = logging.getLogger("returnbench")
ACTIVITY: Final = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)
MINUTE_MS: Final = 60_000
FRAME_MS: Final = 17
ASKED: Final = frozenset({"seller_questions", "seller_letters", "proposals", "standing_orders"})
LOOK_AT_CLOCKS_MS: Final = 60_000
TOLD: Final = frozenset({"units", "containers", "wms_files", "settings"})  # to another system


class Bench(QObject):
    """One station with its window.  ``start`` shows it; ``stop`` ends everything in order.

    Kinds of threads: one that writes (order kept), two that read, one for photos, one for each
    printer, one that tells other systems.
    ``settled`` says once that the start is over: every screen is there, or none will be.
    """

    settled = Signal()

    def __init__(self, app: QApplication, station: Station) -> None:
        super().__init__()
        self.app = app
        self.station = station
        self.preferences = Preferences(station.folder.path, self)
        self._writers = ThreadPoolExecutor(1, thread_name_prefix="writing")
        self._readers = ThreadPoolExecutor(2, thread_name_prefix="reading")
        self._developers = ThreadPoolExecutor(1, thread_name_prefix="developing")
        self._telling = ThreadPoolExecutor(1, thread_name_prefix="telling")
        self._told = Relay(self._telling, self)
        self.printers = PrintRoom(station, self._chosen_printer, self._on_bad, self)
        self.session = Session(self)
        self.news = News(self)
        self.office = Office(
            station,
            Relay(self._writers, self),
            Relay(self._readers, self),
            self.news,
            self.session,
            developing=Relay(self._developers, self),
        )
        self._translator = QTranslator(self)
        self._qt_translator = QTranslator(self)
        self._sounds: Sounds | None = None
        self._ready = False
        self._dress()
        self.window = MainWindow()
        self.scanners = Scanners(self.preferences, self)
        self.listener = self.scanners.wedge
        self.work: WorkPage | None = None
        self.inbox: PhotoInbox | None = None
        self.watchman: PhotoWatchman | None = None
        self.photo_codes: PhotoCodes | None = None
        self._photos_sound = True
        self.sign_in: SignInPage | None = None
        self.welcome: WelcomePage | None = None
        self._router: ScanRouter | None = None
        self._screen_printer: ScreenPrinterWindow | None = None
        self._sellers_clock = QTimer(self, interval=LOOK_AT_CLOCKS_MS)
        self._sellers_clock.timeout.connect(self.write_sellers)
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self.lock)
        self._stopped = False
        self.bugs = 0
        self._sound = True
        self._apology: QDialog | None = None
        self._connect()

    def _connect(self) -> None:
        self.preferences.changed.connect(self._dress)
        self.session.changed.connect(self._on_session)
        self.news.changed.connect(self._on_news)
        self.printers.printed.connect(self._on_printed)
        self.printers.changed.connect(self._ask_chips)
        self.printers.shown.connect(self._on_labels_shown)
        self.scanners.heard.connect(self._on_heard)
        self.scanners.lines_changed.connect(self._show_scanner_chip)
        self.scanners.install(self.app)
        self._windows = WindowFilter(self, self.app)
        self._previous_hook = sys.excepthook
        sys.excepthook = self._on_bug

    # starting and stopping

    def start(self) -> None:
        """Show the window with what can be had at once; the rest follows the first paint."""
        try:
            founded = self.station.founded
        except Unavailable:  # there is a file, so there was a station; opening it will say why
            founded = True
        if founded:
            self._show_sign_in()
        else:
            self._show_welcome()
        self.window.show()
        self.window.activateWindow()  # where no window manager does it
        QTimer.singleShot(0, self, self._after_first_paint)

    def _after_first_paint(self) -> None:
        """Opening imports for half a second, which the first page must not wait for."""
        if self.office.reading.busy:
            QTimer.singleShot(FRAME_MS, self, self._after_first_paint)
        else:
            QTimer.singleShot(FRAME_MS, self, self._open)

    def _open(self) -> None:
        self._give_sounds()
        self.office.writing.submit(self.station.open, self._on_open, self._on_open_failed)

    def _on_open(self, _: object) -> None:
        self._ready = True
        self.printers.settle_leftovers()
        self.scanners.open_lines()
        self.tell_wms()
        self.write_sellers()
        self._sellers_clock.start()
        if self.welcome is not None:
            self.welcome.station_is_open()
        QTimer.singleShot(0, self, self._prepare)

    def _on_open_failed(self, error: Exception) -> None:
        self.settled.emit()
        if not isinstance(error, StationError):
            raise error
        from ui.messages import sentence_for  # noqa: PLC0415 with the first refusal

        page = self.welcome or self.sign_in
        if page is not None:
            page.show_trouble(sentence_for(error))

    def _prepare(self) -> None:
        """While nobody works: open the screens one by one, so that none opens late."""
        if self._stopped:
            return
        work = self._make_work()
        if work.prepare_next():
            QTimer.singleShot(30, self, self._prepare)
        else:
            self.settled.emit()
            check = partial(_check, self.station)
            self.office.reading.submit(check, self._on_checked, self._on_bad)

    def _on_photos_checked(self, check: PhotoCheck) -> None:
        self._photos_sound = check.sound
        if not check.sound:
            log.error("photos are missing or altered: %s", check.names)
        self._ask_chips()

    def _on_checked(self, report: Report) -> None:
        """SQLite's own check, and the journal's chain since it was last verified."""
        self._sound = report.sound
        if self.watchman is not None:
            self.watchman.start()
        if report.sound:
            return
        from ui.words.verifying import report_words  # noqa: PLC0415 hopefully never

        log.error("the station's data are not sound: %s", report_words(report))
        self._ask_chips()

    def stop(self) -> None:
        """Finish what is under way, close the database, give the folder back."""
        self._stopped = True
        self._idle.stop()
        for watch in (self.inbox, self.watchman, self.photo_codes):
            if watch is not None:
                watch.stop()
        self._windows.remove()
        self.scanners.stop()
        for translator in (self._translator, self._qt_translator):
            self.app.removeTranslator(translator)
        self.window.close()
        self.window.deleteLater()
        for relay in (self.office.writing, self.office.reading, self.office.developing, self._told):
            relay.close()
        self.printers.stop()
        for executor in (self._telling, self._developers, self._writers, self._readers):
            executor.shutdown(wait=True, cancel_futures=True)
        if self._router is not None:
            self._router.close()
        self.station.close()
        sys.excepthook = self._previous_hook

    # pages

    def _show_sign_in(self) -> None:
        page = self._sign_in_page()
        self.window.show_page(page)
        page.entered()

    def _sign_in_page(self) -> SignInPage:
        if self.sign_in is None:
            from ui.screens.signing_in import open_page  # noqa: PLC0415 not on the first start

            self.sign_in = open_page(self.office)
            self.sign_in.refused.connect(self._on_badge_refused)
        return self.sign_in

    def _show_welcome(self) -> None:
        from ui.screens.welcome import open_page  # noqa: PLC0415 seen once in a station's life

        self.welcome = open_page(self.office, self.preferences)
        self.welcome.finished.connect(self._on_welcomed)
        self.window.show_page(self.welcome)

    def _on_welcomed(self, place: str) -> None:
        """The first person is signed in already; ``place`` is where the work goes on, if said."""
        self.welcome = None
        if self.session.person is None:
            self._show_sign_in()
        elif place and self.work is not None:
            self.work.go(place, "import")

    def _make_work(self) -> WorkPage:
        if self.work is None:
            # The rail, the queues and their rules: a third of all imports, after the first paint.
            from ui.work_page import WorkPage  # noqa: PLC0415

            self.work = WorkPage(self.office)
            self.work.lock_wanted.connect(self.lock)
            self.work.badge_scanned.connect(self._on_badge)
            self.work.code_typed.connect(self.router.hear_typed)
            self.work.scans_wanted.connect(self._on_scans_wanted)
            self.work.screen_opened.connect(self._on_screen)
            self._watch_folder(self.work)
            self.window.pages.addWidget(self.work)
        return self.work

    def _watch_folder(self, work: WorkPage) -> None:
        # All after the first paint.
        from ui.camera.scanning import CameraScanner  # noqa: PLC0415
        from ui.photo_codes import PhotoCodes  # noqa: PLC0415
        from ui.photo_inbox import PhotoInbox  # noqa: PLC0415
        from ui.photo_watchman import PhotoWatchman  # noqa: PLC0415
        from ui.scan_doubts import DoubtTeller  # noqa: PLC0415

        self.watchman = PhotoWatchman(self.office, self)
        self.watchman.checked.connect(self._on_photos_checked)
        self.inbox = PhotoInbox(self.office, self.preferences, work)
        self.inbox.told.connect(partial(work.undo_bar.show_done, tone="look"))
        self.photo_codes = PhotoCodes(self.office, self.scanners, work)
        self.inbox.came.connect(self.photo_codes.look)
        camera = CameraScanner(self.office, self.scanners, work)
        camera.told.connect(partial(work.undo_bar.show_done, tone="look"))
        doubts = DoubtTeller(self.scanners, self.session, work)
        doubts.told.connect(partial(work.undo_bar.show_done, tone="look"))

    def _on_screen(self, screen: Screen) -> None:
        screen.meet(self)

    def lock(self) -> None:
        if self.session.person is not None:
            self.session.end()

    def _on_session(self) -> None:
        if self.session.person is None:
            self._idle.stop()
            self._show_sign_in()
            return
        work = self._make_work()
        self.window.show_page(work)
        work.begin()
        self._touch()
        self._ask_chips()

    def _ask_chips(self) -> None:
        self.office.reading.submit(
            partial(self.station.ask, station_settings), self._show_chips, self._on_bad
        )

    def _show_chips(self, settings: dict[str, str]) -> None:
        person = self.session.person
        if self.work is None or person is None:
            return
        top = self.work.top
        from ui.words import word  # noqa: PLC0415 after the first paint

        if self._sound and self._photos_sound:
            top.set_chip("save", self.tr("Saved here"), "go", "saved")
        else:
            hint = self.tr("Set up, Data, Verify says what is wrong. Call a supervisor.")
            words = self.tr("Photos damaged") if self._sound else self.tr("Data damaged")
            top.set_chip("save", words, "stop", "warning", hint)
        self._show_printers(top)
        self._show_scanner_chip()
        top.set_chip("station", settings.get("station_name", ""), "grey")
        roles = ", ".join(word(role) for role in person.roles[:1])
        top.set_chip(
            "person", f"{person.name} · {roles}", "grey", "person", self.tr("Lock: Ctrl+L")
        )

    def _show_scanner_chip(self) -> None:
        if self.work is not None:
            words = self.scanners.chip()
            self.work.top.set_chip(SCANNER_CHIP, words.text, words.tone, "scanner", words.hint)

    # scans, keys, time

    @property
    def router(self) -> ScanRouter:
        if self._router is None:
            # What codes mean and what is said of them: after the first paint.
            from ui.scan_router import ScanRouter  # noqa: PLC0415

            self._router = ScanRouter(self.office, self, self)
        return self._router

    def play(self, sound: Sound) -> None:
        if self._sounds is not None:
            self._sounds.play(sound)

    def same_scan_ms(self) -> int:
        return self.preferences.liking.same_scan_ms

    def _on_heard(self, heard: Heard) -> None:
        self.router.hear(heard)

    def _on_scans_wanted(self) -> None:
        from ui.scans_dialog import ScansDialog  # noqa: PLC0415 when somebody asks for it

        dialog = ScansDialog(self.office, self.router.history, self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_badge(self, raw: str) -> None:
        self._sign_in_page().take_scan(raw)

    def _on_badge_refused(self, sentence: str) -> None:
        if self.work is not None:
            self.work.undo_bar.show_done(sentence, tone="stop")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if event.type() in ACTIVITY:
            self._touch()
        return False

    def _touch(self) -> None:
        minutes = self.preferences.liking.lock_minutes
        if minutes and self.session.person is not None:
            self._idle.start(minutes * MINUTE_MS)

    # printing

    def _on_news(self, kinds: frozenset[str]) -> None:
        if "print_jobs" in kinds:
            self.print_waiting()
        if kinds & TOLD:
            self.tell_wms()
        if kinds & ASKED:
            self.write_sellers()
        if "settings" in kinds or "people" in kinds:
            self._ask_chips()

    def print_waiting(self) -> None:
        self.printers.print_waiting()

    def _chosen_printer(self) -> str:
        return self.preferences.liking.printer

    def _show_printers(self, top: TopBar) -> None:
        """The first trouble of any printer, else the one that most labels go to."""
        # After the first paint.
        from ui.words import word  # noqa: PLC0415
        from ui.words.printing import printer_name  # noqa: PLC0415

        for name, trouble in self.printers.troubles.items():
            hint = self.tr("Labels wait and nothing is lost. They print as soon as it is mended.")
            words = self.tr("{printer}: {trouble}").format(
                printer=printer_name(name), trouble=word(trouble)
            )
            top.set_chip("printer", words, "stop", "printer", hint)
            return
        if self.printers.wrong_templates:
            wrong = self.printers.wrong_templates[0]
            words = self.tr("Template wrong: {file}").format(file=wrong.partition(",")[0])
            hint = self.tr("Labels are printed with the shipped one meanwhile. {what}").format(
                what=wrong
            )
            top.set_chip("printer", words, "look", "printer", hint)
            return
        top.set_chip("printer", printer_name(self.printers.book.names[0]), "grey", "printer")

    def _on_labels_shown(self, labels: list[ShownLabel]) -> None:
        if self._screen_printer is None:
            from ui.screen_printer import ScreenPrinterWindow  # noqa: PLC0415 where there is one

            self._screen_printer = ScreenPrinterWindow(self.window)
        self._screen_printer.come_out(labels)

    def tell_wms(self) -> None:
        """In a thread of its own: the other system's folder may be slow."""
        self._told.submit(partial(_tell_wms, self.station), self._on_told_wms, self._on_bad)

    def write_sellers(self) -> None:
        """Questions that go out, and clocks that ran out; in the thread of the other files."""
        # After the first paint.
        from ui.words import language_code  # noqa: PLC0415

        work = partial(_write_sellers, self.station, language_code())
        self._told.submit(work, self._on_wrote_sellers, self._on_bad)

    def _on_wrote_sellers(self, moved: int) -> None:
        if moved:
            self.news.changed.emit(frozenset({"seller_letters", "seller_questions", "proposals"}))

    def _on_told_wms(self, moved: int) -> None:
        if moved:
            self.news.changed.emit(frozenset({"wms_notes"}))

    def _on_printed(self) -> None:
        self.news.changed.emit(frozenset({"print_notes"}))

    def _on_bad(self, error: Exception) -> None:
        if isinstance(error, Unavailable):
            log.warning("unavailable: %r", error)
            return
        raise error

    @property
    def busy(self) -> bool:
        """Whether work is under way in any thread."""
        office = self.office
        threads = (office.writing, office.reading, office.developing, self._told, self.printers)
        return any(thread.busy for thread in threads)

    # look and language

    def _dress(self) -> None:
        liking = self.preferences.liking
        self._speak(liking.language)
        apply_theme(self.app, dark=liking.dark, scale=liking.scale)
        if self._sounds is not None:
            self._give_sounds()

    def _give_sounds(self) -> None:
        # Players are looked for and QProcess is made: after the first paint.
        from ui import sounds  # noqa: PLC0415

        self._sounds = sounds.install(self.app, muted=self.preferences.liking.muted)

    def _speak(self, language: str) -> None:
        """Takes effect for what is opened from now on; the whole window at the next start."""
        wanted = language or QLocale.system().name()
        self.app.setProperty(LANGUAGE, wanted)
        self.app.removeTranslator(self._translator)
        QLocale.setDefault(QLocale(wanted))
        for name in (wanted, "en"):  # English has its plurals in a file
            if self._translator.load(f"returnbench_{name}", str(TRANSLATIONS)):
                self.app.installTranslator(self._translator)
                break
        self._speak_of_qt(wanted)

    def _speak_of_qt(self, wanted: str) -> None:
        """Qt's own dialogs (files, printers) in the same language."""
        self.app.removeTranslator(self._qt_translator)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if not wanted.startswith("en") and self._qt_translator.load(f"qtbase_{wanted}", folder):
            self.app.installTranslator(self._qt_translator)

    # bugs

    def _on_bug(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log it under a reference, say so calmly, lose nothing."""
        if issubclass(kind, KeyboardInterrupt):
            self.app.quit()
            return
        reference = os.urandom(4).hex()
        self.bugs += 1
        log.error("bug %s", reference, exc_info=(kind, error, trace))
        from ui.widgets.bug_dialog import BugDialog  # noqa: PLC0415 hopefully never

        if self._apology is None:  # one apology at a time, however often it goes wrong
            self._apology = BugDialog(reference, self.station.folder.log, self.window)
            self._apology.finished.connect(self._on_apology_read)
            self._apology.open()

    def _on_apology_read(self) -> None:
        self._apology = None


def _check(station: Station) -> Report:
    # The verification brings all the rules along; the window is there and usable by now.
    from app.verify import verify_quick  # noqa: PLC0415

    return verify_quick(station.folder)


def _tell_wms(station: Station) -> int:
    from app.workers.wms_writer import WmsWriter  # noqa: PLC0415 not for the first window

    return WmsWriter(station).run()


def _write_sellers(station: Station, language: str) -> int:
    from app.workers.seller_post import SellerPost  # noqa: PLC0415 not for the first window

    return SellerPost(station, language).run()
