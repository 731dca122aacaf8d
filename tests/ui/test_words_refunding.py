"""A refund's receipt has words for every line it can have, in the window's language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QTranslator

from app.domain.grading.facts import Grade
from app.domain.refunds import Came, Fee, PaidLine, Plan, Terms, Topic, quote
from tests.builders_refunds import arrivals, bought, plans_for, purchases, terms_for
from ui.resources import TRANSLATIONS
from ui.words.refunding import clause_words, formula_words, refund_receipt

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from PySide6.QtWidgets import QApplication

LAMP = bought(PaidLine("lamp", 2, 8999), paid=17998)
TERMS = Terms(
    damage_ppm={Grade.C: 125_000}, restocking_else=Fee(50_000), clauses={Topic.DAMAGE: "4.2"}
)
PLAN = Plan("EUR", label_minor=395, clause="plan 2")


@pytest.fixture
def ireland(qapp: QApplication) -> Iterator[None]:  # noqa: ARG001
    before = QLocale()
    QLocale.setDefault(QLocale("en_IE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("ireland")
def test_a_receipt_reads_like_one() -> None:
    found = quote(LAMP, [Came("lamp", 1, 2, Grade.C, "dented")], TERMS, PLAN)
    receipt = refund_receipt(found, {"lamp": "Desk lamp"})
    assert receipt.text().splitlines() == [
        "Refund",
        "Goods: Desk lamp €89.99",
        "Loss in value −€11.25",
        "Restocking fee −€3.94",
        "Return label −€3.95",
        "To refund €70.85",
    ]
    assert [line.how for line in receipt.lines] == [
        "1 × €89.99: 1 came, 2 were announced (What was paid)",
        "12.5 % of €89.99, rounded for each piece; grade C: dented (Return policy, 4.2)",
        "5 % of €78.74, rounded for each piece (Return policy)",
        "€3.95 for the label, at most what is refunded (Agreed with the buyer, plan 2)",
    ]


@given(purchases(), st.data())
@settings(max_examples=40)
def test_every_line_that_comes_out_can_be_told(purchase: Any, data: Any) -> None:
    """A text that names a number which its line has not would stop the receipt."""
    terms, plan = data.draw(terms_for(purchase.currency)), data.draw(plans_for(purchase))
    found = quote(purchase, data.draw(arrivals(purchase)), terms, plan)
    for line in found.lines:
        assert formula_words(line, found.currency).strip()
        assert clause_words(line)


def test_a_receipt_is_told_in_chinese(qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load("returnbench_zh_CN", str(TRANSLATIONS))
    qapp.installTranslator(translator)
    try:
        receipt = refund_receipt(
            quote(LAMP, [Came("lamp", 1, 2, Grade.C, "凹陷")], TERMS, PLAN), {"lamp": "台灯"}
        )
        told = "".join(line.label + line.how for line in receipt.lines)
        assert "到货 1 件" in told
        assert not re.search(r"[A-Za-z]{3,}", told.replace("plan", ""))
    finally:
        qapp.removeTranslator(translator)
