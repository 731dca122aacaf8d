"""The sample warehouse's four sellers and what they sell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.domain.check_digits import GS1

# cents or pence for one euro; zloty prices end in 9.00, the others in .99
RATES: Final = {"EUR": 1.0, "GBP": 0.86, "USD": 1.09, "PLN": 4.3}


@dataclass(frozen=True, slots=True)
class SampleSeller:
    """A seller: its number format, its window and its standing instruction by grade."""

    name: str
    prefix: str
    window_days: int
    instruction: dict[str, str]


@dataclass(frozen=True, slots=True)
class Product:
    """An article of one seller.  ``euro_cents`` is its price there; ``photo`` a kind of photo."""

    seller: str
    sku: str
    title: str
    category: str
    euro_cents: int
    weight_g: int
    gtin: str
    fnsku: str = ""
    replacement_sku: str = ""

    def price_minor(self, currency: str) -> int:
        """The price in the currency's minor units, rounded as shops do."""
        whole = max(1, round(self.euro_cents * RATES[currency] / 100))
        if currency == "PLN":
            return (whole // 10 * 10 + 9) * 100
        return whole * 100 - 1


LUMEN: Final = "Lumen Home"
NORTHFOLD: Final = "Northfold Apparel"
VOLTBIRD: Final = "Voltbird Electronics"
MEADOW: Final = "Meadow & Moss"

SELLERS: Final = (
    SampleSeller(LUMEN, "LH", 30, {
        "A": "restock", "B": "relabel", "C": "refurbish", "D": "recycle", "E": "destroy",
        "ask_above": "8000", "currency": "EUR",
    }),
    SampleSeller(NORTHFOLD, "NF", 60, {
        "A": "restock", "B": "restock", "C": "outlet", "D": "donate", "E": "recycle",
        "ask_above": "15000", "currency": "EUR",
    }),
    SampleSeller(VOLTBIRD, "VB", 14, {
        "A": "restock", "B": "relabel", "C": "refurbish", "D": "parts", "E": "recycle",
        "ask_above": "5000", "currency": "USD",
    }),
    SampleSeller(MEADOW, "MM", 30, {
        "A": "restock", "B": "liquidate", "C": "donate", "D": "destroy", "E": "destroy",
        "ask_above": "3000", "currency": "GBP",
    }),
)  # fmt: skip

# SKU, title, category, price in euro cents, grams, marks: f it has an FNSKU, o an open-box SKU
_ARTICLES: Final = {
    LUMEN: (
        ("LAMP-ARC-BK", "Arc desk lamp, dimmable, black", "electronics", 4990, 1450, "fo"),
        ("LAMP-ARC-WH", "Arc desk lamp, dimmable, white", "electronics", 4990, 1450, "fo"),
        ("LAMP-GLB-30", "Glass globe table lamp 30 cm", "general", 6990, 2300, "f"),
        ("LAMP-CLIP", "Clip-on reading lamp", "electronics", 1990, 320, "f"),
        ("KETTLE-17", "Gooseneck kettle 1.7 l, steel", "electronics", 5990, 1600, "fo"),
        ("KETTLE-08", "Travel kettle 0.8 l", "electronics", 2990, 740, ""),
        ("MUG-4SET", "Stoneware mugs, set of 4", "general", 3490, 1800, "f"),
        ("VASE-SM", "Ribbed glass vase, smoke", "general", 2790, 950, ""),
        ("CUSH-50", "Linen cushion cover 50 × 50", "general", 1590, 210, ""),
        ("THROW-GR", "Wool throw, grey", "general", 7990, 1100, "f"),
        ("SHELF-3", "Floating shelf, oak, set of 3", "general", 4490, 3600, ""),
        ("CLOCK-WL", "Silent wall clock 30 cm", "general", 2490, 620, ""),
        ("DIFF-ULTRA", "超声波香薰机 300ml", "electronics", 3290, 560, "f"),
        ("STRIP-LED5", "LED strip 5 m, warm white", "electronics", 2190, 280, "f"),
        ("SCALE-KIT", "Kitchen scale, 5 kg", "electronics", 1890, 430, ""),
    ),
    NORTHFOLD: (
        ("RUN-AIR-38", "Airstep running shoe 38", "shoes", 8990, 620, "f"),
        ("RUN-AIR-40", "Airstep running shoe 40", "shoes", 8990, 660, "f"),
        ("RUN-AIR-42", "Airstep running shoe 42", "shoes", 8990, 700, "f"),
        ("RUN-AIR-44", "Airstep running shoe 44", "shoes", 8990, 740, "f"),
        ("BOOT-RDG-41", "Ridge hiking boot 41", "shoes", 13990, 1250, ""),
        ("BOOT-RDG-43", "Ridge hiking boot 43", "shoes", 13990, 1310, ""),
        ("SNK-CNV-39", "Canvas sneaker, sand, 39", "shoes", 4990, 580, "f"),
        ("PARKA-M", "Down parka, navy, M", "apparel", 17990, 1150, ""),
        ("PARKA-L", "Down parka, navy, L", "apparel", 17990, 1220, ""),
        ("TEE-ORG-S", "Organic cotton tee, white, S", "apparel", 1990, 160, "f"),
        ("TEE-ORG-L", "Organic cotton tee, white, L", "apparel", 1990, 180, "f"),
        ("DRESS-LIN-36", "Linen midi dress, olive, 36", "apparel", 6490, 340, ""),
        ("DRESS-LIN-40", "Linen midi dress, olive, 40", "apparel", 6490, 360, ""),
        ("JEAN-SLIM-32", "Slim jeans, indigo, 32/32", "apparel", 5990, 620, ""),
        ("KNIT-CREW-M", "Merino crew neck, charcoal, M", "apparel", 7490, 310, "f"),
        ("SWEAT-ZIP", "连帽拉链卫衣 灰色 L", "apparel", 4290, 540, ""),
        ("SCARF-RIB", "Ribbed scarf, rust", "apparel", 2490, 190, ""),
    ),
    VOLTBIRD: (
        ("BUDS-P2", "Wireless earbuds P2", "electronics", 5990, 120, "fo"),
        ("BUDS-P2-PRO", "Noise-cancelling earbuds P2 Pro", "electronics", 9990, 130, "fo"),
        ("HEAD-OVR", "Over-ear headphones, foldable", "electronics", 7990, 410, "fo"),
        ("SPK-MINI", "Mini Bluetooth speaker", "electronics", 2990, 290, "f"),
        ("CAM-DASH", "Dash camera 1440p", "electronics", 8990, 260, "o"),
        ("CAM-BABY", "Baby monitor with camera", "electronics", 11990, 540, "f"),
        ("WATCH-S3", "Smart watch S3, 44 mm", "electronics", 12990, 150, "fo"),
        ("HUB-7IN1", "USB-C hub, 7 in 1", "electronics", 3990, 110, "f"),
        ("KEYB-MECH", "Mechanical keyboard, 87 keys", "electronics", 6990, 820, ""),
        ("PBANK-20", "Power bank 20 000 mAh", "batteries", 3490, 450, "f"),
        ("PBANK-10", "Power bank 10 000 mAh, slim", "batteries", 2290, 230, "f"),
        ("BATT-DRONE", "无人机备用电池 3850mAh", "batteries", 5490, 310, ""),
        ("CELL-AA-8", "Rechargeable AA cells, pack of 8", "batteries", 1890, 250, ""),
        ("VAC-STICK", "Cordless stick vacuum", "electronics", 18990, 3900, "o"),
    ),
    MEADOW: (
        ("SERUM-C30", "Vitamin C serum 30 ml", "cosmetics", 2490, 110, "f"),
        ("CREAM-N50", "Night cream 50 ml", "cosmetics", 2990, 160, "f"),
        ("SUN-50-200", "Sun milk SPF 50, 200 ml", "cosmetics", 1690, 240, ""),
        ("SHAMP-BAR", "Solid shampoo, rosemary", "cosmetics", 990, 95, ""),
        ("MASK-10", "补水面膜 10片装", "cosmetics", 1890, 320, "f"),
        ("BOTTLE-750", "Insulated bottle 750 ml", "general", 2690, 380, "f"),
        ("BLOCKS-100", "Wooden blocks, 100 pieces", "toys", 3990, 2100, "f"),
        ("TRAIN-SET", "Wooden train set, 48 pieces", "toys", 5490, 2900, ""),
        ("PUZZLE-1K", "Jigsaw 1000 pieces, lighthouse", "toys", 1790, 680, ""),
        ("PLUSH-FOX", "Plush fox 40 cm", "toys", 2290, 310, "f"),
        ("RC-CAR", "遥控越野车 1:16", "toys", 4690, 1450, "f"),
        ("BOOK-BAKE", "The Weekend Baker", "books", 2490, 980, ""),
        ("BOOK-BIRDS", "Garden Birds: a field guide", "books", 1890, 520, ""),
        ("BOOK-STARS", "Stars for Beginners", "books", 1490, 460, ""),
    ),
}  # fmt: skip


def sample_products() -> tuple[Product, ...]:
    """Every article, with a GTIN of the range GS1 leaves to shops: nobody's."""
    return tuple(
        _product(seller, block * 100 + place, article)
        for block, seller in enumerate(_ARTICLES, start=1)
        for place, article in enumerate(_ARTICLES[seller], start=1)
    )


def _product(seller: str, number: int, article: tuple[str, str, str, int, int, str]) -> Product:
    sku, title, category, cents, grams, marks = article
    body = f"20{number:05d}{number * 7919 % 100_000:05d}"
    return Product(
        seller=seller,
        sku=sku,
        title=title,
        category=category,
        euro_cents=cents,
        weight_g=grams,
        gtin=body + GS1.digit(body),
        fnsku=f"X00{_letters(number)}" if "f" in marks else "",
        replacement_sku=f"{sku}-OB" if "o" in marks else "",
    )


def _letters(number: int) -> str:
    """Seven characters that look like the end of an FNSKU."""
    alphabet = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"
    rest, out = number * 48_271_009 % 34**7, ""
    for _ in range(7):
        rest, digit = divmod(rest, len(alphabet))
        out = alphabet[digit] + out
    return out
