"""How a second inspection is told: asked for, drawn by lot, done without, and what it came to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.domain.evidence import ProposalState
from app.domain.second_looks import Agreement, SecondLookState, agreement_of
from ui.story_words.telling import Told, changes_of, made, translate
from ui.story_words.working import WORKING
from ui.widgets.timeline import StoryChip
from ui.words import word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.queries.story import Story, StoryEvent
    from ui.story_words.telling import Telling
    from ui.theme import Tone

TONES: Final[Mapping[Agreement, Tone]] = {
    Agreement.SAME: "go",
    Agreement.ONE_OFF: "look",
    Agreement.MORE: "stop",
}


def _inspected(event: StoryEvent, story: Story) -> Told:
    if not changes_of(event, "inspections"):
        hidden = translate("story", "Inspected. Drawn for a second look")
        detail = translate("story", "What was found is told when another inspector has looked.")
        return Told("inspect", hidden, detail, tone="act")
    plain = WORKING["CompleteInspection"](event, story)
    if made(event, "second_looks"):
        chip = StoryChip(translate("story", "Drawn for a second look"), "act")
        return replace(plain, chips=(*plain.chips, chip))
    for change in changes_of(event, "second_looks"):
        if change.after.get("state") == SecondLookState.DONE:
            return replace(plain, chips=(*plain.chips, *_agreement(change.after)))
    return plain


def _agreement(row: Mapping[str, object]) -> list[StoryChip]:
    """Columns that stayed as they were are not in the change: no grades apart, other findings."""
    found = agreement_of(int(str(row.get("grades_apart", 0))))
    chips = [StoryChip(word(found), TONES[found])]
    if not row.get("same_findings"):
        chips.append(StoryChip(translate("story", "Other findings"), "look"))
    return chips


def _reinspected(event: StoryEvent, _story: Story) -> Told:
    voided = [
        one
        for one in changes_of(event, "proposals")
        if one.after.get("state") == ProposalState.REJECTED
    ]
    chips = (StoryChip(translate("story", "Proposal void"), "look"),) if voided else ()
    text = translate("story", "To be inspected once more")
    return Told("retry", text, event.payload["reason"], chips, tone="look")


def _skipped(event: StoryEvent, _story: Story) -> Told:
    text = translate("story", "Second look skipped, the first one counts")
    return Told("inspect", text, event.payload["reason"], tone="look")


AGAIN: Final[Mapping[str, Telling]] = {
    "CompleteInspection": _inspected,
    "Reinspect": _reinspected,
    "SkipSecondLook": _skipped,
}
