"""Carriers' numbers: check digits, printed and encoded forms, forgiving reading."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.carriers import CarrierFormat, Evidence, candidates, carrier_book, carrier_name
from app.domain.identifiers import ScanKind, understand
from app.sample.tracking import NoTemplate, make_tracking, makeable_carriers

CHECKED = ("ups", "upu", "dhl_paket", "usps", "fedex", "dhl_express")
rngs = st.integers(0, 2**32).map(random.Random)


def carriers_of(text: str) -> set[tuple[str, str]]:
    return {(match.carrier, match.number) for match in candidates(text)}


@pytest.mark.parametrize("form", carrier_book().formats, ids=lambda form: form.name)
def test_every_format_s_example_is_one_of_its_numbers(form: CarrierFormat) -> None:
    found = form.match(form.example, carrier_book().countries)
    assert found is not None
    assert found in candidates(form.example)


@given(st.sampled_from(makeable_carriers()), rngs)
def test_a_made_number_is_understood_as_its_carrier_s(carrier: str, rng: random.Random) -> None:
    number = make_tracking(carrier, rng)
    readings = [r for r in understand(number) if r.kind is ScanKind.TRACKING]
    assert (carrier, number) in {(r.carrier, r.value) for r in readings}


@given(st.sampled_from(("ups", "dhl_paket", "usps", "dhl_express")), rngs, st.data())
def test_one_wrong_digit_is_caught(carrier: str, rng: random.Random, data: st.DataObject) -> None:
    number = make_tracking(carrier, rng)
    place = data.draw(st.sampled_from([i for i, char in enumerate(number) if char.isdigit()]))
    digit = int(number[place])
    # what the carriers' own arithmetic cannot tell: a doubled digit modulo 10, a remainder of 7
    alike = {"ups": {5}, "dhl_express": {7}}.get(carrier, set()) | {0}
    others = [other for other in range(10) if abs(other - digit) not in alike]
    wrong = number[:place] + str(data.draw(st.sampled_from(others))) + number[place + 1 :]
    matches = [m for m in candidates(wrong) if m.carrier == carrier]
    assert all(match.why is not Evidence.CHECK_DIGIT for match in matches)


@given(rngs, st.integers(2, 9), st.integers(1, 9))
def test_a_postal_number_with_one_wrong_digit_fits_almost_never(
    rng: random.Random, place: int, more: int
) -> None:
    """S10 folds eleven remainders into ten digits: 0 and 5 are ambiguous, nothing else is."""
    number = make_tracking("upu", rng)
    digit = str((int(number[place]) + more) % 10)
    wrong = number[:place] + digit + number[place + 1 :]
    assert not carriers_of(wrong) or number[10] in "05"


@given(rngs, st.from_regex(r"\A[0-9]{5}\Z"), st.from_regex(r"\A[0-9]{4}\Z"))
def test_usps_printed_and_encoded_are_the_same_number(
    rng: random.Random, zip5: str, plus4: str
) -> None:
    number = make_tracking("usps", rng)
    for encoded in (number, f"420{zip5}{number}", f"420{zip5}{plus4}{number}"):
        assert ("usps", number) in carriers_of(encoded)


@given(rngs, st.from_regex(r"\A[0-9]{18}\Z"))
def test_the_tail_of_fedex_s_34_digits_is_the_printed_number(
    rng: random.Random, middle: str
) -> None:
    number = make_tracking("fedex", rng)
    assert ("fedex", number) in carriers_of(f"96{middle}00{number}")
    assert ("fedex", number) in carriers_of(f"100{middle[:17]}00{number}")


@given(st.sampled_from(makeable_carriers()), rngs, st.sampled_from((" ", "  ")))
def test_blanks_after_every_digit_and_small_letters_do_not_matter(
    carrier: str, rng: random.Random, blank: str
) -> None:
    number = make_tracking(carrier, rng)
    assert carriers_of(" " + blank.join(number.lower()) + " ") == carriers_of(number)
    pairs = [number[i : i + 4] for i in range(0, len(number), 4)]
    grouped = "-".join(pairs) if len(pairs[-1]) > 1 else "-".join(pairs[:-1]) + pairs[-1]
    assert carriers_of(grouped) == carriers_of(number)


def test_a_postal_number_needs_a_country() -> None:
    number = make_tracking("upu", random.Random(1), "DE")
    assert carriers_of(number)
    assert not carriers_of(number[:-2] + "QX")


def test_a_number_may_fit_two_carriers_and_both_are_offered() -> None:
    paket = make_tracking("dhl_paket", random.Random(1))
    assert [match.carrier for match in candidates(paket)][:2] == ["dhl_paket", "sscc"]


def test_a_right_check_digit_goes_before_a_mere_shape() -> None:
    for seed in range(200):
        found = [match.why for match in candidates(make_tracking("fedex", random.Random(seed)))]
        assert found == sorted(found, key=list(Evidence).index)


@given(st.text(max_size=300))
def test_any_text_is_taken(text: str) -> None:
    assert isinstance(candidates(text), tuple)


def test_carriers_have_names_and_strangers_keep_their_code() -> None:
    assert carrier_name("ups") == "UPS"
    assert carrier_name("sled") == "sled"
    with pytest.raises(NoTemplate):
        make_tracking("sled", random.Random(1))
