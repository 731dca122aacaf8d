"""Our own format, from real files."""

from __future__ import annotations

import csv
import io
import unicodedata
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.announcements import AnnouncedLine, Announcement
from app.domain.reasons import ReturnReason
from app.imports.failures import RepeatedColumns, UnknownColumns
from app.imports.generic import GenericReader
from app.imports.reading import read_returns
from app.imports.rejects import SENTENCES
from app.imports.results import Note, Reject

if TYPE_CHECKING:
    from pathlib import Path

Outcome = tuple[list[Announcement], list[Reject], list[Note]]


def read(data: bytes | str, seller: str = "acme") -> Outcome:
    result = read_returns(data.encode() if isinstance(data, str) else data, default_seller=seller)
    batches = list(result.batches)
    return (
        [one for batch in batches for one in batch.announcements],
        [one for batch in batches for one in batch.rejects],
        [one for batch in batches for one in batch.notes],
    )


def codes(reject: Reject) -> set[tuple[str, str]]:
    return {(reason.field, reason.code) for reason in reject.reasons}


def row_with(field: str, value: str) -> Outcome:
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow(["order_no", "sku", *([] if field == "sku" else [field]), "x"])
    writer.writerow(["O-1", *([value] if field == "sku" else ["A", value]), ""])
    return read(stream.getvalue())


def test_every_column_reaches_its_place(tmp_path: Path) -> None:
    path = tmp_path / "returns.csv"
    path.write_text(
        "RMA,Order No.,Seller,SKU,Title,Qty,EAN,FNSKU,Category,Unit Price,Currency,Reason,Comment,"
        "Weight (g),Replacement-SKU,Channel,Tracking,Buyer Name,Country,Language,Requested At,"
        "Delivered At,Window Days,Plan Method,Fee Payer,LPN,Instruction A,instruction_default\n"
        "R1,O1,Müller,S1,Mühle,2,4006381333931,X001,Kitchen Ware,12.99,eur,Too Small,zu klein,"
        "450,S1-B,shop,1Z 99;JD2,Ana,de,zh_cn,2024-02-29T10:00+02:00,28.02.2024,14,Drop-off,"
        "seller,LPN9,restock,ask\n",
        encoding="utf-8",
    )
    result = read_returns(path, default_seller="acme")
    (batch,) = [batch for batch in result.batches if batch.announcements or batch.rejects]
    ((field_, code),) = codes(batch.rejects[0])
    assert (field_, code) == ("instruction_default", "not_a_disposition")  # ask is for grades

    path.write_text(path.read_text("utf-8").replace(",ask\n", ",destroy\n"), encoding="utf-8")
    (one,) = read(path.read_bytes())[0]
    assert one == Announcement(
        rma="R1",
        seller="Müller",
        order_no="O1",
        lines=(
            AnnouncedLine(
                sku="S1",
                title="Mühle",
                quantity=2,
                gtin="4006381333931",
                fnsku="X001",
                category="kitchen_ware",
                price_minor=1299,
                currency="EUR",
                reason=ReturnReason.TOO_SMALL,
                comment="zu klein",
                weight_g=450,
                replacement_sku="S1-B",
            ),
        ),
        source_key=one.source_key,
        channel="shop",
        tracking=("1Z99", "JD2"),
        buyer_name="Ana",
        buyer_country="DE",
        buyer_language="zh-CN",
        requested_at=datetime(2024, 2, 29, 8, tzinfo=UTC),
        delivered_at=datetime(2024, 2, 28, tzinfo=UTC),
        window_days=14,
        plan_method="drop_off",
        fee_payer="seller",
        instruction={"A": "restock", "default": "destroy"},
        lpn="LPN9",
    )
    assert result.unused == ()


def test_what_was_sold_comes_in_with_the_line() -> None:
    announced, rejects, _ = read(
        "order_no,sku,Serial Number,Batch\nO1,A,SN-1; SN-2|SN-1,B2451\nO2,B,,\n"
    )
    assert rejects == []
    told, silent = (one.lines[0] for one in announced)
    assert (told.sold_serials, told.sold_lot) == (("SN-1", "SN-2"), "B2451")
    assert (silent.sold_serials, silent.sold_lot) == ((), "")


@pytest.mark.parametrize(
    ("serials", "code"),
    [
        ("S" * 65, "too_long"),
        (";".join(f"S{n}" for n in range(41)), "too_long"),
        ("SN\u202e1", "control_character"),
        ("SN\u200b1", "control_character"),
        ("4.00638E+12", "spreadsheet_number"),
    ],
)
def test_a_serial_number_that_cannot_be_one_is_refused(serials: str, code: str) -> None:
    _, rejects, _ = read(f"order_no|sku|sold_serials\nO1|A|{serials}\n")
    assert codes(rejects[0]) == {("sold_serials", code)}


