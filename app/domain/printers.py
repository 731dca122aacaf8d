"""Which printers a station has, what each is loaded with, and which label goes where."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from app.domain.labelling import LabelKind
from app.errors import RuleBroken

RAW_PORT: Final = 9100
HIGHEST_PORT: Final = 65_535
DARKEST: Final = 30
FASTEST: Final = 14
FARTHEST: Final = 120
HEADS: Final = (203, 300, 600)
FOLDER: Final = "PDF"


class PrinterKind(StrEnum):
    """``pdf`` writes files, ``screen`` shows the label, ``system`` is one the system knows (CUPS,
    IPP, Windows), ``network`` speaks ZPL on a socket.
    """

    PDF = "pdf"
    SCREEN = "screen"
    SYSTEM = "system"
    NETWORK = "network"


class Trouble(StrEnum):
    """Why a printer takes no label now; each is mended at the printer, and nothing is lost."""

    UNREACHABLE = "unreachable"
    NOT_FOUND = "not_found"
    PAPER_OUT = "paper_out"
    RIBBON_OUT = "ribbon_out"
    HEAD_OPEN = "head_open"
    PAUSED = "paused"
    BUFFER_FULL = "buffer_full"
    TOO_HOT = "too_hot"
    TOO_COLD = "too_cold"
    MEMORY_LOST = "memory_lost"


class BadPrinter(RuleBroken):
    """A printer cannot be set up so: ``field`` is wrong because of ``why`` (a short code)."""

    def __init__(self, field: str, why: str, value: str = "") -> None:
        super().__init__(field, why, value)
        self.field = field
        self.why = why
        self.value = value


@dataclass(frozen=True, slots=True)
class Printer:
    """One printer as it was set up.

    ``address`` is ``host`` or ``host:port`` of a network printer and the system's own name of a
    system printer.  ``media`` names the labels that are loaded.  ``darkness`` (0 to 30), ``speed``
    (inches a second) and ``offset`` (dots right, down) None or (0, 0) leave the printer as it is.
    """

    name: str
    kind: PrinterKind = PrinterKind.PDF
    address: str = ""
    media: str = "60x40"
    dpi: int = 203
    darkness: int | None = None
    speed: int | None = None
    offset: tuple[int, int] = (0, 0)

    @property
    def host(self) -> str:
        host, port = _parted(self.address)
        return host if port else self.address

    @property
    def port(self) -> int:
        _, port = _parted(self.address)
        return int(port) if port else RAW_PORT


PDF_FOLDER: Final = Printer(FOLDER)


@dataclass(frozen=True, slots=True)
class PrinterBook:
    """Every printer of a station; the first takes the labels that ``routes`` says nothing of.

    ``papers`` has the kinds of label with a size of their own, whatever a printer is loaded with
    otherwise: files and system printers take each label at its size.
    """

    printers: tuple[Printer, ...] = (PDF_FOLDER,)
    routes: dict[LabelKind, str] = field(default_factory=dict)
    papers: dict[LabelKind, str] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(printer.name for printer in self.printers)

    def printer(self, name: str) -> Printer | None:
        return next((one for one in self.printers if one.name == name), None)

    def printer_for(self, kind: LabelKind) -> Printer:
        """Where such a label goes; a route to a printer that is no more counts for nothing."""
        return self.printer(self.routes.get(kind, "")) or self.printers[0]

    def paper(self, kind: LabelKind, name: str = "") -> tuple[str, int]:
        """The size and the dots an inch of such a label, on the printer ``name`` or its own."""
        printer = self.printer(name) or self.printer_for(kind)
        return self.papers.get(kind, printer.media), printer.dpi

    def sized(self, kind: LabelKind, media: str) -> PrinterBook:
        """``media`` "" takes the label's own size away."""
        papers = {one: name for one, name in self.papers.items() if one is not kind}
        return replace(self, papers={**papers, kind: media} if media else papers)

    def kinds_of(self, name: str) -> tuple[LabelKind, ...]:
        """Which labels come to this printer unless somebody moves them."""
        return tuple(kind for kind in LabelKind if self.printer_for(kind).name == name)

    def with_printer(self, printer: Printer, instead_of: str = "") -> PrinterBook:
        """Added, or put in another's place with its routes; raises ``BadPrinter``."""
        check_printer(printer)
        if printer.name != instead_of and self.printer(printer.name) is not None:
            raise BadPrinter("name", "taken", printer.name)
        if self.printer(instead_of) is None:
            return replace(self, printers=(*self.printers, printer))
        kept = tuple(printer if one.name == instead_of else one for one in self.printers)
        routes = {
            kind: printer.name if name == instead_of else name for kind, name in self.routes.items()
        }
        return replace(self, printers=kept, routes=routes)

    def without(self, name: str) -> PrinterBook:
        """Its labels go where the others go; the last printer stays."""
        kept = tuple(one for one in self.printers if one.name != name)
        if not kept:
            raise BadPrinter("name", "last", name)
        routes = {kind: to for kind, to in self.routes.items() if to != name}
        return replace(self, printers=kept, routes=routes)

    def first(self, name: str) -> PrinterBook:
        """``name`` takes whatever has no route of its own."""
        chosen = self.printer(name)
        if chosen is None:
            raise BadPrinter("name", "unknown", name)
        others = tuple(one for one in self.printers if one.name != name)
        return replace(self, printers=(chosen, *others))

    def routed(self, kind: LabelKind, name: str) -> PrinterBook:
        """``name`` "" takes the label's route away."""
        if name and self.printer(name) is None:
            raise BadPrinter("name", "unknown", name)
        routes = {one: to for one, to in self.routes.items() if one is not kind}
        return replace(self, routes={**routes, kind: name} if name else routes)


