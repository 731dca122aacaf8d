"""Approve as the supervisor sees it: the queue, the evidence, and three keys to decide with."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.bench_commands import BenchCommand
from app.domain.disposition import Disposition
from app.domain.grading.facts import Grade, Packaging
from app.domain.units import UnitState
from app.queries.finding import MatchKind
from ui.formats import identifier, money
from ui.hold_words import ask_hold, ask_release, hold_headline, hold_sentence
from ui.messages import sentence_for, title_for
from ui.screen import Screen
from ui.screens.approving import asking, telling
from ui.screens.approving.bulk_dialog import BulkDialog
from ui.screens.approving.facts_view import Saying, Sides
from ui.screens.approving.queue_words import queue_card
from ui.screens.approving.side_card import SideCard
from ui.screens.approving.ways_view import WaysView
from ui.theme import current
from ui.widgets.again_dialog import ask_why_again
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.exemption_dialog import ask_exemption
from ui.widgets.inspections_beside import InspectionsBeside
from ui.widgets.photo_strip import Photo, PhotoStrip
from ui.widgets.photo_viewer import PhotoViewer
from ui.widgets.queue_filter import QueueFilter
from ui.widgets.queue_list import QueueCard, QueueList
from ui.widgets.receipts import Receipts
from ui.widgets.scroller import Scroller
from ui.widgets.text import Rule, Text
from ui.widgets.witness_dialog import WitnessDialog
from ui.words import slot_word, word, word_of
from ui.words.recovering import receipts_of

if TYPE_CHECKING:
    from app.config import DataFolder
    from app.errors import StationError
    from app.queries.approving import Decision
    from app.queries.choosing import Facet
    from app.queries.people import PersonRow
    from app.queries.photos import PhotoRow
    from app.queries.scanned import Scanned
    from app.queries.whereabouts import UnitPlace, Whereabouts
    from ui.paging import Pages
    from ui.screen import Managed
    from ui.screens.approving.bulk import Bulk
    from ui.screens.approving.dossier import Dossier
    from ui.screens.approving.presenter import ApprovingPresenter
    from ui.theme import Look, Tone

AGE_AGAIN_MS: Final = 30_000
PHOTO: Final = (184, 128)
BANNER_STAYS_MS: Final = 12_000
GRADE_TONES: Final[dict[str, Tone]] = {"A": "go", "B": "go", "C": "look", "D": "look", "E": "stop"}


class ApprovingScreen(Screen):
    command_keys: ClassVar = {
        BenchCommand.APPROVE: "A",
        BenchCommand.REJECT: "R",
        BenchCommand.CHANGE: "C",
    }
    presenter: ApprovingPresenter

    def __init__(self, folder: DataFolder) -> None:
        super().__init__()
        self._folder = folder
        self._shown: Dossier | None = None
        self._rows: Pages[Decision] | None = None
        self._dialog: QDialog | None = None
        self.banner = Banner(parent=self)
        self.queue = QueueList(parent=self)
        self.filter = QueueFilter("approve", find_key="F3", parent=self)
        self.filter.left.connect(self._on_filtered)
        self.empty = EmptyState("approve", parent=self)
        self._words()
        self._buttons()
        self._lay_out()
        self._ages = QTimer(self, interval=AGE_AGAIN_MS)
        self._ages.timeout.connect(self._on_older)
        self._ages.start()
        self._told_enough = QTimer(self, singleShot=True, interval=BANNER_STAYS_MS)
        self._told_enough.timeout.connect(self.banner.clear)

    def meet_presenter(self, presenter: ApprovingPresenter) -> None:
        self.presenter = presenter
        self.queue.chosen.connect(presenter.picked)
        self.queue.opened.connect(self._on_photos)
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

    def claims(self, scan: Scanned) -> bool:
        """Units, and what nobody knows; a parcel or a shelf is other work."""
        return MatchKind.UNIT in scan.found_kinds or not (scan.found or scan.shelf)

    def take_scan(self, scan: Scanned) -> None:
        self._leave_photos()
        self.banner.clear()
        self.presenter.scanned(scan)

    def take_badge(self, badge: str) -> bool:
        """Where who sits here may not agree alone, another's badge agrees as that person."""
        asked = isinstance(self._dialog, WitnessDialog)
        if (self._dialog is not None and not asked) or not self.presenter.takes_badge():
            return False
        self._leave_pin()
        self.presenter.badge(badge)
        return True

    def show_target(self, target: str) -> None:
        self.presenter.want(target)

    # what the presenter shows

    def is_in_front(self) -> bool:
        return self.isVisible()

    def show_queue(self, waiting: Pages[Decision], mine: frozenset[str]) -> None:
        self._rows = waiting
        self.show_alike(len(self.presenter.alike()))
        self._waiting.set_title(self.tr("%n waiting, oldest first", "", waiting.waiting))
        self.queue.show_pages(waiting, self._card)
        self.filter.show_state(waiting)
        free = waiting.total - len(mine)
        self._yours.setText(
            self.tr("%n of them yours: another person decides", "", len(mine)) if mine else ""
        )
        self._yours.setVisible(bool(mine) and bool(free))

    def show_all(self) -> None:
        self.filter.clear()

    def show_facets(self, found: list[Facet]) -> None:
        self.filter.show_facets(found, complete=self.presenter.pages.exact)

    def select(self, proposal_id: str) -> None:
        self.queue.select(proposal_id)

    def show_opening(self) -> None:
        self._enable(on=False)

    def show_deciding(self) -> None:
        self._enable(on=False)

    def show_nothing(self) -> None:
        self._shown = None
        filtered = not self.presenter.pages.choice.empty
        if filtered:
            self.empty.show_words(
                self.tr("Nothing in this queue fits"),
                self.tr("Other words or filters may. Esc shows all that waits."),
                "search",
            )
        else:
            self._say_nothing_waits()
        self.queue.set_empty("" if filtered else self.tr("The queue is empty"))
        self._show_empty(empty=True)
        self._enable(on=False)
        self.side.show_nothing()
        self.held.clear()

    def show_dossier(self, dossier: Dossier, part: str) -> None:
        self._shown = dossier
        card, proposal = dossier.card, dossier.proposal
        self._show_empty(empty=False)
        self._show_head(dossier)
        self.photos.show_photos(
            self._photos((*card.photos, *card.claim_photos, *card.parcel_photos))
        )
        self._no_photos.setVisible(not self.photos.photos())
        self.claim.show_words(*telling.claim_words(card))
        self.finding.show_words(*telling.finding_words(card))
        self.beside.show_inspections(card.inspections)
        self.cause.show_words(*telling.cause_words(card))
        self.proposed.show_words(
            word(Disposition(proposal.disposition)), telling.reasons_words(proposal)
        )
        self.because.show_words("", telling.grade_words(dossier))
        self.receipts.show_receipts(receipts_of(dossier.advice, proposal.disposition))
        self.ways.show_ways(dossier.ways, proposal.disposition, repackage=_repackage(dossier))
        self.note.show_words(telling.note_words(proposal))
        self.earlier.show_words("", telling.earlier_words(dossier.earlier))
        self.side.show_dossier(dossier, part)
        self._show_hold(dossier)
        self._enable(on=not part)

    def show_alike(self, count: int) -> None:
        self.side.show_alike(count)

    def show_together(self, bulk: Bulk) -> None:
        """How many were approved, and each that was refused with its own reason."""
        if bulk.done:
            told = self.tr("%n alike approved together", "", len(bulk.done))
            self.told.emit(told, None)
        if bulk.refused:
            headline = self.tr("%n were not approved", "", len(bulk.refused))
            lines = [f"{one.lpn}: {sentence_for(error)}" for one, error in bulk.refused]
            self._say(headline, "\n".join(lines))

    def show_agreed(self, name: str, dossier: Dossier, token: str, *, by_pin: bool) -> None:
        self._leave_pin()
        text = self.tr("{name} agreed by badge to “{disposition}” for {lpn}. You stay signed in.")
        if by_pin:
            text = self.tr("{name} agreed by PIN to “{disposition}” for {lpn}. You stay signed in.")
        told = text.format(
            name=name,
            lpn=dossier.card.head.lpn,
            disposition=word(Disposition(dossier.proposal.disposition)),
        )
        self._say(told, "", "go")
        self.told.emit(told, token)

    def show_not_agreed(self, name: str, error: StationError) -> None:
        self._leave_pin()
        headline = self.tr("{name}: {what}").format(name=name, what=title_for(error))
        self._say(headline, sentence_for(error))

    def ask_who_agrees(self, dossier: Dossier, people: list[PersonRow]) -> None:
        shown = self._shown.proposal.id if self._shown else ""
        if self._dialog is None and shown == dossier.proposal.id:
            dialog = WitnessDialog(self.tr("Who agrees?"), people, self)
            dialog.tried.connect(lambda person, pin: self.presenter.pin(dossier, person, pin))
            self._open(dialog)

    def show_pin_refused(self, error: StationError) -> None:
        if isinstance(self._dialog, WitnessDialog):
            self._dialog.show_refused(error)

    def show_refusal(self, error: StationError) -> None:
        self._say(title_for(error), sentence_for(error))

    def show_elsewhere(self, code: str, found: Whereabouts | None) -> None:
        shown = identifier(code)[:60]
        if found is None:
            self._say(
                self.tr("Nothing known by {code}").format(code=shown),
                self.tr("Scan the licence plate on the unit."),
            )
            return
        headline = self.tr("{code} does not wait for approval").format(code=shown)
        detail = " ".join(self._where(unit) for unit in found.units[:3])
        nothing = self.tr("No unit of it has been received yet.")
        self._say(headline, detail or nothing, "look")

    def tell(self, what: str, dossier: Dossier, token: str) -> None:
        sentences = {
            "approved": self.tr("{lpn} approved: {disposition}"),
            "rejected": self.tr("{lpn} rejected: {disposition}"),
            "again": self.tr("{lpn} goes back to be inspected once more"),
            "suggested": self.tr("{lpn} sent back with your suggestion"),
            "asked": self.tr("{lpn}: the seller was asked"),
            "answered": self.tr("{lpn}: the seller's answer is noted"),
            "held": self.tr("{lpn} put on hold; another person releases it"),
            "released": self.tr("{lpn} released"),
            "exempt": self.tr("{lpn}: exemption documented; C offers every way that is open now"),
        }
        self.banner.clear()
        self.told.emit(
            sentences[what].format(
                lpn=dossier.card.head.lpn,
                disposition=word(Disposition(dossier.proposal.disposition)),
            ),
            token or None,
        )

    # what the person presses

    def _on_approve(self) -> None:
        dossier = self._shown
        if dossier is None or not self.presenter.may_decide:
            return
        if not telling.seller_has_to_be_asked(dossier, datetime.now(UTC)):
            self.presenter.approve()
            return
        dialog = asking.ask_seller(dossier, self)
        dialog.decided.connect(lambda how, note: self.presenter.approve(f"{how}: {note}"))
        self._open(dialog)

    def _on_another(self) -> None:
        if self._shown is None or not self.presenter.may_decide:
            return
        if not asking.other_ways(self._shown):
            self._say(
                self.tr("No other way is allowed"),
                self.tr("Approve what is proposed, or reject it with your reason."),
                "look",
            )
            return
        dialog = asking.ask_which_way(self._shown, repackage=_repackage(self._shown), parent=self)
        dialog.chosen.connect(self._on_instead)
        self._open(dialog)

    def _on_instead(self, instead: object) -> None:
        if isinstance(instead, Disposition):
            # After the question before it has gone: two dialogs at once would fight for the keys.
            QTimer.singleShot(0, self, lambda: self._ask_instead(instead))

    def _ask_instead(self, instead: Disposition) -> None:
        dialog = asking.ask_why_instead(instead, self)
        dialog.decided.connect(lambda why, note: self.presenter.reject(_reason(why, note), instead))
        self._open(dialog)

    def _on_reject(self) -> None:
        if self._shown is not None and self.presenter.may_decide:
            dialog = asking.ask_why_not(self)
            dialog.decided.connect(lambda why, note: self.presenter.reject(_reason(why, note)))
            self._open(dialog)

    def _on_alike(self) -> None:
        rows = self.presenter.alike()
        if len(rows) > 1:
            dialog = BulkDialog(rows, self)
            dialog.decided.connect(lambda: self.presenter.approve_together(rows))
            self._open(dialog)

    def _on_by_pin(self) -> None:
        self.presenter.look_who_agrees()

    def _on_ask(self) -> None:
        if self._shown is None:
            return
        if self._shown.card.question is None:
            dialog = asking.ask_how_asked(self._shown, self)
            dialog.decided.connect(self.presenter.ask_seller)
        else:
            dialog = asking.ask_answer(self._shown, self)
            dialog.decided.connect(self.presenter.note_answer)
        self._open(dialog)

    def _on_hold(self) -> None:
        if self._shown is None:
            return
        lpn, hold = self._shown.card.head.lpn, self._shown.card.said.hold
        if hold is None:
            dialog = ask_hold(lpn, self)
            dialog.decided.connect(self.presenter.hold)
        else:
            dialog = ask_release(lpn, hold, self)
            dialog.decided.connect(lambda why, note: self.presenter.release(_reason(why, note)))
        self._open(dialog)

    def _on_exempt(self) -> None:
        dossier = self._shown
        if dossier is not None and dossier.forbidding:
            slots = {photo.slot for photo in dossier.card.photos}
            dialog = ask_exemption(dossier.card.head.lpn, dossier.forbidding, slots, self)
            dialog.decided.connect(self.presenter.exempt)
            self._open(dialog)

    def _on_again(self) -> None:
        if self._shown is not None:
            dialog = ask_why_again(self)
            dialog.decided.connect(lambda why, note: self.presenter.look_again(_reason(why, note)))
            self._open(dialog)

    def _on_story(self) -> None:
        if self._shown is not None:
            self.wanted.emit("story", self._shown.card.head.id)

    def _on_photos(self) -> None:
        self.photos.open_viewer()

    def _on_scroll(self) -> None:
        """A page down; at the end back to the top."""
        bar = self._scroller.verticalScrollBar()
        at_end = bar.value() >= bar.maximum()
        bar.setValue(0 if at_end else bar.value() + bar.pageStep() - current().px(40))

    def _on_older(self) -> None:
        if self.isVisible() and self._rows is not None:
            self.queue.show_pages(self._rows, self._card)

    def _open(self, dialog: QDialog) -> None:
        self._dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._on_dialog_closed)
        dialog.open()

    def _on_dialog_closed(self) -> None:
        self._dialog = None
        self.queue.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_pin(self) -> None:
        if isinstance(self._dialog, WitnessDialog):
            self._dialog.accept()

    def _on_filtered(self) -> None:
        self.queue.setFocus(Qt.FocusReason.OtherFocusReason)

    # inside

    def _leave_photos(self) -> None:
        """A scan is about the next thing: the photos of the last one go away."""
        viewer = QApplication.activeModalWidget()
        if isinstance(viewer, PhotoViewer):
            viewer.close()

    def _say(self, sentence: str, detail: str, tone: Tone = "stop") -> None:
        """Stays for a while: the next proposal is selected by itself and must not hide it."""
        self.banner.show_sentence(sentence, detail, tone)
        self._told_enough.start()

    def _card(self, one: Decision) -> QueueCard:
        return queue_card(one, mine=self.presenter.is_mine(one))

    def _show_hold(self, dossier: Dossier) -> None:
        hold = dossier.card.said.hold
        if hold is None:
            self.held.clear()
        else:
            self.held.show_sentence(hold_headline(hold), hold_sentence(hold), "look")

    def _show_head(self, dossier: Dossier) -> None:
        head, grade = dossier.card.head, dossier.card.head.grade
        self._title.setText(head.title or head.sku)
        self._title.setToolTip(head.title)
        self._under.setText(
            " · ".join(part for part in (head.lpn, head.sku, head.rma, head.seller) if part)
        )
        self._grade.show_text(word_of(Grade, grade), GRADE_TONES.get(grade, "grey"))
        self._grade.setVisible(bool(grade))
        paid = self.tr("{price} paid")
        price = money(head.price_minor, head.currency) if head.price_minor else ""
        self._price.show_text(paid.format(price=price))
        self._price.setVisible(bool(price))
        asks = dossier.proposal.needs_seller
        self._seller.setVisible(asks)

    def _photos(self, rows: tuple[PhotoRow, ...]) -> list[Photo]:
        return [
            Photo(
                row.slot,
                slot_word(row.slot),
                self._folder.thumbnail(row.sha256),
                self._folder.photo(row.sha256),
            )
            for row in rows
        ]

    def _where(self, unit: UnitPlace) -> str:
        state = word(UnitState(unit.state))
        if unit.bin:
            return self.tr("{lpn}: {state}, bin {bin}.").format(
                lpn=unit.lpn, state=state, bin=unit.bin
            )
        return self.tr("{lpn}: {state}.").format(lpn=unit.lpn, state=state)

    def _enable(self, *, on: bool) -> None:
        self.side.enable(deciding=on, shown=self._shown is not None)

    def _show_empty(self, *, empty: bool) -> None:
        self.empty.setVisible(empty)
        self._dossier.setVisible(not empty)

    def _say_nothing_waits(self) -> None:
        self.empty.show_words(
            self.tr("Nothing waits for approval"),
            self.tr("What is proposed comes here by itself. Scan a unit to see where it is."),
            "approve",
        )

    def _words(self) -> None:
        self._say_nothing_waits()
        self.queue.set_empty(self.tr("The queue is empty"))
        self._title = Text("", "title", parent=self)
        self._under = Text("", "mute", wrap=True, selectable=True, parent=self)
        self._grade, self._price = Chip(parent=self), Chip(parent=self)
        self._seller = Chip(self.tr("Seller must agree"), "look", parent=self)
        self._no_photos = Text(self.tr("No photos were taken"), "mute", parent=self)
        self.photos = PhotoStrip(size=PHOTO, can_add=False, parent=self)
        self.claim = Saying(self.tr("The buyer claimed"))
        self.finding = Saying(self.tr("The inspector found"))
        self.cause = Saying(self.tr("Root cause"))
        self.beside = InspectionsBeside(self)
        self.proposed = Saying(self.tr("Proposed"), heading=True)
        self.because = Saying(self.tr("How the grade came about"), heading=True)
        self.note = Saying(self.tr("Note of the proposer"), heading=True)
        self.earlier = Saying(self.tr("Proposed before"), heading=True)
        self.held = Banner(parent=self)
        self.receipts = Receipts(self)
        self.ways = WaysView(self)

    def _buttons(self) -> None:
        side = self.side = SideCard(self)
        self.approve, self.another, self.reject = side.approve, side.another, side.reject
        side.approve.clicked.connect(self._on_approve)
        side.another.clicked.connect(self._on_another)
        side.reject.clicked.connect(self._on_reject)
        side.alike.clicked.connect(self._on_alike)
        side.by_pin.clicked.connect(self._on_by_pin)
        side.ask.clicked.connect(self._on_ask)
        side.hold.clicked.connect(self._on_hold)
        side.exempt.clicked.connect(self._on_exempt)
        side.again.clicked.connect(self._on_again)
        side.story.clicked.connect(self._on_story)
        page = QShortcut(QKeySequence(Qt.Key.Key_Space), self)
        page.activated.connect(self._on_scroll)

    def _lay_out(self) -> None:
        self._waiting = Card(self.tr("Waiting, oldest first"), width=286, parent=self)
        self._yours = Text("", "mute", parent=self)
        self._waiting.add(self.filter)
        self._waiting.add(self.queue, 1)
        self._waiting.add(self._yours)
        self._dossier = Card(parent=self)
        self._dossier.add(self._head_row())
        inside = QWidget(self)
        self._inside = QVBoxLayout(inside)
        self._inside.setContentsMargins(0, 0, current().px(6), 0)
        for part in (
            self.held,
            self._no_photos,
            self.photos,
            Sides((self.claim, self.finding, self.cause)),
            self.beside,
            Rule(),
            Sides((self.proposed, self.because)),
            self.note,
            Rule(),
            Text(self.tr("What it would bring"), "heading"),
            self.receipts,
            Rule(),
            Text(self.tr("What each way would mean"), "heading"),
            self.ways,
            self.earlier,
        ):
            self._inside.addWidget(part)
        self._inside.addStretch(1)
        self._scroller = Scroller(inside, self)
        self._dossier.add(self._scroller, 1)
        self.lay_out(
            (self.banner,),
            (
                self._waiting,
                self._dossier,
                self.empty,
                self.side,
            ),
            growing=(
                self._dossier,
                self.empty,
            ),
        )

    def _head_row(self) -> QVBoxLayout:
        """The title has the whole width: Chinese ones are long."""
        row = QHBoxLayout()
        row.setSpacing(current().px(8))
        row.addWidget(self._under, 1)
        for chip in (self._seller, self._grade, self._price):
            row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(current().px(4))
        column.addWidget(self._title)
        column.addLayout(row)
        return column

    def fit(self, look: Look) -> None:
        self._inside.setSpacing(look.px(12))


def _reason(why: object, note: str) -> str:
    return f"{why}: {note}" if note else str(why)


def _repackage(dossier: Dossier) -> bool:
    found = dossier.card.verdict
    return bool(found and found.packaging and Packaging(found.packaging).needs_repackaging)
