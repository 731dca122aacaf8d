"""A file becomes labels: each row made and read back, or refused with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.commands.print_labels import TooManyLabels
from app.domain.labelling import LabelKind
from app.imports.failures import EmptyFile, UnknownColumns
from app.imports.results import Reject
from app.intake.label_check import batch_of, check_list
from app.intake.label_list import Head, LabelRow, Wanted, check_rows, listable
from app.queries.labels import JobRow
from app.workers.label_pages import TemplateWrong, drawn
from labels.library import RESOURCES

if TYPE_CHECKING:
    from pathlib import Path

    from tests.builders import Bench

OWN = """
name = "Shelf"
[fields]
place = { needed = true, sample = "A-04" }
[[layout]]
column = [{ text = "{place}", size = "hero", least = "strong" }, { barcode = "{place}" }]
"""


def wanted(template: str = "relabel", media: str = "60x40", folder: Path | None = None) -> Wanted:
    return Wanted(template, media, 203, "en", folder)


def rows_of(path: Path, told: Wanted) -> tuple[list[LabelRow], list[Reject]]:
    found = list(check_rows(path, told))
    labels = [one for one in found if isinstance(one, LabelRow)]
    return labels, [one for one in found if isinstance(one, Reject)]


def written(folder: Path, text: str, encoding: str = "utf-8", name: str = "list.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "cp1252"])
def test_every_encoding_of_the_importers_is_read(tmp_path: Path, encoding: str) -> None:
    title = "Kopfhörer Größe Ü" if encoding == "cp1252" else "无线蓝牙耳机 主动降噪 黑色"
    path = written(tmp_path, f"SKU;Title;Copies\nSND-1;{title};2\n", encoding)
    (row,), refused = rows_of(path, wanted())
    assert not refused
    assert (row.told.code, row.told.data["title"], row.copies) == ("SND-1", title, 2)


def test_columns_are_found_by_name_and_quantity_counts_labels(tmp_path: Path) -> None:
    path = written(tmp_path, "\tnote\tseller sku\tquantity\n\tx\tSND-1\t3\n\ty\tSND-2\t\n")
    head = next(check_rows(path, wanted()))
    assert isinstance(head, Head)
    assert head.unused == ("", "note")
    labels, _ = rows_of(path, wanted())
    assert [(one.told.code, one.copies) for one in labels] == [("SND-1", 3), ("SND-2", 1)]


def test_where_the_template_says_a_quantity_the_column_is_that(tmp_path: Path) -> None:
    path = written(tmp_path, "sscc,quantity,copies\n34012345000000001,248,2\n")
    (row,), _ = rows_of(path, wanted("sscc", "100x150"))
    assert (row.told.code, row.told.data["quantity"], row.copies) == (
        "340123450000000017", "248", 2
    )  # fmt: skip


def test_each_bad_row_has_its_own_reason_and_the_good_ones_stay(tmp_path: Path) -> None:
    lines = [
        "gtin,title,copies",
        "4006381333931,Good,1",
        "4006381333932,Wrong digit,1",
        ",Nothing,1",
        "4006381333931,Many,10001",
        "4006381333931,Some,two",
        "4.00638E+12,Spreadsheet,1",
        "4006381333931,short",
    ]
    labels, refused = rows_of(written(tmp_path, "\n".join(lines)), wanted("gtin"))
    assert [row.number for row in labels] == [2]
    assert [(one.row_number, one.reasons[0].field, one.reasons[0].code) for one in refused] == [
        (3, "gtin", "not_a_gtin"),
        (4, "gtin", "missing"),
        (5, "copies", "out_of_range"),
        (6, "copies", "not_a_number"),
        (7, "gtin", "spreadsheet_number"),
        (8, "", "wrong_cell_count"),
    ]


def test_what_does_not_fit_its_paper_or_no_barcode_holds_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, f"sku\nSND-1\n{'W' * 79}\n{'W' * 81}\n")
    labels, refused = rows_of(path, wanted(media="50x25"))
    assert [row.number for row in labels] == [2]
    reasons = [one.reasons[0].code for one in refused]
    assert reasons[-1] in {"too_long_for_label", "does_not_fit"}
    labels, refused = rows_of(written(tmp_path, "fnsku\nX0027VK8QD\nX00\n"), wanted("fnsku"))
    assert len(labels) == 1
    assert refused[0].reasons[0].code == "not_an_fnsku"


def test_a_file_without_the_columns_or_rows_says_so(tmp_path: Path) -> None:
    with pytest.raises(UnknownColumns) as missing:
        rows_of(written(tmp_path, "sku,title\nSND-1,x\n"), wanted("gtin"))
    assert missing.value.missing == ("gtin",)
    with pytest.raises(UnknownColumns):
        rows_of(written(tmp_path, "colour,size\nred,9\n"), wanted())
    with pytest.raises(EmptyFile):
        rows_of(written(tmp_path, "sku,title\n"), wanted())


def test_a_list_has_at_most_ten_thousand_labels(tmp_path: Path) -> None:
    path = written(tmp_path, "sku,copies\nSND-1,10000\nSND-1,1\n")
    with pytest.raises(TooManyLabels):
        rows_of(path, wanted())


def test_a_template_of_the_house_keeps_its_own_field_names(tmp_path: Path) -> None:
    """``place`` is a word of ours too: which label of its list a job is."""
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "shelf.toml").write_text(OWN, encoding="utf-8")
    assert "shelf" in listable(folder)
    assert not {"lpn", "container", "badge", "putaway"} & set(listable(folder))
    told = wanted("shelf", folder=folder)
    (row,), _ = rows_of(written(tmp_path, "place\nA-04\n"), told)
    data = {**row.told.data, "place": "7"}
    job = JobRow("1", LabelKind.OWN, row.told.code, data, *[""] * 4, 0, "", "", "")  # type: ignore[arg-type]
    assert {code.reads for code in drawn(job, folder).codes} == {"A-04"}


def test_a_broken_template_of_the_house_is_passed_over_where_ours_has_the_name(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    ours = RESOURCES.joinpath("relabel.toml").read_text("utf-8")
    (folder / "relabel.toml").write_text(ours.replace("needed", "nedeed"), encoding="utf-8")
    (folder / "shelf.toml").write_text("name = 7", encoding="utf-8")
    labels, _ = rows_of(written(tmp_path, "sku\nSND-1\n"), wanted(folder=folder))
    assert len(labels) == 1
    with pytest.raises(TemplateWrong):
        rows_of(written(tmp_path, "sku\nSND-1\n"), wanted("shelf", folder=folder))


def test_a_list_is_checked_in_a_process_of_its_own_and_refused_rows_are_kept(
    bench: Bench, tmp_path: Path
) -> None:
    path = written(tmp_path, "gtin,title,copies\n4006381333931,=1+1,3\n1,Bad,1\n")
    told = []
    found = check_list(
        bench.station, path, wanted("gtin"), progress=told.append, cancel=lambda: False
    )
    assert (found.labels, found.refused, found.kind) == (3, 1, LabelKind.GTIN)
    assert len(list(found.each())) == 3
    assert told[-1].done == told[-1].total
    assert found.rejects_file is not None
    assert "no GTIN" in found.rejects_file.read_text("utf-8-sig")
    mended = found.rejects_file.read_text("utf-8-sig").replace(",1,Bad", ",4006381333931,Good")
    (row,), _ = rows_of(written(tmp_path, mended, name="mended.csv"), wanted("gtin"))
    assert row.told.data["title"] == "Good"
    renamed = written(tmp_path, path.read_text("utf-8"), name="other.csv")
    assert batch_of("gtin", rows_of(renamed, wanted("gtin"))[0]) == found.batch
