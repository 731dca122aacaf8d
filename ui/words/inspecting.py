"""The words of an inspection: grade, finding, root cause, packaging, marks, photos."""

from __future__ import annotations

from typing import Final

from app.domain.evidence import InspectionState
from app.domain.grading.facts import Finding, Grade, Packaging, PhotoSlot, RootCause, Tag
from app.domain.grading.kinds import CutShort
from ui.words.marking import QT_TRANSLATE_NOOP, Tables

INSPECTING: Final[Tables] = {
    Grade: {
        Grade.A: QT_TRANSLATE_NOOP("words", "A · as new"),
        Grade.B: QT_TRANSLATE_NOOP("words", "B · open box"),
        Grade.C: QT_TRANSLATE_NOOP("words", "C · needs work"),
        Grade.D: QT_TRANSLATE_NOOP("words", "D · good for parts"),
        Grade.E: QT_TRANSLATE_NOOP("words", "E · worthless"),
    },
    Finding: {
        Finding.AS_NEW: QT_TRANSLATE_NOOP("words", "As new"),
        Finding.OPENED_UNUSED: QT_TRANSLATE_NOOP("words", "Opened, not used"),
        Finding.LIGHT_USE: QT_TRANSLATE_NOOP("words", "Light signs of use"),
        Finding.HEAVY_USE: QT_TRANSLATE_NOOP("words", "Heavy signs of use"),
        Finding.NO_FAULT_FOUND: QT_TRANSLATE_NOOP("words", "No fault found"),
        Finding.WRONG_ITEM: QT_TRANSLATE_NOOP("words", "Wrong item"),
        Finding.SWITCHED_ITEM: QT_TRANSLATE_NOOP("words", "Item was switched"),
        Finding.EMPTY_BOX: QT_TRANSLATE_NOOP("words", "Empty box"),
        Finding.COUNTERFEIT: QT_TRANSLATE_NOOP("words", "Counterfeit"),
        Finding.SERIAL_MISMATCH: QT_TRANSLATE_NOOP("words", "Serial number does not match"),
        Finding.LOT_MISMATCH: QT_TRANSLATE_NOOP("words", "Another lot than was sold"),
        Finding.NOT_AS_LISTED: QT_TRANSLATE_NOOP("words", "Not as listed"),
        Finding.INCOMPLETE: QT_TRANSLATE_NOOP("words", "Parts missing"),
        Finding.TAGS_REMOVED: QT_TRANSLATE_NOOP("words", "Tags removed"),
        Finding.SCRATCHED: QT_TRANSLATE_NOOP("words", "Scratched"),
        Finding.BROKEN: QT_TRANSLATE_NOOP("words", "Broken"),
        Finding.TORN: QT_TRANSLATE_NOOP("words", "Torn"),
        Finding.STAINED: QT_TRANSLATE_NOOP("words", "Stained"),
        Finding.ODOUR: QT_TRANSLATE_NOOP("words", "Smells"),
        Finding.WASHED_OR_ALTERED: QT_TRANSLATE_NOOP("words", "Washed or altered"),
        Finding.WATER_DAMAGE: QT_TRANSLATE_NOOP("words", "Water damage"),
        Finding.MOULD_OR_PESTS: QT_TRANSLATE_NOOP("words", "Mould or pests"),
        Finding.DOES_NOT_SWITCH_ON: QT_TRANSLATE_NOOP("words", "Does not switch on"),
        Finding.MALFUNCTION: QT_TRANSLATE_NOOP("words", "Does not work properly"),
        Finding.UNTESTED: QT_TRANSLATE_NOOP("words", "Could not be tested"),
        Finding.ACCOUNT_LOCKED: QT_TRANSLATE_NOOP("words", "Locked to an account"),
        Finding.PERSONAL_DATA: QT_TRANSLATE_NOOP("words", "Personal data on it"),
        Finding.HYGIENE_SEAL_BROKEN: QT_TRANSLATE_NOOP("words", "Hygiene seal broken"),
        Finding.SHORT_DATED: QT_TRANSLATE_NOOP("words", "Expires soon"),
        Finding.EXPIRED: QT_TRANSLATE_NOOP("words", "Past its date"),
        Finding.SWOLLEN: QT_TRANSLATE_NOOP("words", "Swollen"),
        Finding.LEAKING: QT_TRANSLATE_NOOP("words", "Leaking"),
        Finding.OVERHEATED: QT_TRANSLATE_NOOP("words", "Overheated"),
        Finding.SAFETY_HAZARD: QT_TRANSLATE_NOOP("words", "Safety hazard"),
    },
    CutShort: {
        CutShort.CLEAR: QT_TRANSLATE_NOOP("words", "The result is clear already"),
        CutShort.NO_MEANS: QT_TRANSLATE_NOOP("words", "Nothing here to test it with"),
        CutShort.UNSAFE: QT_TRANSLATE_NOOP("words", "Not safe to go on"),
        CutShort.NO_TIME: QT_TRANSLATE_NOOP("words", "No time for it now"),
    },
    RootCause: {
        RootCause.PRODUCT: QT_TRANSLATE_NOOP("words", "Made badly"),
        RootCause.PACKAGING: QT_TRANSLATE_NOOP("words", "Packed too weakly"),
        RootCause.CARRIER: QT_TRANSLATE_NOOP("words", "Carrier"),
        RootCause.WAREHOUSE: QT_TRANSLATE_NOOP("words", "Our mistake when sending"),
        RootCause.LISTING: QT_TRANSLATE_NOOP("words", "Described wrongly"),
        RootCause.BUYER_USE: QT_TRANSLATE_NOOP("words", "Used by the buyer"),
        RootCause.BUYER_REMORSE: QT_TRANSLATE_NOOP("words", "Buyer changed their mind"),
        RootCause.FRAUD_SUSPECTED: QT_TRANSLATE_NOOP("words", "Fraud suspected"),
        RootCause.UNKNOWN: QT_TRANSLATE_NOOP("words", "Cause unknown"),
    },
    Packaging: {
        Packaging.UNKNOWN: QT_TRANSLATE_NOOP("words", "Packaging not looked at"),
        Packaging.SEALED: QT_TRANSLATE_NOOP("words", "Packaging sealed"),
        Packaging.OPENED: QT_TRANSLATE_NOOP("words", "Packaging opened"),
        Packaging.DAMAGED: QT_TRANSLATE_NOOP("words", "Packaging damaged"),
        Packaging.MISSING: QT_TRANSLATE_NOOP("words", "No packaging"),
    },
    Tag: {
        Tag.COMPLETE: QT_TRANSLATE_NOOP("words", "Complete"),
        Tag.INCOMPLETE: QT_TRANSLATE_NOOP("words", "Incomplete"),
        Tag.SERIAL_MISMATCH: QT_TRANSLATE_NOOP("words", "Other serial number"),
        Tag.IDENTITY_DOUBTFUL: QT_TRANSLATE_NOOP("words", "Not certain what it is"),
        Tag.TAGS_MISSING: QT_TRANSLATE_NOOP("words", "Without its tags"),
        Tag.WORN: QT_TRANSLATE_NOOP("words", "Worn"),
        Tag.HYGIENE_SEALED: QT_TRANSLATE_NOOP("words", "Hygiene seal intact"),
        Tag.HYGIENE_OPENED: QT_TRANSLATE_NOOP("words", "Hygiene seal opened"),
        Tag.CONTAMINATED: QT_TRANSLATE_NOOP("words", "Contaminated"),
        Tag.DATA_ON_DEVICE: QT_TRANSLATE_NOOP("words", "Data on the device"),
        Tag.ACCOUNT_LOCKED: QT_TRANSLATE_NOOP("words", "Account lock on"),
        Tag.UNTESTED: QT_TRANSLATE_NOOP("words", "Not tested"),
        Tag.RECALLED: QT_TRANSLATE_NOOP("words", "Recalled"),
        Tag.HAZARD: QT_TRANSLATE_NOOP("words", "Dangerous"),
    },
    PhotoSlot: {
        PhotoSlot.ITEM: QT_TRANSLATE_NOOP("words", "The item"),
        PhotoSlot.LABEL: QT_TRANSLATE_NOOP("words", "The label"),
        PhotoSlot.SERIAL: QT_TRANSLATE_NOOP("words", "The serial number"),
        PhotoSlot.PACKAGING: QT_TRANSLATE_NOOP("words", "The sales packaging"),
        PhotoSlot.CONTENTS: QT_TRANSLATE_NOOP("words", "What is inside"),
        PhotoSlot.DAMAGE: QT_TRANSLATE_NOOP("words", "The damage"),
        PhotoSlot.USE_MARKS: QT_TRANSLATE_NOOP("words", "The signs of use"),
        PhotoSlot.SEAL: QT_TRANSLATE_NOOP("words", "The seal"),
        PhotoSlot.SCREEN: QT_TRANSLATE_NOOP("words", "The screen"),
        PhotoSlot.HAZARD: QT_TRANSLATE_NOOP("words", "The danger"),
    },
    InspectionState: {
        InspectionState.OPEN: QT_TRANSLATE_NOOP("words", "Inspection open"),
        InspectionState.COMPLETE: QT_TRANSLATE_NOOP("words", "Inspection finished"),
    },
}
# Slots that no answer asks for: the parcel's, and the proof of a disposal.
OWN_SLOTS: Final = {
    "box": QT_TRANSLATE_NOOP("words", "The box"),
    "evidence": QT_TRANSLATE_NOOP("words", "The evidence"),
    "evidence_before": QT_TRANSLATE_NOOP("words", "Evidence from before"),
    "claim": QT_TRANSLATE_NOOP("words", "The claim"),
}
