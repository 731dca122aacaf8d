"""The window of the label templates: a live picture beside the file, mistakes at their line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.printers import HEADS
from ui.messages import sentence_for, title_for
from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.banner import Banner
from ui.widgets.form_field import FormField
from ui.widgets.label_picture import LabelPicture
from ui.widgets.row_table import Column, RowTable, RowView
from ui.widgets.scroller import Scroller
from ui.widgets.text import Text
from ui.words.label_errors import label_error_words, line_of
from ui.words.printing import media_word

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.errors import StationError
    from app.workers.own_templates import TemplateRow, Trial
    from ui.label_dots import Dots
    from ui.screens.setting_up.template_trying import TemplateTrying
    from ui.theme import Tone

WIDE: Final = 1300
HIGH: Final = 700
POLL_MS: Final = 500
TYPED_MS: Final = 250  # after the last key in the sample
LANGUAGES: Final = {"en": "English", "zh": "中文", "de": "Deutsch", "es": "Español"}


class TemplateWindow(QDialog):
    """``show_trial`` fills it; whatever is saved in the file is seen half a second later."""

    def __init__(self, media: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        title = self.tr("Label templates")
        self.setWindowTitle(title)
        self._path: Path | None = None
        self._fields: tuple[tuple[str, bool, str], ...] = ()
        self._entries: dict[str, QLineEdit] = {}
        self.banner = Banner(parent=self)
        self.model: RowTable[TemplateRow] = RowTable(
            Column(self.tr("Template"), self._title, strong=True, width="stretch"),
            Column(self.tr("Whose"), self._whose, tone=self._tone),
            parent=self,
        )
        self.table = RowView(self.model, key=_name, parent=self)
        self.picture = LabelPicture(self)
        self.source = QPlainTextEdit(self)
        self.source.setReadOnly(True)
        self.source.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.source.setAccessibleName(self.tr("The template file"))
        self.file = Text("", "mute", selectable=True)
        self.said = Text("", "mute")
        self.media, self.dpi, self.language = QComboBox(), QComboBox(), QComboBox()
        for name in media:
            self.media.addItem(media_word(name), name)
        for head in HEADS:
            self.dpi.addItem(self.tr("{dots} dots an inch").format(dots=head), head)
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self._sample = QWidget()
        self._sample_column = QVBoxLayout(self._sample)
        self._sample_column.setContentsMargins(0, 0, 0, 0)
        self._buttons()
        self._lay_out(title)
        self._poll = QTimer(self, interval=POLL_MS)
        self._typed = QTimer(self, interval=TYPED_MS, singleShot=True)

    def meet(self, trying: TemplateTrying) -> None:
        self.trying = trying
        self.take.clicked.connect(self._on_take)
        self.back.clicked.connect(trying.give_back)
        self.table.picked.connect(lambda row: trying.choose(row.name))
        for box in (self.media, self.dpi, self.language):
            box.currentIndexChanged.connect(self._on_choice)
        self._poll.timeout.connect(trying.poll)
        self._typed.timeout.connect(self._on_typed)
        with QSignalBlocker(self.language):
            self.language.setCurrentIndex(max(0, self.language.findData(trying.wish.language)))
        self._poll.start()
        trying.poll()

    # what the presenter shows

    def show_templates(self, rows: tuple[TemplateRow, ...], chosen: str) -> None:
        with QSignalBlocker(self.table):
            self.model.replace(rows)
            self.table.pick(max(0, self.model.place_of(chosen, _name)))
        self._name_buttons()

    def show_trial(self, trial: Trial, dots: Dots | None) -> None:
        self._path = trial.path
        self.file.setText(trial.path.name)
        self.file.setToolTip(str(trial.path))
        self._name_buttons()
        self._show_source(trial)
        with QSignalBlocker(self.media):
            if trial.media:
                self.media.setCurrentIndex(self.media.findData(trial.media))
        if trial.fields:
            self._show_sample(trial.fields)
        if trial.error is None:
            self.banner.clear()
        else:
            self.banner.show_sentence(
                self._wrong_title(trial), label_error_words(trial.error), "stop"
            )
        if dots is not None:
            self.picture.show_dots(dots)
        else:
            self.picture.show_sentence(self.tr("No label: see what is wrong above."))
        self.picture.setVisible(not line_of(trial.error))  # the wrong line has the room

    def show_taken(self, path: Path) -> None:
        self.said.setText(self.tr("{file} is yours: each save is seen here").format(file=path.name))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def show_given_back(self, name: str, path: Path) -> None:
        text = self.tr("{name}: the shipped one is used again; yours is kept as {file}.")
        self.said.setText(text.format(name=name, file=path.name))

    def show_refusal(self, error: StationError) -> None:
        self.banner.show_sentence(title_for(error), sentence_for(error), "stop")

    # inside

    def _wrong_title(self, trial: Trial) -> str:
        row = self.table.current_row()
        if line_of(trial.error) and row is not None and row.own and row.ours:
            return self.tr("The template is wrong: labels are printed with the shipped one")
        if line_of(trial.error):
            return self.tr("The template is wrong: nothing is printed with it")
        return self.tr("No readable label of this")

    def _show_source(self, trial: Trial) -> None:
        """With the wrong line marked and in sight; what was looked at else stays where it was."""
        if self.source.toPlainText() != trial.source:
            at = self.source.verticalScrollBar().value()
            self.source.setPlainText(trial.source)
            self.source.verticalScrollBar().setValue(at)
        marks = []
        line = line_of(trial.error)
        if line:
            cursor = QTextCursor(self.source.document().findBlockByNumber(line - 1))
            self.source.setTextCursor(cursor)
            self.source.centerCursor()
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            mark.format = _marked()
            marks.append(mark)
        self.source.setExtraSelections(marks)

    def _show_sample(self, fields: tuple[tuple[str, bool, str], ...]) -> None:
        """The entries stay while the same template is looked at: somebody may be typing in one."""
        if fields == self._fields:
            return
        typed = self.trying.wish.data
        self._fields = fields
        for entry in self._entries.values():
            entry.blockSignals(True)  # noqa: FBT003 Qt's own order
        while (item := self._sample_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._entries = {}
        for name, needed, said in fields:
            entry = QLineEdit(typed.get(name, said))
            entry.textEdited.connect(lambda _: self._typed.start())
            label = f"{name} *" if needed else name
            self._entries[name] = entry
            self._sample_column.addWidget(FormField(label, entry))
        self._sample_column.addStretch(1)

    def _on_typed(self) -> None:
        self.trying.fill_in({name: entry.text() for name, entry in self._entries.items()})

    def _on_choice(self) -> None:
        self.trying.change(
            media=str(self.media.currentData() or ""),
            dpi=int(self.dpi.currentData()),
            language=str(self.language.currentData()),
        )

    def _on_take(self) -> None:
        row = self.table.current_row()
        if row is not None and not row.own:
            self.trying.take_over()
        elif self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))

    def _name_buttons(self) -> None:
        row = self.table.current_row()
        own = row is not None and row.own
        self.take.setEnabled(row is not None)
        self.take.setText(self.tr("Open the file") if own else self.tr("Copy it and change it"))
        self.back.setEnabled(own)
        self.back.setText(
            self.tr("Use the shipped one") if row is None or row.ours else self.tr("Do without it")
        )

    def _title(self, row: TemplateRow) -> str:
        titles = row.titles
        code = self.trying.wish.language
        return titles.get(code) or titles.get("") or titles.get("en") or row.name

    def _whose(self, row: TemplateRow) -> str:
        if row.wrong is not None:
            return self.tr("wrong, line {line}").format(line=row.wrong.line)
        return self.tr("own") if row.own else self.tr("shipped")

    def _tone(self, row: TemplateRow) -> Tone:
        return "stop" if row.wrong is not None else "act" if row.own else "grey"

    def _buttons(self) -> None:
        self.take = ActionButton(self.tr("Copy it and change it"), "F1", "primary", "edit")
        self.back = ActionButton(self.tr("Use the shipped one"), "F9", icon="retry")
        self.leave = ActionButton(self.tr("Close"), "Escape")
        self.leave.clicked.connect(self.reject)

    def _lay_out(self, title: str) -> None:
        look = current()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px(24)] * 4)
        column.setSpacing(look.px(12))
        column.addWidget(Text(title, "title"))
        column.addWidget(self.banner)
        middle = QVBoxLayout()
        chosen = QHBoxLayout()
        for label, box in (
            (self.tr("Paper"), self.media),
            (self.tr("Print head"), self.dpi),
            (self.tr("Language"), self.language),
        ):
            chosen.addWidget(FormField(label, box), 1)
        middle.addLayout(chosen)
        policy = QSizePolicy.Policy.Expanding
        self.picture.setSizePolicy(policy, policy)
        middle.addWidget(self.picture, 3)
        middle.addWidget(self.file)
        middle.addWidget(self.source, 2)
        sample = QVBoxLayout()
        sample.addWidget(Text(self.tr("Sample"), "heading"))
        sample.addWidget(Scroller(self._sample, self), 1)
        row = QHBoxLayout()
        row.setSpacing(look.px(18))
        row.addWidget(self.table, 2)
        row.addLayout(middle, 4)
        row.addLayout(sample, 2)
        column.addLayout(row, 1)
        keys = QHBoxLayout()
        keys.setSpacing(look.px(12))
        keys.addWidget(self.leave)
        keys.addWidget(self.said, 1)
        for button in (self.back, self.take):
            keys.addWidget(button)
        column.addLayout(keys)
        self.source.setFont(look.mono(12))
        self.resize(look.px(WIDE), look.px(HIGH))
        self.table.setFocus()


def _marked() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setBackground(QColor(current().tokens.stop.soft))
    form.setProperty(QTextFormat.Property.FullWidthSelection, True)  # noqa: FBT003 Qt's own order
    return form


def _name(row: TemplateRow) -> str:
    return row.name
