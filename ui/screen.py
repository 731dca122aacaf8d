"""What the main window asks of every screen, and what a screen may ask of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple, Protocol

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.sounds import current as current_sounds
from ui.theme import current

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from pathlib import Path
    from typing import Literal

    from app.domain.bench_commands import BenchCommand
    from app.queries.scanned import Scanned
    from ui.preferences import Preferences
    from ui.print_room import PrintRoom
    from ui.scanners import Scanners
    from ui.theme import Look
    from ui.widgets.banner import Banner
    from ui.widgets.scan_field import ScanField
    from ui.widgets.verdict_band import VerdictBand


class Managed(Protocol):
    """As much of the running bench as a screen may touch."""

    @property
    def preferences(self) -> Preferences: ...

    @property
    def printers(self) -> PrintRoom: ...

    @property
    def scanners(self) -> Scanners: ...

    def print_waiting(self) -> None: ...


class PhotoPlace(NamedTuple):
    """What a photo that comes now belongs to; ``name`` is what people call it."""

    id: str
    name: str


class Screen(QWidget):
    """One place of the rail.

    ``wanted(place, id)`` asks for another place, showing that thing there.
    ``told(sentence, token)`` goes to the bar at the top; a token (the command's id) offers
    to undo it.  ``noted(sentence)`` goes there too, where nothing was done and somebody should
    know all the same.  ``typed(code)`` was entered by hand: it goes the way of every scan.
    """

    wanted = Signal(str, str)
    told = Signal(str, object)
    noted = Signal(str)
    typed = Signal(str)

    command_keys: ClassVar[Mapping[BenchCommand, str]] = {}

    _page: tuple[QVBoxLayout, QHBoxLayout] | None = None

    presenter: object  # PySide holds connected methods weakly; this keeps it alive

    def entered(self) -> None:
        """The screen has come to the front."""

    # scans: see ui.scan_router

    def show_heard(self, raw: str) -> None:
        """A scan has come in and is being looked up: shown at once."""
        field: ScanField | None = getattr(self, "scan_field", None)
        if field is not None:
            field.show_scan(raw)

    def wants(self, scan: Scanned) -> bool:  # noqa: ARG002
        """Whether this is for what is open here, whatever the station knows of it."""
        return False

    def claims(self, scan: Scanned) -> bool:  # noqa: ARG002
        """Whether what was found is work of this screen; else the place that fits is opened."""
        return False

    def sorts_out(self, scan: Scanned) -> bool:  # noqa: ARG002
        """Whether the screen itself copes with several things under one code."""
        return False

    def take_scan(self, scan: Scanned) -> None:
        """What was wanted, claimed, or brought along from another place."""

    def say_scan(self, tone: Literal["look", "stop"], headline: str, detail: str = "") -> None:
        """The answer to a scan that is none of any screen's business."""
        band: VerdictBand | None = getattr(self, "band", None)
        banner: Banner | None = getattr(self, "banner", None)
        if band is not None:
            band.show_verdict(tone, headline, detail)
            return
        if banner is not None:
            banner.show_sentence(headline, detail, tone)
        else:
            self.noted.emit(headline)
        sounds = current_sounds()
        if sounds is not None:
            sounds.play(tone)

    def key_for(self, command: BenchCommand) -> str:
        """The key that this screen has for a command barcode; "" where it is the usual one."""
        return self.command_keys.get(command, "")

    def take_badge(self, badge: str) -> bool:  # noqa: ARG002
        """Whether the screen took somebody's badge for itself: else it signs that person in."""
        return False

    def meet(self, bench: Managed) -> None:
        """Called once: the few screens that manage the bench itself keep it."""

    def show_target(self, target: str) -> None:
        """Show the thing with this id (what kind it is, the place knows)."""

    def photo_place(self) -> PhotoPlace | None:
        """What is open here and takes photos; None where they have to wait."""
        return None

    def take_photos(self, paths: list[Path]) -> None:
        """Photos of the ``photo_place``, from the watched folder."""

    def lay_out(
        self,
        above: Sequence[QWidget],
        cards: Sequence[QWidget],
        growing: Collection[QWidget],
    ) -> None:
        """The page of every screen: what is read first above, below it cards side by side."""
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        for widget in above:
            column.addWidget(widget)
        for card in cards:
            row.addWidget(card, 1 if card in growing else 0)
        column.addLayout(row, 1)
        self._page = (column, row)
        self._space()

    def show_cards(self, shown: Mapping[QWidget, bool]) -> None:
        """Show some and hide others, laid out once: Qt would do it anew for each of them."""
        page = self._page[0] if self._page is not None else None
        if page is not None:
            page.setEnabled(False)
        for card, visible in shown.items():
            card.setVisible(visible)
        if page is not None:
            page.setEnabled(True)
            page.invalidate()

    def fit(self, look: Look) -> None:
        """Sizes of a screen's own, anew whenever theme or scale change."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def _space(self) -> None:
        look = current()
        for layout in self._page or ():
            layout.setSpacing(look.px(12))
        if self._page is not None:
            self.fit(look)
