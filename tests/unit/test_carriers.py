"""Carriers' numbers: check digits, printed and encoded forms, forgiving reading."""

from __future__ import annotations

import hashlib
import random
import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.commands.announce_returns import AnnounceReturns
from app.commands.wire import from_wire
from app.domain import carriers, lpn
from app.domain.carriers import (
    FIRST_EDITION,
    CarrierFormat,
    Evidence,
    UnknownEdition,
    candidates,
    carrier_book,
    carrier_group,
    carrier_name,
    examine,
    likeliest,
)
from app.domain.check_digits import Luhn, isbn10_digit
from app.domain.identifiers import ScanKind, understand
from app.sample.tracking import NoTemplate, make_tracking, makeable_carriers

NAMED = {
    "ups", "usps", "fedex", "dhl", "s10", "canada_post", "purolator", "ontrac", "lasership",
    "amazon", "dpd", "yodel", "yunexpress", "gofo", "landmark", "old_dominion", "canpar",
    "speedee", "4px", "yanwen", "cainiao", "sf", "gls", "hermes", "royal_mail",
}  # fmt: skip
FORMATS = carrier_book().formats
CHECKED = [form for form in FORMATS if form.check is not None]
UPS = next(form.check for form in FORMATS if form.carrier == "ups" and form.name == "1Z")
EXAMPLES = [(form, code) for form in FORMATS for code in (form.example, *form.valid)]
DIGESTS = {1: "97316ce89c6854b3", 2: "e6b1a984655aa14d"}
rngs = st.integers(0, 2**32).map(random.Random)
zips = st.from_regex(r"\A[0-9]{5}\Z")


def named(form: CarrierFormat) -> str:
    return f"{form.carrier} {form.name}"


def carriers_of(text: str) -> set[tuple[str, str]]:
    return {(match.carrier, match.number) for match in candidates(text)}


def made(form: CarrierFormat, data: st.DataObject) -> str:
    """Any code of the format, with its check digit."""
    code = data.draw(
        st.from_regex(form.pattern, fullmatch=True, alphabet=st.characters(codec="ascii"))
    )
    parts = form.pattern.fullmatch(code)
    assert parts is not None
    groups = parts.groupdict("")
    if "country" in groups:
        code = code[: parts.start("country")] + data.draw(st.sampled_from(["CN", "DE", "GB"]))
    if form.check is None:
        return code
    digit = form.check.digit(form.body.format_map(groups) if form.body else groups["body"])
    assume(len(digit) == 1)
    return code[: parts.start("check")] + digit + code[parts.end("check") :]


def test_every_carrier_that_was_asked_for_is_there() -> None:
    assert {carrier_group(form.carrier) for form in FORMATS} >= NAMED


@pytest.mark.parametrize(("form", "code"), EXAMPLES, ids=lambda one: getattr(one, "name", one))
def test_every_example_is_one_of_its_format_s_numbers(form: CarrierFormat, code: str) -> None:
    found = form.match(code, carrier_book().countries)
    assert found is not None
    assert found in candidates(code)
    assert found.shown.replace(" ", "") == found.number
    assert len(code) in form.lengths
    assert code[0] in form.first


@pytest.mark.parametrize("form", FORMATS, ids=named)
def test_every_format_has_broken_examples_that_it_does_not_take(form: CarrierFormat) -> None:
    assert form.broken or form.also  # what is only another spelling has its sibling's
    for code in form.broken:
        assert form.match(code, carrier_book().countries) is None


@pytest.mark.parametrize("form", FORMATS, ids=named)
def test_every_format_says_where_it_is_published(form: CarrierFormat) -> None:
    assert form.source
    assert ("by shape" in form.source) is (form.check is None)


@pytest.mark.parametrize("form", FORMATS, ids=named)
@settings(max_examples=15, deadline=None)
@given(st.data())
def test_the_index_leads_to_every_number_of_a_format(
    form: CarrierFormat, data: st.DataObject
) -> None:
    code = made(form, data)
    assert form in carrier_book().for_code(code)
    found = form.match(code, carrier_book().countries)
    assert found is not None
    assert (found.carrier, found.number) in carriers_of(code)


@pytest.mark.parametrize("form", CHECKED, ids=named)
@settings(max_examples=15, deadline=None)
@given(st.data())
def test_one_wrong_digit_is_no_right_number_of_the_same_format(
    form: CarrierFormat, data: st.DataObject
) -> None:
    code = made(form, data)
    parts = form.pattern.fullmatch(code)
    assert parts is not None
    inside = next(name for name in ("_tail", "_rest", "body") if name in form.pattern.groupindex)
    body = parts.span(inside)
    places = [i for i in range(*body) if code[i].isdigit() and code[i].isascii()]
    assume(places)
    place = data.draw(st.sampled_from(places))
    digit = int(code[place])
    others = [o for o in range(10) if not _alike(form, o - digit) and o != digit]
    wrong = code[:place] + str(data.draw(st.sampled_from(others))) + code[place + 1 :]
    assume(form.pattern.fullmatch(wrong))  # a prefix may have fixed digits
    if _folds(form, wrong):
        return
    match = form.match(wrong, carrier_book().countries)
    assert match is None or match.why is Evidence.MISREAD


