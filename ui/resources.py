"""Where the program's own data lies."""

from __future__ import annotations

from pathlib import Path
from typing import Final

RESOURCES: Final = Path(__file__).resolve().parent.parent / "resources"
TRANSLATIONS: Final = RESOURCES / "translations"
LANGUAGE: Final = "language"  # the property of the application that names the one in use
