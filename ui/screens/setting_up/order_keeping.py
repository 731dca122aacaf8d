"""Set up, Standing orders: what sellers left, what would count if, and orders written down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from app.commands.set_standing_order import (
    EndStandingOrder,
    SetSellerLanguage,
    SetStandingOrder,
)
from app.domain.closest import in_force
from app.domain.disposition import (
    BadOrder,
    BadRule,
    Disposition,
    Grade,
    Misfit,
    OrderCase,
    Say,
    StandingOrder,
    Weight,
    weigh,
)
from app.domain.disposition.orders import USUAL_HOURS
from app.domain.money import Money
from app.queries.orders import SellerRow, all_orders, all_sellers
from ui.screens.setting_up.rule_keeping import begin, day_of, last_moment, limits_of, typed_day

if TYPE_CHECKING:
    from app.errors import StationError
    from app.station import Station
    from app.store.ledger import Done
    from ui.desk import Desk

LONG_AGO: Final = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Ordered:
    """Orders that count or will, by seller; those that ended are in the stories."""

    rows: tuple[StandingOrder, ...] = ()
    sellers: tuple[SellerRow, ...] = ()
    at: datetime = LONG_AGO

    def name_of(self, seller_id: str) -> str:
        return next((one.name for one in self.sellers if one.id == seller_id), "")


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the orders say to a made-up case, each with its part in it."""

    outcome: StandingOrder | None
    opening: StandingOrder | None
    part: dict[str, tuple[Weight, Misfit]]


@dataclass(frozen=True, slots=True)
class OrderDraft:
    """An order as it is typed: limits as ``EUR 150``, days as ``2026-11-25`` or nothing.

    A new one says neither whose goods nor what to do: both are chosen, never left as they stood.
    """

    seller_id: str = ""
    say: Say = Say.DO
    disposition: Disposition | None = None
    when_silent: Disposition | None = None
    hours: str = str(USUAL_HOURS)
    sku: str = ""
    category: str = ""
    grades: frozenset[Grade] = frozenset()
    above: str = ""
    first: str = ""
    last: str = ""
    note: str = ""


class OrdersView(Protocol):
    def show_orders(self, standing: Ordered) -> None: ...
    def show_order_kept(self, what: str, token: str) -> None: ...
    def show_order_refused(self, error: StationError) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...


