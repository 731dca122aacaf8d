"""At the inspection bench: the shortest way through the questions to a wanted outcome."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.domain.grading import Finding, QuestionKind, walk
from app.domain.grading.facts import Grade, PhotoSlot
from app.sample.photos import sample_photo
from ui.tour.answers import acts_of, way_to
from ui.tour.scene import Scene

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.domain.grading import Answer, GradingSet, Walk

SHOWS: Final = {
    PhotoSlot.DAMAGE: "cracked_lamp",
    PhotoSlot.LABEL: "label",
    PhotoSlot.SERIAL: "label",
    PhotoSlot.PACKAGING: "box",
}
WORDS: Final = "Cracked at the corner, glass loose"
NONE: Final[Mapping[QuestionKind, str]] = MappingProxyType({})
FIRST: Final = MappingProxyType({QuestionKind.CHOICE: "inspect-question"})
DEVICE: Final = MappingProxyType({
    QuestionKind.SCAN: "inspect-serial-fits",
    QuestionKind.CHECKLIST: "inspect-checklist",
    QuestionKind.STEPS: "inspect-wait-cut-short",
})  # fmt: skip
OTHER_SERIAL: Final = MappingProxyType({QuestionKind.SCAN: "inspect-serial-differs"})


class Inspecting(Scene):
    def inspect_all(self) -> None:
        guide, picks = self.guide, self.picks
        good, second = self.plates(picks.two_items)[:2]
        guide.begin("Inspect: as new, proposed for the shelf")
        guide.key("Ctrl+2")
        guide.picture("inspect-queue")
        self.inspect(good, lambda found: found.grade is Grade.A, shots=FIRST, verdict=True)
        guide.begin("Inspect: a device; serial number scanned, parts ticked, a wait cut short")
        self.inspect(second, lambda found: found.grade in (Grade.A, Grade.B), shots=DEVICE)
        guide.begin("Inspect: damaged, with photos and words")
        self.inspect(
            self.plates(picks.damaged)[0],
            lambda found: PhotoSlot.DAMAGE in found.photos and found.grade in (Grade.C, Grade.D),
            verdict=True,
        )
        guide.begin("Inspect: another serial number than was sold")
        self.inspect(
            self.plates(picks.switched)[0],
            lambda found: Finding.SERIAL_MISMATCH in found.findings,
            shots=OTHER_SERIAL,
        )
        guide.begin("Inspect: to be sold under another SKU")
        relabel = self.plates(picks.relabel)[0]
        self.inspect(relabel, lambda found: found.grade is Grade.B and not found.photos)
        guide.begin("Inspect: opened, not to be sold again")
        self.inspect(self.plates(picks.destroyed)[0], lambda found: found.grade is Grade.E)
        guide.begin("Inspect: three alike, and what came with a missing and an extra item")
        for rma in picks.alike:
            self.inspect(self.plates(rma)[0], lambda found: found.grade is Grade.A)
        for plate in self.plates(picks.missing_and_extra):
            self.inspect(plate, lambda found: not found.photos)

    def inspect(
        self,
        lpn: str,
        wanted: Callable[[Walk], bool],
        *,
        shots: Mapping[QuestionKind, str] = NONE,
        verdict: bool = False,
    ) -> None:
        """``shots`` names a picture of the first question of a kind, with its answer begun."""
        guide, card = self.guide, self.card(lpn)
        grading_set = self.station.house.grading.set_for(card.head.category)
        guide.scan(lpn)
        today = self.station.clock.now().date()
        left = dict(shots)
        for answer in way_to(grading_set, card.context(), wanted, today):
            self._answer(lpn, grading_set, answer, left)
        self._photograph(lpn, shown=verdict)
        if verdict:
            guide.picture("inspect-verdict")
        guide.key("F1")
        guide.expect(self.card(lpn).proposal is not None, f"a proposal for {lpn}")

    def _answer(
        self, lpn: str, grading_set: GradingSet, answer: Answer, shots: dict[QuestionKind, str]
    ) -> None:
        guide = self.guide
        question = grading_set.question(answer.question)
        if question is None:
            return
        kind = question.ask.kind if question.ask is not None else QuestionKind.CHOICE
        if kind is QuestionKind.CHOICE and kind in shots:
            guide.picture(shots.pop(kind))
        before = len(self.card(lpn).answers())
        for how, what in acts_of(question, answer):
            {"key": guide.key, "scan": guide.scan, "write": guide.write}[how](what)
            if kind in shots and (how == "scan" or what in ("0", "4")):
                guide.picture(shots.pop(kind))
        if len(self.card(lpn).answers()) == before:  # it asks for words first
            guide.write(WORDS)
            guide.key("F1")

    def _photograph(self, lpn: str, *, shown: bool) -> None:
        card = self.card(lpn)
        draft = card.draft
        if draft is None:
            return
        grading_set = self.station.house.grading.at(draft.set_id, draft.set_version)
        missing = walk(grading_set, card.answers(), card.context(), card.slots).photos_missing
        if missing and shown:
            self.guide.picture("inspect-photos-needed")
        for number, slot in enumerate(missing):
            self.guide.paste(sample_photo(SHOWS.get(slot, "lamp"), number))
