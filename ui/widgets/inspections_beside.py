"""Several inspections of one unit side by side: who, when, and where they differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.domain.grading.facts import Finding, Grade, Packaging, RootCause, Tag
from ui.formats import moment
from ui.theme import current
from ui.widgets.text import Text
from ui.words import word_of, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.queries.units import InspectionRow
    from ui.theme import Tone

translate = QCoreApplication.translate
MOST: Final = 3  # the newest; who wants the others reads the story


class Aspect(NamedTuple):
    """One line: what it is about, one text for each inspection, and whether they differ."""

    label: str
    texts: tuple[str, ...]
    differs: bool


class InspectionsBeside(QWidget):
    """Hidden while there are fewer than two complete ones; the one that counts is the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._parts: list[Text] = []
        self._aspects: tuple[Aspect, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._fit()
        self.hide()

    def aspects(self) -> tuple[Aspect, ...]:
        return self._aspects

    def show_inspections(self, inspections: Sequence[InspectionRow]) -> None:
        complete = [one for one in inspections if one.state == "complete"][-MOST:]
        self._aspects = compared(complete) if len(complete) > 1 else ()
        for part in self._parts:
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        if self._aspects:
            self._show_heads(complete)
        for line, aspect in enumerate(self._aspects, 1):
            self._put(Text(aspect.label, "mute", parent=self), line, 0)
            for column, text in enumerate(aspect.texts, 1):
                tone: Tone | None = "look" if aspect.differs else None
                self._put(Text(text, "strong", tone=tone, parent=self), line, column)
        self.setVisible(bool(self._aspects))

    def _show_heads(self, complete: Sequence[InspectionRow]) -> None:
        for column, one in enumerate(complete, 1):
            counts = column == len(complete)
            text = translate("again", "{name}, {time}")
            told = text.format(name=one.by_name, time=moment(one.at))
            if counts:
                told = translate("again", "{who} · counts").format(who=told)
            self._put(Text(told, "body" if counts else "mute", parent=self), 0, column)

    def _put(self, part: Text, line: int, column: int) -> None:
        part.setSizePolicy(
            QSizePolicy.Policy.Preferred if not column else QSizePolicy.Policy.Ignored,
            QSizePolicy.Policy.Minimum,
        )
        self._grid.addWidget(part, line, column)
        self._grid.setColumnStretch(column, 1 if column else 0)
        self._parts.append(part)
        part.show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        look = current()
        self._grid.setHorizontalSpacing(look.px(18))
        self._grid.setVerticalSpacing(look.px(6))


def compared(inspections: Sequence[InspectionRow]) -> tuple[Aspect, ...]:
    """Aspects that none of them says anything about are left out."""
    rows = (
        ("Grade", [word_of(Grade, one.grade) for one in inspections]),
        ("Finding", [words_of(Finding, tuple(sorted(one.findings))) for one in inspections]),
        ("Root cause", [word_of(RootCause, one.cause) for one in inspections]),
        ("Packaging", [word_of(Packaging, one.packaging) for one in inspections]),
        ("Marks", [words_of(Tag, tuple(sorted(one.tags))) for one in inspections]),
    )
    labels = {
        "Grade": translate("again", "Grade"),
        "Finding": translate("again", "Finding"),
        "Root cause": translate("again", "Root cause"),
        "Packaging": translate("again", "Packaging"),
        "Marks": translate("again", "Marks"),
    }
    return tuple(
        Aspect(labels[name], tuple(text or "–" for text in texts), len(set(texts)) > 1)
        for name, texts in rows
        if any(texts)
    )
