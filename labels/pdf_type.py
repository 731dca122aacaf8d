"""A face in a PDF: only the glyphs that are used, each under its own number, readable as text."""

from __future__ import annotations

import zlib
from functools import cache, lru_cache
from threading import Lock
from typing import TYPE_CHECKING, Final

from reportlab.pdfbase.ttfonts import TTFontFile

from labels.fonts import Face, advance

if TYPE_CHECKING:
    from labels.pdf_file import PdfFile

HAN: Final = (Face.HAN, Face.HAN_BOLD)
PLAIN: Final = "".join(map(chr, range(ord(" "), ord("~") + 1)))
_ONE_READER = Lock()  # a font file reads from a place of its own that it moves


class FaceInUse:
    """The glyphs of one face that one document has used, in the order in which it did."""

    def __init__(self, face: Face, number: int) -> None:
        self.face = face
        self.number = number
        self._codes: dict[str, str] = {}
        self._glyphs: dict[int, int] = {}
        self._chars: dict[int, str] = {}
        # With the plain ones always in it, one subset serves nearly every label.
        self.told("" if face in HAN else PLAIN)

    def told(self, text: str) -> str:
        """The text as hexadecimal glyph numbers."""
        return "".join(map(self._code, text))

    def write(self, file: PdfFile) -> None:
        source = _source(self.face)
        program, length = _subset(self.face, "".join(self._chars.values()))
        embedded = file.add_packed(program, f"/Length1 {length}")
        name = f"/RETURN+{self.face.value}"
        box = " ".join(str(int(side)) for side in source.bbox)
        metrics = (
            f"/Ascent {int(source.ascent)}/Descent {int(source.descent)}"
            f"/CapHeight {int(source.capHeight)}/ItalicAngle 0/StemV {int(source.stemV)}"
        )
        descriptor = file.add(
            f"<</Type/FontDescriptor/FontName{name}/Flags 4/FontBBox[{box}]{metrics}"
            f"/FontFile2 {embedded} 0 R>>"
        )
        widths = " ".join(f"{advance(self.face, char) * 1000:g}" for char in self._chars.values())
        system = "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        inner = file.add(
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont{name}{system}/CIDToGIDMap/Identity"
            f"/FontDescriptor {descriptor} 0 R/W[1[{widths}]]>>"
        )
        meaning = file.add_stream(self._meaning().encode("ascii"))
        file.add(
            f"<</Type/Font/Subtype/Type0/BaseFont{name}/Encoding/Identity-H"
            f"/DescendantFonts[{inner} 0 R]/ToUnicode {meaning} 0 R>>",
            self.number,
        )

    def _code(self, char: str) -> str:
        code = self._codes.get(char)
        if code is None:
            glyph = _source(self.face).charToGlyph[ord(char)]
            place = self._glyphs.setdefault(glyph, len(self._glyphs) + 1)
            self._chars.setdefault(place, char)
            code = self._codes[char] = f"{place:04X}"
        return code

    def _meaning(self) -> str:
        """What each glyph is as text, for whoever searches or copies: in blocks of a hundred."""
        pairs = [
            f"<{place:04X}> <{char.encode('utf-16-be').hex()}>"
            for place, char in self._chars.items()
        ]
        blocks = (pairs[at : at + 100] for at in range(0, len(pairs), 100))
        listed = "".join(
            f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks
        )
        return (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
            "/CMapName /Labels def /CMapType 2 def\n"
            "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
            f"{listed}endcmap CMapName currentdict /CMap defineresource pop end end\n"
        )


@lru_cache(maxsize=64)
def _subset(face: Face, chars: str) -> tuple[bytes, int]:
    """The face with these characters alone, packed, and how long it is when it is not."""
    with _ONE_READER:
        program = _source(face).makeSubset([ord(char) for char in chars])
    return zlib.compress(program), len(program)


@cache
def _source(face: Face) -> TTFontFile:
    return TTFontFile(str(face.path))