def _alike(form: CarrierFormat, change: int) -> bool:
    """What the carrier's own arithmetic cannot tell apart."""
    modulus = getattr(form.check, "modulus", 0)
    weights = getattr(form.check, "weights", ())
    return any(change * weight % modulus == 0 for weight in weights) if modulus else False


def _folds(form: CarrierFormat, code: str) -> bool:
    """Modulo 11 has eleven remainders for ten digits: two of them share one."""
    parts = form.pattern.fullmatch(code)
    shared = getattr(form.check, "modulus", 0) == 11
    return shared and parts is not None and parts["check"] in "05"


@pytest.mark.parametrize(
    "form",
    [form for form in CHECKED if form.check in (UPS, Luhn())],
    ids=named,
)
@settings(max_examples=15, deadline=None)
@given(st.data())
def test_two_neighbours_changed_places_are_caught_where_the_rule_promises_it(
    form: CarrierFormat, data: st.DataObject
) -> None:
    """UPS's weights 1 and 2 and Luhn's tell all neighbours apart, but for 0 and 9 (Luhn)."""
    code = made(form, data)
    parts = form.pattern.fullmatch(code)
    assert parts is not None
    start, end = parts.span("body")
    pairs = [i for i in range(start, end - 1) if code[i : i + 2].isdigit()]
    assume(pairs)
    place = data.draw(st.sampled_from(pairs))
    one, two = code[place], code[place + 1]
    assume(one != two and {one, two} != {"0", "9"})
    wrong = code[:place] + two + one + code[place + 2 :]
    assume(form.pattern.fullmatch(wrong))
    assert form.match(wrong, carrier_book().countries) is None


@given(st.sampled_from(makeable_carriers()), rngs)
def test_a_made_number_is_understood_as_its_carrier_s(carrier: str, rng: random.Random) -> None:
    number = make_tracking(carrier, rng)
    readings = [r for r in understand(number) if r.kind is ScanKind.TRACKING]
    assert (carrier, number) in {(r.carrier, r.value) for r in readings}


@given(rngs, zips, st.from_regex(r"\A[0-9]{4}\Z"))
def test_usps_printed_and_encoded_are_the_same_number(
    rng: random.Random, zip5: str, plus4: str
) -> None:
    number = make_tracking("usps", rng)
    for encoded in (number, f"420{zip5}{number}", f"420{zip5}{plus4}{number}"):
        assert ("usps", number) in carriers_of(encoded)
        found = likeliest(encoded)
        assert found is not None
        assert found.number == number


@given(rngs, st.from_regex(r"\A[0-9]{18}\Z"))
def test_the_tail_of_fedex_s_34_digits_is_the_printed_number(
    rng: random.Random, middle: str
) -> None:
    number = make_tracking("fedex", rng)
    assert ("fedex", number) in carriers_of(f"96{middle}00{number}")
    assert ("fedex", number) in carriers_of(f"100{middle[:17]}00{number}")


@given(st.data())
def test_whichever_way_a_parcel_was_announced_every_way_it_is_written_finds_it(
    data: st.DataObject,
) -> None:
    """Other spellings of one number share one; so what is kept is found by any of them."""
    form = data.draw(st.sampled_from([form for form in FORMATS if form.also]))
    code = made(form, data)
    parts = form.pattern.fullmatch(code)
    assert parts is not None
    own = {match.number for match in form.read(parts, carrier_book().countries)}
    # ZIP+4 and a number may also be a ZIP and a longer number, right by one chance in ten
    assume({number for carrier, number in carriers_of(code) if carrier == form.carrier} <= own)
    for kept in own | {code}:
        for scanned in own | {code}:
            found = likeliest(kept)
            assert found is not None
            if found.carrier == form.carrier:
                assert found.number in {number for _, number in carriers_of(scanned)}


def test_a_zip_plus_4_that_looks_like_a_longer_number_is_read_by_the_check_digit() -> None:
    code = "4200000091009170000000000000001015"
    assert carriers_of(code) == {
        ("usps", "9170000000000000001015"),
        ("usps", "70000000000000001015"),
    }
    assert examine(code)[-1].number == "91009170000000000000001015"
    assert examine(code)[-1].why is Evidence.MISREAD


