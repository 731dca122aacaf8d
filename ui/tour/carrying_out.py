"""After the approval: labels, packaging, evidence, and the gate before a destruction."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from app.domain.disposition import StepKind
from app.queries.labels import jobs_of_unit
from app.queries.queues import units_to_execute
from app.sample.photos import sample_photo
from ui.tour.scene import Scene
from ui.widgets.reason_dialog import ReasonDialog

GRAMS = "240"


class CarryingOut(Scene):
    def propose_again(self) -> None:
        guide, rejected = self.guide, self.plates(self.picks.damaged)[0]
        guide.begin("The inspector proposes the rejected one again")
        self.sign_in("inspector")
        guide.key("Ctrl+3")
        guide.scan(rejected)
        guide.picture("dispose-rejected")
        guide.key("F2")
        guide.picture("dispose-another-way")
        guide.key("Escape")
        guide.key("F1")
        guide.expect(self.proposal_state(rejected) == "proposed", "a second proposal")

    def carry_out(self) -> None:
        guide, picks = self.guide, self.picks
        guide.begin("Relabel: print, stick, scan back")
        self.sign_in("inspector")
        guide.key("Ctrl+3")
        relabelled = self.plates(picks.relabel)[0]
        guide.scan(relabelled)
        self.take_steps(relabelled, shown=True)
        self._destroy()
        left = [one.lpn for one in self.station.ask(units_to_execute)]
        if left:
            guide.begin("Carry out the others")
        for plate in left:
            guide.scan(plate)
            self.take_steps(plate)

    def take_steps(self, lpn: str, *, shown: bool = False) -> None:
        for _ in range(8):
            due = {one.lpn: one.step for one in self.station.ask(units_to_execute)}.get(lpn, "")
            if not due:
                return
            if due == StepKind.AFFIX_LABEL:
                if shown:
                    self.guide.scan("WRONG-SKU")
                    self.guide.picture("dispose-wrong-label")
                self.guide.scan(self._new_code(lpn))
            elif due == StepKind.PHOTOGRAPH_EVIDENCE:
                self.guide.paste(sample_photo("damage", 9))
            else:
                self.guide.key("F1")
            if shown:
                self.guide.picture(f"dispose-{due}")
        self.guide.expect(seen=False, what=f"no step left for {lpn}")

    def _destroy(self) -> None:
        """Evidence, weight and method, and another person's badge beside it."""
        guide, lpn = self.guide, self.plates(self.picks.destroyed)[0]
        guide.begin("Destroy: photo, weight, a second person, and a certificate")
        guide.scan(lpn)
        guide.picture("dispose-destroy")
        guide.paste(sample_photo("bottle", 5))
        guide.key("F1")
        if isinstance(QApplication.activeModalWidget(), ReasonDialog):  # a donation comes first
            guide.picture("dispose-not-donated")
            guide.key("1")
            guide.write("No charity takes it opened")
            guide.key("Ctrl+Return")
            guide.key("F1")
        guide.key("1")
        guide.write(GRAMS)
        guide.scan(self.badge("inspector", 1))
        guide.picture("dispose-certify")
        guide.key("Ctrl+Return")
        certificates = list(self.station.folder.certificates.glob("*.pdf"))
        guide.expect(len(certificates) == 1, "a certificate of destruction")
        guide.picture("dispose-destroyed")

    def _new_code(self, lpn: str) -> str:
        """What the printed label says: read from the print job, as a scanner reads the label."""
        jobs = self.station.ask(jobs_of_unit, self.card(lpn).head.id)
        return next(job.code for job in reversed(jobs) if job.template == "relabel")
