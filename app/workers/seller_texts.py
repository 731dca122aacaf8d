"""A question to a seller as texts in their language: what a file or an e-mail says.

This is the only place that knows the texts; whoever sends them asks ``letter_for``.  What came
from outside is only text: it is put in once, and never read as a template.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.domain.agreements import LetterKind
from app.domain.money import Money

if TYPE_CHECKING:
    from app.queries.asked import Asked

TEXTS: Final = Path(__file__).resolve().parents[2] / "resources" / "sellers" / "question.toml"
FALLBACK: Final = "en"


@dataclass(frozen=True, slots=True)
class Letter:
    """``subject`` is one line."""

    subject: str
    body: str
    language: str


def letter_for(asked: Asked, kind: LetterKind, *, language: str = "") -> Letter:
    """``language`` is the station's: it counts where the seller has none of their own."""
    code = _known(asked.language) or _known(language) or FALLBACK
    texts = letter_texts()[code]
    values = _values(asked, texts)
    if kind is LetterKind.WITHDRAWAL:
        return _letter(texts["withdrawn_subject"], texts["withdrawn"], values, code)
    return _letter(texts["subject"], texts["question"], values, code)


def form_name(asked: Asked) -> str:
    """The file that the seller fills in and sends back."""
    return f"{asked.number}.csv"


@cache
def letter_texts() -> dict[str, dict[str, Any]]:
    return tomllib.loads(TEXTS.read_text(encoding="utf-8"))


def _known(language: str) -> str:
    """``zh_CN`` is written to in ``zh``."""
    code = language.replace("-", "_").partition("_")[0].lower()
    return code if code in letter_texts() else ""


def _letter(subject: str, body: str, values: dict[str, str], code: str) -> Letter:
    told = " ".join(subject.format(**values).split())
    lines = (line.rstrip() for line in body.strip().format(**values).splitlines())
    return Letter(told, "\n".join(lines) + "\n", code)


def _values(asked: Asked, texts: dict[str, Any]) -> dict[str, str]:
    ways = texts["dispositions"]
    default = ways.get(asked.default, asked.default)
    silence = texts["silence"].format(default=default) if default else texts["no_default"]
    price = f"{asked.currency} {Money(asked.value_minor, asked.currency).amount:f}"
    lines = {
        "number": asked.number,
        "seller": asked.seller,
        "lpn": asked.lpn,
        "sku": asked.sku,
        "title": asked.title,
        "rma": asked.rma,
        "grade": asked.grade,
        "value": price if asked.value_minor else "–",
        "proposed": ways.get(asked.disposition, asked.disposition),
        "due": f"{asked.due:%Y-%m-%d %H:%M} UTC",
        "form": form_name(asked),
        "silence": silence,
    }
    plain = {name: " ".join(value.split()) for name, value in lines.items()}
    words = f"\n{asked.words.strip()}\n" if asked.words.strip() else ""
    return {**plain, "words": words}
