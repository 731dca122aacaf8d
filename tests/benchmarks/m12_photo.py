"""M12: a photo kept (hashed, without a word of metadata, seen to decode, durable) against writing
and syncing the same bytes."""

from __future__ import annotations

import os
import secrets
import tempfile
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image

from app.config import DataFolder
from app.store.jpeg import bare
from app.store.photos import PhotoStore
from tests.benchmarks.measuring import Result, interleaved, middle, percentile
from tests.builders_pictures import scene, with_exif

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE: Final = (4032, 3024)
ROUNDS: Final = 30


def measure(*, quick: bool = False) -> list[Result]:
    rounds = 4 if quick else ROUNDS
    photo = twelve_megapixels()
    with tempfile.TemporaryDirectory() as name:
        folder = DataFolder(Path(name) / "ours")
        store, other = PhotoStore(folder), Path(name) / "theirs"
        other.mkdir()
        kept: list[str] = []
        mine, plain, stripped = (varied(photo) for _ in range(3))

        def ours() -> None:
            kept.append(store.keep(next(mine), "phone.jpg"))

        def theirs() -> None:
            write(other, next(plain))

        def unproven() -> None:
            write(other, bare(next(stripped)))

        spent = interleaved((ours, theirs, unproven), rounds)
        same = len(set(kept)) == len(kept) and all(map(store.is_sound, kept))
    keeping, writing, without = spent
    return [
        Result(
            "M12",
            f"a photo of 12 megapixels, {len(photo) / 1e6:.1f} MB, kept",
            middle(keeping),
            middle(writing),
            "write + fsync of the same bytes",
            1.25,
            "ms",
            same,
            (
                f"hash, strip and write without decoding {middle(without) * 1e3:.1f} ms = "
                f"{middle(without) / middle(writing):.2f}; the rest is the proof that every byte "
                f"decodes, beside the disk, and the thumbnail; "
                f"slowest twentieth {percentile(keeping, 0.95) * 1e3:.0f} ms",
            ),
        )
    ]


def twelve_megapixels() -> bytes:
    """As a phone makes it: with grain, so that it is no smaller than a real one."""
    grain = Image.effect_noise(SIZE, 24).convert("RGB")
    return with_exif(Image.blend(scene(SIZE), grain, 0.35))


def varied(photo: bytes) -> Iterator[bytes]:
    """The same picture with other bytes each time: a coarser step for its finest waves."""
    table = photo.index(b"\xff\xdb") + 5
    for number in count(1):
        steps = bytes((number // 250 + 1, number % 250 + 1))
        yield photo[: table + 62] + steps + photo[table + 64 :]


def write(folder: Path, data: bytes) -> None:
    with (folder / secrets.token_hex(8)).open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
