"""Commands as text: for the journal, and for wherever it is carried out again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from app.commands.announce_returns import AnnounceReturns
from app.commands.attach_photo import AttachPhoto
from app.commands.claim_parcel import ClaimParcel
from app.commands.complete_inspection import CompleteInspection
from app.commands.decide_disposition import ApproveDisposition, RejectDisposition
from app.commands.declare_missing import DeclareMissing
from app.commands.execute_disposition import (
    ConfirmPutaway,
    ConfirmRelabel,
    ConfirmRepackaged,
    PrintSalesLabel,
)
from app.commands.found_station import AddBins, ChangeSetting, FoundStation
from app.commands.keep_answers import KeepAnswers
from app.commands.manage_people import (
    AddPerson,
    ChangePerson,
    NotePinChanged,
    NoteSignIn,
    NoteWrongPin,
    UnlockPerson,
)
from app.commands.note_condition import NoteCondition
from app.commands.print_labels import (
    NotePrint,
    PrintBadges,
    PrintBinLabels,
    PrintPutawayLabel,
    RequestReprint,
    SettlePrint,
)
from app.commands.propose_disposition import ProposeDisposition
from app.commands.publish_grading_set import PublishGradingSet
from app.commands.receive_parcel import ReceiveParcel
from app.commands.receive_units import ReceiveUnits
from app.commands.register_extra_unit import RegisterExtraUnit
from app.commands.register_unannounced import RegisterUnannounced
from app.commands.reinspect import Reinspect
from app.commands.second_look import SetSecondLookRate, SkipSecondLook
from app.commands.set_recovery_rate import SetRecoveryRate
from app.commands.undo import Undo

if TYPE_CHECKING:
    from app.commands.base import Command

KINDS: Final[dict[str, type[Command]]] = {
    kind.__name__: kind
    for kind in (
        AddBins,
        AddPerson,
        AnnounceReturns,
        ApproveDisposition,
        AttachPhoto,
        ChangePerson,
        ChangeSetting,
        ClaimParcel,
        CompleteInspection,
        ConfirmPutaway,
        ConfirmRelabel,
        ConfirmRepackaged,
        DeclareMissing,
        FoundStation,
        KeepAnswers,
        NoteCondition,
        NotePinChanged,
        NotePrint,
        NoteSignIn,
        NoteWrongPin,
        PrintBadges,
        PrintBinLabels,
        PrintPutawayLabel,
        PrintSalesLabel,
        ProposeDisposition,
        PublishGradingSet,
        ReceiveParcel,
        ReceiveUnits,
        RegisterExtraUnit,
        RegisterUnannounced,
        Reinspect,
        RejectDisposition,
        RequestReprint,
        SetRecoveryRate,
        SetSecondLookRate,
        SettlePrint,
        SkipSecondLook,
        Undo,
        UnlockPerson,
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
