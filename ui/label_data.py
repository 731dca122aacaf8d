"""The data of labels from a file: JSON, one object or a list of them, or CSV with a header."""

from __future__ import annotations

import csv
import io
import json
import sys
from pathlib import Path
from typing import Any, Final

LARGEST: Final = 50_000_000  # bytes
MOST_ROWS: Final = 10_000
LONGEST: Final = 100_000  # characters of one value
STDIN: Final = "-"


class BadData(Exception):
    """``what`` is wrong with the file, at ``line`` where there is one."""

    def __init__(self, file: str, what: str, line: int = 0) -> None:
        super().__init__(file, what, line)
        self.file = file
        self.what = what
        self.line = line


def read_data(file: str) -> list[dict[str, str]]:
    """One row a label; raises BadData."""
    text = _text(file)
    rows = _from_csv(file, text) if file.lower().endswith(".csv") else _from_json(file, text)
    if not rows:
        raise BadData(file, "it has no row")
    if len(rows) > MOST_ROWS:
        raise BadData(file, f"it has {len(rows)} rows; {MOST_ROWS} labels are the most at once")
    return rows


def _text(file: str) -> str:
    try:
        data = sys.stdin.buffer.read(LARGEST + 1) if file == STDIN else Path(file).read_bytes()
    except (OSError, ValueError) as error:
        raise BadData(file, getattr(error, "strerror", None) or str(error)) from error
    if len(data) > LARGEST:
        raise BadData(file, f"it is larger than {LARGEST // 1_000_000} MB")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise BadData(file, "it is not in UTF-8", line) from error


def _from_json(file: str, text: str) -> list[dict[str, str]]:
    try:
        told = json.loads(text)
    except json.JSONDecodeError as error:
        raise BadData(file, f"it is no JSON: {error.msg}", error.lineno) from error
    except (RecursionError, ValueError) as error:  # an endless number, or brackets without end
        raise BadData(file, "it is no JSON of labels") from error
    rows = told if isinstance(told, list) else [told]
    return [_row(file, row) for row in rows]


def _row(file: str, row: Any) -> dict[str, str]:
    if not isinstance(row, dict):
        raise BadData(file, 'a label is an object, such as {"lpn": "B7-000123-5"}')
    return {key: _value(file, key, value) for key, value in row.items()}


def _value(file: str, key: str, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise BadData(file, f"{key} is neither a text nor a number")
    said = str(value)
    if len(said) > LONGEST:
        raise BadData(file, f"{key} is longer than {LONGEST} characters")
    return said


def _from_csv(file: str, text: str) -> list[dict[str, str]]:
    first = text.split("\n", 1)[0]
    comma = max(",;\t", key=first.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=comma, strict=True)
    rows = []
    try:
        names = [name.strip().lower() for name in reader.fieldnames or ()]
        reader.fieldnames = names
        for row in reader:
            if None in row:
                raise BadData(file, "a row has more columns than the header", reader.line_num)
            rows.append({key: _value(file, key, value) for key, value in row.items()})
    except csv.Error as error:
        raise BadData(file, str(error), reader.line_num) from error
    return rows
