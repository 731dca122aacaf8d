"""How the sounds are made: ``python -m ui.sound_design`` writes them into resources/sounds."""

from __future__ import annotations

import math
import struct
import wave
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ui.sounds import Sound, file_of

if TYPE_CHECKING:
    from pathlib import Path

RATE: Final = 22_050
LOUDEST: Final = 0.55


@dataclass(frozen=True, slots=True)
class Note:
    """A tone with a soft start and a bell-like end; ``rough`` adds the octave below."""

    hertz: float
    start_ms: int
    length_ms: int
    rough: float = 0.0


# Told apart by direction and rhythm, not by pitch alone: up, level and twice, down and low.
SCORES: Final[dict[Sound, tuple[Note, ...]]] = {
    "heard": (Note(1760.0, 0, 70),),
    "go": (Note(784.0, 0, 130), Note(1174.7, 85, 220)),
    "look": (Note(659.3, 0, 130), Note(659.3, 170, 200)),
    "stop": (Note(311.1, 0, 190, 0.6), Note(207.7, 170, 380, 0.6)),
}


def samples_of(notes: tuple[Note, ...]) -> list[float]:
    end = max(note.start_ms + note.length_ms for note in notes)
    mixed = [0.0] * (RATE * end // 1000)
    for note in notes:
        first = RATE * note.start_ms // 1000
        for number in range(RATE * note.length_ms // 1000):
            if first + number < len(mixed):
                mixed[first + number] += _value(note, number)
    peak = max(abs(value) for value in mixed)
    return [value / peak * LOUDEST for value in mixed]


def _value(note: Note, number: int) -> float:
    seconds, length = number / RATE, note.length_ms / 1000
    attack = min(1.0, seconds / 0.006)
    release = min(1.0, max(0.0, (length - seconds) / 0.02))
    turn = 2 * math.pi * note.hertz * seconds
    tone = math.sin(turn) + 0.25 * math.sin(2 * turn) + note.rough * math.sin(turn / 2)
    return attack * release * math.exp(-3.2 * seconds / length) * tone


def write(sound: Sound, file: Path) -> None:
    values = [round(value * 32_767) for value in samples_of(SCORES[sound])]
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(struct.pack(f"<{len(values)}h", *values))


def main() -> None:
    for sound in SCORES:
        write(sound, file_of(sound))


if __name__ == "__main__":
    main()
