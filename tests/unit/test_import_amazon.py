"""Amazon's FBA customer returns report, as it is downloaded."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.announcements import Announcement
from app.domain.reasons import ReturnReason
from app.imports.amazon import COLUMNS
from app.imports.failures import UnknownColumns
from app.imports.reading import read_returns
from app.imports.results import Batch
from app.imports.return_reasons import AMAZON_REASONS, amazon_reason

HEADER = "\t".join(COLUMNS)
ROW = {
    "return-date": "2024-05-01T03:12:45+00:00",
    "order-id": "305-1234567-7654321",
    "sku": "MILL-1",
    "asin": "B000000001",
    "fnsku": "X000000001",
    "product-name": "Kaffeemühle, für Bohnen",
    "quantity": "1",
    "fulfillment-center-id": "LEJ1",
    "detailed-disposition": "CUSTOMER_DAMAGED",
    "reason": "DEFECTIVE",
    "status": "Unit returned to inventory",
    "license-plate-number": "LPNHE000000001",
    "customer-comments": "mahlt nicht",
}


def report(*rows: dict[str, str], without: str = "") -> str:
    columns = [name for name in COLUMNS if name != without]
    lines = ["\t".join(columns)]
    lines += ["\t".join((ROW | row)[name] for name in columns) for row in rows]
    return "\r\n".join(lines) + "\r\n"


def read(text: str, encoding: str = "utf-8") -> Batch:
    result = read_returns(text.encode(encoding), default_seller="acme")
    assert result.format == "amazon_fba"
    batches = list(result.batches)
    return Batch(
        [one for batch in batches for one in batch.announcements],
        [one for batch in batches for one in batch.rejects],
        [one for batch in batches for one in batch.notes],
        sum(batch.rows for batch in batches),
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_row_is_a_return_with_amazons_licence_plate(encoding: str) -> None:
    (one,) = read(report({}), encoding).announcements
    assert one == Announcement(
        rma="",
        seller="acme",
        order_no="305-1234567-7654321",
        lines=one.lines,
        source_key=one.source_key,
        channel="amazon_fba",
        requested_at=datetime(2024, 5, 1, 3, 12, 45, tzinfo=UTC),
        lpn="LPNHE000000001",
    )
    (line,) = one.lines
    assert (line.sku, line.title, line.fnsku) == (
        "MILL-1",
        "Kaffeemühle, für Bohnen",
        "X000000001",
    )
    assert line.reason is ReturnReason.DEFECTIVE
    assert line.comment == "mahlt nicht [Amazon: CUSTOMER_DAMAGED; Unit returned to inventory]"


def test_amazons_finding_is_no_instruction_of_the_seller() -> None:
    assert read(report({})).announcements[0].instruction == {}


@pytest.mark.parametrize("column", ["status", "customer-comments", "license-plate-number"])
def test_a_country_that_lacks_a_column_is_read_all_the_same(column: str) -> None:
    assert len(read(report({}, without=column)).announcements) == 1


def test_an_empty_report_is_no_error() -> None:
    assert read(HEADER + "\r\n") == Batch([], [], [], 0)
    assert read(HEADER) == Batch([], [], [], 0)


def test_one_unit_under_two_dates_is_one_return_and_a_note() -> None:
    found = read(report({}, {"return-date": "2024-05-03T00:00:00+00:00"}))
    assert len(found.announcements) == 1
    assert [(note.row_number, note.code) for note in found.notes] == [(3, "same_return_again")]


def test_an_overlapping_report_has_the_same_keys() -> None:
    second = {"license-plate-number": "LPN2"}
    first = {one.source_key for one in read(report({}, second)).announcements}
    later = {"return-date": "2024-06-01T00:00:00+00:00", "status": "Reimbursed"}
    again = {one.source_key for one in read(report(second | later)).announcements}
    assert again < first


def test_without_a_licence_plate_the_date_tells_returns_apart() -> None:
    bare = {"license-plate-number": ""}
    found = read(report(bare, bare | {"return-date": "2024-05-02T00:00:00+00:00"}, bare))
    assert len({one.source_key for one in found.announcements}) == 2
    assert [note.code for note in found.notes] == ["same_return_again"]


def test_every_reason_of_amazons_list_is_one_of_ours_by_name() -> None:
    published = {
        "APPAREL_STYLE", "APPAREL_TOO_LARGE", "APPAREL_TOO_SMALL", "DAMAGED_BY_CARRIER",
        "DAMAGED_BY_FC", "DEFECTIVE", "EXCESSIVE_INSTALLATION", "EXTRA_ITEM", "FOUND_BETTER_PRICE",
        "MISORDERED", "MISSED_ESTIMATED_DELIVERY", "MISSING_PARTS", "NEVER_ARRIVED",
        "NO_REASON_GIVEN", "NOT_AS_DESCRIBED", "NOT_COMPATIBLE", "ORDERED_WRONG_ITEM",
        "PART_NOT_COMPATIBLE", "QUALITY_UNACCEPTABLE", "SWITCHEROO", "UNAUTHORIZED_PURCHASE",
        "UNKNOWN_OTHER_REASON", "UNWANTED_ITEM",
    }  # fmt: skip
    assert set(AMAZON_REASONS) == published
    assert amazon_reason("SOMETHING_NEW") is None


def test_an_unknown_code_comes_in_as_other_and_is_noted() -> None:
    found = read(report({"reason": "UNDELIVERABLE_X", "detailed-disposition": "LOST"}))
    assert found.announcements[0].lines[0].reason is ReturnReason.OTHER
    assert [(note.code, note.value) for note in found.notes] == [
        ("unknown_reason", "UNDELIVERABLE_X"),
        ("unknown_disposition", "LOST"),
    ]


def test_a_bad_row_names_all_its_faults() -> None:
    found = read(report({"order-id": "", "return-date": "soon", "quantity": "0"}, {}))
    assert len(found.announcements) == 1
    assert {(r.field, r.code) for r in found.rejects[0].reasons} == {
        ("order-id", "missing"),
        ("return-date", "not_a_date"),
        ("quantity", "out_of_range"),
    }


def test_an_unquoted_comment_with_a_quotation_mark_swallows_no_row() -> None:
    rows = [
        {"license-plate-number": f"LPN{n}", "customer-comments": comment}
        for n, comment in enumerate(['"nice', "good", "fine", 'bad"', '"odd', "last"])
    ]
    found = read(report(*rows))
    assert [one.lpn for one in found.announcements] == [f"LPN{n}" for n in range(6)]


def test_the_seller_must_be_given() -> None:
    with pytest.raises(UnknownColumns) as refused:
        read_returns(HEADER.encode(), default_seller="")
    assert refused.value.missing == ("seller",)
