"""Where a screen works: commands out, answers in, never on the main thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.errors import StationError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.commands.base import Command
    from app.domain.evidence import Owner
    from app.queries.people import PersonRow
    from app.station import Station
    from app.store.ledger import Done
    from app.store.photos import Kept
    from app.store.picture_quality import Flaw
    from ui.tasks import Relay

T = TypeVar("T")


class News(QObject):
    """Tells every open screen what kinds of rows have just changed, as a frozenset of names.

    ``photographed(sha256)`` when a photo of anything was kept.
    """

    changed = Signal(object)
    photographed = Signal(str)


class Session(QObject):
    """Who works at this bench right now; None while it is locked."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._person: PersonRow | None = None

    @property
    def person(self) -> PersonRow | None:
        return self._person

    def begin(self, person: PersonRow) -> None:
        self._person = person
        self.changed.emit()

    def end(self) -> None:
        self._person = None
        self.changed.emit()


class Office:
    """What all screens share: the station, its kinds of threads, the news, the session.

    ``developing`` decodes photos, a tenth of a second each: a dozen of them must not stand
    before the look-up of the next scan.
    """

    def __init__(
        self,
        station: Station,
        writing: Relay,
        reading: Relay,
        news: News,
        session: Session,
        *,
        developing: Relay | None = None,
    ) -> None:
        self.station = station
        self.writing = writing
        self.reading = reading
        self.developing = developing or reading
        self.news = news
        self.session = session

    def desk_for(self, screen: QObject) -> Desk:
        return Desk(self, screen)


class Desk:
    """One screen's door to the station.

    A ``StationError`` goes to ``refused``.  Anything else is a bug: it is raised on the main
    thread, where it is logged and apologised for.
    """

    def __init__(self, office: Office, screen: QObject) -> None:
        self._office = office
        self._writing = office.writing.tasks_for(screen)
        self._reading = office.reading.tasks_for(screen)
        self._developing = office.developing.tasks_for(screen)

    @property
    def person(self) -> PersonRow | None:
        return self._office.session.person

    @property
    def station(self) -> Station:
        return self._office.station

    def do(
        self,
        command: Command,
        *,
        done: Callable[[Done], None],
        refused: Callable[[StationError], None],
        by: str = "",
    ) -> None:
        """Carry a command out as the person at the bench (or ``by``), in the order of asking."""
        actor = by or (self.person.id if self.person else "")
        work = partial(self._office.station.do, command, by=actor)
        self._writing.run(work, partial(self._done, done), partial(_failed, refused))

    def ask(
        self,
        query: Callable[..., T],
        *args: Any,
        done: Callable[[T], None],
        refused: Callable[[StationError], None],
    ) -> None:
        work = partial(self._office.station.ask, query, *args)
        self._reading.run(work, done, partial(_failed, refused))

    def run(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        refused: Callable[[StationError], None],
    ) -> None:
        """Anything else that takes time and touches no Qt."""
        self._reading.run(work, done, partial(_failed, refused))

    def add_photo(
        self,
        owner: Owner,
        owner_id: str,
        slot: str,
        source: Path | bytes,
        *,
        done: Callable[[Done], None],
        refused: Callable[[StationError], None],
        looked: Callable[[Flaw], None] | None = None,
        name: str = "",
    ) -> None:
        """Keep the photo safely in the store, then attach it.

        ``looked`` is told, after ``done``, that another shot would be better evidence.
        """
        # With the first photo, not with the first window: commands bring all rules along.
        from app.commands.attach_photo import AttachPhoto  # noqa: PLC0415

        def attach(kept: Kept) -> None:
            called = name if isinstance(source, bytes) else source.name
            command = AttachPhoto(owner, owner_id, slot, kept.sha256, called)
            self.do(command, done=partial(attached, kept), refused=refused)

        def attached(kept: Kept, outcome: Done) -> None:
            done(outcome)
            self._office.news.photographed.emit(kept.sha256)
            if looked is not None and kept.flaw is not None:
                looked(kept.flaw)

        work = partial(self._office.station.take_photo, source)
        self._developing.run(work, attach, partial(_failed, refused))

    def _done(self, done: Callable[[Done], None], outcome: Done) -> None:
        done(outcome)
        self._office.news.changed.emit(outcome.kinds)


def _failed(refused: Callable[[StationError], None], error: Exception) -> None:
    if not isinstance(error, StationError):
        raise error
    refused(error)
