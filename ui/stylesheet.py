"""The one style sheet of the application, written from the tokens."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ui.theme import Look

# $name is a colour or a family list, $n14 is 14 px at the scale in force.
_SHEET: Final = Template("""
QAbstractScrollArea { background: transparent; border: 0; }
QDialog, QMainWindow, QWidget[surface="floor"] { background: $floor; }
QWidget[surface="paper"], QStackedWidget[surface="paper"] { background: $paper; }
QFrame[surface="card"] { background: $paper; border: 1px solid $line; border-radius: ${n12}px; }
QFrame[surface="rule"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }
QLabel { background: transparent; color: $ink; }
QLabel:disabled { color: $mute; }
QLabel[role="heading"] {
  font-size: ${n12}px; font-weight: 600; color: $mute; letter-spacing: ${n1}px;
}
QLabel[role="title"] { font-size: ${n22}px; font-weight: 700; }
QLabel[role="big"] { font-size: ${n18}px; font-weight: 600; }
QLabel[role="strong"] { font-size: ${n15}px; font-weight: 600; }
QLabel[role="question"] { font-size: ${n28}px; font-weight: 700; }
QLabel[role="mute"] { color: $mute; }
QLabel[role="small"] { font-size: ${n12}px; color: $mute; }
QLabel[role="mono"] { font-family: $mono; font-size: ${n15}px; font-weight: 600; }
QLabel[role="sum"] { font-size: ${n28}px; font-weight: 700; }
QLabel[tone="go"] { color: $go; }
QLabel[tone="look"] { color: $look; }
QLabel[tone="stop"] { color: $stop; }
QLabel[tone="act"] { color: $act; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
  background: $paper; color: $ink; border: 1px solid $edge; border-radius: ${n10}px;
  padding: ${n6}px ${n12}px; min-height: ${n34}px; selection-background-color: $actfill;
  selection-color: $onact;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus,
QAbstractSpinBox:focus {
  border: 2px solid $act; padding: ${n5}px ${n11}px;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  background: $floor; color: $mute; border-color: $line;
}
QLineEdit[tone="stop"], QPlainTextEdit[tone="stop"], QComboBox[tone="stop"] {
  border: 2px solid $stop;
}
QLineEdit[role="code"] { font-family: $mono; font-size: ${n18}px; }
QLineEdit[role="scan"] {
  font-family: $mono; font-size: ${n20}px; padding: ${n8}px ${n16}px ${n8}px ${n50}px;
  border: 2px solid $edge; border-radius: ${n12}px; min-height: ${n32}px;
}
QLineEdit[role="scan"]:focus {
  border: 2px solid $act; padding: ${n8}px ${n16}px ${n8}px ${n50}px;
}
QComboBox::drop-down { border: 0; width: ${n32}px; }
QComboBox::down-arrow {
  image: url($icons/chevron-down-$theme.svg); width: ${n18}px; height: ${n18}px;
}
QComboBox QAbstractItemView {
  background: $paper; border: 1px solid $edge; padding: ${n4}px; outline: 0;
}
QComboBox QAbstractItemView::item {
  min-height: ${n44}px; padding: 0 ${n10}px; border-radius: ${n8}px;
}
QComboBox QAbstractItemView::item:selected { background: $actsoft; color: $ink; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  width: ${n28}px; border: 0; background: transparent;
}
QAbstractSpinBox::up-arrow {
  image: url($icons/chevron-up-$theme.svg); width: ${n14}px; height: ${n14}px;
}
QAbstractSpinBox::down-arrow {
  image: url($icons/chevron-down-$theme.svg); width: ${n14}px; height: ${n14}px;
}

QCheckBox, QRadioButton {
  spacing: ${n12}px; min-height: ${n48}px; color: $ink; background: transparent;
  border: 2px solid transparent; border-radius: ${n10}px; padding: 0 ${n8}px;
}
QCheckBox:focus, QRadioButton:focus { border-color: $act; }
QCheckBox::indicator, QRadioButton::indicator {
  width: ${n22}px; height: ${n22}px; border: 2px solid $edge; background: $paper;
}
QCheckBox::indicator { border-radius: ${n6}px; }
QRadioButton::indicator { border-radius: ${n12}px; }
QCheckBox::indicator:checked {
  background: $actfill; border-color: $actfill; image: url($icons/tick-$theme.svg);
}
QRadioButton::indicator:checked {
  background: $actfill; border-color: $actfill; image: url($icons/dot-$theme.svg);
}
QCheckBox:disabled, QRadioButton:disabled { color: $mute; }

QPushButton {
  background: $paper; color: $ink; border: 1px solid $edge; border-radius: ${n10}px;
  padding: 0 ${n16}px; min-height: ${n46}px; font-size: ${n15}px;
}
QPushButton:hover { background: $actsoft; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $act; }
QPushButton:disabled { color: $mute; border-color: $line; }

QScrollArea > QWidget > QWidget[surface="clear"] { background: transparent; }
QTableView, QListView, QTreeView {
  background: $paper; color: $ink; border: 0; outline: 0;
  selection-background-color: $actsoft; selection-color: $ink; gridline-color: $line;
}
QTableView::item, QTreeView::item { border: 0; padding: 0 ${n8}px; }
QHeaderView { background: $paper; border: 0; }
QHeaderView::section {
  background: $paper; color: $mute; font-size: ${n12}px; font-weight: 600; border: 0;
  border-bottom: 1px solid $line; padding: ${n8}px ${n10}px;
}
QTableCornerButton::section { background: $paper; border: 0; }
QScrollBar:vertical { background: transparent; width: ${n14}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${n14}px; margin: 0; }
QScrollBar::handle {
  background: $edge; border-radius: ${n4}px; margin: ${n3}px; min-height: ${n40}px;
  min-width: ${n40}px;
}
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTabWidget::pane { border: 0; }
QTabBar { background: transparent; }
QTabBar::tab {
  color: $mute; background: transparent; padding: ${n12}px ${n16}px; font-size: ${n15}px;
  border-bottom: 3px solid transparent; min-height: ${n24}px;
}
QTabBar::tab:selected { color: $ink; border-bottom: 3px solid $act; font-weight: 600; }
QTabBar::tab:focus { background: $actsoft; }
QProgressBar {
  background: $greysoft; border: 0; border-radius: ${n4}px; min-height: ${n8}px;
  max-height: ${n8}px; color: transparent;
}
QProgressBar::chunk { background: $actfill; border-radius: ${n4}px; }
QMenu {
  background: $paper; border: 1px solid $edge; border-radius: ${n10}px; padding: ${n6}px;
}
QMenu::item {
  min-height: ${n40}px; padding: ${n4}px ${n20}px; border-radius: ${n8}px; color: $ink;
}
QMenu::item:selected { background: $actsoft; }
QToolTip {
  background: $rail; color: $railink; border: 1px solid $edge; padding: ${n6}px ${n10}px;
  font-size: ${n13}px;
}
QSplitter::handle { background: transparent; }
QSplitter::handle:horizontal { width: ${n12}px; }
QSplitter::handle:vertical { height: ${n12}px; }
""")
_SIZES: Final = range(1, 65)


def sheet_for(look: Look) -> str:
    """The whole sheet at the look's scale."""
    from ui.icons import FOLDER  # noqa: PLC0415 - icons ask the look, the look asks this sheet

    t = look.tokens
    sizes = {f"n{size}": str(look.px(size)) for size in _SIZES}
    return _SHEET.substitute(
        sizes,
        ink=t.ink, mute=t.mute, line=t.line, edge=t.edge, paper=t.paper, floor=t.floor,
        rail=t.rail, railink=t.rail_ink, act=t.act.plain, actfill=t.act.fill, onact=t.act.on_fill,
        actsoft=t.act.soft, go=t.go.plain, look=t.look.plain, stop=t.stop.plain,
        greysoft=t.grey.soft, theme="dark" if look.dark else "light", icons=FOLDER.as_posix(),
        mono=", ".join(f'"{family}"' for family in look.faces.mono),
    )  # fmt: skip
