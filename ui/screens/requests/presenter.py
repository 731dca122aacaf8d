"""Requests: finds what is expected, and brings files of it in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from app.domain.evidence import CLAIM, Owner
from app.domain.people import NotAllowed, Permission
from app.queries.choosing import facets
from app.queries.requests import (
    ANNOUNCED,
    request,
    request_detail,
    request_totals,
    seller_names,
)
from ui.paging import Pages
from ui.photo_errand import PhotoErrand
from ui.screens.requests.importing import import_file, import_text
from ui.watching import Watch

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.errors import StationError
    from app.intake import IntakeResult, Progress
    from app.queries.choosing import Choice, Facet
    from app.queries.requests import RequestDetail, RequestRow, RequestTotals
    from app.store.ledger import Done
    from ui.desk import Desk

CONCERNS: Final = frozenset({"returns", "lines", "parcels", "units", "sellers"})
SELLER: Final = "seller"


class RequestsView(Protocol):
    def show_all(self, pages: Pages[RequestRow]) -> None: ...
    def show_requests(self, rows: list[RequestRow]) -> None: ...
    def show_facets(self, found: list[Facet]) -> None: ...
    def show_detail(self, detail: RequestDetail) -> None: ...
    def show_totals(self, totals: RequestTotals) -> None: ...
    def show_importing(self, watch: Watch[Progress]) -> None: ...
    def show_imported(self, name: str, result: IntakeResult) -> None: ...
    def show_import_refused(self, name: str, error: StationError) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...
    def tell_photo(self, token: str) -> None: ...
    def ask_seller(self, sellers: list[str], chosen: Callable[[str], None]) -> None: ...


class RequestsPresenter:
    """``watch`` is the import under way; one at a time."""

    def __init__(
        self, view: RequestsView, desk: Desk, announce: Callable[[frozenset[str]], None]
    ) -> None:
        self._view = view
        self._desk = desk
        self._announce = announce
        self._one = ""
        self.pages: Pages[RequestRow] = Pages(
            desk, ANNOUNCED.source, _id, shown=self._read, refused=self._refused
        )
        self.pages.queue = ANNOUNCED
        self._looked_at = ""
        self._stale = True
        self.shown = False
        self.watch: Watch[Progress] | None = None

    # what is expected

    def entered(self) -> None:
        self.shown = True
        if self._stale:
            self.refresh()

    def refresh_after(self, kinds: frozenset[str]) -> None:
        self._stale = self._stale or bool(kinds & CONCERNS)
        if self._stale and self.shown and self.watch is None:
            self.refresh()

    def refresh(self) -> None:
        self._stale = False
        self._desk.ask(request_totals, done=self._view.show_totals, refused=self._refused)
        if self._one:
            self.show_one(self._one)
        else:
            self.pages.refresh()

    def choose(self, choice: Choice) -> None:
        """By what was typed or scanned, and by filters."""
        self._one = ""
        self.pages.choose(choice)

    def ask_facets(self) -> None:
        self._desk.ask(facets, ANNOUNCED, done=self._view.show_facets, refused=self._refused)

    @property
    def person_id(self) -> str:
        return self._desk.person.id if self._desk.person is not None else ""

    def _read(self, pages: Pages[RequestRow]) -> None:
        if not self._one:  # one of them was asked for in the meantime
            self._view.show_all(pages)

    def show_one(self, return_id: str) -> None:
        self._one = return_id
        self._desk.ask(request, return_id, done=self._one_found, refused=self._refused)

    def look_at(self, return_id: str) -> None:
        self._looked_at = return_id
        self._desk.ask(request_detail, return_id, done=self._detail_found, refused=self._refused)

    def add_photos(self, offered: Sequence[Path | bytes]) -> None:
        """What the buyer sent along with the claim of the return that is looked at."""
        return_id = self._looked_at
        if not return_id:
            return
        errand = PhotoErrand(
            self._desk, Owner.RETURN, return_id, partial(self._photographed, return_id)
        )
        for source in offered:
            errand.keep(
                source,
                CLAIM,
                done=lambda _: None,
                flawed=lambda _: None,  # nobody here can take it again
                refused=self._refused,
            )

    def _photographed(self, return_id: str, _slot: str, done: Done) -> None:
        self._view.tell_photo(done.id)
        if return_id == self._looked_at:
            self.look_at(return_id)

    def _detail_found(self, detail: RequestDetail | None) -> None:
        if detail is not None and detail.row.id == self._looked_at:
            self._view.show_detail(detail)

    def _one_found(self, row: RequestRow | None) -> None:
        if row is not None and row.id == self._one:
            self._view.show_requests([row])

    # what comes in

    def bring_in(self, path: Path, seller: str = "") -> None:
        self._begin(path.name, partial(import_file, self._desk.station, path), seller)

    def bring_in_text(self, text: str, name: str) -> None:
        self._begin(name, partial(import_text, self._desk.station, text), "")

    def stop(self) -> None:
        if self.watch is not None:
            self.watch.stopped = True

    def _begin(
        self, name: str, work: Callable[[str, str, Watch[Progress]], IntakeResult], seller: str
    ) -> None:
        person = self._desk.person
        if self.watch is not None or person is None:
            return
        if not person.may(Permission.ANNOUNCE):
            self._view.show_refusal(NotAllowed(person.name, Permission.ANNOUNCE))
            return
        self.watch = Watch(name)
        self._view.show_importing(self.watch)
        self._desk.run(
            partial(work, person.id, seller, self.watch),
            done=partial(self._imported, name),
            refused=partial(self._import_refused, name, work, seller),
        )

    def _imported(self, name: str, result: IntakeResult) -> None:
        self.watch = None
        self._view.show_imported(name, result)
        self._announce(CONCERNS)
        self.refresh()

    def _import_refused(
        self,
        name: str,
        work: Callable[[str, str, Watch[Progress]], IntakeResult],
        seller: str,
        error: StationError,
    ) -> None:
        self.watch = None
        missing = getattr(error, "missing", ())
        if tuple(missing) == (SELLER,) and not seller:
            again = partial(self._begin, name, work)
            ask = partial(self._view.ask_seller, chosen=again)
            self._desk.ask(seller_names, done=ask, refused=self._refused)
            return
        self._view.show_import_refused(name, error)
        self._announce(CONCERNS)  # what came in before the trouble stays
        self.refresh()

    def _refused(self, error: StationError) -> None:
        self._view.show_refusal(error)


def _id(row: RequestRow) -> str:
    return row.id
