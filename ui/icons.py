"""The icon set: one style, tinted at the moment of use, sharp on every screen."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

FOLDER: Final = Path(__file__).resolve().parent.parent / "resources" / "icons"
RATIOS: Final = (1.0, 1.5, 2.0, 3.0)


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon ``size`` logical pixels wide, in ``colour`` (#RRGGBB), for a screen of ``ratio``."""
    key = f"returnbench:{name}:{colour}:{size}:{ratio}"
    drawn = QPixmap()
    if QPixmapCache.find(key, drawn):
        return drawn
    drawn = _draw(name, colour, size, ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def icon(name: str, colour: str, size: int) -> QIcon:
    """The icon for Qt's own widgets, with a picture for each usual screen."""
    from PySide6.QtGui import QIcon  # noqa: PLC0415 its 150 theme icons would delay the first window

    result = QIcon()
    for ratio in RATIOS:
        result.addPixmap(pixmap(name, colour, size, ratio))
    return result


def names() -> tuple[str, ...]:
    """Every icon there is to ask for (the style sheet's own helpers left out)."""
    return tuple(
        sorted(f.stem for f in FOLDER.glob("*.svg") if not f.stem.endswith(("-light", "-dark")))
    )


@cache
def _source(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")


def _draw(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    real = max(1, round(size * ratio))
    drawn = QPixmap(QSize(real, real))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    text = _source(name).replace("currentColor", colour)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, real, real))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn
