"""What text comes through the door, and that what came through comes back as it was."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.commands.announce_returns import AnnounceReturns
from app.commands.note_condition import NoteCondition
from app.commands.register_extra_unit import RegisterExtraUnit
from app.commands.register_unannounced import RegisterUnannounced
from app.commands.text import MAX_INT, MAX_TEXT, BadText, clean_text, is_clean
from app.domain.announcements import AnnouncedLine, Announcement
from app.domain.parcels import OuterCondition
from app.verify import verify
from tests.builders import line

if TYPE_CHECKING:
    from tests.builders import Bench

HOSTILE = [
    "'; DROP TABLE units; --",
    '" OR 1=1 --',
    "%_\\",
    ":id ?1 @x $y",
    "Robert'); DELETE FROM journal;--",
    "\u202egnp.exe",
    "NULL",
    "0x00",
    "🧨👩‍👩‍👧‍👦",
    "a\n\tb",
    "[]{}\"',;",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_only_text(bench: Bench, text: str) -> None:
    parcel, _ = bench.arrived()
    bench.do(NoteCondition(parcel, OuterCondition.TORN, text))
    bench.do(RegisterExtraUnit(parcel, text[:20], text))
    assert bench.one("SELECT note FROM parcels WHERE id = ?", parcel) == text
    assert bench.one("SELECT title FROM units WHERE parcel_id = ?", parcel) == text
    assert verify(bench.folder).sound


@pytest.mark.parametrize("char", ["\x00", "\x07", "\x1b", "\r", "\x7f", "\x85", "\ud800"])
def test_control_characters_are_refused(bench: Bench, char: str) -> None:
    parcel, _ = bench.arrived()
    with pytest.raises(BadText) as refused:
        bench.do(NoteCondition(parcel, OuterCondition.TORN, f"a{char}b"))
    assert (refused.value.field, refused.value.why) == ("note", "control")


def test_text_is_kept_in_one_spelling(bench: Bench) -> None:
    parcel, _ = bench.arrived()
    bench.do(NoteCondition(parcel, OuterCondition.TORN, "Mu\u0308nchen"))
    assert bench.one("SELECT note FROM parcels WHERE id = ?", parcel) == "M\u00fcnchen"


def test_the_longest_text_fits_and_one_more_does_not(bench: Bench) -> None:
    parcel, _ = bench.arrived()
    bench.do(NoteCondition(parcel, OuterCondition.TORN, "灯" * MAX_TEXT))
    with pytest.raises(BadText) as refused:
        bench.do(NoteCondition(parcel, OuterCondition.TORN, "灯" * (MAX_TEXT + 1)))
    assert refused.value.why == "long"


def test_a_scanned_page_of_text_is_no_tracking_number(bench: Bench) -> None:
    """A QR code holds thousands of characters; the column takes 80."""
    with pytest.raises(BadText) as refused:
        bench.do(RegisterUnannounced("X" * 81))
    assert (refused.value.field, refused.value.why) == ("tracking", "long")
    bench.do(RegisterUnannounced("X" * 80))


def test_a_negative_price_is_refused(bench: Bench) -> None:
    bad = Announcement("R", "Lumen", "O", (line(weight_g=-1),), "k")
    with pytest.raises(BadText) as refused:
        bench.do(AnnounceReturns((bad,), "test"), bench.mara)
    assert (refused.value.field, refused.value.why) == ("weight_g", "number")


@pytest.mark.parametrize("number", [MAX_INT + 1, -MAX_INT - 1, 2**63, 10**30])
def test_numbers_that_no_database_holds_are_refused(bench: Bench, number: int) -> None:
    parcel, _ = bench.arrived()
    with pytest.raises(BadText) as refused:
        bench.do(NoteCondition(parcel, OuterCondition.TORN, weight_g=number))
    assert refused.value.why == "number"


@given(st.text(max_size=60))
def test_clean_textis_clean_already(text: str) -> None:
    try:
        clean = clean_text(text, "field")
    except BadText:
        assert any(unicodedata.category(c) in {"Cc", "Cs"} for c in text)
    else:
        assert clean_text(clean, "field") == clean == unicodedata.normalize("NFC", text)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1, max_size=200))
def test_any_text_is_refused_or_comes_back(bench: Bench, text: str) -> None:
    if not bench.rows("SELECT 1 FROM parcels"):
        bench.arrived()
    parcel = bench.one("SELECT id FROM parcels")
    try:
        bench.do(NoteCondition(parcel, OuterCondition.TORN, text))
    except BadText:
        return
    assert bench.one("SELECT note FROM parcels") == unicodedata.normalize("NFC", text)


@given(st.text(), st.integers())
@example("a\x7fb", 0)
@example('5" \\ 3"', 0)
@example("e\u0301", 0)
@example("\x85", 0)
@example("\ud800", 0)
@example("two\nlines\tand a tab", 2**53)
@example("x" * MAX_TEXT + '"', 2**53 + 1)
@example('"' * (MAX_TEXT + 1), 0)
def test_the_quick_look_lets_nothing_through_that_the_slow_one_refuses_or_changes(
    text: str, number: int
) -> None:
    command = AnnounceReturns(
        (Announcement("R", "S", "O", (AnnouncedLine("X", text, number),), "key"),), text
    )
    if is_clean(command):
        assert clean_text(text, "title") == text
        assert abs(number) <= MAX_INT
