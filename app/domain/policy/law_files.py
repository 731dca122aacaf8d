"""The laws of returns, kept as data: one file a law (``resources/law/withdrawal``)."""

from __future__ import annotations

import tomllib
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from app.domain.disposition.law import LawInvalid
from app.domain.grading.facts import Grade
from app.domain.policy.kinds import Mark, RefundMethod, RefundMoment
from app.domain.policy.law import Floor, LawException, Liability, ReturnLaw
from app.domain.reasons import ReturnReason
from app.domain.tables import Lines, Mistake, Table, line_of_decode_error, texts_of

if TYPE_CHECKING:
    from pathlib import Path

LONGEST_MONTHS: Final = 1200


class _LawTable(Table):
    __slots__ = ()

    def invalid(self, key: str, problem: Mistake, detail: object = "") -> LawInvalid:
        return LawInvalid(self.file, self.path(key), str(detail) or problem.value)

    def day(self, key: str) -> date:
        value = self.need(key, date)
        if isinstance(value, datetime):
            raise self.invalid(key, Mistake.WRONG_TYPE, value)
        return value

    def whole(self, key: str, most: int) -> int:
        value = self.need(key, int)
        if not 0 < value <= most:
            raise self.invalid(key, Mistake.UNKNOWN_VALUE, value)
        return value

    def inner(self, key: str) -> _LawTable:
        found = self.table(key)
        if found is None:
            raise self.invalid(key, Mistake.MISSING)
        return found


def load_return_laws(folder: Path) -> tuple[ReturnLaw, ...]:
    """Every file of ``folder``, by name; ``LawInvalid`` names file, line and key."""
    found = []
    for file, text in texts_of(folder):
        if not isinstance(text, str):
            raise LawInvalid(file, "", str(text)) from text
        found.append(read_return_law(text, file))
    return tuple(found)


def read_return_law(text: str, file: str) -> ReturnLaw:
    try:
        top = _LawTable(file, "", tomllib.loads(text, parse_float=Decimal))
    except tomllib.TOMLDecodeError as error:
        raise LawInvalid(file, f"line {line_of_decode_error(error)}", str(error)) from None
    try:
        return _law(top)
    except LawInvalid as error:
        where = f"{error.where}, line {Lines.of(text).line(error.where)}"
        raise LawInvalid(file, where, error.detail) from None


def _law(top: _LawTable) -> ReturnLaw:
    top.only(
        "id", "name", "source", "since", "countries", "withdrawal", "articles", "exceptions",
        "fault",
    )  # fmt: skip
    given = top.inner("withdrawal")
    given.only(
        "days", "working_day", "not_informed_months", "charged_from_grade", "methods",
        "latest_refund",
    )  # fmt: skip
    articles = top.inner("articles")
    articles.only(*Floor)
    given.need("methods", list)
    top.need("countries", list)
    given.need("charged_from_grade", str)
    given.need("latest_refund", str)
    return ReturnLaw(
        id=top.need("id", str),
        name=top.need("name", str),
        source=top.need("source", str),
        since=top.day("since"),
        countries=frozenset(top.texts("countries")),
        days=given.whole("days", 366),
        working_day=given.need("working_day", bool),
        not_informed_months=given.whole("not_informed_months", LONGEST_MONTHS),
        charged_from_grade=given.code("charged_from_grade", Grade) or Grade.E,
        methods=given.codes("methods", RefundMethod),
        latest_refund=given.code("latest_refund", RefundMoment) or RefundMoment.DISPATCH,
        articles={floor: articles.need(floor, str) for floor in Floor},
        exceptions=tuple(map(_exception, top.rows("exceptions"))),
        fault=_liability(top.table("fault")),
    )


def _exception(row: _LawTable) -> LawException:
    row.only("mark", "opened", "article")
    mark = row.code("mark", Mark)
    if mark is None:
        raise row.invalid("mark", Mistake.MISSING)
    return LawException(mark, row.need("article", str), row.get("opened", bool) or False)


def _liability(table: _LawTable | None) -> Liability | None:
    if table is None:
        return None
    table.only("months", "since", "reasons")
    table.need("reasons", list)
    return Liability(
        months=table.whole("months", LONGEST_MONTHS),
        since=table.day("since"),
        reasons=frozenset(table.codes("reasons", ReturnReason)),
    )
