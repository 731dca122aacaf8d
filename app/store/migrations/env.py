"""Runs the migrations inside the transaction that the ledger has opened."""

from __future__ import annotations

from alembic import context

from app.store import search, stock  # noqa: F401 their tables are in the metadata
from app.store.tables import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, transactional_ddl=False)
context.run_migrations()
