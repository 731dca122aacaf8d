"""Return policies, kept as data: one version of one policy a file (``docs/policy-format.md``)."""

from __future__ import annotations

import re
import tomllib
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from app.domain.disposition.recovery import WHOLE_BP
from app.domain.grading.facts import Grade, Packaging
from app.domain.policy.kinds import (
    CountedFrom,
    Evidence,
    Mark,
    Payer,
    RefundMethod,
    RefundMoment,
)
from app.domain.policy.policies import (
    Auto,
    Charge,
    Demanded,
    Exclusion,
    Fee,
    Policy,
    Refund,
    Required,
    ReturnCost,
    Scope,
    Season,
    Window,
)
from app.domain.reasons import ReturnReason
from app.domain.tables import Lines, Mistake, Table, line_of_decode_error, texts_of
from app.errors import Unavailable

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

LONGEST_WINDOW: Final = 3660  # days: ten years
PERCENT_BP: Final = 100
AFTER: Final = "after_withdrawal"
_ID: Final = re.compile(r"[a-z0-9_-]{1,40}")
_COUNTRY: Final = re.compile(r"[A-Z]{2}")
_MONTH_DAY: Final = re.compile(r"(\d\d)-(\d\d)")


class PolicyInvalid(Unavailable):
    """``where`` is the key's path (``excluded.2.mark``), ``line`` where it stands in ``file``."""

    def __init__(
        self, file: str, line: int, where: str, mistake: Mistake, detail: str = ""
    ) -> None:
        super().__init__(file, line, where, mistake, detail)
        self.file = file
        self.line = line
        self.where = where
        self.mistake = mistake
        self.detail = detail


class _PolicyTable(Table):
    __slots__ = ()

    def invalid(self, key: str, problem: Mistake, detail: object = "") -> PolicyInvalid:
        return PolicyInvalid(self.file, 1, self.path(key), problem, str(detail))

    def flag(self, key: str, *, usual: bool = False) -> bool:
        value = self.get(key, bool)
        return usual if value is None else value

    def inner(self, key: str, *keys: str) -> _PolicyTable:
        """The table ``key``, which has nothing but ``keys``; an empty one where it is not there."""
        found = self.table(key) or _PolicyTable(self.file, self.path(key), {})
        found.only(*keys)
        return found

    def moment(self, key: str) -> datetime | None:
        """A day is its first moment, in UTC as every time that is kept."""
        value = self.get(key, date)
        if isinstance(value, datetime):
            return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)
        return None if value is None else datetime.combine(value, time(), UTC)

    def month_day(self, key: str) -> tuple[int, int]:
        text = self.need(key, str)
        found = _MONTH_DAY.fullmatch(text)
        try:
            day = date(2024, int(found[1]), int(found[2])) if found else None  # a leap year
        except ValueError:
            day = None
        if day is None:
            raise self.invalid(key, Mistake.UNKNOWN_VALUE, text)
        return day.month, day.day


def load_policies(folder: Path) -> tuple[Policy, ...]:
    """Every file of ``folder``, by name; ``PolicyInvalid`` names file, line and key."""
    found: list[Policy] = []
    for file, text in texts_of(folder):
        if not isinstance(text, str):
            raise PolicyInvalid(file, 1, "", Mistake.UNREADABLE, str(text)) from text
        policy = read_policy(text, file)
        if (policy.id, policy.version) in ((one.id, one.version) for one in found):
            line = Lines.of(text).line("version")
            raise PolicyInvalid(file, line, "version", Mistake.DUPLICATE, policy.id)
        found.append(policy)
    return tuple(found)


def read_policy(text: str, file: str) -> Policy:
    try:
        values = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        line = line_of_decode_error(error)
        raise PolicyInvalid(file, line, "", Mistake.UNREADABLE, str(error)) from None
    except RecursionError:  # brackets in brackets without end
        raise PolicyInvalid(file, 1, "", Mistake.UNREADABLE, "") from None
    try:
        return _policy(_PolicyTable(file, "", values))
    except PolicyInvalid as error:
        line = Lines.of(text).line(error.where)
        raise PolicyInvalid(file, line, error.where, error.mistake, error.detail) from None


