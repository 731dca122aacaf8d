"""One thing to try after the other, with a calm countdown where something has to be watched."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from app.domain.grading import On, Particulars, Step, Steps
from app.domain.grading.kinds import CutShort
from ui.screens.inspecting.column import row_or_column
from ui.screens.inspecting.cut_short_view import CutShortView
from ui.screens.inspecting.reading import Asked, Reading
from ui.theme import current
from ui.widgets.answer_list import Answer, AnswerList
from ui.widgets.banner import Banner
from ui.widgets.text import Text
from ui.words import language_code, word_of
from ui.words.readings import seconds_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

START: Final = "start"
PASS: Final = "pass"  # noqa: S105
FAIL: Final = "fail"
UNTESTED: Final = "untested"
SKIP: Final = "skip"
TICK_MS: Final = 200


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a test has come: kept while another unit is on the bench."""

    at: int = 0
    started: float | None = None
    over: bool = False  # the wait of this step
    skipped: tuple[tuple[str, str], ...] = ()


class StepsView(Reading):
    """``clock`` counts seconds; 1 is always the way on, 2 always the failure."""

    def __init__(
        self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self.clock = clock
        self._asked: Asked | None = None
        self._steps = Steps(())
        self._kept: dict[tuple[str, str], Progress] = {}
        self._offered: tuple[str, ...] = ()
        self.place = Text("", "heading", parent=self)
        self.step = Text("", "title", parent=self)
        self.seconds = Text("", "sum", parent=self)
        self.seconds.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.seconds.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.answers = AnswerList(self)
        self.answers.chosen.connect(self._on_chosen)
        self.why = CutShortView(self)
        self.why.hide()
        self.why.told.connect(self._on_told)
        self.why.changed.connect(self.changed)
        self.banner = Banner(parent=self)
        self.done = Text("", "mute", parent=self)
        self._ticker = QTimer(self, interval=TICK_MS)
        self._ticker.timeout.connect(self.tick)
        self._lay_out()

    def ask(self, asked: Asked) -> None:
        steps = asked.question.ask
        if not isinstance(steps, Steps):
            return
        self._asked, self._steps = asked, steps
        self.banner.clear()
        self._leave_why()

    def ready_text(self) -> str:
        step = self._step()
        if self._asks_why():
            return self.tr("End the wait") if self.why.wants_words() else ""
        if step is None or self._is_running():
            return ""
        if self._waits(step):
            return self.tr("Start: {seconds} s").format(seconds=step.seconds)
        return self.tr("It works")

    def hint(self) -> str:
        if self._asks_why():
            return self.tr("Press the number of the reason")
        return self.tr("Watch until the time is over")

    def confirm(self) -> None:
        if self._asks_why():
            self.why.confirm()
        elif self.ready_text():
            self._on_chosen(self._offered[0])

    def step_back(self) -> bool:
        now, step = self._now(), self._step()
        if self._asks_why():
            self._leave_why()
            return True
        if step is not None and (now.started is not None or now.over):
            waited = tuple(one for one in now.skipped if one[0] != step.id)
            self._keep(replace(now, started=None, over=False, skipped=waited))
        elif now.at > 0:
            before = self._steps.steps[now.at - 1].id
            kept = tuple(one for one in now.skipped if one[0] != before)
            self._keep(Progress(now.at - 1, skipped=kept))
        else:
            return False
        self._show()
        return True

    def take_focus(self) -> None:
        if self._asks_why():
            self.why.take_focus()
        else:
            self.answers.setFocus()

    def forget(self, unit_id: str) -> None:
        """The unit is inspected: a later inspection of it begins with the first step."""
        self._kept = {key: kept for key, kept in self._kept.items() if key[0] != unit_id}

    def tick(self) -> None:
        """Show how long is left; the end is heard as well."""
        now, step = self._now(), self._step()
        if now.started is None or step is None:
            self._ticker.stop()
            return
        left = self._left(step)
        if left <= 0:
            self._keep(replace(now, started=None, over=True))
            self.sounded.emit("go")
            if not self._asks_why():  # nothing changes under the fingers of whoever answers
                self._show()
            return
        self.seconds.setText(seconds_words(math.ceil(left)))
        self.bar.setValue(round((step.seconds - left) * 1000))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._head.setDirection(row_or_column(self.width()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    # inside

    def _key(self) -> tuple[str, str]:
        return (self._asked.unit_id, self._asked.question.id) if self._asked else ("", "")

    def _now(self) -> Progress:
        return self._kept.get(self._key(), Progress())

    def _keep(self, progress: Progress) -> None:
        self._kept[self._key()] = progress

    def _step(self) -> Step | None:
        at = self._now().at
        return self._steps.steps[at] if at < len(self._steps.steps) else None

    def _waits(self, step: Step) -> bool:
        """Whether its time has to be started yet."""
        now = self._now()
        return bool(step.seconds) and now.started is None and not now.over

    def _is_running(self) -> bool:
        return self._now().started is not None

    def _left(self, step: Step) -> float:
        started = self._now().started
        return step.seconds - (self.clock() - started) if started is not None else 0.0

    def _show(self) -> None:
        step = self._step()
        if step is None:
            return
        language, number = language_code(), self._now().at + 1
        place = self.tr("Step {n} of {all}")
        self.place.setText(place.format(n=number, all=len(self._steps.steps)))
        self.step.setText(step.text.in_language(language))
        self.seconds.setVisible(bool(step.seconds))
        self.bar.setVisible(bool(step.seconds))
        self.bar.setRange(0, max(1, step.seconds * 1000))
        over = self._now().over
        self.bar.setValue(step.seconds * 1000 if over else 0)
        self.seconds.setText(seconds_words(0 if over else step.seconds))
        self.seconds.set_tone("go" if over else None)
        self._offer(step)
        self.done.setText("\n".join(self._done_lines(language)))
        self.done.setVisible(bool(self.done.text()))
        if self._is_running():
            self._ticker.start()
            self.tick()
        self.take_focus()
        self.changed.emit()

    def _offer(self, step: Step) -> None:
        """1 goes on, 2 fails, 3 cannot be tested, 4 cuts the wait short: always the same keys."""
        first = (
            Answer(START, self.tr("Start the time: {s} s").format(s=step.seconds))
            if self._waits(step)
            else Answer(
                PASS,
                self.tr("It works"),
                self.tr("after the wait") if self._is_running() else "",
                "grey",
            )
        )
        answers = [first, Answer(FAIL, self.tr("It fails here"))]
        question = self._asked.question if self._asked else None
        untested = question.option_on(On.UNTESTED) if question else None
        if untested is not None:
            answers.append(Answer(UNTESTED, untested.text.in_language(language_code())))
        if step.seconds and not self._now().over:
            answers.append(Answer(SKIP, self.tr("Do not wait, and say why")))
        self._offered = tuple(str(one.value) for one in answers)
        self.answers.show_answers(answers)

    def _done_lines(self, language: str) -> list[str]:
        skipped = dict(self._now().skipped)
        lines = []
        for step in self._steps.steps[: self._now().at]:
            line = "✓  " + step.text.in_language(language)
            if step.id in skipped:
                cut = self.tr("{step} (not waited: {reason})")
                line = cut.format(step=line, reason=word_of(CutShort, skipped[step.id]))
            lines.append(line)
        return lines

    def _on_chosen(self, value: object) -> None:
        self.banner.clear()
        now, step = self._now(), self._step()
        if step is None:
            return
        if value == START:
            self._keep(replace(now, started=self.clock(), over=False))
            self._show()
        elif value == SKIP:
            self._ask_why()
        elif value == FAIL:
            self._give(Particulars(checked=True, failed=step.id, skipped=now.skipped))
        elif value == UNTESTED:
            self._give(Particulars(said=On.UNTESTED))
        elif self._is_running():
            self._show()  # takes the mark off the answer again
            wait = self.tr("Still {seconds} s to watch. 4 ends it early.")
            left = seconds_words(math.ceil(self._left(step)))
            self.banner.show_sentence(wait.format(seconds=left), tone="look")
        else:
            self._pass(now)

    def _pass(self, now: Progress) -> None:
        if now.at + 1 < len(self._steps.steps):
            self._keep(Progress(now.at + 1, skipped=now.skipped))
            self._show()
        else:
            self._give(Particulars(checked=True, skipped=now.skipped))

    def _give(self, read: Particulars) -> None:
        self._ticker.stop()
        self.given.emit(read)

    # why the wait is cut short

    def _asks_why(self) -> bool:
        return not self.why.isHidden()

    def _ask_why(self) -> None:
        self.why.ask()
        self._swap(self.answers, self.why)
        self.changed.emit()

    def _leave_why(self) -> None:
        self._swap(self.why, self.answers)
        self._show()

    def _swap(self, away: QWidget, here: QWidget) -> None:
        """Only what is shown hears the number keys."""
        away.hide()
        here.show()
        self.take_focus()

    def _on_told(self, reason: str) -> None:
        """A wait that came to its end meanwhile was not cut short."""
        now, step = self._now(), self._step()
        if step is not None and not now.over:
            kept = (*(one for one in now.skipped if one[0] != step.id), (step.id, reason))
            self._keep(replace(now, started=None, over=True, skipped=kept))
        self._leave_why()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.addWidget(self.place)
        words.addWidget(self.step)
        words.addStretch(1)
        self._head = QHBoxLayout()
        self._head.addLayout(words, 1)
        self._head.addWidget(self.seconds, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        for part in (self.bar, self.answers, self.why, self.banner, self.done):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._fit()

    def _fit(self) -> None:
        look = current()
        self._column.setSpacing(look.px(12))
        self._head.setSpacing(look.px(18))
        self.seconds.setStyleSheet(f"font-size: {look.px(84)}px; font-weight: 700;")
        self.seconds.setMinimumWidth(look.px(150))
