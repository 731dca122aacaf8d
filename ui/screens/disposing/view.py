"""Dispose as the inspector sees it: what waits, the unit, and the one next thing to do."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from app.domain.bench_commands import BenchCommand
from app.domain.disposition import Disposition, StepKind
from app.domain.evidence import PrintState
from app.domain.identifiers import ScanKind, Why
from app.queries.standing import EVIDENCE, Where
from ui.camera.photographer import Photographer
from ui.formats import count, identifier
from ui.hold_words import ask_hold, ask_release, hold_headline, hold_sentence
from ui.messages import sentence_for, title_for
from ui.own_way_words import own_way_reasons
from ui.screen import Screen
from ui.screens.disposing.gate_dialogs import CertifyDialog, ask_not_donated, ask_wiped
from ui.screens.disposing.queues_card import QueuesCard
from ui.screens.disposing.round_dialog import RoundDialog
from ui.screens.disposing.unit_panel import UnitPanel
from ui.screens.disposing.ways_dialog import WaysDialog
from ui.standing_words import go_there, place_of, told_standing
from ui.widgets.action_button import ActionButton
from ui.widgets.again_dialog import reason_of
from ui.widgets.answer_list import Answer
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.exemption_dialog import ask_exemption
from ui.widgets.reason_dialog import ReasonDialog
from ui.widgets.scan_field import ScanField
from ui.widgets.scroller import Scroller
from ui.widgets.text import Text
from ui.widgets.verdict_band import Verdict, VerdictBand
from ui.widgets.witness_dialog import WitnessDialog
from ui.words import slot_word, verb, word, word_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.config import DataFolder
    from app.domain.disposition import ApprovalOutdated
    from app.domain.identifiers import Candidate
    from app.errors import StationError
    from app.queries.choosing import Facet
    from app.queries.people import PersonRow
    from app.queries.relabelling import LabelRound
    from app.queries.scanned import Scanned
    from app.store.picture_quality import Flaw
    from ui.label_dots import LabelDots
    from ui.screen import Managed
    from ui.screens.disposing.plan import Plan
    from ui.screens.disposing.presenter import DisposingPresenter
    from ui.screens.disposing.queues import Queues

MINE = (Where.TO_PROPOSE, Where.TO_CARRY_OUT)


class DisposingScreen(Screen):
    command_keys: ClassVar = {BenchCommand.CHANGE: "F2"}
    presenter: DisposingPresenter

    def __init__(self, folder: DataFolder) -> None:
        super().__init__()
        self._plan: Plan | None = None
        self._dialog: QDialog | None = None
        self._asking_pin: WitnessDialog | None = None
        self.scan_field = ScanField(self.tr("Scan a unit, or type its licence plate"))
        self.band = VerdictBand(parent=self)
        self.held = Banner(parent=self)
        self.queues = QueuesCard(self)
        self.queues.filter.clear_by_escape_in(self)
        self.panel = UnitPanel(folder, self)
        self.empty = EmptyState("dispose", parent=self)
        self._buttons()
        self._lay_out()
        self.scan_field.scanned.connect(self.typed)
        self.scan_field.picture_pasted.connect(self._on_pasted)
        self.panel.evidence.photo_wanted.connect(self._on_photo_wanted)
        self.panel.evidence.photos_offered.connect(self._on_photos)
        self.photographer = Photographer(folder.path, self)
        self.photographer.told.connect(self.noted)
        self.photographer.finished.connect(self.scan_field.take_focus)

    def meet_presenter(self, presenter: DisposingPresenter) -> None:
        self.presenter = presenter
        self.primary.clicked.connect(presenter.primary)
        self.queues.chosen.connect(presenter.open_unit)
        self.queues.filter.chosen.connect(presenter.choose)
        self.queues.filter.facets_wanted.connect(presenter.ask_facets)
        self.queues.filter.left.connect(self.scan_field.take_focus)
        self.show_nothing()
        self.band.show_idle(self.tr("Ready to scan"), self._how())

    # what the window asks

    def meet(self, bench: Managed) -> None:
        self.queues.filter.remember_in(bench.preferences)

    def entered(self) -> None:
        self.queues.filter.meet(self.presenter.person_id)
        self.presenter.refresh()
        self.scan_field.take_focus()

    def hear(self, kinds: frozenset[str]) -> None:
        """News from the station; what is missed out of sight, ``entered`` looks up."""
        if self.isVisible():
            self.presenter.refresh_after(kinds)

    def wants(self, scan: Scanned) -> bool:
        return self.presenter.wants(scan)

    def claims(self, scan: Scanned) -> bool:
        """What nobody knows is explained here; a parcel or a shelf is other work."""
        return not (scan.found or scan.shelf)

    def take_scan(self, scan: Scanned) -> None:
        self.photographer.leave()
        self.scan_field.show_scan(scan.raw)
        self.presenter.scanned(scan)

    def take_badge(self, badge: str) -> bool:
        """A second person's badge: beside a destruction, or agreeing to what waits here."""
        if isinstance(self._dialog, CertifyDialog):
            self._leave_pin()
            self.presenter.gate.witness_by_badge(badge)
            return True
        plan = self._plan
        free = self._dialog is None or self._dialog is self._asking_pin
        if free and plan is not None and plan.standing.where is Where.TO_APPROVE:
            self._leave_pin()
            self.presenter.gate.agree_by_badge(plan, badge)
            return True
        return False

    def show_target(self, target: str) -> None:
        self.presenter.open_unit(target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk the queues from wherever the focus is."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step:
            event.accept()
            self.presenter.walk(step)
            return
        super().keyPressEvent(event)

    # what the presenter shows

    def show_queues(self, queues: Queues, chosen: str) -> None:
        self.queues.show_queues(queues, chosen)

    def show_facets(self, found: list[Facet]) -> None:
        queues = self.presenter.queues
        complete = queues.proposing.exact and queues.working.exact
        self.queues.filter.show_facets(found, complete=complete)

    def show_nothing(self) -> None:
        self._plan = None
        self._leave_dialog()
        if self.presenter.queues.choice.empty:
            headline = self.tr("Nothing waits here")
            come = self.tr(
                "Inspected units come here for their proposal, approved ones to be done."
            )
        else:
            headline = self.tr("Nothing in these queues fits")
            come = self.tr("Other words or filters may. Esc shows all that waits.")
        self.empty.show_words(headline, come, "dispose")
        self._show_empty(empty=True)
        self._name_primary(self.tr("Propose"), enabled=False)
        for button in (self.another, self.again, self.hold):
            button.setEnabled(False)
        self._hide_gate()
        self.held.clear()
        self.scan_field.take_focus()

    def show_plan(self, plan: Plan) -> None:
        if self._plan is None or self._plan.id != plan.id:
            self._leave_dialog()
        self._plan = plan
        where = plan.standing.where
        mine = where in MINE or where is Where.TO_PUT_AWAY
        self._show_empty(empty=not mine)
        if mine:
            self.panel.show_plan(plan)
        else:
            told = told_standing(plan.standing)
            sentence = f"{told.sentence} {self._by_badge(plan)}".strip()
            self.empty.show_words(told.headline, sentence, "story")
        self.queues.show_chosen(plan.id)
        self._show_hold(plan)
        self._name_keys(plan)
        if self._dialog is None:
            self.scan_field.take_focus()

    def show_chosen(self, plan: Plan) -> None:
        if plan.standing.where in MINE:
            self.band.show_idle(self._task(plan), self._title(plan))
        else:
            self.show_found(plan)

    def show_found(self, plan: Plan) -> None:
        if plan.standing.where in MINE:
            kind: Verdict = "look" if plan.rejected is not None else "go"
            self.band.show_verdict(kind, self._task(plan), self._title(plan))
            return
        told = told_standing(plan.standing)
        self.band.show_verdict(
            "go" if plan.standing.where is Where.TO_PUT_AWAY else "look",
            told.headline,
            f"{told.sentence} {self._f1(plan)}",
        )

    def show_switched(self, plan: Plan, left: str) -> None:
        text = self.tr("{left} still waits for the scan of its new label.")
        self.band.show_verdict("look", self._task(plan), text.format(left=left))

    def show_busy(self, raw: str) -> None:
        self.band.show_busy(self.tr("Looking up {code}").format(code=identifier(raw)[:60]))

    def show_label(self, dots: LabelDots, code: str) -> None:
        self.panel.preview.show_dots(dots, self.tr("Label {code}").format(code=code))

    def show_no_label(self, error: StationError) -> None:
        self.panel.preview.show_sentence(sentence_for(error))

    def show_unknown(self, reading: Candidate) -> None:
        self.band.show_verdict(
            "stop",
            self.tr("No such unit"),
            self.tr("{lpn} is not known at this station.").format(lpn=reading.value),
        )

    def show_not_a_plate(self, reading: Candidate) -> None:
        if reading.kind is ScanKind.RUBBISH:
            detail = self.tr("The scan held signs that no label has. Scan it again.")
        elif reading.why is Why.OURS_MISREAD:
            detail = self.tr("The last sign does not fit the others. Scan or type it again.")
        else:
            detail = self.tr("{what}: {code}. Scan the licence plate on the unit.").format(
                what=word(reading.kind), code=identifier(reading.value)[:60]
            )
        self.band.show_verdict("stop", self.tr("That is no licence plate"), detail)

    def show_refusal(self, error: StationError) -> None:
        self._leave_pin()
        self.band.show_verdict("stop", title_for(error), sentence_for(error))

    def show_proposed(self, plan: Plan, disposition: Disposition, token: str) -> None:
        headline = self.tr("Proposed: {disposition}").format(disposition=verb(disposition))
        self.band.show_verdict("go", headline, self._about(plan))
        told = self.tr("{disposition} proposed for {lpn}")
        self.told.emit(told.format(disposition=word(disposition), lpn=plan.lpn), token)

    def show_done(self, plan: Plan, what: str, token: str) -> None:
        words = {
            "repackaged": self.tr("Unit repackaged"),
            "printed": self.tr("The label is printing"),
            "scanned_back": self.tr("The label is right"),
            "evidence": self.tr("Photo kept"),
            "reprint": self.tr("The label prints again"),
        }
        due = [step for step in plan.standing.due if step != StepKind.SCAN_BACK]
        after = due[0] if what == "reprint" else (due[1] if len(due) > 1 else "")
        then = self.tr("{lpn}, next: {step}").format(lpn=plan.lpn, step=word_of(StepKind, after))
        self.band.show_verdict("go", words[what], then if after else self._about(plan))
        if what != "reprint":
            self.told.emit(f"{words[what]} · {plan.lpn}", token)

    def go_on_with(self, plan: Plan) -> None:
        self.wanted.emit(*place_of(plan.standing, self.presenter.person))

    def show_passed(self, plan: Plan, what: str, token: str | None) -> None:
        words = {
            "held": self.tr("{lpn} is on hold"),
            "released": self.tr("{lpn} goes on"),
            "wiped": self.tr("{lpn}: the data are erased"),
            "not_donated": self.tr("{lpn} is not given away"),
            "certified": self.tr("{lpn} is destroyed and certified"),
            "exempt": self.tr("{lpn}: the exemption is documented"),
        }
        headline = words[what].format(lpn=plan.lpn)
        after = {
            "held": self.tr("It stays where it is until another person releases it."),
            "exempt": self.tr("The law stands no longer in the way: F2 shows every way again."),
            "certified": self.tr("The certificate is kept with its story. Put what is left away."),
        }
        kind: Verdict = "look" if what == "held" else "go"
        self.band.show_verdict(kind, headline, after.get(what, self._title(plan)))
        self.told.emit(headline, token)

    def show_agreed(self, plan: Plan, name: str, token: str, *, by_pin: bool) -> None:
        self._leave_pin()
        headline = self.tr("{name} agreed by PIN") if by_pin else self.tr("{name} agreed by badge")
        stays = self.tr("{about}. You stay signed in.").format(about=self._about(plan))
        self.band.show_verdict("go", headline.format(name=name), stays)
        told = self.tr("{name} agreed: {lpn}").format(name=name, lpn=plan.lpn)
        self.told.emit(told, token)

    def ask_who_agrees(self, plan: Plan, people: list[PersonRow]) -> None:
        if self._dialog is None and self._plan is not None and self._plan.id == plan.id:
            dialog = WitnessDialog(self.tr("Who agrees?"), people, self)
            dialog.tried.connect(partial(self.presenter.gate.agree_by_pin, plan))
            self._ask_pin(dialog)
            self._open(dialog)

    def ask_who_witnesses(self, people: list[PersonRow]) -> None:
        if isinstance(self._dialog, CertifyDialog) and self._asking_pin is None:
            dialog = WitnessDialog(self.tr("Who stands beside it?"), people, self._dialog)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.tried.connect(self.presenter.gate.witness_by_pin)
            self._ask_pin(dialog)
            dialog.open()

    def show_pin_refused(self, error: StationError) -> None:
        if self._asking_pin is not None:
            self._asking_pin.show_refused(error)

    def show_witness(self, person: PersonRow) -> None:
        self._leave_pin()
        if isinstance(self._dialog, CertifyDialog):
            self._dialog.show_witness(person)

    def show_returned(self, plan: Plan, error: ApprovalOutdated) -> None:
        headline = self.tr("{lpn} goes back to approval").format(lpn=plan.lpn)
        self.band.show_verdict("look", headline, sentence_for(error))

    def ask_to_destroy(self, plan: Plan) -> None:
        """First why it is not given away, where it could be; then how, and before whom."""
        gate = self.presenter.gate
        if plan.donation_first:
            asking = ask_not_donated(plan.lpn, self)
            asking.decided.connect(partial(gate.not_donated, plan))
            self._open(asking)
            return
        dialog = CertifyDialog(plan.lpn, self._title(plan), self)
        dialog.decided.connect(partial(gate.certify, plan))
        dialog.pin_wanted.connect(gate.look_who_witnesses)
        self._open(dialog)

    def show_flaw(self, flaw: Flaw) -> None:
        from ui.words.photos import flaw_sentence  # noqa: PLC0415 with the first photo

        said = flaw_sentence(slot_word(EVIDENCE), flaw)
        self.told.emit(self.tr("{flaw} F8 takes another.").format(flaw=said), None)

    def ask_for_photo(self) -> None:
        self._on_photo_wanted("")

    # what the person presses

    def _buttons(self) -> None:
        self.primary = ActionButton(self.tr("Propose"), "F1", "primary", "arrow-right")
        self.another = ActionButton(self.tr("Another way…"), "F2", icon="edit")
        self.again = ActionButton(self.tr("Print label again"), "F9", icon="print")
        self.another.clicked.connect(self._on_another)
        self.again.clicked.connect(self._on_again)
        self.wiped = ActionButton(self.tr("Data erased…"), "F6", icon="check")
        self.wiped.clicked.connect(self._on_wiped)
        self.exempt = ActionButton(self.tr("Exemption…"), "F7", icon="info")
        self.exempt.clicked.connect(self._on_exempt)
        self.agree = ActionButton(self.tr("Agree by PIN…"), "F11", icon="person")
        self.agree.clicked.connect(self._on_agree)
        self.many = ActionButton(self.tr("Labels of many…"), "F10", icon="labels")
        self.many.clicked.connect(self._on_many)
        self.hold = ActionButton(self.tr("Put on hold…"), "F4", icon="lock")
        self.hold.clicked.connect(self._on_hold)

    def _on_many(self) -> None:
        self.presenter.rounds.ask(self.presenter.queues.choice)

    def show_round(self, found: LabelRound) -> None:
        if self._dialog is None:
            narrowed = not self.presenter.queues.choice.empty
            dialog = RoundDialog(found, narrowed=narrowed, parent=self)
            dialog.agreed.connect(self.presenter.rounds.print_all)
            self._open(dialog)

    def show_round_step(self, done: int, total: int) -> None:
        text = self.tr("{done} of {total} labels asked for")
        self.band.show_busy(text.format(done=count(done), total=count(total)))

    def show_round_done(self, done: int, left_out: list[StationError]) -> None:
        headline = self.tr("%n label(s) are printing", "", done)
        then = self.tr("Scan a plate, put its label on and scan that: one unit after the other.")
        if not left_out:
            self.band.show_verdict("go", headline, then)
        else:
            why = f"{title_for(left_out[0])}: {sentence_for(left_out[0])}"
            text = self.tr("%n unit(s) left out.", "", len(left_out))
            self.band.show_verdict("look", headline, f"{text} {why}")
        self.told.emit(headline, None)

    def _on_another(self) -> None:
        if self._plan is not None and self._plan.computed is not None:
            dialog = WaysDialog(self._plan, self)
            dialog.chosen.connect(partial(self._on_way, self._plan))
            # After this question has gone: two dialogs at once would fight for the keys.
            dialog.exempting.connect(self._on_exempt, Qt.ConnectionType.QueuedConnection)
            self._open(dialog)

    def _on_wiped(self) -> None:
        if self._plan is not None:
            dialog = ask_wiped(self._plan.lpn, self)
            dialog.decided.connect(partial(self.presenter.gate.wiped, self._plan))
            self._open(dialog)

    def _on_exempt(self) -> None:
        plan = self._plan
        if plan is None or not plan.forbidding:
            return
        if not self.presenter.may_exempt:
            self.band.show_verdict(
                "look",
                self.tr("A supervisor documents it"),
                self.tr("Whoever may approve signs in here by badge and presses F7."),
            )
            return
        dialog = ask_exemption(plan.lpn, plan.forbidding, plan.slots, self)
        dialog.decided.connect(partial(self.presenter.gate.exempt, plan))
        self._open(dialog)

    def _on_hold(self) -> None:
        plan = self._plan
        if plan is None:
            return
        hold = plan.standing.card.said.hold
        if hold is None:
            dialog = ask_hold(plan.lpn, self)
            dialog.decided.connect(partial(self.presenter.gate.hold, plan))
        else:
            dialog = ask_release(plan.lpn, hold, self)
            dialog.decided.connect(
                lambda why, note: self.presenter.gate.release(plan, reason_of(why, note))
            )
        self._open(dialog)

    def _show_hold(self, plan: Plan) -> None:
        hold = plan.standing.card.said.hold
        self.hold.setEnabled(plan.standing.where is not Where.MISSING)
        self.hold.setText(self.tr("Release…") if hold else self.tr("Put on hold…"))
        if hold is None:
            self.held.clear()
        else:
            self.held.show_sentence(hold_headline(hold), hold_sentence(hold), "look")

    def _on_way(self, plan: Plan, disposition: Disposition) -> None:
        if plan.computed is None or disposition is plan.computed.disposition:
            self.presenter.propose(plan, disposition)
            return
        dialog = ReasonDialog(
            self.tr("Why not “{disposition}”?").format(disposition=word(plan.computed.disposition)),
            self.tr("You propose: {disposition}. Whoever decides reads your reason.").format(
                disposition=verb(disposition)
            ),
            reasons=own_way_reasons(),
            yes=self.tr("Propose"),
            note_needed=("",),
            parent=self,
        )
        dialog.decided.connect(partial(self._on_reason, plan, disposition))
        self._open(dialog)

    def _on_reason(self, plan: Plan, disposition: Disposition, value: object, note: str) -> None:
        parts = [part for part in (str(value), note) if part]
        self.presenter.propose(plan, disposition, ". ".join(parts))

    def _on_again(self) -> None:
        reasons = {
            "unreadable": self.tr("It cannot be read"),
            "jammed": self.tr("It did not come out"),
            "lost": self.tr("It fell off or got lost"),
        }
        dialog = ReasonDialog(
            self.tr("Why is the label printed again?"),
            self.tr("It will be marked as a duplicate."),
            reasons=[Answer(code, text) for code, text in reasons.items()],
            yes=self.tr("Print again"),
            parent=self,
        )
        dialog.decided.connect(
            lambda value, note: self.presenter.reprint(note or str(value)),
        )
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(partial(self._on_closed, dialog))
        self._dialog = dialog
        dialog.open()

    def _ask_pin(self, dialog: WitnessDialog) -> None:
        self._asking_pin = dialog
        dialog.finished.connect(self._on_pin_left)

    def _on_pin_left(self, _result: int) -> None:
        self._asking_pin = None

    def _leave_pin(self) -> None:
        if self._asking_pin is not None:
            self._asking_pin.accept()

    def _on_agree(self) -> None:
        if self._plan is not None:
            self.presenter.gate.look_who_agrees(self._plan)

    def _on_closed(self, dialog: QDialog, _result: int) -> None:
        if self._dialog is dialog:
            self._dialog = None
        self.scan_field.take_focus()

    def _leave_dialog(self) -> None:
        self._leave_pin()
        if self._dialog is not None:
            self._dialog.reject()

    def _on_photo_wanted(self, _slot: str) -> None:
        errand = self.presenter.errand()
        if errand is not None:
            self.photographer.photograph(errand, [EVIDENCE], EVIDENCE, otherwise=self._choose_files)

    def _on_pasted(self) -> None:
        if self.panel.evidence.isVisible():
            self.panel.evidence.paste()

    def _choose_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Photos that prove it"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Photos (*.jpg *.jpeg *.png *.webp)"))
        dialog.filesSelected.connect(self._on_files)
        self._open(dialog)

    def _on_files(self, names: list[str]) -> None:
        self._on_photos([Path(name) for name in names])

    def _on_photos(self, offered: list[Path | bytes]) -> None:
        for source in offered:
            self.presenter.photo(source)

    # inside

    def _how(self) -> str:
        return self.tr("Scan a unit's licence plate, or walk the queues with ↑ and ↓.")

    def _task(self, plan: Plan) -> str:
        """What is to be done with the unit, in a few words."""
        if plan.standing.where is Where.TO_PROPOSE:
            if plan.rejected is not None:
                return self.tr("{lpn}: rejected, propose again").format(lpn=plan.lpn)
            return self.tr("{lpn}: propose what becomes of it").format(lpn=plan.lpn)
        step = word_of(StepKind, plan.standing.next_step)
        return self.tr("{lpn}: {step}").format(lpn=plan.lpn, step=step)

    def _title(self, plan: Plan) -> str:
        head = plan.standing.card.head
        return head.title or head.sku

    def _about(self, plan: Plan) -> str:
        return " · ".join(part for part in (plan.lpn, self._title(plan)) if part)

    def _f1(self, plan: Plan) -> str:
        name, _ = place_of(plan.standing, self.presenter.person)
        return self.tr("F1: {go}.").format(go=go_there(name))

    def _by_badge(self, plan: Plan) -> str:
        if plan.standing.where is not Where.TO_APPROVE:
            return ""
        return self.tr("A supervisor's badge, scanned here, approves it. Without a badge: F3.")

    def _name_keys(self, plan: Plan) -> None:
        standing = plan.standing
        self.another.setEnabled(plan.computed is not None)
        self.wiped.setVisible(plan.holds_data)
        self.agree.setVisible(standing.where is Where.TO_APPROVE)
        self.exempt.setVisible(plan.stopped_by_law)
        affixing = standing.next_step == StepKind.AFFIX_LABEL
        self.again.setEnabled(affixing and bool(standing.labels))
        if standing.where is Where.TO_PROPOSE and plan.wanted is not None:
            text = self.tr("Propose: {disposition}").format(disposition=word(plan.wanted))
            self._name_primary(text)
        elif standing.where is Where.TO_CARRY_OUT:
            self._name_step(plan)
        else:
            self._name_primary(go_there(place_of(standing, self.presenter.person)[0]))

    def _name_step(self, plan: Plan) -> None:
        words = {
            StepKind.REPACKAGE.value: self.tr("It is repackaged"),
            StepKind.PRINT_LABEL.value: self.tr("Print the new label"),
            StepKind.PHOTOGRAPH_EVIDENCE.value: self.tr("Add the photo"),
            StepKind.CERTIFY.value: self.tr("Destroy it…"),
        }
        step = plan.standing.next_step
        text = words.get(step, self.tr("Scan the new label"))
        if step == StepKind.CERTIFY and plan.donation_first:
            text = self.tr("Why not donate it?…")
        free = plan.standing.card.said.hold is None
        self._name_primary(text, enabled=step in words and free)
        labels = plan.standing.labels
        state = labels[-1].state if labels else ""
        trouble = state in (PrintState.FAILED, PrintState.UNKNOWN)
        self.print_state.setText(word_of(PrintState, state) if state else "")
        self.print_state.set_tone("stop" if trouble else None)

    def _name_primary(self, text: str, *, enabled: bool = True) -> None:
        self.primary.setText(text)
        self.primary.setEnabled(enabled)
        self.print_state.clear()

    def _hide_gate(self) -> None:
        for button in (self.wiped, self.agree, self.exempt):
            button.hide()

    def _show_empty(self, *, empty: bool) -> None:
        self.empty.setVisible(empty)
        self._filled.setVisible(not empty)

    def _lay_out(self) -> None:
        self._filled = Card(roomy=True, parent=self)
        self._filled.add(Scroller(self.panel, self), 1)
        side = Card(self.tr("Next"), width=264, parent=self)
        for button in (
            self.primary, self.another, self.agree, self.again, self.wiped, self.exempt
        ):  # fmt: skip
            side.add(button)
        self._hide_gate()
        self.print_state = Text("", "strong", parent=self)
        side.add(self.print_state)
        side.add_stretch()
        side.add(self.many)
        side.add(self.hold)
        side.add(Text(self.tr("↑ ↓ walk the queues. A scan goes straight to its unit."), "mute"))
        self.lay_out(
            (
                self.scan_field,
                self.band,
                self.held,
            ),
            (
                self.queues,
                self._filled,
                self.empty,
                side,
            ),
            growing=(
                self._filled,
                self.empty,
            ),
        )
