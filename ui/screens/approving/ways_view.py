"""What each way would mean: every disposition, allowed or not, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.domain.disposition import StepKind, steps, target_zone
from ui.theme import current
from ui.widgets.chip import Chip
from ui.widgets.text import Text
from ui.words import reason_sentence, series, word, zone_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.disposition import Alternative, Disposition
    from ui.theme import Tone

translate = QCoreApplication.translate
Row = tuple[Chip, Text, Text]


class WaysView(QWidget):
    """Keeps its rows: walking through the queue changes words, not widgets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(2, 1)
        self._fit()

    def show_ways(self, ways: Sequence[Alternative], proposed: str, *, repackage: bool) -> None:
        """The proposed one first, then what is possible, then what is not."""
        ordered = sorted(ways, key=lambda way: (way.disposition != proposed, not way.allowed))
        groups = _grouped(ordered, proposed)
        while len(self._rows) < len(groups):
            self._add_row()
        for number, row in enumerate(self._rows):
            for part in row:
                part.setVisible(number < len(groups))
        for row, group in zip(self._rows, groups, strict=False):
            _fill(row, group, proposed, repackage=repackage)

    def texts(self) -> list[str]:
        return [
            f"{chip.text()} {name.text()}: {words.text()}".strip()
            for chip, name, words in self._rows
            if not name.isHidden()
        ]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _add_row(self) -> None:
        number = len(self._rows)
        row = (Chip(parent=self), Text("", "strong", wrap=True), Text("", "mute"))
        row[1].setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        row[2].setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(row[0], number, 0, top)
        self._grid.addWidget(row[1], number, 1, top)
        self._grid.addWidget(row[2], number, 2, top)
        self._rows.append(row)

    def _fit(self) -> None:
        look = current()
        self._grid.setHorizontalSpacing(look.px(12))
        self._grid.setVerticalSpacing(look.px(8))
        self._grid.setColumnMinimumWidth(0, look.px(92))
        self._grid.setColumnMinimumWidth(1, look.px(150))


def what_it_means(disposition: Disposition, *, repackage: bool) -> str:
    """The steps the floor would take, and where the unit would lie."""
    todo = [step.kind for step in steps(disposition, repackage=repackage)]
    told = [word(kind) for kind in todo if kind is not StepKind.PUTAWAY]
    return " → ".join([*told, zone_word(target_zone(disposition))])


def _grouped(ways: Sequence[Alternative], proposed: str) -> list[list[Alternative]]:
    """What is not possible for the same reasons stands together."""
    groups: list[list[Alternative]] = []
    for way in ways:
        last = groups[-1][-1] if groups else None
        same = last is not None and not way.allowed and last.blocked == way.blocked
        if same and last is not None and last.disposition != proposed:
            groups[-1].append(way)
        else:
            groups.append([way])
    return groups


def _fill(row: Row, group: list[Alternative], proposed: str, *, repackage: bool) -> None:
    (chip, name, words), way = row, group[0]
    text, tone = _mark(way, proposed)
    chip.show_text(text, tone)
    chip.setVisible(bool(text))
    name.setText(series(word(one.disposition) for one in group))
    if way.allowed:
        means = what_it_means(way.disposition, repackage=repackage)
        told = translate("approving", "{way}.").format(way=means)
        words.setText(" ".join((told, *_notes(way))))
    else:
        words.setText(" ".join(reason_sentence(reason) for reason in way.blocked))


def _mark(way: Alternative, proposed: str) -> tuple[str, Tone]:
    if way.disposition == proposed:
        return translate("approving", "proposed"), "act"
    if not way.allowed:
        return translate("approving", "not allowed"), "stop"
    if way.instructed:
        return translate("approving", "ordered"), "go"
    if way.needs_seller:
        return translate("approving", "ask first"), "look"
    return "", "grey"


def _notes(way: Alternative) -> list[str]:
    told = [reason_sentence(note) for note in way.notes]
    if way.needs_seller:
        told.append(translate("approving", "The seller has to agree."))
    return told
