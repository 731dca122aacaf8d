"""At the approvals: one is rejected, one held and released, alike ones together, the rest by A."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from app.queries.agreements import said_of
from app.queries.queues import proposals_to_decide
from ui.tour.scene import Scene


class Deciding(Scene):
    _asked_seller = False

    def first_supervisor(self) -> None:
        guide = self.guide
        guide.begin("The supervisor rejects one disposition, with a reason")
        self.sign_in("supervisor")
        guide.key("Ctrl+4")
        rejected = self.plates(self.picks.damaged)[0]
        guide.scan(rejected)
        guide.picture("approve-damaged")
        guide.key("R")
        guide.picture("approve-reject")
        guide.key("1")
        guide.key("Ctrl+Return")
        guide.expect(self.proposal_state(rejected) == "rejected", "a rejection")
        self._hold()
        self._alike_ones()
        guide.begin("The supervisor approves the others")
        self._approve_rest()

    def second_supervisor(self) -> None:
        guide = self.guide
        doubted = self.plates(self.picks.switched)[0]
        guide.begin("Another supervisor releases what is on hold, and approves it")
        self.sign_in("supervisor", 1)
        guide.key("Ctrl+4")
        guide.scan(doubted)
        guide.picture("approve-on-hold")
        guide.key("H")
        guide.picture("approve-release")
        guide.key("1")
        guide.key("Ctrl+Return")
        guide.expect(not self._is_held(doubted), "a release")
        self.approve()
        guide.expect(self.proposal_state(doubted) == "approved", f"an approval of {doubted}")
        guide.begin("And the one that was proposed again")
        again = self.plates(self.picks.damaged)[0]
        guide.scan(again)
        self.approve()
        guide.expect(self.proposal_state(again) == "approved", f"an approval of {again}")

    def approve(self) -> None:
        """The one in front; the seller's word where it needs one."""
        self.guide.key("A")
        if QApplication.activeModalWidget() is not None:  # the seller has to agree: how did they?
            if not self._asked_seller:
                self.guide.picture("approve-seller")
            self._asked_seller = True
            self.guide.key("1")
            self.guide.write("Reply of this morning")
            self.guide.key("Ctrl+Return")

    def _hold(self) -> None:
        guide, doubted = self.guide, self.plates(self.picks.switched)[0]
        guide.begin("The supervisor puts the unit with the other serial number on hold")
        guide.scan(doubted)
        guide.key("H")
        guide.picture("approve-hold")
        guide.key("2")
        guide.key("Ctrl+Return")
        guide.expect(self._is_held(doubted), "a hold")

    def _alike_ones(self) -> None:
        guide = self.guide
        plates = [self.plates(rma)[0] for rma in self.picks.alike]
        guide.begin("The supervisor approves three alike with one key")
        guide.scan(plates[0])
        guide.key("B")
        guide.picture("approve-alike")
        guide.key("Ctrl+Return")
        states = {self.proposal_state(plate) for plate in plates}
        guide.expect(states == {"approved"}, "three approvals")

    def _approve_rest(self) -> None:
        self.guide.picture("approve")
        for one in self.station.ask(proposals_to_decide):
            if not self._is_held(one.lpn):
                self.guide.scan(one.lpn)
                self.approve()
        left = [one.lpn for one in self.station.ask(proposals_to_decide)]
        held = all(map(self._is_held, left))
        self.guide.expect(held, f"nothing to decide but what is on hold: {left}")

    def _is_held(self, lpn: str) -> bool:
        return self.station.ask(said_of, self.card(lpn).head.id).hold is not None
