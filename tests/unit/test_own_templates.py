"""A house's own label templates: copied, tried on sample data, given back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.workers.own_templates import (
    give_back,
    take_over,
    template_rows,
    templates_state,
    try_template,
)
from labels.errors import DoesNotFit
from labels.template_errors import DataMissing, WrongTemplate
from ui.words.label_errors import label_error_words, line_of

if TYPE_CHECKING:
    from pathlib import Path


def test_what_comes_along_is_copied_once_with_its_pictures(tmp_path: Path) -> None:
    folder = tmp_path / "label-templates"
    assert not any(row.own for row in template_rows(folder))
    before = templates_state(folder)
    own = take_over(folder, "hazard")
    assert (folder / "warning.png").is_file()
    assert templates_state(folder) != before
    own.write_text(own.read_text("utf-8").replace("RMA", "X"), encoding="utf-8")
    changed = own.read_bytes()
    assert take_over(folder, "hazard").read_bytes() == changed
    (row,) = [row for row in template_rows(folder) if row.own]
    assert (row.name, row.ours, row.wrong) == ("hazard", True, None)
    assert try_template(folder, "hazard").drawing is not None


def test_a_mistake_is_told_with_its_line_and_what_is_allowed(tmp_path: Path) -> None:
    own = take_over(tmp_path, "lpn")
    own.write_text(own.read_text("utf-8").replace("needed", "nedeed"), encoding="utf-8")
    (row,) = [row for row in template_rows(tmp_path) if row.wrong is not None]
    assert row.wrong is not None
    assert (row.name, row.wrong.line) == ("lpn", 6)
    assert row.titles["en"] == "Licence plate"
    trial = try_template(tmp_path, "lpn")
    assert isinstance(trial.error, WrongTemplate)
    assert line_of(trial.error) == 6
    assert "nedeed" in trial.source.splitlines()[5]
    assert label_error_words(trial.error).startswith("Line 6: nedeed. Allowed here: needed")


def test_the_sample_is_changed_and_what_cannot_be_a_label_is_said(tmp_path: Path) -> None:
    trial = try_template(tmp_path, "lpn", dpi=300, language="zh")
    assert trial.drawing is not None
    assert (trial.media, trial.drawing.media.dpi) == ("60x40", 300)
    assert ("lpn", True, "B7-000123-5") in trial.fields
    missing = try_template(tmp_path, "lpn", data={"lpn": ""})
    assert isinstance(missing.error, DataMissing)
    assert "lpn" in label_error_words(missing.error)
    wide = try_template(tmp_path, "sscc", media="50x25", data={"sscc": "340123450000000017"})
    assert wide.drawing is not None or isinstance(wide.error, DoesNotFit)
    wrong = try_template(tmp_path, "gtin", data={"gtin": "12"})
    assert wrong.error is not None
    assert label_error_words(wrong.error) == "“12” cannot be a gtin."


def test_one_that_is_given_back_is_kept_under_another_name(tmp_path: Path) -> None:
    for kept in ("lpn.toml.before", "lpn.toml.before-2"):
        take_over(tmp_path, "lpn")
        assert give_back(tmp_path, "lpn").name == kept
        assert (tmp_path / kept).is_file()
    assert not any(row.own for row in template_rows(tmp_path))
