"""The grading sets as a supervisor sees them, and the texts that a new version begins with."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.grading.library import GradingSets
from app.domain.grading.publishing import newest_version
from app.domain.grading.words import Wording
from app.queries.grading_sets import Published, published

if TYPE_CHECKING:
    from app.station import Station

VERSION_LINE: Final = re.compile(r"^version\s*=.*$", re.MULTILINE)
ID_LINE: Final = re.compile(r"^id\s*=.*$", re.MULTILINE)
CATEGORIES_LINE: Final = re.compile(r"^categories\s*=.*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class SetRow:
    """One set: what is in force, and who put it there (None: it came with the program).

    ``newer`` is a version that came with a later program than the one in force, else 0.
    """

    set_id: str
    version: int
    title: Wording
    categories: tuple[str, ...]
    questions: int
    source: Published | None
    versions: tuple[int, ...]
    newer: int = 0


@dataclass(frozen=True, slots=True)
class Catalogue:
    rows: tuple[SetRow, ...]
    sources: tuple[Published, ...]
    sets: GradingSets

    def source_of(self, set_id: str, version: int) -> Published | None:
        return next(
            (s for s in self.sources if (s.set_id, s.set_version) == (set_id, version)), None
        )

    def text(self, set_id: str, version: int) -> str:
        """As it was written, under the number that the next version has to have."""
        written = self.sets.texts.get((set_id, version), "")
        return numbered(written, newest_version(self.sets, set_id) + 1)

    def copy(self, row: SetRow, set_id: str, categories: tuple[str, ...]) -> str:
        """The text of a set as the beginning of another one, for other goods."""
        written = self.sets.texts.get((row.set_id, row.version), "")
        named = ", ".join(f'"{category}"' for category in categories)
        text = ID_LINE.sub(lambda _: f'id = "{set_id}"', written, count=1)
        text = CATEGORIES_LINE.sub(lambda _: f"categories = [{named}]", text, count=1)
        return numbered(text, newest_version(self.sets, set_id) + 1)


def numbered(text: str, version: int) -> str:
    return VERSION_LINE.sub(f"version = {version}", text, count=1)


def catalogue(station: Station) -> Catalogue:
    """Reads files at the first time, so not for the screen's thread."""
    sources = tuple(station.ask(published))
    sets = station.house.grading
    by_version = {(one.set_id, one.set_version): one for one in sources}
    rows = []
    for one in sorted(sets.newest.values(), key=lambda one: one.id):
        versions = tuple(sorted((v for name, v in sets.every if name == one.id), reverse=True))
        source = by_version.get((one.id, one.version))
        rows.append(
            SetRow(
                one.id,
                one.version,
                one.title,
                one.categories,
                len(one.questions),
                source,
                versions,
                versions[0] if versions[0] > one.version else 0,
            )
        )
    return Catalogue(tuple(rows), sources, sets)
