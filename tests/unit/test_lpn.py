"""Our own codes: what is printed reads back, what is misread does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import carriers, lpn
from app.domain.lpn import ALPHABET, NotACode

stations = st.text(ALPHABET, min_size=1, max_size=4)
numbers = st.integers(0, lpn.NUMBER_LIMIT - 1)
plates = st.builds(lpn.format_lpn, stations, numbers)
rmas = st.builds(lpn.format_rma, stations, numbers)
badges = st.builds(lpn.format_badge, st.integers(0, lpn.BADGE_LIMIT - 1))
bins = st.builds(
    lpn.format_bin,
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=2),
    st.integers(0, 99),
    st.integers(0, 99),
)


def reads(code: str) -> bool:
    return any(f(code) is not None for f in (lpn.parse_lpn, lpn.parse_badge, lpn.parse_rma))


@given(stations, numbers)
def test_a_licence_plate_reads_back(station: str, number: int) -> None:
    assert lpn.parse_lpn(lpn.format_lpn(station, number)) == lpn.Lpn(station, number)


@given(stations, numbers)
def test_a_station_s_rma_number_reads_back(station: str, number: int) -> None:
    assert lpn.parse_rma(lpn.format_rma(station, number)) == lpn.StationRma(station, number)


@given(st.integers(0, lpn.BADGE_LIMIT - 1))
def test_a_badge_reads_back(number: int) -> None:
    assert lpn.parse_badge(lpn.format_badge(number)) == number


@given(bins)
def test_a_bin_reads_back_from_its_barcode_and_from_its_words(code: str) -> None:
    assert str(lpn.parse_bin(lpn.bin_barcode(code))) == code == str(lpn.parse_bin(code.lower()))


@given(plates | badges | rmas, st.data())
def test_one_wrong_character_is_caught(code: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(code) - 1))
    wrong = data.draw(st.sampled_from(ALPHABET + "-").filter(lambda char: char != code[place]))
    assert not reads(code[:place] + wrong + code[place + 1 :])


@given(plates | badges | rmas, st.data())
def test_two_swapped_neighbours_are_caught(code: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(code) - 2))
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert swapped == code or not reads(swapped)


@given(plates | badges | rmas | bins | bins.map(lpn.bin_barcode))
def test_no_carrier_s_number_looks_like_ours(code: str) -> None:
    assert carriers.candidates(code) == ()


@given(plates, badges, rmas, bins)
def test_our_codes_are_not_mistaken_for_each_other(
    plate: str, badge: str, rma: str, place: str
) -> None:
    assert [f(plate) for f in (lpn.parse_badge, lpn.parse_rma, lpn.parse_bin)] == [None] * 3
    assert [f(badge) for f in (lpn.parse_lpn, lpn.parse_rma, lpn.parse_bin)] == [None] * 3
    assert [f(rma) for f in (lpn.parse_lpn, lpn.parse_badge, lpn.parse_bin)] == [None] * 3
    assert [f(place) for f in (lpn.parse_lpn, lpn.parse_badge, lpn.parse_rma)] == [None] * 3


@given(plates)
def test_a_typed_plate_forgives_blanks_small_letters_and_o_for_zero(code: str) -> None:
    typed = f" {code.lower().replace('0', 'o').replace('1', 'i')} "
    assert lpn.parse_lpn(typed) == lpn.parse_lpn(code) is not None


def test_a_plate_looks_as_on_the_label() -> None:
    code = lpn.format_lpn("B7", 4213)
    assert code[:-1] == "B7-004213-"
    assert len(code) == len("B7-004213-K")


@pytest.mark.parametrize("station", ["", "ABCDE", "b7", "B 7", "IO", "Ä1"])
def test_a_station_code_that_could_be_misread_is_refused(station: str) -> None:
    with pytest.raises(NotACode):
        lpn.format_lpn(station, 1)


def test_numbers_and_bins_out_of_range_are_refused() -> None:
    for make, parts in (
        (lpn.format_lpn, ("B7", -1)),
        (lpn.format_lpn, ("B7", lpn.NUMBER_LIMIT)),
        (lpn.format_badge, (lpn.BADGE_LIMIT,)),
        (lpn.format_bin, ("A1", 1, 1)),
        (lpn.format_bin, ("A", 100, 1)),
        (lpn.bin_barcode, ("A-1-1",)),
        (lpn.command_barcode, ("drop it",)),
    ):
        with pytest.raises(NotACode):
            make(*parts)


def test_a_command_barcode_reads_back() -> None:
    assert lpn.parse_command(lpn.command_barcode("APPROVE")) == "APPROVE"
    assert lpn.parse_command("APPROVE") is None
