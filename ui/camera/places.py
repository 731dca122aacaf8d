"""Which photo comes next: the demanded ones in their order, then as many more as one likes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Places:
    """``spare`` is the slot of photos that nobody demanded; ``current`` is the next one's."""

    def __init__(self, demanded: Sequence[str], spare: str) -> None:
        self._all = [*dict.fromkeys(demanded)]
        self.demanded = len(self._all)
        if spare not in self._all:
            self._all.append(spare)
        self._spare = spare
        self._filled: dict[str, int] = {}
        self._at = 0

    @property
    def current(self) -> str:
        return self._all[self._at]

    @property
    def missing(self) -> list[str]:
        return [slot for slot in self._all[: self.demanded] if not self._filled.get(slot)]

    def fill(self) -> str:
        """The current place is taken; returns its slot and stands on the next missing one."""
        slot = self.current
        self._filled[slot] = self._filled.get(slot, 0) + 1
        left = self.missing
        self._at = self._all.index(left[0] if left else self._spare)
        return slot

    def free(self, slot: str) -> None:
        """A photo of it was removed or refused: stand on it again."""
        self._filled[slot] = max(0, self._filled.get(slot, 0) - 1)
        self._at = self._all.index(slot)

    def walk(self, step: int) -> None:
        self._at = (self._at + step) % len(self._all)
