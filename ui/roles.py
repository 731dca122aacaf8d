"""The words for the roles: the sign-in shows them before all other words are imported."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6 import QtCore

from app.domain.people import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

# Qt's own stub says that an object comes back.
QT_TRANSLATE_NOOP: Final[Callable[[str, str], str]] = QtCore.QT_TRANSLATE_NOOP  # type: ignore[assignment]

ROLES: Final[Mapping[Role, str]] = {
    Role.INSPECTOR: QT_TRANSLATE_NOOP("words", "Inspector"),
    Role.CLERK: QT_TRANSLATE_NOOP("words", "Clerk"),
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("words", "Supervisor"),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("words", "Administrator"),
}


def role_word(role: Role) -> str:
    return QtCore.QCoreApplication.translate("words", ROLES[role])


def role_words(roles: Iterable[Role]) -> str:
    """``Supervisor, Administrator``, with the comma of the window's language."""
    return QtCore.QCoreApplication.translate("words", ", ").join(map(role_word, roles))
