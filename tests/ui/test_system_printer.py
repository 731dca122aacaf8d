"""A printer of the system gets the label at exactly its size: a real CUPS on loopback."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
import pytest
import zxingcpp

if TYPE_CHECKING:
    from collections.abc import Iterator

CUPSD = shutil.which("cupsd", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
MM = 72 / 25.4
PRINT = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from datetime import UTC, datetime
from app.queries.labels import JobRow
from app.workers.label_pages import drawn, media_named
from ui.printing import SystemPrinter, system_printers
assert "Bench" in system_printers(), system_printers()
data = {"sku": "LAMP-1", "title": "Lampe 台灯", "rma": "RMA-1", "date": "2 Mar", "station": "B7"}
job = JobRow("j", "lpn", "B7-004213-K", data, "queued", datetime.now(UTC), "Ana", "", 0, "", "", "")
printer = SystemPrinter("Bench")
printer.ready()
print(printer.send(job, drawn(job, media=media_named("60x40", 203))))
"""

pytestmark = [
    pytest.mark.skipif(CUPSD is None, reason="there is no CUPS on this machine"),
    pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="cupsd starts as root"),
]


class Paper:
    """Takes whatever comes to its port."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = self._server.getsockname()[1]
        self.jobs: list[bytes] = []
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                line, _ = self._server.accept()
                with line:
                    taken = b""
                    while piece := line.recv(65536):
                        taken += piece
                    self.jobs.append(taken)

    def close(self) -> None:
        self._server.close()


@pytest.fixture
def paper() -> Iterator[Paper]:
    made = Paper()
    yield made
    made.close()


@pytest.fixture
def cups(tmp_path_factory: pytest.TempPathFactory, paper: Paper) -> Iterator[dict[str, str]]:
    """The environment of programs that print on it; its one queue ``Bench`` leads to ``paper``."""
    root = tmp_path_factory.mktemp("cups")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    names = ("spool", "cache", "state", "temp", "log")
    for name in names:
        (root / name).mkdir()
        shutil.chown(root / name, "lp", "lp")
    for above in (root, *root.parents[:3]):
        with suppress(OSError):
            above.chmod(above.stat().st_mode | 0o055)
    (root / "cups-files.conf").write_text(
        f"User lp\nGroup lp\nSystemGroup root\nServerRoot {root}\nRequestRoot {root}/spool\n"
        f"CacheDir {root}/cache\nStateDir {root}/state\nTempDir {root}/temp\n"
        f"AccessLog {root}/log/access\nErrorLog {root}/log/error\nPageLog {root}/log/page\n"
    )
    (root / "cupsd.conf").write_text(
        f"Listen 127.0.0.1:{port}\nBrowsing Off\nDefaultAuthType None\nWebInterface No\n"
        "<Location />\nOrder allow,deny\nAllow 127.0.0.1\n</Location>\n"
        "<Policy default>\n<Limit All>\nOrder allow,deny\nAllow 127.0.0.1\n</Limit>\n</Policy>\n"
    )
    assert CUPSD is not None
    server = subprocess.Popen(  # noqa: S603
        [CUPSD, "-f", "-c", f"{root}/cupsd.conf", "-s", f"{root}/cups-files.conf"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    env = {**os.environ, "CUPS_SERVER": f"127.0.0.1:{port}", "QT_QPA_PLATFORM": "offscreen"}
    try:
        _until(lambda: _answers(port))
        queue = ["-p", "Bench", "-E", "-v", f"socket://127.0.0.1:{paper.port}"]
        lpadmin = shutil.which("lpadmin", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
        assert lpadmin is not None
        subprocess.run([lpadmin, *queue], env=env, check=True, timeout=20)  # noqa: S603
        yield env
    finally:
        server.terminate()
        server.wait(10)


def test_a_label_arrives_at_its_size_and_reads_back(cups: dict[str, str], paper: Paper) -> None:
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", PRINT],
        env=cups,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "Bench"
    _until(lambda: bool(paper.jobs))
    with pypdfium2.PdfDocument(paper.jobs[0]) as document:
        assert len(document) == 1
        page = document[0]
        width, height = page.get_size()
        picture = page.render(scale=300 / 72).to_pil().convert("L")
        page.close()
    assert (width / MM, height / MM) == pytest.approx((60, 40), abs=0.4)
    assert {code.text for code in zxingcpp.read_barcodes(picture)} == {"B7-004213-K"}


def _answers(port: int) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
        return True
    return False


def _until(happened, seconds: float = 20) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    end = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.05)
