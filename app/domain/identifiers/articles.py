"""Readings as an article's number: GTIN, UPC-E, ISBN, and the marketplaces' own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.domain.check_digits import GS1, isbn10_digit
from app.domain.gs1 import (
    GTIN_LENGTHS,
    UPC_E_LENGTH,
    canonical_gtin,
    check_digit_is_right,
    is_gtin,
    upc_a_of,
)
from app.domain.identifiers.kinds import Candidate, Done, ScanKind, Why
from app.domain.identifiers.opening import AIM_ARTICLE, AIM_EAN, AIM_EAN8

if TYPE_CHECKING:
    from collections.abc import Iterator

_FNSKU: Final = re.compile(r"X00[0-9A-Z]{7}")
_ASIN: Final = re.compile(r"B0[0-9A-Z]{8}")
_ISBN10: Final = re.compile(r"(\d{9})([\dX])")
_BOOKS: Final = ("978", "979")
# in the groups it is printed in, with or without its name: a book's, an EAN's, a UPC's
_PRINTED: Final = re.compile(
    r"(?:ISBN(?:-1[03])?:?)?(97[89]-?\d{1,5}-?\d{1,7}-?\d{1,7}-?\d|\d{1,5}-\d{1,7}-\d{1,7}-[\dX]"
    r"|\d{9}[\dX])|(\d-\d{6}-\d{6}|\d-\d{5}-\d{5}-\d)"
)
_PRINTED_LENGTHS: Final = frozenset({10, 12, 13})
_FORMS: Final = {8: "GTIN-8", 12: "GTIN-12", 13: "GTIN-13", 14: "GTIN-14"}


def articles(code: str, symbology: str) -> Iterator[Candidate]:
    """Every right reading of ``code`` (capitals, no blanks) as an article's number."""
    length = len(code)
    if length == UPC_E_LENGTH and symbology != AIM_EAN8 and (full := upc_a_of(code)):
        yield _gtin(full, shown=code, more=(("upc_e", code),), done=(Done.EXPANDED,))
        if symbology == AIM_EAN:
            return
    if length in GTIN_LENGTHS and is_gtin(code):
        if length == 13 and code.startswith(_BOOKS):  # noqa: PLR2004 GTIN-13
            yield Candidate(ScanKind.ISBN, code, why=Why.CHECK_DIGIT, shown=_hyphened(code))
        yield _gtin(code)
    elif length == 10:  # noqa: PLR2004 as many as an ISBN has
        yield from _book(code)


def ungrouped(code: str) -> str:
    """The bare number of one written in its printed groups; anything else stays as it is."""
    found = _PRINTED.fullmatch(code)
    if found is None:
        return code
    bare = (found[1] or found[2]).replace("-", "")
    return bare if len(bare) in _PRINTED_LENGTHS else code


def _book(code: str) -> Iterator[Candidate]:
    found = _ISBN10.fullmatch(code)
    if found is None or isbn10_digit(found[1]) != found[2]:
        return
    new = _as_isbn13(found[1])
    fields = (("isbn13", new),)
    yield Candidate(ScanKind.ISBN, code, why=Why.CHECK_DIGIT, shown=code, fields=fields)
    yield _gtin(new, shown=code, done=(Done.EXPANDED,))


def marketplace(code: str) -> Iterator[Candidate]:
    """What the big marketplaces put on articles, by its shape."""
    if len(code) != 10:  # noqa: PLR2004 both have ten characters
        return
    if _FNSKU.fullmatch(code):
        yield Candidate(ScanKind.FNSKU, code, why=Why.SHAPE, shown=code)
    elif _ASIN.fullmatch(code):
        yield Candidate(ScanKind.ASIN, code, why=Why.SHAPE, shown=code)


def misread_articles(code: str, symbology: str) -> Iterator[Candidate]:
    """What can only be an article's number, though its check digit is wrong.

    Thirteen digits are hardly anything else; eight, twelve or fourteen can be anything, unless
    the symbology says so; ten are a book's where they are written in its groups.
    """
    bare = code if code.isdigit() else ungrouped(code)
    if bare != code and len(bare) == 10 and isbn10_digit(bare[:9]) != bare[9]:  # noqa: PLR2004
        yield Candidate(ScanKind.ISBN, bare, why=Why.MISREAD, shown=code)
    code = bare
    if len(code) not in GTIN_LENGTHS or not (code.isascii() and code.isdigit()):
        return
    thirteen = len(code) == 13  # noqa: PLR2004 GTIN-13
    right = check_digit_is_right(code) or (len(code) == UPC_E_LENGTH and upc_a_of(code) != "")
    if (thirteen or symbology in AIM_ARTICLE) and not right:
        book = thirteen and code.startswith(_BOOKS)
        kind = ScanKind.ISBN if book else ScanKind.GTIN
        yield Candidate(kind, code, why=Why.MISREAD, shown=code)


def gtin_fields(digits: str) -> tuple[tuple[str, str], ...]:
    """The number with fourteen digits, as databases of articles keep it, and its form."""
    form = _FORMS[len(canonical_gtin(digits))]
    if form == "GTIN-13" and digits.zfill(13)[-13] == "0":
        form = "GTIN-12"
    return (("gtin14", digits.zfill(14)), ("form", form))


def _gtin(
    digits: str,
    *,
    shown: str = "",
    more: tuple[tuple[str, str], ...] = (),
    done: tuple[Done, ...] = (),
) -> Candidate:
    return Candidate(
        ScanKind.GTIN,
        canonical_gtin(digits),
        why=Why.CHECK_DIGIT,
        shown=shown or digits,
        fields=(*gtin_fields(digits), *more),
        done=done,
    )


def _as_isbn13(body: str) -> str:
    return f"978{body}{GS1.digit(f'978{body}')}"


def _hyphened(isbn: str) -> str:
    """Prefix and number apart, as far as can be told without the table of publishers."""
    return f"{isbn[:3]}-{isbn[3:]}"
