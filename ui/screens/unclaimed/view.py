"""Unclaimed as the clerk sees it: the queue, the evidence, the search, and the claim."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.parcels import ParcelState, waits_until
from ui.formats import identifier
from ui.messages import sentence_for, title_for
from ui.screen import Screen
from ui.screens.unclaimed import telling
from ui.screens.unclaimed.claim_dialog import ClaimDialog
from ui.screens.unclaimed.forward_dialog import ForwardDialog
from ui.widgets.action_button import ActionButton
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.fact_list import FactList
from ui.widgets.photo_strip import Photo, PhotoStrip
from ui.widgets.photo_viewer import PhotoViewer
from ui.widgets.queue_filter import QueueFilter
from ui.widgets.queue_list import QueueList
from ui.widgets.reason_dialog import ReasonDialog
from ui.widgets.scroller import Scroller
from ui.widgets.text import Text
from ui.words import slot_word, word_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.config import DataFolder
    from app.errors import StationError
    from app.queries.arrivals import Arrival, WaitingParcel
    from app.queries.choosing import Facet
    from app.queries.claim_hints import RankedReturn
    from app.queries.scanned import Scanned
    from ui.paging import Pages
    from ui.screen import Managed
    from ui.screens.unclaimed.presenter import UnclaimedPresenter
    from ui.theme import Look

SEARCH_AFTER_MS: Final = 160
PHOTO: Final = (136, 96)
WALKING: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class UnclaimedScreen(Screen):
    presenter: UnclaimedPresenter

    def __init__(self, folder: DataFolder) -> None:
        super().__init__()
        self._folder = folder
        self._astray = False  # the parcel shown is for another warehouse
        self._dialog: ClaimDialog | ForwardDialog | None = None
        self.banner = Banner(parent=self)
        self.queue = QueueList(parent=self)
        self.filter = QueueFilter("unclaimed", find_key="F7", states=_state, parent=self)
        self.filter.left.connect(self._on_filtered)
        self.facts = FactList(beside=True, parent=self)
        self.photos = PhotoStrip(size=PHOTO, can_add=False, parent=self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Name, order, RMA, tracking number or SKU"))
        self.search.setMaxLength(200)
        self.owners = QueueList(parent=self)
        self.empty = EmptyState("unclaimed", parent=self)
        self._buttons()
        self._lay_out()
        self._typing = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._typing.timeout.connect(self._on_search)
        self.search.textEdited.connect(self._typing.start)
        self.search.returnPressed.connect(self._on_search)
        self.owners.chosen.connect(self._on_owner)
        self.owners.opened.connect(self._on_claim)
        self.queue.opened.connect(self._on_photos)

    def meet_presenter(self, presenter: UnclaimedPresenter) -> None:
        self.presenter = presenter
        self.queue.chosen.connect(presenter.picked)
        self.filter.chosen.connect(presenter.choose)
        self.filter.facets_wanted.connect(presenter.ask_facets)

    # what the window asks

    def meet(self, bench: Managed) -> None:
        self.filter.remember_in(bench.preferences)

    def entered(self) -> None:
        self.filter.meet(self.presenter.person_id)
        self.banner.clear()
        self.presenter.refresh()
        self.queue.setFocus(Qt.FocusReason.OtherFocusReason)

    def claims(self, scan: Scanned) -> bool:  # noqa: ARG002
        """Anything may lead to an owner."""
        return True

    def sorts_out(self, scan: Scanned) -> bool:  # noqa: ARG002
        """Several owners are what this screen is for."""
        return True

    def take_scan(self, scan: Scanned) -> None:
        self._leave_photos()
        self.banner.clear()
        self.presenter.scanned(scan)

    def show_target(self, target: str) -> None:
        self.presenter.want(target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Out of the search the arrows walk the returns; letters anywhere begin a search."""
        if event.key() in WALKING and self.search.hasFocus() and self.owners.count():
            self.owners.keyPressEvent(event)
            return
        if event.key() == Qt.Key.Key_Escape and self.search.hasFocus():
            self.search.clear()
            self._on_search()
            self.queue.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if event.text().isprintable() and event.text().strip() and self.queue.count():
            self._on_find()
            self.search.insert(event.text())
            self._typing.start()
            return
        super().keyPressEvent(event)

    # what the presenter shows

    def is_in_front(self) -> bool:
        return self.isVisible()

    def show_queue(self, parcels: Pages[WaitingParcel], days: int) -> None:
        self._waiting.set_title(self.tr("%n waiting, oldest first", "", parcels.waiting))
        self.queue.show_pages(parcels, partial(telling.parcel_card, days=days))
        self.filter.show_state(parcels)
        self._show_empty(empty=not parcels.total, filtered=not parcels.choice.empty)

    def show_facets(self, found: list[Facet]) -> None:
        self.filter.show_facets(found, complete=self.presenter.pages.exact)

    def show_all(self) -> None:
        self.filter.clear()

    def select(self, parcel_id: str) -> None:
        self.queue.select(parcel_id)

    def show_parcel(self, parcel: Arrival, days: int) -> None:
        head = parcel.head
        self._astray = head.parcel_state == ParcelState.MISDIRECTED
        self.claim.setText(self.tr("Forward") if self._astray else self.tr("Claim for this return"))
        until = waits_until(head.arrived_at, str(days)) if head.arrived_at else None
        self.late.setEnabled(not self._astray and until is not None and until <= datetime.now(UTC))
        self._owner.setVisible(not self._astray)
        self.facts.show_facts(telling.parcel_facts(parcel, days))
        self.photos.show_photos(
            [
                Photo(
                    row.slot,
                    slot_word(row.slot),
                    self._folder.thumbnail(row.sha256),
                    self._folder.photo(row.sha256),
                )
                for row in parcel.photos
            ]
        )
        self._no_photos.setVisible(not parcel.photos)
        for button in (self.open, self.story, self.finding):
            button.setEnabled(True)
        self.look.setEnabled(bool(parcel.photos))

    def show_owners(self, owners: list[RankedReturn], text: str, *, again: bool) -> None:
        """The likeliest is selected; ``again`` leaves the selection where the person put it."""
        told = (
            self.tr("%n return(s) found, likeliest first", "", len(owners))
            if text
            else self.tr("%n return(s) suggested by what the parcel shows", "", len(owners))
        )
        self._told.setText(told if owners else "")
        self.owners.set_empty(
            self.tr("No return has “{text}”. Try another part of the name or number.").format(
                text=text
            )
            if text
            else self.tr("Nothing on the parcel points to a return. Type what you know of it.")
        )
        self.owners.show_cards([telling.owner_card(one) for one in owners])
        if not again:
            self.owners.select_first()
        self.claim.setEnabled(bool(owners) or self._astray)

    def show_nothing(self) -> None:
        self.owners.show_cards([])
        for button in (self.claim, self.open, self.story, self.finding, self.look, self.late):
            button.setEnabled(False)

    def show_search(self, text: str) -> None:
        self._typing.stop()
        self.search.setText(text)
        if self._astray:
            self.banner.show_sentence(
                self.tr("No parcel here has the number {code}").format(code=identifier(text)),
                self.tr("What is for another warehouse has no owner here to search for."),
                "look",
            )

    def show_refusal(self, error: StationError) -> None:
        self.banner.show_sentence(title_for(error), sentence_for(error))

    def tell(self, parcel: Arrival, owner: RankedReturn, token: str) -> None:
        sentence = self.tr("{tracking} belongs to {rma} now")
        self.told.emit(
            sentence.format(tracking=identifier(parcel.head.tracking), rma=owner.found.rma), token
        )

    def tell_gone(self, parcel: Arrival, token: str, *, forwarded: bool) -> None:
        sentence = (
            self.tr("{tracking} is forwarded") if forwarded else self.tr("{tracking} is timed out")
        )
        self.told.emit(sentence.format(tracking=identifier(parcel.head.tracking)), token)

    # what the person presses

    def _on_search(self) -> None:
        self._typing.stop()
        self.presenter.search(self.search.text())

    def _on_find(self) -> None:
        if self._astray:
            return  # its owner is not looked for here
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_owner(self, return_id: object) -> None:
        self.claim.setEnabled(self._astray or self.presenter.owner(return_id) is not None)

    def _on_claim(self) -> None:
        owner = self.presenter.owner(self.owners.current_key())
        parcel = self.presenter.now
        if self._astray and parcel is not None and self._dialog is None:
            self._ask_way()
            return
        if owner is None or parcel is None or self._dialog is not None:
            return
        dialog = ClaimDialog(parcel, owner, self)
        dialog.confirmed.connect(self.presenter.claim)
        dialog.finished.connect(self._on_dialog_closed)
        self._dialog = dialog
        dialog.open()

    def _ask_way(self) -> None:
        dialog = ForwardDialog(self)
        dialog.confirmed.connect(self.presenter.forward)
        dialog.finished.connect(self._on_dialog_closed)
        self._dialog = dialog
        dialog.open()

    def _on_late(self) -> None:
        dialog = ReasonDialog(
            self.tr("Time the parcel out?"),
            self.tr("Nobody can claim it any more. What is in it is disposed of as the station's."),
            yes=self.tr("Time it out"),
            ask_note=False,
            parent=self,
        )
        dialog.decided.connect(lambda *_: self.presenter.time_out())
        dialog.open()

    def _on_dialog_closed(self) -> None:
        self._dialog = None
        self.queue.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_open(self) -> None:
        if self.presenter.now is not None:
            self.wanted.emit("receive", self.presenter.now.head.parcel_id)

    def _on_story(self) -> None:
        if self.presenter.now is not None:
            self.wanted.emit("story", self.presenter.now.head.parcel_id)

    def _on_photos(self) -> None:
        self.photos.open_viewer()

    # inside

    def _on_filtered(self) -> None:
        self.queue.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_photos(self) -> None:
        """A scan is about the next thing: the photos of the last one go away."""
        viewer = QApplication.activeModalWidget()
        if isinstance(viewer, PhotoViewer):
            viewer.close()

    def _show_empty(self, *, empty: bool, filtered: bool) -> None:
        """Where only the filter leaves nothing, the queue and the way back stay."""
        if filtered:
            headline = self.tr("Nothing in this queue fits")
            then = self.tr("Other words or filters may. Esc shows all that waits.")
        else:
            headline = self.tr("No parcel waits for its owner")
            then = self.tr("A parcel that nobody announced comes here from Receive.")
        self.empty.show_words(headline, then, "unclaimed")
        self.empty.setVisible(empty)
        self._both.setVisible(not empty)
        self._waiting.setVisible(not empty or filtered)

    def _buttons(self) -> None:
        self.claim = ActionButton(self.tr("Claim for this return"), "F1", "primary", "check")
        self.open = ActionButton(self.tr("Add units, photos"), "F2", icon="receive")
        self.finding = ActionButton(self.tr("Search"), "F3", icon="search")
        self.look = ActionButton(self.tr("Photos"), "F4", icon="photo")
        self.story = ActionButton(self.tr("Its story"), "F5", icon="story")
        self.late = ActionButton(self.tr("Time out"), "F6", icon="clock")
        self.late.clicked.connect(self._on_late)
        self.claim.clicked.connect(self._on_claim)
        self.open.clicked.connect(self._on_open)
        self.finding.clicked.connect(self._on_find)
        self.look.clicked.connect(self._on_photos)
        self.story.clicked.connect(self._on_story)

    def _lay_out(self) -> None:
        self._waiting = Card(self.tr("Waiting, oldest first"), width=300, parent=self)
        self._waiting.add(self.filter)
        self._waiting.add(self.queue, 1)
        self._evidence = Card(self.tr("The parcel"), parent=self)
        self._no_photos = Text(self.tr("No photos yet: F2 adds some"), "mute", parent=self)
        self._sides = QHBoxLayout()
        self._sides.addWidget(Scroller(self.facts, self), 3)
        pictures = QVBoxLayout()
        pictures.addWidget(self._no_photos, 0, Qt.AlignmentFlag.AlignTop)
        pictures.addWidget(Scroller(self.photos, self), 1)
        self._sides.addLayout(pictures, 2)
        self._evidence.add(self._sides, 1)
        self._owner = Card(self.tr("Whose is it?"), parent=self)
        self._told = Text("", "mute", parent=self)
        self._owner.add(self.search)
        self._owner.add(self._told)
        self._owner.add(self.owners, 1)
        side = Card(self.tr("Next"), width=250, parent=self)
        for button in (self.claim, self.open, self.finding, self.look, self.story, self.late):
            side.add(button)
        side.add_stretch()
        side.add(
            Text(self.tr("Scan a parcel to select it; any other code is searched for."), "small")
        )
        self._both = QWidget(self)
        self._middle = QVBoxLayout(self._both)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.addWidget(self._evidence, 2)
        self._middle.addWidget(self._owner, 3)
        self.lay_out(
            (self.banner,),
            (
                self._waiting,
                self._both,
                self.empty,
                side,
            ),
            growing=(
                self._both,
                self.empty,
            ),
        )

    def fit(self, look: Look) -> None:
        for layout in (self._middle, self._sides):
            layout.setSpacing(look.px(12))
        self.search.setMinimumHeight(look.px(44))


def _state(value: str) -> str:
    return word_of(ParcelState, value)
