"""What a scan means."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import gs1, lpn
from app.domain.check_digits import GS1
from app.domain.identifiers import LONGEST, Candidate, ScanKind, Why, look_into, understand

AIM = ("]C0", "]C1", "]d2", "]Q3", "]e0", "]E0", "]A0")


def gtin_of(digits: str) -> str:
    return digits + GS1.digit(digits)


gtins13 = st.from_regex(r"\A2[0-9]{11}\Z").map(gtin_of)


def kinds(text: str) -> list[ScanKind]:
    return [reading.kind for reading in understand(text)]


@given(st.text(max_size=260) | st.text("()0123456789]Cd217\x1d", max_size=60))
def test_any_text_has_a_reading(text: str) -> None:
    assert understand(text)


@given(st.binary(max_size=80))
def test_any_bytes_a_scanner_could_send_have_a_reading(sent: bytes) -> None:
    assert understand(sent.decode("utf-8", "surrogateescape"))


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        (lpn.format_lpn("B7", 4213), ScanKind.LPN, lpn.format_lpn("B7", 4213)),
        (lpn.format_badge(12), ScanKind.BADGE, lpn.format_badge(12)),
        (lpn.format_rma("B7", 9), ScanKind.RMA, lpn.format_rma("B7", 9)),
        ("BIN:A-01-02", ScanKind.BIN, "A-01-02"),
        (lpn.command_barcode("APPROVE").lower(), ScanKind.COMMAND, "APPROVE"),
    ],
)
def test_a_code_of_our_own_has_one_reading(text: str, kind: ScanKind, value: str) -> None:
    assert understand(text + "\r\n") == (Candidate(kind, value, why=Why.OUR_OWN),)


def test_a_bin_without_its_prefix_could_be_something_else() -> None:
    assert kinds("A-01-02") == [ScanKind.BIN, ScanKind.TEXT]


def test_a_misread_plate_says_so_instead_of_being_another_unit() -> None:
    good = lpn.format_lpn("B7", 4213)
    (reading,) = understand(good.replace("4213", "4218"))
    assert (reading.kind, reading.why) == (ScanKind.TEXT, Why.OURS_MISREAD)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", Why.EMPTY),
        (" \t\r\n", Why.EMPTY),
        ("]C1", Why.EMPTY),
        ("\u200b\u202a", Why.EMPTY),
        ("A" * (LONGEST + 1), Why.TOO_LONG),
        ("AB\x00CD", Why.UNREADABLE),
        ("AB\x1bCD", Why.UNREADABLE),
        ("AB\udc80", Why.UNREADABLE),
    ],
)
def test_rubbish_says_why(text: str, why: Why) -> None:
    assert understand(text) == (Candidate(ScanKind.RUBBISH, "", why=why),)


@given(gtins13, st.sampled_from(("", *AIM)))
def test_an_article_number_is_found_behind_any_symbology_prefix(gtin: str, aim: str) -> None:
    readings = understand(aim + gtin)
    assert (ScanKind.GTIN, gtin) in {(r.kind, r.value) for r in readings}


@given(gtins13, st.integers(0, 12), st.integers(1, 9))
def test_an_article_number_with_one_wrong_digit_is_none(gtin: str, place: int, more: int) -> None:
    digit = str((int(gtin[place]) + more) % 10)
    assert ScanKind.GTIN not in kinds(gtin[:place] + digit + gtin[place + 1 :])


def test_the_same_article_has_one_spelling() -> None:
    upc = gtin_of("04210000526")
    readings = [r for text in (upc, "0" + upc, "00" + upc) for r in understand(text)]
    assert {r.value for r in readings if r.kind is ScanKind.GTIN} == {"0" + upc}
    short = gtin_of("2012345")
    assert gs1.canonical_gtin(short) == gs1.canonical_gtin(short.zfill(13)) == short
    case = gtin_of("1200123456789")
    assert gs1.canonical_gtin(case) == case


@given(
    gtins13,
    st.text("ABCDEFGHXYZ0123456789-./", min_size=1, max_size=20),
    st.text("ABCDEFGHXYZ0123456789-./", min_size=1, max_size=20),
    st.sampled_from(("]C1", "]d2", "]Q3", "]e0")),
)
def test_an_element_string_gives_article_lot_serial_and_expiry(
    gtin: str, lot: str, serial: str, aim: str
) -> None:
    wanted = Candidate(
        ScanKind.GTIN, gtin, why=Why.GS1, serial=serial, lot=lot, expiry="2028-02-29"
    )
    assert understand(f"{aim}010{gtin}1728020010{lot}\x1d21{serial}") == (wanted,)
    assert wanted in understand(f"(01)0{gtin}(17)280200(10){lot}(21){serial}")
    assert wanted in understand(f"010{gtin}1728020010{lot}\x1d21{serial}")


def test_a_serial_after_a_lost_separator_is_not_invented() -> None:
    gtin = gtin_of("200000000001")
    (reading,) = understand(f"]C1010{gtin}10LOT121SER")
    assert (reading.lot, reading.serial) == ("LOT121SER", "")


def test_a_shipping_container_code_is_a_parcel() -> None:
    sscc = gtin_of("34043490000000001")
    for text in (f"]C100{sscc}", f"(00){sscc}", f"00{sscc}"):
        assert understand(text)[0].kind is ScanKind.TRACKING
        assert understand(text)[0].value == f"00{sscc}"


@pytest.mark.parametrize("bad", ["(01)12", "(01)", "(99)X", "]C1(01", "(17)991340", "(01)2(01)2"])
def test_half_an_element_string_is_only_text(bad: str) -> None:
    assert kinds(bad)[-1] is ScanKind.TEXT
    assert ScanKind.GTIN not in kinds(bad)


def test_marketplace_codes_are_known_by_their_shape() -> None:
    assert kinds("302-1234567-1234567")[0] is ScanKind.ORDER
    assert kinds("12-34567-89012")[0] is ScanKind.ORDER
    assert kinds("X001ABCDEF")[0] is ScanKind.FNSKU
    assert kinds("rma 2024-17")[0] is ScanKind.RMA


@given(st.from_regex(r"\A[A-Z]{2,5}-[A-Z]{2,5}-[0-9]{2}\Z"))
def test_anything_else_can_be_looked_up_as_text(sku: str) -> None:
    assert understand(f"  {sku} ")[-1] == Candidate(ScanKind.TEXT, sku)


def test_full_width_digits_and_invisible_marks_are_read() -> None:
    gtin = gtin_of("200000000001")
    wide = "".join(chr(ord(digit) + 0xFEE0) for digit in gtin)
    assert understand(f"\u200e{wide}\ufeff")[0].value == gtin


@given(
    st.text("0123456789ABCDEFGHJKLMNPQRSTUVWXYZabcxyz", min_size=1, max_size=60)
    | st.from_regex(r"\A[0-9]{8,34}\Z")
    | st.integers(0, 999_999).map(lambda number: lpn.format_lpn("B7", number))
)
def test_a_plain_code_is_read_as_one_that_has_to_be_opened_first(text: str) -> None:
    """The short way of most scans and the long way of the others lead to the same."""
    short, long = look_into(text), look_into(f"\x1d{text}")
    assert short == long
    assert [one.fields for one in short.candidates] == [one.fields for one in long.candidates]


@given(st.from_regex(r"\A97[89][0-9]{9}\Z"), st.data())
def test_a_book_s_number_is_the_same_however_it_is_grouped(body: str, data: st.DataObject) -> None:
    isbn = body + GS1.digit(body)
    first = data.draw(st.integers(1, 5))
    second = data.draw(st.integers(1, 8 - first))
    groups = isbn[:3], isbn[3:][:first], isbn[3 + first :][:second], isbn[3 + first + second : 12]
    mark = data.draw(st.sampled_from(["-", " "]))
    written = mark.join([*groups, isbn[12]])
    name = data.draw(st.sampled_from(["", "ISBN ", "ISBN-13: "]))
    (reading, *_) = understand(f"{name}{written}")
    assert (reading.kind, reading.value) == (ScanKind.ISBN, isbn)
