"""The way of every scan: who it is for is decided here, and nowhere else.

Read, look up (off the window's thread), then: the question in front, the screen in front, or
the place that fits.  Each is answered at once by a sound and the code itself, and by a verdict
when it is known; and each is kept in the scan history with what became of it.
"""

from __future__ import annotations

import logging
import time
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.domain.bench_commands import command_of
from app.domain.heard import Doubt, Heard
from app.domain.identifiers import ScanKind, Why
from app.queries.finding import MatchKind
from app.queries.scanned import Scanned, carriers_of, look_up
from app.queries.whereabouts import Waiting, whereabouts
from app.scan_history import Outcome, ScanHistory, ScanRecord, record_of
from ui.formats import identifier
from ui.places import RECEIVE, label_of, place
from ui.scan_choice import ask_what_is_meant
from ui.scan_keys import keys_of, press_first
from ui.scanners import NOT_WHOLE
from ui.words.scanning import command_words, kind_words, rubbish_words

if TYPE_CHECKING:
    from app.errors import StationError
    from app.queries.scanned import Known, Option
    from app.queries.whereabouts import Whereabouts
    from ui.desk import Office
    from ui.screen import Screen
    from ui.screens.signing_in import SignInPage
    from ui.sounds import Sound
    from ui.work_page import WorkPage

log = logging.getLogger("returnbench")
MOST_WAITING: Final = 20
SHOWN: Final = 60


class Front(Protocol):
    """What the router sees of the running bench."""

    @property
    def work(self) -> WorkPage | None: ...
    @property
    def sign_in(self) -> SignInPage | None: ...

    def play(self, sound: Sound) -> None: ...
    def same_scan_ms(self) -> int: ...


class _Heard(NamedTuple):
    scan: Scanned
    record: ScanRecord


