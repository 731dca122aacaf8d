"""What becomes of a unit: proposed by rule, explained, held against the law, decided by two."""

from __future__ import annotations

from app.domain.disposition.approval import (
    ApprovalRule,
    BadRule,
    Bearing,
    Demand,
    Occasion,
    PartInDecision,
    SelfApproval,
    bearings,
    demand_for,
    demand_on,
    may_decide,
)
from app.domain.disposition.approval_files import RulesInvalid, load_approval_rules
from app.domain.disposition.codes import CodeList, CodesInvalid, load_code_lists
from app.domain.disposition.facts import CompanySize, Facts, Instruction, order_on, read_instruction
from app.domain.disposition.kinds import Disposition, Step, StepKind, Zone, steps, target_zone
from app.domain.disposition.law import (
    Exemption,
    LawInvalid,
    ScrapGate,
    load_scrap_gates,
    refusing,
)
from app.domain.disposition.objections import objections
from app.domain.disposition.orders import (
    BadOrder,
    Misfit,
    OrderCase,
    Say,
    StandingOrder,
    Weight,
    opening_for,
    outcome_for,
    strictest_opening,
    under_order,
    weigh,
)
from app.domain.disposition.proposing import (
    Alternative,
    Proposal,
    Rulebook,
    allowed_alternatives,
    propose,
    propose_instead,
)
from app.domain.disposition.reasons import (
    ApprovalOutdated,
    DispositionBlocked,
    Reason,
    ReasonCode,
)
from app.domain.disposition.recovery import BadRate, Case, Rates, Recovery, advise
from app.domain.disposition.recovery_files import RatesInvalid, load_rates
from app.domain.disposition.scrap import FOR_GOOD, Destroying, could_be_given, scrap_objections
from app.domain.grading.facts import Grade

__all__ = [
    "FOR_GOOD",
    "Alternative",
    "ApprovalOutdated",
    "ApprovalRule",
    "BadOrder",
    "BadRate",
    "BadRule",
    "Bearing",
    "Case",
    "CodeList",
    "CodesInvalid",
    "CompanySize",
    "Demand",
    "Destroying",
    "Disposition",
    "DispositionBlocked",
    "Exemption",
    "Facts",
    "Grade",
    "Instruction",
    "LawInvalid",
    "Misfit",
    "Occasion",
    "OrderCase",
    "PartInDecision",
    "Proposal",
    "Rates",
    "RatesInvalid",
    "Reason",
    "ReasonCode",
    "Recovery",
    "Rulebook",
    "RulesInvalid",
    "Say",
    "ScrapGate",
    "SelfApproval",
    "StandingOrder",
    "Step",
    "StepKind",
    "Weight",
    "Zone",
    "advise",
    "allowed_alternatives",
    "bearings",
    "could_be_given",
    "demand_for",
    "demand_on",
    "load_approval_rules",
    "load_code_lists",
    "load_rates",
    "load_scrap_gates",
    "may_decide",
    "objections",
    "opening_for",
    "order_on",
    "outcome_for",
    "propose",
    "propose_instead",
    "read_instruction",
    "refusing",
    "scrap_objections",
    "steps",
    "strictest_opening",
    "target_zone",
    "under_order",
    "weigh",
]
