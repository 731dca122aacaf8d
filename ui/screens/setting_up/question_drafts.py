"""Texts of grading sets that are being written: kept beside the database, over any crash."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

from app.domain.grading.publishing import LONGEST, NAME

if TYPE_CHECKING:
    from pathlib import Path


class Drafts:
    """One file a set.  Called from any thread: what was asked for last is what stays."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "drafts"
        self._lock = threading.Lock()
        self._last: dict[str, int] = {}

    def names(self) -> tuple[str, ...]:
        return tuple(sorted(path.stem for path in self._folder.glob("*.toml")))

    def read(self, name: str) -> str | None:
        """The text as far as it may be long; None where there is no draft."""
        try:
            with self._file(name).open(encoding="utf-8", errors="replace", newline="") as file:
                return file.read(LONGEST)
        except OSError:
            return None

    def keep(self, name: str, text: str | None, ticket: int) -> None:
        """``None`` drops the draft.  An older ``ticket`` than the last one changes nothing."""
        with self._lock:
            if ticket < self._last.get(name, 0):
                return
            self._last[name] = ticket
            if text is None:
                self._file(name).unlink(missing_ok=True)
                return
            self._folder.mkdir(parents=True, exist_ok=True)
            part = self._file(name).with_suffix(".part")
            with part.open("w", encoding="utf-8", errors="replace", newline="") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            part.replace(self._file(name))

    def _file(self, name: str) -> Path:
        if not NAME.fullmatch(name):
            raise ValueError(name)
        return self._folder / f"{name}.toml"