def test_rows_of_one_return_become_its_lines_wherever_they_stand() -> None:
    announced, rejects, _ = read(
        "rma,order_no,sku,tracking\nR1,O1,A,T1\n,O2,B,\nR2,O3,C,\nR1,,D,T2\n,O2,E,\n"
    )
    assert rejects == []
    found = [(a.rma, a.order_no, [line.sku for line in a.lines], a.tracking) for a in announced]
    assert found == [
        ("R1", "O1", ["A", "D"], ("T1", "T2")),
        ("", "O2", ["B", "E"], ()),
        ("R2", "O3", ["C"], ()),
    ]


def test_the_same_rma_of_two_sellers_is_two_returns() -> None:
    announced, _, _ = read("rma,seller,sku\nR1,acme,A\nR1,bolt,A\n")
    assert len(announced) == len({one.source_key for one in announced}) == 2


def test_a_bad_row_stays_out_and_the_rest_of_its_return_comes_in() -> None:
    announced, (reject,), _ = read("rma,sku,quantity\nR1,A,1\nR1,B,0\nR1,C,2\n")
    assert [line.sku for line in announced[0].lines] == ["A", "C"]
    assert reject.row_number == 3
    assert codes(reject) == {("quantity", "out_of_range"), ("", "rest_came_in")}


def test_a_bad_first_row_does_not_spoil_its_return() -> None:
    announced, (reject,), _ = read("rma,sku,quantity,buyer_name\nR1,A,x,Bad\nR1,B,1,Ana\n")
    assert (announced[0].buyer_name, announced[0].lines[0].sku) == ("Ana", "B")
    assert ("", "rest_came_in") in codes(reject)


def test_a_return_of_bad_rows_only_does_not_come_in() -> None:
    announced, rejects, _ = read("rma,sku,quantity\nR1,A,x\nR1,B,-1\n")
    assert announced == []
    assert all(("", "rest_came_in") not in codes(reject) for reject in rejects)


def test_a_row_is_told_everything_that_is_wrong_with_it() -> None:
    _, (reject,), _ = read(
        "order_no,sku,quantity,price,currency,country,requested_at\n,,0,-3,EUR,Germany,30.02.2024\n"
    )
    assert codes(reject) == {
        ("order_no", "missing"),
        ("sku", "missing"),
        ("quantity", "out_of_range"),
        ("price", "negative"),
        ("buyer_country", "too_long" if len("Germany") > 8 else "not_a_country"),
        ("requested_at", "no_such_date"),
    }


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("quantity", "1.5", "not_a_number"),
        ("quantity", "-1", "out_of_range"),
        ("quantity", "10000", "out_of_range"),
        ("quantity", "9" * 21, "too_long"),
        ("quantity", "1e3", "not_a_number"),
        ("sku", "A\x07B", "control_character"),
        ("sku", "A\u202eB", "control_character"),
        ("sku", "A\u200bB", "control_character"),
        ("sku", "A\ufffdB", "unreadable_character"),
        ("sku", "S" * 65, "too_long"),
        ("sku", "4.00638E+12", "spreadsheet_number"),
        ("title", "x" * 10_000, "too_long"),
        ("comment", "é" * 10_000, "too_long"),
        ("gtin", "4006381333932", "wrong_check_digit"),
        ("gtin", "4.00638E+12", "spreadsheet_number"),
        ("gtin", "12345", "not_a_gtin"),
        ("category", "日用品", "not_a_word"),
        ("requested_at", "29.02.2023", "no_such_date"),
        ("requested_at", "2024-02-30", "no_such_date"),
        ("requested_at", "2024-13-01", "no_such_date"),
        ("requested_at", "2024-05-01T25:00", "no_such_date"),
        ("requested_at", "03/04/2024", "ambiguous_date"),
        ("requested_at", "01.02.24", "short_year"),
        ("requested_at", "1899-12-31", "out_of_range"),
        ("requested_at", "yesterday", "not_a_date"),
        ("buyer_country", "DEU", "not_a_country"),
        ("buyer_language", "german", "not_a_language"),
        ("price", "12.99", "missing"),  # which currency?
    ],
)
def test_a_bad_cell_is_refused_with_its_code(field: str, value: str, code: str) -> None:
    announced, (reject,), _ = row_with(field, value)
    assert announced == []
    assert [reason.code for reason in reject.reasons] == [code]
    assert code in SENTENCES


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2024-02-29", 29),
        ("2024/2/9", 9),
        ("9.2.2024", 9),
        ("29/02/2024", 29),
        ("02/29/2024", 29),
        ("02/02/2024", 2),
        ("2024年2月9日", 9),
        ("２０２４-０２-０９", 9),
        ("2024-02-09 23:30 -01:00", 10),
        ("2024-02-09T23:30:01.5Z", 9),
    ],
)
def test_a_date_with_one_reading_is_read(value: str, day: int) -> None:
    ((one,), _, _) = row_with("requested_at", value)
    assert one.requested_at is not None
    assert (one.requested_at.month, one.requested_at.day) == (2, day)


