"""What can be wrong with a template file or with the data for it; data only, no words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from labels.errors import LabelError

if TYPE_CHECKING:
    from pathlib import Path


class WrongTemplate(LabelError):
    """``what`` is wrong in ``file`` at ``line``, where ``allowed`` would be right."""

    def __init__(self, file: Path, line: int, what: str, allowed: tuple[str, ...] = ()) -> None:
        super().__init__(str(file), line, what, allowed)
        self.file = file
        self.line = line
        self.what = what
        self.allowed = allowed


class UnknownTemplate(LabelError):
    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(name, known)
        self.name = name
        self.known = known


class DataMissing(LabelError):
    """The template needs ``fields`` that the data have not, or have empty."""

    def __init__(self, template: str, fields: tuple[str, ...]) -> None:
        super().__init__(template, fields)
        self.template = template
        self.fields = fields


class WrongData(LabelError):
    """``value`` cannot be what ``field`` holds; ``kind`` is one of ``template_fields.KINDS``."""

    def __init__(self, field: str, value: str, kind: str) -> None:
        super().__init__(field, value, kind)
        self.field = field
        self.value = value
        self.kind = kind
