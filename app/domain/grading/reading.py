"""From a TOML file to a grading set: types, words and codes are checked key by key."""

from __future__ import annotations

import hashlib
import tomllib
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from app.domain.grading.checking import check_paths
from app.domain.grading.facts import Finding, Grade, Packaging, PhotoSlot, RootCause, Tag
from app.domain.grading.invalid import GradingSetInvalid, Problem
from app.domain.grading.kinds import QuestionKind
from app.domain.grading.reading_kinds import FIELDS, check_answers, read_ask
from app.domain.grading.sets import Condition, GradingSet, Option, Question
from app.domain.grading.words import LANGUAGES, REQUIRED_LANGUAGES, Wording
from app.domain.reasons import ReturnReason
from app.domain.tables import Mistake, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

END: Final = "end"
MOST_ANSWERS: Final = 9  # one number key each


class _Table(Table):
    __slots__ = ()

    def invalid(
        self, key: str, problem: Problem | Mistake, detail: object = ""
    ) -> GradingSetInvalid:
        return GradingSetInvalid(self.file, self.path(key), Problem(problem.value), str(detail))


def read_grading_set(text: str, file: str) -> GradingSet:
    """The set described by ``text``, proven sound, or ``GradingSetInvalid`` naming ``file``."""
    try:
        values = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise GradingSetInvalid(file, "", Problem.UNREADABLE, str(error)) from None
    top = _Table(file, "", values)
    top.only("id", "version", "categories", "title", "questions")
    top.need("categories", list)
    grading_set = GradingSet(
        id=top.need("id", str),
        version=top.need("version", int),
        title=_wording(top, "title"),
        categories=tuple(category.lower() for category in top.texts("categories")),
        questions=_questions(top),
        digest=hashlib.sha256(text.encode()).hexdigest(),
    )
    check_paths(grading_set, file)
    return grading_set


def _wording(table: _Table, key: str) -> Wording:
    table.need(key, dict)
    words = table.table(key)
    assert words is not None  # noqa: S101 - need() above has seen it
    words.only(*LANGUAGES)
    for language in REQUIRED_LANGUAGES:
        words.need(language, str)
    return Wording(**{code: words.get(code, str) or "" for code in LANGUAGES})


def _questions(top: _Table) -> tuple[Question, ...]:
    rows: list[Any] = top.need("questions", list)
    tables = [_numbered(top, "questions", position, row) for position, row in enumerate(rows, 1)]
    ids = [table.need("id", str) for table in tables]
    for position, question_id in enumerate(ids):
        if question_id in ids[:position] or question_id == END:
            raise tables[position].invalid("id", Problem.DUPLICATE, question_id)
    following: list[str | None] = [*ids[1:], None]
    return tuple(
        _question(_Table(top.file, f"questions.{question_id}", table.values), ids, after)
        for table, question_id, after in zip(tables, ids, following, strict=True)
    )


def _question(table: _Table, ids: Sequence[str], following: str | None) -> Question:
    kind = table.code("kind", QuestionKind) or QuestionKind.CHOICE
    table.only("id", "kind", "text", "help", "when", "skip_to", "answers", *FIELDS[kind])
    answers: list[Any] = table.need("answers", list)
    if len(answers) > MOST_ANSWERS:
        raise table.invalid("answers", Problem.TOO_MANY_ANSWERS, len(answers))
    ask = read_ask(table, kind, _wording, _numbered)
    question = Question(
        id=table.need("id", str),
        text=_wording(table, "text"),
        help=_wording(table, "help") if "help" in table.values else None,
        options=tuple(
            _option(_numbered(table, "answers", number, row), number, ids, following)
            for number, row in enumerate(answers, 1)
        ),
        when=_condition(table.table("when"), ids),
        skips_to=_target(table, "skip_to", ids, following),
        ask=ask,
    )
    check_answers(question, table)
    return question


def _option(table: _Table, number: int, ids: Sequence[str], following: str | None) -> Option:
    table.only(
        "text", "next", "grade", "finding", "cause", "packaging", "photos", "words", "tags",
        "on", "from", "below",
    )  # fmt: skip
    on = table.values.get("on")
    return Option(
        number=number,
        text=_wording(table, "text"),
        leads_to=_target(table, "next", ids, following),
        grade=table.code("grade", Grade),
        finding=table.code("finding", Finding),
        cause=table.code("cause", RootCause),
        packaging=table.code("packaging", Packaging),
        photos=table.codes("photos", PhotoSlot),
        needs_words=table.get("words", bool) or False,
        tags=table.codes("tags", Tag),
        on=(on,) if isinstance(on, str) else table.texts("on"),
        at_least=table.number("from"),
        below=table.number("below"),
    )


def _condition(table: _Table | None, ids: Sequence[str]) -> Condition | None:
    if table is None:
        return None
    table.only("categories", "reasons", "value_above", "sellers", "answered")
    limits = table.table("value_above")
    answered = table.table("answered")
    return Condition(
        categories=tuple(category.lower() for category in table.texts("categories")),
        reasons=table.codes("reasons", ReturnReason),
        value_above={key: limits.need(key, int) for key in limits.values} if limits else {},
        sellers=table.texts("sellers"),
        answered=_answers_wanted(answered, ids) if answered else {},
    )


def _answers_wanted(table: _Table, ids: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """``{ identity = [1, 2] }``: only after one of these answers to that question."""
    wanted = {}
    for name in table.values:
        if name not in ids:
            raise table.invalid(name, Problem.UNKNOWN_QUESTION, name)
        choices = table.need(name, list)
        if not all(type(one) is int and 1 <= one <= MOST_ANSWERS for one in choices):
            raise table.invalid(name, Problem.WRONG_TYPE, "list")
        wanted[name] = tuple(choices)
    return wanted


def _target(table: _Table, key: str, ids: Sequence[str], following: str | None) -> str | None:
    """Where ``key`` leads: a question, None for the end; unsaid means the next one in the file."""
    target = table.get(key, str)
    if target is None:
        return following
    if target == END:
        return None
    if target not in ids:
        raise table.invalid(key, Problem.UNKNOWN_QUESTION, target)
    return target


def _numbered(table: _Table, key: str, number: int, row: object) -> _Table:
    return table.row(key, number, row)
