"""How the import goes, and what came of it: counts, the first refused rows, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.formats import count
from ui.messages import sentence_for, title_for
from ui.widgets.card import Card
from ui.widgets.fact_list import Fact, FactList
from ui.widgets.text import Text

if TYPE_CHECKING:
    from app.errors import StationError
    from app.imports.results import Reject
    from app.intake import IntakeResult
    from ui.screens.requests.importing import Watch

LOOK_EVERY_MS: Final = 100
FULL: Final = 1000


class ImportCard(Card):
    """Hidden until the first import; stays until the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Import"), parent=parent)
        self._watch: Watch | None = None
        self.headline = Text("", "big")
        self.sentence = Text("", "mute")
        self.bar = QProgressBar(textVisible=False)
        self.bar.setRange(0, FULL)
        self.facts = FactList(beside=True)
        for part in (self.headline, self.bar, self.facts, self.sentence):
            self.add(part)
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._on_look)
        self.hide()

    def show_running(self, watch: Watch) -> None:
        self._watch = watch
        self.headline.setText(self.tr("Reading {name}").format(name=watch.name))
        self.headline.set_tone(None)
        self.sentence.setText(self.tr("You can go on working. Esc stops; what came in stays."))
        self.facts.show_facts([])
        self.bar.setValue(0)
        self.bar.show()
        self._timer.start()
        self.show()

    def show_result(self, name: str, result: IntakeResult) -> None:
        self._end()
        if result.stopped:
            self.headline.setText(self.tr("{name}: stopped").format(name=name))
        elif result.rejected:
            self.headline.setText(self.tr("{name}: part of it came in").format(name=name))
        elif not result.new:
            self.headline.setText(self.tr("{name}: nothing new in it").format(name=name))
        else:
            self.headline.setText(self.tr("{name} came in").format(name=name))
        self.headline.set_tone("look" if result.rejected or result.stopped else "go")
        self._show_counts(result.new, result.known, result.rejected)
        self.sentence.setText(self._reasons(result))

    def show_refused(self, name: str, error: StationError) -> None:
        self._end()
        self.headline.setText(f"{name}: {title_for(error)}")
        self.headline.set_tone("stop")
        self.facts.show_facts([])
        self.sentence.setText(sentence_for(error))
        self.show()

    def _reasons(self, result: IntakeResult) -> str:
        if result.rejects_file is None:
            return ""
        lines = [self._reason(reject) for reject in result.first]
        where = self.tr("Refused rows: {file}. Mend them there and import that file.")
        return "\n".join([*lines, where.format(file=result.rejects_file)])

    def _reason(self, reject: Reject) -> str:
        from ui.screens.requests.reasons import reject_words  # noqa: PLC0415 with a refused row

        row = self.tr("Row {number}: {reasons}")
        return row.format(
            number=reject.row_number, reasons="; ".join(map(reject_words, reject.reasons))
        )

    def _show_counts(self, new: int, known: int, rejected: int) -> None:
        self.facts.show_facts(
            [
                Fact(self.tr("New returns"), count(new)),
                Fact(self.tr("Known before"), count(known)),
                Fact(self.tr("Rows refused"), count(rejected), tone="look" if rejected else None),
            ]
        )

    def _on_look(self) -> None:
        progress = self._watch.latest() if self._watch is not None else None
        if progress is not None:
            self.bar.setValue(round(FULL * progress.done / max(1, progress.total)))
            self._show_counts(progress.new, progress.known, progress.rejected)

    def _end(self) -> None:
        self._watch = None
        self._timer.stop()
        self.bar.hide()
        self.show()
