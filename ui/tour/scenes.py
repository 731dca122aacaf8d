"""The scenes of the tour, in the order of a working day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QApplication

from app.domain.disposition import StepKind
from app.domain.grading import walk
from app.domain.grading.facts import Grade, PhotoSlot
from app.domain.identifiers import understand
from app.queries.arrivals import arrival, misdirected_parcels, unclaimed_parcels
from app.queries.bins import proposed_bins
from app.queries.finding import matches
from app.queries.labels import jobs_of_unit
from app.queries.people import people
from app.queries.queues import proposals_to_decide, units_to_execute, units_to_put_away
from app.queries.units import unit_card
from app.sample.photos import sample_photo
from ui.tour.answers import acts_of, way_to
from ui.tour.by_scanner import ByScanner
from ui.tour.stocking import Stocking

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.grading import Walk
    from app.queries.arrivals import Arrival
    from app.queries.units import UnitCard
    from app.sample import TourPicks
    from ui.tour.guide import Guide

SHOWS: Final = {
    PhotoSlot.DAMAGE: "cracked_lamp",
    PhotoSlot.LABEL: "label",
    PhotoSlot.SERIAL: "label",
    PhotoSlot.PACKAGING: "box",
}
WORDS: Final = "Cracked at the corner, glass loose"


class Scenes:
    """Everything here is done by keys and scans; the station is only *asked*, never told."""

    def __init__(self, guide: Guide, picks: TourPicks) -> None:
        self._guide = guide
        self._picks = picks
        self._station = guide.bench.station
        self._staff: dict[str, list[str]] = {}
        self._asked_seller = False
        for person in self._station.ask(people):
            self._staff.setdefault(person.roles[0].value, []).append(person.badge)

    # asking

    def _tracking(self, rma: str) -> str:
        found = self._station.ask(matches, understand(rma))[0]
        return self._arrival(found.parcel_id).head.tracking

    def _arrival(self, parcel_id: str) -> Arrival:
        found = self._station.ask(arrival, parcel_id)
        self._guide.expect(found is not None, "the parcel is known")
        assert found is not None  # noqa: S101 just expected
        return found

    def _at(self, rma: str) -> Arrival:
        return self._arrival(self._station.ask(matches, understand(rma))[0].parcel_id)

    def _plates(self, rma: str) -> list[str]:
        return [unit.lpn for unit in self._at(rma).units if unit.lpn]

    def _card(self, lpn: str) -> UnitCard:
        unit_id = self._station.ask(matches, understand(lpn))[0].id
        found = self._station.ask(unit_card, unit_id)
        assert found is not None  # noqa: S101 it was just found
        return found

    # signing in

    def sign_in(self, role: str, number: int = 0) -> None:
        self._guide.scan(self._staff[role][number])
        person = self._guide.bench.session.person
        self._guide.expect(person is not None, f"a signed-in {role}")

    def arrive_at_work(self) -> None:
        self._guide.begin("The inspector signs in with the badge")
        self._guide.picture("sign-in")
        self.sign_in("inspector")
        self._guide.picture("receive-ready")

    # receiving

    def expected_parcel(self) -> None:
        guide, rma = self._guide, self._picks.two_items
        guide.begin("An expected parcel of two items, weighed and received whole")
        guide.scan(self._tracking(rma))
        guide.picture("receive-expected")
        guide.key("F10")
        guide.write("1.4")
        guide.picture("receive-weigh")
        guide.key("F1")
        guide.key("F1")
        guide.expect(self._at(rma).outstanding == 0, "all units received")
        guide.picture("receive-complete")

    def missing_and_extra(self) -> None:
        guide, rma = self._guide, self._picks.missing_and_extra
        guide.begin("A parcel with a missing and an extra item")
        guide.scan(self._tracking(rma))
        first = self._at(rma).lines[0]
        for _ in range(first.outstanding):
            guide.scan(first.gtin or first.sku)
        guide.scan(self._picks.extra_gtin)
        guide.picture("receive-not-in-parcel")
        guide.key("F4")
        guide.picture("receive-extra")
        guide.write("Kettle, steel")
        guide.key("F1")
        guide.key("F3")
        guide.picture("receive-missing-and-extra")
        now = self._at(rma)
        guide.expect(now.outstanding == 0, "nothing outstanding")
        guide.expect(any(unit.extra for unit in now.units), "an extra unit")

    def damaged_parcel(self) -> None:
        guide, rma = self._guide, self._picks.damaged
        guide.begin("A crushed box, photographed before it is opened")
        guide.scan(self._tracking(rma))
        guide.key("F2")
        guide.picture("receive-condition")
        guide.key("4")
        guide.paste(sample_photo("damage", 1))
        guide.paste(sample_photo("label", 2))
        guide.key("F1")
        guide.expect(len(self._at(rma).photos) == 2, "two photos of the parcel")  # noqa: PLR2004
        guide.picture("receive-damaged")

    def relabel_candidate(self) -> None:
        guide, rma = self._guide, self._picks.relabel
        guide.begin("A parcel whose item will get a new SKU")
        guide.scan(self._tracking(rma))
        guide.key("F1")
        guide.expect(bool(self._plates(rma)), "a plate")

    def nobody_announced(self) -> None:
        guide = self._guide
        guide.begin("A parcel that nobody announced")
        guide.scan(self._picks.unannounced_tracking)
        guide.picture("receive-unannounced")
        guide.key("F1")
        guide.key("F4")
        guide.write("Blue parasol without a label")
        guide.key("F1")
        inside = self._arrival(self._station.ask(unclaimed_parcels)[0].id).units
        guide.expect(len(inside) == 1, "a unit with a plate in the unclaimed parcel")
        guide.picture("receive-unclaimed")
        guide.key("Ctrl+6")
        guide.picture("unclaimed")

    def another_house(self) -> None:
        guide = self._guide
        guide.begin("A parcel of another warehouse is refused at the dock")
        guide.key("Ctrl+1")
        guide.scan(self._picks.misdirected_tracking)
        guide.key("F11")
        guide.picture("receive-refuse")
        guide.key("4")
        guide.key("Ctrl+Return")
        refused = self._station.ask(misdirected_parcels)
        guide.expect(len(refused) == 1, "a parcel that waits for its own warehouse")
        guide.picture("receive-refused")

    # inspecting

    def inspect_all(self) -> None:
        guide = self._guide
        good, second = self._plates(self._picks.two_items)[:2]
        guide.begin("Inspect: as new, proposed for the shelf")
        guide.key("Ctrl+2")
        guide.picture("inspect-queue")
        self._inspect(good, lambda found: found.grade is Grade.A, pictures=True)
        guide.begin("Inspect: opened, but complete")
        self._inspect(second, lambda found: found.grade in (Grade.A, Grade.B))
        guide.begin("Inspect: damaged, with photos and words")
        damaged = self._plates(self._picks.damaged)[0]
        self._inspect(
            damaged,
            lambda found: PhotoSlot.DAMAGE in found.photos and found.grade in (Grade.C, Grade.D),
            pictures=True,
        )
        guide.begin("Inspect: to be sold under another SKU")
        relabel = self._plates(self._picks.relabel)[0]
        self._inspect(relabel, lambda found: found.grade is Grade.B and not found.photos)
        for plate in self._plates(self._picks.missing_and_extra):
            guide.begin(f"Inspect: {plate}")
            self._inspect(plate, lambda found: not found.photos)

    def _inspect(self, lpn: str, wanted: Callable[[Walk], bool], *, pictures: bool = False) -> None:
        guide, card = self._guide, self._card(lpn)
        grading_set = self._station.house.grading.set_for(card.head.category)
        guide.scan(lpn)
        today = self._station.clock.now().date()
        for number, answer in enumerate(way_to(grading_set, card.context(), wanted, today)):
            if pictures and number in (0, 2):
                guide.picture("inspect-question")
            before = len(self._card(lpn).answers())
            question = grading_set.question(answer.question)
            for how, what in acts_of(question, answer) if question else ():
                {"key": guide.key, "scan": guide.scan, "write": guide.write}[how](what)
            if len(self._card(lpn).answers()) == before:  # it asks for words first
                guide.write(WORDS)
                guide.key("F1")
        self._photograph(lpn, pictures=pictures)
        if pictures:
            guide.picture("inspect-verdict")
        guide.key("F1")
        guide.expect(self._card(lpn).proposal is not None, f"a proposal for {lpn}")

    def _photograph(self, lpn: str, *, pictures: bool) -> None:
        card = self._card(lpn)
        draft = card.draft
        if draft is None:
            return
        grading_set = self._station.house.grading.at(draft.set_id, draft.set_version)
        missing = walk(grading_set, card.answers(), card.context(), card.slots).photos_missing
        if missing and pictures:
            self._guide.picture("inspect-photos-needed")
        for number, slot in enumerate(missing):
            self._guide.paste(sample_photo(SHOWS.get(slot, "lamp"), number))

    # deciding

    def decide(self) -> None:
        guide = self._guide
        guide.begin("The supervisor rejects one disposition, with a reason")
        self.sign_in("supervisor")
        guide.key("Ctrl+4")
        rejected = self._plates(self._picks.damaged)[0]
        guide.scan(rejected)
        guide.picture("approve-damaged")
        guide.key("R")
        guide.picture("approve-reject")
        guide.key("1")
        guide.key("Ctrl+Return")
        proposal = self._card(rejected).proposal
        guide.expect(proposal is not None and proposal.state == "rejected", "a rejection")
        guide.begin("The supervisor approves the others")
        self._approve_rest()
        guide.begin("The inspector proposes the rejected one again")
        self.sign_in("inspector")
        guide.key("Ctrl+3")
        guide.scan(rejected)
        guide.picture("dispose-rejected")
        guide.key("F1")
        again = self._card(rejected).proposal
        guide.expect(again is not None and again.state == "proposed", "a second proposal")
        guide.begin("Another supervisor approves it")
        self.sign_in("supervisor", 1)
        guide.key("Ctrl+4")
        guide.scan(rejected)
        self._approve()
        decided = self._card(rejected).proposal
        guide.expect(decided is not None and decided.state == "approved", "an approval")

    def _approve_rest(self) -> None:
        for number in range(50):
            if not self._station.ask(proposals_to_decide):
                return
            if number == 0:
                self._guide.picture("approve")
            self._approve()
        self._guide.expect(seen=False, what="an empty queue of proposals")

    def _approve(self) -> None:
        self._guide.key("A")
        if QApplication.activeModalWidget() is not None:  # the seller has to agree: how did they?
            if not self._asked_seller:
                self._guide.picture("approve-seller")
            self._asked_seller = True
            self._guide.key("1")
            self._guide.write("Reply of this morning")
            self._guide.key("Ctrl+Return")

    # carrying out

    def carry_out(self) -> None:
        guide = self._guide
        self.sign_in("inspector")
        lpn = self._plates(self._picks.relabel)[0]
        guide.begin("Relabel: print, stick, scan back")
        guide.key("Ctrl+3")
        guide.scan(lpn)
        self._steps(lpn, pictures=True)
        for rma in (self._picks.two_items, self._picks.missing_and_extra, self._picks.damaged):
            for plate in self._plates(rma):
                guide.begin(f"Carry out {plate}")
                guide.key("Ctrl+3")
                guide.scan(plate)
                self._steps(plate)

    def _steps(self, lpn: str, *, pictures: bool = False) -> None:
        for _ in range(8):
            due = {one.lpn: one.step for one in self._station.ask(units_to_execute)}.get(lpn, "")
            if not due:
                return
            if due == StepKind.AFFIX_LABEL:
                if pictures:
                    self._guide.scan("WRONG-SKU")
                    self._guide.picture("dispose-wrong-label")
                self._guide.scan(self._new_code(lpn))
            elif due == StepKind.PHOTOGRAPH_EVIDENCE:
                self._guide.paste(sample_photo("damage", 9))
            else:
                self._guide.key("F1")
            if pictures:
                self._guide.picture(f"dispose-{due}")
        self._guide.expect(seen=False, what=f"no step left for {lpn}")

    def _new_code(self, lpn: str) -> str:
        """What the printed label says: read from the print job, as a scanner reads the label."""
        jobs = self._station.ask(jobs_of_unit, self._card(lpn).head.id)
        return next(job.code for job in reversed(jobs) if job.template == "relabel")

    def put_away(self) -> None:
        guide = self._guide
        guide.begin("Put away: scan the unit, scan the bin")
        guide.key("Ctrl+5")
        guide.picture("put-away-queue")
        for number, one in enumerate(self._station.ask(units_to_put_away)):
            guide.scan(one.lpn)
            shelf = self._station.ask(proposed_bins, one.zone, one.sku, "")[0]
            if number == 0:
                guide.picture("put-away-bin")
                wrong = "scrap" if one.zone != "scrap" else "restock"
                guide.scan(f"BIN:{self._station.ask(proposed_bins, wrong, '', '')[0].code}")
                guide.picture("put-away-wrong-zone")
            guide.scan(f"BIN:{shelf.code}")
            guide.expect(self._card(one.lpn).head.bin == shelf.code, f"{one.lpn} in {shelf.code}")
        guide.picture("put-away-done")

    def look_around(self) -> None:
        guide = self._guide
        guide.begin("The story of the rejected unit")
        guide.key("Ctrl+9")
        guide.scan(self._plates(self._picks.damaged)[0])
        guide.picture("story")
        guide.begin("The labels, the requests, the station")
        guide.key("Ctrl+7")
        guide.picture("labels")
        self.sign_in("supervisor")
        guide.key("Ctrl+8")
        guide.picture("requests")
        guide.key("Ctrl+0")
        guide.picture("set-up")
        guide.key("4")
        guide.picture("set-up-questions")
        guide.key("F1")
        guide.picture("set-up-question-editor")
        guide.key("Escape")
        guide.key("5")  # the last one: its field takes the numbers from now on
        guide.picture("set-up-second-looks")
        guide.key("Ctrl+1")

    def play(self) -> None:
        self.arrive_at_work()
        self.expected_parcel()
        self.missing_and_extra()
        self.damaged_parcel()
        self.relabel_candidate()
        self.another_house()
        self.nobody_announced()
        self.inspect_all()
        self.decide()
        self.carry_out()
        self.put_away()
        stock = Stocking(self._guide, self._plates(self._picks.two_items))
        stock.count()
        stock.move()
        stock.pack()
        ByScanner(self._guide).play()
        self.look_around()
        self._guide.end()
