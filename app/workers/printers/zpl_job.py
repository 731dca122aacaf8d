"""One label as a ZPL job with the printer's own settings around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import ImageOps

from labels.raster import rasterize

if TYPE_CHECKING:
    from app.domain.printers import Printer
    from labels.drawing import Drawing


def zpl_job(drawing: Drawing, printer: Printer) -> bytes:
    """The very dots that were read back, as one picture: nothing is left to the printer's fonts."""
    dots = ImageOps.invert(rasterize(drawing).convert("L")).convert("1")  # 1 is black here
    row = (dots.width + 7) // 8
    data = dots.tobytes()
    across, down = printer.offset
    settings = [
        "^XA",
        f"^PW{dots.width}",
        f"^LL{dots.height}",
        f"^LH{max(0, across)},{max(0, down)}",
    ]
    if printer.darkness is not None:
        settings.append(f"~SD{printer.darkness:02d}")
    if printer.speed is not None:
        settings.append(f"^PR{printer.speed}")
    picture = f"^FO0,0^GFA,{len(data)},{len(data)},{row},{data.hex().upper()}^FS"
    return "\n".join([*settings, picture, "^PQ1", "^XZ", ""]).encode("ascii")
