"""Why a label did not come out."""

from __future__ import annotations

from app.workers.label_pages import LabelNotMade, TemplateWrong
from app.workers.spooler import PrinterFailed, PrinterSilent
from ui.messages.saying import Message, message_for, translate


@message_for.register(LabelNotMade)
def _(error: LabelNotMade) -> Message:
    text = translate(
        "messages",
        "{code} does not make a readable label of this size. Nothing was printed. "
        "Use a larger label.",
    )
    return Message(translate("messages", "Label not readable"), text.format(code=error.code))


@message_for.register(TemplateWrong)
def _(error: TemplateWrong) -> Message:
    text = translate(
        "messages",
        "The label template {file} is wrong in line {line}. Nothing was printed. Correct the "
        "file, or take it out of its folder to print with ours.",
    )
    told = text.format(file=error.file, line=error.line)
    return Message(translate("messages", "Template not readable"), told)


@message_for.register(PrinterFailed)
def _(error: PrinterFailed) -> Message:
    text = translate(
        "messages", "{printer} did not take the label. Check paper and cable, then print again."
    )
    return Message(translate("messages", "Not printed"), text.format(printer=error.printer))


@message_for.register(PrinterSilent)
def _(error: PrinterSilent) -> Message:
    text = translate(
        "messages", "{printer} gave no answer. Look whether the label came out, then say so."
    )
    return Message(translate("messages", "Check the printer"), text.format(printer=error.printer))
