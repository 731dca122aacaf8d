"""Set up as a supervisor sees it: the sections at the left, one of them open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from ui.messages import sentence_for, title_for
from ui.screen import Screen
from ui.screens.setting_up.bench_sections import BenchSection, PrinterSection
from ui.screens.setting_up.bins_section import BinsSection
from ui.screens.setting_up.data_sections import AboutSection, DataSection
from ui.screens.setting_up.people_section import PeopleSection
from ui.screens.setting_up.receiving_section import ReceivingSection
from ui.screens.setting_up.wms_section import WmsSection
from ui.theme import current
from ui.widgets.answer_list import Answer, AnswerList
from ui.widgets.banner import Banner
from ui.widgets.card import Card

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from app.config import DataFolder
    from app.domain.wms import WmsFile
    from app.errors import StationError
    from app.queries.bins import BinRow
    from app.queries.staff import StaffRow
    from app.queries.wms import WmsSetUp
    from app.verify import Report
    from app.workers.photo_scrubber import PhotoCheck
    from ui.screen import Managed
    from ui.screens.setting_up.presenter import SettingUpPresenter


class SettingUpScreen(Screen):
    presenter: SettingUpPresenter

    def __init__(self, folder: DataFolder) -> None:
        super().__init__()
        self.banner = Banner(parent=self)
        self.people = PeopleSection()
        self.bins = BinsSection()
        self.receiving = ReceivingSection()
        self.printer = PrinterSection(folder.labels)
        self.wms = WmsSection(folder.wms)
        self.bench = BenchSection()
        self.data = DataSection(folder.path)
        self.about = AboutSection()
        self._sections = {
            "people": (self.tr("People"), self.people),
            "bins": (self.tr("Bins"), self.bins),
            "receiving": (self.tr("Receiving"), self.receiving),
            "printer": (self.tr("Printer"), self.printer),
            "wms": (self.tr("Warehouse system"), self.wms),
            "bench": (self.tr("This bench"), self.bench),
            "data": (self.tr("Data"), self.data),
            "about": (self.tr("About"), self.about),
        }
        self.sections = AnswerList()
        self.sections.chosen.connect(self._on_section)
        self._lay_out()
        self.show_section("people")

    def meet_presenter(self, presenter: SettingUpPresenter) -> None:
        self.presenter = presenter
        for section in (
            self.people, self.bins, self.receiving, self.printer, self.wms, self.data
        ):  # fmt: skip
            section.presenter = presenter
        self.printer.test.clicked.connect(presenter.print_own_badge)
        self.data.check.clicked.connect(presenter.verify)

    # what the window asks

    def meet(self, bench: Managed) -> None:
        self.printer.meet(bench.preferences)
        self.receiving.meet(bench.preferences)
        self.bench.meet(bench.preferences)

    def entered(self) -> None:
        self.presenter.entered()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.presenter.shown = False

    def show_target(self, target: str) -> None:
        if target in self._sections:
            self.show_section(target)

    def show_section(self, name: str) -> None:
        self.banner.clear()
        answers = [Answer(key, title) for key, (title, _) in self._sections.items()]
        self.sections.show_answers(answers, name)
        if name == "data":
            self.presenter.look_at_photos()
        if name == "printer":
            self.printer.show_printers()
        if name == "receiving":
            self.presenter.look_for_scales()
        section = self._sections[name][1]
        self._stack.setCurrentWidget(section)
        section.setFocus(Qt.FocusReason.OtherFocusReason)

    # what the presenter shows

    def show_staff(self, rows: list[StaffRow]) -> None:
        self.people.show_staff(rows)

    def show_bins(self, rows: list[BinRow]) -> None:
        self.bins.show_bins(rows)

    def show_wms(self, set_up: WmsSetUp, files: list[WmsFile]) -> None:
        self.wms.show_wms(set_up, files)

    def show_patience(self, days: int) -> None:
        self.receiving.show_days(days)

    def show_ports(self, found: list[str]) -> None:
        self.receiving.show_ports(found)

    def show_weight(self, grams: int) -> None:
        self.receiving.show_weight(grams)

    def show_verifying(self) -> None:
        self.data.show_verifying()

    def show_report(self, report: Report) -> None:
        self.data.show_report(report)

    def show_photo_check(self, check: PhotoCheck | None) -> None:
        self.data.show_photo_check(check)

    def show_done(self, what: str, count: int) -> None:
        words = {
            "added": self.tr("Person added. F4 prints the badge."),
            "changed": self.tr("Person changed"),
            "unlocked": self.tr("Person unlocked"),
            "patience": self.tr("Unclaimed parcels wait %n day(s)", "", count),
            "pin": self.tr("The PIN is set"),
            "badges": self.tr("%n badge(s) printing", "", count),
            "bins": self.tr("%n bin(s) there", "", count),
            "wms": self.tr("The warehouse system is told from now on as it says here"),
            "wms_again": self.tr("It is being written"),
            "blocked": self.tr("The bin is blocked"),
            "freed": self.tr("The bin takes goods again"),
            "bin_labels": self.tr("%n bin label(s) printing", "", count),
        }
        self.banner.clear()
        self.told.emit(words[what], None)

    def show_refusal(self, error: StationError) -> None:
        self.data.show_refusal()
        self.receiving.banner.clear()
        self.banner.show_sentence(title_for(error), sentence_for(error), "stop")

    # inside

    def _on_section(self, value: object) -> None:
        self.show_section(str(value))

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for _, section in self._sections.values():
            self._stack.addWidget(section)
        left = Card(self.tr("Set up"), width=264)
        left.add(self.sections)
        left.add_stretch()
        self._row = QHBoxLayout()
        self._row.addWidget(left)
        self._row.addWidget(self._stack, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.banner)
        self._column.addLayout(self._row, 1)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        gap = current().px(12)
        self._column.setSpacing(gap)
        self._row.setSpacing(gap)
