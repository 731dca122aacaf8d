"""The words of places: containers, why a bin is proposed, files for a warehouse system."""

from __future__ import annotations

from typing import Final

from app.domain.containers import ContainerKind, ContainerState
from app.domain.places import Why
from app.domain.wms import WmsFormat, WmsState
from ui.words.marking import QT_TRANSLATE_NOOP, Tables

STOCKING: Final[Tables] = {
    ContainerKind: {
        ContainerKind.TOTE: QT_TRANSLATE_NOOP("words", "Tote"),
        ContainerKind.PALLET: QT_TRANSLATE_NOOP("words", "Pallet"),
        ContainerKind.CAGE: QT_TRANSLATE_NOOP("words", "Cage"),
    },
    ContainerState: {
        ContainerState.OPEN: QT_TRANSLATE_NOOP("words", "Open"),
        ContainerState.CLOSED: QT_TRANSLATE_NOOP("words", "Closed"),
        ContainerState.STORED: QT_TRANSLATE_NOOP("words", "Put away"),
        ContainerState.OUT: QT_TRANSLATE_NOOP("words", "Out of the house"),
        ContainerState.EMPTIED: QT_TRANSLATE_NOOP("words", "Emptied"),
    },
    Why: {
        Why.SAME_GOODS: QT_TRANSLATE_NOOP("words", "The same goods of this seller lie here"),
        Why.EMPTY: QT_TRANSLATE_NOOP("words", "Empty, the nearest of its zone"),
        Why.ROOM: QT_TRANSLATE_NOOP("words", "Takes mixed goods and has room"),
    },
    WmsFormat: {
        WmsFormat.CSV: QT_TRANSLATE_NOOP("words", "CSV"),
        WmsFormat.JSON: QT_TRANSLATE_NOOP("words", "JSON"),
    },
    WmsState: {
        WmsState.QUEUED: QT_TRANSLATE_NOOP("words", "Waits to be written"),
        WmsState.WRITING: QT_TRANSLATE_NOOP("words", "Being written"),
        WmsState.DONE: QT_TRANSLATE_NOOP("words", "Written"),
        WmsState.FAILED: QT_TRANSLATE_NOOP("words", "Not written"),
    },
}

# What a command about places did, by its name.
STOCK_DEEDS: Final = {
    "BlockBins": QT_TRANSLATE_NOOP("words", "Bins blocked or freed"),
    "CloseContainer": QT_TRANSLATE_NOOP("words", "Container closed"),
    "MoveUnit": QT_TRANSLATE_NOOP("words", "Unit moved"),
    "NoteWmsFile": QT_TRANSLATE_NOOP("words", "File for the warehouse system noted"),
    "OpenContainer": QT_TRANSLATE_NOOP("words", "Container opened"),
    "PackUnit": QT_TRANSLATE_NOOP("words", "Unit packed"),
    "QueueWmsFile": QT_TRANSLATE_NOOP("words", "File for the warehouse system begun"),
    "ReopenContainer": QT_TRANSLATE_NOOP("words", "Container opened again"),
    "ReplayWms": QT_TRANSLATE_NOOP("words", "Warehouse system told again"),
    "RetryWmsFile": QT_TRANSLATE_NOOP("words", "File tried again"),
    "SendContainer": QT_TRANSLATE_NOOP("words", "Container sent out"),
    "SetUpBins": QT_TRANSLATE_NOOP("words", "Bins set up"),
    "SettleCount": QT_TRANSLATE_NOOP("words", "Bin counted"),
    "StoreContainer": QT_TRANSLATE_NOOP("words", "Container put away"),
    "UnpackUnit": QT_TRANSLATE_NOOP("words", "Unit taken out of its container"),
}
