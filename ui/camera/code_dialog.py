"""The camera as a scanner: hold a code before it, and it counts as if the scanner had read it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.devices.photo_codes import SeenCode, codes_in_grey
from ui.camera.live_view import LiveView
from ui.camera.stills import shown_small
from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.background import Background
from ui.widgets.banner import Banner
from ui.widgets.text import Text

if TYPE_CHECKING:
    from ui.camera.contract import Camera, Cameras, Frame

PATIENCE_MS: Final = 4000
LOOKED_AT: Final = 1400  # pixels on the longer side of what is searched for codes
AGREEING: Final = 2  # looks in a row that must see the same
SHARE: Final = 0.8  # of the window it stands on
Seen = tuple[QImage, tuple[SeenCode, ...]]


class CodeDialog(QDialog):
    """``seen(code)`` once, then it closes.

    A code counts when two looks in a row agree on it and see no other: of several nobody
    could say which was meant.
    """

    seen = Signal(object)

    def __init__(self, cameras: Cameras, device: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cameras, self._device = cameras, device
        self._camera: Camera | None = None
        self._frame: Frame | None = None
        self._looking = self._stale = False
        self._last, self._times = "", 0
        self._looks = Background(self)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._on_trouble)
        self.setWindowTitle(self.tr("Scan with the camera"))
        self.setModal(True)
        look = current()
        self.lead = Text("", "question", parent=self)
        self.banner = Banner(parent=self)
        self.view = LiveView(self)
        self.other = ActionButton(self.tr("Other camera"), "F6", icon="rotate", parent=self)
        self.leave = ActionButton(self.tr("Leave it"), "Escape", icon="close", parent=self)
        self.other.clicked.connect(self._on_other)
        self.leave.clicked.connect(self.reject)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.addStretch(1)
        row.addWidget(self.other)
        row.addWidget(self.leave)
        column.setContentsMargins(*[look.px(20)] * 4)
        column.setSpacing(look.px(12))
        column.addWidget(self.lead)
        column.addWidget(self.banner)
        column.addWidget(self.view, 1)
        column.addLayout(row)
        if parent is not None:
            self.resize(parent.window().size() * SHARE)
        self._open(device)
        self.view.setFocus()

    @property
    def busy(self) -> bool:
        """Whether a frame is being looked at."""
        return self._looks.busy

    def done(self, result: int) -> None:
        """However it closes, the camera's lamp goes out."""
        self._patience.stop()
        self._close_camera()
        self._looks.forget()
        super().done(result)

    def _open(self, device: str) -> None:
        self._close_camera()
        ids = [choice.id for choice in self._cameras.choices()]
        if not ids:
            self._on_trouble()
            return
        self._device = device if device in ids else ids[0]
        self.other.setVisible(len(ids) > 1)
        self.banner.clear()
        self._lead()
        self.view.show_waiting(self.tr("The camera is starting"))
        self._camera = self._cameras.open(self._device)
        self._patience.start()
        self._camera.start(self._on_frame, self._on_trouble)

    def _close_camera(self) -> None:
        if self._camera is not None:
            self._camera.stop()
        self._camera = self._frame = None

    def _on_frame(self, frame: Frame) -> None:
        self._frame, self._stale = frame, True
        self._patience.stop()
        self._look()

    def _look(self) -> None:
        """One at a time; of what comes meanwhile only the newest is looked at."""
        if self._frame is not None and self._stale and not self._looking:
            self._looking, self._stale = True, False
            self._looks.run(partial(_looked, self._frame, self.view.room()), self._on_looked)

    def _on_looked(self, seen: Seen) -> None:
        self._looking = False
        picture, codes = seen
        self.view.show_picture(picture)
        self._lead(several=len(codes) > 1)
        self._count(codes[0] if len(codes) == 1 else None)
        self._look()

    def _lead(self, *, several: bool = False) -> None:
        one = self.tr("Hold the code before the camera")
        many = self.tr("Several codes: hold only one before the camera")
        self.lead.setText(many if several else one)
        self.lead.show()

    def _count(self, code: SeenCode | None) -> None:
        text = code.as_scanned if code is not None else ""
        self._times = self._times + 1 if text and text == self._last else 1
        self._last = text
        if code is not None and self._times == AGREEING:
            self.accept()
            self.seen.emit(code)

    def _on_other(self) -> None:
        ids = [choice.id for choice in self._cameras.choices()]
        at = ids.index(self._device) if self._device in ids else -1
        self._open(ids[(at + 1) % len(ids)] if ids else "")

    def _on_trouble(self) -> None:
        self._patience.stop()
        self._frame = None
        self.lead.hide()
        self.view.show_waiting(self.tr("No picture"))
        self.banner.show_sentence(
            self.tr("The camera gives no picture."),
            self.tr("Close other programs that use it, or plug it in again; then press F6."),
            "stop",
        )
        self.other.show()


def _looked(frame: Frame, room: QSize) -> Seen:
    """In a thread of its own: the picture for the screen, and the codes in it."""
    picture = shown_small(frame, QSize(LOOKED_AT, LOOKED_AT))
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    wide, tall, row = grey.width(), grey.height(), grey.bytesPerLine()
    bits = bytes(grey.constBits())
    pixels = b"".join(bits[line * row : line * row + wide] for line in range(tall))
    codes = codes_in_grey(wide, tall, pixels) if wide and tall else ()
    return shown_small(lambda: picture, room), codes
