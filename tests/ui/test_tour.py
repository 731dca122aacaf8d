"""The main job: the whole tour in a process of its own, as the README's command runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from app.config import DataFolder
from app.verify import verify

ROOT = Path(__file__).parents[2]
PLACES = {
    "receive-weigh",
    "receive-came-instead",
    "receive-refused",
    "pallet-kept-apart",
    "unclaimed",
    "inspect-serial-fits",
    "inspect-serial-differs",
    "inspect-checklist",
    "inspect-wait-cut-short",
    "inspect-verdict",
    "approve",
    "approve-alike",
    "approve-on-hold",
    "dispose-affix_label",
    "dispose-certify",
    "dispose-destroyed",
    "put-away-done",
    "stock-counted",
    "stock-moved",
    "stock-closed",
    "stock-sent",
    "stock-search",
    "story",
    "story-destroyed",
    "set-up-question-editor",
    "set-up-second-looks",
}


@pytest.fixture(scope="module")
def toured(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("tour")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(  # noqa: S603 our own program
        [sys.executable, "-m", "ui", "demo", "--out", str(out)],
        cwd=out,
        env=environment,
        capture_output=True,
        text=True,
        timeout=400,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    return out


def test_every_step_leaves_its_picture(toured: Path) -> None:
    pictures = sorted((toured / "pictures").glob("*.png"))
    assert len(pictures) >= 65
    named = {path.stem[3:] for path in pictures}
    assert named >= PLACES, PLACES - named
    for path in pictures:
        with Image.open(path) as picture:
            assert picture.size == (1366, 768)
            assert len(picture.convert("RGB").getcolors(1_000_000) or ()) > 20


def test_every_label_is_a_page_of_its_size(toured: Path) -> None:
    labels = sorted((toured / "labels").glob("*.pdf"))
    assert len(labels) >= 10
    assert {path.name.split()[0] for path in labels} == {"lpn", "relabel", "container"}
    for path in labels:
        page = pypdfium2.PdfDocument(path)[0]
        width, height = page.get_size()
        assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (60, 40)


def test_what_was_destroyed_has_its_certificate_in_the_folder(toured: Path) -> None:
    (certificate,) = (toured / "certificates").glob("*.pdf")
    text = pypdfium2.PdfDocument(certificate)[0].get_textpage().get_text_range()
    assert certificate.stem in text
    assert "Wei" in text  # the second person


def test_the_journal_of_the_tour_verifies(toured: Path) -> None:
    report = verify(DataFolder(toured / "station"))
    assert report.sound, report.findings
    assert report.entries > 200


def test_the_summary_is_one_page_and_says_that_the_laws_hold(toured: Path) -> None:
    document = pypdfium2.PdfDocument(toured / "summary.pdf")
    assert len(document) == 1
    text = document[0].get_textpage().get_text_range()
    assert "Units by state" in text
    assert "broken" not in text
