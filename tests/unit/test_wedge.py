"""The keys of a scanner are made a text again, and judged by their pace, without a window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.devices.layouts import Layout, character, places_of
from app.devices.profiles import ScannerProfile
from app.devices.wedge import GS, Key, could_be, is_glued, is_machine, read, unwrapped
from app.domain.heard import Doubt, Heard

PLAIN = ScannerProfile()
SLOW = ScannerProfile("slow", gap_ms=120)


def keys(text: str, gap: float = 5, start: float = 0) -> list[Key]:
    return [
        Key(number, sign, start + place * gap, shift=level == 1)
        for place, sign in enumerate(text)
        for number, level in [places_of(Layout.US)[sign]]
    ]


def test_an_untroubled_scan_is_read_as_it_came() -> None:
    heard = read(keys("1Z999AA10123456784"), PLAIN)
    assert heard == Heard("1Z999AA10123456784", b"1Z999AA10123456784", "keyboard", 5.0)


@pytest.mark.parametrize("scanner", list(Layout))
@pytest.mark.parametrize("system", list(Layout))
def test_any_layout_under_any_other_is_turned_back_and_said(
    scanner: Layout, system: Layout
) -> None:
    said = "Lpn:B7-004/Q_z"
    pressed = [
        Key(number, character(number, level, system), place * 5, shift=level == 1)
        for place, sign in enumerate(said)
        for number, level in [places_of(scanner)[sign]]
    ]
    heard = read(pressed, replace(PLAIN, layout=scanner))
    assert heard.text == said
    shown = "".join(key.text for key in pressed)
    assert (Doubt.OTHER_LAYOUT in heard.doubts) is (shown.casefold() != said.casefold())
    assert heard.raw == shown.encode()


def test_caps_lock_is_undone_and_said() -> None:
    caps = [replace(key, text=key.text.swapcase()) for key in keys("RMA-1042x")]
    assert read(caps, PLAIN).text == "RMA-1042x"
    assert read(caps, PLAIN).doubts == (Doubt.CAPS_LOCK,)
    without_numbers = [replace(key, number=0) for key in caps]
    assert read(without_numbers, PLAIN).text == "RMA-1042x"


def test_a_scanner_that_minds_caps_lock_itself_is_left_alone() -> None:
    mended = [
        replace(key, shift=not key.shift) if key.text.isalpha() else key for key in keys("RMA-x")
    ]
    heard = read(mended, replace(PLAIN, minds_caps=True))
    assert (heard.text, heard.doubts) == ("RMA-x", ())


def test_the_separator_comes_as_alt_029_as_a_function_key_or_as_itself() -> None:
    first, last = keys("10AB"), keys("17", start=40)
    alt = [Key(0, digit, 20 + place * 5, alt=True) for place, digit in enumerate("029")]
    assert read([*first, *alt, *last], PLAIN).text == f"10AB{GS}17"
    assert read([*first, *alt, *last], PLAIN).doubts == (Doubt.GS_TYPED,)
    assert read([*first, *alt, *last], PLAIN).raw == b"10AB<Alt+029>17"
    function = [Key(0, "", 25, name="F8")]
    heard = read([*first, *function, *last], replace(PLAIN, gs_key="F8"))
    assert (heard.text, heard.doubts) == (f"10AB{GS}17", (Doubt.GS_TYPED,))
    assert read([*first, *function, *last], PLAIN).text == "10AB17"
    itself = [Key(27, GS, 25, ctrl=True)]
    heard = read([*first, *itself, *last], PLAIN)
    assert (heard.text, heard.doubts) == (f"10AB{GS}17", ())


@pytest.mark.parametrize(
    ("text", "prefix", "suffix", "glued"),
    [
        ("]C10950110153000310AB", "", "", False),
        ("]C1095011015300]C1095011015300", "", "", True),
        ("1Z999AA101234567841Z999AA10123456784", "", "", True),
        ("0000000000000000", "", "", False),
        ("12345671234567", "", "", False),
        ("B7-1#~B7-2", "~", "#", True),
        ("B7-1QRB7-2", "QR", "", True),
        ("B7-1~B7-2", "~", "", False),
    ],
)
def test_two_codes_in_one_are_noticed(text: str, prefix: str, suffix: str, glued: bool) -> None:  # noqa: FBT001
    assert is_glued(text, prefix, suffix) is glued


def test_a_scan_that_begins_right_and_ends_wrong_was_cut_short() -> None:
    framed = replace(PLAIN, prefix="~", suffix="#")
    whole = unwrapped(Heard("~B7-1#"), framed)
    half = unwrapped(Heard("~B7-1"), framed)
    assert whole is not None
    assert (whole.text, whole.doubts) == ("B7-1", ())
    assert half is not None
    assert (half.text, half.doubts) == ("B7-1", (Doubt.CUT_SHORT,))
    assert unwrapped(Heard("B7-1#"), framed) is None
    assert unwrapped(Heard("~#"), framed) is None


@given(st.integers(46, 120))
def test_a_slow_scanner_without_prefix_is_known_by_its_evenness(gap: int) -> None:
    assert is_machine(keys("B7-004213-K", gap), SLOW)
    assert not is_machine(keys("B7-004213-K", gap), PLAIN)


def test_an_uneven_hand_is_no_slow_scanner() -> None:
    typed = keys("abcdefgh", 70)
    uneven = [*typed[:4], *(replace(key, at=key.at + 45) for key in typed[4:])]
    assert not could_be(uneven, SLOW)
    prefixed = replace(SLOW, prefix="~")
    assert not could_be(uneven, prefixed)
    assert could_be(keys("~abc", 110), prefixed)


@given(st.lists(st.tuples(st.characters(), st.booleans(), st.integers(0, 300)), max_size=30))
def test_whatever_keys_come_they_are_read(pressed: list[tuple[str, bool, int]]) -> None:
    made = [
        Key(number, sign, number, shift=shift, level3=number % 7 == 0)
        for sign, shift, number in pressed
    ]
    assert isinstance(read(made, PLAIN).text, str)


@given(st.integers(0, 999))
def test_an_alt_code_of_any_three_digits_is_some_sign(number: int) -> None:
    pressed = [Key(0, digit, place, alt=True) for place, digit in enumerate(f"{number:03}")]
    assert read(pressed, PLAIN).text == chr(number)
