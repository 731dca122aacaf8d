"""Whatever a scanner, a cable or a joker sends: what ``returnbench identify`` answers to it."""

from __future__ import annotations

import io
import json
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import lpn
from app.domain.bench_commands import BenchCommand, command_of
from app.domain.identifiers import ScanKind, look_into
from ui.identifying import answer, identify

UPS: Final = b"1Z0000000300001236"
PLATE: Final = lpn.format_lpn("B7", 42).encode()
BADGE: Final = lpn.format_badge(7).encode()
OK: Final = BenchCommand.OK.barcode.encode()
# the line, what its first candidate is ("kind/reading or why"), and the warnings it must have
ANSWERS: Final[tuple[tuple[bytes, str, set[str]], ...]] = (
    # nothing, and what cannot be seen
    (b"", "rubbish/empty", {"empty"}),
    (b"   \t ", "rubbish/empty", {"empty"}),
    (rb"\x1d\x1d", "rubbish/empty", {"empty"}),
    ("\u200b\u200e\ufeff".encode(), "rubbish/empty", {"empty"}),
    (rb"\x00\x00\x00\x00", "rubbish/unreadable", {"unreadable"}),
    (rb"\x7f\x08\x08", "rubbish/unreadable", {"unreadable"}),
    (bytes(range(0x80, 0xA0)), "rubbish/unreadable", {"unreadable"}),
    (rb"\xff\xfe1\x00Z\x00", "rubbish/unreadable", {"unreadable"}),
    (rb"\x89PNG\r\n\x1a\n\x00\x00", "rubbish/unreadable", {"unreadable"}),
    (rb"\xed\xa0\x80" + UPS, "rubbish/unreadable", {"unreadable"}),
    (b"AB\x1b@CD", "rubbish/unreadable", {"unreadable"}),
    # marks around a good code are taken off and told
    ("\ufeff".encode() + UPS, "tracking/ups", {"invisible_characters"}),
    ("\u202e".encode() + PLATE, "lpn/our_own", {"invisible_characters"}),
    ("\u200f".encode() + UPS + "\u200f".encode(), "tracking/ups", {"invisible_characters"}),
    ("４００６３８１３３３９３１".encode(), "gtin/check_digit", {"wide_characters"}),
    (rb"\x0d\x0a" + UPS + rb"\x0d\x0a", "tracking/ups", set()),
    (b"\t" + UPS + b"\t", "tracking/ups", set()),
    (rb"\x1d" + PLATE + rb"\x1d", "lpn/our_own", set()),
    (b" ".join(UPS[i : i + 1] for i in range(len(UPS))), "tracking/ups", set()),
    (UPS.lower(), "tracking/ups", set()),
    (b"]C0" + UPS, "tracking/ups", set()),
    # escapes that are none stay as they are written
    (rb"\xZZ" + UPS, "text/anything", set()),
    (rb"\x1", "text/anything", set()),
    (b"\\", "text/anything", set()),
    # too much
    (b"A" * 4096, "rubbish/too_long", {"too_long"}),
    (b"9" * 4096, "rubbish/too_long", {"too_long"}),
    ("退货" .encode() * 700, "rubbish/too_long", {"too_long"}),
    (rb"\x00" * 4096, "rubbish/too_long", {"too_long"}),
    # programs, printers, networks, people
    (b'{"order": 17, "sku": "A"}', "rubbish/program", {"program"}),
    (b'["a", 1]', "rubbish/program", {"program"}),
    (b"<script>alert(1)</script>", "rubbish/program", {"program"}),
    (b"<img src=x onerror=alert(1)>", "rubbish/program", {"program"}),
    (b'=HYPERLINK("http://example.com")', "rubbish/link", {"link"}),
    (b"=cmd|' /C calc'!A0", "rubbish/program", {"program"}),
    (b"@SUM(1+1)*cmd|' /C calc'!A0", "rubbish/program", {"program"}),
    (b"../../etc/passwd", "rubbish/program", {"program"}),
    (rb"..\..\windows\system32", "rubbish/program", {"program"}),
    (b"${jndi:ldap://example.com/a}", "rubbish/program", {"program"}),
    (b"{{7*7}}", "rubbish/program", {"program"}),
    (b"'; DROP TABLE units; --", "rubbish/sql", {"sql"}),
    (b"' OR '1'='1", "rubbish/sql", {"sql"}),
    (b"1 UNION SELECT pin FROM people", "rubbish/sql", {"sql"}),
    (b"^XA^FO50,50^ADN,36,20^FDHELLO^FS^XZ", "rubbish/printer", {"printer"}),
    (b"~JR", "rubbish/printer", {"printer"}),
    (rb"\x1b@\x1bd\x03\x1dV\x00", "rubbish/unreadable", {"unreadable"}),
    (b"WIFI:T:WPA;S=bench;P:secret;;", "rubbish/wifi", {"wifi"}),
    (rb"BEGIN:VCARD\x0aVERSION:3.0\x0aFN:A B\x0aEND:VCARD", "rubbish/card", {"card"}),
    (b"MECARD:N:B,A;TEL:000;;", "rubbish/card", {"card"}),
    (b"https://example.com/?next=" + UPS, "rubbish/link", {"link"}),
    (b"javascript:alert(1)", "rubbish/link", {"link"}),
    (b"mailto:returns@example.com", "rubbish/link", {"link"}),
    # what sets a scanner up
    (b"@MENU_OPTO@ZZ@U2@", "rubbish/scanner_setup", {"scanner_setup"}),
    (b"TERMID131.", "rubbish/scanner_setup", {"scanner_setup"}),
    (b"PAPHHF.", "rubbish/scanner_setup", {"scanner_setup"}),
    (b"2LGB12AB+12000001", "rubbish/routing", {"routing"}),
    # two in one
    (UPS + UPS, "rubbish/glued", {"glued", f"part: {UPS.decode()}"}),
    (PLATE + UPS, "rubbish/glued", {"glued", f"part: {PLATE.decode()}", f"part: {UPS.decode()}"}),
    (UPS + rb"\x0d\x0a" + PLATE, "rubbish/glued", {"glued", f"part: {PLATE.decode()}"}),
    (BADGE + PLATE, "rubbish/glued", {"glued", f"part: {BADGE.decode()}"}),
    (OK + OK, "rubbish/glued", {"glued", f"part: {OK.decode()}"}),
    (b"40063813339314006381333931", "rubbish/glued", {"glued", "part: 4006381333931"}),
    # half of one
    (UPS[:12], "text/cut_short", {"cut_short"}),
    (PLATE[:-1], "text/cut_short", {"cut_short"}),
    (b"RR000012349", "text/cut_short", {"cut_short"}),
    (b"4200000094000000000000", "text/cut_short", {"cut_short"}),
    (UPS[2:9], "text/anything", set()),
    # one digit wrong: told, never valid
    (UPS[:-1] + b"7", "tracking/misread", {"check_digit_wrong"}),
    (PLATE[:-1] + (b"A" if PLATE[-1:] != b"A" else b"B"), "lpn/ours_misread",
     {"check_digit_wrong"}),
    (BADGE[:-1] + (b"A" if BADGE[-1:] != b"A" else b"B"), "badge/ours_misread",
     {"check_digit_wrong"}),
    (OK[:-1] + (b"A" if OK[-1:] != b"A" else b"B"), "command/ours_misread",
     {"check_digit_wrong"}),
    (b"4006381333932", "gtin/misread", {"check_digit_wrong"}),
    (b"RR000012340CN", "tracking/misread", {"check_digit_wrong"}),
    # only odd
    ("📦📦📦".encode(), "text/anything", set()),
    ("مرتجع ١٢٣".encode(), "text/anything", set()),
    (b"CON", "text/anything", set()),
    (b"NaN", "text/anything", set()),
    (b"0", "text/anything", set()),
    (b"-1", "text/anything", set()),
    (b"1e308", "text/anything", set()),
    (b"0000000000000", "text/anything", set()),
)  # fmt: skip


