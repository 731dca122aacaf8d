"""What the bench writes down about a unit: photos, inspections, proposals, labels.

Claim, finding and root cause are three facts in three places: the claim on the return line,
the finding and the cause on the inspection.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from app.errors import RuleBroken


class Owner(StrEnum):
    PARCEL = "parcel"
    RETURN = "return"  # what the buyer sent along with the claim
    UNIT = "unit"


CLAIM: Final = "claim"  # the slot of a photo the buyer took
MARKED: Final = ".marked"  # behind a slot: a copy on which something is ringed or pointed at


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """``sha256`` is the name of the file in the photo store.

    ``name`` is what the file was called; a marked copy was drawn on the file it names.
    """

    id: str
    owner: Owner
    owner_id: str
    slot: str
    sha256: str
    name: str
    at: datetime
    by: str
    version: int = 0
    gone: bool = False


class InspectionState(StrEnum):
    OPEN = "open"
    COMPLETE = "complete"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """Answers as given, with the grading set they were given to; the rest is computed.

    ``answers`` are (question, choice, note); ``findings`` are codes, worst first.
    """

    id: str
    unit_id: str
    set_id: str
    set_version: int
    state: InspectionState
    by: str
    at: datetime
    answers: tuple[tuple[str, int, str], ...] = ()
    grade: str = ""
    findings: tuple[str, ...] = ()
    cause: str = ""
    packaging: str = ""
    tags: tuple[str, ...] = ()
    reasons: tuple[tuple[str, int, str], ...] = ()
    version: int = 0
    gone: bool = False


class ProposalState(StrEnum):
    PROPOSED = "proposed"
    APPROVED = "approved"
    REJECTED = "rejected"
    EXECUTED = "executed"
    UNDONE = "undone"  # executed once, and brought back by another person


ENDED: frozenset[ProposalState] = frozenset({ProposalState.REJECTED, ProposalState.UNDONE})


class AlreadyDecided(RuleBroken):
    """Somebody was faster: ``by`` made it ``state`` at ``at``."""

    def __init__(self, state: ProposalState, by: str, at: datetime | None) -> None:
        super().__init__(state, by, at)
        self.state = state
        self.by = by
        self.at = at


class StepNotDue(RuleBroken):
    """``step`` is not the next thing to do with ``lpn``; ``due`` is ("" when nothing is)."""

    def __init__(self, lpn: str, step: str, due: str) -> None:
        super().__init__(lpn, step, due)
        self.lpn = lpn
        self.step = step
        self.due = due


class StepsBegun(RuleBroken):
    """What was approved for ``lpn`` is being carried out: ``step`` is done."""

    def __init__(self, lpn: str, step: str) -> None:
        super().__init__(lpn, step)
        self.lpn = lpn
        self.step = step


class WrongLabelScanned(RuleBroken):
    """The scan-back did not read the label that was meant to be on the unit."""

    def __init__(self, expected: str, scanned: str) -> None:
        super().__init__(expected, scanned)
        self.expected = expected
        self.scanned = scanned


class UnknownBin(RuleBroken):
    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class WrongZone(RuleBroken):
    """The bin is in another zone than the disposition asks for."""

    def __init__(self, code: str, zone: str, wanted: str) -> None:
        super().__init__(code, zone, wanted)
        self.code = code
        self.zone = zone
        self.wanted = wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A disposition on its way: proposed, decided by another person, executed step by step.

    ``reasons`` are (code, detail) pairs that say why; ``suggestion`` is what the person who
    rejected it would do instead.
    """

    id: str
    unit_id: str
    disposition: str
    state: ProposalState
    proposed_by: str
    proposed_at: datetime
    inspected_by: str
    reasons: tuple[tuple[str, str], ...] = ()
    needs_seller: bool = False
    note: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None
    decision_note: str = ""
    suggestion: str = ""
    steps_done: tuple[str, ...] = ()
    version: int = 0
    gone: bool = False


class PrintState(StrEnum):
    """``unknown``: it was sent and nobody knows whether it came out; only a person may go on."""

    QUEUED = "queued"
    SENDING = "sending"
    DONE = "done"
    FAILED = "failed"
    UNKNOWN = "unknown"
    CANCELLED = "cancelled"


class ScanBack(StrEnum):
    """Whether a label was read back from what it stands on; ``none`` is one nobody has to scan."""

    NONE = "none"
    OWED = "owed"
    SCANNED = "scanned"
    WAIVED = "waived"  # a supervisor let it pass


class WrongPrintState(RuleBroken):
    """The label ``code`` is ``state`` and cannot be what was asked for."""

    def __init__(self, code: str, state: PrintState) -> None:
        super().__init__(code, state)
        self.code = code
        self.state = state


class ReasonNeeded(RuleBroken):
    """Asked for something that is done only with a reason; ``what`` names the field."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """One label to print.  ``duplicate`` is 0 for the first copy and counts the reprints.

    ``printer`` is where it is meant to go while it waits ("" for wherever its kind goes), and where
    it went afterwards.  ``held`` waits for a person.  ``batch`` joins the labels of one order.
    ``scan_back`` of a plate or a container's label is owed from the moment it is asked for.
    """

    id: str
    template: str
    data: dict[str, str]
    code: str
    state: PrintState
    at: datetime
    by: str
    unit_id: str | None = None
    duplicate: int = 0
    reason: str = ""
    printer: str = ""
    detail: str = ""
    held: bool = False
    batch: str = ""
    scan_back: ScanBack = ScanBack.NONE
    version: int = 0
    gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """A place on a shelf.  ``zone`` says which dispositions end here.

    ``capacity`` is in pieces, 0 for no limit; ``blocked`` is why nothing may be put in, or "".
    """

    id: str
    code: str
    zone: str
    capacity: int = 0
    one_seller: bool = False
    one_sku: bool = False
    blocked: str = ""
    counted_at: datetime | None = None
    counted_by: str = ""
    version: int = 0
    gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryRate:
    """What a route costs and brings, as a supervisor entered it; ``price_bp`` is by grade."""

    id: str
    route: str
    currency: str
    price_bp: dict[str, int]
    processing_minor: int
    fulfilment_minor: int
    referral_bp: int
    freight_minor: int
    freight_kg_minor: int
    seller_id: str
    category: str
    valid_from: datetime
    valid_until: datetime | None
    by: str
    version: int = 0
    gone: bool = False
