"""How labels are told: asked for, sent, come out or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.evidence import PrintState
from app.domain.labelling import LabelKind
from ui.story_words.telling import Told, changes_of, joined, known, made, translate
from ui.words import word_of
from ui.words.printing import reprint_reason

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.queries.story import Story, StoryEvent
    from ui.story_words.telling import Telling
    from ui.theme import Tone

TONES: Final[Mapping[str, Tone]] = {
    PrintState.DONE: "go",
    PrintState.FAILED: "stop",
    PrintState.UNKNOWN: "look",
}


def _asked(event: StoryEvent, _story: Story) -> Told:
    labels = [f"{word_of(LabelKind, job['template'])} {job['code']}" for job in _made(event)]
    text = translate("story", "Label asked for: {label}")
    return Told("tag", text.format(label=joined(*labels) or "–"))


def _again(event: StoryEvent, story: Story) -> Told:
    first = known(story, event.payload["job_id"])
    text = translate("story", "Label asked for again: {label}")
    reason = translate("story", "Reason: {reason}")
    return Told(
        "retry",
        text.format(label=_label(first)),
        reason.format(reason=event.payload["reason"]),
        tone="look",
    )


def _list_again(event: StoryEvent, _story: Story) -> Told:
    labels = joined(*map(_label, _made(event))) or "–"
    text = translate("story", "Label asked for again: {label}")
    reason = translate("story", "Reason: {reason}")
    why = reprint_reason(event.payload["reason"])
    return Told("retry", text.format(label=labels), reason.format(reason=why), tone="look")


def _noted(event: StoryEvent, story: Story) -> Told:
    told = event.payload
    job = known(story, told["job_id"])
    texts = {
        PrintState.SENDING: translate("story", "{label} sent to {printer}"),
        PrintState.DONE: translate("story", "{label} printed on {printer}"),
        PrintState.FAILED: translate("story", "{label} not printed on {printer}"),
        PrintState.UNKNOWN: translate("story", "{label}: nobody knows whether it came out"),
    }
    usual = translate("story", "{label}: {state}")
    text = texts.get(PrintState(told["state"]), usual)
    headline = text.format(
        label=_label(job),
        printer=told["printer"] or "–",
        state=word_of(PrintState, told["state"]),
    )
    return Told("printer", headline, told["detail"], tone=TONES.get(told["state"], "grey"))


def _settled(event: StoryEvent, story: Story) -> Told:
    out = event.payload["came_out"]
    text = (
        translate("story", "{label} did come out")
        if out
        else translate("story", "{label} did not come out")
    )
    label = _label(known(story, event.payload["job_id"]))
    return Told("printer", text.format(label=label), tone="go" if out else "look")


def _moved(event: StoryEvent, story: Story) -> Told:
    return _queue(event, story, translate("story", "{label} sent to another printer"))


def _held(event: StoryEvent, story: Story) -> Told:
    return _queue(event, story, translate("story", "{label} held: it is not printed yet"))


def _let_go(event: StoryEvent, story: Story) -> Told:
    return _queue(event, story, translate("story", "{label} let go: it prints in its turn"))


def _given_up(event: StoryEvent, story: Story) -> Told:
    reason = translate("story", "Reason: {reason}").format(reason=event.payload["reason"])
    text = translate("story", "{label} given up: it was not printed")
    return _queue(event, story, text, reason)


def _resumed(event: StoryEvent, _story: Story) -> Told:
    again = [_label(job) for job in _made(event)]
    text = translate("story", "After a jam: {label} printed again")
    told = text.format(label=joined(*again)) if again else translate("story", "Printing goes on")
    return Told("retry", told, tone="look")


def _scanned_back(event: StoryEvent, story: Story) -> Told:
    text = translate("story", "{label} scanned back: it is the right one")
    told = _queue(event, story, text)
    return Told("check", told.headline, tone="go")


def _passed(event: StoryEvent, story: Story) -> Told:
    reason = translate("story", "Allowed by {name}. Reason: {reason}")
    who = event.payload["allowed_by"]
    detail = reason.format(
        name=story.people.get(who, who), reason=reprint_reason(event.payload["reason"])
    )
    told = _queue(event, story, translate("story", "{label} passed without a scan"), detail)
    return Told("warning", told.headline, told.detail, tone="look")


def _queue(event: StoryEvent, story: Story, text: str, detail: str = "") -> Told:
    ids = [change.id for change in changes_of(event, "print_jobs")]
    labels = joined(*(_label(known(story, id_)) for id_ in ids))
    return Told("printer", text.format(label=labels or translate("story", "Label")), detail)


def _made(event: StoryEvent) -> list[Mapping[str, str]]:
    return made(event, "print_jobs")


def _label(job: Mapping[str, str]) -> str:
    if not job.get("code"):
        return translate("story", "Label")
    return f"{word_of(LabelKind, job['template'])} {job['code']}"


LABELS: Final[Mapping[str, Telling]] = {
    "CancelPrints": _given_up,
    "ConfirmContainerLabel": _scanned_back,
    "ConfirmPlate": _scanned_back,
    "HoldPrints": _held,
    "MovePrints": _moved,
    "NotePrint": _noted,
    "PassWithoutScan": _passed,
    "PrintBadges": _asked,
    "PrintBinLabels": _asked,
    "PrintLabels": _asked,
    "PrintPutawayLabel": _asked,
    "PrintSalesLabel": _asked,
    "PrintSalesLabels": _asked,
    "ReleasePrints": _let_go,
    "ReprintLabels": _list_again,
    "RequestReprint": _again,
    "ResumeBatch": _resumed,
    "SettlePrint": _settled,
}