def told(line: bytes) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(answer(line))
    return said


@pytest.mark.parametrize(
    ("line", "wanted", "warnings"), ANSWERS, ids=[repr(one[0][:24]) for one in ANSWERS]
)
def test_a_bad_scan_is_named_for_what_it_is(line: bytes, wanted: str, warnings: set[str]) -> None:
    said = told(line)
    first = said["candidates"][0]
    kind = first["data"].get("reading", first["kind"])
    assert wanted in {f"{kind}/{first['why']}", f"{kind}/{first['carrier']}"}
    assert warnings <= set(said["warnings"])
    bad = kind in {"text", "rubbish"} or first["why"] in {"misread", "ours_misread"}
    assert first["valid"] is not bad
    assert kind != "rubbish" or first["value"] == ""


def test_all_of_them_through_the_pipe_answer_in_turn_and_the_last_without_an_end() -> None:
    lines = [line for line, _, _ in ANSWERS]
    out = io.BytesIO()
    assert identify(io.BytesIO(b"\n".join(lines)), out) == 0
    answers = out.getvalue().splitlines()
    # an empty first line has an answer too; only nothing at all has none
    assert len(answers) == len(lines)
    assert all(line.isascii() for line in answers)
    ended = io.BytesIO()
    assert identify(io.BytesIO(b"\r\n".join(lines) + b"\r\n"), ended) == 0
    assert ended.getvalue() == out.getvalue()


@given(st.lists(st.sampled_from([one[0] for one in ANSWERS]), min_size=2, max_size=4))
def test_bad_scans_run_together_press_no_key_and_open_no_door(lines: list[bytes]) -> None:
    """Only a whole and lone command or badge counts as one."""
    text = b"".join(lines).decode("utf-8", "surrogateescape")
    kind = look_into(text).candidates[0].kind
    if kind in {ScanKind.COMMAND, ScanKind.BADGE}:
        assert kind is not ScanKind.COMMAND or command_of(text) is not None
        assert len(text.strip()) <= len("CMD:") + 18
