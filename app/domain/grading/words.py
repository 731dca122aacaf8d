"""A text of a data file in the languages of the floor, read together with the file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

LANGUAGES: Final = ("en", "zh", "de", "es")
REQUIRED_LANGUAGES: Final = ("en", "zh")


@dataclass(frozen=True, slots=True)
class Wording:
    """One text; English and Chinese are always there, others fall back to English."""

    en: str
    zh: str
    de: str = ""
    es: str = ""

    def in_language(self, code: str) -> str:
        """``code`` is what Qt or the system says: ``zh``, ``zh_CN``, ``de-AT``."""
        by_code = {"zh": self.zh, "de": self.de, "es": self.es}
        return by_code.get(code.replace("_", "-").split("-")[0].lower(), "") or self.en
