"""A buyer's wish that nobody has reviewed yet, and letters in the outbox."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.commands.announce_returns import AnnounceReturns
from app.domain.announcements import AnnouncedLine, Announcement
from app.domain.grading.facts import Grade
from app.domain.policy.kinds import Evidence, Mark, Seal
from app.domain.requests import Asked, LineFacts
from app.verify import verify

if TYPE_CHECKING:
    from tests.builders import Bench


def test_a_wish_waits_for_its_review_with_everything_the_buyer_said(bench: Bench) -> None:
    facts = LineFacts(
        Grade.B, marks=(Mark.HYGIENE_SEALED,), seal=Seal.BROKEN, evidence=(Evidence.PHOTO,)
    )
    lines = (AnnouncedLine("A", "Lamp", facts=facts), AnnouncedLine("B", "Bulb"))
    asked = Asked(email="kim@example.org", words="It hums.", deliveries=(1, 0))
    one = Announcement("R-1", "Lumen", "O-1", lines, "key", asked=asked)
    bench.do(AnnounceReturns((one,), "by hand"), bench.mara)
    assert bench.one("SELECT state FROM returns") == "requested"
    assert bench.one("SELECT email FROM requests") == "kim@example.org"
    line = bench.one("SELECT id FROM lines WHERE sku = 'A'")
    told = json.loads(bench.one("SELECT facts FROM requests"))
    assert told == {
        line: {
            "grade": "B", "marks": ["hygiene_sealed"], "seal": "broken", "evidence": ["photo"],
        }
    }  # fmt: skip
    bench.do(AnnounceReturns((one,), "by hand, again"), bench.mara)
    assert bench.one("SELECT count(*) FROM requests") == 1
    assert not verify(bench.folder).findings
