"""Sellers as a clerk sees it: what waits for an answer, the letter, and what came back."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from app.domain.agreements import LetterState, SellerAnswer
from app.domain.disposition import Disposition
from ui.messages import sentence_for, title_for
from ui.screen import Screen
from ui.screens.sellers import telling
from ui.widgets.action_button import ActionButton
from ui.widgets.answer_list import Answer
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.choice_dialog import ChoiceDialog
from ui.widgets.empty_state import EmptyState
from ui.widgets.fact_list import FactList
from ui.widgets.reason_dialog import ReasonDialog
from ui.widgets.row_table import Column, RowTable, RowView
from ui.widgets.scroller import Scroller
from ui.widgets.text import Text
from ui.words import language_code, word, word_of

if TYPE_CHECKING:
    from app.config import DataFolder
    from app.errors import StationError
    from app.imports.answers import AnswerRow
    from app.queries.asked import Asked
    from app.queries.scanned import Scanned
    from app.workers.seller_texts import Letter
    from ui.screens.sellers.presenter import SellersPresenter
    from ui.theme import Look, Tone


class SellersScreen(Screen):
    presenter: SellersPresenter

    def __init__(self, folder: DataFolder) -> None:
        super().__init__()
        self._folder = folder
        self._now = datetime.now(UTC)
        self.banner = Banner(parent=self)
        self.model: RowTable[Asked] = RowTable(*self._columns(), parent=self)
        self.table = RowView(self.model, key=lambda row: row.id, row_height=40, parent=self)
        self.refused: RowTable[AnswerRow] = RowTable(*telling.refused_columns(), parent=self)
        self.refused_table = RowView(
            self.refused, key=lambda row: row.row, row_height=36, parent=self
        )
        self.facts = FactList(parent=self)
        self.subject = Text("", "strong", parent=self)
        self.letter = Text("", "body", parent=self)
        self.empty = EmptyState(
            "message",
            self.tr("No seller is waited for"),
            self.tr("What sellers are asked about comes here, the most urgent first."),
            parent=self,
        )
        self._buttons()
        self._lay_out()
        self.table.picked.connect(self._on_picked)
        self.table.opened.connect(self._on_story)
        self._show_current()

    def meet_presenter(self, presenter: SellersPresenter) -> None:
        self.presenter = presenter
        presenter.language = language_code()

    # what the window asks

    def entered(self) -> None:
        self.banner.clear()
        self._came.hide()
        self.presenter.refresh()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def wants(self, scan: Scanned) -> bool:  # noqa: ARG002
        """A plate or a question's number picks what waits."""
        return bool(self.model.rows())

    def take_scan(self, scan: Scanned) -> None:
        code = scan.raw.strip().upper()
        for place, row in enumerate(self.model.rows()):
            if code in (row.lpn, row.number):
                self.banner.clear()
                self.table.pick(place)
                return
        self.banner.show_sentence(
            self.tr("No question is about {code}").format(code=scan.raw.strip()[:60]),
            self.tr("Scan the licence plate of a piece in this list, or a question's number."),
            "look",
        )

    def show_target(self, target: str) -> None:
        """A unit's id."""
        for place, row in enumerate(self.model.rows()):
            if target in (row.unit_id, row.id):
                self.table.pick(place)

    # what the presenter shows

    def is_in_front(self) -> bool:
        return self.isVisible()

    def show_questions(self, rows: list[Asked], now: datetime) -> None:
        self._now = now
        self.model.replace(rows)
        late = sum(row.overdue_at(now) for row in rows)
        title = self.tr("%n question(s) wait, the most urgent first", "", len(rows))
        overdue = self.tr("%n overdue", "", late)
        self._waiting.set_title(f"{title} · {overdue}" if late else title)
        self.show_cards({self._waiting: bool(rows), self._nothing: not rows})
        if rows and self.table.current_row() is None:
            self.table.pick(0)
        self._show_current()

    def show_letter(self, asked: Asked, letter: Letter | None) -> None:
        row = self.table.current_row()
        if row is None or row.id != asked.id:
            return  # another one was picked meanwhile
        self.facts.show_facts(telling.facts_of(asked))
        self.subject.setText(letter.subject if letter else "")
        told = letter.body if letter else asked.words
        self.letter.setText(told or self.tr("A person asked, without words of record."))

    def show_reading(self, name: str) -> None:
        self._came.hide()
        self.banner.show_sentence(self.tr("Reading {file}…").format(file=name), "", "act")

    def show_taken(self, name: str, taken: int, refused: list[AnswerRow]) -> None:
        told = self.tr("{file}: %n answer(s) noted", "", taken).format(file=name)
        left = self.tr("%n row(s) not taken, listed below with the reason", "", len(refused))
        self.banner.show_sentence(told, left if refused else "", "look" if refused else "go")
        self.refused.replace(refused)
        self._came.setVisible(bool(refused))

    def show_file_refused(self, name: str, error: StationError) -> None:
        self.banner.show_sentence(f"{name}: {title_for(error)}", sentence_for(error), "stop")

    def show_refusal(self, error: StationError) -> None:
        self.banner.show_sentence(title_for(error), sentence_for(error), "stop")

    def tell(self, what: str, asked: Asked, token: str) -> None:
        words = {
            "noted": self.tr("Answer noted: {lpn}"),
            "again": self.tr("The letter about {lpn} is written again"),
        }
        self.banner.clear()
        self.told.emit(words[what].format(lpn=asked.lpn), token)

    # what the person presses

    def _on_picked(self, _row: Asked) -> None:
        self._show_current()

    def _show_current(self) -> None:
        row = self.table.current_row()
        for button in (self.agree, self.refuse, self.instead, self.story):
            button.setEnabled(row is not None)
        failed = row is not None and row.letter_state == LetterState.FAILED
        self.again.setEnabled(failed)
        if row is not None:
            self.presenter.look_at(row)

    def _on_agree(self) -> None:
        row = self.table.current_row()
        if row is not None:
            question = self.tr("{seller} agrees to: {way}?").format(
                seller=row.seller, way=word_of(Disposition, row.disposition)
            )
            self._ask_words(row, question, SellerAnswer.AGREED)

    def _on_refuse(self) -> None:
        row = self.table.current_row()
        if row is not None:
            question = self.tr("{seller} refuses: {way}?").format(
                seller=row.seller, way=word_of(Disposition, row.disposition)
            )
            self._ask_words(row, question, SellerAnswer.REFUSED)

    def _on_instead(self) -> None:
        row = self.table.current_row()
        if row is None:
            return
        ways = [Answer(way, word(way)) for way in Disposition if way != row.disposition]
        dialog = ChoiceDialog(
            self.tr("What does {seller} want done instead?").format(seller=row.seller),
            ways,
            parent=self,
        )
        dialog.chosen.connect(partial(self._on_way, row))
        dialog.open()

    def _on_way(self, row: Asked, way: object) -> None:
        wanted = Disposition(str(way))
        question = self.tr("{seller} wants: {way}?").format(seller=row.seller, way=word(wanted))
        self._ask_words(row, question, SellerAnswer.REFUSED, wanted)

    def _ask_words(
        self, row: Asked, question: str, answer: SellerAnswer, instead: Disposition | None = None
    ) -> None:
        dialog = ReasonDialog(
            question,
            self.tr("It is kept with the piece {lpn}, and counts at once.").format(lpn=row.lpn),
            yes=self.tr("Note the answer"),
            yes_kind="go",
            note_needed=(None,),
            note_hint=self.tr("Who said so, when, and in which words"),
            parent=self,
        )
        dialog.decided.connect(lambda _, words: self.presenter.answer(row, answer, words, instead))
        dialog.open()

    def _on_read(self) -> None:
        dialog = QFileDialog(self, self.tr("A file of sellers' answers"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables (*.csv *.tsv *.txt)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.presenter.read_file(Path(name)))
        dialog.open()

    def _on_again(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.presenter.write_again(row)

    def _on_story(self, _row: object = None) -> None:
        row = self.table.current_row()
        if row is not None:
            self.wanted.emit("story", row.unit_id)

    def _on_folder(self) -> None:
        self._folder.sellers.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder.sellers)))

    # inside

    def _columns(self) -> tuple[Column[Asked], ...]:
        return (
            Column(self.tr("Time"), self._clock, tone=self._clock_tone),
            Column(self.tr("Seller"), lambda row: row.seller),
            Column(self.tr("Piece"), lambda row: row.lpn, mono=True),
            Column(
                self.tr("Article"), lambda row: row.title or row.sku, strong=True, width="stretch"
            ),
            Column(self.tr("Grade"), lambda row: row.grade),
            Column(self.tr("Worth"), telling.worth_words, "right"),
            Column(self.tr("Proposed"), lambda row: word_of(Disposition, row.disposition)),
            Column(self.tr("Without an answer"), telling.silence_words),
        )

    def _clock(self, row: Asked) -> str:
        return telling.clock_words(row, self._now)

    def _clock_tone(self, row: Asked) -> Tone:
        return telling.clock_tone(row, self._now)

    def _buttons(self) -> None:
        self.agree = ActionButton(self.tr("They agree…"), "F1", "primary", "check")
        self.instead = ActionButton(self.tr("Something else…"), "F2", icon="edit")
        self.refuse = ActionButton(self.tr("They refuse…"), "F3", "danger", "close")
        self.read = ActionButton(self.tr("Read answers…"), "F4", icon="import")
        self.story = ActionButton(self.tr("Its story"), "F5", icon="story")
        self.again = ActionButton(self.tr("Write it again"), "F6", icon="retry")
        self.open = ActionButton(self.tr("Folder of letters"), "F7", icon="search")
        for button, pressed in (
            (self.agree, self._on_agree),
            (self.instead, self._on_instead),
            (self.refuse, self._on_refuse),
            (self.read, self._on_read),
            (self.story, self._on_story),
            (self.again, self._on_again),
            (self.open, self._on_folder),
        ):
            button.clicked.connect(pressed)

    def _lay_out(self) -> None:
        self._waiting = Card(parent=self)
        self._waiting.add(self.table, 3)
        self._came = Card(self.tr("Rows of the file that were not taken"), parent=self)
        self._came.add(self.refused_table, 1)
        self._waiting.add(self._came, 2)
        self._came.hide()
        self._below = QHBoxLayout()
        self._below.addWidget(Scroller(self.facts, self), 2)
        page = Card(parent=self)
        page.add(self.subject)
        page.add(Scroller(self.letter, self), 1)
        self._below.addWidget(page, 5)
        self._waiting.add(self._below, 3)
        self._nothing = Card(parent=self)
        self._nothing.add(self.empty, 1)
        side = Card(self.tr("Next"), width=250, parent=self)
        for button in (
            self.agree, self.instead, self.refuse, self.read, self.story, self.again, self.open
        ):  # fmt: skip
            side.add(button)
        side.add_stretch()
        side.add(
            Text(
                self.tr(
                    "When the time is up the station takes the seller's own order for silence. A"
                    " late answer still counts until it is carried out."
                ),
                "small",
            )
        )
        self.lay_out(
            (self.banner,),
            (self._waiting, self._nothing, side),
            growing=(self._waiting, self._nothing),
        )

    def fit(self, look: Look) -> None:
        self._below.setSpacing(look.px(12))