@pytest.mark.parametrize(
    ("price", "currency", "minor"),
    [
        ("12.99", "EUR", 1299),
        ("12,99", "EUR", 1299),
        ("１２.９９", "EUR", 1299),
        ("1234", "EUR", 123400),
        ("1.234,56", "EUR", 123456),
        ("1,234,567.89", "USD", 123456789),
        ("1 234,5", "EUR", 123450),
        ("1299", "JPY", 1299),
        ("1.234", "KWD", 1234),
        ("0", "EUR", 0),
    ],
)
def test_a_price_with_one_reading_is_read(price: str, currency: str, minor: int) -> None:
    ((one,), _, _) = read(f'order_no,sku,price,currency\nO,A,"{price}",{currency}\n')
    assert (one.lines[0].price_minor, one.lines[0].currency) == (minor, currency)


@pytest.mark.parametrize(
    ("price", "currency", "code"),
    [
        ("1.234", "EUR", "ambiguous_price"),
        ("1,234", "EUR", "ambiguous_price"),
        ("1,234", "JPY", "ambiguous_price"),
        ("0.125", "EUR", "too_precise"),
        ("12.5", "JPY", "too_precise"),
        ("12.34.56", "EUR", "not_money"),
        ("1e5", "EUR", "not_money"),
        ("NaN", "EUR", "not_money"),
        ("$12", "USD", "not_money"),
        ("-1.00", "EUR", "negative"),
        ("9" * 30, "EUR", "too_precise"),
    ],
)
def test_a_price_with_two_readings_or_none_is_refused(price: str, currency: str, code: str) -> None:
    _, (reject,), _ = read(f'order_no,sku,price,currency\nO,A,"{price}",{currency}\n')
    assert [(reason.field, reason.code) for reason in reject.reasons] == [("price", code)]


def test_full_width_digits_and_letters_are_the_plain_ones() -> None:
    ((one,), _, _) = read("order_no,sku,quantity\nＯ－１,ＡＢ,１２\n")
    assert (one.order_no, one.lines[0].sku, one.lines[0].quantity) == ("O-1", "AB", 12)


def test_text_is_normalised_and_a_comment_may_have_lines() -> None:
    decomposed = unicodedata.normalize("NFD", "Größe")
    ((one,), _, _) = read(f'order_no,sku,title,comment\nO,A,{decomposed},"zu klein\r\n\tganz"\n')
    assert (one.lines[0].title, one.lines[0].comment) == ("Größe", "zu klein ganz")


@pytest.mark.parametrize(
    "hostile",
    ["'; DROP TABLE returns; --", '=HYPERLINK("http://x")', "<script>", "${jndi:x}", "^XZ"],
)
def test_hostile_text_is_only_text(hostile: str) -> None:
    ((one,), _, _) = row_with("title", hostile)
    assert one.lines[0].title == hostile


def test_an_unknown_reason_is_noted_and_kept_in_words() -> None:
    ((one,), rejects, (note,)) = read("order_no,sku,reason\nO,A,Color is ugly\n")
    assert one.lines[0].reason is ReturnReason.OTHER
    assert one.lines[0].comment == "Color is ugly"
    assert (note.row_number, note.code, note.value) == (2, "unknown_reason", "Color is ugly")
    assert rejects == []


def test_rows_that_disagree_about_their_return_are_refused() -> None:
    announced, rejects, notes = read(
        "rma,order_no,sku,price,currency,buyer_name\nR,O1,A,1,EUR,Ana\nR,O2,B,,,\nR,O1,C,1,USD,\n"
        "R,O1,D,1,EUR,Bea\n"
    )
    assert [line.sku for line in announced[0].lines] == ["A", "D"]
    assert ("order_no", "differs_in_return") in codes(rejects[0])
    assert ("currency", "differs_in_return") in codes(rejects[1])
    assert [(note.field, note.code) for note in notes] == [("buyer_name", "first_row_counts")]
    assert announced[0].buyer_name == "Ana"


def test_a_repeated_line_comes_in_and_is_noted() -> None:
    ((one,), _, notes) = read("rma,sku\nR,A\nR,A\n")
    assert len(one.lines) == 2
    assert [note.code for note in notes] == ["repeated_line"]


