"""What can be wrong with a label, found before paper moves; data only, the screen has the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from labels.elements import Element, Symbology


class LabelError(Exception):
    """Family of everything this library refuses."""


class DoesNotFit(LabelError):
    """An element needs more room than it has; both sizes are (width, height) in millimetres."""

    def __init__(
        self,
        element: Element,
        needed_mm: tuple[float, float],
        available_mm: tuple[float, float],
    ) -> None:
        super().__init__(element, needed_mm, available_mm)
        self.element = element
        self.needed_mm = needed_mm
        self.available_mm = available_mm

    def __str__(self) -> str:
        """For logs and the label's own line: what it is about, not how it was laid out."""
        named = (getattr(self.element, name, "") for name in ("text", "data"))
        what = next(filter(None, named), type(self.element).__name__)
        (wide, tall), (free_wide, free_tall) = self.needed_mm, self.available_mm
        return f"{what}: {wide:.1f} x {tall:.1f} mm > {free_wide:.1f} x {free_tall:.1f} mm"


class NotEncodable(LabelError):
    """`why` is one of `barcodes.Why`: a code for the screen to put into words."""

    def __init__(self, data: str, symbology: Symbology, why: str) -> None:
        super().__init__(data, symbology, why)
        self.data = data
        self.symbology = symbology
        self.why = why


class TooDense(LabelError):
    """The narrowest bar asked for is below what a thermal head prints and a scanner reads."""

    def __init__(self, element: Element, module_mm: float, minimum_mm: float) -> None:
        super().__init__(element, module_mm, minimum_mm)
        self.element = element
        self.module_mm = module_mm
        self.minimum_mm = minimum_mm


class ProofFailed(LabelError):
    """The drawn label does not read back as meant; pairs of (symbology, text)."""

    def __init__(
        self, expected: tuple[tuple[str, str], ...], got: tuple[tuple[str, str], ...]
    ) -> None:
        super().__init__(expected, got)
        self.expected = expected
        self.got = got
