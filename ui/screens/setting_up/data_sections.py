"""Set up, Data and About: where everything lies, whether it is in order, what it is made of."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from ui.formats import count, identifier, moment
from ui.screens.setting_up.section import Section
from ui.widgets.action_button import ActionButton
from ui.widgets.banner import Banner
from ui.widgets.fact_list import Fact, FactList
from ui.widgets.row_table import Column, RowTable, RowView

if TYPE_CHECKING:
    from pathlib import Path

    from app.verify import Finding, Report
    from app.workers.photo_scrubber import PhotoCheck
    from ui.screens.setting_up.presenter import SettingUpPresenter

PARTS: Final = (
    ("Qt, PySide6", "PySide6-Essentials", "LGPL-3.0"),
    ("SQLAlchemy", "SQLAlchemy", "MIT"),
    ("Alembic", "alembic", "MIT"),
    ("SQLite (pysqlite3)", "pysqlite3", "zlib, Public Domain"),
    ("ZXing-C++", "zxing-cpp", "Apache-2.0"),
    ("python-barcode", "python-barcode", "MIT"),
    ("Pillow", "Pillow", "MIT-CMU"),
    ("ReportLab", "reportlab", "BSD-3-Clause"),
    ("argon2-cffi", "argon2-cffi", "MIT"),
    ("platformdirs", "platformdirs", "MIT"),
    ("msgspec", "msgspec", "BSD-3-Clause"),
    ("Inter", "", "OFL-1.1"),
    ("JetBrains Mono", "", "OFL-1.1"),
    ("Noto Sans SC", "", "OFL-1.1"),
)


class DataSection(Section):
    presenter: SettingUpPresenter

    def __init__(self, folder: Path) -> None:
        super().__init__(self.tr("Data"))
        self._folder = folder
        self.facts = FactList([Fact(self.tr("Folder"), str(folder), mono=True)])
        self.banner = Banner()
        self.model: RowTable[Finding] = RowTable(
            Column(
                self.tr("What does not hold"), _law, strong=True, tooltip=_told, width="stretch"
            ),
            Column(self.tr("Where"), _where, mono=True),
            Column(self.tr("After"), _event),
            parent=self,
        )
        self.table = RowView(self.model, empty=self.tr("Nothing was found."))
        self.table.hide()
        self.main.add(self.facts)
        self.main.add(self.banner)
        self.main.add(self.table, 1)
        self.main.add_stretch()
        self.check = ActionButton(self.tr("Verify now"), "F1", "primary", "check")
        self.open = ActionButton(self.tr("Open the folder"), "F2", icon="search")
        self.offer(self.check, self.open)
        self.open.clicked.connect(self._on_open)

    def show_verifying(self) -> None:
        self.check.setEnabled(False)
        self.banner.show_sentence(
            self.tr("Verifying…"), self.tr("You can go on working meanwhile."), "act"
        )

    def show_report(self, report: Report) -> None:
        self.check.setEnabled(True)
        looked = self.tr("{entries} journal entries, {rows} rows and {photos} photos looked at.")
        detail = looked.format(
            entries=count(report.entries), rows=count(report.rows), photos=count(report.photos)
        )
        if report.sound:
            self.banner.show_sentence(self.tr("Everything is in order."), detail, "go")
        else:
            found = self.tr("%n finding(s)", "", len(report.findings))
            self.banner.show_sentence(found, detail, "stop")
        self.model.replace(report.findings)
        self.table.setVisible(not report.sound)

    def show_photo_check(self, check: PhotoCheck | None) -> None:
        folder = Fact(self.tr("Folder"), str(self._folder), mono=True)
        if check is None:
            self.facts.show_facts([folder, Fact(self.tr("Photos"), self.tr("Not looked at yet"))])
            return
        seen = self.tr("{photos} looked at {when}").format(
            photos=count(check.photos), when=moment(check.at)
        )
        found = [
            (check.missing, self.tr("%n missing", "", check.missing)),
            (check.altered, self.tr("%n altered", "", check.altered)),
            (check.mended, self.tr("%n thumbnail(s) made again", "", check.mended)),
            (check.moved, self.tr("%n stray file(s) moved to “stray”", "", check.moved)),
        ]
        told = [seen, *(words for number, words in found if number)]
        if check.sound:
            told.insert(1, self.tr("all there, as they were"))
        self.facts.show_facts([folder, Fact(self.tr("Photos"), " · ".join(told))])

    def show_refusal(self) -> None:
        self.check.setEnabled(True)
        self.banner.clear()

    def _on_open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


class AboutSection(Section):
    def __init__(self) -> None:
        super().__init__(self.tr("About"))
        self.model: RowTable[tuple[str, str, str]] = RowTable(
            Column(self.tr("Part"), lambda part: part[0], strong=True, width="stretch"),
            Column(self.tr("Version"), lambda part: _version(part[1]) if part[1] else "", "right"),
            Column(self.tr("Licence"), lambda part: part[2]),
            parent=self,
        )
        self.model.replace(PARTS)
        facts = [
            Fact(self.tr("Returnbench"), _version("returnbench")),
            Fact(self.tr("Licence"), "MIT"),
        ]
        self.main.add(FactList(facts, beside=True))
        self.main.add(RowView(self.model, row_height=36), 1)
        self.side.hide()


def _law(finding: Finding) -> str:
    from ui.words.verifying import law_words  # noqa: PLC0415 they come in with the first check

    return law_words(finding.law)


def _told(finding: Finding) -> str:
    from ui.words.verifying import finding_words  # noqa: PLC0415

    return finding_words(finding)


def _where(finding: Finding) -> str:
    subject = finding.subject
    return identifier(subject.name or subject.id) if subject is not None else ""


def _event(finding: Finding) -> str:
    event = finding.event
    return f"{moment(event.at)} · {event.who}" if event is not None else ""


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "–"
