"""The sample warehouse: large, varied, valid, and the same every time."""

from __future__ import annotations

import io
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
import zxingcpp
from PIL import Image

from app.domain import gs1, lpn
from app.domain.carriers import Evidence, candidates
from app.domain.disposition.kinds import Disposition, Zone
from app.domain.reasons import ReturnReason
from app.sample import (
    sample_announcements,
    sample_bins,
    sample_people,
    sample_shelves,
    tour_picks,
)
from app.sample.catalogue import sample_products
from app.sample.photos import PHOTO_KINDS, NoSuchPhoto, photo_kind_for, sample_photo
from app.sample.voices import comments

NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)
RETURNS = sample_announcements(NOW)
LINES = [line for announcement in RETURNS for line in announcement.lines]


def test_the_same_seed_gives_the_same_returns() -> None:
    assert sample_announcements(NOW) == RETURNS
    assert sample_announcements(NOW, seed=8) != RETURNS


def test_there_are_enough_returns_and_each_is_itself() -> None:
    assert len(RETURNS) >= 320
    numbers = [number for announcement in RETURNS for number in announcement.tracking]
    for keys in ([a.rma for a in RETURNS], [a.source_key for a in RETURNS], numbers):
        assert len(set(keys)) == len(keys)
    assert len({a.order_no for a in RETURNS}) == len(RETURNS)


def test_sellers_countries_currencies_and_categories_vary() -> None:
    assert len({a.seller for a in RETURNS}) == 4
    assert len({a.buyer_country for a in RETURNS}) >= 6
    assert len({line.currency for line in LINES}) >= 4
    assert {line.category for line in LINES} == {
        "general", "apparel", "shoes", "electronics", "cosmetics", "toys", "batteries", "books",
    }  # fmt: skip
    assert {a.buyer_language for a in RETURNS} == {"de", "fr", "es", "it", "en", "pl", "zh"}
    assert len({candidates(n)[0].carrier for a in RETURNS for n in a.tracking}) >= 6


def test_comments_are_many_and_in_the_buyer_s_language() -> None:
    assert len({line.comment for line in LINES} - {""}) >= 60
    for announcement in RETURNS:
        for line in announcement.lines:
            said = [
                text
                for (language, reason, _), texts in comments().items()
                if language == announcement.buyer_language and reason is line.reason
                for text in texts
            ]
            assert line.comment in {"", *said}


def test_reasons_follow_the_category() -> None:
    by_category = {
        category: Counter(line.reason for line in LINES if line.category == category)
        for category in ("shoes", "electronics")
    }
    assert (
        by_category["shoes"][ReturnReason.TOO_SMALL]
        > 0
        == by_category["electronics"][ReturnReason.TOO_SMALL]
    )
    assert (
        by_category["electronics"][ReturnReason.DEFECTIVE]
        > by_category["shoes"][ReturnReason.DEFECTIVE]
    )


def test_every_tracking_number_with_a_check_digit_has_the_right_one() -> None:
    unchecked = {"yunexpress", "dpd", "gls"}
    for announcement in RETURNS:
        for number in announcement.tracking:
            match = candidates(number)[0]
            assert match.number == number
            assert match.why is Evidence.CHECK_DIGIT or match.carrier in unchecked


def test_times_prices_and_quantities_make_sense() -> None:
    for a in RETURNS:
        assert a.delivered_at is not None
        assert a.requested_at is not None
        assert a.delivered_at < a.requested_at <= NOW
        assert NOW - a.requested_at <= timedelta(days=60, minutes=1)
        assert a.window_days in {14, 30, 60}
        assert all(line.price_minor > 0 and line.quantity >= 1 for line in a.lines)
        assert all(a.instruction[grade] in set(Disposition) for grade in "ABCDE")
        assert a.instruction["ask_above"].isdigit()


