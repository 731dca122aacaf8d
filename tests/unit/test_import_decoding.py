"""Encodings and delimiters, with text as sellers write it."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.imports.columns import plain
from app.imports.decoding import Decoded, detect_encoding
from app.imports.delimiters import detect_delimiter
from app.imports.failures import EmptyFile, NotATable, UnknownEncoding

GERMAN = "order_no;sku;title\n1;A;Kaffeemühle für große Bohnen\n2;B;Schlüsselanhänger, Größe XL\n"
SPANISH = "order_no,sku,title\n1,A,Cafetera pequeña con señal acústica\n2,B,¿Camión? niño\n"
FRENCH = "order_no,sku,title\n1,A,Théière émaillée à 12,50 €\n"
CHINESE = "order_no,sku,title\n1,A,红色连衣裙 大码\n2,B,蓝牙耳机（无线）退货原因：质量问题\n"
JAPANESE = "order_no,sku,title\n1,A,ワイヤレスイヤホン 黒\n2,B,東京都の電気ケトル（赤）\n"
KANJI = "order_no,sku,title\n1,A,電気\n2,B,東京\n"
FEW = {
    "cp1252": "order_no,sku\n1,Tür\n",
    "gb18030": "order_no,sku\n1,退货\n",
    "cp932": "order_no,sku\n1,返品\n",
}


def detected(data: bytes) -> str:
    return detect_encoding(io.BytesIO(data)).encoding


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "cp1252"),
        (SPANISH, "cp1252"),
        (FRENCH, "cp1252"),
        (GERMAN.upper().replace("ẞ", "SS"), "cp1252"),
        (CHINESE, "gb18030"),
        (JAPANESE, "cp932"),
        (KANJI, "cp932"),
        *((text, encoding) for encoding, text in FEW.items()),
    ],
)
def test_a_legacy_encoding_is_told_by_what_its_text_looks_like(text: str, encoding: str) -> None:
    assert detected(text.encode(encoding)) == encoding


@pytest.mark.parametrize("text", [GERMAN, SPANISH, CHINESE, JAPANESE, "sku,order\n1,2\n"])
def test_utf_8_and_utf_16_are_recognised_in_any_script(text: str) -> None:
    assert detected(text.encode()) == "utf-8"
    assert detected(text.encode("utf-8-sig")) == "utf-8-sig"
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        assert detected(mark + text.encode(encoding)) == "utf-16"


def test_gbk_is_a_part_of_what_is_read_as_chinese() -> None:
    assert CHINESE.encode("gbk").decode(detected(CHINESE.encode("gbk"))) == CHINESE


def test_a_character_behind_a_hundred_thousand_plain_rows_still_counts() -> None:
    data = b"order_no,sku\n" + b"1,2\n" * 100_000 + "3,Größe\n".encode("cp1252")
    assert detected(data) == "cp1252"


def test_utf_8_with_a_broken_byte_stays_utf_8_and_is_said_to_be_damaged() -> None:
    found = detect_encoding(io.BytesIO(CHINESE.encode() + b"3,C,\xe7\n"))
    assert (found.encoding, found.damaged) == ("utf-8", True)


def test_a_person_may_overrule_the_guess_but_not_invent_an_encoding() -> None:
    data = io.BytesIO(CHINESE.encode("gbk"))
    assert detect_encoding(data, "cp1252").encoding == "cp1252"
    for wrong in ("klingon", "base64"):
        with pytest.raises(UnknownEncoding) as refused:
            detect_encoding(data, wrong)
        assert refused.value.encoding == wrong


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"PK\x03\x04rest of a workbook", "zip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "xls"),
        (b"%PDF-1.7 and so on", "pdf"),
        (b"sku,order_no\nA\0B,1\n", "nul_bytes"),
        (b"\xff\xfes\0k\0u\0\n\0\0\0", "nul_bytes"),
        (bytes(range(1, 32)) * 30, "control_bytes"),
        (b"x" * 600_000, "line_too_long"),
        (b"," * 1_000_000 + b"\n", "line_too_long"),
    ],
)
def test_what_is_no_table_of_text_is_refused_with_the_reason(data: bytes, why: str) -> None:
    with pytest.raises(NotATable) as refused:
        detect_encoding(io.BytesIO(data))
    assert refused.value.why == why


@pytest.mark.parametrize("data", [b"", b" \r\n\n\t"])
def test_an_empty_file_is_called_empty(data: bytes) -> None:
    with pytest.raises(EmptyFile) as refused:
        detect_encoding(io.BytesIO(data))
    assert refused.value.size == len(data)


@given(st.binary(max_size=300))
def test_no_bytes_at_all_break_the_detection(data: bytes) -> None:
    try:
        found = detect_encoding(io.BytesIO(data))
    except (EmptyFile, NotATable):
        return
    data.decode(found.encoding, "replace" if found.damaged else "strict")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_a_delimiter_is_found_though_the_others_stand_in_the_text(delimiter: str) -> None:
    rows = [["order_no", "sku", "title"], ["1", "A", '"a, b; c | d"'], ["2", "B", "plain"]]
    assert detect_delimiter("\n".join(delimiter.join(row) for row in rows) + "\n") == delimiter


def test_known_names_decide_where_the_shape_does_not() -> None:
    sample = "order_no;sku;price, net\n1;A;12,50\n2;B;13,50\n"
    assert detect_delimiter(sample, {plain("order_no"), plain("sku")}) == ";"


def test_letters_whose_halves_look_like_control_bytes_are_letters() -> None:
    file = io.BytesIO(f"rma,sku,quantity\nR1,{'āċĖ' * 40},1\n".encode("utf-16"))
    assert detect_encoding(file) == Decoded("utf-16")


def test_control_characters_in_wide_text_are_still_no_table() -> None:
    file = io.BytesIO(("rma,sku\n" + "\x01\x02" * 40).encode("utf-16"))
    with pytest.raises(NotATable) as refused:
        detect_encoding(file)
    assert refused.value.why == "control_bytes"
