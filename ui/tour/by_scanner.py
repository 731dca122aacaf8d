"""One piece from the dock to the shelf with the scanner alone: no key is pressed, no word typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.bench_commands import BenchCommand
from app.domain.disposition import StepKind
from app.domain.evidence import ProposalState
from app.domain.grading import QuestionKind
from app.domain.grading.facts import Grade
from app.domain.identifiers import understand
from app.domain.lpn import bin_barcode
from app.domain.parcels import ParcelState
from app.domain.units import UnitState
from app.queries.arrivals import arrival
from app.queries.bins import proposed_bins
from app.queries.finding import matches
from app.queries.labels import jobs_of_unit
from app.queries.people import people
from app.queries.queues import units_to_execute, units_to_put_away
from app.queries.units import unit_card
from app.sample import sample_announcements
from ui.tour.answers import acts_of, way_to

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.grading import Walk
    from app.queries.arrivals import Arrival, ArrivalLine
    from app.queries.units import UnitCard
    from ui.tour.guide import Guide

KEYS: Final = {"F1": BenchCommand.OK} | {
    f"F{number}": BenchCommand(f"F{number}") for number in range(2, 13)
}
SIGNS: Final = {one.digit: one for one in BenchCommand if one.digit} | {".": BenchCommand.POINT}


class ByScanner:
    """Badges, codes and the command sheet; the station is only *asked*, never told.

    The parcel is an expected one of a single piece that nobody has touched yet.
    """

    def __init__(self, guide: Guide) -> None:
        self._guide = guide
        self._station = guide.bench.station
        self._badges = {
            person.roles[0].value: person.badge for person in reversed(self._station.ask(people))
        }
        self._tracking = self._expected().head.tracking

    def play(self) -> None:
        self._guide.begin("One piece from the dock to the shelf, with the scanner alone")
        self._receive()
        self._inspect()
        self._approve()
        self._carry_out()
        self._put_away()

    # the steps of the floor

    def _receive(self) -> None:
        self._guide.scan(self._badges["inspector"])
        self._press(BenchCommand.TO_RECEIVE)
        self._guide.scan(self._tracking)
        self._press(BenchCommand.OK)
        self._guide.expect(len(self._at().units) == 1, "the piece has its plate")
        self._guide.picture("by-scanner-received")

    def _inspect(self) -> None:
        card = self._card()
        grading_set = self._station.house.grading.set_for(card.head.category)
        today = self._station.clock.now().date()
        self._press(BenchCommand.TO_INSPECT)
        self._guide.scan(self._plate)
        for answer in way_to(grading_set, card.context(), _as_new, today):
            question = grading_set.question(answer.question)
            for how, what in acts_of(question, answer) if question is not None else ():
                self._act(how, what)
        self._guide.picture("by-scanner-inspected")
        self._press(BenchCommand.OK)
        self._guide.expect(self._card().proposal is not None, "a proposal")

    def _approve(self) -> None:
        self._guide.scan(self._badges["supervisor"])
        self._press(BenchCommand.TO_APPROVE)
        self._guide.scan(self._plate)
        self._guide.picture("by-scanner-approve")
        if self._card().head.state == UnitState.INSPECTED:
            self._press(BenchCommand.APPROVE)
        decided = self._card().proposal
        approved = decided is not None and decided.state == ProposalState.APPROVED
        self._guide.expect(approved, "an approval")

    def _carry_out(self) -> None:
        self._guide.scan(self._badges["inspector"])
        self._press(BenchCommand.TO_DISPOSE)
        for _ in range(8):
            due = {one.lpn: one.step for one in self._station.ask(units_to_execute)}
            step = due.get(self._plate)
            if step is None:
                return
            self._guide.scan(self._plate)
            if step == StepKind.AFFIX_LABEL:
                jobs = self._station.ask(jobs_of_unit, self._card().head.id)
                self._guide.scan(next(j.code for j in reversed(jobs) if j.template == "relabel"))
            else:
                self._press(BenchCommand.OK)
        self._guide.expect(seen=False, what="no step left")

    def _put_away(self) -> None:
        self._press(BenchCommand.TO_PUT_AWAY)
        waiting = {one.lpn: one for one in self._station.ask(units_to_put_away)}
        self._guide.expect(self._plate in waiting, "it waits to be put away")
        one = waiting[self._plate]
        shelf = self._station.ask(proposed_bins, one.zone, one.sku, "")[0].code
        self._guide.scan(self._plate)
        self._guide.scan(bin_barcode(shelf))
        self._guide.picture("by-scanner-put-away")
        self._guide.expect(self._card().head.bin == shelf, f"on {shelf}")

    # the scanner

    def _press(self, command: BenchCommand) -> None:
        self._guide.scan(command.barcode)

    def _act(self, how: str, what: str) -> None:
        """An answer of the tour, from the sheet: a key is a command, a number its digits."""
        if how == "scan":
            self._guide.scan(what)
        elif how == "key" and what in KEYS:
            self._press(KEYS[what])
        else:
            for sign in what:
                self._press(SIGNS[sign])

    # asking

    def _expected(self) -> Arrival:
        announced = sample_announcements(self._station.clock.now())
        for one in reversed(announced):
            if len(one.tracking) != 1 or [line.quantity for line in one.lines] != [1]:
                continue
            found = self._parcel(one.tracking[0])
            expected = found.head.parcel_state == ParcelState.ANNOUNCED
            if expected and self._is_plain(one.instruction, found.lines[0]):
                return found
        raise LookupError("sample")

    def _is_plain(self, order: Mapping[str, str], line: ArrivalLine) -> bool:
        """Whether nothing about it wants words: no timed test, and no seller to be asked."""
        questions = self._station.house.grading.set_for(line.category).questions
        tried = any(one.kind is QuestionKind.STEPS for one in questions)
        by_order = order["currency"] == line.currency and line.price_minor < int(order["ask_above"])
        return by_order and not tried

    def _at(self) -> Arrival:
        return self._parcel(self._tracking)

    @property
    def _plate(self) -> str:
        return self._at().units[0].lpn

    def _parcel(self, tracking: str) -> Arrival:
        match = self._station.ask(matches, understand(tracking))[0]
        found = self._station.ask(arrival, match.parcel_id)
        assert found is not None  # noqa: S101 it was just found
        return found

    def _card(self) -> UnitCard:
        found = self._station.ask(unit_card, self._at().units[0].id)
        assert found is not None  # noqa: S101 it was just received
        return found


def _as_new(found: Walk) -> bool:
    """Grade A, with nothing to photograph."""
    return found.grade is Grade.A and not found.photos