def test_some_sales_kept_their_serial_numbers_and_lots_and_some_did_not() -> None:
    lines = [line for one in RETURNS for line in one.lines]
    devices = [line for line in lines if line.category == "electronics"]
    creams = [line for line in lines if line.category == "cosmetics"]
    assert all(len(line.sold_serials) in (0, line.quantity) for line in devices)
    assert 0.4 < sum(bool(line.sold_serials) for line in devices) / len(devices) < 0.9
    assert 0.4 < sum(bool(line.sold_lot) for line in creams) / len(creams) < 0.95


def test_articles_have_valid_numbers_that_are_nobody_s() -> None:
    products = sample_products()
    assert len(products) >= 60
    assert len({p.sku for p in products}) == len({p.gtin for p in products}) == len(products)
    assert all(gs1.is_gtin(p.gtin) and p.gtin.startswith("20") for p in products)
    fnskus = [p.fnsku for p in products if p.fnsku]
    assert len(set(fnskus)) == len(fnskus) > 20
    assert all(len(fnsku) == 10 and fnsku.startswith("X00") for fnsku in fnskus)
    assert any(p.replacement_sku for p in products)
    assert any(not p.title.isascii() for p in products)


def test_people_and_bins_are_enough_to_work_with() -> None:
    people = sample_people()
    roles = Counter(role for person in people for role in person.roles)
    assert roles == {"inspector": 2, "clerk": 1, "supervisor": 2, "administrator": 1}
    assert len({lpn.parse_badge(person.badge) for person in people} - {None}) == len(people)
    assert 150 <= len(sample_bins()) == len(set(sample_bins()))
    assert all(lpn.parse_bin(code) for code in sample_bins())
    assert {place.zone for place in sample_shelves()} == set(Zone)


@pytest.mark.parametrize("seed", [7, 1, 2])
def test_the_tour_has_all_its_stops(seed: int) -> None:
    announcements = sample_announcements(NOW, seed)
    by_rma = {a.rma: a for a in announcements}
    picks = tour_picks(announcements, seed)
    stops = [
        picks.two_items, picks.missing_and_extra, picks.damaged, picks.relabel,
        picks.wrong_item, picks.switched, picks.destroyed, *picks.alike,
    ]  # fmt: skip
    assert len(set(stops)) == 10
    (article,) = {by_rma[rma].lines[0].sku for rma in picks.alike}
    assert article
    assert by_rma[picks.wrong_item].lines[0].reason == "wrong_item"
    assert by_rma[picks.switched].lines[0].sold_serials
    assert by_rma[picks.destroyed].lines[0].category == "cosmetics"
    assert len(by_rma[picks.two_items].lines) == 2
    assert picks.extra_gtin not in {line.gtin for line in by_rma[picks.missing_and_extra].lines}
    assert by_rma[picks.damaged].lines[0].reason == "damaged_in_transit"
    assert by_rma[picks.relabel].lines[0].replacement_sku
    assert candidates(picks.unannounced_tracking)[0].why is Evidence.CHECK_DIGIT
    assert all(picks.unannounced_tracking not in a.tracking for a in announcements)


@pytest.mark.parametrize("kind", PHOTO_KINDS)
def test_a_photo_is_a_jpeg_of_the_promised_size(kind: str) -> None:
    photo = sample_photo(kind, 3)
    with Image.open(io.BytesIO(photo)) as image:
        assert (image.format, image.size) == ("JPEG", (1280, 960))


def test_a_photo_is_the_same_for_the_same_seed() -> None:
    assert sample_photo("lamp", 3) == sample_photo("lamp", 3) != sample_photo("lamp", 4)
    with pytest.raises(NoSuchPhoto):
        sample_photo("sunset", 1)


def test_the_label_s_barcode_can_be_read_from_its_photo() -> None:
    with Image.open(io.BytesIO(sample_photo("label", 3))) as image:
        codes = [code.text for code in zxingcpp.read_barcodes(image)]
    assert len(codes) == 1
    assert candidates(codes[0])[0].carrier == "upu"


def test_every_article_has_a_photo_that_resembles_it() -> None:
    kinds = {photo_kind_for(product.sku, product.category) for product in sample_products()}
    assert kinds <= set(PHOTO_KINDS)
    assert photo_kind_for("KETTLE-17", "electronics") == "kettle"
