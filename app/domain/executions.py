"""What was carried out in the end: put away or destroyed, by whom, before whom, and undone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.errors import RuleBroken


class Method(StrEnum):
    """How goods are destroyed or taken apart for their material."""

    SHREDDED = "shredded"
    CRUSHED = "crushed"
    CUT = "cut"
    INCINERATED = "incinerated"
    DISMANTLED = "dismantled"
    DISPOSER = "disposer"  # handed to a licensed disposer


class Cleared(StrEnum):
    """What a person documented so that a gate opens."""

    WIPED = "wiped"
    NOT_DONATED = "not_donated"
    EXEMPTION = "exemption"


class Wipe(StrEnum):
    """How the data of a device were erased."""

    FACTORY_RESET = "factory_reset"
    SECURE_ERASE = "secure_erase"
    STORAGE_REMOVED = "storage_removed"
    NO_STORAGE = "no_storage"  # looked at, and it keeps nothing


class NotDonated(StrEnum):
    """Why goods that could be given away are not."""

    NOBODY_TOOK_IT = "nobody_took_it"
    SELLER_FORBIDS = "seller_forbids"
    BRAND_PROTECTION = "brand_protection"
    NOT_WORTH_IT = "not_worth_it"


class SelfWitness(RuleBroken):
    """The second person at a destruction is another one than the first."""


class ProofNeeded(RuleBroken):
    """The law's ``exemption`` is documented with a photo in one of the ``slots``."""

    def __init__(self, exemption: str, slots: tuple[str, ...]) -> None:
        super().__init__(exemption, slots)
        self.exemption = exemption
        self.slots = slots


class OwnExecution(RuleBroken):
    """Whoever carried it out at ``at`` does not undo it."""

    def __init__(self, lpn: str, at: datetime) -> None:
        super().__init__(lpn, at)
        self.lpn = lpn
        self.at = at


class IsDestroyed(RuleBroken):
    """``lpn`` is certified as destroyed (``number``): only who found it brings it back."""

    def __init__(self, lpn: str, number: str) -> None:
        super().__init__(lpn, number)
        self.lpn = lpn
        self.number = number


@dataclass(frozen=True, slots=True, kw_only=True)
class Clearance:
    """``code`` is a ``Wipe``, a ``NotDonated`` or the law's exemption, by ``kind``."""

    id: str
    unit_id: str
    kind: Cleared
    code: str
    words: str
    by: str
    at: datetime
    version: int = 0
    gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Destruction:
    """A certificate of destruction.  Voided when the unit is found, and kept for ever.

    ``photos`` are the SHA-256 of the evidence, ``basis`` says by what law or order, as (code,
    detail) pairs like the reasons of a proposal.
    """

    id: str
    unit_id: str
    proposal_id: str
    number: str
    disposition: str
    method: Method
    weight_g: int
    by: str
    witness: str
    at: datetime
    serial: str = ""
    words: str = ""
    photos: tuple[str, ...] = ()
    basis: tuple[tuple[str, str], ...] = ()
    void_by: str = ""
    void_at: datetime | None = None
    void_words: str = ""
    version: int = 0
    gone: bool = False

    @property
    def stands(self) -> bool:
        return not self.void_by


@dataclass(frozen=True, slots=True, kw_only=True)
class Execution:
    """The last step of a disposition; ``undone_by`` is "" while it stands."""

    id: str
    unit_id: str
    proposal_id: str
    by: str
    at: datetime
    bin: str
    undone_by: str = ""
    undone_at: datetime | None = None
    undone_words: str = ""
    found: bool = False
    version: int = 0
    gone: bool = False

    @property
    def stands(self) -> bool:
        return not self.undone_by
