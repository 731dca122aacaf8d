"""The columns of our own import format: their names, their synonyms, and how each is read."""

from __future__ import annotations

from typing import Final

from app.domain.disposition.facts import ASK
from app.domain.disposition.kinds import Disposition
from app.imports import values
from app.imports.cells import CAPS, BadCell, Reading, serials, trackings, word
from app.imports.columnar import Column, code_column, text_column

CHANNEL: Final = "file"

# The documented name first; ``columns.plain`` makes case, spaces, - and _ irrelevant.
NAMES: Final[dict[str, tuple[str, ...]]] = {
    "sku": ("sku", "item_sku", "merchant_sku", "seller_sku", "msku", "artikelnummer", "商品编码"),
    "title": ("title", "product_name", "item_name", "name", "description", "商品名称"),
    "quantity": ("quantity", "qty", "units", "pieces", "anzahl", "menge", "cantidad", "数量"),
    "gtin": ("gtin", "ean", "upc", "ean13", "barcode", "jan"),
    "fnsku": ("fnsku",),
    "category": ("category", "product_category", "kategorie", "类目"),
    "price": ("price", "unit_price", "price_paid", "item_price", "preis", "precio", "单价"),
    "currency": ("currency", "currency_code", "währung", "moneda", "币种"),
    "reason": ("reason", "return_reason", "reason_code", "rückgabegrund", "motivo", "退货原因"),
    "comment": ("comment", "comments", "customer_comments", "buyer_comment", "kommentar", "备注"),
    "weight_g": ("weight_g", "weight_grams", "weight (g)", "gewicht_g"),
    "replacement_sku": ("replacement_sku", "new_sku", "换标SKU"),
    "sold_serials": (
        "sold_serials", "serial_numbers", "serial_number", "serial", "serial_no", "imei",
        "seriennummer", "número de serie", "序列号",
    ),
    "sold_lot": (
        "sold_lot", "lot", "lot_number", "batch", "batch_number", "charge", "lote", "批号",
    ),
    "rma": ("rma", "rma_no", "rma_number", "return_no", "return_number", "return_id", "退货单号"),
    "seller": ("seller", "seller_id", "merchant", "client", "owner", "卖家"),
    "order_no": (
        "order_no", "order_number", "order_id", "order", "bestellnummer", "pedido", "订单号",
    ),
    "channel": ("channel", "sales_channel", "marketplace"),
    "tracking": ("tracking", "tracking_no", "tracking_number", "sendungsnummer", "运单号"),
    "buyer_name": ("buyer_name", "buyer", "customer_name", "customer", "käufer", "买家"),
    "buyer_country": ("buyer_country", "country", "country_code", "ship_country", "land", "国家"),
    "buyer_language": ("buyer_language", "language", "sprache", "语言"),
    "requested_at": ("requested_at", "request_date", "return_date", "requested", "退货日期"),
    "delivered_at": ("delivered_at", "delivery_date", "delivered"),
    "window_days": ("window_days", "return_window_days", "return_window"),
    "plan_method": ("plan_method", "return_method", "method"),
    "fee_payer": ("fee_payer", "fee_paid_by"),
    "lpn": ("lpn", "license_plate_number", "licence_plate_number"),
    "instruction_a": ("instruction_a",),
    "instruction_b": ("instruction_b",),
    "instruction_c": ("instruction_c",),
    "instruction_d": ("instruction_d",),
    "instruction_e": ("instruction_e",),
    "instruction_default": ("instruction_default",),
}  # fmt: skip
GRADES: Final = tuple(name for name in NAMES if name.startswith("instruction_"))

_DEFAULTS: Final[dict[str, object]] = {
    "quantity": 1, "category": "general", "weight_g": 0, "requested_at": None,
    "delivered_at": None, "window_days": 30, "channel": CHANNEL, "tracking": (),
    "sold_serials": (),
}  # fmt: skip
_CODES: Final = frozenset({
    "sku", "fnsku", "replacement_sku", "rma", "seller", "order_no", "lpn", "sold_lot",
})  # fmt: skip
_TEXTS: Final = frozenset({"title", "buyer_name", "comment", "reason", "price"})
_VALUES: Final[dict[str, Reading]] = {
    "quantity": values.whole(1, values.MAX_QUANTITY),
    "weight_g": values.whole(0, values.MAX_WEIGHT_G),
    "window_days": values.whole(0, values.MAX_WINDOW_DAYS),
    "gtin": values.gtin,
    "currency": values.currency,
    "buyer_country": values.country,
    "buyer_language": values.language,
    "requested_at": values.moment,
    "delivered_at": values.moment,
    "tracking": trackings,
    "sold_serials": serials,
}


_word: Final = word(CAPS["instruction"])
_DISPOSITIONS: Final = frozenset(disposition.value for disposition in Disposition)


def _ordered(cell: str) -> str:
    wanted = str(_word(cell))
    if wanted not in _DISPOSITIONS:
        raise BadCell("not_a_disposition")
    return wanted


def _ordered_or_ask(cell: str) -> str:
    return ASK if cell.lower() == ASK else _ordered(cell)


def column(name: str) -> Column:
    """How the column of this documented name is read."""
    if name in _CODES:
        return code_column(name, CAPS[name])
    if name in _TEXTS:
        return text_column(name, CAPS[name])
    if name in GRADES:
        return Column(name, _ordered if name.endswith("default") else _ordered_or_ask)
    read = _VALUES.get(name) or word(CAPS[name])
    return Column(name, read, _DEFAULTS.get(name, ""))
