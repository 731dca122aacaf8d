"""The words for the bench itself: people, rights, labels, scans, files, and every deed."""

from __future__ import annotations

from typing import Final

from app.domain.evidence import PrintState
from app.domain.grading.invalid import Problem
from app.domain.identifiers import ScanKind
from app.domain.labelling import LabelKind
from app.domain.people import Permission, Role
from ui.roles import ROLES
from ui.words.marking import QT_TRANSLATE_NOOP, Tables

BENCH: Final[Tables] = {
    Role: {role: text for role, text in ROLES.items()},  # noqa: C416 a dict of the wider type
    Permission: {
        Permission.RECEIVE: QT_TRANSLATE_NOOP("words", "receive parcels and units"),
        Permission.INSPECT: QT_TRANSLATE_NOOP("words", "inspect units"),
        Permission.DISPOSE: QT_TRANSLATE_NOOP("words", "propose and carry out dispositions"),
        Permission.APPROVE: QT_TRANSLATE_NOOP("words", "approve or reject dispositions"),
        Permission.PRINT: QT_TRANSLATE_NOOP("words", "print labels"),
        Permission.ANNOUNCE: QT_TRANSLATE_NOOP("words", "bring in announced returns"),
        Permission.MANAGE: QT_TRANSLATE_NOOP("words", "manage people, bins and settings"),
        Permission.SIGN_IN: QT_TRANSLATE_NOOP("words", "sign in"),
        Permission.UNDO: QT_TRANSLATE_NOOP("words", "undo"),
        Permission.STATION: QT_TRANSLATE_NOOP("words", "what only the station itself does"),
    },
    PrintState: {
        PrintState.QUEUED: QT_TRANSLATE_NOOP("words", "Waits to print"),
        PrintState.SENDING: QT_TRANSLATE_NOOP("words", "Printing"),
        PrintState.DONE: QT_TRANSLATE_NOOP("words", "Printed"),
        PrintState.FAILED: QT_TRANSLATE_NOOP("words", "Not printed"),
        PrintState.UNKNOWN: QT_TRANSLATE_NOOP("words", "Please check the printer"),
        PrintState.CANCELLED: QT_TRANSLATE_NOOP("words", "Print cancelled"),
    },
    LabelKind: {
        LabelKind.LPN: QT_TRANSLATE_NOOP("words", "Licence plate"),
        LabelKind.RELABEL: QT_TRANSLATE_NOOP("words", "Sales label"),
        LabelKind.PUTAWAY: QT_TRANSLATE_NOOP("words", "Putaway label"),
        LabelKind.BIN: QT_TRANSLATE_NOOP("words", "Bin label"),
        LabelKind.BADGE: QT_TRANSLATE_NOOP("words", "Badge"),
    },
    ScanKind: {
        ScanKind.LPN: QT_TRANSLATE_NOOP("words", "A unit's licence plate"),
        ScanKind.BADGE: QT_TRANSLATE_NOOP("words", "A badge"),
        ScanKind.BIN: QT_TRANSLATE_NOOP("words", "A bin"),
        ScanKind.COMMAND: QT_TRANSLATE_NOOP("words", "A command"),
        ScanKind.RMA: QT_TRANSLATE_NOOP("words", "A return number"),
        ScanKind.TRACKING: QT_TRANSLATE_NOOP("words", "A tracking number"),
        ScanKind.ORDER: QT_TRANSLATE_NOOP("words", "An order number"),
        ScanKind.GTIN: QT_TRANSLATE_NOOP("words", "An article number"),
        ScanKind.FNSKU: QT_TRANSLATE_NOOP("words", "An FNSKU"),
        ScanKind.TEXT: QT_TRANSLATE_NOOP("words", "A text"),
        ScanKind.RUBBISH: QT_TRANSLATE_NOOP("words", "Nothing readable"),
    },
    Problem: {
        Problem.UNREADABLE: QT_TRANSLATE_NOOP("words", "it cannot be read"),
        Problem.MISSING: QT_TRANSLATE_NOOP("words", "something is missing"),
        Problem.WRONG_TYPE: QT_TRANSLATE_NOOP("words", "the value is of the wrong kind"),
        Problem.UNKNOWN_KEY: QT_TRANSLATE_NOOP("words", "the key is not known"),
        Problem.UNKNOWN_VALUE: QT_TRANSLATE_NOOP("words", "the value is not known"),
        Problem.TOO_MANY_ANSWERS: QT_TRANSLATE_NOOP("words", "a question has too many answers"),
        Problem.DUPLICATE: QT_TRANSLATE_NOOP("words", "something is there twice"),
        Problem.UNKNOWN_QUESTION: QT_TRANSLATE_NOOP("words", "the next question does not exist"),
        Problem.UNREACHABLE: QT_TRANSLATE_NOOP("words", "a question is never asked"),
        Problem.CYCLE: QT_TRANSLATE_NOOP("words", "the questions go round in a circle"),
        Problem.NO_GRADE: QT_TRANSLATE_NOOP("words", "a way through ends without a grade"),
        Problem.NO_FINDING: QT_TRANSLATE_NOOP("words", "a way through ends without a finding"),
        Problem.NO_SET_FOR_OTHERS: QT_TRANSLATE_NOOP("words", "no set serves all other goods"),
    },
}

