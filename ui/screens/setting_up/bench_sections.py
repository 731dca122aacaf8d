"""Set up, This bench: what this bench likes; takes effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog

from ui.preferences import LANGUAGES
from ui.screens.setting_up.section import Section
from ui.widgets.action_button import ActionButton
from ui.widgets.fact_list import Fact, FactList
from ui.widgets.form_field import FormField
from ui.widgets.text import Text
from ui.words import language_name

if TYPE_CHECKING:
    from ui.preferences import Preferences

SIZES: Final = (1.0, 1.25, 1.5, 1.75)
MINUTES: Final = (0, 2, 5, 10, 20, 60)
SAME_SCAN_MS: Final = (0, 300, 700, 1500, 3000)


class BenchSection(Section):
    def __init__(self) -> None:
        super().__init__(self.tr("This bench"))
        self._preferences: Preferences | None = None
        self.dark = QCheckBox(self.tr("Dark colours"))
        self.sounds = QCheckBox(self.tr("Sounds with every scan"))
        self.sizes, self.language, self.minutes = QComboBox(), QComboBox(), QComboBox()
        for size in SIZES:
            self.sizes.addItem(self.tr("{percent} %").format(percent=round(size * 100)), size)
        for code in LANGUAGES:
            self.language.addItem(language_name(code), code)
        for number in MINUTES:
            never = self.tr("Never")
            text = self.tr("After %n minute(s)", "", number) if number else never
            self.minutes.addItem(text, number)
        self.same_scan = QComboBox()
        for ms in SAME_SCAN_MS:
            each = self.tr("Each scan counts")
            text = self.tr("Within {seconds} s it is one scan").format(
                seconds=QLocale().toString(ms / 1000, "f", 1)
            )
            self.same_scan.addItem(text if ms else each, ms)
        for box in (self.dark, self.sounds):
            self.main.add(box)
        self.main.add(FormField(self.tr("Size of everything"), self.sizes))
        hint = self.tr("Pages that are open already change with the next start.")
        self.main.add(FormField(self.tr("Language"), self.language, hint))
        self.main.add(FormField(self.tr("Lock when nobody works"), self.minutes))
        hint = self.tr("A scanner that reads twice while it is held still counts once.")
        self.main.add(FormField(self.tr("The same code again"), self.same_scan, hint))
        self.watched = FactList(beside=True)
        self.main.add(Text(self.tr("Photos from a camera or phone"), "heading"))
        self.main.add(self.watched)
        self.main.add_stretch()
        self.watch = ActionButton(self.tr("Watch a folder…"), "F2", icon="photo")
        self.forget = ActionButton(self.tr("Watch none"), "F3", icon="close")
        self.watch.clicked.connect(self._on_watch)
        self.forget.clicked.connect(lambda: self._change_watched(""))
        self.side.add(self.watch)
        self.side.add(self.forget)
        self.side.add(Text(self.tr("Every change takes effect at once."), "mute"))
        self.side.add_stretch()

    def _on_watch(self) -> None:
        dialog = QFileDialog(self, self.tr("The folder that the camera or phone fills"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._change_watched)
        dialog.open()

    def _change_watched(self, path: str) -> None:
        if self._preferences is not None:
            self._preferences.change(watched=path)
            self._show_watched()

    def _show_watched(self) -> None:
        path = self._preferences.liking.watched if self._preferences else ""
        taken = self.tr("What is attached is moved into its folder “taken”.")
        self.watched.show_facts(
            [
                Fact(self.tr("Folder"), path or self.tr("None is watched"), mono=bool(path)),
                Fact(self.tr("Then"), taken if path else ""),
            ]
        )
        self.forget.setEnabled(bool(path))

    def meet(self, preferences: Preferences) -> None:
        self._preferences = preferences
        liking = preferences.liking
        self._show_watched()
        self.dark.setChecked(liking.dark)
        self.sounds.setChecked(not liking.muted)
        self.sizes.setCurrentIndex(max(0, self.sizes.findData(liking.scale)))
        self.language.setCurrentIndex(max(0, self.language.findData(liking.language)))
        self.minutes.setCurrentIndex(max(0, self.minutes.findData(liking.lock_minutes)))
        self._show_same_scan(liking.same_scan_ms)
        self.dark.toggled.connect(lambda on: preferences.change(dark=on))
        self.sounds.toggled.connect(lambda on: preferences.change(muted=not on))
        self.sizes.activated.connect(lambda _: preferences.change(scale=self.sizes.currentData()))
        self.language.activated.connect(
            lambda _: preferences.change(language=self.language.currentData())
        )
        self.minutes.activated.connect(
            lambda _: preferences.change(lock_minutes=self.minutes.currentData())
        )
        self.same_scan.activated.connect(
            lambda _: preferences.change(same_scan_ms=self.same_scan.currentData())
        )

    def _show_same_scan(self, ms: int) -> None:
        """The next longer choice, where the file of this bench names another."""
        at = next((i for i, one in enumerate(SAME_SCAN_MS) if one >= ms), len(SAME_SCAN_MS) - 1)
        self.same_scan.setCurrentIndex(at)
