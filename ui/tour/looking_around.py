"""What is read rather than done: stories, labels, requests, and how the station is set up."""

from __future__ import annotations

from ui.tour.scene import Scene


class LookingAround(Scene):
    def look_around(self) -> None:
        guide = self.guide
        guide.begin("The stories of the rejected and of the destroyed unit")
        guide.key("Ctrl+9")
        guide.scan(self.plates(self.picks.damaged)[0])
        guide.picture("story")
        guide.scan(self.plates(self.picks.destroyed)[0])
        guide.picture("story-destroyed")
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
