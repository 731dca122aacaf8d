"""Set up, Standing orders: what each seller wants, and what would count for made-up goods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QSizePolicy

from app.domain.disposition import Grade, OrderCase, StandingOrder, Weight
from ui.formats import day, moment, money
from ui.screens.setting_up.order_keeping import LONG_AGO
from ui.screens.setting_up.rule_keeping import amount_of, last_moment
from ui.screens.setting_up.section import Section
from ui.widgets.action_button import ActionButton
from ui.widgets.answer_list import Answer
from ui.widgets.choice_dialog import ChoiceDialog
from ui.widgets.form_field import FormField
from ui.widgets.row_table import Column, RowTable, RowView
from ui.widgets.text import Rule, Text
from ui.words import goods_word, language_name, word
from ui.words.goods import GOODS
from ui.words.ordering import misfit_words, order_words, wanted_words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.screens.setting_up.order_keeping import Ordered, OrderKeeping, Weighed
    from ui.theme import Tone

LANGUAGES: Final = ("", "en", "zh", "de", "es", "fr")  # those that letters are written in


class OrdersSection(Section):
    """``opening(order)``: the page that writes one is wanted, ``None`` for a new one."""

    keeping: OrderKeeping
    opening = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("What sellers want done"))
        self._weighed: Weighed | None = None
        self._standing: Ordered | None = None
        self.model: RowTable[StandingOrder] = RowTable(*self._columns(), parent=self)
        self.table = RowView(
            self.model,
            empty=self.tr("No seller has left an order yet. F1 writes the first one down."),
            key=lambda row: row.id,
            row_height=40,
            parent=self,
        )
        self.whole = Text("", "mute", parent=self)
        self.main.add(self.table, 1)
        self.main.add(self.whole)
        self._case()
        self.add = ActionButton(self.tr("Add an order"), "F1", "primary", "plus")
        self.change = ActionButton(self.tr("Change"), "F2", icon="edit")
        self.end = ActionButton(self.tr("End it now"), "F3", "danger", "stop")
        self.try_out = ActionButton(self.tr("Try a case"), "F4", icon="search")
        self.speak = ActionButton(self.tr("Seller's language…"), "F5", icon="message")
        self.offer(self.add, self.change, self.end, self.try_out, self.speak)
        self.side.add(
            Text(
                self.tr(
                    "One order counts for each piece, the closest: by SKU before goods before"
                    " grade before value. What a return says itself comes before all."
                ),
                "small",
            )
        )
        self.add.clicked.connect(lambda: self.opening.emit(None))
        self.change.clicked.connect(self._on_change)
        self.table.opened.connect(self._on_change)
        self.end.clicked.connect(self._on_end)
        self.try_out.clicked.connect(self._on_try)
        self.speak.clicked.connect(self._on_speak)
        self.table.picked.connect(self._on_picked)
        self.setFocusProxy(self.table)

    def show_orders(self, standing: Ordered) -> None:
        self._standing = standing
        self._fill_sellers(standing)
        self._imagine()
        self.model.replace(standing.rows)
        if standing.rows and self.table.current_row() is None:
            self.table.pick(0)
        self.add.setEnabled(bool(standing.sellers))
        self._on_picked(self.table.current_row())

    def case(self) -> OrderCase | None:
        """What is made up at the foot; None while its price cannot be read."""
        value = amount_of(self.value.text())
        if value is None:
            self.amount.show_hint(self.tr("Such as: EUR 60"), "stop")
            return None
        self.amount.show_hint("")
        return OrderCase(
            seller_id=str(self.seller.currentData() or ""),
            sku=self.sku.text().strip(),
            category=str(self.goods.currentData() or ""),
            at=self._standing.at if self._standing else LONG_AGO,
            grade=str(self.grade.currentData()),
            value_minor=value.minor,
            currency=value.currency,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.table.hasFocus():
            event.accept()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    # what the person presses

    def _on_picked(self, row: StandingOrder | None) -> None:
        self.change.setEnabled(row is not None)
        self.end.setEnabled(row is not None)
        self.speak.setEnabled(row is not None or bool(self.seller.count()))
        self.whole.setText(self._told(row) if row is not None else "")

    def _on_change(self, _row: object = None) -> None:
        row = self.table.current_row()
        if row is not None:
            self.opening.emit(row)

    def _on_end(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.keeping.end(row)

    def _on_try(self) -> None:
        self.sku.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_speak(self) -> None:
        """Of the order that is picked, else of the case at the foot."""
        row = self.table.current_row()
        seller = row.seller_id if row is not None else str(self.seller.currentData() or "")
        if not seller or self._standing is None:
            return
        dialog = ChoiceDialog(
            self.tr("In which language is {seller} written to?").format(
                seller=self._standing.name_of(seller)
            ),
            [
                Answer(code, language_name(code) if code else self.tr("As this station speaks"))
                for code in LANGUAGES
            ],
            parent=self,
        )
        dialog.chosen.connect(lambda code: self.keeping.speak(seller, str(code)))
        dialog.open()

    def _imagine(self) -> None:
        """What the orders say to the case at the foot, and each order's part in it."""
        case = self.case()
        self._weighed = None
        if case is None or self._standing is None:
            self.answer.setText("")
            self.opened.setText("")
            return
        self._weighed = weighed = self.keeping.try_out(case)
        self.answer.setText(self._effect(case, weighed.outcome))
        self.answer.set_tone("go" if weighed.outcome else "look")
        opening = weighed.opening
        box = self.tr("The box: {order}").format(order=word(opening.say)) if opening else ""
        self.opened.setText(box)
        self.opened.setVisible(bool(box))

    def _effect(self, case: OrderCase, order: StandingOrder | None) -> str:
        """``SKU X, grade B, €60.00 → ask and wait 48 h, then Liquidate``."""
        parts = [
            self.tr("SKU {sku}").format(sku=case.sku) if case.sku else "",
            self.tr("grade {grade}").format(grade=case.grade),
            money(case.value_minor, case.currency),
        ]
        goods = ", ".join(part for part in parts if part)
        if order is None:
            return self.tr("{goods} → no standing order; the list of the seller counts").format(
                goods=goods
            )
        return f"{goods} → {wanted_words(order)}"

    def _on_case(self) -> None:
        self._imagine()
        if self._standing is not None:
            self.model.replace(self._standing.rows)

    # inside

    def _columns(self) -> tuple[Column[StandingOrder], ...]:
        return (
            Column(self.tr("Seller and order"), self._named, strong=True, width="stretch"),
            Column(self.tr("State"), self._state, tone=self._state_tone),
            Column(self.tr("In the case below"), self._part, tone=self._part_tone),
        )

    def _named(self, row: StandingOrder) -> str:
        seller = self._standing.name_of(row.seller_id) if self._standing else ""
        return self.tr("{seller} · {order}").format(seller=seller, order=order_words(row))

    def _told(self, row: StandingOrder) -> str:
        text = self.tr("{order}. Edition {n}, counts from {time}.")
        told = text.format(order=order_words(row), n=row.edition, time=moment(row.valid_from))
        return f"{told} “{row.note}”" if row.note else told

    def _state(self, row: StandingOrder) -> str:
        last = last_moment(row.valid_until)
        if self._standing is not None and row.valid_from > self._standing.at:
            return self.tr("From {day}").format(day=day(row.valid_from))
        return self.tr("Until {day}").format(day=day(last)) if last else self.tr("In force")

    def _state_tone(self, row: StandingOrder) -> Tone:
        later = self._standing is not None and row.valid_from > self._standing.at
        return "look" if later or row.valid_until is not None else "act"

    def _part(self, row: StandingOrder) -> str:
        if self._weighed is None or row.id not in self._weighed.part:
            return ""
        weight, misfit = self._weighed.part[row.id]
        return misfit_words(misfit) or word(weight)

    def _part_tone(self, row: StandingOrder) -> Tone:
        if self._weighed is None or row.id not in self._weighed.part:
            return "grey"
        return "go" if self._weighed.part[row.id][0] is Weight.COUNTS else "grey"

    def _fill_sellers(self, standing: Ordered) -> None:
        wanted = [one.id for one in standing.sellers]
        if [self.seller.itemData(n) for n in range(self.seller.count())] != wanted:
            chosen = self.seller.currentData()
            self.seller.blockSignals(True)  # noqa: FBT003
            self.seller.clear()
            for one in standing.sellers:
                self.seller.addItem(one.name, one.id)
            self.seller.setCurrentIndex(max(0, self.seller.findData(chosen)))
            self.seller.blockSignals(False)  # noqa: FBT003

    def _case(self) -> None:
        """The goods that are made up, and the answer under them."""
        self.seller, self.grade, self.goods = QComboBox(), QComboBox(), QComboBox()
        self.sku, self.value = QLineEdit(), QLineEdit("EUR 60")
        for grade in Grade:
            self.grade.addItem(word(grade), grade.value)
        for code in GOODS:
            self.goods.addItem(goods_word(code), code)
        self.goods.setCurrentIndex(self.goods.findData("general"))
        self.amount = FormField(self.tr("Price paid"), self.value)
        grid = QGridLayout()
        for column, field in enumerate(
            (
                FormField(self.tr("Goods of"), self.seller),
                FormField(self.tr("SKU"), self.sku),
                FormField(self.tr("Kind of goods"), self.goods),
                FormField(self.tr("Grade"), self.grade),
                self.amount,
            )
        ):
            grid.addWidget(field, 0, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 2 if column else 3)  # a seller's name is long
        for box in (self.seller, self.grade, self.goods):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.currentIndexChanged.connect(self._on_case)
        for entry in (self.sku, self.value):
            entry.textEdited.connect(self._on_case)
        self.answer = Text("", "big", parent=self)
        self.opened = Text("", "strong", parent=self)
        self.opened.hide()
        self.main.add(Rule(self))
        self.main.add(Text(self.tr("What would count for …"), "heading"))
        self.main.add(grid)
        self.main.add(self.answer)
        self.main.add(self.opened)
