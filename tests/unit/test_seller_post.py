"""Questions to sellers as files, their answers as files, and the clock between them."""

from __future__ import annotations

import csv
import io
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.commands.ask_seller import NoteSellerAnswer
from app.commands.decide_disposition import RejectDisposition
from app.commands.set_standing_order import SetSellerLanguage, SetStandingOrder
from app.commands.undo import Undo
from app.commands.write_sellers import RetrySellerLetter
from app.domain.agreements import LetterKind, SellerAnswer
from app.domain.disposition import Disposition, Say
from app.domain.lpn import format_question
from app.imports.answers import Fault, read_answers
from app.imports.failures import EmptyFile, NotATable, UnknownColumns
from app.queries.asked import answerable, due_questions, open_questions
from app.verify import verify
from app.workers.seller_post import SellerPost
from app.workers.seller_texts import letter_for, letter_texts
from tests.builders import line

if TYPE_CHECKING:
    from pathlib import Path

    from app.queries.asked import Asked
    from tests.builders import Bench


def waiting(bench: Bench, *, title: str = "", **more: Any) -> tuple[str, str]:
    """A unit that the seller was asked about; returns it and the proposal."""
    goods = line() if not title else line(f"={title}")
    unit = bench.unit(goods, instruction={})
    seller = bench.one("SELECT id FROM sellers")
    more.setdefault("when_silent", Disposition.LIQUIDATE)
    bench.do(SetStandingOrder(seller, Say.ASK, **more), bench.mara)
    bench.inspect(unit)
    return unit, bench.propose(unit)


def files(bench: Bench) -> set[str]:
    folder = bench.folder.sellers
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()


def asked(bench: Bench) -> Asked:
    (found,) = bench.station.ask(open_questions)
    return found


def test_a_question_goes_out_once_as_a_letter_and_a_form(bench: Bench) -> None:
    waiting(bench)
    number = asked(bench).number
    assert SellerPost(bench.station).run() == 2  # queued, and written
    assert SellerPost(bench.station).run() == 0
    assert files(bench) == {f"{number}.csv", f"{number}-question.txt"}
    text = (bench.folder.sellers / f"{number}-question.txt").read_text(encoding="utf-8")
    for part in (number, asked(bench).lpn, "SKU-1", "EUR 12.99", "liquidate"):
        assert part in text
    assert asked(bench).letter_state == "done"
    assert verify(bench.folder).sound


def test_the_form_comes_back_as_it_went_out_with_an_answer_in_it(bench: Bench) -> None:
    waiting(bench, title="1+1")
    SellerPost(bench.station).run()
    form = bench.folder.sellers / f"{asked(bench).number}.csv"
    rows = list(csv.reader(io.StringIO(form.read_text(encoding="utf-8-sig"))))
    assert rows[1][3] == "'=1+1"  # no spreadsheet reckons with it
    rows[1][rows[0].index("answer")] = "return to seller"
    with form.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows(rows)
    (answer,) = read_answers(form)
    assert (answer.answer, answer.instead) == (SellerAnswer.REFUSED, Disposition.RETURN_TO_SELLER)
    found = bench.station.ask(answerable, answer.number)
    assert found is not None
    bench.do(NoteSellerAnswer(found.proposal_id, answer.answer, answer.words, answer.instead))
    assert not bench.station.ask(open_questions)


def test_what_was_taken_back_is_withdrawn_and_what_comes_again_asked_again(bench: Bench) -> None:
    unit = bench.unit(instruction={})
    bench.do(SetStandingOrder(bench.one("SELECT id FROM sellers"), Say.ASK), bench.mara)
    bench.inspect(unit)
    bench.propose(unit)
    number = asked(bench).number
    SellerPost(bench.station).run()
    born = bench.one("SELECT born FROM proposals WHERE unit_id = ? AND gone = 0", unit)
    undone = bench.do(Undo(born))
    SellerPost(bench.station).run()
    assert f"{number}-withdrawal.txt" in files(bench)
    bench.do(Undo(undone.id))
    assert SellerPost(bench.station).run() == 2
    kinds = bench.column("SELECT kind FROM seller_letters ORDER BY id")
    assert kinds == ["question", "withdrawal", "question"]
    assert verify(bench.folder).sound


