"""Marks a text in a table for translation, under the name that lupdate looks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final

from PySide6 import QtCore

# Qt's own stub says that an object comes back.
QT_TRANSLATE_NOOP: Final[Callable[[str, str], str]] = QtCore.QT_TRANSLATE_NOOP  # type: ignore[assignment]

Words = Mapping[StrEnum, str]
Tables = Mapping[type[StrEnum], Words]
