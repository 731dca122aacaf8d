"""The two commands of the project, and the pinned packages that they install."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
LOCKS = ("requirements.txt", "requirements-dev.txt")

needs_sh = pytest.mark.skipif(shutil.which("sh") is None, reason="there is no POSIX shell here")


def pins(lock: str) -> dict[str, Requirement]:
    text = (ROOT / lock).read_text("utf-8").replace("\\\n", " ")
    rows = [line.partition(" --hash")[0] for line in text.splitlines() if line[:1].isalnum()]
    return {canonicalize_name(pin.name): pin for pin in map(Requirement, rows)}


def asked_for(lock: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = list(project["project"]["dependencies"])
    if lock == "requirements-dev.txt":
        wanted += project["dependency-groups"]["dev"]
    return [Requirement(line) for line in wanted]


def dev(*words: str) -> subprocess.CompletedProcess[str]:
    command = ["sh", str(ROOT / "dev"), *words]
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=20)  # noqa: S603


@needs_sh
def test_without_a_word_the_script_says_what_it_can_do() -> None:
    answer = dev()
    assert answer.returncode == 0
    for word in ("run", "demo", "test", "bench", "setup", "lock"):
        assert f"./dev {word}" in answer.stdout


@needs_sh
def test_an_unknown_word_is_answered_with_the_known_ones() -> None:
    answer = dev("tset")
    assert answer.returncode == 2
    assert "./dev test" in answer.stderr


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_is_exact_and_hashed(lock: str) -> None:
    entries = re.split(r"(?m)^(?=[a-z0-9])", (ROOT / lock).read_text("utf-8"))[1:]
    for entry in entries:
        assert re.match(r"[a-z0-9.-]+==\S+ ", entry), entry
        assert "--hash=sha256:" in entry, entry


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_on_every_machine(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    assert text.startswith("# ./dev lock")
    assert not re.search(r"://|file:|--(index|extra-index|find-links)|(?m:^-)| @ ", text)


@pytest.mark.parametrize("lock", LOCKS)
def test_what_the_project_asks_for_is_what_is_pinned(lock: str) -> None:
    pinned = pins(lock)
    for wanted in asked_for(lock):
        pin = pinned[canonicalize_name(wanted.name)]
        (version,) = (part.version for part in pin.specifier)
        assert wanted.specifier.contains(version), f"{wanted} is pinned as {pin}: run ./dev lock"
        assert pin.marker is None or pin.marker == wanted.marker


def test_the_checks_run_on_the_versions_that_people_get() -> None:
    runtime, development = (pins(lock) for lock in LOCKS)
    assert runtime.items() <= development.items()


def test_qt_is_of_a_series_that_keeps_its_references() -> None:
    for lock in LOCKS:
        (version,) = (part.version for part in pins(lock)["pyside6-essentials"].specifier)
        assert not version.startswith("6.12."), (
            "6.12 loses a reference at every signal on Python 3.11"
        )
