"""The sign-in page: the station's name, "scan your badge", the people, and the PIN."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ui.icons import pixmap
from ui.screens.signing_in.people_grid import PeopleGrid
from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.pin_pad import PinPad
from ui.widgets.scroller import Scroller
from ui.widgets.text import Text

if TYPE_CHECKING:
    from app.errors import StationError
    from app.queries.people import PersonRow
    from ui.screens.signing_in.presenter import SigningInPresenter

AGAIN_MS: Final = 250
SECOND_MS: Final = 1000
WIDE: Final = 940


class SignInPage(QWidget):
    """``refused(sentence)`` says why a badge was refused while somebody else still works."""

    refused = Signal(str)

    presenter: SigningInPresenter

    def __init__(self) -> None:
        super().__init__()
        self._until: datetime | None = None
        self.name = Text("Returnbench", wrap=False)
        self.headline = Text(self.tr("Scan your badge"), "question", wrap=False)
        self.hint = Text(self.tr("or choose your name"), "mute", wrap=False)
        self.banner = Banner(parent=self)
        self.grid = PeopleGrid()
        self.pad = PinPad()
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._second = QTimer(self, interval=SECOND_MS)
        self._second.timeout.connect(self._count_down)
        self._locked_name = ""
        self._lay_out()
        self.enter.setEnabled(False)
        self.pad.entered.connect(self._on_pin)
        self.pad.typed.connect(self._on_typed)
        self.enter.clicked.connect(self.pad.enter)

    def meet_presenter(self, presenter: SigningInPresenter) -> None:
        self.presenter = presenter
        self.grid.chosen.connect(presenter.choose)
        self.pad.left.connect(presenter.leave)
        self.leave.clicked.connect(presenter.leave)
        self._again.timeout.connect(presenter.try_again)

    # what the window asks

    def entered(self) -> None:
        self.presenter.leave()
        self.presenter.refresh()

    def take_scan(self, raw: str) -> None:
        """A badge: also from somebody who takes over the bench from the one signed in."""
        self.presenter.badge(raw)

    def show_no_badge(self, what: str) -> None:
        """Something was scanned that opens nothing."""
        headline = self.tr("That is no badge: {what}").format(what=what)
        self.banner.show_sentence(
            headline, self.tr("Sign in with your badge or your name, then scan it again."), "look"
        )

    def show_trouble(self, sentence: str) -> None:
        """The station cannot be opened: why, and nothing else is offered."""
        self._again.stop()
        self.headline.setText(self.tr("The station cannot be opened"))
        self.hint.hide()
        self.banner.show_sentence(sentence, tone="stop")

    # what the presenter shows

    def show_station(self, name: str, code: str) -> None:
        self.name.setText(name or "Returnbench")
        self.name.setToolTip(code)

    def show_people(self, found: list[PersonRow]) -> None:
        self.grid.show_people(found)
        self.hint.setVisible(bool(found))

    def show_ready(self) -> None:
        self._until = None
        self._second.stop()
        self.banner.clear()
        self.pad.clear()
        self.pad.set_open(is_open=True)
        self._turn_to(self._people)

    def show_pin(self, person: PersonRow) -> None:
        self.show_ready()
        self.person.setText(person.name)
        self._turn_to(self._pin)
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_badge_only(self, person: PersonRow) -> None:
        self.show_ready()
        sentence = self.tr("{name} signs in with the badge.").format(name=person.name)
        detail = self.tr("A supervisor can give {name} a PIN under Set up, People.")
        self.banner.show_sentence(sentence, detail.format(name=person.name), "act")

    def show_checking(self) -> None:
        self.pad.set_open(is_open=False)
        self.enter.setEnabled(False)

    def show_opening(self) -> None:
        self.banner.show_sentence(
            self.tr("Opening the station…"), self.tr("You are signed in as soon as it is."), "act"
        )
        self._again.start()

    def show_locked(self, name: str, until: datetime) -> None:
        """Too many wrong PINs: how long it lasts, counted down."""
        self._until = until
        self._locked_name = name
        self.pad.clear()
        self.pad.set_open(is_open=False)
        self.enter.setEnabled(False)
        self._second.start()
        self._count_down()
        self._tell_elsewhere()

    def show_refusal(self, error: StationError) -> None:
        # The sentences come in with the first refusal.
        from ui.messages import sentence_for, title_for  # noqa: PLC0415

        self.pad.clear()
        self.pad.set_open(is_open=True)
        self.banner.show_sentence(title_for(error), sentence_for(error), "stop")
        if self._stack.currentWidget() is self._pin:
            self.pad.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell_elsewhere(sentence_for(error))

    # inside

    def _tell_elsewhere(self, sentence: str = "") -> None:
        if not self.isVisible():
            self.refused.emit(sentence or self.banner.text())

    def _on_pin(self, pin: str) -> None:
        self.banner.clear()
        self.presenter.pin(pin)

    def _on_typed(self, count: int) -> None:
        self.enter.setEnabled(count > 0 and self.pad.is_open())

    def _count_down(self) -> None:
        if self._until is None:
            return
        left = round((self._until - datetime.now(UTC)).total_seconds())
        if left <= 0:
            self._until = None
            self._second.stop()
            self.pad.set_open(is_open=True)
            self.banner.show_sentence(self.tr("You can try again now."), tone="go")
            return
        sentence = self.tr("{name} is locked out for {minutes}:{seconds}.")
        self.banner.show_sentence(
            sentence.format(
                name=self._locked_name, minutes=left // 60, seconds=str(left % 60).zfill(2)
            ),
            self.tr("Too many wrong PINs. The badge works again then, too."),
            "stop",
        )

    def _turn_to(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        on_list = page is self._people
        self._scan.setVisible(on_list)
        if on_list:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stack = QStackedWidget()
        self._people = Scroller(self.grid)
        self._pin = self._make_pin()
        self._stack.addWidget(self._people)
        self._stack.addWidget(self._pin)
        self._picture = QLabel()
        self._scan = QWidget()
        row = QHBoxLayout(self._scan)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._picture)
        words = QVBoxLayout()
        words.addWidget(self.headline)
        words.addWidget(self.hint)
        row.addLayout(words, 1)
        self._column = QVBoxLayout()
        for part in (self.name, self._scan, self.banner):
            self._column.addWidget(part)
        self._column.addWidget(self._stack, 1)
        self._held = QWidget()
        self._held.setLayout(self._column)
        middle = QHBoxLayout(self)
        middle.addStretch(1)
        middle.addWidget(self._held, 100)
        middle.addStretch(1)
        self._fit()

    def _make_pin(self) -> QWidget:
        self.person = Text("", "question", wrap=False)
        self.person.setAlignment(Qt.AlignmentFlag.AlignCenter)
        asks = Text(self.tr("Enter your PIN"), "mute", wrap=False)
        asks.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.enter = ActionButton(self.tr("Sign in"), "F1", "primary")
        self.leave = ActionButton(self.tr("Somebody else"), "Escape", icon="person")
        card = Card(width=460, roomy=True)
        for part in (self.person, asks):
            card.add(part)
        card.add(self.pad, 1)
        card.add(self.enter)
        card.add(self.leave)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(card, 100)
        row.addStretch(1)
        return page

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        look = current()
        self.name.setStyleSheet(f"font-size: {look.px(40)}px; font-weight: 700;")
        self._held.setMaximumWidth(look.px(WIDE))
        self._column.setContentsMargins(look.px(24), look.px(48), look.px(24), look.px(24))
        self._column.setSpacing(look.px(20))
        self._picture.setPixmap(
            pixmap("scanner", look.tokens.act.plain, look.px(56), self.devicePixelRatioF())
        )
