"""Asks what is meant where one code stands for several things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.domain.parcels import ParcelState
from app.domain.returns import ReturnState
from app.queries.finding import MatchKind
from ui.formats import day, identifier
from ui.theme import current
from ui.widgets.answer_list import Answer
from ui.widgets.choice_dialog import ChoiceDialog
from ui.words import carrier_name, word_of
from ui.words.marking import QT_TRANSLATE_NOOP
from ui.words.scanning import why_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QWidget

    from app.queries.scanned import Option, Scanned
    from app.queries.whereabouts import Whereabouts

translate = QCoreApplication.translate
SHOWN: Final = 60
ROUND_IT, ROW = 190, 80
SHARE: Final = 0.94  # of the window it stands on
KINDS: Final = {
    MatchKind.UNIT: QT_TRANSLATE_NOOP("scan_choice", "Unit"),
    MatchKind.PARCEL: QT_TRANSLATE_NOOP("scan_choice", "Parcel"),
    MatchKind.RETURN: QT_TRANSLATE_NOOP("scan_choice", "Return"),
    MatchKind.GOODS: QT_TRANSLATE_NOOP("scan_choice", "Return with this article"),
}


def ask_what_is_meant(scan: Scanned, options: Sequence[Option], parent: QWidget) -> ChoiceDialog:
    """``chosen(option)`` by a number key, a number of the command sheet, or a press."""
    dialog = ChoiceDialog(
        translate("scan_choice", "What is {code}?").format(code=identifier(scan.raw)[:SHOWN]),
        [_answer(one) for one in options],
        sentence=translate("scan_choice", "The number fits several things. Choose one."),
        parent=parent,
    )
    look = current()
    most = round(parent.window().height() * SHARE)
    dialog.resize(look.px(640), min(most, look.px(ROUND_IT + ROW * len(options))))
    return dialog


def _answer(option: Option) -> Answer:
    if option.match is None:
        reading = option.scan.first
        return Answer(
            option,
            carrier_name(reading.carrier),
            hint=f"{identifier(reading.value)} · {why_words(reading.why)}",
        )
    kind = translate("scan_choice", KINDS[option.match.kind])
    there = option.there
    if there is None:
        return Answer(option, f"{kind} · {identifier(option.match.text)}")
    text = " · ".join(part for part in (kind, there.rma or there.order_no) if part)
    return Answer(option, text, hint=" · ".join(part for part in _facts(option, there) if part))


def _facts(option: Option, there: Whereabouts) -> Iterator[str]:
    """What tells one from the other: how far it is, whose it is, when it came."""
    yield there.seller
    yield there.buyer_name
    parcel = next((one for one in there.parcels if one.id == there.id), None)
    if there.kind is MatchKind.PARCEL and parcel is not None:
        yield word_of(ParcelState, parcel.state)
        yield day(parcel.arrived_at) if parcel.arrived_at is not None else ""
    elif there.kind is MatchKind.RETURN:
        yield word_of(ReturnState, there.return_state)
    yield "" if option.match is None else identifier(option.match.text)
