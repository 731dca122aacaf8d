"""Stock as the inspector sees it: a list that narrows down, one thing in front, one next step."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from app.domain.containers import ContainerState
from app.domain.disposition import Disposition
from app.domain.grading.facts import Grade
from app.domain.identifiers import ScanKind, Why
from app.queries.finding import MatchKind
from app.queries.stock import By
from ui.formats import count, identifier
from ui.messages import sentence_for, title_for
from ui.screen import Screen
from ui.screens.stock.actions import KEYS, PRIMARY, Action, Mode
from ui.screens.stock.dialogs import CloseDialog, OpenDialog, SendDialog
from ui.screens.stock.facts import container_facts, told_container, told_unit, unit_facts
from ui.screens.stock.tables import (
    by_words,
    container_columns,
    difference_columns,
    packed_columns,
    sum_columns,
    unit_columns,
)
from ui.widgets.action_button import ActionButton
from ui.widgets.answer_list import Answer
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.fact_list import Fact, FactList
from ui.widgets.photo_strip import Photo, PhotoStrip
from ui.widgets.reason_dialog import ReasonDialog
from ui.widgets.row_table import RowTable, RowView
from ui.widgets.scan_field import ScanField
from ui.widgets.text import Text
from ui.widgets.verdict_band import VerdictBand
from ui.words import slot_word, word, word_of

if TYPE_CHECKING:
    from pathlib import Path

    from app.config import DataFolder
    from app.domain.identifiers import Candidate
    from app.errors import StationError
    from app.queries.containers import ContainerRow, PackedUnit
    from app.queries.placed import Found
    from app.queries.scanned import Scanned
    from app.queries.stock import StockSum, StockUnit
    from ui.screens.stock.count import Count
    from ui.screens.stock.presenter import StockPresenter
    from ui.theme import Look
    from ui.unread_asking import UnreadAsking

SHOWN_PHOTOS: Final = 4
PHOTO: Final = (216, 148)


class StockScreen(Screen):
    presenter: StockPresenter

    def __init__(self, folder: DataFolder) -> None:
        super().__init__()
        self._folder = folder
        self._found: Found | None = None
        self._box: ContainerRow | None = None
        self.scan_field = ScanField(self.tr("Scan a unit, a bin or a container; or type a SKU"))
        self.band = VerdictBand(parent=self)
        self._models: dict[RowView[Any], RowTable[Any]] = {}
        self.tables: dict[str, RowView[Any]] = {
            "units": self._table(unit_columns(), lambda one: one.unit_id),
            "containers": self._table(container_columns(), lambda one: one.code),
            "packed": self._table(packed_columns(), lambda one: one.unit_id),
            "differences": self._table(difference_columns(), lambda one: one.code),
        } | {by.value: self._table(sum_columns(by), lambda one: one.key) for by in By}
        self.empty = EmptyState("bin", parent=self)
        self.facts = FactList(parent=self)
        self.photos = PhotoStrip(size=PHOTO, can_add=False, parent=self)
        self.number = Text("", "sum", parent=self)
        self.buttons = {one: self._button(one) for one in Action}
        self._lay_out()
        self.scan_field.scanned.connect(self.typed)
        self._shown = By.BIN.value

    def meet_unread(self, asking: UnreadAsking) -> None:
        self._unread = asking

    def take_badge(self, badge: str) -> bool:
        return self._unread.take_badge(badge)

    def meet_presenter(self, presenter: StockPresenter) -> None:
        self.presenter = presenter
        pressed: dict[Action, Any] = {
            Action.BACK: presenter.back,
            Action.BY: presenter.next_by,
            Action.CONTAINERS: presenter.show_containers,
            Action.LOST: presenter.show_lost,
            Action.EXPORT: presenter.export,
            Action.STORY: presenter.story,
            Action.OPEN: presenter.want_container,
            Action.REOPEN: presenter.reopen_container,
            Action.UNREAD: self._on_unread,
            Action.AGAIN: presenter.counting.again,
            Action.FINISH: presenter.counting.finish,
            Action.SHOW_UNITS: self._on_opened,
            Action.SHOW_UNIT: self._on_opened,
            Action.SHOW_CONTAINER: self._on_opened,
            Action.COUNT: self._on_count,
            Action.CLOSE: self._on_close,
            Action.SEND: self._on_send,
            Action.TAKE_OUT: self._on_take_out,
            Action.SETTLE: self._on_settle,
        }
        for action, slot in pressed.items():
            self.buttons[action].clicked.connect(slot)
        for table in self.tables.values():
            table.opened.connect(self._on_opened)
        self._show_idle()
        self._show("", Action.COUNT, Action.CONTAINERS)

    # what the window asks

    def entered(self) -> None:
        self.presenter.refresh()
        self.scan_field.take_focus()

    def hear(self, kinds: frozenset[str]) -> None:
        if self.isVisible():
            self.presenter.refresh_after(kinds)

    def wants(self, scan: Scanned) -> bool:
        counts = self.presenter.counting.takes(self.presenter.mode)
        ours = scan.kind in (ScanKind.LPN, ScanKind.CONTAINER) or bool(scan.shelf)
        return counts or ours

    def claims(self, scan: Scanned) -> bool:
        """Goods are looked for in the stock; a parcel or a return is other work."""
        return self.wants(scan) or not scan.found_kinds & {MatchKind.PARCEL, MatchKind.RETURN}

    def sorts_out(self, scan: Scanned) -> bool:
        """The same goods of several returns are one list here."""
        return scan.found_kinds == {MatchKind.GOODS}

    def take_scan(self, scan: Scanned) -> None:
        self.scan_field.show_scan(scan.raw)
        self.presenter.scanned(scan)

    def show_target(self, target: str) -> None:
        self.presenter.pick_unit(target)

    # what the presenter shows: lists

    def show_sums(self, by: By, sums: list[StockSum], total: int, lost: int) -> None:
        self._fill(by.value, sums)
        if not total:
            self._card.set_title(self.tr("Stock"))
            self._show_empty(
                self.tr("Nothing is in stock yet"),
                self.tr("What is put away is found here, by bin, SKU, seller, grade and way."),
                "putaway",
            )
            self._show("", Action.COUNT, Action.CONTAINERS)
            self._show_idle()
            return
        title = self.tr("Stock by {what} · units: {units}")
        self._card.set_title(title.format(what=by_words(by), units=count(total)))
        self.buttons[Action.BY].setText(self.tr("By: {what}").format(what=by_words(_next(by))))
        missed = (Action.LOST,) if lost else ()
        self.buttons[Action.LOST].setText(self.tr("Lost units · {count}").format(count=count(lost)))
        usual = (Action.SHOW_UNITS, Action.BY, Action.COUNT, Action.CONTAINERS)
        self._show(by.value, *usual, *missed, Action.EXPORT)
        self._show_idle()

    def show_units(self, what: str, key: str, units: list[StockUnit]) -> None:
        self._fill("units", units)
        told = self._list_words(what, key)
        counted = self.tr("%n unit(s)", "", len(units))
        self._card.set_title(f"{told} · {counted}")
        back = (Action.BACK,)
        counting = (Action.COUNT,) if what == By.BIN and key else ()
        if units:
            self._show("units", Action.SHOW_UNIT, *back, *counting)
            self.band.show_verdict("go", told, self.tr("F1 shows one. Or scan it."), quiet=True)
        else:
            nothing = self.tr("Nothing in {what}").format(what=told)
            self._show_empty(nothing, self.tr("If something lies there, count it."), "bin")
            self._show("", *back, *counting)
            self.band.show_verdict("look", nothing)
        self.scan_field.take_focus()

    def show_containers(self, rows: list[ContainerRow]) -> None:
        self._fill("containers", rows)
        self._card.set_title(self.tr("Containers · {count}").format(count=count(len(rows))))
        if rows:
            self._show("containers", Action.SHOW_CONTAINER, Action.BACK, Action.OPEN)
        else:
            self._show_empty(
                self.tr("No container is in use"),
                self.tr("F3 opens one: a tote, a pallet or a cage for one way."),
                "box",
            )
            self._show("", Action.BACK, Action.OPEN)
        self.band.show_idle(self.tr("Containers"), self.tr("Scan one, or open a new one with F3."))
        self.scan_field.take_focus()

    # what the presenter shows: one thing

    def show_unit(self, found: Found, *, again: bool) -> None:
        self._found = found
        self._card.set_title(found.title or found.sku)
        told = told_unit(found)
        self.number.setText(found.place or ("–" if not found.lost else found.lost))
        self.photos.show_photos(
            [
                Photo(
                    row.slot,
                    slot_word(row.slot),
                    self._folder.thumbnail(row.sha256),
                    self._folder.photo(row.sha256),
                )
                for row in found.photos[-SHOWN_PHOTOS:]
            ]
        )
        self.facts.show_facts(unit_facts(found))
        self._show("unit", Action.STORY, Action.BACK)
        if not again:
            self.band.show_verdict(*told)
        self.scan_field.take_focus()

    def show_container(self, row: ContainerRow, contents: list[PackedUnit], *, again: bool) -> None:
        self._box = row
        self._fill("packed", contents)
        self._card.set_title(f"{row.code} · {self._units(row)}")
        self.facts.show_facts(container_facts(row))
        offered = {
            ContainerState.OPEN: (Action.CLOSE, Action.BACK, Action.TAKE_OUT),
            ContainerState.CLOSED: (Action.SEND, Action.BACK, Action.REOPEN),
            ContainerState.STORED: (Action.SEND, Action.BACK),
        }.get(ContainerState(row.state), (Action.BACK,))
        if row.unread:
            offered = (*(one for one in offered if one is not Action.SEND), Action.UNREAD)
        if contents:
            self._show("packed", *offered)
        else:
            told = told_container(row)
            self._show_empty(told.headline, told.detail, "box")
            self._show("", *(one for one in offered if one is Action.BACK), facts=True)
        if not again:
            self.band.show_verdict(*told_container(row))
        self.scan_field.take_focus()

    def ask_container(self, sellers: list[tuple[str, str]]) -> None:
        dialog = OpenDialog(sellers, self)
        dialog.described.connect(self.presenter.open_container)
        self._open(dialog)

    # what the presenter shows: a count

    def show_bin_wanted(self) -> None:
        words = self.tr("Scan the bin to be counted")
        self._card.set_title(self.tr("Count a bin"))
        self._show_empty(words, self.tr("Then everything that lies in it, in any order."), "bin")
        self._show("", Action.BACK)
        self.band.show_idle(words, self.tr("What is booked there is shown only at the end."))
        self.scan_field.take_focus()

    def show_counting(self, count: Count, code: str, *, twice: bool) -> None:
        number = len(count.seen)
        self._card.set_title(self.tr("Counting {bin}").format(bin=count.bin_code))
        self.number.setText(str(number))
        self.facts.show_facts(
            [
                Fact(self.tr("Bin"), count.bin_code, mono=True),
                Fact(self.tr("Scanned"), "\n".join(reversed(count.seen[-8:])), mono=True),
            ]
        )
        self._show("count", Action.FINISH, Action.BACK)
        counted = self.tr("%n piece(s) counted", "", number)
        hint = self.tr("Scan the next one. Scan the bin again, or F1, when all are scanned.")
        if twice:
            text = self.tr("{code} is counted already").format(code=code)
            self.band.show_verdict("look", text, f"{counted}. {hint}")
        elif code:
            self.band.show_verdict("go", counted, f"{code}. {hint}")
        else:
            text = self.tr("Scan everything in {bin}").format(bin=count.bin_code)
            self.band.show_verdict("go", text, hint)
        self.scan_field.take_focus()

    def show_counted(self, count: Count) -> None:
        self._fill("differences", count.differences)
        self._card.set_title(self.tr("Count of {bin}").format(bin=count.bin_code))
        booked = len(count.booked.units) + len(count.booked.containers)
        text = self.tr("{seen} counted, {booked} booked.")
        compared = text.format(seen=len(count.seen), booked=booked)
        changes = bool(count.missing or count.found)
        settle = self.tr("Book the differences") if changes else self.tr("Note the count")
        self.buttons[Action.SETTLE].setText(settle)
        offered = (Action.SETTLE, Action.BACK, Action.AGAIN)
        if count.differences:
            self._show("differences", *offered)
            text = self.tr("%n difference(s) in {bin}", "", len(count.differences))
            hint = self.tr("Count again with F3 if you are not sure. F1 books them.")
            self.band.show_verdict("look", text.format(bin=count.bin_code), f"{compared} {hint}")
        else:
            text = self.tr("{bin} is right").format(bin=count.bin_code)
            self._show_empty(text, self.tr("Everything booked there was counted."), "check")
            self._show("", *offered)
            told = self.tr("F1 notes the count.")
            self.band.show_verdict("go", text, f"{compared} {told}")
        self.scan_field.take_focus()

    def show_settled(self, count: Count, token: str) -> None:
        words = self.tr("{bin} is counted").format(bin=count.bin_code)
        detail = " · ".join(
            part
            for part in (
                self.tr("%n lost", "", len(count.missing)) if count.missing else "",
                self.tr("%n found", "", len(count.found)) if count.found else "",
            )
            if part
        )
        self.band.show_verdict("go", words, detail)
        self._keep_band = True
        self.told.emit(words, token)

    # what the presenter shows: answers

    def show_done(self, what: str, code: str, place: str, token: str) -> None:
        words = {
            "moved": self.tr("{code} is in {place}"),
            "packed": self.tr("{code} is in {place}"),
            "stored": self.tr("{code} is in {place}"),
            "unpacked": self.tr("{code} is back on the bench"),
            "closed": self.tr("{code} is closed. Stick its label on and scan it"),
            "reopened": self.tr("{code} is open again"),
            "sent": self.tr("{code} has left with {place}"),
        }[what].format(code=code, place=place)
        self.band.show_verdict("go", words)
        self.told.emit(words, token)

    def show_unknown(self, reading: Candidate) -> None:
        code = identifier(reading.value)[:60]
        if reading.kind is ScanKind.RUBBISH:
            detail = self.tr("The scan held signs that no label has. Scan it again.")
        elif reading.why is Why.OURS_MISREAD:
            detail = self.tr("The last sign does not fit the others. Scan or type it again.")
        else:
            text = self.tr("{what}: {code}. Nothing of this is in stock.")
            detail = text.format(what=word(reading.kind), code=code)
        self.band.show_verdict("stop", self.tr("Not found"), detail)

    def show_not_countable(self, reading: Candidate) -> None:
        text = self.tr("{what}: {code}. Scan a licence plate, a container or the bin.")
        detail = text.format(what=word(reading.kind), code=identifier(reading.value)[:60])
        self.band.show_verdict("stop", self.tr("That is not counted"), detail)

    def show_exported(self, path: Path) -> None:
        words = self.tr("Written: {name}").format(name=path.name)
        self.band.show_verdict("go", words, str(path.parent))
        self.told.emit(words, None)

    def show_busy(self, raw: str) -> None:
        self.band.show_busy(self.tr("Looking up {code}").format(code=identifier(raw)[:60]))

    def tell_passed(self, code: str) -> None:
        text = self.tr("{code} goes on without a scan of its label")
        self.told.emit(text.format(code=code), None)

    def show_refusal(self, error: StationError) -> None:
        self.band.show_verdict("stop", title_for(error), sentence_for(error))

    def go_to_story(self, unit_id: str) -> None:
        self.wanted.emit("story", unit_id)

    def fit(self, look: Look) -> None:
        """The place, or the number of pieces: read from two metres away."""
        style = f"font-family: {look.mono(64).family()!r}; font-size: {look.px(64)}px"
        self.number.setStyleSheet(f"{style}; font-weight: 700")

    # what the person presses

    def _on_opened(self, _row: object = None) -> None:
        """The marked row; the first where none is marked."""
        table = self.tables.get(self._shown)
        if table is None:
            return
        if table.current_row() is None and table.model().rowCount():
            table.pick(0)
        row = table.current_row()
        if row is None:
            return
        if self._shown == "units":
            self.presenter.pick_unit(row.unit_id)
        elif self._shown == "containers":
            self.presenter.pick_container(row.code)
        elif self._shown in set(By):
            self.presenter.show_units(row)

    def _on_count(self) -> None:
        """The bin in front, or the marked one; else it is scanned."""
        what, key = self.presenter.listed
        row = self.tables[By.BIN.value].current_row() if self._shown == By.BIN else None
        if self.presenter.mode is Mode.UNITS and what == By.BIN:
            self.presenter.count(key)
        else:
            self.presenter.count(row.key if row is not None else "")

    def _on_close(self) -> None:
        if self._box is not None:
            dialog = CloseDialog(self._box.code, self._units(self._box), self)
            dialog.weighed.connect(self.presenter.close_container)
            self._open(dialog)

    def _on_send(self) -> None:
        if self._box is not None:
            dialog = SendDialog(self._box.code, self._units(self._box), self)
            dialog.sent.connect(self.presenter.send_container)
            self._open(dialog)

    def _on_unread(self) -> None:
        box, here = self._box, self.presenter
        if box is not None:
            self._unread.ask(box.code, partial(here.passing, box), partial(here.passed, box))

    def _on_take_out(self) -> None:
        """The marked one; the last that was packed where none is."""
        table = self.tables["packed"]
        if table.current_row() is None and table.model().rowCount():
            table.pick(0)
        row = table.current_row()
        if row is not None:
            self.presenter.take_out(row)

    def _on_settle(self) -> None:
        count = self.presenter.counting.count
        if count is None:
            return
        if not (count.missing or count.found):
            self.presenter.counting.settle("")
            return
        dialog = ReasonDialog(
            self.tr("Book the differences of {bin}?").format(bin=count.bin_code),
            self.tr("What is missing is marked as lost and can be found again at any time."),
            reasons=[
                Answer("counted_twice", self.tr("Counted twice, it is so")),
                Answer("misplaced", self.tr("It was laid into the wrong bin")),
                Answer("damaged_or_stolen", self.tr("It seems to be gone")),
            ],
            yes=self.tr("Book them"),
            parent=self,
        )
        dialog.decided.connect(self._on_reason)
        self._open(dialog)

    def _on_reason(self, value: object, note: str) -> None:
        self.presenter.counting.settle(note or str(value))

    # inside

    def _open(self, dialog: Any) -> None:
        dialog.finished.connect(self.scan_field.take_focus)
        dialog.open()

    def _units(self, box: ContainerRow) -> str:
        return self.tr("%n unit(s)", "", box.units)

    def _list_words(self, what: str, key: str) -> str:
        if what == "lost":
            return self.tr("Lost units")
        if what == "search":
            return self.tr("Found for “{text}”").format(text=key)
        if what == By.BIN and not key:
            return self.tr("In containers on the floor")
        if what == By.GRADE:
            key = word_of(Grade, key)
        if what == By.DISPOSITION:
            key = word_of(Disposition, key)
        if what == By.SELLER:
            key = self.presenter.seller_name
        return f"{by_words(By(what))} {key}"

    def _table(self, columns: tuple[Any, ...], key: Any) -> RowView[Any]:
        model: RowTable[Any] = RowTable(*columns, parent=self)
        table: RowView[Any] = RowView(model, key=key, parent=self)
        self._models[table] = model
        table.hide()
        return table

    def _fill(self, name: str, rows: Any) -> None:
        table = self.tables[name]
        with QSignalBlocker(table):
            self._models[table].replace(rows)

    def _show_idle(self) -> None:
        if not self._keep_band:
            self.band.show_idle(
                self.tr("Ready to scan"),
                self.tr("A unit, a bin or a container: where it is, and what can be done with it."),
            )
        self._keep_band = False

    _keep_band = False  # what was just done stays to be read when the list comes back

    def _show_empty(self, headline: str, sentence: str, icon: str) -> None:
        self.empty.show_words(headline, sentence, icon)

    def _show(self, shown: str, *actions: Action, facts: bool = False) -> None:
        """One table (or the empty state, or one thing) and what can be done."""
        self._shown = shown
        for name, table in self.tables.items():
            table.setVisible(name == shown)
        self.empty.setVisible(not shown)
        self.number.setVisible(shown in ("unit", "count"))
        self.photos.setVisible(shown == "unit")
        self._rest.setVisible(shown in ("unit", "count"))
        self._about.setVisible(facts or shown in ("unit", "packed", "count"))
        for action, button in self.buttons.items():
            button.setVisible(action in actions)

    def _button(self, action: Action) -> ActionButton:
        text, icon = {
            Action.SHOW_UNITS: (self.tr("Show its units"), "search"),
            Action.SHOW_UNIT: (self.tr("Show this one"), "search"),
            Action.SHOW_CONTAINER: (self.tr("Show this one"), "search"),
            Action.CLOSE: (self.tr("Close it"), "lock"),
            Action.SEND: (self.tr("Send it out"), "arrow-right"),
            Action.FINISH: (self.tr("All are scanned"), "check"),
            Action.SETTLE: (self.tr("Note the count"), "check"),
            Action.STORY: (self.tr("Its story"), "story"),
            Action.BACK: (self.tr("Back"), "arrow-left"),
            Action.BY: (self.tr("By: {what}"), "retry"),
            Action.COUNT: (self.tr("Count a bin"), "check"),
            Action.OPEN: (self.tr("Open a container"), "plus"),
            Action.REOPEN: (self.tr("Open it again"), "box"),
            Action.TAKE_OUT: (self.tr("Take one out"), "arrow-left"),
            Action.AGAIN: (self.tr("Count again"), "retry"),
            Action.CONTAINERS: (self.tr("Containers"), "box"),
            Action.LOST: (self.tr("Lost units"), "warning"),
            Action.EXPORT: (self.tr("Stock as a file"), "saved"),
            Action.UNREAD: (self.tr("It cannot be scanned…"), "warning"),
        }[action]
        kind = "primary" if action in PRIMARY else "second"
        return ActionButton(text, KEYS[action], kind, icon, parent=self)  # type: ignore[arg-type]

    def _lay_out(self) -> None:
        self._card = Card(self.tr("Stock"), parent=self)
        self._rest = QWidget(self)
        for part in (self.number, self.photos):
            self._card.add(part)
        for table in self.tables.values():
            self._card.add(table, 1)
        self._card.add(self.empty, 1)
        self._card.add(self._rest, 1)
        self._about = Card(self.tr("What is known"), width=280, parent=self)
        self._about.add(self.facts)
        self._about.add_stretch()
        side = Card(self.tr("Next"), width=264, parent=self)
        for button in self.buttons.values():
            side.add(button)
        side.add_stretch()
        self.lay_out(
            (self.scan_field, self.band), (self._card, self._about, side), growing=(self._card,)
        )


def _next(by: By) -> By:
    order = list(By)
    return order[(order.index(by) + 1) % len(order)]
