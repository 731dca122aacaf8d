"""The words of a disposition: what becomes of a unit, where it goes, the steps on the way."""

from __future__ import annotations

from typing import Final

from app.domain.agreements import Channel, LetterKind, LetterState, Post, SellerAnswer
from app.domain.disposition import (
    Bearing,
    CompanySize,
    Disposition,
    Occasion,
    PartInDecision,
    Say,
    StepKind,
    Weight,
    Zone,
)
from app.domain.evidence import ProposalState
from app.domain.executions import Cleared, Method, NotDonated, Wipe
from app.domain.holds import HoldReason
from ui.words.marking import QT_TRANSLATE_NOOP, Tables, Words

DECIDING: Final[Tables] = {
    Disposition: {
        Disposition.RESTOCK: QT_TRANSLATE_NOOP("words", "Restock"),
        Disposition.RELABEL: QT_TRANSLATE_NOOP("words", "Relabel"),
        Disposition.REPACKAGE: QT_TRANSLATE_NOOP("words", "Repackage"),
        Disposition.REFURBISH: QT_TRANSLATE_NOOP("words", "Refurbish"),
        Disposition.RETURN_TO_SELLER: QT_TRANSLATE_NOOP("words", "Return to seller"),
        Disposition.TRANSFER: QT_TRANSLATE_NOOP("words", "Transfer"),
        Disposition.OUTLET: QT_TRANSLATE_NOOP("words", "Outlet"),
        Disposition.LIQUIDATE: QT_TRANSLATE_NOOP("words", "Liquidate"),
        Disposition.DONATE: QT_TRANSLATE_NOOP("words", "Donate"),
        Disposition.PARTS: QT_TRANSLATE_NOOP("words", "Use for parts"),
        Disposition.RECYCLE: QT_TRANSLATE_NOOP("words", "Recycle"),
        Disposition.DESTROY: QT_TRANSLATE_NOOP("words", "Destroy"),
        Disposition.QUARANTINE: QT_TRANSLATE_NOOP("words", "Quarantine"),
    },
    Zone: {
        Zone.RESTOCK: QT_TRANSLATE_NOOP("words", "Stock"),
        Zone.REFURBISH: QT_TRANSLATE_NOOP("words", "Refurbishing"),
        Zone.RETURN_TO_SELLER: QT_TRANSLATE_NOOP("words", "Back to seller"),
        Zone.TRANSFER: QT_TRANSLATE_NOOP("words", "Transfers"),
        Zone.OUTLET: QT_TRANSLATE_NOOP("words", "Outlet goods"),
        Zone.LIQUIDATION: QT_TRANSLATE_NOOP("words", "Liquidation"),
        Zone.DONATION: QT_TRANSLATE_NOOP("words", "Donations"),
        Zone.PARTS: QT_TRANSLATE_NOOP("words", "Parts"),
        Zone.RECYCLING: QT_TRANSLATE_NOOP("words", "Recycling"),
        Zone.SCRAP: QT_TRANSLATE_NOOP("words", "Scrap"),
        Zone.QUARANTINE: QT_TRANSLATE_NOOP("words", "Quarantine area"),
    },
    StepKind: {
        StepKind.REPACKAGE: QT_TRANSLATE_NOOP("words", "Put it into new packaging"),
        StepKind.PRINT_LABEL: QT_TRANSLATE_NOOP("words", "Print the sales label"),
        StepKind.AFFIX_LABEL: QT_TRANSLATE_NOOP("words", "Stick the new label over the old one"),
        StepKind.SCAN_BACK: QT_TRANSLATE_NOOP("words", "Scan the new label"),
        StepKind.PHOTOGRAPH_EVIDENCE: QT_TRANSLATE_NOOP("words", "Photograph the evidence"),
        StepKind.CERTIFY: QT_TRANSLATE_NOOP("words", "Destroy it before a second person"),
        StepKind.PUTAWAY: QT_TRANSLATE_NOOP("words", "Put it away"),
    },
    ProposalState: {
        ProposalState.PROPOSED: QT_TRANSLATE_NOOP("words", "Waits for approval"),
        ProposalState.APPROVED: QT_TRANSLATE_NOOP("words", "Approved"),
        ProposalState.REJECTED: QT_TRANSLATE_NOOP("words", "Rejected"),
        ProposalState.EXECUTED: QT_TRANSLATE_NOOP("words", "Carried out"),
        ProposalState.UNDONE: QT_TRANSLATE_NOOP("words", "Carried out and undone"),
    },
    Occasion: {
        Occasion.CHOSEN: QT_TRANSLATE_NOOP("words", "another way than the rules compute"),
        Occasion.DEVIATING: QT_TRANSLATE_NOOP("words", "not what the seller ordered"),
        Occasion.GRADE_CHANGED: QT_TRANSLATE_NOOP("words", "the grade changed by hand"),
    },
    Bearing: {
        Bearing.SETTLES: QT_TRANSLATE_NOOP("words", "settles it"),
        Bearing.COUNTS: QT_TRANSLATE_NOOP("words", "counts too"),
        Bearing.OUTRANKED: QT_TRANSLATE_NOOP("words", "outranked"),
    },
    Say: {
        Say.DO: QT_TRANSLATE_NOOP("words", "do something with them"),
        Say.ASK: QT_TRANSLATE_NOOP("words", "ask and wait"),
        Say.OPEN_AND_CHECK: QT_TRANSLATE_NOOP("words", "open and check"),
        Say.FILM_OPENING: QT_TRANSLATE_NOOP("words", "film the opening"),
        Say.DO_NOT_OPEN: QT_TRANSLATE_NOOP("words", "do not open"),
    },
    Weight: {
        Weight.COUNTS: QT_TRANSLATE_NOOP("words", "counts"),
        Weight.OUTRANKED: QT_TRANSLATE_NOOP("words", "a closer one counts"),
        Weight.ELSEWHERE: QT_TRANSLATE_NOOP("words", "about other goods"),
    },
    HoldReason: {
        HoldReason.SELLER_ASKED: QT_TRANSLATE_NOOP("words", "The seller asked us to wait"),
        HoldReason.BUYER_DISPUTES: QT_TRANSLATE_NOOP("words", "The buyer disputes it"),
        HoldReason.SUSPECTED_FRAUD: QT_TRANSLATE_NOOP("words", "Fraud is suspected"),
        HoldReason.AUTHORITY: QT_TRANSLATE_NOOP("words", "Customs or an authority asks"),
        HoldReason.SAFETY: QT_TRANSLATE_NOOP("words", "It may be dangerous, or is recalled"),
        HoldReason.OTHER: QT_TRANSLATE_NOOP("words", "Another reason"),
    },
    Channel: {
        Channel.MESSAGE: QT_TRANSLATE_NOOP("words", "By e-mail or message"),
        Channel.TELEPHONE: QT_TRANSLATE_NOOP("words", "By telephone"),
        Channel.IN_WRITING: QT_TRANSLATE_NOOP("words", "In writing"),
    },
    SellerAnswer: {
        SellerAnswer.NONE: QT_TRANSLATE_NOOP("words", "No answer yet"),
        SellerAnswer.AGREED: QT_TRANSLATE_NOOP("words", "The seller agrees"),
        SellerAnswer.REFUSED: QT_TRANSLATE_NOOP("words", "The seller refuses"),
    },
    Post: {
        Post.BY_HAND: QT_TRANSLATE_NOOP("words", "Told by a person"),
        Post.FILE: QT_TRANSLATE_NOOP("words", "File in the outbox"),
        Post.MAIL: QT_TRANSLATE_NOOP("words", "E-mail"),
    },
    LetterKind: {
        LetterKind.QUESTION: QT_TRANSLATE_NOOP("words", "Question to the seller goes out"),
        LetterKind.WITHDRAWAL: QT_TRANSLATE_NOOP("words", "Question to the seller withdrawn"),
    },
    LetterState: {
        LetterState.QUEUED: QT_TRANSLATE_NOOP("words", "waits to be written"),
        LetterState.WRITING: QT_TRANSLATE_NOOP("words", "being written"),
        LetterState.DONE: QT_TRANSLATE_NOOP("words", "written"),
        LetterState.FAILED: QT_TRANSLATE_NOOP("words", "could not be written"),
        LetterState.CANCELLED: QT_TRANSLATE_NOOP("words", "not needed any more"),
    },
    Method: {
        Method.SHREDDED: QT_TRANSLATE_NOOP("words", "Shredded"),
        Method.CRUSHED: QT_TRANSLATE_NOOP("words", "Crushed"),
        Method.CUT: QT_TRANSLATE_NOOP("words", "Cut up"),
        Method.INCINERATED: QT_TRANSLATE_NOOP("words", "Burnt"),
        Method.DISMANTLED: QT_TRANSLATE_NOOP("words", "Taken apart for its material"),
        Method.DISPOSER: QT_TRANSLATE_NOOP("words", "Given to a licensed disposer"),
    },
    Wipe: {
        Wipe.FACTORY_RESET: QT_TRANSLATE_NOOP("words", "Reset to the factory state"),
        Wipe.SECURE_ERASE: QT_TRANSLATE_NOOP("words", "Erased securely"),
        Wipe.STORAGE_REMOVED: QT_TRANSLATE_NOOP("words", "Storage taken out"),
        Wipe.NO_STORAGE: QT_TRANSLATE_NOOP("words", "Looked at: it stores nothing"),
    },
    NotDonated: {
        NotDonated.NOBODY_TOOK_IT: QT_TRANSLATE_NOOP("words", "Offered, nobody took it"),
        NotDonated.SELLER_FORBIDS: QT_TRANSLATE_NOOP("words", "The seller forbids it"),
        NotDonated.BRAND_PROTECTION: QT_TRANSLATE_NOOP("words", "The brand may not be given away"),
        NotDonated.NOT_WORTH_IT: QT_TRANSLATE_NOOP("words", "The transport costs more than it"),
    },
    Cleared: {
        Cleared.WIPED: QT_TRANSLATE_NOOP("words", "Data erased"),
        Cleared.NOT_DONATED: QT_TRANSLATE_NOOP("words", "Donation passed over"),
        Cleared.EXEMPTION: QT_TRANSLATE_NOOP("words", "Exemption of the law"),
    },
    PartInDecision: {
        PartInDecision.PROPOSED: QT_TRANSLATE_NOOP("words", "Proposed it"),
        PartInDecision.INSPECTED: QT_TRANSLATE_NOOP("words", "Inspected it"),
        PartInDecision.EDITED_LAST: QT_TRANSLATE_NOOP("words", "Changed it last"),
    },
    CompanySize: {
        CompanySize.LARGE: QT_TRANSLATE_NOOP("words", "Large companies"),
        CompanySize.MEDIUM: QT_TRANSLATE_NOOP("words", "Medium-sized companies"),
        CompanySize.SMALL: QT_TRANSLATE_NOOP("words", "Small companies"),
        CompanySize.MICRO: QT_TRANSLATE_NOOP("words", "Very small companies"),
    },
}

