"""What is seen while somebody is signed in: the rail, the top bar, one screen at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.queries.queues import counts
from app.queries.undoing import last_done
from ui.ageing import oldest_words, worst
from ui.places import PLACES, RECEIVE, label_of, open_place, place, rail_places
from ui.theme import current
from ui.widgets.rail import Rail
from ui.widgets.top_bar import TopBar
from ui.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from app.errors import StationError
    from app.queries.queues import Counts
    from app.queries.undoing import LastDone
    from app.store.ledger import Done
    from ui.desk import Office
    from ui.screen import Screen

COUNT_AFTER_MS: Final = 120


class WorkPage(QWidget):
    lock_wanted = Signal()
    badge_scanned = Signal(str)
    code_typed = Signal(str)
    scans_wanted = Signal()
    screen_opened = Signal(object)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._desk = office.desk_for(self)
        self._screens: dict[str, Screen] = {}
        self.rail = Rail(rail_places(), parent=self)
        self.top = TopBar(parent=self)
        self.stack = QStackedWidget(self)
        self.undo_bar = UndoBar(self, room=self.top.free_room)
        self.top.room_changed.connect(self.undo_bar.fit_soon)
        self._lay_out()
        self.rail.chosen.connect(self.go)
        self.undo_bar.undo_wanted.connect(self._on_undo)
        self._recount = QTimer(self, singleShot=True, interval=COUNT_AFTER_MS)
        self._recount.timeout.connect(self._ask_counts)
        office.news.changed.connect(self._on_news)
        self._keys()

    def _keys(self) -> None:
        for sequence, slot in (
            ("Ctrl+L", self.lock_wanted.emit),
            ("Ctrl+Z", self._undo_last),
            ("Ctrl+H", self.scans_wanted.emit),
        ):
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(slot)

    def begin(self) -> None:
        """Somebody has signed in: show what they may do, and where they work most."""
        person = self._office.session.person
        if person is None:
            return
        self.undo_bar.hide()  # F12 would take back what somebody else did
        allowed = [one for one in PLACES if one.needs is None or person.may(one.needs)]
        for one in PLACES:
            self.rail.set_allowed(one.name, allowed=one in allowed)
        here = self.rail.current
        if here not in {one.name for one in allowed}:
            here = allowed[0].name if allowed else RECEIVE
        self.go(here)
        self._ask_counts()

    def go(self, name: str, target: str = "") -> None:
        screen = self.screen_at(name)
        self.rail.set_current(name)
        self.stack.setCurrentWidget(screen)
        self.top.set_title(label_of(place(name)))
        screen.entered()
        if target:
            screen.show_target(target)

    def screen_at(self, name: str) -> Screen:
        """The screen of a place, opened at its first use."""
        screen = self._screens.get(name)
        if screen is None:
            screen = self._screens[name] = open_place(name, self._office)
            screen.wanted.connect(self.go)
            screen.told.connect(self._on_told)
            screen.noted.connect(self._on_noted)
            screen.typed.connect(self.code_typed)
            self.stack.addWidget(screen)
            self.screen_opened.emit(screen)
        return screen

    def prepare_next(self) -> bool:
        """Open one more screen while nobody waits for it; False when all are there."""
        for one in PLACES:
            if one.name not in self._screens:
                self.screen_at(one.name)
                return True
        return False

    def current_screen(self) -> Screen | None:
        return self._screens.get(self.rail.current)

    def takes_badge(self, badge: str) -> bool:
        """A second person's badge may agree to what is shown instead of changing who sits here."""
        screen, person = self.current_screen(), self._office.session.person
        own = person is not None and person.badge == badge
        return screen is not None and not own and screen.take_badge(badge)

    def note_quietly(self, sentence: str) -> None:
        """Said without a sound, and not over an undo that is still offered."""
        if not self.undo_bar.isVisible():
            self.undo_bar.show_done(sentence, tone="grey")

    def _on_noted(self, sentence: str) -> None:
        self.undo_bar.show_done(sentence, tone="look")

    def _on_told(self, sentence: str, token: object) -> None:
        self.undo_bar.show_done(sentence, token)

    def _on_undo(self, token: object) -> None:
        if isinstance(token, str):
            self._undo(token)

    def _undo_last(self) -> None:
        person = self._office.session.person
        if person is not None:
            self._desk.ask(last_done, person.id, done=self._undo_found, refused=self._refused)

    def _undo_found(self, found: LastDone | None) -> None:
        if found is None:
            self.undo_bar.show_done(self.tr("There is nothing to undo."), tone="grey")
        else:
            self._undo(found.id)

    def _undo(self, command_id: str) -> None:
        # Needed only now; the command pulls the whole list of commands in with it.
        from app.commands.undo import Undo  # noqa: PLC0415

        self._desk.do(Undo(command_id), done=self._undone, refused=self._refused)

    def _undone(self, done: Done) -> None:
        """An undo is a command like any other: F12 takes it back too."""
        words = self.tr("Undone. Destroy any label that was printed for it.")
        self.undo_bar.show_done(words, done.id, "look")

    def _refused(self, error: StationError) -> None:
        from ui.messages import sentence_for  # noqa: PLC0415 with the first refusal

        self.undo_bar.show_done(sentence_for(error), tone="stop")

    def _on_news(self, _kinds: object) -> None:
        if self.isVisible():  # else they are counted when somebody signs in
            self._recount.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._recount.stop()

    def _ask_counts(self) -> None:
        self._desk.ask(counts, done=self._show_counts, refused=self._refused)

    def _show_counts(self, now: Counts) -> None:
        oldest = now.oldest
        for name, waiting, since in (
            (RECEIVE, now.unfinished, oldest.receive),
            ("inspect", now.inspect, oldest.inspect),
            ("approve", now.approve, oldest.approve),
            ("put_away", now.put_away, oldest.put_away),
            ("unclaimed", now.unclaimed, oldest.unclaimed),
        ):
            words, tone = oldest_words(name, since)
            self.rail.set_count(name, waiting, tone, words)
        told = worst(("propose", oldest.propose), ("execute", oldest.execute))
        self.rail.set_count("dispose", now.propose + now.execute, told[1], told[0])
        self.rail.set_count("labels", now.labels, "stop" if now.labels else "grey")

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        self._column = QVBoxLayout()
        self._column.addWidget(self.top)
        self._column.addWidget(self.stack, 1)
        row.addLayout(self._column, 1)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        look = current()
        side = look.px(20)
        self._column.setContentsMargins(side, look.px(12), side, look.px(16))
        self._column.setSpacing(look.px(12))
