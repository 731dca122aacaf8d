"""``returnbench label``: right labels in every format, one clear sentence for all that is wrong."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from functools import partial
from typing import TYPE_CHECKING, Any

import pypdfium2
import pytest
from PIL import Image

from labels.library import RESOURCES
from labels.media import NAMED
from labels.proof import read
from tests.labels.zpl_rendering import all_dots
from ui.cli import main
from ui.label_watch import watch

if TYPE_CHECKING:
    from pathlib import Path

DATA = {
    "lpn": "LPN000123",
    "sku": "SND-BT45-BLK",
    "title": "Over-ear headphones 无线耳机",
    "grade": "B",
    "condition": "Used – very good",
    "gtin": "4006381333931",
    "fnsku": "X0027VK8QD",
    "bin": "A-04-12",
    "sscc": "340123450000000017",
    "rma": "RMA-10482",
    "seller": "Sound Garden",
    "quantity": 12,
}
READS = {
    "lpn": "LPN000123",
    "relabel": "SND-BT45-BLK",
    "fnsku": "X0027VK8QD",
    "gtin": "4006381333931",
    "putaway": "LPN000123",
    "disposition": "LPN000123",
    "container": "LPN000123",
    "sscc": "(00)340123450000000017",
    "bin": "BIN:A-04-12",
}


class Said:
    """What the command answered."""

    def __init__(self, status: int, output: bytes, error: str) -> None:
        self.status = status
        self.output = output
        self.error = error


@pytest.fixture
def say(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> Any:
    def said(*words: str) -> Said:
        monkeypatch.setattr("ui.cli.os._exit", _leave)
        with pytest.raises(SystemExit) as left:
            main(["--data", str(tmp_path / "station"), "label", *words])
        output, error = capfdbinary.readouterr()
        return Said(int(left.value.code or 0), output, error.decode())

    return said


def _leave(code: int) -> None:
    raise SystemExit(code)


def put(folder: Path, told: Any) -> str:
    path = folder / "data.json"
    path.write_text(json.dumps(told), encoding="utf-8")
    return str(path)


def texts(image: Image.Image) -> set[str]:
    return {text for _, text in read(image)}


@pytest.mark.parametrize("media", ["60x40", "100x150"])
@pytest.mark.parametrize("name", READS)
def test_each_label_reads_back_in_each_format(
    say: Any, tmp_path: Path, name: str, media: str
) -> None:
    asked = (name, "--data", put(tmp_path, DATA), "--media", media, "--dpi", "203", "--format")

    pdf, png, zpl = (say(*asked, form) for form in ("pdf", "png", "zpl"))

    assert (pdf.status, png.status, zpl.status) == (0, 0, 0), pdf.error
    page = pypdfium2.PdfDocument(pdf.output)[0].render(scale=300 / 72, grayscale=True)
    assert texts(page.to_pil()) == {READS[name]}
    assert texts(Image.open(io.BytesIO(png.output))) == {READS[name]}
    assert texts(all_dots(zpl.output, NAMED[media])[0]) == {READS[name]}


def test_a_csv_makes_a_label_of_each_row(say: Any, tmp_path: Path) -> None:
    path = tmp_path / "units.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        rows = csv.writer(file, delimiter=";")
        rows.writerow(["LPN", "title"])
        rows.writerows([f"LPN00012{n}", "a; b\nc"] for n in range(3))

    said = say("lpn", "--data", str(path), "--format", "zpl")

    found = [texts(image) for image in all_dots(said.output, NAMED["60x40"])]
    assert found == [{f"LPN00012{n}"} for n in range(3)]
    assert len(pypdfium2.PdfDocument(say("lpn", "--data", str(path)).output)) == 3
    assert "-o" in say("lpn", "--data", str(path), "--format", "png").error
    assert (
        say("lpn", "--data", str(path), "--format", "png", "-o", str(tmp_path / "l.png")).status
        == 0
    )
    assert [texts(Image.open(tmp_path / f"l-{n}.png")) for n in (1, 2, 3)] == found


def test_without_data_a_sample_is_made_and_without_a_name_all_are_listed(say: Any) -> None:
    assert say("sscc").output.startswith(b"%PDF")
    assert "lpn: lpn*, " in say().output.decode()


def test_a_sheet_skips_the_places_that_are_used(say: Any, tmp_path: Path) -> None:
    data = put(tmp_path, [{"lpn": f"LPN0{n:05}"} for n in range(20)])
    out = tmp_path / "sheet.pdf"

    assert say("lpn", "--data", data, "--media", "a4-21", "--skip", "3", "-o", str(out)).status == 0

    sheet = pypdfium2.PdfDocument(out)
    assert len(sheet) == 2
    width, height = sheet[0].get_size()
    assert (width * 25.4 / 72, height * 25.4 / 72) == pytest.approx((210, 297), abs=0.01)
    first = sheet[0].render(scale=300 / 72, grayscale=True).to_pil()
    assert texts(first) == {f"LPN0{n:05}" for n in range(18)}
    # The fourth place is the first of the second row: its corner is where the maker cut it.
    left, top = (round(mm * 300 / 25.4) for mm in (7.21, 15.15 + 38.1))
    place = first.crop((left, top, left + round(63.5 * 300 / 25.4), top + round(38.1 * 300 / 25.4)))
    assert texts(place) == {"LPN000000"}


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("lpn", {"lpn": "LPN\n1"}, 'cannot be encoded: "LPN□1" as code128'),
        ("lpn", {"lpn": "换标"}, "cannot be encoded: "),
        ("lpn", {"lpn": "\ud800"}, "cannot be encoded: "),
        ("gtin", {"gtin": "4006381333932"}, "cannot be encoded: gtin "),
        ("bin", {"bin": "A" * 60}, "does not fit: the text "),
        ("relabel", {"code": "X" * 2000}, "cannot be encoded: "),
        ("putaway", {"sku": "X"}, "missing: lpn, bin "),
        ("nothing", {}, 'no template "nothing": there are badge, '),
        ("lpn", {"lpn": ["a"]}, "cannot be read: "),
        ("lpn", [], "cannot be read: "),
        ("lpn", 7, "cannot be read: "),
        ("lpn", [{"lpn": "A"}, {"lpn": "\x1b[2J"}], "cannot be encoded: "),
    ],
)
def test_what_cannot_be_made_is_one_sentence_and_a_status(
    say: Any, tmp_path: Path, name: str, data: Any, said: str
) -> None:
    answer = say(name, "--data", put(tmp_path, data), "-o", str(tmp_path / "label.pdf"))

    assert answer.status != 0
    assert answer.error.startswith(said)
    assert answer.error.count("\n") == 1
    assert "\x1b" not in answer.error
    assert not (tmp_path / "label.pdf").exists()


def test_what_does_not_fit_says_what_would(say: Any, tmp_path: Path) -> None:
    data = put(tmp_path, {"bin": "A-04-12-C", "code": "BIN-A-04-12-C-LEFT-MIDDLE"})

    error = say("bin", "--data", data, "--media", "50x25").error

    assert error.startswith("does not fit: the code128 ")
    assert error.rstrip().endswith("; it fits 100x150")


@pytest.mark.parametrize(
    ("content", "where"),
    [
        (b'{"lpn": ', "line 1"),
        (b"\xff", "line 1"),
        (b"{" * 10_000, "it is no JSON"),
        (b"", "line 1"),
    ],
)
def test_a_file_that_is_none_says_where(
    say: Any, tmp_path: Path, content: bytes, where: str
) -> None:
    path = tmp_path / "broken.json"
    path.write_bytes(content)

    assert where in say("lpn", "--data", str(path)).error
    assert say("lpn", "--data", str(tmp_path / "none.csv")).error.startswith("cannot be read: ")


def test_a_watched_template_is_drawn_again_at_each_change(
    say: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "station" / "label-templates"
    own.mkdir(parents=True)
    ours = RESOURCES.joinpath("lpn.toml").read_text("utf-8")
    seen: list[bytes] = []
    out = tmp_path / "lpn.png"

    def pause(_seconds: float) -> None:
        """The next thing that somebody does in an editor."""
        seen.append(out.read_bytes())
        if len(seen) == 1:
            own.joinpath("lpn.toml").write_text(ours.replace("{sku}", "{rma}"), encoding="utf-8")
        elif len(seen) == 3:
            own.joinpath("lpn.toml").write_text("name = 7", encoding="utf-8")
        elif len(seen) == 4:
            raise KeyboardInterrupt

    monkeypatch.setattr("ui.label_command.watch", partial(watch, pause=pause))
    said = say("lpn", "--format", "png", "--watch", "-o", str(out))

    assert said.status == 0
    assert seen[0] != seen[1]
    assert seen[1] == seen[2] == seen[3]
    assert "wrong template: " in said.output.decode()
    assert say("lpn", "--watch").status == 1


def test_no_window_is_needed() -> None:
    program = (
        "import sys; sys.argv[1:] = ['label', 'lpn', '--format', 'zpl'];"
        "import os; leave = os._exit;"
        "os._exit = lambda code: leave(9 if 'PySide6' in sys.modules else code);"
        "from ui.cli import main; main()"
    )
    asked = [sys.executable, "-c", program]
    done = subprocess.run(asked, capture_output=True, check=False)  # noqa: S603 our own program

    assert (done.returncode, done.stdout[:3]) == (0, b"^XA")
