"""Put away as the inspector sees it: scan the unit, scan the bin; the rest is told."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QSignalBlocker
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.containers import ContainerKind, ContainerState
from app.domain.disposition import Disposition
from app.domain.holds import HoldReason
from app.domain.identifiers import ScanKind, Why
from ui.ageing import waited
from ui.formats import clock, count, exact, identifier
from ui.hold_words import held_chip
from ui.messages import sentence_for, title_for
from ui.screen import Screen
from ui.screens.putting_away.bin_tiles import BinTiles
from ui.screens.putting_away.two_steps import TwoSteps
from ui.standing_words import go_there, place_of, told_standing
from ui.widgets.action_button import ActionButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.fact_list import Fact, FactList
from ui.widgets.label_preview import LabelPreview
from ui.widgets.queue_filter import QueueFilter
from ui.widgets.queue_list import QueueCard, QueueList
from ui.widgets.scan_field import ScanField
from ui.widgets.scroller import Scroller
from ui.widgets.text import Text
from ui.widgets.verdict_band import VerdictBand
from ui.words import verb, word, word_of, zone_word

if TYPE_CHECKING:
    from app.domain.identifiers import Candidate
    from app.errors import StationError
    from app.queries.bins import ProposedBin
    from app.queries.choosing import Facet
    from app.queries.putaways import ContainerDestination, Destination, PutawayRow
    from app.queries.queues import QueuedWork
    from app.queries.scanned import Scanned
    from ui.label_dots import LabelDots
    from ui.paging import Pages
    from ui.screen import Managed
    from ui.screens.putting_away.presenter import PuttingAwayPresenter
    from ui.theme import Look
    from ui.unread_asking import UnreadAsking

LONG: Final = 3  # aisles that follow each other are told as a range from here on


class ReadyList(QueueList):
    """Nothing is chosen unless a person does it: the scan decides."""

    def show_chosen(self, key: object) -> None:
        with QSignalBlocker(self):
            if not (key and self.select(key)):
                self._told = None
                self.clearSelection()
                self.setCurrentIndex(QModelIndex())


class PuttingAwayScreen(Screen):
    presenter: PuttingAwayPresenter

    def __init__(self) -> None:
        super().__init__()
        self._chosen = ""
        self._box: ContainerDestination | None = None  # whose label cannot be read
        self.scan_field = ScanField(self.tr("Scan a unit or a container, then its bin"))
        self.band = VerdictBand(parent=self)
        self.ready = ReadyList(parent=self)
        self.filter = QueueFilter("put_away", find_key="F3", parent=self)
        self.filter.left.connect(self.scan_field.take_focus)
        self.steps = TwoSteps(self)
        self.title = Text("", "title", parent=self)
        self.target = Text("", "question", parent=self)
        self.bins = BinTiles(self)
        self.why = Text("", "mute", parent=self)
        self.bin_words = Text("", "heading", parent=self)
        self.empty = EmptyState("putaway", parent=self)
        self.preview = LabelPreview(width=208, parent=self)
        self.recent = FactList(parent=self)
        self._buttons()
        self._lay_out()
        self.scan_field.scanned.connect(self.typed)

    def meet_unread(self, asking: UnreadAsking) -> None:
        self._unread = asking

    def take_badge(self, badge: str) -> bool:
        return self._unread.take_badge(badge)

    def meet_presenter(self, presenter: PuttingAwayPresenter) -> None:
        self.presenter = presenter
        self.primary.clicked.connect(presenter.primary)
        self.aside.clicked.connect(self._on_aside)
        self.print.clicked.connect(presenter.print_label)
        self.ready.chosen.connect(self._on_chosen)
        self.filter.chosen.connect(presenter.choose)
        self.filter.facets_wanted.connect(presenter.ask_facets)
        self.show_unit_wanted()
        self._show_idle()

    # what the window asks

    def meet(self, bench: Managed) -> None:
        self.filter.remember_in(bench.preferences)

    def entered(self) -> None:
        self.filter.meet(self.presenter.person_id)
        self.presenter.refresh()
        self.scan_field.take_focus()

    def hear(self, kinds: frozenset[str]) -> None:
        """News from the station; what is missed out of sight, ``entered`` looks up."""
        if self.isVisible():
            self.presenter.refresh_after(kinds)

    def wants(self, scan: Scanned) -> bool:
        return scan.kind in (ScanKind.LPN, ScanKind.CONTAINER) or bool(scan.shelf)

    def claims(self, scan: Scanned) -> bool:
        """What nobody knows is explained here; a parcel is other work."""
        return self.wants(scan) or not scan.found

    def take_scan(self, scan: Scanned) -> None:
        self.scan_field.show_scan(scan.raw)
        self.presenter.scanned(scan)

    def show_target(self, target: str) -> None:
        self.presenter.open_unit(target)

    # what the presenter shows

    def show_ready_units(self, ready: Pages[QueuedWork]) -> None:
        told = count(ready.total) + ("" if ready.exact else "+")
        self._queue.set_title(self.tr("Ready to put away · {count}").format(count=told))
        with QSignalBlocker(self.ready):
            self.ready.show_pages(ready, self._card)
        self.ready.show_chosen(self._chosen)
        self.filter.show_state(ready)
        self.ready.set_empty(
            self.tr("Nothing is ready. Approved units come here when their steps are done.")
            if ready.choice.empty
            else self.tr("Nothing here fits the filter. Esc shows all that is ready.")
        )
        if not self._chosen:
            self._show_waiting(ready.waiting)

    def show_facets(self, found: list[Facet]) -> None:
        self.filter.show_facets(found, complete=self.presenter.pages.exact)

    def show_recent(self, recent: list[PutawayRow]) -> None:
        self._recent_words.setText(self.tr("Put away last") if recent else "")
        self.recent.show_facts(
            [
                Fact(
                    f"{clock(one.at)} · {one.lpn}",
                    one.bin,
                    mono=True,
                    tooltip=f"{one.title}\n{exact(one.at)} · {one.by_name}",
                )
                for one in recent
            ]
        )

    def show_unit_wanted(self) -> None:
        self._choose("")
        self.steps.show_unit_wanted()
        self._show_filled(filled=False)
        self._offer("")
        self._show_waiting(self.presenter.pages.waiting)
        self.scan_field.take_focus()

    def show_bin_wanted(self, there: Destination, *, again: bool) -> None:
        head = there.standing.card.head
        self._choose(head.id)
        self.steps.show_bin_wanted(head.lpn)
        self.title.setText(head.title or head.sku)
        self.target.setText(self._target_words(there))
        self._show_bins(there.bins, there.aisles)
        self._show_filled(filled=True)
        self._offer("")
        if not again:
            self.band.show_verdict(
                "go",
                self.tr("{lpn} goes to: {zone}").format(
                    lpn=head.lpn, zone=zone_word(there.standing.zone)
                ),
                self.tr("Lay it into a bin there and scan the bin."),
            )
        self.scan_field.take_focus()

    def show_container(self, box: ContainerDestination, *, again: bool) -> None:
        row = box.container
        self._choose("")
        self.steps.show_bin_wanted(row.code, self.tr("The container"))
        self.title.setText(" · ".join(part for part in (self._contents(box), row.seller) if part))
        self.target.setText(self._way(Disposition(row.disposition), row.zone, box.aisles))
        self._show_bins(box.bins, box.aisles)
        self._show_filled(filled=True, label=False)
        self._offer("")
        if not again:
            self.band.show_verdict(
                "go",
                self.tr("{code} goes to: {zone}").format(code=row.code, zone=zone_word(row.zone)),
                self.tr("{contents}. Stand it in a bin there and scan the bin.").format(
                    contents=self._contents(box)
                ),
            )
        self.scan_field.take_focus()

    def show_container_elsewhere(self, box: ContainerDestination) -> None:
        state = ContainerState(box.container.state)
        headline = self.tr("{code}: {state}").format(code=box.container.code, state=word(state))
        sentence = {
            ContainerState.OPEN: self.tr("Close it in Stock first; then it is put away."),
            ContainerState.OUT: self.tr("It has left the house."),
            ContainerState.EMPTIED: self.tr("Nothing is in it. Open it again in Stock."),
        }.get(state, "")
        self._choose("")
        self.steps.show_unit_wanted()
        self._show_filled(filled=False)
        self.empty.show_words(headline, sentence, "box")
        self.band.show_verdict("look", headline, sentence)

    def show_unread(self, box: ContainerDestination, error: StationError) -> None:
        self._box = box
        self.unread.setVisible(True)
        self.show_refusal(error)
        self.scan_field.take_focus()

    def tell_passed(self, code: str) -> None:
        text = self.tr("{code} goes on without a scan of its label")
        self.told.emit(text.format(code=code), None)

    def show_stored(self, box: ContainerDestination, code: str, token: str) -> None:
        words = self.tr("{code} is in {bin}").format(code=box.container.code, bin=code)
        self.band.show_verdict("go", words, self._contents(box))
        self.told.emit(words, token)

    def show_packed(self, there: Destination, code: str, token: str) -> None:
        head = there.standing.card.head
        words = self.tr("{lpn} is in {bin}").format(lpn=head.lpn, bin=code)
        self.band.show_verdict("go", words, head.title or head.sku)
        self.told.emit(words, token)

    def show_elsewhere(self, there: Destination) -> None:
        self._choose("")
        told = told_standing(there.standing)
        name, _ = place_of(there.standing, self.presenter.person)
        self.steps.show_unit_wanted()
        self._show_filled(filled=False)
        self.empty.show_words(told.headline, told.sentence, "story")
        self._offer(go_there(name))
        self.band.show_verdict("look", told.headline, told.sentence)

    def show_label(self, dots: LabelDots, lpn: str) -> None:
        self.preview.show_dots(dots, self.tr("Label {code}").format(code=lpn))

    def show_no_label(self, error: StationError) -> None:
        self.preview.show_sentence(sentence_for(error))

    def show_busy(self, raw: str) -> None:
        self.band.show_busy(self.tr("Looking up {code}").format(code=identifier(raw)[:60]))

    def show_bin_first(self, code: str) -> None:
        self.band.show_verdict(
            "look",
            self.tr("Scan the unit first"),
            self.tr("{bin} is a bin. Scan the unit, then the bin it lies in.").format(bin=code),
        )

    def show_unknown(self, reading: Candidate) -> None:
        self.band.show_verdict(
            "stop",
            self.tr("No such unit"),
            self.tr("{lpn} is not known at this station.").format(lpn=reading.value),
        )

    def show_neither(self, reading: Candidate, *, unit_wanted: bool) -> None:
        wanted = (
            self.tr("Scan the licence plate on the unit.")
            if unit_wanted
            else self.tr("Scan the barcode on the bin.")
        )
        if reading.kind is ScanKind.RUBBISH:
            detail = self.tr("The scan held signs that no label has. Scan it again.")
        elif reading.why is Why.OURS_MISREAD:
            detail = self.tr("The last sign does not fit the others. Scan or type it again.")
        else:
            what = self.tr("{what}: {code}.").format(
                what=word(reading.kind), code=identifier(reading.value)[:60]
            )
            detail = f"{what} {wanted}"
        headline = self.tr("That is no licence plate") if unit_wanted else self.tr("That is no bin")
        self.band.show_verdict("stop", headline, detail)

    def show_refusal(self, error: StationError) -> None:
        self.band.show_verdict("stop", title_for(error), sentence_for(error))

    def show_put_away(self, there: Destination, code: str, token: str) -> None:
        head = there.standing.card.head
        words = self.tr("{lpn} is in {bin}").format(lpn=head.lpn, bin=code)
        self.band.show_verdict("go", words, head.title or head.sku)
        self.told.emit(words, token)

    def show_printed(self, there: Destination, token: str) -> None:
        words = self.tr("Putaway label for {lpn}").format(lpn=there.standing.card.head.lpn)
        self.band.show_verdict("go", self.tr("The label is printing"), words)
        self.told.emit(words, token)

    def go_on_with(self, there: Destination) -> None:
        self.wanted.emit(*place_of(there.standing, self.presenter.person))

    # what the person presses

    def _buttons(self) -> None:
        self.primary = ActionButton("", "F1", "primary", "arrow-right")
        self.aside = ActionButton(self.tr("Another unit"), "F2", icon="retry")
        self.unread = ActionButton(self.tr("It cannot be scanned…"), "F7", icon="warning")
        self.unread.clicked.connect(self._on_unread)
        self.unread.hide()
        self.print = ActionButton(self.tr("Print putaway label"), "F9", icon="print")

    def _on_unread(self) -> None:
        box, here = self._box, self.presenter
        if box is not None:
            code = box.container.code
            self._unread.ask(code, partial(here.passing, box), partial(here.passed, box))

    def _on_aside(self) -> None:
        self.presenter.clear()
        self._show_idle()

    def _on_chosen(self, key: object) -> None:
        self.presenter.open_unit(str(key))

    # inside

    def _choose(self, unit_id: str) -> None:
        self._chosen, self._box = unit_id, None
        self.unread.hide()
        self.ready.show_chosen(unit_id)

    def _show_idle(self) -> None:
        self.band.show_idle(
            self.tr("Ready to scan"), self.tr("First the unit, then the bin you lay it into.")
        )

    def _show_waiting(self, waiting: int) -> None:
        if self.primary.isEnabled():
            return  # a unit that waits elsewhere is being explained
        if waiting:
            self.empty.show_words(
                self.tr("%n unit(s) ready", "", waiting),
                self.tr("Take the next one and scan its licence plate."),
                "putaway",
            )
        else:
            self.empty.show_words(
                self.tr("Nothing to put away"),
                self.tr("Approved units come here when their steps are done."),
                "putaway",
            )

    def _offer(self, text: str) -> None:
        """The one primary action is there only when it is: the rest is scanned."""
        self.primary.setText(text)
        self.primary.setEnabled(bool(text))
        self.primary.setVisible(bool(text))

    def _target_words(self, there: Destination) -> str:
        standing = there.standing
        return self._way(Disposition(standing.disposition), standing.zone, there.aisles)

    def _way(self, wanted: Disposition, zone: str, all_aisles: tuple[str, ...]) -> str:
        disposition = verb(wanted)
        if not all_aisles:
            return f"{disposition} · {zone_word(zone)}"
        if len(all_aisles) >= LONG and _in_a_row(all_aisles):
            aisles = f"{all_aisles[0]}–{all_aisles[-1]}"
        else:
            aisles = ", ".join(all_aisles)
        return self.tr("{disposition} · zone {aisles}").format(
            disposition=disposition, aisles=aisles
        )

    def _contents(self, box: ContainerDestination) -> str:
        kind = word(ContainerKind(box.container.kind))
        units = self.tr("%n unit(s)", "", box.container.units)
        return f"{kind} · {units}"

    def _show_bins(self, bins: tuple[ProposedBin, ...], aisles: tuple[str, ...]) -> None:
        """The best one first, and in words what speaks for it; any other may be scanned."""
        self.bins.show_bins(bins)
        if not bins:
            none = self.tr("No bin of this zone is set up")
            full = self.tr("No bin of this zone has room")
            self.bin_words.setText(full if aisles else none)
            self.why.setText(
                self.tr("Scan any bin there that takes it, or ask a supervisor for more room.")
                if aisles
                else self.tr("A supervisor adds bins in Set up.")
            )
            return
        self.bin_words.setText(self.tr("Best bins"))
        best = bins[0]
        self.why.setText(
            self.tr("{bin}: the next empty one after {near}, where the same goods lie.").format(
                bin=best.code, near=best.near
            )
            if best.near
            else self.tr("{bin}: {why}.").format(bin=best.code, why=lower_first(word(best.why)))
        )

    def _card(self, one: QueuedWork) -> QueueCard:
        since = self.tr("Approved {time}").format(time=exact(one.since))
        line = f"{zone_word(one.zone)} · {one.title}"
        if one.held:
            line = f"{word_of(HoldReason, one.held)} · {one.title}"
            return QueueCard(one.id, one.lpn, line, held_chip(), "stop", since)
        return QueueCard(one.id, one.lpn, line, *waited("put_away", one.since), since)

    def _show_filled(self, *, filled: bool, label: bool = True) -> None:
        """``label``: a container has its own already."""
        self._known.setVisible(filled)
        self.empty.setVisible(not filled)
        self.preview.setVisible(filled and label)
        self._label_words.setVisible(filled and label)
        self.aside.setEnabled(filled)
        self.print.setEnabled(filled and label)

    def _lay_out(self) -> None:
        self._queue = Card(self.tr("Ready to put away"), width=292, parent=self)
        self._queue.add(self.filter)
        self._queue.add(self.ready, 1)
        inside = QWidget(self)
        self._facts = QVBoxLayout(inside)
        self._facts.setContentsMargins(0, 0, 0, 0)
        for part in (self.target, self.bin_words, self.bins, self.why, self.title):
            self._facts.addWidget(part)
        self._facts.addStretch(1)
        middle = Card(roomy=True, parent=self)
        middle.add(self.steps)
        self._known = Scroller(inside, self)
        middle.add(self._known, 1)
        middle.add(self.empty, 1)
        side = Card(self.tr("Next"), width=264, parent=self)
        for button in (self.primary, self.unread, self.print, self.aside):
            side.add(button)
        self._label_words = Text(self.tr("The label F9 prints"), "heading", parent=self)
        self._recent_words = Text("", "heading", parent=self)
        below = QWidget(self)
        self._below = QVBoxLayout(below)
        self._below.setContentsMargins(0, 0, 0, 0)
        for told in (self._label_words, self.preview, self._recent_words, self.recent):
            self._below.addWidget(told)
        self._below.addStretch(1)
        side.add(Scroller(below, self), 1)
        self.lay_out(
            (
                self.scan_field,
                self.band,
            ),
            (
                self._queue,
                middle,
                side,
            ),
            growing=(middle,),
        )

    def fit(self, look: Look) -> None:
        self._facts.setSpacing(look.px(8))
        self._below.setSpacing(look.px(8))


def lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]


def _in_a_row(aisles: tuple[str, ...]) -> bool:
    letters = [ord(aisle) for aisle in aisles if len(aisle) == 1]
    return len(letters) == len(aisles) and letters[-1] - letters[0] == len(letters) - 1
