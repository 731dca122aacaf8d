"""Label templates: which there are, how one looks on sample data, and the house's own."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from ui.label_dots import bits_of
from ui.words import language_code

if TYPE_CHECKING:
    from pathlib import Path

    from app.errors import StationError
    from app.workers.own_templates import TemplateRow, Trial
    from ui.desk import Desk
    from ui.label_dots import Dots


@dataclass(frozen=True, slots=True)
class Wish:
    """What is looked at: a template, its paper ("" is its own), the print head, the language.

    ``data`` are the values somebody typed instead of the template's own sample.
    """

    name: str = ""
    media: str = ""
    dpi: int = 203
    language: str = "en"
    data: dict[str, str] = field(default_factory=dict)


class TemplatesView(Protocol):
    def show_templates(self, rows: tuple[TemplateRow, ...], chosen: str) -> None: ...
    def show_trial(self, trial: Trial, dots: Dots | None) -> None: ...
    def show_taken(self, path: Path) -> None: ...
    def show_given_back(self, name: str, path: Path) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...


class TemplateTrying:
    """Looks again whenever a file was saved; ``poll`` is asked for that now and then."""

    def __init__(self, view: TemplatesView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._folder = desk.station.folder.label_templates
        self._state: object = None
        self._looks = 0
        self._polling = False
        self.wish = Wish(language=language_code())

    def poll(self) -> None:
        if not self._polling:
            self._polling = True
            self._desk.run(
                partial(_state, self._folder), done=self._polled, refused=self._poll_failed
            )

    def choose(self, name: str) -> None:
        """Another template, on its own paper and with its own sample."""
        if name != self.wish.name:
            self.wish = replace(self.wish, name=name, media="", data={})
            self._look()

    def change(self, *, media: str, dpi: int, language: str) -> None:
        data = self.wish.data if language == self.wish.language else {}
        wish = replace(self.wish, media=media, dpi=dpi, language=language, data=data)
        if wish != self.wish:
            self.wish = wish
            self._look()

    def fill_in(self, data: dict[str, str]) -> None:
        """The sample as it stands in the window."""
        self.wish = replace(self.wish, data=data)
        self._look()

    def take_over(self) -> None:
        """One key: the house's own copy, to be changed."""
        work = partial(_take_over, self._folder, self.wish.name)
        self._desk.run(work, done=self._taken, refused=self._view.show_refusal)

    def give_back(self) -> None:
        name = self.wish.name
        work = partial(_give_back, self._folder, name)
        told = partial(self._given_back, name)
        self._desk.run(work, done=told, refused=self._view.show_refusal)

    def _polled(self, state: object) -> None:
        self._polling = False
        if state != self._state:
            self._state = state
            self._desk.run(
                partial(_rows, self._folder), done=self._listed, refused=self._view.show_refusal
            )

    def _poll_failed(self, error: StationError) -> None:
        self._polling = False
        self._view.show_refusal(error)

    def _listed(self, rows: tuple[TemplateRow, ...]) -> None:
        names = [row.name for row in rows]
        if rows and self.wish.name not in names:
            self.wish = replace(self.wish, name=names[0], media="", data={})
        self._view.show_templates(rows, self.wish.name)
        self._look()

    def _look(self) -> None:
        """Only the newest look counts."""
        if not self.wish.name:
            return
        self._looks += 1
        looked = partial(self._looked, self._looks)
        work = partial(_tried, self._folder, self.wish)
        self._desk.run(work, done=looked, refused=self._view.show_refusal)

    def _looked(self, number: int, found: tuple[Trial, Dots | None]) -> None:
        if number == self._looks:
            self._view.show_trial(*found)

    def _taken(self, path: Path) -> None:
        self._view.show_taken(path)
        self.poll()

    def _given_back(self, name: str, path: Path) -> None:
        self._view.show_given_back(name, path)
        self.poll()


# In another thread; Pillow and the label library come in with the first look.


def _state(folder: Path) -> object:
    from app.workers.own_templates import templates_state  # noqa: PLC0415

    return templates_state(folder)


def _rows(folder: Path) -> tuple[TemplateRow, ...]:
    from app.workers.own_templates import template_rows  # noqa: PLC0415

    return template_rows(folder)


def _tried(folder: Path, wish: Wish) -> tuple[Trial, Dots | None]:
    from app.workers.own_templates import try_template  # noqa: PLC0415

    trial = try_template(
        folder,
        wish.name,
        media=wish.media,
        dpi=wish.dpi,
        language=wish.language,
        data=wish.data or None,
    )
    return trial, None if trial.drawing is None else bits_of(trial.drawing)


def _take_over(folder: Path, name: str) -> Path:
    from app.workers.own_templates import take_over  # noqa: PLC0415

    return take_over(folder, name)


def _give_back(folder: Path, name: str) -> Path:
    from app.workers.own_templates import give_back  # noqa: PLC0415

    return give_back(folder, name)
