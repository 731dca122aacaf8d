"""What was measured, scanned, ticked off or tried, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.domain.grading import Checklist, Measure, On, Scan, ScanOf, Steps, read_note
from app.domain.grading.kinds import CutShort
from app.domain.grading.numbers import plain_number
from ui.formats import MINUS, count, identifier
from ui.words.speaking import series, word_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from app.domain.grading import Compared, Option, Particulars, Question
    from app.domain.grading.walking import Answered
    from ui.theme import Tone

translate = QCoreApplication.translate


def read_words(question: Question, read: Particulars, language: str) -> str:
    """``3.71 V``, ``LM-77120``, ``Cables, Manual``; "" where the answer says it all."""
    ask = question.ask
    if isinstance(ask, Measure):
        return read.measured
    if isinstance(ask, Scan):
        return day_words(read.scanned) if ask.what is ScanOf.EXPIRY else identifier(read.scanned)
    if isinstance(ask, Checklist) and read.missing:
        return items_words(ask, read.missing, language)
    if isinstance(ask, Steps) and read.failed:
        step = ask.step(read.failed)
        fails = translate("inspecting", "fails at: {step}")
        return fails.format(step=step.text.in_language(language) if step else read.failed)
    if isinstance(ask, Steps) and read.skipped:
        cut = translate("inspecting", "wait cut short: {reasons}")
        reasons = dict.fromkeys(word_of(CutShort, reason) for _, reason in read.skipped)
        return cut.format(reasons=series(reasons))
    return ""


def note_words(question: Question, note: str, language: str) -> str:
    """A note as it is kept, for a person: what was read, then the words."""
    read, words = read_note(question, note)
    return " · ".join(filter(None, (read_words(question, read, language), words)))


def answer_words(answered: Answered, language: str) -> str:
    """The answer, and in brackets what was read: ``Weak (3.1 V)``."""
    said = answered.option.text.in_language(language)
    read = read_words(answered.question, answered.read, language)
    return f"{said} ({read})" if read else said


def items_words(checklist: Checklist, ids: Iterable[str], language: str) -> str:
    items = [(one, checklist.item(one)) for one in ids]
    return ", ".join(item.text.in_language(language) if item else one for one, item in items)


def day_words(iso: str) -> str:
    day = QDate.fromString(iso, "yyyy-MM-dd")
    pattern = translate("formats", "d MMM yyyy")
    return QLocale().toString(day, pattern) if day.isValid() else iso


def range_words(option: Option, measure: Measure) -> str:
    """``2.5 to 3.3 V``, as far as it has ends."""
    least = option.at_least if option.at_least is not None else measure.least
    most = option.below if option.below is not None else measure.most
    ends = translate("inspecting", "{least} to {most} {unit}")
    return ends.format(least=shown(least), most=shown(most), unit=measure.unit)


def shown(value: Decimal) -> str:
    return plain_number(value).replace("-", MINUS)


def compared_words(what: ScanOf, found: Compared) -> tuple[Tone, str, str]:
    """Colour, headline and detail of a scan beside what was sold."""
    if what is ScanOf.EXPIRY:
        return _shelf_words(found)
    value = identifier(found.value)
    serial = what is ScanOf.SERIAL
    if found.on is On.MATCH:
        said = (
            translate("inspecting", "Matches the sold serial number")
            if serial
            else translate("inspecting", "Matches the sold lot")
        )
        return "go", said, value
    if found.on is On.MISMATCH:
        sold = ", ".join(identifier(one) for one in found.sold[:3])
        if len(found.sold) > 3:  # noqa: PLR2004 a line has room for three
            sold = translate("inspecting", "{some} and more").format(some=sold)
        said = translate("inspecting", "Differs: sold {code}").format(code=sold)
        return "stop", said, translate("inspecting", "Read: {code}").format(code=value)
    said = translate("inspecting", "Read, nothing to compare it with")
    why = (
        translate("inspecting", "{code} · Nobody told which serial number was sold.")
        if serial
        else translate("inspecting", "{code} · Nobody told which lot was sold.")
    )
    return "look", said, why.format(code=value)


def right_words(answered: Answered) -> str:
    """A scan that was as it should be, as a mark; "" for everything else."""
    ask, on = answered.question.ask, answered.option.on
    if not isinstance(ask, Scan) or not answered.read.scanned:
        return ""
    if On.LONG_ENOUGH in on:
        until = translate("inspecting", "Good until {day}")
        return until.format(day=day_words(answered.read.scanned))
    if On.MATCH in on and ask.what is ScanOf.SERIAL:
        return translate("inspecting", "Serial number matches")
    return translate("inspecting", "Lot matches") if On.MATCH in on else ""


def _shelf_words(found: Compared) -> tuple[Tone, str, str]:
    day = day_words(found.value)
    if found.on is On.EXPIRED:
        past = translate("inspecting", "Expired on {day}").format(day=day)
        ago = translate("inspecting", "Days over: {n}").format(n=count(-found.days))
        return "stop", past, ago
    good = translate("inspecting", "Good until {day}").format(day=day)
    left = translate("inspecting", "Days left: {n}").format(n=count(found.days))
    if found.on is On.LONG_ENOUGH:
        return "go", good, left
    short = translate("inspecting", "{left}, fewer than are asked for").format(left=left)
    return "look", good, short


def seconds_words(seconds: int) -> str:
    """``1:05`` above a minute, else ``30``."""
    minutes, rest = divmod(seconds, 60)
    return f"{minutes}:{rest:02d}" if minutes else count(rest)
