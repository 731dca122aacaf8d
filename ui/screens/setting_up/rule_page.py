"""One approval rule: whom it asks for, what it is about, and the days between which it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.disposition import BadRule, Disposition, Grade, Occasion
from app.domain.disposition.approval import MOST_PERSONS
from app.domain.people import Role
from ui.messages import sentence_for, title_for
from ui.messages.agreeing import bad_rule_words
from ui.screens.setting_up.rule_keeping import Draft, draft_of
from ui.screens.setting_up.section import Section
from ui.widgets.action_button import ActionButton
from ui.widgets.banner import Banner
from ui.widgets.form_field import FormField
from ui.widgets.scroller import Scroller
from ui.widgets.text import Text
from ui.words import word
from ui.words.ruling import rule_words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import StrEnum

    from PySide6.QtGui import QKeyEvent

    from app.errors import StationError
    from app.queries.approval_rules import RuleRow
    from ui.screens.setting_up.rule_keeping import RuleKeeping, Standing

Code = TypeVar("Code", bound="StrEnum")
LONGEST_NOTE: Final = 400
ROLES: Final = (Role.SUPERVISOR, Role.ADMINISTRATOR)
WAYS_BESIDE: Final = 3


class RulePage(Section):
    """``left`` when somebody goes back to the list without a rule."""

    keeping: RuleKeeping
    left = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("A rule"))
        self._instead_of = ""
        self._begun_with = Draft()
        self.banner = Banner(parent=self)
        self.save = ActionButton(self.tr("Put in force"), "F1", "primary", "check")
        self.leave = ActionButton(self.tr("Leave it as it is"), "Escape", icon="arrow-left")
        self._fields()
        self._lay_out()
        self.offer(self.save, self.leave)
        self.advice = Text("", "small")
        self.side.add(self.advice)
        self.save.clicked.connect(self._on_save)
        self.leave.clicked.connect(self.left)

    def show_rule(self, row: RuleRow | None, standing: Standing) -> None:
        """The own rule of ``row`` to be changed; of a shipped one its text, for an own one."""
        own = row is not None and row.entered is not None
        self._instead_of = row.entered.id if row is not None and row.entered is not None else ""
        self._begun_with = draft = draft_of(row, standing.at) if row is not None else Draft()
        self.main.set_title(
            self.tr("Change: {rule}").format(rule=rule_words(row.rule))
            if own and row is not None
            else self.tr("A rule of your own")
        )
        self.advice.setText(self._advice(row))
        self._fill_sellers(standing)
        self.persons.setCurrentIndex(self.persons.findData(draft.persons))
        self.role.setCurrentIndex(self.role.findData(draft.role.value))
        self.seller.setCurrentIndex(max(0, self.seller.findData(draft.seller_id)))
        self.above.setText(draft.above)
        self.first.setText(draft.first)
        self.last.setText(draft.last)
        self.note.setText(draft.note)
        for boxes, ticked in (
            (self.routes, draft.routes),
            (self.grades, draft.grades),
            (self.occasions, draft.occasions),
        ):
            for code, box in boxes.items():
                box.setChecked(code in ticked)
        self._clear_hints()
        self.persons.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_refused(self, error: StationError) -> None:
        """By the field that it is about; else over the buttons."""
        self._clear_hints()
        field = self._by_fault.get(error.what) if isinstance(error, BadRule) else None
        if field is None or not isinstance(error, BadRule):
            self.banner.show_sentence(title_for(error), sentence_for(error), "stop")
            return
        field.show_hint(bad_rule_words(error), "stop")
        field.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def draft(self) -> Draft:
        return Draft(
            persons=int(self.persons.currentData()),
            role=Role(self.role.currentData()),
            seller_id=str(self.seller.currentData() or ""),
            routes=_ticked(self.routes),
            grades=_ticked(self.grades),
            occasions=_ticked(self.occasions),
            above=self.above.text(),
            first=self.first.text(),
            last=self.last.text(),
            note=self.note.text().strip(),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def _on_save(self) -> None:
        draft = self.draft()
        if self._instead_of and draft == self._begun_with:
            self.left.emit()  # nothing was changed
            return
        self.keeping.keep(draft, self._instead_of)

    def _on_persons(self) -> None:
        self.role.setEnabled(bool(self.persons.currentData()))

    def _advice(self, row: RuleRow | None) -> str:
        if row is None or row.entered is not None:
            return self.tr("What is left empty fits everything. It counts from the next decision.")
        if row.rule.always:
            return self.tr(
                "The rule that came with the program always counts. Yours can ask for more, not"
                " for less."
            )
        return self.tr("Yours is closer: where it fits, the one of the program is not asked.")

    # inside

    def _clear_hints(self) -> None:
        self.banner.clear()
        for field in self._by_fault.values():
            field.show_hint("")

    def _fill_sellers(self, standing: Standing) -> None:
        self.seller.clear()
        self.seller.addItem(self.tr("Any seller"), "")
        for id_, name in standing.sellers:
            self.seller.addItem(name, id_)

    def _fields(self) -> None:
        self.persons, self.role, self.seller = QComboBox(), QComboBox(), QComboBox()
        words = (self.tr("Nobody else"), self.tr("One person"), self.tr("Two persons"))
        for number in range(MOST_PERSONS + 1):
            self.persons.addItem(words[number], number)
        for role in ROLES:
            self.role.addItem(word(role), role.value)
        self.persons.currentIndexChanged.connect(self._on_persons)
        self.above, self.first, self.last = QLineEdit(), QLineEdit(), QLineEdit()
        self.note = QLineEdit()
        self.note.setMaxLength(LONGEST_NOTE)
        self.routes = _boxes(Disposition)
        self.grades = _boxes(Grade)
        self.occasions = _boxes(Occasion)

    def _lay_out(self) -> None:
        above = FormField(
            self.tr("Price above"), self.above, self.tr("Such as: EUR 150, GBP 130.50")
        )
        first = FormField(self.tr("First day"), self.first, self.tr("Empty: from now on"))
        last = FormField(self.tr("Last day"), self.last, self.tr("Empty: until it is ended"))
        agree = FormField(self.tr("Who has to agree"), self.persons)
        role = FormField(self.tr("Each of them is"), self.role)
        seller = FormField(self.tr("Goods of"), self.seller)
        self._by_fault = {
            "persons": agree, "role": role, "above": above, "currency": above, "limits": above,
            "first": first, "begun": first, "last": last, "over": last, "valid_until": last,
        }  # fmt: skip
        left = QVBoxLayout()
        for part in (agree, role, seller, above):
            left.addWidget(part)
        days = QHBoxLayout()
        for part in (first, last):
            days.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        left.addLayout(days)
        left.addWidget(FormField(self.tr("Why (others read it)"), self.note))
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(0)
        for title, boxes, beside in (
            (self.tr("What becomes of it (none ticked: any)"), self.routes, WAYS_BESIDE),
            (self.tr("Grade (none ticked: any)"), self.grades, len(Grade)),
            (self.tr("Only where (none ticked: everywhere)"), self.occasions, 1),
        ):
            right.addWidget(Text(title, "mute"))
            right.addLayout(_side_by_side(boxes.values(), beside))
        right.addStretch(1)
        inside = QWidget(self)
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(28)
        row.addLayout(left, 4)
        row.addLayout(right, 6)
        self.main.add(Scroller(inside, self), 1)
        self.main.add(self.banner)


def _boxes(codes: type[Code]) -> dict[Code, QCheckBox]:
    """The grades by their letters alone."""
    return {one: QCheckBox(one.value if isinstance(one, Grade) else word(one)) for one in codes}


def _ticked(boxes: dict[Code, QCheckBox]) -> frozenset[Code]:
    return frozenset(one for one, box in boxes.items() if box.isChecked())


def _side_by_side(boxes: Iterable[QWidget], beside: int) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(0)
    for number, box in enumerate(boxes):
        grid.addWidget(box, number // beside, number % beside)
    return grid
