"""What can be said behind ``returnbench label``; the rest comes in when it is said."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from labels.media import NAMED
from labels.sheets import SHEETS

if TYPE_CHECKING:
    import argparse

    from app.config import DataFolder

DPI: Final = (203, 300, 600)
FORMATS: Final = ("pdf", "png", "zpl")
LANGUAGES: Final = ("en", "zh", "de", "es")


def add_label_command(does: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    label = does.add_parser("label", help="make labels from data, as pdf, png or zpl")
    label.add_argument("template", nargs="?", help="its name; without one they are listed")
    # Not --data alone: that is the station's folder, in front of the command.
    label.add_argument(
        "--data",
        dest="label_data",
        metavar="FILE",
        help="json, or csv with one label a row; - reads json; without it a sample is made",
    )
    label.add_argument("--format", choices=FORMATS, default="pdf")
    label.add_argument("--media", help=f"{', '.join((*NAMED, *SHEETS))}, or a size such as 80x50")
    label.add_argument("--dpi", type=int, choices=DPI, help="of the print head (203)")
    label.add_argument("--language", choices=LANGUAGES, default="en", help="of the fixed words")
    label.add_argument("--skip", type=int, default=0, metavar="N", help="used places on a sheet")
    label.add_argument("--duplicate", type=int, default=0, metavar="N", help="mark as copy N")
    label.add_argument("-o", dest="output", type=Path, metavar="FILE", help="else to the output")
    label.add_argument(
        "--watch", action="store_true", help="write FILE again whenever template or data change"
    )
    label.set_defaults(does=_make_labels)


def _make_labels(asked: argparse.Namespace, folder: DataFolder) -> int:
    from ui.label_command import make_labels  # noqa: PLC0415 Pillow and reportlab for labels only

    return make_labels(asked, folder)
