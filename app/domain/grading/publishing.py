"""A house's own grading sets: what may be published, and which sets are then in force.

Whoever has published a version of a set keeps their own one: a newer set that comes with the
program is there to be looked at, and counts when somebody publishes it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.domain.grading.invalid import GradingSetInvalid, Problem
from app.domain.grading.library import OTHERS, GradingSets
from app.domain.grading.reading import read_grading_set
from app.errors import RuleBroken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.domain.grading.sets import GradingSet
    from app.domain.grading.words import Wording

LONGEST: Final = 200_000  # characters of a set's text; the largest shipped one has 20,000
MOST_QUESTIONS: Final = 200
DEEPEST: Final = 24  # brackets within brackets; a set needs four
HIGHEST_VERSION: Final = 9999
LONGEST_WORDS: Final = 300
NAME: Final = re.compile(r"[a-z0-9](?:[a-z0-9_-]{0,38}[a-z0-9])?")
TURNING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# What stands between quotes is no bracket; a comment goes to the end of its line.
_QUOTED: Final = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'|#[^\n]*')
_LINE_OF: Final = re.compile(r"at line (\d+)")


class Why(StrEnum):
    """Why a text may not be published."""

    TOO_LONG = "too_long"
    TOO_DEEP = "too_deep"
    TOO_MANY_QUESTIONS = "too_many_questions"
    BAD_CHARACTER = "bad_character"
    BAD_NAME = "bad_name"
    BAD_VERSION = "bad_version"
    LONG_WORDS = "long_words"
    UNCHANGED = "unchanged"
    NOT_NEWER = "not_newer"
    CATEGORY_TAKEN = "category_taken"
    NO_SET_FOR_OTHERS = "no_set_for_others"
    NOT_OWN = "not_own"


class NotPublishable(RuleBroken):
    """``line`` counts from 1, 0 where it is the whole text; ``where`` is the key's path."""

    def __init__(self, why: Why, detail: str = "", where: str = "", line: int = 0) -> None:
        super().__init__(why, detail, where, line)
        self.why = why
        self.detail = detail
        self.where = where
        self.line = line


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedSet:
    """One version of a set as this house published it; it is never changed again.

    Without a text the set is retired: from here on the one that came with the program counts.
    """

    id: str
    set_id: str
    set_version: int
    text: str
    by: str
    at: datetime
    version: int = 0
    gone: bool = False

    @property
    def file(self) -> str:
        return file_name(self.set_id)


def file_name(set_id: str) -> str:
    """What the text is called wherever a complaint names it."""
    return f"{set_id}.toml"


def read_safely(text: str, file: str) -> GradingSet:
    """The set, or ``NotPublishable`` or ``GradingSetInvalid``; bounded whatever ``text`` is."""
    _refuse_hostile(text)
    try:
        one = read_grading_set(text, file)
    except (RecursionError, MemoryError):
        raise NotPublishable(Why.TOO_DEEP) from None
    except ValueError as error:  # a number with thousands of digits
        raise GradingSetInvalid(file, "", Problem.UNREADABLE, str(error)) from None
    if len(one.questions) > MOST_QUESTIONS:
        raise NotPublishable(Why.TOO_MANY_QUESTIONS, str(len(one.questions)), "questions")
    if not NAME.fullmatch(one.id):
        raise NotPublishable(Why.BAD_NAME, one.id, "id")
    if not 1 <= one.version <= HIGHEST_VERSION:
        raise NotPublishable(Why.BAD_VERSION, str(one.version)[:20], "version")
    for where, words in _wordings(one):
        if any(len(said) > LONGEST_WORDS for said in (words.en, words.zh, words.de, words.es)):
            raise NotPublishable(Why.LONG_WORDS, "", where)
    return one


def publishable(text: str, sets: GradingSets) -> GradingSet:
    """The set that publishing ``text`` would put in force, or the reason why it may not be."""
    one = read_safely(text, "")
    before = sets.newest.get(one.id)
    if before is not None and _same(one, before):
        raise NotPublishable(Why.UNCHANGED, before.title.en, "")
    newest = newest_version(sets, one.id)
    if one.version <= newest:
        raise NotPublishable(Why.NOT_NEWER, str(newest), "version")
    others = [other for other in sets.newest.values() if other.id != one.id]
    for other in others:
        for category in one.categories:
            if category in other.categories:
                raise NotPublishable(Why.CATEGORY_TAKEN, f"{category} · {other.id}", "categories")
    if not any(OTHERS in each.categories for each in (one, *others)):
        raise NotPublishable(Why.NO_SET_FOR_OTHERS, OTHERS, "categories")
    return one


def newest_version(sets: GradingSets, set_id: str) -> int:
    """The highest version that was ever known of a set, 0 for an unknown one.

    One that is retired or cannot be read any more has its number too.
    """
    known = (*sets.every, *sets.texts)
    return max((version for name, version in known if name == set_id), default=0)


def require_retirable(
    retired: PublishedSet, sets: GradingSets, published: Iterable[PublishedSet]
) -> None:
    """``retired`` is the row without a text that would retire the house's own set.

    ``NotPublishable`` where it is not the house's own, or where some goods would have no set.
    """
    shipped = sets.shipped or sets
    own = sets.newest.get(retired.set_id)
    if own is None or own is shipped.newest.get(retired.set_id):
        raise NotPublishable(Why.NOT_OWN, retired.set_id)
    after = in_force(sets, [*published, retired])
    if not any(OTHERS in one.categories for one in after.newest.values()):
        raise NotPublishable(Why.NO_SET_FOR_OTHERS, OTHERS, "categories")


