"""What the scanners of this station read lately, and what became of it; for whoever asks why.

A file of its own beside the database: it is no record of what was done (the journal is), it
never grows past its bound, and badges are not kept in clear.
"""

from __future__ import annotations

import io
import json
import re
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from app.domain.heard import Doubt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.heard import Heard
    from app.domain.identifiers import Candidate

GENERATION_BYTES: Final = 2_000_000
"""Two files of this size at most: some ten thousand scans, a month of a busy bench."""
LONGEST_KEPT: Final = 4_096
SCANNER_MS: Final = 35.0
QUICK_MS: Final = 80.0
KEYBOARD: Final = "keyboard"
_BADGE: Final = re.compile(r"(?i)I\s*D\s*-?\s*\d(?:\s*\d){2,4}\s*-?\s*[0-9A-HJ-NP-Z]?")
_SHORT_NUMBER: Final = re.compile(r"\s*\d{1,12}\s*")


class Outcome(StrEnum):
    """What became of a scan; the last one counts."""

    HEARD = "heard"
    TAKEN = "taken"
    OPENED = "opened"
    TWICE = "twice"
    DIALOG = "dialog"
    WAITS = "waits"
    DROPPED = "dropped"
    PRESSED = "pressed"
    NO_KEY = "no_key"
    BADGE = "badge"
    NOT_A_BADGE = "not_a_badge"
    RUBBISH = "rubbish"
    ASKED = "asked"
    CHOSEN = "chosen"
    UNKNOWN = "unknown"
    NOT_ALLOWED = "not_allowed"


class Pace(StrEnum):
    """How the signs came; ``whole`` where nothing was typed (a serial line, a photo)."""

    SCANNER = "scanner"
    QUICK = "quick"
    HAND = "hand"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class ReadAs:
    """One reading, as it is kept."""

    kind: str
    value: str
    carrier: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class ScanRecord:
    r"""``raw`` has bytes that are no plain signs as ``\xNN``; ``chosen`` is what it was taken for.

    ``screen`` is the place in front, "" where nobody was signed in.
    """

    id: str
    at: datetime
    raw: str
    text: str
    device: str = ""
    pace_ms: float | None = None
    doubts: tuple[str, ...] = ()
    readings: tuple[ReadAs, ...] = ()
    outcome: Outcome = Outcome.HEARD
    screen: str = ""
    chosen: str = ""

    @property
    def pace(self) -> Pace:
        if Doubt.TYPED_BY_HAND in self.doubts:
            return Pace.HAND
        if self.pace_ms is None:  # what typed so fast that it was told from a person is a scanner
            return Pace.SCANNER if self.device == KEYBOARD else Pace.WHOLE
        if self.pace_ms <= SCANNER_MS:
            return Pace.SCANNER
        return Pace.QUICK if self.pace_ms <= QUICK_MS else Pace.HAND

    def became(self, outcome: Outcome, *, screen: str = "", chosen: str = "") -> ScanRecord:
        return replace(
            self,
            outcome=outcome,
            screen=screen or self.screen,
            chosen=hidden(chosen) or self.chosen,
        )

    def speaks_of(self, text: str) -> bool:
        """Whether the text occurs in anything that was read, blanks and case apart."""
        wanted = _plain(text)
        held = (self.raw, self.text, self.device, self.screen, self.chosen, self.outcome)
        values = (part for one in self.readings for part in (one.value, one.kind, one.carrier))
        return any(wanted in _plain(part) for part in (*held, *values))


@dataclass(frozen=True, slots=True)
class Kept:
    """``damaged`` lines could not be read: written when the power went, or by another hand."""

    records: tuple[ScanRecord, ...] = ()
    damaged: int = 0


