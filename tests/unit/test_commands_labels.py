"""A label comes out once; another one says that it is another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.commands.execute_disposition import PrintSalesLabel
from app.commands.print_labels import NotePrint, PrintPutawayLabel, RequestReprint, SettlePrint
from app.commands.undo import Undo
from app.domain.disposition import Disposition
from app.domain.evidence import PrintState, ReasonNeeded, WrongPrintState
from app.domain.labelling import LabelKind
from app.domain.people import STATION
from app.queries.labels import Share, waiting_jobs
from app.verify import verify
from app.workers.label_pages import TemplateWrong, drawn
from app.workers.printers.pdf_folder import PdfFolder
from app.workers.spooler import Spooler
from labels.drawing import TextRun
from labels.library import RESOURCES
from tests.builders import line

if TYPE_CHECKING:
    from app.queries.labels import JobRow
    from labels.drawing import Drawing
    from tests.builders import Bench


def come_out(bench: Bench, job: str) -> None:
    bench.do(NotePrint(job, PrintState.SENDING), STATION)
    bench.do(NotePrint(job, PrintState.DONE), STATION)


def to_relabel(bench: Bench, sku: str = "SKU-1") -> str:
    """A unit that is to be relabelled."""
    unit = bench.unit(line(sku, replacement_sku="SKU-R"), instruction={"A": "relabel"})
    bench.inspect(unit)
    bench.approve(bench.propose(unit, Disposition.RELABEL))
    return unit


def newest(bench: Bench) -> tuple[str, int]:
    return bench.rows("SELECT id, duplicate FROM print_jobs ORDER BY id DESC LIMIT 1")[0]


def test_a_sales_label_printed_again_after_undo_is_marked(bench: Bench) -> None:
    unit = to_relabel(bench)
    asked = bench.do(PrintSalesLabel(unit))
    come_out(bench, newest(bench)[0])
    bench.do(Undo(asked.id))
    bench.do(PrintSalesLabel(unit))
    job, duplicate = newest(bench)
    assert duplicate == 1
    come_out(bench, job)
    assert verify(bench.folder).sound


def test_a_sales_label_that_never_came_out_leaves_no_mark(bench: Bench) -> None:
    unit = to_relabel(bench)
    bench.do(Undo(bench.do(PrintSalesLabel(unit)).id))
    bench.do(PrintSalesLabel(unit))
    assert newest(bench)[1] == 0


def test_units_with_one_barcode_are_no_copies_of_each_other(bench: Bench) -> None:
    first, second = to_relabel(bench), to_relabel(bench)
    bench.do(PrintSalesLabel(first))
    bench.do(RequestReprint(newest(bench)[0], "smudged"))
    bench.do(PrintSalesLabel(second))
    job, duplicate = newest(bench)
    assert duplicate == 0
    bench.do(RequestReprint(job, "smudged"))
    assert newest(bench)[1] == 1


def test_a_putaway_label_counts_its_copies(bench: Bench) -> None:
    unit = bench.unit()
    for expected in range(3):
        bench.do(PrintPutawayLabel(unit, "A-01-01", "restock"))
        assert newest(bench)[1] == expected


def test_a_reprint_needs_a_reason(bench: Bench) -> None:
    bench.unit()
    with pytest.raises(ReasonNeeded):
        bench.do(RequestReprint(newest(bench)[0], "  "))


def test_a_label_that_was_taken_back_is_not_sent(bench: Bench) -> None:
    """The spooler looked before it was taken back, and sends after."""
    bench.unit()
    job, _ = newest(bench)
    bench.do(Undo(bench.one("SELECT born FROM units")))
    with pytest.raises(WrongPrintState) as refused:
        bench.do(NotePrint(job, PrintState.SENDING), STATION)
    assert refused.value.state is PrintState.CANCELLED


def test_the_spooler_goes_on_with_the_next_label(bench: Bench) -> None:
    bench.unit()
    made = bench.one("SELECT born FROM units")
    bench.unit(line("SKU-2"))
    sent = []

    class Printer(PdfFolder):
        def send(self, job: JobRow, drawing: Drawing) -> str:  # noqa: ARG002
            sent.append(job.data["sku"])
            return "x"

    class Late(Spooler):
        """Somebody takes the first label back right after the spooler looked."""

        def _print(self, job: JobRow) -> None:
            if not sent and not bench.one("SELECT max(gone) FROM units"):
                bench.do(Undo(made))
            super()._print(job)

    share = Share("PDF", tuple(LabelKind), ("PDF",))
    Late(bench.station, Printer(bench.folder.labels), share).run()
    assert sent == ["SKU-2"]
    assert bench.station.ask(waiting_jobs) == []


def test_a_house_prints_with_its_own_template_and_hears_where_it_is_wrong(bench: Bench) -> None:
    bench.unit()
    (job,) = bench.station.ask(waiting_jobs)
    folder = bench.station.folder.label_templates
    folder.mkdir()
    own = folder / "lpn.toml"
    ours = RESOURCES.joinpath("lpn.toml").read_text("utf-8")

    own.write_text(ours.replace('"{sku}"', '"Our {sku}"'), encoding="utf-8")
    words = [item.text for item in drawn(job, folder).items if isinstance(item, TextRun)]
    assert "Our SKU-1" in " ".join(words)

    own.write_text(ours.replace("needed", "nedeed"), encoding="utf-8")
    with pytest.raises(TemplateWrong) as wrong:
        drawn(job, folder)
    assert (wrong.value.file, wrong.value.line) == ("lpn.toml", 6)
    share = Share("PDF", tuple(LabelKind), ("PDF",))
    Spooler(bench.station, PdfFolder(folder), share).run()
    assert bench.rows("SELECT state FROM print_jobs") == [("failed",)]


def test_only_a_doubtful_label_is_settled(bench: Bench) -> None:
    bench.unit()
    job, _ = newest(bench)
    with pytest.raises(WrongPrintState):
        bench.do(SettlePrint(job, came_out=True))
    bench.do(NotePrint(job, PrintState.SENDING), STATION)
    bench.do(NotePrint(job, PrintState.UNKNOWN), STATION)
    bench.do(SettlePrint(job, came_out=True))
    with pytest.raises(WrongPrintState):
        bench.do(SettlePrint(job, came_out=False))
    with pytest.raises(WrongPrintState):
        bench.do(NotePrint(job, PrintState.SENDING), STATION)
