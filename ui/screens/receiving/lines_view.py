"""The units of the parcel on the bench, line by line: how many of how many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.formats import day, identifier, money
from ui.theme import current
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Rule, Text

if TYPE_CHECKING:
    from app.queries.arrivals import Arrival, ArrivalLine, ArrivalUnit
    from app.queries.boxes import CameBefore
    from ui.theme import Tone


class LineRow(QWidget):
    """One SKU: a large count that is read from afar, the title, and a chip per plate."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = Text("", "sum", parent=self)
        self._title = Text("", "big", parent=self)
        self._detail = Text("", "mute", parent=self)
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips, gap=6)
        self._shown: list[Chip] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._count)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addWidget(self._chips)
        self._row.addLayout(words, 1)
        self._fit()

    def show_line(
        self,
        line: ArrivalLine,
        units: list[ArrivalUnit],
        before: list[CameBefore],
        rma: str = "",
    ) -> None:
        """``rma`` names the return where the parcel holds goods of several."""
        there = line.received + line.extra
        self._count.setText(f"{there}/{line.announced}" if line.announced else f"+{there}")
        self._count.set_tone(_tone(line))
        self._title.setText(line.title or line.sku)
        price = money(line.price_minor, line.currency) if line.price_minor else ""
        parts = (rma, line.sku, line.gtin, price, *map(self._came, before))
        self._tell_detail(" · ".join(part for part in parts if part))
        self._show_chips(self._chips_of(line, units))

    def _came(self, before: CameBefore) -> str:
        text = self.tr("{count} came on {day} in parcel {tracking}")
        came = day(before.arrived_at) if before.arrived_at else ""
        return text.format(count=before.count, day=came, tracking=identifier(before.tracking))

    def _chips_of(self, line: ArrivalLine, units: list[ArrivalUnit]) -> list[tuple[str, Tone]]:
        wanted: list[tuple[str, Tone]] = []
        for unit in units:
            if unit.lpn and unit.instead_of:
                text = self.tr("{lpn} · instead of {title}")
                wanted.append((text.format(title=unit.instead_of, lpn=unit.lpn), "look"))
            elif unit.lpn and unit.extra:
                wanted.append((self.tr("extra · {lpn}").format(lpn=unit.lpn), "look"))
            elif unit.lpn:
                wanted.append((unit.lpn, "go"))
        if line.missing:
            wanted.append((self.tr("%n missing", "", line.missing), "stop"))
        if line.outstanding:
            wanted.append((self.tr("%n waiting", "", line.outstanding), "act"))
        return wanted

    def show_unit(self, unit: ArrivalUnit) -> None:
        """A unit of a parcel that nobody has claimed: there is no line to compare it with."""
        self._count.setText("1")
        self._count.set_tone("go")
        self._title.setText(unit.title or unit.sku or self.tr("Not known yet"))
        self._tell_detail(unit.sku if unit.sku != unit.title else "")
        self._show_chips([(unit.lpn, "go")])

    def _tell_detail(self, text: str) -> None:
        self._detail.setText(text)
        self._detail.setVisible(bool(text))

    def _show_chips(self, wanted: list[tuple[str, Tone]]) -> None:
        while len(self._shown) < len(wanted):
            chip = Chip(parent=self._chips)
            self._flow.addWidget(chip)
            self._shown.append(chip)
        for number, chip in enumerate(self._shown):
            chip.setVisible(number < len(wanted))
            if number < len(wanted):
                chip.show_text(*wanted[number])
        self._chips.setVisible(bool(wanted))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        look = current()
        self._row.setSpacing(look.px(14))
        self._count.setMinimumWidth(look.px(64))


class LinesView(QWidget):
    """Keeps its rows and fills them anew: a scan changes words, not widgets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[LineRow, Rule]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current().px(10))
        self._nothing = Text(self.tr("Nothing has been taken out yet."), "mute", parent=self)
        self._nothing.hide()
        self._column.addWidget(self._nothing)
        self._column.addStretch()

    def show_parcel(self, now: Arrival) -> None:
        of_line: dict[str, list[ArrivalUnit]] = {}
        for unit in now.units:
            of_line.setdefault(unit.line_id, []).append(unit)
        loose = of_line.get("", [])
        before: dict[str, list[CameBefore]] = {}
        for one in now.before:
            before.setdefault(one.line_id, []).append(one)
        names = {one.id: one.rma for one in now.further}
        names |= {now.head.return_id: now.head.rma} if names else {}
        self._need(len(now.lines) + len(loose))
        self._nothing.setVisible(not now.lines and not loose)
        for (row, _), line in zip(self._rows, now.lines, strict=False):
            row.show_line(
                line,
                of_line.get(line.id, []),
                before.get(line.id, []),
                names.get(line.return_id, ""),
            )
        for (row, _), unit in zip(self._rows[len(now.lines) :], loose, strict=False):
            row.show_unit(unit)

    def _need(self, count: int) -> None:
        while len(self._rows) < count:
            row, rule = LineRow(self), Rule(self)
            self._column.insertWidget(self._column.count() - 1, row)
            self._column.insertWidget(self._column.count() - 1, rule)
            self._rows.append((row, rule))
        for number, (row, rule) in enumerate(self._rows):
            row.setVisible(number < count)
            rule.setVisible(number < count - 1)


def _tone(line: ArrivalLine) -> Tone:
    if line.extra or line.missing:
        return "look"
    return "grey" if line.outstanding else "go"
