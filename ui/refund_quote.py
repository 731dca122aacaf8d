"""``returnbench refund-quote FILE.json``: a refund calculated and explained, JSON in, JSON out."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

import msgspec

from app.domain.money import Money
from app.domain.refunds import BadRefund, quote
from ui.refund_file import FileWrong, read_asked
from ui.refund_texts import FLAWS, FORMULAS, KINDS, PPM_PERCENT, SOURCES, told

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.refunds import Earlier, Quote, QuoteLine

FORMAT: Final = "returnbench-refund-quote"
VERSION: Final = 1


def refund_quote(file: Path) -> int:
    """Writes the receipt to stdout, or one sentence to stderr that names the field; exit code."""
    try:
        data = file.read_bytes()
    except OSError as error:
        sys.stderr.write(f"{file}: It cannot be read: {error.strerror}.\n")
        return 1
    try:
        answer = answer_to(data)
    except FileWrong as wrong:
        field = f" {wrong.field}:" if wrong.field else ""
        sentence = " ".join(wrong.sentence.split())  # on one line, whatever stands in the file
        sys.stderr.write(f"{file}:{field} {sentence}\n")
        return 1
    sys.stdout.buffer.write(answer)  # UTF-8 whatever the console is set to
    return 0


def answer_to(data: bytes) -> bytes:
    """The JSON for the JSON of docs/refund-quote-format.md; ``FileWrong`` where that is wrong."""
    try:
        asked = read_asked(data)
        found = quote(asked.purchase, asked.came, asked.terms, asked.plan)
    except BadRefund as error:
        sentence = FLAWS[error.flaw].format(detail=error.detail)
        raise FileWrong(error.field, sentence) from None
    return msgspec.json.format(msgspec.json.encode(_answer(found)), indent=1) + b"\n"


def _answer(found: Quote) -> dict[str, Any]:
    def money(minor: int) -> str:
        return f"{Money(minor, found.currency).amount:f}"

    def line(one: QuoteLine) -> dict[str, Any]:
        numbers = told(one.numbers, money, _percent)
        shown = numbers | told(one.numbers, money, lambda ppm: f"{_percent(ppm)} %")
        clause = SOURCES[one.clause.source]
        return {
            "kind": one.kind,
            "line": one.line_id,
            "words": KINDS[one.kind],
            "amount": money(one.amount_minor),
            "formula": {
                "code": one.formula,
                "words": FORMULAS[one.formula].format_map(shown),
                "numbers": numbers,
            },
            "clause": {
                "source": one.clause.source,
                "text": one.clause.text,
                "words": f"{clause}: {one.clause.text}" if one.clause.text else clause,
            },
        }

    def earlier(record: Earlier) -> dict[str, Any]:
        return {
            "lines": [
                {
                    "line": one.line_id,
                    "back": one.back,
                    "kept": one.kept,
                    "amount": money(one.amount_minor),
                }
                for one in record.lines
            ],
            "shipping": money(record.shipping_minor),
            "goodwill": money(record.goodwill_minor),
            "label": money(record.label_minor),
            "payments": [
                {"payment": one.payment_id, "amount": money(one.amount_minor)}
                for one in record.portions
            ],
            "same_return": record.same_return,
        }

    return {
        "format": FORMAT,
        "version": VERSION,
        "currency": found.currency,
        "total": money(found.total_minor),
        "lines": [line(one) for one in found.lines],
        "payments": [
            {
                "payment": one.payment_id,
                "amount": money(one.amount_minor),
                "paid_by": one.paid_by,
            }
            for one in found.portions
        ],
        "earlier": earlier(found.record),
    }


def _percent(ppm: int) -> str:
    """``8.875`` from 88,750 millionths."""
    whole, rest = divmod(ppm, PPM_PERCENT)
    return f"{whole}.{rest:04d}".rstrip("0").rstrip(".")
