"""Offers the codes that are seen in photos as scans; takes none by itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from app.domain.heard import Doubt, Heard
from app.domain.identifiers import Candidate, ScanKind, understand
from ui.formats import identifier
from ui.widgets.answer_list import Answer
from ui.widgets.background import Background
from ui.widgets.choice_dialog import ChoiceDialog
from ui.words import carrier_name, word

if TYPE_CHECKING:
    from app.devices.photo_codes import SeenCode
    from app.queries.people import PersonRow
    from ui.desk import Office
    from ui.scanners import Scanners
    from ui.work_page import WorkPage

KEY: Final = "Ctrl+F9"
CHIP: Final = "photo_codes"
DEVICE: Final = "photo"
MOST: Final = 9  # one for each number key
REMEMBERED: Final = 30
MOST_LOOKS: Final = 12  # in line: a whole card of old photos is not searched for labels
FIRST: Final = (ScanKind.TRACKING, ScanKind.RMA, ScanKind.LPN)


class PhotoCodes(QObject):
    """What was scanned already is not offered again; the next scan takes the offer away."""

    def __init__(self, office: Office, scanners: Scanners, work: WorkPage) -> None:
        super().__init__(work)
        self._office, self._scanners, self._work = office, scanners, work
        self._looking = Background(self)
        self._known: list[str] = []
        self._in_line = 0
        self.offered: list[SeenCode] = []
        self.dialog: ChoiceDialog | None = None
        shortcut = QShortcut(QKeySequence(KEY), work)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self.take)
        office.news.photographed.connect(self.look)
        office.session.changed.connect(self.forget)
        scanners.heard.connect(self._on_heard)

    @property
    def busy(self) -> bool:
        return self._looking.busy

    def stop(self) -> None:
        self._in_line = 0
        self._looking.forget()

    def look(self, sha256: str) -> None:
        """One after the other, never two at once."""
        if self._in_line < MOST_LOOKS:
            self._in_line += 1
            seen = partial(self._on_seen, self._office.session.person)
            self._looking.run(partial(_codes_of, self._office, sha256), seen)

    def forget(self) -> None:
        """Another person sits here, or something else lies here: the offer is over."""
        self.offered = []
        if self.dialog is not None:
            self.dialog.reject()
        self._show()

    def take(self) -> None:
        """The one code that is offered, or a question which."""
        if len(self.offered) == 1:
            self._take(self.offered[0])
        elif self.offered and self.dialog is None:
            answers = [
                Answer(one, identifier(_reading(one).value), _words(one)) for one in self.offered
            ]
            self.dialog = ChoiceDialog(
                self.tr("Which code of the photo?"),
                answers,
                sentence=self.tr("It counts as if the scanner had read it."),
                parent=self._work,
            )
            self.dialog.chosen.connect(self._on_chosen)
            self.dialog.finished.connect(self._on_closed)
            self.dialog.open()

    def _on_seen(self, asked_by: PersonRow | None, found: tuple[SeenCode, ...]) -> None:
        """What was photographed by one person is not offered to the next."""
        self._in_line -= 1
        if asked_by != self._office.session.person:
            return
        known = {*self._known, *(_reading(one).value for one in self.offered)}
        new = [
            one
            for one in found
            if _reading(one).kind is not ScanKind.RUBBISH and _reading(one).value not in known
        ]
        self.offered = sorted([*self.offered, *new], key=_rank)[:MOST]
        self._show()

    def _on_heard(self, heard: Heard) -> None:
        if Doubt.CUT_SHORT in heard.doubts:
            return
        self._known = [*self._known, understand(heard.text)[0].value][-REMEMBERED:]
        self.forget()

    def _on_chosen(self, code: object) -> None:
        taken = [one for one in self.offered if one == code]
        if taken:
            self._take(taken[0])

    def _take(self, code: SeenCode) -> None:
        text = code.as_scanned
        self._scanners.hear(Heard(text, text.encode(), DEVICE))

    def _on_closed(self) -> None:
        self.dialog = None

    def _show(self) -> None:
        text = ""
        if len(self.offered) == 1:
            one = self.offered[0]
            text = self.tr("{kind} in the photo: {code} · {key}").format(
                kind=_words(one), code=identifier(_reading(one).value), key=KEY
            )
        elif self.offered:
            count = len(self.offered)
            text = self.tr("%n code(s) in the photo: {key}", "", count).format(key=KEY)
        hint = self.tr("The key takes it as if the scanner had read it.")
        self._work.top.set_chip(CHIP, text, "act", "scanner", hint)


def _reading(code: SeenCode) -> Candidate:
    return understand(code.as_scanned)[0]


def _words(code: SeenCode) -> str:
    best = _reading(code)
    return carrier_name(best.carrier) if best.carrier else word(best.kind)


def _rank(code: SeenCode) -> tuple[bool, float, float]:
    """Shipping labels first: they are why a photo is looked at."""
    return (_reading(code).kind not in FIRST, code.y, code.x)


def _codes_of(office: Office, sha256: str) -> tuple[SeenCode, ...]:
    from app.devices.photo_codes import codes_of  # noqa: PLC0415 with the first photo

    return codes_of(office.station.folder, sha256)
