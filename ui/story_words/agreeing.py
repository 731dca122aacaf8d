"""How holds, the seller's say, clearances, destructions and their undoing are told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.agreements import Channel, LetterKind, LetterState, SellerAnswer
from app.domain.disposition import Disposition
from app.domain.executions import Method, NotDonated, Wipe
from app.domain.holds import HoldReason
from ui import formats
from ui.story_words.telling import Told, changes_of, joined, known, made, name_of, translate
from ui.widgets.timeline import StoryChip
from ui.words import word_of
from ui.words.deciding import EXEMPTIONS
from ui.words.speaking import said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.queries.story import Story, StoryEvent
    from ui.story_words.telling import Telling


def _held(event: StoryEvent, _story: Story) -> Told:
    text = translate("story", "Put on hold by {name}: {reason}")
    reason = word_of(HoldReason, event.payload["reason"])
    headline = text.format(name=name_of(event), reason=reason)
    return Told("lock", headline, event.payload["words"], tone="look")


def _released(event: StoryEvent, _story: Story) -> Told:
    text = translate("story", "Released by {name}")
    return Told("check", text.format(name=name_of(event)), event.payload["words"], tone="go")


def _asked(event: StoryEvent, _story: Story) -> Told:
    text = translate("story", "Seller asked: {channel}, {hours} hours to answer")
    told = event.payload
    channel = word_of(Channel, told["channel"])
    headline = text.format(channel=channel, hours=formats.count(told["hours"]))
    return Told("requests", headline, told["words"], tone="act")


def _answered(event: StoryEvent, _story: Story) -> Told:
    told = event.payload
    agreed = told["answer"] == SellerAnswer.AGREED
    headline = word_of(SellerAnswer, told["answer"])
    if told.get("instead"):
        text = translate("story", "The seller wants something else: {order}")
        headline = text.format(order=word_of(Disposition, told["instead"]))
    return Told("requests", headline, told["words"], tone="go" if agreed else "stop")


def _silent(event: StoryEvent, _story: Story) -> Told:
    """The clock ran out: what took the place of what was proposed, if anything did."""
    made_now = [one for one in changes_of(event, "proposals") if not one.before]
    if made_now:
        text = translate(
            "story", "The seller did not answer in time. Their order for that: {order}"
        )
        order = word_of(Disposition, str(made_now[0].after["disposition"]))
        return Told("clock", text.format(order=order), tone="look")
    text = translate("story", "The seller did not answer in time. What was proposed stays.")
    return Told("clock", text, tone="look")


def _letter_queued(event: StoryEvent, _story: Story) -> Told:
    return Told("saved", word_of(LetterKind, event.payload["kind"]))


def _letter_noted(event: StoryEvent, _story: Story) -> Told:
    told = event.payload
    failed = told["state"] == LetterState.FAILED
    text = translate("story", "Letter to the seller: {state}")
    headline = text.format(state=word_of(LetterState, told["state"]))
    return Told(
        "saved", headline, told["detail"] or told["name"], tone="stop" if failed else "grey"
    )


def _letter_again(_event: StoryEvent, _story: Story) -> Told:
    return Told("retry", translate("story", "Letter to the seller tried again"))


def _wiped(event: StoryEvent, _story: Story) -> Told:
    text = translate("story", "Data erased by {name}: {how}")
    how = word_of(Wipe, event.payload["how"])
    headline = text.format(name=name_of(event), how=how)
    return Told("check", headline, event.payload["words"], tone="go")


def _not_donated(event: StoryEvent, _story: Story) -> Told:
    text = translate("story", "Not given away: {why}")
    headline = text.format(why=word_of(NotDonated, event.payload["why"]))
    return Told("info", headline, event.payload["words"])


def _exempt(event: StoryEvent, _story: Story) -> Told:
    code = event.payload["exemption"]
    text = translate("story", "The law allows it because {exemption}")
    exemption = said(EXEMPTIONS[code]) if code in EXEMPTIONS else code
    return Told("info", text.format(exemption=exemption), event.payload["words"])


def _destroyed(event: StoryEvent, story: Story) -> Told:
    told = event.payload
    row = next(iter(made(event, "destructions")), {})
    text = translate("story", "{method} by {name} before {witness}")
    headline = text.format(
        method=word_of(Method, told["method"]),
        name=name_of(event),
        witness=story.people.get(told["witness"], "–"),
    )
    number = str(row.get("number", ""))
    chips = [StoryChip(number)] if number else []
    if number and known(story, str(row.get("id", ""))).get("void_by"):
        chips.append(StoryChip(translate("story", "Certificate void"), "stop"))
    return Told(
        "dispose",
        headline,
        joined(
            translate("story", "{grams} g").format(grams=formats.count(told["weight_g"])),
            told["serial"],
            told["words"],
        ),
        tuple(chips),
        tone="stop",
    )


def _brought_back(event: StoryEvent, _story: Story) -> Told:
    found = event.payload["found"]
    text = (
        translate("story", "Found again by {name}")
        if found
        else translate("story", "Brought back by {name}")
    )
    renamed = [one for one in changes_of(event, "units") if "sku" in one.after and one.before]
    relabelled = translate("story", "SKU {after} again: destroy the label {before}.")
    labels = [
        relabelled.format(before=one.before["sku"], after=one.after["sku"]) for one in renamed
    ]
    return Told(
        "undo",
        text.format(name=name_of(event)),
        joined(event.payload["reason"], *labels),
        tone="look",
    )


def _back_to_approval(event: StoryEvent, _story: Story) -> Told:
    text = translate("story", "Back to approval, every yes is void")
    return Told("undo", text, event.payload["reason"], tone="look")


AGREEING: Final[Mapping[str, Telling]] = {
    "AskSeller": _asked,
    "CertifyDestruction": _destroyed,
    "ConfirmWiped": _wiped,
    "DocumentExemption": _exempt,
    "HoldUnit": _held,
    "NoteSellerAnswer": _answered,
    "NoteSellerLetter": _letter_noted,
    "PassOverDonation": _not_donated,
    "QueueSellerLetter": _letter_queued,
    "ReleaseUnit": _released,
    "RetrySellerLetter": _letter_again,
    "ReturnToApproval": _back_to_approval,
    "TakeSellersDefault": _silent,
    "UndoExecution": _brought_back,
}
