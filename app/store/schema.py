"""Which schema a database file has, and bringing it up to ours."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.errors import Unavailable

if TYPE_CHECKING:
    from sqlite3 import Connection as Reading

    from sqlalchemy import Connection

HEAD: Final = "0013"
KNOWN: Final = tuple(f"{number:04d}" for number in range(1, int(HEAD) + 1))
MIGRATIONS: Final = Path(__file__).parent / "migrations"
NO_TABLE: Final = "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"
VERSION: Final = "SELECT version_num FROM alembic_version"


class NewerDatabase(Unavailable):
    """The file was written by a newer Returnbench; opening it could lose what only that knows."""

    def __init__(self, version: str) -> None:
        super().__init__(version)
        self.version = version


def version_of(connection: Reading) -> str:
    """The schema version of a file, "" when it is empty."""
    if connection.execute(NO_TABLE).fetchone() is None:
        return ""
    row: Any = connection.execute(VERSION).fetchone()
    return str(row[0]) if row else ""


def require_known(version: str) -> None:
    if version and version not in KNOWN:
        raise NewerDatabase(version)


def migrate(connection: Connection, to: str = HEAD) -> None:
    """Bring the schema to ``to`` inside the connection's transaction."""
    # Alembic takes a quarter of a second to import and is needed once per release.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