@pytest.mark.parametrize(
    ("scanned", "printed"),
    [
        ("420221539400000000000000001235", "9400000000000000001235"),
        ("4202215312349400000000000000001235", "9400000000000000001235"),
        ("9622001900000000000000700000001234", "700000001234"),
        ("0000000010000000000011012763", "01000000000001"),
        ("%000000001000000000001101276", "01000000000001"),
        ("96110200000000000001236", ""),
    ],
)
def test_the_number_is_what_stands_on_the_label(scanned: str, printed: str) -> None:
    numbers = {number for _, number in carriers_of(scanned)}
    assert (printed in numbers) if printed else not numbers


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


def test_a_number_with_a_wrong_check_digit_is_told_last_unless_everything_looks_like_it() -> None:
    assert [match.why for match in examine("1Z0000000300001237")] == [Evidence.MISREAD]
    assert not candidates("1Z0000000300001237")
    assert not examine("700000001236")  # twelve digits can be anything


def test_a_right_check_digit_goes_before_a_mere_shape() -> None:
    for seed in range(200):
        found = [match.why for match in examine(make_tracking("fedex", random.Random(seed)))]
        assert found == sorted(found, key=list(Evidence).index)


def test_published_samples_have_the_digit_that_was_published() -> None:
    """UPU S10's and Wikipedia's 47312482, BWIPP's Identcode and Leitcode, two of ISBN."""
    assert ("upu", "RR473124829DE") in carriers_of("RR473124829DE")
    assert ("dhl_paket", "563102430313") in carriers_of("5.6310243.0313".replace(".", ""))
    assert isbn10_digit("030640615") == "2"
    assert isbn10_digit("080442957") == "X"


ours = st.builds(
    lambda make, station, number: make(station, number),
    st.sampled_from((lpn.format_lpn, lpn.format_rma, lpn.format_container)),
    st.from_regex(re.compile(r"[0-9A-HJ-NP-Z]{1,4}", re.ASCII), fullmatch=True),
    st.integers(0, 10**9 - 1),
) | st.integers(0, 99_999).map(lpn.format_badge)


@given(ours)
def test_no_code_of_ours_is_any_carrier_s(code: str) -> None:
    assert not examine(code)


@pytest.mark.parametrize(("form", "code"), EXAMPLES, ids=lambda one: getattr(one, "name", one))
def test_no_carrier_s_number_is_a_code_of_ours(form: CarrierFormat, code: str) -> None:
    readings = understand(code)
    assert form.carrier in {one.carrier for one in readings}
    public = {ScanKind.TRACKING, ScanKind.GTIN, ScanKind.ORDER, ScanKind.TEXT}
    assert all(one.kind in public for one in readings)


@given(st.text(max_size=300))
def test_any_text_is_taken(text: str) -> None:
    assert isinstance(examine(text), tuple)


def test_carriers_have_names_and_strangers_keep_their_code() -> None:
    assert carrier_name("ups") == "UPS"
    assert carrier_name("sled") == carrier_group("sled") == "sled"
    with pytest.raises(NoTemplate):
        make_tracking("sled", random.Random(1))


def test_an_old_announcement_is_read_by_the_formats_of_its_day() -> None:
    """Its parcels follow from its text whenever the journal is verified."""
    old = from_wire("AnnounceReturns", 1, '{"announcements":[],"origin":"returns.csv"}')
    assert isinstance(old, AnnounceReturns)
    assert old.formats == FIRST_EDITION < carrier_book().edition
    before, now = likeliest("GFUS01000000000123", FIRST_EDITION), likeliest("GFUS01000000000123")
    assert before is None
    assert now is not None
    assert now.carrier == "gofo"


def test_every_retired_edition_is_still_there() -> None:
    newest = carrier_book().edition
    for edition in range(FIRST_EDITION, newest + 1):
        book = carrier_book(edition)
        assert book.edition == edition
        assert all(form.match(form.example, book.countries) for form in book.formats)
        assert {form.carrier for form in book.formats} <= set(carrier_book().names)
    assert len(list((carriers.RESOURCES / "retired").glob("carriers.*.toml"))) == newest - 1


@pytest.mark.parametrize(("edition", "digest"), DIGESTS.items())
def test_an_edition_stays_as_it_is(edition: int, digest: str) -> None:
    """What it recognises may not change: raise `edition` in carriers.toml, keep the old file in
    `resources/retired` and add the new digest here.  Words, sources and examples are free.
    """
    book = carrier_book(edition)
    what = [
        (form.carrier, form.pattern.pattern, form.check, form.body, form.number, form.proves)
        for form in book.formats
    ]
    told = repr((what, sorted(book.countries)))
    assert hashlib.sha256(told.encode()).hexdigest()[:16] == digest


@pytest.mark.parametrize("edition", [-1, 999])
def test_an_edition_that_never_was_is_named(edition: int) -> None:
    with pytest.raises(UnknownEdition) as unknown:
        likeliest("1Z0000000300001236", edition)
    assert unknown.value.edition == edition


def test_every_edition_has_its_digest() -> None:
    assert set(DIGESTS) == set(range(FIRST_EDITION, carrier_book().edition + 1))