def _policy(top: _PolicyTable) -> Policy:
    top.only(
        "id", "version", "valid_from", "valid_until", "scope", "window", "condition", "excluded",
        "evidence", "payer", "fee", "refund", "returnless", "auto",
    )  # fmt: skip
    id_, version = top.need("id", str), top.need("version", int)
    if not _ID.fullmatch(id_):
        raise top.invalid("id", Mistake.UNKNOWN_VALUE, id_)
    if version < 1:
        raise top.invalid("version", Mistake.UNKNOWN_VALUE, version)
    since, until = top.moment("valid_from"), top.moment("valid_until")
    if since and until and until <= since:
        raise top.invalid("valid_until", Mistake.UNKNOWN_VALUE, until.date())
    return Policy(
        id=id_,
        version=version,
        scope=_scope(top.inner("scope", "seller", "category", "countries", "channels")),
        valid_from=since,
        valid_until=until,
        window=_window(top.inner("window", "days", "from", "working_day", "seasons")),
        required=_required(top.inner("condition", "grade", "packaging", AFTER)),
        excluded=tuple(map(_exclusion, top.rows("excluded"))),
        evidence=tuple(map(_demanded, top.rows("evidence"))),
        payer=_payer(top.inner("payer", "fault", "other")),
        fee=_fee(top.inner("fee", AFTER, *Grade)),
        refund=_refund(top.inner("refund", "methods", "moment", AFTER)),
        returnless=top.amounts("returnless"),
        auto=_auto(top) if "auto" in top.values else None,
    )


def _scope(table: _PolicyTable) -> Scope:
    countries = table.texts("countries")
    for country in countries:
        if not _COUNTRY.fullmatch(country):
            raise table.invalid("countries", Mistake.UNKNOWN_VALUE, country)
    return Scope(
        seller_id=table.get("seller", str) or "",
        category=(table.get("category", str) or "").lower(),
        countries=frozenset(countries),
        channels=frozenset(channel.lower() for channel in table.texts("channels")),
    )


def _window(table: _PolicyTable) -> Window:
    usual, days = Window(), table.get("days", int)
    if days is not None and not 0 <= days <= LONGEST_WINDOW:
        raise table.invalid("days", Mistake.UNKNOWN_VALUE, days)
    return Window(
        days=usual.days if days is None else days,
        counted_from=table.code("from", CountedFrom) or usual.counted_from,
        working=table.flag("working_day", usual=usual.working),
        seasons=tuple(map(_season, table.rows("seasons"))),
    )


def _season(row: _PolicyTable) -> Season:
    row.only("from", "until", "returned")
    return Season(row.month_day("from"), row.month_day("until"), row.month_day("returned"))


def _required(table: _PolicyTable) -> Required:
    packaging = table.code("packaging", Packaging)
    if packaging is Packaging.UNKNOWN:
        raise table.invalid("packaging", Mistake.UNKNOWN_VALUE, packaging)
    grade = table.code("grade", Grade) or Grade.E
    return Required(grade, packaging or Packaging.MISSING, table.flag(AFTER))


def _exclusion(row: _PolicyTable) -> Exclusion:
    row.only("mark", "category", "opened", AFTER)
    mark, category = row.code("mark", Mark), row.get("category", str) or ""
    opened = row.flag("opened")
    if mark is None and not category:
        raise row.invalid("mark", Mistake.MISSING)
    return Exclusion(mark, category.lower(), opened, row.flag(AFTER))


def _demanded(row: _PolicyTable) -> Demanded:
    row.only("needs", "reasons", AFTER)
    row.need("needs", list)
    needs = row.codes("needs", Evidence)
    return Demanded(needs, frozenset(row.codes("reasons", ReturnReason)), row.flag(AFTER))


def _payer(table: _PolicyTable) -> ReturnCost:
    usual = ReturnCost()
    return ReturnCost(
        fault=table.code("fault", Payer) or usual.fault,
        other=table.code("other", Payer) or usual.other,
    )


def _fee(table: _PolicyTable) -> Fee:
    charges = {grade: _charge(table, grade) for grade in Grade if grade in table.values}
    return Fee(charges, table.flag(AFTER))


def _charge(table: _PolicyTable, grade: Grade) -> Charge:
    row = table.inner(grade, "percent", "fixed")
    percent = row.number("percent")
    fixed = row.amounts("fixed")
    if percent is None and not fixed:
        raise table.invalid(grade, Mistake.MISSING)
    share = (percent or Decimal(0)) * PERCENT_BP
    if not share.is_finite() or not 0 <= share <= WHOLE_BP or share != int(share):
        raise row.invalid("percent", Mistake.UNKNOWN_VALUE, percent)
    return Charge(int(share), fixed)


def _refund(table: _PolicyTable) -> Refund:
    usual = Refund()
    if "methods" in table.values:
        table.need("methods", list)
    return Refund(
        methods=_once(table, "methods", table.codes("methods", RefundMethod)) or usual.methods,
        moment=table.code("moment", RefundMoment) or usual.moment,
        after_withdrawal=table.flag(AFTER),
    )


def _once(table: _PolicyTable, key: str, codes: Iterable[RefundMethod]) -> tuple[RefundMethod, ...]:
    codes = tuple(codes)
    twice = next((code for code in codes if codes.count(code) > 1), None)
    if twice:
        raise table.invalid(key, Mistake.DUPLICATE, twice)
    return codes


def _auto(top: _PolicyTable) -> Auto:
    table = top.inner("auto", "up_to", "reasons")
    table.need("up_to", dict)
    return Auto(table.amounts("up_to"), frozenset(table.codes("reasons", ReturnReason)))
