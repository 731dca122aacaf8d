"""The questions before a decision: how the seller agreed, why not, and what instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.agreements import Channel, SellerAnswer
from app.domain.disposition import Disposition
from app.domain.disposition.orders import USUAL_HOURS
from ui.screens.approving.ways_view import what_it_means
from ui.theme import current
from ui.widgets.answer_list import Answer
from ui.widgets.choice_dialog import ChoiceDialog
from ui.widgets.reason_dialog import ReasonDialog
from ui.words import reason_sentence, word

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.domain.disposition import Alternative
    from ui.screens.approving.dossier import Dossier

translate = QCoreApplication.translate
ANYTHING = (None,)  # every answer wants words


def ask_seller(dossier: Dossier, parent: QWidget) -> ReasonDialog:
    """What the seller said has to be on record, with who said it and when."""
    ways = {
        "mail": translate("approving", "By e-mail or message"),
        "telephone": translate("approving", "By telephone"),
        "order": translate("approving", "By an order we have in writing"),
    }
    seller = dossier.card.head.seller
    return ReasonDialog(
        translate("approving", "How did the seller agree?"),
        translate("approving", "{seller} has to agree to: {disposition}.").format(
            seller=seller or translate("approving", "The seller"),
            disposition=word(Disposition(dossier.proposal.disposition)),
        ),
        reasons=[Answer(text, text) for text in ways.values()],
        note_needed=(*ANYTHING, *ways.values()),
        note_hint=translate("approving", "Who agreed, when, and to what"),
        yes=translate("approving", "Approve"),
        yes_kind="go",
        parent=parent,
    )


def ask_how_asked(dossier: Dossier, parent: QWidget) -> ReasonDialog:
    """``decided(Channel, words)``: they have two days from now."""
    return ReasonDialog(
        translate("approving", "How was the seller asked?"),
        translate("approving", "{seller} has {hours} hours to answer, from now.").format(
            seller=dossier.card.head.seller or translate("approving", "The seller"),
            hours=USUAL_HOURS,
        ),
        reasons=[Answer(channel, word(channel)) for channel in Channel],
        note_hint=translate("approving", "Whom, and by what message"),
        yes=translate("approving", "They were asked"),
        yes_kind="go",
        parent=parent,
    )


def ask_answer(dossier: Dossier, parent: QWidget) -> ReasonDialog:
    """``decided(SellerAnswer, words)``."""
    answers = (SellerAnswer.AGREED, SellerAnswer.REFUSED)
    return ReasonDialog(
        translate("approving", "What did the seller answer?"),
        translate("approving", "{seller} was asked about: {disposition}.").format(
            seller=dossier.card.head.seller or translate("approving", "The seller"),
            disposition=word(Disposition(dossier.proposal.disposition)),
        ),
        reasons=[Answer(answer, word(answer)) for answer in answers],
        note_needed=(*ANYTHING, *answers),
        note_hint=translate("approving", "Who answered, when, in which words"),
        yes=translate("approving", "Note it"),
        yes_kind="go",
        parent=parent,
    )


def ask_why_not(parent: QWidget) -> ReasonDialog:
    other = translate("approving", "Something else")
    reasons = [
        translate("approving", "The photos do not show it"),
        translate("approving", "The grade does not fit"),
        translate("approving", "It was not inspected fully"),
        translate("approving", "The seller wants something else"),
        other,
    ]
    return ReasonDialog(
        translate("approving", "Why is it rejected?"),
        translate("approving", "The unit goes back to be proposed again."),
        reasons=[Answer(text, text) for text in reasons],
        note_needed=(other,),
        yes=translate("approving", "Reject"),
        parent=parent,
    )


def ask_why_instead(instead: Disposition, parent: QWidget) -> ReasonDialog:
    other = translate("approving", "Something else")
    reasons = [
        translate("approving", "It is worth more that way"),
        translate("approving", "The seller wants it so"),
        translate("approving", "There is no room or work for the other way"),
        other,
    ]
    return ReasonDialog(
        translate("approving", "Why {disposition} instead?").format(disposition=word(instead)),
        translate(
            "approving", "It is proposed again with your suggestion; another person decides then."
        ),
        reasons=[Answer(text, text) for text in reasons],
        note_needed=(other,),
        yes=translate("approving", "Send it back"),
        parent=parent,
    )


def other_ways(dossier: Dossier) -> list[Alternative]:
    """The allowed ways alone; what is not allowed stands with its reasons on the screen."""
    proposed = dossier.proposal.disposition
    return [way for way in dossier.ways if way.allowed and way.disposition != proposed]


def ask_which_way(dossier: Dossier, *, repackage: bool, parent: QWidget) -> ChoiceDialog:
    answers = [
        Answer(
            way.disposition,
            word(way.disposition),
            note=translate("approving", "ask the seller") if way.needs_seller else "",
            hint=" ".join(
                [
                    what_it_means(way.disposition, repackage=repackage),
                    *(reason_sentence(note) for note in way.notes),
                ]
            ),
        )
        for way in other_ways(dossier)
    ]
    dialog = ChoiceDialog(
        translate("approving", "Which way instead?"),
        answers,
        sentence=translate("approving", "What the law or the facts forbid is left out."),
        parent=parent,
    )
    look = current()
    dialog.resize(look.px(600), look.px(min(680, 190 + 78 * len(answers))))
    return dialog
