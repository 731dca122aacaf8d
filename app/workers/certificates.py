"""Certificates of destruction as PDF: A4, in English and Chinese, with every photo's hash."""

from __future__ import annotations

import io
import os
import tomllib
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from app.queries.certificates import certificates_of
from labels.fonts import Face, clean, glyph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.queries.certificates import Certificate
    from app.station import Station

WORDS: Final = Path(__file__).resolve().parents[2] / "resources" / "certificates"
MARGIN: Final = 54.0
LABEL_WIDTH: Final = 190.0
SIZE: Final = 10.0
GAP: Final = 12.0
LEADING: Final = 14.0
Pair = tuple[str, str]


def write_certificates(station: Station, unit_id: str) -> list[Path]:
    """Each certificate of the unit as a file in the data folder; void ones say so."""
    folder = station.folder.certificates
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for one in station.ask(certificates_of, unit_id):
        path = folder / f"{one.number}.pdf"
        part = path.with_suffix(".part")
        part.write_bytes(certificate_pdf(one))
        os.replace(part, path)  # noqa: PTH105 whole or not at all
        paths.append(path)
    return paths


def certificate_pdf(one: Certificate) -> bytes:
    """The same certificate gives the same bytes."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4, invariant=1, pageCompression=1)
    canvas.setTitle(clean(one.number))
    page = _Page(canvas)
    words = _words()
    labels: dict[str, Pair] = words["labels"]
    page.headline(labels["title"])
    if one.void_name:
        page.void(labels["void"])
        page.sentence(_void(labels["void_because"], one))
        page.gap()
    for name, value in _facts(one, words):
        page.fact(labels[name], value)
    page.gap()
    page.sentence(labels["states"])
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def _facts(one: Certificate, words: dict[str, dict[str, Pair]]) -> Iterator[tuple[str, str]]:
    told = {
        "number": one.number,
        "unit": one.lpn,
        "sku": one.sku,
        "goods": one.title,
        "serial": one.serial or "–",
        "seller": one.seller or "–",
        "rma": one.rma or "–",
        "grade": one.grade,
        "way": _both(words["ways"].get(one.disposition, (one.disposition,) * 2)),
        "method": _both(words["methods"].get(one.method, (one.method,) * 2)),
        "weight": f"{one.weight_g} g",
        "at": f"{one.at:%Y-%m-%d %H:%M:%S}",
        "place": one.place,
        "by": one.by_name,
        "witness": one.witness_name,
        "approved": one.approved or "–",
    }
    yield from told.items()
    lines = [_basis(code, detail, words["basis"]) for code, detail in one.basis]
    yield "basis", "\n".join(line for line in lines if line) or "–"
    if one.words:
        yield "words", one.words
    yield "photos", "\n".join(one.photos)


def _basis(code: str, detail: str, known: dict[str, Pair]) -> str:
    if code not in known:
        return ""
    data = dict(part.split("=", 1) for part in detail.split(";") if "=" in part)
    return _both(known[code]).replace("{article}", data.get("article", ""))


def _void(pair: Pair, one: Certificate) -> Pair:
    time = f"{one.void_at:%Y-%m-%d %H:%M}" if one.void_at else ""
    english, chinese = (
        text.format(time=time, name=one.void_name, words=one.void_words) for text in pair
    )
    return english, chinese


def _both(pair: Pair | tuple[str, ...]) -> str:
    return " · ".join(dict.fromkeys(pair))


class _Page:
    """From the top down; a line is broken where it does not fit."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._width, height = A4
        self._y = height - MARGIN

    def headline(self, pair: Pair) -> None:
        self._y -= 20
        self._write(MARGIN, pair[0], 22, bold=True)
        self._y -= 24
        self._write(MARGIN, pair[1], 16, bold=True)
        self._y -= 14
        self._rule()

    def void(self, pair: Pair) -> None:
        self._y -= 34
        self._write(MARGIN, _both(pair), 30, bold=True)
        self._y -= 6

    def sentence(self, pair: Pair) -> None:
        for text in pair:
            for line in _broken(text, SIZE, self._width - 2 * MARGIN, bold=False):
                self._down()
                self._write(MARGIN, line, SIZE)

    def fact(self, label: Pair, value: str) -> None:
        left = MARGIN + LABEL_WIDTH
        room = self._width - MARGIN - left
        lines = [
            line for part in value.split("\n") for line in _broken(part, SIZE, room, bold=True)
        ]
        names = _broken(_both(label), SIZE, LABEL_WIDTH - GAP, bold=False)
        for name, line in zip_longest(names, lines, fillvalue=""):
            self._down()
            self._write(MARGIN, name, SIZE)
            self._write(left, line, SIZE, bold=True)
        self._y -= 4

    def gap(self) -> None:
        self._y -= 10
        self._rule()

    def _down(self) -> None:
        self._y -= LEADING
        if self._y < MARGIN:
            self._canvas.showPage()
            self._y = A4[1] - MARGIN - LEADING

    def _rule(self) -> None:
        self._canvas.setLineWidth(0.6)
        self._canvas.line(MARGIN, self._y, self._width - MARGIN, self._y)
        self._y -= 6

    def _write(self, x: float, text: str, size: float, *, bold: bool = False) -> None:
        for char in clean(text):
            face, drawn, advance = glyph(char, bold=bold, mono=False)
            self._canvas.setFont(_font(face), size)
            self._canvas.drawString(x, self._y, drawn)
            x += advance * size


def _broken(text: str, size: float, room: float, *, bold: bool) -> list[str]:
    """Between words where there are any, between signs where there are none."""
    lines, line, width = [], "", 0.0
    for char in clean(text):
        advance = glyph(char, bold=bold, mono=False)[2] * size
        if width + advance > room and line:
            head, space, tail = line.rpartition(" ")
            kept, rest = (head, tail) if space else (line, "")
            lines.append(kept)
            line, width = rest, sum(glyph(c, bold=bold, mono=False)[2] * size for c in rest)
        line += char
        width += advance
    return [*lines, line] if line else lines


@cache
def _font(face: Face) -> str:
    pdfmetrics.registerFont(TTFont(face.value, str(face.path)))
    return face.value


@cache
def _words() -> dict[str, Any]:
    text = (WORDS / "destruction.toml").read_text(encoding="utf-8")
    return {
        name: {key: tuple(pair) for key, pair in rows.items()}
        for name, rows in tomllib.loads(text).items()
    }
