"""A label comes out once; another one says that it is another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.commands.execute_disposition import ConfirmRelabel, PrintSalesLabel, PrintSalesLabels
from app.commands.print_labels import (
    LabelTold,
    NotePrint,
    PrintLabels,
    PrintPutawayLabel,
    RequestReprint,
    SettlePrint,
    TooManyLabels,
)
from app.commands.undo import Undo
from app.domain.disposition import Disposition
from app.domain.evidence import (
    PrintState,
    ReasonNeeded,
    StepNotDue,
    WrongLabelScanned,
    WrongPrintState,
)
from app.domain.labelling import LabelKind
from app.domain.people import STATION
from app.domain.printers import PrinterBook
from app.queries.choosing import Choice
from app.queries.labels import Share, waiting_jobs
from app.queries.relabelling import label_round
from app.queries.whereabouts import whereabouts
from app.verify import verify
from app.workers.label_pages import TemplateWrong, drawn, loaded_media, made
from app.workers.printers.book import write_book
from app.workers.printers.pdf_folder import PdfFolder
from app.workers.spooler import Spooler
from labels.drawing import TextRun
from labels.library import RESOURCES
from labels.media import NAMED
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


def test_the_reprints_of_a_unit_are_counted_in_its_story(bench: Bench) -> None:
    unit = bench.unit()
    for expected in range(3):
        now = bench.station.ask(whereabouts, unit)
        assert now is not None
        assert now.unit is not None
        assert now.unit.reprints == expected
        bench.do(RequestReprint(newest(bench)[0], "smudged"))


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
    label = made(job, folder)
    assert label.instead_of == "lpn.toml, 6: nedeed"
    words = [item.text for item in label.drawing.items if isinstance(item, TextRun)]
    assert "SKU-1" in " ".join(words)
    assert "Our SKU-1" not in " ".join(words)
    share = Share("PDF", tuple(LabelKind), ("PDF",))
    spooler = Spooler(bench.station, PdfFolder(folder), share)
    spooler.run()
    ((state, detail),) = bench.rows("SELECT state, detail FROM print_jobs")
    assert state == "done"
    assert detail.endswith("(lpn.toml, 6: nedeed)")
    assert spooler.wrong_templates == {"lpn": "lpn.toml, 6: nedeed"}


def test_a_broken_template_that_only_the_house_has_prints_nothing_and_says_where(
    bench: Bench,
) -> None:
    folder = bench.station.folder.label_templates
    folder.mkdir()
    (folder / "shelf.toml").write_text('name = "Shelf"\nfield = 1\n', encoding="utf-8")
    bench.do(PrintLabels(LabelKind.OWN, (LabelTold("A", {"template": "shelf"}),), "list"))
    (job,) = bench.station.ask(waiting_jobs)
    with pytest.raises(TemplateWrong) as wrong:
        drawn(job, folder)
    assert (wrong.value.file, wrong.value.line) == ("shelf.toml", 2)


def test_a_kind_of_label_is_printed_at_its_own_size(bench: Bench) -> None:
    bench.unit()
    folder = bench.station.folder.path
    write_book(folder, PrinterBook().sized(LabelKind.LPN, "100x150"))
    (job,) = bench.station.ask(waiting_jobs)
    assert loaded_media(folder, job) == NAMED["100x150"]
    share = Share("PDF", tuple(LabelKind), ("PDF",))
    seen = []

    class Printer(PdfFolder):
        def send(self, job: JobRow, drawing: Drawing) -> str:  # noqa: ARG002
            seen.append(drawing.media)
            return "x"

    papers = {LabelKind.LPN.value: NAMED["100x150"]}
    Spooler(bench.station, Printer(folder), share, papers=papers).run()
    assert seen == [NAMED["100x150"]]


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


def test_many_units_get_their_labels_as_one_order_and_each_is_scanned_back(bench: Bench) -> None:
    units = [to_relabel(bench, f"SKU-{number}") for number in range(3)]
    found = bench.station.ask(label_round, Choice())
    assert [one.id for one in found.ready] == units
    asked = bench.do(PrintSalesLabels(tuple(units), "order"))
    jobs = bench.station.ask(waiting_jobs)
    labels = [job for job in jobs if job.batch == "order"]
    assert [job.unit_id for job in labels] == units
    assert [job.data["place"] for job in labels] == ["1", "2", "3"]
    found = bench.station.ask(label_round, Choice())
    assert (found.ready, found.labelled) == ((), 3)
    with pytest.raises(WrongLabelScanned):
        bench.do(ConfirmRelabel(units[0], "SKU-0"))
    bench.do(Undo(asked.id))
    bench.do(PrintSalesLabels(tuple(units), "again"))
    for unit in units:
        bench.do(ConfirmRelabel(unit, "SKU-R"))
    assert verify(bench.folder).sound


def test_an_order_of_labels_is_done_whole_or_not_at_all(bench: Bench) -> None:
    first, second = to_relabel(bench, "SKU-1"), to_relabel(bench, "SKU-2")
    bench.do(PrintSalesLabel(first))
    with pytest.raises(StepNotDue) as refused:
        bench.do(PrintSalesLabels((second, first), "order"))
    assert refused.value.lpn == bench.one("SELECT lpn FROM units WHERE id = ?", first)
    assert not [job for job in bench.station.ask(waiting_jobs) if job.batch]
    with pytest.raises(TooManyLabels):
        bench.do(PrintSalesLabels((second,) * 1001, "order"))
