"""Receive the pallet of one seller: open a batch, scan into it, settle what is odd, close it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.commands.receive_parcel import ReceiveParcel
from app.commands.register_unannounced import RegisterUnannounced
from app.domain.batches import (
    AlreadyInBatch,
    Batch,
    BatchClosed,
    BatchEntry,
    BatchOpen,
    BatchUnsettled,
)
from app.domain.parcels import EXPECTED, AlreadyReceived, ParcelState
from app.domain.people import Permission

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class OpenBatch(Command):
    """One at a time: whoever leaves it finds it again."""

    needs: ClassVar = Permission.RECEIVE

    seller_id: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        if work.batches.where(open=True):
            raise BatchOpen
        seller = work.sellers.get(self.seller_id)
        work.batches.add(Batch(id=stamp.new_id(), seller_id=seller.id, at=stamp.at, by=stamp.by))


@dataclass(frozen=True, slots=True)
class ScanIntoBatch(Command):
    """An announced parcel (``parcel_id``) of the seller is received by it.

    One of another seller, and one that nobody announced (``tracking``), are noted and kept
    apart.  ``together`` is as in ``ReceiveParcel``.
    """

    needs: ClassVar = Permission.RECEIVE

    batch_id: str
    parcel_id: str = ""
    tracking: str = ""
    carrier: str = ""
    together: tuple[str, ...] = ()

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        batch = work.batches.get(self.batch_id)
        if not batch.open:
            raise BatchClosed
        tracking, carrier = self.tracking, self.carrier
        if self.parcel_id:
            parcel = work.parcels.get(self.parcel_id)
            tracking, carrier = parcel.tracking, parcel.carrier
            if parcel.state not in EXPECTED:
                at = parcel.arrived_at or stamp.at
                raise AlreadyReceived(tracking, at, parcel.arrived_by)
        same = {"parcel_id": self.parcel_id} if self.parcel_id else {"tracking": tracking}
        if work.batch_entries.where(batch_id=batch.id, **same):
            raise AlreadyInBatch(tracking)
        work.batch_entries.add(
            BatchEntry(
                id=stamp.new_id(),
                batch_id=batch.id,
                tracking=tracking,
                carrier=carrier,
                parcel_id=self.parcel_id or None,
                at=stamp.at,
                by=stamp.by,
            )
        )
        if self.parcel_id and _seller_of(work, self.parcel_id) == batch.seller_id:
            ReceiveParcel(self.parcel_id, together=self.together).carry_out(stamp, work)


@dataclass(frozen=True, slots=True)
class SettleBatchEntry(Command):
    """What was kept apart is taken in: received as announced, or registered as unclaimed."""

    needs: ClassVar = Permission.RECEIVE

    entry_id: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        entry = work.batch_entries.get(self.entry_id)
        if entry.parcel_id is not None:
            ReceiveParcel(entry.parcel_id).carry_out(stamp, work)
            return
        known = work.parcels.where(tracking=entry.tracking)
        if not any(one.arrived_at or one.state is ParcelState.ANNOUNCED for one in known):
            RegisterUnannounced(entry.tracking, entry.carrier).carry_out(stamp, work)
        parcel = work.parcels.where(tracking=entry.tracking)[-1]
        if parcel.state is ParcelState.ANNOUNCED:  # its announcement came in meanwhile
            ReceiveParcel(parcel.id).carry_out(stamp, work)
        work.batch_entries.save(replace(entry, parcel_id=parcel.id))


@dataclass(frozen=True, slots=True)
class CloseBatch(Command):
    """Refused while something is kept apart: a pallet is not put away with a question on it."""

    needs: ClassVar = Permission.RECEIVE

    batch_id: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        batch = work.batches.get(self.batch_id)
        if not batch.open:
            raise BatchClosed
        entries = work.batch_entries.where(batch_id=batch.id)
        apart = sum(not _is_settled(work, entry) for entry in entries)
        if apart:
            raise BatchUnsettled(apart)
        work.batches.save(replace(batch, open=False))


def _seller_of(work: Work, parcel_id: str) -> str:
    parcel = work.parcels.get(parcel_id)
    return work.returns.get(parcel.return_id).seller_id if parcel.return_id else ""


def _is_settled(work: Work, entry: BatchEntry) -> bool:
    if entry.parcel_id is None:
        return False
    parcel = work.parcels.find(entry.parcel_id)
    return parcel is None or parcel.state is not ParcelState.ANNOUNCED
