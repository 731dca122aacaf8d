"""The live view: F8 shoots, and again for the next photo that is demanded; Esc goes back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.camera.live_view import LiveView
from ui.camera.places import Places
from ui.camera.stills import developed, shown_small
from ui.messages import sentence_for, title_for
from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.background import Background
from ui.widgets.banner import Banner
from ui.widgets.photo_strip import Photo, PhotoStrip
from ui.widgets.scroller import Scroller
from ui.widgets.text import Text
from ui.words import slot_word
from ui.words.photos import flaw_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

    from app.errors import StationError
    from app.store.picture_quality import Flaw
    from ui.camera.contract import Camera, Cameras, Frame
    from ui.photo_errand import PhotoErrand

PATIENCE_MS: Final = 4000
FLASH_MS: Final = 140
SHARE: Final = 0.94  # of the window it stands on
ZOOM_STEP: Final = 1.25


@dataclass
class Shot:
    """``photo_id`` comes when it is kept; ``replaces`` is removed then."""

    slot: str
    data: bytes
    photo_id: str = ""
    replaces: Shot | None = None


class CameraDialog(QDialog):
    """``device_chosen(id)`` when another camera is taken."""

    device_chosen = Signal(str)
    gives_way = True  # a scan is about the next thing, and no shot must fall to it

    def __init__(
        self,
        cameras: Cameras,
        errand: PhotoErrand,
        places: Places,
        device: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cameras, self._errand, self.places = cameras, errand, places
        self._camera: Camera | None = None
        self._device, self._zoom, self._shining = device, 1.0, False
        self._frame: Frame | None = None
        self._showing = self._stale = False
        self._under_way = 0  # shots and removals that nobody has answered yet
        self._closing: int | None = None
        self.shots: list[Shot] = []
        self._live, self._stills = Background(self), Background(self)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._on_trouble)
        self._darken = QTimer(self, singleShot=True, interval=FLASH_MS)
        self.setWindowTitle(self.tr("Photos"))
        self.setModal(True)
        self._parts()
        self._lay_out()
        self._darken.timeout.connect(partial(self.view.set_flash, on=False))
        if parent is not None:
            self.resize(parent.window().size() * SHARE)
        self._show_place()
        self._open(device)
        self.view.setFocus()

    # the camera

    def _open(self, device: str) -> None:
        self._close_camera()
        choices = self._cameras.choices()
        ids = [choice.id for choice in choices]
        self._device = device if device in ids else (ids[0] if ids else "")
        names = {choice.id: choice.name for choice in choices}
        self._name.setText(names.get(self._device, ""))
        self.other.setVisible(len(choices) > 1)
        self.view.show_waiting(self.tr("The camera is starting"))
        self._camera = self._cameras.open(self._device)
        self._zoom, self._shining = 1.0, False
        for button in (self.closer, self.farther):
            button.setVisible(self._camera.most_zoom > 1.0)
        self.light.setVisible(self._camera.has_light)
        self.banner.clear()
        self._patience.start()
        self._camera.start(self._on_frame, self._on_trouble)

    def _close_camera(self) -> None:
        if self._camera is not None:
            self._camera.stop()
        self._camera = self._frame = None
        self.shoot.setEnabled(False)

    def _on_frame(self, frame: Frame) -> None:
        self._frame, self._stale = frame, True
        self._patience.stop()
        self.shoot.setEnabled(True)
        self._show_frame()

    def _show_frame(self) -> None:
        """One at a time: what comes while one is being made is left out, but for the newest."""
        if self._frame is not None and self._stale and not self._showing:
            self._showing, self._stale = True, False
            self._live.run(partial(shown_small, self._frame, self.view.room()), self._shown)

    def _shown(self, image: QImage) -> None:
        self._showing = False
        self.view.show_picture(image)
        self._show_frame()

    def _on_trouble(self) -> None:
        self._patience.stop()
        self._frame = None
        self.shoot.setEnabled(False)
        self.view.show_waiting(self.tr("No picture"))
        self.banner.show_sentence(
            self.tr("The camera gives no picture."),
            self.tr("Close other programs that use it, or plug it in again; then press F6."),
            "stop",
        )
        self.other.setText(self.tr("Try again"))
        self.other.show()

    # the shots

    def _on_shoot(self) -> None:
        if self._frame is not None:
            self._take(self._frame, self.places.fill(), None)

    def _on_again(self) -> None:
        """The last one once more: it is removed when the new one is kept, not before."""
        last = self._last_kept()
        if self._frame is not None and last is not None:
            self._take(self._frame, last.slot, last)

    def _take(self, frame: Frame, slot: str, replaces: Shot | None) -> None:
        self._under_way += 1
        self.banner.clear()
        self.view.set_flash(on=True)
        self._darken.start()
        self._show_place()
        self._stills.run(partial(developed, frame), partial(self._developed, slot, replaces))

    def _developed(self, slot: str, replaces: Shot | None, data: bytes) -> None:
        shot = Shot(slot, data, replaces=replaces)
        self.shots.append(shot)
        self._show_shots()
        self._errand.keep(
            data,
            slot,
            done=partial(self._kept, shot),
            flawed=partial(self._flawed, shot),
            refused=partial(self._refused, shot),
        )

    def _kept(self, shot: Shot, photo_id: str) -> None:
        shot.photo_id = photo_id
        self._show_shots()
        if shot.replaces is not None:
            self._remove(shot.replaces, free=False)
        self._answered()

    def _flawed(self, shot: Shot, flaw: Flaw) -> None:
        if shot in self.shots:
            self.banner.show_sentence(
                flaw_sentence(slot_word(shot.slot), flaw),
                self.tr("F7 takes it again. Or go on: it is kept as it is."),
                "look",
            )

    def _refused(self, shot: Shot, error: StationError) -> None:
        self.shots.remove(shot)
        if shot.replaces is None:
            self.places.free(shot.slot)
        self._show_shots()
        self._show_place()
        self._not_removed(error)

    def _on_remove(self) -> None:
        last = self._last_kept()
        if last is not None:
            self._remove(last, free=True)

    def _remove(self, shot: Shot, *, free: bool) -> None:
        self._under_way += 1
        self._errand.remove(
            shot.photo_id, done=partial(self._removed, shot, free=free), refused=self._not_removed
        )

    def _removed(self, shot: Shot, *, free: bool) -> None:
        if shot in self.shots:
            self.shots.remove(shot)
        if free:
            self.places.free(shot.slot)
            self.banner.clear()
        self._show_shots()
        self._show_place()
        self._answered()

    def _not_removed(self, error: StationError) -> None:
        self.banner.show_sentence(title_for(error), sentence_for(error), "stop")
        self._answered()

    def _answered(self) -> None:
        self._under_way -= 1
        if self._closing is not None:
            self.done(self._closing)

    def _last_kept(self) -> Shot | None:
        return next((shot for shot in reversed(self.shots) if shot.photo_id), None)

    # keys

    def _on_other(self) -> None:
        ids = [choice.id for choice in self._cameras.choices()]
        self.other.setText(self.tr("Other camera"))
        if not ids:
            self._on_trouble()
            return
        at = ids.index(self._device) if self._device in ids else -1
        following = ids[(at + 1) % len(ids)]
        self._open(following)
        self.device_chosen.emit(following)

    def _on_light(self) -> None:
        if self._camera is not None:
            self._shining = not self._shining
            self._camera.shine(on=self._shining)

    def _zoom_by(self, factor: float) -> None:
        if self._camera is not None:
            self._zoom = min(self._camera.most_zoom, max(1.0, self._zoom * factor))
            self._camera.zoom_to(self._zoom)

    def _walk(self, step: int) -> None:
        self.places.walk(step)
        self._show_place()

    def done(self, result: int) -> None:
        """However it closes: the camera's lamp goes out, shots under way are still kept."""
        self._patience.stop()
        self._close_camera()
        self._live.forget()
        if self._under_way:
            self._closing = result
            self.hide()
        else:
            super().done(result)

    # inside

    def _show_place(self) -> None:
        slot, missing = self.places.current, self.places.missing
        self._slot.setText(slot_word(slot))
        if slot in missing:
            words = self.tr("%n photo(s) still needed", "", len(missing))
        else:
            words = self.tr("All that is needed is there; more may be taken.")
        self._needed.setText(words)

    def _show_shots(self) -> None:
        newest = [Photo(one.slot, slot_word(one.slot), one.data) for one in reversed(self.shots)]
        self.strip.show_photos(newest)
        self._none.setVisible(not newest)
        some = self._last_kept() is not None
        self.again.setEnabled(some)
        self.remove.setEnabled(some)

    def _parts(self) -> None:
        self._slot = Text("", "question", parent=self)
        self._needed = Text("", "mute", parent=self)
        self._name = Text("", "mute", parent=self)
        self.banner = Banner(parent=self)
        self.view = LiveView(self)
        self.strip = PhotoStrip(size=(116, 84), can_add=False, parent=self)
        self._none = Text(self.tr("What you take appears here."), "mute", parent=self)
        buttons = (
            ("shoot", self.tr("Take the photo"), "F8", "photo", self._on_shoot),
            ("again", self.tr("Take it again"), "F7", "retry", self._on_again),
            ("remove", self.tr("Remove the last"), "Delete", "close", self._on_remove),
            ("light", self.tr("Light"), "F5", "sun", self._on_light),
            ("other", self.tr("Other camera"), "F6", "rotate", self._on_other),
            ("closer", self.tr("Closer"), "+", "zoom-in", partial(self._zoom_by, ZOOM_STEP)),
            ("farther", self.tr("Farther"), "-", "zoom-out", partial(self._zoom_by, 1 / ZOOM_STEP)),
            ("leave", self.tr("Done"), "Escape", "check", self.reject),
        )
        self._buttons: list[ActionButton] = []
        for name, text, key, icon, act in buttons:
            button = ActionButton(text, key, "primary" if name == "shoot" else "second", icon, self)
            button.clicked.connect(act)
            setattr(self, name, button)
            self._buttons.append(button)
        for sequence, step in (("Left", -1), ("Right", 1)):
            QShortcut(QKeySequence(sequence), self).activated.connect(partial(self._walk, step))
        self.again.setEnabled(False)
        self.remove.setEnabled(False)

    shoot: ActionButton
    again: ActionButton
    remove: ActionButton
    light: ActionButton
    other: ActionButton
    closer: ActionButton
    farther: ActionButton
    leave: ActionButton

    def _lay_out(self) -> None:
        look = current()
        left, right = QVBoxLayout(), QVBoxLayout()
        head = QHBoxLayout()
        head.addWidget(self._slot, 1)
        head.addWidget(self._needed)
        left.addLayout(head)
        left.addWidget(self.banner)
        left.addWidget(self.view, 1)
        left.addWidget(self._name)
        for button in self._buttons[:-1]:
            right.addWidget(button)
        right.addWidget(Text(self.tr("Taken now"), "heading", parent=self))
        right.addWidget(self._none)
        right.addWidget(Scroller(self.strip, self), 1)
        right.addWidget(self.leave)
        side = QWidget(self)
        side.setFixedWidth(look.px(268))
        side.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(*[look.px(20)] * 4)
        row.setSpacing(look.px(16))
        row.addLayout(left, 1)
        row.addWidget(side)
        for layout in (left, right):
            layout.setSpacing(look.px(8))


def places_for(demanded: Sequence[str], spare: str, first: str = "") -> Places:
    """``first`` is the one that was asked for by its tile."""
    wanted = [slot for slot in demanded if slot != first]
    return Places([first, *wanted] if first in demanded else list(demanded), spare)
