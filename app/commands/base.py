"""What every use case has in common, on this station and wherever it is carried out again."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import TYPE_CHECKING, ClassVar, NamedTuple, Protocol, TypeVar

from app.domain.people import Permission
from app.errors import RuleBroken

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.agreements import Approval, EnteredRule, SellerLetter, SellerQuestion
    from app.domain.batches import Batch, BatchEntry
    from app.domain.containers import Container
    from app.domain.disposition import StandingOrder
    from app.domain.evidence import Bin, Inspection, Photo, PrintJob, Proposal, RecoveryRate
    from app.domain.executions import Clearance, Destruction, Execution
    from app.domain.grading.publishing import PublishedSet
    from app.domain.holds import Hold
    from app.domain.house import House
    from app.domain.parcels import Parcel, ParcelReturn, Refusal
    from app.domain.people import Person
    from app.domain.places import Goods
    from app.domain.returns import Return, ReturnLine, Seller
    from app.domain.second_looks import SecondLook
    from app.domain.units import Unit, WrongItem
    from app.domain.wms import WmsFile


class Row(Protocol):
    """What the store keeps: frozen, with an id, a version and a mark instead of a deletion."""

    @property
    def id(self) -> str: ...
    @property
    def version(self) -> int: ...
    @property
    def gone(self) -> bool: ...


T = TypeVar("T", bound=Row)


class UnknownRecord(RuleBroken):
    """Nothing is kept under ``id``; ``kind`` is the table's name."""

    def __init__(self, kind: str, id_: str) -> None:
        super().__init__(kind, id_)
        self.kind = kind
        self.id = id_


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who did it, when, where and under which id: settled once, at the first attempt.

    ``first_number`` is the first of the station's own numbers that the command may use up
    (licence plates, RMA numbers); it travels with the command.
    """

    id: str
    at: datetime
    by: str
    station: str
    first_number: int = 1
    _ordinals: Iterator[int] = field(default_factory=count, compare=False, repr=False)

    def new_id(self) -> str:
        """The next id of a row that this command makes: the same at every repetition."""
        return row_id(self.id, next(self._ordinals))


def row_id(command_id: str, ordinal: int) -> str:
    """The id of the ``ordinal``-th row that a command makes, counted from 0."""
    return f"{command_id}.{ordinal:05d}"


@dataclass(frozen=True, slots=True)
class Change:
    """One row, from → to.  ``before`` is empty for a row that the command made."""

    kind: str
    id: str
    version: int
    before: Mapping[str, object]
    after: Mapping[str, object]

    @property
    def made(self) -> bool:
        return bool(self.after) and not self.before


class KnownReturn(NamedTuple):
    """A return that came in before: its id, whose it is, and its number."""

    id: str
    seller_id: str
    rma: str


class Records(Protocol[T]):
    """One kind of rows.  What is gone is found by nobody."""

    def get(self, id_: str) -> T:
        """Find by id, or raise ``UnknownRecord``."""
        ...

    def find(self, id_: str) -> T | None: ...

    def where(self, **equals: object) -> list[T]:
        """All that match, in the order they were made."""
        ...

    def add(self, one: T) -> T: ...

    def add_many(self, many: Iterable[T]) -> None:
        """Add without a change for each: for imports, whose payload tells it all."""
        ...

    def save(self, one: T) -> T:
        """Keep the new state of a row; returns it with its new version."""
        ...

    def restore(self, change: Change) -> None:
        """Take ``change`` back as a new change; ``ChangedSince`` when something built on it."""
        ...


class Work(Protocol):
    """One transaction, as a command sees it."""

    @property
    def sellers(self) -> Records[Seller]: ...
    @property
    def returns(self) -> Records[Return]: ...
    @property
    def lines(self) -> Records[ReturnLine]: ...
    @property
    def parcels(self) -> Records[Parcel]: ...
    @property
    def units(self) -> Records[Unit]: ...
    @property
    def parcel_returns(self) -> Records[ParcelReturn]: ...
    @property
    def refusals(self) -> Records[Refusal]: ...
    @property
    def wrong_items(self) -> Records[WrongItem]: ...
    @property
    def batches(self) -> Records[Batch]: ...
    @property
    def batch_entries(self) -> Records[BatchEntry]: ...
    @property
    def inspections(self) -> Records[Inspection]: ...
    @property
    def proposals(self) -> Records[Proposal]: ...
    @property
    def recovery_rates(self) -> Records[RecoveryRate]: ...
    @property
    def approval_rules(self) -> Records[EnteredRule]: ...
    @property
    def approvals(self) -> Records[Approval]: ...
    @property
    def seller_questions(self) -> Records[SellerQuestion]: ...
    @property
    def seller_letters(self) -> Records[SellerLetter]: ...
    @property
    def standing_orders(self) -> Records[StandingOrder]: ...
    @property
    def holds(self) -> Records[Hold]: ...
    @property
    def clearances(self) -> Records[Clearance]: ...
    @property
    def destructions(self) -> Records[Destruction]: ...
    @property
    def executions(self) -> Records[Execution]: ...
    @property
    def second_looks(self) -> Records[SecondLook]: ...
    @property
    def grading_sets(self) -> Records[PublishedSet]: ...
    @property
    def photos(self) -> Records[Photo]: ...
    @property
    def print_jobs(self) -> Records[PrintJob]: ...
    @property
    def bins(self) -> Records[Bin]: ...
    @property
    def containers(self) -> Records[Container]: ...
    @property
    def wms_files(self) -> Records[WmsFile]: ...
    @property
    def people(self) -> Records[Person]: ...

    def records(self, kind: str) -> Records[Row]: ...

    def setting(self, name: str) -> str: ...
    def set_setting(self, name: str, value: str) -> None: ...

    def next_number(self) -> int:
        """Use up the station's next number."""
        ...

    def changes_of(self, command_id: str) -> tuple[Change, ...]:
        """What an earlier command changed, or ``UnknownRecord``."""
        ...

    def actor_of(self, command_id: str) -> str: ...

    def kind_of(self, command_id: str) -> str: ...

    def is_undoable(self, kind: str) -> bool: ...

    @property
    def house(self) -> House:
        """The rules in force: what was published before this command is in them."""
        ...

    def known_sources(self, source_keys: Iterable[str]) -> set[str]:
        """Which of these announcements came in before."""
        ...

    def pieces_in(self, bin_code: str) -> int:
        """How many units lie in a bin, those in containers that stand there included."""
        ...

    def goods_in(self, bin_code: str) -> list[Goods]:
        """Whose and which goods lie there, each once."""
        ...

    def units_in(self, container_id: str) -> list[Unit]: ...

    def jobs_of(self, batch: str) -> list[PrintJob]:
        """The labels of one order, in the order they were asked for."""
        ...

    @property
    def last_entry(self) -> int:
        """The number of the journal's newest entry."""
        ...

    def known_returns(self, rmas: Iterable[str]) -> list[KnownReturn]:
        """Those that have one of these numbers, whoever sells; the oldest first."""
        ...


@dataclass(frozen=True, slots=True)
class Command(ABC):
    """Something a person wants done.

    Carried out at least twice: here, at once, and again wherever the journal is replayed.
    So it reads no clock, draws no id and asks no device: that comes in the stamp.
    """

    needs: ClassVar[Permission]
    wire_version: ClassVar[int] = 1
    undoable: ClassVar[bool] = True

    @abstractmethod
    def carry_out(self, stamp: Stamp, work: Work) -> None: ...
