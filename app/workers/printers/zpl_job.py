"""One label as a ZPL job, with what was set up for this printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from labels.zpl import ZplSettings, write_zpl

if TYPE_CHECKING:
    from app.domain.printers import Printer
    from labels.drawing import Drawing


def zpl_job(drawing: Drawing, printer: Printer) -> bytes:
    """The drawing that was read back, in the printer's own codes where they are certain."""
    right, down = map(drawing.media.mm, printer.offset)
    settings = ZplSettings(
        darkness=printer.darkness,
        speed=printer.speed,
        offset_mm=(right, down) if any(printer.offset) else None,
    )
    return write_zpl([drawing], settings)
