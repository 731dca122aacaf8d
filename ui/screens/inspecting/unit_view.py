"""The card of the unit on the bench: what it is, what the buyer said, what the seller says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.formats import identifier, money
from ui.screens.inspecting.chip_row import ChipRow
from ui.screens.inspecting.chips import claim_words
from ui.theme import current
from ui.widgets.fact_list import Fact, FactList
from ui.widgets.photo_strip import Photo, PhotoStrip
from ui.widgets.text import Rule, Text
from ui.words import country_name, language_code, slot_word
from ui.words.instructing import unit_says

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.config import DataFolder
    from app.queries.photos import PhotoRow
    from ui.screens.inspecting.sheet import Sheet
    from ui.theme import Tone

translate = QCoreApplication.translate


class UnitView(QWidget):
    def __init__(self, folder: DataFolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.plate = Text("", "mono", selectable=True, parent=self)
        self.plate.setFont(current().mono(22, 700))
        self.chips = ChipRow(parent=self)
        self.title = Text("", "big", parent=self)
        self._what = Text("", "mute", parent=self)
        self._claim_label = Text(self.tr("Claim"), "mute", parent=self)
        self.claim = Text("", "strong", parent=self)
        self.comment = Text("", "body", selectable=True, parent=self)
        self.facts = FactList(parent=self)
        self._photo_label = Text(self.tr("The parcel"), "heading", parent=self)
        self.photos = PhotoStrip(size=(112, 80), can_add=False, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._parts = (
            self.plate, self.chips, self.title, self._what, Rule(self), self._claim_label,
            self.claim, self.comment, self.facts, self._photo_label, self.photos,
        )  # fmt: skip
        for part in self._parts:
            self._column.addWidget(part)
        self._column.addStretch()
        self._fit()

    def show_sheet(self, sheet: Sheet) -> None:
        head = sheet.card.head
        self.plate.setText(head.lpn)
        self.chips.show_chips(marks_of(sheet))
        self.title.setText(title_of(sheet))
        self._what.setText(set_words(sheet))
        self.claim.setText(claim_words(sheet))
        self.comment.setText(quoted(head.comment))
        self.comment.setVisible(bool(head.comment))
        self.facts.show_facts(facts_of(sheet))
        self._show_photos(sheet.card.parcel_photos)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _show_photos(self, there: Sequence[PhotoRow]) -> None:
        self.photos.show_photos(photos_of(self._folder, there))
        for part in (self._photo_label, self.photos):
            part.setVisible(bool(there))

    def _fit(self) -> None:
        self._column.setSpacing(current().px(6))
        self.plate.setStyleSheet(f"font-size: {current().px(22)}px; font-weight: 700;")


def photos_of(folder: DataFolder, there: Sequence[PhotoRow]) -> list[Photo]:
    return [
        Photo(one.slot, slot_word(one.slot), folder.thumbnail(one.sha256), folder.photo(one.sha256))
        for one in there
    ]


def title_of(sheet: Sheet) -> str:
    head = sheet.card.head
    return head.title or head.sku or translate("inspecting", "Article not known yet")


def quoted(comment: str) -> str:
    return f"“{comment}”" if comment else ""


def set_words(sheet: Sheet) -> str:
    """The SKU and the questions that are asked: ``LH-LAMP-OAK · Electronics, version 4``."""
    told = translate("inspecting", "{title}, version {version}")
    asked = told.replace(" {version}", "\u00a0{version}").format(
        title=sheet.grading_set.title.in_language(language_code()),
        version=sheet.grading_set.version,
    )
    return " · ".join(part for part in (sheet.card.head.sku, asked) if part)


def marks_of(sheet: Sheet) -> list[tuple[str, Tone]]:
    head = sheet.card.head
    marks: list[tuple[str, Tone]] = []
    if head.extra:
        marks.append((translate("inspecting", "extra unit"), "look"))
    if not head.return_id:
        marks.append((translate("inspecting", "unclaimed parcel"), "look"))
    if sheet.card.verdict is not None:
        before = translate("inspecting", "inspected before: {grade}")
        marks.append((before.format(grade=sheet.card.verdict.grade), "grey"))
    return marks


def facts_of(sheet: Sheet) -> list[Fact]:
    head = sheet.card.head
    owned = bool(head.return_id)
    price = money(head.price_minor, head.currency) if head.price_minor else ""
    order = unit_says(sheet.card) if owned else ""
    buyer = country_name(head.buyer_country) if head.buyer_country else ""
    return [
        Fact(translate("inspecting", "Sold for"), price),
        Fact(translate("inspecting", "Seller says"), order),
        Fact(translate("inspecting", "Return"), " · ".join(filter(None, (head.rma, head.seller)))),
        Fact(translate("inspecting", "Sold to"), buyer),
        Fact(translate("inspecting", "Parcel"), identifier(head.tracking), mono=True),
    ]
