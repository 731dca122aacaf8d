"""The tables: one per kind of row, the journal, and what belongs to this station alone.

Every row has ``version`` (counts its changes), ``gone`` (rows are marked, never deleted) and
``born`` (the command that made it).  Times are whole milliseconds since 1970 UTC, so that
both databases hold and order them alike.  Lists and dictionaries are JSON text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    text,
)

from app.domain.evidence import InspectionState, Owner, PrintState, ProposalState
from app.domain.parcels import OuterCondition, ParcelState
from app.domain.reasons import ReturnReason
from app.domain.returns import ReturnState
from app.domain.second_looks import SecondLookState
from app.domain.units import UnitState

if TYPE_CHECKING:
    from enum import StrEnum
    from typing import Any

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)
Whole = BigInteger().with_variant(Integer, "sqlite")
LIVE = text("gone = 0")


def _text(name: str, limit: int = 200, *, null: bool = False, key: str | None = None) -> list[Any]:
    foreign = [ForeignKey(key)] if key else []
    column: Any = Column(name, Text, *foreign, nullable=null, info={"limit": limit})
    return [column, CheckConstraint(f"length({name}) <= {limit}", name=f"{name}_length")]


def _one_of(name: str, values: type[StrEnum]) -> list[Any]:
    allowed = ", ".join(f"'{value}'" for value in values)
    column: Any = Column(name, Text, nullable=False)
    return [column, CheckConstraint(f"{name} IN ({allowed})", name=f"{name}_known")]


def _number(name: str, *, null: bool = False, least: int | None = None) -> list[Any]:
    check = [] if least is None else [CheckConstraint(f"{name} >= {least}", name=f"{name}_least")]
    return [Column(name, Whole, nullable=null, info={"least": least}), *check]


def _flag(name: str) -> list[Any]:
    return [
        Column(name, Integer, nullable=False),
        CheckConstraint(f"{name} IN (0, 1)", name=f"{name}_flag"),
    ]


def _rows(name: str, *parts: list[Any], extra: tuple[Any, ...] = ()) -> Table:
    common = [
        Column("id", Text, primary_key=True),
        *[item for part in parts for item in part],
        *_number("version", least=1),
        *_flag("gone"),
        Column("born", Text, nullable=False),
    ]
    return Table(name, metadata, *common, *extra, sqlite_strict=True)


sellers = _rows("sellers", _text("name"), _text("instruction", 4000))

people = _rows(
    "people",
    _text("name"),
    _text("badge", 40),
    _text("roles"),
    _text("language", 10),
    _flag("active"),
    _number("failed_tries", least=0),
    _number("locked_until", null=True),
    extra=(Index("ix_people_badge", "badge", unique=True, sqlite_where=LIVE),),
)

returns = _rows(
    "returns",
    _text("rma", 80),
    _text("seller_id", key="sellers.id"),
    _text("order_no"),
    _text("channel"),
    _one_of("state", ReturnState),
    _text("source_key", 400),
    _text("buyer_name"),
    _text("buyer_country", 10),
    _text("buyer_language", 20),
    _number("requested_at", null=True),
    _number("delivered_at", null=True),
    _number("window_days", least=0),
    _text("plan_method"),
    _text("fee_payer"),
    _text("instruction", 4000),
    _text("announced_lpn", 80),
    extra=(
        Index("ix_returns_rma", "rma"),
        Index("ix_returns_order_no", "order_no"),
        Index(
            "ix_returns_announced_lpn", "announced_lpn", sqlite_where=text("announced_lpn <> ''")
        ),
        Index("ix_returns_source_key", "source_key", unique=True, sqlite_where=LIVE),
    ),
)

lines = _rows(
    "lines",
    _text("return_id", key="returns.id"),
    _text("sku"),
    _text("title", 4000),
    _number("announced", least=0),
    _text("gtin", 20),
    _text("fnsku", 20),
    _text("category", 40),
    _number("price_minor", least=0),
    _text("currency", 3),
    _one_of("reason", ReturnReason),
    _text("comment", 4000),
    _number("weight_g", least=0),
    _text("replacement_sku"),
    extra=(
        Index("ix_lines_return_id", "return_id"),
        Index("ix_lines_sku", "sku"),
        Index("ix_lines_gtin", "gtin"),
        Index("ix_lines_fnsku", "fnsku", sqlite_where=text("fnsku <> ''")),
    ),
)

parcels = _rows(
    "parcels",
    _text("tracking", 80),
    _one_of("state", ParcelState),
    _text("return_id", null=True, key="returns.id"),
    _text("carrier", 40),
    _one_of("condition", OuterCondition),
    _number("weight_g", least=0),
    _text("note", 4000),
    _number("arrived_at", null=True),
    _text("arrived_by", 80),
    extra=(
        Index("ix_parcels_tracking", "tracking"),
        Index("ix_parcels_return_id", "return_id"),
        Index("ix_parcels_state_arrived_at", "state", "arrived_at"),
    ),
)

units = _rows(
    "units",
    _text("lpn", 40),
    _text("parcel_id", key="parcels.id"),
    _text("sku"),
    _text("title", 4000),
    _one_of("state", UnitState),
    _text("return_id", null=True, key="returns.id"),
    _text("line_id", null=True, key="lines.id"),
    _text("category", 40),
    _flag("extra"),
    _text("grade", 1),
    _text("bin", 40),
    extra=(
        Index(
            "ix_units_lpn", "lpn", unique=True, sqlite_where=text("lpn <> ''")
        ),  # a plate is used once, undone or not
        Index("ix_units_parcel_id", "parcel_id"),
        Index("ix_units_line_id", "line_id"),
        Index("ix_units_state", "state"),
        CheckConstraint("(state = 'missing') = (lpn = '')", name="missing_has_no_plate"),
    ),
)

inspections = _rows(
    "inspections",
    _text("unit_id", key="units.id"),
    _text("set_id", 40),
    _number("set_version", least=1),
    _one_of("state", InspectionState),
    _text("by", 80),
    _number("at"),
    _text("answers", 64000),
    _text("grade", 1),
    _text("findings", 4000),
    _text("cause", 80),
    _text("packaging", 80),
    _text("tags", 4000),
    _text("reasons", 16000),
    extra=(Index("ix_inspections_unit_id", "unit_id"),),
)

second_looks = _rows(
    "second_looks",
    _text("unit_id", key="units.id"),
    _text("first_id", key="inspections.id"),
    _text("first_by", 80),
    _text("set_id", 40),
    _number("set_version", least=1),
    _number("percent", least=0),
    _number("at"),
    _one_of("state", SecondLookState),
    _text("second_id", 80),
    _text("second_by", 80),
    _number("done_at", null=True),
    _number("grades_apart", least=0),
    _flag("same_findings"),
    _text("reason", 4000),
    extra=(
        Index("ix_second_looks_unit_id", "unit_id"),
        Index("ix_second_looks_state", "state"),
        CheckConstraint("second_by <> first_by", name="another_one"),
    ),
)

grading_sets = _rows(
    "grading_sets",
    _text("set_id", 40),
    _number("set_version", least=1),
    _text("text", 200000),
    _text("by", 80),
    _number("at"),
    extra=(
        Index(
            "ix_grading_sets_set_id_set_version",
            "set_id",
            "set_version",
            unique=True,
            sqlite_where=LIVE,
        ),
    ),
)

proposals = _rows(
    "proposals",
    _text("unit_id", key="units.id"),
    _text("disposition", 40),
    _one_of("state", ProposalState),
    _text("proposed_by", 80),
    _number("proposed_at"),
    _text("inspected_by", 80),
    _text("reasons", 16000),
    _flag("needs_seller"),
    _text("note", 4000),
    _text("decided_by", 80),
    _number("decided_at", null=True),
    _text("decision_note", 4000),
    _text("suggestion", 40),
    _text("steps_done"),
    extra=(
        Index("ix_proposals_unit_id", "unit_id"),
        Index("ix_proposals_state_proposed_at", "state", "proposed_at"),
        CheckConstraint(
            "decided_by NOT IN (proposed_by, inspected_by) OR decided_by = ''", name="four_eyes"
        ),
    ),
)

recovery_rates = _rows(
    "recovery_rates",
    _text("route", 40),
    _text("currency", 3),
    _text("price_bp"),
    _number("processing_minor", least=0),
    _number("fulfilment_minor", least=0),
    _number("referral_bp", least=0),
    _number("freight_minor", least=0),
    _number("freight_kg_minor", least=0),
    _text("seller_id", 80),
    _text("category", 40),
    _number("valid_from"),
    _number("valid_until", null=True),
    _text("by", 80),
    extra=(Index("ix_recovery_rates_currency", "currency"),),
)

photos = _rows(
    "photos",
    _one_of("owner", Owner),
    _text("owner_id", 80),
    _text("slot", 40),
    _text("sha256", 64),
    _text("name", 400),
    _number("at"),
    _text("by", 80),
    extra=(Index("ix_photos_owner_id", "owner_id"),),
)

print_jobs = _rows(
    "print_jobs",
    _text("template", 40),
    _text("data", 16000),
    _text("code", 80),
    _one_of("state", PrintState),
    _number("at"),
    _text("by", 80),
    _text("unit_id", null=True, key="units.id"),
    _number("duplicate", least=0),
    _text("reason", 4000),
    _text("printer"),
    _text("detail", 4000),
    extra=(
        Index("ix_print_jobs_unit_id", "unit_id"),
        Index("ix_print_jobs_state", "state"),
    ),
)

bins = _rows(
    "bins",
    _text("code", 40),
    _text("zone", 40),
    extra=(Index("ix_bins_code", "code", unique=True, sqlite_where=LIVE),),
)

settings = Table(
    "settings",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_strict=True,
)

journal = Table(
    "journal",
    metadata,
    Column("seq", Whole, primary_key=True, autoincrement=False),
    Column("id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("kind_version", Whole, nullable=False),
    Column("station", Text, nullable=False),
    Column("incarnation", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Whole, nullable=False),
    Column("first_number", Whole, nullable=False),
    Column("next_number", Whole, nullable=False),
    Column("undoes", Text, nullable=False),
    Column("payload", Text, nullable=False),
    Column("changes", Text, nullable=False),
    Column("prev", Text, nullable=False),
    Column("hash", Text, nullable=False),
    Index("ix_journal_undoes", "undoes", sqlite_where=text("undoes <> ''")),
    sqlite_strict=True,
)

touched = Table(
    "touched",
    metadata,
    Column("row_id", Text, primary_key=True),
    Column("seq", Whole, ForeignKey("journal.seq"), primary_key=True, autoincrement=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

credentials = Table(
    "credentials",
    metadata,
    Column("person_id", Text, ForeignKey("people.id"), primary_key=True),
    Column("pin_hash", Text, nullable=False),
    sqlite_strict=True,
)
