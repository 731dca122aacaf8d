"""How places are told: put away, moved, packed, sent, lost and found again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.containers import ContainerKind
from app.domain.disposition import Disposition
from ui.story_words.telling import Told, changes_of, known, translate
from ui.widgets.timeline import StoryChip
from ui.words import word_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.queries.story import Story, StoryEvent
    from ui.story_words.telling import Telling


def _moved(event: StoryEvent, _story: Story) -> Told:
    before = _from(event)
    text = translate("story", "Moved: {before} → {after}")
    headline = text.format(before=before or "–", after=event.payload["bin_code"])
    return Told("putaway", headline, event.payload["reason"], tone="go")


def _counted(event: StoryEvent, _story: Story) -> Told:
    """Told of a unit only where the count changed something about it."""
    code, reason = event.payload["bin_code"], event.payload["reason"]
    lost = any(change.after.get("lost") for change in changes_of(event, "units"))
    text = (
        translate("story", "Missing when {bin} was counted")
        if lost
        else translate("story", "Found when {bin} was counted")
    )
    tone = "stop" if lost else "go"
    chips = (StoryChip(translate("story", "Lost"), "stop"),) if lost else ()
    return Told("search", text.format(bin=code), reason, chips, tone=tone)  # type: ignore[arg-type]


def _opened(event: StoryEvent, _story: Story) -> Told:
    told = event.payload
    text = translate("story", "Container opened: {kind}")
    kind = word_of(ContainerKind, told["kind"])
    return Told("box", text.format(kind=kind), word_of(Disposition, told["disposition"]))


def _packed(event: StoryEvent, _story: Story) -> Told:
    text = translate("story", "Packed into container {code}")
    return Told("box", text.format(code=event.payload["container_code"]), _from(event), tone="go")


def _unpacked(_event: StoryEvent, _story: Story) -> Told:
    return Told("box", translate("story", "Taken out of its container"), tone="look")


def _closed(event: StoryEvent, story: Story) -> Told:
    text = translate("story", "Container {code} closed")
    return Told("lock", text.format(code=_code(event, story)))


def _reopened(event: StoryEvent, story: Story) -> Told:
    text = translate("story", "Container {code} opened again")
    return Told("box", text.format(code=_code(event, story)), tone="look")


def _stored(event: StoryEvent, _story: Story) -> Told:
    text = translate("story", "Put away with its container in {bin}")
    return Told("putaway", text.format(bin=event.payload["bin_code"]), tone="go")


def _sent(event: StoryEvent, _story: Story) -> Told:
    text = translate("story", "Left the house with {carrier}")
    told = event.payload
    return Told("arrow-right", text.format(carrier=told["carrier"]), told["reference"], tone="go")


def _from(event: StoryEvent) -> str:
    """The bin a unit came from, or where it was lost."""
    for change in changes_of(event, "units"):
        before = change.before
        return str(before.get("bin") or before.get("lost") or "")
    return ""


def _code(event: StoryEvent, story: Story) -> str:
    return str(known(story, event.payload["container_id"]).get("code", "–"))


STOCKING: Final[Mapping[str, Telling]] = {
    "CloseContainer": _closed,
    "MoveUnit": _moved,
    "OpenContainer": _opened,
    "PackUnit": _packed,
    "ReopenContainer": _reopened,
    "SendContainer": _sent,
    "SettleCount": _counted,
    "StoreContainer": _stored,
    "UnpackUnit": _unpacked,
}
