"""Set up, Second looks: the share, and how often two inspectors came to the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QSpinBox

from ui.formats import count
from ui.screens.setting_up.second_looking import FEW
from ui.screens.setting_up.section import Section
from ui.widgets.action_button import ActionButton
from ui.widgets.fact_list import Fact, FactList
from ui.widgets.form_field import FormField
from ui.widgets.row_table import Column, RowTable, RowView
from ui.widgets.text import Text

if TYPE_CHECKING:
    from app.queries.second_looks import Agreed, Statistics
    from ui.screens.setting_up.second_looking import SecondLooking
    from ui.theme import Tone


class Line(NamedTuple):
    """About all of them, one set, or two inspectors."""

    name: str
    agreed: Agreed


class SecondLooksSection(Section):
    looking: SecondLooking

    def __init__(self) -> None:
        super().__init__(self.tr("How often two inspectors agree"))
        self.share = QSpinBox(self)
        self.share.setRange(0, 100)
        self.share.setSuffix(" %")
        self.share.lineEdit().setTextMargins(8, 0, 0, 0)
        self.facts = FactList(beside=True, parent=self)
        self.model: RowTable[Line] = RowTable(
            Column(self.tr("Whose"), lambda row: row.name, strong=True, width="stretch"),
            Column(self.tr("Same grade"), self._same, "right"),
            Column(self.tr("One apart"), lambda row: count(row.agreed.one_off), "right"),
            Column(self.tr("More"), lambda row: count(row.agreed.more), "right"),
            Column(self.tr("Same findings"), self._findings, "right"),
            Column(self.tr("Agreement"), self._says, tone=self._tone),
            parent=self,
        )
        self.table = RowView(
            self.model,
            empty=self.tr("Nothing was looked at twice yet. Set a share, then inspect."),
            key=lambda row: row.name,
            parent=self,
        )
        self.main.add(self.facts)
        self.main.add(self.table, 1)
        self.main.add(
            Text(
                self.tr(
                    "A drawn unit waits for another inspector, who sees nothing of the first "
                    "result. The second one counts. Approve shows both, and may ask for a third."
                ),
                "mute",
            )
        )
        self.set = ActionButton(self.tr("Set the share"), "F1", "primary", "check")
        self.side.add(
            FormField(
                self.tr("Inspections looked at twice"),
                self.share,
                self.tr("0 draws none. The draw is by lot; nobody knows it before."),
            )
        )
        self.offer(self.set)
        self.setFocusProxy(self.share)
        self.set.clicked.connect(lambda: self.looking.set_rate(self.share.value()))

    def show_agreement(self, found: Statistics) -> None:
        if not self.share.hasFocus() or not self.facts.facts():
            self.share.setValue(found.percent)
        self.facts.show_facts(
            [
                Fact(self.tr("Share in force"), f"{found.percent} %"),
                Fact(self.tr("Wait for a second look"), count(found.waiting)),
                Fact(self.tr("Skipped by a supervisor"), count(found.skipped)),
            ]
        )
        lines = [
            *([Line(self.tr("All inspections"), found.whole)] if found.whole.looks else []),
            *(Line(self.tr("Set {name}").format(name=one.name), one) for one in found.sets),
            *(Line(one.name, one) for one in found.pairs),
        ]
        self.model.replace(lines)

    def _same(self, row: Line) -> str:
        return part_of(row.agreed.same, row.agreed.looks)

    def _findings(self, row: Line) -> str:
        return part_of(row.agreed.same_findings, row.agreed.looks)

    def _says(self, row: Line) -> str:
        if row.agreed.looks < FEW:
            return self.tr("too few")
        return f"{round(100 * row.agreed.same / row.agreed.looks)} %"

    def _tone(self, row: Line) -> Tone:
        if row.agreed.looks < FEW:
            return "grey"
        return "go" if row.agreed.same * 10 >= row.agreed.looks * 8 else "look"


def part_of(some: int, whole: int) -> str:
    """Never a share without what it is a share of."""
    return f"{count(some)} / {count(whole)}"
