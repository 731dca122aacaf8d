"""Set up, Approval rules: what counts, who would have to agree if, and rules of one's own."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from app.commands.set_approval_rule import EndApprovalRule, SetApprovalRule
from app.domain.disposition import (
    BadRule,
    Bearing,
    Demand,
    Disposition,
    Facts,
    Grade,
    Occasion,
    bearings,
    demand_on,
)
from app.domain.grading.facts import Packaging
from app.domain.money import Money, NotMoney
from app.domain.people import Role
from app.queries.approval_rules import RuleRow, standing_rules
from app.queries.containers import sellers

if TYPE_CHECKING:
    from app.errors import StationError
    from app.station import Station
    from app.store.ledger import Done
    from ui.desk import Desk

BETWEEN: Final = re.compile(r"[,;，；、]\s*")
LIMIT: Final = re.compile(
    r"([A-Za-z]{3})\s*(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?)\s*([A-Za-z]{3})", re.ASCII
)
MOMENT: Final = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class Standing:
    """The house's own rules last; ``sellers`` are ids and names."""

    rows: tuple[RuleRow, ...] = ()
    sellers: tuple[tuple[str, str], ...] = ()
    at: datetime = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Imagined:
    """A case that somebody makes up."""

    seller_id: str = ""
    grade: Grade = Grade.A
    value_minor: int = 0
    currency: str = "EUR"
    route: Disposition = Disposition.RESTOCK
    occasion: Occasion | None = None


@dataclass(frozen=True, slots=True)
class Tried:
    """Who would have to agree, and what each rule that fits has to say, by its id."""

    demand: Demand
    bearing: dict[str, Bearing]


@dataclass(frozen=True, slots=True)
class Draft:
    """A rule as it is typed: limits as ``EUR 150, GBP 130``, days as ``2026-11-25`` or nothing.

    ``last`` is the last day on which it counts.
    """

    persons: int = 2
    role: Role = Role.SUPERVISOR
    seller_id: str = ""
    routes: frozenset[Disposition] = frozenset()
    grades: frozenset[Grade] = frozenset()
    occasions: frozenset[Occasion] = field(default_factory=frozenset)
    above: str = ""
    first: str = ""
    last: str = ""
    note: str = ""


class RulesView(Protocol):
    def show_rules(self, standing: Standing) -> None: ...
    def show_rule_kept(self, what: str, token: str) -> None: ...
    def show_rule_refused(self, error: StationError) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...


class RuleKeeping:
    def __init__(self, view: RulesView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._saving = False
        self.standing = Standing()

    def refresh(self) -> None:
        work = partial(_standing, self._desk.station)
        self._desk.run(work, done=self._found, refused=self._view.show_refusal)

    def _found(self, standing: Standing) -> None:
        self.standing = standing
        self._view.show_rules(standing)

    def try_out(self, case: Imagined) -> Tried:
        """By the rules that count now; those that begin later have no say yet."""
        now = self.standing.at
        rules = [row.rule for row in self.standing.rows if row.rule.holds_at(now)]
        facts = Facts(
            grade=case.grade,
            packaging=Packaging.SEALED,
            category="",
            on=now.date(),
            country="",
            value_minor=case.value_minor,
            currency=case.currency,
            seller_id=case.seller_id,
        )
        occasions = frozenset({case.occasion} if case.occasion else ())
        said = bearings(facts, case.route, occasions, rules)
        return Tried(
            demand_on(facts, case.route, occasions, rules),
            {rule.id: bearing for rule, bearing in said},
        )

    def keep(self, draft: Draft, instead_of: str = "") -> None:
        """As a new rule, or in the place of an older one."""
        if self._saving:
            return
        try:
            command = command_of(draft, self._desk.station.clock.now(), instead_of)
        except BadRule as error:
            self._view.show_rule_refused(error)
            return
        self._saving = True
        what = "changed" if instead_of else "entered"
        self._desk.do(command, done=partial(self._kept, what), refused=self._not_kept)

    def end(self, row: RuleRow) -> None:
        if row.entered is not None and not self._saving:
            self._saving = True
            done = partial(self._kept, "ended")
            self._desk.do(EndApprovalRule(row.entered.id), done=done, refused=self._not_ended)

    def _kept(self, what: str, done: Done) -> None:
        self._saving = False
        self._view.show_rule_kept(what, done.id)
        self.refresh()

    def _not_kept(self, error: StationError) -> None:
        self._saving = False
        self._view.show_rule_refused(error)

    def _not_ended(self, error: StationError) -> None:
        self._saving = False
        self._view.show_refusal(error)
        self.refresh()


def command_of(draft: Draft, now: datetime, instead_of: str = "") -> SetApprovalRule:
    """``BadRule`` names the field that cannot be read."""
    first, last = day_of("first", draft.first), day_of("last", draft.last)
    today = now.astimezone().date()
    if first is not None and first < today:
        raise BadRule("begun")
    if last is not None and last < today:
        raise BadRule("over")
    return SetApprovalRule(
        persons=draft.persons,
        role=draft.role,
        routes=tuple(sorted(draft.routes)),
        grades=tuple(sorted(draft.grades)),
        above=limits_of(draft.above),
        when=tuple(sorted(draft.occasions)),
        seller_id=draft.seller_id,
        valid_from=None if first in (None, today) else begin(first),
        valid_until=None if last is None else begin(last + timedelta(days=1)),
        note=draft.note,
        instead_of=instead_of,
    )


def draft_of(row: RuleRow, now: datetime) -> Draft:
    """The rule as it would be typed today; what has begun begins again now."""
    rule = row.rule
    later = rule.valid_from is not None and rule.valid_from > now
    return Draft(
        persons=rule.persons,
        role=rule.role,
        seller_id=rule.seller_id,
        routes=rule.routes,
        grades=rule.grades,
        occasions=rule.when,
        above=", ".join(
            f"{code} {Money(minor, code).amount:f}" for code, minor in rule.above.items()
        ),
        first=typed_day(rule.valid_from) if later else "",
        last=typed_day(last_moment(rule.valid_until)),
        note=row.entered.note if row.entered else "",
    )


def last_moment(until: datetime | None) -> datetime | None:
    """The last one at which something counts that ends at ``until``."""
    return None if until is None else until - MOMENT


def _standing(station: Station) -> Standing:
    """Reads files at the first time, so not for the screen's thread."""
    at = station.clock.now()
    own = station.ask(standing_rules, at)
    shipped = [RuleRow(rule) for rule in station.house.rulebook.approval]
    return Standing((*own, *shipped), tuple(station.ask(sellers)), at)


def amount_of(text: str) -> Money | None:
    """``EUR 150`` or ``130.50 gbp``; None where it is no amount with its currency."""
    read = LIMIT.fullmatch(text.strip())
    if read is None:
        return None
    try:
        return Money.parse(read[2] or read[3], (read[1] or read[4]).upper())
    except NotMoney:
        return None


def limits_of(text: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for part in BETWEEN.split(text.strip()) if text.strip() else ():
        limit = amount_of(part)
        if limit is None or limit.currency in found:
            raise BadRule("limits")
        found[limit.currency] = limit.minor
    return found


def day_of(what: str, text: str) -> date | None:
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise BadRule(what) from None


def begin(day: date) -> datetime:
    """When the day begins where the bench stands."""
    return datetime.combine(day, time.min).astimezone(UTC)


def typed_day(moment: datetime | None) -> str:
    return "" if moment is None else moment.astimezone().date().isoformat()
