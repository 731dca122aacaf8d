"""The templates there are: the house's own folder first, then the ones that come with us."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from labels.template_errors import UnknownTemplate
from labels.template_file import read_template, read_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from labels.template_file import Template

RESOURCES: Final = Path(__file__).resolve().parent.parent / "resources" / "labels"
WORDS: Final = "words.toml"


class Library:
    """Templates by name, read when first asked for and again when their file has changed."""

    def __init__(self, folders: Sequence[Path] = ()) -> None:
        self._folders = (*folders, RESOURCES)
        self._read: dict[str, tuple[object, Template]] = {}

    def names(self) -> tuple[str, ...]:
        found = {
            path.stem
            for folder in self._folders
            if folder.is_dir()
            for path in folder.glob("*.toml")
            if path.name != WORDS
        }
        return tuple(sorted(found))

    def state(self) -> tuple[tuple[str, int, int], ...]:
        """Every file a label may depend on, and when it changed: another state, another label."""
        found = (path for folder in self._folders if folder.is_dir() for path in folder.iterdir())
        return tuple((str(path), *_mark(path)) for path in sorted(found))

    def template(self, name: str) -> Template:
        """Raises UnknownTemplate or WrongTemplate."""
        if name not in self.names():
            raise UnknownTemplate(name, self.names())
        path = next(
            folder / f"{name}.toml"
            for folder in self._folders
            if (folder / f"{name}.toml").is_file()
        )
        words = tuple(_mark(folder / WORDS) for folder in self._folders)
        mark = path, _mark(path), words
        kept = self._read.get(name)
        if kept is None or kept[0] != mark:
            kept = mark, read_template(path, self._words())
            self._read[name] = kept
        return kept[1]

    def _words(self) -> dict[str, dict[str, str]]:
        """Ours, with the house's own over them."""
        merged: dict[str, dict[str, str]] = {}
        for folder in reversed(self._folders):
            if (folder / WORDS).is_file():
                for language, words in read_words(folder / WORDS).items():
                    merged.setdefault(language, {}).update(words)
        return merged


def _mark(path: Path) -> tuple[int, int]:
    """When it changed and how long it is; an editor may just be putting another in its place."""
    try:
        state = path.stat()
    except OSError:
        return 0, 0
    return state.st_mtime_ns, state.st_size
