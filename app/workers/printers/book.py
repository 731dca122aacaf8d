"""The station's printers, kept in a file beside the database: they are this place's, no event."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING, Any, Final

import msgspec

from app.domain.labelling import LabelKind
from app.domain.printers import (
    BadPrinter,
    Printer,
    PrinterBook,
    PrinterKind,
    check_printer,
)
from app.errors import Unavailable

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger("returnbench.printers")
NAME: Final = "printers.json"


class BookNotKept(Unavailable):
    """The printers could not be written down; ``detail`` is the system's own word."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


def read_book(folder: Path, *, chosen: str = "") -> PrinterBook:
    """The printers of the station in ``folder``.

    ``chosen`` is the system printer of a station that was set up before it could have several.
    A file that cannot be read is set aside under another name, never overwritten.
    """
    path = folder / NAME
    try:
        return _book(msgspec.json.decode(path.read_bytes()))
    except FileNotFoundError:
        pass
    except (OSError, ValueError, TypeError, KeyError, BadPrinter, msgspec.MsgspecError) as error:
        log.warning("%s cannot be read (%s) and is set aside", path.name, error)
        aside = path.with_suffix(".unreadable")
        if path.exists() and not aside.exists():
            path.replace(aside)
    if not chosen:
        return PrinterBook()
    return PrinterBook().with_printer(Printer(chosen, PrinterKind.SYSTEM, chosen)).first(chosen)


def write_book(folder: Path, book: PrinterBook) -> None:
    """Whole or not at all; raises ``BookNotKept``."""
    told = msgspec.json.format(msgspec.json.encode(book), indent=2)
    fresh = folder / f"{NAME}.new"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with fresh.open("wb") as file:
            file.write(told)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(folder / NAME)
    except OSError as error:
        raise BookNotKept(str(error)) from error


def _book(told: Any) -> PrinterBook:
    """Entries that a newer release wrote are kept as far as they are understood."""
    printers = tuple(msgspec.convert(one, Printer) for one in told["printers"])
    for printer in printers:
        check_printer(printer)
    if not printers or len({one.name for one in printers}) != len(printers):
        raise BadPrinter("name", "taken")
    known = {kind.value: kind for kind in LabelKind}
    routes = {known[kind]: str(name) for kind, name in told["routes"].items() if kind in known}
    papers = {
        known[kind]: str(name) for kind, name in told.get("papers", {}).items() if kind in known
    }
    return PrinterBook(printers, routes, papers)
