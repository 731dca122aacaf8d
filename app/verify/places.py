"""Every unit is in one place, no bin is overfull, and a container's units share its fate."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from app.domain.containers import ContainerState
from app.domain.units import UnitState
from app.verify.report import Law, Problem, Subject

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.verify.findings import Findings
    from app.verify.mirror import Changed, Mirror, Row

Place = tuple[str, str]  # the kind of place, and its code or id
BIN, CONTAINER = "bin", "container"


class Places:
    """Keeps what is where, as the journal tells it: the bins by their codes."""

    def __init__(self, mirror: Mirror, findings: Findings) -> None:
        self._mirror = mirror
        self._findings = findings
        self._at: dict[str, Place] = {}  # of a unit, or of a container that stands in a bin
        self._in: dict[Place, set[str]] = defaultdict(set)
        self._bins: dict[str, str] = {}  # ids by code

    def check(self, seq: int, changed: Changed, disposition: Callable[[str], str]) -> None:
        """``disposition`` says what was decided about a unit."""
        found = {
            kind: {id_ for one, id_, _ in changed if one == kind}
            for kind in ("units", "containers", "bins")
        }
        for code in sorted(self._note(found)):
            self._capacity(seq, code)
        for unit_id in sorted(found["units"]):
            unit = self._mirror.row("units", unit_id)
            if unit is not None:
                self._unit(seq, unit_id, unit, disposition)
        for container_id in found["containers"]:
            for unit_id in sorted(self._in[CONTAINER, container_id] - found["units"]):
                self._fate(seq, unit_id, self._mirror.rows["units"][unit_id])

    def _note(self, found: dict[str, set[str]]) -> set[str]:
        """Where everything is now; returns the bins whose contents or rules changed."""
        bins: set[str] = set()
        for id_ in found["containers"]:
            row = self._mirror.row("containers", id_)
            bins |= self._put(id_, (BIN, row["bin"]) if row and row["bin"] else None)
        for id_ in found["units"]:
            bins |= self._put(id_, _place(self._mirror.row("units", id_)))
        for id_ in found["bins"]:
            row = self._mirror.row("bins", id_)
            if row is not None:
                self._bins[row["code"]] = id_
                bins.add(row["code"])
        return bins

    def _put(self, id_: str, place: Place | None) -> set[str]:
        """Note where it is now; returns the bins that have to be counted again."""
        before = self._at.pop(id_, None)
        if before is not None:
            self._in[before].discard(id_)
        if place is not None:
            self._at[id_] = place
            self._in[place].add(id_)
        touched = [one for one in (before, place) if one is not None]
        through = [self._at.get(key, ("", "")) if kind == CONTAINER else (kind, key)
                   for kind, key in touched]  # fmt: skip
        return {key for kind, key in through if kind == BIN}

    def _unit(self, seq: int, id_: str, unit: Row, disposition: Callable[[str], str]) -> None:
        state = unit["state"]
        places = [unit["bin"], unit["container_id"], unit["lost"]]
        count = sum(map(bool, places))
        if count > 1:
            told = {"bin": places[0], "container": places[1], "lost": places[2]}
            self._broken(Law.PLACE, Problem.TWO_PLACES, seq, id_, **told)
        if state == UnitState.EXECUTED and not count:
            self._broken(Law.PLACE, Problem.NOWHERE, seq, id_, state=state)
        packed = state == UnitState.DISPOSITIONED and unit["container_id"]
        if state != UnitState.EXECUTED and count and not packed:
            where = next(filter(None, places))
            self._broken(Law.PLACE, Problem.IN_BIN, seq, id_, bin=where, state=state)
        if unit["bin"] and self._mirror.row("bins", self._bins.get(unit["bin"])) is None:
            self._broken(Law.PLACE, Problem.NO_BIN, seq, id_, bin=unit["bin"])
        if unit["container_id"] or unit["out"]:
            self._fate(seq, id_, unit)
            container = self._mirror.row("containers", unit["container_id"])
            decided = disposition(id_)
            if container is not None and container["disposition"] != decided:
                wanted = container["disposition"]
                self._broken(
                    Law.CONTAINER, Problem.WRONG_CONTENTS, seq, id_, expected=wanted, found=decided
                )

    def _fate(self, seq: int, id_: str, unit: Row) -> None:
        container = self._mirror.row("containers", unit["container_id"])
        if container is None:
            told = unit["container_id"]
            self._broken(Law.CONTAINER, Problem.NO_CONTAINER, seq, id_, container=told)
            return
        gone = container["state"] == ContainerState.OUT
        executed = unit["state"] == UnitState.EXECUTED
        settled = container["state"] in (ContainerState.OUT, ContainerState.STORED)
        if gone != bool(unit["out"]) or (settled and not executed):
            self._broken(Law.CONTAINER, Problem.NOT_OUT, seq, id_, state=container["state"])
        if container["state"] == ContainerState.EMPTIED:
            told = container["code"]
            self._broken(Law.CONTAINER, Problem.NO_CONTAINER, seq, id_, container=told)

    def _capacity(self, seq: int, code: str) -> None:
        shelf = self._mirror.row("bins", self._bins.get(code))
        if shelf is None or not shelf["capacity"]:
            return
        held = 0
        for id_ in self._in[BIN, code]:
            held += len(self._in[CONTAINER, id_]) if id_ in self._mirror.rows["containers"] else 1
        if held > shelf["capacity"]:
            subject = Subject("bins", self._bins[code], code)
            told = {"capacity": shelf["capacity"], "units": held}
            self._findings.add(Law.CAPACITY, Problem.OVERFULL, seq, subject, **told)

    def _broken(self, law: Law, problem: Problem, seq: int, unit_id: str, **detail: object) -> None:
        subject = Subject("units", unit_id, self._mirror.rows["units"][unit_id]["lpn"])
        self._findings.add(law, problem, seq, subject, **detail)


def _place(unit: Row | None) -> Place | None:
    """A unit that is lost, on the bench or out of the house takes no room."""
    if unit is None or unit["out"]:
        return None
    if unit["bin"]:
        return (BIN, unit["bin"])
    return (CONTAINER, unit["container_id"]) if unit["container_id"] else None
