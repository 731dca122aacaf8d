"""Scans that are no code of anything that is handled here, by what they are."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from app.domain.gs1 import SEPARATOR, is_link
from app.domain.identifiers.kinds import Why

LONGEST: Final = 200
LONGEST_LINK: Final = 600
_HEAD: Final = 400  # nobody has to read 4 KB to see that it is a business card
# digits, capitals, hyphens and separators, behind DPD's percent: hardly anything else comes
# from a label
_PLAIN: Final = re.compile(r"(?:\][A-Za-z]\d)?%?[0-9A-Z\x1d-]{1,80}|[0-9 ]{1,80}")
_NAMED: Final = (
    (Why.WIFI, re.compile(r"\s*WIFI:[A-Z]:", re.IGNORECASE)),
    (
        Why.CARD,
        re.compile(
            r"\s*(?:BEGIN:V(?:CARD|EVENT|CALENDAR)|MECARD:|BIZCARD:|MATMSG:)", re.IGNORECASE
        ),
    ),
    (
        Why.LINK,
        re.compile(
            r"^\s*(?:[a-z][a-z0-9+.-]{1,20}://|www\.|(?:mailto|tel|smsto|sms|geo|otpauth|bitcoin"
            r"|upi|market|javascript|data|urlto):\S)|https?://",
            re.IGNORECASE,
        ),
    ),
    (
        Why.PRINTER,
        re.compile(
            r"[\^~](?:XA|XZ|CC|CT|CD|DY|DG|JUS|JR|HI|HS|FO\d|FD)|^N\s+[AqQBP]\d", re.IGNORECASE
        ),
    ),
    (
        Why.SQL,
        re.compile(
            r"['\"]\s*(?:OR|AND)\b.{0,60}[=<>]|;\s*(?:DROP|DELETE|INSERT|UPDATE|ALTER|SELECT)\b"
            r"|\bUNION\s+(?:ALL\s+)?SELECT\b|\bSELECT\s.{1,80}\sFROM\s|\bINSERT\s+INTO\b"
            r"|\b(?:DROP|TRUNCATE|ALTER)\s+TABLE\b|\bDELETE\s+FROM\b|\bUPDATE\s+\w+\s+SET\b"
            r"|'\s*(?:;|--)|\bEXEC(?:UTE)?\s+(?:XP_|SP_)",
            re.IGNORECASE,
        ),
    ),
    (
        Why.PROGRAM,
        re.compile(
            r"<\s*/?(?:script|img|svg|iframe|html|body|a)\b|\.\./|\.\.\\|\$\{|\{\{|%0[0ad]"
            r"|^\s*[=+@-]\s*(?:cmd|HYPERLINK|IMPORTXML|SUM|DDE)\b|\bfunction\s*\(|__\w+__"
            r"|^\s*[{\[]\s*\"",
            re.IGNORECASE,
        ),
    ),
    (
        Why.SCANNER_SETUP,
        re.compile(
            r"@(?:MENU_OPTO|OTPO_UNEM|SETUP[EX]|FACDEF|KBW|SCNMOD|INTERF|RRDENA)"
            r"|[#^%$]{1,3}(?:SETUP|DEFAULT|PROG|ENTER SETUP|EXIT SETUP)\b"
            r"|^(?:PAPHHF|PAP\d{3}|TERMID\d{1,3}|DEFALT|DEFOVR|SUFBK2\w*|PREBK2\w*|KBDCTY\d+"
            r"|VSUFCR)[.!]$|^\$[+$%]?P(?:,\w+)*$|^\$\$?%?(?:S|R\d|D)$",
            re.IGNORECASE,
        ),
    ),
    # where the parcel goes, not which one it is
    (Why.ROUTING, re.compile(r"2L[A-Z]{2}[0-9A-Z ]{3,10}\+[0-9]{2,}")),
)


def rubbish(text: str) -> Why | None:
    """What a scan is if it is nothing that may be acted on.  Length is looked at last."""
    if _PLAIN.fullmatch(text):
        return None
    if text.startswith("]"):
        text = text[len("]Q1") :]
    if is_link(text) and len(text) <= LONGEST_LINK:
        return None
    head = text[:_HEAD]
    for why, form in _NAMED:
        if form.search(head):
            return why
    if len(text) > LONGEST:
        return Why.TOO_LONG
    if not text.isprintable() and any(map(_is_control, text)):
        return Why.UNREADABLE
    return None


def _is_control(char: str) -> bool:
    return char != SEPARATOR and unicodedata.category(char) in {"Cc", "Cs"}
