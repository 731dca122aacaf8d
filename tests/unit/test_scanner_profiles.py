"""What was learnt about a scanner is kept as data, and read again whatever became of the file."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.devices.layouts import Layout, character, places_of, translated
from app.devices.profiles import (
    DEFAULT,
    End,
    Gs,
    Kind,
    ScannerProfile,
    free_name,
    read,
    with_profile,
    without,
    written,
)

LEARNT = ScannerProfile(
    "Hall 2", gap_ms=90, prefix="~", suffix="#", end=End.TAB, layout=Layout.DE,
    system=Layout.US, minds_caps=True, gs=Gs.FUNCTION_KEY, gs_key="F8", aim=True, pace_ms=31.5,
    reads=("qr",), deaf_to=("ean13",),
)  # fmt: skip
SERIAL = ScannerProfile("USB", Kind.SERIAL, port="/dev/ttyACM0", hardware="05e0:1701:S1")


def test_what_was_learnt_is_read_as_it_was_written() -> None:
    assert read(written((LEARNT, SERIAL))) == (LEARNT, SERIAL)


def test_a_bench_always_hears_some_scanner_that_types() -> None:
    assert read("") == DEFAULT
    assert read(written((SERIAL,)))[0] == ScannerProfile()


@pytest.mark.parametrize(
    "row",
    [
        {"name": "x", "gap_ms": 0},
        {"name": "x", "gap_ms": 9000},
        {"name": "x", "gap_ms": "soon"},
        {"name": "", "gap_ms": 20},
        {"name": "x", "layout": "klingon"},
        {"name": "x", "kind": "serial", "port": ""},
        {"name": "x", "reads": 4},
        7,
    ],
)
def test_what_cannot_be_a_scanner_is_left_out(row: object) -> None:
    assert read(json.dumps([row])) == DEFAULT


def test_a_field_of_a_later_version_is_no_reason_to_forget_the_scanner() -> None:
    row = json.loads(written((LEARNT,)))[0] | {"colour": "green"}
    assert read(json.dumps([row])) == (LEARNT,)


@given(
    st.text(max_size=80)
    | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(json.dumps)
)
def test_any_text_in_the_file_is_survived(text: str) -> None:
    assert len(read(text)) >= 1


def test_the_untouched_one_hears_the_others_until_one_without_a_prefix_is_learnt() -> None:
    plain = replace(LEARNT, prefix="")
    assert with_profile(DEFAULT, plain) == (plain,)
    assert with_profile(DEFAULT, LEARNT) == (*DEFAULT, LEARNT)
    assert without((*DEFAULT, LEARNT), DEFAULT[0].name) == (LEARNT,)
    assert with_profile(DEFAULT, SERIAL) == (*DEFAULT, SERIAL)
    again = replace(LEARNT, pace_ms=4.0)
    assert with_profile((LEARNT, SERIAL), again) == (again, SERIAL)
    assert without((LEARNT, SERIAL), "Hall 2") == (*DEFAULT, SERIAL)
    assert free_name((LEARNT,), "Hall 2") == "Hall 2 2"


@pytest.mark.parametrize("layout", list(Layout))
def test_every_layout_has_each_letter_and_digit_on_one_key(layout: Layout) -> None:
    places = places_of(layout)
    for sign in "ABCXYZabcxyz0123456789-:/.":
        number, level = places[sign]
        assert character(number, level, layout) == sign
    plain = [places[sign] for sign in "abcdefghijklmnopqrstuvwxyz0123456789"]
    assert len(set(plain)) == len(plain)


@pytest.mark.parametrize("system", list(Layout))
@pytest.mark.parametrize("scanner", list(Layout))
def test_what_one_layout_made_of_the_other_is_turned_back(system: Layout, scanner: Layout) -> None:
    said = "1Z999-AA/Q:5y_W"
    shown = "".join(character(*places_of(scanner)[one], system) for one in said)
    assert translated(shown, system, scanner) == said
