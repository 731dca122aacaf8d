"""What the barcodes of the command sheet press, so that a bench works with the scanner alone."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from app.domain.lpn import command_barcode, parse_command


class BenchCommand(StrEnum):
    """The value is the name inside the barcode.

    None of them *is* an action: each presses the key that the screen in front has for it.
    """

    OK = "OK"
    CANCEL = "CANCEL"
    NEXT = "NEXT"
    PREVIOUS = "PREVIOUS"
    BACK = "BACK"
    UNDO = "UNDO"
    APPROVE = "APPROVE"
    REJECT = "REJECT"
    CHANGE = "CHANGE"
    GRADE_A = "GRADEA"
    GRADE_B = "GRADEB"
    GRADE_C = "GRADEC"
    GRADE_D = "GRADED"
    GRADE_E = "GRADEE"
    PRINT = "PRINT"
    PHOTO = "PHOTO"
    QUANTITY = "QUANTITY"
    SIGN_OUT = "SIGNOUT"
    DIGIT_0 = "KEY0"
    DIGIT_1 = "KEY1"
    DIGIT_2 = "KEY2"
    DIGIT_3 = "KEY3"
    DIGIT_4 = "KEY4"
    DIGIT_5 = "KEY5"
    DIGIT_6 = "KEY6"
    DIGIT_7 = "KEY7"
    DIGIT_8 = "KEY8"
    DIGIT_9 = "KEY9"
    POINT = "KEYPOINT"
    F1 = "F1"
    F2 = "F2"
    F3 = "F3"
    F4 = "F4"
    F5 = "F5"
    F6 = "F6"
    F7 = "F7"
    F8 = "F8"
    F9 = "F9"
    F10 = "F10"
    F11 = "F11"
    F12 = "F12"
    TO_RECEIVE = "GORECEIVE"
    TO_INSPECT = "GOINSPECT"
    TO_DISPOSE = "GODISPOSE"
    TO_APPROVE = "GOAPPROVE"
    TO_PUT_AWAY = "GOPUTAWAY"
    TO_STOCK = "GOSTOCK"
    TO_UNCLAIMED = "GOUNCLAIM"
    TO_LABELS = "GOLABELS"
    TO_REQUESTS = "GOREQUEST"
    TO_SELLERS = "GOSELLERS"
    TO_STORY = "GOSTORY"
    TO_SET_UP = "GOSETUP"

    @property
    def barcode(self) -> str:
        return command_barcode(self.value)

    @property
    def digit(self) -> str:
        """``0`` to ``9`` for a number key, else ""."""
        rest = self.value.removeprefix("KEY")
        return rest if rest != self.value and rest.isdecimal() else ""

    @property
    def place(self) -> str:
        """The place of work it goes to, else ""."""
        return PLACES.get(self, "")

    @property
    def grade(self) -> str:
        return self.value.removeprefix("GRADE") if self in GRADES else ""


GRADES: Final = (
    BenchCommand.GRADE_A,
    BenchCommand.GRADE_B,
    BenchCommand.GRADE_C,
    BenchCommand.GRADE_D,
    BenchCommand.GRADE_E,
)
PLACES: Final = {
    BenchCommand.TO_RECEIVE: "receive",
    BenchCommand.TO_INSPECT: "inspect",
    BenchCommand.TO_DISPOSE: "dispose",
    BenchCommand.TO_APPROVE: "approve",
    BenchCommand.TO_PUT_AWAY: "put_away",
    BenchCommand.TO_STOCK: "stock",
    BenchCommand.TO_UNCLAIMED: "unclaimed",
    BenchCommand.TO_LABELS: "labels",
    BenchCommand.TO_REQUESTS: "requests",
    BenchCommand.TO_SELLERS: "sellers",
    BenchCommand.TO_STORY: "story",
    BenchCommand.TO_SET_UP: "setup",
}


def command_of(text: str) -> BenchCommand | None:
    """The command a barcode stands for; None for any other text and for unknown names."""
    name = parse_command(text)
    return None if name is None else named(name)


def named(name: str) -> BenchCommand | None:
    return next((one for one in BenchCommand if one.value == name), None)
