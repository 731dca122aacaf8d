"""A country, found by typing any part of its name."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from ui.words import country_name

CODE_LENGTH = 2


class CountryBox(QComboBox):
    """``code()`` is the ISO 3166 code of the country, or empty for what is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(12)
        codes = {QLocale.territoryToCode(one) for one in QLocale.Country}
        named = [(country_name(code), code) for code in codes if _is_country(code)]
        for name, code in sorted(named):
            self.addItem(name, code)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        entry = self.lineEdit()
        if entry is not None:  # there is one, as it is editable
            entry.editingFinished.connect(self._complete)
        self.show_code(QLocale.territoryToCode(QLocale.system().territory()))

    def code(self) -> str:
        text = self.currentText().strip().casefold()
        for place in range(self.count()):
            name, code = self.itemText(place), str(self.itemData(place))
            if text in (name.casefold(), code.casefold()):
                return code
        return ""

    def _complete(self) -> None:
        """The beginning of one name alone is meant for it."""
        text = self.currentText().strip().casefold()
        if not text or self.code():
            return
        fit = [n for n in range(self.count()) if self.itemText(n).casefold().startswith(text)]
        if len(fit) == 1:
            self.setCurrentIndex(fit[0])

    def show_code(self, code: str) -> None:
        self.setCurrentIndex(self.findData(code))


def _is_country(code: str) -> bool:
    return len(code) == CODE_LENGTH and code.isascii() and code.isalpha() and code not in _NONE


_NONE = frozenset({"ZZ", "EU", "UN", "EZ", "XK"})
