"""How announcing, receiving and unpacking are told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale

from app.domain.evidence import MARKED
from app.domain.parcels import OuterCondition
from ui import formats
from ui.story_words.telling import Told, joined, known, made, translate
from ui.widgets.timeline import StoryChip
from ui.words import carrier_name, series, slot_word, word_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.queries.story import Story, StoryEvent
    from ui.story_words.telling import Telling
    from ui.theme import Tone

KILOGRAM: Final = 1000


def _announced(event: StoryEvent, _story: Story) -> Told:
    text = translate("story", "From {origin}")
    return Told(
        "import",
        translate("story", "Announced"),
        text.format(origin=event.payload["origin"]),
    )


def _received(event: StoryEvent, story: Story) -> Told:
    told = event.payload
    row = known(story, told["parcel_id"]) if told["parcel_id"] else told
    tracking = row.get("tracking", "")
    another = not told["parcel_id"]
    headline = (
        translate("story", "One more box of this return received")
        if another
        else translate("story", "Parcel received")
    )
    return Told("receive", headline, _number(tracking, told), _outside(told), tone=_worry(told))


def _unannounced(event: StoryEvent, _story: Story) -> Told:
    told = event.payload
    return Told(
        "unclaimed",
        translate("story", "Parcel received that nobody announced"),
        joined(_number(told["tracking"], told), told["note"]),
        _outside(told),
        tone="look",
    )


def _condition(event: StoryEvent, _story: Story) -> Told:
    told = event.payload
    text = translate("story", "Outside of the parcel: {condition}")
    return Told(
        "box-damaged" if told["condition"] != OuterCondition.GOOD else "box",
        text.format(condition=word_of(OuterCondition, told["condition"])),
        joined(_weight(told), told["note"]),
        tone=_worry(told),
    )


def _claimed(event: StoryEvent, story: Story) -> Told:
    rma = known(story, event.payload["return_id"]).get("rma", "")
    told = joined(rma, event.payload.get("words", ""))
    return Told("check", translate("story", "The parcel found its return"), told, tone="go")


def _units(event: StoryEvent, _story: Story) -> Told:
    plated = made(event, "units")
    count = sum(number for _, number in event.payload["counts"])
    if not plated:
        text = translate("story", "Received from the same parcel: {count}")
        return Told("receive", text.format(count=formats.count(count)))
    text = translate("story", "Taken out of the parcel: {title}")
    of_all = translate("story", "Units received at once: {count}")
    return Told(
        "receive",
        text.format(title=_titles(plated)),
        of_all.format(count=formats.count(count)) if count > 1 else "",
        _plates(plated),
        tone="go",
    )


def _extra(event: StoryEvent, _story: Story) -> Told:
    plated = made(event, "units")
    told = event.payload
    text = translate("story", "Extra unit registered: {title}")
    title = _titles(plated) or told["title"] or told["sku"]
    return Told("extra", text.format(title=title), told["sku"], _plates(plated), tone="look")


def _missing(event: StoryEvent, _story: Story) -> Told:
    gone = made(event, "units")
    text = translate("story", "Declared missing: {what}")
    count = translate("story", "{count} from the same parcel")
    what = _titles(gone) or count.format(count=formats.count(event.payload["count"]))
    return Told("missing", text.format(what=what), tone="look")


def _photo(event: StoryEvent, _story: Story) -> Told:
    told = event.payload
    text = translate("story", "Photo: {what}")
    return Told(
        "photo",
        text.format(what=slot_word(told["slot"])),
        "" if told["slot"].endswith(MARKED) else told["name"],
        thumbnails=(told["sha256"],),
        tone="act",
    )


def _photo_removed(event: StoryEvent, story: Story) -> Told:
    photo = known(story, event.payload["photo_id"])
    slot = str(photo.get("slot", ""))
    return Told(
        "close",
        translate("story", "Photo removed: {what}").format(what=slot_word(slot) if slot else "–"),
        thumbnails=(photo["sha256"],) if "sha256" in photo else (),
    )


def _titles(rows: list[Mapping[str, str]]) -> str:
    titles = [row["title"] or row["sku"] for row in rows]
    counted = translate("story", "{count} × {title}")
    return series(
        title
        if titles.count(title) == 1
        else counted.format(count=formats.count(titles.count(title)), title=title)
        for title in dict.fromkeys(titles)
    )


def _plates(rows: list[Mapping[str, str]]) -> tuple[StoryChip, ...]:
    return tuple(StoryChip(row["lpn"], "act") for row in rows if row["lpn"])


def _number(tracking: str, told: Mapping[str, str]) -> str:
    return joined(formats.identifier(tracking), carrier_name(told.get("carrier", "")))


def _outside(told: Mapping[str, str]) -> tuple[StoryChip, ...]:
    if told["condition"] == OuterCondition.GOOD:
        return ()
    return (StoryChip(word_of(OuterCondition, told["condition"]), "look"),)


def _worry(told: Mapping[str, str]) -> Tone:
    return "go" if told["condition"] == OuterCondition.GOOD else "look"


def _weight(told: Mapping[str, int]) -> str:
    grams = told["weight_g"]
    if not grams:
        return ""
    return translate("story", "{kg} kg").format(kg=QLocale().toString(grams / KILOGRAM, "f", 2))


ARRIVING: Final[Mapping[str, Telling]] = {
    "AnnounceReturns": _announced,
    "AttachPhoto": _photo,
    "ClaimParcel": _claimed,
    "DeclareMissing": _missing,
    "NoteCondition": _condition,
    "ReceiveParcel": _received,
    "ReceiveUnits": _units,
    "RegisterExtraUnit": _extra,
    "RegisterUnannounced": _unannounced,
    "RemovePhoto": _photo_removed,
}
