"""What was read on the way to an answer, and the form it is kept in.

An answer is (question, choice, note).  Where the question is a plain choice the note is words.
Where something was measured, scanned, ticked off or tried, the note begins with lines of
``name: value`` (``measured: 3.71 V``, ``scanned: LM-77120``, ``said: unreadable``,
``missing: cable, manual``, ``failed: sound``, ``skipped: charge, no socket here``), and the
words follow after an empty line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.grading.kinds import SAID, On

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.domain.grading.sets import Question

_LINE: Final = re.compile(r"(measured|scanned|said|missing|failed|skipped|tested): (.*)")
_SAID: Final = {one.value: one for one in SAID}


@dataclass(frozen=True, slots=True)
class Particulars:
    """``measured`` has its unit behind it.  ``scanned`` is the bare value, an expiry an ISO date.

    ``checked`` says that a list or steps were gone through, so that nothing missing and nothing
    failed is a fact and not a gap.  ``skipped`` are (step, reason) of timers cut short; the reason
    is a ``CutShort`` or words.
    """

    measured: str = ""
    scanned: str = ""
    said: On | None = None
    checked: bool = False
    missing: tuple[str, ...] = ()
    failed: str = ""
    skipped: tuple[tuple[str, str], ...] = ()

    def __bool__(self) -> bool:
        return self != Particulars()


def write_note(read: Particulars, words: str = "") -> str:
    """The note of an answer: what was read, then the words."""
    head = "\n".join(_lines(read))
    return "\n\n".join(part for part in (head, words.strip()) if part)


def read_note(question: Question, note: str) -> tuple[Particulars, str]:
    """What was read, and the words; nothing read where the note does not have the form."""
    if question.ask is None:
        return Particulars(), note
    head, _, words = note.partition("\n\n")
    found: dict[str, str] = {}
    skipped: list[tuple[str, str]] = []
    for line in head.split("\n"):
        match = _LINE.fullmatch(line)
        if match is None:
            return Particulars(), note
        if match[1] == "skipped":
            step, _, reason = match[2].partition(", ")
            skipped.append((step, reason))
        else:
            found[match[1]] = match[2]
    missing = tuple(part for part in found.get("missing", "").split(", ") if part)
    read = Particulars(
        measured=found.get("measured", ""),
        scanned=found.get("scanned", ""),
        said=_SAID.get(found.get("said", "")),
        checked=bool({"missing", "failed", "tested"} & found.keys()),
        missing=missing,
        failed=found.get("failed", ""),
        skipped=tuple(skipped),
    )
    return read, words


def words_of(question: Question, note: str) -> str:
    """The words of an answer, without what was read."""
    return read_note(question, note)[1]


def _lines(read: Particulars) -> Iterator[str]:
    if read.measured:
        yield f"measured: {read.measured}"
    if read.scanned:
        yield f"scanned: {read.scanned}"
    if read.said is not None:
        yield f"said: {read.said.value}"
    if read.missing:
        yield f"missing: {', '.join(read.missing)}"
    if read.failed:
        yield f"failed: {read.failed}"
    if read.checked and not (read.missing or read.failed):
        yield "tested: all"
    for step, reason in read.skipped:
        yield f"skipped: {step}, {' '.join(reason.split())}"
