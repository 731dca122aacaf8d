"""Story: what a scan finds, whose story is shown, and where the thing waits now."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from app.commands.undo_execution import UndoExecution
from app.domain.people import Permission
from app.domain.units import UnitState
from app.queries.agreements import Said, said_of
from app.queries.finding import MatchKind
from app.queries.story import parcel_story, return_story, unit_story
from app.queries.whereabouts import Waiting, whereabouts
from ui.places import place

if TYPE_CHECKING:
    from pathlib import Path

    from app.errors import StationError
    from app.queries.finding import Match
    from app.queries.scanned import Scanned
    from app.queries.story import Story
    from app.queries.whereabouts import Whereabouts
    from app.store.reading import Reader
    from ui.desk import Desk

QUIET = frozenset({"people", "settings", "bins", "print_notes"})
STORIES = {
    MatchKind.UNIT: unit_story,
    MatchKind.PARCEL: parcel_story,
    MatchKind.RETURN: return_story,
}


class Told(NamedTuple):
    """The thing as it is now, and all that led there."""

    now: Whereabouts
    story: Story
    said: Said


class StoryView(Protocol):
    def is_in_front(self) -> bool: ...
    def show_busy(self, code: str) -> None: ...
    def show_story(self, now: Whereabouts, story: Story, said: Said, *, again: bool) -> None: ...
    def show_brought_back(self, lpn: str, token: str) -> None: ...
    def open_file(self, path: Path) -> None: ...
    def show_unknown(self, code: str) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...


class StoryPresenter:
    """``now`` is what the story on the screen is about."""

    def __init__(self, view: StoryView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._asked = ""
        self._before = ""
        self.now: Whereabouts | None = None
        self.said = Said()

    def scanned(self, scan: Scanned) -> None:
        if not scan.found:
            self._view.show_unknown(scan.first.value)
        else:
            self._before = ""
            self.open(_thing(scan.found[0]))

    def open(self, thing_id: str) -> None:
        self._asked = thing_id
        told = partial(self._told, thing_id)
        self._desk.ask(told_of, thing_id, done=told, refused=self._view.show_refusal)

    def refresh(self) -> None:
        if self.now is not None:
            self.open(self.now.id)

    def refresh_after(self, kinds: frozenset[str]) -> None:
        if kinds - QUIET and self._view.is_in_front():
            self.refresh()

    @property
    def other_view(self) -> str:
        """What F2 would show: the whole return of a unit, or the unit it came from; else ""."""
        if self.now is None:
            return ""
        if self.now.kind is not MatchKind.RETURN:
            return self.now.return_id
        if self._before:
            return self._before
        return self.now.units[0].id if self.now.units else ""

    @property
    def waits_at(self) -> tuple[Waiting, str]:
        """Where it is to be found in the work, as far as this person may go there."""
        if self.now is None:
            return Waiting.NONE, ""
        waiting, shown = self.now.waiting
        person = self._desk.person
        if waiting is not Waiting.NONE:
            needs = place(waiting.value).needs
            if needs is not None and (person is None or not person.may(needs)):
                return Waiting.NONE, ""
        return waiting, shown

    @property
    def may_bring_back(self) -> bool:
        """What was carried out, by another supervisor than who did it."""
        unit, person = (self.now.unit if self.now else None), self._desk.person
        if unit is None or person is None or not person.may(Permission.APPROVE):
            return False
        done = unit.state == UnitState.EXECUTED or bool(self.said.certificate)
        return done and person.id != self.said.executed_by

    def bring_back(self, reason: str) -> None:
        unit = self.now.unit if self.now else None
        if unit is not None and self.may_bring_back:
            lpn, found = unit.lpn, bool(self.said.certificate)
            self._desk.do(
                UndoExecution(unit.id, reason, found),
                done=lambda done: self._view.show_brought_back(lpn, done.id),
                refused=self._view.show_refusal,
            )

    def open_certificate(self) -> None:
        """Written anew from the journal's rows: the file may have been lost, or is void by now."""
        if self.now is None or self.now.unit is None:
            return
        unit_id, station = self.now.unit.id, self._desk.station

        def write() -> Path:
            # reportlab comes in with the first certificate.
            from app.workers.certificates import write_certificates  # noqa: PLC0415

            return write_certificates(station, unit_id)[-1]

        self._desk.run(write, done=self._view.open_file, refused=self._view.show_refusal)

    def toggle(self) -> None:
        wanted = self.other_view
        if self.now is not None and wanted:
            self._before = self.now.id if self.now.kind is not MatchKind.RETURN else self._before
            self.open(wanted)

    def _told(self, thing_id: str, told: Told | None) -> None:
        if thing_id != self._asked:
            return  # something else was asked for in the meantime
        if told is None:
            self.now = None
            self._view.show_unknown("")
            return
        again = self.now is not None and self.now.id == told.now.id
        self.now, self.said = told.now, told.said
        if self._before and not self._belongs(self._before):
            self._before = ""
        self._view.show_story(told.now, told.story, told.said, again=again)

    def _belongs(self, thing_id: str) -> bool:
        now = self.now
        if now is None or now.kind is not MatchKind.RETURN:
            return now is not None
        ids = {unit.id for unit in now.units} | {parcel.id for parcel in now.parcels}
        return thing_id in ids


def told_of(db: Reader, thing_id: str) -> Told | None:
    """The unit, parcel or return with this id, and its story."""
    now = whereabouts(db, thing_id)
    if now is None:
        return None
    said = said_of(db, thing_id) if now.kind is MatchKind.UNIT else Said()
    return Told(now, STORIES[now.kind](db, thing_id), said)


def _thing(match: Match) -> str:
    """Goods stand for the return they were announced in."""
    return match.return_id if match.kind is MatchKind.GOODS else match.id