# What a command did, by its name: for the undo bar, and for errors that speak of it.
DEEDS: Final = {
    "AddBins": QT_TRANSLATE_NOOP("words", "Bins added"),
    "AddPerson": QT_TRANSLATE_NOOP("words", "Person added"),
    "ChangePerson": QT_TRANSLATE_NOOP("words", "Person changed"),
    "UnlockPerson": QT_TRANSLATE_NOOP("words", "Person unlocked"),
    "AnnounceReturns": QT_TRANSLATE_NOOP("words", "Returns announced"),
    "ApproveDisposition": QT_TRANSLATE_NOOP("words", "Disposition approved"),
    "AttachPhoto": QT_TRANSLATE_NOOP("words", "Photo taken"),
    "ChangeSetting": QT_TRANSLATE_NOOP("words", "Setting changed"),
    "ClaimParcel": QT_TRANSLATE_NOOP("words", "Parcel claimed"),
    "CompleteInspection": QT_TRANSLATE_NOOP("words", "Unit inspected"),
    "ConfirmPutaway": QT_TRANSLATE_NOOP("words", "Unit put away"),
    "ConfirmRelabel": QT_TRANSLATE_NOOP("words", "New label scanned back"),
    "ConfirmRepackaged": QT_TRANSLATE_NOOP("words", "Unit repackaged"),
    "DeclareMissing": QT_TRANSLATE_NOOP("words", "Declared missing"),
    "FoundStation": QT_TRANSLATE_NOOP("words", "Station set up"),
    "KeepAnswers": QT_TRANSLATE_NOOP("words", "Answers kept"),
    "NoteCondition": QT_TRANSLATE_NOOP("words", "Parcel's condition noted"),
    "NotePinChanged": QT_TRANSLATE_NOOP("words", "PIN changed"),
    "NotePrint": QT_TRANSLATE_NOOP("words", "Label sent to the printer"),
    "NoteSignIn": QT_TRANSLATE_NOOP("words", "Signed in"),
    "NoteWrongPin": QT_TRANSLATE_NOOP("words", "Wrong PIN given"),
    "PrintBadges": QT_TRANSLATE_NOOP("words", "Badges asked for"),
    "PrintBinLabels": QT_TRANSLATE_NOOP("words", "Bin labels asked for"),
    "PrintPutawayLabel": QT_TRANSLATE_NOOP("words", "Putaway label asked for"),
    "PrintSalesLabel": QT_TRANSLATE_NOOP("words", "Sales label asked for"),
    "ProposeDisposition": QT_TRANSLATE_NOOP("words", "Disposition proposed"),
    "PublishGradingSet": QT_TRANSLATE_NOOP("words", "Questions published"),
    "ReceiveParcel": QT_TRANSLATE_NOOP("words", "Parcel received"),
    "ReceiveUnits": QT_TRANSLATE_NOOP("words", "Units received"),
    "RegisterExtraUnit": QT_TRANSLATE_NOOP("words", "Extra unit registered"),
    "RegisterUnannounced": QT_TRANSLATE_NOOP("words", "Unannounced parcel registered"),
    "Reinspect": QT_TRANSLATE_NOOP("words", "Sent to be inspected once more"),
    "RejectDisposition": QT_TRANSLATE_NOOP("words", "Disposition rejected"),
    "RequestReprint": QT_TRANSLATE_NOOP("words", "Reprint asked for"),
    "SetRecoveryRate": QT_TRANSLATE_NOOP("words", "Rates of a way entered"),
    "SetSecondLookRate": QT_TRANSLATE_NOOP("words", "Share of second looks set"),
    "SkipSecondLook": QT_TRANSLATE_NOOP("words", "Second look skipped"),
    "SettlePrint": QT_TRANSLATE_NOOP("words", "Print checked"),
    "Undo": QT_TRANSLATE_NOOP("words", "Step undone"),
}

# What the kinds of rows are called.
THINGS: Final = {
    "sellers": QT_TRANSLATE_NOOP("words", "the seller"),
    "people": QT_TRANSLATE_NOOP("words", "the person"),
    "returns": QT_TRANSLATE_NOOP("words", "the return"),
    "lines": QT_TRANSLATE_NOOP("words", "the return's line"),
    "parcels": QT_TRANSLATE_NOOP("words", "the parcel"),
    "units": QT_TRANSLATE_NOOP("words", "the unit"),
    "inspections": QT_TRANSLATE_NOOP("words", "the inspection"),
    "proposals": QT_TRANSLATE_NOOP("words", "the proposed disposition"),
    "recovery_rates": QT_TRANSLATE_NOOP("words", "the rates of a way"),
    "second_looks": QT_TRANSLATE_NOOP("words", "the second look"),
    "grading_sets": QT_TRANSLATE_NOOP("words", "the questions"),
    "photos": QT_TRANSLATE_NOOP("words", "the photo"),
    "print_jobs": QT_TRANSLATE_NOOP("words", "the label"),
    "bins": QT_TRANSLATE_NOOP("words", "the bin"),
    "settings": QT_TRANSLATE_NOOP("words", "the setting"),
    "journal": QT_TRANSLATE_NOOP("words", "the step"),
}
METHODS: Final = {
    "label": QT_TRANSLATE_NOOP("words", "Sends it with our label"),
    "drop_off": QT_TRANSLATE_NOOP("words", "Drops it off"),
    "keep_item": QT_TRANSLATE_NOOP("words", "Keeps the item"),
}
PAYERS: Final = {
    "buyer": QT_TRANSLATE_NOOP("words", "Buyer pays"),
    "seller": QT_TRANSLATE_NOOP("words", "Seller pays"),
    "warehouse": QT_TRANSLATE_NOOP("words", "Warehouse pays"),
    "carrier": QT_TRANSLATE_NOOP("words", "Carrier pays"),
}
