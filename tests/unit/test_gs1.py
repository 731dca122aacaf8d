"""GS1 element strings: what biip says, and what it does not say."""

from __future__ import annotations

from datetime import date

import biip
import pytest
from biip.gs1_messages import GS1Message
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.domain import gs1
from app.domain.check_digits import GS1
from app.domain.gs1 import Gs1Doubt
from app.domain.identifiers import Notice, ScanKind, look_into, understand

SIGNS = "ABCDEFGHXYZ0123456789-./"
values = st.text(SIGNS, min_size=1, max_size=20)
days = st.dates(min_value=date(2000, 1, 1)).filter(lambda d: d.year < 2049)


def gtin_of(digits: str) -> str:
    return digits + GS1.digit(digits)


gtins = st.from_regex(r"\A2[0-9]{11}\Z").map(gtin_of)
ssccs = st.from_regex(r"\A[0-9]{17}\Z").map(gtin_of)


@st.composite
def element_strings(draw: st.DrawFn) -> str:
    """Any message of the elements a returns bench meets, the article first."""
    day = draw(days)
    choices = {
        "10": draw(values),
        "21": draw(values),
        "17": f"{day:%y%m%d}",
        "15": f"{day:%y%m%d}",
        "11": f"{day:%y%m%d}",
        "37": draw(st.integers(1, 9999).map(str)),
        "3103": f"{draw(st.integers(0, 999999)):06d}",
        "240": draw(values),
        "400": draw(values),
    }
    picked = draw(st.lists(st.sampled_from(sorted(choices)), unique=True, max_size=5))
    parts = [f"010{draw(gtins)}"]
    parts += [f"{ai}{choices[ai]}" for ai in picked]
    return gs1.SEPARATOR.join(parts)


@settings(deadline=None)
@given(element_strings(), st.sampled_from(("]C1", "]d2", "]Q3", "]e0")))
def test_everything_that_biip_reads_is_read_as_biip_reads_it(message: str, aim: str) -> None:
    theirs = biip.parse(aim + message).gs1_message
    assert theirs is not None
    reading = understand(aim + message)[0]
    said = dict(reading.fields)
    assert theirs.element_strings[0].gtin is not None
    assert reading.value == gs1.canonical_gtin(theirs.element_strings[0].gtin.value)
    for part in theirs.element_strings[1:]:
        ai = part.ai.ai
        if ai in ("17", "15", "11"):
            name = {"17": "expiry", "15": "best_before", "11": "produced"}[ai]
            assert part.date is not None
            assert said[name] == part.date.isoformat()
        elif ai == "3103":
            assert float(said["weight_kg"]) == float(part.decimal or 0)
        else:
            name = {"10": "lot", "21": "serial", "37": "count"}.get(ai, f"ai_{ai}")
            assert said[name] == part.value


@settings(deadline=None)
@given(st.text("0123456789AB\x1d()]Cd2Q3", max_size=48) | element_strings())
def test_a_key_that_biip_accepts_is_never_missed_and_none_is_made_up(text: str) -> None:
    """Where biip finds an article by an element string that begins with it, so do we."""
    found = gs1.read_elements(text)
    try:
        theirs = GS1Message.parse(text.lstrip(gs1.SEPARATOR))
    except (biip.BiipException, ValueError):
        theirs = None
    first = theirs.element_strings[0] if theirs and theirs.element_strings else None
    once = theirs and len({part.ai.ai for part in theirs.element_strings}) == len(
        theirs.element_strings
    )
    right = once and first is not None and first.ai.ai == "01" and first.gtin is not None
    if right and int(first.value):
        assert found is not None
        assert found.gtin == gs1.canonical_gtin(first.value)
    if found is not None and found.gtin:
        assert gs1.is_gtin(found.gtin)


@settings(deadline=None)
@given(gtins, values, values)
def test_scanned_bracketed_and_as_a_link_it_says_the_same(gtin: str, lot: str, serial: str) -> None:
    scanned = understand(f"]d2010{gtin}10{lot}\x1d21{serial}")[0]
    assert understand(f"(01)0{gtin}(10){lot}(21){serial}")[0] == scanned
    quoted = [value.replace("/", "%2F") for value in (lot, serial)]
    link = f"https://id.gs1.org/01/0{gtin}/10/{quoted[0]}/21/{quoted[1]}"
    for text in (link, f"]Q1{link}", link.replace("id.gs1.org", "shop.example/p")):
        if not {lot, serial} & {".", ".."}:
            assert understand(text)[0] == scanned


AS_TEXT = ("<GS>", "{GS}", "[GS]", "^]", "\\x1d", "\\u001d", "\u241d", "<FNC1>")
AS_ALT_029 = ("~029", "Alt029", "\\029", "Alt+029")


@pytest.mark.parametrize("separator", [*AS_TEXT, *AS_ALT_029])
def test_a_separator_that_came_as_text_is_put_back_and_told(separator: str) -> None:
    gtin = gtin_of("200000000001")
    reading = look_into(f"]C1010{gtin}10AB-1{separator}17281231")
    assert (reading.candidates[0].lot, reading.candidates[0].expiry) == ("AB-1", "2028-12-31")
    assert set(reading.notices) & {Notice.GS_AS_TEXT, Notice.GS_AS_ALT029}


