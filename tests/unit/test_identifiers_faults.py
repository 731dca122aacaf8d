"""Scans that are no code, or not one, or not the whole of one: named for what they are."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain import lpn
from app.domain.carriers import CarrierFormat, carrier_book
from app.domain.check_digits import GS1
from app.domain.identifiers import Done, Notice, ScanKind, Why, look_into, understand

PLATE = lpn.format_lpn("B7", 4213)
UPS = "1Z0000000300001236"
GTIN = "200000000001" + GS1.digit("200000000001")
RUBBISH = {
    "HTTPS://example.com/returns?id=1": Why.LINK,
    "www.example.com": Why.LINK,
    "mailto:a@example.com": Why.LINK,
    "otpauth://totp/x?secret=y": Why.LINK,
    "https://example.com/" + "x" * 4000: Why.LINK,
    "WIFI:T:WPA;S:bench;P:secret;;": Why.WIFI,
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A B\r\nEND:VCARD": Why.CARD,
    "MECARD:N:A,B;TEL:123;;": Why.CARD,
    "^XA^FO50,50^A0N,40^FDhi^FS^XZ": Why.PRINTER,
    "~JR": Why.PRINTER,
    "^CC+": Why.PRINTER,
    'N\nq609\nA50,50,0,1,1,1,N,"x"': Why.PRINTER,
    "' OR 1=1--": Why.SQL,
    '"; DROP TABLE rma;--': Why.SQL,
    "x' UNION SELECT pin FROM people": Why.SQL,
    "DELETE FROM parcels": Why.SQL,
    "<script>alert(1)</script>": Why.PROGRAM,
    "../../etc/passwd": Why.PROGRAM,
    "=cmd|'/C calc'!A0": Why.PROGRAM,
    "{{7*7}}": Why.PROGRAM,
    "{0.__class__}": Why.PROGRAM,
    "@MENU_OPTO@ZZ@U2@": Why.SCANNER_SETUP,
    "TERMID131.": Why.SCANNER_SETUP,
    "PAPHHF.": Why.SCANNER_SETUP,
    "^#SETUP": Why.SCANNER_SETUP,
    "2LGB12AB+12000001": Why.ROUTING,
    "A" * 4096: Why.TOO_LONG,
    "AB\x1b@CD": Why.UNREADABLE,
    "\x10\x0f\x03": Why.UNREADABLE,
}
GLUED = {
    UPS + UPS: (UPS, UPS),
    PLATE + UPS: (PLATE, UPS),
    UPS + PLATE: (UPS, PLATE),
    GTIN + GTIN: (GTIN, GTIN),
    f"{UPS}\r\n{GTIN}": (UPS, GTIN),
    f"{PLATE}\t{PLATE}": (PLATE, PLATE),
    "X001ABCDEFX001ABCDEG": ("X001ABCDEF", "X001ABCDEG"),
    lpn.format_badge(12) + PLATE: (lpn.format_badge(12), PLATE),
}


@pytest.mark.parametrize(("text", "why"), RUBBISH.items(), ids=lambda one: str(one)[:30])
def test_rubbish_is_named_and_never_acted_on(text: str, why: Why) -> None:
    (reading,) = understand(text)
    assert (reading.kind, reading.value, reading.why) == (ScanKind.RUBBISH, "", why)


@pytest.mark.parametrize(
    "fine",
    [
        "SELECT-17", "O'NEILL-40", "DROP-LEAF TABLE", "A.B/C", "50% COTTON", "M&S-17", "C++ BOOK",
        "X-LARGE (BLUE)", "SHELF = A", "N-40", "W/O 1177", "SKU_4711", "#1017", "黑色-XL",
    ],
)  # fmt: skip
def test_what_a_seller_may_call_a_thing_is_no_rubbish(fine: str) -> None:
    assert understand(fine)[-1].kind is ScanKind.TEXT


@pytest.mark.parametrize(("text", "parts"), GLUED.items())
def test_two_scans_glued_together_are_told_apart(text: str, parts: tuple[str, ...]) -> None:
    reading = look_into(text)
    assert [one.why for one in reading.candidates] == [Why.GLUED]
    assert reading.parts == parts


@given(st.from_regex(r"\A[A-Z]{2,6}[0-9]{1,8}[A-Z]{0,6}[0-9]{0,6}\Z"))
def test_a_seller_s_own_number_is_hardly_ever_two_scans(sku: str) -> None:
    assert understand(sku)[0].why is not Why.GLUED


@pytest.mark.parametrize(
    "half",
    [UPS[:12], "TBA0000000", "GFUS0100000", "4200000094000000000000", "00340434000000012",
     "RR000012349", PLATE[:-1], "9400000000000000000"],
)  # fmt: skip
def test_half_a_scan_says_so(half: str) -> None:
    assert understand(half)[-1].why is Why.CUT_SHORT
    assert all(one.kind is ScanKind.TEXT for one in understand(half))


@pytest.mark.parametrize(
    ("form", "broken"),
    [
        (form, form.broken[-1])
        for form in carrier_book().formats
        if form.check is not None and not form.generic
    ],
    ids=lambda one: getattr(one, "name", one),
)
def test_a_wrong_check_digit_is_told_and_the_number_is_not_acted_on(
    form: CarrierFormat, broken: str
) -> None:
    reading = look_into(broken)
    assert form.carrier in {one.carrier for one in reading.misread}
    assert form.carrier not in {one.carrier for one in reading.candidates}
    if len(reading.candidates) == 1:
        assert reading.candidates[0].why is Why.MISREAD
        assert Notice.CHECK_DIGIT_WRONG in reading.notices


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (PLATE[:-1] + ("A" if PLATE[-1] != "A" else "B"), ScanKind.LPN),
        ("RMA-B7-000009-" + ("A" if lpn.format_rma("B7", 9)[-1] != "A" else "B"), ScanKind.RMA),
        ("BIN:A-01-02-" + ("A" if lpn.bin_barcode("A-01-02")[-1] != "A" else "B"), ScanKind.BIN),
    ],
)
def test_a_code_of_ours_that_was_misread_is_no_other_one(text: str, kind: ScanKind) -> None:
    reading = look_into(text)
    assert [one.kind for one in reading.misread] == [kind]
    assert [(one.kind, one.why) for one in reading.candidates] == [
        (ScanKind.TEXT, Why.OURS_MISREAD)
    ]


@pytest.mark.parametrize("text", ["4006381333932", "]E496385075", "9780306406158"])
def test_an_article_number_with_a_wrong_digit_is_told(text: str) -> None:
    reading = look_into(text)
    assert [one.why for one in reading.misread] == [Why.MISREAD]
    assert [(one.kind, one.why) for one in reading.candidates] == [(ScanKind.TEXT, Why.MISREAD)]


def test_what_was_done_to_a_scan_is_told() -> None:
    (reading, *_) = understand(f"]C0{' '.join('420000009400000000000000001235')}")
    assert set(reading.done) == {Done.AIM_REMOVED, Done.BLANKS_REMOVED, Done.NUMBER_TAKEN_OUT}
    (reading, *_) = understand(UPS.lower())
    assert reading.done == (Done.CAPITALS,)
    (reading, *_) = understand("\u200e" + PLATE)
    assert reading.done == (Done.INVISIBLE_REMOVED,)
    assert understand(UPS)[0].done == ()


def test_several_carriers_are_told_and_one_alone_is_not() -> None:
    assert Notice.SEVERAL_CARRIERS in look_into("JJD0002000000000123").notices
    assert Notice.SEVERAL_CARRIERS not in look_into("JJD0000000001").notices  # both are DHL
    assert Notice.SEVERAL_CARRIERS not in look_into(UPS).notices
    assert Notice.SEVERAL_CARRIERS not in look_into("00340434000000012348").notices
    assert Notice.SEVERAL_CARRIERS not in look_into("RR000012349CN").notices


@pytest.mark.parametrize(
    "text",
    ["1Z" * 5000, "9" * 10_000, "(01)" * 3000, "]C1" + "10A" * 2000, "-" * 10_000, "A-" * 5000,
     "\x1d" * 5000, "https://x/" + "01/" * 3000, "'" * 9000, " " * 20_000 + "x", "1 " * 5000,
     "\u0301" * 10_000, "0" * 140, "A1" * 60, "=" * 9000, "<" * 9000, "SELECT " * 2000],
    ids=lambda text: text[:6],
)  # fmt: skip
def test_no_scan_takes_longer_than_a_frame_or_few(text: str) -> None:
    understand("1")  # the formats are read once
    began = time.process_time()
    assert understand(text)
    assert time.process_time() - began < 0.2


@settings(deadline=None)
@given(st.text(max_size=400) | st.text("0123456789ABCDEFXZ-:()]\x1d \r\n^~'", max_size=80))
def test_any_text_is_understood(text: str) -> None:
    reading = look_into(text)
    assert reading.candidates
    assert all(isinstance(one.value, str) for one in reading.candidates)


@settings(deadline=None)
@given(st.binary(max_size=120))
def test_any_bytes_are_understood(sent: bytes) -> None:
    assert look_into(sent.decode("utf-8", "surrogateescape")).candidates
    assert look_into(sent.decode("latin-1")).candidates
