"""The look: colour tokens for light and dark, and one scale, for the whole application."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from ui.fonts import Faces, load_faces

Tone = Literal["grey", "act", "go", "look", "stop"]
TONES: Final[tuple[Tone, ...]] = ("grey", "act", "go", "look", "stop")
SMALLEST, LARGEST = 0.8, 2.0
_DARK, _SCALE, _CALM = "returnbench.dark", "returnbench.scale", "returnbench.calm"
STYLE: Final = "returnbench.style"
"""Set once Qt's own style is chosen: asking Qt for it makes Python names of 600 numbers."""


@dataclass(frozen=True, slots=True)
class ToneColours:
    """One meaning: a filled area with its text, and a soft one with its text."""

    fill: str
    on_fill: str
    soft: str
    on_soft: str
    plain: str  # the tone as text on paper


@dataclass(frozen=True, slots=True)
class Tokens:
    ink: str
    mute: str
    line: str
    edge: str  # the outline of something to press or to fill in, 3:1 on paper
    paper: str
    floor: str
    rail: str
    rail_on: str
    rail_ink: str
    rail_mute: str
    rail_badge: str
    grey: ToneColours
    act: ToneColours
    go: ToneColours
    look: ToneColours
    stop: ToneColours

    def tone(self, name: Tone) -> ToneColours:
        return {
            "grey": self.grey,
            "act": self.act,
            "go": self.go,
            "look": self.look,
            "stop": self.stop,
        }[name]


LIGHT: Final = Tokens(
    ink="#16202B",
    mute="#566575",
    line="#D9E0E7",
    edge="#8593A1",
    paper="#FFFFFF",
    floor="#F3F5F8",
    rail="#101A24",
    rail_on="#1D2B39",
    rail_ink="#FFFFFF",
    rail_mute="#AEBBC8",
    rail_badge="#2B3E52",
    grey=ToneColours("#566575", "#FFFFFF", "#EAEFF4", "#4E5D6C", "#566575"),
    act=ToneColours("#1F6FEB", "#FFFFFF", "#E8F0FE", "#1A5FCC", "#1A5FCC"),
    go=ToneColours("#12805C", "#FFFFFF", "#E7F4EE", "#0F7352", "#0F7352"),
    look=ToneColours("#B25E09", "#FFFFFF", "#FDF1E3", "#9F5206", "#9F5206"),
    stop=ToneColours("#C0262D", "#FFFFFF", "#FCE9EA", "#B32028", "#B32028"),
)
DARK: Final = Tokens(
    ink="#E8EEF4",
    mute="#93A4B5",
    line="#2A3846",
    edge="#64778A",
    paper="#17222D",
    floor="#0E161E",
    rail="#0A1118",
    rail_on="#1D2B39",
    rail_ink="#FFFFFF",
    rail_mute="#AEBBC8",
    rail_badge="#2B3E52",
    grey=ToneColours("#33475A", "#E8EEF4", "#223040", "#A5B4C3", "#93A4B5"),
    act=ToneColours("#4C8DFF", "#06101C", "#1A2C4A", "#7FB0FF", "#6BA2FF"),
    go=ToneColours("#1E9E74", "#04120D", "#12352A", "#45C79A", "#35B98B"),
    look=ToneColours("#D98A33", "#1A0F02", "#3A2A15", "#E9A152", "#E09440"),
    stop=ToneColours("#E5545B", "#180405", "#3B1B1E", "#F58A8F", "#EE6E74"),
)


@dataclass(frozen=True, slots=True)
class Look:
    """Tokens and scale in force; everything drawn by hand asks here."""

    dark: bool
    scale: float
    tokens: Tokens
    faces: Faces

    def px(self, size: float) -> int:
        """Device independent pixels for a size given at scale 1."""
        return max(1, round(size * self.scale))

    def font(self, size: float = 14, weight: int = 400) -> QFont:
        return QFont(_font(self.faces.sans, self.px(size), weight))

    def mono(self, size: float = 14, weight: int = 400) -> QFont:
        return QFont(_font(self.faces.mono, self.px(size), weight))

    def colour(self, name: str) -> QColor:
        return QColor(getattr(self.tokens, name))


@lru_cache(maxsize=128)
def _font(families: tuple[str, ...], pixels: int, weight: int) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    return font


@lru_cache(maxsize=16)
def _look(dark: bool, scale: float) -> Look:  # noqa: FBT001
    return Look(dark, scale, DARK if dark else LIGHT, load_faces())


def apply_theme(app: QApplication, *, dark: bool, scale: float = 1.0) -> Look:
    """Dress the application; call again at any time to change theme or size.

    What is worn already stays on: to put a sheet on again, Qt dresses every widget anew, which
    holds a bench with all its screens up for more than a second.
    """
    from ui.stylesheet import sheet_for  # noqa: PLC0415 - the sheet needs Look from here

    scale = min(LARGEST, max(SMALLEST, scale))
    app.setProperty(_DARK, dark)
    app.setProperty(_SCALE, scale)
    look = _look(dark, scale)
    sheet = sheet_for(look)
    if app.styleSheet() == sheet:
        return look
    if app.property(STYLE) is None:
        app.setStyle("fusion")
        app.setProperty(STYLE, "fusion")
    app.setPalette(palette_for(look.tokens))
    app.setFont(look.font())
    app.setStyleSheet(sheet)
    return look


def current() -> Look:
    """The look in force; light at its natural size before ``apply_theme``."""
    app = QCoreApplication.instance()
    dark = bool(app.property(_DARK)) if app else False
    scale = (app.property(_SCALE) if app else None) or 1.0
    return _look(dark, float(scale))


def set_calm(app: QApplication, *, calm: bool) -> None:
    """No motion at all, whatever the system says (a setting of the station)."""
    app.setProperty(_CALM, calm)


def motion_ms(wanted: int) -> int:
    """How long a movement may take: 0 where the system or the station asks for none."""
    app = QApplication.instance()
    if not isinstance(app, QApplication) or app.property(_CALM):
        return 0
    from PySide6.QtWidgets import QStyle  # noqa: PLC0415 a namespace of 1,000 names: 6 ms

    asked = app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    return min(wanted, 150) if asked else 0


def palette_for(tokens: Tokens) -> QPalette:
    """Colours for the parts that Qt draws itself."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    for which, colour in (
        (role.Window, tokens.floor),
        (role.WindowText, tokens.ink),
        (role.Base, tokens.paper),
        (role.AlternateBase, tokens.floor),
        (role.Text, tokens.ink),
        (role.Button, tokens.paper),
        (role.ButtonText, tokens.ink),
        (role.BrightText, tokens.stop.plain),
        (role.ToolTipBase, tokens.rail),
        (role.ToolTipText, tokens.rail_ink),
        (role.PlaceholderText, tokens.mute),
        (role.Highlight, tokens.act.fill),
        (role.HighlightedText, tokens.act.on_fill),
        (role.Link, tokens.act.plain),
        (role.LinkVisited, tokens.act.plain),
        (role.Accent, tokens.act.fill),
        (role.Light, tokens.paper),
        (role.Midlight, tokens.line),
        (role.Mid, tokens.line),
        (role.Dark, tokens.edge),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, which, QColor(tokens.mute))
    return palette
