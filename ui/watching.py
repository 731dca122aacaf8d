"""A long piece of work as it runs: what the worker tells, what the person may ask of it."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")


class Watch(Generic[T]):
    """Written by one thread, read by the other; nobody waits for anybody."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.stopped = False
        self._progress: T | None = None

    def tell(self, progress: T) -> None:
        self._progress = progress

    def latest(self) -> T | None:
        return self._progress

    def is_stopped(self) -> bool:
        return self.stopped
