"""Why a file of returns cannot be read at all; bad rows are no failure, see ``results``."""

from __future__ import annotations

from app.errors import RuleBroken, StationError, Unavailable


class NotATable(RuleBroken):
    """The file holds no rows and columns of text.

    ``why`` is one of ``nul_bytes``, ``control_bytes``, ``line_too_long``, ``too_many_columns``, or
    the kind of file its first bytes name (``zip``, ``xls``, ``pdf``, …); ``detail`` is the figure.
    """

    def __init__(self, why: str, detail: int = 0) -> None:
        super().__init__(why, detail)
        self.why = why
        self.detail = detail


class EmptyFile(RuleBroken):
    """Not even a line of column names; ``size`` is in bytes."""

    def __init__(self, size: int) -> None:
        super().__init__(size)
        self.size = size


class UnknownColumns(RuleBroken):
    """Columns are ``missing`` that nothing works without; ``found`` are the ones there.

    An entry of ``missing`` may name alternatives: ``order_no|rma``.
    """

    def __init__(self, missing: tuple[str, ...], found: tuple[str, ...]) -> None:
        super().__init__(missing, found)
        self.missing = missing
        self.found = found


class RepeatedColumns(RuleBroken):
    """Several ``columns`` claim to be the one ``field``, and none has the documented name alone."""

    def __init__(self, field: str, columns: tuple[str, ...]) -> None:
        super().__init__(field, columns)
        self.field = field
        self.columns = columns


class UnknownEncoding(RuleBroken):
    """The encoding asked for by name does not exist."""

    def __init__(self, encoding: str) -> None:
        super().__init__(encoding)
        self.encoding = encoding


class CannotRead(Unavailable):
    """The operating system does not hand the file out; ``errno`` says why."""

    def __init__(self, name: str, errno: int) -> None:
        super().__init__(name, errno)
        self.name = name
        self.errno = errno


class ReadingStopped(StationError):
    """The operator stopped after ``rows``; what was handed out before stays valid."""

    def __init__(self, rows: int) -> None:
        super().__init__(rows)
        self.rows = rows


class ReaderDied(Unavailable):
    """The process that read the file ended without a word; what it handed over came in."""


class RejectsNotKept(Unavailable):
    """The file of refused rows, ``name``, cannot be written; ``errno`` says why."""

    def __init__(self, name: str, errno: int) -> None:
        super().__init__(name, errno)
        self.name = name
        self.errno = errno
