"""The words of return policies and reviews: conditions and rights as sentences."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from app.domain.grading.facts import Packaging
from app.domain.policy import (
    Because,
    Clause,
    Condition,
    CountedFrom,
    Evidence,
    Floor,
    Informed,
    Mark,
    Outcome,
    Payer,
    RefundMethod,
    RefundMoment,
    Right,
    RightKind,
    RightState,
    Seal,
    Verdict,
)
from app.domain.reasons import ReturnReason
from app.domain.tables import Mistake
from ui import formats
from ui.words.because import day_words
from ui.words.goods import goods_word
from ui.words.marking import QT_TRANSLATE_NOOP, Tables
from ui.words.places import country_name
from ui.words.speaking import series, word_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

    from app.domain.calendars import LastDay

REVIEWING: Final[Tables] = {
    CountedFrom: {
        CountedFrom.DELIVERY: QT_TRANSLATE_NOOP("reviewing", "delivery of the last parcel"),
        CountedFrom.ORDER: QT_TRANSLATE_NOOP("reviewing", "the order"),
        CountedFrom.PURCHASE: QT_TRANSLATE_NOOP("reviewing", "the purchase"),
    },
    Mark: {
        Mark.HYGIENE_SEALED: QT_TRANSLATE_NOOP("reviewing", "sealed for hygiene"),
        Mark.SEALED_MEDIA: QT_TRANSLATE_NOOP("reviewing", "sealed recordings or software"),
        Mark.MADE_TO_ORDER: QT_TRANSLATE_NOOP("reviewing", "made to order"),
        Mark.PERISHABLE: QT_TRANSLATE_NOOP("reviewing", "perishable"),
        Mark.MIXED: QT_TRANSLATE_NOOP("reviewing", "mixed with other goods"),
        Mark.PERIODICAL: QT_TRANSLATE_NOOP("reviewing", "newspapers and magazines"),
        Mark.FINAL_SALE: QT_TRANSLATE_NOOP("reviewing", "sold for good"),
        Mark.HAZARDOUS: QT_TRANSLATE_NOOP("reviewing", "dangerous to ship"),
        Mark.GIFT_CARD: QT_TRANSLATE_NOOP("reviewing", "gift cards"),
    },
    Seal: {
        Seal.UNKNOWN: QT_TRANSLATE_NOOP("reviewing", "Seal not known"),
        Seal.WHOLE: QT_TRANSLATE_NOOP("reviewing", "Seal whole"),
        Seal.BROKEN: QT_TRANSLATE_NOOP("reviewing", "Seal broken"),
    },
    Informed: {
        Informed.YES: QT_TRANSLATE_NOOP("reviewing", "Told of the right with the order"),
        Informed.LATER: QT_TRANSLATE_NOOP("reviewing", "Told of the right later"),
        Informed.NO: QT_TRANSLATE_NOOP("reviewing", "Not told of the right"),
        Informed.UNKNOWN: QT_TRANSLATE_NOOP("reviewing", "Nobody knows whether told"),
    },
    Evidence: {
        Evidence.WORDS: QT_TRANSLATE_NOOP("reviewing", "a description"),
        Evidence.PHOTO: QT_TRANSLATE_NOOP("reviewing", "a photo"),
        Evidence.PHOTO_OF_DAMAGE: QT_TRANSLATE_NOOP("reviewing", "a photo of the damage"),
        Evidence.PHOTO_OF_PACKAGING: QT_TRANSLATE_NOOP("reviewing", "a photo of the packaging"),
        Evidence.PHOTO_OF_LABEL: QT_TRANSLATE_NOOP("reviewing", "a photo of the label"),
        Evidence.VIDEO: QT_TRANSLATE_NOOP("reviewing", "a video"),
        Evidence.SERIAL: QT_TRANSLATE_NOOP("reviewing", "the serial number"),
        Evidence.PROOF_OF_PURCHASE: QT_TRANSLATE_NOOP("reviewing", "proof of purchase"),
    },
    Payer: {
        Payer.SELLER: QT_TRANSLATE_NOOP("reviewing", "The seller pays the return"),
        Payer.BUYER: QT_TRANSLATE_NOOP("reviewing", "The buyer pays the return"),
    },
    RefundMethod: {
        RefundMethod.ORIGINAL: QT_TRANSLATE_NOOP("reviewing", "As it was paid"),
        RefundMethod.STORE_CREDIT: QT_TRANSLATE_NOOP("reviewing", "Store credit"),
        RefundMethod.BANK: QT_TRANSLATE_NOOP("reviewing", "Bank transfer"),
    },
    RefundMoment: {
        RefundMoment.DISPATCH: QT_TRANSLATE_NOOP("reviewing", "On proof of dispatch"),
        RefundMoment.RECEIPT: QT_TRANSLATE_NOOP("reviewing", "When it has arrived"),
        RefundMoment.INSPECTION: QT_TRANSLATE_NOOP("reviewing", "After the inspection"),
    },
    Clause: {
        Clause.SCOPE: QT_TRANSLATE_NOOP("reviewing", "Policy"),
        Clause.WINDOW: QT_TRANSLATE_NOOP("reviewing", "Return window"),
        Clause.CONDITION: QT_TRANSLATE_NOOP("reviewing", "Condition of the goods"),
        Clause.PACKAGING: QT_TRANSLATE_NOOP("reviewing", "Packaging"),
        Clause.EXCLUDED: QT_TRANSLATE_NOOP("reviewing", "Excluded goods"),
        Clause.EVIDENCE: QT_TRANSLATE_NOOP("reviewing", "Evidence"),
        Clause.PAYER: QT_TRANSLATE_NOOP("reviewing", "Who pays the return"),
        Clause.FEE: QT_TRANSLATE_NOOP("reviewing", "Restocking fee"),
        Clause.REFUND: QT_TRANSLATE_NOOP("reviewing", "Refund"),
        Clause.RETURNLESS: QT_TRANSLATE_NOOP("reviewing", "Refund without return"),
        Clause.AUTO: QT_TRANSLATE_NOOP("reviewing", "Accepted without a person"),
    },
    Verdict: {
        Verdict.MET: QT_TRANSLATE_NOOP("reviewing", "Met"),
        Verdict.FAILED: QT_TRANSLATE_NOOP("reviewing", "Not met"),
        Verdict.PERSON: QT_TRANSLATE_NOOP("reviewing", "A person has to look"),
    },
    Outcome: {
        Outcome.DECLINE: QT_TRANSLATE_NOOP("reviewing", "Decline"),
        Outcome.REFER: QT_TRANSLATE_NOOP("reviewing", "A person decides"),
        Outcome.ACCEPT: QT_TRANSLATE_NOOP("reviewing", "Accept"),
    },
    Floor: {
        Floor.DAYS: QT_TRANSLATE_NOOP("reviewing", "Days to withdraw"),
        Floor.START: QT_TRANSLATE_NOOP("reviewing", "Counted from the last good"),
        Floor.WORKING_DAY: QT_TRANSLATE_NOOP("reviewing", "End on a day of rest"),
        Floor.NOT_INFORMED: QT_TRANSLATE_NOOP("reviewing", "Longer when nobody told the buyer"),
        Floor.NOTICE: QT_TRANSLATE_NOOP("reviewing", "A plain notice is enough"),
        Floor.METHOD: QT_TRANSLATE_NOOP("reviewing", "Refund as it was paid"),
        Floor.MOMENT: QT_TRANSLATE_NOOP("reviewing", "Moment of the refund"),
        Floor.RETURN_COST: QT_TRANSLATE_NOOP("reviewing", "Cost of the return"),
        Floor.CONDITION: QT_TRANSLATE_NOOP("reviewing", "Opening and trying is free"),
        Floor.EXCEPTIONS: QT_TRANSLATE_NOOP("reviewing", "Goods without this right"),
        Floor.FAULT: QT_TRANSLATE_NOOP("reviewing", "Goods not as agreed"),
        Floor.FAULT_COST: QT_TRANSLATE_NOOP("reviewing", "Cost of what was not as agreed"),
    },
    RightKind: {
        RightKind.WITHDRAWAL: QT_TRANSLATE_NOOP("reviewing", "Right of withdrawal"),
        RightKind.FAULT: QT_TRANSLATE_NOOP("reviewing", "Liability for faults"),
    },
    RightState: {
        RightState.HOLDS: QT_TRANSLATE_NOOP("reviewing", "holds"),
        RightState.UNSURE: QT_TRANSLATE_NOOP("reviewing", "is not sure"),
        RightState.OVER: QT_TRANSLATE_NOOP("reviewing", "is over"),
        RightState.EXCEPTED: QT_TRANSLATE_NOOP("reviewing", "does not exist for these goods"),
    },
    Mistake: {
        Mistake.UNREADABLE: QT_TRANSLATE_NOOP("reviewing", "this is not TOML"),
        Mistake.MISSING: QT_TRANSLATE_NOOP("reviewing", "a value is missing"),
        Mistake.WRONG_TYPE: QT_TRANSLATE_NOOP("reviewing", "the value is of another kind"),
        Mistake.UNKNOWN_KEY: QT_TRANSLATE_NOOP("reviewing", "no such key"),
        Mistake.UNKNOWN_VALUE: QT_TRANSLATE_NOOP("reviewing", "no such value"),
        Mistake.DUPLICATE: QT_TRANSLATE_NOOP("reviewing", "it is there twice"),
    },
}
SENTENCES: Final[Mapping[Because, str]] = {
    Because.APPLIES: QT_TRANSLATE_NOOP("reviewing", "The policy is for this return."),
    Because.NO_POLICY: QT_TRANSLATE_NOOP("reviewing", "No policy is in force for this return."),
    Because.NOT_FOR_THIS: QT_TRANSLATE_NOOP(
        "reviewing", "The policy “{policy}” is not for this seller, goods, country or channel."
    ),
    Because.IN_TIME: QT_TRANSLATE_NOOP(
        "reviewing", "In time: {days} days from {counted_from}, until {last_day} ({zone})."
    ),
    Because.TOO_LATE: QT_TRANSLATE_NOOP(
        "reviewing",
        "Sent {sent}, too late: {days} days from {counted_from}, until {last_day} ({zone}).",
    ),
    Because.SENDING_UNKNOWN: QT_TRANSLATE_NOOP(
        "reviewing", "It came in after {last_day} ({zone}); when it was sent is not known."
    ),
    Because.PARCEL_UNDERWAY: QT_TRANSLATE_NOOP(
        "reviewing", "A parcel has not come yet: the {days} days have not begun."
    ),
    Because.NO_START: QT_TRANSLATE_NOOP(
        "reviewing", "The days count from {counted_from}, and its date is not known."
    ),
    Because.NO_ZONE: QT_TRANSLATE_NOOP(
        "reviewing", "The buyer's country ({country}) has no time zone here: count by hand."
    ),
    Because.NOT_EXCLUDED: QT_TRANSLATE_NOOP("reviewing", "Not of these goods: {goods}."),
    Because.IS_EXCLUDED: QT_TRANSLATE_NOOP("reviewing", "Not taken back: {goods}."),
    Because.SEAL_BROKEN: QT_TRANSLATE_NOOP(
        "reviewing", "The seal is broken, so it is not taken back: {goods}."
    ),
    Because.SEAL_WHOLE: QT_TRANSLATE_NOOP("reviewing", "The seal is whole: {goods}."),
    Because.SEAL_UNKNOWN: QT_TRANSLATE_NOOP(
        "reviewing", "Whether the seal is whole is not known: {goods}."
    ),
    Because.GOOD_ENOUGH: QT_TRANSLATE_NOOP(
        "reviewing", "The buyer says {given}; {wanted} is good enough."
    ),
    Because.NOT_GOOD_ENOUGH: QT_TRANSLATE_NOOP(
        "reviewing", "The buyer says {given}; it has to be {wanted} or better."
    ),
    Because.AT_INSPECTION: QT_TRANSLATE_NOOP(
        "reviewing", "It has to be {wanted} or better: the inspection will show."
    ),
    Because.ALL_THERE: QT_TRANSLATE_NOOP("reviewing", "All that was asked for is there."),
    Because.NOT_THERE: QT_TRANSLATE_NOOP("reviewing", "Still to be sent: {missing}."),
    Because.NOT_ASKED_FOR: QT_TRANSLATE_NOOP("reviewing", "Not asked for with: {reason}."),
    Because.WITHIN_LIMIT: QT_TRANSLATE_NOOP("reviewing", "{value}, within the limit of {limit}."),
    Because.ABOVE_LIMIT: QT_TRANSLATE_NOOP("reviewing", "{value}, above the limit of {limit}."),
    Because.NO_LIMIT: QT_TRANSLATE_NOOP("reviewing", "There is no limit in {currency}."),
    Because.NO_PRICE: QT_TRANSLATE_NOOP("reviewing", "What was paid is not known."),
    Because.REASON_LISTED: QT_TRANSLATE_NOOP("reviewing", "Accepted for this reason: {reason}."),
    Because.REASON_NOT_LISTED: QT_TRANSLATE_NOOP(
        "reviewing", "A person looks at this reason: {reason}."
    ),
    Because.NEVER_AUTOMATIC: QT_TRANSLATE_NOOP(
        "reviewing", "The policy accepts nothing without a person."
    ),
    Because.LAW_GOES_FIRST: QT_TRANSLATE_NOOP(
        "reviewing", "Does not count while the right of withdrawal holds ({article})."
    ),
    Because.GOODS_AT_FAULT: QT_TRANSLATE_NOOP("reviewing", "Does not count with: {reason}."),
}


def review_word(value: StrEnum) -> str:
    """Total over every kind in ``REVIEWING``."""
    return _said(REVIEWING[type(value)][value])


def clause_word(where: str) -> str:
    """``Excluded goods 2`` for ``excluded.2``; what is no clause is shown as it is."""
    for clause in sorted(Clause, key=len, reverse=True):
        if where == clause or where.startswith(f"{clause}."):
            number = where.removeprefix(clause).strip(".")
            name = review_word(clause)
            return f"{name}\u00a0{number}" if number.isdigit() else name
    return where


def condition_sentence(condition: Condition) -> str:
    """What decided it: ``In time: 30 days from the order, until 3 Apr 2026 (Europe/Berlin).``"""
    data = condition.data
    told = {key: _value(key, value) for key, value in data.items()}
    told |= {
        "article": condition.article,
        "goods": _goods(data),
        "sent": _sent(data),
        "given": _level(condition.clause, data.get("given", "")),
        "wanted": _level(condition.clause, data.get("wanted", "")),
    }
    currency = data.get("currency", "")
    for name in ("value", "limit"):
        if f"{name}_minor" in data:
            told[name] = formats.money(int(data[f"{name}_minor"]), currency)
    text = _said(SENTENCES[condition.because]).format(**told)
    return text[:1].upper() + text[1:]


def right_sentence(right: Right) -> str:
    """``Right of withdrawal: holds, last day 7 Apr 2026, Europe/Berlin (Article …).``"""
    told = {
        "right": review_word(right.kind),
        "state": review_word(right.state),
        "article": right.article,
    }
    if right.last_day is None or right.state is RightState.EXCEPTED:
        return QCoreApplication.translate("reviewing", "{right}: {state} ({article}).").format(
            **told
        )
    text = QCoreApplication.translate(
        "reviewing", "{right}: {state}, last day {last_day} ({article})."
    ).format(**told, last_day=_last_day(right.last_day))
    if not right.last_day.moved:
        return text
    moved = QCoreApplication.translate(
        "reviewing", "{right} It moved to the next working day ({article})."
    )
    return moved.format(right=text, article=right.law.articles[Floor.WORKING_DAY])


def _last_day(last: LastDay) -> str:
    return f"{day_words(last.day.isoformat())}, {last.zone}"


def _value(key: str, value: str) -> str:
    if key == "counted_from":
        return review_word(CountedFrom(value))
    if key == "last_day":
        return day_words(value)
    if key == "country":
        return country_name(value) if value else "–"
    if key == "reason":
        return word_of(ReturnReason, value)
    if key == "missing":
        return series(review_word(Evidence(code)) for code in value.split(","))
    return value


def _goods(data: Mapping[str, str]) -> str:
    mark = [review_word(Mark(data["mark"]))] if "mark" in data else []
    kind = [goods_word(data["category"])] if "category" in data else []
    return series([*kind, *mark])


def _level(clause: Clause, value: str) -> str:
    if clause is Clause.PACKAGING:
        return word_of(Packaging, value)
    return QCoreApplication.translate("reviewing", "grade {grade}").format(grade=value)


def _sent(data: Mapping[str, str]) -> str:
    """When the notice was sent, by the clocks that its days are counted by."""
    if "sent" not in data or "zone" not in data:
        return ""
    sent = datetime.fromisoformat(data["sent"]).astimezone(ZoneInfo(data["zone"]))
    return f"{day_words(sent.date().isoformat())} {sent:%H:%M}"


def _said(text: str) -> str:
    return QCoreApplication.translate("reviewing", text)
