"""Set up, People: who works here, and what each may do."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ui.formats import clock
from ui.screens.setting_up.people_dialogs import PersonDialog, PinDialog
from ui.screens.setting_up.section import Section
from ui.widgets.action_button import ActionButton
from ui.widgets.row_table import Column, RowTable, RowView
from ui.words import language_name, series, word

if TYPE_CHECKING:
    from app.queries.staff import StaffRow
    from ui.screens.setting_up.presenter import SettingUpPresenter
    from ui.theme import Tone


class PeopleSection(Section):
    presenter: SettingUpPresenter

    def __init__(self) -> None:
        super().__init__(self.tr("People"))
        self.model = RowTable(*self._columns(), parent=self)
        self.table = RowView(self.model, key=_id, parent=self)
        self.main.add(self.table, 1)
        self.add = ActionButton(self.tr("Add a person"), "F1", "primary", "plus")
        self.change = ActionButton(self.tr("Change"), "F2", icon="edit")
        self.pin = ActionButton(self.tr("Set PIN"), "F3", icon="lock")
        self.badge = ActionButton(self.tr("Print badge"), "F4", icon="print")
        self.unlock = ActionButton(self.tr("Unlock"), "F5", icon="check")
        self.away = ActionButton(self.tr("No longer here"), "F8", "danger")
        self.offer(self.add, self.change, self.pin, self.badge, self.unlock, self.away)
        for button, slot in (
            (self.add, self._on_add),
            (self.change, self._on_change),
            (self.pin, self._on_pin),
            (self.badge, self._on_badge),
            (self.unlock, self._on_unlock),
            (self.away, self._on_away),
        ):
            button.clicked.connect(slot)
        self.setFocusProxy(self.table)
        self.table.picked.connect(self._on_picked)
        self.table.opened.connect(self._on_change)

    def show_staff(self, rows: list[StaffRow]) -> None:
        self.model.replace(rows)
        if rows and self.table.current_row() is None:
            self.table.pick(0)
        self._on_picked(self.table.current_row())

    def _on_picked(self, row: StaffRow | None) -> None:
        here = row is not None and row.active
        for button in (self.pin, self.badge):
            button.setEnabled(here)
        self.change.setEnabled(row is not None)
        self.away.setEnabled(row is not None)
        self.away.setText(
            self.tr("No longer here") if here or row is None else self.tr("Back here")
        )
        self.unlock.setEnabled(row is not None and _is_locked(row))

    def _on_add(self) -> None:
        dialog = PersonDialog(parent=self)
        dialog.described.connect(self.presenter.add_person)
        self._open(dialog)

    def _on_change(self, _row: object = None) -> None:
        row = self.table.current_row()
        if row is not None:
            dialog = PersonDialog(row.person, self)
            dialog.described.connect(
                lambda name, roles, language: self.presenter.change_person(
                    row, name, roles, language
                )
            )
            self._open(dialog)

    def _on_pin(self) -> None:
        row = self.table.current_row()
        if row is not None:
            dialog = PinDialog(row.person.name, self)
            dialog.chosen.connect(lambda pin: self.presenter.set_pin(row, pin))
            self._open(dialog)

    def _on_badge(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.presenter.print_badges((row.person.id,))

    def _on_unlock(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.presenter.unlock(row)

    def _on_away(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.presenter.set_active(row, active=not row.active)

    def _open(self, dialog: PersonDialog | PinDialog) -> None:
        dialog.finished.connect(lambda _: self.table.setFocus())
        dialog.open()

    def _columns(self) -> tuple[Column[StaffRow], ...]:
        return (
            Column(self.tr("Name"), lambda row: row.person.name, strong=True, width="stretch"),
            Column(
                self.tr("Roles"),
                lambda row: series(word(role) for role in row.person.roles),
            ),
            Column(self.tr("Badge"), lambda row: row.person.badge, mono=True),
            Column(self.tr("Language"), lambda row: language_name(row.person.language)),
            Column(self.tr("State"), self._state, tone=_tone),
        )

    def _state(self, row: StaffRow) -> str:
        if not row.active:
            return self.tr("No longer here")
        until = row.person.locked_until
        if until is not None and _is_locked(row):
            return self.tr("Locked until {time}").format(time=clock(until))
        return self.tr("Badge and PIN") if row.person.has_pin else self.tr("Badge only")


def _id(row: StaffRow) -> str:
    return row.person.id


def _is_locked(row: StaffRow) -> bool:
    until = row.person.locked_until
    return until is not None and datetime.now(UTC) < until


def _tone(row: StaffRow) -> Tone:
    if not row.active:
        return "grey"
    return "stop" if _is_locked(row) else "go" if row.person.has_pin else "act"
