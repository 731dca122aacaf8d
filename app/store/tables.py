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

from app.domain.agreements import Channel, LetterKind, LetterState, Post, SellerAnswer
from app.domain.containers import ContainerKind, ContainerState
from app.domain.disposition import Say
from app.domain.evidence import InspectionState, Owner, PrintState, ProposalState, ScanBack
from app.domain.executions import Cleared, Method
from app.domain.holds import HoldReason
from app.domain.parcels import OuterCondition, ParcelState, RefusalReason
from app.domain.people import Role
from app.domain.reasons import ReturnReason
from app.domain.returns import ReturnState
from app.domain.second_looks import SecondLookState
from app.domain.units import UnitState
from app.domain.wms import WmsFormat, WmsState

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


def _later_text(name: str, limit: int, before: str) -> list[Any]:
    """A column that a table got later: the rows from before it have ``before``."""
    check = CheckConstraint(f"length({name}) <= {limit}", name=f"{name}_length")
    column: Any = Column(
        name, Text, check, nullable=False, server_default=before, info={"limit": limit}
    )
    return [column]


def _one_of(name: str, values: type[StrEnum]) -> list[Any]:
    allowed = ", ".join(f"'{value}'" for value in values)
    column: Any = Column(name, Text, nullable=False)
    return [column, CheckConstraint(f"{name} IN ({allowed})", name=f"{name}_known")]


def _added_one_of(name: str, values: type[StrEnum], default: StrEnum) -> list[Any]:
    allowed = ", ".join(f"'{value}'" for value in values)
    check = CheckConstraint(f"{name} IN ({allowed})", name=f"{name}_known")
    return [Column(name, Text, check, nullable=False, server_default=default.value)]


def _number(name: str, *, null: bool = False, least: int | None = None) -> list[Any]:
    check = [] if least is None else [CheckConstraint(f"{name} >= {least}", name=f"{name}_least")]
    return [Column(name, Whole, nullable=null, info={"least": least}), *check]


def _added_text(name: str, limit: int) -> list[Any]:
    """A column that came later: its check stands beside it, where ALTER TABLE can put it."""
    check = CheckConstraint(f"length({name}) <= {limit}", name=f"{name}_length")
    return [
        Column(name, Text, check, nullable=False, server_default="", info={"limit": limit}),
    ]


def _added_flag(name: str) -> list[Any]:
    check = CheckConstraint(f"{name} IN (0, 1)", name=f"{name}_flag")
    return [Column(name, Integer, check, nullable=False, server_default=text("0"))]


def _added_number(name: str) -> list[Any]:
    check = CheckConstraint(f"{name} >= 0", name=f"{name}_least")
    return [Column(name, Whole, check, nullable=False, server_default=text("0"), info={"least": 0})]


def _added_moment(name: str) -> list[Any]:
    return [Column(name, Whole, nullable=True, info={"least": None})]


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


sellers = _rows("sellers", _text("name"), _text("instruction", 4000), _added_text("language", 20))

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
    _later_text("sold_serials", 4000, "[]"),
    _later_text("sold_lot", 200, ""),
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
        Index("ix_parcels_waiting", "state", "arrived_at", "id", sqlite_where=LIVE),
        Index(
            "ix_parcels_tracking_end",
            text("substr(tracking, -6)"),
            sqlite_where=text("tracking <> ''"),
        ),
        Index("ix_parcels_arrived_at", "arrived_at", sqlite_where=text("arrived_at > 0")),
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
    _added_text("container_id", 80),
    _added_text("lost", 40),
    _added_flag("out"),
    _number("placed_at", null=True),
    extra=(
        Index("ix_units_bin", "bin", sqlite_where=text("bin <> ''")),
        Index("ix_units_container_id", "container_id", sqlite_where=text("container_id <> ''")),
        Index("ix_units_lost", "lost", sqlite_where=text("lost <> ''")),
        Index(
            "ix_units_lpn", "lpn", unique=True, sqlite_where=text("lpn <> ''")
        ),  # a plate is used once, undone or not
        Index("ix_units_parcel_id", "parcel_id"),
        Index("ix_units_line_id", "line_id"),
        Index("ix_units_return_id", "return_id", sqlite_where=text("return_id IS NOT NULL")),
        # the six digits of B7-004213-K
        Index("ix_units_lpn_number", text("substr(lpn, -8, 6)"), sqlite_where=text("lpn <> ''")),
        Index("ix_units_waiting", "state", "id", sqlite_where=LIVE),
        CheckConstraint("(state = 'missing') = (lpn = '')", name="missing_has_no_plate"),
    ),
)

parcel_returns = _rows(
    "parcel_returns",
    _text("parcel_id", key="parcels.id"),
    _text("return_id", key="returns.id"),
    extra=(
        Index("ix_parcel_returns_parcel_id", "parcel_id"),
        Index("ix_parcel_returns_return_id", "return_id"),
    ),
)

