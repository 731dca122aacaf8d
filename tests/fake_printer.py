"""A label printer on loopback that speaks enough ZPL to be fed, asked, cut off and run dry."""

from __future__ import annotations

import re
import socket
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType

FORMAT = re.compile(rb"\^XA.*?\^XZ", re.DOTALL)


@dataclass
class FakePrinter:
    """Prints every whole ^XA…^XZ it gets.

    ``cut_at`` drops the line once so many bytes of jobs came over it (the next line lives again);
    ``mute`` never answers ``~HS``; ``garbage`` answers it with nonsense; ``pause_s`` is how long a
    label takes; ``runs_out_after`` is how many labels are left on the roll.
    """

    cut_at: int | None = None
    mute: bool = False
    garbage: bytes = b""
    pause_s: float = 0.0
    paper_out: bool = False
    head_open: bool = False
    runs_out_after: int | None = None
    printed: list[bytes] = field(default_factory=list)
    taken: bytearray = field(default_factory=bytearray)
    waiting: list[bytes] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.settimeout(0.05)
        self._open = True
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._open = False
        self._thread.join(5)
        self._server.close()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self._server.getsockname()[1]}"

    def new_roll(self) -> None:
        self.paper_out, self.runs_out_after = False, None
        self._print()

    def _serve(self) -> None:
        while self._open:
            with suppress(TimeoutError):
                line, _ = self._server.accept()
                with line, suppress(OSError):
                    self._listen(line)

    def _listen(self, line: socket.socket) -> None:
        line.settimeout(0.02)
        held, fed = b"", 0
        while self._open:
            try:
                piece = line.recv(65536)
            except TimeoutError:
                continue
            if not piece:
                return
            self.taken += piece
            if self.cut_at is not None and fed + len(piece.replace(b"~HS", b"")) >= self.cut_at:
                self._take(held + piece[: self.cut_at - fed])
                self.cut_at = None
                line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
                return
            fed += len(piece.replace(b"~HS", b""))
            held = self._take(held + piece)
            for _ in range(held.count(b"~HS")):
                held = held.replace(b"~HS", b"", 1)
                self._answer(line)

    def _take(self, held: bytes) -> bytes:
        """Whole labels go to paper, the rest is kept."""
        self.waiting += FORMAT.findall(held)
        self._print()
        return FORMAT.sub(b"", held)

    def _print(self) -> None:
        while self.waiting and not self.paper_out:
            time.sleep(self.pause_s)
            self.printed.append(self.waiting.pop(0))
            if self.runs_out_after is not None:
                self.runs_out_after -= 1
                self.paper_out = self.runs_out_after <= 0

    def _answer(self, line: socket.socket) -> None:
        if self.mute:
            return
        if self.garbage:
            line.sendall(self.garbage)
            return
        first = f"030,{self.paper_out:d},0,0320,{len(self.waiting):03d},0,0,0,000,0,0,0"
        second = f"001,0,{self.head_open:d},0,1,2,6,0,00000000,1,000"
        for told in (first, second, "1234,0"):
            line.sendall(f"\x02{told}\x03\r\n".encode())
