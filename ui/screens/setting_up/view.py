"""Set up as a supervisor sees it: the sections at the left, one of them open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from ui.messages import sentence_for, title_for
from ui.screen import Screen
from ui.screens.setting_up.bench_sections import BenchSection, PrinterSection
from ui.screens.setting_up.bins_section import BinsSection
from ui.screens.setting_up.data_sections import AboutSection, DataSection
from ui.screens.setting_up.people_section import PeopleSection
from ui.screens.setting_up.question_page import QuestionPage
from ui.screens.setting_up.questions_section import QuestionsSection
from ui.screens.setting_up.receiving_section import ReceivingSection
from ui.screens.setting_up.scanners_section import ScannersSection
from ui.screens.setting_up.second_looks_section import SecondLooksSection
from ui.screens.setting_up.wms_section import WmsSection
from ui.theme import current
from ui.widgets.answer_list import Answer, AnswerList
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.scroller import Scroller
from ui.words import language_code

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QHideEvent

    from app.config import DataFolder
    from app.devices.ports import Port
    from app.domain.grading import GradingSet, Walk
    from app.domain.wms import WmsFile
    from app.errors import StationError
    from app.queries.bins import BinRow
    from app.queries.second_looks import Statistics
    from app.queries.staff import StaffRow
    from app.queries.wms import WmsSetUp
    from app.verify import Report
    from app.workers.photo_scrubber import PhotoCheck
    from ui.screen import Managed
    from ui.screens.setting_up.presenter import SettingUpPresenter
    from ui.screens.setting_up.question_checks import Checked
    from ui.screens.setting_up.question_editing import QuestionEditing
    from ui.screens.setting_up.question_sets import Catalogue
    from ui.screens.setting_up.second_looking import SecondLooking

INSPECTION: Final = frozenset({"grading_sets", "second_looks", "settings"})


class SettingUpScreen(Screen):
    presenter: SettingUpPresenter
    editing: QuestionEditing
    looking: SecondLooking

    def __init__(self, folder: DataFolder) -> None:
        super().__init__()
        self.banner = Banner(parent=self)
        self.people = PeopleSection()
        self.bins = BinsSection()
        self.receiving = ReceivingSection()
        self.scanners = ScannersSection(folder.labels)
        self.questions = QuestionsSection()
        self.page = QuestionPage()
        self.second_looks = SecondLooksSection()
        self.printer = PrinterSection(folder.labels)
        self.wms = WmsSection(folder.wms)
        self.bench = BenchSection()
        self.data = DataSection(folder.path)
        self.about = AboutSection()
        self._sections = {
            "people": (self.tr("People"), self.people),
            "bins": (self.tr("Bins"), self.bins),
            "receiving": (self.tr("Receiving"), self.receiving),
            "scanners": (self.tr("Scanners"), self.scanners),
            "questions": (self.tr("Questions"), self.questions),
            "second_looks": (self.tr("Second looks"), self.second_looks),
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
            self.people, self.bins, self.receiving, self.scanners, self.printer, self.wms, self.data
        ):  # fmt: skip
            section.presenter = presenter
        self.printer.test.clicked.connect(presenter.print_own_badge)
        self.data.check.clicked.connect(presenter.verify)

    def meet_inspection(self, editing: QuestionEditing, looking: SecondLooking) -> None:
        self.editing, self.looking = editing, looking
        self.questions.editing = editing
        self.page.meet_editing(editing)
        self.second_looks.looking = looking
        self.questions.opening.connect(self._on_editing)
        self.page.left.connect(self._on_edited)

    # what the window asks

    def meet(self, bench: Managed) -> None:
        self.printer.meet(bench.preferences)
        self.receiving.meet(bench.preferences)
        self.scanners.meet(bench.scanners)
        self.bench.meet(bench.preferences)

    def entered(self) -> None:
        self.presenter.entered()
        self.refresh_inspection_after(INSPECTION)

    def refresh_inspection_after(self, kinds: frozenset[str]) -> None:
        if self.isVisible() and kinds & INSPECTION:
            self.editing.refresh()
            self.looking.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.presenter.shown = False

    def show_target(self, target: str) -> None:
        if target in self._sections:
            self.show_section(target)

    def show_section(self, name: str) -> None:
        self.banner.clear()
        self._left.show()
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

    def show_scanner_ports(self, found: tuple[Port, ...]) -> None:
        self.scanners.show_scanner_ports(found)

    def show_sheet(self, path: Path) -> None:
        self.scanners.show_sheet(path)

    def show_weight(self, grams: int) -> None:
        self.receiving.show_weight(grams)

    def show_verifying(self) -> None:
        self.data.show_verifying()

    def show_report(self, report: Report) -> None:
        self.data.show_report(report)

    def show_photo_check(self, check: PhotoCheck | None) -> None:
        self.data.show_photo_check(check)

    def show_sets(self, known: Catalogue, drafts: tuple[str, ...]) -> None:
        self.questions.show_sets(known, drafts)

    def show_text(self, name: str, text: str, *, restored: bool) -> None:
        self.page.show_text(name, text, restored=restored)

    def show_checked(self, checked: Checked) -> None:
        self.page.show_checked(checked)

    def show_walk(self, walk: Walk | None) -> None:
        self.page.show_walk(walk)

    def show_categories(self, categories: tuple[str, ...], chosen: str) -> None:
        self.page.show_categories(categories, chosen)

    def show_published(self, published: GradingSet) -> None:
        self._on_edited()
        title = published.title.in_language(language_code())
        text = self.tr("“{title}”, version {n}, is in force from the next inspection on")
        self.told.emit(text.format(title=title, n=published.version), None)

    def show_agreement(self, found: Statistics) -> None:
        self.second_looks.show_agreement(found)

    def show_rate_set(self, percent: int) -> None:
        self.banner.clear()
        text = self.tr("{percent} % of the inspections are looked at twice")
        self.told.emit(text.format(percent=percent), None)

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

    def _on_editing(self) -> None:
        """The text and its questions take the whole width."""
        self.banner.clear()
        self._left.hide()
        self._stack.setCurrentWidget(self.page)

    def _on_edited(self) -> None:
        self.show_section("questions")

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.page)
        for _, section in self._sections.values():
            self._stack.addWidget(section)
        self._left = left = Card(self.tr("Set up"), width=282)
        left.add(Scroller(self.sections, left), 1)
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