refusals = _rows(
    "refusals",
    _text("parcel_id", key="parcels.id"),
    _one_of("reason", RefusalReason),
    _number("at"),
    _text("by", 80),
    _text("note", 4000),
    _text("carrier", 40),
    _text("tracking", 80),
    _number("forwarded_at", null=True),
    _text("forwarded_by", 80),
    extra=(Index("ix_refusals_parcel_id", "parcel_id"),),
)

wrong_items = _rows(
    "wrong_items",
    _text("unit_id", key="units.id"),
    _text("line_id", key="lines.id"),
    _text("missing_id", key="units.id"),
    extra=(
        Index("ix_wrong_items_unit_id", "unit_id"),
        Index("ix_wrong_items_line_id", "line_id"),
    ),
)

batches = _rows(
    "batches",
    _text("seller_id", key="sellers.id"),
    _number("at"),
    _text("by", 80),
    _flag("open"),
    extra=(Index("ix_batches_open", "open"),),
)

batch_entries = _rows(
    "batch_entries",
    _text("batch_id", key="batches.id"),
    _text("tracking", 80),
    _number("at"),
    _text("by", 80),
    _text("carrier", 40),
    _text("parcel_id", null=True, key="parcels.id"),
    extra=(Index("ix_batch_entries_batch_id", "batch_id"),),
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
        Index("ix_proposals_waiting", "state", "proposed_at", "id", sqlite_where=LIVE),
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

approval_rules = _rows(
    "approval_rules",
    _number("persons", least=0),
    _one_of("role", Role),
    _text("routes", 400),
    _text("grades", 80),
    _text("above", 400),
    _text("occasions", 200),
    _text("seller_id", 80),
    _number("valid_from"),
    _number("valid_until", null=True),
    _text("by", 80),
    _text("note", 4000),
)

approvals = _rows(
    "approvals",
    _text("proposal_id", 80, key="proposals.id"),
    _text("unit_id", 80, key="units.id"),
    _text("by", 80),
    _number("at"),
    _text("proposed_by", 80),
    _text("inspected_by", 80),
    _number("persons", least=0),
    _one_of("role", Role),
    _text("rules", 400),
    _text("instructed", 40),
    _text("note", 4000),
    _text("badge_at", 80),
    extra=(
        # Two persons are two: nobody agrees twice, and nobody to their own work.
        Index("ix_approvals_proposal_id_by", "proposal_id", "by", unique=True, sqlite_where=LIVE),
        Index("ix_approvals_unit_id", "unit_id"),
        CheckConstraint('"by" NOT IN (proposed_by, inspected_by)', name="four_eyes"),
    ),
)

seller_questions = _rows(
    "seller_questions",
    _text("unit_id", 80, key="units.id"),
    _text("proposal_id", 80, key="proposals.id"),
    _text("asked_by", 80),
    _number("asked_at"),
    _one_of("channel", Channel),
    _number("due"),
    _text("words", 4000),
    _one_of("answer", SellerAnswer),
    _text("answer_words", 4000),
    _text("answered_by", 80),
    _number("answered_at", null=True),
    _added_text("number", 40),
    _added_one_of("post", Post, Post.BY_HAND),
    _added_text("order_id", 80),
    _added_text("instead", 40),
    _added_moment("lapsed_at"),
    extra=(
        Index("ix_seller_questions_unit_id", "unit_id"),
        Index("ix_seller_questions_proposal_id", "proposal_id", unique=True, sqlite_where=LIVE),
        # Those that wait for an answer, the most urgent first, and those taken back, which are
        # withdrawn; and by the number they answer under.
        Index(
            "ix_seller_questions_open",
            "due",
            "id",
            sqlite_where=text("answer = '' AND lapsed_at IS NULL"),
        ),
        Index(
            "ix_seller_questions_number",
            "number",
            unique=True,
            sqlite_where=text("number <> ''"),
        ),
    ),
)

standing_orders = _rows(
    "standing_orders",
    _text("seller_id", 80, key="sellers.id"),
    _one_of("say", Say),
    _text("disposition", 40),
    _text("when_silent", 40),
    _number("hours", least=0),
    _text("sku"),
    _text("category", 40),
    _text("grades", 80),
    _text("above", 400),
    _number("valid_from"),
    _number("valid_until", null=True),
    _text("by", 80),
    _text("note", 4000),
    _number("edition", least=1),
    _text("replaces", 80),
    extra=(Index("ix_standing_orders_seller_id", "seller_id"),),
)

seller_letters = _rows(
    "seller_letters",
    _text("question_id", 80, key="seller_questions.id"),
    _text("unit_id", 80, key="units.id"),
    _one_of("kind", LetterKind),
    _one_of("state", LetterState),
    _number("at"),
    _text("by", 80),
    _text("name"),
    _text("sha256", 64),
    _text("detail", 1000),
    extra=(
        Index("ix_seller_letters_question_id", "question_id"),
        Index("ix_seller_letters_state", "state"),
        Index("ix_seller_letters_unit_id", "unit_id"),
    ),
)

holds = _rows(
    "holds",
    _text("unit_id", 80, key="units.id"),
    _one_of("reason", HoldReason),
    _text("words", 4000),
    _text("put_by", 80),
    _number("put_at"),
    _text("released_by", 80),
    _number("released_at", null=True),
    _text("release_words", 4000),
    extra=(
        Index("ix_holds_unit_id", "unit_id"),
        # What stands still does so once, and is let go by somebody else.
        Index(
            "ix_holds_lasting",
            "unit_id",
            unique=True,
            sqlite_where=text("gone = 0 AND released_by = ''"),
        ),
        CheckConstraint("released_by <> put_by OR released_by = ''", name="four_eyes"),
    ),
)

clearances = _rows(
    "clearances",
    _text("unit_id", 80, key="units.id"),
    _one_of("kind", Cleared),
    _text("code", 40),
    _text("words", 4000),
    _text("by", 80),
    _number("at"),
    extra=(Index("ix_clearances_unit_id", "unit_id"),),
)

destructions = _rows(
    "destructions",
    _text("unit_id", 80, key="units.id"),
    _text("proposal_id", 80, key="proposals.id"),
    _text("number", 40),
    _text("disposition", 40),
    _one_of("method", Method),
    _number("weight_g", least=1),
    _text("by", 80),
    _text("witness", 80),
    _number("at"),
    _text("serial"),
    _text("words", 4000),
    _text("photos", 4000),
    _text("basis", 16000),
    _text("void_by", 80),
    _number("void_at", null=True),
    _text("void_words", 4000),
    extra=(
        Index("ix_destructions_unit_id", "unit_id"),
        Index("ix_destructions_number", "number", unique=True),
        CheckConstraint('witness <> "by"', name="two_persons"),
        CheckConstraint("void_by <> \"by\" OR void_by = ''", name="four_eyes"),
    ),
)

executions = _rows(
    "executions",
    _text("unit_id", 80, key="units.id"),
    _text("proposal_id", 80, key="proposals.id"),
    _text("by", 80),
    _number("at"),
    _text("bin", 40),
    _text("undone_by", 80),
    _number("undone_at", null=True),
    _text("undone_words", 4000),
    _flag("found"),
    extra=(
        Index("ix_executions_unit_id", "unit_id"),
        CheckConstraint("undone_by <> \"by\" OR undone_by = ''", name="four_eyes"),
    ),
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
    extra=(
        Index("ix_photos_owner_id", "owner_id"),
        Index("ix_photos_sha256", "sha256"),
    ),
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
    _added_flag("held"),
    _added_text("batch", 80),
    _added_one_of("scan_back", ScanBack, ScanBack.NONE),
    extra=(
        Index("ix_print_jobs_unit_id", "unit_id"),
        Index("ix_print_jobs_state", "state"),
        Index("ix_print_jobs_code", "code"),
        Index("ix_print_jobs_at", "at", "id"),
        Index("ix_print_jobs_batch", "batch", sqlite_where=text("batch <> ''")),
    ),
)

bins = _rows(
    "bins",
    _text("code", 40),
    _text("zone", 40),
    _added_number("capacity"),
    _added_flag("one_seller"),
    _added_flag("one_sku"),
    _added_text("blocked", 400),
    _number("counted_at", null=True),
    _added_text("counted_by", 80),
    extra=(
        Index("ix_bins_code", "code", unique=True, sqlite_where=LIVE),
        Index("ix_bins_zone", "zone", "code"),
    ),
)

containers = _rows(
    "containers",
    _text("code", 40),
    _one_of("kind", ContainerKind),
    _text("disposition", 40),
    _one_of("state", ContainerState),
    _text("seller_id", 80),
    _text("bin", 40),
    _number("weight_g", least=0),
    _number("opened_at", null=True),
    _text("opened_by", 80),
    _number("closed_at", null=True),
    _text("carrier", 80),
    _text("reference"),
    _number("sent_at", null=True),
    extra=(
        Index("ix_containers_code", "code", unique=True),
        Index("ix_containers_state", "state"),
        Index("ix_containers_bin", "bin", sqlite_where=text("bin <> ''")),
    ),
)

wms_files = _rows(
    "wms_files",
    _number("first_seq", least=1),
    _number("last_seq", least=1),
    _one_of("format", WmsFormat),
    _one_of("state", WmsState),
    _number("at"),
    _text("by", 80),
    _flag("replay"),
    _text("name"),
    _number("lines", least=0),
    _text("sha256", 64),
    _text("detail", 4000),
    extra=(Index("ix_wms_files_state", "state"),),
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
