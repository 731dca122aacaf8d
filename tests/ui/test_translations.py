"""Every text of the windows is translated, from the sources as they are now."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator

from ui.resources import RESOURCES, TRANSLATIONS
from ui.screens.receiving import open_screen
from ui.words.goods import GOODS, goods_word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from ui.desk import Office

ROOT = RESOURCES.parent
SOURCES = sorted((ROOT / "ui").rglob("*.py"))
CHINESE = TRANSLATIONS / "returnbench_zh_CN.ts"
ENGLISH = TRANSLATIONS / "returnbench_en.ts"
PLACE = re.compile(r"\{[a-z_]*\}|%n")
TOOLS = Path(sys.executable).parent


def texts(file: Path) -> dict[tuple[str, str], list[str]]:
    """(context, source) → translation, or its numerus forms; unfinished ones are empty."""
    found: dict[tuple[str, str], list[str]] = {}
    for context in ET.parse(file).getroot().findall("context"):  # noqa: S314 our own
        for message in context.findall("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [one.text or "" for one in translation.findall("numerusform")]
            words = forms or [translation.text or ""]
            unfinished = translation.get("type") == "unfinished"
            key = (context.findtext("name") or "", message.findtext("source") or "")
            found[key] = [] if unfinished else words
    return found


def tool(name: str) -> str:
    found = shutil.which(name, path=str(TOOLS))
    if found is None:
        pytest.skip(f"{name} is not installed here")
    return found


def run(*command: str | Path) -> None:
    subprocess.run([str(part) for part in command], check=True, cwd=ROOT, capture_output=True)  # noqa: S603


def test_the_texts_were_gathered_from_the_sources_as_they_are(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh_zh_CN.ts"
    files = [path.relative_to(ROOT) for path in SOURCES]
    run(tool("pyside6-lupdate"), "-silent", "-no-obsolete", *files, "-ts", fresh)
    wanted, there = set(texts(fresh)), set(texts(CHINESE))
    assert not wanted - there, "run ./dev translate"
    assert not there - wanted, "run ./dev translate"


def test_every_text_is_in_chinese() -> None:
    assert [key for key, words in texts(CHINESE).items() if not all(words) or not words] == []


def test_placeholders_survive_translation() -> None:
    for (context, source), words in texts(CHINESE).items():
        for word in words:
            assert set(PLACE.findall(word)) == set(PLACE.findall(source)), (context, source)


def test_english_says_one_item_and_two_items() -> None:
    for (context, source), words in texts(ENGLISH).items():
        assert len(words) == 2, (context, source)
        if "(s)" in source:
            assert words[0] != words[1], (context, source)
            assert not any("(s)" in word for word in words), (context, source)


@pytest.mark.parametrize("source", [CHINESE, ENGLISH], ids=lambda path: path.stem)
def test_what_is_compiled_is_what_was_translated(source: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    run(tool("pyside6-lrelease"), "-silent", source, "-qm", fresh)
    assert fresh.read_bytes() == source.with_suffix(".qm").read_bytes()


def calls() -> Iterator[tuple[Path, ast.Call]]:
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield path, node


def test_only_literals_are_translated_and_by_self() -> None:
    """Others are never found again at run time."""
    for path, call in calls():
        if isinstance(call.func, ast.Attribute) and call.func.attr == "tr":
            assert isinstance(call.func.value, ast.Name), path
            assert call.func.value.id == "self", (path, call.lineno)
            assert isinstance(call.args[0], ast.Constant), (path, call.lineno)
        assert not any(isinstance(arg, ast.JoinedStr) for arg in call.args) or not _translates(call)


def test_no_text_hides_where_lupdate_does_not_look() -> None:
    """Inside an f-string it is never gathered; a number is counted by ``tr`` alone."""
    hidden = [
        (path.name, call.lineno)
        for path in SOURCES
        for formatted in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(formatted, ast.JoinedStr)
        for call in ast.walk(formatted)
        if isinstance(call, ast.Call) and _translates(call)
    ]
    uncounted = [
        (path.name, call.lineno)
        for path, call in calls()
        if _translates(call) and getattr(call.func, "attr", "translate") != "tr"
        if any(isinstance(arg, ast.Constant) and "%n" in str(arg.value) for arg in call.args)
    ]
    assert (hidden, uncounted) == ([], [])


def _translates(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    return name in ("tr", "translate", "QT_TRANSLATE_NOOP")


def test_every_kind_of_goods_of_our_rules_has_a_word() -> None:
    rules = [*(RESOURCES / "grading").glob("*.toml"), *(RESOURCES / "law").glob("*.toml")]
    files = [tomllib.loads(file.read_text(encoding="utf-8")) for file in rules]
    named = {kind for file in files for kind in file.get("categories", [])} - {"*"}
    assert named
    assert named <= set(GOODS)
    assert goods_word("apparel/dresses") == "apparel / dresses"


def test_the_screen_speaks_chinese(
    qapp: QApplication, qtbot: QtBot, office: Office, settled: Callable[[], None]
) -> None:
    translator = QTranslator()
    assert translator.load("returnbench_zh_CN", str(TRANSLATIONS))
    qapp.installTranslator(translator)
    try:
        screen = open_screen(office)
        qtbot.addWidget(screen)
        settled()
        spoken = screen.primary.text() + screen.band.headline()
        assert re.search(r"[\u4e00-\u9fff]", spoken)
        assert not re.search(r"[A-Za-z]{4,}", spoken)
    finally:
        qapp.removeTranslator(translator)
