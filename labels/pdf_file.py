"""The plainest PDF file: numbered objects, a table of where they lie, pages."""

from __future__ import annotations

import zlib

HEAD = b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n"
CATALOG, PAGES, INFO = 1, 2, 3


class PdfFile:
    """Objects are added in any order; ``finished`` gives the bytes, the same ones every time."""

    def __init__(self, title: str) -> None:
        self._bodies: dict[int, bytes] = {}
        self._pages: list[int] = []
        self._next = INFO + 1
        told = title.encode("utf-16-be").hex().upper()
        self._bodies[INFO] = f"<</Title<FEFF{told}>/Producer(Returnbench)>>".encode()

    def number(self) -> int:
        """A number for an object that comes later."""
        self._next += 1
        return self._next - 1

    def add(self, body: str, number: int | None = None) -> int:
        return self._put(body.encode("ascii"), number)

    def add_stream(self, data: bytes, entries: str = "") -> int:
        return self.add_packed(zlib.compress(data), entries)

    def add_packed(self, packed: bytes, entries: str = "") -> int:
        head = f"<<{entries}/Filter/FlateDecode/Length {len(packed)}>>stream\n".encode("ascii")
        return self._put(head + packed + b"\nendstream", None)

    def add_page(self, size: tuple[float, float], content: str, resources: str) -> None:
        """``size`` in points."""
        drawn = self.add_stream(content.encode("ascii"))
        box = f"[0 0 {size[0]:.5f} {size[1]:.5f}]"
        page = f"<</Type/Page/Parent {PAGES} 0 R/MediaBox{box}/Contents {drawn} 0 R"
        self._pages.append(self.add(f"{page}/Resources<<{resources}>>>>"))

    def finished(self) -> bytes:
        kids = " ".join(f"{page} 0 R" for page in self._pages)
        self.add(f"<</Type/Pages/Kids[{kids}]/Count {len(self._pages)}>>", PAGES)
        # A viewer that scales to the paper would spoil every barcode.
        preferences = "/ViewerPreferences<</PrintScaling/None>>"
        self.add(f"<</Type/Catalog/Pages {PAGES} 0 R{preferences}>>", CATALOG)
        parts, places, at = [HEAD], [], len(HEAD)
        for number in sorted(self._bodies):
            body = b"%d 0 obj\n%s\nendobj\n" % (number, self._bodies[number])
            places.append(b"%010d 00000 n \n" % at)
            parts.append(body)
            at += len(body)
        size = len(places) + 1
        parts.append(b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, b"".join(places)))
        trailer = b"trailer\n<</Size %d/Root %d 0 R/Info %d 0 R>>\n" % (size, CATALOG, INFO)
        parts.append(trailer + b"startxref\n%d\n%%%%EOF\n" % at)
        return b"".join(parts)

    def _put(self, body: bytes, number: int | None) -> int:
        place = self.number() if number is None else number
        self._bodies[place] = body
        return place
