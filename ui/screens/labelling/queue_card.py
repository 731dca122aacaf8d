"""What can be done with a label that waits, and with the order it belongs to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from app.domain.evidence import PrintState
from ui.formats import count
from ui.screens.labelling.queue_dialogs import JamDialog, ReprintsDialog
from ui.widgets.action_button import ActionButton
from ui.widgets.answer_list import Answer
from ui.widgets.choice_dialog import ChoiceDialog
from ui.widgets.fact_list import Fact
from ui.widgets.reason_dialog import ReasonDialog
from ui.words.printing import printer_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from app.queries.labels import JobRow
    from app.queries.print_queue import BatchRow, ReprintRow
    from ui.print_room import PrintRoom
    from ui.screens.labelling.queue import PrintQueue

LOOKS_BACK: Final = timedelta(days=30)
MOVABLE: Final = (PrintState.QUEUED, PrintState.FAILED)


class QueueActions(QObject):
    """The buttons for the picked label; ``told(sentence)`` when something was done."""

    told = Signal(str)
    left = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.room: PrintRoom | None = None
        self._job: JobRow | None = None
        self.batch: BatchRow | None = None
        self.hold = ActionButton(self.tr("Hold it"), "F5", icon="clock")
        self.move = ActionButton(self.tr("Another printer…"), "F7", icon="printer")
        self.give_up = ActionButton(self.tr("Give it up…"), "F8", icon="close")
        self.jam = ActionButton(self.tr("After a jam…"), "F10", icon="warning")
        self.reprints = ActionButton(self.tr("Reprints…"), "F11", icon="reports")
        self.hold.clicked.connect(self._on_hold)
        self.move.clicked.connect(self._on_move)
        self.give_up.clicked.connect(self._on_give_up)
        self.jam.clicked.connect(self._on_jam)
        self.reprints.clicked.connect(self._on_reprints)
        self.pick(None)

    @property
    def buttons(self) -> tuple[ActionButton, ...]:
        return self.hold, self.move, self.give_up, self.jam, self.reprints

    def meet(self, queue: PrintQueue) -> None:
        self.queue = queue

    def meet_room(self, room: PrintRoom) -> None:
        self.room = room

    def pick(self, job: JobRow | None) -> None:
        self._job = job
        self.batch = None
        waits = job is not None and job.state == PrintState.QUEUED
        movable = job is not None and job.state in MOVABLE
        held = job is not None and job.held
        self.hold.setEnabled(waits)
        self.hold.setText(self.tr("Let it go") if held else self.tr("Hold it"))
        several = self.room is not None and len(self.room.book.printers) > 1
        self.move.setEnabled(movable and (several or (job is not None and not waits)))
        self.give_up.setEnabled(movable)
        self.jam.setEnabled(False)
        for button in (self.hold, self.move, self.give_up):
            button.setVisible(movable)

    def show_batch(self, batch: BatchRow | None) -> None:
        self.batch = batch
        if batch is None or batch.labels < 2:  # noqa: PLR2004 one label is no order of labels
            return
        self.jam.setEnabled(True)
        if self.hold.isEnabled():
            held = self._job is not None and self._job.held
            words = self.tr("Let all go (%n)", "", batch.waiting) if held else ""
            self.hold.setText(words or self.tr("Hold all (%n)", "", batch.waiting))

    def facts(self) -> list[Fact]:
        """How far the order is that the picked label belongs to."""
        batch = self.batch
        if batch is None or batch.labels < 2:  # noqa: PLR2004 as above
            return []
        text = self.tr("{printed} of {labels} printed").format(
            printed=count(batch.printed), labels=count(batch.labels)
        )
        held = self.tr("%n held", "", batch.held) if batch.held else ""
        return [
            Fact(self.tr("In order"), text),
            Fact(self.tr("Of these"), held, tone="look"),
        ]

    def show_done(self, what: str, number: int) -> None:
        words = {
            "held": self.tr("%n label(s) held: nothing more of them is printed", "", number),
            "let_go": self.tr("%n label(s) let go", "", number),
            "moved": self.tr("%n label(s) sent there", "", number),
            "given_up": self.tr("%n label(s) given up", "", number),
            "resumed": self.tr("Printing goes on behind the last good label"),
        }
        self.told.emit(words[what])

    def show_reprints(self, rows: list[ReprintRow]) -> None:
        self._open(ReprintsDialog(rows, LOOKS_BACK.days, self._over))

    # inside

    def _on_hold(self) -> None:
        if self._job is not None and self._job.held:
            self.queue.let_go()
        else:
            self.queue.hold()

    def _on_move(self) -> None:
        if self.room is None:
            return
        answers = [Answer(name, printer_name(name)) for name in self.room.book.names]
        dialog = ChoiceDialog(
            self.tr("Which printer prints it?"),
            answers,
            sentence=self.tr("It stays where it is until then; nothing comes out twice."),
            parent=self._over,
        )
        dialog.chosen.connect(lambda name: self.queue.move(str(name)))
        self._open(dialog)

    def _on_give_up(self) -> None:
        dialog = ReasonDialog(
            self.tr("Why is it not printed?"),
            self.tr("Nothing came out of it, and nothing will."),
            reasons=[
                Answer("not_needed", self.tr("It is not needed any more")),
                Answer("elsewhere", self.tr("It was printed elsewhere")),
                Answer("mistake", self.tr("It was asked for by mistake")),
            ],
            yes=self.tr("Give it up"),
            parent=self._over,
        )
        dialog.decided.connect(lambda value, note: self.queue.give_up(note or str(value)))
        self._open(dialog)

    def _on_jam(self) -> None:
        if self.batch is None:
            return
        dialog = JamDialog(self.batch, self._over)
        dialog.answered.connect(self.queue.resume)
        self._open(dialog)

    def _on_reprints(self) -> None:
        self.queue.ask_reprints(datetime.now(UTC) - LOOKS_BACK)

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(self.left)
        dialog.open()
