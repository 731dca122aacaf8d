"""``refund-quote``: what docs/refund-quote-format.md says is read, written and refused."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.domain.refunds import Flaw, Formula, LineKind, PaymentKind, Source
from ui.refund_file import FileWrong
from ui.refund_quote import answer_to, refund_quote
from ui.refund_texts import FLAWS, FORMULAS, KINDS, SOURCES

ROOT = Path(__file__).resolve().parents[2]
DOC = (ROOT / "docs" / "refund-quote-format.md").read_text(encoding="utf-8")


def example(name: str) -> str:
    found = re.search(rf"<!-- example:{name} -->\n```json\n(.*?)```", DOC, re.DOTALL)
    assert found
    return found[1]


def changed(path: str, value: Any) -> bytes:
    """The example with one field set; a path ends in a name or a number."""
    file: Any = json.loads(example("in"))
    *way, last = [int(one) if one.isdigit() else one for one in path.split(".")]
    here = file
    for one in way:
        here = here[one]
    here[last] = value
    return json.dumps(file).encode()


def refused(data: bytes) -> FileWrong:
    with pytest.raises(FileWrong) as caught:
        answer_to(data)
    assert re.fullmatch(r"[A-Z“].*\.", caught.value.sentence, re.DOTALL)
    return caught.value


def test_the_documented_answer_is_the_answer() -> None:
    assert answer_to(example("in").encode()).decode() == example("out")


def test_lines_and_payments_of_an_answer_add_up_to_its_total() -> None:
    answer = json.loads(answer_to(example("in").encode()))
    for parts in (answer["lines"], answer["payments"]):
        cents = sum(round(float(one["amount"]) * 100) for one in parts)
        assert cents == round(float(answer["total"]) * 100)


def test_an_answer_goes_into_the_next_question() -> None:
    first = json.loads(answer_to(example("in").encode()))
    second = json.loads(answer_to(changed("earlier", [first["earlier"]])))
    kinds = [line["kind"] for line in second["lines"]]
    assert "label" in [line["kind"] for line in first["lines"]]
    assert "label" not in kinds  # it was taken before


def test_every_code_is_documented_and_has_words() -> None:
    for kind, words in ((LineKind, KINDS), (Formula, FORMULAS), (Source, SOURCES)):
        assert set(words) == set(kind)
        assert all(f"`{code}`" in DOC for code in kind)
    assert all(f"`{code}`" in DOC for code in PaymentKind)
    assert set(FLAWS) == set(Flaw)


@pytest.mark.parametrize(
    ("path", "value", "field", "words"),
    [
        ("lines.0.price", "89.999", "lines[0].price", "2 decimals at most"),
        ("lines.0.price", 89.99, "lines[0].price", "Expected a text in quotes"),
        ("lines.0.price", "-1.00", "lines[0].price", "no amount in EUR"),
        ("lines.0.price", "1e2", "lines[0].price", "no amount in EUR"),
        ("lines.0.price", "１２", "lines[0].price", "no amount in EUR"),
        ("lines.0.quantity", 1.5, "lines[0].quantity", "Expected a whole number"),
        ("lines.0.quantity", 0, "lines[0].quantity", "cannot be 0"),
        ("lines.0.colour", "red", "lines[0].colour", "Nobody knows this field"),
        ("lines.0.tax.rate", "a lot", "lines[0].tax.rate", "no percentage"),
        ("lines.0.tax.rate", "1.00001", "lines[0].tax.rate", "no percentage"),
        ("lines.0.tax.basis", "net", "lines[0].tax.basis", "Not one of the words"),
        ("lines.0.discounts.0.amount", "269.98", "lines[0].discounts[0].amount", "more than"),
        ("payments.1.kind", "cheque", "payments[1].kind", "'cheque'"),
        ("payments.1", {"id": "x", "kind": "card"}, "payments[1].amount", "missing"),
        ("came.0.line", "lamb", "came[0].line", "no line “lamb”"),
        ("came.0.finding", " ", "came[0].finding", "say what was found"),
        ("policy.damage", {"F": "10"}, "policy.damage.F", "Nobody knows"),
        ("policy.damage", {"C": "101"}, "policy.damage.C", "101 %"),
        ("policy.currency", "USD", "policy.currency", "not converted"),
        ("plan.label", None, "plan.label", "got nothing"),
        ("currency", "JPY", "lines[0].price", "no decimals"),
        ("currency", "Euro", "currency", "three capital letters"),
        ("version", 2, "version", "2"),
    ],
)
def test_what_is_wrong_is_named(path: str, value: Any, field: str, words: str) -> None:
    wrong = refused(changed(path, value))
    assert wrong.field == field
    assert words in wrong.sentence


@pytest.mark.parametrize(
    ("data", "field", "words"),
    [
        (b"", "", "not JSON"),
        (b"[]", "", "Expected an object, got a list"),
        (b"{}", "currency", "missing"),
        (b'{"currency": "\xff"}', "", "UTF-8"),
        (b"[" * 100_000, "", "too deep"),
        (b'{"currency": "EUR", "currency": "USD"}', "currency", "stands twice"),
    ],
)
def test_what_is_no_such_file_is_refused(data: bytes, field: str, words: str) -> None:
    wrong = refused(data)
    assert wrong.field == field
    assert words in wrong.sentence


def told(*words: str) -> subprocess.CompletedProcess[bytes]:
    code = (
        "import sys; sys.argv[0] = 'returnbench'\n"
        "import os\n"
        "leave = os._exit\n"
        "os._exit = lambda code: leave(99 if 'PySide6' in sys.modules else code)\n"
        "from ui.cli import main; main()"
    )
    command = [sys.executable, "-c", code, "refund-quote", *words]
    return subprocess.run(command, capture_output=True, cwd=ROOT, check=False)  # noqa: S603


def test_the_command_line_needs_no_qt_for_a_refund_nor_for_a_refusal(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    good.write_text(example("in"), encoding="utf-8")
    bad.write_bytes(changed("came.0.quantity", -1))
    done = told(str(good))
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == example("out")
    failed = told(str(bad))
    assert (failed.returncode, failed.stdout) == (1, b"")
    assert failed.stderr.decode().startswith(f"{bad}: came[0].quantity: ")
    assert len(failed.stderr.decode().splitlines()) == 1


def test_a_refusal_is_one_line_whatever_stands_in_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "odd.json"
    file.write_bytes(changed("lines.0.price", "1\n2"))
    assert refund_quote(file) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_a_file_that_is_not_there_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert refund_quote(tmp_path / "none.json") == 1
    assert "none.json: It cannot be read" in capsys.readouterr().err
