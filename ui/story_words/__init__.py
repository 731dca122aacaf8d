"""The story of a unit, a parcel or a return in words: one line for every kind of command."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from ui.story_words.agreeing import AGREEING
from ui.story_words.arriving import ARRIVING
from ui.story_words.boxes import BOXES
from ui.story_words.labels import LABELS
from ui.story_words.looking_again import AGAIN
from ui.story_words.stocking import STOCKING
from ui.story_words.taking_back import UNDO, taken_back, tell_undo
from ui.story_words.telling import Told, translate
from ui.story_words.working import WORKING
from ui.widgets.timeline import StoryChip
from ui.words import deed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.queries.story import Story, StoryEvent
    from ui.story_words.telling import Telling

__all__ = ["Told", "taken_back", "told"]

TELLINGS: Final[Mapping[str, Telling]] = {
    **ARRIVING,
    **BOXES,
    **AGREEING,
    **WORKING,
    **AGAIN,
    **STOCKING,
    **LABELS,
    UNDO: tell_undo,
}
# What concerns the station and not a unit: its name says enough.
STATION: Final = {
    "AddBins": "bin",
    "BlockBins": "bin",
    "SetUpBins": "bin",
    "NoteWmsFile": "saved",
    "QueueWmsFile": "saved",
    "ReplayWms": "retry",
    "RetryWmsFile": "retry",
    "AddPerson": "person",
    "ChangePerson": "person",
    "UnlockPerson": "person",
    "ChangeSetting": "settings",
    "EndApprovalRule": "settings",
    "EndStandingOrder": "settings",
    "SetSellerLanguage": "settings",
    "SetStandingOrder": "settings",
    "SetApprovalRule": "settings",
    "SetRecoveryRate": "settings",
    "SetSecondLookRate": "settings",
    "PublishGradingSet": "edit",
    "RetireGradingSet": "edit",
    "FoundStation": "settings",
    "NotePinChanged": "lock",
    "NoteSignIn": "person",
    "NoteWrongPin": "lock",
}


def told(event: StoryEvent, story: Story) -> Told:
    """The event in words; one that was undone is marked and loses its colour."""
    telling = TELLINGS.get(event.kind)
    if telling is None:
        plain = Told(STATION.get(event.kind, "info"), deed(event.kind))
    else:
        plain = telling(event, story)
    if not taken_back(event, story):
        return plain
    mark = StoryChip(translate("story", "Undone"), "look")
    return replace(plain, chips=(mark, *plain.chips), tone="grey")
