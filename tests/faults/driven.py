"""Programs to be killed: they do commands for ever and say which ones were acknowledged.

Each is a function ``(bench, say)``; ``say`` gets the id of a command when the person would see
that it is saved.  A harness that cannot catch ``hasty`` proves nothing.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from app.commands.attach_photo import AttachPhoto
from app.commands.receive_units import ReceiveUnits
from app.domain.evidence import Owner
from tests.builders import line
from tests.faults.pictures import picture

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.commands.base import Command
    from tests.builders import Bench

    Say = Callable[[str], None]


def honest(bench: Bench, say: Say) -> None:
    """Receive parcels, unpack them, photograph what is in them."""

    def do(command: Command) -> str:
        done = bench.do(command)
        say(done.id)
        return done.id

    _work(bench, do)


def hasty(bench: Bench, say: Say) -> None:
    """A planted mistake: tells the person before it is saved."""

    def do(command: Command) -> str:
        id_ = bench.clock.new_id()
        say(id_)
        return bench.do(command, command_id=id_).id

    _work(bench, do)


def _work(bench: Bench, do: Callable[[Command], str]) -> None:
    for number in count():
        parcel, lines = bench.arrived(line(quantity=3))
        for _ in range(3):
            unit = f"{do(ReceiveUnits(parcel, ((lines[0], 1),)))}.00000"
            sha256 = bench.station.keep_photo(picture(number))
            do(AttachPhoto(Owner.UNIT, unit, "item", sha256))
