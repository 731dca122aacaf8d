"""The bar at the foot of the window: what was just done, and the key that takes it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import Tone, current
from ui.widgets.action_button import ActionButton
from ui.widgets.painting import paint_icon
from ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRect

STAYS_MS: Final = 12_000
_ICONS: Final[dict[Tone, str]] = {
    "go": "check",
    "look": "warning",
    "stop": "stop",
    "act": "info",
    "grey": "info",
}


class UndoBar(QWidget):
    """Floats over the bottom of ``over``; never takes the focus, never blocks a scan."""

    undo_wanted = Signal(object)

    def __init__(
        self,
        over: QWidget,
        *,
        key: str = "F12",
        stays_ms: int = STAYS_MS,
        room: Callable[[], QRect] | None = None,
    ) -> None:
        """``room`` tells where nothing is covered; without it the bar lies at the foot."""
        super().__init__(over)
        self._over, self._stays, self._room = over, stays_ms, room
        self._token: object = None
        self._tone: Tone = "go"
        self._sentence = Text("", "strong", wrap=False, parent=self)
        self._undo = ActionButton(self.tr("Undo"), key, icon="undo", parent=self)
        self._undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._undo.clicked.connect(self._on_undo)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._sentence, 1)
        self._row.addWidget(self._undo)
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self.hide)
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit_again)
        over.installEventFilter(self)
        self.hide()

    def show_done(self, sentence: str, token: object = None, tone: Tone = "go") -> None:
        """``token`` comes back with ``undo_wanted``; without one there is no undo button."""
        self._token, self._tone = token, tone
        self._sentence.setText(sentence)
        self._undo.setVisible(token is not None)
        self._undo.setEnabled(token is not None)
        self.setAccessibleName(sentence)
        self._place()
        self.show()
        self.raise_()
        self._clock.start(self._stays)

    def text(self) -> str:
        """The whole sentence, also where there is room for its beginning only."""
        return self.accessibleName()

    def fit_soon(self) -> None:
        """There is more or less room than before, once what lies beside it has its place."""
        self._fitting.start()

    def _fit_again(self) -> None:
        if self.isVisible():
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look, painter = current(), QPainter(self)
        tokens, area = look.tokens, QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.edge))
        painter.setBrush(QColor(tokens.paper))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), look.px(12), look.px(12))
        size = look.px(24)
        where = QPointF(look.px(18), area.center().y() - size / 2)
        paint_icon(painter, where, _ICONS[self._tone], tokens.tone(self._tone).plain, size)
        painter.end()

    def _on_undo(self) -> None:
        token, self._token = self._token, None
        self.hide()
        if token is not None:
            self.undo_wanted.emit(token)

    def _place(self) -> None:
        if self._room is not None:
            self._place_in(self._room())
            return
        look = current()
        self._row.setContentsMargins(look.px(54), look.px(8), look.px(8), look.px(8))
        self._row.setSpacing(look.px(16))
        self._row.activate()
        hint = self.sizeHint()
        room = self._over.width() - look.px(32)
        wide = min(hint.width(), room)
        tall = max(look.px(68), hint.height())
        self.setGeometry(
            (self._over.width() - wide) // 2, self._over.height() - tall - look.px(16), wide, tall
        )

    def _place_in(self, room: QRect) -> None:
        look = current()
        button = self._undo.sizeHint().width() if self._undo.isVisibleTo(self) else 0
        self._row.setContentsMargins(look.px(54), 0, 0 if button else look.px(20), 0)
        self._row.setSpacing(look.px(16))
        self._row.activate()
        text_room = room.width() - button - look.px(54 + 16 + 20)
        sentence = self.accessibleName()
        fitting = QFontMetrics(self._sentence.font()).elidedText(
            sentence, Qt.TextElideMode.ElideRight, max(0, text_room)
        )
        self._sentence.setText(fitting)
        self._sentence.setToolTip(sentence)
        wide = min(self.sizeHint().width(), room.width())
        tall = max(look.px(48), self.sizeHint().height())
        top = max(0, room.center().y() - tall // 2)
        self.setGeometry(room.right() - wide, top, wide, tall)


class Toast(UndoBar):
    """The same bar for a mere word, gone after a few seconds."""

    def __init__(self, over: QWidget, *, stays_ms: int = 4_000) -> None:
        super().__init__(over, key="", stays_ms=stays_ms)

    def show_word(self, sentence: str, tone: Tone = "grey") -> None:
        self.show_done(sentence, None, tone)
