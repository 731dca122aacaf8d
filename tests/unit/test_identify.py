"""``returnbench identify``: one line in, one line of JSON out, whatever comes."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain import lpn
from app.domain.carriers import carrier_book
from ui.identifying import answer, identify

ROOT = Path(__file__).resolve().parents[2]
KINDS = {
    "tracking", "gtin", "sscc", "lpn", "rma", "bin", "container", "badge", "command", "fnsku",
    "asin", "isbn", "unknown",
}  # fmt: skip
STATED = {"kind", "carrier", "value", "display", "valid", "data"}
RUN = (sys.executable, "-c", "from ui.cli import main; main(['identify'])")


def told(line: bytes | str) -> dict[str, Any]:
    sent = line.encode() if isinstance(line, str) else line
    said = answer(sent)
    assert said.endswith(b"\n")
    assert said.count(b"\n") == 1
    found: dict[str, Any] = json.loads(said)
    return found


def first(line: bytes | str) -> dict[str, Any]:
    found: dict[str, Any] = told(line)["candidates"][0]
    return found


@pytest.mark.parametrize(
    ("line", "kind", "carrier", "value", "display"),
    [
        ("1z 000 000 03 0000 1236", "tracking", "ups", "1Z0000000300001236",
         "1Z 000 000 03 0000 1236"),
        ("420000009400000000000000001235", "tracking", "usps", "9400000000000000001235",
         "9400 0000 0000 0000 0012 35"),
        ("RR000012349CN", "tracking", "s10", "RR000012349CN", "RR 000 012 349 CN"),
        ("00340434000000012348", "tracking", "dhl", "00340434000000012348",
         "0034 0434 0000 0001 2348"),
        ("GFUS01000000000123", "tracking", "gofo", "GFUS01000000000123", "GFUS01000000000123"),
        ("106141412345678908", "sscc", None, "106141412345678908", "00 1 0614141 234567890 8"),
        ("4006381333931", "gtin", None, "4006381333931", "4006381333931"),
        ("9780306406157", "isbn", None, "9780306406157", "978-0306406157"),
        ("0306406152", "isbn", None, "0306406152", "0306406152"),
        ("978-0-306-40615-7", "isbn", None, "9780306406157", "978-0-306-40615-7"),
        ("ISBN 978-0-306-40615-7", "isbn", None, "9780306406157", "ISBN 978-0-306-40615-7"),
        ("0-306-40615-2", "isbn", None, "0306406152", "0-306-40615-2"),
        ("400 6381 333931", "gtin", None, "4006381333931", "4006381333931"),
        ("4-006381-333931", "gtin", None, "4006381333931", "4-006381-333931"),
        ("LP00000000000123", "tracking", "cainiao", "LP00000000000123", "LP00000000000123"),
        ("3SABC000000123", "tracking", "dhl", "3SABC000000123", "3SABC000000123"),
        ("X001ABCDEF", "fnsku", None, "X001ABCDEF", "X001ABCDEF"),
        ("B0ABCDEF12", "asin", None, "B0ABCDEF12", "B0ABCDEF12"),
        (lpn.format_lpn("B7", 42), "lpn", None, lpn.format_lpn("B7", 42), lpn.format_lpn("B7", 42)),
        (lpn.format_rma("B7", 4), "rma", None, lpn.format_rma("B7", 4), lpn.format_rma("B7", 4)),
        (lpn.format_badge(7), "badge", None, lpn.format_badge(7), lpn.format_badge(7)),
        (lpn.format_container("B7", 4), "container", None, lpn.format_container("B7", 4),
         lpn.format_container("B7", 4)),
        (lpn.bin_barcode("A-01-02"), "bin", None, "A-01-02", "A-01-02"),
        (lpn.command_barcode("APPROVE"), "command", None, "APPROVE", "APPROVE"),
    ],
)  # fmt: skip
def test_what_a_scan_is(
    line: str, kind: str, carrier: str | None, value: str, display: str
) -> None:
    found = first(line)
    assert (found["kind"], found["carrier"], found["value"]) == (kind, carrier, value)
    assert (found["display"], found["valid"]) == (display, True)


def test_a_wrong_check_digit_is_not_valid_and_stands_last() -> None:
    (found,) = told("1Z0000000300001237")["candidates"]
    assert (found["carrier"], found["valid"]) == ("ups", False)
    assert told("1Z0000000300001237")["warnings"] == ["check_digit_wrong"]
    for form in carrier_book().formats:
        for code in (*form.broken, *form.valid, form.example):
            valid = [one["valid"] for one in told(code)["candidates"]]
            assert valid == sorted(valid, reverse=True), code


@pytest.mark.parametrize(
    "line", ["978-0-306-40615-8", "0-306-40615-3", "ISBN 0-306-40615-3", "978-0306406158"]
)
def test_a_book_s_number_with_a_wrong_digit_is_told_however_it_is_written(line: str) -> None:
    (found,) = told(line)["candidates"]
    assert (found["kind"], found["valid"]) == ("isbn", False)
    assert told(line)["warnings"] == ["check_digit_wrong"]


@pytest.mark.parametrize(
    "line",
    ["302-1234567-1234567", "12-34567-12345", "#1017", "100000123", "PO-123-123456789012345",
     "4006381333931", "96385074", "10012345000017", "0000012345670"],
)  # fmt: skip
def test_an_order_or_an_article_is_not_first_of_all_a_parcel(line: str) -> None:
    assert first(line)["kind"] != "tracking"


def test_twelve_digits_may_be_a_parcel_s_or_an_article_s_and_both_are_offered() -> None:
    """The check digit of both is right; what begins with 0 is an article first."""
    both = [(one["kind"], one["carrier"]) for one in told("123456789012")["candidates"]]
    assert both == [("tracking", "fedex"), ("gtin", None)]
    assert first("012345678905")["kind"] == "gtin"


def test_the_fields_of_a_number_are_told() -> None:
    parcel = first("4200000012349205500000000000000017")["data"]
    assert (parcel["zip"], parcel["plus4"], parcel["service"]) == ("00000", "1234", "055")
    parcel = first("1ZA1B2C30300001239")["data"]
    assert (parcel["shipper"], parcel["service"], parcel["package"]) == ("A1B2C3", "03", "0000123")
    goods = first(rb"]d20109501101530003172612311037A\x1d21S-1\x1d3712\x1d3103001500")["data"]
    assert goods["expiry"] == "2026-12-31"
    assert (goods["lot"], goods["serial"], goods["count"]) == ("37A", "S-1", "12")
    assert (goods["gtin14"], goods["weight_kg"]) == ("09501101530003", "1.500")


def test_escapes_stand_for_bytes_and_the_line_is_told_as_it_came() -> None:
    line = rb"]C1010950110153000310AB\x1d17261231"
    assert told(line)["raw"] == line.decode()
    assert first(line)["data"]["lot"] == "AB"
    assert first(rb"\x31\x5A0000000300001236")["carrier"] == "ups"
    assert told(b"\xff\xfe")["raw"] == r"\xff\xfe"
    assert first(rb"\xff\xfe")["kind"] == first(b"\xff\xfe")["kind"] == "unknown"


@pytest.mark.parametrize("line", ["", " ", "KETTLE-17", "302-1234567-1234567", "' OR 1=1--", "\\x"])
def test_what_is_nothing_of_all_this_is_unknown(line: str) -> None:
    assert {one["kind"] for one in told(line)["candidates"]} == {"unknown"}


@settings(deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=80).map(lambda text: text.encode("utf-8")))
def test_any_line_has_an_answer_of_the_promised_form(line: bytes) -> None:
    said = told(line)
    assert set(said) == {"raw", "candidates", "warnings"}
    assert said["candidates"]
    for one in said["candidates"]:
        assert set(one) >= STATED
        assert one["kind"] in KINDS
        assert isinstance(one["valid"], bool)
        assert one["carrier"] is None or one["kind"] == "tracking"
    assert all(isinstance(one, str) for one in said["warnings"])


def test_every_line_is_answered_in_turn_also_the_last_without_an_end() -> None:
    scans = io.BytesIO(b"1Z0000000300001236\r\n\n4006381333931")
    out = io.BytesIO()
    assert identify(scans, out) == 0
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [line["raw"] for line in lines] == ["1Z0000000300001236", "", "4006381333931"]


def test_a_line_is_answered_before_the_next_one_comes() -> None:
    with subprocess.Popen(  # noqa: S603 our own program
        RUN, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        for line in (b"1Z0000000300001236\n", b"\xff\x00\n", b"\n"):
            running.stdin.write(line)
            running.stdin.flush()
            assert json.loads(running.stdout.readline())["candidates"]
        running.stdin.close()
        assert running.wait(timeout=30) == 0


def test_it_starts_without_windows_database_or_gs1() -> None:
    """All of them take longer to come in than a thousand scans take to read."""
    asked = (
        "import sys, io\n"
        "from ui.identifying import identify\n"
        "identify(io.BytesIO(b'1Z0000000300001236\\n'), io.BytesIO())\n"
        "print([name for name in ('PySide6', 'sqlalchemy', 'biip', 'msgspec') "
        "if name in sys.modules])"
    )
    done = subprocess.run(  # noqa: S603 our own program
        (sys.executable, "-c", asked), cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_a_reader_that_leaves_ends_it_quietly() -> None:
    piped = f"yes 1Z0000000300001236 | '{sys.executable}' -c \"{RUN[2]}\" | head -n 2"
    done = subprocess.run(  # noqa: S602 our own program, and a pipe is what it is about
        piped, shell=True, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.count("\n") == 2
    assert done.stderr == ""
