"""Labels of a list: the file is looked through, and what is good is printed in parts, once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Final, Protocol

from app.commands.print_labels import PrintLabels, ReprintLabels
from app.domain.labelling import LabelKind, kind_of_template
from app.domain.people import NotAllowed, Permission
from app.queries.print_queue import listed_before, there_of
from ui.screens.labelling.preview import dots_told
from ui.watching import Watch
from ui.words import language_code

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.commands.base import Command
    from app.commands.print_labels import LabelTold
    from app.domain.printers import PrinterBook
    from app.errors import StationError
    from app.intake.label_check import CheckedList, Looked
    from app.intake.label_list import Wanted
    from app.queries.print_queue import ListedRow
    from app.station import Station
    from ui.desk import Desk
    from ui.label_dots import Dots

PART: Final = 200  # labels a command: whoever scans meanwhile waits for no more than one


@dataclass(frozen=True, slots=True)
class Choices:
    """What the labels of a list are made with and where they go; "" is where their kind goes."""

    template: str = LabelKind.RELABEL
    printer: str = ""

    @property
    def kind(self) -> LabelKind:
        return kind_of_template(self.template)


class ListView(Protocol):
    def show_templates(self, names: tuple[str, ...]) -> None: ...
    def show_checking(self, watch: Watch[Looked]) -> None: ...
    def show_checked(self, name: str, found: CheckedList, before: ListedRow) -> None: ...
    def show_unchecked(self, name: str, error: StationError) -> None: ...
    def show_first(self, dots: Dots) -> None: ...
    def show_no_first(self, error: StationError) -> None: ...
    def show_asking(self, done: int, total: int) -> None: ...
    def show_asked(self, done: int, total: int) -> None: ...
    def ask_again(self, before: ListedRow) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...


class LabelLists:
    """``found`` is the list that was looked through last, with these ``choices``.

    ``book`` has the printers of this place.
    """

    def __init__(self, view: ListView, desk: Desk, book: Callable[[], PrinterBook]) -> None:
        self._view = view
        self._desk = desk
        self._book = book
        self._path: Path | None = None
        self._again = False
        self.choices = Choices()
        self.watch: Watch[Looked] | None = None
        self.found: CheckedList | None = None
        self.asking = False
        self._stopped = False

    def begin(self) -> None:
        """The window is open: which templates there are."""
        self._path, self.found = None, None
        work = partial(_templates, self._desk.station.folder.label_templates)
        self._desk.run(work, done=self._view.show_templates, refused=self._view.show_refusal)

    def take(self, path: Path) -> None:
        self._path = path
        self._check()

    def choose(self, choices: Choices) -> None:
        """Another template or another printer, so other labels: they are looked through again."""
        if choices != self.choices:
            self.choices = choices
            if self._path is not None:
                self._check()

    def leave(self) -> None:
        """What is looked through is given up; labels that are asked for already come."""
        self._again, self._stopped = False, True
        if not self.asking:
            self._path = None
        if self.watch is not None:
            self.watch.stopped = True

    def print_all(self) -> None:
        """Whatever of this list was asked for before is not made twice."""
        person = self._desk.person
        if self.found is None or self.asking or person is None or not self.found.labels:
            return
        if not person.may(Permission.PRINT):
            self._view.show_refusal(NotAllowed(person.name, Permission.PRINT))
            return
        self.asking, self._stopped = True, False
        known = partial(self._go_on, self.found)
        self._desk.ask(listed_before, self.found.batch, done=known, refused=self._failed)

    def print_again(self, reason: str) -> None:
        """All of the list that came out before once more, each marked as a duplicate."""
        if self.found is None or self.asking:
            return
        self.asking, self._stopped = True, False
        known = partial(self._again_from, reason, 0)
        self._desk.ask(there_of, self.found.batch, done=known, refused=self._failed)

    # looking the file through

    def _check(self) -> None:
        self.found = None
        if self.watch is not None:  # it ends first, then the file is looked through as it is now
            self.watch.stopped = self._again = True
            return
        path = self._path
        if path is None:
            return
        watch: Watch[Looked] = Watch(path.name)
        self.watch = watch
        self._view.show_checking(watch)
        choices, folder = self.choices, self._desk.station.folder
        paper = self._book().paper(choices.kind, choices.printer)
        told = (choices.template, *paper, language_code(), folder.label_templates)
        self._desk.run(
            partial(_checked, self._desk.station, path, told, watch),
            done=partial(self._checked, path),
            refused=partial(self._unchecked, path),
        )

    def _checked(self, path: Path, found: CheckedList) -> None:
        if self._ended():
            return
        known = partial(self._known, path, found)
        self._desk.ask(listed_before, found.batch, done=known, refused=self._view.show_refusal)
        if found.rows:
            self._desk.run(
                dots_told(found.rows[0].told, self.choices, self._desk.station.folder),
                done=self._view.show_first,
                refused=self._view.show_no_first,
            )

    def _known(self, path: Path, found: CheckedList, before: ListedRow) -> None:
        if path == self._path and self.watch is None:
            self.found = found
            self._view.show_checked(path.name, found, before)

    def _unchecked(self, path: Path, error: StationError) -> None:
        if not self._ended() and path == self._path:
            self._view.show_unchecked(path.name, error)

    def _ended(self) -> bool:
        """Whether what has just come to its end is of no use any more."""
        self.watch = None
        if self._again:
            self._again = False
            self._check()
            return True
        return self._path is None

    # asking for the labels

    def _go_on(self, found: CheckedList, before: ListedRow) -> None:
        if before.last >= found.labels:
            self.asking = False
            self._view.ask_again(before)
            return
        self._part(found, before.last)

    def _part(self, found: CheckedList, start: int) -> None:
        """The labels behind ``start``, and those behind them when they are there."""
        if start >= found.labels or self._stopped:
            self._all_asked(start, found.labels)
            return
        self._view.show_asking(start, found.labels)
        labels: tuple[LabelTold, ...] = tuple(islice(found.each(), start, start + PART))
        command = PrintLabels(
            self.choices.kind, labels, found.batch, start + 1, self.choices.printer
        )
        self._do(command, partial(self._part, found, start + len(labels)))

    def _again_from(self, reason: str, start: int, ids: list[str]) -> None:
        if start >= len(ids) or self._stopped:
            self._all_asked(start, len(ids))
            return
        self._view.show_asking(start, len(ids))
        part = tuple(ids[start : start + PART])
        following = partial(self._again_from, reason, start + len(part), ids)
        self._do(ReprintLabels(part, reason), following)

    def _do(self, command: Command, following: Callable[[], None]) -> None:
        self._desk.do(command, done=lambda _: following(), refused=self._failed)

    def _all_asked(self, done: int, total: int) -> None:
        self.asking = False
        self._view.show_asked(done, total)

    def _failed(self, error: StationError) -> None:
        self.asking = False
        self._view.show_refusal(error)


def _templates(folder: Path) -> tuple[str, ...]:
    # Pillow and the label library come in with the first list, in another thread.
    from app.intake.label_list import listable  # noqa: PLC0415

    return listable(folder)


def _checked(
    station: Station,
    path: Path,
    told: tuple[str, str, int, str, Path],
    watch: Watch[Looked],
) -> CheckedList:
    from app.intake.label_check import check_list  # noqa: PLC0415 as above
    from app.intake.label_list import Wanted  # noqa: PLC0415

    wanted: Wanted = Wanted(*told)
    return check_list(station, path, wanted, progress=watch.tell, cancel=watch.is_stopped)
