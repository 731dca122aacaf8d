"""Sets words into lines: measures, wraps, shrinks to the stated minimum, says when it cannot."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, pairwise, product
from typing import TYPE_CHECKING

from labels.drawing import TextRun
from labels.elements import Align, Text
from labels.errors import DoesNotFit
from labels.fonts import Face, clean, glyph

if TYPE_CHECKING:
    from labels.media import Media

ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
NOT_FIRST = frozenset("，。、；：？！）】》〉」』”’…·%,.;:?!)]}")
SANS_ASCENT, SANS_DESCENT, SANS_PITCH = 0.90, 0.22, 1.22  # parts of the em
MONO_ASCENT, MONO_DESCENT, MONO_PITCH = 0.78, 0.20, 1.10  # identifiers are capitals and figures
HAN_STARTS = "\u2e80"


@dataclass(frozen=True, slots=True)
class Glyph:
    face: Face
    char: str
    advance: float


Line = tuple[Glyph, ...]


@dataclass(frozen=True, slots=True)
class SetText:
    """Lines at one size; all lengths in dots."""

    lines: tuple[Line, ...]
    size: int
    width: int
    ascent: int
    pitch: int
    height: int


def set_text(text: Text, media: Media, width: int, height: int) -> SetText:
    """Raises DoesNotFit for an identifier that would be cut, or when not one line has room."""
    glyphs = tuple(
        _glyph(char, text.bold, text.identifier) for char in clean(text.text, exact=text.identifier)
    )
    largest = media.points_to_dots(text.size)
    if _is_one_line(text, glyphs, largest, width, height):
        return _result(text, (glyphs,), largest)
    smallest = min(largest, media.points_to_dots(text.min_size or text.size))
    longest = 0.0 if text.identifier or text.max_lines == 1 else _longest_word(glyphs)
    for most, size in product(_line_limits(text), _sizes(largest, smallest)):
        if most > 1 and size > smallest and longest * size > width:
            continue  # rather smaller than with a word broken in two
        room = min(most, _lines_in(text, size, height))
        lines, complete = _wrap(glyphs, width / size, max(room, 1))
        if complete and room:
            return _result(text, lines, size)
    room = _lines_in(text, smallest, height)
    if text.identifier or not room or width < smallest:
        needed = _needed(text, glyphs, smallest, width)
        raise DoesNotFit(
            text, (media.mm(needed[0]), media.mm(needed[1])), (media.mm(width), media.mm(height))
        )
    lines, _ = _wrap(glyphs, width / smallest, room)
    return _result(text, (*lines[:-1], _cut(lines[-1], text, width / smallest)), smallest)


@lru_cache(maxsize=16384)
def _glyph(char: str, bold: bool, mono: bool) -> Glyph:  # noqa: FBT001 as quick as may be
    return Glyph(*glyph(char, bold=bold, mono=mono))


def _is_one_line(text: Text, glyphs: Line, size: int, width: int, height: int) -> bool:
    """What most words are: short enough to be set as they are."""
    if not glyphs or glyphs[-1].char == " " or _lines_in(text, size, height) < 1:
        return False
    return sum(glyph.advance for glyph in glyphs) <= width / size


def line_width(line: Line, size: int) -> int:
    return round(sum(glyph.advance for glyph in line) * size + 0.499)


def runs(line: Line, size: int) -> list[tuple[int, Face, str]]:
    """The line as stretches of one face, each with its whole-dot distance from the start."""
    found: list[tuple[int, Face, str]] = []
    pen = 0.0
    for face, group in groupby(line, key=lambda glyph: glyph.face):
        stretch = tuple(group)
        found.append((round(pen * size), face, "".join(glyph.char for glyph in stretch)))
        pen += sum(glyph.advance for glyph in stretch)
    return found


def drawn(
    words: SetText, align: Align, at: tuple[int, int, int], *, white: bool = False
) -> tuple[TextRun, ...]:
    """The lines as runs; `at` is x, y and width in dots."""
    x, y, width = at
    found = []
    for number, line in enumerate(words.lines):
        start = x + indent(align, line_width(line, words.size), width)
        baseline = y + words.ascent + number * words.pitch
        found += [
            TextRun(start + offset, baseline, stretch, face, words.size, white)
            for offset, face, stretch in runs(line, words.size)
        ]
    return tuple(found)


def indent(align: Align, inner: int, outer: int) -> int:
    return {Align.START: 0, Align.CENTER: (outer - inner) // 2, Align.END: outer - inner}[align]


def _line_limits(text: Text) -> tuple[int, ...]:
    """An identifier shrinks before it wraps: one line is read at a glance, two are pieced."""
    most = len(text.text) + 1 if text.max_lines is None else text.max_lines
    return (1, most) if text.identifier and most > 1 else (most,)


def _sizes(largest: int, smallest: int) -> list[int]:
    step = max(1, largest // 24)
    return [*range(largest, smallest, -step), smallest]


def _shape(text: Text) -> tuple[float, float, float]:
    if text.identifier:
        return MONO_ASCENT, MONO_DESCENT, MONO_PITCH
    return SANS_ASCENT, SANS_DESCENT, SANS_PITCH


def _height(text: Text, size: int, lines: int) -> int:
    ascent, descent, pitch = _shape(text)
    return round(ascent * size) + round(pitch * size) * (lines - 1) + round(descent * size)


def _lines_in(text: Text, size: int, height: int) -> int:
    """How many lines of this size the height and the element allow."""
    rest = height - _height(text, size, 1)
    if rest < 0:
        return 0
    room = 1 + rest // max(1, round(_shape(text)[2] * size))
    return room if text.max_lines is None else min(room, text.max_lines)


def _wrap(glyphs: Line, width: float, most: int) -> tuple[tuple[Line, ...], bool]:
    """Greedy lines, widths in ems; False when something is left over."""
    lines: list[Line] = []
    start = 0
    while start < len(glyphs) and len(lines) < most:
        end = _line_end(glyphs, start, width)
        lines.append(_without_last_space(glyphs[start:end]))
        start = end
        while start < len(glyphs) and glyphs[start].char == " ":
            start += 1
    return tuple(lines), start >= len(glyphs)


def _longest_word(glyphs: Line) -> float:
    longest = used = 0.0
    for before, after in pairwise(glyphs):
        used += before.advance if before.char != " " else 0
        longest = max(longest, used)
        if _may_break(before.char, after.char):
            used = 0.0
    return max(longest, used + glyphs[-1].advance) if glyphs else 0.0


def _without_last_space(line: Line) -> Line:
    return line[:-1] if len(line) > 1 and line[-1].char == " " else line


def _line_end(glyphs: Line, start: int, width: float) -> int:
    used, end, good = 0.0, start, start
    while end < len(glyphs):
        used += glyphs[end].advance
        if used > width + 1e-9 and glyphs[end].char != " ":
            break
        end += 1
        if end < len(glyphs) and _may_break(glyphs[end - 1].char, glyphs[end].char):
            good = end
    if end == len(glyphs) or _may_break(glyphs[max(start, end - 1)].char, glyphs[end].char):
        return max(end, start + 1)
    return good if good > start else max(end, start + 1)


def _may_break(before: str, after: str) -> bool:
    if before == " ":
        return True
    if after == " " or after in NOT_FIRST:
        return False
    return before >= HAN_STARTS or after >= HAN_STARTS or before in "-/_"


def _cut(line: Line, text: Text, width: float) -> Line:
    dots = _glyph(ELLIPSIS, text.bold, text.identifier)
    kept = list(line)
    used = sum(glyph.advance for glyph in kept)
    while kept and used + dots.advance > width:
        used -= kept.pop().advance
    while kept and kept[-1].char in " ，。、,.;:":
        kept.pop()
    return (*kept, dots)


def _result(text: Text, lines: tuple[Line, ...], size: int) -> SetText:
    ascent, _, pitch = _shape(text)
    width = max((line_width(line, size) for line in lines), default=0)
    height = _height(text, size, max(1, len(lines)))
    return SetText(lines, size, width, round(ascent * size), round(pitch * size), height)


def _needed(text: Text, glyphs: Line, size: int, width: int) -> tuple[int, int]:
    """The room it would take at its smallest, in dots."""
    if text.max_lines == 1:
        return line_width(glyphs, size), _height(text, size, 1)
    lines, _ = _wrap(glyphs, max(width / size, 1), len(glyphs))
    return width, _height(text, size, max(1, len(lines)))
