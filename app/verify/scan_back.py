"""Plates and container labels are read back from what they stand on before it goes on."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from app.domain.containers import ContainerState
from app.domain.evidence import InspectionState, PrintState, ScanBack
from app.domain.labelling import SCANNED_BACK, LabelKind
from app.domain.scan_back import INSIDE, PLATE_GATE, gate_on
from app.verify.report import Law, Problem, Subject

if TYPE_CHECKING:
    from app.verify.findings import Findings
    from app.verify.mirror import Changed, Mirror, Row

GONE_ON: Final = frozenset({ContainerState.STORED, ContainerState.OUT})
ASKED: Final = frozenset({"inspections", "containers"})
REDONE: Final = "Undo"  # what comes back had gone on before: nothing is asked of it again


class ScanBacks:
    """Keeps the labels of each plate and container, in the order they were asked for."""

    def __init__(self, mirror: Mirror, findings: Findings) -> None:
        self._mirror = mirror
        self._findings = findings
        self._labels: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)

    def check(self, seq: int, command: str, changed: Changed) -> None:
        for kind, id_, _ in changed:
            row = self._mirror.rows[kind].get(id_)
            if kind == "print_jobs" and row is not None and row["template"] in SCANNED_BACK:
                self._labels[row["template"], row["unit_id"] or row["code"]][id_] = None
        if command == REDONE:
            return
        for kind, id_, before in changed:
            row = self._mirror.row(kind, id_) if kind in ASKED else None
            if row is None:
                continue
            if kind == "inspections":
                self._inspected(seq, row, before)
            elif row["state"] in GONE_ON and {"state", "bin"} & {*before}:
                self._read(seq, Subject(kind, id_, row["code"]), LabelKind.CONTAINER, row["code"])

    def _inspected(self, seq: int, row: Row, before: Row) -> None:
        if row["state"] != InspectionState.COMPLETE or (before and "state" not in before):
            return
        setting = self._mirror.rows["settings"].get(PLATE_GATE, {"value": ""})["value"]
        if not gate_on(setting):
            return
        unit = self._mirror.row("units", row["unit_id"])
        if unit is not None:
            self._read(seq, Subject("units", unit["id"], unit["lpn"]), LabelKind.LPN, unit["id"])

    def _read(self, seq: int, subject: Subject, kind: LabelKind, key: str) -> None:
        jobs = [self._mirror.rows["print_jobs"][id_] for id_ in self._labels[kind, key]]
        there = [one for one in jobs if one["state"] != PrintState.CANCELLED and not _coming(one)]
        for job in (there or jobs)[-1:]:
            if job["scan_back"] == ScanBack.OWED:
                self._findings.add(Law.SCAN_BACK, Problem.UNSCANNED, seq, subject, code=job["code"])


def _coming(job: Row) -> bool:
    return bool(job["duplicate"]) and job["state"] in INSIDE
