"""Set up, Questions: the grading sets in force, where they come from, and what is being written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit

from app.domain.grading.publishing import NAME
from ui.formats import exact, moment
from ui.screens.setting_up.section import Section
from ui.widgets.action_button import ActionButton
from ui.widgets.answer_list import Answer
from ui.widgets.choice_dialog import ChoiceDialog
from ui.widgets.form_dialog import FormDialog
from ui.widgets.row_table import Column, RowTable, RowView
from ui.widgets.text import Text
from ui.words import goods_word, language_code, series

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.setting_up.question_editing import QuestionEditing
    from ui.screens.setting_up.question_sets import Catalogue, SetRow
    from ui.theme import Tone

translate = QCoreApplication.translate
SHOWN: Final = 9  # versions that a number key can choose


class QuestionsSection(Section):
    """``opening`` when a text is about to be shown in the page that edits it."""

    editing: QuestionEditing
    opening = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Questions of the inspection"))
        self._known: Catalogue | None = None
        self._drafts: tuple[str, ...] = ()
        self.model: RowTable[SetRow] = RowTable(
            Column(self.tr("Set"), self._title, strong=True),
            Column(self.tr("For"), self._goods, tooltip=self._goods, width="stretch"),
            Column(self.tr("Version"), lambda row: str(row.version), "right"),
            Column(self.tr("In force since"), self._since, tooltip=self._exactly),
            Column(self.tr("State"), self._state, tone=self._tone),
            parent=self,
        )
        self.table = RowView(self.model, key=lambda row: row.set_id, parent=self)
        self.main.add(self.table, 1)
        self.unborn = Text("", "mute", parent=self)
        self.main.add(self.unborn)
        self.setFocusProxy(self.table)
        self.edit = ActionButton(self.tr("Edit"), "F1", "primary", "edit")
        self.copy = ActionButton(self.tr("Copy for other goods…"), "F2", icon="plus")
        self.earlier = ActionButton(self.tr("Earlier versions…"), "F3", icon="clock")
        self.resume = ActionButton(self.tr("Go on with the draft"), "F4", icon="retry")
        self.retire = ActionButton(self.tr("Back to the shipped ones"), "F8", "danger", "undo")
        self.offer(self.edit, self.copy, self.earlier, self.resume, self.retire)
        self.side.add(
            Text(self.tr("What is published counts from the next inspection on."), "mute")
        )
        self.edit.clicked.connect(self._on_edit)
        self.table.opened.connect(self._on_edit)
        self.copy.clicked.connect(self._on_copy)
        self.earlier.clicked.connect(self._on_earlier)
        self.resume.clicked.connect(self._on_resume)
        self.retire.clicked.connect(self._on_retire)
        self.table.picked.connect(self._on_picked)
        self.resume.hide()

    def show_sets(self, known: Catalogue, drafts: tuple[str, ...]) -> None:
        self._known, self._drafts = known, drafts
        self.model.replace(known.rows)
        if known.rows and self.table.current_row() is None:
            self.table.pick(0)
        self._on_picked(self.table.current_row())
        names = self._unborn()
        self.resume.setVisible(bool(names))
        text = self.tr("Written and never published: {names}. F4 goes on with it.")
        self.unborn.setText(text.format(names=series(names)) if names else "")
        self.unborn.setVisible(bool(names))

    def _unborn(self) -> list[str]:
        known = {row.set_id for row in self._known.rows} if self._known else set()
        return [name for name in self._drafts if name not in known]

    def _on_edit(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.opening.emit()
            self.editing.open(row)

    def _on_resume(self) -> None:
        names = self._unborn()
        if names:
            self.opening.emit()
            self.editing.open_draft(names[0])

    def _on_picked(self, row: SetRow | None) -> None:
        self.retire.setEnabled(row is not None and row.source is not None)

    def _on_retire(self) -> None:
        row = self.table.current_row()
        if row is not None and row.source is not None:
            self.editing.retire(row)

    def _on_copy(self) -> None:
        row = self.table.current_row()
        if row is None or self._known is None:
            return
        dialog = CopyDialog(row, self._known, self)
        dialog.described.connect(self._on_described)
        dialog.finished.connect(lambda _: self.table.setFocus())
        dialog.open()

    def _on_described(self, row: object, name: str, goods: str) -> None:
        self.opening.emit()
        self.editing.copy(row, name, (goods,))  # type: ignore[arg-type]

    def _on_earlier(self) -> None:
        row = self.table.current_row()
        if row is None:
            return
        answers = [Answer(v, self._named(row, v)) for v in row.versions[:SHOWN]]
        dialog = ChoiceDialog(
            self.tr("Which version of “{set}”?").format(set=self._title(row)),
            answers,
            sentence=self.tr("Its text opens as the next version; nothing changes before F1."),
            parent=self,
        )
        dialog.chosen.connect(lambda version: self._on_version(row, version))
        dialog.open()

    def _on_version(self, row: SetRow, version: object) -> None:
        self.opening.emit()
        self.editing.open(row, int(str(version)))

    def _named(self, row: SetRow, version: int) -> str:
        source = self._known.source_of(row.set_id, version) if self._known else None
        if source is None:
            return self.tr("Version {n}: came with the program").format(n=version)
        text = self.tr("Version {n}: {name}, {time}")
        return text.format(n=version, name=source.by_name, time=moment(source.at))

    def _title(self, row: SetRow) -> str:
        return row.title.in_language(language_code())

    def _goods(self, row: SetRow) -> str:
        return series(
            self.tr("everything else") if one == "*" else goods_word(one) for one in row.categories
        )

    def _since(self, row: SetRow) -> str:
        if row.source is None:
            return "–"
        return f"{moment(row.source.at)} · {row.source.by_name}"

    def _exactly(self, row: SetRow) -> str:
        return exact(row.source.at) if row.source else self._since(row)

    def _state(self, row: SetRow) -> str:
        if row.set_id in self._drafts:
            return self.tr("Draft")
        if row.newer:
            return self.tr("Newer one came along: {n}").format(n=row.newer)
        return self.tr("Own") if row.source else self.tr("Shipped")

    def _tone(self, row: SetRow) -> Tone:
        if row.set_id in self._drafts or row.newer:
            return "look"
        return "act" if row.source else "grey"


class CopyDialog(FormDialog):
    """``described(row, id, goods)``."""

    described = Signal(object, str, str)

    def __init__(self, row: SetRow, known: Catalogue, parent: QWidget | None = None) -> None:
        title = translate("setting_up", "Copy for other goods")
        super().__init__(title, translate("setting_up", "Copy and edit"), parent)
        self._row, self._known = row, known
        self.name = QLineEdit(self)
        self.goods = QLineEdit(self)
        self.ask(
            translate("setting_up", "Name of the new set"),
            self.name,
            translate("setting_up", "Small letters and digits, such as: phones"),
        )
        self.ask(
            translate("setting_up", "Goods that it serves"),
            self.goods,
            translate("setting_up", "As the catalogue names them, such as: electronics/phones"),
        )
        self.finish()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def fault(self) -> str:
        name, goods = self.name.text().strip(), self.goods.text().strip().lower()
        if not NAME.fullmatch(name):
            return translate(
                "setting_up", "The name has small letters, digits, - and _, 40 at most."
            )
        if any(row.set_id == name for row in self._known.rows):
            return translate("setting_up", "A set of that name is there. Edit it instead.")
        taken = [row for row in self._known.rows if goods in row.categories]
        if not goods or '"' in goods or "\\" in goods:
            return translate("setting_up", "Say which goods it serves.")
        if taken:
            served = translate("setting_up", "“{set}” serves these goods already.")
            return served.format(set=taken[0].title.in_language(language_code()))
        return ""

    def take(self) -> None:
        name, goods = self.name.text().strip(), self.goods.text().strip().lower()
        self.described.emit(self._row, name, goods)
