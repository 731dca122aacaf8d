"""The places of the rail: their names, icons and keys, who may go there, and who opens them."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.domain.people import Permission
from ui.widgets.rail import Place
from ui.words.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ui.desk import Office
    from ui.screen import Screen


@dataclass(frozen=True, slots=True)
class PlaceOfWork:
    """``module`` has ``open_screen(office)``; it is imported when the place is first needed."""

    name: str
    label: str
    icon: str
    key: str
    module: str
    needs: Permission | None


RECEIVE: Final = "receive"
PLACES: Final = (
    PlaceOfWork(
        RECEIVE,
        QT_TRANSLATE_NOOP("places", "Receive"),
        "receive",
        "Ctrl+1",
        "receiving",
        Permission.RECEIVE,
    ),
    PlaceOfWork(
        "inspect",
        QT_TRANSLATE_NOOP("places", "Inspect"),
        "inspect",
        "Ctrl+2",
        "inspecting",
        Permission.INSPECT,
    ),
    PlaceOfWork(
        "dispose",
        QT_TRANSLATE_NOOP("places", "Dispose"),
        "dispose",
        "Ctrl+3",
        "disposing",
        Permission.DISPOSE,
    ),
    PlaceOfWork(
        "approve",
        QT_TRANSLATE_NOOP("places", "Approve"),
        "approve",
        "Ctrl+4",
        "approving",
        Permission.APPROVE,
    ),
    PlaceOfWork(
        "put_away",
        QT_TRANSLATE_NOOP("places", "Put away"),
        "putaway",
        "Ctrl+5",
        "putting_away",
        Permission.DISPOSE,
    ),
    PlaceOfWork(
        "stock",
        QT_TRANSLATE_NOOP("places", "Stock"),
        "bin",
        "Ctrl+K",
        "stock",
        Permission.DISPOSE,
    ),
    PlaceOfWork(
        "unclaimed",
        QT_TRANSLATE_NOOP("places", "Unclaimed"),
        "unclaimed",
        "Ctrl+6",
        "unclaimed",
        Permission.RECEIVE,
    ),
    PlaceOfWork(
        "labels",
        QT_TRANSLATE_NOOP("places", "Labels"),
        "labels",
        "Ctrl+7",
        "labelling",
        Permission.PRINT,
    ),
    PlaceOfWork(
        "requests",
        QT_TRANSLATE_NOOP("places", "Requests"),
        "requests",
        "Ctrl+8",
        "requests",
        Permission.ANNOUNCE,
    ),
    PlaceOfWork(
        "sellers",
        QT_TRANSLATE_NOOP("places", "Sellers"),
        "message",
        "Ctrl+J",
        "sellers",
        Permission.ANSWER,
    ),
    PlaceOfWork("story", QT_TRANSLATE_NOOP("places", "Story"), "story", "Ctrl+9", "story", None),
    PlaceOfWork(
        "setup",
        QT_TRANSLATE_NOOP("places", "Set up"),
        "settings",
        "Ctrl+0",
        "setting_up",
        Permission.MANAGE,
    ),
)


def place(name: str) -> PlaceOfWork:
    return next(one for one in PLACES if one.name == name)


def label_of(one: PlaceOfWork) -> str:
    return QCoreApplication.translate("places", one.label)


def rail_places() -> list[Place]:
    return [Place(one.name, label_of(one), one.icon, one.key) for one in PLACES]


def open_place(name: str, office: Office) -> Screen:
    module = import_module(f"ui.screens.{place(name).module}")
    screen: Screen = module.open_screen(office)
    return screen