def record_of(
    heard: Heard, readings: Sequence[Candidate], *, at: datetime, number: int, signed_in: bool
) -> ScanRecord:
    """A scan as it may be kept.

    While nobody is signed in, a number may be somebody's PIN in the wrong place.
    """

    def safe(text: str) -> str:
        if not signed_in and _SHORT_NUMBER.fullmatch(text):
            return "•" * len(text.strip())
        return hidden(text)

    raw = safe(heard.raw.decode("utf-8", "backslashreplace") if heard.raw else heard.text)
    return ScanRecord(
        id=f"{int(at.timestamp() * 1000)}-{number}",
        at=at,
        raw=_shown(raw),
        text=_shown(safe(heard.text)),
        device=heard.device,
        pace_ms=heard.pace_ms,
        doubts=tuple(doubt.value for doubt in heard.doubts),
        readings=tuple(
            ReadAs(one.kind.value, safe(one.value), one.carrier, one.why.value) for one in readings
        ),
    )


def hidden(text: str) -> str:
    """A badge opens the bench: what is kept of one is that it was one."""
    return _BADGE.sub("ID-…", text)


@dataclass
class ScanHistory:
    """Appends from one thread at a time, reads from any.

    A line is whole or it is skipped: what was being written when the power went costs one
    line.  A record that goes on (heard, then taken) is written again under its id.
    """

    path: Path
    generation_bytes: int = GENERATION_BYTES
    _waiting: list[ScanRecord] = field(default_factory=list)
    _lock: Lock = field(default_factory=Lock)
    _writing: Lock = field(default_factory=Lock)

    @property
    def earlier(self) -> Path:
        return self.path.with_suffix(".1.jsonl")

    def add(self, record: ScanRecord) -> None:
        """Remember it; ``write`` brings it to the disk, on a thread that may wait for one."""
        with self._lock:
            self._waiting.append(record)

    def write(self) -> None:
        """Raises OSError where the disk does not take it; nothing else suffers from that."""
        with self._writing:
            with self._lock:
                waiting, self._waiting = self._waiting, []
            if not waiting:
                return
            text = "".join(as_line(record) for record in waiting)
            if self._size() + len(text) > self.generation_bytes and self.path.exists():
                self.path.replace(self.earlier)
            with self.path.open("ab+") as file:
                if file.tell() and not _ends_whole(file):
                    file.write(b"\n")
                file.write(text.encode())

    def read(self) -> Kept:
        """Newest first."""
        found: dict[str, ScanRecord] = {}
        damaged = 0
        with self._writing:
            blocks = [_bytes_of(path) for path in (self.earlier, self.path)]
        for line in b"\n".join(blocks).split(b"\n"):
            if not line.strip():
                continue
            record = _parsed(line)
            if record is None:
                damaged += 1
            else:
                found[record.id] = record
        return Kept(tuple(reversed(found.values())), damaged)

    def _size(self) -> int:
        return self.path.stat().st_size if self.path.exists() else 0


def as_line(record: ScanRecord) -> str:
    held = asdict(record) | {"at": record.at.isoformat(timespec="milliseconds")}
    return json.dumps(held, ensure_ascii=False) + "\n"


def _parsed(line: bytes) -> ScanRecord | None:
    try:
        held: dict[str, Any] = json.loads(line)
        held["at"] = datetime.fromisoformat(held["at"]).astimezone(UTC)
        held["readings"] = tuple(ReadAs(**one) for one in held["readings"])
        held["doubts"] = tuple(held["doubts"])
        held["outcome"] = Outcome(held["outcome"])
        return ScanRecord(**held)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _bytes_of(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def _ends_whole(file: Any) -> bool:
    file.seek(-1, io.SEEK_END)
    return bool(file.read(1) == b"\n")


def _shown(text: str) -> str:
    r"""Signs that cannot be seen as ``\xNN``, and no more of it than a label ever held."""
    cut = text[:LONGEST_KEPT] + ("…" if len(text) > LONGEST_KEPT else "")
    return "".join(
        one if one.isprintable() else one.encode("unicode_escape", "backslashreplace").decode()
        for one in cut
    )


def _plain(text: str) -> str:
    return "".join(text.split()).casefold()
