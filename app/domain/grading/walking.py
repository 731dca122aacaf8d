"""One inspection: stored answers in, the next question and the verdict so far out.

A walk is always computed from the first answer on.  Nothing is kept between two
questions, so an interrupted inspection continues on any station that has its answers.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from app.domain.grading.facts import (
    CAUSE_BY_CLAIM,
    Finding,
    Grade,
    Packaging,
    PhotoSlot,
    RootCause,
    Tag,
)
from app.domain.grading.kinds import Checklist
from app.domain.grading.particulars import Particulars, read_note
from app.domain.grading.sets import GradingSet, InspectionContext, Option, Question
from app.errors import RuleBroken

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

_Value = TypeVar("_Value")


class AnswerOutOfTurn(RuleBroken):
    """``expected`` is the question that is open now, empty when the inspection is finished."""

    def __init__(self, question: str, expected: str) -> None:
        super().__init__(question, expected)
        self.question = question
        self.expected = expected


class UnknownAnswer(RuleBroken):
    def __init__(self, question: str, choice: int, choices: int) -> None:
        super().__init__(question, choice, choices)
        self.question = question
        self.choice = choice
        self.choices = choices


class InspectionIncomplete(RuleBroken):
    """What is still owed: the open question, photos by slot, words by question."""

    def __init__(
        self, question: str, photos: tuple[PhotoSlot, ...], words: tuple[str, ...]
    ) -> None:
        super().__init__(question, photos, words)
        self.question = question
        self.photos = photos
        self.words = words


@dataclass(frozen=True, slots=True)
class Answer:
    """``choice`` is the number of the answer, 1 to 9.

    ``note`` is words; before them stands what was read, where the question is more than a
    choice (``app.domain.grading.particulars``).
    """

    question: str
    choice: int
    note: str = ""


class EffectKind(StrEnum):
    GRADE = "grade"
    FINDING = "finding"
    CAUSE = "cause"
    PACKAGING = "packaging"
    TAG = "tag"
    MISSING = "missing"  # an item of a checklist
    FAILED = "failed"  # a step that was tried


@dataclass(frozen=True, slots=True)
class Because:
    """One effect and the answer that had it: "C, because *power* was answered with 2"."""

    question: str
    choice: int
    kind: EffectKind
    value: str


@dataclass(frozen=True, slots=True)
class Answered:
    """``note`` is the words alone, ``read`` what was measured, scanned, ticked off or tried."""

    question: Question
    option: Option
    note: str
    read: Particulars = Particulars()  # noqa: RUF009 - frozen


@dataclass(frozen=True, slots=True)
class Walk:
    """The inspection as far as it went.  ``about`` is the longest it can still become.

    ``grade_because`` is the first answer with the worst cap, None while no answer had one.
    ``cause_claimed`` says that no answer named a cause and the buyer's claim did.
    """

    current: Question | None
    trail: tuple[Answered, ...]
    about: int
    grade: Grade
    grade_because: Because | None
    findings: tuple[Finding, ...]
    cause: RootCause
    cause_claimed: bool
    packaging: Packaging
    tags: tuple[Tag, ...]
    photos: tuple[PhotoSlot, ...]
    photos_missing: tuple[PhotoSlot, ...]
    words_missing: tuple[str, ...]
    reasons: tuple[Because, ...]

    @property
    def position(self) -> int:
        """Number of the open question, counted from 1; of the last one when all are answered."""
        return min(len(self.trail) + 1, self.about)

    @property
    def answered_all(self) -> bool:
        return self.current is None

    @property
    def complete(self) -> bool:
        return self.answered_all and not self.photos_missing and not self.words_missing


@dataclass(frozen=True, slots=True)
class Outcome:
    """The verdict of a complete inspection, with the version that explains it for ever."""

    set_id: str
    set_version: int
    set_digest: str
    grade: Grade
    findings: tuple[Finding, ...]
    cause: RootCause
    cause_claimed: bool
    packaging: Packaging
    tags: tuple[Tag, ...]
    reasons: tuple[Because, ...]


def walk(
    grading_set: GradingSet,
    answers: Sequence[Answer],
    context: InspectionContext,
    photos: Collection[str] = (),
) -> Walk:
    """Where ``answers`` lead; ``photos`` are the slots already photographed.

    Raises ``AnswerOutOfTurn`` and ``UnknownAnswer`` where they do not fit the set.
    """
    trail: list[Answered] = []
    given: dict[str, int] = {}
    current = _asked(grading_set, grading_set.start, context, given)
    for answer in answers:
        trail.append(_answered(current, answer))
        given[answer.question] = answer.choice
        current = _asked(grading_set, trail[-1].option.leads_to, context, given)
    remaining = _longest(grading_set, current, context, given)
    return _judged(current, tuple(trail), len(trail) + remaining, context, frozenset(photos))


def outcome_of(grading_set: GradingSet, walked: Walk) -> Outcome:
    """The verdict, or ``InspectionIncomplete`` with everything that is still owed."""
    if not walked.complete:
        question = walked.current.id if walked.current else ""
        raise InspectionIncomplete(question, walked.photos_missing, walked.words_missing)
    return Outcome(
        set_id=grading_set.id,
        set_version=grading_set.version,
        set_digest=grading_set.digest,
        grade=walked.grade,
        findings=walked.findings,
        cause=walked.cause,
        cause_claimed=walked.cause_claimed,
        packaging=walked.packaging,
        tags=walked.tags,
        reasons=walked.reasons,
    )


def answer_again(
    grading_set: GradingSet, answers: Sequence[Answer], new: Answer, context: InspectionContext
) -> tuple[Answer, ...]:
    """Change one earlier answer and keep every later one whose question is still asked.

    ``AnswerOutOfTurn`` when ``new`` is neither among the answers nor the open question.
    """
    offered = {answer.question: answer for answer in answers} | {new.question: new}
    kept: list[Answer] = []
    given: dict[str, int] = {}
    current = _asked(grading_set, grading_set.start, context, given)
    while current is not None and current.id in offered:
        answer = offered[current.id]
        kept.append(answer)
        given[current.id] = answer.choice
        current = _asked(grading_set, _answered(current, answer).option.leads_to, context, given)
    if new not in kept:
        raise AnswerOutOfTurn(new.question, current.id if current else "")
    return tuple(kept)


def _answered(current: Question | None, answer: Answer) -> Answered:
    if current is None or answer.question != current.id:
        raise AnswerOutOfTurn(answer.question, current.id if current else "")
    option = current.option(answer.choice)
    if option is None:
        raise UnknownAnswer(current.id, answer.choice, len(current.options))
    read, words = read_note(current, answer.note)
    return Answered(current, option, words, read)


def _asked(
    grading_set: GradingSet,
    question_id: str | None,
    context: InspectionContext,
    given: Mapping[str, int],
) -> Question | None:
    """The question, or the first one after it that this context and these answers ask for."""
    while question_id is not None:
        question = grading_set.question(question_id)
        if question is None or question.asked(context, given):
            return question
        question_id = question.skips_to
    return None


def _may_follow(
    grading_set: GradingSet,
    question_id: str | None,
    context: InspectionContext,
    given: Mapping[str, int],
) -> set[str]:
    """Every question that may be the next one, "" for the end: later answers are not known yet."""
    found: set[str] = set()
    while question_id is not None:
        question = grading_set.question(question_id)
        if question is None:
            break
        awaited = {} if question.when is None else question.when.answered
        hoped = {name: choices[0] for name, choices in awaited.items() if name not in given}
        if question.asked(context, {**given, **hoped}):
            found.add(question_id)
            if not hoped:
                return found
        question_id = question.skips_to
    return found | {""}


def _longest(
    grading_set: GradingSet,
    start: Question | None,
    context: InspectionContext,
    given: Mapping[str, int],
) -> int:
    known: dict[str, int] = {"": 0}

    def length(question_id: str) -> int:
        question = grading_set.question(question_id)
        if question_id not in known and question is not None:
            targets = {option.leads_to for option in question.options}
            known[question_id] = 1 + max(
                length(one)
                for target in targets
                for one in _may_follow(grading_set, target, context, given)
            )
        return known[question_id]

    return length(start.id if start else "")


def _judged(
    current: Question | None,
    trail: tuple[Answered, ...],
    about: int,
    context: InspectionContext,
    present: frozenset[str],
) -> Walk:
    reasons = tuple(because for answered in trail for because in _effects_of(answered))
    worst = max(
        (because for because in reasons if because.kind is EffectKind.GRADE),
        key=lambda because: because.value,
        default=None,
    )
    cause = _cause(trail)
    photos = _once(slot for answered in trail for slot in answered.option.photos)
    return Walk(
        current=current,
        trail=trail,
        about=about,
        grade=Grade(worst.value) if worst else Grade.A,
        grade_because=worst,
        findings=_once(one.option.finding for one in trail if one.option.finding),
        cause=cause or CAUSE_BY_CLAIM[context.reason],
        cause_claimed=cause is None,
        packaging=max(
            (one.option.packaging for one in trail if one.option.packaging),
            key=lambda packaging: packaging.severity,
            default=Packaging.UNKNOWN,
        ),
        tags=_once(tag for answered in trail for tag in answered.option.tags),
        photos=photos,
        photos_missing=tuple(slot for slot in photos if slot not in present),
        words_missing=tuple(
            one.question.id for one in trail if one.option.needs_words and not one.note.strip()
        ),
        reasons=reasons,
    )


def _effects_of(answered: Answered) -> list[Because]:
    option = answered.option
    effects: list[tuple[EffectKind, str | None]] = [
        (EffectKind.GRADE, option.grade),
        (EffectKind.FINDING, option.finding),
        (EffectKind.CAUSE, option.cause),
        (EffectKind.PACKAGING, option.packaging),
        *((EffectKind.TAG, tag) for tag in option.tags),
    ]
    if option.finding or option.grade:
        effects += [(EffectKind.MISSING, item) for item in _missing(answered)]
        effects.append((EffectKind.FAILED, answered.read.failed))
    question = answered.question.id
    return [Because(question, option.number, kind, value) for kind, value in effects if value]


def _missing(answered: Answered) -> tuple[str, ...]:
    return answered.read.missing if isinstance(answered.question.ask, Checklist) else ()


def _cause(trail: tuple[Answered, ...]) -> RootCause | None:
    """The cause named by the answer with the worst cap; the earlier one of two equals."""
    naming = [one.option for one in trail if one.option.cause]
    if not naming:
        return None
    return max(naming, key=lambda option: option.grade or "").cause


def _once(values: Iterable[_Value]) -> tuple[_Value, ...]:
    return tuple(dict.fromkeys(values))
