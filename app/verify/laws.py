"""The laws of the floor, asked after every event about what it touched."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

from app.commands.disposing import EVIDENCE
from app.domain.disposition import Disposition, StepKind, steps
from app.domain.evidence import ENDED, InspectionState, Owner, PrintState, ProposalState
from app.domain.grading.facts import Packaging
from app.domain.parcels import ParcelState
from app.domain.people import STATION
from app.domain.units import UnitState
from app.verify.places import Places
from app.verify.report import Law, Problem, Subject
from app.verify.second_looks import SecondLooks
from app.verify.sellers import Sellers

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
# Nothing comes out of a parcel that is not here.
AWAY: Final = frozenset(
    {
        "",
        ParcelState.ANNOUNCED,
        ParcelState.REFUSED,
        ParcelState.LOST,
        ParcelState.MISDIRECTED,
        ParcelState.FORWARDED,
    }
)
OUT: Final = frozenset({PrintState.SENDING, PrintState.DONE, PrintState.UNKNOWN})
OF_UNIT: Final = {
    "inspections": "unit_id",
    "proposals": "unit_id",
    "photos": "owner_id",
    "approvals": "unit_id",
    "holds": "unit_id",
    "executions": "unit_id",
    "destructions": "unit_id",
}
LAST_STEPS: Final = frozenset({"executions", "destructions"})
DECIDED: Final = frozenset({ProposalState.APPROVED, ProposalState.EXECUTED})


class Laws:
    """Reads the mirror; keeps only who belongs to whom."""

    def __init__(self, mirror: Mirror, findings: Findings) -> None:
        self._mirror = mirror
        self._findings = findings
        self._units_of_line: dict[str, set[str]] = defaultdict(set)
        self._units_of_parcel: dict[str, dict[str, None]] = defaultdict(dict)
        self._of_unit: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
        self._returns_in: dict[str, dict[str, None]] = defaultdict(dict)
        self._swaps_of: dict[str, dict[str, None]] = defaultdict(dict)
        self._plates: dict[str, str] = {}
        self._places = Places(mirror, findings)
        self._second_looks = SecondLooks(mirror, findings)
        self._sellers = Sellers(mirror, findings)
        self._labels: dict[tuple[str | None, str, str], dict[str, None]] = defaultdict(dict)

    def check(self, seq: int, changed: Changed) -> None:
        """``changed`` is what the entry ``seq`` did, already in the mirror."""
        units: dict[str, None] = {}
        lines: dict[str, None] = {}
        for kind, id_, before in changed:
            row = self._mirror.rows[kind].get(id_)
            if row is None:
                continue
            units |= dict.fromkeys(self._file(kind, id_, row, before))
            lines |= dict.fromkeys(self._counted(seq, kind, id_, row, before))
            self._carried_out(seq, kind, row, before)
        for unit_id in units:
            self._unit(seq, unit_id)
        for line_id in lines:
            self._line(seq, line_id)
        self._places.check(seq, changed, self.disposition)
        self._second_looks.check(seq, changed)
        self._sellers.check(seq, changed)

    def disposition(self, unit_id: str) -> str:
        """What was decided about a unit, "" before it was."""
        decided = [
            one["disposition"]
            for one in self._live("proposals", unit_id)
            if one["state"] in (ProposalState.APPROVED, ProposalState.EXECUTED)
        ]
        return str(decided[-1]) if decided else ""

    def _counted(self, seq: int, kind: str, id_: str, row: Row, before: Row) -> list[str]:
        """Look at a plate or a label by itself; returns the lines to be counted again."""
        if kind == "units":
            self._plate(seq, id_, row)
            return [one for one in (row["line_id"], before.get("line_id")) if one is not None]
        if kind == "print_jobs":
            self._label(seq, id_, row, before)
        return [id_] if kind == "lines" else []

    def _file(self, kind: str, id_: str, row: Row, before: Row) -> list[str]:
        """Note whose the row is; returns the units that have to be looked at again."""
        if kind == "units":
            if row["line_id"] is not None:
                self._units_of_line[row["line_id"]].add(id_)
            self._units_of_parcel[row["parcel_id"]][id_] = None
            return [id_, *self._partners(id_)]
        if kind == "parcel_returns":
            self._returns_in[row["parcel_id"]][id_] = None
            return list(self._units_of_parcel[row["parcel_id"]])
        if kind == "wrong_items":
            for unit_id in (row["unit_id"], row["missing_id"]):
                self._swaps_of[unit_id][id_] = None
            return [row["unit_id"]]
        if kind == "parcels" and {"state", "return_id", "gone"} & set(before):
            return list(self._units_of_parcel[id_])
        if kind not in OF_UNIT or row.get("owner", Owner.UNIT) != Owner.UNIT:
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
        if state in AWAY:
            self._broken(Law.PLACE, Problem.NOT_ARRIVED, seq, id_, state=state)
        for other, wanted in ((parcel, self._owners(parcel)), (line, self._owner(line))):
            if other is not None and unit["return_id"] not in wanted:
                self._broken(
                    Law.PLACE, Problem.WRONG_RETURN, seq, id_,
                    expected=other["return_id"], found=unit["return_id"],
                )  # fmt: skip
                break
        self._swapped(seq, id_, unit)

    def _owner(self, line: Row | None) -> set[str | None]:
        return {line["return_id"]} if line is not None else set()

    def _owners(self, parcel: Row | None) -> set[str | None]:
        """A parcel may hold goods of several returns; one that nobody claimed of none."""
        if parcel is None:
            return set()
        found = [self._mirror.row("parcel_returns", one) for one in self._returns_in[parcel["id"]]]
        further = {one["return_id"] for one in found if one is not None}
        return {parcel["return_id"], *further}

    def _partners(self, unit_id: str) -> list[str]:
        """The units that came in place of this one."""
        found = [self._mirror.row("wrong_items", one) for one in self._swaps_of[unit_id]]
        return [one["unit_id"] for one in found if one is not None and one["unit_id"] != unit_id]

    def _swapped(self, seq: int, id_: str, unit: Row) -> None:
        """What came in place of something is extra, and that something is missing."""
        for swap_id in self._swaps_of[id_]:
            swap = self._mirror.row("wrong_items", swap_id)
            if swap is None or swap["unit_id"] != id_:
                continue
            missing = self._mirror.row("units", swap["missing_id"])
            absent = missing is not None and missing["state"] == UnitState.MISSING
            right = absent and missing is not None and missing["line_id"] == swap["line_id"]
            if not right or not unit["extra"]:
                self._broken(Law.COUNT, Problem.NOT_INSTEAD, seq, id_, line=swap["line_id"])

    def _decision(self, seq: int, id_: str, unit: Row) -> None:
        inspectors = self._inspectors(id_)
        standing = []
        for proposal in self._live("proposals", id_):
            if proposal["state"] not in ENDED:
                standing.append(proposal["state"])
            self._four_eyes(seq, id_, proposal, inspectors)
            self._agreed(seq, id_, proposal)
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
        if proposal["state"] in ENDED:
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

    def _agreed(self, seq: int, id_: str, proposal: Row) -> None:
        """As many different persons as were asked for, none of them with a part in it."""
        given = [
            one for one in self._live("approvals", id_) if one["proposal_id"] == proposal["id"]
        ]
        parts = {"proposed": proposal["proposed_by"], "inspected": proposal["inspected_by"]}
        for one in given:
            for part, person in parts.items():
                if one["by"] == person:
                    self._broken(
                        Law.FOUR_EYES, Problem.DECIDED_OWN, seq, id_, person=person, part=part
                    )
        persons = {one["by"] for one in given} - {STATION}
        asked = max((one["persons"] for one in given), default=0)
        if proposal["state"] in DECIDED and given and len(persons) < asked:
            self._broken(Law.FOUR_EYES, Problem.TOO_FEW, seq, id_, asked=asked, agreed=len(persons))

    def _carried_out(self, seq: int, kind: str, row: Row, before: Row) -> None:
        """What stands still is neither put away nor destroyed."""
        if kind not in LAST_STEPS or before:
            return
        for hold in self._live("holds", row["unit_id"]):
            if not hold["released_by"]:
                self._broken(Law.STEPS, Problem.HELD, seq, row["unit_id"], reason=hold["reason"])

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
        if not list(self._live("approvals", id_)):
            done.add(StepKind.CERTIFY.value)  # carried out before there were certificates
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
