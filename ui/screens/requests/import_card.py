"""How the import goes, and what came of it: counts, the first refused rows, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui.formats import count
from ui.theme import current
from ui.widgets.card import Card
from ui.widgets.fact_list import Fact, FactList
from ui.widgets.scroller import Scroller
from ui.widgets.text import Text
from ui.words.intake import rejects_words, row_words

if TYPE_CHECKING:
    from app.intake import IntakeResult, Progress
    from ui.theme import Tone
    from ui.watching import Watch

LOOK_EVERY_MS: Final = 100
FULL: Final = 1000
TALL: Final = 216  # as the card that it takes the place of


class ImportCard(Card):
    """Hidden until the first import; stays until the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Import"), parent=parent)
        self._watch: Watch[Progress] | None = None
        self.headline = Text("", "big")
        self.sentence = Text("", "body", selectable=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setRange(0, FULL)
        self.facts = FactList(beside=True)
        self.add(self.headline)
        self.add(self.bar)
        self._sides = QHBoxLayout()
        self._sides.addWidget(self.facts, 1)
        self._sides.addWidget(Scroller(self.sentence, self), 2)
        self.add(self._sides, 1)
        self._fit_sides()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._on_look)
        self.hide()

    def show_running(self, watch: Watch[Progress]) -> None:
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
        elif not result.new and not result.added:
            self.headline.setText(self.tr("{name}: nothing new in it").format(name=name))
        else:
            self.headline.setText(self.tr("{name} came in").format(name=name))
        self.headline.set_tone("look" if result.rejected or result.stopped else "go")
        self._show_counts(result)
        self.sentence.setText(self._reasons(result))

    def dismiss(self) -> None:
        self._end()
        self.hide()

    def _reasons(self, result: IntakeResult) -> str:
        said = [*map(row_words, result.first), rejects_words(result)]
        return "\n".join(part for part in said if part)

    def _show_counts(self, so_far: Progress | IntakeResult) -> None:
        refused: Tone | None = "look" if so_far.rejected else None
        added = count(so_far.added) if so_far.added else ""
        self.facts.show_facts(
            [
                Fact(self.tr("New returns"), count(so_far.new)),
                Fact(self.tr("Got more lines or parcels"), added),
                Fact(self.tr("Known before"), count(so_far.known)),
                Fact(self.tr("Rows refused"), count(so_far.rejected), tone=refused),
            ]
        )

    def _on_look(self) -> None:
        progress = self._watch.latest() if self._watch is not None else None
        if progress is not None:
            self.bar.setValue(round(FULL * progress.done / max(1, progress.total)))
            self._show_counts(progress)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_sides()

    def _fit_sides(self) -> None:
        self._sides.setSpacing(current().px(24))
        self.setFixedHeight(current().px(TALL))

    def _end(self) -> None:
        self._watch = None
        self._timer.stop()
        self.bar.hide()
        self.show()
