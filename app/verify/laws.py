"""The laws of the floor, asked after every event about what it touched."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

from app.commands.disposing import EVIDENCE
from app.domain.disposition import Disposition, StepKind, steps
from app.domain.evidence import InspectionState, Owner, PrintState, ProposalState
from app.domain.grading.facts import Packaging
from app.domain.parcels import ParcelState
from app.domain.units import UnitState
from app.verify.report import Law, Problem, Subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.verify.findings import Findings
    from app.verify.mirror import Changed, Mirror, Row

# Which proposals a unit in each state may have, apart from rejected ones.
STANDS_WITH: Final[dict[str, tuple[list[str], ...]]] = {
    UnitState.MISSING: ([],),
    UnitState.RECEIVED: ([],),
    UnitState.INSPECTED: ([], [ProposalState.PROPOSED]),
    UnitState.DISPOSITIONED: ([ProposalState.APPROVED],),
    UnitState.EXECUTED: ([ProposalState.EXECUTED],),
}
UNINSPECTED: Final = frozenset({UnitState.MISSING, UnitState.RECEIVED})
OUT: Final = frozenset({PrintState.SENDING, PrintState.DONE, PrintState.UNKNOWN})
OF_UNIT: Final = {"inspections": "unit_id", "proposals": "unit_id", "photos": "owner_id"}


class Laws:
    """Reads the mirror; keeps only who belongs to whom."""

    def __init__(self, mirror: Mirror, findings: Findings) -> None:
        self._mirror = mirror
        self._findings = findings
        self._units_of_line: dict[str, set[str]] = defaultdict(set)
        self._of_unit: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
        self._plates: dict[str, str] = {}
        self._labels: dict[tuple[str | None, str, str], dict[str, None]] = defaultdict(dict)

    def check(self, seq: int, changed: Changed) -> None:
        """``changed`` is what the entry ``seq`` did, already in the mirror."""
        units: dict[str, None] = {}
        lines: dict[str, None] = {}
        for kind, id_, before in changed:
            row = self._mirror.rows[kind].get(id_)
            if row is None:
                continue
            units |= dict.fromkeys(self._file(kind, id_, row))
            if kind == "units":
                self._plate(seq, id_, row)
                lines |= dict.fromkeys({row["line_id"], before.get("line_id")} - {None})
            elif kind == "lines":
                lines[id_] = None
            elif kind == "print_jobs":
                self._label(seq, id_, row, before)
        for unit_id in units:
            self._unit(seq, unit_id)
        for line_id in lines:
            self._line(seq, line_id)

    def _file(self, kind: str, id_: str, row: Row) -> list[str]:
        """Note whose the row is; returns the unit that has to be looked at again, if any."""
        if kind == "units":
            if row["line_id"] is not None:
                self._units_of_line[row["line_id"]].add(id_)
            return [id_]
        if kind not in OF_UNIT or row.get("owner") == Owner.PARCEL:
            return []
        unit_id = row[OF_UNIT[kind]]
        self._of_unit[kind, unit_id][id_] = None
        return [unit_id]

    def _plate(self, seq: int, id_: str, row: Row) -> None:
        plate = row["lpn"]
        if plate and self._plates.setdefault(plate, id_) != id_:
            other = self._plates[plate]
            self._broken(Law.PLATE, Problem.PLATE_TWICE, seq, id_, lpn=plate, other=other)

    def _line(self, seq: int, line_id: str) -> None:
        line = self._mirror.row("lines", line_id)
        found = [self._mirror.row("units", id_) for id_ in self._units_of_line[line_id]]
        units = [unit for unit in found if unit is not None and unit["line_id"] == line_id]
        announced = line["announced"] if line else 0
        accounted = sum(not unit["extra"] for unit in units)
        if accounted > announced or (line is None and units):
            self._findings.add(
                Law.COUNT, Problem.OVERCOUNTED, seq, Subject("lines", line_id),
                announced=announced, accounted=accounted,
            )  # fmt: skip

    def _unit(self, seq: int, id_: str) -> None:
        unit = self._mirror.row("units", id_)
        if unit is None:
            return
        self._place(seq, id_, unit)
        self._decision(seq, id_, unit)
        self._inspected(seq, id_, unit)
        if unit["state"] == UnitState.EXECUTED:
            for step in self._steps_left(id_):
                self._broken(Law.STEPS, Problem.STEP_MISSING, seq, id_, step=step)

    def _place(self, seq: int, id_: str, unit: Row) -> None:
        parcel = self._mirror.row("parcels", unit["parcel_id"])
        line = self._mirror.row("lines", unit["line_id"])
        state = parcel["state"] if parcel else ""
        if state in ("", ParcelState.ANNOUNCED):
            self._broken(Law.PLACE, Problem.NOT_ARRIVED, seq, id_, state=state)
        for other in (parcel, line):
            if other is not None and other["return_id"] != unit["return_id"]:
                wanted, found = other["return_id"], unit["return_id"]
                self._broken(
                    Law.PLACE, Problem.WRONG_RETURN, seq, id_, expected=wanted, found=found
                )
                break
        if (unit["state"] == UnitState.EXECUTED) != bool(unit["bin"]):
            problem = Problem.IN_BIN if unit["bin"] else Problem.NO_BIN
            self._broken(Law.PLACE, problem, seq, id_, bin=unit["bin"], state=unit["state"])

    def _decision(self, seq: int, id_: str, unit: Row) -> None:
        inspectors = self._inspectors(id_)
        standing = []
        for proposal in self._live("proposals", id_):
            if proposal["state"] != ProposalState.REJECTED:
                standing.append(proposal["state"])
            self._four_eyes(seq, id_, proposal, inspectors)
        if standing not in STANDS_WITH[unit["state"]]:
            self._broken(
                Law.DECISION, Problem.WRONG_DECISION, seq, id_,
                state=unit["state"], proposals=" ".join(standing),
            )  # fmt: skip

    def _four_eyes(self, seq: int, id_: str, proposal: Row, inspectors: list[str]) -> None:
        decider = proposal["decided_by"]
        if not decider:
            return
        # Of a rejected proposal the verdict may be another one by now.
        if proposal["state"] == ProposalState.REJECTED:
            inspectors = []
        parts = [
            ("proposed", proposal["proposed_by"]),
            ("inspected", proposal["inspected_by"]),
            *(("inspected", person) for person in inspectors),
        ]
        for part, person in parts:
            if person == decider:
                self._broken(
                    Law.FOUR_EYES, Problem.DECIDED_OWN, seq, id_, person=decider, part=part
                )
                return

    def _inspected(self, seq: int, id_: str, unit: Row) -> None:
        if unit["state"] not in UNINSPECTED and self._verdict(id_) is None:
            self._broken(Law.DECISION, Problem.NOT_INSPECTED, seq, id_, state=unit["state"])
        drafts = [
            one for one in self._live("inspections", id_) if one["state"] == InspectionState.OPEN
        ]
        if len(drafts) > 1:
            self._broken(Law.DECISION, Problem.TWO_DRAFTS, seq, id_)

    def _steps_left(self, id_: str) -> list[str]:
        proposals = [
            one for one in self._live("proposals", id_) if one["state"] == ProposalState.EXECUTED
        ]
        verdict = self._verdict(id_)
        if not proposals or verdict is None:
            return []  # said already, as a wrong decision
        done = set(json.loads(proposals[-1]["steps_done"]))
        if any(photo["slot"] == EVIDENCE for photo in self._live("photos", id_)):
            done.add(StepKind.PHOTOGRAPH_EVIDENCE.value)
        repackage = Packaging(verdict["packaging"]).needs_repackaging
        todo = steps(Disposition(proposals[-1]["disposition"]), repackage=repackage)
        return [step.kind.value for step in todo if step.kind.value not in done]

    def _label(self, seq: int, id_: str, row: Row, before: Row) -> None:
        sent = row["state"] == PrintState.SENDING and "state" in before
        if sent and before["state"] != PrintState.QUEUED:
            self._findings.add(
                Law.LABEL, Problem.SENT_AGAIN, seq, Subject("print_jobs", id_, row["code"]),
                state=before["state"],
            )  # fmt: skip
        if row["unit_id"] is None:
            return  # badges and shelf labels are printed as often as somebody likes
        copies = self._labels[row["unit_id"], row["template"], row["code"]]
        copies[id_] = None
        if row["state"] not in OUT:
            return
        for other_id in copies:
            other = self._mirror.rows["print_jobs"][other_id]
            same = other["duplicate"] == row["duplicate"]
            if other_id != id_ and same and other["state"] in OUT:
                self._findings.add(
                    Law.LABEL, Problem.LABEL_TWICE, seq, Subject("print_jobs", id_, row["code"]),
                    code=row["code"], other=other_id,
                )  # fmt: skip

    def _inspectors(self, unit_id: str) -> list[str]:
        """Everybody who completed an inspection of it."""
        return [
            one["by"]
            for one in self._live("inspections", unit_id)
            if one["state"] == InspectionState.COMPLETE
        ]

    def _verdict(self, unit_id: str) -> Row | None:
        """The newest complete inspection."""
        newest = None
        for one in self._live("inspections", unit_id):
            if one["state"] == InspectionState.COMPLETE:
                newest = one
        return newest

    def _live(self, kind: str, unit_id: str) -> Iterator[Row]:
        """Oldest first."""
        for id_ in self._of_unit.get((kind, unit_id), ()):
            row = self._mirror.row(kind, id_)
            if row is not None:
                yield row

    def _broken(self, law: Law, problem: Problem, seq: int, unit_id: str, **detail: Any) -> None:
        unit = self._mirror.rows["units"].get(unit_id)
        name = unit["lpn"] if unit else ""
        self._findings.add(law, problem, seq, Subject("units", unit_id, name), **detail)
