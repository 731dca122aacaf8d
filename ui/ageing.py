"""How long something has waited, as a chip: time, word and colour together."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.domain.ageing import Age, ageing_of
from ui.formats import ago, exact

if TYPE_CHECKING:
    from ui.theme import Tone

translate = QCoreApplication.translate
TONES: Final[dict[Age, Tone]] = {Age.FRESH: "go", Age.DUE: "look", Age.LATE: "stop"}

ORDER: Final[tuple[Tone, ...]] = ("grey", "look", "stop")


def waited(queue: str, since: datetime, now: datetime | None = None) -> tuple[str, Tone]:
    """The words of the chip (``3 h``, ``2 d · late``) and its tone."""
    now = now or datetime.now(UTC)
    age, time = ageing_of(queue).age(since, now), ago(since, now)
    if age is Age.LATE:
        time = translate("ageing", "{time} · late").format(time=time)
    elif age is Age.DUE:
        time = translate("ageing", "{time} · due").format(time=time)
    return time, TONES[age]


def oldest_words(queue: str, since: datetime | None) -> tuple[str, Tone]:
    """For a count: how old the oldest is.  Fresh ones leave the count quiet."""
    if since is None:
        return "", "grey"
    time, tone = waited(queue, since)
    words = translate("ageing", "oldest: {time} ({exact})").format(time=time, exact=exact(since))
    return words, "grey" if tone == "go" else tone


def worst(*queues: tuple[str, datetime | None]) -> tuple[str, Tone]:
    """Of queues behind one count: the words of the one that should be looked at first."""
    told = [oldest_words(queue, since) for queue, since in queues if since is not None]
    return max(told, key=lambda one: ORDER.index(one[1]), default=("", "grey"))
