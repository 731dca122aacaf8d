"""The laws are about what is written, not about when it reaches the disk: no waiting for it."""

from __future__ import annotations

import pytest

from app.store import sqlite


@pytest.fixture(autouse=True)
def _no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    quick = [p for p in sqlite.WRITER if not p.startswith("synchronous")]
    monkeypatch.setattr(sqlite, "WRITER", (*quick, "synchronous=OFF"))
