"""The command line: ``returnbench`` opens the station, ``demo`` is the guided tour."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO

from app.config import DataFolder
from app.errors import StationError
from ui.label_arguments import add_label_command

if TYPE_CHECKING:
    from collections.abc import Sequence

NO_DISPLAY: Final = (
    "There is no display to open a window on. Start it on a desktop, or run "
    "'returnbench demo --out DIR', which needs none."
)


def main(arguments: Sequence[str] | None = None) -> None:
    """Parse the command line, do it, and end the process with its exit code."""
    asked = _parser().parse_args(arguments)
    folder = DataFolder(asked.data) if asked.data else DataFolder.default()
    try:
        code = asked.does(asked, folder)
    except StationError as error:
        from ui.messages import sentence_for  # noqa: PLC0415 only for what goes wrong

        _say(sentence_for(error), sys.stderr)
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)  # a fifth faster than taking the interpreter apart; everything is closed


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="returnbench",
        description="The station where returned parcels become stock, money and answers.",
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="the station's data folder")
    parser.add_argument("--version", action=_Version, nargs=0, help="say the version and end")
    parser.set_defaults(does=_run)
    does = parser.add_subparsers(title="what to do", metavar="")

    run = does.add_parser("run", help="open the station (what happens without a word, too)")
    run.set_defaults(does=_run)

    demo = does.add_parser("demo", help="take parcels through a sample warehouse, with pictures")
    demo.add_argument("--out", type=Path, metavar="DIR", help="where pictures and labels go")
    demo.add_argument("--stay", action="store_true", help="leave the window open to play on")
    demo.add_argument("--dark", action="store_true", help="in the dark theme")
    demo.add_argument("--size", default="1366x768", metavar="WxH", help="size of the window")
    demo.add_argument("--language", default="en", help="en or zh_CN")
    demo.set_defaults(does=_demo)

    bring = does.add_parser("import", help="bring in a file of expected returns")
    bring.add_argument("file", type=Path)
    bring.add_argument("--seller", default="", help="whose returns they are, if the file is silent")
    bring.set_defaults(does=_import)

    tell = does.add_parser(
        "identify", help="say what scans are: one a line in (\\xNN for a byte), one JSON object out"
    )
    tell.set_defaults(does=_identify)
    sheet = does.add_parser("sheet", help="print a sheet for the bench as PDF")
    sheet.add_argument("which", choices=("commands",), help="every key as a barcode")
    sheet.add_argument("-o", "--out", type=Path, required=True, metavar="FILE")
    sheet.add_argument("--paper", choices=("a4", "letter"), default="a4")
    sheet.add_argument("--language", default="en", help="en or zh_CN")
    sheet.set_defaults(does=_sheet)
    refund = does.add_parser("refund-quote", help="calculate a refund from a JSON file")
    refund.add_argument("file", type=Path)
    refund.set_defaults(does=_refund_quote)

    verify = does.add_parser("verify", help="check the journal, the laws and the photos")
    verify.set_defaults(does=_verify)

    reindex = does.add_parser("reindex", help="write what searches and queues read anew")
    reindex.set_defaults(does=_reindex)
    add_label_command(does)
    return parser


class _Version(argparse.Action):
    """Asks for the version only when it is asked for: finding it takes longer than a scan."""

    def __call__(self, parser: argparse.ArgumentParser, *_given: object) -> None:
        _say(_version())
        parser.exit()


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 see above

    try:
        return f"returnbench {version('returnbench')}"
    except PackageNotFoundError:
        return "returnbench (from its source folder)"


def _run(_asked: argparse.Namespace, folder: DataFolder) -> int:
    if not _has_display():
        _say(NO_DISPLAY, sys.stderr)
        return 1
    folder.path.mkdir(parents=True, exist_ok=True)
    _log_to(folder.log)
    from ui.starting import start_bench  # noqa: PLC0415 not for import and verify

    application, bench = start_bench(folder)
    bench.window.showMaximized()
    code = application.exec()
    bench.stop()
    return code


def _demo(asked: argparse.Namespace, folder: DataFolder) -> int:
    if not _has_display():
        if asked.stay:
            _say(NO_DISPLAY, sys.stderr)
            return 1
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    del folder  # the tour has a folder of its own: a real station is never played with
    from ui.tour import take_tour  # noqa: PLC0415

    width, height = (int(number) for number in asked.size.split("x"))
    return take_tour(
        asked.out,
        stay=asked.stay,
        dark=asked.dark,
        size=(width, height),
        language=asked.language,
        say=_say,
    )


def _import(asked: argparse.Namespace, folder: DataFolder) -> int:
    from app.bootstrap import open_station  # noqa: PLC0415
    from app.domain.people import Permission  # noqa: PLC0415
    from app.intake import bring_in  # noqa: PLC0415
    from app.queries.people import people  # noqa: PLC0415
    from ui.words.intake import result_words  # noqa: PLC0415

    station = open_station(folder)
    if not station.founded:
        _say("There is no station in this folder yet. Start 'returnbench' once.", sys.stderr)
        return 1
    station.open()
    try:
        allowed = [one for one in station.ask(people) if one.may(Permission.ANNOUNCE)]
        result = bring_in(station, asked.file, by=allowed[0].id, seller=asked.seller)
    finally:
        station.close()
    _say(result_words(result))
    return 0


def _identify(_asked: argparse.Namespace, _folder: DataFolder) -> int:
    from ui.identifying import identify  # noqa: PLC0415 without the words and windows of the rest

    return identify(sys.stdin.buffer, sys.stdout.buffer)


def _sheet(asked: argparse.Namespace, _folder: DataFolder) -> int:
    from PySide6.QtCore import QCoreApplication, QTranslator  # noqa: PLC0415

    from ui.command_sheet import make_sheet  # noqa: PLC0415
    from ui.resources import LANGUAGE, TRANSLATIONS  # noqa: PLC0415

    application, translator = QCoreApplication([]), QTranslator()
    application.setProperty(LANGUAGE, asked.language)
    if translator.load(f"returnbench_{asked.language}", str(TRANSLATIONS)):
        application.installTranslator(translator)
    _say(str(make_sheet(asked.paper, asked.out)()))
    return 0


def _refund_quote(asked: argparse.Namespace, _folder: DataFolder) -> int:
    from ui.refund_quote import refund_quote  # noqa: PLC0415 only for this word

    return refund_quote(asked.file)


def _verify(_asked: argparse.Namespace, folder: DataFolder) -> int:
    from app.verify import verify  # noqa: PLC0415
    from ui.words.verifying import report_words  # noqa: PLC0415

    if not folder.database.exists():
        _say("There is no station in this folder.", sys.stderr)
        return 1
    report = verify(folder)
    _say(report_words(report))
    if report.orphans:
        from app.verify.strays import sweep_strays  # noqa: PLC0415 hardly ever

        moved = sweep_strays(folder, report.orphans)
        _say(f"{len(moved)} photo files that nothing names were moved to {folder.stray}.")
    return 0 if report.sound else 1


def _reindex(_asked: argparse.Namespace, folder: DataFolder) -> int:
    from app.bootstrap import open_station  # noqa: PLC0415

    station = open_station(folder)
    if not station.founded:
        _say("There is no station in this folder yet. Start 'returnbench' once.", sys.stderr)
        return 1
    station.open()
    try:
        rows = station.reindex()
    finally:
        station.close()
    _say(f"{rows} rows can be found again by their words.")
    return 0


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _log_to(path: Path) -> None:
    logging.basicConfig(
        filename=path, level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s"
    )


def _say(text: str, stream: TextIO | None = None) -> None:
    print(text, file=stream or sys.stdout)
