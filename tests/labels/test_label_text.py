"""Words on a label: wrapped, shrunk, cut only where that is honest, harmless whatever they say."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labels.drawing import Drawing, TextRun
from labels.elements import Align, Barcode, Box, Column, FirstThatFits, Row, Spacer, Text
from labels.errors import DoesNotFit, LabelError
from labels.fonts import REPLACEMENT, Face, advance, clean
from labels.layout import lay_out
from labels.media import NAMED, Media
from labels.pdf import write_pdf
from labels.proof import prove
from labels.raster import rasterize

MEDIA = NAMED["60x40"]
HOSTILE = [
    "^XZ~JA^FS",
    "a\nb\r\n\tc",
    "\x00\x1b[31m",
    "\u202egpj.exe",
    "שלום עולם",
    "مرحبا",
    "\U0001f469\u200d\U0001f469\u200d\U0001f467",
    "x" * 10_000,
    "中" * 10_000,
    "\ud800",
    " " * 500,
    "\ufeff",
    "e\u0301" * 50,
    "(01)\\)Tj ET Q",
]


def said(drawing: Drawing) -> str:
    return "".join(item.text for item in drawing.items if isinstance(item, TextRun))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_drawn_and_the_code_stays_the_same(text: str) -> None:
    tree = Column((Barcode("LPN000123"), Text(text, 9, 6, max_lines=3), Text("end", 8)))

    drawing = lay_out(tree, MEDIA)

    prove(drawing, rasterize(drawing))
    assert write_pdf([drawing]).startswith(b"%PDF")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120), st.text(min_size=1, max_size=20))
def test_no_text_raises_anything_undeclared_or_changes_a_code(words: str, code: str) -> None:
    tree = Column((Barcode(code, readable=False), Text(words, 9, 6, max_lines=None)))
    try:
        drawing = lay_out(tree, MEDIA)
    except LabelError:
        return
    prove(drawing, rasterize(drawing))
    write_pdf([drawing], title=words)


@given(st.text(max_size=300), st.integers(1, 5), st.sampled_from(list(Align)))
def test_no_run_leaves_the_label(words: str, lines: int, align: Align) -> None:
    drawing = lay_out(Text(words, 12, 7, max_lines=lines, align=align), MEDIA)

    for run in drawing.items:
        assert isinstance(run, TextRun)
        width = sum(advance(run.face, char) for char in run.text) * run.size
        assert run.x >= MEDIA.margin_dots
        assert run.x + width <= MEDIA.width_dots - MEDIA.margin_dots + 1.5
        assert run.baseline < MEDIA.height_dots - MEDIA.margin_dots


@given(st.text(alphabet=st.characters(codec="ascii", categories=["L", "N", "P"]), min_size=1))
def test_an_identifier_is_drawn_whole_or_refused(identifier: str) -> None:
    try:
        drawing = lay_out(Text(identifier, 20, 8, identifier=True, max_lines=3), MEDIA)
    except DoesNotFit:
        return
    assert said(drawing) == identifier


def test_words_too_long_end_in_an_ellipsis() -> None:
    assert said(lay_out(Text("wireless headphones " * 30, 10), MEDIA)).endswith("…")


def test_an_identifier_too_long_is_refused_with_its_need() -> None:
    with pytest.raises(DoesNotFit) as refused:
        lay_out(Text("X" * 80, 12, 8, identifier=True), MEDIA)

    assert refused.value.needed_mm[0] > refused.value.available_mm[0] == pytest.approx(57, abs=0.2)


def test_text_shrinks_before_it_is_cut() -> None:
    whole = "Over-ear headphones, wireless, black"
    drawing = lay_out(Text(whole, 18, 6), MEDIA)

    assert said(drawing) == whole
    assert MEDIA.points_to_dots(6) <= drawing.items[0].size < MEDIA.points_to_dots(18)


def test_an_identifier_shrinks_before_it_wraps() -> None:
    drawing = lay_out(Text("SND-BT45-BLACK-XL", 20, 12, identifier=True, max_lines=2), MEDIA)

    assert len(drawing.items) == 1


def test_words_shrink_rather_than_break_in_two() -> None:
    drawing = lay_out(Text("Geräuschunterdrückung aktiv", 24, 8, max_lines=4), NAMED["50x25"])

    assert next(run.text for run in drawing.items).rstrip() == "Geräuschunterdrückung"


def test_chinese_punctuation_does_not_start_a_line() -> None:
    for width in range(20, 60):
        drawing = lay_out(Text("主动降噪，续航，轻巧。" * 4, 9, max_lines=None), Media(width, 60))
        assert not {run.text[0] for run in drawing.items} & set("，。")


def test_a_character_no_face_has_is_visible() -> None:
    assert REPLACEMENT in said(lay_out(Text("smile 😀", 9), MEDIA))


def test_a_direction_override_is_left_out_of_words_and_shown_in_identifiers() -> None:
    assert clean("a\u202eb") == "ab"
    assert clean("a\u202eb", exact=True) == f"a{REPLACEMENT}b"


def test_latin_and_chinese_each_take_their_own_face() -> None:
    faces = [run.face for run in lay_out(Text("Kopfhörer 耳机", 9), MEDIA).items]

    assert faces == [Face.SANS, Face.HAN]


def test_what_is_left_in_a_row_is_shared_to_the_last_dot() -> None:
    cells = tuple(Box(Text("x", 8), border_mm=0.25, grow=True) for _ in range(7))
    drawing = lay_out(Row(cells), MEDIA)

    right = max(item.x + item.width for item in drawing.items if not isinstance(item, TextRun))
    assert right == MEDIA.width_dots - MEDIA.margin_dots


def test_a_spacer_pushes_what_follows_to_the_foot() -> None:
    drawing = lay_out(Column((Text("a", 8), Spacer(), Box(height_mm=1, fill=True))), MEDIA)
    foot = drawing.items[-1]

    assert foot.y + foot.height == MEDIA.height_dots - MEDIA.margin_dots


def test_the_first_way_of_saying_it_that_fits_is_taken() -> None:
    long, short = Text("Y" * 99, 9, identifier=True), Text("short", 9, identifier=True)

    assert said(lay_out(FirstThatFits((long, short)), MEDIA)) == "short"
    with pytest.raises(DoesNotFit):
        lay_out(FirstThatFits((long, long)), MEDIA)


def test_a_column_taller_than_the_label_is_refused() -> None:
    with pytest.raises(DoesNotFit):
        lay_out(Column(tuple(Text("line", 12) for _ in range(20))), MEDIA)
