"""The faces the application draws with: ours when they are there, else what the system has."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QFontDatabase, QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Iterable

FOLDER: Final = Path(__file__).resolve().parent.parent / "resources" / "fonts"
SANS: Final = (
    "Inter",
    "Segoe UI",
    "SF Pro Text",
    "Noto Sans",
    "DejaVu Sans",
    "Noto Sans SC",
    "Microsoft YaHei UI",
    "PingFang SC",
    "Noto Sans CJK SC",
    "WenQuanYi Micro Hei",
)
MONO: Final = (
    "JetBrains Mono",
    "Cascadia Mono",
    "Consolas",
    "SF Mono",
    "Noto Sans Mono",
    "DejaVu Sans Mono",
    "Liberation Mono",
)


@dataclass(frozen=True, slots=True)
class Faces:
    """Families in the order of preference; a glyph missing in one comes from the next."""

    sans: tuple[str, ...]
    mono: tuple[str, ...]


@lru_cache(maxsize=1)
def load_faces(folder: Path = FOLDER) -> Faces:
    """Register the fonts of ``folder`` once and choose; without an application, names alone."""
    if QGuiApplication.instance() is None:
        return Faces(SANS, MONO)
    own = tuple(dict.fromkeys(_registered(sorted(folder.glob("*.[to]tf")))))
    there = set(QFontDatabase.families())
    return choose(own, there, frozenset(f for f in own if QFontDatabase.isFixedPitch(f)))


def choose(own: tuple[str, ...], there: set[str], fixed: frozenset[str]) -> Faces:
    """Our own faces first, then the known good ones of the system, then its default."""
    own_sans = sorted((f for f in own if not _is_mono(f, fixed)), key=_chinese_last)
    own_mono = [f for f in own if _is_mono(f, fixed)]
    sans = [*own_sans, *(f for f in SANS if f in there and f not in own)]
    mono = [*own_mono, *(f for f in MONO if f in there and f not in own)]
    chinese = [f for f in sans if _chinese_last(f)]
    latin = [f for f in sans if not _chinese_last(f)]
    return Faces((*latin, *chinese) or ("Sans Serif",), (*mono, *chinese) or ("Monospace",))


def _registered(files: Iterable[Path]) -> Iterable[str]:
    for file in files:
        number = QFontDatabase.addApplicationFont(str(file))
        # a weight's own family ("Inter Medium") comes after the one all weights share
        yield from QFontDatabase.applicationFontFamilies(number)[:1]


def _is_mono(family: str, fixed: frozenset[str]) -> bool:
    return family in fixed or "Mono" in family


def _chinese_last(family: str) -> bool:
    return any(mark in family for mark in (" SC", "YaHei", "WenQuanYi", "CJK"))
