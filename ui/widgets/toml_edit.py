"""A text in TOML: monospaced, with line numbers, quiet colours, and a line that can be marked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from ui.theme import current

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QResizeEvent

PAUSE_MS: Final = 300
INDENT: Final = "  "
_HEADER: Final = re.compile(r"^\s*\[.*\]\s*$")
_KEY: Final = re.compile(r"[A-Za-z0-9_-]+(?=\s*=)")
_STRING: Final = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'[^']*'")
_PLAIN: Final = re.compile(r"\b(?:true|false|\d+)\b")


class TomlEdit(QPlainTextEdit):
    """``paused(text)`` after a pause in writing; ``too_long`` when a paste would not fit.

    Tab indents, Shift+Tab takes back, Enter keeps the indent; undo is the field's own.
    """

    paused = Signal(str)
    too_long = Signal(int)

    def __init__(self, longest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._longest = longest
        self._wrong = 0
        self.numbers = _Numbers(self)
        self._colours = _Colours(self.document())
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self.textChanged.connect(self._pause.start)
        self.blockCountChanged.connect(self._fit)
        self.updateRequest.connect(self._on_update)
        self.cursorPositionChanged.connect(self._mark)
        self._fit()

    def show_text(self, text: str, *, undoable: bool = False) -> None:
        """Another text; what was written before comes back by undo only where ``undoable``."""
        if undoable:
            self.selectAll()
            self.insertPlainText(text)
        else:
            self.setPlainText(text)
        self._pause.stop()
        self.show_wrong(0)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_wrong(self, line: int) -> None:
        """Mark a line, counted from 1; 0 marks none."""
        self._wrong = line
        self._mark()
        self.numbers.update()

    def wrong(self) -> int:
        return self._wrong

    def line(self) -> int:
        """Where the cursor stands, counted from 1."""
        return self.textCursor().blockNumber() + 1

    def go_to(self, line: int) -> None:
        block = self.document().findBlockByNumber(max(0, line - 1))
        if block.isValid():
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            self.setTextCursor(cursor)
            self.centerCursor()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_next(self, wanted: str, *, backwards: bool = False) -> bool:
        """From the cursor on, and once more from the other end."""
        flag = QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0)
        if self.find(wanted, flag):
            return True
        before = self.textCursor()
        end = QTextCursor.MoveOperation.End if backwards else QTextCursor.MoveOperation.Start
        self.moveCursor(end)
        if self.find(wanted, flag):
            return True
        self.setTextCursor(before)
        return False

    def flush(self) -> None:
        """Tell now what a pause would have told."""
        if self._pause.isActive():
            self._pause.stop()
            self._on_pause()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Colouring ten megabytes would hold the window up for minutes."""
        length = len(source.text()) + self.document().characterCount()
        if length > self._longest:
            self.too_long.emit(length)
        else:
            self.insertPlainText(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Backtab:
            self._outdent()
        elif key == Qt.Key.Key_Tab and not event.modifiers():
            self._indent()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            before = self.textCursor().block().text()
            self.insertPlainText("\n" + before[: len(before) - len(before.lstrip())])
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.contentsRect()
        width = self.numbers.sizeHint().width()
        self.numbers.setGeometry(QRect(inside.left(), inside.top(), width, inside.height()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
            self._colours.dress()
            self._mark()

    def _indent(self) -> None:
        cursor = self.textCursor()
        if not cursor.hasSelection():
            self.insertPlainText(INDENT)
            return
        self._each_line(lambda line: line.insertText(INDENT))

    def _outdent(self) -> None:
        def take(line: QTextCursor) -> None:
            for _ in INDENT:
                if line.block().text().startswith(" "):
                    line.deleteChar()

        self._each_line(take)

    def _each_line(self, change: Callable[[QTextCursor], object]) -> None:
        cursor = self.textCursor()
        document = self.document()
        first = document.findBlock(cursor.selectionStart()).blockNumber()
        last = document.findBlock(max(cursor.selectionStart(), cursor.selectionEnd() - 1))
        cursor.beginEditBlock()
        for number in range(first, last.blockNumber() + 1):
            change(QTextCursor(document.findBlockByNumber(number)))
        cursor.endEditBlock()

    def _on_pause(self) -> None:
        self.paused.emit(self.toPlainText())

    def _on_update(self, area: QRect, dy: int) -> None:
        if dy:
            self.numbers.scroll(0, dy)
        else:
            self.numbers.update(0, area.y(), self.numbers.width(), area.height())

    def _mark(self) -> None:
        marks = []
        tokens = current().tokens
        for number, colour in ((self.line(), tokens.floor), (self._wrong, tokens.stop.soft)):
            block = self.document().findBlockByNumber(number - 1)
            if number and block.isValid():
                mark = QTextEdit.ExtraSelection()
                mark.format.setBackground(QColor(colour))
                mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)  # noqa: FBT003
                mark.cursor = QTextCursor(block)
                marks.append(mark)
        self.setExtraSelections(marks)

    def _fit(self) -> None:
        look = current()
        self.document().setDefaultFont(look.mono(14))
        self.setFont(look.mono(14))
        self.setTabStopDistance(self.fontMetrics().horizontalAdvance(INDENT))
        self.setViewportMargins(self.numbers.sizeHint().width(), 0, 0, 0)

    def paint_numbers(self, area: QRect) -> None:
        look, painter = current(), QPainter(self.numbers)
        painter.fillRect(area, QColor(look.tokens.floor))
        painter.setFont(look.mono(12))
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= area.bottom():
            height = self.blockBoundingRect(block).height()
            number = block.blockNumber() + 1
            wrong = number == self._wrong
            colour = look.tokens.stop.plain if wrong else look.tokens.mute
            painter.setPen(QColor(colour))
            line = self.fontMetrics().height()
            room = QRect(0, round(top), self.numbers.width() - look.px(8), line)
            painter.drawText(
                room, Qt.AlignmentFlag.AlignRight, f"● {number}" if wrong else str(number)
            )
            top += height
            block = block.next()
        painter.end()


class _Numbers(QWidget):
    """The numbers of the lines, beside the text."""

    def __init__(self, edit: TomlEdit) -> None:
        super().__init__(edit)
        self._edit = edit

    def sizeHint(self) -> QSize:
        digits = max(3, len(str(self._edit.blockCount())))
        return QSize(current().px(9 * digits + 32), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._edit.paint_numbers(event.rect())


class _Colours(QSyntaxHighlighter):
    """Headers, keys, words and numbers, as far as they help to find one's way."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.dress(again=False)

    def dress(self, *, again: bool = True) -> None:
        tokens = current().tokens
        self._header = _format(tokens.act.plain, bold=True)
        self._key = _format(tokens.look.plain)
        self._string = _format(tokens.go.plain)
        self._number = _format(tokens.act.plain)
        self._remark = _format(tokens.mute)
        if again:
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        if _HEADER.match(text):
            self.setFormat(0, len(text), self._header)
            return
        strings = [found.span() for found in _STRING.finditer(text)]
        outside = _outside(text, strings)
        remark = outside.find("#")
        for pattern, shown in ((_PLAIN, self._number), (_KEY, self._key)):
            for found in pattern.finditer(outside):
                self.setFormat(found.start(), len(found[0]), shown)
        for start, end in strings:
            self.setFormat(start, end - start, self._string)
        if remark >= 0:
            self.setFormat(remark, len(text) - remark, self._remark)


def _outside(text: str, strings: list[tuple[int, int]]) -> str:
    """The text with what stands between quotes blanked out."""
    for start, end in strings:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _format(colour: str, *, bold: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    if bold:
        made.setFontWeight(600)
    return made
