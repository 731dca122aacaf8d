"""Set up, Approval rules: what counts and since when, and who would have to agree if."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QSizePolicy

from app.domain.disposition import Bearing, Disposition, Grade, Occasion
from ui.formats import day, moment
from ui.screens.setting_up.rule_keeping import Imagined, amount_of, last_moment
from ui.screens.setting_up.section import Section
from ui.widgets.action_button import ActionButton
from ui.widgets.form_field import FormField
from ui.widgets.row_table import Column, RowTable, RowView
from ui.widgets.text import Rule, Text
from ui.words import word
from ui.words.ruling import asked_words, rule_words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.queries.approval_rules import RuleRow
    from ui.screens.setting_up.rule_keeping import RuleKeeping, Standing, Tried
    from ui.theme import Tone


class RulesSection(Section):
    """``opening(row)``: the page that writes a rule is wanted, ``None`` for a new one."""

    keeping: RuleKeeping
    opening = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Who has to agree"))
        self._tried: Tried | None = None
        self._standing: Standing | None = None
        self.model: RowTable[RuleRow] = RowTable(*self._columns(), parent=self)
        self.table = RowView(self.model, key=lambda row: row.rule.id, row_height=40, parent=self)
        self.whole = Text("", "mute", parent=self)
        self.main.add(self.table, 1)
        self.main.add(self.whole)
        self._case()
        self.add = ActionButton(self.tr("Add a rule"), "F1", "primary", "plus")
        self.change = ActionButton(self.tr("Change"), "F2", icon="edit")
        self.end = ActionButton(self.tr("End it now"), "F3", "danger", "stop")
        self.try_out = ActionButton(self.tr("Try a case"), "F4", icon="search")
        self.offer(self.add, self.change, self.end, self.try_out)
        self.side.add(
            Text(
                self.tr(
                    "The closest rules that fit count: a seller's before the station's, yours"
                    " before those that came with the program. Of several, the strictest."
                ),
                "small",
            )
        )
        self.add.clicked.connect(lambda: self.opening.emit(None))
        self.change.clicked.connect(self._on_change)
        self.table.opened.connect(self._on_change)
        self.end.clicked.connect(self._on_end)
        self.try_out.clicked.connect(self._on_try)
        self.table.picked.connect(self._on_picked)
        self.setFocusProxy(self.table)

    def show_rules(self, standing: Standing) -> None:
        self._standing = standing
        self._fill_sellers(standing)
        self._imagine()
        self.model.replace(standing.rows)
        if standing.rows and self.table.current_row() is None:
            self.table.pick(0)
        self._on_picked(self.table.current_row())

    def case(self) -> Imagined | None:
        """What is made up at the foot; None while its amount cannot be read."""
        value = amount_of(self.value.text())
        if value is None:
            self.amount.show_hint(self.tr("Such as: EUR 120"), "stop")
            return None
        self.amount.show_hint("")
        occasion = self.occasion.currentData()
        return Imagined(
            seller_id=str(self.seller.currentData() or ""),
            grade=Grade(self.grade.currentData()),
            value_minor=value.minor,
            currency=value.currency,
            route=Disposition(self.route.currentData()),
            occasion=Occasion(occasion) if occasion else None,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.table.hasFocus():
            event.accept()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    # what the person presses

    def _on_picked(self, row: RuleRow | None) -> None:
        own = row is not None and row.entered is not None
        self.change.setEnabled(row is not None)
        self.change.setText(
            self.tr("Change") if own or row is None else self.tr("Your own in its place")
        )
        self.end.setEnabled(own)
        self.whole.setText(self._told(row) if row is not None else "")

    def _on_change(self, _row: object = None) -> None:
        row = self.table.current_row()
        if row is not None:
            self.opening.emit(row)

    def _on_end(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.keeping.end(row)

    def _on_try(self) -> None:
        self.seller.setFocus(Qt.FocusReason.OtherFocusReason)

    def _imagine(self) -> None:
        """What the rules say to the case at the foot, and each rule's part in it."""
        case = self.case()
        self._tried = None
        if case is None or self._standing is None:
            self.answer.setText("")
            return
        self._tried = tried = self.keeping.try_out(case)
        if tried.demand.persons:
            who = asked_words(tried.demand.persons, tried.demand.role)
            self.answer.setText(self.tr("{who} would have to agree.").format(who=who))
        else:
            self.answer.setText(self.tr("Nobody else would have to agree."))
        self.answer.set_tone("look" if tried.demand.persons > 1 else "go")
        self.default.setVisible(not tried.bearing)

    def _on_case(self) -> None:
        self._imagine()
        if self._standing is not None:
            self.model.replace(self._standing.rows)

    # inside

    def _columns(self) -> tuple[Column[RuleRow], ...]:
        return (
            Column(
                self.tr("What it is about"), self._about, strong=True, width="stretch"
            ),
            Column(self.tr("Who agrees"), self._who),
            Column(self.tr("State"), self._state, tone=self._state_tone),
            Column(self.tr("In the case below"), self._bearing, tone=self._bearing_tone),
        )  # fmt: skip

    def _about(self, row: RuleRow) -> str:
        told = rule_words(row.rule)
        return f"{row.seller}: {told}" if row.seller else told

    def _who(self, row: RuleRow) -> str:
        return asked_words(row.rule.persons, row.rule.role)

    def _told(self, row: RuleRow) -> str:
        text = self.tr("{about}. {who}. {whose}")
        return text.format(about=self._about(row), who=self._who(row), whose=self._whose(row))

    def _whose(self, row: RuleRow) -> str:
        if row.entered is None:
            if row.rule.always:
                return self.tr("It came with the program and is never waived.")
            return self.tr("It came with the program and counts where no closer rule fits.")
        text = self.tr("Entered by {name}, counts from {time}.")
        told = text.format(name=row.by_name, time=moment(row.entered.valid_from))
        return f"{told} “{row.entered.note}”" if row.entered.note else told

    def _state(self, row: RuleRow) -> str:
        rule, at = row.rule, self._standing.at if self._standing else None
        last = last_moment(rule.valid_until)
        if at is not None and rule.valid_from is not None and rule.valid_from > at:
            return self.tr("From {day}").format(day=day(rule.valid_from))
        if last is not None:
            return self.tr("Until {day}").format(day=day(last))
        return self.tr("Always") if rule.always else self.tr("In force")

    def _state_tone(self, row: RuleRow) -> Tone:
        dated = row.rule.valid_until is not None
        later = self._standing is not None and not row.rule.holds_at(self._standing.at)
        return "look" if dated or later else "act" if row.entered else "grey"

    def _bearing(self, row: RuleRow) -> str:
        said = self._tried.bearing.get(row.rule.id) if self._tried else None
        return word(said) if said else ""

    def _bearing_tone(self, row: RuleRow) -> Tone:
        said = self._tried.bearing.get(row.rule.id) if self._tried else None
        return "go" if said is Bearing.SETTLES else "act" if said is Bearing.COUNTS else "grey"

    def _fill_sellers(self, standing: Standing) -> None:
        wanted = [("", self.tr("Any seller")), *standing.sellers]
        if [self.seller.itemData(n) for n in range(self.seller.count())] != [w[0] for w in wanted]:
            chosen = self.seller.currentData()
            self.seller.blockSignals(True)  # noqa: FBT003
            self.seller.clear()
            for id_, name in wanted:
                self.seller.addItem(name, id_)
            self.seller.setCurrentIndex(max(0, self.seller.findData(chosen)))
            self.seller.blockSignals(False)  # noqa: FBT003

    def _case(self) -> None:
        """The case that is made up, and the answer under it."""
        self.seller, self.grade, self.route = QComboBox(), QComboBox(), QComboBox()
        self.value, self.occasion = QLineEdit("EUR 100"), QComboBox()
        for grade in Grade:
            self.grade.addItem(word(grade), grade.value)
        for route in Disposition:
            self.route.addItem(word(route), route.value)
        self.occasion.addItem(self.tr("nothing special"), "")
        for occasion in Occasion:
            self.occasion.addItem(word(occasion), occasion.value)
        self.amount = FormField(self.tr("Price paid"), self.value)
        grid = QGridLayout()
        for place, field in (
            ((0, 0, 2), FormField(self.tr("Goods of"), self.seller)),
            ((0, 2, 2), FormField(self.tr("Grade"), self.grade)),
            ((0, 4, 2), self.amount),
            ((1, 0, 3), FormField(self.tr("What becomes of it"), self.route)),
            ((1, 3, 3), FormField(self.tr("What is special"), self.occasion)),
        ):
            row, column, wide = place
            grid.addWidget(field, row, column, 1, wide, Qt.AlignmentFlag.AlignTop)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        for box in (self.seller, self.grade, self.route, self.occasion):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.currentIndexChanged.connect(self._on_case)
        self.value.textEdited.connect(self._on_case)
        self.answer = Text("", "big", parent=self)
        self.default = Text(self.tr("No rule is about it: one person is asked."), "mute")
        self.main.add(Rule(self))
        self.main.add(Text(self.tr("Who would have to agree if …"), "heading"))
        self.main.add(grid)
        self.main.add(self.answer)
        self.main.add(self.default)