class ScanRouter(QObject):
    """One scan after the other: while one is looked up, the next stand in line.

    What comes while a question is open and is not for it waits until that is answered.
    """

    def __init__(self, office: Office, front: Front, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._front = front
        self._desk = office.desk_for(self)
        self.history = ScanHistory(office.station.folder.scans)
        self._numbers = count(1)
        self._line: list[_Heard] = []
        self._waiting: list[_Heard] = []
        self._looking = False
        self._last = ("", -1.0)
        office.session.changed.connect(self._on_session)

    def hear(self, heard: Heard) -> None:
        """A scan, from whatever device: answered at once, decided in its turn."""
        self._front.play("heard")
        one = self._kept(heard)
        if self._is_same_again(heard):
            self._became(one, Outcome.TWICE)
            self._say_same_again(one.scan)
            return
        self._became(one, Outcome.HEARD)
        self._line.append(one)
        self._next()

    def hear_typed(self, text: str) -> None:
        """What a person entered in a screen's field goes the same way."""
        self.hear(Heard(text, doubts=(Doubt.TYPED_BY_HAND,)))

    def _kept(self, heard: Heard) -> _Heard:
        scan = Scanned.of(heard.text)
        record = record_of(
            heard,
            scan.readings,
            at=self._office.station.clock.now(),
            number=next(self._numbers),
            signed_in=self._office.session.person is not None,
        )
        return _Heard(scan, record)

    def close(self) -> None:
        """Keep what no thread has written yet."""
        try:
            self.history.write()
        except OSError:
            log.warning("the scan history could not be written", exc_info=True)

    # in turn

    def _next(self) -> None:
        while self._line and not self._looking:
            self._decide(self._line.pop(0))

    def _decide(self, one: _Heard) -> None:
        scan = one.scan
        if self._office.session.person is None:
            self._at_the_door(one)
            return
        work, question = self._front.work, _question()
        if work is None:
            self._became(one, Outcome.DROPPED)
        elif scan.kind is ScanKind.COMMAND and _rubbish_in(one) is None:
            self._press(one, work)
        elif _is_for_badges(one, question) and work.takes_badge(scan.first.value):
            self._became(one, Outcome.BADGE)
        elif question is not None:
            self._to_question(one, question)
        elif _is_whole_badge(one):
            self._became(one, Outcome.BADGE)
            work.badge_scanned.emit(scan.raw)
        else:
            self._to_screen(one, work.current_screen())

    def _at_the_door(self, one: _Heard) -> None:
        page = self._front.sign_in
        if page is None or not page.isVisible():
            self._became(one, Outcome.DROPPED)
        elif _is_whole_badge(one):
            self._became(one, Outcome.BADGE)
            page.take_scan(one.scan.raw)
        else:
            self._became(one, Outcome.NOT_A_BADGE)
            self._front.play("look")
            page.show_no_badge(kind_words(one.scan.first))

    def _to_screen(self, one: _Heard, screen: Screen | None) -> None:
        if screen is None:
            self._became(one, Outcome.DROPPED)
        elif (rubbish := _rubbish_in(one)) is not None:
            self._became(one, Outcome.RUBBISH, rubbish)
            screen.say_scan("stop", *rubbish_words(rubbish))
        elif screen.wants(one.scan):
            self._hand_over(one, screen)
        else:
            screen.show_heard(one.scan.raw)
            self._looking = True
            self._desk.ask(
                look_up,
                one.scan,
                done=partial(self._looked_up, one),
                refused=partial(self._not_looked_up, one),
            )

    def _looked_up(self, one: _Heard, known: Known) -> None:
        self._looking = False
        work, question = self._front.work, _question()
        screen = work.current_screen() if work is not None else None
        one = one._replace(scan=known.scan)
        if screen is None or self._office.session.person is None:
            self._became(one, Outcome.DROPPED)
        elif question is not None:  # opened by a key in the meantime
            self._to_question(one, question)
        else:
            options = self._options(known, screen)
            if options:
                self._ask(one, options, screen)
            else:
                self._place(one, screen)
        self._next()

    def _not_looked_up(self, one: _Heard, error: StationError) -> None:
        from ui.messages import sentence_for, title_for  # noqa: PLC0415 with the first refusal

        self._looking = False
        self._became(one, Outcome.DROPPED)
        work = self._front.work
        screen = work.current_screen() if work is not None else None
        if screen is not None:
            screen.say_scan("stop", title_for(error), sentence_for(error))
        self._next()

    # several meanings

    def _options(self, known: Known, screen: Screen) -> tuple[Option, ...]:
        if known.options:
            return () if screen.sorts_out(known.scan) else known.options
        receives = _stands_at(self._front.work, RECEIVE) or not screen.claims(known.scan)
        return carriers_of(known.scan) if receives and not screen.sorts_out(known.scan) else ()

    def _ask(self, one: _Heard, options: tuple[Option, ...], screen: Screen) -> None:
        self._became(one, Outcome.ASKED)
        self._front.play("look")
        dialog = ask_what_is_meant(one.scan, options, screen)
        dialog.chosen.connect(partial(self._meant, one))
        dialog.rejected.connect(partial(self._became, one, Outcome.DROPPED))
        self._resume_after(dialog)
        dialog.open()

    def _meant(self, one: _Heard, option: Option) -> None:
        chosen = one._replace(scan=option.scan)
        what = option.match.text if option.match else option.scan.first.carrier
        record = self._became(chosen, Outcome.CHOSEN, what)
        # once the question is gone: the screen may have one of its own
        QTimer.singleShot(0, self, partial(self._go_on, chosen._replace(record=record)))

    def _go_on(self, one: _Heard) -> None:
        work = self._front.work
        screen = work.current_screen() if work is not None else None
        if screen is not None:
            self._place(one, screen)

    # to the screen that fits

    def _place(self, one: _Heard, screen: Screen) -> None:
        if screen.claims(one.scan):
            self._hand_over(one, screen)
        elif one.scan.kind in (ScanKind.BIN, ScanKind.CONTAINER):
            self._open(one, "stock")
        elif one.scan.found:
            first = one.scan.found[0]
            thing = first.return_id if first.kind is MatchKind.GOODS else first.id
            self._looking = True
            self._desk.ask(
                whereabouts,
                thing,
                done=partial(self._waits_at, one),
                refused=partial(self._not_looked_up, one),
            )
        elif any(reading.kind is ScanKind.TRACKING for reading in one.scan.readings):
            self._open(one, RECEIVE)
        else:
            self._became(one, Outcome.UNKNOWN)
            screen.say_scan("look", *self._unknown_words(one.scan))

    def _waits_at(self, one: _Heard, there: Whereabouts | None) -> None:
        self._looking = False
        waiting = there.waiting[0] if there is not None else Waiting.NONE
        question = _question()
        if question is not None:  # opened by a key in the meantime
            self._to_question(one, question)
        else:
            self._open(one, waiting.value or "story")
        self._next()

    def _open(self, one: _Heard, name: str) -> None:
        """Go there with it, if this person may."""
        work, person = self._front.work, self._office.session.person
        if work is None or person is None:
            self._became(one, Outcome.DROPPED)
            return
        needs, there = place(name).needs, label_of(place(name))
        code = _shown(one.scan)
        if needs is not None and not person.may(needs):
            self._became(one, Outcome.NOT_ALLOWED, name)
            screen = work.current_screen()
            if screen is not None:
                headline = self.tr("{code} is for {place}").format(code=code, place=there)
                detail = self.tr("That is another person's work here. Nothing was done.")
                screen.say_scan("look", headline, detail)
            return
        work.go(name)
        told = self.tr("{place} opened for {code}").format(place=there, code=code)
        work.undo_bar.show_done(told, tone="grey")
        self._became(one, Outcome.OPENED, name)
        work.screen_at(name).take_scan(one.scan)

    def _hand_over(self, one: _Heard, screen: Screen) -> None:
        before = one.record.outcome is Outcome.CHOSEN
        self._became(one, Outcome.CHOSEN if before else Outcome.TAKEN)
        screen.take_scan(one.scan)

    # while a question is open

    def _to_question(self, one: _Heard, question: QWidget) -> None:
        takes, rubbish = getattr(question, "take_scan", None), _rubbish_in(one)
        if takes is not None and rubbish is None:
            self._became(one, Outcome.DIALOG)
            takes(one.scan)
            return
        self._front.play("look")
        if rubbish is not None:
            self._became(one, Outcome.RUBBISH, rubbish)
            self._say_in(question, *rubbish_words(rubbish))
        elif len(self._waiting) >= MOST_WAITING:
            self._became(one, Outcome.DROPPED)
            self._say_in(question, self.tr("Too many scans wait. Answer this question first."))
        else:
            self._became(one, Outcome.WAITS)
            self._waiting.append(one)
            told = self.tr("{code} waits: answer this first, then it is read.")
            self._say_in(question, told.format(code=_shown(one.scan)))
            self._resume_after(question)

    def _say_in(self, question: QWidget, headline: str, detail: str = "") -> None:
        banner = getattr(question, "banner", None)
        if banner is not None:
            banner.show_sentence(headline, detail, tone="look")
        elif self._front.work is not None:
            self._front.work.undo_bar.show_done(headline, tone="look")

    def _resume_after(self, question: QWidget) -> None:
        if isinstance(question, QDialog):
            question.finished.connect(self._on_question_over)
        else:
            question.destroyed.connect(self._on_question_over)

    def _on_question_over(self) -> None:
        """What it leads to comes first; it may be another question."""
        QTimer.singleShot(0, self, self._resume)

    def _resume(self) -> None:
        question = _question()
        if question is not None:
            if self._waiting:
                self._resume_after(question)
            return
        waiting, self._waiting = self._waiting, []
        self._line[:0] = waiting
        self._next()

    def _on_session(self) -> None:
        """Whoever scanned has left: what waits is not done in another's name."""
        left, self._waiting, self._line = [*self._waiting, *self._line], [], []
        for one in left:
            self._became(one, Outcome.DROPPED)

    # command barcodes

    def _press(self, one: _Heard, work: WorkPage) -> None:
        command, screen = command_of(one.scan.raw), work.current_screen()
        if command is None or screen is None:
            self._became(one, Outcome.NO_KEY)
            return
        own = screen.key_for(command) if QApplication.activeModalWidget() is None else ""
        # as Qt would: what acts may open another screen, and the history says where it was
        pressed = press_first([own] if own else keys_of(command))
        if pressed:
            self._became(one, Outcome.PRESSED, pressed)
            return
        self._became(one, Outcome.NO_KEY, command.value)
        headline = self.tr("“{command}” does nothing here now").format(
            command=command_words(command)
        )
        detail = self.tr("No key on this screen means that at the moment.")
        question = _question()
        if question is not None:
            self._front.play("look")
            self._say_in(question, headline, detail)
        else:
            screen.say_scan("look", headline, detail)

    # small things

    def _is_same_again(self, heard: Heard) -> bool:
        now, (text, at) = time.monotonic() * 1000, self._last
        self._last = (heard.text, now)
        by_hand = Doubt.TYPED_BY_HAND in heard.doubts
        return not by_hand and heard.text == text and now - at < self._front.same_scan_ms()

    def _say_same_again(self, scan: Scanned) -> None:
        work = self._front.work
        if work is not None and self._office.session.person is not None:
            told = self.tr("{code}: the same scan twice, counted once").format(code=_shown(scan))
            work.note_quietly(told)

    def _unknown_words(self, scan: Scanned) -> tuple[str, str]:
        headline = self.tr("{code} is not known here").format(code=_shown(scan))
        return headline, self.tr("Read as: {kind}. Nothing was done.").format(
            kind=kind_words(scan.first)
        )

    def _became(self, one: _Heard, outcome: Outcome, chosen: str = "") -> ScanRecord:
        """Into the history, on a thread that may wait for the disk."""
        work = self._front.work
        signed_in = self._office.session.person is not None
        screen = work.rail.current if work is not None and signed_in else ""
        record = one.record.became(outcome, screen=screen, chosen=chosen)
        self.history.add(record)
        self._office.reading.submit(self.history.write, _written, _not_written)
        return record


def _question() -> QWidget | None:
    """A dialog that wants an answer; one that only shows something gives way to a scan."""
    modal = QApplication.activeModalWidget()
    return None if modal is None or getattr(modal, "gives_way", False) else modal


def _rubbish_in(one: _Heard) -> Why | Doubt | None:
    """What makes it no code at all: what it says, or that it came broken."""
    if one.scan.kind is ScanKind.RUBBISH:
        return one.scan.first.why
    return next(
        (doubt for doubt in Doubt if doubt in NOT_WHOLE and doubt in one.record.doubts), None
    )


def _is_whole_badge(one: _Heard) -> bool:
    return one.scan.kind is ScanKind.BADGE and _rubbish_in(one) is None


def _is_for_badges(one: _Heard, question: QWidget | None) -> bool:
    """Nobody agrees to what lies behind a question, unless that question is for badges."""
    return _is_whole_badge(one) and (question is None or getattr(question, "wants_badge", False))


def _stands_at(work: WorkPage | None, name: str) -> bool:
    return work is not None and work.rail.current == name


def _shown(scan: Scanned) -> str:
    return identifier(scan.first.value or scan.raw)[:SHOWN]


def _written(_: object) -> None:
    """Nobody waits for it."""


def _not_written(error: Exception) -> None:
    """A full disk is said where it matters: by the next thing that must be kept."""
    if not isinstance(error, OSError):
        raise error
    log.warning("the scan history could not be written: %r", error)
