"""Inspect: which unit is open, what an answer does, and what follows the last one.

An answer is shown at once and kept a moment later; commands keep their order, so the next key
never has to wait for the disk.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from app.commands.keep_answers import KeepAnswers
from app.domain.evidence import MARKED, Owner
from app.domain.grading import (
    Answer,
    AnswerOutOfTurn,
    Particulars,
    PhotoSlot,
    QuestionKind,
    Scan,
    UnknownAnswer,
    UnknownGradingSet,
    code_says,
    decide,
    read_note,
    write_note,
)
from app.domain.grading.facts import Grade
from app.domain.identifiers import ScanKind, Why
from app.domain.people import Permission
from app.queries.choosable import INSPECTABLE
from app.queries.choosing import Choice, facets
from app.queries.inspecting import units_for_scan
from app.queries.queues import INSPECT, inspect_for
from ui.paging import Pages
from ui.photo_errand import PhotoErrand
from ui.screens.inspecting.again import Again
from ui.screens.inspecting.finishing import Finishing
from ui.screens.inspecting.holding import Holding
from ui.screens.inspecting.plate import PlateGate
from ui.screens.inspecting.sheet import Sheet, Stage, newest_set, sheet_of
from ui.screens.inspecting.whereabouts import place_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.domain.disposition import Disposition
    from app.domain.grading import Question
    from app.domain.holds import HoldReason
    from app.domain.identifiers import Candidate
    from app.errors import StationError
    from app.queries.inspecting import FoundUnit
    from app.queries.queues import QueuedUnit
    from app.queries.scanned import Scanned
    from app.store.ledger import Done
    from ui.desk import Desk
    from ui.screens.inspecting.seen import InspectingView

KINDS: Final = frozenset({"units", "inspections", "proposals", "photos", "lines", "returns"}) | {
    "second_looks",
    "grading_sets",
    "holds",
}
SET_TROUBLE: Final = (UnknownGradingSet, AnswerOutOfTurn, UnknownAnswer)


class InspectingPresenter:
    """``sheet`` is the open unit; ``selected`` the one the queue stands on."""

    def __init__(self, view: InspectingView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self.sheet: Sheet | None = None
        self.selected = ""
        self.queue: list[QueuedUnit] = []  # as much of it as is here
        self.pages = Pages(desk, INSPECT, _id, shown=self._queue_read, refused=self._refused)
        self.pages.queue = INSPECTABLE
        self._going_on = False
        self._wordless: Answer | None = None  # given, and waits for its words
        self._taken_back: dict[str, Answer] = {}
        self.again = Again(desk, self._refused)
        self.holding = Holding(desk, self._refused)
        self.plate = PlateGate(view, desk, self._opened)
        self._code = ""  # the last scan that a question took: it may answer the next one too
        self._troubled = ""
        self._keeping = 0
        self._finishing = False
        self._opening = False
        self._ticket = 0

    # what comes in

    def refresh(self) -> None:
        self._read_queue()
        if self.sheet is not None and not (self._keeping or self._finishing or self._opening):
            self._load(self.sheet.id, self._reloaded)

    def refresh_after(self, kinds: frozenset[str]) -> None:
        """A screen behind another one looks again when it comes to the front."""
        if kinds & KINDS and self._view.in_front():
            self.refresh()

    def wants(self, scan: Scanned) -> bool:
        """A plate, and what an open question or its words may read."""
        reads = self._wordless is not None or (
            scan.first.why is not Why.OUR_OWN and self._view.reads_scans()
        )
        return scan.kind is ScanKind.LPN or reads

    def scanned(self, scan: Scanned) -> None:
        first = scan.first
        if self.plate.takes(scan.raw):
            return
        if first.why is not Why.OUR_OWN and self._is_for_question(scan.raw):
            return
        if self._wordless is not None and first.kind is not ScanKind.LPN:
            self._view.write_note(first.value)  # a serial number, scanned instead of written
        else:
            found = partial(self._scan_read, first, scan.raw)
            self._desk.ask(units_for_scan, scan.readings, done=found, refused=self._refused)

    def answer_of_grade(self, grade: str) -> int:
        """The number of the one answer to the open question that comes to this grade, else 0.

        Grade A is what sets no other: the answer without a cap.
        """
        question = self.sheet.walk.current if self.sheet is not None else None
        if question is None or question.kind is not QuestionKind.CHOICE:
            return 0
        fitting = [one.number for one in question.options if (one.grade or Grade.A) == grade]
        return fitting[0] if len(fitting) == 1 else 0

    def _is_for_question(self, raw: str) -> bool:
        """A question that reads takes every scan but our own plates, badges and bins."""
        sheet = self.sheet
        if sheet is None or sheet.walk.current is None or self._wordless is not None:
            return False
        if sheet.walk.current.kind is QuestionKind.SCAN:
            self._code = raw
        return self._view.show_scanned(raw)

    def _scan_read(self, reading: Candidate, raw: str, found: list[FoundUnit]) -> None:
        plate = reading.kind is ScanKind.LPN
        if not found:
            self._view.show_no_unit(reading.value, plate=plate)
        elif self.sheet is not None and any(unit.id == self.sheet.id for unit in found):
            self._view.show_same_unit(self.sheet.card.head.lpn)
        elif len(found) > 1:
            self._view.show_several(len(found))
        elif plate:
            self._open(found[0].id, partial(self._opened_by_plate, raw))
        else:
            self.open_unit(found[0].id)

    def _queue_read(self, pages: Pages[QueuedUnit]) -> None:
        units = pages.loaded()
        if self._going_on:
            self._go_on(units)
            return
        self.selected = self._still_there(units)
        self.queue = units
        self._view.show_queue(pages, self.sheet.id if self.sheet else self.selected)
        if not self._troubled and self.plate.wanted is None:
            self.look_at(self.selected)

    def _still_there(self, units: list[QueuedUnit]) -> str:
        """The selected one, else the one that took its place, else the oldest."""
        ids = [unit.id for unit in units]
        if self.selected in ids or not ids:
            return self.selected if ids else ""
        before = [unit.id for unit in self.queue]
        place = before.index(self.selected) if self.selected in before else 0
        return ids[min(place, len(ids) - 1)]

    # the queue

    @property
    def person_id(self) -> str:
        return self._desk.person.id if self._desk.person is not None else ""

    def choose(self, choice: Choice) -> None:
        """Show some of the queue only, from its oldest on."""
        self.selected = ""
        self.pages.choose(choice)

    def ask_facets(self) -> None:
        self._desk.ask(facets, INSPECTABLE, done=self._view.show_facets, refused=self._refused)

    def look_at(self, unit_id: object) -> None:
        """Show what waits, without opening it."""
        if self.sheet is not None or self._opening:
            return
        self._troubled = ""
        self.plate.forget()
        self.selected = str(unit_id)
        if self.selected:
            self._load(self.selected, self._view.show_browsing)
        else:
            self._view.show_browsing(None)

    def open_selected(self) -> None:
        if self.selected:
            self.open_unit(self.selected)

    def open_unit(self, unit_id: str) -> None:
        """What was answered of another open unit is kept already; unsaved words are kept now.

        One whose plate was not read waits for its scan.
        """
        self._open(unit_id, self._opened)

    def _open(self, unit_id: str, opened: Callable[[Sheet], None]) -> None:
        self._leave()
        self.plate.forget()
        self._opening = True
        self._view.show_busy(busy=True)
        self._load(unit_id, opened)

    def pause(self) -> None:
        self._leave()
        self.plate.forget()
        if self.sheet is not None:
            self.selected = self.sheet.id
        self.sheet = None
        self._troubled = ""
        self._opening = False
        self.refresh()

    def _leave(self) -> None:
        if self._wordless is not None and self._view.note():
            self.give_words(self._view.note())
        self._wordless = None
        self._taken_back = {}
        self._code = ""

    def _load(self, unit_id: str, shown: Callable[[Sheet], None]) -> None:
        self._ticket += 1
        self._desk.run(
            partial(sheet_of, self._desk.station, unit_id),
            done=partial(self._loaded, self._ticket, shown),
            refused=partial(self._not_loaded, self._ticket, unit_id),
        )

    def _loaded(self, ticket: int, shown: Callable[[Sheet], None], sheet: Sheet | None) -> None:
        if ticket != self._ticket:
            return
        self._opening = False
        self._view.show_busy(busy=False)
        if sheet is not None:
            shown(sheet)
        elif self.sheet is not None:  # its receipt was undone meanwhile
            self.sheet = None
            self.refresh()

    def _not_loaded(self, ticket: int, unit_id: str, error: StationError) -> None:
        if ticket != self._ticket:
            return
        self._opening = False
        self._view.show_busy(busy=False)
        self.sheet = None
        self._troubled = self.selected = unit_id
        self._view.show_trouble(error, can_restart=isinstance(error, SET_TROUBLE))

    def _opened(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.selected = sheet.id
        self._troubled = ""
        if self._owes(sheet):
            self._ask_for_plate(sheet)
        else:
            self._show()

    def _opened_by_plate(self, raw: str, sheet: Sheet) -> None:
        """The scan that begins the work is the one that proves the plate."""
        if self._owes(sheet):
            self.selected = sheet.id
            self.plate.confirm(sheet, raw)
        else:
            self._opened(sheet)

    def _next_loaded(self, sheet: Sheet) -> None:
        """The next of the queue opens by itself, unless it begins with the scan of its plate."""
        if self._owes(sheet):
            self._view.show_browsing(sheet)
            self._view.show_next_plate(sheet)
        else:
            self._opened(sheet)

    def _owes(self, sheet: Sheet) -> bool:
        return sheet.plate_owed and not sheet.finished and not self.again.is_mine(sheet)

    def _ask_for_plate(self, sheet: Sheet) -> None:
        self.sheet = None
        self.plate.ask_for(sheet)

    def _reloaded(self, sheet: Sheet) -> None:
        before, self.sheet = self.sheet, sheet
        if self._owes(sheet):  # a new plate came out meanwhile
            self._ask_for_plate(sheet)
            return
        if before is None or not before.looks_like(sheet):
            if before is not None and before.walk.current != sheet.walk.current:
                self._wordless = None
            self._show()

    def _show(self) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        question = sheet.walk.current
        if self.again.is_mine(sheet):
            self._view.show_anothers_turn(sheet)
        elif sheet.finished:
            self._view.show_closed(sheet, self._place(sheet))
        elif question is not None and self._wordless is not None:
            self._view.show_words(sheet, question, self._wordless)
        elif question is not None:
            self._view.show_question(sheet, self._taken_back.get(question.id))
            self._offer_code(question)
        else:
            self._show_answered(sheet)

    def _show_answered(self, sheet: Sheet) -> None:
        if sheet.stage is Stage.WORDS:
            missing = sheet.walk.words_missing[0]
            answered = next(one for one in sheet.walk.trail if one.question.id == missing)
            self._wordless = next(one for one in sheet.answers if one.question == missing)
            self._view.show_words(sheet, answered.question, self._wordless)
        elif sheet.stage is Stage.PHOTOS:
            self._view.show_photos_needed(sheet)
        else:
            self._view.show_verdict(sheet)

    def _read_queue(self) -> None:
        """Without the units whose second look is another person's."""
        self.pages.source = inspect_for(self._me())
        self.pages.refresh()

    def _me(self) -> str:
        return self._desk.person.id if self._desk.person is not None else ""

    def _place(self, sheet: Sheet) -> str:
        person = self._desk.person
        may_approve = person is not None and person.may(Permission.APPROVE)
        return place_of(sheet.card, may_approve=may_approve)

    # answers

    def answer(self, choice: int) -> None:
        question = self.sheet.walk.current if self.sheet else None
        option = question.option(choice) if question else None
        if self.sheet is None or question is None or option is None or self._opening:
            return
        before = self._taken_back.get(question.id)
        note = before.note if before is not None and before.choice == choice else ""
        given = Answer(question.id, choice, note)
        if option.needs_words:
            self._wordless = given
            self._show()
        else:
            self._keep((*self.sheet.answers, given))

    def give(self, read: Particulars) -> None:
        """What was measured, scanned, ticked off or tried decides the answer."""
        sheet = self.sheet
        question = sheet.walk.current if sheet else None
        if sheet is None or question is None or self._opening:
            return
        option = decide(question, read, sheet.card.context(), sheet.today)
        if option is None:
            return
        before = self._taken_back.get(question.id)
        words = ""
        if before is not None and before.choice == option.number:
            words = read_note(question, before.note)[1]
        given = Answer(question.id, option.number, write_note(read, words))
        if option.needs_words:
            self._wordless = given
            self._show()
        else:
            self._keep((*sheet.answers, given))

    def _offer_code(self, question: Question) -> None:
        """A GS1 code that gave the date may hold the lot as well: nobody scans it twice."""
        ask = question.ask
        if isinstance(ask, Scan) and (value := code_says(ask.what, self._code)):
            self._view.offer_code(value)

    def answer_as_before(self) -> None:
        question = self.sheet.walk.current if self.sheet else None
        if question is not None and question.id in self._taken_back:
            self.answer(self._taken_back[question.id].choice)

    def give_words(self, words: str) -> None:
        sheet, given = self.sheet, self._wordless
        if sheet is None or given is None:
            return
        if not words.strip():
            self._view.show_words_needed()
            return
        self._wordless = None
        asked = sheet.grading_set.question(given.question)
        read = read_note(asked, given.note)[0] if asked else Particulars()
        said = Answer(given.question, given.choice, write_note(read, words))
        if sheet.walk.current is not None:
            self._keep((*sheet.answers, said))
        else:
            self._keep(tuple(said if a.question == said.question else a for a in sheet.answers))

    def back(self) -> None:
        """One answer fewer; it is shown as given before, so that a key can give it again."""
        sheet = self.sheet
        if sheet is None:
            return
        if self._wordless is not None and sheet.walk.current is not None:
            if sheet.walk.current.ask is not None:
                self._taken_back[self._wordless.question] = self._wordless
            self._wordless = None
            self._show()
        elif sheet.answers:
            self._wordless = None
            last = sheet.answers[-1]
            self._taken_back[last.question] = last
            self._keep(sheet.answers[:-1])

    def inspect_again(self, reason: str) -> None:
        """Both inspections stay on record; the newer one counts."""
        if self.sheet is not None:
            unit_id = self.sheet.id
            self.again.inspect(self.sheet, reason, lambda _: self.open_unit(unit_id))

    def skip_second_look(self, sheet: Sheet, reason: str) -> None:
        def done(skipped: Done) -> None:
            self._view.tell_skipped(sheet, skipped.id)
            self.open_unit(sheet.id)

        self.again.skip(sheet, reason, done)

    def hold(self, sheet: Sheet, reason: HoldReason, words: str) -> None:
        """Its own undo would be a release by the same person: there is none."""
        self.holding.hold(sheet, reason, words, lambda _: self._view.tell_held(sheet, None))

    def release(self, sheet: Sheet, words: str) -> None:
        self.holding.release(sheet, words, lambda done: self._view.tell_held(sheet, done.id))

    def restart(self) -> None:
        """Begin again with the set of today, where the one begun with cannot be used."""
        if self._troubled:
            work = partial(newest_set, self._desk.station, self._troubled)
            self._desk.run(work, done=self._restart_with, refused=self._refused)

    def _restart_with(self, newest: tuple[str, int] | None) -> None:
        if newest is not None and self._troubled:
            unit_id = self._troubled
            self._desk.do(
                KeepAnswers(unit_id, *newest, ()),
                done=lambda _: self.open_unit(unit_id),
                refused=self._refused,
            )

    def _keep(self, answers: tuple[Answer, ...]) -> None:
        if self.sheet is None or self._finishing or self._opening:
            return
        self.sheet = self.sheet.with_answers(answers)
        self._ticket += 1  # what is being read now is older than this
        self._keeping += 1
        kept = tuple((one.question, one.choice, one.note) for one in answers)
        grading_set = self.sheet.grading_set
        command = KeepAnswers(self.sheet.id, grading_set.id, grading_set.version, kept)
        self._desk.do(command, done=self._kept, refused=self._not_kept)
        self._show()

    def _kept(self, _done: Done) -> None:
        self._keeping -= 1

    def _not_kept(self, error: StationError) -> None:
        self._keeping -= 1
        self._view.show_refusal(error)
        if not self._keeping:
            self.refresh()

    # photos

    def add_photos(self, offered: Sequence[Path | bytes], slot: str = "") -> None:
        """They fill the demanded slots in order; what is left over shows the item."""
        if self.sheet is None:
            return
        missing = [one.value for one in self.sheet.walk.photos_missing if one.value != slot]
        places = [slot, *missing] if slot else missing
        errand = self.errand()
        for number, source in enumerate(offered):
            place = places[number] if number < len(places) else PhotoSlot.ITEM.value
            errand.keep(
                source,
                place,
                done=lambda _: None,
                flawed=partial(self._view.show_flaw, place),
                refused=self._refused,
            )

    def errand(self) -> PhotoErrand:
        """Photos of the unit that is open now."""
        unit_id = self.sheet.id if self.sheet is not None else ""
        return PhotoErrand(self._desk, Owner.UNIT, unit_id, self._photographed)

    def keep_marked(self, slot: str, name: str, data: bytes) -> None:
        """A copy that was drawn on, beside the photo ``name`` of the open unit."""
        if self.sheet is None or not any(
            name.startswith(photo.sha256) for photo in self.sheet.card.photos
        ):
            return  # the unit is no longer the one it was drawn for
        marked = slot if slot.endswith(MARKED) else f"{slot}{MARKED}"
        self.errand().keep(
            data,
            marked,
            done=lambda _: None,
            flawed=lambda _: None,
            refused=self._refused,
            name=name,
        )

    def _photographed(self, slot: str, done: Done) -> None:
        self._view.tell_photo(slot, done.id)

    # the end

    def propose(self) -> None:
        proposal = self.sheet.proposal() if self.sheet else None
        if proposal is not None:
            self._finish(proposal.disposition, "")

    def propose_other(self, disposition: Disposition, note: str) -> None:
        self._finish(disposition, note)

    def complete_only(self) -> None:
        self._finish(None, "")

    def _finish(self, disposition: Disposition | None, note: str) -> None:
        sheet = self.sheet
        if sheet is not None and not self._finishing and sheet.walk.complete:
            self._finishing = True
            self._view.show_busy(busy=True)
            finish = Finishing(self._desk, self._finished, self._not_finished)
            finish.begin(sheet, disposition, note)

    def _not_finished(self, sheet: Sheet, inspected: Done | None, error: StationError) -> None:
        """Without a proposal it is inspected all the same and waits in Dispose."""
        if inspected is not None:
            self._view.tell_finished(sheet, None, inspected.id)
        self._refused(error)
        self.refresh()

    def _finished(self, sheet: Sheet, disposition: Disposition | None, done: Done) -> None:
        if disposition is None and "second_looks" in done.kinds and not sheet.card.first_look_by:
            self._view.tell_drawn(sheet, done.id)
        else:
            self._view.tell_finished(sheet, disposition, done.id)
        self._going_on = True
        self._read_queue()

    def _go_on(self, units: list[QueuedUnit]) -> None:
        """Open the next of the queue."""
        self._finishing = self._going_on = False
        self._view.show_busy(busy=False)
        self._leave()
        self.sheet = None
        self.selected = self._still_there(units)
        self.queue = units
        self._view.show_queue(self.pages, self.selected)
        if self.selected:
            self._open(self.selected, self._next_loaded)
        else:
            self._view.show_browsing(None)

    def _refused(self, error: StationError) -> None:
        self._finishing = self._going_on = False
        self._view.show_busy(busy=False)
        self._view.show_refusal(error)


def _id(unit: QueuedUnit) -> str:
    return unit.id
