"""Containers: totes, pallets and cages, each with units of one disposition on one way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.errors import RuleBroken

if TYPE_CHECKING:
    from app.domain.disposition.kinds import Disposition


class ContainerKind(StrEnum):
    TOTE = "tote"
    PALLET = "pallet"
    CAGE = "cage"


class ContainerState(StrEnum):
    """``open`` takes units; ``closed`` is sealed and labelled; ``stored`` stands in a bin;
    ``out`` has left the house; ``emptied`` may be used again.
    """

    OPEN = "open"
    CLOSED = "closed"
    STORED = "stored"
    OUT = "out"
    EMPTIED = "emptied"


MOST_UNITS: Final = 1000  # in one container: closing and sending it is one command


class WrongContainerState(RuleBroken):
    """The container is ``state`` and cannot be what was asked for."""

    def __init__(self, code: str, state: ContainerState) -> None:
        super().__init__(code, state)
        self.code = code
        self.state = state


class OtherDisposition(RuleBroken):
    """The container is for ``disposition``; ``lpn`` is to be ``wanted``."""

    def __init__(self, code: str, disposition: Disposition, lpn: str, wanted: Disposition) -> None:
        super().__init__(code, disposition, lpn, wanted)
        self.code = code
        self.disposition = disposition
        self.lpn = lpn
        self.wanted = wanted


class OtherContainerSeller(RuleBroken):
    """The container is for the goods of ``seller``; ``lpn`` is not theirs."""

    def __init__(self, code: str, seller: str, lpn: str) -> None:
        super().__init__(code, seller, lpn)
        self.code = code
        self.seller = seller
        self.lpn = lpn


class ContainerEmpty(RuleBroken):
    """Nothing is in it, so there is nothing to close, store or send."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class ContainerFull(RuleBroken):
    def __init__(self, code: str, most: int) -> None:
        super().__init__(code, most)
        self.code = code
        self.most = most


class NotInContainer(RuleBroken):
    """``lpn`` is in no open container from which it could be taken out."""

    def __init__(self, lpn: str) -> None:
        super().__init__(lpn)
        self.lpn = lpn


class NoWayOut(RuleBroken):
    """What is in stock under ``disposition`` stays; a container of it is put away, not sent."""

    def __init__(self, code: str, disposition: Disposition) -> None:
        super().__init__(code, disposition)
        self.code = code
        self.disposition = disposition


@dataclass(frozen=True, slots=True, kw_only=True)
class Container:
    """``seller_id`` is "" where any seller's goods may come in; ``bin`` where it stands, or "".

    ``weight_g`` is what it weighed when it was closed, 0 where nobody weighed it.
    """

    id: str
    code: str
    kind: ContainerKind
    disposition: str
    state: ContainerState
    seller_id: str = ""
    bin: str = ""
    weight_g: int = 0
    opened_at: datetime | None = None
    opened_by: str = ""
    closed_at: datetime | None = None
    carrier: str = ""
    reference: str = ""
    sent_at: datetime | None = None
    version: int = 0
    gone: bool = False

    def require(self, *states: ContainerState) -> None:
        if self.state not in states:
            raise WrongContainerState(self.code, self.state)
