"""Set up, Questions: which set is written, what its text is worth, and playing through it.

Every pause in writing checks the text and keeps the draft, both beside the window.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from app.commands.publish_grading_set import PublishGradingSet, RetireGradingSet
from app.domain.grading import Answer, InspectionContext, decide, write_note
from app.domain.grading.publishing import file_name, read_safely
from ui.screens.setting_up.question_checks import Checked, as_far_as_it_fits, check
from ui.screens.setting_up.question_drafts import Drafts
from ui.screens.setting_up.question_sets import Catalogue, catalogue

if TYPE_CHECKING:
    from app.domain.grading import GradingSet, Particulars, Walk
    from app.errors import StationError
    from app.station import Station
    from app.store.ledger import Done
    from ui.desk import Desk
    from ui.screens.setting_up.question_sets import SetRow


class EditingView(Protocol):
    def show_sets(self, known: Catalogue, drafts: tuple[str, ...]) -> None: ...
    def show_text(self, name: str, text: str, *, restored: bool) -> None: ...
    def show_checked(self, checked: Checked) -> None: ...
    def show_walk(self, walk: Walk | None) -> None: ...
    def show_categories(self, categories: tuple[str, ...], chosen: str) -> None: ...
    def show_published(self, published: GradingSet) -> None: ...
    def show_retired(self, row: SetRow, token: str) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...


class QuestionEditing:
    """``name`` is the set that is open; its draft is kept under it."""

    def __init__(self, view: EditingView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._drafts = Drafts(desk.station.folder.path)
        self._ticket = 0
        self._base = ""
        self._text = ""
        self._publishing = False
        self.known: Catalogue | None = None
        self.name = ""
        self.checked = Checked(None, None)
        self.answers: tuple[Answer, ...] = ()
        self.context = InspectionContext()

    # the list

    def refresh(self) -> None:
        work = partial(_listed, self._desk.station, self._drafts)
        self._desk.run(work, done=self._found, refused=self._view.show_refusal)

    def _found(self, found: tuple[Catalogue, tuple[str, ...]]) -> None:
        self.known, drafts = found
        self._view.show_sets(self.known, drafts)
        if self.name:
            self._check()  # a version may be taken by now

    # one set

    def open(self, row: SetRow, version: int = 0) -> None:
        """The draft where there is one; with ``version`` that one's text, as the next version."""
        if self.known is None:
            return
        text = self.known.text(row.set_id, version or row.version)
        self._begin(row.set_id, text, category=_example(row.categories), fresh=bool(version))

    def copy(self, row: SetRow, set_id: str, categories: tuple[str, ...]) -> None:
        if self.known is not None:
            text = self.known.copy(row, set_id, categories)
            self._begin(set_id, text, category=_example(categories), fresh=True)

    def open_draft(self, name: str) -> None:
        """A draft of a set that nobody has published yet."""
        self._begin(name, "", category="general", fresh=False)

    def _begin(self, name: str, text: str, *, category: str, fresh: bool) -> None:
        self.name, self._base, self.answers = name, text, ()
        self.context = InspectionContext(category=category)
        self._ticket += 1
        work = partial(self._drafts.read, name)
        done = partial(self._opened, name, fresh)
        self._desk.run(work, done=done, refused=self._view.show_refusal)

    def _opened(self, name: str, fresh: bool, draft: str | None) -> None:  # noqa: FBT001
        if name != self.name:
            return
        restored = draft is not None and not fresh and draft != self._base
        self._text = draft if restored and draft is not None else self._base
        self._view.show_text(name, self._text, restored=restored)
        self._check()

    def close(self) -> None:
        """The draft stays."""
        self.name = ""
        self.refresh()

    def drop_draft(self) -> None:
        """Back to the text that was opened."""
        if not self.name:
            return
        self._text = self._base
        self._keep(None)
        self._view.show_text(self.name, self._text, restored=False)
        self._check()

    # writing

    def written(self, text: str) -> None:
        """After a pause of the hands."""
        if not self.name or text == self._text:
            return
        self._text = text
        self._keep(text if text != self._base else None)
        self._check()

    def _keep(self, text: str | None) -> None:
        self._ticket += 1
        work = partial(self._drafts.keep, self.name, text, self._ticket)
        self._desk.run(work, done=_nothing, refused=self._view.show_refusal)

    def _check(self) -> None:
        if self.known is None:
            return
        work = partial(check, self._text, self.name, self.known.sets)
        done = partial(self._was_checked, self.name, self._text)
        self._desk.run(work, done=done, refused=self._view.show_refusal)

    def _was_checked(self, name: str, text: str, checked: Checked) -> None:
        if (name, text) != (self.name, self._text):
            return  # written on in the meantime
        self.checked = checked
        self._view.show_checked(checked)
        if checked.grading_set is not None:
            categories = checked.grading_set.categories
            self._view.show_categories(categories, self.context.category)
            self._play()

    # playing through

    def answer(self, choice: int) -> None:
        one = self.checked.grading_set
        if one is None:
            return
        self.answers, found = as_far_as_it_fits(one, self.answers, self.context)
        if found.current is not None and found.current.option(choice) is not None:
            self.answers = (*self.answers, Answer(found.current.id, choice, "–"))
        self._play()

    def give(self, read: Particulars) -> None:
        """What was measured, scanned, ticked off or tried decides the answer, as at the bench."""
        one = self.checked.grading_set
        if one is None:
            return
        self.answers, found = as_far_as_it_fits(one, self.answers, self.context)
        asked = found.current
        today = self._desk.station.clock.now().date()
        option = decide(asked, read, self.context, today) if asked is not None else None
        if asked is not None and option is not None:
            note = write_note(read, "–")
            self.answers = (*self.answers, Answer(asked.id, option.number, note))
        self._play()

    def back(self) -> None:
        self.answers = self.answers[:-1]
        self._play()

    def restart(self) -> None:
        self.answers = ()
        self._play()

    def imagine(self, context: InspectionContext) -> None:
        self.context = context
        self._play()

    def _play(self) -> None:
        one = self.checked.grading_set
        if one is not None:
            self.answers, found = as_far_as_it_fits(one, self.answers, self.context)
            self._view.show_walk(found)

    # in force

    @property
    def may_publish(self) -> bool:
        ready = self.checked.grading_set is not None and self.checked.problem is None
        return bool(self.name) and ready and not self._publishing

    def publish(self, text: str) -> None:
        """What is on the screen, checked or not: the command refuses what must not go out."""
        self.written(text)
        if not self.name or self._publishing:
            return
        self._publishing = True
        command = PublishGradingSet(tuple(text.split("\n")))
        done = partial(self._published, self.name, text)
        self._desk.do(command, done=done, refused=self._not_published)

    def retire(self, row: SetRow) -> None:
        """Back to the questions that came with the program."""

        def done(retired: Done) -> None:
            self._view.show_retired(row, retired.id)
            self.refresh()

        self._desk.do(RetireGradingSet(row.set_id), done=done, refused=self._view.show_refusal)

    def _published(self, name: str, text: str, _done: Done) -> None:
        self._publishing = False
        self._ticket += 1
        work = partial(self._drafts.keep, name, None, self._ticket)
        self._desk.run(work, done=_nothing, refused=self._view.show_refusal)
        self.name = ""
        read = partial(read_safely, text, file_name(name))
        self._desk.run(read, done=self._view.show_published, refused=self._view.show_refusal)

    def _not_published(self, error: StationError) -> None:
        self._publishing = False
        self._view.show_refusal(error)


def _listed(station: Station, drafts: Drafts) -> tuple[Catalogue, tuple[str, ...]]:
    return catalogue(station), drafts.names()


def _example(categories: tuple[str, ...]) -> str:
    """A kind of goods that the set serves; the fallback serves anything."""
    return next((one for one in categories if one != "*"), "general")


def _nothing(_: object) -> None:
    """A draft is kept without a word."""
