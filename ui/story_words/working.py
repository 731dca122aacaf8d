"""How inspecting, deciding and carrying out are told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.disposition import Disposition
from app.domain.evidence import ProposalState
from app.domain.grading.facts import Finding, Grade, Packaging, RootCause, Tag
from ui import formats
from ui.story_words.telling import (
    Told,
    changes_of,
    joined,
    known,
    listed,
    made,
    name_of,
    translate,
)
from ui.widgets.timeline import StoryChip
from ui.words import reason_words, word_of, words_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from app.queries.story import Story, StoryEvent
    from ui.story_words.telling import Telling
    from ui.theme import Tone

TONES: Final[Mapping[str, Tone]] = {
    Grade.A: "go",
    Grade.B: "go",
    Grade.C: "look",
    Grade.D: "look",
    Grade.E: "stop",
}


def _answers(event: StoryEvent, _story: Story) -> Told:
    count = len(event.payload["answers"])
    begun = bool(made(event, "inspections"))
    text = (
        translate("story", "Inspection begun, answers: {count}")
        if begun
        else translate("story", "Inspection continued, answers: {count}")
    )
    return Told("edit", text.format(count=formats.count(count)))


def _inspected(event: StoryEvent, _story: Story) -> Told:
    row: Mapping[str, Any] = {}
    for change in changes_of(event, "inspections"):
        row = change.after
    grade = str(row.get("grade", ""))
    tone = TONES.get(grade, "grey")
    text = translate("story", "Inspected: grade {grade} · {findings}")
    headline = text.format(
        grade=grade or "–", findings=words_of(Finding, tuple(listed(row.get("findings")))) or "–"
    )
    chips = [StoryChip(word_of(Grade, grade), tone)] if grade else []
    chips += [StoryChip(word_of(Tag, tag)) for tag in listed(row.get("tags"))]
    detail = joined(
        word_of(RootCause, row["cause"]) if row.get("cause") else "",
        word_of(Packaging, row["packaging"]) if row.get("packaging") else "",
    )
    return Told("inspect", headline, detail, tuple(chips), tone=tone)


def _proposed(event: StoryEvent, _story: Story) -> Told:
    row = next(iter(made(event, "proposals")), {})
    reasons = [reason_words(code, detail) for code, detail in listed(row.get("reasons"))]
    text = translate("story", "Proposed: {disposition}")
    chips = []
    if row.get("needs_seller"):
        chips.append(StoryChip(translate("story", "Seller must agree"), "look"))
    if any(one.after.get("state") == ProposalState.APPROVED for one in event.changes):
        chips.append(StoryChip(translate("story", "Approved by rule"), "go"))
    return Told(
        "dispose",
        text.format(disposition=_disposition(event.payload["disposition"])),
        " ".join((*reasons, event.payload["note"])).strip(),
        tuple(chips),
        tone="act",
    )


def _approved(event: StoryEvent, story: Story) -> Told:
    text = translate("story", "Approved by {name}: {disposition}")
    if not any(change.after.get("state") for change in changes_of(event, "proposals")):
        text = translate("story", "{name} agrees to: {disposition}; another person has to as well")
    chips = []
    if event.payload.get("badge_at"):
        bench = story.people.get(event.payload["badge_at"], "")
        how = translate("story", "By badge at the bench of {name}")
        if event.payload.get("by_pin"):
            how = translate("story", "By PIN at the bench of {name}")
        chips = [StoryChip(how.format(name=bench))]
    headline = _decided(text, event, story)
    return Told("approve", headline, event.payload["note"], tuple(chips), tone="go")


def _rejected(event: StoryEvent, story: Story) -> Told:
    told = event.payload
    text = translate("story", "Rejected by {name}: {disposition}")
    chips: tuple[StoryChip, ...] = ()
    if told["suggestion"]:
        suggested = translate("story", "Suggested: {disposition}")
        words = suggested.format(disposition=_disposition(told["suggestion"]))
        chips = (StoryChip(words, "look"),)
    return Told("close", _decided(text, event, story), told["reason"], chips, tone="stop")


def _repackaged(_event: StoryEvent, _story: Story) -> Told:
    return Told("box", translate("story", "Put into new packaging"), tone="go")


def _relabelled(event: StoryEvent, _story: Story) -> Told:
    text = translate("story", "New label scanned back: {code}")
    renamed = translate("story", "SKU {before} → {after}")
    changed = [one for one in changes_of(event, "units") if "sku" in one.after and one.before]
    detail = joined(
        *(renamed.format(before=one.before["sku"], after=one.after["sku"]) for one in changed)
    )
    code = formats.identifier(event.payload["scanned"])
    return Told("tag", text.format(code=code), detail, tone="go")


def _put_away(event: StoryEvent, _story: Story) -> Told:
    text = translate("story", "Put away in {bin}")
    return Told("putaway", text.format(bin=event.payload["bin_code"]), tone="go")


def _decided(text: str, event: StoryEvent, story: Story) -> str:
    code = known(story, event.payload["proposal_id"]).get("disposition", "")
    return text.format(name=name_of(event), disposition=_disposition(code) or "–")


def _disposition(code: str) -> str:
    return word_of(Disposition, code)


WORKING: Final[Mapping[str, Telling]] = {
    "ApproveDisposition": _approved,
    "CompleteInspection": _inspected,
    "ConfirmPutaway": _put_away,
    "ConfirmRelabel": _relabelled,
    "ConfirmRepackaged": _repackaged,
    "KeepAnswers": _answers,
    "ProposeDisposition": _proposed,
    "RejectDisposition": _rejected,
}
