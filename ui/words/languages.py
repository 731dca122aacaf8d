"""The languages buyers write in most, under Qt's own names, marked for translation."""

from __future__ import annotations

from typing import Final

from ui.words.marking import QT_TRANSLATE_NOOP

LANGUAGES: Final = (
    QT_TRANSLATE_NOOP("languages", "Arabic"),
    QT_TRANSLATE_NOOP("languages", "Bulgarian"),
    QT_TRANSLATE_NOOP("languages", "Chinese"),
    QT_TRANSLATE_NOOP("languages", "Croatian"),
    QT_TRANSLATE_NOOP("languages", "Czech"),
    QT_TRANSLATE_NOOP("languages", "Danish"),
    QT_TRANSLATE_NOOP("languages", "Dutch"),
    QT_TRANSLATE_NOOP("languages", "English"),
    QT_TRANSLATE_NOOP("languages", "Estonian"),
    QT_TRANSLATE_NOOP("languages", "Finnish"),
    QT_TRANSLATE_NOOP("languages", "French"),
    QT_TRANSLATE_NOOP("languages", "German"),
    QT_TRANSLATE_NOOP("languages", "Greek"),
    QT_TRANSLATE_NOOP("languages", "Hungarian"),
    QT_TRANSLATE_NOOP("languages", "Italian"),
    QT_TRANSLATE_NOOP("languages", "Japanese"),
    QT_TRANSLATE_NOOP("languages", "Korean"),
    QT_TRANSLATE_NOOP("languages", "Latvian"),
    QT_TRANSLATE_NOOP("languages", "Lithuanian"),
    QT_TRANSLATE_NOOP("languages", "Norwegian Bokmål"),
    QT_TRANSLATE_NOOP("languages", "Polish"),
    QT_TRANSLATE_NOOP("languages", "Portuguese"),
    QT_TRANSLATE_NOOP("languages", "Romanian"),
    QT_TRANSLATE_NOOP("languages", "Slovak"),
    QT_TRANSLATE_NOOP("languages", "Spanish"),
    QT_TRANSLATE_NOOP("languages", "Slovenian"),
    QT_TRANSLATE_NOOP("languages", "Swedish"),
    QT_TRANSLATE_NOOP("languages", "Thai"),
    QT_TRANSLATE_NOOP("languages", "Turkish"),
    QT_TRANSLATE_NOOP("languages", "Ukrainian"),
    QT_TRANSLATE_NOOP("languages", "Vietnamese"),
)
