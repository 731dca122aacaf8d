"""Which label a unit gets, and what its barcode must say when it is scanned back."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.domain.disposition import Disposition
from app.domain.identifiers import understand

if TYPE_CHECKING:
    from app.domain.returns import ReturnLine
    from app.domain.units import Unit


class LabelKind(StrEnum):
    LPN = "lpn"
    RELABEL = "relabel"
    PUTAWAY = "putaway"
    BIN = "bin"
    BADGE = "badge"
    FNSKU = "fnsku"
    GTIN = "gtin"
    SSCC = "sscc"
    DISPOSITION = "disposition"
    OWN = "own"  # of a template that is none of these; the job's data name it
    CONTAINER = "container"


KINDS: Final = frozenset(kind.value for kind in LabelKind)
# What these are put on goes on only when they were read back from it.
SCANNED_BACK: Final = frozenset({LabelKind.LPN, LabelKind.CONTAINER})
# Each of these belongs to one unit, container or person, and comes with it: never off a list.
OF_ONE_THING: Final = frozenset(
    {LabelKind.LPN, LabelKind.CONTAINER, LabelKind.PUTAWAY, LabelKind.BADGE}
)
# Many pieces carry the same one: a second of it is no copy of the first.
OF_MANY_PIECES: Final = frozenset(
    {LabelKind.RELABEL, LabelKind.FNSKU, LabelKind.GTIN, LabelKind.OWN}
)


def kind_of_template(name: str) -> LabelKind:
    """A template that is none of ours is the house's own."""
    return LabelKind(name) if name in KINDS else LabelKind.OWN


def new_sku(unit: Unit, line: ReturnLine | None, disposition: Disposition) -> str:
    """The SKU the unit is sold under after the disposition."""
    if disposition is Disposition.RELABEL and line is not None and line.replacement_sku:
        return line.replacement_sku
    return unit.sku


def sales_code(unit: Unit, line: ReturnLine | None, disposition: Disposition) -> str:
    """What the new sales label's barcode holds; under the old SKU its FNSKU or GTIN, if any."""
    sku = new_sku(unit, line, disposition)
    if line is None or sku != line.sku:
        return sku
    return line.fnsku or line.gtin or sku


def reads_as(scanned: str, expected: str) -> bool:
    """Whether a scan-back read the label that was meant, however the scanner spells it."""
    return any(reading.value == expected for reading in understand(scanned))
