from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain import carriers, lpn
from app.domain.bench_commands import BenchCommand, command_of
from app.domain.identifiers import Candidate, ScanKind, Why, understand

commands = st.sampled_from(list(BenchCommand))


def test_every_command_reads_as_itself_alone_and_as_no_carriers_number() -> None:
    for command in BenchCommand:
        for text in (command.barcode, command.barcode.lower(), f" {command.barcode}\r\n"):
            assert command_of(text) is command
            wanted = Candidate(ScanKind.COMMAND, command.value, why=Why.OUR_OWN)
            assert understand(text) == (wanted,)
        assert carriers.candidates(command.barcode) == ()
        assert carriers.candidates(command.value) == ()
    assert len({one.barcode for one in BenchCommand}) == len(BenchCommand)


@given(command=commands, place=st.integers(4, 20), char=st.sampled_from(lpn.ALPHABET))
def test_one_wrong_sign_presses_nothing_else(command: BenchCommand, place: int, char: str) -> None:
    code = command.barcode
    at = 4 + place % (len(code) - 4)
    read = command_of(code[:at] + char + code[at + 1 :])
    assert read in (None, command)


@given(command=commands, place=st.integers(0, 20))
def test_two_signs_swapped_press_nothing_else(command: BenchCommand, place: int) -> None:
    code = command.barcode
    at = 4 + place % (len(code) - 5)
    swapped = code[:at] + code[at + 1] + code[at] + code[at + 2 :]
    assert command_of(swapped) in (None, command)


@given(first=commands, second=commands, cut=st.integers(1, 6))
def test_glued_and_cut_commands_press_nothing(
    first: BenchCommand, second: BenchCommand, cut: int
) -> None:
    assert command_of(first.barcode + second.barcode) is None
    assert command_of(first.barcode[:-cut]) is None
    assert command_of(first.barcode[cut:]) is None


def test_a_name_without_its_check_character_presses_nothing() -> None:
    for command in BenchCommand:
        assert command_of(f"CMD:{command.value}") is None
        assert command_of(command.value) is None


def test_a_name_of_another_release_is_no_command() -> None:
    assert command_of(lpn.command_barcode("DANCE")) is None
