"""What a verification found, as data: which law, broken where, by which event of the journal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Law(StrEnum):
    """What has to hold in every station's folder, at every moment of its history."""

    FILE = "file"  # SQLite itself finds the file sound
    CHAIN = "chain"  # the journal is whole and nobody wrote in it afterwards
    ROWS = "rows"  # every row is what the journal says became of it
    TRACES = "traces"  # every event is filed under every row that it changed
    COUNT = "count"  # announced + extra = received + missing + outstanding, per line
    PLACE = "place"  # every unit is in exactly one place
    CAPACITY = "capacity"  # no bin holds more than it takes
    CONTAINER = "container"  # a container holds one disposition, and what is in it shares its fate
    STOCK = "stock"  # what is shown as stock is where the units are
    SEARCH = "search"  # what is searched and what waits are what the rows say
    DECISION = "decision"  # a unit stands where its proposal stands
    FOUR_EYES = "four_eyes"  # nobody decides on their own work
    SECOND_LOOK = "second_look"  # two inspectors, blind to each other, told of once
    SELLER = "seller"  # nobody decides in the seller's place
    STEPS = "steps"  # what is put away went through every step
    PLATE = "plate"  # a licence plate is given once
    LABEL = "label"  # no label comes out twice without saying so
    SCAN_BACK = "scan_back"  # nothing goes on under a label that was not read there
    PHOTOS = "photos"  # every photo is there and is what it was


class Problem(StrEnum):
    """What exactly is wrong.  After each: the keys of its detail."""

    DAMAGED = "damaged"  # message
    DANGLING = "dangling"  # parent
    GAP = "gap"  # expected, found
    UNLINKED = "unlinked"  # expected, found
    ALTERED = "altered"
    CUT_OFF = "cut_off"  # expected, found (the last entry that was once seen, and the last now)
    REWRITTEN = "rewritten"  # expected, found
    UNREADABLE = "unreadable"  # message
    UNFOUNDED = "unfounded"  # column, expected, found: an event builds on what was not there
    EDITED = "edited"  # column, expected, found
    REMOVED = "removed"
    FOREIGN = "foreign"  # nobody made it
    UNTRACED = "untraced"
    OVERCOUNTED = "overcounted"  # announced, accounted
    NOT_INSTEAD = "not_instead"  # line: a wrong item stands for no missing piece of it
    WRONG_RETURN = "wrong_return"  # expected, found
    NOT_ARRIVED = "not_arrived"  # state
    NO_BIN = "no_bin"  # bin
    IN_BIN = "in_bin"  # bin, state
    NOWHERE = "nowhere"  # state
    TWO_PLACES = "two_places"  # bin, container, lost
    OVERFULL = "overfull"  # capacity, units
    WRONG_CONTENTS = "wrong_contents"  # expected, found
    NO_CONTAINER = "no_container"  # container
    NOT_OUT = "not_out"  # state
    MISCOUNTED = "miscounted"  # expected, found
    UNFINDABLE = "unfindable"  # column: the rebuilding of the search mends it
    WRONG_DECISION = "wrong_decision"  # state, proposals
    NOT_INSPECTED = "not_inspected"  # state
    TWO_DRAFTS = "two_drafts"
    DECIDED_OWN = "decided_own"  # person, part
    TOO_FEW = "too_few"  # asked, agreed
    FIRST_COUNTED = "first_counted"  # state: while the second look waits
    LOOKED_ALONE = "looked_alone"  # person: both looks are theirs
    LOOKED_TWICE = "looked_twice"
    NO_SECOND_LOOK = "no_second_look"
    MISJUDGED = "misjudged"  # expected, found: grades apart
    TOLD_AGAIN = "told_again"
    UNANSWERED = "unanswered"  # decided while the seller was asked
    TOO_SOON = "too_soon"  # their silence counted before their time was up
    STEP_MISSING = "step_missing"  # step
    HELD = "held"  # reason
    PLATE_TWICE = "plate_twice"  # lpn, other
    LABEL_TWICE = "label_twice"  # code, other
    SENT_AGAIN = "sent_again"  # state
    UNSCANNED = "unscanned"  # code
    NO_FILE = "no_file"  # sha256
    WRONG_FILE = "wrong_file"  # sha256


@dataclass(frozen=True, slots=True)
class Event:
    """One journal entry.  ``by`` is the id of the person, ``who`` the name."""

    seq: int
    id: str
    kind: str
    at: datetime
    by: str
    who: str


@dataclass(frozen=True, slots=True)
class Subject:
    """The row it is about: its table and its id.  ``name`` is what people call it, if anything."""

    kind: str
    id: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """``event`` broke the law, or is the last rightful one before it was broken from outside."""

    law: Law
    problem: Problem
    event: Event | None
    subject: Subject | None = None
    detail: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Report:
    """``orphans`` are photo files without a row: a crash leaves them, they harm nobody.

    ``unnamed`` counts the findings beyond the first of each law that are not listed.
    """

    entries: int
    rows: int
    photos: int
    head: str
    findings: tuple[Finding, ...]
    orphans: tuple[str, ...] = ()
    unnamed: int = 0

    @property
    def sound(self) -> bool:
        return not self.findings
