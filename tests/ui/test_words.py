"""Every value of the core has a word, every reason a sentence."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commands.wire import KINDS
from app.domain.disposition import Disposition, Grade, Reason, ReasonCode, load_scrap_gates
from app.domain.grading.facts import PhotoSlot
from ui.words import (
    LANGUAGE,
    because_words,
    carrier_name,
    country_name,
    deed,
    instruction_words,
    language_code,
    language_name,
    method_word,
    payer_word,
    reason_sentence,
    reason_words,
    slot_word,
    spoken_name,
    thing,
    verb,
    word,
    word_of,
    words_of,
)
from ui.words.because import REASONS
from ui.words.bench import DEEDS, THINGS
from ui.words.countries import COUNTRIES
from ui.words.deciding import EVIDENCE, EXEMPTIONS, ORDERS, VERBS
from ui.words.speaking import TABLES

if TYPE_CHECKING:
    from enum import StrEnum

    from PySide6.QtCore import QCoreApplication

LAW = Path(__file__).resolve().parents[2] / "resources" / "law"
DATA = re.compile(r'    (\w+) = "\w+"  # ([^(\n]*)')
VALUES = {
    "value_minor": "18900",
    "limit_minor": "5000",
    "currency": "EUR",
    "limit_currency": "USD",
    "grade": "C",
    "disposition": "restock",
    "instructed": "relabel",
    "computed": "outlet",
    "wanted": "donate",
    "packaging": "damaged",
    "tag": "hazard",
    "finding": "wrong_item",
    "since": "2026-07-19",
    "country": "DE",
    "size": "large",
    "exemption": "damaged",
    "evidence": "damage_photos",
    "persons": "2",
    "role": "supervisor",
    "agreed": "1",
    "before": "restock",
    "say": "ask",
    "hours": "48",
    "grades": "B C",
}


@pytest.mark.parametrize("kind", TABLES, ids=lambda kind: kind.__name__)
def test_every_member_has_a_word_of_its_own(kind: type[StrEnum]) -> None:
    words = [word(member) for member in kind]
    assert all(text.strip() == text and text for text in words)
    assert len(set(words)) == len(words)
    assert len(TABLES[kind]) == len(words)
    assert [word_of(kind, member.value) for member in kind] == words


def test_a_code_of_a_later_release_is_shown_as_it_is() -> None:
    assert word_of(Disposition, "moon") == "moon"
    assert (deed("Levitate"), thing("moons"), method_word("pigeon")) == (
        "Levitate",
        "moons",
        "pigeon",
    )


def test_every_disposition_has_a_button_and_a_place_in_an_order() -> None:
    assert len({verb(one) for one in Disposition}) == len(Disposition)
    assert set(VERBS) == set(ORDERS) == set(Disposition)
    assert all("{grades}" in text for text in ORDERS.values())


def test_every_command_is_called_something() -> None:
    assert set(DEEDS) == set(KINDS)
    assert len({deed(kind) for kind in KINDS}) == len(KINDS)


def test_every_kind_of_row_is_called_something() -> None:
    from app.store.mapping import MAPS  # noqa: PLC0415

    assert set(MAPS) <= set(THINGS)


def test_our_own_photo_slots_have_words_beside_the_inspections() -> None:
    words = {slot_word(slot) for slot in (*PhotoSlot, "box", "evidence", "evidence_before")}
    assert len(words) == len(PhotoSlot) + 3


def test_every_reason_is_a_whole_sentence_of_its_own_data() -> None:
    source = Path(ReasonCode.__module__.replace(".", "/") + ".py")
    text = (LAW.parents[1] / source).read_text(encoding="utf-8")
    keys = {
        name: [key for key in re.split(r"\W+", note) if key] for name, note in DATA.findall(text)
    }
    assert set(REASONS) == set(ReasonCode)
    for code in ReasonCode:
        data = {key: VALUES.get(key, "x") for key in keys.get(code.name, ())}
        said = reason_sentence(Reason(code, data))
        assert said.endswith("."), said
        assert not re.search(r"[{}_]", said), said
        detail = ";".join(f"{key}={value}" for key, value in sorted(data.items()))
        assert reason_words(code.value, detail) == said


@given(
    st.text(st.characters(exclude_characters="{}", exclude_categories=["Cs"])),
    st.text(st.characters(exclude_categories=["Cs"])),
)
def test_a_stored_reason_never_breaks_the_screen(code: str, value: str) -> None:
    assert reason_words(code, value) == code or code in set(ReasonCode)
    for known in ReasonCode:
        assert reason_words(known.value, value)
    plain = value.replace("=", "")
    said = reason_words("instruction_unreadable", f"key=E;value={plain}")
    assert plain in said


def test_a_reason_names_the_law_and_the_money() -> None:
    detail = "currency=EUR;limit_minor=5000;value_minor=18900"
    assert "189.00" in reason_words("value_above", detail)
    assert "€" in reason_words("value_above", detail)
    article = "article=Regulation (EU) 2024/1781, Article 25"
    gate = f"{article};category=apparel;country=DE;law=x;since=2026-07-19;size=large"
    assert reason_words("scrap_gate", gate) == (
        "The law forbids it: Regulation (EU) 2024/1781, Article 25. In Germany since 19 Jul 2026. "
        "Large companies, goods: apparel."
    )


def test_every_exemption_of_the_law_has_words() -> None:
    exemptions = [one for gate in load_scrap_gates(LAW) for one in gate.exemptions]
    assert exemptions
    assert {one.id for one in exemptions} <= set(EXEMPTIONS)
    assert {one.evidence for one in exemptions} <= set(EVIDENCE)


def test_a_grade_is_explained_by_the_question_and_the_answer() -> None:
    said = because_words("Does it switch on?", "No", "grade:C")
    assert said == "C, because: Does it switch on? – No"
    assert because_words("Q?", "No", "finding:broken").startswith("Broken, because")


def test_an_order_reads_like_the_sellers_own_words() -> None:
    order = {"A": "restock", "B": "relabel", "C": "ask", "D": "relabel", "E": "destroy"}
    said = instruction_words({**order, "ask_above": "5000", "currency": "EUR"}).replace("\xa0", " ")
    assert said.startswith("Restock A · relabel B, D · ask about C · destroy E · ask above")
    assert "50.00" in said
    assert instruction_words({}) == "No standing order: ask the seller"
    assert "not understood: Z fly" in instruction_words({"Z": "fly"}).lower().replace(
        "z fly", "Z fly"
    )


def test_a_grade_stays_on_the_line_of_its_order() -> None:
    said = instruction_words({"A": "restock", "B": "relabel", "D": "relabel", "E": "ask"})
    assert said.split("\xa0· ") == ["Restock\xa0A", "relabel\xa0B,\xa0D", "ask\xa0about\xa0E"]


@given(
    st.dictionaries(
        st.sampled_from([*Grade, "default", "ask_above", "currency", "x"]),
        st.sampled_from([*Disposition, "ask", "100", "EUR", "", "?"]),
    )
)
def test_any_order_can_be_shown(order: dict[str, str]) -> None:
    assert instruction_words(order)
    assert "{" not in instruction_words(order)


def test_places_and_carriers_have_their_names() -> None:
    assert country_name("DE") == "Germany"
    assert country_name("??") == "??"
    assert carrier_name("dhl_paket") != "dhl_paket"
    assert [language_name(code) for code in ("en", "zh_CN", "de", "es-MX", "fr")] == [
        "English",
        "中文",
        "Deutsch",
        "Español",
        "French",
    ]
    assert [spoken_name(code) for code in ("zh_CN", "de")] == ["Chinese", "German"]
    assert len(set(COUNTRIES)) == len(COUNTRIES)
    assert payer_word("buyer") == "Buyer pays"


def test_several_codes_stand_in_a_row() -> None:
    assert words_of(Disposition, ("restock", "moon")) == "Restock, moon"


def test_the_language_is_the_running_windows(qapp: QCoreApplication) -> None:
    before = qapp.property(LANGUAGE)
    qapp.setProperty(LANGUAGE, "zh_CN")
    assert language_code() == "zh_CN"
    qapp.setProperty(LANGUAGE, None)
    assert language_code() == "en"
    qapp.setProperty(LANGUAGE, before)
