"""Set up, Receiving: how long unclaimed parcels wait, and the scale beside this bench."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from app.devices.scale import SerialScale
from app.domain.parcels import UNCLAIMED_DAYS
from ui.formats import kilograms
from ui.preferences import NO_SCALE
from ui.screens.setting_up.section import Section
from ui.widgets.action_button import ActionButton
from ui.widgets.banner import Banner
from ui.widgets.form_field import FormField
from ui.widgets.text import Text

if TYPE_CHECKING:
    from ui.preferences import Preferences
    from ui.screens.setting_up.presenter import SettingUpPresenter

BAUDS: Final = (1200, 2400, 4800, 9600, 19200, 38400, 115200)
MOST_DAYS: Final = 999


class ReceivingSection(Section):
    presenter: SettingUpPresenter

    def __init__(self) -> None:
        super().__init__(self.tr("Receiving"))
        self._preferences: Preferences | None = None
        self.days = QLineEdit(str(UNCLAIMED_DAYS))
        self.days.setValidator(QIntValidator(1, MOST_DAYS, self))
        self.ports, self.bauds = QComboBox(), QComboBox()
        for baud in BAUDS:
            self.bauds.addItem(self.tr("{baud} baud").format(baud=baud), baud)
        self.banner = Banner()
        self._days = FormField(
            self.tr("Days that an unclaimed parcel waits"),
            self.days,
            self.tr("After that a supervisor may time it out. It holds for the whole station."),
        )
        self.main.add(self._days)
        self.main.add(
            FormField(
                self.tr("Scale at this bench"),
                self.ports,
                self.tr("Toledo, MT-SICS, A&D, CAS, and any that says “1.25 kg” are understood."),
            )
        )
        self.main.add(FormField(self.tr("Speed of its line"), self.bauds))
        self.plates = QCheckBox(self.tr("Plates are scanned before their units are inspected"))
        self.main.add(
            FormField(
                self.tr("Scan back"),
                self.plates,
                self.tr("It catches the plate that went on the wrong unit. For the whole station."),
            )
        )
        self.main.add(self.banner)
        self.main.add_stretch()
        self.save = ActionButton(self.tr("Keep the days"), "F1", "primary", "check")
        self.weigh = ActionButton(self.tr("Weigh something"), "F2", icon="box")
        self.look = ActionButton(self.tr("Look for scales"), "F3", icon="retry")
        self.offer(self.save, self.weigh, self.look)
        self.side.add(Text(self.tr("Port and speed take effect at once."), "mute"))
        self.setFocusProxy(self.days)
        self.save.clicked.connect(self._on_save)
        self.weigh.clicked.connect(self._on_weigh)
        self.look.clicked.connect(lambda: self.presenter.look_for_scales())  # noqa: PLW0108 it comes later
        self.ports.activated.connect(lambda _: self._on_scale())
        self.plates.clicked.connect(lambda on: self.presenter.save_plate_gate(on=on))
        self.bauds.activated.connect(lambda _: self._on_scale())

    def meet(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self.bauds.setCurrentIndex(max(0, self.bauds.findData(preferences.liking.scale_baud)))

    def show_days(self, days: int) -> None:
        self.days.setText(str(days))

    def show_plate_gate(self, *, on: bool) -> None:
        self.plates.setChecked(on)

    def show_ports(self, found: list[str]) -> None:
        """What the system offers, and the one in use even where it is unplugged now."""
        used = self._preferences.liking.scale_port if self._preferences else NO_SCALE
        self.ports.clear()
        self.ports.addItem(self.tr("None: the weight is typed"), NO_SCALE)
        for port in dict.fromkeys([*found, *([used] if used else [])]):
            self.ports.addItem(port, port)
        self.ports.setCurrentIndex(max(0, self.ports.findData(used)))
        self.weigh.setEnabled(bool(used))

    def show_weight(self, grams: int) -> None:
        text = self.tr("The scale says {weight}.").format(weight=kilograms(grams))
        self.banner.show_sentence(text, tone="go")

    def _on_scale(self) -> None:
        if self._preferences is not None:
            port = str(self.ports.currentData())
            self._preferences.change(scale_port=port, scale_baud=self.bauds.currentData())
            self.weigh.setEnabled(bool(port))

    def _on_weigh(self) -> None:
        if self._preferences is not None:
            liking = self._preferences.liking
            self.banner.show_sentence(self.tr("Waiting for the scale to come to rest"), tone="act")
            self.presenter.weigh(SerialScale(liking.scale_port, liking.scale_baud))

    def _on_save(self) -> None:
        text = self.days.text()
        if not text.isdecimal() or not 1 <= int(text) <= MOST_DAYS:
            wrong = self.tr("Enter a number of days from 1 to {most}.").format(most=MOST_DAYS)
            self._days.show_hint(wrong, "stop")
            self.days.setFocus()
            return
        self._days.show_hint("")
        self.presenter.save_patience(int(text))
