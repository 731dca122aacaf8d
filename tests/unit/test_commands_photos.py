"""Photos of parcels, units and claims: attached, removed while nothing rests on them, undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.commands.attach_photo import AttachPhoto
from app.commands.remove_photo import RemovePhoto
from app.commands.undo import NotYours, Undo
from app.domain.evidence import CLAIM, MARKED, Owner
from app.domain.units import WrongUnitState
from app.errors import RuleBroken
from app.queries.photos import is_attached, photos_of
from app.queries.story import return_story, unit_story
from app.verify import verify
from tests.builders import photo

if TYPE_CHECKING:
    from tests.builders import Bench


def slots(bench: Bench, owner_id: str) -> list[str]:
    return [one.slot for one in bench.station.ask(photos_of, owner_id)]


def test_the_buyers_photo_belongs_to_the_return_and_is_beside_ours(bench: Bench) -> None:
    unit = bench.unit()
    owner = bench.card(unit).head.return_id
    sha256 = photo(bench.folder)
    bench.do(AttachPhoto(Owner.RETURN, owner, CLAIM, sha256, "buyer.jpg"))
    card = bench.card(unit)
    assert [one.slot for one in card.claim_photos] == [CLAIM]
    assert not card.photos
    told = [event.kind for event in bench.station.ask(return_story, owner).events]
    assert told[-1] == "AttachPhoto"
    assert "AttachPhoto" in [one.kind for one in bench.station.ask(unit_story, unit).events]
    assert verify(bench.folder).sound


def test_no_photo_of_a_return_that_does_not_exist(bench: Bench) -> None:
    with pytest.raises(RuleBroken):
        bench.do(AttachPhoto(Owner.RETURN, "nowhere", CLAIM, photo(bench.folder), ""))


def test_a_photo_is_removed_and_brought_back(bench: Bench) -> None:
    unit = bench.unit()
    done = bench.photograph(unit, "item")
    bench.photograph(unit, "damage")
    removed = bench.do(RemovePhoto(done.first_row))
    assert slots(bench, unit) == ["damage"]
    assert bench.station.ask(is_attached, photo(bench.folder))
    bench.do(Undo(removed.id))
    assert slots(bench, unit) == ["item", "damage"]
    assert verify(bench.folder).sound


def test_what_the_grade_was_given_on_stays(bench: Bench) -> None:
    unit = bench.unit()
    done = bench.photograph(unit, "item")
    bench.inspect(unit)
    with pytest.raises(WrongUnitState):
        bench.do(RemovePhoto(done.first_row))
    assert "item" in slots(bench, unit)


def test_only_who_took_it_or_a_supervisor_removes_it(bench: Bench) -> None:
    unit = bench.unit()
    done = bench.photograph(unit, "item", bench.mara)
    with pytest.raises(NotYours):
        bench.do(RemovePhoto(done.first_row), bench.ines)
    own = bench.photograph(unit, "item", bench.ines)
    bench.do(RemovePhoto(own.first_row), bench.mara)


def test_a_photo_of_the_box_is_removed(bench: Bench) -> None:
    parcel, _ = bench.arrived()
    done = bench.do(AttachPhoto(Owner.PARCEL, parcel, "box", photo(bench.folder), ""))
    bench.do(RemovePhoto(done.first_row))
    assert not slots(bench, parcel)


def test_a_marked_copy_names_the_file_it_was_drawn_on(bench: Bench) -> None:
    unit = bench.unit()
    sha256 = photo(bench.folder)
    bench.do(AttachPhoto(Owner.UNIT, unit, f"damage{MARKED}", sha256, f"{sha256}.jpg"))
    (marked,) = bench.station.ask(photos_of, unit)
    assert marked.name == f"{sha256}.jpg"
