"""Words for what a verification found: the law, what is wrong, and the event that did it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.verify import Law, Problem
from ui.formats import moment
from ui.words.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.verify import Finding, Report

translate = QCoreApplication.translate
MOST: Final = 20

LAWS: Final[dict[Law, str]] = {
    Law.FILE: QT_TRANSLATE_NOOP("verifying", "The database file is sound"),
    Law.CHAIN: QT_TRANSLATE_NOOP("verifying", "The journal is whole and nobody wrote in it"),
    Law.ROWS: QT_TRANSLATE_NOOP("verifying", "Every row is what the journal says"),
    Law.TRACES: QT_TRANSLATE_NOOP("verifying", "Every event is filed where it belongs"),
    Law.COUNT: QT_TRANSLATE_NOOP(
        "verifying", "Announced + extra = received + missing + outstanding"
    ),
    Law.PLACE: QT_TRANSLATE_NOOP("verifying", "Every unit is in exactly one place"),
    Law.CAPACITY: QT_TRANSLATE_NOOP("verifying", "No bin holds more than it takes"),
    Law.CONTAINER: QT_TRANSLATE_NOOP("verifying", "Every container holds one disposition"),
    Law.STOCK: QT_TRANSLATE_NOOP("verifying", "The stock shown is where the units are"),
    Law.SEARCH: QT_TRANSLATE_NOOP("verifying", "Searches and queues show what the rows say"),
    Law.DECISION: QT_TRANSLATE_NOOP("verifying", "Every unit stands where its decision stands"),
    Law.FOUR_EYES: QT_TRANSLATE_NOOP("verifying", "Nobody decided on their own work"),
    Law.SECOND_LOOK: QT_TRANSLATE_NOOP(
        "verifying", "Every second look was blind, by another inspector, and is told once"
    ),
    Law.SELLER: QT_TRANSLATE_NOOP("verifying", "Nobody decides in the seller's place"),
    Law.STEPS: QT_TRANSLATE_NOOP("verifying", "What was put away went through every step"),
    Law.PLATE: QT_TRANSLATE_NOOP("verifying", "Every licence plate was given once"),
    Law.LABEL: QT_TRANSLATE_NOOP("verifying", "No label came out twice without saying so"),
    Law.SCAN_BACK: QT_TRANSLATE_NOOP("verifying", "Nothing went on under a label nobody read"),
    Law.PHOTOS: QT_TRANSLATE_NOOP("verifying", "Every photo is there, as it was"),
}
PROBLEMS: Final[dict[Problem, str]] = {
    Problem.DAMAGED: QT_TRANSLATE_NOOP("verifying", "the file is damaged: {message}"),
    Problem.DANGLING: QT_TRANSLATE_NOOP("verifying", "it points to a row of {parent} not there"),
    Problem.GAP: QT_TRANSLATE_NOOP("verifying", "entry {expected} is missing, {found} follows"),
    Problem.UNLINKED: QT_TRANSLATE_NOOP("verifying", "it does not follow on the entry before it"),
    Problem.ALTERED: QT_TRANSLATE_NOOP("verifying", "the entry was changed after it was written"),
    Problem.CUT_OFF: QT_TRANSLATE_NOOP(
        "verifying", "the journal ends at {found}, it once went to {expected}"
    ),
    Problem.REWRITTEN: QT_TRANSLATE_NOOP("verifying", "the journal was written anew"),
    Problem.UNREADABLE: QT_TRANSLATE_NOOP("verifying", "the entry cannot be read: {message}"),
    Problem.UNFOUNDED: QT_TRANSLATE_NOOP(
        "verifying", "{column} was {found} before it, the event says {expected}"
    ),
    Problem.EDITED: QT_TRANSLATE_NOOP(
        "verifying", "{column} is {found}, the journal says {expected}"
    ),
    Problem.REMOVED: QT_TRANSLATE_NOOP("verifying", "the row was removed"),
    Problem.FOREIGN: QT_TRANSLATE_NOOP("verifying", "no event made this row"),
    Problem.UNTRACED: QT_TRANSLATE_NOOP("verifying", "the event is not filed under its rows"),
    Problem.OVERCOUNTED: QT_TRANSLATE_NOOP(
        "verifying", "{announced} announced, {accounted} accounted for"
    ),
    Problem.NOT_INSTEAD: QT_TRANSLATE_NOOP(
        "verifying", "it came in place of a piece that is not missing"
    ),
    Problem.WRONG_RETURN: QT_TRANSLATE_NOOP("verifying", "it belongs to another return"),
    Problem.NOT_ARRIVED: QT_TRANSLATE_NOOP("verifying", "its parcel has not arrived ({state})"),
    Problem.NO_BIN: QT_TRANSLATE_NOOP("verifying", "there is no bin {bin}"),
    Problem.IN_BIN: QT_TRANSLATE_NOOP("verifying", "it is {state} and yet in bin {bin}"),
    Problem.NOWHERE: QT_TRANSLATE_NOOP("verifying", "it is {state} and lies nowhere"),
    Problem.TWO_PLACES: QT_TRANSLATE_NOOP(
        "verifying", "it is in several places: {bin} {container} {lost}"
    ),
    Problem.OVERFULL: QT_TRANSLATE_NOOP("verifying", "it takes {capacity} and holds {units}"),
    Problem.WRONG_CONTENTS: QT_TRANSLATE_NOOP(
        "verifying", "a unit for {found} is in it, it is for {expected}"
    ),
    Problem.NO_CONTAINER: QT_TRANSLATE_NOOP("verifying", "there is no container {container}"),
    Problem.NOT_OUT: QT_TRANSLATE_NOOP("verifying", "its container is {state} and it is not"),
    Problem.MISCOUNTED: QT_TRANSLATE_NOOP("verifying", "shown as {found}, it is {expected}"),
    Problem.UNFINDABLE: QT_TRANSLATE_NOOP(
        "verifying", "it is searched by an older {column}; 'returnbench reindex' mends it"
    ),
    Problem.WRONG_DECISION: QT_TRANSLATE_NOOP(
        "verifying", "it is {state}, its proposals are {proposals}"
    ),
    Problem.NOT_INSPECTED: QT_TRANSLATE_NOOP("verifying", "it is {state} without an inspection"),
    Problem.TWO_DRAFTS: QT_TRANSLATE_NOOP("verifying", "it has two open inspections"),
    Problem.DECIDED_OWN: QT_TRANSLATE_NOOP("verifying", "the decider had {part} it too"),
    Problem.FIRST_COUNTED: QT_TRANSLATE_NOOP(
        "verifying", "it is {state} while it waits for its second look"
    ),
    Problem.LOOKED_ALONE: QT_TRANSLATE_NOOP("verifying", "one person had both looks"),
    Problem.LOOKED_TWICE: QT_TRANSLATE_NOOP("verifying", "it was drawn twice"),
    Problem.NO_SECOND_LOOK: QT_TRANSLATE_NOOP(
        "verifying", "an agreement is told of inspections that are not there"
    ),
    Problem.MISJUDGED: QT_TRANSLATE_NOOP(
        "verifying", "the agreement told is not that of the two inspections"
    ),
    Problem.TOLD_AGAIN: QT_TRANSLATE_NOOP("verifying", "the agreement was written a second time"),
    Problem.UNANSWERED: QT_TRANSLATE_NOOP(
        "verifying", "decided against the seller, or while they were asked"
    ),
    Problem.TOO_SOON: QT_TRANSLATE_NOOP(
        "verifying", "their silence counted before their time was up"
    ),
    Problem.STEP_MISSING: QT_TRANSLATE_NOOP("verifying", "the step {step} was left out"),
    Problem.TOO_FEW: QT_TRANSLATE_NOOP(
        "verifying", "{asked} persons had to agree, only {agreed} did"
    ),
    Problem.HELD: QT_TRANSLATE_NOOP("verifying", "it was carried out while it was on hold"),
    Problem.PLATE_TWICE: QT_TRANSLATE_NOOP("verifying", "{lpn} was given twice"),
    Problem.LABEL_TWICE: QT_TRANSLATE_NOOP("verifying", "{code} was printed twice, unmarked"),
    Problem.SENT_AGAIN: QT_TRANSLATE_NOOP("verifying", "it was sent again after {state}"),
    Problem.UNSCANNED: QT_TRANSLATE_NOOP(
        "verifying", "it went on though its label {code} was not scanned"
    ),
    Problem.NO_FILE: QT_TRANSLATE_NOOP("verifying", "the photo {sha256} is not there"),
    Problem.WRONG_FILE: QT_TRANSLATE_NOOP("verifying", "the photo {sha256} is not what it was"),
}


def law_words(law: Law) -> str:
    return translate("verifying", LAWS[law])


def finding_words(finding: Finding) -> str:
    """One line: what is wrong with what, and the event it happened at."""
    detail: dict[str, str] = {"message": "", **finding.detail}
    problem = translate("verifying", PROBLEMS[finding.problem]).format_map(_Lenient(detail))
    about = finding.subject
    name = f"{about.kind} {about.name or about.id}: " if about else ""
    event = finding.event
    if event is None:
        return f"{name}{problem}"
    told = translate("verifying", "event {seq}, {kind} by {who}, {when}").format(
        seq=event.seq, kind=event.kind, who=event.who or event.by, when=moment(event.at)
    )
    return f"{name}{problem} ({told})"


def report_words(report: Report) -> str:
    """All of it: what was looked at, and every finding."""
    looked = translate("verifying", "{entries} journal entries, {rows} rows, {photos} photos: ")
    head = looked.format(entries=report.entries, rows=report.rows, photos=report.photos)
    if report.sound:
        return head + translate("verifying", "all laws hold.")
    broken = translate("verifying", "{count} finding(s).").format(
        count=len(report.findings) + report.unnamed
    )
    lines = [finding_words(finding) for finding in report.findings[:MOST]]
    return "\n".join([head + broken, *lines])


class _Lenient(dict[str, str]):
    """A detail that is not given leaves its place empty: a report never fails to be told."""

    def __missing__(self, key: str) -> str:
        return ""
