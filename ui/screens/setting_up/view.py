"""Set up as a supervisor sees it: the sections at the left, one of them open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from ui.messages import sentence_for, title_for
from ui.screen import Screen
from ui.screens.setting_up.bench_sections import BenchSection
from ui.screens.setting_up.bins_section import BinsSection
from ui.screens.setting_up.data_sections import AboutSection, DataSection
from ui.screens.setting_up.index import SectionIndex
from ui.screens.setting_up.order_page import OrderPage
from ui.screens.setting_up.orders_section import OrdersSection
from ui.screens.setting_up.people_section import PeopleSection
from ui.screens.setting_up.printers_section import PrintersSection
from ui.screens.setting_up.question_page import QuestionPage
from ui.screens.setting_up.questions_section import QuestionsSection
from ui.screens.setting_up.receiving_section import ReceivingSection
from ui.screens.setting_up.rule_page import RulePage
from ui.screens.setting_up.rules_section import RulesSection
from ui.screens.setting_up.scanners_section import ScannersSection
from ui.screens.setting_up.second_looks_section import SecondLooksSection
from ui.screens.setting_up.wms_section import WmsSection
from ui.theme import current
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.scroller import Scroller
from ui.words import language_code

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QHideEvent

    from app.config import DataFolder
    from app.devices.ports import Port
    from app.domain.disposition import StandingOrder
    from app.domain.grading import GradingSet, Walk
    from app.domain.wms import WmsFile
    from app.errors import StationError
    from app.queries.approval_rules import RuleRow
    from app.queries.bins import BinRow
    from app.queries.scanned import Scanned
    from app.queries.second_looks import Statistics
    from app.queries.staff import StaffRow
    from app.queries.wms import WmsSetUp
    from app.verify import Report
    from app.workers.photo_scrubber import PhotoCheck
    from ui.screen import Managed
    from ui.screens.setting_up.order_keeping import Ordered, OrderKeeping
    from ui.screens.setting_up.presenter import SettingUpPresenter
    from ui.screens.setting_up.question_checks import Checked
    from ui.screens.setting_up.question_editing import QuestionEditing
    from ui.screens.setting_up.question_sets import Catalogue, SetRow
    from ui.screens.setting_up.rule_keeping import RuleKeeping, Standing
    from ui.screens.setting_up.second_looking import SecondLooking
    from ui.screens.setting_up.section import Section

INSPECTION: Final = frozenset({"grading_sets", "second_looks", "settings"})
ORDERING: Final = frozenset({"standing_orders", "sellers"})
AGREEING: Final = frozenset({"approval_rules", "sellers"})


class SettingUpScreen(Screen):
    presenter: SettingUpPresenter
    editing: QuestionEditing
    looking: SecondLooking
    keeping: RuleKeeping
    ordering: OrderKeeping

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
        self.rules = RulesSection()
        self.rule_page = RulePage()
        self.orders = OrdersSection()
        self.order_page = OrderPage()
        self.printer = PrintersSection(folder.labels)
        self.wms = WmsSection(folder.wms)
        self.bench = BenchSection()
        self.data = DataSection(folder.path)
        self.about = AboutSection()
        self._groups: tuple[tuple[str, dict[str, tuple[str, Section]]], ...] = (
            (
                self.tr("Warehouse"),
                {
                    "people": (self.tr("People"), self.people),
                    "bins": (self.tr("Bins"), self.bins),
                    "receiving": (self.tr("Receiving"), self.receiving),
                },
            ),
            (
                self.tr("Inspecting and deciding"),
                {
                    "questions": (self.tr("Questions"), self.questions),
                    "second_looks": (self.tr("Second looks"), self.second_looks),
                    "rules": (self.tr("Approval rules"), self.rules),
                },
            ),
            (
                self.tr("Connections"),
                {
                    "scanners": (self.tr("Scanners"), self.scanners),
                    "printer": (self.tr("Printers"), self.printer),
                    "wms": (self.tr("Warehouse system"), self.wms),
                },
            ),
            (
                self.tr("Station"),
                {
                    "bench": (self.tr("This bench"), self.bench),
                    "data": (self.tr("Data"), self.data),
                    "about": (self.tr("About"), self.about),
                },
            ),
            # Last, so that the keys of the others stay what they were.
            (self.tr("Sellers"), {"orders": (self.tr("Standing orders"), self.orders)}),
        )
        self._sections = {
            name: section for _, group in self._groups for name, (_, section) in group.items()
        }
        self.sections = SectionIndex(
            [
                (title, [(name, words) for name, (words, _) in group.items()])
                for title, group in self._groups
            ]
        )
        self.sections.chosen.connect(self.show_section)
        self._lay_out()
        self.show_section("people")

    def meet_presenter(self, presenter: SettingUpPresenter) -> None:
        self.presenter = presenter
        for section in (
            self.people, self.bins, self.receiving, self.scanners, self.printer, self.wms, self.data
        ):  # fmt: skip
            section.presenter = presenter
        self.printer.told.connect(lambda words: self.told.emit(words, None))
        self.data.check.clicked.connect(presenter.verify)

    def meet_inspection(self, editing: QuestionEditing, looking: SecondLooking) -> None:
        self.editing, self.looking = editing, looking
        self.questions.editing = editing
        self.page.meet_editing(editing)
        self.second_looks.looking = looking
        self.questions.opening.connect(self._on_editing)
        self.page.left.connect(self._on_edited)

    def meet_rules(self, keeping: RuleKeeping) -> None:
        self.keeping = keeping
        self.rules.keeping = self.rule_page.keeping = keeping
        self.rules.opening.connect(self._on_rule)
        self.rule_page.left.connect(self._on_ruled)

    def meet_orders(self, ordering: OrderKeeping) -> None:
        self.ordering = ordering
        self.orders.keeping = self.order_page.keeping = ordering
        self.orders.opening.connect(self._on_order)
        self.order_page.left.connect(self._on_ordered)

    # what the window asks

    def meet(self, bench: Managed) -> None:
        self.printer.meet(bench.printers)
        self.receiving.meet(bench.preferences)
        self.scanners.meet(bench.scanners)
        self.bench.meet(bench.preferences)

    def entered(self) -> None:
        self.presenter.entered()
        self.refresh_after(INSPECTION | AGREEING | ORDERING)

    def wants(self, scan: Scanned) -> bool:  # noqa: ARG002
        """Only a question that is being tried out reads anything here."""
        return self.page.play.trying.reads

    def take_scan(self, scan: Scanned) -> None:
        self.page.play.trying.take_scan(scan.raw)

    def refresh_after(self, kinds: frozenset[str]) -> None:
        """News from the station; what is missed out of sight, ``entered`` looks up."""
        if self.isVisible() and kinds & INSPECTION:
            self.editing.refresh()
            self.looking.refresh()
        if self.isVisible() and kinds & AGREEING:
            self.keeping.refresh()
        if self.isVisible() and kinds & ORDERING:
            self.ordering.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.presenter.shown = False

    def show_target(self, target: str) -> None:
        if target in self._sections:
            self.show_section(target)

    def show_section(self, name: str) -> None:
        self.banner.clear()
        self._left.show()
        self.sections.show_chosen(name)
        if name == "data":
            self.presenter.look_at_photos()
        if name == "printer":
            self.printer.show_printers()
        if name == "receiving":
            self.presenter.look_for_scales()
        section = self._sections[name]
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

    def show_plate_gate(self, *, on: bool) -> None:
        self.receiving.show_plate_gate(on=on)

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

    def show_retired(self, row: SetRow, token: str) -> None:
        self.banner.clear()
        title = row.title.in_language(language_code())
        text = self.tr("“{title}”, version {n}, is retired; inspections made with it keep it")
        self.told.emit(text.format(title=title, n=row.version), token)

    def show_agreement(self, found: Statistics) -> None:
        self.second_looks.show_agreement(found)

    def show_rate_set(self, percent: int) -> None:
        self.banner.clear()
        text = self.tr("{percent} % of the inspections are looked at twice")
        self.told.emit(text.format(percent=percent), None)

    def show_rules(self, standing: Standing) -> None:
        self.rules.show_rules(standing)

    def show_rule_kept(self, what: str, token: str) -> None:
        words = {
            "entered": self.tr("The rule is entered and counts from its first day on"),
            "changed": self.tr("The rule is changed; the older one ends where it begins"),
            "ended": self.tr("The rule has ended; the next closest one counts"),
        }
        if self._stack.currentWidget() is self.rule_page:
            self._on_ruled()
        self.banner.clear()
        self.told.emit(words[what], token)

    def show_rule_refused(self, error: StationError) -> None:
        self.rule_page.show_refused(error)

    def show_orders(self, standing: Ordered) -> None:
        self.orders.show_orders(standing)

    def show_order_kept(self, what: str, token: str) -> None:
        words = {
            "entered": self.tr("The order is entered and counts from its first day on"),
            "changed": self.tr("The order has a new edition; the older one ends where it begins"),
            "ended": self.tr("The order has ended; the next closest one counts"),
            "language": self.tr("The seller is written to in this language"),
        }
        if self._stack.currentWidget() is self.order_page:
            self._on_ordered()
        self.banner.clear()
        self.told.emit(words[what], token)

    def show_order_refused(self, error: StationError) -> None:
        self.order_page.show_refused(error)

    def show_done(self, what: str, count: int) -> None:
        words = {
            "added": self.tr("Person added. F4 prints the badge."),
            "changed": self.tr("Person changed"),
            "unlocked": self.tr("Person unlocked"),
            "patience": self.tr("Unclaimed parcels wait %n day(s)", "", count),
            "plates_on": self.tr("Plates are scanned before their units are inspected"),
            "plates_off": self.tr("Units are inspected without a scan of their plates"),
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

    def _on_editing(self) -> None:
        """The text and its questions take the whole width."""
        self.banner.clear()
        self._left.hide()
        self._stack.setCurrentWidget(self.page)

    def _on_edited(self) -> None:
        self.show_section("questions")

    def _on_rule(self, row: RuleRow | None) -> None:
        self.banner.clear()
        self._left.hide()
        self._stack.setCurrentWidget(self.rule_page)
        self.rule_page.show_rule(row, self.keeping.standing)

    def _on_ruled(self) -> None:
        self.show_section("rules")

    def _on_order(self, order: StandingOrder | None) -> None:
        self.banner.clear()
        self._left.hide()
        self._stack.setCurrentWidget(self.order_page)
        self.order_page.show_order(order, self.ordering.standing)

    def _on_ordered(self) -> None:
        self.show_section("orders")

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.page)
        self._stack.addWidget(self.rule_page)
        self._stack.addWidget(self.order_page)
        for section in self._sections.values():
            self._stack.addWidget(section)
        self._left = left = Card(width=282)
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