def check_printer(printer: Printer) -> None:
    """Raises ``BadPrinter`` for the first thing that is wrong."""
    _check_name(printer)
    if printer.kind is PrinterKind.SYSTEM and not printer.address:
        raise BadPrinter("address", "missing")
    if printer.kind is PrinterKind.NETWORK:
        _check_address(printer.address)
    _check_numbers(printer)


def _check_name(printer: Printer) -> None:
    if not printer.name.strip():
        raise BadPrinter("name", "missing")
    if len(printer.name) > 80 or not printer.name.isprintable() or "|" in printer.name:  # noqa: PLR2004
        raise BadPrinter("name", "letters", printer.name[:80])


def _check_numbers(printer: Printer) -> None:
    if printer.dpi not in HEADS:
        raise BadPrinter("dpi", "unknown", str(printer.dpi))
    if printer.darkness is not None and not 0 <= printer.darkness <= DARKEST:
        raise BadPrinter("darkness", "range", str(printer.darkness))
    if printer.speed is not None and not 1 <= printer.speed <= FASTEST:
        raise BadPrinter("speed", "range", str(printer.speed))
    if not all(-FARTHEST <= dots <= FARTHEST for dots in printer.offset):
        raise BadPrinter("offset", "range", str(max(printer.offset, key=abs)))


def _check_address(address: str) -> None:
    host, port = _parted(address)
    host = host if port else address
    if not address.strip():
        raise BadPrinter("address", "missing")
    if (
        not host
        or host.endswith(":")
        or any(char.isspace() or char in "/@?#" for char in host)
        or "://" in address
    ):
        raise BadPrinter("address", "host", address[:80])
    if port and not (port.isascii() and port.isdigit() and 0 < int(port) <= HIGHEST_PORT):
        raise BadPrinter("address", "port", port[:20])


def _parted(address: str) -> tuple[str, str]:
    """``host:port``; a bare IPv6 address has colons of its own and no port."""
    if address.startswith("["):
        host, _, rest = address[1:].partition("]")
        return host, rest.removeprefix(":")
    if address.count(":") != 1:
        return address, ""
    host, _, port = address.partition(":")
    return host, port
