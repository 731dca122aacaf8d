"""How boxes are told that are shared, refused, forwarded, closed or timed out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.parcels import OuterCondition, RefusalReason
from ui import formats
from ui.story_words.telling import Told, joined, known, made, translate
from ui.widgets.timeline import StoryChip
from ui.words import carrier_name, deed, word_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.queries.story import Story, StoryEvent
    from ui.story_words.telling import Telling
    from ui.theme import Tone


def _joined(event: StoryEvent, story: Story) -> Told:
    rma = known(story, event.payload["return_id"]).get("rma", "")
    return Told("box", translate("story", "Goods of one more return are in the box"), rma)


def _closed(_event: StoryEvent, _story: Story) -> Told:
    return Told(
        "box",
        translate("story", "The box is empty"),
        translate("story", "What is outstanding is expected in another one."),
    )


def _refused(event: StoryEvent, _story: Story) -> Told:
    told = event.payload
    kept = told["reason"] == RefusalReason.WRONG_WAREHOUSE
    headline = translate("story", "Kept to be forwarded") if kept else translate("story", "Refused")
    chips: tuple[StoryChip, ...] = ()
    if told["condition"] != OuterCondition.GOOD:
        chips = (StoryChip(word_of(OuterCondition, told["condition"]), "look"),)
    detail = joined(word_of(RefusalReason, told["reason"]), told["note"])
    return Told("box-damaged", headline, detail, chips, tone="look" if kept else "stop")


def _forwarded(event: StoryEvent, _story: Story) -> Told:
    told = event.payload
    detail = joined(carrier_name(told["carrier"]), formats.identifier(told["tracking"]))
    return Told("box", translate("story", "Forwarded to its warehouse"), detail, tone="go")


def _timed_out(_event: StoryEvent, _story: Story) -> Told:
    return Told(
        "unclaimed",
        translate("story", "Timed out: nobody asked for the parcel"),
        tone="look",
    )


def _wrong_item(event: StoryEvent, story: Story) -> Told:
    told = event.payload
    came = [row for row in made(event, "units") if row["lpn"]]
    absent = [row for row in made(event, "units") if not row["lpn"]]
    text = translate("story", "Wrong item: {title}")
    title = (came[0]["title"] or came[0]["sku"]) if came else told["title"] or told["sku"]
    instead = absent[0]["title"] if absent else known(story, told["line_id"]).get("title", "")
    detail = translate("story", "in place of {title}").format(title=instead) if instead else ""
    chips = tuple(StoryChip(row["lpn"], "act") for row in came)
    return Told("extra", text.format(title=title), detail, chips, tone="look")


def _batched(event: StoryEvent, _story: Story) -> Told:
    """The parcel's own line: it came with a pallet."""
    told = event.payload
    received = any(change.kind == "parcels" for change in event.changes)
    headline = (
        translate("story", "Received with a pallet")
        if received
        else translate("story", "Kept apart from a pallet")
    )
    tone: Tone = "go" if received else "look"
    return Told("receive", headline, formats.identifier(told["tracking"]), tone=tone)


def _settled(_event: StoryEvent, _story: Story) -> Told:
    return Told("receive", translate("story", "Taken in from beside a pallet"), tone="go")


def _pallet(event: StoryEvent, _story: Story) -> Told:
    return Told("box", deed(event.kind))


BOXES: Final[Mapping[str, Telling]] = {
    "CloseBatch": _pallet,
    "CloseParcel": _closed,
    "OpenBatch": _pallet,
    "ScanIntoBatch": _batched,
    "SettleBatchEntry": _settled,
    "ForwardParcel": _forwarded,
    "JoinReturn": _joined,
    "RefuseParcel": _refused,
    "RegisterWrongItem": _wrong_item,
    "TimeOutParcel": _timed_out,
}
