"""Template files: strict, every mistake with its line and what is allowed; the house's first."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image as Pixels

from labels.drawing import TextRun
from labels.layout import lay_out
from labels.library import RESOURCES, Library
from labels.media import NAMED, UnknownMedia, media_called
from labels.template_build import build
from labels.template_errors import UnknownTemplate, WrongTemplate
from labels.template_words import Words

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """\
name = "Shelf"

[fields]
place = { needed = true }
note = { default = "no note" }

[words.en]
shelf = "Shelf"

[[layout]]
column = [
  { text = "{words.shelf} {place}", size = "hero", least = 8, bold = true },
  { barcode = "{place}", kind = "qr", height = [12, "1.2 square"] },
  { text = "{note}", lines = 2 },
]
"""


def house(folder: Path, text: str, name: str = "shelf") -> Library:
    folder.joinpath(f"{name}.toml").write_text(text, encoding="utf-8")
    return Library((folder,))


def test_a_house_writes_a_template_of_its_own(tmp_path: Path) -> None:
    template = house(tmp_path, GOOD).template("shelf")
    drawing = lay_out(build(template, {"place": "A1"}, NAMED["60x40"]), NAMED["60x40"])

    assert [item.text for item in drawing.items if isinstance(item, TextRun)] == [
        "Shelf A1",
        "no note",
    ]
    assert drawing.codes[0].reads == "A1"


@pytest.mark.parametrize(
    ("written", "instead", "line", "allowed"),
    [
        ("lines = 2", "lines = 2,", 14, None),
        ("lines = 2", "colour = 2", 14, "lines"),
        ("{note}", "{nota}", 14, "note"),
        ("{words.shelf}", "{words.shelves}", 12, "words.shelf"),
        ('"1.2 square"', '"1.2 cubic"', 13, "square"),
        ('kind = "qr"', 'kind = "aztec"', 13, "datamatrix"),
        ("needed = true", 'needed = "yes"', 4, "true"),
        ("[fields]", "[felds]", 3, "fields"),
        ("{ text", "{ txt", 12, "{ text = … }"),
        ("bold = true", "bold = 1", 12, "true"),
        ("[words.en]", "[words.fr]", 7, "en"),
        ("{place}", "{place", 12, "a text with {fields}"),
        ("least = 8", "least = -8", 12, "hero"),
        ("column = [", "from_height_mm = 90\ncolumn = [", 11, None),
        ("lines = 2", 'lines = 2, if = "nobody"', 14, "note"),
        ("place = {", "Place = {", 4, "small letters, digits and _"),
        ("lines = 2 }", "lines = 2, drop = 99 }", 14, None),
    ],
)
def test_a_mistake_is_named_with_its_line_and_what_is_allowed(
    tmp_path: Path, written: str, instead: str, line: int, allowed: str | None
) -> None:
    assert written in GOOD
    library = house(tmp_path, GOOD.replace(written, instead, 1))

    with pytest.raises(WrongTemplate) as wrong:
        library.template("shelf")

    assert wrong.value.file == tmp_path / "shelf.toml"
    assert wrong.value.line == line
    assert allowed is None or allowed in wrong.value.allowed


def test_a_picture_that_is_none_is_named(tmp_path: Path) -> None:
    told = GOOD.replace('{ text = "{note}", lines = 2 }', '{ image = "logo.png" }')
    tmp_path.joinpath("logo.png").write_bytes(b"no picture")
    template = house(tmp_path, told).template("shelf")

    with pytest.raises(WrongTemplate) as wrong:
        build(template, {"place": "A1"}, NAMED["60x40"])

    assert wrong.value.file == tmp_path / "logo.png"


@given(text=st.text(max_size=200))
def test_no_file_is_anything_but_read_or_refused(
    text: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(WrongTemplate):
        Library((path.parent,)).template("any")


def test_a_houses_own_template_and_words_go_before_ours(tmp_path: Path) -> None:
    ours = RESOURCES.joinpath("bin.toml").read_text("utf-8")
    tmp_path.joinpath("words.toml").write_text('[en]\nzone = "Aisle"\n', encoding="utf-8")
    library = house(tmp_path, ours, "bin")
    tree = build(library.template("bin"), {"bin": "A-04-12", "zone": "3"}, NAMED["60x40"])
    words = [i.text for i in lay_out(tree, NAMED["60x40"]).items if isinstance(i, TextRun)]

    assert words[0] == "Aisle 3"
    assert "lpn" in library.names()


def test_a_saved_change_is_read_at_once(tmp_path: Path) -> None:
    library = house(tmp_path, GOOD)
    before = library.template("shelf")
    assert library.template("shelf") is before

    path = tmp_path / "shelf.toml"
    path.write_text(GOOD.replace('"Shelf"', '"Rack"'), encoding="utf-8")
    os.utime(path, ns=(1, 1))

    assert library.template("shelf").words["en"]["shelf"] == "Rack"


def test_a_saved_word_and_a_saved_picture_are_seen_at_once(tmp_path: Path) -> None:
    told = GOOD.replace('{ text = "{note}", lines = 2 }', '{ image = "logo.png", height = 5 }')
    library = house(tmp_path, told.replace('shelf = "Shelf"', ""))
    words, logo = tmp_path / "words.toml", tmp_path / "logo.png"

    def drawing(word: str, grey: int) -> tuple[object, ...]:
        words.write_text(f'[en]\nshelf = "{word}"\n', encoding="utf-8")
        Pixels.new("L", (8, 8), grey).save(logo)
        os.utime(words, ns=(grey, grey))
        os.utime(logo, ns=(grey, grey))
        tree = build(library.template("shelf"), {"place": "A1"}, NAMED["60x40"])
        items = lay_out(tree, NAMED["60x40"]).items
        return items[0].text, items[-1].bits[:1]  # type: ignore[union-attr]

    assert drawing("Rack", 255) == ("Rack A1", b"\xff")
    assert drawing("Shelf", 0) == ("Shelf A1", b"\x00")


@pytest.mark.parametrize("name", ["shelves", "../words", "words", ""])
def test_a_template_nobody_has_is_named_with_those_there_are(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnknownTemplate) as unknown:
        house(tmp_path, GOOD).template(name)

    assert {"shelf", "lpn"} <= set(unknown.value.known)


def test_words_leave_out_what_has_no_data() -> None:
    words = Words("{words.bin}[ · {words.zone} {zone}]")
    values = {"zone": "", "shown": "", "lpn": "LPN1"}
    fixed = {"bin": "Bin", "zone": "Zone"}

    assert words.said({**values, "zone": "A"}, fixed) == "Bin · Zone A"
    assert words.said(values, fixed) == "Bin"
    assert Words("{words.zone} {zone}").said(values, fixed) == ""
    assert Words("{shown|lpn}").said(values, fixed) == "LPN1"
    assert Words("{lpn}[ ({zone})]").said(values, fixed) == "LPN1"


@given(st.text(), st.text())
def test_what_is_filled_in_is_never_read_as_a_place(first: str, second: str) -> None:
    values = {"a": first, "b": second}

    assert Words("{a}/{b}").said(values, {}) == (f"{first}/{second}" if first + second else "")


@pytest.mark.parametrize(
    ("said", "size"),
    [("80x50", (80, 50)), ("3x2in", (76.2, 50.8)), ("62.5x29mm", (62.5, 29)), ("60x40", (60, 40))],
)
def test_a_paper_is_named_or_measured(said: str, size: tuple[float, float]) -> None:
    media = media_called(said)

    assert (media.width_mm, media.height_mm) == pytest.approx(size)


@pytest.mark.parametrize("said", ["A9", "5x5", "301x20", "x", "80x50cm", "80x"])
def test_a_paper_that_is_none_is_refused(said: str) -> None:
    with pytest.raises(UnknownMedia):
        media_called(said)
