"""The pictures of labels that somebody looked at; after a change that is meant,
``python -m tests.labels.approved`` draws them again, to be looked at before they are committed.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from labels.library import Library
from labels.media import NAMED
from labels.proof import proved
from labels.raster import rasterize
from labels.template_build import build, sample

if TYPE_CHECKING:
    from PIL import Image

FOLDER: Final = Path(__file__).with_name("approved")
LIBRARY: Final = Library()
# A language and a paper each, so that every language and paper is seen on every kind of label.
LOOKS: Final = (("en", ""), ("zh", "60x40"), ("de", "50x25"), ("es", "2.25x1.25in"))


def looks() -> list[tuple[str, str, str]]:
    """Template, language and paper of every approved picture; "" is the template's own paper."""
    return [(name, language, media) for name in LIBRARY.names() for language, media in LOOKS]


def file_of(name: str, language: str, media: str) -> Path:
    return FOLDER / f"{name}-{language}-{media or 'usual'}.png"


def drawn(name: str, language: str, media: str) -> Image.Image:
    template = LIBRARY.template(name)
    paper = NAMED[media or template.media]
    copy = 1 if language == "de" else 0
    data = sample(template, language)
    return rasterize(proved(build(template, data, paper, language=language, duplicate=copy), paper))


def approve() -> None:
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    for look in looks():
        drawn(*look).save(file_of(*look), optimize=True)


if __name__ == "__main__":
    approve()
