"""Names of countries, languages and carriers, and the language the window speaks."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.carriers import carrier_name
from ui.resources import LANGUAGE

__all__ = [
    "LANGUAGE",
    "carrier_name",
    "country_name",
    "language_code",
    "language_name",
    "spoken_name",
]

# The dynamic property in which the application keeps the code of its translator.
ENGLISH: Final = "en"
# Everybody finds their own language in a list, whatever the window speaks.
OWN_NAMES: Final = {"en": "English", "zh": "中文", "de": "Deutsch", "es": "Español"}


def language_code() -> str:
    """``en``, ``zh_CN``, ``de``, ``es``: what the window speaks, for texts of data files."""
    application = QCoreApplication.instance()
    code = application.property(LANGUAGE) if application is not None else None
    return str(code) if code else ENGLISH


def country_name(code: str) -> str:
    """``Germany`` for DE, in the window's language for those in ``ui.words.countries``."""
    territory = QLocale.codeToTerritory(code)
    if territory == QLocale.Country.AnyTerritory:
        return code
    return QCoreApplication.translate("countries", QLocale.territoryToString(territory))


def language_name(code: str) -> str:
    """A floor language in its own words, others in the window's: see ``ui.words.languages``."""
    return OWN_NAMES.get(_short(code)) or spoken_name(code)


def spoken_name(code: str) -> str:
    """What somebody speaks, in the window's language: ``英语`` where that is Chinese."""
    language = QLocale.codeToLanguage(_short(code))
    if language == QLocale.Language.AnyLanguage:
        return code
    return QCoreApplication.translate("languages", QLocale.languageToString(language))


def _short(code: str) -> str:
    return code.replace("-", "_").split("_")[0].lower()
