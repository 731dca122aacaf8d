"""What a scan means: every reading of what a scanner sent or a hand typed, best first.

Never raises and never looks anything up: whether an order, an SKU or a parcel with
this number exists is for a query to say.
"""

from app.domain.identifiers.kinds import Candidate, Done, Notice, Reading, ScanKind, Why
from app.domain.identifiers.rubbish import LONGEST
from app.domain.identifiers.understanding import look_into, understand

__all__ = [
    "LONGEST",
    "Candidate",
    "Done",
    "Notice",
    "Reading",
    "ScanKind",
    "Why",
    "look_into",
    "understand",
]
