"""Keeping what was read, and completing: on a real station."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from app.commands.complete_inspection import CompleteInspection
from app.commands.keep_answers import KeepAnswers
from app.commands.text import BadText
from app.commands.undo import Undo
from app.domain.grading import Answer, AnswerDoesNotFit, outcome_of, walk
from app.domain.returns import ReturnLine
from app.store.mapping import MAPS
from app.verify import verify
from tests.builders import Bench, line

if TYPE_CHECKING:
    from app.domain.grading import Walk

PLAIN = (("identity", 1, ""), ("battery", 1, ""), ("packaging", 2, ""))


def device(bench: Bench, **more: Any) -> str:
    return bench.unit(line(category="electronics", **more))


def keep(bench: Bench, unit: str, *answers: tuple[str, int, str], version: int = 2) -> None:
    bench.do(KeepAnswers(unit, "electronics", version, answers))


def walked(bench: Bench, unit: str) -> Walk:
    card = bench.card(unit)
    found = card.draft or card.verdict
    assert found is not None
    asked = bench.station.house.grading.at(found.set_id, found.set_version)
    answers = [Answer(*answer) for answer in found.answers]
    return walk(asked, answers, card.context(), card.slots)


def test_what_was_sold_is_kept_with_the_line_and_known_at_the_bench(bench: Bench) -> None:
    unit = device(bench, sold_serials=("SN-1", "SN-2"), sold_lot="B2451")
    context = bench.card(unit).context()
    assert context.sold_serials == ("SN-1", "SN-2")
    assert (context.sold_lot, context.seller) == ("B2451", "Lumen")
    assert verify(bench.folder).sound


def test_a_line_of_which_nobody_told_anything_has_nothing_sold() -> None:
    known = MAPS["lines"]
    row = known.to_row(ReturnLine(id="l", return_id="r", sku="S", title="T", announced=1))
    again = known.from_dict(row)
    assert (again.sold_serials, again.sold_lot) == ((), "")


def test_a_serial_that_differs_cannot_be_kept_as_a_match(bench: Bench) -> None:
    unit = device(bench, sold_serials=("SN-1",))
    with pytest.raises(AnswerDoesNotFit) as refused:
        keep(bench, unit, *PLAIN, ("serial", 1, "scanned: SN-9"))
    assert refused.value.fits == 2
    keep(bench, unit, *PLAIN, ("serial", 1, "scanned: sn 1"))
    assert [one.read.scanned for one in walked(bench, unit).trail][-1] == "sn 1"


def test_what_was_kept_stays_though_its_shelf_life_is_shorter_by_now(bench: Bench) -> None:
    unit = bench.unit(line(category="cosmetics"))
    day = (bench.clock.moment.date() + timedelta(days=183)).isoformat()
    read = (("identity", 1, ""), ("seal", 1, ""), ("expiry", 1, f"scanned: {day}"))
    bench.do(KeepAnswers(unit, "cosmetics", 2, read))
    bench.clock.moment += timedelta(days=2)
    bench.do(KeepAnswers(unit, "cosmetics", 2, (*read, ("lot", 3, "scanned: B1"))))
    other = bench.unit(line(category="cosmetics"))
    with pytest.raises(AnswerDoesNotFit):
        bench.do(KeepAnswers(other, "cosmetics", 2, read))


def test_what_is_missing_is_named_in_the_reasons(bench: Bench) -> None:
    unit = device(bench)
    missing = ("complete", 2, "missing: cable, manual")
    rest = (("damage", 1, ""), ("power", 2, "failed: output\n\nno sound"))
    last = (("data", 1, ""), ("use", 1, ""))
    keep(bench, unit, *PLAIN, ("serial", 6, "said: none"), missing, *rest, *last)
    for slot in walked(bench, unit).photos_missing:
        bench.photograph(unit, slot.value)
    done = bench.do(CompleteInspection(unit))
    verdict = bench.card(unit).verdict
    assert verdict is not None
    assert ("complete", 2, "missing:cable") in verdict.reasons
    assert ("complete", 2, "missing:manual") in verdict.reasons
    assert ("power", 2, "failed:output") in verdict.reasons
    assert verdict.grade == "C"
    bench.do(Undo(done.id))
    assert bench.card(unit).verdict is None
    assert verify(bench.folder).sound


def test_an_inspection_of_the_first_version_still_explains_itself(bench: Bench) -> None:
    unit = device(bench)
    old = (
        *PLAIN, ("serial", 4, ""), ("complete", 2, "cable"), ("damage", 1, ""),
        ("power", 1, ""), ("data", 1, ""), ("use", 1, ""),
    )  # fmt: skip
    keep(bench, unit, *old, version=1)
    bench.photograph(unit, "contents")
    bench.do(CompleteInspection(unit))
    verdict = bench.card(unit).verdict
    assert verdict is not None
    sets = bench.station.house.grading
    assert (verdict.set_version, sets.newest["electronics"].version) == (1, 2)
    told = outcome_of(sets.at(verdict.set_id, verdict.set_version), walked(bench, unit))
    assert told.grade.value == verdict.grade
    assert verdict.reasons == tuple(
        (one.question, one.choice, f"{one.kind.value}:{one.value}") for one in told.reasons
    )


@pytest.mark.parametrize(
    "words",
    [
        "' OR 1=1--", '"; DROP TABLE rma;--', "%", "_", "\\", '" OR NEAR(a b)', "*", "-x", "col:x",
        "^XZ^XA", "~JA", "^CC~", "_5E", "\\&", ">:", "N\nP9999", "\u202eevil", "a\u200bb", "İı ßẞ",
        "👩\u200d🔧", "\ufffd", "\ufeffx", "x" * 3900, "2147483648", "1e309", "NaN", "１２", "١٢",
        "said: none", "missing: cable", "scanned: x\n\ny",
    ],
)  # fmt: skip
def test_any_words_a_person_writes_are_kept_as_written(bench: Bench, words: str) -> None:
    unit = device(bench)
    keep(bench, unit, *PLAIN, ("serial", 4, f"said: unreadable\n\n{words}"))
    assert walked(bench, unit).trail[-1].note == words
    assert walked(bench, unit).words_missing == ()


@pytest.mark.parametrize(
    "bad", ["\x00", "\x07", "\x1b@", "\x1d", "\x7f", "\x9f", "\ud800", "x" * 4001]
)
def test_words_that_no_database_can_hold_are_refused(bench: Bench, bad: str) -> None:
    unit = device(bench)
    with pytest.raises(BadText):
        keep(bench, unit, ("identity", 3, bad))
    assert bench.card(unit).draft is None
