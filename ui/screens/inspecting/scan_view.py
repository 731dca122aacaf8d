"""Serial, lot or expiry: scanned wherever the focus is, or typed; compared at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.grading import (
    On,
    Particulars,
    Scan,
    ScanOf,
    ScanUnfit,
    compare,
    scanned_value,
)
from ui.messages import sentence_for, title_for
from ui.screens.inspecting.reading import Asked, Reading, SaidKeys
from ui.screens.inspecting.result_card import ResultCard
from ui.theme import current
from ui.widgets.scan_field import ScanField
from ui.widgets.text import Text
from ui.words.readings import compared_words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.theme import Tone

translate = QCoreApplication.translate
GOOD: Final = frozenset({On.MATCH, On.LONG_ENOUGH})
SAYING: Final = frozenset({On.UNREADABLE, On.NONE, On.REMOVED})


class CodeField(ScanField):
    """Enter confirms what stands there; Backspace in the empty field goes back."""

    back_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            event.accept()
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)


class ScanView(Reading):
    """What is as it should be goes on by itself; anything else waits for a second look."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: Asked | None = None
        self._scan = Scan(ScanOf.SERIAL)
        self.field = CodeField("", self)
        self.result = ResultCard(self)
        self.sold = Text("", "mute", selectable=True, parent=self)
        self.said = SaidKeys(self)
        self.field.textChanged.connect(self._on_text)
        self.field.scanned.connect(self._on_entered)
        self.field.back_wanted.connect(self.back_wanted)
        self.said.said.connect(self._on_said)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.field, self.result, self.sold, self.said):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._fit()

    def ask(self, asked: Asked) -> None:
        scan = asked.question.ask
        if not isinstance(scan, Scan):
            return
        self._asked, self._scan = asked, scan
        self.field.setPlaceholderText(self.hint())
        self.sold.setText(self._known())
        self.sold.setVisible(bool(self.sold.text()))
        self.said.show_for(asked.question, SAYING)
        self.field.show_scan(asked.before.scanned)
        self._on_text()

    def ready_text(self) -> str:
        read = self._read()
        if read is None or self._asked is None:
            return ""
        found = compare(self._scan, read.scanned, self._asked.context, self._asked.today)
        return self.tr("Go on") if found.on in GOOD else self.tr("It is so: go on")

    def hint(self) -> str:
        return hint_for(self._scan.what)

    def confirm(self) -> None:
        read = self._read()
        if read is not None:
            self.given.emit(read)
        else:
            self.take_focus()

    def take_scan(self, raw: str) -> bool:
        """As it should be: on to the next question.  Else it stands here with what is wrong."""
        self.field.show_scan(" ".join(raw.split()))
        try:
            value = self._value(raw)
        except ScanUnfit as error:
            self.result.show_result("stop", title_for(error), sentence_for(error))
            self.sounded.emit("stop")
            return True
        if self._asked is None:
            return True
        self.field.show_scan(value)
        found = compare(self._scan, value, self._asked.context, self._asked.today)
        if found.on in GOOD:
            self.sounded.emit("go")
            self.given.emit(Particulars(scanned=value))
        else:
            self.sounded.emit(compared_words(self._scan.what, found)[0])
        return True

    def offer(self, value: str) -> None:
        """What an earlier scan has said already; a person still confirms it."""
        if not self.field.text():
            self.field.show_scan(value)

    def take_focus(self) -> None:
        self.field.take_focus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _read(self) -> Particulars | None:
        try:
            return Particulars(scanned=self._value(self.field.text()))
        except ScanUnfit:
            return None

    def _value(self, raw: str) -> str:
        return scanned_value(self._scan.what, raw, self._asked.codes if self._asked else ())

    def _known(self) -> str:
        if self._scan.what is ScanOf.EXPIRY:
            text = self.tr("Must still be good for %n day(s).", "", self._scan.shelf_days)
            return text if self._scan.shelf_days else ""
        return ""

    def _on_text(self) -> None:
        tone, headline, detail = self._told()
        self.result.show_result(tone, headline, detail)
        self.changed.emit()

    def _told(self) -> tuple[Tone, str, str]:
        text = self.field.text()
        if self._asked is None or not text.strip():
            return (
                "grey",
                translate("inspecting", "Nothing read yet"),
                self.tr("Scan at any time. Enter goes on with what is typed."),
            )
        try:
            value = self._value(text)
        except ScanUnfit as error:
            return "look", title_for(error), sentence_for(error)
        found = compare(self._scan, value, self._asked.context, self._asked.today)
        return compared_words(self._scan.what, found)

    def _on_entered(self, _text: str) -> None:
        self.confirm()

    def _on_said(self, what: object) -> None:
        if isinstance(what, On):
            self.given.emit(Particulars(said=what))

    def _fit(self) -> None:
        self._column.setSpacing(current().px(12))


def hint_for(what: ScanOf) -> str:
    hints = {
        ScanOf.SERIAL: translate("inspecting", "Scan or type the serial number"),
        ScanOf.LOT: translate("inspecting", "Scan or type the lot"),
        ScanOf.EXPIRY: translate("inspecting", "Scan or type the date"),
    }
    return hints[what]
