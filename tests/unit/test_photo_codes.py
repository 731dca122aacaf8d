"""Codes are found in photos as hands take them; where none is, none is made up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.config import DataFolder
from app.devices.photo_codes import Effort, codes_in, codes_in_grey, codes_of
from app.store.photos import PhotoStore
from tests.builders_codes import CODE128, DATAMATRIX, LPN, QR, TRACKING, label, parcel
from tests.builders_pictures import encoded, scene

if TYPE_CHECKING:
    from pathlib import Path

GS1 = "(01)09501101530003(10)AB-123(17)261231"


def texts(photo: bytes, effort: Effort = Effort.PATIENCE) -> list[str]:
    return [code.text for code in codes_in(photo, effort)]


@pytest.mark.parametrize(
    "how",
    [
        {"angle": 5},
        {"angle": 180},
        {"blur": 2},
        {"lean": 0.3},
        {"light": 0.2},
    ],
)
def test_a_shipping_label_is_read_at_a_glance(how: dict[str, float]) -> None:
    assert texts(parcel([label(TRACKING)], **how), Effort.GLANCE) == [TRACKING]  # type: ignore[arg-type]


@pytest.mark.parametrize("how", [{"angle": 90}, {"angle": 45}, {"angle": 150}, {"light": 0.05}])
def test_a_label_that_lies_askew_or_in_the_dark_is_read_with_patience(
    how: dict[str, float],
) -> None:
    photo = parcel([label(TRACKING)], **how)  # type: ignore[arg-type]
    assert texts(photo, Effort.GLANCE) == []
    (code,) = codes_in(photo)
    assert code.text == TRACKING
    assert (code.x, code.y) == (pytest.approx(0.5, abs=0.04), pytest.approx(0.5, abs=0.04))


def test_a_photo_is_not_looked_at_for_longer_than_it_may_cost() -> None:
    askew = parcel([label(TRACKING)], angle=45)
    assert codes_in(askew, budget_s=0) == ()
    assert [code.text for code in codes_in(askew)] == [TRACKING]
    # what is seen at first sight costs nothing of it
    assert [code.text for code in codes_in(parcel([label(TRACKING)]), budget_s=0)] == [TRACKING]


def test_two_codes_of_one_photo_come_from_left_to_right() -> None:
    photo = parcel([label(TRACKING, module=3), label(LPN, DATAMATRIX, 8)])
    assert texts(photo) == [TRACKING, LPN]


@pytest.mark.parametrize("form", [CODE128, DATAMATRIX, QR])
def test_the_fields_of_gs1_stay_apart(form: object) -> None:
    (code,) = codes_in(parcel([label(GS1, form, 3, gs1=True)]))  # type: ignore[arg-type]
    assert code.text == "010950110153000310AB-123\x1d17261231"
    assert code.as_scanned[:3] in ("]C1", "]d2", "]Q3")


def test_a_photo_without_a_code_shows_none() -> None:
    assert texts(parcel([], (1008, 756))) == []


def test_a_png_and_a_small_picture_are_looked_at_too() -> None:
    assert texts(encoded(label(TRACKING), "PNG")) == [TRACKING]


@given(st.binary(max_size=200))
def test_what_is_no_picture_holds_no_code(data: bytes) -> None:
    assert codes_in(data) == ()
    assert codes_in(b"\xff\xd8\xff\xe0" + data) == ()


def test_a_cut_off_photo_holds_no_code() -> None:
    photo = parcel([label(TRACKING)])
    assert codes_in(photo[: len(photo) // 3]) == ()


def test_a_live_frame_is_read() -> None:
    frame = label(TRACKING).convert("L")
    (code,) = codes_in_grey(frame.width, frame.height, frame.tobytes())
    assert code.text == TRACKING


def test_a_photo_of_the_store_is_looked_at_once(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    sha256 = PhotoStore(folder).keep(parcel([label(TRACKING)], (1008, 756)), "a.jpg")
    found = codes_of(folder, sha256)
    assert [code.text for code in found] == [TRACKING]
    folder.photo(sha256).write_bytes(b"")
    assert codes_of(folder, sha256) == found
    folder.photo_codes(sha256).write_text("[{")
    assert codes_of(folder, sha256) == ()
    assert codes_of(folder, "0" * 64) == ()


def test_the_clutter_of_a_table_is_no_barcode() -> None:
    assert texts(encoded(scene((900, 700), 7), "PNG")) == []
