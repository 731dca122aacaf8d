"""A list of bins from a spreadsheet: read by column name, refused as a whole with the row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.domain.places import BinPlan
from app.imports.bins import BadBinRow, read_bins
from app.imports.failures import CannotRead, EmptyFile, RepeatedColumns, UnknownColumns

if TYPE_CHECKING:
    from pathlib import Path


def read(path: Path, text: str, encoding: str = "utf-8") -> tuple[BinPlan, ...]:
    file = path / "bins.csv"
    file.write_bytes(text.encode(encoding))
    return read_bins(file)


def test_columns_are_found_by_their_names(tmp_path: Path) -> None:
    text = "Zone;Note;BIN;Capacity;One SKU\nrestock;x;a-01-01;12;yes\nreturn_to_seller;;B-02-03;;\n"
    assert read(tmp_path, text) == (
        BinPlan("A-01-01", "restock", 12, one_seller=False, one_sku=True),
        BinPlan("B-02-03", "return_to_seller"),
    )


def test_a_chinese_list_in_its_own_encoding_is_read(tmp_path: Path) -> None:
    text = "库位,库区,容量,单一卖家\nA-01-01,restock,5,是\n"
    assert read(tmp_path, text, "gb18030") == (BinPlan("A-01-01", "restock", 5, one_seller=True),)


def test_what_a_spreadsheet_adds_is_not_read(tmp_path: Path) -> None:
    text = "\ufeffsep=;\n\nbin;zone\nA-01-01;restock\n;\n"
    assert read(tmp_path, text) == (BinPlan("A-01-01", "restock"),)


@pytest.mark.parametrize(
    ("row", "field"),
    [
        ("A-1,restock,1,", "bin"),
        ("A-01-02,moon,1,", "zone"),
        ("A-01-02,restock,-1,", "capacity"),
        ("A-01-02,restock,9999999,", "capacity"),
        ("A-01-02,restock,1,perhaps", "one_seller"),
        ("A-01-01,restock,1,", "twice"),
    ],
)
def test_a_bad_row_is_named_and_nothing_is_taken(tmp_path: Path, row: str, field: str) -> None:
    with pytest.raises(BadBinRow) as bad:
        read(tmp_path, f"bin,zone,capacity,one_seller\nA-01-01,restock,1,\n{row}\n")
    assert (bad.value.row, bad.value.field) == (3, field)


def test_what_is_no_list_of_bins_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnknownColumns) as unknown:
        read(tmp_path, "order,sku\n1,2\n")
    assert unknown.value.missing == ("bin", "zone")
    with pytest.raises(RepeatedColumns):
        read(tmp_path, "location,库位,zone\nA-01-01,A-01-02,restock\n")
    for text in ("", "bin,zone\n"):
        with pytest.raises(EmptyFile):
            read(tmp_path, text)
    with pytest.raises(CannotRead):
        read_bins(tmp_path / "nowhere.csv")
