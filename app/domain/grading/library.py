"""All grading sets of a folder, every version of each: what to ask today, what was asked then."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.domain.grading.invalid import GradingSetInvalid, Problem
from app.domain.grading.reading import read_grading_set
from app.domain.grading.sets import GradingSet, lineage
from app.errors import RuleBroken

if TYPE_CHECKING:
    from pathlib import Path

OTHERS: Final = "*"  # the category of the set that serves whatever no other set names


class UnknownGradingSet(RuleBroken):
    """A stored inspection names a set or version that this station does not have."""

    def __init__(self, set_id: str, version: int) -> None:
        super().__init__(set_id, version)
        self.set_id = set_id
        self.version = version


@dataclass(frozen=True, slots=True)
class GradingSets:
    """``newest`` by id; older versions stay readable so that old verdicts stay explainable.

    ``texts`` are the files they were read from; ``shipped`` are those that came with the
    program, where a house has published its own.
    """

    newest: Mapping[str, GradingSet]
    every: Mapping[tuple[str, int], GradingSet]
    texts: Mapping[tuple[str, int], str] = field(default_factory=dict, repr=False)
    shipped: GradingSets | None = field(default=None, repr=False, compare=False)

    def set_for(self, category: str) -> GradingSet:
        """Of the category, else its parent (``electronics/phones``), else the general set."""
        by_category = {name: one for one in self.newest.values() for name in one.categories}
        for name in lineage(category):
            if name in by_category:
                return by_category[name]
        return by_category[OTHERS]

    def at(self, set_id: str, version: int) -> GradingSet:
        try:
            return self.every[set_id, version]
        except KeyError:
            raise UnknownGradingSet(set_id, version) from None


def load_grading_sets(folder: Path) -> GradingSets:
    """Read every ``.toml`` below ``folder``; retired versions may lie in subfolders."""
    files = sorted(folder.rglob("*.toml"))
    return gather((file.relative_to(folder).as_posix(), _text(file)) for file in files)


def gather(texts: Iterable[tuple[str, str]]) -> GradingSets:
    """From (file name, text): no version twice, no category in two sets, one set for the rest."""
    every: dict[tuple[str, int], GradingSet] = {}
    newest: dict[str, tuple[str, GradingSet]] = {}
    kept: dict[tuple[str, int], str] = {}
    for file, text in texts:
        one = read_grading_set(text, file)
        if (one.id, one.version) in every:
            raise GradingSetInvalid(file, "version", Problem.DUPLICATE, f"{one.id} {one.version}")
        every[one.id, one.version] = one
        kept[one.id, one.version] = text
        if one.id not in newest or newest[one.id][1].version < one.version:
            newest[one.id] = (file, one)
    _refuse_shared_categories(newest.values())
    return GradingSets({key: one for key, (_, one) in newest.items()}, every, kept)


def _refuse_shared_categories(sets: Iterable[tuple[str, GradingSet]]) -> None:
    served: set[str] = set()
    for file, one in sets:
        for category in one.categories:
            if category in served:
                raise GradingSetInvalid(file, "categories", Problem.DUPLICATE, category)
            served.add(category)
    if OTHERS not in served:
        raise GradingSetInvalid("", "categories", Problem.NO_SET_FOR_OTHERS, OTHERS)


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise GradingSetInvalid(file.name, "", Problem.UNREADABLE, str(error)) from error
