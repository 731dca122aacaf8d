"""What others call our dispositions: every code has one meaning, every disposition its entry."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.disposition import CodesInvalid, Disposition, load_code_lists
from app.domain.disposition.codes import Beside, read_code_lists

FILE = Path(__file__).resolve().parents[2] / "resources" / "codes" / "dispositions.toml"
LISTS = {one.id: one for one in load_code_lists(FILE)}
# The published lists, written down a second time: what they must all be found in.
PUBLISHED = {
    "x12_1292": "CR DI KA KR MW PA RA RD RF RN RP RT SC SD",
    "shopify": "MISSING NOT_RESTOCKED PROCESSING_REQUIRED RESTOCKED",
    "loop": "back_to_stock resale_hold recycle donate missing",
    "optoro": "b2b d2c client_liquidation destroy dispose donate outlets recycle removed rts "
    "rts_drop_ship rtv stock_transfer",
    "amazon_fba": "SELLABLE DEFECTIVE CUSTOMER_DAMAGED DISTRIBUTOR_DAMAGED WAREHOUSE_DAMAGED "
    "CARRIER_DAMAGED EXPIRED",
}


def test_every_published_list_is_there() -> None:
    assert set(LISTS) == set(PUBLISHED)


@pytest.mark.parametrize("name", PUBLISHED)
def test_every_foreign_code_means_exactly_one_thing(name: str) -> None:
    known = LISTS[name]
    assert sorted(known.theirs) == sorted(PUBLISHED[name].split())
    assert all(isinstance(known.meaning(code), Disposition | Beside) for code in known.theirs)
    assert known.meaning("SOMETHING NEW") is None


@pytest.mark.parametrize("name", PUBLISHED)
def test_every_disposition_of_ours_has_its_entry(name: str) -> None:
    assert list(LISTS[name].ours) == list(Disposition)


@pytest.mark.parametrize("name", PUBLISHED)
def test_what_we_write_is_not_read_back_as_another_end(name: str) -> None:
    """Into stock stays into stock, gone stays gone; a list may only say less than we do."""
    stock = {Disposition.RESTOCK, Disposition.RELABEL, Disposition.REPACKAGE}
    known = LISTS[name]
    for ours, code in known.ours.items():
        if code:
            meaning = known.theirs[code]
            assert (meaning in stock) == (ours in stock), (ours, code)


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ('MISSING = "missing"', 'MISSING = "lost"', "shopify.theirs.MISSING"),
        ('restock = "RESTOCKED"\n', "", "shopify.ours.restock"),
        ('destroy = "NOT_RESTOCKED"', 'destroy = "BURNT"', "shopify.ours.destroy"),
        ('outlet = "NOT_RESTOCKED"', 'outlet = "NOT_RESTOCKED"\nmoon = ""', "shopify.ours"),
        ('source = "Shopify', 'about = "Shopify', "shopify"),
        ("[shopify]", "[shopify", ""),
    ],
)
def test_a_mistake_in_the_lists_is_named(old: str, new: str, where: str) -> None:
    text = FILE.read_text(encoding="utf-8")
    assert old in text
    with pytest.raises(CodesInvalid) as refused:
        read_code_lists(text.replace(old, new, 1), FILE.name)
    assert refused.value.where == where