def in_force(sets: GradingSets, published: Iterable[PublishedSet]) -> GradingSets:
    """The shipped sets with the house's own ones in their place.

    A text that this release cannot read any more is left out: better the shipped questions
    than none.
    """
    base = sets.shipped or sets
    own: dict[str, GradingSet] = {}
    every = dict(base.every)
    texts = dict(base.texts)
    for row in published:
        texts[row.set_id, row.set_version] = row.text
        if not row.text:
            own.pop(row.set_id, None)
            continue
        try:
            one = read_safely(row.text, row.file)
        except (NotPublishable, GradingSetInvalid):
            continue
        every[row.set_id, row.set_version] = one
        if row.set_id not in own or own[row.set_id].version < one.version:
            own[row.set_id] = one
    if not texts.keys() - base.texts.keys():
        return base
    # The house's own ones last: a category that both serve is theirs.
    shipped = {name: one for name, one in base.newest.items() if name not in own}
    return GradingSets({**shipped, **own}, every, texts, base)


def line_of(text: str, problem: GradingSetInvalid | NotPublishable) -> int:
    """The line that a complaint is about, counted from 1; 0 where it is the whole text."""
    if isinstance(problem, NotPublishable):
        return problem.line or (line_of_key(text, problem.where) if problem.where else 0)
    said = _LINE_OF.search(problem.detail) if problem.problem is Problem.UNREADABLE else None
    if said is not None:
        return int(said[1])
    if "end of document" in problem.detail:
        return text.count("\n") + 1
    return line_of_key(text, problem.where)


def line_of_key(text: str, where: str) -> int:
    """Where ``questions.power.answers.2.grade`` stands; the nearest that is there, else 1.

    Reads the layout that sets are written in: a table for each question and each answer.
    """
    steps = where.split(".") if where else []
    lines = text.split("\n")
    first, last = 0, len(lines)
    if steps[:1] == ["questions"] and len(steps) > 1:
        first, last = _block(lines, "[[questions]]", steps[1], (0, last))
        steps = steps[2:]
        if steps[:1] == ["answers"] and len(steps) > 1:
            first, last = _block(lines, "[[questions.answers]]", steps[1], (first, last))
            steps = steps[2:]
    for key in steps[:1]:
        for number in range(first, last):
            if re.match(rf"\s*{re.escape(key)}\s*=|\s*\[+\s*{re.escape(key)}\b", lines[number]):
                return number + 1
            # Below a deeper table a key of the same name is another one's.
            if number > first and lines[number].lstrip().startswith("[["):
                break
    return first + 1


def _block(lines: list[str], header: str, wanted: str, within: tuple[int, int]) -> tuple[int, int]:
    """The lines of the table that is the ``wanted``-th, or that has ``wanted`` for its id."""
    first, last = within
    starts = [at for at in range(first, last) if lines[at].strip().startswith(header)]
    ends = [*starts[1:], last]
    named = re.compile(rf"\s*id\s*=\s*[\"']{re.escape(wanted)}[\"']")
    for number, (start, end) in enumerate(zip(starts, ends, strict=False), 1):
        if any(named.match(line) for line in lines[start:end]):
            return start, end
        if wanted == str(number):
            return start, end
    return first, last


def _refuse_hostile(text: str) -> None:
    if len(text) > LONGEST:
        raise NotPublishable(Why.TOO_LONG, str(len(text)))
    for number, line in enumerate(text.split("\n"), 1):
        for char in line:
            if char in TURNING or (unicodedata.category(char) in {"Cc", "Cs"} and char != "\t"):
                raise NotPublishable(Why.BAD_CHARACTER, f"U+{ord(char):04X}", "", number)
    depth, deep_line = _depth(text)
    if depth > DEEPEST:
        raise NotPublishable(Why.TOO_DEEP, str(depth), "", deep_line)


def _depth(text: str) -> tuple[int, int]:
    """How many brackets are open at once where most are, and the line of it."""
    depth = deepest = 0
    line = deep_line = 1
    for char in _QUOTED.sub("", text):
        if char == "\n":
            line += 1
        elif char in "[{":
            depth += 1
            if depth > deepest:
                deepest, deep_line = depth, line
        elif char in "]}":
            depth = max(0, depth - 1)
    return max(deepest, _dots(text)), deep_line


def _dots(text: str) -> int:
    """Dotted keys nest as well, without a bracket."""
    return max(
        (len(re.findall(r"\.", line.split("=", 1)[0])) for line in text.split("\n")), default=0
    )


def _same(one: GradingSet, other: GradingSet) -> bool:
    """Whether an inspector could see no difference: only the version and remarks differ."""
    return replace(one, version=0, digest="") == replace(other, version=0, digest="")


def _wordings(one: GradingSet) -> Iterator[tuple[str, Wording]]:
    yield "title", one.title
    for question in one.questions:
        where = f"questions.{question.id}"
        yield f"{where}.text", question.text
        if question.help is not None:
            yield f"{where}.help", question.help
        for option in question.options:
            yield f"{where}.answers.{option.number}.text", option.text
