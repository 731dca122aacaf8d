"""Blind second looks: while one waits the first result says nothing; two agree once."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from app.domain.evidence import ENDED, InspectionState
from app.domain.second_looks import SecondLookState, grades_apart
from app.domain.units import UnitState
from app.verify.report import Law, Problem, Subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.verify.findings import Findings
    from app.verify.mirror import Changed, Mirror, Row

# What the second look came to; it is written once, by the inspection that ends it.
RESULT: Final = ("second_id", "second_by", "done_at", "grades_apart", "same_findings")
CONCERNS: Final = frozenset({"units", "inspections", "proposals", "second_looks"})


class SecondLooks:
    """Keeps which looks a unit has had, and its inspections and proposals beside them."""

    def __init__(self, mirror: Mirror, findings: Findings) -> None:
        self._mirror = mirror
        self._findings = findings
        self._of_unit: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)

    def check(self, seq: int, changed: Changed) -> None:
        units: dict[str, None] = {}
        for kind, id_, before in changed:
            row = self._mirror.rows[kind].get(id_) if kind in CONCERNS else None
            if row is None:
                continue
            unit_id = id_ if kind == "units" else row["unit_id"]
            units[unit_id] = None
            if kind != "units":
                self._of_unit[kind, unit_id][id_] = None
            if kind == "second_looks":
                self._written_once(seq, row, before)
        for unit_id in units:
            self._unit(seq, unit_id)

    def _unit(self, seq: int, unit_id: str) -> None:
        looks = list(self._live("second_looks", unit_id))
        waiting = [one for one in looks if one["state"] == SecondLookState.WAITING]
        firsts = [one["first_id"] for one in looks]
        if len(waiting) > 1 or len(set(firsts)) < len(firsts):
            self._broken(Problem.LOOKED_TWICE, seq, unit_id)
        for look in waiting:
            self._waits(seq, unit_id, look)
        for look in looks:
            if look["state"] == SecondLookState.DONE:
                self._done(seq, unit_id, look)

    def _waits(self, seq: int, unit_id: str, look: Row) -> None:
        """The unit stands as if nobody had inspected it, and its first inspector keeps away."""
        unit = self._mirror.row("units", unit_id)
        if unit is None:
            return
        standing = [one for one in self._live("proposals", unit_id) if one["state"] not in ENDED]
        if unit["state"] != UnitState.RECEIVED or unit["grade"] or standing:
            self._broken(Problem.FIRST_COUNTED, seq, unit_id, state=unit["state"])
        for one in self._live("inspections", unit_id):
            if one["state"] == InspectionState.OPEN and one["by"] == look["first_by"]:
                self._broken(Problem.LOOKED_ALONE, seq, unit_id, person=one["by"])

    def _done(self, seq: int, unit_id: str, look: Row) -> None:
        """Two complete inspections by two persons, and what is told of them is so."""
        first = self._mirror.row("inspections", look["first_id"])
        second = self._mirror.row("inspections", look["second_id"])
        pair = ((first, look["first_by"]), (second, look["second_by"]))
        for one, by in pair:
            complete = one is not None and one["state"] == InspectionState.COMPLETE
            if one is None or not complete or one["unit_id"] != unit_id or one["by"] != by:
                self._broken(Problem.NO_SECOND_LOOK, seq, unit_id)
                return
        if look["first_by"] == look["second_by"] or look["first_id"] == look["second_id"]:
            self._broken(Problem.LOOKED_ALONE, seq, unit_id, person=look["second_by"])
        if first is None or second is None:
            return
        expected = (grades_apart(first["grade"], second["grade"]), _codes(first) == _codes(second))
        told = (look["grades_apart"], bool(look["same_findings"]))
        if told != expected:
            self._broken(
                Problem.MISJUDGED, seq, unit_id, expected=expected[0], found=look["grades_apart"]
            )

    def _written_once(self, seq: int, row: Row, before: Row) -> None:
        """Only while it waits is a result written; undoing it lets it wait again."""
        ended = (SecondLookState.DONE, SecondLookState.SKIPPED)
        was = before.get("state", row["state"])
        again = set(before) & {*RESULT, "state"}
        if before and was in ended and row["state"] in ended and again:
            self._broken(Problem.TOLD_AGAIN, seq, row["unit_id"])

    def _live(self, kind: str, unit_id: str) -> Iterator[Row]:
        for id_ in self._of_unit.get((kind, unit_id), ()):
            row = self._mirror.row(kind, id_)
            if row is not None:
                yield row

    def _broken(self, problem: Problem, seq: int, unit_id: str, **detail: object) -> None:
        unit = self._mirror.rows["units"].get(unit_id)
        name = str(unit["lpn"]) if unit is not None else ""
        subject = Subject("units", unit_id, name)
        self._findings.add(Law.SECOND_LOOK, problem, seq, subject, **detail)


def _codes(inspection: Row) -> set[str]:
    return set(json.loads(inspection["findings"]))