def test_a_question_that_was_decided_another_way_is_withdrawn(bench: Bench) -> None:
    _, proposal = waiting(bench)
    SellerPost(bench.station).run()
    bench.do(RejectDisposition(proposal, "look again"), bench.mara)
    SellerPost(bench.station).run()
    assert any(name.endswith("-withdrawal.txt") for name in files(bench))


def test_a_folder_that_is_not_there_fails_and_is_tried_again(bench: Bench) -> None:
    waiting(bench)
    bench.folder.sellers.write_bytes(b"a file where the folder should be")
    SellerPost(bench.station).run()
    failed = asked(bench)
    assert failed.letter_state == "failed"
    assert failed.letter_detail
    bench.folder.sellers.unlink()
    bench.do(RetrySellerLetter(failed.letter_id))
    SellerPost(bench.station).run()
    assert asked(bench).letter_state == "done"


def test_the_station_acts_when_the_clock_runs_out_and_only_then(bench: Bench) -> None:
    unit, first = waiting(bench, hours=24)
    due = asked(bench).due
    assert due is not None
    SellerPost(bench.station).run()
    bench.clock.moment = due - timedelta(minutes=1)
    SellerPost(bench.station).run()
    assert bench.card(unit).proposal is not None
    assert bench.card(unit).proposal.id == first  # type: ignore[union-attr]
    bench.clock.moment = due
    SellerPost(bench.station).run()
    card = bench.card(unit)
    assert card.proposal is not None
    assert card.proposal.disposition == Disposition.LIQUIDATE
    assert not bench.station.ask(open_questions)
    assert not bench.station.ask(due_questions, due + timedelta(days=9))
    assert verify(bench.folder).sound


@pytest.mark.parametrize("language", ["en", "zh_CN", "de", "es", "fr"])
def test_a_seller_is_written_to_in_their_language(bench: Bench, language: str) -> None:
    waiting(bench)
    bench.do(SetSellerLanguage(bench.one("SELECT id FROM sellers"), language), bench.mara)
    for kind in LetterKind:
        letter = letter_for(asked(bench), kind, language="en")
        assert letter.language == language[:2]
        assert asked(bench).number in letter.subject
        assert "\n" not in letter.subject
        assert "{" not in letter.body


def test_every_language_has_every_text() -> None:
    texts = letter_texts()
    for language, told in texts.items():
        assert told.keys() == texts["en"].keys(), language
        assert set(told["dispositions"]) == set(Disposition), language


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_of_answers_is_read_by_column_name_and_its_faults_are_told(tmp_path: Path) -> None:
    one, two, three = (format_question("B7", number) for number in (1, 2, 3))
    path = written(
        tmp_path / "answers.csv",
        f"Words,Answer,Question number,else\nfine,YES,{one.lower()},x\n,destroy,{two},\n"
        f"again,no,{one},\n,perhaps,{three},\n,yes,Q-B7-000004-4,\n\n",
    )
    rows = read_answers(path)
    assert [(row.row, row.answer, row.instead, row.fault) for row in rows] == [
        (2, SellerAnswer.AGREED, None, None),
        (3, SellerAnswer.REFUSED, Disposition.DESTROY, None),
        (4, SellerAnswer.NONE, None, Fault.TWICE),
        (5, SellerAnswer.NONE, None, Fault.NO_ANSWER),
        (6, SellerAnswer.NONE, None, Fault.NO_NUMBER),
    ]
    with pytest.raises(UnknownColumns):
        read_answers(written(tmp_path / "other.csv", "a,b\n1,2\n"))
    with pytest.raises(EmptyFile):
        read_answers(written(tmp_path / "empty.csv", ""))


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
@settings(max_examples=60)
def test_hostile_text_is_only_text(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerows([("question", "answer", "words"), (format_question("B7", 1), "yes", text)])
    path = tmp_path_factory.getbasetemp() / "hostile.csv"
    path.write_bytes(out.getvalue().encode())
    try:
        (row, *_) = read_answers(path)
    except NotATable:  # no text at all
        return
    assert all(sign.isprintable() for sign in row.words)
    assert row.answer in (SellerAnswer.AGREED, SellerAnswer.NONE)
