"""Getting to know a scanner: the codes of the sheet, in any order, from any scanner."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from app.devices.calibration import Advice, SheetCode, Taken, advice, learnt, taken, taken_from_line
from app.devices.framing import text_of
from app.devices.profiles import Kind, ScannerProfile, free_name, with_profile, written

if TYPE_CHECKING:
    from app.domain.heard import Heard
    from ui.scanners import Scanners
    from ui.scanning import Burst


class LearningView(Protocol):
    def show_progress(self, learning: ScannerLearning) -> None: ...
    def show_stranger(self, text: str) -> None: ...
    def show_other_scanner(self) -> None: ...


class ScannerLearning:
    """``wish`` is what a scanner is called that has no name yet."""

    def __init__(self, view: LearningView, scanners: Scanners, wish: str) -> None:
        self._view, self._scanners, self._wish = view, scanners, wish
        self.found: dict[SheetCode, Taken] = {}
        self.deaf: set[SheetCode] = set()
        self.listening = False

    @property
    def next(self) -> SheetCode | None:
        return next(
            (one for one in SheetCode if one not in self.found and one not in self.deaf), None
        )

    @property
    def profile(self) -> ScannerProfile:
        return learnt(self.found, frozenset(self.deaf), self._base())

    @property
    def advice(self) -> tuple[Advice, ...]:
        return advice(self.found, self.profile)

    def start(self) -> None:
        self.found, self.deaf = {}, set()
        if not self.listening:
            self.listening = True
            self._scanners.wedge.learn(self._on_burst)
            self._scanners.divert(self._on_heard)
        self._view.show_progress(self)

    def stop(self) -> None:
        if self.listening:
            self.listening = False
            self._scanners.wedge.learn(None)
            self._scanners.restore()

    def pass_over(self) -> None:
        """The scanner cannot read the code whose turn it is."""
        code = self.next
        if code is not None:
            self.deaf.add(code)
            self._view.show_progress(self)

    def keep(self) -> ScannerProfile:
        profile = self.profile
        profiles = with_profile(self._scanners.profiles, profile)
        self.stop()
        self._scanners.change(profiles, written(profiles))
        return profile

    def _on_burst(self, burst: Burst) -> None:
        keys, end = burst
        known = self.found.get(SheetCode.LETTERS)
        one = taken(keys, end, known.layout if known is not None else None)
        self._take(one, "".join(key.text for key in keys))

    def _on_heard(self, heard: Heard) -> None:
        """From a line: the prefix that is already known was taken off, and is put back."""
        raw = replace(heard, text=text_of(heard.raw))
        self._take(taken_from_line(raw), heard.text)

    def _take(self, one: Taken | None, text: str) -> None:
        if one is None:
            self._view.show_stranger(text)
        elif any(other.device != one.device for other in self.found.values()):
            self._view.show_other_scanner()
        else:
            self.found[one.code] = one
            self.deaf.discard(one.code)
            self._view.show_progress(self)

    def _base(self) -> ScannerProfile:
        """The scanner as it is known: by its line, or, where it types, by its prefix."""
        first = next(iter(self.found.values()), None)
        device = first.device if first is not None else ""
        prefix = first.prefix if first is not None else ""
        profiles = self._scanners.profiles
        for one in profiles:
            serial = one.kind is Kind.SERIAL
            if (serial and one.name == device) or (
                not serial and not device and one.prefix == prefix and one != ScannerProfile()
            ):
                return one
        return ScannerProfile(free_name(profiles, self._wish))
