"""Inspect as the inspector sees it: the unit, one thing to do, what it adds up to, the keys."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QDialog, QFileDialog

from app.domain.grading import Particulars, PhotoSlot, QuestionKind
from app.domain.units import UnitState
from app.queries.finding import MatchKind
from ui import sounds
from ui.camera.photographer import Photographer
from ui.formats import identifier
from ui.hold_words import ask_hold, ask_release, hold_headline, hold_sentence
from ui.messages import sentence_for, title_for
from ui.places import label_of, place
from ui.screen import PhotoPlace
from ui.screens.inspecting.frame import InspectingFrame
from ui.screens.inspecting.other_way_dialog import OtherWayDialog
from ui.widgets.again_dialog import ask_why_again, ask_why_skip, reason_of
from ui.widgets.photo_strip import Photo, offered_in
from ui.widgets.photo_viewer import leave_viewer
from ui.words import grade_letter, slot_word, verb, word, word_of

if TYPE_CHECKING:
    from typing import Literal

    from app.config import DataFolder
    from app.domain.bench_commands import BenchCommand
    from app.domain.disposition import Disposition
    from app.domain.grading import Answer, Question
    from app.errors import StationError
    from app.queries.choosing import Facet
    from app.queries.queues import QueuedUnit
    from app.queries.scanned import Scanned
    from app.store.picture_quality import Flaw
    from ui.paging import Pages
    from ui.screen import Managed
    from ui.screens.inspecting.presenter import InspectingPresenter
    from ui.screens.inspecting.sheet import Sheet
    from ui.unread_asking import UnreadAsking
    from ui.widgets.verdict_band import Verdict

translate = QCoreApplication.translate


class InspectingScreen(InspectingFrame):
    presenter: InspectingPresenter

    def __init__(self, folder: DataFolder) -> None:
        super().__init__(folder)
        self.setAcceptDrops(True)
        self._seen: Sheet | None = None
        self._sheet: Sheet | None = None
        self.photographer = Photographer(folder.path, self)
        self.photographer.told.connect(self.noted)
        self.photographer.finished.connect(self.take_focus)
        self._paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)

    def meet_presenter(self, presenter: InspectingPresenter) -> None:
        self.presenter = presenter
        self.queue.chosen.connect(self._on_walked)
        self.queue.opened.connect(presenter.open_unit)
        self.queue.scanned.connect(self.typed)
        self.queue.filter.chosen.connect(presenter.choose)
        self.queue.filter.facets_wanted.connect(presenter.ask_facets)
        self.question.answered.connect(self._on_answered)
        self.question.given.connect(self._on_given)
        self.question.changed.connect(self._promise)
        self.question.back_wanted.connect(self._on_back)
        self.question.sounded.connect(self._sound)
        self.words.finished.connect(self._on_words)
        for view in (self.photos, self.so_far.photos):
            view.photo_wanted.connect(self._photograph)
        for strip in (self.photos.strip, self.so_far.photos, self.verdict.photos):
            strip.photo_marked.connect(self._on_marked)
        self._paste.activated.connect(self._on_paste)
        self.keys.primary_pressed.connect(self._clear_band)
        self.keys.other.clicked.connect(self._on_other_way)
        self.keys.only.clicked.connect(presenter.complete_only)
        self.keys.again.clicked.connect(self._on_again)
        self.keys.skip.clicked.connect(self._on_skip)
        self.keys.unread.clicked.connect(self._on_unread)
        self.keys.hold.clicked.connect(self._on_hold)
        self.keys.photo.clicked.connect(self._on_photo_key)
        self.keys.back.clicked.connect(self._on_back)
        self.keys.pause.clicked.connect(self._on_pause)
        self.show_browsing(None)

    def meet_unread(self, asking: UnreadAsking) -> None:
        self._unread = asking

    # what the window asks

    def take_badge(self, badge: str) -> bool:
        return self._unread.take_badge(badge)

    def meet(self, bench: Managed) -> None:
        self.queue.filter.remember_in(bench.preferences)

    def entered(self) -> None:
        self.queue.filter.meet(self.presenter.person_id)
        self.presenter.refresh()
        self.take_focus()

    def show_heard(self, raw: str) -> None:
        if self.at(self.queue):
            self.queue.field.show_scan(raw)

    def wants(self, scan: Scanned) -> bool:
        return self.presenter.wants(scan)

    def claims(self, scan: Scanned) -> bool:
        """Goods that may wait here, and what nobody knows; a parcel or a shelf is other work."""
        other = {MatchKind.PARCEL, MatchKind.RETURN}
        return not (scan.found_kinds & other or scan.shelf)

    def sorts_out(self, scan: Scanned) -> bool:
        """Goods are looked for among the units that wait, whatever return they are of."""
        return scan.found_kinds == {MatchKind.GOODS}

    def take_scan(self, scan: Scanned) -> None:
        self.photographer.leave()
        leave_viewer()
        self._clear_band()
        self.show_heard(scan.raw)
        self.presenter.scanned(scan)

    def say_scan(self, tone: Literal["look", "stop"], headline: str, detail: str = "") -> None:
        self._say(tone, headline, detail)

    def key_for(self, command: BenchCommand) -> str:
        """A grade is the number of the one answer that comes to it."""
        if not command.grade:
            return super().key_for(command)
        number = self.presenter.answer_of_grade(command.grade) if self.at(self.question) else 0
        return str(number) if number else ""

    def show_target(self, target: str) -> None:
        self._clear_band()
        self.presenter.open_unit(target)

    def photo_place(self) -> PhotoPlace | None:
        if self._sheet is None or self._sheet.finished:
            return None
        return PhotoPlace(self._sheet.id, self._sheet.card.head.lpn)

    def take_photos(self, paths: list[Path]) -> None:
        self._offer(list(paths))

    # what the presenter shows

    def in_front(self) -> bool:
        return self.isVisible()

    def note(self) -> str:
        return self.words.field.text()

    def write_note(self, text: str) -> None:
        self.words.write(text)

    def show_queue(self, waiting: Pages[QueuedUnit], selected: str) -> None:
        self.show_units(waiting, selected)

    def show_facets(self, found: list[Facet]) -> None:
        self.queue.filter.show_facets(found, complete=self.presenter.pages.exact)

    def show_browsing(self, preview: Sheet | None) -> None:
        self._sheet = None
        self._seen = preview
        self._show_hold(preview)
        self.show_sides("")
        if preview is None and not self.presenter.pages.choice.empty:
            self.empty.show_words(
                self.tr("Nothing in this queue fits"),
                self.tr("Other words or filters may. Esc shows all that waits."),
                "search",
            )
            self.show_page(self.empty)
            self.keys.offer(self.tr("Show all"), self.queue.filter.clear)
        elif preview is None:
            self.empty.show_words(
                self.tr("Nothing waits to be inspected"),
                self.tr("Units come here when they are received."),
                "inspect",
            )
            self.show_page(self.empty)
            self.keys.offer(self.tr("Go to Receive"), partial(self.wanted.emit, "receive", ""))
        else:
            self.preview.show_waiting(preview)
            self.show_page(self.preview)
            begun = bool(preview.walk.trail)
            text = self.tr("Go on inspecting") if begun else self.tr("Inspect this unit")
            may_skip = self.presenter.again.may_skip(preview)
            also = [self.keys.skip] if may_skip else []
            self.keys.offer(text, self.presenter.open_selected, also)
        self.take_focus()

    def show_question(self, sheet: Sheet, given: Answer | None) -> None:
        self._show_open(sheet)
        self.question.show_question(sheet, given)
        self.show_page(self.question)
        question = sheet.walk.current
        option = question.option(given.choice) if question and given else None
        also = [self.keys.photo, self.keys.pause]
        if sheet.answers or (question and question.kind is QuestionKind.STEPS):
            also.append(self.keys.back)
        if self.question.reading is not None:
            self.keys.offer("", None, also)
            self._promise()
        elif option is not None:
            text = self.tr("As before: {number}").format(number=option.number)
            self.keys.offer(text, self.presenter.answer_as_before, also)
        else:
            count = len(question.options) if question else 0
            self.keys.offer(self.tr("Press 1 to {n}").format(n=count), None, also)
        self.question.take_focus()

    def reads_scans(self) -> bool:
        return self.at(self.question) and self.question.reading is not None

    def show_scanned(self, raw: str) -> bool:
        """Whether the open question takes it."""
        reading = self.question.reading if self.at(self.question) else None
        return reading is not None and reading.take_scan(raw)

    def offer_code(self, value: str) -> None:
        self.question.scan.offer(value)

    def show_words(self, sheet: Sheet, question: Question, answer: Answer) -> None:
        self._show_open(sheet)
        self.show_page(self.words)
        self.keys.offer(
            self.tr("Go on"),
            self._on_words,
            [self.keys.photo, self.keys.pause],
            pause=self.tr("Another answer"),
        )
        self.words.ask(sheet.id, question, answer)

    def show_words_needed(self) -> None:
        self.words.demand()

    def show_photos_needed(self, sheet: Sheet) -> None:
        self._show_open(sheet)
        self.photos.show_sheet(sheet)
        self.show_page(self.photos)
        self.keys.photo.setText(self.tr("Add photo"))  # F1 names the one that is missing
        first = slot_word(sheet.walk.photos_missing[0].value)
        self.keys.offer(
            self.tr("Photo: {what}").format(what=first),
            self._on_photo_key,
            [self.keys.photo, self.keys.back, self.keys.pause],
        )
        self.photos.setFocus()

    def show_verdict(self, sheet: Sheet) -> None:
        proposal = sheet.proposal()
        if proposal is None:
            return
        self._show_open(sheet)
        self.verdict.show_sheet(sheet, proposal)
        self.show_page(self.verdict)
        keys = self.keys
        keys.offer(
            self.tr("Propose: {way}").format(way=verb(proposal.disposition)),
            self.presenter.propose,
            [keys.other, keys.only, keys.photo, keys.back, keys.pause],
        )
        self.verdict.setFocus()

    def show_closed(self, sheet: Sheet, place_name: str) -> None:
        self._show_open(sheet)
        self.show_sides(sheet.id, judged=False)
        self.preview.show_closed(sheet)
        self.show_page(self.preview)
        also = [self.keys.pause]
        if self.presenter.again.may_inspect_again(sheet):
            also.append(self.keys.again)
        there = label_of(place(place_name))
        self.keys.offer(
            self.tr("Go to {place}").format(place=there),
            partial(self.wanted.emit, place_name, sheet.id),
            also,
            pause=self.tr("To the queue"),
        )
        if self.band.isHidden():
            self._say("look", closed_words(sheet), self._closed_detail(sheet, there))
        self.preview.setFocus()

    def show_anothers_turn(self, sheet: Sheet) -> None:
        self._show_open(sheet)
        self.show_sides(sheet.id, judged=False)
        self.preview.show_waiting(sheet)
        self.show_page(self.preview)
        self.keys.offer(self.tr("To the queue"), self.presenter.pause)
        self._say(
            "look",
            self.tr("Another inspector's turn"),
            self.tr("It was drawn for a second look, and you had the first one."),
        )
        self.preview.setFocus()

    def show_plate_wanted(self, sheet: Sheet) -> None:
        """Chosen, not scanned: nothing is asked before its plate was read on it."""
        self._sheet = None
        self._seen = sheet
        self._show_hold(sheet)
        self.show_sides("")
        self.preview.show_waiting(sheet)
        self.show_page(self.preview)
        keys = self.keys
        keys.offer(
            self.tr("Scan the plate"),
            None,
            [keys.unread, keys.pause],
            pause=self.tr("To the queue"),
        )
        self._say(
            "look",
            self.tr("Scan the plate {lpn} on the unit").format(lpn=sheet.card.head.lpn),
            self.tr("It has not been read since it was printed. Then the questions begin."),
        )
        self.take_focus()

    def show_wrong_plate(self, sheet: Sheet, raw: str) -> None:
        text = self.tr("This reads {scanned}; expected is {lpn}. Esc leads back to the queue.")
        told = text.format(scanned=identifier(raw)[:60], lpn=sheet.card.head.lpn)
        self._say("stop", self.tr("Wrong plate"), told)

    def show_next_plate(self, sheet: Sheet) -> None:
        self._say(
            "look",
            self.tr("Scan the next plate"),
            self.tr("The oldest that waits: {lpn}.").format(lpn=sheet.card.head.lpn),
            quiet=True,
        )

    def show_proved(self) -> None:
        self._clear_band()

    def tell_passed(self, sheet: Sheet) -> None:
        text = self.tr("{lpn} goes on without a scan of its plate")
        self.told.emit(text.format(lpn=sheet.card.head.lpn), None)

    def show_trouble(self, error: StationError, *, can_restart: bool) -> None:
        self._sheet = self._seen = None
        self._show_hold(None)
        self.show_sides("")
        self._say("stop", title_for(error), sentence_for(error))
        begin = self.tr("Begin this inspection again with the questions of today: F1.")
        self.empty.show_words(
            self.tr("The questions of this inspection cannot be shown"),
            begin if can_restart else sentence_for(error),
            "warning",
        )
        self.show_page(self.empty)
        act = self.presenter.restart if can_restart else None
        self.keys.offer(
            self.tr("Begin again"), act, [self.keys.pause], pause=self.tr("To the queue")
        )
        self.take_focus()

    def show_refusal(self, error: StationError) -> None:
        self._say("stop", title_for(error), sentence_for(error))

    def show_no_unit(self, code: str, *, plate: bool) -> None:
        headline = self.tr("Unknown plate") if plate else self.tr("No unit waits with this code")
        advice = self.tr("Scan the plate of a received unit, or receive the parcel first.")
        self._say("stop", headline, f"{identifier(code)[:60]} · {advice}")

    def show_several(self, count: int) -> None:
        self._say(
            "look",
            self.tr("%n unit(s) fit", "", count),
            self.tr("Scan the plate on the one in your hand."),
        )

    def show_same_unit(self, lpn: str) -> None:
        self._say(
            "look",
            self.tr("{lpn} is the open unit").format(lpn=lpn),
            self.tr("Go on with the question below."),
            quiet=True,
        )

    def show_busy(self, *, busy: bool) -> None:
        self.keys.setEnabled(not busy)

    def tell_finished(self, sheet: Sheet, proposed: Disposition | None, token: str) -> None:
        lpn, grade = sheet.card.head.lpn, word(sheet.walk.grade)
        if proposed is None:
            sentence = self.tr("{lpn} inspected: {grade}").format(lpn=lpn, grade=grade)
        else:
            sentence = self.tr("{lpn}: {grade}. Proposed: {way}").format(
                lpn=lpn, grade=grade, way=word(proposed)
            )
        self.question.forget(sheet.id)
        self._sound("go")
        self.told.emit(sentence, token)

    def tell_drawn(self, sheet: Sheet, token: str) -> None:
        """Nothing of the result: the next person at this bench may be the second inspector."""
        text = self.tr("{lpn} inspected. It was drawn: another inspector looks a second time")
        self.told.emit(text.format(lpn=sheet.card.head.lpn), token)

    def tell_skipped(self, sheet: Sheet, token: str) -> None:
        text = self.tr("{lpn}: second look skipped, the first inspection counts")
        self.told.emit(text.format(lpn=sheet.card.head.lpn), token)

    def tell_held(self, sheet: Sheet, token: str | None) -> None:
        text = self.tr("{lpn} goes on") if token else self.tr("{lpn} is on hold")
        self.told.emit(text.format(lpn=sheet.card.head.lpn), token)

    def tell_photo(self, slot: str, token: str) -> None:
        self.told.emit(self.tr("Photo kept: {what}").format(what=slot_word(slot)), token)

    def show_flaw(self, slot: str, flaw: Flaw) -> None:
        from ui.words.photos import flaw_sentence  # noqa: PLC0415 with the first photo

        again = self.tr("F8 takes another. Or go on: it is kept as it is.")
        self._say("look", flaw_sentence(slot_word(slot), flaw), again, quiet=True)

    # what the person presses

    def _on_walked(self, unit_id: object) -> None:
        self._clear_band()
        self.presenter.look_at(unit_id)

    def _on_answered(self, number: int) -> None:
        self._clear_band()
        self.presenter.answer(number)

    def _on_given(self, read: object) -> None:
        self._clear_band()
        if isinstance(read, Particulars):
            self.presenter.give(read)

    def _promise(self) -> None:
        """What F1 does follows what is typed, ticked or running."""
        reading = self.question.reading
        if reading is None or not self.at(self.question):
            return
        ready = reading.ready_text()
        self.keys.promise(ready or reading.hint(), reading.confirm if ready else None)

    def _sound(self, name: str) -> None:
        playing = sounds.current()
        if playing is not None and name in sounds.SOUNDS:
            playing.play(name)

    def _on_words(self) -> None:
        self._clear_band()
        self.presenter.give_words(self.note())

    def _on_back(self) -> None:
        self._clear_band()
        reading = self.question.reading if self.at(self.question) else None
        if reading is not None and reading.step_back():
            return
        self.presenter.back()

    def _on_again(self) -> None:
        dialog = ask_why_again(self)
        dialog.decided.connect(self._on_again_because)
        self._ask(dialog)

    def _on_again_because(self, why: object, note: str) -> None:
        self._clear_band()
        self.presenter.inspect_again(reason_of(why, note))

    def _on_skip(self) -> None:
        dialog = ask_why_skip(self)
        dialog.decided.connect(self._on_skip_because)
        self._ask(dialog)

    def _on_skip_because(self, why: object, note: str) -> None:
        if self._seen is not None:
            self.presenter.skip_second_look(self._seen, reason_of(why, note))

    def _on_unread(self) -> None:
        sheet, plate = self.presenter.plate.wanted, self.presenter.plate
        if sheet is not None:
            passing, passed = partial(plate.passing, sheet), partial(plate.passed, sheet)
            self._unread.ask(sheet.card.head.lpn, passing, passed)

    def _on_hold(self) -> None:
        sheet = self._sheet or self._seen
        if sheet is None:
            return
        hold, lpn = sheet.card.said.hold, sheet.card.head.lpn
        if hold is None:
            dialog = ask_hold(lpn, self)
            dialog.decided.connect(partial(self.presenter.hold, sheet))
        else:
            dialog = ask_release(lpn, hold, self)
            dialog.decided.connect(
                lambda reason, note: self.presenter.release(sheet, note or str(reason))
            )
        self._ask(dialog)

    def _on_pause(self) -> None:
        """Esc: out of the words back to the answers, else back to the queue."""
        self._clear_band()
        if self.at(self.words):
            self.words.forget()
            self.presenter.back()
        else:
            self.presenter.pause()

    def _on_other_way(self) -> None:
        if self._sheet is None:
            return
        dialog = OtherWayDialog(self._sheet.alternatives(), self)
        dialog.decided.connect(self.presenter.propose_other)
        self._ask(dialog)

    def _ask(self, dialog: QDialog) -> None:
        dialog.finished.connect(self._on_dialog_closed)
        dialog.open()

    def _on_dialog_closed(self) -> None:
        self.take_focus()

    def _on_photo_key(self) -> None:
        missing = self._sheet.walk.photos_missing if self._sheet else ()
        self._photograph(missing[0].value if missing else "")

    def _photograph(self, slot: str) -> None:
        if self._sheet is None:
            return
        self.photographer.photograph(
            self.presenter.errand(),
            [one.value for one in self._sheet.walk.photos_missing],
            PhotoSlot.ITEM.value,
            first=slot,
            otherwise=partial(self._choose_photos, slot),
        )

    def _on_marked(self, photo: Photo, data: bytes) -> None:
        if isinstance(photo.full, Path):
            self.presenter.keep_marked(photo.slot, photo.full.name, data)

    def _choose_photos(self, slot: str) -> None:
        dialog = QFileDialog(self, self.tr("Photos of the unit"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Photos (*.jpg *.jpeg *.png *.webp)"))
        dialog.filesSelected.connect(partial(self._on_files, slot))
        dialog.finished.connect(self.take_focus)
        dialog.open()

    def _on_files(self, slot: str, names: list[str]) -> None:
        self.presenter.add_photos([Path(name) for name in names], slot)

    def _on_paste(self) -> None:
        self._offer(offered_in(QGuiApplication.clipboard().mimeData()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._sheet is not None and offered_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._offer(offered_in(event.mimeData()))

    def _offer(self, found: list[Path | bytes]) -> None:
        if found:
            self.presenter.add_photos(found)

    # inside

    def _say(self, kind: Verdict, headline: str, detail: str, *, quiet: bool = False) -> None:
        self.band.show()
        self.band.show_verdict(kind, headline, detail, quiet=quiet)

    def _clear_band(self) -> None:
        self.band.hide()

    def _closed_detail(self, sheet: Sheet, there: str) -> str:
        waits = self.tr("It waits in: {place}.").format(place=there)
        if sheet.card.head.state == UnitState.EXECUTED:
            waits = self.tr("Everything is done with it. Its story tells how.")
        elif sheet.card.proposal is not None and sheet.card.proposal.state == "proposed":
            waits = self.tr("Its proposal waits for a supervisor.")
        if self.presenter.again.may_inspect_again(sheet):
            again = self.tr("F4 inspects it again and keeps both inspections.")
            return f"{waits} {again}"
        return waits

    def _show_hold(self, sheet: Sheet | None) -> None:
        """A mark over everything; whoever put it on hold is not offered to release it."""
        hold = sheet.card.said.hold if sheet is not None else None
        if hold is None:
            self.held.clear()
        else:
            self.held.show_sentence(hold_headline(hold), hold_sentence(hold), "look")
        text = ""
        if sheet is not None and hold is None:
            text = self.tr("Put on hold…")
        elif sheet is not None and self.presenter.holding.may_release(sheet):
            text = self.tr("Release…")
        self.keys.show_hold(text)

    def _show_open(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._show_hold(sheet)
        missing = sheet.walk.photos_missing
        owed = self.tr("Photo: {what}")
        self.keys.photo.setText(
            owed.format(what=slot_word(missing[0].value)) if missing else self.tr("Add photo")
        )
        self.unit.show_sheet(sheet)
        self.so_far.show_sheet(sheet)
        self.show_sides(sheet.id)


def closed_words(sheet: Sheet) -> str:
    head = sheet.card.head
    if head.state == UnitState.INSPECTED:
        return translate("inspecting", "Already inspected, grade {grade}").format(
            grade=grade_letter(head.grade)
        )
    return f"{head.lpn}: {word_of(UnitState, head.state)}"
