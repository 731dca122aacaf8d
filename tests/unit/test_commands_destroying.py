"""The scrap gate: two persons, weight, photo, donation, danger, data; and who was found again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from app.commands.certify_destruction import CertifyDestruction
from app.commands.clear_unit import ConfirmWiped, DocumentExemption, PassOverDonation
from app.commands.execute_disposition import ConfirmPutaway
from app.commands.undo import CannotUndo, Undo
from app.commands.undo_execution import ReturnToApproval, UndoExecution
from app.domain.disposition import (
    Destroying,
    Disposition,
    DispositionBlocked,
    Facts,
    Grade,
    ReasonCode,
    could_be_given,
    objections,
    scrap_objections,
)
from app.domain.evidence import ReasonNeeded, StepNotDue
from app.domain.executions import (
    IsDestroyed,
    Method,
    NotDonated,
    OwnExecution,
    ProofNeeded,
    SelfWitness,
    Wipe,
)
from app.domain.grading.facts import Packaging, Tag
from app.domain.people import NotAllowed
from app.domain.units import UnitState
from app.queries.agreements import said_of
from app.queries.certificates import certificates_of
from app.store.work import ChangedSince
from app.verify import verify
from app.workers.certificates import write_certificates
from tests.builders import BINS, line

if TYPE_CHECKING:
    from tests.builders import Bench

PLAIN = Facts(Grade.C, Packaging.OPENED, "toys", date(2026, 3, 2), "DE")
IN_FORCE = datetime(2026, 11, 2, 9, tzinfo=UTC)  # the law against destruction binds
DONE = Destroying(
    Disposition.DESTROY,
    Method.SHREDDED,
    300,
    photographed=True,
    supervised=False,
    not_donated=True,
)


def codes(facts: Facts, doing: Destroying) -> list[ReasonCode]:
    return [one.code for one in scrap_objections(facts, (), doing)]


def test_nothing_stands_against_what_has_everything() -> None:
    assert codes(PLAIN, DONE) == []


def test_everything_that_is_missing_is_named_at_once() -> None:
    bare = replace(DONE, weight_g=0, photographed=False, not_donated=False)
    assert codes(PLAIN, bare) == [
        ReasonCode.WEIGHT_MISSING,
        ReasonCode.PHOTO_MISSING,
        ReasonCode.DONATION_FIRST,
    ]


def test_what_nobody_would_take_is_not_offered_first() -> None:
    assert could_be_given(PLAIN, ())
    assert not could_be_given(replace(PLAIN, grade=Grade.E), ())
    assert not could_be_given(replace(PLAIN, tags=frozenset({Tag.HYGIENE_OPENED})), ())


def test_what_is_dangerous_goes_to_a_disposer_and_under_a_supervisors_eyes() -> None:
    facts = replace(PLAIN, tags=frozenset({Tag.HAZARD}))
    assert codes(facts, DONE) == [
        ReasonCode.HAZARD_UNSUPERVISED,
        ReasonCode.HAZARD_NOT_DISPOSER,
    ]
    assert codes(facts, replace(DONE, method=Method.DISPOSER, supervised=True)) == []


def test_data_leave_the_house_with_nothing() -> None:
    facts = replace(PLAIN, tags=frozenset({Tag.DATA_ON_DEVICE}), grade=Grade.A)
    private = {
        one
        for one in Disposition
        if ReasonCode.DATA_ON_DEVICE in {r.code for r in objections(one, facts, ())}
    }
    assert private == set(Disposition) - {
        Disposition.REFURBISH,
        Disposition.DESTROY,
        Disposition.QUARANTINE,
    }
    assert codes(facts, replace(DONE, method=Method.CRUSHED)) == [ReasonCode.DATA_SURVIVES]
    assert codes(facts, DONE) == []
    wiped = replace(facts, wiped=True)
    assert not objections(Disposition.RETURN_TO_SELLER, wiped, ())
    assert codes(wiped, replace(DONE, method=Method.CRUSHED)) == []


# --- on a real station ---


def to_destroy(bench: Bench) -> str:
    unit = bench.unit()
    bench.inspect(unit)
    bench.approve(bench.propose(unit, Disposition.DESTROY))
    bench.photograph(unit, "evidence")
    return unit


def passed_over(bench: Bench, unit: str) -> None:
    bench.do(PassOverDonation(unit, NotDonated.NOBODY_TOOK_IT, "asked the two charities"))


def scrap_bin() -> str:
    return next(code for code, zone in BINS if zone == "scrap")


def test_a_destruction_is_certified_before_it_is_put_away(bench: Bench) -> None:
    unit = to_destroy(bench)
    with pytest.raises(StepNotDue):
        bench.do(ConfirmPutaway(unit, scrap_bin()))
    with pytest.raises(DispositionBlocked) as refused:
        bench.do(CertifyDestruction(unit, Method.SHREDDED, 0, bench.theo))
    assert {one.code for one in refused.value.reasons} == {
        ReasonCode.WEIGHT_MISSING,
        ReasonCode.DONATION_FIRST,
    }
    with pytest.raises(ReasonNeeded):
        bench.do(PassOverDonation(unit, NotDonated.NOT_WORTH_IT, ""))
    passed_over(bench, unit)
    with pytest.raises(SelfWitness):
        bench.do(CertifyDestruction(unit, Method.SHREDDED, 300, bench.ines))
    done = bench.do(CertifyDestruction(unit, Method.SHREDDED, 300, bench.theo))
    number = bench.station.ask(said_of, unit).certificate
    assert number.startswith("D-")
    photos = bench.one("SELECT photos FROM destructions")
    assert len(photos) > 64
    with pytest.raises(CannotUndo):
        bench.do(Undo(done.id))
    with pytest.raises(IsDestroyed):
        bench.do(ReturnToApproval(unit, "wait"), bench.mara)
    bench.do(ConfirmPutaway(unit, scrap_bin()))
    assert verify(bench.folder).sound


def test_what_is_found_again_voids_its_certificate_and_keeps_it(bench: Bench) -> None:
    unit = to_destroy(bench)
    passed_over(bench, unit)
    bench.do(CertifyDestruction(unit, Method.SHREDDED, 300, bench.sven))
    bench.do(ConfirmPutaway(unit, scrap_bin()))
    with pytest.raises(IsDestroyed):
        bench.do(UndoExecution(unit, "it stands here"), bench.mara)
    with pytest.raises(OwnExecution):  # the witness had a part in it
        bench.do(UndoExecution(unit, "it stands here", found=True), bench.sven)
    bench.do(UndoExecution(unit, "it stands here", found=True), bench.mara)
    assert bench.card(unit).head.state == UnitState.INSPECTED
    assert bench.one("SELECT void_words FROM destructions WHERE gone = 0") == "it stands here"
    assert not bench.station.ask(said_of, unit).certificate
    bench.approve(bench.propose(unit, Disposition.DESTROY))
    with pytest.raises(StepNotDue):  # what proved the first time does not prove the second
        bench.do(CertifyDestruction(unit, Method.SHREDDED, 300, bench.theo))
    bench.photograph(unit, "evidence")
    bench.do(CertifyDestruction(unit, Method.SHREDDED, 300, bench.theo))
    numbers = bench.column("SELECT number FROM destructions")
    assert len(set(numbers)) == 2
    assert verify(bench.folder).sound


def test_an_exemption_is_the_laws_own_and_documented_by_a_supervisor(bench: Bench) -> None:
    unit = bench.unit()
    bench.inspect(unit)
    with pytest.raises(NotAllowed):
        bench.do(DocumentExemption(unit, "not_compliant", "report 7"))
    with pytest.raises(Exception, match="because"):
        bench.do(DocumentExemption(unit, "because", "report 7"), bench.mara)
    bench.do(DocumentExemption(unit, "not_compliant", "report 7"), bench.mara)
    facts = bench.card(unit).facts(bench.clock.moment.date())
    assert facts is not None
    assert facts.exemption == "not_compliant"


def test_damage_is_an_exemption_once_it_was_photographed(bench: Bench) -> None:
    bench.clock.moment = IN_FORCE
    unit = bench.unit(line(category="apparel"))
    bench.inspect(unit)
    with pytest.raises(DispositionBlocked):
        bench.propose(unit, Disposition.DESTROY)
    damaged = DocumentExemption(unit, "damaged", "mould all over, report 7")
    with pytest.raises(ProofNeeded) as refused:
        bench.do(damaged, bench.mara)
    assert refused.value.slots == ("damage", "evidence")
    bench.photograph(unit, "damage")
    with pytest.raises(ReasonNeeded):
        bench.do(DocumentExemption(unit, "damaged", " "), bench.mara)
    done = bench.do(damaged, bench.mara)
    bench.propose(unit, Disposition.DESTROY)
    with pytest.raises(ChangedSince):  # the proposal rests on it
        bench.do(Undo(done.id), bench.mara)
    assert verify(bench.folder).sound


def test_a_wipe_is_taken_back_while_nothing_was_built_on_it(bench: Bench) -> None:
    unit = bench.unit()
    bench.inspect(unit)
    wiped = bench.do(ConfirmWiped(unit, Wipe.SECURE_ERASE))
    assert bench.station.ask(said_of, unit).cleared("wiped") == "secure_erase"
    bench.do(Undo(wiped.id))
    assert not bench.station.ask(said_of, unit).cleared("wiped")


def test_a_certificate_is_a_file_that_says_when_it_is_void(bench: Bench) -> None:
    unit = to_destroy(bench)
    passed_over(bench, unit)
    bench.do(CertifyDestruction(unit, Method.SHREDDED, 300, bench.theo, words="整台 · all of it"))
    (path,) = write_certificates(bench.station, unit)
    (one,) = bench.station.ask(certificates_of, unit)
    assert path.name == f"{one.number}.pdf"
    assert (one.by_name, one.witness_name, one.approved) == ("Ines", "Theo", "Mara")
    first = path.read_bytes()
    assert first.startswith(b"%PDF")
    assert write_certificates(bench.station, unit) == [path]
    assert path.read_bytes() == first  # the same certificate, the same bytes
    bench.do(UndoExecution(unit, "it stands here", found=True), bench.mara)
    assert write_certificates(bench.station, unit) == [path]
    assert path.read_bytes() != first
    (one,) = bench.station.ask(certificates_of, unit)
    assert (one.void_name, one.void_words) == ("Mara", "it stands here")