# On buttons: the whole of what is going to happen.
VERBS: Final[Words] = {
    Disposition.RESTOCK: QT_TRANSLATE_NOOP("words", "Restock"),
    Disposition.RELABEL: QT_TRANSLATE_NOOP("words", "Relabel and restock"),
    Disposition.REPACKAGE: QT_TRANSLATE_NOOP("words", "Repackage and restock"),
    Disposition.REFURBISH: QT_TRANSLATE_NOOP("words", "Refurbish"),
    Disposition.RETURN_TO_SELLER: QT_TRANSLATE_NOOP("words", "Return to seller"),
    Disposition.TRANSFER: QT_TRANSLATE_NOOP("words", "Transfer to another warehouse"),
    Disposition.OUTLET: QT_TRANSLATE_NOOP("words", "Send to the outlet"),
    Disposition.LIQUIDATE: QT_TRANSLATE_NOOP("words", "Sell off in bulk"),
    Disposition.DONATE: QT_TRANSLATE_NOOP("words", "Donate"),
    Disposition.PARTS: QT_TRANSLATE_NOOP("words", "Take apart for parts"),
    Disposition.RECYCLE: QT_TRANSLATE_NOOP("words", "Recycle"),
    Disposition.DESTROY: QT_TRANSLATE_NOOP("words", "Destroy"),
    Disposition.QUARANTINE: QT_TRANSLATE_NOOP("words", "Put into quarantine"),
}

