"""Receive: its buttons, and the questions they ask."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from app.devices.scale import SerialScale
from app.domain.units import UnitState
from ui.screen import Screen
from ui.screens.receiving import asking
from ui.screens.receiving.extra_unit_dialog import ExtraUnitDialog
from ui.screens.receiving.quantity_dialog import QuantityDialog
from ui.screens.receiving.weight_dialog import WeightDialog
from ui.widgets.action_button import ActionButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.queries.arrivals import Arrival, ArrivalLine
    from ui.camera.photographer import Photographer
    from ui.preferences import Preferences
    from ui.screen import Managed
    from ui.screens.receiving.batch_page import BatchPage
    from ui.screens.receiving.presenter import ReceivingPresenter
    from ui.widgets.scan_field import ScanField
    from ui.widgets.verdict_band import VerdictBand

SLOTS: Final = ("box", "label")


class ReceivingKeys(Screen):
    """Knows the parcel on the bench (``_now``); shows nothing of it."""

    presenter: ReceivingPresenter
    scan_field: ScanField
    band: VerdictBand
    batch: BatchPage
    photographer: Photographer

    def __init__(self) -> None:
        super().__init__()
        self._now: Arrival | None = None
        self._preferences: Preferences | None = None
        self._scale: SerialScale | None = None
        self._line_at = ("", 0)
        self._buttons()

    def meet(self, bench: Managed) -> None:
        self._preferences = bench.preferences

    def _show_batch(self, *, shown: bool) -> None:
        raise NotImplementedError

    # what the person presses

    def _buttons(self) -> None:
        self.primary = ActionButton(self.tr("Receive all"), "F1", "primary", "receive")
        self.damaged = ActionButton(self.tr("Box damaged"), "F2", icon="box-damaged")
        self.missing = ActionButton(self.tr("Unit missing"), "F3", icon="missing")
        self.extra = ActionButton(self.tr("Extra unit"), "F4", icon="extra")
        self.second = ActionButton(self.tr("Second box"), "F5", icon="box")
        self.inspect = ActionButton(self.tr("Inspect now"), "F6", icon="inspect")
        self.quantity = ActionButton(self.tr("How many"), "F7", icon="plus")
        self.scales = ActionButton(self.tr("Weigh"), "F10", icon="box")
        self.refuse = ActionButton(self.tr("Refuse"), "F11", icon="stop")
        self.again = ActionButton(self.tr("Print label again"), "F9", icon="print")
        self.quantity.clicked.connect(self._on_quantity)
        self.scales.clicked.connect(self._on_weigh)
        self.refuse.clicked.connect(self._on_refuse)
        self.damaged.clicked.connect(self._on_damaged)
        self.missing.clicked.connect(self._on_missing)
        self.extra.clicked.connect(self._on_extra)
        self.inspect.clicked.connect(self._on_inspect)
        self.again.clicked.connect(self._on_again)

    def _on_batch(self) -> None:
        self._show_batch(shown=True)
        self.batch.presenter.enter()

    def _on_single(self) -> None:
        self._show_batch(shown=False)
        self.presenter.clear()

    def _on_damaged(self) -> None:
        dialog = asking.ask_condition(self._now.head.condition if self._now else "", self)
        dialog.chosen.connect(self.presenter.condition)
        dialog.open()

    def _on_missing(self) -> None:
        lines = [line for line in self._now.lines if line.outstanding] if self._now else []
        if len(lines) == 1:
            self.presenter.missing(lines[0])
        elif lines:
            dialog = asking.ask_missing(lines, self)
            dialog.chosen.connect(self.presenter.missing)
            dialog.open()

    def _outstanding(self) -> list[ArrivalLine]:
        return [line for line in self._now.lines if line.outstanding] if self._now else []

    def _on_quantity(self) -> None:
        lines = self._outstanding()
        if len(lines) == 1:
            self._ask_quantity(lines[0])
        elif lines:
            dialog = asking.ask_line(lines, self)
            dialog.chosen.connect(self._ask_quantity)
            dialog.open()

    def _ask_quantity(self, line: object) -> None:
        of = cast("ArrivalLine", line)
        dialog = QuantityDialog(of, self)
        dialog.received.connect(partial(self.presenter.receive, of))
        dialog.missing.connect(partial(self.presenter.missing, of))
        dialog.later.connect(self.presenter.close)
        self._open(dialog)

    def _on_weigh(self) -> None:
        port = self._preferences.liking.scale_port if self._preferences else ""
        if port:
            self.band.show_busy(self.tr("Waiting for the scale to come to rest"))
            self.presenter.weigh(self._scale_at(port))
        else:
            self.ask_weight()

    def _scale_at(self, port: str) -> SerialScale:
        """The same line again and again: a scale is slow to greet."""
        baud = self._preferences.liking.scale_baud if self._preferences else 0
        if self._scale is None or self._line_at != (port, baud):
            self._scale, self._line_at = SerialScale(port, baud), (port, baud)
        return self._scale

    def ask_weight(self) -> None:
        dialog = WeightDialog(self)
        dialog.weighed.connect(self.presenter.weight)
        self._open(dialog)

    def _on_refuse(self) -> None:
        dialog = asking.ask_refusal(self)
        dialog.decided.connect(self.presenter.refuse)
        dialog.open()

    def _on_instead(self, code: str, title: str) -> None:
        lines = self._outstanding()
        if len(lines) == 1:
            self.presenter.wrong_item(lines[0], code, title)
        elif lines:
            dialog = asking.ask_instead(lines, self)
            dialog.chosen.connect(lambda line: self.presenter.wrong_item(line, code, title))
            dialog.open()

    def _open(self, dialog: ExtraUnitDialog | QuantityDialog | WeightDialog) -> None:
        dialog.finished.connect(self._on_dialog_closed)
        dialog.open()

    def _on_extra(self) -> None:
        if self._now is None:
            return
        unknown = self.presenter.unknown
        announced = [line for line in self._now.lines if line.announced]
        dialog = ExtraUnitDialog(announced, unknown.value if unknown else "", self)
        dialog.like.connect(lambda line: self.presenter.extra_unit("", "", line))
        dialog.described.connect(self.presenter.extra_unit)
        dialog.instead.connect(self._on_instead)
        self._open(dialog)

    def _on_dialog_closed(self) -> None:
        self.scan_field.take_focus()

    def _on_inspect(self) -> None:
        received = UnitState.RECEIVED
        waiting = (
            [unit.id for unit in self._now.units if unit.state == received] if self._now else []
        )
        if waiting:
            self.wanted.emit("inspect", waiting[0])

    def _on_again(self) -> None:
        units = [unit for unit in self._now.units if unit.lpn] if self._now else []
        if len(units) == 1:
            self._ask_reason(units[0].id)
        elif units:
            dialog = asking.ask_label(units, self)
            dialog.chosen.connect(self._ask_reason)
            dialog.open()

    def _ask_reason(self, unit_id: object) -> None:
        dialog = asking.ask_why_again(self)
        dialog.decided.connect(
            lambda value, note: self.presenter.reprint(str(unit_id), note or str(value))
        )
        dialog.open()

    def _on_photo_wanted(self, slot: str) -> None:
        errand = self.presenter.errand()
        if errand is not None:
            choose = partial(self._choose_files, slot)
            self.photographer.photograph(errand, self._free(), "box", first=slot, otherwise=choose)

    def _choose_files(self, slot: str) -> None:
        dialog = asking.ask_for_photos(self)
        dialog.filesSelected.connect(partial(self._on_files, slot))
        dialog.open()

    def _on_files(self, slot: str, names: list[str]) -> None:
        self._add_photos([Path(name) for name in names], slot)

    def _on_photos(self, offered: list[Path | bytes]) -> None:
        self._add_photos(offered, "")

    def _add_photos(self, offered: Sequence[Path | bytes], slot: str) -> None:
        """The first free slot first; whatever comes after shows the parcel as well."""
        free = [one for one in self._free() if one != slot]
        wanted = [slot, *free] if slot else free
        for number, source in enumerate(offered):
            place = wanted[number] if number < len(wanted) else "box"
            self.presenter.photo(source, place)

    def _free(self) -> list[str]:
        taken = {photo.slot for photo in self._now.photos} if self._now else set()
        return [one for one in SLOTS if one not in taken]