def test_the_same_file_twice_has_the_same_keys_and_a_mended_row_another() -> None:
    text = "rma,sku,quantity\nR1,A,1\nR1,B,1\nR2,A,1\n"
    keys = {one.source_key for one in read(text)[0]}
    shuffled = "quantity,rma,sku\n1,R2,A\n1,R1,B\n1,R1,A\n"
    assert {one.source_key for one in read(shuffled)[0]} == keys
    assert {one.source_key for one in read("rma,sku\nR1,C\n")[0]}.isdisjoint(keys)


def test_missing_columns_are_named_together() -> None:
    with pytest.raises(UnknownColumns) as refused:
        read("colour,size\nred,XL\n", seller="")
    assert refused.value.missing == ("order_no|rma", "sku", "seller")
    assert refused.value.found == ("colour", "size")


def test_two_columns_for_one_field_are_refused_unless_one_has_the_documented_name() -> None:
    with pytest.raises(RepeatedColumns) as refused:
        read("order_no,sku,qty,pieces\nO,A,1,2\n")
    assert refused.value.columns == ("qty", "pieces")
    ((one,), _, _) = read("order_no,sku,qty,quantity\nO,A,1,2\n")
    assert one.lines[0].quantity == 2


def test_a_row_far_below_its_return_is_refused_not_made_a_second_return() -> None:
    reader = GenericReader(["rma", "sku"], "acme", window=2)
    reader.take([2, 3, 4], [["R1", "A"], ["R2", "A"], ["R3", "A"]])
    assert [one.rma for one in reader.drain(final=False).announcements] == ["R1"]
    reader.take([5, 6], [["R1", "B"], ["R2", "B"]])
    last = reader.drain(final=True)
    assert [(one.rma, len(one.lines)) for one in last.announcements] == [("R2", 2), ("R3", 1)]
    assert codes(last.rejects[0]) == {("rma", "too_far_apart")}


CODE = st.text(st.sampled_from("ABCXYZ0189-_/.#;,|\"'=+@ü红カ"), min_size=1, max_size=12)
TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z")) | st.just(" "), max_size=40
).map(lambda text: unicodedata.normalize("NFC", text).strip())
ROW = st.fixed_dictionaries(
    {
        "sku": CODE,
        "title": TEXT.filter(bool),
        "quantity": st.integers(1, 9_999),
        "price": st.integers(0, 10**9),
        "comment": TEXT.filter(lambda text: "\ufffd" not in text),
        "buyer_country": st.sampled_from(["", "DE", "US", "CN"]),
        "reason": st.sampled_from(ReturnReason),
        "requested_at": st.datetimes(datetime(2000, 1, 1), datetime(2099, 12, 31)),  # noqa: DTZ001
    }
)
SCRIPTS = st.sampled_from(
    [("utf-8", ""), ("utf-8-sig", ""), ("utf-16", ""), ("cp1252", "Größe für Äpfel"),
     ("gbk", "红色连衣裙退货原因质量问题"), ("cp932", "ワイヤレスイヤホンの返品")]
)  # fmt: skip


@given(st.data(), st.lists(ROW, min_size=1, max_size=5), SCRIPTS, st.sampled_from(",;\t|"))
def test_what_is_written_is_read_back(
    data: st.DataObject, rows: list[dict[str, object]], script: tuple[str, str], delimiter: str
) -> None:
    encoding, flavour = script
    if flavour:  # a legacy encoding can only be told by text in its language
        for row in rows:
            row["title"] = row["comment"] = flavour
            row["sku"] = str(row["sku"]).encode("ascii", "ignore").decode() or "S"
    columns = data.draw(st.permutations(["rma", "currency", "note to self", *rows[0]]))
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=delimiter, lineterminator="\n")
    writer.writerow(column.replace("_", data.draw(st.sampled_from("_- "))) for column in columns)
    for number, row in enumerate(rows):
        price = int(str(row["price"]))
        cells = row | {"rma": f"R{number}", "currency": "EUR", "note to self": "x"}
        cells["price"] = f"{price // 100}.{price % 100:02}"
        writer.writerow([str(cells[column]) for column in columns])
    announced, rejects, _ = read(stream.getvalue().encode(encoding))
    assert rejects == []
    for one, row in zip(announced, rows, strict=True):
        (line,) = one.lines
        asked = row["requested_at"]
        assert isinstance(asked, datetime)
        assert one.requested_at == asked.replace(tzinfo=UTC)
        assert one.buyer_country == row["buyer_country"]
        assert (line.sku, line.title, line.comment) == (row["sku"], row["title"], row["comment"])
        assert (line.quantity, line.price_minor) == (row["quantity"], row["price"])
        assert line.reason is row["reason"]
