"""How an undo is told: what it took back, from → to; and whether an event was itself undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.evidence import PrintState, ProposalState
from app.domain.parcels import OuterCondition, ParcelState
from app.domain.units import UnitState
from ui.story_words.telling import Told, joined, translate
from ui.words import deed, thing, word_of
from ui.words.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

    from app.queries.story import Story, StoryChange, StoryEvent

UNDO: Final = "Undo"
# The fields a person follows; ids, times and computed columns are left out.
FIELDS: Final = {
    "state": QT_TRANSLATE_NOOP("story", "State"),
    "condition": QT_TRANSLATE_NOOP("story", "Outside"),
    "grade": QT_TRANSLATE_NOOP("story", "Grade"),
    "sku": QT_TRANSLATE_NOOP("story", "SKU"),
    "bin": QT_TRANSLATE_NOOP("story", "Bin"),
    "lost": QT_TRANSLATE_NOOP("story", "Lost from"),
    "note": QT_TRANSLATE_NOOP("story", "Note"),
}
KINDS: Final[Mapping[tuple[str, str], type[StrEnum]]] = {
    ("units", "state"): UnitState,
    ("parcels", "state"): ParcelState,
    ("parcels", "condition"): OuterCondition,
    ("proposals", "state"): ProposalState,
    ("print_jobs", "state"): PrintState,
}


def tell_undo(event: StoryEvent, story: Story) -> Told:
    """An undo of an undo does the first thing again, and so on to any depth."""
    first: StoryEvent | None = event
    again = True
    while first is not None and first.kind == UNDO:
        again = not again
        first = _event(story, first.payload["undoes"])
    text = (
        translate("story", "Done again: {what}") if again else translate("story", "Undone: {what}")
    )
    headline = text.format(what=deed(first.kind if first else UNDO))
    return Told("undo", headline, joined(*map(_from_to, event.changes)), tone="look")


def taken_back(event: StoryEvent, story: Story) -> bool:
    """Whether an undo that stands took it back; an undo that was undone takes nothing back."""
    undos = [one for one in story.events if one.kind == UNDO and one.payload["undoes"] == event.id]
    if not undos:
        return event.undone  # its undo may lie beyond the end of a long story
    return any(not taken_back(one, story) for one in undos)


def _event(story: Story, id_: str) -> StoryEvent | None:
    return next((one for one in story.events if one.id == id_), None)


def _from_to(change: StoryChange) -> str:
    if "gone" in change.after:
        text = (
            translate("story", "{thing} taken out again")
            if change.after["gone"]
            else translate("story", "{thing} back again")
        )
        told = text.format(thing=thing(change.kind))
        return told[:1].upper() + told[1:]
    text = translate("story", "{field}: {before} → {after}")
    return joined(
        *(
            text.format(
                field=translate("story", words),
                before=_value(change.kind, name, change.before.get(name)),
                after=_value(change.kind, name, change.after[name]),
            )
            for name, words in FIELDS.items()
            if name in change.after
        )
    )


def _value(kind: str, field: str, value: object) -> str:
    code = str(value or "")
    enum = KINDS.get((kind, field))
    return (word_of(enum, code) if enum is not None and code else code) or "–"
