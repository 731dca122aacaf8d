"""Which encoding a file is in: byte order mark, then strict decoding, then plausibility.

UTF-8 proves itself: text in another encoding practically never decodes.  cp1252, GBK and
Shift-JIS accept nearly everything, so what they make of the file's non-ASCII characters
is weighed: frequent Chinese characters, kana, accented letters between plain ones.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final

from app.imports.failures import EmptyFile, NotATable, UnknownEncoding
from app.imports.plausibility import DAMAGE, chinese, japanese, western

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

BLOCK: Final = 1 << 18
MAX_LINE_BYTES: Final = BLOCK  # a block without a line end is longer than any honest row
SAMPLE_BYTES: Final = 1 << 15
CONTROL_SHARE: Final = 0.05
UTF8_EVIDENCE: Final = 4  # so many good characters for a bad one, and the file is damaged UTF-8
DAMAGE_PENALTY: Final = 0.5

MARKS: Final = (  # the longer mark first: UTF-32 begins like UTF-16
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
KINDS: Final = (
    (b"PK\x03\x04", "zip"),  # xlsx and ods are zip files
    (b"\xd0\xcf\x11\xe0", "xls"),
    (b"%PDF-", "pdf"),
    (b"\x89PNG", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x1f\x8b", "gzip"),
    (b"{\\rtf", "rtf"),
)
CONTROL_BYTES: Final = bytes(b for b in range(32) if b not in b"\t\n\r\x1a") + b"\x7f"
LEGACY: Final[tuple[tuple[str, Callable[[str], float]], ...]] = (
    ("cp1252", western),
    ("gb18030", chinese),  # contains GBK and GB 2312
    ("cp932", japanese),  # Shift-JIS as Windows writes it
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """How to read the file.  ``damaged``: some bytes are no text; they become U+FFFD."""

    encoding: str
    damaged: bool = False


def detect_encoding(stream: BinaryIO, override: str | None = None) -> Decoded:
    """Look through the whole of ``stream`` (seekable), which is left at its end."""
    head = _start(stream)
    if not head.strip():
        raise EmptyFile(len(head))
    marked = next((name for mark, name in MARKS if head.startswith(mark)), None)
    encoding = marked if override is None else _known(override)
    wide = encoding is not None and encoding.startswith(("utf-16", "utf-32"))
    # half of a wide character may look like a control byte: there the characters are counted
    _refuse_binary(head.decode(encoding, "replace").encode() if encoding and wide else head)
    for block in _blocks(stream):
        if not wide and b"\0" in block:
            raise NotATable("nul_bytes", block.index(b"\0"))
        if len(block) == MAX_LINE_BYTES and b"\n" not in block and b"\r" not in block:
            raise NotATable("line_too_long", MAX_LINE_BYTES)
    if encoding is not None:
        return Decoded(encoding, damaged=not _decodes(stream, encoding))
    if _decodes(stream, "utf-8"):
        return Decoded("utf-8")
    return _most_plausible(stream)


def _start(stream: BinaryIO) -> bytes:
    stream.seek(0)
    return stream.read(BLOCK)


def _known(name: str) -> str:
    try:
        found = codecs.lookup(name)
        "".encode(found.name)  # refuses base64 and its like, which are no text encodings
    except (LookupError, ValueError):
        raise UnknownEncoding(name) from None
    return "utf-8-sig" if found.name == "utf-8" else found.name


def _refuse_binary(head: bytes) -> None:
    for magic, kind in KINDS:
        if head.startswith(magic):
            raise NotATable(kind, len(head))
    controls = len(head) - len(head.translate(None, CONTROL_BYTES)) - head.count(b"\0")
    if controls > CONTROL_SHARE * len(head):
        raise NotATable("control_bytes", controls)


def _blocks(stream: BinaryIO) -> Iterator[bytes]:
    stream.seek(0)
    while block := stream.read(BLOCK):
        yield block


def _decodes(stream: BinaryIO, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    wide = encoding.startswith(("utf-16", "utf-32"))
    try:
        for block in _blocks(stream):
            text = decoder.decode(block)
            if wide and "\0" in text:
                raise NotATable("nul_bytes", text.index("\0"))
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _most_plausible(stream: BinaryIO) -> Decoded:
    sample = _foreign_lines(stream)
    as_utf8 = sample.decode("utf-8", "replace")
    good = sum(1 for character in as_utf8 if character > "\x7f" and character != DAMAGE)
    if good >= UTF8_EVIDENCE * as_utf8.count(DAMAGE):
        return Decoded("utf-8", damaged=True)
    candidates = []
    for name, judge in LEGACY:
        damaged = not _decodes(stream, name)
        score = judge(sample.decode(name, "replace")) - (DAMAGE_PENALTY if damaged else 0)
        candidates.append((score, Decoded(name, damaged)))
    return max(candidates, key=lambda candidate: candidate[0])[1]


def _foreign_lines(stream: BinaryIO) -> bytes:
    """The lines with bytes outside ASCII, as many as a sample needs."""
    kept: list[bytes] = []
    size = 0
    stream.seek(0)
    for line in stream:
        if not line.isascii():
            kept.append(line)
            size += len(line)
            if size >= SAMPLE_BYTES:
                break
    return b"".join(kept)