class OrderKeeping:
    def __init__(self, view: OrdersView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._saving = False
        self.standing = Ordered()

    def refresh(self) -> None:
        work = partial(_standing, self._desk.station)
        self._desk.run(work, done=self._found, refused=self._view.show_refusal)

    def _found(self, standing: Ordered) -> None:
        self.standing = standing
        self._view.show_orders(standing)

    def try_out(self, case: OrderCase) -> Weighed:
        told = weigh(case, self.standing.rows)
        counting = [one for one, weight, _ in told if weight is Weight.COUNTS]
        return Weighed(
            next((one for one in counting if not one.of_opening), None),
            next((one for one in counting if one.of_opening), None),
            {one.id: (weight, misfit) for one, weight, misfit in told},
        )

    def keep(self, draft: OrderDraft, instead_of: str = "") -> None:
        """As a new order, or as the next edition of an older one."""
        if self._saving:
            return
        if not draft.seller_id:
            self._view.show_order_refused(BadOrder("whose"))
            return
        try:
            command = command_of(draft, self._desk.station.clock.now(), instead_of)
        except BadOrder as error:
            self._view.show_order_refused(error)
            return
        self._saving = True
        what = "changed" if instead_of else "entered"
        self._desk.do(command, done=partial(self._kept, what), refused=self._not_kept)

    def end(self, order: StandingOrder) -> None:
        if not self._saving:
            self._saving = True
            done = partial(self._kept, "ended")
            self._desk.do(EndStandingOrder(order.id), done=done, refused=self._not_ended)

    def speak(self, seller_id: str, language: str) -> None:
        done = partial(self._kept, "language")
        command = SetSellerLanguage(seller_id, language)
        self._desk.do(command, done=done, refused=self._view.show_refusal)

    def _kept(self, what: str, done: Done) -> None:
        self._saving = False
        self._view.show_order_kept(what, done.id)
        self.refresh()

    def _not_kept(self, error: StationError) -> None:
        self._saving = False
        self._view.show_order_refused(error)

    def _not_ended(self, error: StationError) -> None:
        self._saving = False
        self._view.show_refusal(error)
        self.refresh()


def command_of(draft: OrderDraft, now: datetime, instead_of: str = "") -> SetStandingOrder:
    """``BadOrder`` names the field that cannot be read."""
    try:
        first, last = day_of("first", draft.first), day_of("last", draft.last)
        above = limits_of(draft.above)
    except BadRule as error:
        raise BadOrder(error.what) from None
    today = now.astimezone().date()
    _refuse_past(first, last, today)
    if draft.say is Say.DO and draft.disposition is None:
        raise BadOrder("disposition")
    asks = draft.say is Say.ASK
    hours = draft.hours.strip() or str(USUAL_HOURS)
    if asks and not (hours.isascii() and hours.isdigit() and len(hours) <= len("9999")):
        raise BadOrder("hours")
    return SetStandingOrder(
        seller_id=draft.seller_id,
        say=draft.say,
        disposition=draft.disposition if draft.say is Say.DO else None,
        when_silent=draft.when_silent if asks else None,
        hours=int(hours) if asks else USUAL_HOURS,
        sku=draft.sku.strip(),
        category=draft.category,
        grades=tuple(sorted(draft.grades)) if draft.say in (Say.DO, Say.ASK) else (),
        above=above,
        valid_from=None if first in (None, today) else begin(first),
        valid_until=None if last is None else begin(last + timedelta(days=1)),
        note=draft.note,
        instead_of=instead_of,
    )


def draft_of(order: StandingOrder, now: datetime) -> OrderDraft:
    """The order as it would be typed today; what has begun begins again now."""
    return OrderDraft(
        seller_id=order.seller_id,
        say=order.say,
        disposition=order.wanted,
        when_silent=order.default,
        hours=str(order.hours or USUAL_HOURS),
        sku=order.sku,
        category=order.category,
        grades=frozenset(map(Grade, order.grades)),
        above=", ".join(
            f"{code} {Money(minor, code).amount:f}" for code, minor in order.above.items()
        ),
        first=typed_day(order.valid_from) if order.valid_from > now else "",
        last=typed_day(last_moment(order.valid_until)),
        note=order.note,
    )


def read_back(draft: OrderDraft, now: datetime) -> StandingOrder | None:
    """The order that the draft would make; None while it cannot be read."""
    try:
        told = command_of(draft, now)
    except BadOrder:
        return None
    return StandingOrder(
        id="",
        seller_id=told.seller_id,
        say=told.say,
        disposition=told.disposition or "",
        when_silent=told.when_silent or "",
        hours=told.hours,
        sku=told.sku,
        category=told.category,
        grades=told.grades,
        above=told.above,
        valid_from=told.valid_from or now,
        valid_until=told.valid_until,
        by="",
    )


def _refuse_past(first: date | None, last: date | None, today: date) -> None:
    if first is not None and first < today:
        raise BadOrder("begun")
    if last is not None and last < today:
        raise BadOrder("over")


def _standing(station: Station) -> Ordered:
    at = station.clock.now()
    names = tuple(station.ask(all_sellers))
    place = {one.id: number for number, one in enumerate(names)}
    rows = [
        one
        for one in station.ask(all_orders)
        if one.valid_from > at or in_force(at, None, one.valid_until)
    ]
    rows.sort(key=lambda one: (place.get(one.seller_id, len(place)), one.id))
    return Ordered(tuple(rows), names, at)
