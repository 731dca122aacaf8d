"""What a buyer is promised about returns, what the law adds, and what follows for a request."""

from __future__ import annotations

from app.domain.policy.because import Because, Condition
from app.domain.policy.kinds import (
    FAULTS,
    Clause,
    CountedFrom,
    Evidence,
    Informed,
    Mark,
    Outcome,
    Payer,
    RefundMethod,
    RefundMoment,
    Seal,
    Verdict,
)
from app.domain.policy.law import (
    Floor,
    LawBook,
    ReturnLaw,
    Right,
    RightKind,
    RightState,
    rights_of,
)
from app.domain.policy.law_files import load_return_laws, read_return_law
from app.domain.policy.policies import Policy, Scope, policy_for
from app.domain.policy.policy_files import PolicyInvalid, load_policies, read_policy
from app.domain.policy.requests import Request
from app.domain.policy.review import (
    DeclineForbidden,
    Review,
    may_decline,
    outcome_of,
    review,
    together,
)
from app.domain.policy.simulating import Change, Simulation, Sums, simulate
from app.domain.policy.terms import Terms
from app.domain.policy.undercutting import (
    PolicyUndercuts,
    Undercut,
    refuse_undercutting,
    undercuts,
)

__all__ = [
    "FAULTS",
    "Because",
    "Change",
    "Clause",
    "Condition",
    "CountedFrom",
    "DeclineForbidden",
    "Evidence",
    "Floor",
    "Informed",
    "LawBook",
    "Mark",
    "Outcome",
    "Payer",
    "Policy",
    "PolicyInvalid",
    "PolicyUndercuts",
    "RefundMethod",
    "RefundMoment",
    "Request",
    "ReturnLaw",
    "Review",
    "Right",
    "RightKind",
    "RightState",
    "Scope",
    "Seal",
    "Simulation",
    "Sums",
    "Terms",
    "Undercut",
    "Verdict",
    "load_policies",
    "load_return_laws",
    "may_decline",
    "outcome_of",
    "policy_for",
    "read_policy",
    "read_return_law",
    "refuse_undercutting",
    "review",
    "rights_of",
    "simulate",
    "together",
    "undercuts",
]
