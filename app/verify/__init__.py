"""Whether a station's folder is in order, told event by event."""

from __future__ import annotations

from app.verify.checking import verify, verify_quick
from app.verify.report import Event, Finding, Law, Problem, Report, Subject

__all__ = [
    "Event",
    "Finding",
    "Law",
    "Problem",
    "Report",
    "Subject",
    "verify",
    "verify_quick",
]
