from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.bootstrap import RESOURCES
from app.domain.deadlines import DeadlineInvalid, load_refund_clocks, refund_due

if TYPE_CHECKING:
    from pathlib import Path

ASKED = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def test_a_buyer_in_the_union_is_repaid_within_fourteen_days() -> None:
    due = refund_due(load_refund_clocks(RESOURCES / "deadlines"), "DE", ASKED)
    assert due is not None
    assert due.at == ASKED + timedelta(days=14)
    assert due.article == "Directive 2011/83/EU, Article 13(1)"


@pytest.mark.parametrize(
    ("country", "asked"),
    [("US", ASKED), ("", ASKED), ("DE", None), ("DE", datetime(2014, 6, 12, tzinfo=UTC))],
)
def test_where_the_law_says_nothing_there_is_no_deadline(
    country: str, asked: datetime | None
) -> None:
    assert refund_due(load_refund_clocks(RESOURCES / "deadlines"), country, asked) is None


@pytest.mark.parametrize("text", ["days =", 'id = "x"', "days = 0\nsince = 2014-06-13", "\xff"])
def test_a_file_that_is_wrong_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "wrong.toml").write_bytes(text.encode("latin-1"))
    with pytest.raises(DeadlineInvalid) as error:
        load_refund_clocks(tmp_path)
    assert error.value.file == "wrong.toml"
