"""Story as anybody sees it: scan anything, read what happened, go where the thing is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication

from app.queries.finding import MatchKind
from app.queries.whereabouts import Waiting
from ui.formats import identifier
from ui.hold_words import hold_headline
from ui.messages import sentence_for, title_for
from ui.places import label_of, place
from ui.screen import Screen
from ui.screens.story import facts
from ui.screens.story.bringing_back import ask_bring_back
from ui.screens.story.entries import entries_of, photos_in, thumb_size
from ui.screens.story.faded import FadedDelegate, StoryKey
from ui.widgets.action_button import ActionButton
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.fact_list import FactList
from ui.widgets.photo_strip import Photo
from ui.widgets.photo_viewer import PhotoViewer
from ui.widgets.picture_loading import PictureLoader
from ui.widgets.scan_field import ScanField
from ui.widgets.scroller import Scroller
from ui.widgets.text import Rule, Text
from ui.widgets.timeline import Timeline
from ui.words import slot_word

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QImage, QKeyEvent

    from app.config import DataFolder
    from app.errors import StationError
    from app.queries.agreements import Said
    from app.queries.scanned import Scanned
    from app.queries.story import Story
    from app.queries.whereabouts import Whereabouts
    from ui.screens.story.presenter import StoryPresenter
    from ui.theme import Look

MOST_THUMBNAILS: Final = 240
STEPPING: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down)
WALKING: Final = (
    *STEPPING, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
)  # fmt: skip


class StoryScreen(Screen):
    presenter: StoryPresenter

    def __init__(self, folder: DataFolder) -> None:
        super().__init__()
        self._folder = folder
        self._now: Whereabouts | None = None
        self._story: Story | None = None
        self._pictures: dict[str, QImage] = {}
        self._awaited = 0
        self._loader = PictureLoader(self)
        self.destroyed.connect(self._loader.forget)
        self.scan_field = ScanField(
            self.tr("Scan or type a licence plate, RMA, tracking or order number")
        )
        self.banner = Banner(parent=self)
        self.facts = FactList(parent=self)
        self.timeline = Timeline(parent=self)
        self.timeline.setItemDelegate(FadedDelegate(self.timeline))
        self.empty = EmptyState("story", parent=self)
        self._buttons()
        self._lay_out()
        self.scan_field.scanned.connect(self.typed)
        self.timeline.opened.connect(self._on_entry)
        self._show_nothing()

    def meet_presenter(self, presenter: StoryPresenter) -> None:
        self.presenter = presenter
        self.toggle.clicked.connect(presenter.toggle)
        self.certificate.clicked.connect(presenter.open_certificate)

    # what the window asks

    def entered(self) -> None:
        self.banner.clear()
        self.presenter.refresh()
        self.scan_field.take_focus()

    def claims(self, scan: Scanned) -> bool:  # noqa: ARG002
        """Everything has its story, and what has none is said here best."""
        return True

    def take_scan(self, scan: Scanned) -> None:
        self._leave_photos()
        self.banner.clear()
        self.scan_field.show_scan(scan.raw)
        self.presenter.scanned(scan)

    def show_target(self, target: str) -> None:
        self.presenter.open(target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the story, letters go into the scan field, wherever the focus is."""
        if event.key() in WALKING and self.timeline.count():
            reading = self.timeline.currentIndex().isValid()
            self.timeline.setFocus(Qt.FocusReason.OtherFocusReason)
            if not reading:
                self.timeline.setCurrentIndex(self.timeline.model().index(0, 0))
            if reading or event.key() not in STEPPING:
                self.timeline.keyPressEvent(event)
            return
        if event.text().isprintable() and event.text().strip():
            self.scan_field.take_focus()
            self.scan_field.keyPressEvent(event)
            return
        super().keyPressEvent(event)

    # what the presenter shows

    def is_in_front(self) -> bool:
        return self.isVisible()

    def show_busy(self, code: str) -> None:
        self.banner.show_sentence(
            self.tr("Looking up {code}").format(code=identifier(code)[:60]), tone="act"
        )

    def show_story(self, now: Whereabouts, story: Story, said: Said, *, again: bool) -> None:
        self._now, self._story = now, story
        self.banner.clear()
        self._show_head(now, said)
        self._count.setText(self.tr("%n event(s), newest first", "", len(story.events)))
        self._show_entries(again=again)
        self._load_pictures()
        self._show_parts(empty=False)
        self._name_buttons(now)
        self.back.setVisible(self.presenter.may_bring_back)
        self.certificate.setVisible(said.certified)
        if not self.timeline.hasFocus():
            self.scan_field.take_focus()

    def show_unknown(self, code: str) -> None:
        shown = identifier(code)[:60]
        if self._story is None:
            self.empty.show_words(
                self.tr("Nothing known by {code}").format(code=shown) if shown else "",
                self.tr("Check the number, or scan another code of the same parcel."),
            )
        self.banner.show_sentence(
            self.tr("Nothing known by {code}").format(code=shown)
            if shown
            else self.tr("It is not there any more"),
            self.tr("Check the number, or scan another code of the same parcel."),
        )
        self.scan_field.take_focus()

    def show_refusal(self, error: StationError) -> None:
        self.banner.show_sentence(title_for(error), sentence_for(error))

    def show_brought_back(self, lpn: str, token: str) -> None:
        self.told.emit(self.tr("{lpn} is brought back").format(lpn=lpn), token)

    def open_file(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.banner.show_sentence(
                self.tr("The certificate is kept as a file"), str(path), "look"
            )

    # what the person presses

    def _on_back(self) -> None:
        if self._now is not None and self._now.unit is not None:
            lpn = self._now.unit.lpn
            dialog = ask_bring_back(lpn, self.presenter.said.certificate, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.decided.connect(self._on_reason)
            dialog.finished.connect(self._on_dialog_closed)
            dialog.open()

    def _on_reason(self, reason: object, words: str) -> None:
        self.presenter.bring_back(f"{reason}: {words}" if words else str(reason))

    def _on_entry(self, key: object) -> None:
        if isinstance(key, StoryKey) and key.photos:
            self._open_viewer(key.photos)

    def _on_all_photos(self) -> None:
        if self._story is not None:
            self._open_viewer(photos_in(self._story))

    def _on_go(self) -> None:
        waiting, shown = self.presenter.waits_at
        if waiting is not Waiting.NONE:
            self.wanted.emit(waiting.value, shown)

    def _on_copy(self) -> None:
        if self._now is not None:
            number = facts.number_of(self._now)
            QGuiApplication.clipboard().setText(number)
            self.told.emit(self.tr("{number} copied").format(number=identifier(number)), None)

    def _on_dialog_closed(self) -> None:
        self.scan_field.take_focus()

    # inside

    def _leave_photos(self) -> None:
        """A scan is about the next thing: the photos of the last one go away."""
        viewer = QApplication.activeModalWidget()
        if isinstance(viewer, PhotoViewer):
            viewer.close()

    def _open_viewer(self, photos: Sequence[tuple[str, str]]) -> None:
        shown = [
            Photo(slot, slot_word(slot), self._folder.thumbnail(sha256), self._folder.photo(sha256))
            for slot, sha256 in photos
        ]
        if shown:
            viewer = PhotoViewer(shown, 0, self.window())
            viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            viewer.open()

    def _show_entries(self, *, again: bool) -> None:
        """``again`` keeps the place that is being read."""
        if self._story is None:
            return
        row, bar = self.timeline.currentIndex().row(), self.timeline.verticalScrollBar()
        place_read = bar.value()
        self.timeline.show_entries(entries_of(self._story, self._pictures))
        if not again:
            self.timeline.scrollToTop()
            return
        if 0 <= row < self.timeline.count():
            self.timeline.setCurrentIndex(self.timeline.model().index(row, 0))
        bar.setValue(place_read)

    def _load_pictures(self) -> None:
        self._loader.forget()
        wanted = [sha for _, sha in photos_in(self._story)] if self._story else []
        missing = [sha for sha in wanted if sha not in self._pictures][:MOST_THUMBNAILS]
        self._pictures = {sha: self._pictures[sha] for sha in wanted if sha in self._pictures}
        self._awaited = len(missing)
        for sha in missing:
            self._loader.load(
                self._folder.thumbnail(sha), thumb_size(), partial(self._on_picture, sha)
            )

    def _on_picture(self, sha256: str, image: QImage) -> None:
        self._awaited -= 1
        if not image.isNull():
            self._pictures[sha256] = image
        if not self._awaited:
            self._show_entries(again=True)

    def _show_nothing(self) -> None:
        self.empty.show_words(
            self.tr("Scan anything to read its story"),
            self.tr(
                "A licence plate, an RMA, a tracking or an order number: who had it, when, "
                "where, and what became of it."
            ),
        )
        self._show_parts(empty=True)
        for button in (self.go, self.toggle, self.copy, self.photos):
            button.setEnabled(False)

    def _show_parts(self, *, empty: bool) -> None:
        self.empty.setVisible(empty)
        self._known.setVisible(not empty)
        self._told.setVisible(not empty)

    def _show_head(self, now: Whereabouts, said: Said) -> None:
        self._headline.setText(facts.headline_of(now))
        self._chip.show_text(*facts.state_of(now))
        self._hold.show_text(hold_headline(said.hold) if said.hold else "", "look")
        self._hold.setVisible(said.hold is not None)
        self.facts.show_facts([*facts.facts_of(now), *facts.said_facts(said)])

    def _name_buttons(self, now: Whereabouts) -> None:
        waiting, _ = self.presenter.waits_at
        named = self.tr("Go to {place}")
        self.go.setText(
            named.format(place=label_of(place(waiting.value)))
            if waiting is not Waiting.NONE
            else self.tr("Go there")
        )
        self.go.setEnabled(waiting is not Waiting.NONE)
        other = self.presenter.other_view
        if now.kind is not MatchKind.RETURN:
            self.toggle.setText(self.tr("Whole return"))
        elif other in {parcel.id for parcel in now.parcels}:
            self.toggle.setText(self.tr("This parcel only"))
        else:
            self.toggle.setText(self.tr("This unit only"))
        self.toggle.setEnabled(bool(other))
        self.copy.setEnabled(bool(facts.number_of(now)))
        self.photos.setEnabled(bool(self._story and photos_in(self._story)))

    def _buttons(self) -> None:
        self.go = ActionButton(self.tr("Go there"), "F6", "primary", "arrow-right")
        self.toggle = ActionButton(self.tr("Whole return"), "F2", icon="story")
        self.copy = ActionButton(self.tr("Copy number"), "F3", icon="tag")
        self.photos = ActionButton(self.tr("All photos"), "F4", icon="photo")
        self.certificate = ActionButton(self.tr("Certificate"), "F7", icon="approve")
        self.back = ActionButton(self.tr("Bring it back…"), "F8", "danger", "undo")
        self.back.clicked.connect(self._on_back)
        self.go.clicked.connect(self._on_go)
        self.copy.clicked.connect(self._on_copy)
        self.photos.clicked.connect(self._on_all_photos)

    def _lay_out(self) -> None:
        self._known = Card(self.tr("Now"), width=290, parent=self)
        self._headline = Text("", "big", selectable=True, parent=self)
        self._chip, self._hold = Chip(parent=self), Chip(parent=self)
        self._hold.hide()
        self._known.add(self._headline)
        self._known.add(self._chip)
        self._known.add(self._hold)
        self._known.add(Rule(self))
        self._known.add(Scroller(self.facts, self), 1)
        self._told = Card(self.tr("What happened"), parent=self)
        self._count = Text("", "mute", parent=self)
        self._told.add(self._count)
        self._told.add(self.timeline, 1)
        side = Card(self.tr("Next"), width=250, parent=self)
        for button in (self.go, self.toggle, self.copy, self.photos, self.certificate):
            side.add(button)
        side.add_stretch()
        side.add(self.back)
        self.certificate.hide()
        self.back.hide()
        side.add(
            Text(self.tr("Arrow keys walk through the story, Enter shows its photos."), "small")
        )
        self.lay_out(
            (
                self.scan_field,
                self.banner,
            ),
            (
                self._known,
                self._told,
                self.empty,
                side,
            ),
            growing=(
                self._told,
                self.empty,
            ),
        )

    def fit(self, look: Look) -> None:
        self.timeline.setIconSize(QSize(look.px(20), look.px(20)))
