"""What of a file is new here: cut into chunks, and told from what came in before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from app.commands.announce_returns import rest_of
from app.queries.announced import announced_parts, known_sources

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.domain.announcements import Announcement
    from app.station import Station

CHUNK: Final = 50  # returns: some ten milliseconds, nobody who scans meanwhile waits for it
CHUNK_SIZE: Final = 60_000  # characters of payload, about
HEAD_SIZE: Final = 500
LINE_SIZE: Final = 250


class Sorted(NamedTuple):
    """``wanted`` change something: ``new`` returns, and ``added`` to returns that are there."""

    wanted: tuple[Announcement, ...]
    new: int
    added: int


def chunks(announcements: Sequence[Announcement]) -> Iterator[tuple[Announcement, ...]]:
    """In the order of the file; a return is never cut in two."""
    chunk: list[Announcement] = []
    size = 0
    for one in announcements:
        more = HEAD_SIZE + sum(
            LINE_SIZE + len(line.title) + len(line.comment) for line in one.lines
        )
        if chunk and (len(chunk) == CHUNK or size + more > CHUNK_SIZE):
            yield tuple(chunk)
            chunk, size = [], 0
        chunk.append(one)
        size += more
    if chunk:
        yield tuple(chunk)


def sort(station: Station, chunk: Sequence[Announcement]) -> Sorted:
    """Ask for all of them at once, so that what is known costs no transaction."""
    fresh = {one.source_key: one for one in chunk}
    for key in station.ask(known_sources, fresh):
        del fresh[key]
    parts = station.ask(announced_parts, {one.rma for one in fresh.values() if one.rma})
    wanted, new = [], 0
    for one in fresh.values():
        there = parts.get((one.seller, one.rma))
        if there is None:
            new += 1
        else:
            rest = rest_of(one, there.skus, there.tracking)
            if not rest.lines and not rest.tracking:
                continue
        wanted.append(one)
    return Sorted(tuple(wanted), new, len(wanted) - new)
