"""The words for what is expected and what came: returns, parcels, units, the buyer's reasons."""

from __future__ import annotations

from typing import Final

from app.domain.evidence import Owner
from app.domain.parcels import OuterCondition, ParcelState, RefusalReason
from app.domain.reasons import ReturnReason
from app.domain.returns import ReturnState
from app.domain.units import UnitState
from ui.words.marking import QT_TRANSLATE_NOOP, Tables

ARRIVING: Final[Tables] = {
    ReturnReason: {
        ReturnReason.DEFECTIVE: QT_TRANSLATE_NOOP("words", "Does not work"),
        ReturnReason.DAMAGED_IN_TRANSIT: QT_TRANSLATE_NOOP("words", "Damaged on the way"),
        ReturnReason.NOT_AS_DESCRIBED: QT_TRANSLATE_NOOP("words", "Not as described"),
        ReturnReason.WRONG_ITEM: QT_TRANSLATE_NOOP("words", "Wrong item sent"),
        ReturnReason.MISSING_PARTS: QT_TRANSLATE_NOOP("words", "Parts are missing"),
        ReturnReason.TOO_SMALL: QT_TRANSLATE_NOOP("words", "Too small"),
        ReturnReason.TOO_LARGE: QT_TRANSLATE_NOOP("words", "Too large"),
        ReturnReason.STYLE: QT_TRANSLATE_NOOP("words", "Does not like the style"),
        ReturnReason.QUALITY: QT_TRANSLATE_NOOP("words", "Poor quality"),
        ReturnReason.NOT_COMPATIBLE: QT_TRANSLATE_NOOP("words", "Not compatible"),
        ReturnReason.ARRIVED_LATE: QT_TRANSLATE_NOOP("words", "Arrived too late"),
        ReturnReason.NEVER_ARRIVED: QT_TRANSLATE_NOOP("words", "Never arrived"),
        ReturnReason.ORDERED_BY_MISTAKE: QT_TRANSLATE_NOOP("words", "Ordered by mistake"),
        ReturnReason.NO_LONGER_WANTED: QT_TRANSLATE_NOOP("words", "No longer wanted"),
        ReturnReason.BETTER_PRICE: QT_TRANSLATE_NOOP("words", "Found a better price"),
        ReturnReason.EXTRA_ITEM: QT_TRANSLATE_NOOP("words", "Got more than was ordered"),
        ReturnReason.UNAUTHORISED: QT_TRANSLATE_NOOP("words", "Did not place the order"),
        ReturnReason.NONE_GIVEN: QT_TRANSLATE_NOOP("words", "No reason given"),
        ReturnReason.OTHER: QT_TRANSLATE_NOOP("words", "Another reason"),
    },
    ReturnState: {
        ReturnState.REQUESTED: QT_TRANSLATE_NOOP("words", "Requested"),
        ReturnState.UNDER_REVIEW: QT_TRANSLATE_NOOP("words", "Under review"),
        ReturnState.NEGOTIATING: QT_TRANSLATE_NOOP("words", "Negotiating"),
        ReturnState.PLANNED: QT_TRANSLATE_NOOP("words", "Planned"),
        ReturnState.OPEN: QT_TRANSLATE_NOOP("words", "Open return"),
        ReturnState.CLOSED: QT_TRANSLATE_NOOP("words", "Closed"),
        ReturnState.DECLINED: QT_TRANSLATE_NOOP("words", "Declined"),
        ReturnState.EXPIRED: QT_TRANSLATE_NOOP("words", "Request expired"),
        ReturnState.CANCELLED: QT_TRANSLATE_NOOP("words", "Return cancelled"),
    },
    ParcelState: {
        ParcelState.ANNOUNCED: QT_TRANSLATE_NOOP("words", "Announced"),
        ParcelState.ARRIVED: QT_TRANSLATE_NOOP("words", "Arrived"),
        ParcelState.OPENED: QT_TRANSLATE_NOOP("words", "Being unpacked"),
        ParcelState.EMPTIED: QT_TRANSLATE_NOOP("words", "Emptied"),
        ParcelState.UNCLAIMED: QT_TRANSLATE_NOOP("words", "Unclaimed"),
        ParcelState.REFUSED: QT_TRANSLATE_NOOP("words", "Refused"),
        ParcelState.LOST: QT_TRANSLATE_NOOP("words", "Lost"),
        ParcelState.MISDIRECTED: QT_TRANSLATE_NOOP("words", "For another warehouse"),
        ParcelState.FORWARDED: QT_TRANSLATE_NOOP("words", "Forwarded"),
        ParcelState.TIMED_OUT: QT_TRANSLATE_NOOP("words", "Timed out"),
    },
    RefusalReason: {
        RefusalReason.DAMAGED: QT_TRANSLATE_NOOP("words", "Damaged beyond acceptance"),
        RefusalReason.NOT_OURS: QT_TRANSLATE_NOOP("words", "Not for us"),
        RefusalReason.POSTAGE_DUE: QT_TRANSLATE_NOOP("words", "Postage due"),
        RefusalReason.WRONG_WAREHOUSE: QT_TRANSLATE_NOOP("words", "Belongs to another warehouse"),
        RefusalReason.HAZARDOUS: QT_TRANSLATE_NOOP("words", "Hazardous or leaking"),
        RefusalReason.OTHER: QT_TRANSLATE_NOOP("words", "Refused for another reason"),
    },
    OuterCondition: {
        OuterCondition.GOOD: QT_TRANSLATE_NOOP("words", "Good outside"),
        OuterCondition.OPENED: QT_TRANSLATE_NOOP("words", "Opened on the way"),
        OuterCondition.WET: QT_TRANSLATE_NOOP("words", "Wet"),
        OuterCondition.CRUSHED: QT_TRANSLATE_NOOP("words", "Crushed"),
        OuterCondition.TORN: QT_TRANSLATE_NOOP("words", "Box torn"),
    },
    UnitState: {
        UnitState.RECEIVED: QT_TRANSLATE_NOOP("words", "Received"),
        UnitState.MISSING: QT_TRANSLATE_NOOP("words", "Missing"),
        UnitState.INSPECTED: QT_TRANSLATE_NOOP("words", "Inspected"),
        UnitState.DISPOSITIONED: QT_TRANSLATE_NOOP("words", "Decided"),
        UnitState.EXECUTED: QT_TRANSLATE_NOOP("words", "Done with"),
    },
    Owner: {
        Owner.PARCEL: QT_TRANSLATE_NOOP("words", "Parcel"),
        Owner.RETURN: QT_TRANSLATE_NOOP("words", "Return"),
        Owner.UNIT: QT_TRANSLATE_NOOP("words", "Unit"),
    },
}
