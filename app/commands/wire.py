"""Commands as text: for the journal, and for wherever it is carried out again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from app.commands.announce_returns import AnnounceReturns
from app.commands.ask_seller import AskSeller, NoteSellerAnswer
from app.commands.attach_photo import AttachPhoto
from app.commands.batching import CloseBatch, OpenBatch, ScanIntoBatch, SettleBatchEntry
from app.commands.certify_destruction import CertifyDestruction
from app.commands.claim_parcel import ClaimParcel
from app.commands.clear_unit import ConfirmWiped, DocumentExemption, PassOverDonation
from app.commands.close_parcel import CloseParcel
from app.commands.complete_inspection import CompleteInspection
from app.commands.confirm_label import ConfirmContainerLabel, ConfirmPlate, PassWithoutScan
from app.commands.count_bin import SettleCount
from app.commands.decide_disposition import ApproveDisposition, RejectDisposition
from app.commands.declare_missing import DeclareMissing
from app.commands.execute_disposition import (
    ConfirmPutaway,
    ConfirmRelabel,
    ConfirmRepackaged,
    PrintSalesLabel,
    PrintSalesLabels,
)
from app.commands.fill_container import (
    CloseContainer,
    OpenContainer,
    PackUnit,
    ReopenContainer,
    UnpackUnit,
)
from app.commands.forward_parcel import ForwardParcel
from app.commands.found_station import AddBins, ChangeSetting, FoundStation
from app.commands.hold_unit import HoldUnit, ReleaseUnit
from app.commands.join_return import JoinReturn
from app.commands.keep_answers import KeepAnswers
from app.commands.manage_bins import BlockBins, SetUpBins
from app.commands.manage_people import (
    AddPerson,
    ChangePerson,
    NotePinChanged,
    NoteSignIn,
    NoteWrongPin,
    UnlockPerson,
)
from app.commands.move_unit import MoveUnit
from app.commands.note_condition import NoteCondition
from app.commands.print_labels import (
    NotePrint,
    PrintBadges,
    PrintBinLabels,
    PrintLabels,
    PrintPutawayLabel,
    ReprintLabels,
    RequestReprint,
    SettlePrint,
)
from app.commands.print_queue import (
    CancelPrints,
    HoldPrints,
    MovePrints,
    ReleasePrints,
    ResumeBatch,
)
from app.commands.propose_disposition import ProposeDisposition
from app.commands.publish_grading_set import PublishGradingSet, RetireGradingSet
from app.commands.receive_parcel import ReceiveParcel
from app.commands.receive_units import ReceiveUnits
from app.commands.refuse_parcel import RefuseParcel
from app.commands.register_extra_unit import RegisterExtraUnit
from app.commands.register_unannounced import RegisterUnannounced
from app.commands.register_wrong_item import RegisterWrongItem
from app.commands.reinspect import Reinspect
from app.commands.remove_photo import RemovePhoto
from app.commands.second_look import SetSecondLookRate, SkipSecondLook
from app.commands.send_container import SendContainer, StoreContainer
from app.commands.set_approval_rule import EndApprovalRule, SetApprovalRule
from app.commands.set_recovery_rate import SetRecoveryRate
from app.commands.set_standing_order import (
    EndStandingOrder,
    SetSellerLanguage,
    SetStandingOrder,
)
from app.commands.take_default import TakeSellersDefault
from app.commands.tell_wms import NoteWmsFile, QueueWmsFile, ReplayWms, RetryWmsFile
from app.commands.time_out_parcel import TimeOutParcel
from app.commands.undo import Undo
from app.commands.undo_execution import ReturnToApproval, UndoExecution
from app.commands.write_sellers import NoteSellerLetter, QueueSellerLetter, RetrySellerLetter

if TYPE_CHECKING:
    from app.commands.base import Command

KINDS: Final[dict[str, type[Command]]] = {
    kind.__name__: kind
    for kind in (
        AddBins,
        AddPerson,
        AnnounceReturns,
        ApproveDisposition,
        AskSeller,
        AttachPhoto,
        BlockBins,
        CancelPrints,
        CertifyDestruction,
        ChangePerson,
        ChangeSetting,
        ClaimParcel,
        CloseBatch,
        CloseContainer,
        CloseParcel,
        CompleteInspection,
        ConfirmContainerLabel,
        ConfirmPlate,
        ConfirmPutaway,
        ConfirmRelabel,
        ConfirmRepackaged,
        ConfirmWiped,
        DeclareMissing,
        DocumentExemption,
        EndApprovalRule,
        EndStandingOrder,
        ForwardParcel,
        FoundStation,
        HoldPrints,
        HoldUnit,
        JoinReturn,
        KeepAnswers,
        MovePrints,
        MoveUnit,
        NoteCondition,
        NotePinChanged,
        NotePrint,
        NoteSellerAnswer,
        NoteSellerLetter,
        NoteSignIn,
        NoteWmsFile,
        NoteWrongPin,
        OpenBatch,
        OpenContainer,
        PackUnit,
        PassOverDonation,
        PassWithoutScan,
        PrintBadges,
        PrintBinLabels,
        PrintLabels,
        ReprintLabels,
        PrintPutawayLabel,
        PrintSalesLabel,
        PrintSalesLabels,
        ProposeDisposition,
        QueueSellerLetter,
        QueueWmsFile,
        PublishGradingSet,
        ReceiveParcel,
        ReceiveUnits,
        RefuseParcel,
        RegisterExtraUnit,
        RegisterUnannounced,
        RegisterWrongItem,
        Reinspect,
        RejectDisposition,
        ReleasePrints,
        ReleaseUnit,
        RemovePhoto,
        ReopenContainer,
        ReplayWms,
        RequestReprint,
        ResumeBatch,
        RetrySellerLetter,
        RetryWmsFile,
        RetireGradingSet,
        ReturnToApproval,
        ScanIntoBatch,
        SendContainer,
        SetApprovalRule,
        SetRecoveryRate,
        SetSellerLanguage,
        SetStandingOrder,
        SetUpBins,
        SettleBatchEntry,
        SettleCount,
        SettlePrint,
        StoreContainer,
        TakeSellersDefault,
        TimeOutParcel,
        SetSecondLookRate,
        SkipSecondLook,
        Undo,
        UndoExecution,
        UnlockPerson,
        UnpackUnit,
    )
}


class UnknownCommand(ValueError):
    """A journal from a newer release, or damage: ``kind`` and ``version`` say which."""

    def __init__(self, kind: str, version: int) -> None:
        super().__init__(kind, version)
        self.kind = kind
        self.version = version


def to_wire(command: Command) -> tuple[str, str]:
    """Kind and JSON; fields in the order of the class."""
    return type(command).__name__, msgspec.json.encode(command).decode()


def from_wire(kind: str, version: int, payload: str) -> Command:
    """The command again, every field checked against its type."""
    known = KINDS.get(kind)
    if known is None or version != known.wire_version:
        raise UnknownCommand(kind, version)
    return msgspec.json.decode(payload, type=known)
