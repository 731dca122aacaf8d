"""From a print job to a page: the template filled in, laid out and proved readable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.labelling import LabelKind
from app.errors import RuleBroken
from labels.errors import LabelError
from labels.media import NAMED
from labels.proof import proved
from labels.templates import (
    BadgeFacts,
    BinFacts,
    ContainerFacts,
    LpnFacts,
    PutawayFacts,
    RelabelFacts,
    badge_label,
    bin_label,
    container_label,
    lpn_label,
    putaway_label,
    relabel_label,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.queries.labels import JobRow
    from labels.drawing import Drawing
    from labels.elements import Element
    from labels.media import Media

DEFAULT_MEDIA: Final = "60x40"


class LabelNotMade(RuleBroken):
    """No readable label can be made of this job; ``detail`` is what the label library found."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail


def media_named(name: str, dpi: int) -> Media:
    """The labels a printer is loaded with; an unknown name is the usual label."""
    return NAMED.get(name, NAMED[DEFAULT_MEDIA]).at(dpi)


def drawn(job: JobRow, media: Media = NAMED[DEFAULT_MEDIA]) -> Drawing:
    """The label of a job, its barcodes read back; ``LabelNotMade`` when it cannot be."""
    try:
        return proved(TEMPLATES[LabelKind(job.template)](job, media), media)
    except LabelError as error:
        raise LabelNotMade(job.code, f"{type(error).__name__} {error}") from error


def _lpn(job: JobRow, media: Media) -> Element:
    told = job.data
    facts = LpnFacts(
        job.code,
        told["sku"],
        told["title"],
        told["rma"],
        told["date"],
        told["station"],
        duplicate=job.duplicate,
    )
    return lpn_label(facts, media)


def _relabel(job: JobRow, media: Media) -> Element:
    told = job.data
    facts = RelabelFacts(
        job.code, told["title"], told["condition"], told["sku"], duplicate=job.duplicate
    )
    return relabel_label(facts, media)


def _putaway(job: JobRow, media: Media) -> Element:
    told = job.data
    facts = PutawayFacts(
        job.code,
        told["sku"],
        told["title"],
        told["bin"],
        told["zone"],
        told["grade"],
        duplicate=job.duplicate,
    )
    return putaway_label(facts, media)


def _bin(job: JobRow, media: Media) -> Element:
    return bin_label(
        BinFacts(job.data["bin"], job.code, job.data["zone"], duplicate=job.duplicate), media
    )


def _badge(job: JobRow, media: Media) -> Element:
    return badge_label(
        BadgeFacts(job.data["name"], job.code, job.data["role"], duplicate=job.duplicate), media
    )


def _container(job: JobRow, media: Media) -> Element:
    told = job.data
    weight = int(told["weight_g"] or 0)
    facts = ContainerFacts(
        job.code,
        told["kind"].upper(),
        told["disposition"].replace("_", " ").upper(),
        told["seller"],
        int(told["units"] or 0),
        f"{weight / 1000:.1f} kg" if weight else "",
        duplicate=job.duplicate,
    )
    return container_label(facts, media)


TEMPLATES: Final[dict[LabelKind, Callable[[JobRow, Media], Element]]] = {
    LabelKind.LPN: _lpn,
    LabelKind.RELABEL: _relabel,
    LabelKind.PUTAWAY: _putaway,
    LabelKind.BIN: _bin,
    LabelKind.BADGE: _badge,
    LabelKind.CONTAINER: _container,
}
