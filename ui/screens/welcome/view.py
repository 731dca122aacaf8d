"""The first page of a station: a few answers, then it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.screens.welcome.form import WelcomeForm
from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.banner import Banner
from ui.widgets.scroller import Scroller
from ui.widgets.text import Text
from ui.words import language_code

if TYPE_CHECKING:
    from pathlib import Path

    from app.errors import StationError
    from ui.preferences import Preferences
    from ui.screens.welcome.presenter import WelcomePresenter
    from ui.screens.welcome.wish import Fault

WIDE: Final = 1120
TALL: Final = 768


class WelcomePage(QWidget):
    """``finished(place)``: somebody is signed in; ``place`` is where to go, if not the usual."""

    finished = Signal(str)

    presenter: WelcomePresenter

    def __init__(self, preferences: Preferences, labels: Path) -> None:
        super().__init__()
        self._preferences = preferences
        self._labels = labels
        self._column = QVBoxLayout()
        self._held = QWidget()
        self._held.setLayout(self._column)
        middle = QHBoxLayout(self)
        middle.addStretch(1)
        middle.addWidget(self._held, 100)
        middle.addStretch(1)
        self._fill()

    def meet_presenter(self, presenter: WelcomePresenter) -> None:
        self.presenter = presenter

    # what the window asks

    def station_is_open(self) -> None:
        self.presenter.station_is_open()

    def show_trouble(self, sentence: str) -> None:
        """The folder cannot be used: nothing can be done on this page until it can."""
        self.banner.show_sentence(self.tr("The station cannot be opened"), sentence, "stop")
        self.open.setEnabled(False)

    # what the presenter shows

    def show_faults(self, faults: list[Fault]) -> None:
        self.form.show_faults(faults)
        count = self.tr("%n answer(s) missing or not right yet.", "", len(faults))
        self.banner.show_sentence(count, tone="look")

    def show_step(self, step: str) -> None:
        words = {
            "opening": self.tr("Preparing the folder…"),
            "founding": self.tr("Opening the station…"),
            "bins": self.tr("Putting up the bins…"),
            "sample": self.tr("Filling the sample warehouse…"),
            "badge": self.tr("Printing your badge…"),
        }
        self.form.show_faults([])
        self.form.setEnabled(False)
        self.open.setEnabled(False)
        self.bar.show()
        self.banner.show_sentence(words[step], tone="act")

    def show_refusal(self, error: StationError) -> None:
        from ui.messages import sentence_for, title_for  # noqa: PLC0415 hopefully never

        self.form.setEnabled(True)
        self.open.setEnabled(True)
        self.bar.hide()
        self.banner.show_sentence(title_for(error), sentence_for(error), "stop")

    def leave_for(self, place: str) -> None:
        self.finished.emit(place)

    # inside

    def _fill(self) -> None:
        self.form = WelcomeForm(self._preferences.liking.language or language_code(), self._labels)
        self.form.language_chosen.connect(self._on_language)
        self.banner = Banner()
        self.bar = QProgressBar(textVisible=False)
        self.bar.setRange(0, 0)
        self.bar.hide()
        self.open = ActionButton(self.tr("Open the station"), "F1", "primary")
        self.open.clicked.connect(self._on_open)
        self._welcome = Text(self.tr("Welcome"), "question", wrap=False)
        calm = Text(
            self.tr("A few answers, and this bench is ready. All of it can be changed later."),
            "mute",
        )
        parts: list[tuple[QWidget, int]] = [
            (self._welcome, 0),
            (calm, 0),
            (Scroller(self.form), 1),
            (self.banner, 0),
            (self.bar, 0),
            (self.open, 0),
        ]
        for part, stretch in parts:
            self._column.addWidget(part, stretch)
        self._fit()
        QTimer.singleShot(0, self.form.name, self._focus_first)

    def _focus_first(self) -> None:
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_open(self) -> None:
        self.presenter.open_station(self.form.wish())

    def _on_language(self, code: str) -> None:
        """The page is written anew in the other language; what was filled in stays."""
        wish = self.form.wish()
        self._preferences.change(language=code)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._fill()
        self.form.fill(wish)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        look = current()
        self._held.setMaximumSize(look.px(WIDE), look.px(TALL))
        self._column.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(20))
        self._column.setSpacing(look.px(10))