# In a seller's instruction, in front of the grades.
ORDERS: Final[Words] = {
    Disposition.RESTOCK: QT_TRANSLATE_NOOP("words", "restock {grades}"),
    Disposition.RELABEL: QT_TRANSLATE_NOOP("words", "relabel {grades}"),
    Disposition.REPACKAGE: QT_TRANSLATE_NOOP("words", "repackage {grades}"),
    Disposition.REFURBISH: QT_TRANSLATE_NOOP("words", "refurbish {grades}"),
    Disposition.RETURN_TO_SELLER: QT_TRANSLATE_NOOP("words", "return {grades} to the seller"),
    Disposition.TRANSFER: QT_TRANSLATE_NOOP("words", "transfer {grades}"),
    Disposition.OUTLET: QT_TRANSLATE_NOOP("words", "{grades} to the outlet"),
    Disposition.LIQUIDATE: QT_TRANSLATE_NOOP("words", "liquidate {grades}"),
    Disposition.DONATE: QT_TRANSLATE_NOOP("words", "donate {grades}"),
    Disposition.PARTS: QT_TRANSLATE_NOOP("words", "{grades} for parts"),
    Disposition.RECYCLE: QT_TRANSLATE_NOOP("words", "recycle {grades}"),
    Disposition.DESTROY: QT_TRANSLATE_NOOP("words", "destroy {grades}"),
    Disposition.QUARANTINE: QT_TRANSLATE_NOOP("words", "quarantine {grades}"),
}

# Codes of the law's own file, resources/law.
EXEMPTIONS: Final = {
    "dangerous": QT_TRANSLATE_NOOP("words", "the goods are dangerous"),
    "infringes_rights": QT_TRANSLATE_NOOP("words", "the goods infringe somebody's rights"),
    "damaged": QT_TRANSLATE_NOOP("words", "the goods are damaged beyond use"),
    "not_compliant": QT_TRANSLATE_NOOP("words", "the goods do not meet the law"),
    "donation_refused": QT_TRANSLATE_NOOP("words", "nobody accepted them as a donation"),
}
EVIDENCE: Final = {
    "risk_assessment": QT_TRANSLATE_NOOP("words", "the risk assessment"),
    "infringement_record": QT_TRANSLATE_NOOP("words", "the record of the infringement"),
    "damage_photos": QT_TRANSLATE_NOOP("words", "photos of the damage"),
    "compliance_record": QT_TRANSLATE_NOOP("words", "the record of what is not met"),
    "donation_refusals": QT_TRANSLATE_NOOP("words", "the refusals in writing"),
}