@settings(deadline=None)
@given(gtins, st.text("ABCXYZ-", min_size=1, max_size=8), days)
def test_a_lost_separator_is_told_where_a_date_stands_in_the_lot(
    gtin: str, lot: str, day: date
) -> None:
    reading = look_into(f"]C1010{gtin}10{lot}17{day:%y%m%d}")
    assert Notice.LOST_FNC1 in reading.notices
    assert reading.candidates[0].expiry == ""  # nothing is made up
    kept = look_into(f"]C1010{gtin}10{lot}\x1d17{day:%y%m%d}")
    assert Notice.LOST_FNC1 not in kept.notices


def test_a_separator_that_came_as_the_keys_of_alt_029_is_told() -> None:
    gtin = gtin_of("200000000001")
    reading = look_into(f"010{gtin}10AB-102917281231")
    assert {Notice.LOST_FNC1, Notice.GS_AS_ALT029} <= set(reading.notices)


def test_what_is_too_long_for_one_element_was_two_and_the_article_still_counts() -> None:
    gtin = gtin_of("200000000001")
    reading = look_into(f"]C1010{gtin}10ABCDEFGHIJKLMNOP21QRSTUVWXYZ")
    assert (reading.candidates[0].kind, reading.candidates[0].value) == (ScanKind.GTIN, gtin)
    assert reading.candidates[0].serial == reading.candidates[0].lot == ""
    assert Notice.LOST_FNC1 in reading.notices


def test_a_day_that_does_not_exist_is_told_and_the_rest_is_read() -> None:
    found = gs1.read_elements(f"010{gtin_of('200000000001')}17281331")
    assert found is not None
    assert (found.expiry, found.doubts) == ("", (Gs1Doubt.NO_SUCH_DAY,))


def test_day_zero_is_the_last_of_its_month() -> None:
    found = gs1.read_elements(f"010{gtin_of('200000000001')}17280200")
    assert found is not None
    assert found.expiry == "2028-02-29"


@given(st.integers(0, 1), st.from_regex(r"\A[0-9]{6}\Z"))
def test_a_upc_e_is_the_upc_a_that_biip_says(system: int, six: str) -> None:
    assume(system or int(six))
    short = next(text for text in (f"{system}{six}{d}" for d in range(10)) if gs1.upc_a_of(text))
    upc = biip.parse(short).upc
    if upc is not None:  # zeros that a UPC-E must not leave out are another form to biip
        assert gs1.upc_a_of(short) == upc.as_upc_a()
        assert understand(short)[0].value == gs1.canonical_gtin(upc.as_upc_a())


def test_eight_digits_are_what_the_symbology_says() -> None:
    """01234565 is an EAN-8 and, compressed, a UPC-E too."""
    both = next(
        text
        for text in (f"0{n:06d}{d}" for n in range(100_000, 200_000) for d in range(10))
        if gs1.is_gtin(text) and gs1.upc_a_of(text)
    )
    short, long = both, gs1.canonical_gtin(gs1.upc_a_of(both))
    assert [one.value for one in understand(f"]E4{both}")][:1] == [short]
    assert long not in {one.value for one in understand(f"]E4{both}")}
    assert [one.value for one in understand(f"]E0{both}")][:1] == [long]
    assert {one.value for one in understand(both)} >= {short, long}


@pytest.mark.parametrize("length", [8, 12, 13, 14])
def test_every_length_of_gtin_says_its_fourteen_digits(length: int) -> None:
    digits = gtin_of("9" * (length - 1))
    reading = next(one for one in understand(digits) if one.kind is ScanKind.GTIN)
    assert dict(reading.fields)["gtin14"] == digits.zfill(14)
    assert dict(reading.fields)["form"] == f"GTIN-{length}"


@given(ssccs)
def test_a_logistic_unit_is_the_same_with_and_without_its_identifier(sscc: str) -> None:
    for text in (sscc, f"00{sscc}", f"(00){sscc}", f"]C100{sscc}"):
        values = {one.value for one in understand(text) if one.kind is ScanKind.TRACKING}
        assert f"00{sscc}" in values


def test_a_unit_with_its_content_says_both() -> None:
    sscc, gtin = gtin_of("12345678901234567"), gtin_of("200000000001")
    readings = understand(f"]C100{sscc}020{gtin}3724")
    assert {one.kind for one in readings} == {ScanKind.TRACKING, ScanKind.GTIN}
    assert all(dict(one.fields)["count"] == "24" for one in readings)


@pytest.mark.parametrize("text", ["(21)S-1(10)L-1", "]d221S-1\x1d10L-1"])
def test_a_label_s_second_barcode_tells_serial_and_lot(text: str) -> None:
    (reading,) = understand(text)
    assert reading.kind is ScanKind.TEXT
    assert dict(reading.fields) == {"serial": "S-1", "lot": "L-1"}


@settings(deadline=None)
@given(st.text(max_size=60) | st.text("()0123456789\x1d", max_size=60))
def test_any_text_is_taken(text: str) -> None:
    gs1.read_elements(text)
    gs1.read_attributes(text)
