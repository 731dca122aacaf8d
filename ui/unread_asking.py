"""A label that cannot be read back: why, and which supervisor lets it pass."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.people import Permission
from ui.formats import identifier
from ui.vouching import Vouching
from ui.widgets.answer_list import Answer
from ui.widgets.reason_dialog import ReasonDialog
from ui.widgets.witness_dialog import WitnessDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog, QWidget

    from app.commands.base import Command
    from app.errors import StationError
    from app.queries.people import PersonRow
    from app.store.ledger import Done
    from ui.desk import Desk

    Passing = Callable[[str, str], Command]  # who allows it, and why


class UnreadAsking(QObject):
    """First the reason; then, unless a supervisor sits here, their badge or their PIN."""

    def __init__(
        self,
        desk: Desk,
        over: QWidget,
        left: Callable[[], None],
        refused: Callable[[StationError], None],
    ) -> None:
        super().__init__(over)
        self._desk = desk
        self._over = over
        self._left = left
        self._refused = refused
        self._vouching = Vouching(desk)
        self._asking: WitnessDialog | None = None
        self._allow: Callable[[PersonRow], None] | None = None

    def ask(self, code: str, passing: Passing, done: Callable[[Done], None]) -> None:
        """``passing(allowed_by, reason)`` makes the command that ``done`` is told of."""
        dialog = ReasonDialog(
            self.tr("Why can the label of {code} not be scanned?").format(code=identifier(code)),
            self.tr("It goes on unread then; its story says who allowed it."),
            reasons=[
                Answer("unreadable", self.tr("It is on it but cannot be read")),
                Answer("no_scanner", self.tr("The scanner does not work")),
                Answer("other", self.tr("Another reason")),
            ],
            note_needed=("other",),
            yes=self.tr("Let it pass"),
            parent=self._over,
        )
        dialog.decided.connect(partial(self._because, code, passing, done))
        self._open(dialog)

    def take_badge(self, badge: str) -> bool:
        """Whether somebody was asked for: the badge of whoever allows it."""
        if self._allow is None:
            return False
        self._vouching.by_badge(badge, done=self._allow, refused=self._not_vouched)
        return True

    def _because(
        self,
        code: str,
        passing: Passing,
        done: Callable[[Done], None],
        why: object,
        note: str,
    ) -> None:
        reason = note or str(why)
        here = self._desk.person
        if here is not None and here.may(Permission.APPROVE):
            self._desk.do(passing(here.id, reason), done=done, refused=self._refused)
            return

        def allowed(person: PersonRow) -> None:
            self._close()
            self._desk.do(passing(person.id, reason), done=done, refused=self._refused)

        self._vouching.ask_people(
            Permission.APPROVE,
            done=partial(self._ask_who, code, allowed),
            refused=self._refused,
        )

    def _ask_who(
        self, code: str, allowed: Callable[[PersonRow], None], people: list[PersonRow]
    ) -> None:
        question = self.tr("Who lets {code} pass?").format(code=identifier(code))
        dialog = WitnessDialog(question, people, self._over)
        self._asking, self._allow = dialog, allowed
        dialog.tried.connect(
            lambda person, pin: self._vouching.by_pin(
                person, pin, done=allowed, refused=self._not_vouched
            )
        )
        dialog.rejected.connect(self._close)
        self._open(dialog)

    def _not_vouched(self, error: StationError) -> None:
        if self._asking is not None:
            self._asking.show_refused(error)

    def _close(self) -> None:
        asking, self._asking, self._allow = self._asking, None, None
        if asking is not None and asking.isVisible():
            asking.accept()

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(lambda _: self._left())
        dialog.open()
