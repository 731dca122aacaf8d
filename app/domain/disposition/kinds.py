"""What can become of a unit, where it goes and what has to be done on the way."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Disposition(StrEnum):
    RESTOCK = "restock"
    RELABEL = "relabel"  # relabel and restock under the replacement SKU
    REPACKAGE = "repackage"  # new packaging, then restock
    REFURBISH = "refurbish"
    RETURN_TO_SELLER = "return_to_seller"
    TRANSFER = "transfer"
    OUTLET = "outlet"
    LIQUIDATE = "liquidate"
    DONATE = "donate"
    PARTS = "parts"
    RECYCLE = "recycle"
    DESTROY = "destroy"
    QUARANTINE = "quarantine"


INTO_STOCK: Final = frozenset({Disposition.RESTOCK, Disposition.RELABEL, Disposition.REPACKAGE})
USED_AGAIN: Final = INTO_STOCK | {
    Disposition.TRANSFER,
    Disposition.OUTLET,
    Disposition.LIQUIDATE,
    Disposition.DONATE,
}
IRREVERSIBLE: Final = frozenset(
    {
        Disposition.OUTLET,
        Disposition.LIQUIDATE,
        Disposition.DONATE,
        Disposition.PARTS,
        Disposition.RECYCLE,
        Disposition.DESTROY,
    }
)


class Zone(StrEnum):
    """The part of the warehouse a unit is put away to."""

    RESTOCK = "restock"
    REFURBISH = "refurbish"
    RETURN_TO_SELLER = "return_to_seller"
    TRANSFER = "transfer"
    OUTLET = "outlet"
    LIQUIDATION = "liquidation"
    DONATION = "donation"
    PARTS = "parts"
    RECYCLING = "recycling"
    SCRAP = "scrap"
    QUARANTINE = "quarantine"


class StepKind(StrEnum):
    REPACKAGE = "repackage"
    PRINT_LABEL = "print_label"
    AFFIX_LABEL = "affix_label"
    SCAN_BACK = "scan_back"
    PHOTOGRAPH_EVIDENCE = "photograph_evidence"
    CERTIFY = "certify"  # destroy it before a second person
    PUTAWAY = "putaway"


@dataclass(frozen=True, slots=True)
class Step:
    """``zone`` is set for a putaway only."""

    kind: StepKind
    zone: Zone | None = None


_ZONES: Final = {
    Disposition.RESTOCK: Zone.RESTOCK,
    Disposition.RELABEL: Zone.RESTOCK,
    Disposition.REPACKAGE: Zone.RESTOCK,
    Disposition.REFURBISH: Zone.REFURBISH,
    Disposition.RETURN_TO_SELLER: Zone.RETURN_TO_SELLER,
    Disposition.TRANSFER: Zone.TRANSFER,
    Disposition.OUTLET: Zone.OUTLET,
    Disposition.LIQUIDATE: Zone.LIQUIDATION,
    Disposition.DONATE: Zone.DONATION,
    Disposition.PARTS: Zone.PARTS,
    Disposition.RECYCLE: Zone.RECYCLING,
    Disposition.DESTROY: Zone.SCRAP,
    Disposition.QUARANTINE: Zone.QUARANTINE,
}
_LABELLING: Final = (
    Step(StepKind.PRINT_LABEL),
    Step(StepKind.AFFIX_LABEL),
    Step(StepKind.SCAN_BACK),
)
# Leaving the seller's stock for good has to be provable: audit, duty drawback, scrap gate.
_WITH_EVIDENCE: Final = frozenset(
    {Disposition.DESTROY, Disposition.RECYCLE, Disposition.DONATE, Disposition.RETURN_TO_SELLER}
)


def target_zone(disposition: Disposition) -> Zone:
    return _ZONES[disposition]


def steps(disposition: Disposition, *, repackage: bool = False) -> tuple[Step, ...]:
    """What the floor does, in order; ``repackage`` puts new packaging before a new label."""
    todo: tuple[Step, ...] = ()
    if disposition is Disposition.REPACKAGE or (repackage and disposition in INTO_STOCK):
        todo += (Step(StepKind.REPACKAGE),)
    if disposition in (Disposition.REPACKAGE, Disposition.RELABEL):
        todo += _LABELLING  # new packaging hides the unit's old barcode as well
    if disposition in _WITH_EVIDENCE:
        todo += (Step(StepKind.PHOTOGRAPH_EVIDENCE),)
    if disposition in (Disposition.DESTROY, Disposition.RECYCLE):
        todo += (Step(StepKind.CERTIFY),)
    return (*todo, Step(StepKind.PUTAWAY, target_zone(disposition)))
