"""Files of expected returns come in: read, announced, and what was refused kept for mending."""

from __future__ import annotations

from app.intake.bringing_in import IntakeResult, Progress, bring_in

__all__ = ["IntakeResult", "Progress", "bring_in"]
